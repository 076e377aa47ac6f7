// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomModules`](super::CustomModules), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Id, Method, Page};
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

runtime::call! {
    /// A call of [`CustomModules::list`](super::CustomModules::list).
    paged List -> Page<models::Module>
}

runtime::parameters! {
    List {
        query {
            portal_type: models::CustomModulePortalType,
            sort_order: models::CustomModuleSortOrder, page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_custom_module",
    method: Method::Post,
    path: "/settings/modules",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("module"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::create`](super::CustomModules::create).
    Create -> models::Module
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_custom_module",
    method: Method::Get,
    path: "/settings/modules/{module_api_name}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("module"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::get`](super::CustomModules::get).
    Get -> models::Module
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_custom_module",
    method: Method::Put,
    path: "/settings/modules/{module_api_name}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("module"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::update`](super::CustomModules::update).
    Update -> models::Module
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_custom_module",
    method: Method::Delete,
    path: "/settings/modules/{module_api_name}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::delete`](super::CustomModules::delete).
    Delete -> Ack
}

runtime::parameters! {
    Delete {
        query {
            force_delete: bool,
        }
    }
}

pub(super) static LIST_RECORDS: Endpoint = Endpoint {
    id: "list_custom_module_records",
    method: Method::Get,
    path: "/{module_name}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::List("module_record"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::list_records`](super::CustomModules::list_records).
    paged ListRecords -> Page<models::ModuleRecord>
}

runtime::parameters! {
    ListRecords {
        query {
            customview_id: Id, filter_by: shared::FilterBy, search_text: String,
            sort_column: models::CustomModuleSortColumn, sort_order: shared::SortOrder,
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static BULK_UPDATE_RECORDS: Endpoint = Endpoint {
    id: "bulk_update_custom_module_records",
    method: Method::Put,
    path: "/{module_name}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::List("module_record"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::bulk_update_records`](super::CustomModules::bulk_update_records).
    BulkUpdateRecords -> Page<models::ModuleRecord>
}

pub(super) static CREATE_RECORD: Endpoint = Endpoint {
    id: "create_custom_module_record",
    method: Method::Post,
    path: "/{module_name}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::List("module_record"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::create_record`](super::CustomModules::create_record).
    CreateRecord -> Page<models::ModuleRecord>
}

pub(super) static DELETE_RECORDS: Endpoint = Endpoint {
    id: "delete_custom_module_records",
    method: Method::Delete,
    path: "/{module_name}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::delete_records`](super::CustomModules::delete_records).
    DeleteRecords -> Ack
}

runtime::parameters! {
    DeleteRecords {
        list(Some(',')) {
            record_ids: Id,
        }
    }
}

pub(super) static GET_RECORD: Endpoint = Endpoint {
    id: "get_custom_module_record",
    method: Method::Get,
    path: "/{module_name}/{module_id}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::get_record`](super::CustomModules::get_record).
    GetRecord -> models::GetCustomModuleRecord
}

pub(super) static UPDATE_RECORD: Endpoint = Endpoint {
    id: "update_custom_module_record",
    method: Method::Put,
    path: "/{module_name}/{module_id}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::List("module_record"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::update_record`](super::CustomModules::update_record).
    UpdateRecord -> Page<models::ModuleRecord>
}

pub(super) static DELETE_RECORD: Endpoint = Endpoint {
    id: "delete_custom_module_record",
    method: Method::Delete,
    path: "/{module_name}/{module_id}",
    scopes: &["ZohoBooks.custommodules.ALL"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomModules::delete_record`](super::CustomModules::delete_record).
    DeleteRecord -> Ack
}
