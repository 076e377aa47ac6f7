// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomFunctions`](super::CustomFunctions), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Download, Endpoint, Id, Map, Method, Page, Request, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_custom_functions",
    method: Method::Get,
    path: "/integrations/customfunctions",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("customfunctions"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::list`](super::CustomFunctions::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<models::CustomFunctionFilterBy>,
    ) -> Self {
        let value: models::CustomFunctionFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<shared::CustomFunctionSortColumn>,
    ) -> Self {
        let value: shared::CustomFunctionSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, value: impl Into<shared::SortOrder>) -> Self {
        let value: shared::SortOrder = value.into();
        self.0.query("sort_order", &value);
        self
    }

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
}

runtime::operation!(List -> Page<models::Customfunction>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_custom_function",
    method: Method::Post,
    path: "/integrations/customfunctions",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::create`](super::CustomFunctions::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::CustomFunction);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_custom_function",
    method: Method::Get,
    path: "/integrations/customfunctions/{customfunction_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::get`](super::CustomFunctions::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::GetCustomFunction);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_custom_function",
    method: Method::Put,
    path: "/integrations/customfunctions/{customfunction_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::update`](super::CustomFunctions::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::CustomFunction);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_custom_function",
    method: Method::Delete,
    path: "/integrations/customfunctions/{customfunction_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::delete`](super::CustomFunctions::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static GET_EDIT_PAGE_DATA: Endpoint = Endpoint {
    id: "get_custom_function_edit_page_data",
    method: Method::Get,
    path: "/integrations/customfunctions/editpage",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::get_edit_page_data`](super::CustomFunctions::get_edit_page_data).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEditPageData(pub(super) Request);

impl GetEditPageData {
    /// Sets `entity`.
    pub fn entity(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("entity", &value);
        self
    }

    /// Sets `customfunction_id`.
    pub fn customfunction_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customfunction_id", &value);
        self
    }

    /// Sets `galleryfunction_id`.
    pub fn galleryfunction_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("galleryfunction_id", &value);
        self
    }
}

runtime::operation!(GetEditPageData -> models::GetCustomFunctionEditPageData);

pub(super) static EXECUTE: Endpoint = Endpoint {
    id: "execute_custom_function",
    method: Method::Post,
    path: "/integrations/customfunctions/{customfunction_id}/execute",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("response"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::execute`](super::CustomFunctions::execute).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Execute(pub(super) Request);

runtime::operation!(Execute -> Map<Value>);

pub(super) static DEPLOY: Endpoint = Endpoint {
    id: "deploy_custom_function",
    method: Method::Post,
    path: "/integrations/customfunctions/{customfunction_id}/deploy",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("response"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::deploy`](super::CustomFunctions::deploy).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Deploy(pub(super) Request);

runtime::operation!(Deploy -> Map<Value>);

pub(super) static DOWNLOAD_CALL: Endpoint = Endpoint {
    id: "download_custom_function",
    method: Method::Get,
    path: "/integrations/customfunctions/{customfunction_id}/download",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::download`](super::CustomFunctions::download).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadCall(pub(super) Request);

runtime::operation!(DownloadCall -> Download);

pub(super) static ENABLE_INTEGRATION: Endpoint = Endpoint {
    id: "enable_custom_function_integration",
    method: Method::Post,
    path: "/integrations/customfunctions/enable",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::enable_integration`](super::CustomFunctions::enable_integration).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EnableIntegration(pub(super) Request);

impl EnableIntegration {
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<models::CustomFunctionType>) -> Self {
        let value: models::CustomFunctionType = value.into();
        self.0.query("type", &value);
        self
    }
}

runtime::operation!(EnableIntegration -> Ack);

pub(super) static POLL_STATUS: Endpoint = Endpoint {
    id: "poll_custom_function_status",
    method: Method::Get,
    path: "/integrations/customfunctions/poll",
    scopes: &["ZohoBooks.customfunctions.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::poll_status`](super::CustomFunctions::poll_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PollStatus(pub(super) Request);

impl PollStatus {
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<models::CustomFunctionType>) -> Self {
        let value: models::CustomFunctionType = value.into();
        self.0.query("type", &value);
        self
    }
}

runtime::operation!(PollStatus -> Ack);

pub(super) static LIST_EXECUTION_HISTORIES: Endpoint = Endpoint {
    id: "list_custom_function_execution_histories",
    method: Method::Get,
    path: "/settings/customfunctions/histories",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("histories"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::list_execution_histories`](super::CustomFunctions::list_execution_histories).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListExecutionHistories(pub(super) Request);

impl ListExecutionHistories {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `customfunction_id`.
    pub fn customfunction_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customfunction_id", &value);
        self
    }

    /// Sets `entity_id`.
    pub fn entity_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("entity_id", &value);
        self
    }

    /// Sets `from_date`.
    pub fn from_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("from_date", &value);
        self
    }

    /// Sets `to_date`.
    pub fn to_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("to_date", &value);
        self
    }

    /// Sets `start_time`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("start_time", &value);
        self
    }

    /// Sets `end_time`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("end_time", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::ListCustomFunctionExecutionHistorySortColumn>,
    ) -> Self {
        let value: models::ListCustomFunctionExecutionHistorySortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

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
}

runtime::operation!(ListExecutionHistories -> Page<models::History>);

pub(super) static GET_HISTORY_DETAIL: Endpoint = Endpoint {
    id: "get_custom_function_history_detail",
    method: Method::Get,
    path: "/settings/customfunctions/histories/{history_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("history"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::get_history_detail`](super::CustomFunctions::get_history_detail).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetHistoryDetail(pub(super) Request);

runtime::operation!(GetHistoryDetail -> models::History);

pub(super) static EXECUTE_MANUALLY: Endpoint = Endpoint {
    id: "execute_custom_function_manually",
    method: Method::Post,
    path: "/settings/customfunctions/histories/{history_id}/executemanually",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::execute_manually`](super::CustomFunctions::execute_manually).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ExecuteManually(pub(super) Request);

impl ExecuteManually {
    /// Sets `use_latest_entity_data`.
    pub fn use_latest_entity_data(mut self, value: bool) -> Self {
        self.0.query("use_latest_entity_data", &value);
        self
    }
}

runtime::operation!(ExecuteManually -> Ack);

pub(super) static BULK_EXECUTE: Endpoint = Endpoint {
    id: "bulk_execute_custom_functions",
    method: Method::Post,
    path: "/settings/customfunctions/histories/bulkexecute",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomFunctions::bulk_execute`](super::CustomFunctions::bulk_execute).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkExecute(pub(super) Request);

runtime::operation!(BulkExecute -> Ack);
