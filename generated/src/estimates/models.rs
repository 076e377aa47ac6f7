// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Estimates`](super::Estimates).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add comments request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCommentsRequest {
    pub description: Option<String>,
    pub show_comment_to_clients: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddCommentsRequest {
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

    /// Sets `show_comment_to_clients`.
    #[must_use]
    pub fn show_comment_to_clients(mut self, value: bool) -> Self {
        self.show_comment_to_clients = Some(value);
        self
    }
}

runtime::request! {
    AddCommentsRequest {
        description, show_comment_to_clients, ..extra
    }
}

/// Billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillingAddress {
        address, city, state, zip, country, fax,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreference {
    pub is_email_enabled: Option<bool>,
    /// Only in: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CommunicationPreference {
        is_email_enabled, is_sms_enabled, is_whatsapp_enabled,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreferenceRequest {
    pub is_email_enabled: Option<bool>,
    /// Only in: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CommunicationPreferenceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `is_email_enabled`.
    #[must_use]
    pub fn is_email_enabled(mut self, value: bool) -> Self {
        self.is_email_enabled = Some(value);
        self
    }

    /// Sets `is_sms_enabled`.
    #[must_use]
    pub fn is_sms_enabled(mut self, value: bool) -> Self {
        self.is_sms_enabled = Some(value);
        self
    }

    /// Sets `is_whatsapp_enabled`.
    #[must_use]
    pub fn is_whatsapp_enabled(mut self, value: bool) -> Self {
        self.is_whatsapp_enabled = Some(value);
        self
    }
}

runtime::request! {
    CommunicationPreferenceRequest {
        is_email_enabled, is_sms_enabled, is_whatsapp_enabled, ..extra
    }
}

/// Create an estimate request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAnEstimateRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateAnEstimateRequestContactPersonsAssociated>>,
    pub template_id: Option<Id>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateAnEstimateRequestGstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub estimate_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub expiry_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<CreateAnEstimateRequestDiscountType>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub salesperson_name: Option<String>,
    pub custom_fields: Option<Vec<CreateAnEstimateRequestCustomFields>>,
    pub line_items: Vec<CreateAnEstimateRequestLineItems>,
    pub location_id: Option<Id>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<CreateAnEstimateRequestTaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    pub quantity: Option<Decimal>,
    pub project_id: Option<Id>,
    pub accept_retainer: Option<bool>,
    pub retainer_percentage: Option<Decimal>,
    pub tags: Option<Vec<UpdateAnEstimateRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnEstimateRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<CreateAnEstimateRequestLineItems>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            template_id: None,
            place_of_supply: None,
            gst_treatment: None,
            gst_no: None,
            estimate_number: None,
            reference_number: None,
            date: None,
            expiry_date: None,
            exchange_rate: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            custom_body: None,
            custom_subject: None,
            salesperson_name: None,
            custom_fields: None,
            line_items: line_items.into(),
            location_id: None,
            notes: None,
            terms: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            tax_id: None,
            tax_exemption_id: None,
            tax_authority_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            item_id: None,
            line_item_id: None,
            name: None,
            description: None,
            rate: None,
            unit: None,
            quantity: None,
            project_id: None,
            accept_retainer: None,
            retainer_percentage: None,
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

    /// Sets `contact_persons_associated`.
    #[must_use]
    pub fn contact_persons_associated(
        mut self,
        value: impl Into<Vec<UpdateAnEstimateRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateAnEstimateRequestGstTreatment>,
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

    /// Sets `estimate_number`.
    #[must_use]
    pub fn estimate_number(mut self, value: impl Into<String>) -> Self {
        self.estimate_number = Some(value.into());
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

    /// Sets `expiry_date`.
    #[must_use]
    pub fn expiry_date(mut self, value: impl Into<Date>) -> Self {
        self.expiry_date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `discount_type`.
    #[must_use]
    pub fn discount_type(
        mut self,
        value: impl Into<CreateAnEstimateRequestDiscountType>,
    ) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `custom_body`.
    #[must_use]
    pub fn custom_body(mut self, value: impl Into<String>) -> Self {
        self.custom_body = Some(value.into());
        self
    }

    /// Sets `custom_subject`.
    #[must_use]
    pub fn custom_subject(mut self, value: impl Into<String>) -> Self {
        self.custom_subject = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAnEstimateRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
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

    /// Sets `shipping_charge`.
    #[must_use]
    pub fn shipping_charge(mut self, value: impl Into<Decimal>) -> Self {
        self.shipping_charge = Some(value.into());
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

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(
        mut self,
        value: impl Into<CreateAnEstimateRequestTaxTreatment>,
    ) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `accept_retainer`.
    #[must_use]
    pub fn accept_retainer(mut self, value: bool) -> Self {
        self.accept_retainer = Some(value);
        self
    }

    /// Sets `retainer_percentage`.
    #[must_use]
    pub fn retainer_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.retainer_percentage = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnEstimateRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnEstimateRequest {
        customer_id, currency_id, contact_persons_associated, template_id,
        place_of_supply, gst_treatment, gst_no, estimate_number, reference_number, date,
        expiry_date, exchange_rate, discount, is_discount_before_tax, discount_type,
        is_inclusive_tax, custom_body, custom_subject, salesperson_name, custom_fields,
        line_items, location_id, notes, terms, shipping_charge, adjustment,
        adjustment_description, tax_id, tax_exemption_id, tax_authority_id,
        avatax_use_code, avatax_exempt_no, vat_treatment, tax_treatment,
        is_reverse_charge_applied, item_id, line_item_id, name, description, rate, unit,
        quantity, project_id, accept_retainer, retainer_percentage, tags, ..extra
    }
}

/// Create an estimate request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnEstimateRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnEstimateRequestCustomFields {
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
    CreateAnEstimateRequestCustomFields {
        index, value, ..extra
    }
}

runtime::choice! {
    /// Create an estimate request discount type.
    pub enum CreateAnEstimateRequestDiscountType {
        EntityLevel = "entity_level",
        ItemLevel = "item_level",
    }
}

runtime::choice! {
    /// Create an estimate request gst treatment.
    pub enum CreateAnEstimateRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create an estimate request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnEstimateRequestLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub product_type: Option<CreateAnEstimateRequestLineItemsProductType>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateAnEstimateRequestLineItemsTaxTreatmentCode>,
    pub item_total: Option<Decimal>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<UpdateAnEstimateRequestTags>>,
    pub line_item_category: Option<CreateAnEstimateRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnEstimateRequestLineItems {
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<CreateAnEstimateRequestLineItemsProductType>,
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

    /// Sets `sat_item_key_code`.
    #[must_use]
    pub fn sat_item_key_code(mut self, value: impl Into<String>) -> Self {
        self.sat_item_key_code = Some(value.into());
        self
    }

    /// Sets `unitkey_code`.
    #[must_use]
    pub fn unitkey_code(mut self, value: impl Into<String>) -> Self {
        self.unitkey_code = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
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

    /// Sets `discount_amount`.
    #[must_use]
    pub fn discount_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_amount = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
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

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<CreateAnEstimateRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `item_total`.
    #[must_use]
    pub fn item_total(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnEstimateRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateAnEstimateRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnEstimateRequestLineItems {
        item_id, line_item_id, name, description, product_type, hsn_or_sac,
        sat_item_key_code, unitkey_code, item_order, bcy_rate, rate, quantity, unit,
        discount_amount, discount, tax_id, tds_tax_id, tax_name, tax_type,
        tax_percentage, tax_treatment_code, item_total, location_id, tags,
        line_item_category, ..extra
    }
}

runtime::choice! {
    /// Create an estimate request line items line item category.
    pub enum CreateAnEstimateRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create an estimate request line items product type.
    pub enum CreateAnEstimateRequestLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Create an estimate request line items tax treatment code.
    pub enum CreateAnEstimateRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

runtime::choice! {
    /// Create an estimate request tax treatment.
    pub enum CreateAnEstimateRequestTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

/// Create estimate response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEstimateResponse {
    pub estimate_id: Option<Id>,
    pub estimate_number: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateEstimateResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<CreateEstimateResponseTaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<CreateEstimateResponseStatus>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateEstimateUsingCustomFieldResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub expiry_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<CreateEstimateResponseDiscountType>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub line_items: Option<Vec<UpdateEstimateUsingCustomFieldResponseLineItems>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub price_precision: Option<i64>,
    pub taxes: Option<Vec<UpdateEstimateUsingCustomFieldResponseTaxes>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<UpdateEstimateUsingCustomFieldResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub salesperson_id: Option<Id>,
    pub salesperson_name: Option<String>,
    pub project: Option<Project>,
    pub tags: Option<Vec<UpdateEstimateUsingCustomFieldResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateEstimateResponse {
        estimate_id, estimate_number, date, reference_number, is_pre_gst,
        place_of_supply, gst_no, gst_treatment, tax_treatment, is_reverse_charge_applied,
        status, customer_id, customer_name, contact_persons_associated, currency_id,
        currency_code, exchange_rate, expiry_date, discount, is_discount_before_tax,
        discount_type, is_inclusive_tax, line_items, location_id, location_name,
        shipping_charge, adjustment, adjustment_description, sub_total, total, tax_total,
        price_precision, taxes, billing_address, shipping_address, notes, terms,
        custom_fields, template_id, template_name, created_time, last_modified_time,
        salesperson_id, salesperson_name, project, tags,
    }
}

runtime::choice! {
    /// Create estimate response discount type.
    pub enum CreateEstimateResponseDiscountType {
        EntityLevel = "entity_level",
        ItemLevel = "item_level",
    }
}

runtime::choice! {
    /// Create estimate response gst treatment.
    pub enum CreateEstimateResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

runtime::choice! {
    /// Create estimate response status.
    pub enum CreateEstimateResponseStatus {
        Draft = "draft",
        Sent = "sent",
        Invoiced = "invoiced",
        Accepted = "accepted",
        Declined = "declined",
        Expired = "expired",
    }
}

runtime::choice! {
    /// Create estimate response tax treatment.
    pub enum CreateEstimateResponseTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

/// Email an estimate request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAnEstimateRequest {
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub mail_documents: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailAnEstimateRequest {
    /// A request with all that is required.
    pub fn new(to_mail_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            send_from_org_email_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: None,
            body: None,
            mail_documents: None,
            extra: Map::new(),
        }
    }

    /// Sets `send_from_org_email_id`.
    #[must_use]
    pub fn send_from_org_email_id(mut self, value: bool) -> Self {
        self.send_from_org_email_id = Some(value);
        self
    }

    /// Sets `cc_mail_ids`.
    #[must_use]
    pub fn cc_mail_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.cc_mail_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets `mail_documents`.
    #[must_use]
    pub fn mail_documents(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mail_documents = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    EmailAnEstimateRequest {
        send_from_org_email_id, to_mail_ids, cc_mail_ids, subject, body, mail_documents,
        ..extra
    }
}

runtime::choice! {
    /// Get estimate accept.
    pub enum GetEstimateAccept {
        Json = "json",
        Pdf = "pdf",
        Html = "html",
    }
}

/// Get estimate email content response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEstimateEmailContentResponse {
    pub body: Option<String>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub emailtemplates: Option<Vec<GetEstimateEmailContentResponseEmailtemplates>>,
    pub to_contacts: Option<Vec<GetEstimateEmailContentResponseToContacts>>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<GetEstimateEmailContentResponseFromEmails>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetEstimateEmailContentResponse {
        body, error_list, subject, emailtemplates, to_contacts, file_name, from_emails,
        customer_id,
    }
}

/// Get estimate email content response emailtemplates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEstimateEmailContentResponseEmailtemplates {
    pub selected: Option<bool>,
    pub name: Option<String>,
    pub email_template_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetEstimateEmailContentResponseEmailtemplates {
        selected, name, email_template_id,
    }
}

/// Get estimate email content response from emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEstimateEmailContentResponseFromEmails {
    pub user_name: Option<String>,
    pub selected: Option<bool>,
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetEstimateEmailContentResponseFromEmails {
        user_name, selected, email,
    }
}

/// Get estimate email content response to contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEstimateEmailContentResponseToContacts {
    pub first_name: Option<String>,
    pub selected: Option<bool>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub last_name: Option<String>,
    pub salutation: Option<String>,
    pub contact_person_id: Option<Id>,
    pub mobile: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetEstimateEmailContentResponseToContacts {
        first_name, selected, phone, email, last_name, salutation, contact_person_id,
        mobile,
    }
}

/// Get estimate response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEstimateResponse {
    pub estimate_id: Option<Id>,
    pub estimate_number: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetEstimateResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<GetEstimateResponseTaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<GetEstimateResponseStatus>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateEstimateUsingCustomFieldResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub expiry_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<GetEstimateResponseDiscountType>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<DateTime>,
    pub line_items: Option<Vec<UpdateEstimateUsingCustomFieldResponseLineItems>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub price_precision: Option<i64>,
    pub taxes: Option<Vec<UpdateEstimateUsingCustomFieldResponseTaxes>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub custom_fields: Option<Vec<UpdateEstimateUsingCustomFieldResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub salesperson_id: Option<Id>,
    pub salesperson_name: Option<String>,
    pub project: Option<Project>,
    pub tags: Option<Vec<UpdateEstimateUsingCustomFieldResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetEstimateResponse {
        estimate_id, estimate_number, date, reference_number, is_pre_gst,
        place_of_supply, gst_no, gst_treatment, tax_treatment, is_reverse_charge_applied,
        status, customer_id, customer_name, contact_persons_associated, currency_id,
        currency_code, exchange_rate, expiry_date, discount, is_discount_before_tax,
        discount_type, is_inclusive_tax, is_viewed_by_client, client_viewed_time,
        line_items, location_id, location_name, shipping_charge, adjustment,
        adjustment_description, sub_total, total, tax_total, price_precision, taxes,
        billing_address, shipping_address, custom_fields, template_id, template_name,
        created_time, last_modified_time, salesperson_id, salesperson_name, project,
        tags,
    }
}

runtime::choice! {
    /// Get estimate response discount type.
    pub enum GetEstimateResponseDiscountType {
        EntityLevel = "entity_level",
        ItemLevel = "item_level",
    }
}

runtime::choice! {
    /// Get estimate response gst treatment.
    pub enum GetEstimateResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

runtime::choice! {
    /// Get estimate response status.
    pub enum GetEstimateResponseStatus {
        Draft = "draft",
        Sent = "sent",
        Invoiced = "invoiced",
        Accepted = "accepted",
        Declined = "declined",
        Expired = "expired",
    }
}

runtime::choice! {
    /// Get estimate response tax treatment.
    pub enum GetEstimateResponseTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

/// List estimate comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEstimateCommentsResponse {
    pub comment_id: Option<Id>,
    pub estimate_id: Option<Id>,
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
    ListEstimateCommentsResponse {
        comment_id, estimate_id, description, commented_by_id, commented_by,
        comment_type, date, date_description, time, operation_type, transaction_id,
        transaction_type,
    }
}

/// List estimate templates response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEstimateTemplatesResponse {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub template_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListEstimateTemplatesResponse {
        template_name, template_id, template_type,
    }
}

runtime::choice! {
    /// List estimates filter by.
    pub enum ListEstimatesFilterBy {
        StatusAll = "Status.All",
        StatusSent = "Status.Sent",
        StatusPending = "Status.Pending",
        StatusApproved = "Status.Approved",
        StatusDraft = "Status.Draft",
        StatusInvoiced = "Status.Invoiced",
        StatusAccepted = "Status.Accepted",
        StatusDeclined = "Status.Declined",
        StatusExpired = "Status.Expired",
        StatusViewed = "Status.Viewed",
        StatusAvalaraSyncFailed = "Status.AvalaraSyncFailed",
        StatusTaxAutomationFailed = "Status.TaxAutomationFailed",
        StatusMyApprovals = "Status.MyApprovals",
        WithAttachment = "WithAttachment",
        WithoutAttachment = "WithoutAttachment",
        ExceptionList = "ExceptionList",
        EmailScheduled = "EmailScheduled",
        TypeNewSubscription = "Type.NewSubscription",
        TypeInvoice = "Type.Invoice",
    }
}

/// List estimates response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEstimatesResponse {
    pub estimate_id: Option<Id>,
    pub customer_name: Option<String>,
    pub customer_id: Option<Id>,
    pub status: Option<ListEstimatesResponseStatus>,
    pub estimate_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub total: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub accepted_date: Option<String>,
    pub declined_date: Option<String>,
    pub expiry_date: Option<Date>,
    pub has_attachment: Option<bool>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListEstimatesResponse {
        estimate_id, customer_name, customer_id, status, estimate_number,
        reference_number, date, currency_id, currency_code, total, location_id,
        location_name, created_time, last_modified_time, accepted_date, declined_date,
        expiry_date, has_attachment, is_viewed_by_client, client_viewed_time,
    }
}

runtime::choice! {
    /// List estimates response status.
    pub enum ListEstimatesResponseStatus {
        Draft = "draft",
        Sent = "sent",
        Invoiced = "invoiced",
        Accepted = "accepted",
        Declined = "declined",
        Expired = "expired",
    }
}

runtime::choice! {
    /// List estimates sort column.
    pub enum ListEstimatesSortColumn {
        CustomerName = "customer_name",
        EstimateNumber = "estimate_number",
        Date = "date",
        Total = "total",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// List estimates status.
    pub enum ListEstimatesStatus {
        Draft = "draft",
        PendingApproval = "pending_approval",
        Approved = "approved",
        Sent = "sent",
        Invoiced = "invoiced",
        Accepted = "accepted",
        Declined = "declined",
        Expired = "expired",
        Viewed = "viewed",
        Signed = "signed",
        Rejected = "rejected",
        PartiallyInvoiced = "partially_invoiced",
        PendingSignature = "pending_signature",
    }
}

/// Project.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Project {
        project_id, project_name,
    }
}

/// Shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ShippingAddress {
        address, city, state, zip, country, fax,
    }
}

