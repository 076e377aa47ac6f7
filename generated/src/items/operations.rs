// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Items`](super::Items), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_items",
    method: Method::Get,
    path: "/items",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("items"),
    ..Endpoint::DEFAULT
};

/// A call of [`Items::list`](super::Items::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.0.query("name", &name);
        self
    }

    /// At most 100 characters.
    pub fn name_startswith(mut self, name_startswith: impl Into<String>) -> Self {
        let name_startswith: String = name_startswith.into();
        self.0.query("name_startswith", &name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn name_contains(mut self, name_contains: impl Into<String>) -> Self {
        let name_contains: String = name_contains.into();
        self.0.query("name_contains", &name_contains);
        self
    }

    /// At most 100 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.query("description", &description);
        self
    }

    /// At most 100 characters.
    pub fn description_startswith(
        mut self,
        description_startswith: impl Into<String>,
    ) -> Self {
        let description_startswith: String = description_startswith.into();
        self.0.query("description_startswith", &description_startswith);
        self
    }

    /// At most 100 characters.
    pub fn description_contains(
        mut self,
        description_contains: impl Into<String>,
    ) -> Self {
        let description_contains: String = description_contains.into();
        self.0.query("description_contains", &description_contains);
        self
    }

    /// Sets `rate`.
    pub fn rate(mut self, rate: impl Into<Decimal>) -> Self {
        let rate: Decimal = rate.into();
        self.0.query("rate", &rate);
        self
    }

    /// Sets `rate_less_than`.
    pub fn rate_less_than(mut self, rate_less_than: impl Into<String>) -> Self {
        let rate_less_than: String = rate_less_than.into();
        self.0.query("rate_less_than", &rate_less_than);
        self
    }

    /// Sets `rate_less_equals`.
    pub fn rate_less_equals(mut self, rate_less_equals: impl Into<String>) -> Self {
        let rate_less_equals: String = rate_less_equals.into();
        self.0.query("rate_less_equals", &rate_less_equals);
        self
    }

    /// Sets `rate_greater_than`.
    pub fn rate_greater_than(mut self, rate_greater_than: impl Into<String>) -> Self {
        let rate_greater_than: String = rate_greater_than.into();
        self.0.query("rate_greater_than", &rate_greater_than);
        self
    }

    /// Sets `rate_greater_equals`.
    pub fn rate_greater_equals(
        mut self,
        rate_greater_equals: impl Into<String>,
    ) -> Self {
        let rate_greater_equals: String = rate_greater_equals.into();
        self.0.query("rate_greater_equals", &rate_greater_equals);
        self
    }

    /// Sets `tax_id`.
    pub fn tax_id(mut self, tax_id: impl Into<Id>) -> Self {
        let tax_id: Id = tax_id.into();
        self.0.query("tax_id", &tax_id);
        self
    }

    /// At most 100 characters.
    pub fn tax_name(mut self, tax_name: impl Into<String>) -> Self {
        let tax_name: String = tax_name.into();
        self.0.query("tax_name", &tax_name);
        self
    }

    /// Only in: `in`, `us`, `mx`.
    pub fn is_taxable(mut self, is_taxable: bool) -> Self {
        self.0.query("is_taxable", &is_taxable);
        self
    }

    /// Only in: `in`, `us`, `mx`.
    pub fn tax_exemption_id(mut self, tax_exemption_id: impl Into<Id>) -> Self {
        let tax_exemption_id: Id = tax_exemption_id.into();
        self.0.query("tax_exemption_id", &tax_exemption_id);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(mut self, account_id: impl Into<Id>) -> Self {
        let account_id: Id = account_id.into();
        self.0.query("account_id", &account_id);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, filter_by: impl Into<models::ListItemsFilterBy>) -> Self {
        let filter_by: models::ListItemsFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListItemsSortColumn>,
    ) -> Self {
        let sort_column: models::ListItemsSortColumn = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Only in: `mx`.
    pub fn sat_item_key_code(mut self, sat_item_key_code: impl Into<String>) -> Self {
        let sat_item_key_code: String = sat_item_key_code.into();
        self.0.query("sat_item_key_code", &sat_item_key_code);
        self
    }

    /// Only in: `mx`.
    pub fn unitkey_code(mut self, unitkey_code: impl Into<String>) -> Self {
        let unitkey_code: String = unitkey_code.into();
        self.0.query("unitkey_code", &unitkey_code);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(List -> Page<models::ListItemsResponse>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_item_using_custom_field",
    method: Method::Put,
    path: "/items",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("item"),
    ..Endpoint::DEFAULT
};

/// A call of [`Items::update_using_custom_field`](super::Items::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, x_upsert: bool) -> Self {
        self.0.header("X-Upsert", &x_upsert);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::UpdateItemUsingCustomFieldResponse);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_item",
    method: Method::Post,
    path: "/items",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("item"),
    ..Endpoint::DEFAULT
};

/// A call of [`Items::create`](super::Items::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::CreateItemResponse);

pub(super) static LIST_DETAILS: Endpoint = Endpoint {
    id: "list_item_details",
    method: Method::Get,
    path: "/itemdetails",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("items"),
    ..Endpoint::DEFAULT
};

/// A call of [`Items::list_details`](super::Items::list_details).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListDetails(pub(super) Request);

runtime::operation!(ListDetails -> Page<models::ListItemDetailsResponse>);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_item",
    method: Method::Get,
    path: "/items/{item_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("item"),
    ..Endpoint::DEFAULT
};

/// A call of [`Items::get`](super::Items::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::GetItemResponse);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_item",
    method: Method::Put,
    path: "/items/{item_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("item"),
    ..Endpoint::DEFAULT
};

