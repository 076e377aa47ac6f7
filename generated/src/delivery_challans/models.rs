// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`DeliveryChallans`](super::DeliveryChallans).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Create delivery challan request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDeliveryChallanRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    /// At most 50 characters.
    pub deliverychallan_number: Option<String>,
    /// At most 50 characters.
    pub reference_number: Option<String>,
    pub template_id: Option<Id>,
    pub date: Option<Date>,
    /// At most 200 characters.
    pub challan_type: Option<String>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    /// At most 5 characters.
    pub place_of_supply: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub is_inclusive_tax: Option<bool>,
    pub gst_treatment: Option<String>,
    pub tax_treatment: Option<String>,
    /// At most 15 characters.
    pub gst_no: Option<String>,
    pub line_items: Option<Vec<CreateDeliveryChallanRequestLineItems>>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    /// At most 10000 characters.
    pub terms: Option<String>,
    pub adjustment: Option<Decimal>,
    /// At most 200 characters.
    pub adjustment_description: Option<String>,
    pub tax_id: Option<Id>,
    pub tax_authority_id: Option<Id>,
    pub tax_exemption_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    pub pricebook_id: Option<Id>,
    pub branch_id: Option<Id>,
    pub location_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateDeliveryChallanRequest {
    /// A request with all that is required.
    pub fn new(customer_id: impl Into<Id>) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            deliverychallan_number: None,
            reference_number: None,
            template_id: None,
            date: None,
            challan_type: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            place_of_supply: None,
            exchange_rate: None,
            is_inclusive_tax: None,
            gst_treatment: None,
            tax_treatment: None,
            gst_no: None,
            line_items: None,
            notes: None,
            terms: None,
            adjustment: None,
            adjustment_description: None,
            tax_id: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            shipping_address_id: None,
            pricebook_id: None,
            branch_id: None,
            location_id: None,
            extra: Map::new(),
        }
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `deliverychallan_number`.
    #[must_use]
    pub fn deliverychallan_number(mut self, value: impl Into<String>) -> Self {
        self.deliverychallan_number = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `challan_type`.
    #[must_use]
    pub fn challan_type(mut self, value: impl Into<String>) -> Self {
        self.challan_type = Some(value.into());
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
    pub fn discount_type(mut self, value: impl Into<String>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
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

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(mut self, value: impl Into<String>) -> Self {
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

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<CreateDeliveryChallanRequestLineItems>>,
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

    /// Sets `shipping_address_id`.
    #[must_use]
    pub fn shipping_address_id(mut self, value: impl Into<Id>) -> Self {
        self.shipping_address_id = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `branch_id`.
    #[must_use]
    pub fn branch_id(mut self, value: impl Into<Id>) -> Self {
        self.branch_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateDeliveryChallanRequest {
        customer_id, currency_id, deliverychallan_number, reference_number, template_id,
        date, challan_type, discount, is_discount_before_tax, discount_type,
        place_of_supply, exchange_rate, is_inclusive_tax, gst_treatment, tax_treatment,
        gst_no, line_items, notes, terms, adjustment, adjustment_description, tax_id,
        tax_authority_id, tax_exemption_id, shipping_address_id, pricebook_id, branch_id,
        location_id, ..extra
    }
}

/// Create delivery challan request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeliveryChallanRequestLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    /// At most 200 characters.
    pub name: Option<String>,
    /// At most 200 characters.
    pub sku: Option<String>,
    /// At most 6000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// At most 120 characters.
    pub unit: Option<String>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_exemption_id: Option<Id>,
    /// At most 50 characters.
    pub tax_exemption_code: Option<String>,
    pub hsn_or_sac: Option<String>,
    pub pricebook_id: Option<Id>,
    pub warehouse_id: Option<Id>,
    pub location_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateDeliveryChallanRequestLineItems {
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

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
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

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `warehouse_id`.
    #[must_use]
    pub fn warehouse_id(mut self, value: impl Into<Id>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateDeliveryChallanRequestLineItems {
        item_id, line_item_id, name, sku, description, item_order, rate, quantity, unit,
        discount, tax_id, tax_exemption_id, tax_exemption_code, hsn_or_sac, pricebook_id,
        warehouse_id, location_id, ..extra
    }
}

/// Delivery challan response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryChallanResponse {
    pub deliverychallan_id: Option<Id>,
    pub deliverychallan_number: Option<String>,
    pub date: Option<Date>,
    pub challan_type: Option<String>,
    pub reference_number: Option<String>,
    pub status: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub discount: Option<Decimal>,
    pub place_of_supply: Option<String>,
    pub gst_no: Option<String>,
    pub gst_treatment: Option<String>,
    pub tax_treatment: Option<String>,
    pub line_items: Option<Vec<DeliveryChallanResponseLineItems>>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub shipping_address: Option<DeliveryChallanResponseShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub custom_fields: Option<String>,
    pub has_qty_returned: Option<bool>,
    pub branch_id: Option<Id>,
    pub branch_name: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DeliveryChallanResponse {
        deliverychallan_id, deliverychallan_number, date, challan_type, reference_number,
        status, customer_id, customer_name, currency_id, currency_code, currency_symbol,
        exchange_rate, is_discount_before_tax, discount_type, is_inclusive_tax, discount,
        place_of_supply, gst_no, gst_treatment, tax_treatment, line_items, sub_total,
        tax_total, total, adjustment, adjustment_description, shipping_address, notes,
        terms, template_id, template_name, custom_fields, has_qty_returned, branch_id,
        branch_name, location_id, location_name, created_time, last_modified_time,
        created_by_id,
    }
}

/// Delivery challan response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryChallanResponseLineItems {
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub name: Option<String>,
    pub sku: Option<String>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    pub bcy_rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub hsn_or_sac: Option<String>,
    pub tax_exemption_id: Option<Id>,
    pub tax_exemption_code: Option<String>,
    pub warehouse_id: Option<Id>,
    pub warehouse_name: Option<String>,
    pub quantity_invoiced: Option<Decimal>,
    pub quantity_returned: Option<Decimal>,
    pub line_item_taxes: Option<Vec<DeliveryChallanResponseLineItemsLineItemTaxes>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DeliveryChallanResponseLineItems {
        line_item_id, item_id, name, sku, description, item_order, rate, bcy_rate,
        quantity, unit, discount, tax_id, tax_name, tax_type, tax_percentage, item_total,
        hsn_or_sac, tax_exemption_id, tax_exemption_code, warehouse_id, warehouse_name,
        quantity_invoiced, quantity_returned, line_item_taxes,
    }
}

/// Delivery challan response line items line item taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryChallanResponseLineItemsLineItemTaxes {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DeliveryChallanResponseLineItemsLineItemTaxes {
        tax_id, tax_name, tax_amount,
    }
}

/// Delivery challan response shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryChallanResponseShippingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub phone: Option<String>,
    pub attention: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DeliveryChallanResponseShippingAddress {
        address, street2, city, state, zip, country, fax, phone, attention,
    }
}

/// List delivery challan templates response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDeliveryChallanTemplatesResponse {
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListDeliveryChallanTemplatesResponse {
        template_id, template_name, template_type,
    }
}

