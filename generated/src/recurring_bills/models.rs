// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringBills`](super::RecurringBills).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Create a recurring bill request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateARecurringBillRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateARecurringBillRequestGstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`, `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in: `au`.
    pub is_abn_quoted: Option<String>,
    /// Only in: `au`.
    pub abn: Option<String>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub pricebook_id: Option<Id>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<CreateARecurringBillRequestLineItems>>,
    /// Only in: `in`, `global`, `au`.
    pub is_tds_applied: Option<bool>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub custom_fields: Option<Vec<CreateARecurringBillRequestCustomFields>>,
    pub discount: Option<Decimal>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub repeat_every: String,
    pub recurrence_frequency: String,
    pub tags: Option<Vec<ListRecurringBillsLineItemsTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARecurringBillRequest {
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

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateARecurringBillRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `vat_reg_no`.
    #[must_use]
    pub fn vat_reg_no(mut self, value: impl Into<String>) -> Self {
        self.vat_reg_no = Some(value.into());
        self
    }

    /// Sets `is_abn_quoted`.
    #[must_use]
    pub fn is_abn_quoted(mut self, value: impl Into<String>) -> Self {
        self.is_abn_quoted = Some(value.into());
        self
    }

    /// Sets `abn`.
    #[must_use]
    pub fn abn(mut self, value: impl Into<String>) -> Self {
        self.abn = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
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
        value: impl Into<Vec<CreateARecurringBillRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `is_tds_applied`.
    #[must_use]
    pub fn is_tds_applied(mut self, value: bool) -> Self {
        self.is_tds_applied = Some(value);
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

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateARecurringBillRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `discount_account_id`.
    #[must_use]
    pub fn discount_account_id(mut self, value: impl Into<Id>) -> Self {
        self.discount_account_id = Some(value.into());
        self
    }

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<ListRecurringBillsLineItemsTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateARecurringBillRequest {
        vendor_id, currency_id, recurrence_name, start_date, end_date, source_of_supply,
        place_of_supply, destination_of_supply, gst_treatment, gst_no, tax_treatment,
        vat_treatment, vat_reg_no, is_abn_quoted, abn, is_reverse_charge_applied,
        pricebook_id, is_inclusive_tax, location_id, line_items, is_tds_applied, notes,
        terms, payment_terms, payment_terms_label, custom_fields, discount,
        discount_account_id, is_discount_before_tax, repeat_every, recurrence_frequency,
        tags, ..extra
    }
}

/// Create a recurring bill request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateARecurringBillRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARecurringBillRequestCustomFields {
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
    CreateARecurringBillRequestCustomFields {
        index, value, ..extra
    }
}

runtime::choice! {
    /// Create a recurring bill request gst treatment.
    pub enum CreateARecurringBillRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create a recurring bill request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateARecurringBillRequestLineItems {
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
    pub tax_treatment_code: Option<CreateARecurringBillRequestLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    pub item_order: Option<i64>,
    /// Only in: `eu`, `uk`.
    pub product_type: Option<CreateARecurringBillRequestLineItemsProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub unit: Option<String>,
    pub tags: Option<Vec<ListRecurringBillsLineItemsTags>>,
    pub line_item_category: Option<CreateARecurringBillRequestLineItemsLineItemCategory>,
    pub is_billable: Option<bool>,
    pub project_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub item_custom_fields: Option<Vec<ListRecurringBillsLineItemsItemCustomFields>>,
    pub serial_numbers: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARecurringBillRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
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
        value: impl Into<CreateARecurringBillRequestLineItemsTaxTreatmentCode>,
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
        value: impl Into<CreateARecurringBillRequestLineItemsProductType>,
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
    pub fn tags(
        mut self,
        value: impl Into<Vec<ListRecurringBillsLineItemsTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateARecurringBillRequestLineItemsLineItemCategory>,
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
        value: impl Into<Vec<ListRecurringBillsLineItemsItemCustomFields>>,
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
    CreateARecurringBillRequestLineItems {
        line_item_id, item_id, name, account_id, description, rate, hsn_or_sac,
        reverse_charge_tax_id, location_id, quantity, tax_id, tds_tax_id,
        tax_treatment_code, tax_exemption_id, tax_exemption_code, item_order,
        product_type, acquisition_vat_id, reverse_charge_vat_id, unit, tags,
        line_item_category, is_billable, project_id, customer_id, item_custom_fields,
        serial_numbers, ..extra
    }
}

runtime::choice! {
    /// Create a recurring bill request line items line item category.
    pub enum CreateARecurringBillRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create a recurring bill request line items product type.
    pub enum CreateARecurringBillRequestLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Create a recurring bill request line items tax treatment code.
    pub enum CreateARecurringBillRequestLineItemsTaxTreatmentCode {
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

/// List recurring bills acquisition vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringBillsAcquisitionVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ListRecurringBillsAcquisitionVatSummary {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
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
    ListRecurringBillsAcquisitionVatSummary {
        tax_name, tax_amount, ..extra
    }
}

/// List recurring bills custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringBillsCustomFields {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub label: Option<String>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ListRecurringBillsCustomFields {
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
    ListRecurringBillsCustomFields {
        custom_field_id, index, label, value, ..extra
    }
}

runtime::choice! {
    /// List recurring bills gst treatment.
    pub enum ListRecurringBillsGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// List recurring bills line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringBillsLineItems {
    pub description: Option<String>,
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
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub tags: Option<Vec<ListRecurringBillsLineItemsTags>>,
    pub quantity: Option<Decimal>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<ListRecurringBillsLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    pub item_order: Option<i64>,
    pub unit: Option<String>,
    /// Only in: `eu`, `uk`.
    pub product_type: Option<ListRecurringBillsLineItemsProductType>,
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
    pub item_custom_fields: Option<Vec<ListRecurringBillsLineItemsItemCustomFields>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ListRecurringBillsLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
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

    /// Sets `account_name`.
    #[must_use]
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }

    /// Sets `image_document_id`.
    #[must_use]
    pub fn image_document_id(mut self, value: impl Into<Id>) -> Self {
        self.image_document_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `location_name`.
    #[must_use]
    pub fn location_name(mut self, value: impl Into<String>) -> Self {
        self.location_name = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_name`.
    #[must_use]
    pub fn reverse_charge_tax_name(mut self, value: impl Into<String>) -> Self {
        self.reverse_charge_tax_name = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_percentage`.
    #[must_use]
    pub fn reverse_charge_tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.reverse_charge_tax_percentage = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_amount`.
    #[must_use]
    pub fn reverse_charge_tax_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.reverse_charge_tax_amount = Some(value.into());
        self
    }

    /// Sets `bcy_rate`.
    #[must_use]
    pub fn bcy_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.bcy_rate = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<ListRecurringBillsLineItemsTags>>,
    ) -> Self {
        self.tags = Some(value.into());
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

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<ListRecurringBillsLineItemsTaxTreatmentCode>,
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

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_type`.
    #[must_use]
    pub fn tax_type(mut self, value: impl Into<String>) -> Self {
        self.tax_type = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
        self
    }

    /// Sets `item_total`.
    #[must_use]
    pub fn item_total(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total = Some(value.into());
        self
    }

    /// Sets `item_total_inclusive_of_tax`.
    #[must_use]
    pub fn item_total_inclusive_of_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total_inclusive_of_tax = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<ListRecurringBillsLineItemsProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_id`.
    #[must_use]
    pub fn acquisition_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.acquisition_vat_id = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_name`.
    #[must_use]
    pub fn acquisition_vat_name(mut self, value: impl Into<String>) -> Self {
        self.acquisition_vat_name = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_percentage`.
    #[must_use]
    pub fn acquisition_vat_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.acquisition_vat_percentage = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_amount`.
    #[must_use]
    pub fn acquisition_vat_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.acquisition_vat_amount = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_id`.
    #[must_use]
    pub fn reverse_charge_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_name`.
    #[must_use]
    pub fn reverse_charge_vat_name(mut self, value: impl Into<String>) -> Self {
        self.reverse_charge_vat_name = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_percentage`.
    #[must_use]
    pub fn reverse_charge_vat_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.reverse_charge_vat_percentage = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_amount`.
    #[must_use]
    pub fn reverse_charge_vat_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.reverse_charge_vat_amount = Some(value.into());
        self
    }

    /// Sets `is_billable`.
    #[must_use]
    pub fn is_billable(mut self, value: bool) -> Self {
        self.is_billable = Some(value);
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `customer_name`.
    #[must_use]
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        self.customer_name = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `project_name`.
    #[must_use]
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        value: impl Into<Vec<ListRecurringBillsLineItemsItemCustomFields>>,
    ) -> Self {
        self.item_custom_fields = Some(value.into());
        self
    }
}

runtime::request! {
    ListRecurringBillsLineItems {
        description, sku, name, account_id, account_name, image_document_id, location_id,
        location_name, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, bcy_rate, rate, tags,
        quantity, tax_id, tax_treatment_code, tax_exemption_id, tax_exemption_code,
        tax_name, tax_type, tax_percentage, item_total, item_total_inclusive_of_tax,
        item_order, unit, product_type, hsn_or_sac, acquisition_vat_id,
        acquisition_vat_name, acquisition_vat_percentage, acquisition_vat_amount,
        reverse_charge_vat_id, reverse_charge_vat_name, reverse_charge_vat_percentage,
        reverse_charge_vat_amount, is_billable, customer_id, customer_name, project_id,
        project_name, item_custom_fields, ..extra
    }
}

/// List recurring bills line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringBillsLineItemsItemCustomFields {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ListRecurringBillsLineItemsItemCustomFields {
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
    ListRecurringBillsLineItemsItemCustomFields {
        custom_field_id, index, value, label, ..extra
    }
}

runtime::choice! {
    /// List recurring bills line items product type.
    pub enum ListRecurringBillsLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

/// List recurring bills line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringBillsLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ListRecurringBillsLineItemsTags {
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
    ListRecurringBillsLineItemsTags {
        tag_id, tag_option_id, ..extra
    }
}

runtime::choice! {
    /// List recurring bills line items tax treatment code.
    pub enum ListRecurringBillsLineItemsTaxTreatmentCode {
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

/// List recurring bills reverse charge vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringBillsReverseChargeVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ListRecurringBillsReverseChargeVatSummary {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
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
    ListRecurringBillsReverseChargeVatSummary {
        tax_name, tax_amount, ..extra
    }
}

runtime::choice! {
    /// List recurring bills status.
    pub enum ListRecurringBillsStatus {
        Active = "active",
        Stopped = "stopped",
        Expired = "expired",
    }
}

/// Recurring bill.
#[derive(Debug, Clone, Default, PartialEq)]
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
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<RecurringBillGstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`, `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in: `au`.
    pub is_abn_quoted: Option<String>,
    /// Only in: `au`.
    pub abn: Option<String>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<RecurringBillLineItems>>,
    /// Only in: `in`, `global`, `au`.
    pub is_tds_applied: Option<bool>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub custom_fields: Option<Vec<RecurringBillCustomFields>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_summary: Option<Vec<RecurringBillAcquisitionVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_summary: Option<Vec<RecurringBillReverseChargeVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub last_modified_time: Option<DateTime>,
    pub discount: Option<Decimal>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub tags: Option<Vec<RecurringBillTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBill {
        recurring_bill_id, vendor_id, vendor_name, status, recurrence_name, currency_id,
        currency_code, currency_symbol, start_date, end_date, source_of_supply,
        place_of_supply, destination_of_supply, gst_treatment, gst_no, tax_treatment,
        vat_treatment, vat_reg_no, is_abn_quoted, abn, is_reverse_charge_applied,
        pricebook_id, pricebook_name, is_inclusive_tax, location_id, location_name,
        line_items, is_tds_applied, notes, terms, payment_terms, payment_terms_label,
        custom_fields, acquisition_vat_summary, reverse_charge_vat_summary,
        acquisition_vat_total, reverse_charge_vat_total, created_time, created_by_id,
        last_modified_time, discount, discount_account_id, is_discount_before_tax, tags,
    }
}

/// Recurring bill acquisition vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillAcquisitionVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBillAcquisitionVatSummary {
        tax_name, tax_amount,
    }
}

/// Recurring bill custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillCustomFields {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub label: Option<String>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBillCustomFields {
        custom_field_id, index, label, value,
    }
}

