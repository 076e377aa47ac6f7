// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Items`](super::Items).

use super::super::runtime::{self, Decimal, Id, Map, Value};

/// Create an item request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAnItemRequest {
    /// At most 100 characters.
    pub name: String,
    pub rate: Decimal,
    /// At most 2000 characters.
    pub description: Option<String>,
    /// Not in: `us`, `in`.
    pub tax_id: Option<Id>,
    pub locations: Option<Vec<CreateAnItemRequestLocations>>,
    /// Only in: `mx`, `ke`, `za`.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_percentage: Option<Decimal>,
    pub sku: Option<String>,
    pub product_type: Option<CreateAnItemRequestProductType>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    /// Only in: `in`, `us`, `mx`, `ke`, `za`.
    pub is_taxable: Option<bool>,
    /// Only in: `in`, `us`, `mx`, `ke`, `za`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `ke`, `za`.
    pub purchase_tax_exemption_id: Option<Id>,
    pub account_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub item_type: Option<CreateAnItemRequestItemType>,
    pub purchase_description: Option<String>,
    pub purchase_rate: Option<Decimal>,
    pub purchase_account_id: Option<Id>,
    pub inventory_account_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub reorder_level: Option<String>,
    /// Only in: `in`.
    pub item_tax_preferences: Option<Vec<UpdateAnItemRequestItemTaxPreferences>>,
    pub custom_fields: Option<Vec<UpdateCustomFieldsInItemRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnItemRequest {
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `locations`.
    #[must_use]
    pub fn locations(
        mut self,
        value: impl Into<Vec<CreateAnItemRequestLocations>>,
    ) -> Self {
        self.locations = Some(value.into());
        self
    }

    /// Sets `purchase_tax_rule_id`.
    #[must_use]
    pub fn purchase_tax_rule_id(mut self, value: impl Into<Id>) -> Self {
        self.purchase_tax_rule_id = Some(value.into());
        self
    }

    /// Sets `sales_tax_rule_id`.
    #[must_use]
    pub fn sales_tax_rule_id(mut self, value: impl Into<Id>) -> Self {
        self.sales_tax_rule_id = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
        self
    }

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<CreateAnItemRequestProductType>,
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

    /// Sets `is_taxable`.
    #[must_use]
    pub fn is_taxable(mut self, value: bool) -> Self {
        self.is_taxable = Some(value);
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `purchase_tax_exemption_id`.
    #[must_use]
    pub fn purchase_tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.purchase_tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `item_type`.
    #[must_use]
    pub fn item_type(mut self, value: impl Into<CreateAnItemRequestItemType>) -> Self {
        self.item_type = Some(value.into());
        self
    }

    /// Sets `purchase_description`.
    #[must_use]
    pub fn purchase_description(mut self, value: impl Into<String>) -> Self {
        self.purchase_description = Some(value.into());
        self
    }

    /// Sets `purchase_rate`.
    #[must_use]
    pub fn purchase_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.purchase_rate = Some(value.into());
        self
    }

    /// Sets `purchase_account_id`.
    #[must_use]
    pub fn purchase_account_id(mut self, value: impl Into<Id>) -> Self {
        self.purchase_account_id = Some(value.into());
        self
    }

    /// Sets `inventory_account_id`.
    #[must_use]
    pub fn inventory_account_id(mut self, value: impl Into<Id>) -> Self {
        self.inventory_account_id = Some(value.into());
        self
    }

    /// Sets `vendor_id`.
    #[must_use]
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }

    /// Sets `reorder_level`.
    #[must_use]
    pub fn reorder_level(mut self, value: impl Into<String>) -> Self {
        self.reorder_level = Some(value.into());
        self
    }

    /// Sets `item_tax_preferences`.
    #[must_use]
    pub fn item_tax_preferences(
        mut self,
        value: impl Into<Vec<UpdateAnItemRequestItemTaxPreferences>>,
    ) -> Self {
        self.item_tax_preferences = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateCustomFieldsInItemRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnItemRequest {
        name, rate, description, tax_id, locations, purchase_tax_rule_id,
        sales_tax_rule_id, tax_percentage, sku, product_type, hsn_or_sac,
        sat_item_key_code, unitkey_code, is_taxable, tax_exemption_id,
        purchase_tax_exemption_id, account_id, avatax_tax_code, avatax_use_code,
        item_type, purchase_description, purchase_rate, purchase_account_id,
        inventory_account_id, vendor_id, reorder_level, item_tax_preferences,
        custom_fields, ..extra
    }
}

