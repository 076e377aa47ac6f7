// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `customer_payments`.

use super::harness::*;

made! {
    client::customer_payments::CustomFieldsInCustomerPaymentRequest:
    new {
    }
    set {
        customfield_id: Id = "customfield_id", value: String = "value",
    }
}

made! {
    client::customer_payments::CustomerPaymentRefundRequest:
    new {
        date: Date = "date", amount: Decimal = "amount",
        from_account_id: Id = "from_account_id",
    }
    set {
        refund_mode: String = "refund_mode",
        reference_number: String = "reference_number",
        exchange_rate: Decimal = "exchange_rate", payment_form: String = "payment_form",
        description: String = "description",
    }
}

made! {
    client::customer_payments::CustomerPaymentRequest:
    new {
        customer_id: Id = "customer_id", payment_mode: String = "payment_mode",
        amount: Decimal = "amount", date: Date = "date",
        invoices: Vec<client::shared::AppliedInvoiceRequest> = "invoices",
        invoice_id: Id = "invoice_id", amount_applied: Decimal = "amount_applied",
    }
    set {
        reference_number: String = "reference_number",
        description: String = "description", exchange_rate: Decimal = "exchange_rate",
        payment_form: String = "payment_form", bank_charges: Decimal = "bank_charges",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        location_id: Id = "location_id", account_id: Id = "account_id",
        contact_persons: Vec<String> = "contact_persons",
        retainerinvoice_id: Id = "retainerinvoice_id",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

made! {
    client::customer_payments::UpdateCustomerPaymentRequest:
    new {
        customer_id: Id = "customer_id", payment_mode: String = "payment_mode",
        amount: Decimal = "amount",
        invoices: Vec<client::shared::AppliedInvoiceRequest> = "invoices",
        invoice_id: Id = "invoice_id", amount_applied: Decimal = "amount_applied",
    }
    set {
        date: Date = "date", reference_number: String = "reference_number",
        description: String = "description", exchange_rate: Decimal = "exchange_rate",
        payment_form: String = "payment_form", bank_charges: Decimal = "bank_charges",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tax_amount_withheld: Decimal = "tax_amount_withheld",
        location_id: Id = "location_id", account_id: Id = "account_id",
        retainerinvoice_id: Id = "retainerinvoice_id",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

calls! {
    (customer_payments, given)
    list() {
        customer_name: given.may::<String>("query.customer_name"),
        customer_name_startswith: given.may::<String>("query.customer_name_startswith"),
        customer_name_contains: given.may::<String>("query.customer_name_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        reference_number_startswith: given.may::<String>("query.reference_number_startswith"),
        reference_number_contains: given.may::<String>("query.reference_number_contains"),
        date: given.may::<Date>("query.date"),
        amount: given.may::<Decimal>("query.amount"),
        amount_less_than: given.may::<Decimal>("query.amount_less_than"),
        amount_less_equals: given.may::<Decimal>("query.amount_less_equals"),
        amount_greater_than: given.may::<Decimal>("query.amount_greater_than"),
        amount_greater_equals: given.may::<Decimal>("query.amount_greater_equals"),
        notes: given.may::<String>("query.notes"),
        notes_startswith: given.may::<String>("query.notes_startswith"),
        notes_contains: given.may::<String>("query.notes_contains"),
        payment_mode: given.may::<String>("query.payment_mode"),
        payment_mode_startswith: given.may::<String>("query.payment_mode_startswith"),
        payment_mode_contains: given.may::<String>("query.payment_mode_contains"),
        filter_by: given.may::<client::shared::PaymentModeFilter>("query.filter_by"),
        sort_column: given.may::<String>("query.sort_column"),
        search_text: given.may::<String>("query.search_text"),
        customer_id: given.may::<Id>("query.customer_id"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::customer_payments::CustomerPayment>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::customer_payments::UpdateCustomerPaymentRequest>("body")) {} => value::<client::customer_payments::Payment>();
    create(&given.must::<client::customer_payments::CustomerPaymentRequest>("body")) {} => value::<client::customer_payments::Payment>();
    bulk_delete(given.must::<Vec<Id>>("query.payment_ids"), given.must::<bool>("query.bulk_delete")) {} => ack();
    get(given.must::<Id>("path.payment_id")) {} => value::<client::customer_payments::Payment>();
    update(given.must::<Id>("path.payment_id"), &given.must::<client::customer_payments::UpdateCustomerPaymentRequest>("body")) {} => value::<client::customer_payments::Payment>();
    delete(given.must::<Id>("path.payment_id")) {} => ack();
    list_refunds(given.must::<Id>("path.customer_payment_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::customer_payments::PaymentRefund>();
    create_refund(given.must::<Id>("path.customer_payment_id"), &given.must::<client::customer_payments::CustomerPaymentRefundRequest>("body")) {} => value::<client::customer_payments::PaymentRefund>();
    update_custom_fields(given.must::<Id>("path.customer_payment_id"), given.must::<Vec<client::customer_payments::CustomFieldsInCustomerPaymentRequest>>("body")) {} => ack();
    get_refund(given.must::<Id>("path.customer_payment_id"), given.must::<Id>("path.refund_id")) {} => value::<client::customer_payments::PaymentRefund>();
    update_refund(given.must::<Id>("path.customer_payment_id"), given.must::<Id>("path.refund_id"), &given.must::<client::customer_payments::CustomerPaymentRefundRequest>("body")) {} => value::<client::customer_payments::PaymentRefund>();
    delete_refund(given.must::<Id>("path.customer_payment_id"), given.must::<Id>("path.refund_id")) {} => ack();
}
