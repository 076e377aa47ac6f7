// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomFunctions`](super::CustomFunctions).

use super::super::runtime::{self, Id, Map, Value};

/// Custom function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFunction {
    pub customfunction_id: Option<Id>,
    pub function_name: Option<String>,
    pub placeholder: Option<String>,
    pub entity: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub is_active: Option<bool>,
    pub is_from_plugin: Option<bool>,
    pub is_deployment_need: Option<bool>,
    pub is_deployed: Option<bool>,
    pub language: Option<CustomFunctionLanguage>,
    pub related_rules: Option<Vec<Map<Value>>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunction {
        customfunction_id, function_name, placeholder, entity, description, created_time,
        is_active, is_from_plugin, is_deployment_need, is_deployed, language,
        related_rules,
    }
}

/// Custom function history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFunctionHistory {
    pub history_id: Option<Id>,
    pub customfunction_id: Option<Id>,
    pub customfunction_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_name: Option<String>,
    pub entity_id: Option<Id>,
    pub error_message: Option<String>,
    pub response_status: Option<String>,
    pub status: Option<String>,
    pub history_time: Option<String>,
    pub workflow_id: Option<Id>,
    pub language: Option<CustomFunctionHistoryLanguage>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunctionHistory {
        history_id, customfunction_id, customfunction_name, entity_type, entity_name,
        entity_id, error_message, response_status, status, history_time, workflow_id,
        language,
    }
}

/// Custom function history detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFunctionHistoryDetail {
    pub history_id: Option<Id>,
    pub customfunction_id: Option<Id>,
    pub customfunction_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_id: Option<Id>,
    pub debug_message: Option<String>,
    pub error_message: Option<String>,
    pub response_message: Option<String>,
    pub response_status: Option<String>,
    pub status: Option<String>,
    pub history_time: Option<String>,
    pub entity_details: Option<Map<Value>>,
    pub workflow_id: Option<Id>,
    pub language: Option<CustomFunctionHistoryDetailLanguage>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunctionHistoryDetail {
        history_id, customfunction_id, customfunction_name, entity_type, entity_id,
        debug_message, error_message, response_message, response_status, status,
        history_time, entity_details, workflow_id, language,
    }
}

runtime::choice! {
    /// Custom function history detail language.
    pub enum CustomFunctionHistoryDetailLanguage {
        Deluge = "deluge",
        Nodejs = "nodejs",
        Java = "java",
        Python = "python",
        Golang = "golang",
    }
}

runtime::choice! {
    /// Custom function history language.
    pub enum CustomFunctionHistoryLanguage {
        Deluge = "deluge",
        Nodejs = "nodejs",
        Java = "java",
        Python = "python",
        Golang = "golang",
    }
}

runtime::choice! {
    /// Custom function language.
    pub enum CustomFunctionLanguage {
        Deluge = "deluge",
        Nodejs = "nodejs",
        Java = "java",
        Python = "python",
        Golang = "golang",
    }
}

/// Custom function request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFunctionRequest {
    /// At most 200 characters.
    pub entity: Option<String>,
    pub script: Option<String>,
    pub placeholder: Option<String>,
    pub language: Option<CustomFunctionRequestLanguage>,
    /// At most 50 characters.
    pub function_name: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub return_type: Option<CustomFunctionRequestReturnType>,
    pub function_param: Option<Vec<FunctionParam>>,
    pub is_execute: Option<bool>,
    pub include_orgvariables_params: Option<bool>,
    pub creation_type: Option<CustomFunctionRequestCreationType>,
    pub is_hidden: Option<bool>,
    pub lock_type: Option<CustomFunctionRequestLockType>,
    /// At most 255 characters.
    pub lock_reason: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFunctionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `entity`.
    #[must_use]
    pub fn entity(mut self, value: impl Into<String>) -> Self {
        self.entity = Some(value.into());
        self
    }

    /// Sets `script`.
    #[must_use]
    pub fn script(mut self, value: impl Into<String>) -> Self {
        self.script = Some(value.into());
        self
    }

    /// Sets `placeholder`.
    #[must_use]
    pub fn placeholder(mut self, value: impl Into<String>) -> Self {
        self.placeholder = Some(value.into());
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: impl Into<CustomFunctionRequestLanguage>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets `function_name`.
    #[must_use]
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `return_type`.
    #[must_use]
    pub fn return_type(
        mut self,
        value: impl Into<CustomFunctionRequestReturnType>,
    ) -> Self {
        self.return_type = Some(value.into());
        self
    }

    /// Sets `function_param`.
    #[must_use]
    pub fn function_param(mut self, value: impl Into<Vec<FunctionParam>>) -> Self {
        self.function_param = Some(value.into());
        self
    }

    /// Sets `is_execute`.
    #[must_use]
    pub fn is_execute(mut self, value: bool) -> Self {
        self.is_execute = Some(value);
        self
    }

    /// Sets `include_orgvariables_params`.
    #[must_use]
    pub fn include_orgvariables_params(mut self, value: bool) -> Self {
        self.include_orgvariables_params = Some(value);
        self
    }

    /// Sets `creation_type`.
    #[must_use]
    pub fn creation_type(
        mut self,
        value: impl Into<CustomFunctionRequestCreationType>,
    ) -> Self {
        self.creation_type = Some(value.into());
        self
    }

    /// Sets `is_hidden`.
    #[must_use]
    pub fn is_hidden(mut self, value: bool) -> Self {
        self.is_hidden = Some(value);
        self
    }

    /// Sets `lock_type`.
    #[must_use]
    pub fn lock_type(mut self, value: impl Into<CustomFunctionRequestLockType>) -> Self {
        self.lock_type = Some(value.into());
        self
    }

    /// Sets `lock_reason`.
    #[must_use]
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
}

