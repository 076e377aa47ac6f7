// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `chart_of_accounts`.

use super::harness::*;

made! {
    client::chart_of_accounts::ChartOfAccountRequest:
    new {
    }
    set {
        account_name: String = "account_name", account_code: String = "account_code",
        account_type: client::chart_of_accounts::ChartOfAccountType = "account_type",
        currency_id: Id = "currency_id", description: String = "description",
        show_on_dashboard: bool = "show_on_dashboard",
        can_show_in_ze: bool = "can_show_in_ze",
        include_in_vat_return: bool = "include_in_vat_return",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        parent_account_id: Id = "parent_account_id",
    }
}

decoded!(client::chart_of_accounts::ChartOfAccountSortColumn);

decoded!(client::chart_of_accounts::ChartOfAccountTransactionFilterBy);

decoded!(client::chart_of_accounts::ChartOfAccountType);

calls! {
    (chart_of_accounts, given)
    list() {
        showbalance: given.may::<bool>("query.showbalance"),
        filter_by: given.may::<client::shared::AccountTypeFilter>("query.filter_by"),
        sort_column: given.may::<client::shared::BankAccountSortColumn>("query.sort_column"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        customview_id: given.may::<Id>("query.customview_id"),
        account_id: given.may::<Id>("query.account_id"),
        account_id_equal: given.may::<String>("query.account_id_equal"),
        account_id_not_equal: given.may::<String>("query.account_id_not_equal"),
        account_code: given.may::<String>("query.account_code"),
        account_code_contains: given.may::<String>("query.account_code_contains"),
        account_code_starts_with: given.may::<String>("query.account_code_starts_with"),
        account_code_ends_with: given.may::<String>("query.account_code_ends_with"),
        account_name: given.may::<String>("query.account_name"),
        account_name_contains: given.may::<String>("query.account_name_contains"),
        account_name_starts_with: given.may::<String>("query.account_name_starts_with"),
        account_name_ends_with: given.may::<String>("query.account_name_ends_with"),
        search_text: given.may::<String>("query.search_text"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::chart_of_accounts::ChartOfAccount>();
    create(&given.must::<client::chart_of_accounts::ChartOfAccountRequest>("body")) {} => value::<client::chart_of_accounts::ChartOfAccount>();
    get(given.must::<Id>("path.account_id")) {} => value::<client::chart_of_accounts::ChartOfAccount>();
    update(given.must::<Id>("path.account_id"), &given.must::<client::chart_of_accounts::ChartOfAccountRequest>("body")) {} => value::<client::chart_of_accounts::ChartOfAccount>();
    delete(given.must::<Id>("path.account_id")) {} => ack();
    mark_active(given.must::<Id>("path.account_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.account_id")) {} => ack();
    bulk_mark_active(given.must::<Vec<Id>>("query.account_ids")) {} => ack();
    bulk_mark_inactive(given.must::<Vec<Id>>("query.account_ids")) {} => ack();
    bulk_delete(given.must::<Vec<Id>>("query.account_ids")) {} => ack();
    list_transactions(given.must::<Id>("query.account_id")) {
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        amount: given.may::<Decimal>("query.amount"),
        amount_less_than: given.may::<Decimal>("query.amount_less_than"),
        amount_less_equals: given.may::<Decimal>("query.amount_less_equals"),
        amount_greater_than: given.may::<Decimal>("query.amount_greater_than"),
        amount_greater_equals: given.may::<Decimal>("query.amount_greater_equals"),
        filter_by: given.may::<client::chart_of_accounts::ChartOfAccountTransactionFilterBy>("query.filter_by"),
        transaction_type: given.may::<client::shared::TransactionType>("query.transaction_type"),
        sort_column: given.may::<client::chart_of_accounts::ChartOfAccountSortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::shared::AccountTransaction>();
    delete_transaction(given.must::<Id>("path.transaction_id")) {} => ack();
}
