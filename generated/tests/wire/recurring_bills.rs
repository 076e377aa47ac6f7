// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `recurring_bills`.

use super::harness::*;

made! {
    client::recurring_bills::RecurringBillRequest:
    new {
        vendor_id: Id = "vendor_id", recurrence_name: String = "recurrence_name",
        start_date: Date = "start_date", repeat_every: String = "repeat_every",
        recurrence_frequency: String = "recurrence_frequency",
    }
    set {
        currency_id: Id = "currency_id", status: String = "status",
        end_date: Date = "end_date", source_of_supply: String = "source_of_supply",
        place_of_supply: String = "place_of_supply",
        destination_of_supply: String = "destination_of_supply",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        gst_no: String = "gst_no", tax_treatment: String = "tax_treatment",
        vat_treatment: String = "vat_treatment", vat_reg_no: String = "vat_reg_no",
        is_abn_quoted: String = "is_abn_quoted", abn: String = "abn",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        pricebook_id: Id = "pricebook_id", pricebook_name: String = "pricebook_name",
        is_inclusive_tax: bool = "is_inclusive_tax", location_id: Id = "location_id",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        is_tds_applied: bool = "is_tds_applied", notes: String = "notes",
        terms: String = "terms", payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        discount: String = "discount", discount_account_id: Id = "discount_account_id",
        is_discount_before_tax: bool = "is_discount_before_tax",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

made! {
    client::recurring_bills::RecurringBillUsingCustomFieldRequest:
    new {
        vendor_id: Id = "vendor_id", recurrence_name: String = "recurrence_name",
        start_date: Date = "start_date", repeat_every: String = "repeat_every",
        recurrence_frequency: String = "recurrence_frequency",
    }
    set {
        recurring_bill_id: Id = "recurring_bill_id", currency_id: Id = "currency_id",
        status: String = "status", end_date: Date = "end_date",
        source_of_supply: String = "source_of_supply",
        place_of_supply: String = "place_of_supply",
        destination_of_supply: String = "destination_of_supply",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        gst_no: String = "gst_no", tax_treatment: String = "tax_treatment",
        vat_treatment: String = "vat_treatment", vat_reg_no: String = "vat_reg_no",
        is_abn_quoted: String = "is_abn_quoted", abn: String = "abn",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        pricebook_id: Id = "pricebook_id", pricebook_name: String = "pricebook_name",
        is_inclusive_tax: bool = "is_inclusive_tax", location_id: Id = "location_id",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        is_tds_applied: bool = "is_tds_applied", notes: String = "notes",
        terms: String = "terms", payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        discount: String = "discount", discount_account_id: Id = "discount_account_id",
        is_discount_before_tax: bool = "is_discount_before_tax",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

calls! {
    (recurring_bills, given)
    list() {
        recurring_bill_id: given.may::<Id>("query.recurring_bill_id"),
        vendor_id: given.may::<Id>("query.vendor_id"),
        vendor_name: given.may::<String>("query.vendor_name"),
        vendor_name_startswith: given.may::<String>("query.vendor_name_startswith"),
        vendor_name_contains: given.may::<String>("query.vendor_name_contains"),
        status: given.may::<client::shared::RecurrenceStatus>("query.status"),
        recurrence_name: given.may::<String>("query.recurrence_name"),
        recurrence_name_startswith: given.may::<String>("query.recurrence_name_startswith"),
        recurrence_name_contains: given.may::<String>("query.recurrence_name_contains"),
        currency_id: given.may::<Id>("query.currency_id"),
        currency_code: given.may::<String>("query.currency_code"),
        currency_symbol: given.may::<String>("query.currency_symbol"),
        start_date: given.may::<Date>("query.start_date"),
        start_date_start: given.may::<Date>("query.start_date_start"),
        start_date_end: given.may::<Date>("query.start_date_end"),
        start_date_before: given.may::<Date>("query.start_date_before"),
        start_date_after: given.may::<Date>("query.start_date_after"),
        end_date: given.may::<Date>("query.end_date"),
        source_of_supply: given.may::<String>("query.source_of_supply"),
        place_of_supply: given.may::<String>("query.place_of_supply"),
        destination_of_supply: given.may::<String>("query.destination_of_supply"),
        gst_treatment: given.may::<client::shared::GstTreatment>("query.gst_treatment"),
        gst_no: given.may::<String>("query.gst_no"),
        tax_treatment: given.may::<String>("query.tax_treatment"),
        vat_treatment: given.may::<String>("query.vat_treatment"),
        vat_reg_no: given.may::<String>("query.vat_reg_no"),
        is_abn_quoted: given.may::<String>("query.is_abn_quoted"),
        abn: given.may::<String>("query.abn"),
        is_reverse_charge_applied: given.may::<bool>("query.is_reverse_charge_applied"),
        pricebook_id: given.may::<Id>("query.pricebook_id"),
        pricebook_name: given.may::<String>("query.pricebook_name"),
        is_inclusive_tax: given.may::<bool>("query.is_inclusive_tax"),
        is_tds_applied: given.may::<bool>("query.is_tds_applied"),
        notes: given.may::<String>("query.notes"),
        terms: given.may::<String>("query.terms"),
        payment_terms: given.may::<i64>("query.payment_terms"),
        payment_terms_label: given.may::<String>("query.payment_terms_label"),
        acquisition_vat_total: given.may::<Decimal>("query.acquisition_vat_total"),
        reverse_charge_vat_total: given.may::<Decimal>("query.reverse_charge_vat_total"),
        created_time: given.may::<DateTime>("query.created_time"),
        created_by_id: given.may::<Id>("query.created_by_id"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        discount: given.may::<String>("query.discount"),
        discount_account_id: given.may::<Id>("query.discount_account_id"),
        is_discount_before_tax: given.may::<bool>("query.is_discount_before_tax"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::recurring_bills::RecurringBill>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::recurring_bills::RecurringBillUsingCustomFieldRequest>("body")) {} => ack();
    create(&given.must::<client::recurring_bills::RecurringBillRequest>("body")) {} => value::<client::recurring_bills::RecurringBill>();
    update(given.must::<Id>("path.recurring_bill_id"), &given.must::<client::recurring_bills::RecurringBillRequest>("body")) {} => ack();
    get(given.must::<Id>("path.recurring_bill_id")) {} => value::<client::recurring_bills::RecurringBill>();
    delete(given.must::<Id>("path.recurring_bill_id")) {} => ack();
    stop(given.must::<Id>("path.recurring_bill_id")) {} => ack();
    resume(given.must::<Id>("path.recurring_bill_id")) {} => ack();
    list_history(given.must::<Id>("path.recurring_bill_id")) {} => value::<Value>();
}
