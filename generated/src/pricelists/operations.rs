// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Pricelists`](super::Pricelists), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::models;

pub(super) static LIST_PRICEBOOKS: Endpoint = Endpoint {
    id: "list_pricebooks",
    method: Method::Get,
    path: "/pricebooks",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("pricebooks"),
    ..Endpoint::DEFAULT
};

/// A call of [`Pricelists::list_pricebooks`](super::Pricelists::list_pricebooks).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListPricebooks(pub(super) Request);

impl ListPricebooks {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `200`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::PricelistFilterBy>) -> Self {
        let value: models::PricelistFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }
}

runtime::operation!(ListPricebooks -> Page<models::Pricebook>);

pub(super) static CREATE_PRICEBOOK: Endpoint = Endpoint {
    id: "create_pricebook",
    method: Method::Post,
    path: "/pricebooks",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("pricebook"),
    ..Endpoint::DEFAULT
};

/// A call of [`Pricelists::create_pricebook`](super::Pricelists::create_pricebook).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreatePricebook(pub(super) Request);

runtime::operation!(CreatePricebook -> models::Pricebook);

pub(super) static UPDATE_PRICEBOOK: Endpoint = Endpoint {
    id: "update_pricebook",
    method: Method::Put,
    path: "/pricebooks/{pricebook_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("pricebook"),
    ..Endpoint::DEFAULT
};

/// A call of [`Pricelists::update_pricebook`](super::Pricelists::update_pricebook).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdatePricebook(pub(super) Request);

runtime::operation!(UpdatePricebook -> models::Pricebook);

pub(super) static DELETE_PRICEBOOK: Endpoint = Endpoint {
    id: "delete_pricebook",
    method: Method::Delete,
    path: "/pricebooks/{pricebook_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Pricelists::delete_pricebook`](super::Pricelists::delete_pricebook).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeletePricebook(pub(super) Request);

runtime::operation!(DeletePricebook -> Ack);

pub(super) static MARK_PRICEBOOK_ACTIVE: Endpoint = Endpoint {
    id: "mark_pricebook_active",
    method: Method::Post,
    path: "/pricebooks/{pricebook_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Pricelists::mark_pricebook_active`](super::Pricelists::mark_pricebook_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkPricebookActive(pub(super) Request);

runtime::operation!(MarkPricebookActive -> Ack);

pub(super) static MARK_PRICEBOOK_INACTIVE: Endpoint = Endpoint {
    id: "mark_pricebook_inactive",
    method: Method::Post,
    path: "/pricebooks/{pricebook_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Pricelists::mark_pricebook_inactive`](super::Pricelists::mark_pricebook_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkPricebookInactive(pub(super) Request);

runtime::operation!(MarkPricebookInactive -> Ack);

pub(super) static BULK_FETCH_PRICEBOOKS: Endpoint = Endpoint {
    id: "bulk_fetch_pricebooks",
    method: Method::Get,
    path: "/pricebooks/bulkfetch",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Pricelists::bulk_fetch_pricebooks`](super::Pricelists::bulk_fetch_pricebooks).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkFetchPricebooks(pub(super) Request);

impl BulkFetchPricebooks {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `currency_id`.
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("currency_id", &value);
        self
    }
}

runtime::operation!(BulkFetchPricebooks -> Ack);

pub(super) static LIST_PRICEBOOK_ITEMS: Endpoint = Endpoint {
    id: "list_pricebook_items",
    method: Method::Get,
    path: "/pricebooks/items",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Pricelists::list_pricebook_items`](super::Pricelists::list_pricebook_items).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListPricebookItems(pub(super) Request);

impl ListPricebookItems {
    /// Sets `pricebook_id`.
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("pricebook_id", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `sales_or_purchase_type`.
    pub fn sales_or_purchase_type(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("sales_or_purchase_type", &value);
        self
    }

    /// Sets `pricing_scheme`.
    pub fn pricing_scheme(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("pricing_scheme", &value);
        self
    }

    /// Sets `category_id`.
    pub fn category_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("category_id", &value);
        self
    }

    /// Sets `applicable_date`.
    pub fn applicable_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("applicable_date", &value);
        self
    }

    /// Sets `package_weight`.
    pub fn package_weight(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("package_weight", &value);
        self
    }

    /// Sets `package_weight_less_than`.
    pub fn package_weight_less_than(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("package_weight_less_than", &value);
        self
    }

    /// Sets `package_weight_greater_than`.
    pub fn package_weight_greater_than(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("package_weight_greater_than", &value);
        self
    }

    /// Sets `package_weight_less_equals`.
    pub fn package_weight_less_equals(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("package_weight_less_equals", &value);
        self
    }

    /// Sets `package_weight_greater_equals`.
    pub fn package_weight_greater_equals(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("package_weight_greater_equals", &value);
        self
    }

    /// Sets `rule`.
    pub fn rule(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("rule", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `custom_fields`.
    pub fn custom_fields(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_fields", &value);
        self
    }
}

runtime::operation!(ListPricebookItems -> Ack);