runtime::choice! {
    /// Recurring bill gst treatment.
    pub enum RecurringBillGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Recurring bill line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillLineItems {
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
    pub tags: Option<Vec<RecurringBillLineItemsTags>>,
    pub line_item_category: Option<RecurringBillLineItemsLineItemCategory>,
    pub quantity: Option<Decimal>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<RecurringBillLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    pub item_order: Option<i64>,
    pub unit: Option<String>,
    /// Only in: `eu`, `uk`.
    pub product_type: Option<RecurringBillLineItemsProductType>,
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
    pub item_custom_fields: Option<Vec<RecurringBillLineItemsItemCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBillLineItems {
        line_item_id, item_id, sku, name, account_id, account_name, image_document_id,
        location_id, location_name, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, description, bcy_rate,
        rate, tags, line_item_category, quantity, tax_id, tds_tax_id, tax_treatment_code,
        tax_exemption_id, tax_exemption_code, tax_name, tax_type, tax_percentage,
        item_total, item_total_inclusive_of_tax, item_order, unit, product_type,
        hsn_or_sac, acquisition_vat_id, acquisition_vat_name, acquisition_vat_percentage,
        acquisition_vat_amount, reverse_charge_vat_id, reverse_charge_vat_name,
        reverse_charge_vat_percentage, reverse_charge_vat_amount, is_billable,
        customer_id, customer_name, project_id, project_name, item_custom_fields,
    }
}

/// Recurring bill line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillLineItemsItemCustomFields {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBillLineItemsItemCustomFields {
        custom_field_id, index, value, label,
    }
}

