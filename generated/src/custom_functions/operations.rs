// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomFunctions`](super::CustomFunctions), before they are sent.

use super::super::runtime::{self, Ack, Date, Download, Id, Map, Value};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`CustomFunctions::list`](super::CustomFunctions::list).
    List in pages -> models::ListedCustomFunction {
        Get "/integrations/customfunctions" => List("customfunctions"),
        id: "list_custom_functions",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            filter_by: models::CustomFunctionFilterBy,
            sort_column: shared::CustomFunctionSortColumn, sort_order: shared::SortOrder,
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`CustomFunctions::create`](super::CustomFunctions::create).
    Create -> models::CustomFunction {
        Post "/integrations/customfunctions" => Whole, id: "create_custom_function",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFunctions::get`](super::CustomFunctions::get).
    Get -> models::CustomFunctionDetails {
        Get "/integrations/customfunctions/{customfunction_id}" => Whole,
        id: "get_custom_function",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFunctions::update`](super::CustomFunctions::update).
    Update -> models::CustomFunction {
        Put "/integrations/customfunctions/{customfunction_id}" => Whole,
        id: "update_custom_function",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFunctions::delete`](super::CustomFunctions::delete).
    Delete -> Ack {
        Delete "/integrations/customfunctions/{customfunction_id}" => Ack,
        id: "delete_custom_function",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFunctions::get_edit_page_data`](super::CustomFunctions::get_edit_page_data).
    GetEditPageData -> models::CustomFunctionEditPageData {
        Get "/integrations/customfunctions/editpage" => Whole,
        id: "get_custom_function_edit_page_data",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query { entity: String, customfunction_id: Id, galleryfunction_id: Id }
    }

    /// A call of [`CustomFunctions::execute`](super::CustomFunctions::execute).
    Execute -> Map<Value> {
        Post "/integrations/customfunctions/{customfunction_id}/execute"
            => Key("response"),
        id: "execute_custom_function",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFunctions::deploy`](super::CustomFunctions::deploy).
    Deploy -> Map<Value> {
        Post "/integrations/customfunctions/{customfunction_id}/deploy"
            => Key("response"),
        id: "deploy_custom_function",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFunctions::download`](super::CustomFunctions::download).
    DownloadCall -> Download {
        Get "/integrations/customfunctions/{customfunction_id}/download" => Bytes,
        id: "download_custom_function",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFunctions::enable_integration`](super::CustomFunctions::enable_integration).
    EnableIntegration -> Ack {
        Post "/integrations/customfunctions/enable" => Ack,
        id: "enable_custom_function_integration",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
        query { r#type: models::CustomFunctionType = "type" }
    }

    /// A call of [`CustomFunctions::poll_status`](super::CustomFunctions::poll_status).
    PollStatus -> Value {
        Get "/integrations/customfunctions/poll" => Undeclared,
        id: "poll_custom_function_status",
        scopes: &["ZohoBooks.customfunctions.READ"], parameters: &["organization_id"];
        query { r#type: models::CustomFunctionType = "type" }
    }

    /// A call of [`CustomFunctions::list_execution_histories`](super::CustomFunctions::list_execution_histories).
    ListExecutionHistories in pages -> models::CustomFunctionRun {
        Get "/settings/customfunctions/histories" => List("histories"),
        id: "list_custom_function_execution_histories",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            filter_by: String, customfunction_id: Id, entity_id: Id, from_date: Date,
            to_date: Date, start_time: String, end_time: String,
            sort_column: models::CustomFunctionExecutionHistorySortColumn, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`CustomFunctions::get_history_detail`](super::CustomFunctions::get_history_detail).
    GetHistoryDetail -> models::CustomFunctionRun {
        Get "/settings/customfunctions/histories/{history_id}" => Key("history"),
        id: "get_custom_function_history_detail",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFunctions::execute_manually`](super::CustomFunctions::execute_manually).
    ExecuteManually -> Ack {
        Post "/settings/customfunctions/histories/{history_id}/executemanually" => Ack,
        id: "execute_custom_function_manually",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
        query { use_latest_entity_data: bool }
    }

    /// A call of [`CustomFunctions::bulk_execute`](super::CustomFunctions::bulk_execute).
    BulkExecute -> Ack {
        Post "/settings/customfunctions/histories/bulkexecute" => Ack,
        id: "bulk_execute_custom_functions",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"],
        at_most: &[("history_ids", 200)];
    }
}