/// Update an estimate request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnEstimateRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateAnEstimateRequestContactPersonsAssociated>>,
    pub template_id: Option<Id>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateAnEstimateRequestGstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub estimate_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub expiry_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<UpdateAnEstimateRequestDiscountType>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub salesperson_name: Option<String>,
    pub custom_fields: Vec<UpdateAnEstimateRequestCustomFields>,
    pub line_items: Option<Vec<UpdateAnEstimateRequestLineItems>>,
    pub location_id: Option<Id>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<UpdateAnEstimateRequestTaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    pub quantity: Option<Decimal>,
    pub project_id: Option<Id>,
    pub accept_retainer: Option<bool>,
    pub retainer_percentage: Option<Decimal>,
    pub tags: Option<Vec<UpdateAnEstimateRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnEstimateRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        custom_fields: impl Into<Vec<UpdateAnEstimateRequestCustomFields>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            template_id: None,
            place_of_supply: None,
            gst_treatment: None,
            gst_no: None,
            estimate_number: None,
            reference_number: None,
            date: None,
            expiry_date: None,
            exchange_rate: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            custom_body: None,
            custom_subject: None,
            salesperson_name: None,
            custom_fields: custom_fields.into(),
            line_items: None,
            location_id: None,
            notes: None,
            terms: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            tax_id: None,
            tax_exemption_id: None,
            tax_authority_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            item_id: None,
            line_item_id: None,
            name: None,
            description: None,
            rate: None,
            unit: None,
            quantity: None,
            project_id: None,
            accept_retainer: None,
            retainer_percentage: None,
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

    /// Sets `contact_persons_associated`.
    #[must_use]
    pub fn contact_persons_associated(
        mut self,
        value: impl Into<Vec<UpdateAnEstimateRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateAnEstimateRequestGstTreatment>,
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

    /// Sets `estimate_number`.
    #[must_use]
    pub fn estimate_number(mut self, value: impl Into<String>) -> Self {
        self.estimate_number = Some(value.into());
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

    /// Sets `expiry_date`.
    #[must_use]
    pub fn expiry_date(mut self, value: impl Into<Date>) -> Self {
        self.expiry_date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `discount_type`.
    #[must_use]
    pub fn discount_type(
        mut self,
        value: impl Into<UpdateAnEstimateRequestDiscountType>,
    ) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `custom_body`.
    #[must_use]
    pub fn custom_body(mut self, value: impl Into<String>) -> Self {
        self.custom_body = Some(value.into());
        self
    }

    /// Sets `custom_subject`.
    #[must_use]
    pub fn custom_subject(mut self, value: impl Into<String>) -> Self {
        self.custom_subject = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<UpdateAnEstimateRequestLineItems>>,
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

    /// Sets `shipping_charge`.
    #[must_use]
    pub fn shipping_charge(mut self, value: impl Into<Decimal>) -> Self {
        self.shipping_charge = Some(value.into());
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

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(
        mut self,
        value: impl Into<UpdateAnEstimateRequestTaxTreatment>,
    ) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `accept_retainer`.
    #[must_use]
    pub fn accept_retainer(mut self, value: bool) -> Self {
        self.accept_retainer = Some(value);
        self
    }

    /// Sets `retainer_percentage`.
    #[must_use]
    pub fn retainer_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.retainer_percentage = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnEstimateRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnEstimateRequest {
        customer_id, currency_id, contact_persons_associated, template_id,
        place_of_supply, gst_treatment, gst_no, estimate_number, reference_number, date,
        expiry_date, exchange_rate, discount, is_discount_before_tax, discount_type,
        is_inclusive_tax, custom_body, custom_subject, salesperson_name, custom_fields,
        line_items, location_id, notes, terms, shipping_charge, adjustment,
        adjustment_description, tax_id, tax_exemption_id, tax_authority_id,
        avatax_use_code, avatax_exempt_no, vat_treatment, tax_treatment,
        is_reverse_charge_applied, item_id, line_item_id, name, description, rate, unit,
        quantity, project_id, accept_retainer, retainer_percentage, tags, ..extra
    }
}

/// Update an estimate request contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnEstimateRequestContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnEstimateRequestContactPersonsAssociated {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contact_person_id`.
    #[must_use]
    pub fn contact_person_id(mut self, value: impl Into<Id>) -> Self {
        self.contact_person_id = Some(value.into());
        self
    }

    /// Sets `communication_preference`.
    #[must_use]
    pub fn communication_preference(
        mut self,
        value: impl Into<CommunicationPreferenceRequest>,
    ) -> Self {
        self.communication_preference = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnEstimateRequestContactPersonsAssociated {
        contact_person_id, communication_preference, ..extra
    }
}

/// Update an estimate request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnEstimateRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnEstimateRequestCustomFields {
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
    UpdateAnEstimateRequestCustomFields {
        index, value, ..extra
    }
}

runtime::choice! {
    /// Update an estimate request discount type.
    pub enum UpdateAnEstimateRequestDiscountType {
        EntityLevel = "entity_level",
        ItemLevel = "item_level",
    }
}

runtime::choice! {
    /// Update an estimate request gst treatment.
    pub enum UpdateAnEstimateRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update an estimate request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnEstimateRequestLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub product_type: Option<UpdateAnEstimateRequestLineItemsProductType>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<UpdateAnEstimateRequestLineItemsTaxTreatmentCode>,
    pub item_total: Option<Decimal>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<UpdateAnEstimateRequestTags>>,
    pub line_item_category: Option<UpdateAnEstimateRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnEstimateRequestLineItems {
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<UpdateAnEstimateRequestLineItemsProductType>,
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

    /// Sets `sat_item_key_code`.
    #[must_use]
    pub fn sat_item_key_code(mut self, value: impl Into<String>) -> Self {
        self.sat_item_key_code = Some(value.into());
        self
    }

    /// Sets `unitkey_code`.
    #[must_use]
    pub fn unitkey_code(mut self, value: impl Into<String>) -> Self {
        self.unitkey_code = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
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

    /// Sets `discount_amount`.
    #[must_use]
    pub fn discount_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_amount = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
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

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<UpdateAnEstimateRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `item_total`.
    #[must_use]
    pub fn item_total(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnEstimateRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateAnEstimateRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnEstimateRequestLineItems {
        item_id, line_item_id, name, description, product_type, hsn_or_sac,
        sat_item_key_code, unitkey_code, item_order, bcy_rate, rate, quantity, unit,
        discount_amount, discount, tax_id, tds_tax_id, tax_name, tax_type,
        tax_percentage, tax_treatment_code, item_total, location_id, tags,
        line_item_category, ..extra
    }
}

runtime::choice! {
    /// Update an estimate request line items line item category.
    pub enum UpdateAnEstimateRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update an estimate request line items product type.
    pub enum UpdateAnEstimateRequestLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Update an estimate request line items tax treatment code.
    pub enum UpdateAnEstimateRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// Update an estimate request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnEstimateRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnEstimateRequestTags {
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
    UpdateAnEstimateRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

runtime::choice! {
    /// Update an estimate request tax treatment.
    pub enum UpdateAnEstimateRequestTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
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
}

runtime::request! {
    UpdateBillingAddressRequest {
        address, city, state, zip, country, fax, ..extra
    }
}

/// Update comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCommentRequest {
    pub description: Option<String>,
    pub show_comment_to_clients: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCommentRequest {
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

    /// Sets `show_comment_to_clients`.
    #[must_use]
    pub fn show_comment_to_clients(mut self, value: bool) -> Self {
        self.show_comment_to_clients = Some(value);
        self
    }
}

runtime::request! {
    UpdateCommentRequest {
        description, show_comment_to_clients, ..extra
    }
}

/// Update custom fields in estimate request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldsInEstimateRequest {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomFieldsInEstimateRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customfield_id`.
    #[must_use]
    pub fn customfield_id(mut self, value: impl Into<Id>) -> Self {
        self.customfield_id = Some(value.into());
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
    UpdateCustomFieldsInEstimateRequest {
        customfield_id, value, ..extra
    }
}

/// Update estimate comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEstimateCommentResponse {
    pub comment_id: Option<Id>,
    pub estimate_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub comment_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateEstimateCommentResponse {
        comment_id, estimate_id, description, commented_by_id, commented_by, date,
        date_description, time, comment_type,
    }
}

/// Update estimate using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEstimateUsingCustomFieldResponse {
    pub estimate_id: Option<Id>,
    pub estimate_number: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateEstimateUsingCustomFieldResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<UpdateEstimateUsingCustomFieldResponseTaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<UpdateEstimateUsingCustomFieldResponseStatus>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateEstimateUsingCustomFieldResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub expiry_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<UpdateEstimateUsingCustomFieldResponseDiscountType>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub line_items: Option<Vec<UpdateEstimateUsingCustomFieldResponseLineItems>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub price_precision: Option<i64>,
    pub taxes: Option<Vec<UpdateEstimateUsingCustomFieldResponseTaxes>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<UpdateEstimateUsingCustomFieldResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub salesperson_id: Option<Id>,
    pub salesperson_name: Option<String>,
    pub project: Option<Project>,
    pub tags: Option<Vec<UpdateEstimateUsingCustomFieldResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateEstimateUsingCustomFieldResponse {
        estimate_id, estimate_number, date, reference_number, is_pre_gst,
        place_of_supply, gst_no, gst_treatment, tax_treatment, is_reverse_charge_applied,
        status, customer_id, customer_name, contact_persons_associated, currency_id,
        currency_code, exchange_rate, expiry_date, discount, is_discount_before_tax,
        discount_type, is_inclusive_tax, line_items, location_id, location_name,
        shipping_charge, adjustment, adjustment_description, sub_total, total, tax_total,
        price_precision, taxes, billing_address, shipping_address, notes, terms,
        custom_fields, template_id, template_name, created_time, last_modified_time,
        salesperson_id, salesperson_name, project, tags,
    }
}

/// Update estimate using custom field response contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEstimateUsingCustomFieldResponseContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub contact_person_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub contact_person_email: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub communication_preference: Option<CommunicationPreference>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateEstimateUsingCustomFieldResponseContactPersonsAssociated {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

/// Update estimate using custom field response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEstimateUsingCustomFieldResponseCustomFields {
    pub index: Option<i64>,
    pub show_on_pdf: Option<bool>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateEstimateUsingCustomFieldResponseCustomFields {
        index, show_on_pdf, value, label,
    }
}

runtime::choice! {
    /// Update estimate using custom field response discount type.
    pub enum UpdateEstimateUsingCustomFieldResponseDiscountType {
        EntityLevel = "entity_level",
        ItemLevel = "item_level",
    }
}

runtime::choice! {
    /// Update estimate using custom field response gst treatment.
    pub enum UpdateEstimateUsingCustomFieldResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update estimate using custom field response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEstimateUsingCustomFieldResponseLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub product_type: Option<UpdateEstimateUsingCustomFieldResponseLineItemsProductType>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code:
        Option<UpdateEstimateUsingCustomFieldResponseLineItemsTaxTreatmentCode>,
    pub item_total: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<UpdateEstimateUsingCustomFieldResponseTags>>,
    pub line_item_category:
        Option<UpdateEstimateUsingCustomFieldResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateEstimateUsingCustomFieldResponseLineItems {
        item_id, line_item_id, name, description, item_order, product_type,
        sat_item_key_code, unitkey_code, bcy_rate, rate, quantity, unit, discount_amount,
        discount, tax_id, tds_tax_id, tax_name, tax_type, tax_percentage,
        tax_treatment_code, item_total, location_id, location_name, tags,
        line_item_category,
    }
}

runtime::choice! {
    /// Update estimate using custom field response line items line item category.
    pub enum UpdateEstimateUsingCustomFieldResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update estimate using custom field response line items product type.
    pub enum UpdateEstimateUsingCustomFieldResponseLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Update estimate using custom field response line items tax treatment code.
    pub enum UpdateEstimateUsingCustomFieldResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

runtime::choice! {
    /// Update estimate using custom field response status.
    pub enum UpdateEstimateUsingCustomFieldResponseStatus {
        Draft = "draft",
        Sent = "sent",
        Invoiced = "invoiced",
        Accepted = "accepted",
        Declined = "declined",
        Expired = "expired",
    }
}

/// Update estimate using custom field response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEstimateUsingCustomFieldResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateEstimateUsingCustomFieldResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

runtime::choice! {
    /// Update estimate using custom field response tax treatment.
    pub enum UpdateEstimateUsingCustomFieldResponseTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

/// Update estimate using custom field response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEstimateUsingCustomFieldResponseTaxes {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateEstimateUsingCustomFieldResponseTaxes {
        tax_name, tax_amount,
    }
}

/// Update shipping address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateShippingAddressRequest {
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
}

runtime::request! {
    UpdateShippingAddressRequest {
        address, city, state, zip, country, fax, ..extra
    }
}
