// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Registers`](super::Registers), before they are sent.

use super::super::runtime::{self, Ack, Answer, Date, Endpoint, Id, Method, Page};
use super::super::shared;
use super::models;

pub(super) static LIST_TRANSACTIONS: Endpoint = Endpoint {
    id: "list_register_transactions",
    method: Method::Get,
    path: "/registers/{account_id}/transactions",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("register_transactions"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Registers::list_transactions`](super::Registers::list_transactions).
    ListTransactions -> models::RegisterTransaction
}

runtime::parameters! {
    ListTransactions {
        query {
            filter_by: models::RegisterFilterBy, from_date: Date, to_date: Date,
            cash_based: bool, group_by: String,
            sort_column: shared::BankAccountSortColumn, show_fcy: bool,
            is_select_column_enabled: bool, is_new_flow: bool,
            is_account_code_column_enabled: bool,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            account_id: Id, optional_columns: models::RegisterOptionalColumn,
        }
    }
}

pub(super) static LIST_BULK_ACTION_HISTORY: Endpoint = Endpoint {
    id: "list_register_bulk_action_history",
    method: Method::Get,
    path: "/registers/{account_id}/bulkhistory",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("bulk_actions_history"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Registers::list_bulk_action_history`](super::Registers::list_bulk_action_history).
    paged ListBulkActionHistory -> Page<models::BulkActionsHistory>
}

runtime::parameters! {
    ListBulkActionHistory {
        query {
            sort_column: shared::CustomFunctionSortColumn, sort_order: shared::SortOrder,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static GET_BULK_ACTION_HISTORY: Endpoint = Endpoint {
    id: "get_register_bulk_action_history",
    method: Method::Get,
    path: "/registers/{account_id}/bulkhistory/{comment_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("bulk_action_details"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Registers::get_bulk_action_history`](super::Registers::get_bulk_action_history).
    GetBulkActionHistory -> models::BulkActionDetails
}

runtime::parameters! {
    GetBulkActionHistory {
        query {
            sort_column: shared::CustomFunctionSortColumn, sort_order: shared::SortOrder,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static GET_BULK_UPDATE_EDITPAGE: Endpoint = Endpoint {
    id: "get_register_bulk_update_editpage",
    method: Method::Get,
    path: "/registers/{account_id}/bulkupdate/editpage",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Registers::get_bulk_update_editpage`](super::Registers::get_bulk_update_editpage).
    GetBulkUpdateEditpage -> Page<models::RegisterField>
}

pub(super) static GET_BUDGET_VS_ACTUALS: Endpoint = Endpoint {
    id: "get_register_budget_vs_actuals",
    method: Method::Get,
    path: "/registers/{account_id}/budgetvsactuals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("register_budget_vs_actual"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Registers::get_budget_vs_actuals`](super::Registers::get_budget_vs_actuals).
    GetBudgetVsActuals -> models::RegisterBudgetVsActual
}

runtime::parameters! {
    GetBudgetVsActuals {
        query {
            budget_id: Id, filter_by: models::RegisterFilterBy, cash_based: bool,
            from_date: Date, to_date: Date, period: models::RegisterPeriod,
        }
    }
}

pub(super) static BULK_UPDATE_TRANSACTIONS: Endpoint = Endpoint {
    id: "bulk_update_register_transactions",
    method: Method::Put,
    path: "/registers/{account_id}/transactions/bulkupdate",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Registers::bulk_update_transactions`](super::Registers::bulk_update_transactions).
    BulkUpdateTransactions -> Ack
}

runtime::parameters! {
    BulkUpdateTransactions {
        query {
            from_account_id: bool,
        }
    }
}

pub(super) static BULK_DELETE_TRANSACTIONS: Endpoint = Endpoint {
    id: "bulk_delete_register_transactions",
    method: Method::Put,
    path: "/registers/{account_id}/transactions/bulkdelete",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Registers::bulk_delete_transactions`](super::Registers::bulk_delete_transactions).
    BulkDeleteTransactions -> Ack
}
