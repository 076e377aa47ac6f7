// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`VendorCredits`](super::VendorCredits).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add a comment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddACommentRequest {
    pub description: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddACommentRequest {
    /// A request with all that is required.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), extra: Map::new() }
    }
}

runtime::request! {
    AddACommentRequest {
        description, ..extra
    }
}

/// Add vendor credit comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddVendorCreditCommentResponse {
    pub comment_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub date: Option<Date>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddVendorCreditCommentResponse {
        comment_id, vendor_credit_id, description, commented_by_id, commented_by, date,
    }
}

/// Apply credits to a bill request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsToABillRequest {
    pub bills: Vec<ApplyCreditsToABillRequestBills>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsToABillRequest {
    /// A request with all that is required.
    pub fn new(bills: impl Into<Vec<ApplyCreditsToABillRequestBills>>) -> Self {
        Self { bills: bills.into(), extra: Map::new() }
    }
}

runtime::request! {
    ApplyCreditsToABillRequest {
        bills, ..extra
    }
}

/// Apply credits to a bill request bills.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsToABillRequestBills {
    pub bill_id: Id,
    pub amount_applied: Decimal,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsToABillRequestBills {
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
    ApplyCreditsToABillRequestBills {
        bill_id, amount_applied, ..extra
    }
}

/// Apply credits to a bill response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsToABillResponse {
    pub bill_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ApplyCreditsToABillResponse {
        bill_id, amount_applied,
    }
}

/// Create a vendor credit request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorCreditRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub vendor_credit_number: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateAVendorCreditRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    pub pricebook_id: Option<Id>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub is_update_customer: Option<bool>,
    pub date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<CreateAVendorCreditRequestLineItems>>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    pub documents: Option<Vec<CreateAVendorCreditRequestDocuments>>,
    pub custom_fields: Option<Vec<CreateAVendorCreditRequestCustomFields>>,
    pub tags: Option<Vec<CreateAVendorCreditRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAVendorCreditRequest {
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

    /// Sets `vendor_credit_number`.
    #[must_use]
    pub fn vendor_credit_number(mut self, value: impl Into<String>) -> Self {
        self.vendor_credit_number = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateAVendorCreditRequestGstTreatment>,
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

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestDocuments>>,
    ) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAVendorCreditRequest {
        vendor_id, currency_id, vat_treatment, vendor_credit_number, gst_treatment,
        tax_treatment, gst_no, source_of_supply, destination_of_supply, place_of_supply,
        pricebook_id, reference_number, is_update_customer, date, exchange_rate,
        is_inclusive_tax, location_id, line_items, notes, documents, custom_fields, tags,
        ..extra
    }
}

/// Create a vendor credit request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorCreditRequestCustomFields {
    pub custom_field_id: Option<Id>,
    pub label: Option<String>,
    pub value: Option<String>,
    pub index: Option<i64>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAVendorCreditRequestCustomFields {
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

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }
}

runtime::request! {
    CreateAVendorCreditRequestCustomFields {
        custom_field_id, label, value, index, ..extra
    }
}

/// Create a vendor credit request documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorCreditRequestDocuments {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAVendorCreditRequestDocuments {
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
    CreateAVendorCreditRequestDocuments {
        document_id, file_name, ..extra
    }
}

runtime::choice! {
    /// Create a vendor credit request gst treatment.
    pub enum CreateAVendorCreditRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create a vendor credit request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorCreditRequestLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub name: Option<String>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    pub location_id: Option<Id>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateAVendorCreditRequestLineItemsTaxTreatmentCode>,
    pub tags: Option<Vec<CreateAVendorCreditRequestTags>>,
    pub line_item_category: Option<CreateAVendorCreditRequestLineItemsLineItemCategory>,
    pub item_custom_fields:
        Option<Vec<CreateAVendorCreditRequestLineItemsItemCustomFields>>,
    pub serial_numbers: Option<Vec<String>>,
    pub project_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAVendorCreditRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
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
        value: impl Into<CreateAVendorCreditRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateAVendorCreditRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestLineItemsItemCustomFields>>,
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

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAVendorCreditRequestLineItems {
        item_id, line_item_id, account_id, name, hsn_or_sac, reverse_charge_tax_id,
        location_id, description, item_order, quantity, unit, rate, tax_id, tds_tax_id,
        tax_treatment_code, tags, line_item_category, item_custom_fields, serial_numbers,
        project_id, ..extra
    }
}