runtime::choice! {
    /// Create an item request item type.
    pub enum CreateAnItemRequestItemType {
        Sales = "sales",
        Purchases = "purchases",
        SalesAndPurchases = "sales_and_purchases",
        Inventory = "inventory",
    }
}

/// Create an item request locations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnItemRequestLocations {
    pub location_id: Option<Id>,
    pub initial_stock: Option<String>,
    pub initial_stock_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnItemRequestLocations {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `initial_stock`.
    #[must_use]
    pub fn initial_stock(mut self, value: impl Into<String>) -> Self {
        self.initial_stock = Some(value.into());
        self
    }

    /// Sets `initial_stock_rate`.
    #[must_use]
    pub fn initial_stock_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.initial_stock_rate = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnItemRequestLocations {
        location_id, initial_stock, initial_stock_rate, ..extra
    }
}

runtime::choice! {
    /// Create an item request product type.
    pub enum CreateAnItemRequestProductType {
        Goods = "goods",
        Service = "service",
        DigitalService = "digital_service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Create item response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateItemResponse {
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub status: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    /// Not in: `us`, `in`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_name: Option<String>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<String>,
    pub sku: Option<String>,
    pub product_type: Option<CreateItemResponseProductType>,
    /// Only in: `in`.
    pub item_tax_preferences:
        Option<Vec<UpdateItemUsingCustomFieldResponseItemTaxPreferences>>,
    pub custom_fields: Option<Vec<ListItemsResponseCustomFields>>,
    pub locations: Option<Vec<UpdateItemUsingCustomFieldResponseLocations>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateItemResponse {
        item_id, name, status, description, rate, unit, tax_id, purchase_tax_rule_id,
        sales_tax_rule_id, tax_name, hsn_or_sac, sat_item_key_code, unitkey_code,
        tax_percentage, tax_type, sku, product_type, item_tax_preferences, custom_fields,
        locations,
    }
}

runtime::choice! {
    /// Create item response product type.
    pub enum CreateItemResponseProductType {
        Goods = "goods",
        Service = "service",
        DigitalService = "digital_service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Get item response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetItemResponse {
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub status: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    /// Not in: `us`, `in`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<String>,
    pub sku: Option<String>,
    pub product_type: Option<GetItemResponseProductType>,
    /// Only in: `in`.
    pub item_tax_preferences:
        Option<Vec<UpdateItemUsingCustomFieldResponseItemTaxPreferences>>,
    pub locations: Option<Vec<UpdateItemUsingCustomFieldResponseLocations>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetItemResponse {
        item_id, name, status, description, rate, unit, hsn_or_sac, sat_item_key_code,
        unitkey_code, tax_id, purchase_tax_rule_id, sales_tax_rule_id, tax_name,
        tax_percentage, tax_type, sku, product_type, item_tax_preferences, locations,
    }
}

runtime::choice! {
    /// Get item response product type.
    pub enum GetItemResponseProductType {
        Goods = "goods",
        Service = "service",
        DigitalService = "digital_service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// List item details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemDetailsResponse {
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub status: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    /// Not in: `us`, `in`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<String>,
    pub sku: Option<String>,
    pub product_type: Option<ListItemDetailsResponseProductType>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub custom_fields: Option<Vec<ListItemsResponseCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListItemDetailsResponse {
        item_id, name, status, description, rate, unit, tax_id, purchase_tax_rule_id,
        sales_tax_rule_id, tax_name, tax_percentage, tax_type, sku, product_type,
        sat_item_key_code, unitkey_code, custom_fields,
    }
}

runtime::choice! {
    /// List item details response product type.
    pub enum ListItemDetailsResponseProductType {
        Goods = "goods",
        Service = "service",
        DigitalService = "digital_service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// List items filter by.
    pub enum ListItemsFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Inactive = "Status.Inactive",
    }
}

/// List items response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsResponse {
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub status: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    /// Not in: `us`, `in`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<String>,
    pub sku: Option<String>,
    pub product_type: Option<ListItemsResponseProductType>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub custom_fields: Option<Vec<ListItemsResponseCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListItemsResponse {
        item_id, name, status, description, rate, unit, tax_id, purchase_tax_rule_id,
        sales_tax_rule_id, tax_name, tax_percentage, tax_type, sku, product_type,
        sat_item_key_code, unitkey_code, custom_fields,
    }
}

/// List items response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsResponseCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListItemsResponseCustomFields {
        customfield_id, value,
    }
}

