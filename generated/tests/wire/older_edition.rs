// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `older_edition`.

use super::harness::*;

made! {
    client::older_edition::OlderEditionLineItemRequest:
    new {
        account_id: Id = "account_id", amount: Decimal = "amount",
    }
    set {
        line_item_id: Id = "line_item_id", description: String = "description",
        tax_id: Id = "tax_id", item_order: i64 = "item_order",
        product_type: client::shared::ProductType = "product_type",
        acquisition_vat_id: Id = "acquisition_vat_id",
        reverse_charge_vat_id: Id = "reverse_charge_vat_id",
        reverse_charge_tax_id: Id = "reverse_charge_tax_id",
        tax_exemption_code: String = "tax_exemption_code",
        tax_exemption_id: Id = "tax_exemption_id",
    }
}

made! {
    client::older_edition::RecurringExpenseByPostRequest:
    new {
        account_id: Id = "account_id", recurrence_name: String = "recurrence_name",
        start_date: Date = "start_date",
        recurrence_frequency: String = "recurrence_frequency",
        repeat_every: i64 = "repeat_every", amount: Decimal = "amount",
    }
    set {
        end_date: Date = "end_date", gst_no: String = "gst_no",
        source_of_supply: String = "source_of_supply",
        destination_of_supply: String = "destination_of_supply",
        reverse_charge_tax_id: Id = "reverse_charge_tax_id",
        line_items: Vec<client::older_edition::OlderEditionLineItemRequest> = "line_items",
        vat_treatment: client::shared::VatTreatment = "vat_treatment",
        product_type: client::shared::ProductType = "product_type",
        acquisition_vat_id: Id = "acquisition_vat_id",
        reverse_charge_vat_id: Id = "reverse_charge_vat_id", tax_id: Id = "tax_id",
        is_inclusive_tax: bool = "is_inclusive_tax", is_billable: bool = "is_billable",
        customer_id: Id = "customer_id", project_id: Id = "project_id",
        currency_id: Id = "currency_id", exchange_rate: Decimal = "exchange_rate",
    }
}

calls! {
    (older_edition, given)
    void_credit_note(given.must::<Id>("path.creditnote_id")) {} => ack();
    open_voided_credit_note(given.must::<Id>("path.creditnote_id")) {} => ack();
    update_recurring_expense_by_post(given.must::<Id>("path.recurring_expense_id"), &given.must::<client::older_edition::RecurringExpenseByPostRequest>("body")) {} => value::<client::shared::RecurringExpense>();
    list_transactions_for_account() {
        account_id: given.may::<Id>("query.account_id"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date.start"),
        date_end: given.may::<Date>("query.date.end"),
        date_before: given.may::<Date>("query.date.before"),
        date_after: given.may::<Date>("query.date.after"),
        amount: given.may::<Decimal>("query.amount"),
        amount_less_than: given.may::<Decimal>("query.amount.less_than"),
        amount_less_equals: given.may::<Decimal>("query.amount.less_equals"),
        amount_greater_than: given.may::<Decimal>("query.amount.greater_than"),
        amount_greater_equals: given.may::<Decimal>("query.amount.greater_equals"),
        filter_by: given.may::<client::shared::AccountTypeFilter>("query.filter_by"),
        transaction_type: given.may::<client::shared::TransactionType>("query.transaction_type"),
        sort_column: given.may::<client::shared::BankAccountSortColumn>("query.sort_column"),
    } => page::<client::shared::AccountTransaction>();
}
