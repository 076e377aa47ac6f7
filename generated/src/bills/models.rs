// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Bills`](super::Bills).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add bill comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBillCommentResponse {
    pub comment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddBillCommentResponse {
        comment_id, bill_id, description, commented_by_id, commented_by, comment_type,
        date, date_description, time,
    }
}

/// Add comment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCommentRequest {
    pub description: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddCommentRequest {
    /// A request with all that is required.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), extra: Map::new() }
    }
}

runtime::request! {
    AddCommentRequest {
        description, ..extra
    }
}

/// Apply credits request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsRequest {
    pub bill_payments: Option<Vec<ApplyCreditsRequestBillPayments>>,
    pub apply_vendor_credits: Option<Vec<ApplyCreditsRequestApplyVendorCredits>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bill_payments`.
    #[must_use]
    pub fn bill_payments(
        mut self,
        value: impl Into<Vec<ApplyCreditsRequestBillPayments>>,
    ) -> Self {
        self.bill_payments = Some(value.into());
        self
    }

    /// Sets `apply_vendor_credits`.
    #[must_use]
    pub fn apply_vendor_credits(
        mut self,
        value: impl Into<Vec<ApplyCreditsRequestApplyVendorCredits>>,
    ) -> Self {
        self.apply_vendor_credits = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyCreditsRequest {
        bill_payments, apply_vendor_credits, ..extra
    }
}

/// Apply credits request apply vendor credits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsRequestApplyVendorCredits {
    pub vendor_credit_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsRequestApplyVendorCredits {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `vendor_credit_id`.
    #[must_use]
    pub fn vendor_credit_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_credit_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyCreditsRequestApplyVendorCredits {
        vendor_credit_id, amount_applied, ..extra
    }
}

/// Apply credits request bill payments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsRequestBillPayments {
    pub payment_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsRequestBillPayments {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `payment_id`.
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<Id>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyCreditsRequestBillPayments {
        payment_id, amount_applied, ..extra
    }
}

/// Bill.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bill {
    pub bill_id: Option<Id>,
    pub purchaseorder_ids: Option<Vec<Id>>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`, `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uae`.
    pub permit_number: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<BillGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub unused_credits_payable_amount: Option<Decimal>,
    pub status: Option<String>,
    pub bill_number: Option<String>,
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub payment_expected_date: Option<String>,
    pub reference_number: Option<String>,
    pub recurring_bill_id: Option<Id>,
    pub due_by_days: Option<String>,
    pub due_in_days: Option<i64>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub documents: Option<Vec<BillDocuments>>,
    pub price_precision: Option<i64>,
    pub exchange_rate: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub custom_fields: Option<Vec<BillCustomFields>>,
    pub tags: Option<Vec<BillTags>>,
    /// Only in: `in`, `global`, `au`.
    pub is_tds_applied: Option<bool>,
    pub is_item_level_tax_calc: Option<bool>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    /// Only in: `uk`.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in: `uk`.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in: `uk`.
    pub filed_in_vat_return_type: Option<String>,
    /// Only in: `au`.
    pub is_abn_quoted: Option<String>,
    pub line_items: Option<Vec<BillLineItems>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub payment_made: Option<i64>,
    pub vendor_credits_applied: Option<i64>,
    pub is_line_item_invoiced: Option<bool>,
    pub purchaseorders: Option<Vec<BillPurchaseorders>>,
    pub taxes: Option<Vec<BillTaxes>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_summary: Option<Vec<BillAcquisitionVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_summary: Option<Vec<BillReverseChargeVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub billing_address: Option<BillingAddress>,
    pub payments: Option<Vec<BillPayments>>,
    pub vendor_credits: Option<Vec<BillVendorCredits>>,
    pub created_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub last_modified_time: Option<DateTime>,
    pub reference_id: Option<Id>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub attachment_name: Option<String>,
    pub open_purchaseorders_count: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Bill {
        bill_id, purchaseorder_ids, vendor_id, vendor_name, vat_treatment, vat_reg_no,
        source_of_supply, destination_of_supply, place_of_supply, permit_number, gst_no,
        gst_treatment, tax_treatment, is_pre_gst, pricebook_id, pricebook_name,
        is_reverse_charge_applied, unused_credits_payable_amount, status, bill_number,
        date, due_date, payment_terms, payment_terms_label, payment_expected_date,
        reference_number, recurring_bill_id, due_by_days, due_in_days, currency_id,
        currency_code, currency_symbol, documents, price_precision, exchange_rate,
        adjustment, adjustment_description, custom_fields, tags, is_tds_applied,
        is_item_level_tax_calc, is_inclusive_tax, filed_in_vat_return_id,
        filed_in_vat_return_name, filed_in_vat_return_type, is_abn_quoted, line_items,
        location_id, location_name, sub_total, tax_total, total, payment_made,
        vendor_credits_applied, is_line_item_invoiced, purchaseorders, taxes,
        acquisition_vat_summary, acquisition_vat_total, reverse_charge_vat_summary,
        reverse_charge_vat_total, balance, billing_address, payments, vendor_credits,
        created_time, created_by_id, last_modified_time, reference_id, notes, terms,
        attachment_name, open_purchaseorders_count,
    }
}

