// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Pricelists`](super::Pricelists).

use super::super::runtime::{self, Decimal, Id, Map, Value};

/// Create a pricebook request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAPricebookRequest {
    pub name: String,
    pub description: Option<String>,
    pub currency_id: Option<Id>,
    pub pricebook_type: CreateAPricebookRequestPricebookType,
    pub percentage: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricing_scheme: Option<CreateAPricebookRequestPricingScheme>,
    pub is_increase: Option<bool>,
    pub rounding_type: Option<CreateAPricebookRequestRoundingType>,
    pub decimal_place: Option<i64>,
    pub pricebook_items: Option<Vec<CreateAPricebookRequestPricebookItems>>,
    pub sales_or_purchase_type: CreateAPricebookRequestSalesOrPurchaseType,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAPricebookRequest {
    /// A request with all that is required.
    pub fn new(
        name: impl Into<String>,
        pricebook_type: impl Into<CreateAPricebookRequestPricebookType>,
        sales_or_purchase_type: impl Into<CreateAPricebookRequestSalesOrPurchaseType>,
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `percentage`.
    #[must_use]
    pub fn percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.percentage = Some(value.into());
        self
    }

    /// Sets `pricebook_rate`.
    #[must_use]
    pub fn pricebook_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.pricebook_rate = Some(value.into());
        self
    }

    /// Sets `pricing_scheme`.
    #[must_use]
    pub fn pricing_scheme(
        mut self,
        value: impl Into<CreateAPricebookRequestPricingScheme>,
    ) -> Self {
        self.pricing_scheme = Some(value.into());
        self
    }

    /// Sets `is_increase`.
    #[must_use]
    pub fn is_increase(mut self, value: bool) -> Self {
        self.is_increase = Some(value);
        self
    }

    /// Sets `rounding_type`.
    #[must_use]
    pub fn rounding_type(
        mut self,
        value: impl Into<CreateAPricebookRequestRoundingType>,
    ) -> Self {
        self.rounding_type = Some(value.into());
        self
    }

    /// Sets `decimal_place`.
    #[must_use]
    pub fn decimal_place(mut self, value: i64) -> Self {
        self.decimal_place = Some(value);
        self
    }

    /// Sets `pricebook_items`.
    #[must_use]
    pub fn pricebook_items(
        mut self,
        value: impl Into<Vec<CreateAPricebookRequestPricebookItems>>,
    ) -> Self {
        self.pricebook_items = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAPricebookRequest {
        name, description, currency_id, pricebook_type, percentage, pricebook_rate,
        pricing_scheme, is_increase, rounding_type, decimal_place, pricebook_items,
        sales_or_purchase_type, ..extra
    }
}

/// Create a pricebook request pricebook items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAPricebookRequestPricebookItems {
    pub item_id: Option<Id>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_discount: Option<String>,
    pub pricing_scheme: Option<CreateAPricebookRequestPricebookItemsPricingScheme>,
    pub price_brackets: Option<Vec<CreateAPricebookRequestPricebookItemsPriceBrackets>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAPricebookRequestPricebookItems {
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

    /// Sets `pricebook_rate`.
    #[must_use]
    pub fn pricebook_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.pricebook_rate = Some(value.into());
        self
    }

    /// Sets `pricebook_discount`.
    #[must_use]
    pub fn pricebook_discount(mut self, value: impl Into<String>) -> Self {
        self.pricebook_discount = Some(value.into());
        self
    }

    /// Sets `pricing_scheme`.
    #[must_use]
    pub fn pricing_scheme(
        mut self,
        value: impl Into<CreateAPricebookRequestPricebookItemsPricingScheme>,
    ) -> Self {
        self.pricing_scheme = Some(value.into());
        self
    }

    /// Sets `price_brackets`.
    #[must_use]
    pub fn price_brackets(
        mut self,
        value: impl Into<Vec<CreateAPricebookRequestPricebookItemsPriceBrackets>>,
    ) -> Self {
        self.price_brackets = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAPricebookRequestPricebookItems {
        item_id, pricebook_rate, pricebook_discount, pricing_scheme, price_brackets,
        ..extra
    }
}

/// Create a pricebook request pricebook items price brackets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAPricebookRequestPricebookItemsPriceBrackets {
    pub start_quantity: Option<Decimal>,
    pub end_quantity: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_discount: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAPricebookRequestPricebookItemsPriceBrackets {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `start_quantity`.
    #[must_use]
    pub fn start_quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.start_quantity = Some(value.into());
        self
    }

    /// Sets `end_quantity`.
    #[must_use]
    pub fn end_quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.end_quantity = Some(value.into());
        self
    }

    /// Sets `pricebook_rate`.
    #[must_use]
    pub fn pricebook_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.pricebook_rate = Some(value.into());
        self
    }

    /// Sets `pricebook_discount`.
    #[must_use]
    pub fn pricebook_discount(mut self, value: impl Into<String>) -> Self {
        self.pricebook_discount = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAPricebookRequestPricebookItemsPriceBrackets {
        start_quantity, end_quantity, pricebook_rate, pricebook_discount, ..extra
    }
}

