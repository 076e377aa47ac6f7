// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `custom_functions`.

use super::harness::*;

decoded!(client::custom_functions::CustomFunctionCreationType);

decoded!(client::custom_functions::CustomFunctionExecutionHistorySortColumn);

decoded!(client::custom_functions::CustomFunctionFilterBy);

decoded!(client::custom_functions::CustomFunctionLanguage);

made! {
    client::custom_functions::CustomFunctionParamRequest:
    new {
    }
    set {
        param_name: String = "param_name", param_value: String = "param_value",
        param_type: String = "param_type",
        is_additional_param: bool = "is_additional_param",
    }
}

made! {
    client::custom_functions::CustomFunctionRequest:
    new {
    }
    set {
        entity: String = "entity", script: String = "script",
        placeholder: String = "placeholder",
        language: client::custom_functions::CustomFunctionLanguage = "language",
        function_name: String = "function_name", description: String = "description",
        return_type: client::custom_functions::CustomFunctionReturnType = "return_type",
        function_param: Vec<client::custom_functions::CustomFunctionParamRequest> = "function_param",
        is_execute: bool = "is_execute",
        include_orgvariables_params: bool = "include_orgvariables_params",
        creation_type: client::custom_functions::CustomFunctionCreationType = "creation_type",
        is_hidden: bool = "is_hidden", lock_type: client::shared::LockType = "lock_type",
        lock_reason: String = "lock_reason",
    }
}

decoded!(client::custom_functions::CustomFunctionReturnType);

decoded!(client::custom_functions::CustomFunctionType);

calls! {
    (custom_functions, given)
    list() {
        filter_by: given.may::<client::custom_functions::CustomFunctionFilterBy>("query.filter_by"),
        sort_column: given.may::<client::shared::CustomFunctionSortColumn>("query.sort_column"),
        sort_order: given.may::<client::shared::SortOrder>("query.sort_order"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::custom_functions::ListedCustomFunction>();
    create(&given.must::<client::custom_functions::CustomFunctionRequest>("body")) {} => value::<client::custom_functions::CustomFunction>();
    get(given.must::<Id>("path.customfunction_id")) {} => value::<client::custom_functions::CustomFunctionDetails>();
    update(given.must::<Id>("path.customfunction_id"), &given.must::<client::custom_functions::CustomFunctionRequest>("body")) {} => value::<client::custom_functions::CustomFunction>();
    delete(given.must::<Id>("path.customfunction_id")) {} => ack();
    get_edit_page_data() {
        entity: given.may::<String>("query.entity"),
        customfunction_id: given.may::<Id>("query.customfunction_id"),
        galleryfunction_id: given.may::<Id>("query.galleryfunction_id"),
    } => value::<client::custom_functions::CustomFunctionEditPageData>();
    execute(given.must::<Id>("path.customfunction_id"), given.must::<Id>("query.entity_id")) {} => value::<Map<Value>>();
    deploy(given.must::<Id>("path.customfunction_id")) {} => value::<Map<Value>>();
    download(given.must::<Id>("path.customfunction_id")) {} => file();
    enable_integration() {
        r#type: given.may::<client::custom_functions::CustomFunctionType>("query.type"),
    } => ack();
    poll_status() {
        r#type: given.may::<client::custom_functions::CustomFunctionType>("query.type"),
    } => value::<Value>();
    list_execution_histories() {
        filter_by: given.may::<String>("query.filter_by"),
        customfunction_id: given.may::<Id>("query.customfunction_id"),
        entity_id: given.may::<Id>("query.entity_id"),
        from_date: given.may::<Date>("query.from_date"),
        to_date: given.may::<Date>("query.to_date"),
        start_time: given.may::<String>("query.start_time"),
        end_time: given.may::<String>("query.end_time"),
        sort_column: given.may::<client::custom_functions::CustomFunctionExecutionHistorySortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::custom_functions::CustomFunctionRun>();
    get_history_detail(given.must::<Id>("path.history_id")) {} => value::<client::custom_functions::CustomFunctionRun>();
    execute_manually(given.must::<Id>("path.history_id")) {
        use_latest_entity_data: given.may::<bool>("query.use_latest_entity_data"),
    } => ack();
    bulk_execute(given.must::<Vec<Id>>("query.history_ids")) {} => ack();
}
