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
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `200`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListPricebooksFilterBy>,
    ) -> Self {
        let filter_by: models::ListPricebooksFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }
}

runtime::operation!(ListPricebooks -> Page<models::ListPricebooksResponse>);

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
    pub fn filter_by(mut self, filter_by: impl Into<String>) -> Self {
        let filter_by: String = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(
        mut self,
        last_modified_time: impl Into<DateTime>,
    ) -> Self {
        let last_modified_time: DateTime = last_modified_time.into();
        self.0.query("last_modified_time", &last_modified_time);
        self
    }

    /// Sets `currency_id`.
    pub fn currency_id(mut self, currency_id: impl Into<Id>) -> Self {
        let currency_id: Id = currency_id.into();
        self.0.query("currency_id", &currency_id);
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
    pub fn pricebook_id(mut self, pricebook_id: impl Into<Id>) -> Self {
        let pricebook_id: Id = pricebook_id.into();
        self.0.query("pricebook_id", &pricebook_id);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, sort_column: impl Into<String>) -> Self {
        let sort_column: String = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Sets `sales_or_purchase_type`.
    pub fn sales_or_purchase_type(
        mut self,
        sales_or_purchase_type: impl Into<String>,
    ) -> Self {
        let sales_or_purchase_type: String = sales_or_purchase_type.into();
        self.0.query("sales_or_purchase_type", &sales_or_purchase_type);
        self
    }

    /// Sets `pricing_scheme`.
    pub fn pricing_scheme(mut self, pricing_scheme: impl Into<String>) -> Self {
        let pricing_scheme: String = pricing_scheme.into();
        self.0.query("pricing_scheme", &pricing_scheme);
        self
    }

    /// Sets `category_id`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        let category_id: Id = category_id.into();
        self.0.query("category_id", &category_id);
        self
    }

    /// Sets `applicable_date`.
    pub fn applicable_date(mut self, applicable_date: impl Into<Date>) -> Self {
        let applicable_date: Date = applicable_date.into();
        self.0.query("applicable_date", &applicable_date);
        self
    }

    /// Sets `package_weight`.
    pub fn package_weight(mut self, package_weight: impl Into<Decimal>) -> Self {
        let package_weight: Decimal = package_weight.into();
        self.0.query("package_weight", &package_weight);
        self
    }

    /// Sets `package_weight_less_than`.
    pub fn package_weight_less_than(
        mut self,
        package_weight_less_than: impl Into<Decimal>,
    ) -> Self {
        let package_weight_less_than: Decimal = package_weight_less_than.into();
        self.0.query("package_weight_less_than", &package_weight_less_than);
        self
    }

    /// Sets `package_weight_greater_than`.
    pub fn package_weight_greater_than(
        mut self,
        package_weight_greater_than: impl Into<Decimal>,
    ) -> Self {
        let package_weight_greater_than: Decimal = package_weight_greater_than.into();
        self.0.query("package_weight_greater_than", &package_weight_greater_than);
        self
    }

    /// Sets `package_weight_less_equals`.
    pub fn package_weight_less_equals(
        mut self,
        package_weight_less_equals: impl Into<Decimal>,
    ) -> Self {
        let package_weight_less_equals: Decimal = package_weight_less_equals.into();
        self.0.query("package_weight_less_equals", &package_weight_less_equals);
        self
    }

    /// Sets `package_weight_greater_equals`.
    pub fn package_weight_greater_equals(
        mut self,
        package_weight_greater_equals: impl Into<Decimal>,
    ) -> Self {
        let package_weight_greater_equals: Decimal =
            package_weight_greater_equals.into();
        self.0.query("package_weight_greater_equals", &package_weight_greater_equals);
        self
    }

    /// Sets `rule`.
    pub fn rule(mut self, rule: impl Into<String>) -> Self {
        let rule: String = rule.into();
        self.0.query("rule", &rule);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `custom_fields`.
    pub fn custom_fields(mut self, custom_fields: impl Into<String>) -> Self {
        let custom_fields: String = custom_fields.into();
        self.0.query("custom_fields", &custom_fields);
        self
    }
}

runtime::operation!(ListPricebookItems -> Ack);