/// Bill acquisition vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillAcquisitionVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillAcquisitionVatSummary {
        tax_name, tax_amount,
    }
}

/// Bill custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillCustomFields {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub label: Option<String>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillCustomFields {
        custom_field_id, index, label, value,
    }
}

/// Bill documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillDocuments {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillDocuments {
        document_id, file_name,
    }
}

runtime::choice! {
    /// Bill gst treatment.
    pub enum BillGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Bill line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillLineItems {
    pub purchaseorder_item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub sku: Option<String>,
    pub name: Option<String>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    /// Only in: `in`.
    pub image_document_id: Option<Id>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub description: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub tags: Option<Vec<BillLineItemsTags>>,
    pub line_item_category: Option<BillLineItemsLineItemCategory>,
    pub quantity: Option<Decimal>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<BillLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`, `ca`, `mx`.
    pub tax_exemption_code: Option<String>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    pub item_order: Option<i64>,
    pub unit: Option<String>,
    /// Only in: `eu`, `uk`.
    pub product_type: Option<BillLineItemsProductType>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_amount: Option<Decimal>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub item_custom_fields: Option<Vec<BillLineItemsItemCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillLineItems {
        purchaseorder_item_id, line_item_id, item_id, sku, name, account_id,
        account_name, image_document_id, location_id, location_name,
        reverse_charge_tax_id, reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, description, bcy_rate, rate, tags, line_item_category,
        quantity, tax_id, tds_tax_id, tax_treatment_code, tax_exemption_id,
        tax_exemption_code, tax_name, tax_type, tax_percentage, item_total,
        item_total_inclusive_of_tax, item_order, unit, product_type, hsn_or_sac,
        acquisition_vat_id, acquisition_vat_name, acquisition_vat_percentage,
        acquisition_vat_amount, reverse_charge_vat_id, reverse_charge_vat_name,
        reverse_charge_vat_percentage, reverse_charge_vat_amount, is_billable,
        customer_id, customer_name, project_id, project_name, invoice_id, invoice_number,
        item_custom_fields,
    }
}

/// Bill line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillLineItemsItemCustomFields {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillLineItemsItemCustomFields {
        custom_field_id, index, value, label,
    }
}

runtime::choice! {
    /// Bill line items line item category.
    pub enum BillLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Bill line items product type.
    pub enum BillLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

/// Bill line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillLineItemsTags {
        tag_id, tag_option_id,
    }
}

runtime::choice! {
    /// Bill line items tax treatment code.
    pub enum BillLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Bill payments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillPayments {
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
    /// Only in: `us`, `ca`.
    pub is_paid_via_print_check: Option<bool>,
    /// Only in: `us`, `ca`.
    pub check_details: Option<Vec<BillPaymentsCheckDetails>>,
    pub is_ach_payment: Option<bool>,
    pub ach_payment_status: Option<String>,
    pub ach_gw_transaction_id: Option<Id>,
    /// Only in: `uk`.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in: `uk`.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in: `uk`.
    pub filed_in_vat_return_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillPayments {
        payment_id, bill_id, bill_payment_id, payment_mode, payment_number, description,
        date, reference_number, exchange_rate, amount, paid_through_account_id,
        paid_through_account_name, is_single_bill_payment, is_paid_via_print_check,
        check_details, is_ach_payment, ach_payment_status, ach_gw_transaction_id,
        filed_in_vat_return_id, filed_in_vat_return_name, filed_in_vat_return_type,
    }
}

/// Bill payments check details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillPaymentsCheckDetails {
    /// Only in: `us`, `ca`.
    pub check_status: Option<String>,
    /// Only in: `us`, `ca`.
    pub check_number: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillPaymentsCheckDetails {
        check_status, check_number,
    }
}

/// Bill purchaseorders.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillPurchaseorders {
    pub purchaseorder_id: Option<Id>,
    pub purchaseorder_number: Option<String>,
    pub purchaseorder_date: Option<String>,
    pub purchaseorder_status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillPurchaseorders {
        purchaseorder_id, purchaseorder_number, purchaseorder_date, purchaseorder_status,
    }
}

/// Bill reverse charge vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillReverseChargeVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillReverseChargeVatSummary {
        tax_name, tax_amount,
    }
}

/// Bill tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

/// Bill taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillTaxes {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillTaxes {
        tax_name, tax_amount,
    }
}

/// Bill vendor credits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillVendorCredits {
    pub vendor_credit_id: Option<Id>,
    pub vendor_credit_bill_id: Option<Id>,
    pub vendor_credit_number: Option<String>,
    pub date: Option<String>,
    pub amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillVendorCredits {
        vendor_credit_id, vendor_credit_bill_id, vendor_credit_number, date, amount,
    }
}

/// Billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillingAddress {
        address, street2, city, state, zip, country, fax, attention,
    }
}

/// Convert po to bill response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertPoToBillResponse {
    pub purchaseorder_ids: Option<Vec<Id>>,
    pub bill: Option<Bill>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ConvertPoToBillResponse {
        purchaseorder_ids, bill,
    }
}

/// Create a bill request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateABillRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub is_update_customer: Option<bool>,
    pub purchaseorder_ids: Option<Vec<Id>>,
    pub bill_number: String,
    pub documents: Option<Vec<UpdateABillRequestDocuments>>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uae`.
    pub permit_number: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateABillRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
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
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub location_id: Option<Id>,
    pub custom_fields: Option<Vec<CreateABillRequestCustomFields>>,
    pub tags: Option<Vec<UpdateABillRequestTags>>,
    pub line_items: Option<Vec<CreateABillRequestLineItems>>,
    pub taxes: Option<Vec<CreateABillRequestTaxes>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub approvers: Option<Vec<UpdateABillRequestApprovers>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateABillRequest {
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

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `purchaseorder_ids`.
    #[must_use]
    pub fn purchaseorder_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.purchaseorder_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        value: impl Into<Vec<UpdateABillRequestDocuments>>,
    ) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `permit_number`.
    #[must_use]
    pub fn permit_number(mut self, value: impl Into<String>) -> Self {
        self.permit_number = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateABillRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `due_date`.
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }

    /// Sets `payment_terms`.
    #[must_use]
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.payment_terms = Some(value);
        self
    }

    /// Sets `payment_terms_label`.
    #[must_use]
    pub fn payment_terms_label(mut self, value: impl Into<String>) -> Self {
        self.payment_terms_label = Some(value.into());
        self
    }

    /// Sets `recurring_bill_id`.
    #[must_use]
    pub fn recurring_bill_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_bill_id = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `is_item_level_tax_calc`.
    #[must_use]
    pub fn is_item_level_tax_calc(mut self, value: bool) -> Self {
        self.is_item_level_tax_calc = Some(value);
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `adjustment`.
    #[must_use]
    pub fn adjustment(mut self, value: impl Into<Decimal>) -> Self {
        self.adjustment = Some(value.into());
        self
    }

    /// Sets `adjustment_description`.
    #[must_use]
    pub fn adjustment_description(mut self, value: impl Into<String>) -> Self {
        self.adjustment_description = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateABillRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateABillRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<CreateABillRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, value: impl Into<Vec<CreateABillRequestTaxes>>) -> Self {
        self.taxes = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// Sets `approvers`.
    #[must_use]
    pub fn approvers(
        mut self,
        value: impl Into<Vec<UpdateABillRequestApprovers>>,
    ) -> Self {
        self.approvers = Some(value.into());
        self
    }
}

runtime::request! {
    CreateABillRequest {
        vendor_id, currency_id, vat_treatment, is_update_customer, purchaseorder_ids,
        bill_number, documents, source_of_supply, destination_of_supply, place_of_supply,
        permit_number, gst_treatment, tax_treatment, gst_no, pricebook_id,
        reference_number, date, due_date, payment_terms, payment_terms_label,
        recurring_bill_id, exchange_rate, is_item_level_tax_calc, is_inclusive_tax,
        adjustment, adjustment_description, location_id, custom_fields, tags, line_items,
        taxes, notes, terms, approvers, ..extra
    }
}

/// Create a bill request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateABillRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateABillRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    CreateABillRequestCustomFields {
        index, value, ..extra
    }
}

