// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankAccounts`](super::BankAccounts), before they are sent.

use super::super::runtime::{self, Ack, Download, Page, Value};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`BankAccounts::list`](super::BankAccounts::list).
    List in pages -> models::BankAccount {
        Get "/bankaccounts" => List("bankaccounts"), id: "list_bank_accounts",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
        query {
            filter_by: shared::StatusFilter, sort_column: shared::BankAccountSortColumn,
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`BankAccounts::create`](super::BankAccounts::create).
    Create -> models::BankAccount {
        Post "/bankaccounts" => Key("bankaccount"), id: "create_bank_account",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get`](super::BankAccounts::get).
    Get -> models::BankAccount {
        Get "/bankaccounts/{account_id}" => Key("bankaccount"), id: "get_bank_account",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::update`](super::BankAccounts::update).
    Update -> models::BankAccount {
        Put "/bankaccounts/{account_id}" => Key("bankaccount"),
        id: "update_bank_account",
        scopes: &["ZohoBooks.banking.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::delete`](super::BankAccounts::delete).
    Delete -> Ack {
        Delete "/bankaccounts/{account_id}" => Ack, id: "delete_bank_account",
        scopes: &["ZohoBooks.banking.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::mark_inactive`](super::BankAccounts::mark_inactive).
    MarkInactive -> Ack {
        Post "/bankaccounts/{account_id}/inactive" => Ack,
        id: "mark_bank_account_inactive",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::mark_active`](super::BankAccounts::mark_active).
    MarkActive -> Ack {
        Post "/bankaccounts/{account_id}/active" => Ack, id: "mark_bank_account_active",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::import_statements`](super::BankAccounts::import_statements).
    ImportStatements -> Ack {
        Post "/bankstatements" => Ack, id: "import_bank_statements",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_last_imported_statement`](super::BankAccounts::get_last_imported_statement).
    GetLastImportedStatement -> Page<models::BankStatement> {
        Get "/bankaccounts/{account_id}/statement/lastimported" => List("statement"),
        id: "get_last_imported_bank_statement",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::delete_last_imported_statement`](super::BankAccounts::delete_last_imported_statement).
    DeleteLastImportedStatement -> Ack {
        Delete "/bankaccounts/{account_id}/statement/{statement_id}" => Ack,
        id: "delete_last_imported_bank_statement",
        scopes: &["ZohoBooks.banking.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::list_reconciliations`](super::BankAccounts::list_reconciliations).
    ListReconciliations -> Value {
        Get "/bankaccounts/{account_id}/reconciliations" => Undeclared,
        id: "list_bank_reconciliations",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::create_reconciliation`](super::BankAccounts::create_reconciliation).
    CreateReconciliation -> Ack {
        Post "/bankaccounts/{account_id}/reconciliations" => Ack,
        id: "create_bank_reconciliation",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_reconciliation`](super::BankAccounts::get_reconciliation).
    GetReconciliation -> Value {
        Get "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}"
            => Undeclared,
        id: "get_bank_reconciliation",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::update_reconciliation`](super::BankAccounts::update_reconciliation).
    UpdateReconciliation -> Ack {
        Put "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}" => Ack,
        id: "update_bank_reconciliation",
        scopes: &["ZohoBooks.banking.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::delete_reconciliation`](super::BankAccounts::delete_reconciliation).
    DeleteReconciliation -> Ack {
        Delete "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}" => Ack,
        id: "delete_bank_reconciliation",
        scopes: &["ZohoBooks.banking.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::save_reconciliation_draft`](super::BankAccounts::save_reconciliation_draft).
    SaveReconciliationDraft -> Ack {
        Put "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft"
            => Ack,
        id: "save_bank_reconciliation_draft",
        scopes: &["ZohoBooks.banking.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::add_reconciliation_attachment`](super::BankAccounts::add_reconciliation_attachment).
    AddReconciliationAttachment -> Ack {
        Post "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment"
            => Ack,
        id: "add_bank_reconciliation_attachment",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_reconciliation_document`](super::BankAccounts::get_reconciliation_document).
    GetReconciliationDocument -> Download {
        Get "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}"
            => Bytes,
        id: "get_bank_reconciliation_document",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::delete_reconciliation_document`](super::BankAccounts::delete_reconciliation_document).
    DeleteReconciliationDocument -> Ack {
        Delete "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}"
            => Ack,
        id: "delete_bank_reconciliation_document",
        scopes: &["ZohoBooks.banking.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::list_balances`](super::BankAccounts::list_balances).
    ListBalances -> Value {
        Get "/bankaccounts/balances" => Undeclared, id: "list_bank_account_balances",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_overview_of_all`](super::BankAccounts::get_overview_of_all).
    GetOverviewOfAll -> Value {
        Get "/bankaccounts/overview" => Undeclared, id: "get_bank_accounts_overview",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_balance`](super::BankAccounts::get_balance).
    GetBalance -> Value {
        Get "/bankaccounts/{account_id}/balance" => Undeclared,
        id: "get_bank_account_balance",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_balances`](super::BankAccounts::get_balances).
    GetBalances -> Value {
        Get "/bankaccounts/{account_id}/balances" => Undeclared,
        id: "get_bank_account_balances",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_insights`](super::BankAccounts::get_insights).
    GetInsights -> Value {
        Get "/bankaccounts/{account_id}/insights" => Undeclared,
        id: "get_bank_account_insights",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_overview`](super::BankAccounts::get_overview).
    GetOverview -> Value {
        Get "/bankaccounts/{account_id}/overview" => Undeclared,
        id: "get_bank_account_overview",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_statement_summary`](super::BankAccounts::get_statement_summary).
    GetStatementSummary -> Value {
        Get "/bankaccounts/{account_id}/statementsummary" => Undeclared,
        id: "get_bank_account_statement_summary",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::list_subaccounts`](super::BankAccounts::list_subaccounts).
    ListSubaccounts -> Value {
        Get "/bankaccounts/{account_id}/subaccounts" => Undeclared,
        id: "list_bank_account_subaccounts",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::list_statements`](super::BankAccounts::list_statements).
    ListStatements -> Value {
        Get "/bankaccounts/{account_id}/statements" => Undeclared,
        id: "list_bank_account_statements",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::list_unreviewed_statements`](super::BankAccounts::list_unreviewed_statements).
    ListUnreviewedStatements -> Value {
        Get "/bankaccounts/{account_id}/statements/unreviewed" => Undeclared,
        id: "list_unreviewed_bank_statements",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::list_transactions`](super::BankAccounts::list_transactions).
    ListTransactions -> Value {
        Get "/bankaccounts/{account_id}/transactions" => Undeclared,
        id: "list_bank_account_transactions",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_preferences`](super::BankAccounts::get_preferences).
    GetPreferences -> Value {
        Get "/bankaccounts/{account_id}/preferences" => Undeclared,
        id: "get_bank_account_preferences",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::update_preferences`](super::BankAccounts::update_preferences).
    UpdatePreferences -> Ack {
        Put "/bankaccounts/{account_id}/preferences" => Ack,
        id: "update_bank_account_preferences",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankAccounts::get_statement_import_encryption_key`](super::BankAccounts::get_statement_import_encryption_key).
    GetStatementImportEncryptionKey -> Value {
        Get "/bankaccounts/import/encryptionkey" => Undeclared,
        id: "get_bank_statement_import_encryption_key",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }
}

impl UpdatePreferences {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
