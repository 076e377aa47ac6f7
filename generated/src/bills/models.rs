// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Bills`](super::Bills).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AppliedTax, AppliedTaxRequest, CheckDetails, CustomField,
    CustomFieldEntryRequest, Document, DocumentRequest, GstTreatment, LineItem,
    LineItemRequest, TagAssignment, TagAssignmentRequest, VatSummary,
};

/// What [`Bills::apply_credits`](super::Bills::apply_credits) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCreditsToBillRequest {
    pub bill_payments: Option<Vec<BillPaymentRequest>>,
    pub apply_vendor_credits: Option<Vec<BillApplyVendorCreditRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsToBillRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ApplyCreditsToBillRequest {
        set {
            bill_payments: Vec<BillPaymentRequest>,
            apply_vendor_credits: Vec<BillApplyVendorCreditRequest>,
        }
    }
}

runtime::request! {
    ApplyCreditsToBillRequest {
        bill_payments, apply_vendor_credits,
    }
}

/// A bill, as [`Bills::get`](super::Bills::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bill {
    pub bill_id: Option<Id>,
    pub purchaseorder_ids: Option<Vec<Id>>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: United Kingdom; or with: `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: United Arab Emirates.
    pub permit_number: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: India.
    pub is_pre_gst: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Only in editions: India.
    pub is_reverse_charge_applied: Option<bool>,
    pub unused_credits_payable_amount: Option<Decimal>,
    pub status: Option<String>,
    pub bill_number: Option<String>,
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub payment_expected_date: Option<Date>,
    pub reference_number: Option<String>,
    pub recurring_bill_id: Option<Id>,
    pub due_by_days: Option<String>,
    pub due_in_days: Option<i64>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub documents: Option<Vec<Document>>,
    pub price_precision: Option<i64>,
    pub exchange_rate: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub tags: Option<Vec<TagAssignment>>,
    /// Only in editions: India, Global, Australia.
    pub is_tds_applied: Option<bool>,
    pub is_item_level_tax_calc: Option<bool>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_type: Option<String>,
    /// Only in editions: Australia.
    pub is_abn_quoted: Option<String>,
    pub line_items: Option<Vec<LineItem>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub payment_made: Option<i64>,
    pub vendor_credits_applied: Option<i64>,
    pub is_line_item_invoiced: Option<bool>,
    pub purchaseorders: Option<Vec<BillPurchaseOrder>>,
    pub taxes: Option<Vec<AppliedTax>>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_summary: Option<Vec<VatSummary>>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_summary: Option<Vec<VatSummary>>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub billing_address: Option<Address>,
    pub payments: Option<Vec<BillPayment>>,
    pub vendor_credits: Option<Vec<BillVendorCredit>>,
    pub created_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub last_modified_time: Option<DateTime>,
    pub reference_id: Option<Id>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub attachment_name: Option<String>,
    pub open_purchaseorders_count: Option<i64>,
    pub due_days: Option<String>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Bill {
        bill_id, purchaseorder_ids, vendor_id, vendor_name,
        vat_treatment, vat_reg_no, source_of_supply, destination_of_supply,
        place_of_supply, permit_number, gst_no, gst_treatment,
        tax_treatment, is_pre_gst, pricebook_id, pricebook_name,
        is_reverse_charge_applied, unused_credits_payable_amount, status, bill_number,
        date, due_date, payment_terms, payment_terms_label,
        payment_expected_date, reference_number, recurring_bill_id, due_by_days,
        due_in_days, currency_id, currency_code, currency_symbol,
        documents, price_precision, exchange_rate, adjustment,
        adjustment_description, custom_fields, tags, is_tds_applied,
        is_item_level_tax_calc, is_inclusive_tax, filed_in_vat_return_id,
        filed_in_vat_return_name, filed_in_vat_return_type, is_abn_quoted, line_items,
        location_id, location_name, sub_total, tax_total,
        total, payment_made, vendor_credits_applied, is_line_item_invoiced,
        purchaseorders, taxes, acquisition_vat_summary, acquisition_vat_total,
        reverse_charge_vat_summary, reverse_charge_vat_total, balance, billing_address,
        payments, vendor_credits, created_time, created_by_id,
        last_modified_time, reference_id, notes, terms,
        attachment_name, open_purchaseorders_count, due_days, has_attachment,
    }
}

/// What `apply_vendor_credits` of [`ApplyCreditsToBillRequest`] takes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillApplyVendorCreditRequest {
    pub vendor_credit_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BillApplyVendorCreditRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    BillApplyVendorCreditRequest {
        set {
            vendor_credit_id: Id, amount_applied: Decimal,
        }
    }
}

runtime::request! {
    BillApplyVendorCreditRequest {
        vendor_credit_id, amount_applied,
    }
}

/// A bill approver, as `approvers` of [`BillRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillApproverRequest {
    pub approver_id: Option<Id>,
    pub order: Option<i64>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BillApproverRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    BillApproverRequest {
        set {
            approver_id: Id, order: i64,
        }
    }
}

