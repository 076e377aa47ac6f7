// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomFields`](super::CustomFields), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, DateTime, Endpoint, Id, Method, Page, Request,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_custom_fields",
    method: Method::Get,
    path: "/settings/fields",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::list`](super::CustomFields::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `filter_custom_fields`.
    pub fn filter_custom_fields(mut self, value: bool) -> Self {
        self.0.query("filter_custom_fields", &value);
        self
    }

    /// Sets `data_type`.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("data_type", &value);
        self
    }

    /// Sets `field_ids`.
    pub fn field_ids(mut self, values: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("field_ids", Some(','), values);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `skip_inactive_fields`.
    pub fn skip_inactive_fields(mut self, value: bool) -> Self {
        self.0.query("skip_inactive_fields", &value);
        self
    }
}

runtime::operation!(List -> Page<models::CustomFieldField>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_custom_field",
    method: Method::Post,
    path: "/settings/fields",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("field"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::create`](super::CustomFields::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::CustomFieldField);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_custom_field",
    method: Method::Put,
    path: "/settings/fields/{field_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("field"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::update`](super::CustomFields::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::CustomFieldField);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_custom_field",
    method: Method::Delete,
    path: "/settings/fields/{field_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::delete`](super::CustomFields::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

impl Delete {
    /// Sets `force_delete`.
    pub fn force_delete(mut self, value: bool) -> Self {
        self.0.query("force_delete", &value);
        self
    }
}

runtime::operation!(Delete -> Ack);

pub(super) static REORDER: Endpoint = Endpoint {
    id: "reorder_custom_fields",
    method: Method::Post,
    path: "/settings/fields/reorder",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::reorder`](super::CustomFields::reorder).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Reorder(pub(super) Request);

runtime::operation!(Reorder -> Ack);

pub(super) static UPDATE_FIELD_STATUS: Endpoint = Endpoint {
    id: "update_field_status",
    method: Method::Put,
    path: "/settings/fields/{field_api_name}/status",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::update_field_status`](super::CustomFields::update_field_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateFieldStatus(pub(super) Request);

runtime::operation!(UpdateFieldStatus -> Ack);

pub(super) static UPDATE_FIELD_DROPDOWN_OPTIONS: Endpoint = Endpoint {
    id: "update_field_dropdown_options",
    method: Method::Put,
    path: "/settings/fields/{field_api_name}/dropdownoptions",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::update_field_dropdown_options`](super::CustomFields::update_field_dropdown_options).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateFieldDropdownOptions(pub(super) Request);

impl UpdateFieldDropdownOptions {
    /// Sets `is_active`.
    pub fn is_active(mut self, value: bool) -> Self {
        self.0.query("is_active", &value);
        self
    }
}

runtime::operation!(UpdateFieldDropdownOptions -> Ack);

pub(super) static BULK_FETCH_FIELDS: Endpoint = Endpoint {
    id: "bulk_fetch_fields",
    method: Method::Get,
    path: "/settings/fields/bulkfetch",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::bulk_fetch_fields`](super::CustomFields::bulk_fetch_fields).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkFetchFields(pub(super) Request);

impl BulkFetchFields {
    /// Sets `entity`.
    pub fn entity(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("entity", &value);
        self
    }

    /// Sets `entities`.
    pub fn entities(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.0.query_list("entities", Some(','), values);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }
}

runtime::operation!(BulkFetchFields -> Page<models::CustomFieldField>);

pub(super) static GET_USAGE: Endpoint = Endpoint {
    id: "get_custom_field_usage",
    method: Method::Get,
    path: "/settings/fields/{field_id}/usage",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::get_usage`](super::CustomFields::get_usage).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetUsage(pub(super) Request);

runtime::operation!(GetUsage -> Ack);

pub(super) static CHECK_FORMULA_SYNTAX: Endpoint = Endpoint {
    id: "check_formula_syntax",
    method: Method::Post,
    path: "/settings/fields/syntax",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::check_formula_syntax`](super::CustomFields::check_formula_syntax).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CheckFormulaSyntax(pub(super) Request);

runtime::operation!(CheckFormulaSyntax -> Ack);

pub(super) static LIST_LOOKUP_FIELDS: Endpoint = Endpoint {
    id: "list_lookup_fields",
    method: Method::Get,
    path: "/settings/fields/lookupfields",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::list_lookup_fields`](super::CustomFields::list_lookup_fields).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListLookupFields(pub(super) Request);

impl ListLookupFields {
    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }
}

runtime::operation!(ListLookupFields -> Page<models::CustomFieldField>);

pub(super) static LIST_SIMPLE: Endpoint = Endpoint {
    id: "list_custom_fields_simple",
    method: Method::Get,
    path: "/customfields",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::list_simple`](super::CustomFields::list_simple).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListSimple(pub(super) Request);

runtime::operation!(ListSimple -> Page<models::CustomFieldField>);

pub(super) static GET_FIELDS_META: Endpoint = Endpoint {
    id: "get_fields_meta",
    method: Method::Get,
    path: "/fields/meta",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::get_fields_meta`](super::CustomFields::get_fields_meta).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetFieldsMeta(pub(super) Request);

runtime::operation!(GetFieldsMeta -> Ack);

pub(super) static GET_ENTITY_FIELDS_META: Endpoint = Endpoint {
    id: "get_entity_fields_meta",
    method: Method::Get,
    path: "/meta/fields",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFields::get_entity_fields_meta`](super::CustomFields::get_entity_fields_meta).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEntityFieldsMeta(pub(super) Request);

runtime::operation!(GetEntityFieldsMeta -> Page<models::CustomFieldField>);
