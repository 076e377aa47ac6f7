// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`SalesOrder`](super::SalesOrder).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddCommentRequest {
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
}

runtime::request! {
    AddCommentRequest {
        description, ..extra
    }
}

/// Add sales order comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSalesOrderCommentResponse {
    pub salesorder_id: Option<Id>,
    pub comment_id: Option<Id>,
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
    AddSalesOrderCommentResponse {
        salesorder_id, comment_id, description, commented_by_id, commented_by,
        comment_type, date, date_description, time, operation_type, transaction_id,
        transaction_type,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreference {
    pub is_email_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CommunicationPreference {
        is_email_enabled, is_whatsapp_enabled,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreferenceRequest {
    pub is_email_enabled: Option<bool>,
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

    /// Sets `is_whatsapp_enabled`.
    #[must_use]
    pub fn is_whatsapp_enabled(mut self, value: bool) -> Self {
        self.is_whatsapp_enabled = Some(value);
        self
    }
}

runtime::request! {
    CommunicationPreferenceRequest {
        is_email_enabled, is_whatsapp_enabled, ..extra
    }
}

/// Create a sales order request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateASalesOrderRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateASalesOrderRequestContactPersonsAssociated>>,
    pub date: Option<Date>,
    pub shipment_date: Option<Date>,
    pub custom_fields: Option<Vec<CreateASalesOrderRequestCustomFields>>,
    pub tags: Option<Vec<UpdateASalesOrderRequestTags>>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub salesperson_id: Option<Id>,
    pub merchant_id: Option<Id>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateASalesOrderRequestGstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<CreateASalesOrderRequestLineItems>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    pub crm_owner_id: Option<Id>,
    pub crm_custom_reference_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<CreateASalesOrderRequestTaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub salesorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub is_update_customer: Option<bool>,
    pub discount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub salesperson_name: Option<String>,
    pub notes_default: Option<String>,
    pub terms_default: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`, `mx`.
    pub tax_authority_name: Option<String>,
    /// Only in: `in`, `us`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub delivery_method: Option<String>,
    pub estimate_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub adjustment_description: Option<String>,
    pub pricebook_id: Option<Id>,
    pub template_id: Option<Id>,
    pub documents: Option<Vec<String>>,
    pub zcrm_potential_id: Option<Id>,
    pub zcrm_potential_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateASalesOrderRequest {
    /// A request with all that is required.
    pub fn new(customer_id: impl Into<Id>) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            date: None,
            shipment_date: None,
            custom_fields: None,
            tags: None,
            place_of_supply: None,
            salesperson_id: None,
            merchant_id: None,
            gst_treatment: None,
            gst_no: None,
            is_inclusive_tax: None,
            location_id: None,
            line_items: None,
            notes: None,
            terms: None,
            billing_address_id: None,
            shipping_address_id: None,
            crm_owner_id: None,
            crm_custom_reference_id: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            salesorder_number: None,
            reference_number: None,
            is_update_customer: None,
            discount: None,
            exchange_rate: None,
            salesperson_name: None,
            notes_default: None,
            terms_default: None,
            tax_id: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            tax_authority_name: None,
            tax_exemption_code: None,
            avatax_exempt_no: None,
            avatax_use_code: None,
            shipping_charge: None,
            adjustment: None,
            delivery_method: None,
            estimate_id: None,
            is_discount_before_tax: None,
            discount_type: None,
            adjustment_description: None,
            pricebook_id: None,
            template_id: None,
            documents: None,
            zcrm_potential_id: None,
            zcrm_potential_name: None,
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
        value: impl Into<Vec<UpdateASalesOrderRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `shipment_date`.
    #[must_use]
    pub fn shipment_date(mut self, value: impl Into<Date>) -> Self {
        self.shipment_date = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateASalesOrderRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateASalesOrderRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `salesperson_id`.
    #[must_use]
    pub fn salesperson_id(mut self, value: impl Into<Id>) -> Self {
        self.salesperson_id = Some(value.into());
        self
    }

    /// Sets `merchant_id`.
    #[must_use]
    pub fn merchant_id(mut self, value: impl Into<Id>) -> Self {
        self.merchant_id = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateASalesOrderRequestGstTreatment>,
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
        value: impl Into<Vec<CreateASalesOrderRequestLineItems>>,
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

    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// Sets `billing_address_id`.
    #[must_use]
    pub fn billing_address_id(mut self, value: impl Into<Id>) -> Self {
        self.billing_address_id = Some(value.into());
        self
    }

    /// Sets `shipping_address_id`.
    #[must_use]
    pub fn shipping_address_id(mut self, value: impl Into<Id>) -> Self {
        self.shipping_address_id = Some(value.into());
        self
    }

    /// Sets `crm_owner_id`.
    #[must_use]
    pub fn crm_owner_id(mut self, value: impl Into<Id>) -> Self {
        self.crm_owner_id = Some(value.into());
        self
    }

    /// Sets `crm_custom_reference_id`.
    #[must_use]
    pub fn crm_custom_reference_id(mut self, value: impl Into<Id>) -> Self {
        self.crm_custom_reference_id = Some(value.into());
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
        value: impl Into<CreateASalesOrderRequestTaxTreatment>,
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

    /// Sets `salesorder_number`.
    #[must_use]
    pub fn salesorder_number(mut self, value: impl Into<String>) -> Self {
        self.salesorder_number = Some(value.into());
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

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `notes_default`.
    #[must_use]
    pub fn notes_default(mut self, value: impl Into<String>) -> Self {
        self.notes_default = Some(value.into());
        self
    }

    /// Sets `terms_default`.
    #[must_use]
    pub fn terms_default(mut self, value: impl Into<String>) -> Self {
        self.terms_default = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
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

    /// Sets `delivery_method`.
    #[must_use]
    pub fn delivery_method(mut self, value: impl Into<String>) -> Self {
        self.delivery_method = Some(value.into());
        self
    }

    /// Sets `estimate_id`.
    #[must_use]
    pub fn estimate_id(mut self, value: impl Into<Id>) -> Self {
        self.estimate_id = Some(value.into());
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
    pub fn discount_type(mut self, value: impl Into<String>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `adjustment_description`.
    #[must_use]
    pub fn adjustment_description(mut self, value: impl Into<String>) -> Self {
        self.adjustment_description = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.documents = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `zcrm_potential_id`.
    #[must_use]
    pub fn zcrm_potential_id(mut self, value: impl Into<Id>) -> Self {
        self.zcrm_potential_id = Some(value.into());
        self
    }

    /// Sets `zcrm_potential_name`.
    #[must_use]
    pub fn zcrm_potential_name(mut self, value: impl Into<String>) -> Self {
        self.zcrm_potential_name = Some(value.into());
        self
    }
}

runtime::request! {
    CreateASalesOrderRequest {
        customer_id, currency_id, contact_persons_associated, date, shipment_date,
        custom_fields, tags, place_of_supply, salesperson_id, merchant_id, gst_treatment,
        gst_no, is_inclusive_tax, location_id, line_items, notes, terms,
        billing_address_id, shipping_address_id, crm_owner_id, crm_custom_reference_id,
        vat_treatment, tax_treatment, is_reverse_charge_applied, salesorder_number,
        reference_number, is_update_customer, discount, exchange_rate, salesperson_name,
        notes_default, terms_default, tax_id, tax_authority_id, tax_exemption_id,
        tax_authority_name, tax_exemption_code, avatax_exempt_no, avatax_use_code,
        shipping_charge, adjustment, delivery_method, estimate_id,
        is_discount_before_tax, discount_type, adjustment_description, pricebook_id,
        template_id, documents, zcrm_potential_id, zcrm_potential_name, ..extra
    }
}

/// Create a sales order request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateASalesOrderRequestCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateASalesOrderRequestCustomFields {
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
    CreateASalesOrderRequestCustomFields {
        customfield_id, value, ..extra
    }
}

runtime::choice! {
    /// Create a sales order request gst treatment.
    pub enum CreateASalesOrderRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create a sales order request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateASalesOrderRequestLineItems {
    pub item_order: Option<i64>,
    pub item_id: Option<Id>,
    pub rate: Option<Decimal>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub quantity: Option<Decimal>,
    pub product_type: Option<String>,
    /// Only in: `in`, `za`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub location_id: Option<Id>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tags: Option<Vec<UpdateASalesOrderRequestTags>>,
    pub unit: Option<String>,
    pub item_custom_fields:
        Option<Vec<CreateASalesOrderRequestLineItemsItemCustomFields>>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateASalesOrderRequestLineItemsTaxTreatmentCode>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub project_id: Option<Id>,
    pub line_item_category: Option<CreateASalesOrderRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateASalesOrderRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
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

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
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

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
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

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateASalesOrderRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        value: impl Into<Vec<CreateASalesOrderRequestLineItemsItemCustomFields>>,
    ) -> Self {
        self.item_custom_fields = Some(value.into());
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

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<CreateASalesOrderRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateASalesOrderRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    CreateASalesOrderRequestLineItems {
        item_order, item_id, rate, name, description, quantity, product_type, hsn_or_sac,
        sat_item_key_code, unitkey_code, location_id, discount, tax_id, tds_tax_id, tags,
        unit, item_custom_fields, tax_exemption_id, tax_exemption_code,
        tax_treatment_code, avatax_exempt_no, avatax_use_code, project_id,
        line_item_category, ..extra
    }
}

/// Create a sales order request line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateASalesOrderRequestLineItemsItemCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateASalesOrderRequestLineItemsItemCustomFields {
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
    CreateASalesOrderRequestLineItemsItemCustomFields {
        customfield_id, value, ..extra
    }
}

runtime::choice! {
    /// Create a sales order request line items line item category.
    pub enum CreateASalesOrderRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create a sales order request line items tax treatment code.
    pub enum CreateASalesOrderRequestLineItemsTaxTreatmentCode {
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
    /// Create a sales order request tax treatment.
    pub enum CreateASalesOrderRequestTaxTreatment {
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

/// Email a sales order request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailASalesOrderRequest {
    pub from_address_id: Option<Id>,
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub bcc_mail_ids: Option<Vec<Id>>,
    pub subject: String,
    pub invoice_id: Option<Id>,
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailASalesOrderRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<Id>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            from_address_id: None,
            send_from_org_email_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            bcc_mail_ids: None,
            subject: subject.into(),
            invoice_id: None,
            body: body.into(),
            extra: Map::new(),
        }
    }

    /// Sets `from_address_id`.
    #[must_use]
    pub fn from_address_id(mut self, value: impl Into<Id>) -> Self {
        self.from_address_id = Some(value.into());
        self
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

    /// Sets `bcc_mail_ids`.
    #[must_use]
    pub fn bcc_mail_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.bcc_mail_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `invoice_id`.
    #[must_use]
    pub fn invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_id = Some(value.into());
        self
    }
}

runtime::request! {
    EmailASalesOrderRequest {
        from_address_id, send_from_org_email_id, to_mail_ids, cc_mail_ids, bcc_mail_ids,
        subject, invoice_id, body, ..extra
    }
}

runtime::choice! {
    /// Get sales order accept.
    pub enum GetSalesOrderAccept {
        Json = "json",
        Csv = "csv",
        Xml = "xml",
        Xls = "xls",
        Xlsx = "xlsx",
        Pdf = "pdf",
        Jhtml = "jhtml",
        Html = "html",
    }
}

/// Get sales order email response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSalesOrderEmailResponse {
    pub bcc_mails: Option<Vec<String>>,
    pub body: Option<String>,
    pub error_list: Option<Vec<String>>,
    pub bcc_mails_str: Option<String>,
    pub documents: Option<Vec<String>>,
    pub subject: Option<String>,
    pub customer_name: Option<String>,
    pub entity_id: Option<Id>,
    pub cc_mails_list: Option<Vec<String>>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<GetSalesOrderEmailResponseFromEmails>>,
    pub file_name_without_extension: Option<String>,
    pub to_mails_str: Option<String>,
    pub cc_mails_str: Option<String>,
    pub from_email: Option<String>,
    pub from_address: Option<String>,
    pub emailtemplates: Option<Vec<GetSalesOrderEmailResponseEmailtemplates>>,
    pub to_contacts: Option<Vec<GetSalesOrderEmailResponseToContacts>>,
    pub attachment_name: Option<String>,
    pub emailtemplate_documents: Option<Vec<String>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetSalesOrderEmailResponse {
        bcc_mails, body, error_list, bcc_mails_str, documents, subject, customer_name,
        entity_id, cc_mails_list, file_name, from_emails, file_name_without_extension,
        to_mails_str, cc_mails_str, from_email, from_address, emailtemplates,
        to_contacts, attachment_name, emailtemplate_documents, customer_id,
    }
}

/// Get sales order email response emailtemplates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSalesOrderEmailResponseEmailtemplates {
    pub selected: Option<bool>,
    pub name: Option<String>,
    pub email_template_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetSalesOrderEmailResponseEmailtemplates {
        selected, name, email_template_id,
    }
}

/// Get sales order email response from emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSalesOrderEmailResponseFromEmails {
    pub organization_contact_id: Option<Id>,
    pub user_name: Option<String>,
    pub selected: Option<bool>,
    pub email: Option<String>,
    pub is_org_email_id: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetSalesOrderEmailResponseFromEmails {
        organization_contact_id, user_name, selected, email, is_org_email_id,
    }
}

/// Get sales order email response to contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSalesOrderEmailResponseToContacts {
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
    GetSalesOrderEmailResponseToContacts {
        first_name, selected, phone, email, last_name, salutation, contact_person_id,
        mobile,
    }
}

/// Get sales order response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSalesOrderResponse {
    pub customer_id: Option<Id>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetSalesOrderResponseGstTreatment>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub crm_owner_id: Option<Id>,
    pub crm_custom_reference_id: Option<Id>,
    pub zcrm_potential_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<GetSalesOrderResponseTaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub is_update_customer: Option<bool>,
    pub contact_persons_associated:
        Option<Vec<SalesorderResponseContactPersonsAssociated>>,
    pub salesorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub template_id: Option<Id>,
    pub date: Option<String>,
    pub documents: Option<Vec<String>>,
    pub shipment_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub salesperson_id: Option<Id>,
    pub salesperson_name: Option<String>,
    pub merchant_id: Option<Id>,
    pub merchant_name: Option<String>,
    pub estimate_id: Option<Id>,
    pub tax_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `us`, `mx`.
    pub tax_authority_name: Option<String>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub sub_statuses: Option<Vec<GetSalesOrderResponseSubStatuses>>,
    pub custom_fields: Option<Vec<ListSalesOrdersResponseCustomFields>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<GetSalesOrderResponseLineItems>>,
    pub pricebook_id: Option<Id>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub delivery_method: Option<String>,
    pub notes: Option<String>,
    pub notes_default: Option<String>,
    pub terms: Option<String>,
    pub terms_default: Option<String>,
    pub tags: Option<Vec<SalesorderResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetSalesOrderResponse {
        customer_id, billing_address_id, shipping_address_id, is_pre_gst, gst_no,
        gst_treatment, place_of_supply, crm_owner_id, crm_custom_reference_id,
        zcrm_potential_id, vat_treatment, tax_treatment, is_reverse_charge_applied,
        is_update_customer, contact_persons_associated, salesorder_number,
        reference_number, template_id, date, documents, shipment_date, exchange_rate,
        discount, is_discount_before_tax, discount_type, salesperson_id,
        salesperson_name, merchant_id, merchant_name, estimate_id, tax_id,
        tax_authority_id, tax_authority_name, tax_exemption_id, tax_exemption_code,
        avatax_exempt_no, avatax_use_code, is_inclusive_tax, sub_statuses, custom_fields,
        location_id, location_name, line_items, pricebook_id, shipping_charge,
        adjustment, adjustment_description, delivery_method, notes, notes_default, terms,
        terms_default, tags,
    }
}

runtime::choice! {
    /// Get sales order response gst treatment.
    pub enum GetSalesOrderResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Get sales order response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSalesOrderResponseLineItems {
    pub line_item_id: Option<Id>,
    pub sku: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<GetSalesOrderResponseLineItemsTaxTreatmentCode>,
    /// Only in: `us`.
    pub is_taxable: Option<bool>,
    /// Only in: `us`.
    pub product_exemption_id: Option<Id>,
    /// Only in: `us`.
    pub product_exemption_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code_id: Option<Id>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code_desc: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_tax_code_id: Option<Id>,
    /// Only in: `Avalara Integration`.
    pub avatax_tax_code_desc: Option<String>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    pub product_type: Option<String>,
    /// Only in: `in`, `za`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub is_invoiced: Option<bool>,
    pub stock_on_hand: Option<String>,
    pub image_id: Option<Id>,
    pub image_name: Option<String>,
    pub image_type: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<SalesorderResponseTags>>,
    pub line_item_category: Option<GetSalesOrderResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetSalesOrderResponseLineItems {
        line_item_id, sku, bcy_rate, tax_name, tax_type, tax_percentage, tax_id,
        tds_tax_id, tax_treatment_code, is_taxable, product_exemption_id,
        product_exemption_code, avatax_use_code_id, avatax_use_code_desc,
        avatax_tax_code_id, avatax_tax_code_desc, item_total_inclusive_of_tax,
        product_type, hsn_or_sac, sat_item_key_code, unitkey_code, is_invoiced,
        stock_on_hand, image_id, image_name, image_type, project_id, project_name,
        location_id, location_name, tags, line_item_category,
    }
}

runtime::choice! {
    /// Get sales order response line items line item category.
    pub enum GetSalesOrderResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Get sales order response line items tax treatment code.
    pub enum GetSalesOrderResponseLineItemsTaxTreatmentCode {
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

/// Get sales order response sub statuses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSalesOrderResponseSubStatuses {
    pub status_id: Option<Id>,
    pub status_code: Option<String>,
    pub parent_status: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub label_name: Option<String>,
    pub color_code: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetSalesOrderResponseSubStatuses {
        status_id, status_code, parent_status, description, display_name, label_name,
        color_code,
    }
}

runtime::choice! {
    /// Get sales order response tax treatment.
    pub enum GetSalesOrderResponseTaxTreatment {
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

/// List sales order comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSalesOrderCommentsResponse {
    pub comment: Option<Vec<AddSalesOrderCommentResponse>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListSalesOrderCommentsResponse {
        comment,
    }
}

/// List sales order templates response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSalesOrderTemplatesResponse {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub template_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListSalesOrderTemplatesResponse {
        template_name, template_id, template_type,
    }
}

runtime::choice! {
    /// List sales orders accept.
    pub enum ListSalesOrdersAccept {
        Json = "json",
        Csv = "csv",
        Xml = "xml",
        Xls = "xls",
        Xlsx = "xlsx",
        Pdf = "pdf",
        Jhtml = "jhtml",
        Html = "html",
    }
}

runtime::choice! {
    /// List sales orders filter by.
    pub enum ListSalesOrdersFilterBy {
        StatusAll = "Status.All",
        StatusDraft = "Status.Draft",
        StatusOpen = "Status.Open",
        StatusInvoiced = "Status.Invoiced",
        StatusInvoicedNotShipped = "Status.InvoicedNotShipped",
        StatusConfirmed = "Status.Confirmed",
        StatusUnFulfilled = "Status.UnFulfilled",
        StatusMarketPlaceSalesOrder = "Status.MarketPlaceSalesOrder",
        StatusThisCycle = "Status.ThisCycle",
        StatusPreviousCycle = "Status.PreviousCycle",
        StatusPartiallyInvoiced = "Status.PartiallyInvoiced",
        StatusVoid = "Status.Void",
        StatusClosed = "Status.Closed",
        StatusPending = "Status.Pending",
        StatusApproved = "Status.Approved",
        StatusOverDue = "Status.OverDue",
        StatusShipped = "Status.Shipped",
        StatusShippedNotInvoiced = "Status.ShippedNotInvoiced",
        StatusToBeShipped = "Status.ToBeShipped",
        StatusToBeInvoiced = "Status.ToBeInvoiced",
        StatusFulfilled = "Status.Fulfilled",
        StatusManuallyFulfilled = "Status.ManuallyFulfilled",
        StatusBackOrdered = "Status.BackOrdered",
        StatusOnHold = "Status.OnHold",
        StatusDropShipped = "Status.DropShipped",
        StatusToBePacked = "Status.ToBePacked",
        StatusAvalaraSyncFailed = "Status.AvalaraSyncFailed",
        StatusTaxAutomationFailed = "Status.TaxAutomationFailed",
        StatusNetwork = "Status.Network",
        StatusNetworkPending = "Status.NetworkPending",
        StatusMyApprovals = "Status.MyApprovals",
        StatusUnconfirmed = "Status.Unconfirmed",
        StatusPortal = "Status.Portal",
        StatusCancelled = "Status.Cancelled",
        StatusNotConfirmed = "Status.NotConfirmed",
        StatusPendingOrders = "Status.PendingOrders",
        StatusShippedNotCancelledOrFailed = "Status.ShippedNotCancelledOrFailed",
        StatusDelivered = "Status.Delivered",
        StatusCancelledOrFailed = "Status.CancelledOrFailed",
        StatusViewed = "Status.Viewed",
        StatusBbpsPendingApproval = "Status.BBPSPendingApproval",
        StatusBbpsAccepted = "Status.BBPSAccepted",
        StatusBbpsAcceptFailed = "Status.BBPSAcceptFailed",
        StatusBbpsRejected = "Status.BBPSRejected",
        StatusBbpsRejectFailed = "Status.BBPSRejectFailed",
        StatusBbpsReturned = "Status.BBPSReturned",
        StatusBbpsReturnFailed = "Status.BBPSReturnFailed",
        WithAttachment = "WithAttachment",
        WithoutAttachment = "WithoutAttachment",
        ExceptionList = "ExceptionList",
    }
}

/// List sales orders response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSalesOrdersResponse {
    pub salesorder_id: Option<Id>,
    pub zcrm_potential_id: Option<Id>,
    pub zcrm_potential_name: Option<String>,
    pub customer_name: Option<String>,
    pub customer_id: Option<Id>,
    pub status: Option<String>,
    pub salesorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub shipment_date: Option<Date>,
    pub shipment_days: Option<i64>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub total: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub is_emailed: Option<bool>,
    pub has_attachment: Option<bool>,
    pub custom_fields: Option<Vec<ListSalesOrdersResponseCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListSalesOrdersResponse {
        salesorder_id, zcrm_potential_id, zcrm_potential_name, customer_name,
        customer_id, status, salesorder_number, reference_number, date, shipment_date,
        shipment_days, currency_id, currency_code, total, sub_total, bcy_total,
        created_time, last_modified_time, is_emailed, has_attachment, custom_fields,
    }
}

/// List sales orders response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSalesOrdersResponseCustomFields {
    pub customfield_id: Option<Id>,
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListSalesOrdersResponseCustomFields {
        customfield_id, index, value, label,
    }
}

runtime::choice! {
    /// List sales orders sort column.
    pub enum ListSalesOrdersSortColumn {
        CustomerName = "customer_name",
        SalesorderNumber = "salesorder_number",
        ReferenceNumber = "reference_number",
        ShipmentDate = "shipment_date",
        Total = "total",
        Date = "date",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
        SubscriptionNumber = "subscription_number",
        FirstName = "first_name",
        CompanyName = "company_name",
    }
}

runtime::choice! {
    /// List sales orders status.
    pub enum ListSalesOrdersStatus {
        Draft = "draft",
        PendingApproval = "pending_approval",
        Approved = "approved",
        Open = "open",
        Invoiced = "invoiced",
        InvoicedNotShipped = "invoiced_not_shipped",
        ShippedNotInvoiced = "shipped_not_invoiced",
        PartiallyInvoiced = "partially_invoiced",
        NotInvoiced = "not_invoiced",
        ToBeInvoiced = "to_be_invoiced",
        Paid = "paid",
        PartiallyPaid = "partially_paid",
        Unpaid = "unpaid",
        Cancelled = "cancelled",
        Void = "void",
        Pending = "pending",
        Overdue = "overdue",
        Closed = "closed",
        Confirmed = "confirmed",
        Onhold = "onhold",
        NetworkPendingApproval = "network_pending_approval",
        Rejected = "rejected",
    }
}

/// Mark a sales order as void request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkASalesOrderAsVoidRequest {
    /// At most 500 characters.
    pub reason: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MarkASalesOrderAsVoidRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

runtime::request! {
    MarkASalesOrderAsVoidRequest {
        reason, ..extra
    }
}

/// Salesorder response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponse {
    pub salesorder_id: Option<Id>,
    pub documents: Option<Vec<String>>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<SalesorderResponseGstTreatment>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<SalesorderResponseTaxTreatment>,
    pub zcrm_potential_id: Option<Id>,
    pub zcrm_potential_name: Option<String>,
    pub salesorder_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<String>,
    pub shipment_date: Option<Date>,
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<SalesorderResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub discount_applied_on_amount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub estimate_id: Option<Id>,
    pub delivery_method: Option<String>,
    pub delivery_method_id: Option<Id>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<SalesorderResponseLineItems>>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<SalesorderResponseTaxes>>,
    pub price_precision: Option<i64>,
    pub is_emailed: Option<bool>,
    pub billing_address: Option<SalesorderResponseBillingAddress>,
    pub shipping_address: Option<SalesorderResponseShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<ListSalesOrdersResponseCustomFields>>,
    pub tags: Option<Vec<SalesorderResponseTags>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub page_width: Option<String>,
    pub page_height: Option<String>,
    pub orientation: Option<String>,
    pub template_type: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub salesperson_id: Option<Id>,
    pub salesperson_name: Option<String>,
    pub merchant_id: Option<Id>,
    pub merchant_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesorderResponse {
        salesorder_id, documents, is_pre_gst, gst_no, gst_treatment, place_of_supply,
        vat_treatment, tax_treatment, zcrm_potential_id, zcrm_potential_name,
        salesorder_number, date, status, shipment_date, reference_number, customer_id,
        customer_name, contact_persons_associated, currency_id, currency_code,
        currency_symbol, exchange_rate, discount_amount, discount,
        discount_applied_on_amount, is_discount_before_tax, discount_type, estimate_id,
        delivery_method, delivery_method_id, is_inclusive_tax, location_id,
        location_name, line_items, shipping_charge, adjustment, adjustment_description,
        sub_total, tax_total, total, taxes, price_precision, is_emailed, billing_address,
        shipping_address, notes, terms, custom_fields, tags, template_id, template_name,
        page_width, page_height, orientation, template_type, created_time,
        last_modified_time, created_by_id, attachment_name, can_send_in_mail,
        salesperson_id, salesperson_name, merchant_id, merchant_name,
    }
}

/// Salesorder response billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponseBillingAddress {
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
    SalesorderResponseBillingAddress {
        address, street2, city, state, zip, country, fax, attention,
    }
}

/// Salesorder response contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponseContactPersonsAssociated {
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
    SalesorderResponseContactPersonsAssociated {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

runtime::choice! {
    /// Salesorder response gst treatment.
    pub enum SalesorderResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Salesorder response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponseLineItems {
    pub item_order: Option<i64>,
    pub item_id: Option<Id>,
    pub rate: Option<Decimal>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub quantity: Option<Decimal>,
    pub product_type: Option<String>,
    /// Only in: `in`, `za`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tags: Option<Vec<SalesorderResponseLineItemsTags>>,
    pub unit: Option<String>,
    pub item_custom_fields: Option<Vec<SalesorderResponseLineItemsItemCustomFields>>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<SalesorderResponseLineItemsTaxTreatmentCode>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub project_id: Option<Id>,
    pub line_item_category: Option<SalesorderResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesorderResponseLineItems {
        item_order, item_id, rate, name, description, quantity, product_type, hsn_or_sac,
        sat_item_key_code, unitkey_code, location_id, location_name, discount, tax_id,
        tds_tax_id, tags, unit, item_custom_fields, tax_exemption_id, tax_exemption_code,
        tax_treatment_code, avatax_exempt_no, avatax_use_code, project_id,
        line_item_category,
    }
}

/// Salesorder response line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponseLineItemsItemCustomFields {
    pub customfield_id: Option<Id>,
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesorderResponseLineItemsItemCustomFields {
        customfield_id, index, value, label,
    }
}

runtime::choice! {
    /// Salesorder response line items line item category.
    pub enum SalesorderResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

/// Salesorder response line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponseLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesorderResponseLineItemsTags {
        tag_id, tag_option_id,
    }
}

runtime::choice! {
    /// Salesorder response line items tax treatment code.
    pub enum SalesorderResponseLineItemsTaxTreatmentCode {
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

/// Salesorder response shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponseShippingAddress {
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
    SalesorderResponseShippingAddress {
        address, street2, city, state, zip, country, fax, attention,
    }
}

/// Salesorder response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesorderResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

runtime::choice! {
    /// Salesorder response tax treatment.
    pub enum SalesorderResponseTaxTreatment {
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

/// Salesorder response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderResponseTaxes {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesorderResponseTaxes {
        tax_id, tax_name, tax_amount,
    }
}

/// Update a sales order request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateASalesOrderRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateASalesOrderRequestContactPersonsAssociated>>,
    pub date: Option<Date>,
    pub shipment_date: Option<Date>,
    pub custom_fields: Option<Vec<UpdateASalesOrderRequestCustomFields>>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub salesperson_id: Option<Id>,
    pub merchant_id: Option<Id>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateASalesOrderRequestGstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<UpdateASalesOrderRequestLineItems>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    pub crm_owner_id: Option<Id>,
    pub crm_custom_reference_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<UpdateASalesOrderRequestTaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub salesorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub is_update_customer: Option<bool>,
    pub discount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub salesperson_name: Option<String>,
    pub notes_default: Option<String>,
    pub terms_default: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`, `mx`.
    pub tax_authority_name: Option<String>,
    /// Only in: `in`, `us`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub delivery_method: Option<String>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub adjustment_description: Option<String>,
    pub pricebook_id: Option<Id>,
    pub template_id: Option<Id>,
    pub documents: Option<Vec<String>>,
    pub zcrm_potential_id: Option<Id>,
    pub zcrm_potential_name: Option<String>,
    pub tags: Option<Vec<UpdateASalesOrderRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateASalesOrderRequest {
    /// A request with all that is required.
    pub fn new(customer_id: impl Into<Id>) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            date: None,
            shipment_date: None,
            custom_fields: None,
            place_of_supply: None,
            salesperson_id: None,
            merchant_id: None,
            gst_treatment: None,
            gst_no: None,
            is_inclusive_tax: None,
            location_id: None,
            line_items: None,
            notes: None,
            terms: None,
            billing_address_id: None,
            shipping_address_id: None,
            crm_owner_id: None,
            crm_custom_reference_id: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            salesorder_number: None,
            reference_number: None,
            is_update_customer: None,
            discount: None,
            exchange_rate: None,
            salesperson_name: None,
            notes_default: None,
            terms_default: None,
            tax_id: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            tax_authority_name: None,
            tax_exemption_code: None,
            avatax_exempt_no: None,
            avatax_use_code: None,
            shipping_charge: None,
            adjustment: None,
            delivery_method: None,
            is_discount_before_tax: None,
            discount_type: None,
            adjustment_description: None,
            pricebook_id: None,
            template_id: None,
            documents: None,
            zcrm_potential_id: None,
            zcrm_potential_name: None,
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
        value: impl Into<Vec<UpdateASalesOrderRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `shipment_date`.
    #[must_use]
    pub fn shipment_date(mut self, value: impl Into<Date>) -> Self {
        self.shipment_date = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateASalesOrderRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `salesperson_id`.
    #[must_use]
    pub fn salesperson_id(mut self, value: impl Into<Id>) -> Self {
        self.salesperson_id = Some(value.into());
        self
    }

    /// Sets `merchant_id`.
    #[must_use]
    pub fn merchant_id(mut self, value: impl Into<Id>) -> Self {
        self.merchant_id = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateASalesOrderRequestGstTreatment>,
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
        value: impl Into<Vec<UpdateASalesOrderRequestLineItems>>,
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

    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// Sets `billing_address_id`.
    #[must_use]
    pub fn billing_address_id(mut self, value: impl Into<Id>) -> Self {
        self.billing_address_id = Some(value.into());
        self
    }

    /// Sets `shipping_address_id`.
    #[must_use]
    pub fn shipping_address_id(mut self, value: impl Into<Id>) -> Self {
        self.shipping_address_id = Some(value.into());
        self
    }

    /// Sets `crm_owner_id`.
    #[must_use]
    pub fn crm_owner_id(mut self, value: impl Into<Id>) -> Self {
        self.crm_owner_id = Some(value.into());
        self
    }

    /// Sets `crm_custom_reference_id`.
    #[must_use]
    pub fn crm_custom_reference_id(mut self, value: impl Into<Id>) -> Self {
        self.crm_custom_reference_id = Some(value.into());
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
        value: impl Into<UpdateASalesOrderRequestTaxTreatment>,
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

    /// Sets `salesorder_number`.
    #[must_use]
    pub fn salesorder_number(mut self, value: impl Into<String>) -> Self {
        self.salesorder_number = Some(value.into());
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

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `notes_default`.
    #[must_use]
    pub fn notes_default(mut self, value: impl Into<String>) -> Self {
        self.notes_default = Some(value.into());
        self
    }

    /// Sets `terms_default`.
    #[must_use]
    pub fn terms_default(mut self, value: impl Into<String>) -> Self {
        self.terms_default = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
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

    /// Sets `delivery_method`.
    #[must_use]
    pub fn delivery_method(mut self, value: impl Into<String>) -> Self {
        self.delivery_method = Some(value.into());
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
    pub fn discount_type(mut self, value: impl Into<String>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `adjustment_description`.
    #[must_use]
    pub fn adjustment_description(mut self, value: impl Into<String>) -> Self {
        self.adjustment_description = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.documents = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `zcrm_potential_id`.
    #[must_use]
    pub fn zcrm_potential_id(mut self, value: impl Into<Id>) -> Self {
        self.zcrm_potential_id = Some(value.into());
        self
    }

    /// Sets `zcrm_potential_name`.
    #[must_use]
    pub fn zcrm_potential_name(mut self, value: impl Into<String>) -> Self {
        self.zcrm_potential_name = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateASalesOrderRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateASalesOrderRequest {
        customer_id, currency_id, contact_persons_associated, date, shipment_date,
        custom_fields, place_of_supply, salesperson_id, merchant_id, gst_treatment,
        gst_no, is_inclusive_tax, location_id, line_items, notes, terms,
        billing_address_id, shipping_address_id, crm_owner_id, crm_custom_reference_id,
        vat_treatment, tax_treatment, is_reverse_charge_applied, salesorder_number,
        reference_number, is_update_customer, discount, exchange_rate, salesperson_name,
        notes_default, terms_default, tax_id, tax_authority_id, tax_exemption_id,
        tax_authority_name, tax_exemption_code, avatax_exempt_no, avatax_use_code,
        shipping_charge, adjustment, delivery_method, is_discount_before_tax,
        discount_type, adjustment_description, pricebook_id, template_id, documents,
        zcrm_potential_id, zcrm_potential_name, tags, ..extra
    }
}

/// Update a sales order request contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateASalesOrderRequestContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateASalesOrderRequestContactPersonsAssociated {
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
    UpdateASalesOrderRequestContactPersonsAssociated {
        contact_person_id, communication_preference, ..extra
    }
}

/// Update a sales order request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateASalesOrderRequestCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateASalesOrderRequestCustomFields {
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
    UpdateASalesOrderRequestCustomFields {
        customfield_id, value, ..extra
    }
}

runtime::choice! {
    /// Update a sales order request gst treatment.
    pub enum UpdateASalesOrderRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update a sales order request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateASalesOrderRequestLineItems {
    pub item_order: Option<i64>,
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub rate: Option<Decimal>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub quantity: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tags: Option<Vec<UpdateASalesOrderRequestTags>>,
    pub unit: Option<String>,
    pub item_custom_fields:
        Option<Vec<UpdateASalesOrderRequestLineItemsItemCustomFields>>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<UpdateASalesOrderRequestLineItemsTaxTreatmentCode>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub project_id: Option<Id>,
    pub location_id: Option<Id>,
    pub line_item_category: Option<UpdateASalesOrderRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateASalesOrderRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
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

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
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

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
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

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateASalesOrderRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        value: impl Into<Vec<UpdateASalesOrderRequestLineItemsItemCustomFields>>,
    ) -> Self {
        self.item_custom_fields = Some(value.into());
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

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<UpdateASalesOrderRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateASalesOrderRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateASalesOrderRequestLineItems {
        item_order, line_item_id, item_id, rate, name, description, quantity, discount,
        tax_id, tds_tax_id, tags, unit, item_custom_fields, tax_exemption_id,
        tax_exemption_code, tax_treatment_code, avatax_exempt_no, avatax_use_code,
        project_id, location_id, line_item_category, ..extra
    }
}

/// Update a sales order request line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateASalesOrderRequestLineItemsItemCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateASalesOrderRequestLineItemsItemCustomFields {
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
    UpdateASalesOrderRequestLineItemsItemCustomFields {
        customfield_id, value, ..extra
    }
}

runtime::choice! {
    /// Update a sales order request line items line item category.
    pub enum UpdateASalesOrderRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update a sales order request line items tax treatment code.
    pub enum UpdateASalesOrderRequestLineItemsTaxTreatmentCode {
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

/// Update a sales order request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateASalesOrderRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateASalesOrderRequestTags {
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
    UpdateASalesOrderRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

runtime::choice! {
    /// Update a sales order request tax treatment.
    pub enum UpdateASalesOrderRequestTaxTreatment {
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
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    pub is_one_off_address: Option<bool>,
    pub is_update_customer: Option<bool>,
    /// Only in: `Avalara Integration`.
    pub is_verified: Option<bool>,
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

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
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

    /// Sets `is_one_off_address`.
    #[must_use]
    pub fn is_one_off_address(mut self, value: bool) -> Self {
        self.is_one_off_address = Some(value);
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `is_verified`.
    #[must_use]
    pub fn is_verified(mut self, value: bool) -> Self {
        self.is_verified = Some(value);
        self
    }
}

runtime::request! {
    UpdateBillingAddressRequest {
        address, city, state, zip, country, phone, fax, attention, is_one_off_address,
        is_update_customer, is_verified, ..extra
    }
}

/// Update comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCommentRequest {
    pub description: Option<String>,
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
}

runtime::request! {
    UpdateCommentRequest {
        description, ..extra
    }
}

/// Update salesorder customfields request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSalesorderCustomfieldsRequest {
    pub customfield_id: Option<Id>,
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateSalesorderCustomfieldsRequest {
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
    UpdateSalesorderCustomfieldsRequest {
        customfield_id, index, value, label, ..extra
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
    pub attention: Option<String>,
    pub is_one_off_address: Option<bool>,
    pub is_update_customer: Option<bool>,
    /// Only in: `Avalara Integration`.
    pub is_verified: Option<bool>,
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

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `is_one_off_address`.
    #[must_use]
    pub fn is_one_off_address(mut self, value: bool) -> Self {
        self.is_one_off_address = Some(value);
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `is_verified`.
    #[must_use]
    pub fn is_verified(mut self, value: bool) -> Self {
        self.is_verified = Some(value);
        self
    }
}

runtime::request! {
    UpdateShippingAddressRequest {
        address, city, state, zip, country, fax, attention, is_one_off_address,
        is_update_customer, is_verified, ..extra
    }
}