runtime::choice! {
    /// Create a bill request gst treatment.
    pub enum CreateABillRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create a bill request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateABillRequestLineItems {
    pub purchaseorder_item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub name: Option<String>,
    pub account_id: Option<Id>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    pub location_id: Option<Id>,
    pub quantity: Option<Decimal>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateABillRequestLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`, `ca`, `mx`.
    pub tax_exemption_code: Option<String>,
    pub item_order: Option<i64>,
    /// Only in: `eu`, `uk`.
    pub product_type: Option<CreateABillRequestLineItemsProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub unit: Option<String>,
    pub tags: Option<Vec<UpdateABillRequestTags>>,
    pub line_item_category: Option<CreateABillRequestLineItemsLineItemCategory>,
    pub is_billable: Option<bool>,
    pub project_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub item_custom_fields: Option<Vec<UpdateABillRequestLineItemsItemCustomFields>>,
    pub serial_numbers: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateABillRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `purchaseorder_item_id`.
    #[must_use]
    pub fn purchaseorder_item_id(mut self, value: impl Into<Id>) -> Self {
        self.purchaseorder_item_id = Some(value.into());
        self
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tds_tax_id`.
    #[must_use]
    pub fn tds_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tds_tax_id = Some(value.into());
        self
    }

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<CreateABillRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<CreateABillRequestLineItemsProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_id`.
    #[must_use]
    pub fn acquisition_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.acquisition_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_id`.
    #[must_use]
    pub fn reverse_charge_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_vat_id = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateABillRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateABillRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }

    /// Sets `is_billable`.
    #[must_use]
    pub fn is_billable(mut self, value: bool) -> Self {
        self.is_billable = Some(value);
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        value: impl Into<Vec<UpdateABillRequestLineItemsItemCustomFields>>,
    ) -> Self {
        self.item_custom_fields = Some(value.into());
        self
    }

    /// Sets `serial_numbers`.
    #[must_use]
    pub fn serial_numbers(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.serial_numbers = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    CreateABillRequestLineItems {
        purchaseorder_item_id, line_item_id, item_id, name, account_id, description,
        rate, hsn_or_sac, reverse_charge_tax_id, location_id, quantity, tax_id,
        tds_tax_id, tax_treatment_code, tax_exemption_id, tax_exemption_code, item_order,
        product_type, acquisition_vat_id, reverse_charge_vat_id, unit, tags,
        line_item_category, is_billable, project_id, customer_id, item_custom_fields,
        serial_numbers, ..extra
    }
}