runtime::choice! {
    /// Recurring bill line items line item category.
    pub enum RecurringBillLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Recurring bill line items product type.
    pub enum RecurringBillLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

/// Recurring bill line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBillLineItemsTags {
        tag_id, tag_option_id,
    }
}

runtime::choice! {
    /// Recurring bill line items tax treatment code.
    pub enum RecurringBillLineItemsTaxTreatmentCode {
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

/// Recurring bill reverse charge vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillReverseChargeVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBillReverseChargeVatSummary {
        tax_name, tax_amount,
    }
}

/// Recurring bill tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBillTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

/// Update a recurring bill request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateARecurringBillRequest {
    pub recurring_bill_id: Option<Id>,
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateARecurringBillRequestGstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`, `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in: `au`.
    pub is_abn_quoted: Option<String>,
    /// Only in: `au`.
    pub abn: Option<String>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<UpdateARecurringBillRequestLineItems>>,
    /// Only in: `in`, `global`, `au`.
    pub is_tds_applied: Option<bool>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub custom_fields: Option<Vec<UpdateARecurringBillRequestCustomFields>>,
    pub discount: Option<Decimal>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub repeat_every: String,
    pub recurrence_frequency: String,
    pub tags: Option<Vec<ListRecurringBillsLineItemsTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARecurringBillRequest {
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

    /// Sets `recurring_bill_id`.
    #[must_use]
    pub fn recurring_bill_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_bill_id = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateARecurringBillRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `vat_reg_no`.
    #[must_use]
    pub fn vat_reg_no(mut self, value: impl Into<String>) -> Self {
        self.vat_reg_no = Some(value.into());
        self
    }

    /// Sets `is_abn_quoted`.
    #[must_use]
    pub fn is_abn_quoted(mut self, value: impl Into<String>) -> Self {
        self.is_abn_quoted = Some(value.into());
        self
    }

    /// Sets `abn`.
    #[must_use]
    pub fn abn(mut self, value: impl Into<String>) -> Self {
        self.abn = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `pricebook_name`.
    #[must_use]
    pub fn pricebook_name(mut self, value: impl Into<String>) -> Self {
        self.pricebook_name = Some(value.into());
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
        value: impl Into<Vec<UpdateARecurringBillRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `is_tds_applied`.
    #[must_use]
    pub fn is_tds_applied(mut self, value: bool) -> Self {
        self.is_tds_applied = Some(value);
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

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateARecurringBillRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `discount_account_id`.
    #[must_use]
    pub fn discount_account_id(mut self, value: impl Into<Id>) -> Self {
        self.discount_account_id = Some(value.into());
        self
    }

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<ListRecurringBillsLineItemsTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateARecurringBillRequest {
        recurring_bill_id, vendor_id, currency_id, status, recurrence_name, start_date,
        end_date, source_of_supply, place_of_supply, destination_of_supply,
        gst_treatment, gst_no, tax_treatment, vat_treatment, vat_reg_no, is_abn_quoted,
        abn, is_reverse_charge_applied, pricebook_id, pricebook_name, is_inclusive_tax,
        location_id, line_items, is_tds_applied, notes, terms, payment_terms,
        payment_terms_label, custom_fields, discount, discount_account_id,
        is_discount_before_tax, repeat_every, recurrence_frequency, tags, ..extra
    }
}

/// Update a recurring bill request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateARecurringBillRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARecurringBillRequestCustomFields {
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
    UpdateARecurringBillRequestCustomFields {
        index, value, ..extra
    }
}

runtime::choice! {
    /// Update a recurring bill request gst treatment.
    pub enum UpdateARecurringBillRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update a recurring bill request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateARecurringBillRequestLineItems {
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
    pub tax_treatment_code: Option<UpdateARecurringBillRequestLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    pub item_order: Option<i64>,
    /// Only in: `eu`, `uk`.
    pub product_type: Option<UpdateARecurringBillRequestLineItemsProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub unit: Option<String>,
    pub tags: Option<Vec<ListRecurringBillsLineItemsTags>>,
    pub line_item_category: Option<UpdateARecurringBillRequestLineItemsLineItemCategory>,
    pub is_billable: Option<bool>,
    pub project_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub item_custom_fields: Option<Vec<ListRecurringBillsLineItemsItemCustomFields>>,
    pub serial_numbers: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARecurringBillRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
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
        value: impl Into<UpdateARecurringBillRequestLineItemsTaxTreatmentCode>,
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
        value: impl Into<UpdateARecurringBillRequestLineItemsProductType>,
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
    pub fn tags(
        mut self,
        value: impl Into<Vec<ListRecurringBillsLineItemsTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateARecurringBillRequestLineItemsLineItemCategory>,
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
        value: impl Into<Vec<ListRecurringBillsLineItemsItemCustomFields>>,
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
    UpdateARecurringBillRequestLineItems {
        line_item_id, item_id, name, account_id, description, rate, hsn_or_sac,
        reverse_charge_tax_id, location_id, quantity, tax_id, tds_tax_id,
        tax_treatment_code, tax_exemption_id, tax_exemption_code, item_order,
        product_type, acquisition_vat_id, reverse_charge_vat_id, unit, tags,
        line_item_category, is_billable, project_id, customer_id, item_custom_fields,
        serial_numbers, ..extra
    }
}

runtime::choice! {
    /// Update a recurring bill request line items line item category.
    pub enum UpdateARecurringBillRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update a recurring bill request line items product type.
    pub enum UpdateARecurringBillRequestLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Update a recurring bill request line items tax treatment code.
    pub enum UpdateARecurringBillRequestLineItemsTaxTreatmentCode {
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
