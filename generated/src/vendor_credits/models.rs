// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`VendorCredits`](super::VendorCredits).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    AcquisitionVatSummary, AppliedTax, Comment, CustomField, CustomFieldEntryRequest,
    Document, DocumentRequest, GstTreatment, ImportedTransaction, LineItem,
    LineItemRequest, ReverseChargeVatSummary, TagAssignment, TagAssignmentRequest,
};

/// What [`VendorCredits::apply_credits_to_bill`](super::VendorCredits::apply_credits_to_bill) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyVendorCreditRequest {
    pub bills: Vec<VendorCreditBillRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyVendorCreditRequest {
    /// A request with all that is required.
    pub fn new(bills: impl Into<Vec<VendorCreditBillRequest>>) -> Self {
        Self { bills: bills.into(), extra: Map::new() }
    }
}

runtime::request! {
    ApplyVendorCreditRequest new(bills: Vec<VendorCreditBillRequest>) {
        bills,
    }
}

/// A credited bill, as `bills_credited` of [`VendorCredit`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditedBill {
    pub bill_id: Option<Id>,
    pub vendor_credit_bill_id: Option<Id>,
    pub date: Option<Date>,
    pub bill_number: Option<String>,
    pub amount: Option<Decimal>,
    pub vendor_credit_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreditedBill {
        bill_id, vendor_credit_bill_id, date, bill_number,
        amount, vendor_credit_id,
    }
}

/// A vendor credit, as [`VendorCredits::get`](super::VendorCredits::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VendorCredit {
    pub vendor_credit_id: Option<Id>,
    /// At most 100 characters.
    pub vendor_credit_number: Option<String>,
    pub date: Option<Date>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    pub pricebook_id: Option<Id>,
    /// Only in editions: India.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub price_precision: Option<i64>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_type: Option<String>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_items: Option<Vec<LineItem>>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_summary: Option<Vec<AcquisitionVatSummary>>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_summary: Option<Vec<ReverseChargeVatSummary>>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub documents: Option<Vec<Document>>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub total_credits_used: Option<Decimal>,
    pub total_refunded_amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    pub comments: Option<Vec<Comment>>,
    pub vendor_credit_refunds: Option<Vec<VendorCreditRefund>>,
    pub bills_credited: Option<Vec<CreditedBill>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub taxes: Option<Vec<AppliedTax>>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VendorCredit {
        vendor_credit_id, vendor_credit_number, date, source_of_supply,
        destination_of_supply, place_of_supply, gst_no, gst_treatment,
        tax_treatment, pricebook_id, is_reverse_charge_applied, status,
        reference_number, vendor_id, vendor_name, currency_id,
        currency_code, exchange_rate, price_precision, vat_treatment,
        filed_in_vat_return_id, filed_in_vat_return_name, filed_in_vat_return_type,
        is_inclusive_tax, location_id, location_name, tags,
        line_items, acquisition_vat_summary, acquisition_vat_total,
        reverse_charge_vat_summary, reverse_charge_vat_total, documents, custom_fields,
        sub_total, total, total_credits_used, total_refunded_amount,
        balance, notes, comments, vendor_credit_refunds,
        bills_credited, created_time, last_modified_time, taxes,
        has_attachment,
    }
}