runtime::choice! {
    /// List delivery challans filter by.
    pub enum ListDeliveryChallansFilterBy {
        All = "Status.All",
        Draft = "Status.Draft",
        Open = "Status.Open",
        Returned = "Status.Returned",
        Delivered = "Status.Delivered",
        Invoiced = "Status.Invoiced",
        PartiallyInvoiced = "Status.PartiallyInvoiced",
    }
}

/// List delivery challans response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDeliveryChallansResponse {
    pub deliverychallan_id: Option<Id>,
    pub customer_name: Option<String>,
    pub customer_id: Option<Id>,
    pub status: Option<String>,
    pub deliverychallan_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListDeliveryChallansResponse {
        deliverychallan_id, customer_name, customer_id, status, deliverychallan_number,
        reference_number, date, currency_id, currency_code, total, bcy_total,
        created_time, last_modified_time, has_attachment,
    }
}

runtime::choice! {
    /// List delivery challans sort column.
    pub enum ListDeliveryChallansSortColumn {
        CustomerName = "customer_name",
        DeliverychallanNumber = "deliverychallan_number",
        Total = "total",
        Date = "date",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// List delivery challans sort order.
    pub enum ListDeliveryChallansSortOrder {
        A = "A",
        D = "D",
    }
}

runtime::choice! {
    /// List delivery challans status.
    pub enum ListDeliveryChallansStatus {
        Draft = "draft",
        Open = "open",
        Void = "void",
        Fulfilled = "fulfilled",
        Invoiced = "invoiced",
        PartiallyInvoiced = "partially_invoiced",
    }
}

/// Return delivery challan request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnDeliveryChallanRequest {
    pub line_items: Option<Vec<ReturnDeliveryChallanRequestLineItems>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReturnDeliveryChallanRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<ReturnDeliveryChallanRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }
}

runtime::request! {
    ReturnDeliveryChallanRequest {
        line_items, ..extra
    }
}

/// Return delivery challan request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnDeliveryChallanRequestLineItems {
    pub line_item_id: Option<Id>,
    pub qty_returned: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReturnDeliveryChallanRequestLineItems {
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

    /// Sets `qty_returned`.
    #[must_use]
    pub fn qty_returned(mut self, value: impl Into<Decimal>) -> Self {
        self.qty_returned = Some(value.into());
        self
    }
}

runtime::request! {
    ReturnDeliveryChallanRequestLineItems {
        line_item_id, qty_returned, ..extra
    }
}

/// Update shipping address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingAddressRequest {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub phone: Option<String>,
    pub attention: Option<String>,
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

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
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

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateShippingAddressRequest {
        address, street2, city, state, zip, country, fax, phone, attention, ..extra
    }
}