runtime::choice! {
    /// Create a bill request line items line item category.
    pub enum CreateABillRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create a bill request line items product type.
    pub enum CreateABillRequestLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Create a bill request line items tax treatment code.
    pub enum CreateABillRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Create a bill request taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateABillRequestTaxes {
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateABillRequestTaxes {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_amount`.
    #[must_use]
    pub fn tax_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_amount = Some(value.into());
        self
    }
}

runtime::request! {
    CreateABillRequestTaxes {
        tax_id, tax_name, tax_amount, ..extra
    }
}

/// Get bill comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBillCommentsResponse {
    pub comment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<String>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetBillCommentsResponse {
        comment_id, bill_id, description, commented_by_id, commented_by, comment_type,
        date, date_description, time, operation_type, transaction_id, transaction_type,
    }
}

/// List bill payments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBillPaymentsResponse {
    pub payment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub bill_payment_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub paid_through: Option<String>,
    pub is_single_bill_payment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListBillPaymentsResponse {
        payment_id, bill_id, bill_payment_id, vendor_id, vendor_name, payment_mode,
        description, date, reference_number, exchange_rate, amount, paid_through,
        is_single_bill_payment,
    }
}

runtime::choice! {
    /// List bills filter by.
    pub enum ListBillsFilterBy {
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

/// List bills response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBillsResponse {
    pub bill_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub status: Option<String>,
    pub bill_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub due_days: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub price_precision: Option<i64>,
    pub exchange_rate: Option<Decimal>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub attachment_name: Option<String>,
    pub has_attachment: Option<bool>,
    /// Only in: `in`, `global`, `au`.
    pub is_tds_applied: Option<bool>,
    /// Only in: `au`.
    pub is_abn_quoted: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListBillsResponse {
        bill_id, vendor_id, vendor_name, status, bill_number, reference_number, date,
        due_date, due_days, currency_id, currency_code, price_precision, exchange_rate,
        total, balance, location_id, location_name, created_time, last_modified_time,
        attachment_name, has_attachment, is_tds_applied, is_abn_quoted,
    }
}

runtime::choice! {
    /// List bills sort column.
    pub enum ListBillsSortColumn {
        VendorName = "vendor_name",
        BillNumber = "bill_number",
        Date = "date",
        DueDate = "due_date",
        Total = "total",
        Balance = "balance",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
        TxnValueDate = "txn_value_date",
        TotalRetentionAmount = "total_retention_amount",
    }
}

runtime::choice! {
    /// List bills status.
    pub enum ListBillsStatus {
        Paid = "paid",
        Open = "open",
        Overdue = "overdue",
        Void = "void",
        PartiallyPaid = "partially_paid",
        Unpaid = "unpaid",
        Draft = "draft",
        PendingApproval = "pending_approval",
        ApprovalOverdue = "approval_overdue",
        MyApprovals = "my_approvals",
        Rejected = "rejected",
        Approved = "approved",
    }
}

/// Update a bill request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateABillRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub is_update_customer: Option<bool>,
    pub purchaseorder_ids: Option<Vec<Id>>,
    pub bill_number: String,
    pub documents: Option<Vec<UpdateABillRequestDocuments>>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uae`.
    pub permit_number: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateABillRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
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
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub custom_fields: Option<Vec<UpdateABillRequestCustomFields>>,
    pub tags: Option<Vec<UpdateABillRequestTags>>,
    pub line_items: Option<Vec<UpdateABillRequestLineItems>>,
    pub location_id: Option<Id>,
    pub taxes: Option<Vec<UpdateABillRequestTaxes>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub approvers: Option<Vec<UpdateABillRequestApprovers>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateABillRequest {
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
            custom_fields: None,
            tags: None,
            line_items: None,
            location_id: None,
            taxes: None,
            notes: None,
            terms: None,
            approvers: None,
            extra: Map::new(),
        }
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `purchaseorder_ids`.
    #[must_use]
    pub fn purchaseorder_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.purchaseorder_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        value: impl Into<Vec<UpdateABillRequestDocuments>>,
    ) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `permit_number`.
    #[must_use]
    pub fn permit_number(mut self, value: impl Into<String>) -> Self {
        self.permit_number = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateABillRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `due_date`.
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }

    /// Sets `payment_terms`.
    #[must_use]
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.payment_terms = Some(value);
        self
    }

    /// Sets `payment_terms_label`.
    #[must_use]
    pub fn payment_terms_label(mut self, value: impl Into<String>) -> Self {
        self.payment_terms_label = Some(value.into());
        self
    }

    /// Sets `recurring_bill_id`.
    #[must_use]
    pub fn recurring_bill_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_bill_id = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `is_item_level_tax_calc`.
    #[must_use]
    pub fn is_item_level_tax_calc(mut self, value: bool) -> Self {
        self.is_item_level_tax_calc = Some(value);
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `adjustment`.
    #[must_use]
    pub fn adjustment(mut self, value: impl Into<Decimal>) -> Self {
        self.adjustment = Some(value.into());
        self
    }

    /// Sets `adjustment_description`.
    #[must_use]
    pub fn adjustment_description(mut self, value: impl Into<String>) -> Self {
        self.adjustment_description = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateABillRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateABillRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<UpdateABillRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, value: impl Into<Vec<UpdateABillRequestTaxes>>) -> Self {
        self.taxes = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// Sets `approvers`.
    #[must_use]
    pub fn approvers(
        mut self,
        value: impl Into<Vec<UpdateABillRequestApprovers>>,
    ) -> Self {
        self.approvers = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateABillRequest {
        vendor_id, currency_id, vat_treatment, is_update_customer, purchaseorder_ids,
        bill_number, documents, source_of_supply, destination_of_supply, place_of_supply,
        permit_number, gst_treatment, tax_treatment, gst_no, pricebook_id,
        reference_number, date, due_date, payment_terms, payment_terms_label,
        recurring_bill_id, exchange_rate, is_item_level_tax_calc, is_inclusive_tax,
        adjustment, adjustment_description, custom_fields, tags, line_items, location_id,
        taxes, notes, terms, approvers, ..extra
    }
}

/// Update a bill request approvers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateABillRequestApprovers {
    pub approver_id: Option<Id>,
    pub order: Option<i64>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateABillRequestApprovers {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `approver_id`.
    #[must_use]
    pub fn approver_id(mut self, value: impl Into<Id>) -> Self {
        self.approver_id = Some(value.into());
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: i64) -> Self {
        self.order = Some(value);
        self
    }
}

runtime::request! {
    UpdateABillRequestApprovers {
        approver_id, order, ..extra
    }
}

/// Update a bill request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateABillRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateABillRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateABillRequestCustomFields {
        index, value, ..extra
    }
}

/// Update a bill request documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateABillRequestDocuments {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateABillRequestDocuments {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `document_id`.
    #[must_use]
    pub fn document_id(mut self, value: impl Into<Id>) -> Self {
        self.document_id = Some(value.into());
        self
    }

    /// Sets `file_name`.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateABillRequestDocuments {
        document_id, file_name, ..extra
    }
}