runtime::request! {
    CustomFunctionRequest {
        entity, script, placeholder, language, function_name, description, return_type,
        function_param, is_execute, include_orgvariables_params, creation_type,
        is_hidden, lock_type, lock_reason, ..extra
    }
}

runtime::choice! {
    /// Custom function request creation type.
    pub enum CustomFunctionRequestCreationType {
        Workflow = "workflow",
        Custombutton = "custombutton",
        Signal = "signal",
    }
}

runtime::choice! {
    /// Custom function request language.
    pub enum CustomFunctionRequestLanguage {
        Deluge = "deluge",
        Nodejs = "nodejs",
        Java = "java",
        Python = "python",
        Golang = "golang",
    }
}

runtime::choice! {
    /// Custom function request lock type.
    pub enum CustomFunctionRequestLockType {
        Error = "error",
        None = "none",
    }
}

runtime::choice! {
    /// Custom function request return type.
    pub enum CustomFunctionRequestReturnType {
        Void = "void",
        Map = "map",
    }
}

/// Custom function response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFunctionResponse {
    pub customfunction: Option<Map<Value>>,
    pub execution_response: Option<Map<Value>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunctionResponse {
        customfunction, execution_response,
    }
}

/// Custom function response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFunctionsCustomFunctionResponse {
    pub customfunction: Option<Map<Value>>,
    pub execution_response: Option<Map<Value>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunctionsCustomFunctionResponse {
        customfunction, execution_response,
    }
}

/// Custom function response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFunctionsCustomFunctionResponse2 {
    pub customfunction: Option<Map<Value>>,
    pub execution_response: Option<Map<Value>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunctionsCustomFunctionResponse2 {
        customfunction, execution_response,
    }
}

runtime::choice! {
    /// Enable custom function integration type.
    pub enum EnableCustomFunctionIntegrationType {
        Dre = "dre",
        Cloud = "cloud",
    }
}

/// Function param.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionParam {
    /// At most 20 characters.
    pub param_name: Option<String>,
    /// At most 25 characters.
    pub param_value: Option<String>,
    pub param_type: Option<String>,
    pub is_additional_param: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl FunctionParam {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `param_name`.
    #[must_use]
    pub fn param_name(mut self, value: impl Into<String>) -> Self {
        self.param_name = Some(value.into());
        self
    }

    /// Sets `param_value`.
    #[must_use]
    pub fn param_value(mut self, value: impl Into<String>) -> Self {
        self.param_value = Some(value.into());
        self
    }

    /// Sets `param_type`.
    #[must_use]
    pub fn param_type(mut self, value: impl Into<String>) -> Self {
        self.param_type = Some(value.into());
        self
    }

    /// Sets `is_additional_param`.
    #[must_use]
    pub fn is_additional_param(mut self, value: bool) -> Self {
        self.is_additional_param = Some(value);
        self
    }
}

runtime::request! {
    FunctionParam {
        param_name, param_value, param_type, is_additional_param, ..extra
    }
}

/// Get custom function edit page data response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomFunctionEditPageDataResponse {
    pub entities: Option<Vec<Map<Value>>>,
    pub languages: Option<Vec<Map<Value>>>,
    pub entity_params: Option<Vec<Map<Value>>>,
    pub customfunction: Option<Map<Value>>,
    pub common_params: Option<Vec<Map<Value>>>,
    pub sample_script: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCustomFunctionEditPageDataResponse {
        entities, languages, entity_params, customfunction, common_params, sample_script,
    }
}

runtime::choice! {
    /// List custom function execution histories sort column.
    pub enum ListCustomFunctionExecutionHistoriesSortColumn {
        HistoryTime = "history_time",
    }
}

runtime::choice! {
    /// List custom functions filter by.
    pub enum ListCustomFunctionsFilterBy {
        All = "Entity.All",
        Invoice = "Entity.Invoice",
        Bill = "Entity.Bill",
    }
}

runtime::choice! {
    /// List custom functions sort column.
    pub enum ListCustomFunctionsSortColumn {
        FunctionName = "function_name",
        CreatedTime = "created_time",
    }
}

runtime::choice! {
    /// List custom functions sort order.
    pub enum ListCustomFunctionsSortOrder {
        A = "A",
        D = "D",
    }
}

runtime::choice! {
    /// Poll custom function status type.
    pub enum PollCustomFunctionStatusType {
        Dre = "dre",
        Cloud = "cloud",
    }
}
