// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `recurring_invoices`.

use super::harness::*;

decoded!(client::recurring_invoices::RecurringInvoiceRecurrenceFrequency);

made! {
    client::recurring_invoices::RecurringInvoiceRequest:
    new {
        recurrence_name: String = "recurrence_name", customer_id: Id = "customer_id",
        recurrence_frequency: client::recurring_invoices::RecurringInvoiceRecurrenceFrequency = "recurrence_frequency",
    }
    set {
        reference_number: String = "reference_number", currency_id: Id = "currency_id",
        contact_persons_associated: Vec<client::shared::AssociatedContactPersonRequest> = "contact_persons_associated",
        place_of_supply: String = "place_of_supply",
        vat_treatment: String = "vat_treatment",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        tax_treatment: String = "tax_treatment",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        cfdi_usage: client::shared::CfdiUsage = "cfdi_usage",
        allow_partial_payments: bool = "allow_partial_payments",
        gst_no: String = "gst_no", start_date: Date = "start_date",
        end_date: Date = "end_date", repeat_every: i64 = "repeat_every",
        location_id: Id = "location_id",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        tax_id: Id = "tax_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        email: String = "email",
        billing_address: client::shared::AddressRequest = "billing_address",
        shipping_address: client::shared::AddressRequest = "shipping_address",
        avatax_use_code: String = "avatax_use_code",
        avatax_exempt_no: String = "avatax_exempt_no", template_id: Id = "template_id",
        payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label",
        tax_authority_id: Id = "tax_authority_id",
        tax_exemption_id: Id = "tax_exemption_id",
        exchange_rate: Decimal = "exchange_rate",
        payment_options: client::shared::PaymentOptionRequest = "payment_options",
        discount: String = "discount",
        is_discount_before_tax: bool = "is_discount_before_tax",
        discount_type: client::shared::DiscountType = "discount_type",
        is_inclusive_tax: bool = "is_inclusive_tax", item_id: Id = "item_id",
        name: String = "name", description: String = "description",
        rate: Decimal = "rate", quantity: Decimal = "quantity", unit: String = "unit",
        avatax_tax_code: String = "avatax_tax_code",
        salesperson_name: String = "salesperson_name",
        shipping_charge: Decimal = "shipping_charge", adjustment: Decimal = "adjustment",
        adjustment_description: String = "adjustment_description",
    }
}

calls! {
    (recurring_invoices, given)
    list() {
        recurrence_name: given.may::<String>("query.recurrence_name"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        customer_name: given.may::<String>("query.customer_name"),
        line_item_id: given.may::<Id>("query.line_item_id"),
        item_id: given.may::<Id>("query.item_id"),
        tax_id: given.may::<Id>("query.tax_id"),
        notes: given.may::<String>("query.notes"),
        start_date: given.may::<Date>("query.start_date"),
        end_date: given.may::<Date>("query.end_date"),
        customer_id: given.may::<Id>("query.customer_id"),
        status: given.may::<String>("query.status"),
        filter_by: given.may::<client::shared::RecurrenceFilter>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<String>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::recurring_invoices::RecurringInvoice>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::recurring_invoices::RecurringInvoiceRequest>("body")) {} => value::<client::recurring_invoices::RecurringInvoice>();
    create(&given.must::<client::recurring_invoices::RecurringInvoiceRequest>("body")) {} => value::<client::recurring_invoices::RecurringInvoice>();
    get(given.must::<Id>("path.recurring_invoice_id")) {} => value::<client::recurring_invoices::RecurringInvoice>();
    update(given.must::<Id>("path.recurring_invoice_id"), &given.must::<client::recurring_invoices::RecurringInvoiceRequest>("body")) {} => value::<client::recurring_invoices::RecurringInvoice>();
    delete(given.must::<Id>("path.recurring_invoice_id")) {} => ack();
    stop(given.must::<Id>("path.recurring_invoice_id")) {} => ack();
    resume(given.must::<Id>("path.recurring_invoice_id")) {} => ack();
    update_template(given.must::<Id>("path.recurring_invoice_id"), given.must::<Id>("path.template_id")) {} => ack();
    list_history(given.must::<Id>("path.recurring_invoice_id")) {} => page::<client::shared::Comment>();
    bulk_resume(given.must::<Vec<Id>>("query.recurring_invoice_ids")) {} => ack();
    bulk_stop(given.must::<Vec<Id>>("query.recurring_invoice_ids")) {} => ack();
    get_dashboard() {} => value::<Value>();
    list_child_invoices(given.must::<Id>("path.recurring_invoice_id")) {
        filter_by: given.may::<String>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<String>("query.sort_column"),
    } => page::<client::recurring_invoices::InvoiceHistory>();
    enable_autobill(given.must::<Id>("path.recurring_invoice_id")) {} => ack();
    disable_autobill(given.must::<Id>("path.recurring_invoice_id")) {} => ack();
    delete_bank_account(given.must::<Id>("path.recurring_invoice_id")) {
        can_delete_in_customer: given.may::<bool>("query.can_delete_in_customer"),
    } => ack();
    delete_card(given.must::<Id>("path.recurring_invoice_id")) {
        can_delete_in_customer: given.may::<bool>("query.can_delete_in_customer"),
    } => ack();
    associate_bank_account(given.must::<Id>("path.recurring_invoice_id"), given.must::<Id>("path.account_id")) {} => ack();
    associate_card(given.must::<Id>("path.recurring_invoice_id"), given.must::<Id>("path.card_id")) {} => ack();
}
