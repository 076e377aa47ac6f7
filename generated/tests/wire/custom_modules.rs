// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `custom_modules`.

use super::harness::*;

made! {
    client::custom_modules::BulkUpdateCustomModuleRecordRequest:
    new {
        record_name: String = "record_name",
    }
    set {
        module_record_id: Id = "module_record_id",
    }
}

made! {
    client::custom_modules::CustomModulePermissionRequest:
    new {
    }
    set {
        role_id: Id = "role_id", can_create: bool = "can_create",
        can_edit: bool = "can_edit", can_view: bool = "can_view",
        can_delete: bool = "can_delete", can_approve: bool = "can_approve",
        full_access: bool = "full_access",
    }
}

decoded!(client::custom_modules::CustomModulePortalType);

made! {
    client::custom_modules::CustomModuleRecordRequest:
    new {
        record_name: String = "record_name",
    }
    set {
    }
}

made! {
    client::custom_modules::CustomModuleRequest:
    new {
        module_name: String = "module_name", plural_name: String = "plural_name",
    }
    set {
        parent_module_id: Id = "parent_module_id", record_name: String = "record_name",
        description: String = "description",
        shared_type: client::custom_modules::CustomModuleSharedType = "shared_type",
        is_reporting_tags_supported: bool = "is_reporting_tags_supported",
        can_edit_module: bool = "can_edit_module",
        can_create_module: bool = "can_create_module",
        can_delete_module: bool = "can_delete_module",
        can_bulk_update_module: bool = "can_bulk_update_module",
        can_send_mail: bool = "can_send_mail",
        can_bulk_send_mail: bool = "can_bulk_send_mail",
        can_attach_documents: bool = "can_attach_documents",
        can_show_pdf_view: bool = "can_show_pdf_view",
        can_allow_pdf_print: bool = "can_allow_pdf_print",
        allow_forclone: bool = "allow_forclone",
        can_lock_record: bool = "can_lock_record",
        can_use_widget_for_custommodule: bool = "can_use_widget_for_custommodule",
        can_show_custommodule_lhs: bool = "can_show_custommodule_lhs",
        show_custommodule_in: Vec<client::custom_modules::ShowCustomModuleInRequest> = "show_custommodule_in",
        module_permission: Vec<client::custom_modules::CustomModulePermissionRequest> = "module_permission",
        module_visibility: Vec<client::custom_modules::CustomModuleVisibilityRequest> = "module_visibility",
        allowed_apps: Vec<String> = "allowed_apps",
        default_customview_api_name: String = "default_customview_api_name",
    }
}

decoded!(client::custom_modules::CustomModuleSharedType);

decoded!(client::custom_modules::CustomModuleShowIn);

decoded!(client::custom_modules::CustomModuleSortColumn);

decoded!(client::custom_modules::CustomModuleSortOrder);

made! {
    client::custom_modules::CustomModuleVisibilityRequest:
    new {
    }
    set {
        r#type: String = "type", is_hidden: bool = "is_hidden",
    }
}

made! {
    client::custom_modules::ShowCustomModuleInRequest:
    new {
    }
    set {
        show_in: client::custom_modules::CustomModuleShowIn = "show_in",
    }
}

calls! {
    (custom_modules, given)
    list() {
        portal_type: given.may::<client::custom_modules::CustomModulePortalType>("query.portal_type"),
        sort_order: given.may::<client::custom_modules::CustomModuleSortOrder>("query.sort_order"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::custom_modules::CustomModule>();
    create(&given.must::<client::custom_modules::CustomModuleRequest>("body")) {} => value::<client::custom_modules::CustomModule>();
    get(given.must::<String>("path.module_api_name")) {} => value::<client::custom_modules::CustomModule>();
    update(given.must::<String>("path.module_api_name"), &given.must::<client::custom_modules::CustomModuleRequest>("body")) {} => value::<client::custom_modules::CustomModule>();
    delete(given.must::<String>("path.module_api_name")) {
        force_delete: given.may::<bool>("query.force_delete"),
    } => ack();
    list_records(given.must::<String>("path.module_name")) {
        customview_id: given.may::<Id>("query.customview_id"),
        filter_by: given.may::<client::shared::StatusFilter>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::custom_modules::CustomModuleSortColumn>("query.sort_column"),
        sort_order: given.may::<client::shared::SortOrder>("query.sort_order"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::custom_modules::ModuleRecord>();
    bulk_update_records(given.must::<String>("path.module_name"), &given.must::<client::custom_modules::BulkUpdateCustomModuleRecordRequest>("body")) {} => page::<client::custom_modules::ModuleRecord>();
    create_record(given.must::<String>("path.module_name"), &given.must::<client::custom_modules::CustomModuleRecordRequest>("body")) {} => value::<client::custom_modules::ModuleRecord>();
    delete_records(given.must::<String>("path.module_name")) {
        record_ids: given.may::<Vec<Id>>("query.record_ids"),
    } => ack();
    get_record(given.must::<String>("path.module_name"), given.must::<Id>("path.module_id")) {} => value::<client::custom_modules::CustomModuleRecord>();
    update_record(given.must::<String>("path.module_name"), given.must::<Id>("path.module_id"), &given.must::<client::custom_modules::CustomModuleRecordRequest>("body")) {} => value::<client::custom_modules::ModuleRecord>();
    delete_record(given.must::<String>("path.module_name"), given.must::<Id>("path.module_id")) {} => ack();
}