runtime::request! {
    BillApproverRequest {
        approver_id, order,
    }
}

/// A bill comment, as [`Bills::add_comment`](super::Bills::add_comment) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillCommentRequest {
    pub description: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BillCommentRequest {
    /// A request with all that is required.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), extra: Map::new() }
    }
}

runtime::request! {
    BillCommentRequest new(description: String) {
        description,
    }
}

runtime::choice! {
    /// What `filter_by` of [`Bills::list`](super::Bills::list) may be.
    pub enum BillFilterBy {
        StatusAll = "Status.All",
        StatusPaid = "Status.Paid",
        StatusOpen = "Status.Open",
        StatusOverdue = "Status.Overdue",
        StatusVoid = "Status.Void",
        StatusPartiallyPaid = "Status.PartiallyPaid",
        StatusUnpaid = "Status.Unpaid",
        StatusDraft = "Status.Draft",
        StatusPending = "Status.Pending",
        StatusApprovalOverdue = "Status.ApprovalOverdue",
        StatusCreditNotes = "Status.CreditNotes",
        StatusMyApprovals = "Status.MyApprovals",
        StatusNetwork = "Status.Network",
        StatusNetworkPending = "Status.NetworkPending",
        StatusEInvoicedBills = "Status.EInvoicedBills",
        StatusEInvoicePendingBills = "Status.EInvoicePendingBills",
        StatusMsmeDueBills = "Status.MSMEDueBills",
        StatusTdsInvoices = "Status.TDSInvoices",
        StatusBbpsPendingApproval = "Status.BBPSPendingApproval",
        StatusBbpsAccepted = "Status.BBPSAccepted",
        StatusBbpsAcceptFailed = "Status.BBPSAcceptFailed",
        StatusBbpsRejected = "Status.BBPSRejected",
        StatusBbpsRejectFailed = "Status.BBPSRejectFailed",
        StatusBbpsReturned = "Status.BBPSReturned",
        StatusBbpsReturnFailed = "Status.BBPSReturnFailed",
        StatusPmsAppliedBills = "Status.PMSAppliedBills",
        StatusViolatedBills = "Status.ViolatedBills",
        YetToBeReceived = "YetToBeReceived",
        Received = "Received",
        ExceptionList = "ExceptionList",
        WithAttachment = "WithAttachment",
        WithoutAttachment = "WithoutAttachment",
        SourceTallyConnector = "Source.TallyConnector",
        MissingAdvancedTrackingDetails = "MissingAdvancedTrackingDetails",
        TdsCalculationExceptionList = "TDSCalculationExceptionList",
        TypeAll = "Type.All",
        TypeBills = "Type.Bills",
        TypeSelfBilled = "Type.SelfBilled",
        TypeMyRecentBills = "Type.MyRecentBills",
    }
}

/// A bill payment, as `payments` of [`Bill`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillPayment {
    pub payment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub bill_payment_id: Option<Id>,
    pub payment_mode: Option<String>,
    pub payment_number: Option<String>,
    pub description: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub paid_through_account_id: Option<Id>,
    pub paid_through_account_name: Option<String>,
    pub is_single_bill_payment: Option<bool>,
    /// Only in editions: United States, Canada.
    pub is_paid_via_print_check: Option<bool>,
    /// Only in editions: United States, Canada.
    pub check_details: Option<Vec<CheckDetails>>,
    pub is_ach_payment: Option<bool>,
    pub ach_payment_status: Option<String>,
    pub ach_gw_transaction_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_type: Option<String>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub paid_through: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillPayment {
        payment_id, bill_id, bill_payment_id, payment_mode,
        payment_number, description, date, reference_number,
        exchange_rate, amount, paid_through_account_id, paid_through_account_name,
        is_single_bill_payment, is_paid_via_print_check, check_details, is_ach_payment,
        ach_payment_status, ach_gw_transaction_id, filed_in_vat_return_id,
        filed_in_vat_return_name, filed_in_vat_return_type, vendor_id, vendor_name,
        paid_through,
    }
}

/// A bill payment, as `bill_payments` of [`ApplyCreditsToBillRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillPaymentRequest {
    pub payment_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BillPaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    BillPaymentRequest {
        set {
            payment_id: Id, amount_applied: Decimal,
        }
    }
}