runtime::choice! {
    /// Create a pricebook request pricebook items pricing scheme.
    pub enum CreateAPricebookRequestPricebookItemsPricingScheme {
        Unit = "unit",
        Volume = "volume",
    }
}

runtime::choice! {
    /// Create a pricebook request pricebook type.
    pub enum CreateAPricebookRequestPricebookType {
        PerItem = "per_item",
        FixedPercentage = "fixed_percentage",
    }
}

runtime::choice! {
    /// Create a pricebook request pricing scheme.
    pub enum CreateAPricebookRequestPricingScheme {
        Unit = "unit",
        Volume = "volume",
    }
}

runtime::choice! {
    /// Create a pricebook request rounding type.
    pub enum CreateAPricebookRequestRoundingType {
        NoRounding = "no_rounding",
        RoundToDollor = "round_to_dollor",
        RoundToDollarMinus01 = "round_to_dollar_minus_01",
        RoundToHalfDollar = "round_to_half_dollar",
        RoundToHalfDollarMinus01 = "round_to_half_dollar_minus_01",
    }
}

runtime::choice! {
    /// Create a pricebook request sales or purchase type.
    pub enum CreateAPricebookRequestSalesOrPurchaseType {
        Sales = "sales",
        Purchases = "purchases",
    }
}

runtime::choice! {
    /// List pricebooks filter by.
    pub enum ListPricebooksFilterBy {
        All = "SalesOrPurchaseType.All",
        Sales = "SalesOrPurchaseType.Sales",
        Purchases = "SalesOrPurchaseType.Purchases",
    }
}

/// List pricebooks response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPricebooksResponse {
    pub currency_code: Option<String>,
    pub currency_id: Option<Id>,
    pub decimal_place: Option<i64>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub is_increase: Option<bool>,
    pub name: Option<String>,
    pub percentage: Option<Decimal>,
    pub pricebook_id: Option<Id>,
    pub pricebook_items: Option<Vec<ListPricebooksResponsePricebookItems>>,
    pub pricebook_type: Option<ListPricebooksResponsePricebookType>,
    pub pricing_scheme: Option<ListPricebooksResponsePricingScheme>,
    pub rounding_type: Option<ListPricebooksResponseRoundingType>,
    pub sales_or_purchase_type: Option<ListPricebooksResponseSalesOrPurchaseType>,
    pub status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListPricebooksResponse {
        currency_code, currency_id, decimal_place, description, is_default, is_increase,
        name, percentage, pricebook_id, pricebook_items, pricebook_type, pricing_scheme,
        rounding_type, sales_or_purchase_type, status,
    }
}

/// List pricebooks response pricebook items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPricebooksResponsePricebookItems {
    pub item_id: Option<Id>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_item_id: Option<Id>,
    pub pricebook_discount: Option<String>,
    pub pricing_scheme: Option<ListPricebooksResponsePricebookItemsPricingScheme>,
    pub price_brackets: Option<Vec<ListPricebooksResponsePricebookItemsPriceBrackets>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListPricebooksResponsePricebookItems {
        item_id, pricebook_rate, pricebook_item_id, pricebook_discount, pricing_scheme,
        price_brackets,
    }
}

/// List pricebooks response pricebook items price brackets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPricebooksResponsePricebookItemsPriceBrackets {
    pub pricebook_item_id: Option<Id>,
    pub start_quantity: Option<Decimal>,
    pub end_quantity: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_discount: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListPricebooksResponsePricebookItemsPriceBrackets {
        pricebook_item_id, start_quantity, end_quantity, pricebook_rate,
        pricebook_discount,
    }
}

runtime::choice! {
    /// List pricebooks response pricebook items pricing scheme.
    pub enum ListPricebooksResponsePricebookItemsPricingScheme {
        Unit = "unit",
        Volume = "volume",
    }
}

runtime::choice! {
    /// List pricebooks response pricebook type.
    pub enum ListPricebooksResponsePricebookType {
        PerItem = "per_item",
        FixedPercentage = "fixed_percentage",
    }
}

runtime::choice! {
    /// List pricebooks response pricing scheme.
    pub enum ListPricebooksResponsePricingScheme {
        Unit = "unit",
        Volume = "volume",
    }
}