runtime::choice! {
    /// List items response product type.
    pub enum ListItemsResponseProductType {
        Goods = "goods",
        Service = "service",
        DigitalService = "digital_service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// List items sort column.
    pub enum ListItemsSortColumn {
        Name = "name",
        Rate = "rate",
        TaxName = "tax_name",
    }
}

/// Update an item request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnItemRequest {
    /// At most 100 characters.
    pub name: String,
    pub rate: Decimal,
    /// At most 2000 characters.
    pub description: Option<String>,
    /// Not in: `us`, `in`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub sku: Option<String>,
    pub product_type: Option<UpdateAnItemRequestProductType>,
    /// Only in: `in`, `us`, `mx`, `ke`, `za`.
    pub is_taxable: Option<bool>,
    /// Only in: `in`, `us`, `mx`, `ke`, `za`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `ke`, `za`.
    pub purchase_tax_exemption_id: Option<Id>,
    pub account_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub item_type: Option<UpdateAnItemRequestItemType>,
    pub purchase_description: Option<String>,
    pub purchase_rate: Option<Decimal>,
    pub purchase_account_id: Option<Id>,
    pub inventory_account_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub reorder_level: Option<String>,
    pub locations: Option<Vec<UpdateAnItemRequestLocations>>,
    /// Only in: `in`.
    pub item_tax_preferences: Option<Vec<UpdateAnItemRequestItemTaxPreferences>>,
    pub custom_fields: Option<Vec<UpdateCustomFieldsInItemRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnItemRequest {
    /// A request with all that is required.
    pub fn new(name: impl Into<String>, rate: impl Into<Decimal>) -> Self {
        Self {
            name: name.into(),
            rate: rate.into(),
            description: None,
            tax_id: None,
            purchase_tax_rule_id: None,
            sales_tax_rule_id: None,
            tax_percentage: None,
            hsn_or_sac: None,
            sat_item_key_code: None,
            unitkey_code: None,
            sku: None,
            product_type: None,
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
            locations: None,
            item_tax_preferences: None,
            custom_fields: None,
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `purchase_tax_rule_id`.
    #[must_use]
    pub fn purchase_tax_rule_id(mut self, value: impl Into<Id>) -> Self {
        self.purchase_tax_rule_id = Some(value.into());
        self
    }

    /// Sets `sales_tax_rule_id`.
    #[must_use]
    pub fn sales_tax_rule_id(mut self, value: impl Into<Id>) -> Self {
        self.sales_tax_rule_id = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
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

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<UpdateAnItemRequestProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `is_taxable`.
    #[must_use]
    pub fn is_taxable(mut self, value: bool) -> Self {
        self.is_taxable = Some(value);
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `purchase_tax_exemption_id`.
    #[must_use]
    pub fn purchase_tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.purchase_tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `item_type`.
    #[must_use]
    pub fn item_type(mut self, value: impl Into<UpdateAnItemRequestItemType>) -> Self {
        self.item_type = Some(value.into());
        self
    }

    /// Sets `purchase_description`.
    #[must_use]
    pub fn purchase_description(mut self, value: impl Into<String>) -> Self {
        self.purchase_description = Some(value.into());
        self
    }

    /// Sets `purchase_rate`.
    #[must_use]
    pub fn purchase_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.purchase_rate = Some(value.into());
        self
    }

    /// Sets `purchase_account_id`.
    #[must_use]
    pub fn purchase_account_id(mut self, value: impl Into<Id>) -> Self {
        self.purchase_account_id = Some(value.into());
        self
    }

    /// Sets `inventory_account_id`.
    #[must_use]
    pub fn inventory_account_id(mut self, value: impl Into<Id>) -> Self {
        self.inventory_account_id = Some(value.into());
        self
    }

    /// Sets `vendor_id`.
    #[must_use]
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }

    /// Sets `reorder_level`.
    #[must_use]
    pub fn reorder_level(mut self, value: impl Into<String>) -> Self {
        self.reorder_level = Some(value.into());
        self
    }

    /// Sets `locations`.
    #[must_use]
    pub fn locations(
        mut self,
        value: impl Into<Vec<UpdateAnItemRequestLocations>>,
    ) -> Self {
        self.locations = Some(value.into());
        self
    }

    /// Sets `item_tax_preferences`.
    #[must_use]
    pub fn item_tax_preferences(
        mut self,
        value: impl Into<Vec<UpdateAnItemRequestItemTaxPreferences>>,
    ) -> Self {
        self.item_tax_preferences = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateCustomFieldsInItemRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnItemRequest {
        name, rate, description, tax_id, purchase_tax_rule_id, sales_tax_rule_id,
        tax_percentage, hsn_or_sac, sat_item_key_code, unitkey_code, sku, product_type,
        is_taxable, tax_exemption_id, purchase_tax_exemption_id, account_id,
        avatax_tax_code, avatax_use_code, item_type, purchase_description, purchase_rate,
        purchase_account_id, inventory_account_id, vendor_id, reorder_level, locations,
        item_tax_preferences, custom_fields, ..extra
    }
}

/// Update an item request item tax preferences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnItemRequestItemTaxPreferences {
    /// Only in: `in`.
    pub tax_id: Option<Id>,
    /// Only in: `in`.
    pub tax_specification: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnItemRequestItemTaxPreferences {
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

    /// Sets `tax_specification`.
    #[must_use]
    pub fn tax_specification(mut self, value: impl Into<String>) -> Self {
        self.tax_specification = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnItemRequestItemTaxPreferences {
        tax_id, tax_specification, ..extra
    }
}

runtime::choice! {
    /// Update an item request item type.
    pub enum UpdateAnItemRequestItemType {
        Sales = "sales",
        Purchases = "purchases",
        SalesAndPurchases = "sales_and_purchases",
        Inventory = "inventory",
    }
}

/// Update an item request locations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnItemRequestLocations {
    pub location_id: Option<Id>,
    pub initial_stock: Option<String>,
    pub initial_stock_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnItemRequestLocations {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `initial_stock`.
    #[must_use]
    pub fn initial_stock(mut self, value: impl Into<String>) -> Self {
        self.initial_stock = Some(value.into());
        self
    }

    /// Sets `initial_stock_rate`.
    #[must_use]
    pub fn initial_stock_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.initial_stock_rate = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnItemRequestLocations {
        location_id, initial_stock, initial_stock_rate, ..extra
    }
}

runtime::choice! {
    /// Update an item request product type.
    pub enum UpdateAnItemRequestProductType {
        Goods = "goods",
        Service = "service",
        DigitalService = "digital_service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Update custom fields in item request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldsInItemRequest {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomFieldsInItemRequest {
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
    UpdateCustomFieldsInItemRequest {
        customfield_id, value, ..extra
    }
}

/// Update item using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemUsingCustomFieldResponse {
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub status: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    /// Not in: `us`, `in`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub purchase_tax_rule_id: Option<Id>,
    /// Only in: `mx`, `ke`, `za`.
    pub sales_tax_rule_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<String>,
    pub sku: Option<String>,
    pub product_type: Option<UpdateItemUsingCustomFieldResponseProductType>,
    /// Only in: `in`.
    pub item_tax_preferences:
        Option<Vec<UpdateItemUsingCustomFieldResponseItemTaxPreferences>>,
    pub locations: Option<Vec<UpdateItemUsingCustomFieldResponseLocations>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateItemUsingCustomFieldResponse {
        item_id, name, status, description, rate, unit, hsn_or_sac, sat_item_key_code,
        unitkey_code, tax_id, purchase_tax_rule_id, sales_tax_rule_id, tax_name,
        tax_percentage, tax_type, sku, product_type, item_tax_preferences, locations,
    }
}

/// Update item using custom field response item tax preferences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemUsingCustomFieldResponseItemTaxPreferences {
    /// Only in: `in`.
    pub tax_id: Option<Id>,
    /// Only in: `in`.
    pub tax_specification: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateItemUsingCustomFieldResponseItemTaxPreferences {
        tax_id, tax_specification,
    }
}

/// Update item using custom field response locations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemUsingCustomFieldResponseLocations {
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
    UpdateItemUsingCustomFieldResponseLocations {
        location_id, location_name, status, is_primary, location_stock_on_hand,
        location_available_stock, location_actual_available_stock,
    }
}

runtime::choice! {
    /// Update item using custom field response product type.
    pub enum UpdateItemUsingCustomFieldResponseProductType {
        Goods = "goods",
        Service = "service",
        DigitalService = "digital_service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}
