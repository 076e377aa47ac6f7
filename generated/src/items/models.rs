// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Items`](super::Items).

use super::super::runtime::{self, Decimal, Id, Map, Value};
use super::super::shared::{CustomField, CustomFieldEntryRequest, ProductType};

/// An item, as [`Items::get`](super::Items::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub status: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    /// Not in editions: United States, India.
    pub tax_id: Option<Id>,
    /// Only in editions: Mexico, Kenya, South Africa.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in editions: Mexico, Kenya, South Africa.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_name: Option<String>,
    /// Only in editions: India, Kenya, South Africa.
    pub hsn_or_sac: Option<String>,
    /// Only in editions: Mexico.
    pub sat_item_key_code: Option<String>,
    /// Only in editions: Mexico.
    pub unitkey_code: Option<String>,
    pub tax_percentage: Option<String>,
    pub tax_type: Option<String>,
    pub sku: Option<String>,
    pub product_type: Option<ProductType>,
    /// Only in editions: India.
    pub item_tax_preferences: Option<Vec<ItemTaxPreferences>>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub locations: Option<Vec<ItemLocation>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Item {
        item_id, name, status, description,
        rate, unit, tax_id, purchase_tax_rule_id,
        sales_tax_rule_id, tax_name, hsn_or_sac, sat_item_key_code,
        unitkey_code, tax_percentage, tax_type, sku,
        product_type, item_tax_preferences, custom_fields, locations,
    }
}

/// An item location, as `locations` of [`Item`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemLocation {
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub status: Option<String>,
    pub is_primary: Option<bool>,
    pub location_stock_on_hand: Option<String>,
    pub location_available_stock: Option<String>,
    pub location_actual_available_stock: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ItemLocation {
        location_id, location_name, status, is_primary,
        location_stock_on_hand, location_available_stock,
        location_actual_available_stock,
    }
}

/// An item location, as `locations` of [`ItemRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemLocationRequest {
    pub location_id: Option<Id>,
    pub initial_stock: Option<String>,
    pub initial_stock_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ItemLocationRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ItemLocationRequest {
        set {
            location_id: Id, initial_stock: String, initial_stock_rate: Decimal,
        }
    }
}

runtime::request! {
    ItemLocationRequest {
        location_id, initial_stock, initial_stock_rate,
    }
}

/// An item, as [`Items::create`](super::Items::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemRequest {
    /// At most 100 characters.
    pub name: String,
    pub rate: Decimal,
    /// At most 2000 characters.
    pub description: Option<String>,
    /// Not in editions: United States, India.
    pub tax_id: Option<Id>,
    pub locations: Option<Vec<ItemLocationRequest>>,
    /// Only in editions: Mexico, Kenya, South Africa.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in editions: Mexico, Kenya, South Africa.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_percentage: Option<String>,
    pub sku: Option<String>,
    pub product_type: Option<ProductType>,
    /// Only in editions: India, Kenya, South Africa.
    pub hsn_or_sac: Option<String>,
    /// Only in editions: Mexico.
    pub sat_item_key_code: Option<String>,
    /// Only in editions: Mexico.
    pub unitkey_code: Option<String>,
    /// Only in editions: India, United States, Mexico, Kenya, South Africa.
    pub is_taxable: Option<bool>,
    /// Only in editions: India, United States, Mexico, Kenya, South Africa.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: Kenya, South Africa.
    pub purchase_tax_exemption_id: Option<Id>,
    pub account_id: Option<Id>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub item_type: Option<ItemType>,
    pub purchase_description: Option<String>,
    pub purchase_rate: Option<Decimal>,
    pub purchase_account_id: Option<Id>,
    pub inventory_account_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub reorder_level: Option<String>,
    /// Only in editions: India.
    pub item_tax_preferences: Option<Vec<ItemTaxPreferencesRequest>>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ItemRequest {
    /// A request with all that is required.
    pub fn new(name: impl Into<String>, rate: impl Into<Decimal>) -> Self {
        Self {
            name: name.into(),
            rate: rate.into(),
            description: None,
            tax_id: None,
            locations: None,
            purchase_tax_rule_id: None,
            sales_tax_rule_id: None,
            tax_percentage: None,
            sku: None,
            product_type: None,
            hsn_or_sac: None,
            sat_item_key_code: None,
            unitkey_code: None,
            is_taxable: None,
            tax_exemption_id: None,
            purchase_tax_exemption_id: None,
            account_id: None,
            avatax_tax_code: None,
            avatax_use_code: None,
            item_type: None,
            purchase_description: None,
            purchase_rate: None,
            purchase_account_id: None,
            inventory_account_id: None,
            vendor_id: None,
            reorder_level: None,
            item_tax_preferences: None,
            custom_fields: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    ItemRequest {
        set {
            description: String, tax_id: Id, locations: Vec<ItemLocationRequest>,
            purchase_tax_rule_id: Id, sales_tax_rule_id: Id, tax_percentage: String,
            sku: String, product_type: ProductType, hsn_or_sac: String,
            sat_item_key_code: String, unitkey_code: String, is_taxable: bool,
            tax_exemption_id: Id, purchase_tax_exemption_id: Id, account_id: Id,
            avatax_tax_code: String, avatax_use_code: String, item_type: ItemType,
            purchase_description: String, purchase_rate: Decimal,
            purchase_account_id: Id, inventory_account_id: Id, vendor_id: Id,
            reorder_level: String, item_tax_preferences: Vec<ItemTaxPreferencesRequest>,
            custom_fields: Vec<CustomFieldEntryRequest>,
        }
    }
}

runtime::request! {
    ItemRequest new(name: String, rate: Decimal) {
        name, rate, description, tax_id,
        locations, purchase_tax_rule_id, sales_tax_rule_id, tax_percentage,
        sku, product_type, hsn_or_sac, sat_item_key_code,
        unitkey_code, is_taxable, tax_exemption_id, purchase_tax_exemption_id,
        account_id, avatax_tax_code, avatax_use_code, item_type,
        purchase_description, purchase_rate, purchase_account_id, inventory_account_id,
        vendor_id, reorder_level, item_tax_preferences, custom_fields,
    }
}

runtime::choice! {
    /// What `sort_column` of [`Items::list`](super::Items::list) may be.
    pub enum ItemSortColumn {
        Name = "name",
        Rate = "rate",
        TaxName = "tax_name",
    }
}

/// Item tax preferences, as `item_tax_preferences` of [`Item`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemTaxPreferences {
    /// Only in editions: India.
    pub tax_id: Option<Id>,
    /// Only in editions: India.
    pub tax_specification: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ItemTaxPreferences {
        tax_id, tax_specification,
    }
}

/// Item tax preferences, as `item_tax_preferences` of [`ItemRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemTaxPreferencesRequest {
    /// Only in editions: India.
    pub tax_id: Option<Id>,
    /// Only in editions: India.
    pub tax_specification: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ItemTaxPreferencesRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ItemTaxPreferencesRequest {
        set {
            tax_id: Id, tax_specification: String,
        }
    }
}

runtime::request! {
    ItemTaxPreferencesRequest {
        tax_id, tax_specification,
    }
}

runtime::choice! {
    /// What `item_type` of [`ItemRequest`] may be.
    pub enum ItemType {
        Sales = "sales",
        Purchases = "purchases",
        SalesAndPurchases = "sales_and_purchases",
        Inventory = "inventory",
    }
}