runtime::choice! {
    /// List pricebooks response rounding type.
    pub enum ListPricebooksResponseRoundingType {
        NoRounding = "no_rounding",
        RoundToDollor = "round_to_dollor",
        RoundToDollarMinus01 = "round_to_dollar_minus_01",
        RoundToHalfDollar = "round_to_half_dollar",
        RoundToHalfDollarMinus01 = "round_to_half_dollar_minus_01",
    }
}

runtime::choice! {
    /// List pricebooks response sales or purchase type.
    pub enum ListPricebooksResponseSalesOrPurchaseType {
        Sales = "sales",
        Purchases = "purchases",
    }
}

/// Pricebook.
#[derive(Debug, Clone, Default, PartialEq)]
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
    pub pricebook_items: Option<Vec<ListPricebooksResponsePricebookItems>>,
    pub pricebook_type: Option<PricebookPricebookType>,
    pub pricing_scheme: Option<PricebookPricingScheme>,
    pub rounding_type: Option<PricebookRoundingType>,
    pub sales_or_purchase_type: Option<PricebookSalesOrPurchaseType>,
    pub status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Pricebook {
        currency_code, currency_id, decimal_place, description, is_default, is_increase,
        name, percentage, pricebook_rate, pricebook_id, pricebook_items, pricebook_type,
        pricing_scheme, rounding_type, sales_or_purchase_type, status,
    }
}

runtime::choice! {
    /// Pricebook pricebook type.
    pub enum PricebookPricebookType {
        PerItem = "per_item",
        FixedPercentage = "fixed_percentage",
    }
}

runtime::choice! {
    /// Pricebook pricing scheme.
    pub enum PricebookPricingScheme {
        Unit = "unit",
        Volume = "volume",
    }
}

runtime::choice! {
    /// Pricebook rounding type.
    pub enum PricebookRoundingType {
        NoRounding = "no_rounding",
        RoundToDollor = "round_to_dollor",
        RoundToDollarMinus01 = "round_to_dollar_minus_01",
        RoundToHalfDollar = "round_to_half_dollar",
        RoundToHalfDollarMinus01 = "round_to_half_dollar_minus_01",
    }
}

runtime::choice! {
    /// Pricebook sales or purchase type.
    pub enum PricebookSalesOrPurchaseType {
        Sales = "sales",
        Purchases = "purchases",
    }
}

/// Update pricebook request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePricebookRequest {
    pub name: String,
    pub description: Option<String>,
    pub currency_id: Option<Id>,
    pub pricebook_type: UpdatePricebookRequestPricebookType,
    pub percentage: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricing_scheme: Option<UpdatePricebookRequestPricingScheme>,
    pub is_increase: Option<bool>,
    pub rounding_type: Option<UpdatePricebookRequestRoundingType>,
    pub decimal_place: Option<i64>,
    pub pricebook_items: Option<Vec<UpdatePricebookRequestPricebookItems>>,
    pub sales_or_purchase_type: UpdatePricebookRequestSalesOrPurchaseType,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdatePricebookRequest {
    /// A request with all that is required.
    pub fn new(
        name: impl Into<String>,
        pricebook_type: impl Into<UpdatePricebookRequestPricebookType>,
        sales_or_purchase_type: impl Into<UpdatePricebookRequestSalesOrPurchaseType>,
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `percentage`.
    #[must_use]
    pub fn percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.percentage = Some(value.into());
        self
    }

    /// Sets `pricebook_rate`.
    #[must_use]
    pub fn pricebook_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.pricebook_rate = Some(value.into());
        self
    }

    /// Sets `pricing_scheme`.
    #[must_use]
    pub fn pricing_scheme(
        mut self,
        value: impl Into<UpdatePricebookRequestPricingScheme>,
    ) -> Self {
        self.pricing_scheme = Some(value.into());
        self
    }

    /// Sets `is_increase`.
    #[must_use]
    pub fn is_increase(mut self, value: bool) -> Self {
        self.is_increase = Some(value);
        self
    }

    /// Sets `rounding_type`.
    #[must_use]
    pub fn rounding_type(
        mut self,
        value: impl Into<UpdatePricebookRequestRoundingType>,
    ) -> Self {
        self.rounding_type = Some(value.into());
        self
    }

    /// Sets `decimal_place`.
    #[must_use]
    pub fn decimal_place(mut self, value: i64) -> Self {
        self.decimal_place = Some(value);
        self
    }

    /// Sets `pricebook_items`.
    #[must_use]
    pub fn pricebook_items(
        mut self,
        value: impl Into<Vec<UpdatePricebookRequestPricebookItems>>,
    ) -> Self {
        self.pricebook_items = Some(value.into());
        self
    }
}

