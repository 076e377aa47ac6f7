// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Pricelists`](super::Pricelists).

use super::super::runtime::{self, Decimal, Id, Map, Value};

/// A pricebook, as [`Pricelists::list`](super::Pricelists::list) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pricebook {
    pub currency_code: Option<String>,
    pub currency_id: Option<Id>,
    pub decimal_place: Option<i64>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub is_increase: Option<bool>,
    pub name: Option<String>,
    pub percentage: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_id: Option<Id>,
    pub pricebook_items: Option<Vec<PricelistPricebookItem>>,
    pub pricebook_type: Option<PricelistPricebookType>,
    pub pricing_scheme: Option<PricelistPricingScheme>,
    pub rounding_type: Option<PricelistRoundingType>,
    pub sales_or_purchase_type: Option<PricelistSalesOrPurchaseType>,
    pub status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Pricebook {
        currency_code, currency_id, decimal_place, description,
        is_default, is_increase, name, percentage,
        pricebook_rate, pricebook_id, pricebook_items, pricebook_type,
        pricing_scheme, rounding_type, sales_or_purchase_type, status,
    }
}

/// A pricebook, as [`Pricelists::create`](super::Pricelists::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PricebookRequest {
    pub name: String,
    pub description: Option<String>,
    pub currency_id: Option<Id>,
    pub pricebook_type: PricelistPricebookType,
    pub percentage: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricing_scheme: Option<PricelistPricingScheme>,
    pub is_increase: Option<bool>,
    pub rounding_type: Option<PricelistRoundingType>,
    pub decimal_place: Option<i64>,
    pub pricebook_items: Option<Vec<PricelistPricebookItemRequest>>,
    pub sales_or_purchase_type: PricelistSalesOrPurchaseType,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PricebookRequest {
    /// A request with all that is required.
    pub fn new(
        name: impl Into<String>,
        pricebook_type: impl Into<PricelistPricebookType>,
        sales_or_purchase_type: impl Into<PricelistSalesOrPurchaseType>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            currency_id: None,
            pricebook_type: pricebook_type.into(),
            percentage: None,
            pricebook_rate: None,
            pricing_scheme: None,
            is_increase: None,
            rounding_type: None,
            decimal_place: None,
            pricebook_items: None,
            sales_or_purchase_type: sales_or_purchase_type.into(),
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    PricebookRequest {
        set {
            description: String, currency_id: Id, percentage: Decimal,
            pricebook_rate: Decimal, pricing_scheme: PricelistPricingScheme,
            is_increase: bool, rounding_type: PricelistRoundingType, decimal_place: i64,
            pricebook_items: Vec<PricelistPricebookItemRequest>,
        }
    }
}

runtime::request! {
    PricebookRequest new(
        name: String, pricebook_type: PricelistPricebookType,
        sales_or_purchase_type: PricelistSalesOrPurchaseType,
    ) {
        name, description, currency_id, pricebook_type,
        percentage, pricebook_rate, pricing_scheme, is_increase,
        rounding_type, decimal_place, pricebook_items, sales_or_purchase_type,
    }
}

runtime::choice! {
    /// What `filter_by` of [`Pricelists::list`](super::Pricelists::list) may be.
    pub enum PricelistFilterBy {
        All = "SalesOrPurchaseType.All",
        Sales = "SalesOrPurchaseType.Sales",
        Purchases = "SalesOrPurchaseType.Purchases",
    }
}

/// A pricelist price bracket, as `price_brackets` of [`PricelistPricebookItem`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricelistPriceBracket {
    pub pricebook_item_id: Option<Id>,
    pub start_quantity: Option<Decimal>,
    pub end_quantity: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_discount: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PricelistPriceBracket {
        pricebook_item_id, start_quantity, end_quantity, pricebook_rate,
        pricebook_discount,
    }
}

/// A pricelist price bracket, as `price_brackets` of [`PricelistPricebookItemRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricelistPriceBracketRequest {
    pub pricebook_item_id: Option<Id>,
    pub start_quantity: Option<Decimal>,
    pub end_quantity: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_discount: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PricelistPriceBracketRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    PricelistPriceBracketRequest {
        set {
            pricebook_item_id: Id, start_quantity: Decimal, end_quantity: Decimal,
            pricebook_rate: Decimal, pricebook_discount: String,
        }
    }
}

runtime::request! {
    PricelistPriceBracketRequest {
        pricebook_item_id, start_quantity, end_quantity, pricebook_rate,
        pricebook_discount,
    }
}

/// A pricelist pricebook item, as `pricebook_items` of [`Pricebook`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricelistPricebookItem {
    pub item_id: Option<Id>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_item_id: Option<Id>,
    pub pricebook_discount: Option<String>,
    pub pricing_scheme: Option<PricelistPricingScheme>,
    pub price_brackets: Option<Vec<PricelistPriceBracket>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PricelistPricebookItem {
        item_id, pricebook_rate, pricebook_item_id, pricebook_discount,
        pricing_scheme, price_brackets,
    }
}

/// A pricelist pricebook item, as `pricebook_items` of [`PricebookRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricelistPricebookItemRequest {
    pub item_id: Option<Id>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_item_id: Option<Id>,
    pub pricebook_discount: Option<String>,
    pub pricing_scheme: Option<PricelistPricingScheme>,
    pub price_brackets: Option<Vec<PricelistPriceBracketRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PricelistPricebookItemRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    PricelistPricebookItemRequest {
        set {
            item_id: Id, pricebook_rate: Decimal, pricebook_item_id: Id,
            pricebook_discount: String, pricing_scheme: PricelistPricingScheme,
            price_brackets: Vec<PricelistPriceBracketRequest>,
        }
    }
}

runtime::request! {
    PricelistPricebookItemRequest {
        item_id, pricebook_rate, pricebook_item_id, pricebook_discount,
        pricing_scheme, price_brackets,
    }
}

runtime::choice! {
    /// What `pricebook_type` of [`Pricebook`] may be.
    pub enum PricelistPricebookType {
        PerItem = "per_item",
        FixedPercentage = "fixed_percentage",
    }
}

runtime::choice! {
    /// What `pricing_scheme` of [`Pricebook`] may be.
    pub enum PricelistPricingScheme {
        Unit = "unit",
        Volume = "volume",
    }
}

runtime::choice! {
    /// What `rounding_type` of [`Pricebook`] may be.
    pub enum PricelistRoundingType {
        NoRounding = "no_rounding",
        RoundToDollor = "round_to_dollor",
        RoundToDollarMinus01 = "round_to_dollar_minus_01",
        RoundToHalfDollar = "round_to_half_dollar",
        RoundToHalfDollarMinus01 = "round_to_half_dollar_minus_01",
    }
}

runtime::choice! {
    /// What `sales_or_purchase_type` of [`Pricebook`] may be.
    pub enum PricelistSalesOrPurchaseType {
        Sales = "sales",
        Purchases = "purchases",
    }
}