/// Create a vendor credit request line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorCreditRequestLineItemsItemCustomFields {
    pub custom_field_id: Option<Id>,
    pub label: Option<String>,
    pub value: Option<String>,
    pub index: Option<i64>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAVendorCreditRequestLineItemsItemCustomFields {
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

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }
}

runtime::request! {
    CreateAVendorCreditRequestLineItemsItemCustomFields {
        custom_field_id, label, value, index, ..extra
    }
}

runtime::choice! {
    /// Create a vendor credit request line items line item category.
    pub enum CreateAVendorCreditRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create a vendor credit request line items tax treatment code.
    pub enum CreateAVendorCreditRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Create a vendor credit request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorCreditRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAVendorCreditRequestTags {
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
    CreateAVendorCreditRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Create vendor credit response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponse {
    pub vendor_credit_id: Option<Id>,
    /// At most 100 characters.
    pub vendor_credit_number: Option<String>,
    pub date: Option<Date>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateVendorCreditResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    pub pricebook_id: Option<Id>,
    /// Only in: `in`.
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
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in: `uk`.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in: `uk`.
    pub filed_in_vat_return_type: Option<String>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<Value>,
    pub tags: Option<Vec<ListVendorCreditsResponseTags>>,
    pub line_items: Option<CreateVendorCreditResponseLineItems>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_summary:
        Option<Vec<CreateVendorCreditResponseAcquisitionVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_summary:
        Option<Vec<CreateVendorCreditResponseReverseChargeVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub documents: Option<Vec<CreateVendorCreditResponseDocuments>>,
    pub custom_fields: Option<Vec<CreateVendorCreditResponseCustomFields>>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub total_credits_used: Option<f64>,
    pub total_refunded_amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    pub comments: Option<Vec<CreateVendorCreditResponseComments>>,
    pub vendor_credit_refunds:
        Option<Vec<CreateVendorCreditResponseVendorCreditRefunds>>,
    pub bills_credited: Option<Vec<CreateVendorCreditResponseBillsCredited>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponse {
        vendor_credit_id, vendor_credit_number, date, source_of_supply,
        destination_of_supply, place_of_supply, gst_no, gst_treatment, tax_treatment,
        pricebook_id, is_reverse_charge_applied, status, reference_number, vendor_id,
        vendor_name, currency_id, currency_code, exchange_rate, price_precision,
        vat_treatment, filed_in_vat_return_id, filed_in_vat_return_name,
        filed_in_vat_return_type, is_inclusive_tax, location_id, location_name, tags,
        line_items, acquisition_vat_summary, acquisition_vat_total,
        reverse_charge_vat_summary, reverse_charge_vat_total, documents, custom_fields,
        sub_total, total, total_credits_used, total_refunded_amount, balance, notes,
        comments, vendor_credit_refunds, bills_credited, created_time,
        last_modified_time,
    }
}

/// Create vendor credit response acquisition vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseAcquisitionVatSummary {
    pub tax: Option<Tax>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseAcquisitionVatSummary {
        tax,
    }
}

/// Create vendor credit response bills credited.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseBillsCredited {
    pub bill_id: Option<Id>,
    pub vendor_credit_bill_id: Option<Id>,
    pub date: Option<Date>,
    pub bill_number: Option<String>,
    pub amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseBillsCredited {
        bill_id, vendor_credit_bill_id, date, bill_number, amount,
    }
}

/// Create vendor credit response comments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseComments {
    pub comment_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseComments {
        comment_id, vendor_credit_id, description, commented_by_id, commented_by,
        comment_type, date, date_description, time, operation_type, transaction_id,
        transaction_type,
    }
}

