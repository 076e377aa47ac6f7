// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `sales_receipts`.

use super::harness::*;

made! {
    client::sales_receipts::EmailSalesReceiptRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids", subject: String = "subject",
        body: String = "body",
    }
    set {
    }
}

decoded!(client::sales_receipts::SalesReceiptFilterBy);

made! {
    client::sales_receipts::SalesReceiptLineItemRequest:
    new {
    }
    set {
        item_id: Id = "item_id", rate: Decimal = "rate", quantity: Decimal = "quantity",
        tax_id: Id = "tax_id", tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        line_item_category: client::shared::LineItemCategory = "line_item_category",
    }
}

decoded!(client::sales_receipts::SalesReceiptPaymentMode);

made! {
    client::sales_receipts::SalesReceiptRequest:
    new {
        customer_id: Id = "customer_id",
        payment_mode: client::sales_receipts::SalesReceiptPaymentMode = "payment_mode",
    }
    set {
        receipt_number: String = "receipt_number", date: Date = "date",
        line_items: Vec<client::sales_receipts::SalesReceiptLineItemRequest> = "line_items",
        notes: String = "notes", terms: String = "terms",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

made! {
    client::sales_receipts::UpdateSalesReceiptRequest:
    new {
        customer_id: Id = "customer_id",
    }
    set {
        receipt_number: String = "receipt_number", date: Date = "date",
        payment_mode: String = "payment_mode",
        line_items: Vec<client::sales_receipts::SalesReceiptLineItemRequest> = "line_items",
        notes: String = "notes",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

calls! {
    (sales_receipts, given)
    list() {
        receipt_number: given.may::<String>("query.receipt_number"),
        receipt_number_startswith: given.may::<String>("query.receipt_number_startswith"),
        receipt_number_contains: given.may::<String>("query.receipt_number_contains"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        sort_column: given.may::<String>("query.sort_column"),
        filter_by: given.may::<client::sales_receipts::SalesReceiptFilterBy>("query.filter_by"),
        customer_id: given.may::<Id>("query.customer_id"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        total: given.may::<Decimal>("query.total"),
        total_start: given.may::<Decimal>("query.total_start"),
        total_end: given.may::<Decimal>("query.total_end"),
        total_less_than: given.may::<Decimal>("query.total_less_than"),
        total_greater_than: given.may::<Decimal>("query.total_greater_than"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::sales_receipts::SalesReceipt>();
    create(&given.must::<client::sales_receipts::SalesReceiptRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
        can_send_in_mail: given.may::<bool>("query.can_send_in_mail"),
    } => value::<client::sales_receipts::SalesReceipt>();
    get(given.must::<Id>("path.sales_receipt_id")) {} => value::<client::sales_receipts::SalesReceipt>();
    update(given.must::<Id>("path.sales_receipt_id"), &given.must::<client::sales_receipts::UpdateSalesReceiptRequest>("body")) {} => value::<client::sales_receipts::SalesReceipt>();
    delete(given.must::<Id>("path.sales_receipt_id")) {} => ack();
    email(given.must::<Id>("path.sales_receipt_id"), &given.must::<client::sales_receipts::EmailSalesReceiptRequest>("body")) {
        attach_pdf: given.may::<bool>("query.attach_pdf"),
    } => ack();
}