/// A call of [`Items::update`](super::Items::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::UpdateItemUsingCustomFieldResponse);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_item",
    method: Method::Delete,
    path: "/items/{item_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Items::delete`](super::Items::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static UPDATE_CUSTOM_FIELDS_IN: Endpoint = Endpoint {
    id: "update_custom_fields_in_item",
    method: Method::Put,
    path: "/item/{item_id}/customfields",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Items::update_custom_fields_in`](super::Items::update_custom_fields_in).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCustomFieldsIn(pub(super) Request);

runtime::operation!(UpdateCustomFieldsIn -> Ack);

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_item_active",
    method: Method::Post,
    path: "/items/{item_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Items::mark_active`](super::Items::mark_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkActive(pub(super) Request);

runtime::operation!(MarkActive -> Ack);

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_item_inactive",
    method: Method::Post,
    path: "/items/{item_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Items::mark_inactive`](super::Items::mark_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInactive(pub(super) Request);

runtime::operation!(MarkInactive -> Ack);

pub(super) static ADD_ITEMS_TO_PORTAL: Endpoint = Endpoint {
    id: "add_items_to_portal",
    method: Method::Post,
    path: "/items/addtoportal",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Items::add_items_to_portal`](super::Items::add_items_to_portal).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddItemsToPortal(pub(super) Request);

runtime::operation!(AddItemsToPortal -> Ack);

pub(super) static ADD_ITEM_TO_PORTAL: Endpoint = Endpoint {
    id: "add_item_to_portal",
    method: Method::Post,
    path: "/items/{item_id}/addtoportal",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Items::add_item_to_portal`](super::Items::add_item_to_portal).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddItemToPortal(pub(super) Request);

runtime::operation!(AddItemToPortal -> Ack);

pub(super) static REMOVE_FROM_PORTAL: Endpoint = Endpoint {
    id: "remove_item_from_portal",
    method: Method::Post,
    path: "/items/{item_id}/removefromportal",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Items::remove_from_portal`](super::Items::remove_from_portal).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RemoveFromPortal(pub(super) Request);

runtime::operation!(RemoveFromPortal -> Ack);
