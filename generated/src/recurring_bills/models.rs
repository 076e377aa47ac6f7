// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringBills`](super::RecurringBills).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    CustomField, CustomFieldEntryRequest, GstTreatment, LineItem, LineItemRequest,
    TagAssignment, TagAssignmentRequest, VatSummary,
};

/// A recurring bill, as [`RecurringBills::get`](super::RecurringBills::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringBill {
    pub recurring_bill_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: United Kingdom; or with: `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in editions: Australia.
    pub is_abn_quoted: Option<String>,
    /// Only in editions: Australia.
    pub abn: Option<String>,
    /// Only in editions: India.
    pub is_reverse_charge_applied: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<LineItem>>,
    /// Only in editions: India, Global, Australia.
    pub is_tds_applied: Option<bool>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_summary: Option<Vec<VatSummary>>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_summary: Option<Vec<VatSummary>>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub last_modified_time: Option<DateTime>,
    pub discount: Option<String>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub tags: Option<Vec<TagAssignment>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBill {
        recurring_bill_id, vendor_id, vendor_name, status,
        recurrence_name, currency_id, currency_code, currency_symbol,
        start_date, end_date, source_of_supply, place_of_supply,
        destination_of_supply, gst_treatment, gst_no, tax_treatment,
        vat_treatment, vat_reg_no, is_abn_quoted, abn,
        is_reverse_charge_applied, pricebook_id, pricebook_name, is_inclusive_tax,
        location_id, location_name, line_items, is_tds_applied,
        notes, terms, payment_terms, payment_terms_label,
        custom_fields, acquisition_vat_summary, reverse_charge_vat_summary,
        acquisition_vat_total, reverse_charge_vat_total, created_time, created_by_id,
        last_modified_time, discount, discount_account_id, is_discount_before_tax,
        tags,
    }
}

/// A recurring bill, as [`RecurringBills::create`](super::RecurringBills::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecurringBillRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: United Kingdom; or with: `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in editions: Australia.
    pub is_abn_quoted: Option<String>,
    /// Only in editions: Australia.
    pub abn: Option<String>,
    /// Only in editions: India.
    pub is_reverse_charge_applied: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<LineItemRequest>>,
    /// Only in editions: India, Global, Australia.
    pub is_tds_applied: Option<bool>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub discount: Option<String>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub repeat_every: String,
    pub recurrence_frequency: String,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringBillRequest {
    /// A request with all that is required.
    pub fn new(
        vendor_id: impl Into<Id>,
        recurrence_name: impl Into<String>,
        start_date: impl Into<Date>,
        repeat_every: impl Into<String>,
        recurrence_frequency: impl Into<String>,
    ) -> Self {
        Self {
            vendor_id: vendor_id.into(),
            currency_id: None,
            status: None,
            recurrence_name: recurrence_name.into(),
            start_date: start_date.into(),
            end_date: None,
            source_of_supply: None,
            place_of_supply: None,
            destination_of_supply: None,
            gst_treatment: None,
            gst_no: None,
            tax_treatment: None,
            vat_treatment: None,
            vat_reg_no: None,
            is_abn_quoted: None,
            abn: None,
            is_reverse_charge_applied: None,
            pricebook_id: None,
            pricebook_name: None,
            is_inclusive_tax: None,
            location_id: None,
            line_items: None,
            is_tds_applied: None,
            notes: None,
            terms: None,
            payment_terms: None,
            payment_terms_label: None,
            custom_fields: None,
            discount: None,
            discount_account_id: None,
            is_discount_before_tax: None,
            repeat_every: repeat_every.into(),
            recurrence_frequency: recurrence_frequency.into(),
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    RecurringBillRequest {
        set {
            currency_id: Id, status: String, end_date: Date, source_of_supply: String,
            place_of_supply: String, destination_of_supply: String,
            gst_treatment: GstTreatment, gst_no: String, tax_treatment: String,
            vat_treatment: String, vat_reg_no: String, is_abn_quoted: String,
            abn: String, is_reverse_charge_applied: bool, pricebook_id: Id,
            pricebook_name: String, is_inclusive_tax: bool, location_id: Id,
            line_items: Vec<LineItemRequest>, is_tds_applied: bool, notes: String,
            terms: String, payment_terms: i64, payment_terms_label: String,
            custom_fields: Vec<CustomFieldEntryRequest>, discount: String,
            discount_account_id: Id, is_discount_before_tax: bool,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    RecurringBillRequest new(
        vendor_id: Id, recurrence_name: String, start_date: Date, repeat_every: String,
        recurrence_frequency: String,
    ) {
        vendor_id, currency_id, status, recurrence_name,
        start_date, end_date, source_of_supply, place_of_supply,
        destination_of_supply, gst_treatment, gst_no, tax_treatment,
        vat_treatment, vat_reg_no, is_abn_quoted, abn,
        is_reverse_charge_applied, pricebook_id, pricebook_name, is_inclusive_tax,
        location_id, line_items, is_tds_applied, notes,
        terms, payment_terms, payment_terms_label, custom_fields,
        discount, discount_account_id, is_discount_before_tax, repeat_every,
        recurrence_frequency, tags,
    }
}

/// What [`RecurringBills::update_using_custom_field`](super::RecurringBills::update_using_custom_field)
/// sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecurringBillUsingCustomFieldRequest {
    pub recurring_bill_id: Option<Id>,
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: United Kingdom; or with: `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in editions: Australia.
    pub is_abn_quoted: Option<String>,
    /// Only in editions: Australia.
    pub abn: Option<String>,
    /// Only in editions: India.
    pub is_reverse_charge_applied: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<LineItemRequest>>,
    /// Only in editions: India, Global, Australia.
    pub is_tds_applied: Option<bool>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub discount: Option<String>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub repeat_every: String,
    pub recurrence_frequency: String,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringBillUsingCustomFieldRequest {
    /// A request with all that is required.
    pub fn new(
        vendor_id: impl Into<Id>,
        recurrence_name: impl Into<String>,
        start_date: impl Into<Date>,
        repeat_every: impl Into<String>,
        recurrence_frequency: impl Into<String>,
    ) -> Self {
        Self {
            recurring_bill_id: None,
            vendor_id: vendor_id.into(),
            currency_id: None,
            status: None,
            recurrence_name: recurrence_name.into(),
            start_date: start_date.into(),
            end_date: None,
            source_of_supply: None,
            place_of_supply: None,
            destination_of_supply: None,
            gst_treatment: None,
            gst_no: None,
            tax_treatment: None,
            vat_treatment: None,
            vat_reg_no: None,
            is_abn_quoted: None,
            abn: None,
            is_reverse_charge_applied: None,
            pricebook_id: None,
            pricebook_name: None,
            is_inclusive_tax: None,
            location_id: None,
            line_items: None,
            is_tds_applied: None,
            notes: None,
            terms: None,
            payment_terms: None,
            payment_terms_label: None,
            custom_fields: None,
            discount: None,
            discount_account_id: None,
            is_discount_before_tax: None,
            repeat_every: repeat_every.into(),
            recurrence_frequency: recurrence_frequency.into(),
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    RecurringBillUsingCustomFieldRequest {
        set {
            recurring_bill_id: Id, currency_id: Id, status: String, end_date: Date,
            source_of_supply: String, place_of_supply: String,
            destination_of_supply: String, gst_treatment: GstTreatment, gst_no: String,
            tax_treatment: String, vat_treatment: String, vat_reg_no: String,
            is_abn_quoted: String, abn: String, is_reverse_charge_applied: bool,
            pricebook_id: Id, pricebook_name: String, is_inclusive_tax: bool,
            location_id: Id, line_items: Vec<LineItemRequest>, is_tds_applied: bool,
            notes: String, terms: String, payment_terms: i64,
            payment_terms_label: String, custom_fields: Vec<CustomFieldEntryRequest>,
            discount: String, discount_account_id: Id, is_discount_before_tax: bool,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    RecurringBillUsingCustomFieldRequest new(
        vendor_id: Id, recurrence_name: String, start_date: Date, repeat_every: String,
        recurrence_frequency: String,
    ) {
        recurring_bill_id, vendor_id, currency_id, status,
        recurrence_name, start_date, end_date, source_of_supply,
        place_of_supply, destination_of_supply, gst_treatment, gst_no,
        tax_treatment, vat_treatment, vat_reg_no, is_abn_quoted,
        abn, is_reverse_charge_applied, pricebook_id, pricebook_name,
        is_inclusive_tax, location_id, line_items, is_tds_applied,
        notes, terms, payment_terms, payment_terms_label,
        custom_fields, discount, discount_account_id, is_discount_before_tax,
        repeat_every, recurrence_frequency, tags,
    }
}
