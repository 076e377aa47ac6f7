// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ChartOfAccounts`](super::ChartOfAccounts), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Id};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`ChartOfAccounts::list`](super::ChartOfAccounts::list).
    List in pages -> models::ChartOfAccount {
        Get "/chartofaccounts" => List("chartofaccounts"), id: "list_chart_of_accounts",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            showbalance: bool, filter_by: shared::AccountTypeFilter,
            sort_column: shared::BankAccountSortColumn, last_modified_time: DateTime,
            customview_id: Id, account_id: Id, account_id_equal: String,
            account_id_not_equal: String, account_code: String,
            account_code_starts_with: String, account_code_ends_with: String,
            account_name: String, account_name_starts_with: String,
            account_name_ends_with: String, search_text: String, per_page: i64,
            /// Only what holds this in `account_code`.
            account_code_contains: String,
            /// Only what holds this in `account_name`.
            account_name_contains: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`ChartOfAccounts::create`](super::ChartOfAccounts::create).
    Create -> models::ChartOfAccount {
        Post "/chartofaccounts" => Key("chart_of_account"),
        id: "create_chart_of_account",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::get`](super::ChartOfAccounts::get).
    Get -> models::ChartOfAccount {
        Get "/chartofaccounts/{account_id}" => Key("chart_of_account"),
        id: "get_chart_of_account",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::update`](super::ChartOfAccounts::update).
    Update -> models::ChartOfAccount {
        Put "/chartofaccounts/{account_id}" => Key("chart_of_account"),
        id: "update_chart_of_account",
        scopes: &["ZohoBooks.accountants.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::delete`](super::ChartOfAccounts::delete).
    Delete -> Ack {
        Delete "/chartofaccounts/{account_id}" => Ack, id: "delete_chart_of_account",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::mark_active`](super::ChartOfAccounts::mark_active).
    MarkActive -> Ack {
        Post "/chartofaccounts/{account_id}/active" => Ack,
        id: "mark_chart_of_account_active",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::mark_inactive`](super::ChartOfAccounts::mark_inactive).
    MarkInactive -> Ack {
        Post "/chartofaccounts/{account_id}/inactive" => Ack,
        id: "mark_chart_of_account_inactive",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::bulk_mark_active`](super::ChartOfAccounts::bulk_mark_active).
    BulkMarkActive -> Ack {
        Post "/chartofaccounts/active" => Ack, id: "bulk_mark_chart_of_accounts_active",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::bulk_mark_inactive`](super::ChartOfAccounts::bulk_mark_inactive).
    BulkMarkInactive -> Ack {
        Post "/chartofaccounts/inactive" => Ack,
        id: "bulk_mark_chart_of_accounts_inactive",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::bulk_delete`](super::ChartOfAccounts::bulk_delete).
    BulkDelete -> Ack {
        Delete "/chartofaccounts/bulkdelete" => Ack, id: "bulk_delete_chart_of_accounts",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`ChartOfAccounts::list_transactions`](super::ChartOfAccounts::list_transactions).
    ListTransactions in pages -> shared::AccountTransaction {
        Get "/chartofaccounts/accounttransactions" => List("transactions"),
        id: "list_chart_of_account_transactions",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            date: Date, amount: Decimal,
            filter_by: models::ChartOfAccountTransactionFilterBy,
            transaction_type: shared::TransactionType,
            sort_column: models::ChartOfAccountSortColumn, per_page: i64,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Only what has less than this `amount`.
            amount_less_than: Decimal,
            /// Only what has this `amount` or less.
            amount_less_equals: Decimal,
            /// Only what has more than this `amount`.
            amount_greater_than: Decimal,
            /// Only what has this `amount` or more.
            amount_greater_equals: Decimal,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`ChartOfAccounts::delete_transaction`](super::ChartOfAccounts::delete_transaction).
    DeleteTransaction -> Ack {
        Delete "/chartofaccounts/transactions/{transaction_id}" => Ack,
        id: "delete_chart_of_account_transaction",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }
}
