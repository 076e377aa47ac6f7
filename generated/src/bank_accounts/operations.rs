// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankAccounts`](super::BankAccounts), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Download, Endpoint, Method, Page, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_bank_accounts",
    method: Method::Get,
    path: "/bankaccounts",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("bankaccounts"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::list`](super::BankAccounts::list).
    paged List -> Page<models::BankAccount>
}

runtime::parameters! {
    List {
        query {
            filter_by: shared::FilterBy, sort_column: shared::BankAccountSortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_bank_account",
    method: Method::Post,
    path: "/bankaccounts",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("bankaccount"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::create`](super::BankAccounts::create).
    Create -> models::BankAccount
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_bank_account",
    method: Method::Get,
    path: "/bankaccounts/{account_id}",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("bankaccount"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get`](super::BankAccounts::get).
    Get -> models::BankAccount
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_bank_account",
    method: Method::Put,
    path: "/bankaccounts/{account_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("bankaccount"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::update`](super::BankAccounts::update).
    Update -> models::BankAccount
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_bank_account",
    method: Method::Delete,
    path: "/bankaccounts/{account_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::delete`](super::BankAccounts::delete).
    Delete -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_bank_account_inactive",
    method: Method::Post,
    path: "/bankaccounts/{account_id}/inactive",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::mark_inactive`](super::BankAccounts::mark_inactive).
    MarkInactive -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_bank_account_active",
    method: Method::Post,
    path: "/bankaccounts/{account_id}/active",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::mark_active`](super::BankAccounts::mark_active).
    MarkActive -> Ack
}

pub(super) static IMPORT_STATEMENTS: Endpoint = Endpoint {
    id: "import_bank_statements",
    method: Method::Post,
    path: "/bankstatements",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::import_statements`](super::BankAccounts::import_statements).
    ImportStatements -> Ack
}

pub(super) static GET_LAST_IMPORTED_STATEMENT: Endpoint = Endpoint {
    id: "get_last_imported_bank_statement",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/statement/lastimported",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("statement"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_last_imported_statement`](super::BankAccounts::get_last_imported_statement).
    GetLastImportedStatement -> Page<models::Statement>
}

pub(super) static DELETE_LAST_IMPORTED_STATEMENT: Endpoint = Endpoint {
    id: "delete_last_imported_bank_statement",
    method: Method::Delete,
    path: "/bankaccounts/{account_id}/statement/{statement_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::delete_last_imported_statement`](super::BankAccounts::delete_last_imported_statement).
    DeleteLastImportedStatement -> Ack
}

pub(super) static LIST_RECONCILIATIONS: Endpoint = Endpoint {
    id: "list_bank_reconciliations",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/reconciliations",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::list_reconciliations`](super::BankAccounts::list_reconciliations).
    ListReconciliations -> Value
}

pub(super) static CREATE_RECONCILIATION: Endpoint = Endpoint {
    id: "create_bank_reconciliation",
    method: Method::Post,
    path: "/bankaccounts/{account_id}/reconciliations",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::create_reconciliation`](super::BankAccounts::create_reconciliation).
    CreateReconciliation -> Ack
}

pub(super) static GET_RECONCILIATION: Endpoint = Endpoint {
    id: "get_bank_reconciliation",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_reconciliation`](super::BankAccounts::get_reconciliation).
    GetReconciliation -> Value
}

pub(super) static UPDATE_RECONCILIATION: Endpoint = Endpoint {
    id: "update_bank_reconciliation",
    method: Method::Put,
    path: "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::update_reconciliation`](super::BankAccounts::update_reconciliation).
    UpdateReconciliation -> Ack
}

pub(super) static DELETE_RECONCILIATION: Endpoint = Endpoint {
    id: "delete_bank_reconciliation",
    method: Method::Delete,
    path: "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::delete_reconciliation`](super::BankAccounts::delete_reconciliation).
    DeleteReconciliation -> Ack
}

pub(super) static SAVE_RECONCILIATION_DRAFT: Endpoint = Endpoint {
    id: "save_bank_reconciliation_draft",
    method: Method::Put,
    path: "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::save_reconciliation_draft`](super::BankAccounts::save_reconciliation_draft).
    SaveReconciliationDraft -> Ack
}

pub(super) static ADD_RECONCILIATION_ATTACHMENT: Endpoint = Endpoint {
    id: "add_bank_reconciliation_attachment",
    method: Method::Post,
    path: "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::add_reconciliation_attachment`](super::BankAccounts::add_reconciliation_attachment).
    AddReconciliationAttachment -> Ack
}

