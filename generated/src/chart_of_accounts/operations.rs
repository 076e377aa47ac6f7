// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ChartOfAccounts`](super::ChartOfAccounts), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_chart_of_accounts",
    method: Method::Get,
    path: "/chartofaccounts",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("chartofaccounts"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::list`](super::ChartOfAccounts::list).
    paged List -> Page<models::ChartOfAccount>
}

runtime::parameters! {
    List {
        query {
            showbalance: bool, filter_by: shared::ChartOfAccountFilterBy,
            sort_column: shared::BankAccountSortColumn, last_modified_time: DateTime,
            customview_id: Id, account_id: Id, account_id_equal: String,
            account_id_not_equal: String, account_code: String,
            account_code_contains: String, account_code_starts_with: String,
            account_code_ends_with: String, account_name: String,
            account_name_contains: String, account_name_starts_with: String,
            account_name_ends_with: String, search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_chart_of_account",
    method: Method::Post,
    path: "/chartofaccounts",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("chart_of_account"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::create`](super::ChartOfAccounts::create).
    Create -> models::ChartOfAccount
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_chart_of_account",
    method: Method::Get,
    path: "/chartofaccounts/{account_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::get`](super::ChartOfAccounts::get).
    Get -> models::GetChartOfAccount
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_chart_of_account",
    method: Method::Put,
    path: "/chartofaccounts/{account_id}",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("chart_of_account"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::update`](super::ChartOfAccounts::update).
    Update -> models::ChartOfAccount
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_chart_of_account",
    method: Method::Delete,
    path: "/chartofaccounts/{account_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::delete`](super::ChartOfAccounts::delete).
    Delete -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_chart_of_account_active",
    method: Method::Post,
    path: "/chartofaccounts/{account_id}/active",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::mark_active`](super::ChartOfAccounts::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_chart_of_account_inactive",
    method: Method::Post,
    path: "/chartofaccounts/{account_id}/inactive",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::mark_inactive`](super::ChartOfAccounts::mark_inactive).
    MarkInactive -> Ack
}

pub(super) static BULK_MARK_ACTIVE: Endpoint = Endpoint {
    id: "bulk_mark_chart_of_accounts_active",
    method: Method::Post,
    path: "/chartofaccounts/active",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::bulk_mark_active`](super::ChartOfAccounts::bulk_mark_active).
    BulkMarkActive -> Ack
}

pub(super) static BULK_MARK_INACTIVE: Endpoint = Endpoint {
    id: "bulk_mark_chart_of_accounts_inactive",
    method: Method::Post,
    path: "/chartofaccounts/inactive",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::bulk_mark_inactive`](super::ChartOfAccounts::bulk_mark_inactive).
    BulkMarkInactive -> Ack
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_chart_of_accounts",
    method: Method::Delete,
    path: "/chartofaccounts/bulkdelete",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::bulk_delete`](super::ChartOfAccounts::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static LIST_TRANSACTIONS: Endpoint = Endpoint {
    id: "list_chart_of_account_transactions",
    method: Method::Get,
    path: "/chartofaccounts/accounttransactions",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transactions"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::list_transactions`](super::ChartOfAccounts::list_transactions).
    paged ListTransactions -> Page<shared::Transaction>
}

runtime::parameters! {
    ListTransactions {
        query {
            date: Date, date_start: Date, date_end: Date, date_before: Date,
            date_after: Date, amount: Decimal, amount_less_than: Decimal,
            amount_less_equals: Decimal, amount_greater_than: Decimal,
            amount_greater_equals: Decimal,
            filter_by: models::ListChartOfAccountTransactionFilterBy,
            transaction_type: shared::TransactionType,
            sort_column: models::ChartOfAccountSortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static DELETE_TRANSACTION: Endpoint = Endpoint {
    id: "delete_chart_of_account_transaction",
    method: Method::Delete,
    path: "/chartofaccounts/transactions/{transaction_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ChartOfAccounts::delete_transaction`](super::ChartOfAccounts::delete_transaction).
    DeleteTransaction -> Ack
}
