// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Registers`](super::Registers), before they are sent.

use super::super::runtime::{self, Ack, Date, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Registers::list_transactions`](super::Registers::list_transactions).
    ListTransactions in pages -> models::RegisterTransaction {
        Get "/registers/{account_id}/transactions" => List("register_transactions"),
        id: "list_register_transactions",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"],
        at_most: &[("account_id", 50)];
        query {
            filter_by: models::RegisterFilterBy, from_date: Date, to_date: Date,
            cash_based: bool, group_by: String,
            sort_column: shared::BankAccountSortColumn, show_fcy: bool,
            is_select_column_enabled: bool, is_new_flow: bool,
            is_account_code_column_enabled: bool, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
        list(Some(',')) {
            optional_columns: models::RegisterOptionalColumn,
            /// At most 50 values.
            account_id: Id,
        }
    }

    /// A call of [`Registers::list_bulk_action_history`](super::Registers::list_bulk_action_history).
    ListBulkActionHistory in pages -> models::BulkActionsHistory {
        Get "/registers/{account_id}/bulkhistory" => List("bulk_actions_history"),
        id: "list_register_bulk_action_history",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            per_page: i64, sort_column: shared::CustomFunctionSortColumn,
            sort_order: shared::SortOrder,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Registers::get_bulk_action_history`](super::Registers::get_bulk_action_history).
    GetBulkActionHistory -> models::BulkActionDetails {
        Get "/registers/{account_id}/bulkhistory/{comment_id}"
            => Key("bulk_action_details"),
        id: "get_register_bulk_action_history",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            per_page: i64, sort_column: shared::CustomFunctionSortColumn,
            sort_order: shared::SortOrder,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Registers::get_bulk_update_editpage`](super::Registers::get_bulk_update_editpage).
    GetBulkUpdateEditpage -> Page<models::RegisterField> {
        Get "/registers/{account_id}/bulkupdate/editpage" => List("fields"),
        id: "get_register_bulk_update_editpage",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Registers::get_budget_vs_actuals`](super::Registers::get_budget_vs_actuals).
    GetBudgetVsActuals -> models::RegisterBudgetVsActual {
        Get "/registers/{account_id}/budgetvsactuals"
            => Key("register_budget_vs_actual"),
        id: "get_register_budget_vs_actuals",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            budget_id: Id, filter_by: models::RegisterFilterBy, cash_based: bool,
            from_date: Date, to_date: Date, period: models::RegisterPeriod,
        }
    }

    /// A call of [`Registers::bulk_update_transactions`](super::Registers::bulk_update_transactions).
    BulkUpdateTransactions -> Ack {
        Put "/registers/{account_id}/transactions/bulkupdate" => Ack,
        id: "bulk_update_register_transactions",
        scopes: &["ZohoBooks.accountants.UPDATE"], parameters: &["organization_id"];
        query { from_account_id: bool }
    }

    /// A call of [`Registers::bulk_delete_transactions`](super::Registers::bulk_delete_transactions).
    BulkDeleteTransactions -> Ack {
        Put "/registers/{account_id}/transactions/bulkdelete" => Ack,
        id: "bulk_delete_register_transactions",
        scopes: &["ZohoBooks.accountants.UPDATE"], parameters: &["organization_id"];
    }
}