runtime::request! {
    BillPaymentRequest {
        payment_id, amount_applied,
    }
}

/// A bill purchase order, as `purchaseorders` of [`Bill`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillPurchaseOrder {
    pub purchaseorder_id: Option<Id>,
    pub purchaseorder_number: Option<String>,
    pub purchaseorder_date: Option<Date>,
    pub purchaseorder_status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillPurchaseOrder {
        purchaseorder_id, purchaseorder_number, purchaseorder_date, purchaseorder_status,
    }
}

/// A bill, as [`Bills::create`](super::Bills::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    pub is_update_customer: Option<bool>,
    pub purchaseorder_ids: Option<Vec<Id>>,
    pub bill_number: String,
    pub documents: Option<Vec<DocumentRequest>>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: United Arab Emirates.
    pub permit_number: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    pub pricebook_id: Option<Id>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub recurring_bill_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub is_item_level_tax_calc: Option<bool>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub location_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub taxes: Option<Vec<AppliedTaxRequest>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub approvers: Option<Vec<BillApproverRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BillRequest {
    /// A request with all that is required.
    pub fn new(vendor_id: impl Into<Id>, bill_number: impl Into<String>) -> Self {
        Self {
            vendor_id: vendor_id.into(),
            currency_id: None,
            vat_treatment: None,
            is_update_customer: None,
            purchaseorder_ids: None,
            bill_number: bill_number.into(),
            documents: None,
            source_of_supply: None,
            destination_of_supply: None,
            place_of_supply: None,
            permit_number: None,
            gst_treatment: None,
            tax_treatment: None,
            gst_no: None,
            pricebook_id: None,
            reference_number: None,
            date: None,
            due_date: None,
            payment_terms: None,
            payment_terms_label: None,
            recurring_bill_id: None,
            exchange_rate: None,
            is_item_level_tax_calc: None,
            is_inclusive_tax: None,
            adjustment: None,
            adjustment_description: None,
            location_id: None,
            custom_fields: None,
            tags: None,
            line_items: None,
            taxes: None,
            notes: None,
            terms: None,
            approvers: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    BillRequest {
        set {
            currency_id: Id, vat_treatment: String, is_update_customer: bool,
            documents: Vec<DocumentRequest>, source_of_supply: String,
            destination_of_supply: String, place_of_supply: String,
            permit_number: String, gst_treatment: GstTreatment, tax_treatment: String,
            gst_no: String, pricebook_id: Id, reference_number: String, date: Date,
            due_date: Date, payment_terms: i64, payment_terms_label: String,
            recurring_bill_id: Id, exchange_rate: Decimal, is_item_level_tax_calc: bool,
            is_inclusive_tax: bool, adjustment: Decimal, adjustment_description: String,
            location_id: Id, custom_fields: Vec<CustomFieldEntryRequest>,
            tags: Vec<TagAssignmentRequest>, line_items: Vec<LineItemRequest>,
            taxes: Vec<AppliedTaxRequest>, notes: String, terms: String,
            approvers: Vec<BillApproverRequest>,
        }
        each {
            purchaseorder_ids: Id,
        }
    }
}

runtime::request! {
    BillRequest new(vendor_id: Id, bill_number: String) {
        vendor_id, currency_id, vat_treatment, is_update_customer,
        purchaseorder_ids, bill_number, documents, source_of_supply,
        destination_of_supply, place_of_supply, permit_number, gst_treatment,
        tax_treatment, gst_no, pricebook_id, reference_number,
        date, due_date, payment_terms, payment_terms_label,
        recurring_bill_id, exchange_rate, is_item_level_tax_calc, is_inclusive_tax,
        adjustment, adjustment_description, location_id, custom_fields,
        tags, line_items, taxes, notes,
        terms, approvers,
    }
}

/// A bill vendor credit, as `vendor_credits` of [`Bill`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillVendorCredit {
    pub vendor_credit_id: Option<Id>,
    pub vendor_credit_bill_id: Option<Id>,
    pub vendor_credit_number: Option<String>,
    pub date: Option<Date>,
    pub amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillVendorCredit {
        vendor_credit_id, vendor_credit_bill_id, vendor_credit_number, date,
        amount,
    }
}

/// A converted purchase order, as
/// [`Bills::convert_purchase_order`](super::Bills::convert_purchase_order) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertedPurchaseOrder {
    pub purchaseorder_ids: Option<Vec<Id>>,
    pub bill: Option<Bill>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ConvertedPurchaseOrder {
        purchaseorder_ids, bill,
    }
}