/// Create vendor credit response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseCustomFields {
    pub custom_field_id: Option<Id>,
    pub label: Option<String>,
    pub value: Option<String>,
    pub index: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseCustomFields {
        custom_field_id, label, value, index,
    }
}

/// Create vendor credit response documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseDocuments {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseDocuments {
        document_id, file_name,
    }
}

runtime::choice! {
    /// Create vendor credit response gst treatment.
    pub enum CreateVendorCreditResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create vendor credit response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub sku: Option<String>,
    pub account_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub product_type: Option<CreateVendorCreditResponseLineItemsProductType>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub account_name: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateVendorCreditResponseLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`.
    pub tax_exemption_code: Option<String>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_amount: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<Value>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub stock_on_hand: Option<String>,
    pub tags: Option<Vec<CreateVendorCreditResponseLineItemsTags>>,
    pub line_item_category: Option<CreateVendorCreditResponseLineItemsLineItemCategory>,
    pub item_custom_fields:
        Option<Vec<CreateVendorCreditResponseLineItemsItemCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseLineItems {
        item_id, line_item_id, sku, account_id, product_type, reverse_charge_tax_id,
        reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, account_name, name, description, item_order, quantity,
        unit, bcy_rate, rate, tax_id, tds_tax_id, tax_treatment_code, tax_exemption_id,
        tax_exemption_code, tax_name, tax_type, tax_percentage, project_id, project_name,
        item_total, item_total_inclusive_of_tax, hsn_or_sac, acquisition_vat_id,
        acquisition_vat_name, acquisition_vat_percentage, acquisition_vat_amount,
        location_id, location_name, reverse_charge_vat_id, reverse_charge_vat_name,
        reverse_charge_vat_percentage, reverse_charge_vat_amount, stock_on_hand, tags,
        line_item_category, item_custom_fields,
    }
}

/// Create vendor credit response line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseLineItemsItemCustomFields {
    pub custom_field_id: Option<Id>,
    pub label: Option<String>,
    pub value: Option<String>,
    pub index: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseLineItemsItemCustomFields {
        custom_field_id, label, value, index,
    }
}

runtime::choice! {
    /// Create vendor credit response line items line item category.
    pub enum CreateVendorCreditResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create vendor credit response line items product type.
    pub enum CreateVendorCreditResponseLineItemsProductType {
        Goods = "goods",
        DigitalService = "digital_service",
        Service = "service",
    }
}

/// Create vendor credit response line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseLineItemsTags {
        tag_id, tag_option_id,
    }
}

runtime::choice! {
    /// Create vendor credit response line items tax treatment code.
    pub enum CreateVendorCreditResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Create vendor credit response reverse charge vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseReverseChargeVatSummary {
    pub tax: Option<Tax>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateVendorCreditResponseReverseChargeVatSummary {
        tax,
    }
}

/// Create vendor credit response vendor credit refunds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVendorCreditResponseVendorCreditRefunds {
    pub vendor_credit_refund_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
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
    CreateVendorCreditResponseVendorCreditRefunds {
        vendor_credit_refund_id, vendor_credit_id, date, refund_mode, reference_number,
        description, amount_bcy, amount_fcy, filed_in_vat_return_id,
        filed_in_vat_return_name, filed_in_vat_return_type,
    }
}

runtime::choice! {
    /// Get vendor credit accept.
    pub enum GetVendorCreditAccept {
        Json = "json",
        Xml = "xml",
        Csv = "csv",
        Xls = "xls",
        Pdf = "pdf",
        Html = "html",
        Jhtml = "jhtml",
    }
}

/// Get vendor credit response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVendorCreditResponse {
    pub vendor_credit_id: Option<Id>,
    /// At most 100 characters.
    pub vendor_credit_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetVendorCreditResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    pub pricebook_id: Option<Id>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub price_precision: Option<i64>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in: `uk`.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in: `uk`.
    pub filed_in_vat_return_type: Option<String>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<Value>,
    pub tags: Option<Vec<ListVendorCreditsResponseTags>>,
    pub line_items: Option<GetVendorCreditResponseLineItems>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_summary:
        Option<Vec<CreateVendorCreditResponseAcquisitionVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_summary:
        Option<Vec<CreateVendorCreditResponseReverseChargeVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub documents: Option<Vec<CreateVendorCreditResponseDocuments>>,
    pub custom_fields: Option<Vec<CreateVendorCreditResponseCustomFields>>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub total_credits_used: Option<f64>,
    pub total_refunded_amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    pub comments: Option<Vec<CreateVendorCreditResponseComments>>,
    pub vendor_credit_refunds:
        Option<Vec<CreateVendorCreditResponseVendorCreditRefunds>>,
    pub bills_credited: Option<Vec<CreateVendorCreditResponseBillsCredited>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetVendorCreditResponse {
        vendor_credit_id, vendor_credit_number, date, status, reference_number,
        source_of_supply, destination_of_supply, place_of_supply, gst_no, gst_treatment,
        tax_treatment, pricebook_id, is_reverse_charge_applied, vendor_id, vendor_name,
        currency_id, currency_code, exchange_rate, price_precision, vat_treatment,
        filed_in_vat_return_id, filed_in_vat_return_name, filed_in_vat_return_type,
        is_inclusive_tax, location_id, location_name, tags, line_items,
        acquisition_vat_summary, acquisition_vat_total, reverse_charge_vat_summary,
        reverse_charge_vat_total, documents, custom_fields, sub_total, total,
        total_credits_used, total_refunded_amount, balance, notes, comments,
        vendor_credit_refunds, bills_credited, created_time, last_modified_time,
    }
}

runtime::choice! {
    /// Get vendor credit response gst treatment.
    pub enum GetVendorCreditResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Get vendor credit response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVendorCreditResponseLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub sku: Option<String>,
    pub account_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub product_type: Option<GetVendorCreditResponseLineItemsProductType>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub account_name: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<Value>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<GetVendorCreditResponseLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`.
    pub tax_exemption_code: Option<String>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_amount: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub stock_on_hand: Option<String>,
    pub tags: Option<Vec<CreateVendorCreditResponseLineItemsTags>>,
    pub line_item_category: Option<GetVendorCreditResponseLineItemsLineItemCategory>,
    pub item_custom_fields:
        Option<Vec<CreateVendorCreditResponseLineItemsItemCustomFields>>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetVendorCreditResponseLineItems {
        item_id, line_item_id, sku, account_id, product_type, reverse_charge_tax_id,
        reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, account_name, location_id, location_name, name,
        description, item_order, quantity, unit, bcy_rate, rate, tax_id,
        tax_treatment_code, tax_exemption_id, tax_exemption_code, tax_name, tax_type,
        tax_percentage, item_total, item_total_inclusive_of_tax, hsn_or_sac,
        acquisition_vat_id, acquisition_vat_name, acquisition_vat_percentage,
        acquisition_vat_amount, reverse_charge_vat_id, reverse_charge_vat_name,
        reverse_charge_vat_percentage, reverse_charge_vat_amount, stock_on_hand, tags,
        line_item_category, item_custom_fields, project_id, project_name,
    }
}

