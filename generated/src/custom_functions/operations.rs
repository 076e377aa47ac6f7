// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomFunctions`](super::CustomFunctions), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Download, Endpoint, Id, Map, Method, Page, Value,
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

runtime::call! {
    /// A call of [`CustomFunctions::list`](super::CustomFunctions::list).
    paged List -> Page<models::ListCustomFunction>
}

runtime::parameters! {
    List {
        query {
            filter_by: models::CustomFunctionFilterBy,
            sort_column: shared::CustomFunctionSortColumn, sort_order: shared::SortOrder,
            /// Default: `1`.
            page: i64,
            /// Default: `200`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_custom_function",
    method: Method::Post,
    path: "/integrations/customfunctions",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::create`](super::CustomFunctions::create).
    Create -> models::CustomFunction
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_custom_function",
    method: Method::Get,
    path: "/integrations/customfunctions/{customfunction_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::get`](super::CustomFunctions::get).
    Get -> models::GetCustomFunction
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_custom_function",
    method: Method::Put,
    path: "/integrations/customfunctions/{customfunction_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::update`](super::CustomFunctions::update).
    Update -> models::CustomFunction
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_custom_function",
    method: Method::Delete,
    path: "/integrations/customfunctions/{customfunction_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::delete`](super::CustomFunctions::delete).
    Delete -> Ack
}

pub(super) static GET_EDIT_PAGE_DATA: Endpoint = Endpoint {
    id: "get_custom_function_edit_page_data",
    method: Method::Get,
    path: "/integrations/customfunctions/editpage",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::get_edit_page_data`](super::CustomFunctions::get_edit_page_data).
    GetEditPageData -> models::GetCustomFunctionEditPageData
}

runtime::parameters! {
    GetEditPageData {
        query {
            entity: String, customfunction_id: Id, galleryfunction_id: Id,
        }
    }
}

pub(super) static EXECUTE: Endpoint = Endpoint {
    id: "execute_custom_function",
    method: Method::Post,
    path: "/integrations/customfunctions/{customfunction_id}/execute",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("response"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::execute`](super::CustomFunctions::execute).
    Execute -> Map<Value>
}

pub(super) static DEPLOY: Endpoint = Endpoint {
    id: "deploy_custom_function",
    method: Method::Post,
    path: "/integrations/customfunctions/{customfunction_id}/deploy",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("response"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::deploy`](super::CustomFunctions::deploy).
    Deploy -> Map<Value>
}

pub(super) static DOWNLOAD_CALL: Endpoint = Endpoint {
    id: "download_custom_function",
    method: Method::Get,
    path: "/integrations/customfunctions/{customfunction_id}/download",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::download`](super::CustomFunctions::download).
    DownloadCall -> Download
}

pub(super) static ENABLE_INTEGRATION: Endpoint = Endpoint {
    id: "enable_custom_function_integration",
    method: Method::Post,
    path: "/integrations/customfunctions/enable",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::enable_integration`](super::CustomFunctions::enable_integration).
    EnableIntegration -> Ack
}

runtime::parameters! {
    EnableIntegration {
        query {
            r#type: models::CustomFunctionType = "type",
        }
    }
}

pub(super) static POLL_STATUS: Endpoint = Endpoint {
    id: "poll_custom_function_status",
    method: Method::Get,
    path: "/integrations/customfunctions/poll",
    scopes: &["ZohoBooks.customfunctions.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::poll_status`](super::CustomFunctions::poll_status).
    PollStatus -> Value
}

runtime::parameters! {
    PollStatus {
        query {
            r#type: models::CustomFunctionType = "type",
        }
    }
}

pub(super) static LIST_EXECUTION_HISTORIES: Endpoint = Endpoint {
    id: "list_custom_function_execution_histories",
    method: Method::Get,
    path: "/settings/customfunctions/histories",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("histories"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::list_execution_histories`](super::CustomFunctions::list_execution_histories).
    paged ListExecutionHistories -> Page<models::History>
}

runtime::parameters! {
    ListExecutionHistories {
        query {
            filter_by: String, customfunction_id: Id, entity_id: Id, from_date: Date,
            to_date: Date, start_time: String, end_time: String,
            sort_column: models::ListCustomFunctionExecutionHistorySortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `200`.
            per_page: i64,
        }
    }
}

pub(super) static GET_HISTORY_DETAIL: Endpoint = Endpoint {
    id: "get_custom_function_history_detail",
    method: Method::Get,
    path: "/settings/customfunctions/histories/{history_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("history"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::get_history_detail`](super::CustomFunctions::get_history_detail).
    GetHistoryDetail -> models::History
}

pub(super) static EXECUTE_MANUALLY: Endpoint = Endpoint {
    id: "execute_custom_function_manually",
    method: Method::Post,
    path: "/settings/customfunctions/histories/{history_id}/executemanually",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::execute_manually`](super::CustomFunctions::execute_manually).
    ExecuteManually -> Ack
}

runtime::parameters! {
    ExecuteManually {
        query {
            use_latest_entity_data: bool,
        }
    }
}

pub(super) static BULK_EXECUTE: Endpoint = Endpoint {
    id: "bulk_execute_custom_functions",
    method: Method::Post,
    path: "/settings/customfunctions/histories/bulkexecute",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFunctions::bulk_execute`](super::CustomFunctions::bulk_execute).
    BulkExecute -> Ack
}
