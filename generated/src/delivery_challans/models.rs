// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`DeliveryChallans`](super::DeliveryChallans).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{Address, AppliedTax, CustomField, LineItemRequest};

/// A delivery challan, as [`DeliveryChallans::get`](super::DeliveryChallans::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryChallan {
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
    pub discount: Option<String>,
    pub place_of_supply: Option<String>,
    pub gst_no: Option<String>,
    pub gst_treatment: Option<String>,
    pub tax_treatment: Option<String>,
    pub line_items: Option<Vec<DeliveryChallanLineItem>>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub shipping_address: Option<Address>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub has_qty_returned: Option<bool>,
    pub branch_id: Option<Id>,
    pub branch_name: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub bcy_total: Option<Decimal>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DeliveryChallan {
        deliverychallan_id, deliverychallan_number, date, challan_type,
        reference_number, status, customer_id, customer_name,
        currency_id, currency_code, currency_symbol, exchange_rate,
        is_discount_before_tax, discount_type, is_inclusive_tax, discount,
        place_of_supply, gst_no, gst_treatment, tax_treatment,
        line_items, sub_total, tax_total, total,
        adjustment, adjustment_description, shipping_address, notes,
        terms, template_id, template_name, custom_fields,
        has_qty_returned, branch_id, branch_name, location_id,
        location_name, created_time, last_modified_time, created_by_id,
        bcy_total, has_attachment,
    }
}

runtime::choice! {
    /// What `filter_by` of [`DeliveryChallans::list`](super::DeliveryChallans::list) may be.
    pub enum DeliveryChallanFilterBy {
        All = "Status.All",
        Draft = "Status.Draft",
        Open = "Status.Open",
        Returned = "Status.Returned",
        Delivered = "Status.Delivered",
        Invoiced = "Status.Invoiced",
        PartiallyInvoiced = "Status.PartiallyInvoiced",
    }
}

/// A delivery challan line item, as `line_items` of [`DeliveryChallan`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryChallanLineItem {
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
    pub discount: Option<String>,
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
    pub line_item_taxes: Option<Vec<AppliedTax>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DeliveryChallanLineItem {
        line_item_id, item_id, name, sku,
        description, item_order, rate, bcy_rate,
        quantity, unit, discount, tax_id,
        tax_name, tax_type, tax_percentage, item_total,
        hsn_or_sac, tax_exemption_id, tax_exemption_code, warehouse_id,
        warehouse_name, quantity_invoiced, quantity_returned, line_item_taxes,
    }
}

/// A delivery challan, as [`DeliveryChallans::create`](super::DeliveryChallans::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeliveryChallanRequest {
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
    pub discount: Option<String>,
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
    pub line_items: Option<Vec<LineItemRequest>>,
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

impl DeliveryChallanRequest {
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
}

runtime::setters! {
    DeliveryChallanRequest {
        set {
            currency_id: Id, deliverychallan_number: String, reference_number: String,
            template_id: Id, date: Date, challan_type: String, discount: String,
            is_discount_before_tax: bool, discount_type: String, place_of_supply: String,
            exchange_rate: Decimal, is_inclusive_tax: bool, gst_treatment: String,
            tax_treatment: String, gst_no: String, line_items: Vec<LineItemRequest>,
            notes: String, terms: String, adjustment: Decimal,
            adjustment_description: String, tax_id: Id, tax_authority_id: Id,
            tax_exemption_id: Id, shipping_address_id: Id, pricebook_id: Id,
            branch_id: Id, location_id: Id,
        }
    }
}

runtime::request! {
    DeliveryChallanRequest new(customer_id: Id) {
        customer_id, currency_id, deliverychallan_number, reference_number,
        template_id, date, challan_type, discount,
        is_discount_before_tax, discount_type, place_of_supply, exchange_rate,
        is_inclusive_tax, gst_treatment, tax_treatment, gst_no,
        line_items, notes, terms, adjustment,
        adjustment_description, tax_id, tax_authority_id, tax_exemption_id,
        shipping_address_id, pricebook_id, branch_id, location_id,
    }
}

runtime::choice! {
    /// What `status` of [`DeliveryChallans::list`](super::DeliveryChallans::list) may be.
    pub enum DeliveryChallanStatus {
        Draft = "draft",
        Open = "open",
        Void = "void",
        Fulfilled = "fulfilled",
        Invoiced = "invoiced",
        PartiallyInvoiced = "partially_invoiced",
    }
}

/// What
/// [`DeliveryChallans::return_delivery_challans`](super::DeliveryChallans::return_delivery_challans)
/// sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnDeliveryChallanRequest {
    pub line_items: Option<Vec<LineItemRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReturnDeliveryChallanRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReturnDeliveryChallanRequest {
        set {
            line_items: Vec<LineItemRequest>,
        }
    }
}

runtime::request! {
    ReturnDeliveryChallanRequest {
        line_items,
    }
}