runtime::choice! {
    /// Get vendor credit response line items line item category.
    pub enum GetVendorCreditResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Get vendor credit response line items product type.
    pub enum GetVendorCreditResponseLineItemsProductType {
        Goods = "goods",
        DigitalService = "digital_service",
        Service = "service",
    }
}

runtime::choice! {
    /// Get vendor credit response line items tax treatment code.
    pub enum GetVendorCreditResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// List bills credited response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBillsCreditedResponse {
    pub vendor_credit_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub vendor_credit_bill_id: Option<Id>,
    pub date: Option<Date>,
    pub bill_number: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListBillsCreditedResponse {
        vendor_credit_id, bill_id, vendor_credit_bill_id, date, bill_number,
    }
}

/// List vendor credit comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorCreditCommentsResponse {
    pub comment_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorCreditCommentsResponse {
        comment_id, vendor_credit_id, description, commented_by_id, commented_by,
        comment_type, date, date_description, time, operation_type, transaction_id,
        transaction_type,
    }
}

/// List vendor credit refunds of a vendor credit response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorCreditRefundsOfAVendorCreditResponse {
    pub vendor_credit_refund_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    /// At most 100 characters.
    pub vendor_credit_number: Option<String>,
    pub customer_name: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorCreditRefundsOfAVendorCreditResponse {
        vendor_credit_refund_id, vendor_credit_id, date, refund_mode, reference_number,
        amount, vendor_credit_number, customer_name, description, amount_bcy, amount_fcy,
    }
}

