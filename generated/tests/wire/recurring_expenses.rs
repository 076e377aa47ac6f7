// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `recurring_expenses`.

use super::harness::*;

made! {
    client::recurring_expenses::RecurringExpenseRequest:
    new {
        account_id: Id = "account_id", recurrence_name: String = "recurrence_name",
        start_date: Date = "start_date",
        recurrence_frequency: String = "recurrence_frequency",
        repeat_every: String = "repeat_every", amount: Decimal = "amount",
    }
    set {
        end_date: Date = "end_date", gst_no: String = "gst_no",
        source_of_supply: String = "source_of_supply",
        destination_of_supply: String = "destination_of_supply",
        place_of_supply: String = "place_of_supply",
        reverse_charge_tax_id: Id = "reverse_charge_tax_id",
        location_id: Id = "location_id",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        vat_treatment: String = "vat_treatment", tax_treatment: String = "tax_treatment",
        product_type: client::shared::ProductType = "product_type",
        acquisition_vat_id: Id = "acquisition_vat_id",
        reverse_charge_vat_id: Id = "reverse_charge_vat_id", tax_id: Id = "tax_id",
        is_inclusive_tax: bool = "is_inclusive_tax", is_billable: bool = "is_billable",
        customer_id: Id = "customer_id", project_id: Id = "project_id",
        currency_id: Id = "currency_id", exchange_rate: Decimal = "exchange_rate",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

decoded!(client::recurring_expenses::RecurringExpenseSortColumn);

calls! {
    (recurring_expenses, given)
    list() {
        recurrence_name: given.may::<String>("query.recurrence_name"),
        recurrence_name_startswith: given.may::<String>("query.recurrence_name_startswith"),
        recurrence_name_contains: given.may::<String>("query.recurrence_name_contains"),
        last_created_date: given.may::<Date>("query.last_created_date"),
        last_created_date_start: given.may::<Date>("query.last_created_date_start"),
        last_created_date_end: given.may::<Date>("query.last_created_date_end"),
        last_created_date_before: given.may::<Date>("query.last_created_date_before"),
        last_created_date_after: given.may::<Date>("query.last_created_date_after"),
        next_expense_date: given.may::<Date>("query.next_expense_date"),
        next_expense_date_start: given.may::<Date>("query.next_expense_date_start"),
        next_expense_date_end: given.may::<Date>("query.next_expense_date_end"),
        next_expense_date_before: given.may::<Date>("query.next_expense_date_before"),
        next_expense_date_after: given.may::<Date>("query.next_expense_date_after"),
        status: given.may::<client::shared::RecurrenceStatus>("query.status"),
        account_id: given.may::<Id>("query.account_id"),
        account_name: given.may::<String>("query.account_name"),
        account_name_startswith: given.may::<String>("query.account_name_startswith"),
        account_name_contains: given.may::<String>("query.account_name_contains"),
        amount: given.may::<Decimal>("query.amount"),
        amount_less_than: given.may::<Decimal>("query.amount_less_than"),
        amount_less_equals: given.may::<Decimal>("query.amount_less_equals"),
        amount_greater_than: given.may::<Decimal>("query.amount_greater_than"),
        customer_name: given.may::<String>("query.customer_name"),
        customer_name_startswith: given.may::<String>("query.customer_name_startswith"),
        customer_name_contains: given.may::<String>("query.customer_name_contains"),
        customer_id: given.may::<Id>("query.customer_id"),
        paid_through_account_id: given.may::<Id>("query.paid_through_account_id"),
        filter_by: given.may::<client::shared::RecurrenceFilter>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::recurring_expenses::RecurringExpenseSortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::shared::RecurringExpense>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::recurring_expenses::RecurringExpenseRequest>("body")) {} => value::<client::shared::RecurringExpense>();
    create(&given.must::<client::recurring_expenses::RecurringExpenseRequest>("body")) {} => value::<client::shared::RecurringExpense>();
    get(given.must::<Id>("path.recurring_expense_id")) {} => value::<client::shared::RecurringExpense>();
    update(given.must::<Id>("path.recurring_expense_id"), &given.must::<client::recurring_expenses::RecurringExpenseRequest>("body")) {} => value::<client::shared::RecurringExpense>();
    delete(given.must::<Id>("path.recurring_expense_id")) {} => ack();
    stop(given.must::<Id>("path.recurring_expense_id")) {} => ack();
    resume(given.must::<Id>("path.recurring_expense_id")) {} => ack();
    list_child_expenses(given.must::<Id>("path.recurring_expense_id")) {
        sort_column: given.may::<client::recurring_expenses::RecurringExpenseSortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::recurring_expenses::ChildExpense>();
    list_history(given.must::<Id>("path.recurring_expense_id")) {} => page::<client::shared::Comment>();
}
