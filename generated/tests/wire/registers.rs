// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `registers`.

use super::harness::*;

made! {
    client::registers::RegisterEntityRequest:
    new {
    }
    set {
        entity_id: Id = "entity_id", entity_type: String = "entity_type",
    }
}

decoded!(client::registers::RegisterFilterBy);

decoded!(client::registers::RegisterOptionalColumn);

decoded!(client::registers::RegisterPeriod);

made! {
    client::registers::RegisterTransactionRequest:
    new {
    }
    set {
        branch_id: Id = "branch_id", date: DateTime = "date",
        bulk_update_reason: String = "bulk_update_reason",
        entities: Vec<client::registers::RegisterEntityRequest> = "entities",
    }
}

calls! {
    (registers, given)
    list_transactions(given.must::<Id>("path.account_id")) {
        filter_by: given.may::<client::registers::RegisterFilterBy>("query.filter_by"),
        from_date: given.may::<Date>("query.from_date"),
        to_date: given.may::<Date>("query.to_date"),
        cash_based: given.may::<bool>("query.cash_based"),
        account_id: given.may::<Vec<Id>>("query.account_id"),
        group_by: given.may::<String>("query.group_by"),
        sort_column: given.may::<client::shared::BankAccountSortColumn>("query.sort_column"),
        optional_columns: given.may::<Vec<client::registers::RegisterOptionalColumn>>("query.optional_columns"),
        show_fcy: given.may::<bool>("query.show_fcy"),
        is_select_column_enabled: given.may::<bool>("query.is_select_column_enabled"),
        is_new_flow: given.may::<bool>("query.is_new_flow"),
        is_account_code_column_enabled: given.may::<bool>("query.is_account_code_column_enabled"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::registers::RegisterTransaction>();
    list_bulk_action_history(given.must::<Id>("path.account_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
        sort_column: given.may::<client::shared::CustomFunctionSortColumn>("query.sort_column"),
        sort_order: given.may::<client::shared::SortOrder>("query.sort_order"),
    } => page::<client::registers::BulkActionsHistory>();
    get_bulk_action_history(given.must::<Id>("path.account_id"), given.must::<Id>("path.comment_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
        sort_column: given.may::<client::shared::CustomFunctionSortColumn>("query.sort_column"),
        sort_order: given.may::<client::shared::SortOrder>("query.sort_order"),
    } => value::<client::registers::BulkActionDetails>();
    get_bulk_update_editpage(given.must::<Id>("path.account_id")) {} => page::<client::registers::RegisterField>();
    get_budget_vs_actuals(given.must::<Id>("path.account_id")) {
        budget_id: given.may::<Id>("query.budget_id"),
        filter_by: given.may::<client::registers::RegisterFilterBy>("query.filter_by"),
        cash_based: given.may::<bool>("query.cash_based"),
        from_date: given.may::<Date>("query.from_date"),
        to_date: given.may::<Date>("query.to_date"),
        period: given.may::<client::registers::RegisterPeriod>("query.period"),
    } => value::<client::registers::RegisterBudgetVsActual>();
    bulk_update_transactions(given.must::<Id>("path.account_id"), &given.must::<client::registers::RegisterTransactionRequest>("body")) {
        from_account_id: given.may::<bool>("query.from_account_id"),
    } => ack();
    bulk_delete_transactions(given.must::<Id>("path.account_id"), &given.must::<client::registers::RegisterTransactionRequest>("body")) {} => ack();
}