/// List vendor credit refunds of all vendor credits response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorCreditRefundsOfAllVendorCreditsResponse {
    pub vendor_credit_refund_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    /// At most 100 characters.
    pub vendor_credit_number: Option<String>,
    pub customer_name: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorCreditRefundsOfAllVendorCreditsResponse {
        vendor_credit_refund_id, vendor_credit_id, date, refund_mode, reference_number,
        amount, vendor_credit_number, customer_name, description, amount_bcy, amount_fcy,
    }
}

runtime::choice! {
    /// List vendor credit refunds of all vendor credits sort column.
    pub enum ListVendorCreditRefundsOfAllVendorCreditsSortColumn {
        VendorName = "vendor_name",
        VendorCreditNumber = "vendor_credit_number",
        Balance = "balance",
        Total = "total",
        Date = "date",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
        ReferenceNumber = "reference_number",
    }
}

runtime::choice! {
    /// List vendor credits filter by.
    pub enum ListVendorCreditsFilterBy {
        StatusAll = "Status.All",
        StatusOpen = "Status.Open",
        StatusClosed = "Status.Closed",
        StatusVoid = "Status.Void",
        StatusDraft = "Status.Draft",
        StatusPending = "Status.Pending",
        StatusApprovalOverdue = "Status.ApprovalOverdue",
        StatusMyApprovals = "Status.MyApprovals",
        StatusEInvoicedDebitnotes = "Status.EInvoicedDebitnotes",
        StatusEInvoicePendingDebitnotes = "Status.EInvoicePendingDebitnotes",
        StatusBbpsYetToBePushed = "Status.BBPSYetToBePushed",
        StatusBbpsPushed = "Status.BBPSPushed",
        StatusBbpsPushFailed = "Status.BBPSPushFailed",
        StatusBbpsPendingApproval = "Status.BBPSPendingApproval",
        StatusBbpsAccepted = "Status.BBPSAccepted",
        StatusBbpsAcceptFailed = "Status.BBPSAcceptFailed",
        StatusBbpsRejected = "Status.BBPSRejected",
        StatusBbpsRejectFailed = "Status.BBPSRejectFailed",
        StatusBbpsReturned = "Status.BBPSReturned",
        StatusBbpsReturnFailed = "Status.BBPSReturnFailed",
        ExceptionList = "ExceptionList",
        MissingAdvancedTrackingDetails = "MissingAdvancedTrackingDetails",
    }
}

/// List vendor credits response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorCreditsResponse {
    pub vendor_credit_id: Option<Id>,
    /// At most 100 characters.
    pub vendor_credit_number: Option<String>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub has_attachment: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub tags: Option<Vec<ListVendorCreditsResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorCreditsResponse {
        vendor_credit_id, vendor_credit_number, status, reference_number, date, total,
        balance, vendor_id, vendor_name, currency_id, currency_code, created_time,
        last_modified_time, has_attachment, exchange_rate, tags,
    }
}

/// List vendor credits response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorCreditsResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorCreditsResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

