// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `vendor_payments`.

use super::harness::*;

made! {
    client::vendor_payments::EmailVendorPaymentRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids", subject: String = "subject",
        body: String = "body",
    }
    set {
        send_from_org_email_id: bool = "send_from_org_email_id",
        from_address_id: Id = "from_address_id",
        cc_mail_ids: Vec<String> = "cc_mail_ids",
        email_template_id: Id = "email_template_id",
    }
}

made! {
    client::vendor_payments::VendorPaymentRefundRequest:
    new {
        date: Date = "date", amount: Decimal = "amount",
        to_account_id: Id = "to_account_id",
    }
    set {
        refund_mode: String = "refund_mode",
        reference_number: String = "reference_number",
        exchange_rate: Decimal = "exchange_rate", description: String = "description",
    }
}

made! {
    client::vendor_payments::VendorPaymentRequest:
    new {
        amount: Decimal = "amount",
    }
    set {
        vendor_id: Id = "vendor_id",
        bills: Vec<client::shared::AppliedBillRequest> = "bills", date: Date = "date",
        exchange_rate: Decimal = "exchange_rate",
        paid_through_account_id: Id = "paid_through_account_id",
        payment_mode: String = "payment_mode", description: String = "description",
        reference_number: String = "reference_number",
        check_details: Vec<client::shared::CheckDetailsRequest> = "check_details",
        is_paid_via_print_check: bool = "is_paid_via_print_check",
        location_id: Id = "location_id",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
    }
}

decoded!(client::vendor_payments::VendorPaymentSortColumn);

calls! {
    (vendor_payments, given)
    list() {
        vendor_name: given.may::<String>("query.vendor_name"),
        vendor_name_startswith: given.may::<String>("query.vendor_name_startswith"),
        vendor_name_contains: given.may::<String>("query.vendor_name_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        reference_number_startswith: given.may::<String>("query.reference_number_startswith"),
        reference_number_contains: given.may::<String>("query.reference_number_contains"),
        payment_number: given.may::<String>("query.payment_number"),
        payment_number_startswith: given.may::<String>("query.payment_number_startswith"),
        payment_number_contains: given.may::<String>("query.payment_number_contains"),
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
        payment_mode: given.may::<String>("query.payment_mode"),
        payment_mode_startswith: given.may::<String>("query.payment_mode_startswith"),
        payment_mode_contains: given.may::<String>("query.payment_mode_contains"),
        notes: given.may::<String>("query.notes"),
        notes_startswith: given.may::<String>("query.notes_startswith"),
        notes_contains: given.may::<String>("query.notes_contains"),
        vendor_id: given.may::<Id>("query.vendor_id"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        bill_id: given.may::<Id>("query.bill_id"),
        description: given.may::<String>("query.description"),
        description_startswith: given.may::<String>("query.description_startswith"),
        description_contains: given.may::<String>("query.description_contains"),
        filter_by: given.may::<client::shared::PaymentModeFilter>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::vendor_payments::VendorPaymentSortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::vendor_payments::VendorPayment>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::vendor_payments::VendorPaymentRequest>("body")) {} => value::<client::vendor_payments::VendorPayment>();
    create(&given.must::<client::vendor_payments::VendorPaymentRequest>("body")) {} => value::<client::vendor_payments::VendorPayment>();
    bulk_delete(given.must::<Vec<Id>>("query.vendorpayment_id"), given.must::<bool>("query.bulk_delete")) {} => ack();
    get(given.must::<Id>("path.payment_id")) {
        fetch_tax_info: given.may::<bool>("query.fetchTaxInfo"),
        fetchstatementlineinfo: given.may::<bool>("query.fetchstatementlineinfo"),
        is_bill_payment_id: given.may::<bool>("query.is_bill_payment_id"),
    } => value::<client::vendor_payments::VendorPayment>();
    update(given.must::<Id>("path.payment_id"), &given.must::<client::vendor_payments::VendorPaymentRequest>("body")) {} => value::<client::vendor_payments::VendorPayment>();
    delete(given.must::<Id>("path.payment_id")) {} => ack();
    list_refunds(given.must::<Id>("path.payment_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::vendor_payments::VendorPaymentRefund>();
    refund_excess(given.must::<Id>("path.payment_id"), &given.must::<client::vendor_payments::VendorPaymentRefundRequest>("body")) {} => value::<client::vendor_payments::VendorPaymentRefund>();
    get_refund(given.must::<Id>("path.payment_id"), given.must::<Id>("path.vendorpayment_refund_id")) {} => value::<client::vendor_payments::VendorPaymentRefund>();
    update_refund(given.must::<Id>("path.payment_id"), given.must::<Id>("path.vendorpayment_refund_id"), &given.must::<client::vendor_payments::VendorPaymentRefundRequest>("body")) {} => value::<client::vendor_payments::VendorPaymentRefund>();
    delete_refund(given.must::<Id>("path.payment_id"), given.must::<Id>("path.vendorpayment_refund_id")) {} => ack();
    get_email_content(given.must::<Id>("path.payment_id")) {} => value::<client::vendor_payments::VendorPaymentEmailContent>();
    email(given.must::<Id>("path.payment_id"), &given.must::<client::vendor_payments::EmailVendorPaymentRequest>("body")) {
        send_attachment: given.may::<bool>("query.send_attachment"),
        file_name: given.may::<String>("query.file_name"),
        attachments: given.may::<Part>("part.attachments"),
    } => ack();
}