/// A vendor credit bill, as `bills` of [`ApplyVendorCreditRequest`] takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct VendorCreditBillRequest {
    pub bill_id: Id,
    pub amount_applied: Decimal,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl VendorCreditBillRequest {
    /// A request with all that is required.
    pub fn new(bill_id: impl Into<Id>, amount_applied: impl Into<Decimal>) -> Self {
        Self {
            bill_id: bill_id.into(),
            amount_applied: amount_applied.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    VendorCreditBillRequest new(bill_id: Id, amount_applied: Decimal) {
        bill_id, amount_applied,
    }
}

/// A vendor credit comment, as [`VendorCredits::add_comment`](super::VendorCredits::add_comment) sends
/// it.
#[derive(Clone)]
#[non_exhaustive]
pub struct VendorCreditCommentRequest {
    pub description: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl VendorCreditCommentRequest {
    /// A request with all that is required.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), extra: Map::new() }
    }
}

runtime::request! {
    VendorCreditCommentRequest new(description: String) {
        description,
    }
}

/// A vendor credit refund, as `vendor_credit_refunds` of [`VendorCredit`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VendorCreditRefund {
    pub vendor_credit_refund_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub description: Option<String>,
    pub imported_transactions: Option<Vec<ImportedTransaction>>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_type: Option<String>,
    /// At most 100 characters.
    pub vendor_credit_number: Option<String>,
    pub customer_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VendorCreditRefund {
        vendor_credit_refund_id, vendor_credit_id, date, refund_mode,
        reference_number, amount, exchange_rate, account_id,
        account_name, description, imported_transactions, amount_bcy,
        amount_fcy, filed_in_vat_return_id, filed_in_vat_return_name,
        filed_in_vat_return_type, vendor_credit_number, customer_name,
    }
}

/// A vendor credit refund, as [`VendorCredits::refund`](super::VendorCredits::refund) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct VendorCreditRefundRequest {
    pub date: Date,
    pub refund_mode: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Decimal,
    pub exchange_rate: Option<Decimal>,
    pub account_id: Id,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl VendorCreditRefundRequest {
    /// A request with all that is required.
    pub fn new(
        date: impl Into<Date>,
        amount: impl Into<Decimal>,
        account_id: impl Into<Id>,
    ) -> Self {
        Self {
            date: date.into(),
            refund_mode: None,
            reference_number: None,
            amount: amount.into(),
            exchange_rate: None,
            account_id: account_id.into(),
            description: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    VendorCreditRefundRequest {
        set {
            refund_mode: String, reference_number: String, exchange_rate: Decimal,
            description: String,
        }
    }
}

runtime::request! {
    VendorCreditRefundRequest new(date: Date, amount: Decimal, account_id: Id) {
        date, refund_mode, reference_number, amount,
        exchange_rate, account_id, description,
    }
}

/// A vendor credit, as [`VendorCredits::create`](super::VendorCredits::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct VendorCreditRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    pub vendor_credit_number: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    pub pricebook_id: Option<Id>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub is_update_customer: Option<bool>,
    pub date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<LineItemRequest>>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    pub documents: Option<Vec<DocumentRequest>>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl VendorCreditRequest {
    /// A request with all that is required.
    pub fn new(vendor_id: impl Into<Id>) -> Self {
        Self {
            vendor_id: vendor_id.into(),
            currency_id: None,
            vat_treatment: None,
            vendor_credit_number: None,
            gst_treatment: None,
            tax_treatment: None,
            gst_no: None,
            source_of_supply: None,
            destination_of_supply: None,
            place_of_supply: None,
            pricebook_id: None,
            reference_number: None,
            is_update_customer: None,
            date: None,
            exchange_rate: None,
            is_inclusive_tax: None,
            location_id: None,
            line_items: None,
            notes: None,
            documents: None,
            custom_fields: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    VendorCreditRequest {
        set {
            currency_id: Id, vat_treatment: String, vendor_credit_number: String,
            gst_treatment: GstTreatment, tax_treatment: String, gst_no: String,
            source_of_supply: String, destination_of_supply: String,
            place_of_supply: String, pricebook_id: Id, reference_number: String,
            is_update_customer: bool, date: Date, exchange_rate: Decimal,
            is_inclusive_tax: bool, location_id: Id, line_items: Vec<LineItemRequest>,
            notes: String, documents: Vec<DocumentRequest>,
            custom_fields: Vec<CustomFieldEntryRequest>, tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    VendorCreditRequest new(vendor_id: Id) {
        vendor_id, currency_id, vat_treatment, vendor_credit_number,
        gst_treatment, tax_treatment, gst_no, source_of_supply,
        destination_of_supply, place_of_supply, pricebook_id, reference_number,
        is_update_customer, date, exchange_rate, is_inclusive_tax,
        location_id, line_items, notes, documents,
        custom_fields, tags,
    }
}