runtime::choice! {
    /// List vendor credits sort column.
    pub enum ListVendorCreditsSortColumn {
        VendorName = "vendor_name",
        VendorCreditNumber = "vendor_credit_number",
        Balance = "balance",
        Total = "total",
        Date = "date",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
        ReferenceNumber = "reference_number",
        TxnPostingDate = "txn_posting_date",
    }
}

runtime::choice! {
    /// List vendor credits status.
    pub enum ListVendorCreditsStatus {
        Open = "open",
        Draft = "draft",
        Void = "void",
        Closed = "closed",
        PendingApproval = "pending_approval",
        ApprovalOverdue = "approval_overdue",
        Rejected = "rejected",
        Approved = "approved",
    }
}

/// Refund a vendor credit request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundAVendorCreditRequest {
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

impl RefundAVendorCreditRequest {
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

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    RefundAVendorCreditRequest {
        date, refund_mode, reference_number, amount, exchange_rate, account_id,
        description, ..extra
    }
}

/// Tax.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tax {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Tax {
        tax_name, tax_amount,
    }
}

/// Update vendor credit refund request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorCreditRefundRequest {
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

impl UpdateVendorCreditRefundRequest {
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

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateVendorCreditRefundRequest {
        date, refund_mode, reference_number, amount, exchange_rate, account_id,
        description, ..extra
    }
}

/// Update vendor credit request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorCreditRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub vendor_credit_number: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateVendorCreditRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    pub pricebook_id: Option<Id>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub is_update_customer: Option<bool>,
    pub date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<CreateAVendorCreditRequestLineItems>>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    pub documents: Option<Vec<CreateAVendorCreditRequestDocuments>>,
    pub custom_fields: Option<Vec<CreateAVendorCreditRequestCustomFields>>,
    pub tags: Option<Vec<CreateAVendorCreditRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateVendorCreditRequest {
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

    /// Sets `vendor_credit_number`.
    #[must_use]
    pub fn vendor_credit_number(mut self, value: impl Into<String>) -> Self {
        self.vendor_credit_number = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateVendorCreditRequestGstTreatment>,
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

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestDocuments>>,
    ) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateAVendorCreditRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateVendorCreditRequest {
        vendor_id, currency_id, vat_treatment, vendor_credit_number, gst_treatment,
        tax_treatment, gst_no, source_of_supply, destination_of_supply, place_of_supply,
        pricebook_id, reference_number, is_update_customer, date, exchange_rate,
        is_inclusive_tax, location_id, line_items, notes, documents, custom_fields, tags,
        ..extra
    }
}

