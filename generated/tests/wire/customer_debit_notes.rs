// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `customer_debit_notes`.

use super::harness::*;

made! {
    client::customer_debit_notes::CustomerDebitNoteLineItemRequest:
    new {
        item_id: Id = "item_id",
    }
    set {
        product_type: String = "product_type", hsn_or_sac: String = "hsn_or_sac",
        location_id: Id = "location_id", description: String = "description",
        rate: Decimal = "rate", quantity: Decimal = "quantity", unit: String = "unit",
        tax_id: Id = "tax_id", item_total: Decimal = "item_total",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        line_item_category: client::shared::LineItemCategory = "line_item_category",
    }
}

made! {
    client::customer_debit_notes::CustomerDebitNoteRequest:
    new {
        customer_id: Id = "customer_id",
        r#type: client::customer_debit_notes::CustomerDebitNoteType = "type",
        reference_invoice_id: Id = "reference_invoice_id",
        line_items: Vec<client::customer_debit_notes::CustomerDebitNoteLineItemRequest> = "line_items",
    }
    set {
        currency_id: Id = "currency_id",
        contact_persons: Vec<String> = "contact_persons",
        invoice_number: String = "invoice_number", date: Date = "date",
        payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label", due_date: Date = "due_date",
        exchange_rate: Decimal = "exchange_rate", location_id: Id = "location_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        reference_invoice_type: String = "reference_invoice_type",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

decoded!(client::customer_debit_notes::CustomerDebitNoteType);

made! {
    client::customer_debit_notes::UpdateCustomerDebitNoteRequest:
    new {
        customer_id: Id = "customer_id",
        line_items: Vec<client::customer_debit_notes::CustomerDebitNoteLineItemRequest> = "line_items",
    }
    set {
        r#type: client::customer_debit_notes::CustomerDebitNoteType = "type",
        currency_id: Id = "currency_id", invoice_number: String = "invoice_number",
        template_id: Id = "template_id", date: Date = "date",
        payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label", due_date: Date = "due_date",
        discount: String = "discount", exchange_rate: Decimal = "exchange_rate",
        location_id: Id = "location_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

calls! {
    (customer_debit_notes, given)
    list() {
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        item_id: given.may::<Id>("query.item_id"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        customer_name: given.may::<String>("query.customer_name"),
        email: given.may::<String>("query.email"),
        total: given.may::<Decimal>("query.total"),
        balance: given.may::<Decimal>("query.balance"),
        custom_field: given.may::<String>("query.custom_field"),
        custom_field_startswith: given.may::<String>("query.custom_field_startswith"),
        custom_field_contains: given.may::<String>("query.custom_field_contains"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        due_date: given.may::<Date>("query.due_date"),
        due_date_start: given.may::<Date>("query.due_date_start"),
        due_date_end: given.may::<Date>("query.due_date_end"),
        due_date_before: given.may::<Date>("query.due_date_before"),
        due_date_after: given.may::<Date>("query.due_date_after"),
        created_date: given.may::<Date>("query.created_date"),
        created_date_start: given.may::<Date>("query.created_date_start"),
        created_date_end: given.may::<Date>("query.created_date_end"),
        created_date_before: given.may::<Date>("query.created_date_before"),
        created_date_after: given.may::<Date>("query.created_date_after"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        status: given.may::<client::shared::InvoiceStatus>("query.status"),
        customer_id: given.may::<Id>("query.customer_id"),
        filter_by: given.may::<String>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::shared::CustomerDebitNoteInvoice>();
    create(&given.must::<client::customer_debit_notes::CustomerDebitNoteRequest>("body")) {
        send: given.may::<bool>("query.send"),
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::shared::CustomerDebitNoteInvoice>();
    get(given.must::<Id>("path.debit_note_id")) {
        print: given.may::<bool>("query.print"),
    } => value::<client::shared::CustomerDebitNoteInvoice>();
    update(given.must::<Id>("path.debit_note_id"), &given.must::<client::customer_debit_notes::UpdateCustomerDebitNoteRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::shared::CustomerDebitNoteInvoice>();
    delete(given.must::<Id>("path.debit_note_id")) {} => ack();
}