pub(super) static GET_RECONCILIATION_DOCUMENT: Endpoint = Endpoint {
    id: "get_bank_reconciliation_document",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_reconciliation_document`](super::BankAccounts::get_reconciliation_document).
    GetReconciliationDocument -> Download
}

pub(super) static DELETE_RECONCILIATION_DOCUMENT: Endpoint = Endpoint {
    id: "delete_bank_reconciliation_document",
    method: Method::Delete,
    path: "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::delete_reconciliation_document`](super::BankAccounts::delete_reconciliation_document).
    DeleteReconciliationDocument -> Ack
}

pub(super) static LIST_BALANCES: Endpoint = Endpoint {
    id: "list_bank_account_balances",
    method: Method::Get,
    path: "/bankaccounts/balances",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::list_balances`](super::BankAccounts::list_balances).
    ListBalances -> Value
}

pub(super) static GET_OVERVIEW_OF_ALL: Endpoint = Endpoint {
    id: "get_bank_accounts_overview",
    method: Method::Get,
    path: "/bankaccounts/overview",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_overview_of_all`](super::BankAccounts::get_overview_of_all).
    GetOverviewOfAll -> Value
}

pub(super) static GET_BALANCE: Endpoint = Endpoint {
    id: "get_bank_account_balance",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/balance",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_balance`](super::BankAccounts::get_balance).
    GetBalance -> Value
}

pub(super) static GET_BALANCES: Endpoint = Endpoint {
    id: "get_bank_account_balances",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/balances",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_balances`](super::BankAccounts::get_balances).
    GetBalances -> Value
}

pub(super) static GET_INSIGHTS: Endpoint = Endpoint {
    id: "get_bank_account_insights",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/insights",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_insights`](super::BankAccounts::get_insights).
    GetInsights -> Value
}

pub(super) static GET_OVERVIEW: Endpoint = Endpoint {
    id: "get_bank_account_overview",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/overview",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_overview`](super::BankAccounts::get_overview).
    GetOverview -> Value
}

pub(super) static GET_STATEMENT_SUMMARY: Endpoint = Endpoint {
    id: "get_bank_account_statement_summary",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/statementsummary",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_statement_summary`](super::BankAccounts::get_statement_summary).
    GetStatementSummary -> Value
}

pub(super) static LIST_SUBACCOUNTS: Endpoint = Endpoint {
    id: "list_bank_account_subaccounts",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/subaccounts",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::list_subaccounts`](super::BankAccounts::list_subaccounts).
    ListSubaccounts -> Value
}

pub(super) static LIST_STATEMENTS: Endpoint = Endpoint {
    id: "list_bank_account_statements",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/statements",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::list_statements`](super::BankAccounts::list_statements).
    ListStatements -> Value
}

pub(super) static LIST_UNREVIEWED_STATEMENTS: Endpoint = Endpoint {
    id: "list_unreviewed_bank_statements",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/statements/unreviewed",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::list_unreviewed_statements`](super::BankAccounts::list_unreviewed_statements).
    ListUnreviewedStatements -> Value
}

pub(super) static LIST_TRANSACTIONS: Endpoint = Endpoint {
    id: "list_bank_account_transactions",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/transactions",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::list_transactions`](super::BankAccounts::list_transactions).
    ListTransactions -> Value
}

pub(super) static GET_PREFERENCES: Endpoint = Endpoint {
    id: "get_bank_account_preferences",
    method: Method::Get,
    path: "/bankaccounts/{account_id}/preferences",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_preferences`](super::BankAccounts::get_preferences).
    GetPreferences -> Value
}

pub(super) static UPDATE_PREFERENCES: Endpoint = Endpoint {
    id: "update_bank_account_preferences",
    method: Method::Put,
    path: "/bankaccounts/{account_id}/preferences",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::update_preferences`](super::BankAccounts::update_preferences).
    UpdatePreferences -> Ack
}

impl UpdatePreferences {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_STATEMENT_IMPORT_ENCRYPTION_KEY: Endpoint = Endpoint {
    id: "get_bank_statement_import_encryption_key",
    method: Method::Get,
    path: "/bankaccounts/import/encryptionkey",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankAccounts::get_statement_import_encryption_key`](super::BankAccounts::get_statement_import_encryption_key).
    GetStatementImportEncryptionKey -> Value
}