runtime::choice! {
    /// Update a bill request gst treatment.
    pub enum UpdateABillRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update a bill request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateABillRequestLineItems {
    pub purchaseorder_item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub name: Option<String>,
    pub account_id: Option<Id>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    pub location_id: Option<Id>,
    pub quantity: Option<Decimal>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<UpdateABillRequestLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`, `ca`, `mx`.
    pub tax_exemption_code: Option<String>,
    pub item_order: Option<i64>,
    /// Only in: `eu`, `uk`.
    pub product_type: Option<UpdateABillRequestLineItemsProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub unit: Option<String>,
    pub tags: Option<Vec<UpdateABillRequestTags>>,
    pub line_item_category: Option<UpdateABillRequestLineItemsLineItemCategory>,
    pub is_billable: Option<bool>,
    pub project_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub item_custom_fields: Option<Vec<UpdateABillRequestLineItemsItemCustomFields>>,
    pub serial_numbers: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateABillRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `purchaseorder_item_id`.
    #[must_use]
    pub fn purchaseorder_item_id(mut self, value: impl Into<Id>) -> Self {
        self.purchaseorder_item_id = Some(value.into());
        self
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tds_tax_id`.
    #[must_use]
    pub fn tds_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tds_tax_id = Some(value.into());
        self
    }

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<UpdateABillRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<UpdateABillRequestLineItemsProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_id`.
    #[must_use]
    pub fn acquisition_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.acquisition_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_id`.
    #[must_use]
    pub fn reverse_charge_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_vat_id = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateABillRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateABillRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }

    /// Sets `is_billable`.
    #[must_use]
    pub fn is_billable(mut self, value: bool) -> Self {
        self.is_billable = Some(value);
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        value: impl Into<Vec<UpdateABillRequestLineItemsItemCustomFields>>,
    ) -> Self {
        self.item_custom_fields = Some(value.into());
        self
    }

    /// Sets `serial_numbers`.
    #[must_use]
    pub fn serial_numbers(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.serial_numbers = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    UpdateABillRequestLineItems {
        purchaseorder_item_id, line_item_id, item_id, name, account_id, description,
        rate, hsn_or_sac, reverse_charge_tax_id, location_id, quantity, tax_id,
        tds_tax_id, tax_treatment_code, tax_exemption_id, tax_exemption_code, item_order,
        product_type, acquisition_vat_id, reverse_charge_vat_id, unit, tags,
        line_item_category, is_billable, project_id, customer_id, item_custom_fields,
        serial_numbers, ..extra
    }
}