runtime::choice! {
    /// Update vendor credit request gst treatment.
    pub enum UpdateVendorCreditRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update vendor credit response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorCreditResponse {
    pub vendor_credit_id: Option<Id>,
    /// At most 100 characters.
    pub vendor_credit_number: Option<String>,
    pub date: Option<Date>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateVendorCreditResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    pub pricebook_id: Option<Id>,
    /// Only in: `in`.
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
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub taxes: Option<Vec<UpdateVendorCreditResponseTaxes>>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<Value>,
    pub line_items: Option<UpdateVendorCreditResponseLineItems>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_summary:
        Option<Vec<CreateVendorCreditResponseAcquisitionVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_summary:
        Option<Vec<CreateVendorCreditResponseReverseChargeVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub documents: Option<Vec<CreateVendorCreditResponseDocuments>>,
    pub custom_fields: Option<Vec<CreateVendorCreditResponseCustomFields>>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub total_credits_used: Option<f64>,
    pub total_refunded_amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    pub comments: Option<Vec<CreateVendorCreditResponseComments>>,
    pub vendor_credit_refunds:
        Option<Vec<UpdateVendorCreditResponseVendorCreditRefunds>>,
    pub bills_credited: Option<Vec<CreateVendorCreditResponseBillsCredited>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub tags: Option<Vec<ListVendorCreditsResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateVendorCreditResponse {
        vendor_credit_id, vendor_credit_number, date, source_of_supply,
        destination_of_supply, place_of_supply, gst_no, gst_treatment, tax_treatment,
        pricebook_id, is_reverse_charge_applied, status, reference_number, vendor_id,
        vendor_name, currency_id, currency_code, exchange_rate, price_precision,
        vat_treatment, taxes, is_inclusive_tax, location_id, location_name, line_items,
        acquisition_vat_summary, acquisition_vat_total, reverse_charge_vat_summary,
        reverse_charge_vat_total, documents, custom_fields, sub_total, total,
        total_credits_used, total_refunded_amount, balance, notes, comments,
        vendor_credit_refunds, bills_credited, created_time, last_modified_time, tags,
    }
}

runtime::choice! {
    /// Update vendor credit response gst treatment.
    pub enum UpdateVendorCreditResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update vendor credit response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorCreditResponseLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub sku: Option<String>,
    pub account_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub product_type: Option<UpdateVendorCreditResponseLineItemsProductType>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub account_name: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<UpdateVendorCreditResponseLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`.
    pub tax_exemption_code: Option<String>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_amount: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<Value>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub stock_on_hand: Option<String>,
    pub tags: Option<Vec<ListVendorCreditsResponseTags>>,
    pub line_item_category: Option<UpdateVendorCreditResponseLineItemsLineItemCategory>,
    pub item_custom_fields:
        Option<Vec<CreateVendorCreditResponseLineItemsItemCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateVendorCreditResponseLineItems {
        item_id, line_item_id, sku, account_id, product_type, reverse_charge_tax_id,
        reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, account_name, name, description, item_order, quantity,
        unit, bcy_rate, rate, tax_id, tds_tax_id, tax_treatment_code, tax_exemption_id,
        tax_exemption_code, tax_name, tax_type, tax_percentage, project_id, project_name,
        item_total, item_total_inclusive_of_tax, hsn_or_sac, acquisition_vat_id,
        acquisition_vat_name, acquisition_vat_percentage, acquisition_vat_amount,
        location_id, location_name, reverse_charge_vat_id, reverse_charge_vat_name,
        reverse_charge_vat_percentage, reverse_charge_vat_amount, stock_on_hand, tags,
        line_item_category, item_custom_fields,
    }
}

runtime::choice! {
    /// Update vendor credit response line items line item category.
    pub enum UpdateVendorCreditResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update vendor credit response line items product type.
    pub enum UpdateVendorCreditResponseLineItemsProductType {
        Goods = "goods",
        DigitalService = "digital_service",
        Service = "service",
    }
}

runtime::choice! {
    /// Update vendor credit response line items tax treatment code.
    pub enum UpdateVendorCreditResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Update vendor credit response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorCreditResponseTaxes {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateVendorCreditResponseTaxes {
        tax_name, tax_amount,
    }
}

/// Update vendor credit response vendor credit refunds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorCreditResponseVendorCreditRefunds {
    pub vendor_credit_refund_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub date: Option<String>,
    pub refund_mode: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateVendorCreditResponseVendorCreditRefunds {
        vendor_credit_refund_id, vendor_credit_id, date, refund_mode, reference_number,
        description, amount_bcy, amount_fcy,
    }
}

/// Vendor credit refund.
#[derive(Debug, Clone, Default, PartialEq)]
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
    pub imported_transactions: Option<Vec<VendorCreditRefundImportedTransactions>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VendorCreditRefund {
        vendor_credit_refund_id, vendor_credit_id, date, refund_mode, reference_number,
        amount, exchange_rate, account_id, account_name, description,
        imported_transactions,
    }
}

/// Vendor credit refund imported transactions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorCreditRefundImportedTransactions {
    pub imported_transaction_id: Option<Id>,
    pub date: Option<Date>,
    pub amount: Option<Decimal>,
    pub payee: Option<String>,
    pub description: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub status: Option<String>,
    pub account_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VendorCreditRefundImportedTransactions {
        imported_transaction_id, date, amount, payee, description, reference_number,
        status, account_id,
    }
}
