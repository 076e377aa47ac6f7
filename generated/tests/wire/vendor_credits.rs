// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `vendor_credits`.

use super::harness::*;

made! {
    client::vendor_credits::ApplyVendorCreditRequest:
    new {
        bills: Vec<client::vendor_credits::VendorCreditBillRequest> = "bills",
    }
    set {
    }
}

made! {
    client::vendor_credits::VendorCreditBillRequest:
    new {
        bill_id: Id = "bill_id", amount_applied: Decimal = "amount_applied",
    }
    set {
    }
}

made! {
    client::vendor_credits::VendorCreditCommentRequest:
    new {
        description: String = "description",
    }
    set {
    }
}

made! {
    client::vendor_credits::VendorCreditRefundRequest:
    new {
        date: Date = "date", amount: Decimal = "amount", account_id: Id = "account_id",
    }
    set {
        refund_mode: String = "refund_mode",
        reference_number: String = "reference_number",
        exchange_rate: Decimal = "exchange_rate", description: String = "description",
    }
}

made! {
    client::vendor_credits::VendorCreditRequest:
    new {
        vendor_id: Id = "vendor_id",
    }
    set {
        currency_id: Id = "currency_id", vat_treatment: String = "vat_treatment",
        vendor_credit_number: String = "vendor_credit_number",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        tax_treatment: String = "tax_treatment", gst_no: String = "gst_no",
        source_of_supply: String = "source_of_supply",
        destination_of_supply: String = "destination_of_supply",
        place_of_supply: String = "place_of_supply", pricebook_id: Id = "pricebook_id",
        reference_number: String = "reference_number",
        is_update_customer: bool = "is_update_customer", date: Date = "date",
        exchange_rate: Decimal = "exchange_rate",
        is_inclusive_tax: bool = "is_inclusive_tax", location_id: Id = "location_id",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        notes: String = "notes",
        documents: Vec<client::shared::DocumentRequest> = "documents",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

calls! {
    (vendor_credits, given)
    list() {
        vendor_credit_number: given.may::<String>("query.vendor_credit_number"),
        vendor_credit_number_startswith: given.may::<String>("query.vendor_credit_number_startswith"),
        vendor_credit_number_contains: given.may::<String>("query.vendor_credit_number_contains"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        status: given.may::<client::shared::BillStatus>("query.status"),
        total: given.may::<Decimal>("query.total"),
        reference_number: given.may::<String>("query.reference_number"),
        customer_name: given.may::<String>("query.customer_name"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        notes: given.may::<String>("query.notes"),
        notes_startswith: given.may::<String>("query.notes_startswith"),
        notes_contains: given.may::<String>("query.notes_contains"),
        custom_field: given.may::<String>("query.custom_field"),
        custom_field_startswith: given.may::<String>("query.custom_field_startswith"),
        custom_field_contains: given.may::<String>("query.custom_field_contains"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        customer_id: given.may::<Id>("query.customer_id"),
        line_item_id: given.may::<Id>("query.line_item_id"),
        item_id: given.may::<Id>("query.item_id"),
        tax_id: given.may::<Id>("query.tax_id"),
        filter_by: given.may::<client::shared::CreditNoteFilterBy>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
        location_ids: given.may::<Vec<Id>>("query.location_ids"),
    } => page::<client::vendor_credits::VendorCredit>();
    create(&given.must::<client::vendor_credits::VendorCreditRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
        bill_id: given.may::<Id>("query.bill_id"),
    } => value::<client::vendor_credits::VendorCredit>();
    get(given.must::<Id>("path.vendor_credit_id")) {
        print: given.may::<bool>("query.print"),
    } => value::<client::vendor_credits::VendorCredit>();
    update(given.must::<Id>("path.vendor_credit_id"), &given.must::<client::vendor_credits::VendorCreditRequest>("body")) {} => value::<client::vendor_credits::VendorCredit>();
    delete(given.must::<Id>("path.vendor_credit_id")) {} => ack();
    mark_open(given.must::<Id>("path.vendor_credit_id")) {} => ack();
    mark_void(given.must::<Id>("path.vendor_credit_id")) {} => ack();
    submit(given.must::<Id>("path.vendor_credit_id")) {} => ack();
    approve(given.must::<Id>("path.vendor_credit_id")) {} => ack();
    list_bills_credited(given.must::<Id>("path.vendor_credit_id")) {} => page::<client::vendor_credits::CreditedBill>();
    apply_credits_to_bill(given.must::<Id>("path.vendor_credit_id"), &given.must::<client::vendor_credits::ApplyVendorCreditRequest>("body")) {} => page::<client::shared::VendorCreditBill>();
    delete_bill(given.must::<Id>("path.vendor_credit_id"), given.must::<Id>("path.vendor_credit_bill_id")) {} => ack();
    list_refunds(given.must::<Id>("path.vendor_credit_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::vendor_credits::VendorCreditRefund>();
    refund(given.must::<Id>("path.vendor_credit_id"), &given.must::<client::vendor_credits::VendorCreditRefundRequest>("body")) {} => value::<client::vendor_credits::VendorCreditRefund>();
    get_refund(given.must::<Id>("path.vendor_credit_id"), given.must::<Id>("path.vendor_credit_refund_id")) {} => value::<client::vendor_credits::VendorCreditRefund>();
    update_refund(given.must::<Id>("path.vendor_credit_id"), given.must::<Id>("path.vendor_credit_refund_id"), &given.must::<client::vendor_credits::VendorCreditRefundRequest>("body")) {} => value::<client::vendor_credits::VendorCreditRefund>();
    delete_refund(given.must::<Id>("path.vendor_credit_id"), given.must::<Id>("path.vendor_credit_refund_id")) {} => ack();
    list_all_refunds() {
        customer_id: given.may::<Id>("query.customer_id"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::vendor_credits::VendorCreditRefund>();
    list_comments(given.must::<Id>("path.vendor_credit_id")) {} => page::<client::shared::Comment>();
    add_comment(given.must::<Id>("path.vendor_credit_id"), &given.must::<client::vendor_credits::VendorCreditCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.vendor_credit_id"), given.must::<Id>("path.comment_id")) {} => ack();
}
