// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomModules`](super::CustomModules), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Id, Method, Page, Request};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_custom_modules",
    method: Method::Get,
    path: "/settings/modules",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("modules"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::list`](super::CustomModules::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `portal_type`.
    pub fn portal_type(
        mut self,
        value: impl Into<models::CustomModulePortalType>,
    ) -> Self {
        let value: models::CustomModulePortalType = value.into();
        self.0.query("portal_type", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(
        mut self,
        value: impl Into<models::CustomModuleSortOrder>,
    ) -> Self {
        let value: models::CustomModuleSortOrder = value.into();
        self.0.query("sort_order", &value);
        self
    }

    /// Sets `page`.
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

runtime::operation!(List -> Page<models::Module>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_custom_module",
    method: Method::Post,
    path: "/settings/modules",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("module"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::create`](super::CustomModules::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::Module);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_custom_module",
    method: Method::Get,
    path: "/settings/modules/{module_api_name}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("module"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::get`](super::CustomModules::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Module);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_custom_module",
    method: Method::Put,
    path: "/settings/modules/{module_api_name}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("module"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::update`](super::CustomModules::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Module);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_custom_module",
    method: Method::Delete,
    path: "/settings/modules/{module_api_name}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::delete`](super::CustomModules::delete).
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

pub(super) static LIST_RECORDS: Endpoint = Endpoint {
    id: "list_custom_module_records",
    method: Method::Get,
    path: "/{module_name}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::List("module_record"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::list_records`](super::CustomModules::list_records).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRecords(pub(super) Request);

impl ListRecords {
    /// Sets `customview_id`.
    pub fn customview_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customview_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<shared::FilterBy>) -> Self {
        let value: shared::FilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::CustomModuleSortColumn>,
    ) -> Self {
        let value: models::CustomModuleSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, value: impl Into<shared::SortOrder>) -> Self {
        let value: shared::SortOrder = value.into();
        self.0.query("sort_order", &value);
        self
    }

    /// Sets `page`.
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

runtime::operation!(ListRecords -> Page<models::ModuleRecord>);

pub(super) static BULK_UPDATE_RECORDS: Endpoint = Endpoint {
    id: "bulk_update_custom_module_records",
    method: Method::Put,
    path: "/{module_name}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::List("module_record"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::bulk_update_records`](super::CustomModules::bulk_update_records).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkUpdateRecords(pub(super) Request);

runtime::operation!(BulkUpdateRecords -> Page<models::ModuleRecord>);

pub(super) static CREATE_RECORD: Endpoint = Endpoint {
    id: "create_custom_module_record",
    method: Method::Post,
    path: "/{module_name}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::List("module_record"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::create_record`](super::CustomModules::create_record).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateRecord(pub(super) Request);

runtime::operation!(CreateRecord -> Page<models::ModuleRecord>);

pub(super) static DELETE_RECORDS: Endpoint = Endpoint {
    id: "delete_custom_module_records",
    method: Method::Delete,
    path: "/{module_name}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::delete_records`](super::CustomModules::delete_records).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRecords(pub(super) Request);

impl DeleteRecords {
    /// Sets `record_ids`.
    pub fn record_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("record_ids", Some(','), values);
        self
    }
}

runtime::operation!(DeleteRecords -> Ack);

pub(super) static GET_RECORD: Endpoint = Endpoint {
    id: "get_custom_module_record",
    method: Method::Get,
    path: "/{module_name}/{module_id}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::get_record`](super::CustomModules::get_record).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetRecord(pub(super) Request);

runtime::operation!(GetRecord -> models::GetCustomModuleRecord);

pub(super) static UPDATE_RECORD: Endpoint = Endpoint {
    id: "update_custom_module_record",
    method: Method::Put,
    path: "/{module_name}/{module_id}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::List("module_record"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::update_record`](super::CustomModules::update_record).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRecord(pub(super) Request);

runtime::operation!(UpdateRecord -> Page<models::ModuleRecord>);

pub(super) static DELETE_RECORD: Endpoint = Endpoint {
    id: "delete_custom_module_record",
    method: Method::Delete,
    path: "/{module_name}/{module_id}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomModules::delete_record`](super::CustomModules::delete_record).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRecord(pub(super) Request);

runtime::operation!(DeleteRecord -> Ack);
