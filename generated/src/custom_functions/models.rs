// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomFunctions`](super::CustomFunctions).

use super::super::runtime::{self, DateTime, Id, Map, Value};
use super::super::shared::LockType;

/// A custom function, as [`CustomFunctions::create`](super::CustomFunctions::create) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFunction {
    pub customfunction: Option<Map<Value>>,
    pub execution_response: Option<Map<Value>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunction {
        customfunction, execution_response,
    }
}

runtime::choice! {
    /// What `creation_type` of [`CustomFunctionRequest`] may be.
    pub enum CustomFunctionCreationType {
        Workflow = "workflow",
        Custombutton = "custombutton",
        Signal = "signal",
    }
}

/// Custom function details, as [`CustomFunctions::get`](super::CustomFunctions::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFunctionDetails {
    pub customfunction: Option<Map<Value>>,
    pub execution_response: Option<Map<Value>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunctionDetails {
        customfunction, execution_response,
    }
}

/// Custom function edit page data, as
/// [`CustomFunctions::get_edit_page_data`](super::CustomFunctions::get_edit_page_data) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFunctionEditPageData {
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
    CustomFunctionEditPageData {
        entities, languages, entity_params, customfunction,
        common_params, sample_script,
    }
}

runtime::choice! {
    /// What `sort_column` of
    /// [`CustomFunctions::list_execution_histories`](super::CustomFunctions::list_execution_histories) may
    /// be.
    pub enum CustomFunctionExecutionHistorySortColumn {
        HistoryTime = "history_time",
    }
}

runtime::choice! {
    /// What `filter_by` of [`CustomFunctions::list`](super::CustomFunctions::list) may be.
    pub enum CustomFunctionFilterBy {
        All = "Entity.All",
        Invoice = "Entity.Invoice",
        Bill = "Entity.Bill",
    }
}

runtime::choice! {
    /// What `language` of [`CustomFunctionRun`] may be.
    pub enum CustomFunctionLanguage {
        Deluge = "deluge",
        Nodejs = "nodejs",
        Java = "java",
        Python = "python",
        Golang = "golang",
    }
}

/// A custom function param, as `function_param` of [`CustomFunctionRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFunctionParamRequest {
    /// At most 20 characters.
    pub param_name: Option<String>,
    /// At most 25 characters.
    pub param_value: Option<String>,
    pub param_type: Option<String>,
    pub is_additional_param: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFunctionParamRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CustomFunctionParamRequest {
        set {
            param_name: String, param_value: String, param_type: String,
            is_additional_param: bool,
        }
    }
}

runtime::request! {
    CustomFunctionParamRequest {
        param_name, param_value, param_type, is_additional_param,
    }
}

/// A custom function, as [`CustomFunctions::create`](super::CustomFunctions::create) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFunctionRequest {
    /// At most 200 characters.
    pub entity: Option<String>,
    pub script: Option<String>,
    pub placeholder: Option<String>,
    pub language: Option<CustomFunctionLanguage>,
    /// At most 50 characters.
    pub function_name: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub return_type: Option<CustomFunctionReturnType>,
    pub function_param: Option<Vec<CustomFunctionParamRequest>>,
    pub is_execute: Option<bool>,
    pub include_orgvariables_params: Option<bool>,
    pub creation_type: Option<CustomFunctionCreationType>,
    pub is_hidden: Option<bool>,
    pub lock_type: Option<LockType>,
    /// At most 255 characters.
    pub lock_reason: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFunctionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CustomFunctionRequest {
        set {
            entity: String, script: String, placeholder: String,
            language: CustomFunctionLanguage, function_name: String, description: String,
            return_type: CustomFunctionReturnType,
            function_param: Vec<CustomFunctionParamRequest>, is_execute: bool,
            include_orgvariables_params: bool, creation_type: CustomFunctionCreationType,
            is_hidden: bool, lock_type: LockType, lock_reason: String,
        }
    }
}

runtime::request! {
    CustomFunctionRequest {
        entity, script, placeholder, language,
        function_name, description, return_type, function_param,
        is_execute, include_orgvariables_params, creation_type, is_hidden,
        lock_type, lock_reason,
    }
}

runtime::choice! {
    /// What `return_type` of [`CustomFunctionRequest`] may be.
    pub enum CustomFunctionReturnType {
        Void = "void",
        Map = "map",
    }
}

/// A custom function run, as
/// [`CustomFunctions::get_history_detail`](super::CustomFunctions::get_history_detail) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFunctionRun {
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
    pub language: Option<CustomFunctionLanguage>,
    pub entity_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFunctionRun {
        history_id, customfunction_id, customfunction_name, entity_type,
        entity_id, debug_message, error_message, response_message,
        response_status, status, history_time, entity_details,
        workflow_id, language, entity_name,
    }
}

runtime::choice! {
    /// What `type` of [`CustomFunctions::poll_status`](super::CustomFunctions::poll_status) may be.
    pub enum CustomFunctionType {
        Dre = "dre",
        Cloud = "cloud",
    }
}

/// A listed custom function, as [`CustomFunctions::list`](super::CustomFunctions::list) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedCustomFunction {
    pub customfunction_id: Option<Id>,
    pub function_name: Option<String>,
    pub placeholder: Option<String>,
    pub entity: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<DateTime>,
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
    ListedCustomFunction {
        customfunction_id, function_name, placeholder, entity,
        description, created_time, is_active, is_from_plugin,
        is_deployment_need, is_deployed, language, related_rules,
    }
}