/// Update a bill request line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateABillRequestLineItemsItemCustomFields {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateABillRequestLineItemsItemCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `custom_field_id`.
    #[must_use]
    pub fn custom_field_id(mut self, value: impl Into<Id>) -> Self {
        self.custom_field_id = Some(value.into());
        self
    }

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateABillRequestLineItemsItemCustomFields {
        custom_field_id, index, value, label, ..extra
    }
}

runtime::choice! {
    /// Update a bill request line items line item category.
    pub enum UpdateABillRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update a bill request line items product type.
    pub enum UpdateABillRequestLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Update a bill request line items tax treatment code.
    pub enum UpdateABillRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Update a bill request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateABillRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateABillRequestTags {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateABillRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Update a bill request taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateABillRequestTaxes {
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateABillRequestTaxes {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_amount`.
    #[must_use]
    pub fn tax_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_amount = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateABillRequestTaxes {
        tax_id, tax_name, tax_amount, ..extra
    }
}

/// Update billing address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBillingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    pub is_update_customer: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateBillingAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.fax = Some(value.into());
        self
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }
}

runtime::request! {
    UpdateBillingAddressRequest {
        address, city, state, zip, country, fax, attention, is_update_customer, ..extra
    }
}

/// Update custom fields in bill request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldsInBillRequest {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub label: Option<String>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomFieldsInBillRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `custom_field_id`.
    #[must_use]
    pub fn custom_field_id(mut self, value: impl Into<Id>) -> Self {
        self.custom_field_id = Some(value.into());
        self
    }

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCustomFieldsInBillRequest {
        custom_field_id, index, label, value, ..extra
    }
}