runtime::request! {
    UpdatePricebookRequest {
        name, description, currency_id, pricebook_type, percentage, pricebook_rate,
        pricing_scheme, is_increase, rounding_type, decimal_place, pricebook_items,
        sales_or_purchase_type, ..extra
    }
}

/// Update pricebook request pricebook items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePricebookRequestPricebookItems {
    pub item_id: Option<Id>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_item_id: Option<Id>,
    pub pricebook_discount: Option<String>,
    pub pricing_scheme: Option<UpdatePricebookRequestPricebookItemsPricingScheme>,
    pub price_brackets: Option<Vec<UpdatePricebookRequestPricebookItemsPriceBrackets>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdatePricebookRequestPricebookItems {
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

    /// Sets `pricebook_rate`.
    #[must_use]
    pub fn pricebook_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.pricebook_rate = Some(value.into());
        self
    }

    /// Sets `pricebook_item_id`.
    #[must_use]
    pub fn pricebook_item_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_item_id = Some(value.into());
        self
    }

    /// Sets `pricebook_discount`.
    #[must_use]
    pub fn pricebook_discount(mut self, value: impl Into<String>) -> Self {
        self.pricebook_discount = Some(value.into());
        self
    }

    /// Sets `pricing_scheme`.
    #[must_use]
    pub fn pricing_scheme(
        mut self,
        value: impl Into<UpdatePricebookRequestPricebookItemsPricingScheme>,
    ) -> Self {
        self.pricing_scheme = Some(value.into());
        self
    }

    /// Sets `price_brackets`.
    #[must_use]
    pub fn price_brackets(
        mut self,
        value: impl Into<Vec<UpdatePricebookRequestPricebookItemsPriceBrackets>>,
    ) -> Self {
        self.price_brackets = Some(value.into());
        self
    }
}

runtime::request! {
    UpdatePricebookRequestPricebookItems {
        item_id, pricebook_rate, pricebook_item_id, pricebook_discount, pricing_scheme,
        price_brackets, ..extra
    }
}

/// Update pricebook request pricebook items price brackets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePricebookRequestPricebookItemsPriceBrackets {
    pub pricebook_item_id: Option<Id>,
    pub start_quantity: Option<Decimal>,
    pub end_quantity: Option<Decimal>,
    pub pricebook_rate: Option<Decimal>,
    pub pricebook_discount: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdatePricebookRequestPricebookItemsPriceBrackets {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pricebook_item_id`.
    #[must_use]
    pub fn pricebook_item_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_item_id = Some(value.into());
        self
    }

    /// Sets `start_quantity`.
    #[must_use]
    pub fn start_quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.start_quantity = Some(value.into());
        self
    }

    /// Sets `end_quantity`.
    #[must_use]
    pub fn end_quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.end_quantity = Some(value.into());
        self
    }

    /// Sets `pricebook_rate`.
    #[must_use]
    pub fn pricebook_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.pricebook_rate = Some(value.into());
        self
    }

    /// Sets `pricebook_discount`.
    #[must_use]
    pub fn pricebook_discount(mut self, value: impl Into<String>) -> Self {
        self.pricebook_discount = Some(value.into());
        self
    }
}

runtime::request! {
    UpdatePricebookRequestPricebookItemsPriceBrackets {
        pricebook_item_id, start_quantity, end_quantity, pricebook_rate,
        pricebook_discount, ..extra
    }
}

runtime::choice! {
    /// Update pricebook request pricebook items pricing scheme.
    pub enum UpdatePricebookRequestPricebookItemsPricingScheme {
        Unit = "unit",
        Volume = "volume",
    }
}

runtime::choice! {
    /// Update pricebook request pricebook type.
    pub enum UpdatePricebookRequestPricebookType {
        PerItem = "per_item",
        FixedPercentage = "fixed_percentage",
    }
}

runtime::choice! {
    /// Update pricebook request pricing scheme.
    pub enum UpdatePricebookRequestPricingScheme {
        Unit = "unit",
        Volume = "volume",
    }
}

runtime::choice! {
    /// Update pricebook request rounding type.
    pub enum UpdatePricebookRequestRoundingType {
        NoRounding = "no_rounding",
        RoundToDollor = "round_to_dollor",
        RoundToDollarMinus01 = "round_to_dollar_minus_01",
        RoundToHalfDollar = "round_to_half_dollar",
        RoundToHalfDollarMinus01 = "round_to_half_dollar_minus_01",
    }
}

runtime::choice! {
    /// Update pricebook request sales or purchase type.
    pub enum UpdatePricebookRequestSalesOrPurchaseType {
        Sales = "sales",
        Purchases = "purchases",
    }
}
