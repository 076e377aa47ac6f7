// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Items`](super::Items), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;
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
    pub fn name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("name", &value);
        self
    }

    /// At most 100 characters.
    pub fn name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description", &value);
        self
    }

    /// At most 100 characters.
    pub fn description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description_contains", &value);
        self
    }

    /// Sets `rate`.
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("rate", &value);
        self
    }

    /// Sets `rate_less_than`.
    pub fn rate_less_than(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("rate_less_than", &value);
        self
    }

    /// Sets `rate_less_equals`.
    pub fn rate_less_equals(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("rate_less_equals", &value);
        self
    }

    /// Sets `rate_greater_than`.
    pub fn rate_greater_than(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("rate_greater_than", &value);
        self
    }

    /// Sets `rate_greater_equals`.
    pub fn rate_greater_equals(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("rate_greater_equals", &value);
        self
    }

    /// Sets `tax_id`.
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("tax_id", &value);
        self
    }

    /// At most 100 characters.
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("tax_name", &value);
        self
    }

    /// Only in: `in`, `us`, `mx`.
    pub fn is_taxable(mut self, value: bool) -> Self {
        self.0.query("is_taxable", &value);
        self
    }

    /// Only in: `in`, `us`, `mx`.
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("tax_exemption_id", &value);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<shared::FilterBy>) -> Self {
        let value: shared::FilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::ItemSortColumn>) -> Self {
        let value: models::ItemSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Only in: `mx`.
    pub fn sat_item_key_code(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("sat_item_key_code", &value);
        self
    }

    /// Only in: `mx`.
    pub fn unitkey_code(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("unitkey_code", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Item>);

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
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::Item);

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

runtime::operation!(Create -> models::Item);

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

runtime::operation!(ListDetails -> Page<models::Item>);

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

runtime::operation!(Get -> models::Item);

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

runtime::operation!(Update -> models::Item);

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
