// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomModules`](super::CustomModules), before they are sent.

use super::super::runtime::{self, Ack, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`CustomModules::list`](super::CustomModules::list).
    List in pages -> models::CustomModule {
        Get "/settings/modules" => List("modules"), id: "list_custom_modules",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            portal_type: models::CustomModulePortalType,
            sort_order: models::CustomModuleSortOrder, page: i64, per_page: i64,
        }
    }

    /// A call of [`CustomModules::create`](super::CustomModules::create).
    Create -> models::CustomModule {
        Post "/settings/modules" => Key("module"), id: "create_custom_module",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomModules::get`](super::CustomModules::get).
    Get -> models::CustomModule {
        Get "/settings/modules/{module_api_name}" => Key("module"),
        id: "get_custom_module",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CustomModules::update`](super::CustomModules::update).
    Update -> models::CustomModule {
        Put "/settings/modules/{module_api_name}" => Key("module"),
        id: "update_custom_module",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomModules::delete`](super::CustomModules::delete).
    Delete -> Ack {
        Delete "/settings/modules/{module_api_name}" => Ack, id: "delete_custom_module",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
        query { force_delete: bool }
    }

    /// A call of [`CustomModules::list_records`](super::CustomModules::list_records).
    ListRecords in pages -> models::ModuleRecord {
        Get "/{module_name}" => List("module_record"), id: "list_custom_module_records",
        scopes: &["ZohoBooks.custommodules.ALL"], parameters: &["organization_id"];
        query {
            customview_id: Id, filter_by: shared::StatusFilter, search_text: String,
            sort_column: models::CustomModuleSortColumn, sort_order: shared::SortOrder,
            page: i64, per_page: i64,
        }
    }

    /// A call of [`CustomModules::bulk_update_records`](super::CustomModules::bulk_update_records).
    BulkUpdateRecords -> Page<models::ModuleRecord> {
        Put "/{module_name}" => List("module_record"),
        id: "bulk_update_custom_module_records",
        scopes: &["ZohoBooks.custommodules.ALL"], parameters: &["organization_id"];
    }

    /// A call of [`CustomModules::create_record`](super::CustomModules::create_record).
    CreateRecord -> models::ModuleRecord {
        Post "/{module_name}" => Key("module_record"), id: "create_custom_module_record",
        scopes: &["ZohoBooks.custommodules.ALL"], parameters: &["organization_id"];
    }

    /// A call of [`CustomModules::delete_records`](super::CustomModules::delete_records).
    DeleteRecords -> Ack {
        Delete "/{module_name}" => Ack, id: "delete_custom_module_records",
        scopes: &["ZohoBooks.custommodules.ALL"], parameters: &["organization_id"],
        at_most: &[("record_ids", 200)];
        list(Some(',')) {
            /// At most 200 values.
            record_ids: Id,
        }
    }

    /// A call of [`CustomModules::get_record`](super::CustomModules::get_record).
    GetRecord -> models::CustomModuleRecord {
        Get "/{module_name}/{module_id}" => Whole, id: "get_custom_module_record",
        scopes: &["ZohoBooks.custommodules.ALL"], parameters: &["organization_id"];
    }

    /// A call of [`CustomModules::update_record`](super::CustomModules::update_record).
    UpdateRecord -> models::ModuleRecord {
        Put "/{module_name}/{module_id}" => Key("module_record"),
        id: "update_custom_module_record",
        scopes: &["ZohoBooks.custommodules.ALL"], parameters: &["organization_id"];
    }

    /// A call of [`CustomModules::delete_record`](super::CustomModules::delete_record).
    DeleteRecord -> Ack {
        Delete "/{module_name}/{module_id}" => Ack, id: "delete_custom_module_record",
        scopes: &["ZohoBooks.custommodules.ALL"], parameters: &["organization_id"];
    }
}
