// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `bills`.

use super::harness::*;

made! {
    client::bills::ApplyCreditsToBillRequest:
    new {
    }
    set {
        bill_payments: Vec<client::bills::BillPaymentRequest> = "bill_payments",
        apply_vendor_credits: Vec<client::bills::BillApplyVendorCreditRequest> = "apply_vendor_credits",
    }
}

made! {
    client::bills::BillApplyVendorCreditRequest:
    new {
    }
    set {
        vendor_credit_id: Id = "vendor_credit_id",
        amount_applied: Decimal = "amount_applied",
    }
}

made! {
    client::bills::BillApproverRequest:
    new {
    }
    set {
        approver_id: Id = "approver_id", order: i64 = "order",
    }
}

made! {
    client::bills::BillCommentRequest:
    new {
        description: String = "description",
    }
    set {
    }
}

decoded!(client::bills::BillFilterBy);

made! {
    client::bills::BillPaymentRequest:
    new {
    }
    set {
        payment_id: Id = "payment_id", amount_applied: Decimal = "amount_applied",
    }
}

made! {
    client::bills::BillRequest:
    new {
        vendor_id: Id = "vendor_id", bill_number: String = "bill_number",
    }
    set {
        currency_id: Id = "currency_id", vat_treatment: String = "vat_treatment",
        is_update_customer: bool = "is_update_customer",
        purchaseorder_ids: Vec<Id> = "purchaseorder_ids",
        documents: Vec<client::shared::DocumentRequest> = "documents",
        source_of_supply: String = "source_of_supply",
        destination_of_supply: String = "destination_of_supply",
        place_of_supply: String = "place_of_supply",
        permit_number: String = "permit_number",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        tax_treatment: String = "tax_treatment", gst_no: String = "gst_no",
        pricebook_id: Id = "pricebook_id", reference_number: String = "reference_number",
        date: Date = "date", due_date: Date = "due_date",
        payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label",
        recurring_bill_id: Id = "recurring_bill_id",
        exchange_rate: Decimal = "exchange_rate",
        is_item_level_tax_calc: bool = "is_item_level_tax_calc",
        is_inclusive_tax: bool = "is_inclusive_tax", adjustment: Decimal = "adjustment",
        adjustment_description: String = "adjustment_description",
        location_id: Id = "location_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        taxes: Vec<client::shared::AppliedTaxRequest> = "taxes", notes: String = "notes",
        terms: String = "terms",
        approvers: Vec<client::bills::BillApproverRequest> = "approvers",
    }
}

calls! {
    (bills, given)
    list() {
        bill_number: given.may::<String>("query.bill_number"),
        bill_number_startswith: given.may::<String>("query.bill_number_startswith"),
        bill_number_contains: given.may::<String>("query.bill_number_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        reference_number_startswith: given.may::<String>("query.reference_number_startswith"),
        reference_number_contains: given.may::<String>("query.reference_number_contains"),
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
        status: given.may::<client::shared::BillStatus>("query.status"),
        description: given.may::<String>("query.description"),
        description_startswith: given.may::<String>("query.description_startswith"),
        description_contains: given.may::<String>("query.description_contains"),
        vendor_name: given.may::<String>("query.vendor_name"),
        vendor_name_startswith: given.may::<String>("query.vendor_name_startswith"),
        vendor_name_contains: given.may::<String>("query.vendor_name_contains"),
        total: given.may::<Decimal>("query.total"),
        vendor_id: given.may::<Id>("query.vendor_id"),
        project_id: given.may::<Id>("query.project_id"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        item_id: given.may::<Id>("query.item_id"),
        recurring_bill_id: given.may::<Id>("query.recurring_bill_id"),
        purchaseorder_id: given.may::<Id>("query.purchaseorder_id"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        customer_id: given.may::<Id>("query.customer_id"),
        filter_by: given.may::<client::bills::BillFilterBy>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
        location_ids: given.may::<Vec<Id>>("query.location_ids"),
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        sort_order: given.may::<String>("query.sort_order"),
    } => page::<client::bills::Bill>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::bills::BillRequest>("body")) {} => value::<client::bills::Bill>();
    create(&given.must::<client::bills::BillRequest>("body")) {
        attachment: given.may::<Part>("part.attachment"),
    } => value::<client::bills::Bill>();
    get(given.must::<Id>("path.bill_id")) {} => value::<client::bills::Bill>();
    update(given.must::<Id>("path.bill_id"), &given.must::<client::bills::BillRequest>("body")) {
        attachment: given.may::<Part>("part.attachment"),
    } => value::<client::bills::Bill>();
    delete(given.must::<Id>("path.bill_id")) {} => ack();
    update_custom_fields(given.must::<Id>("path.bill_id"), given.must::<Vec<client::shared::CustomFieldEntryRequest>>("body")) {} => ack();
    mark_void(given.must::<Id>("path.bill_id")) {} => ack();
    mark_open(given.must::<Id>("path.bill_id")) {} => ack();
    submit(given.must::<Id>("path.bill_id")) {} => ack();
    approve(given.must::<Id>("path.bill_id")) {} => ack();
    update_billing_address(given.must::<Id>("path.bill_id"), &given.must::<client::shared::BillingAddressRequest>("body")) {} => value::<client::shared::Address>();
    list_payments(given.must::<Id>("path.bill_id")) {} => page::<client::bills::BillPayment>();
    apply_credits(given.must::<Id>("path.bill_id"), &given.must::<client::bills::ApplyCreditsToBillRequest>("body")) {} => ack();
    delete_payment(given.must::<Id>("path.bill_id"), given.must::<Id>("path.bill_payment_id")) {} => ack();
    get_attachment(given.must::<Id>("path.bill_id")) {
        preview: given.may::<bool>("query.preview"),
    } => file();
    add_attachment(given.must::<Id>("path.bill_id"), given.must::<Part>("part.attachment")) {} => ack();
    delete_attachment(given.must::<Id>("path.bill_id")) {} => ack();
    get_comments(given.must::<Id>("path.bill_id")) {} => page::<client::shared::Comment>();
    add_comment(given.must::<Id>("path.bill_id"), &given.must::<client::bills::BillCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.bill_id"), given.must::<Id>("path.comment_id")) {} => ack();
    convert_purchase_order(given.must::<Id>("query.purchaseorder_ids")) {} => value::<client::bills::ConvertedPurchaseOrder>();
}
