// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomModules`](super::CustomModules).

use super::super::runtime::{self, DateTime, Decimal, Id, Map, Value};
use super::super::shared::Comment;

/// What [`CustomModules::bulk_update_records`](super::CustomModules::bulk_update_records) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct BulkUpdateCustomModuleRecordRequest {
    pub module_record_id: Option<Id>,
    pub record_name: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BulkUpdateCustomModuleRecordRequest {
    /// A request with all that is required.
    pub fn new(record_name: impl Into<String>) -> Self {
        Self {
            module_record_id: None,
            record_name: record_name.into(),
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    BulkUpdateCustomModuleRecordRequest {
        set {
            module_record_id: Id,
        }
    }
}

runtime::request! {
    BulkUpdateCustomModuleRecordRequest new(record_name: String) {
        module_record_id, record_name,
    }
}

/// A custom module, as [`CustomModules::get`](super::CustomModules::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomModule {
    pub module_id: Option<Id>,
    pub module_name: Option<String>,
    pub module_api_name: Option<String>,
    pub is_active: Option<bool>,
    pub singular_name: Option<String>,
    pub plural_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomModule {
        module_id, module_name, module_api_name, is_active,
        singular_name, plural_name,
    }
}

/// A custom module field, as `module_fields` of [`ModuleRecordDetails`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomModuleField {
    pub field_id: Option<Id>,
    pub is_active: Option<bool>,
    pub is_mandatory: Option<bool>,
    pub label: Option<String>,
    pub api_name: Option<String>,
    pub data_type_formatted: Option<String>,
    pub value_formatted: Option<String>,
    pub data_type: Option<String>,
    pub pii_type: Option<String>,
    pub value: Option<String>,
    pub max_length: Option<Decimal>,
    pub help_text: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomModuleField {
        field_id, is_active, is_mandatory, label,
        api_name, data_type_formatted, value_formatted, data_type,
        pii_type, value, max_length, help_text,
    }
}

/// A custom module permission, as `module_permission` of [`CustomModuleRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomModulePermissionRequest {
    pub role_id: Option<Id>,
    pub can_create: Option<bool>,
    pub can_edit: Option<bool>,
    pub can_view: Option<bool>,
    pub can_delete: Option<bool>,
    pub can_approve: Option<bool>,
    pub full_access: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomModulePermissionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CustomModulePermissionRequest {
        set {
            role_id: Id, can_create: bool, can_edit: bool, can_view: bool,
            can_delete: bool, can_approve: bool, full_access: bool,
        }
    }
}

runtime::request! {
    CustomModulePermissionRequest {
        role_id, can_create, can_edit, can_view,
        can_delete, can_approve, full_access,
    }
}

runtime::choice! {
    /// What `portal_type` of [`CustomModules::list`](super::CustomModules::list) may be.
    pub enum CustomModulePortalType {
        Customer = "customer",
        Vendor = "vendor",
        Employee = "employee",
    }
}

/// A custom module record, as [`CustomModules::get_record`](super::CustomModules::get_record) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomModuleRecord {
    pub module_record: Option<ModuleRecordDetails>,
    pub module_record_hash: Option<ModuleRecord>,
    pub users: Option<Vec<CustomModuleUser>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomModuleRecord {
        module_record, module_record_hash, users,
    }
}

/// A custom module record, as [`CustomModules::create_record`](super::CustomModules::create_record)
/// sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomModuleRecordRequest {
    pub record_name: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomModuleRecordRequest {
    /// A request with all that is required.
    pub fn new(record_name: impl Into<String>) -> Self {
        Self { record_name: record_name.into(), extra: Map::new() }
    }
}

runtime::request! {
    CustomModuleRecordRequest new(record_name: String) {
        record_name,
    }
}

/// A custom module, as [`CustomModules::create`](super::CustomModules::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomModuleRequest {
    /// At most 25 characters.
    pub module_name: String,
    /// At most 30 characters.
    pub plural_name: String,
    pub parent_module_id: Option<Id>,
    /// At most 30 characters.
    pub record_name: Option<String>,
    /// At most 150 characters.
    pub description: Option<String>,
    pub shared_type: Option<CustomModuleSharedType>,
    pub is_reporting_tags_supported: Option<bool>,
    pub can_edit_module: Option<bool>,
    pub can_create_module: Option<bool>,
    pub can_delete_module: Option<bool>,
    pub can_bulk_update_module: Option<bool>,
    pub can_send_mail: Option<bool>,
    pub can_bulk_send_mail: Option<bool>,
    pub can_attach_documents: Option<bool>,
    pub can_show_pdf_view: Option<bool>,
    pub can_allow_pdf_print: Option<bool>,
    pub allow_forclone: Option<bool>,
    pub can_lock_record: Option<bool>,
    pub can_use_widget_for_custommodule: Option<bool>,
    pub can_show_custommodule_lhs: Option<bool>,
    pub show_custommodule_in: Option<Vec<ShowCustomModuleInRequest>>,
    pub module_permission: Option<Vec<CustomModulePermissionRequest>>,
    pub module_visibility: Option<Vec<CustomModuleVisibilityRequest>>,
    pub allowed_apps: Option<Vec<String>>,
    pub default_customview_api_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomModuleRequest {
    /// A request with all that is required.
    pub fn new(module_name: impl Into<String>, plural_name: impl Into<String>) -> Self {
        Self {
            module_name: module_name.into(),
            plural_name: plural_name.into(),
            parent_module_id: None,
            record_name: None,
            description: None,
            shared_type: None,
            is_reporting_tags_supported: None,
            can_edit_module: None,
            can_create_module: None,
            can_delete_module: None,
            can_bulk_update_module: None,
            can_send_mail: None,
            can_bulk_send_mail: None,
            can_attach_documents: None,
            can_show_pdf_view: None,
            can_allow_pdf_print: None,
            allow_forclone: None,
            can_lock_record: None,
            can_use_widget_for_custommodule: None,
            can_show_custommodule_lhs: None,
            show_custommodule_in: None,
            module_permission: None,
            module_visibility: None,
            allowed_apps: None,
            default_customview_api_name: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    CustomModuleRequest {
        set {
            parent_module_id: Id, record_name: String, description: String,
            shared_type: CustomModuleSharedType, is_reporting_tags_supported: bool,
            can_edit_module: bool, can_create_module: bool, can_delete_module: bool,
            can_bulk_update_module: bool, can_send_mail: bool, can_bulk_send_mail: bool,
            can_attach_documents: bool, can_show_pdf_view: bool,
            can_allow_pdf_print: bool, allow_forclone: bool, can_lock_record: bool,
            can_use_widget_for_custommodule: bool, can_show_custommodule_lhs: bool,
            show_custommodule_in: Vec<ShowCustomModuleInRequest>,
            module_permission: Vec<CustomModulePermissionRequest>,
            module_visibility: Vec<CustomModuleVisibilityRequest>,
            default_customview_api_name: String,
        }
        each {
            allowed_apps: String,
        }
    }
}

runtime::request! {
    CustomModuleRequest new(module_name: String, plural_name: String) {
        module_name, plural_name, parent_module_id, record_name,
        description, shared_type, is_reporting_tags_supported, can_edit_module,
        can_create_module, can_delete_module, can_bulk_update_module, can_send_mail,
        can_bulk_send_mail, can_attach_documents, can_show_pdf_view, can_allow_pdf_print,
        allow_forclone, can_lock_record, can_use_widget_for_custommodule,
        can_show_custommodule_lhs, show_custommodule_in, module_permission,
        module_visibility, allowed_apps, default_customview_api_name,
    }
}

runtime::choice! {
    /// What `shared_type` of [`CustomModuleRequest`] may be.
    pub enum CustomModuleSharedType {
        Private = "private",
        ReadOnly = "read_only",
        ReadWrite = "read_write",
        Public = "public",
    }
}

runtime::choice! {
    /// What `show_in` of [`ShowCustomModuleInRequest`] may be.
    pub enum CustomModuleShowIn {
        Settings = "settings",
        Webui = "webui",
        Extension = "extension",
        Lhs = "lhs",
    }
}

runtime::choice! {
    /// What `sort_column` of [`CustomModules::list_records`](super::CustomModules::list_records) may be.
    pub enum CustomModuleSortColumn {
        RecordName = "record_name",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// What `sort_order` of [`CustomModules::list`](super::CustomModules::list) may be.
    pub enum CustomModuleSortOrder {
        Ascending = "ascending",
        Descending = "descending",
    }
}

/// A custom module user, as `users` of [`CustomModuleRecord`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomModuleUser {
    pub id: Option<Decimal>,
    pub text: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub photo_url: Option<String>,
    pub is_current_user: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomModuleUser {
        id, text, name, email,
        photo_url, is_current_user,
    }
}

/// A custom module visibility, as `module_visibility` of [`CustomModuleRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomModuleVisibilityRequest {
    pub r#type: Option<String>,
    pub is_hidden: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomModuleVisibilityRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CustomModuleVisibilityRequest {
        set {
            r#type: String, is_hidden: bool,
        }
    }
}

runtime::request! {
    CustomModuleVisibilityRequest {
        r#type = "type", is_hidden,
    }
}

/// A module record, as `module_record_hash` of [`CustomModuleRecord`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleRecord {
    pub module_record_id: Option<Id>,
    pub module_api_name: Option<String>,
    pub last_modified_time: Option<DateTime>,
    pub last_modified_time_formatted: Option<String>,
    pub created_time: Option<DateTime>,
    pub created_time_formatted: Option<String>,
    pub created_by_id: Option<Id>,
    pub last_modified_by_id: Option<Id>,
    pub record_name: Option<String>,
    pub record_name_formatted: Option<String>,
    pub cf_debt_amount: Option<Decimal>,
    pub cf_debt_amount_formatted: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ModuleRecord {
        module_record_id, module_api_name, last_modified_time,
        last_modified_time_formatted, created_time, created_time_formatted,
        created_by_id, last_modified_by_id, record_name, record_name_formatted,
        cf_debt_amount, cf_debt_amount_formatted, code, message,
    }
}

/// Module record details, as `module_record` of [`CustomModuleRecord`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleRecordDetails {
    pub module_plural_name: Option<String>,
    pub comments: Option<Vec<Comment>>,
    pub module_api_name: Option<String>,
    pub shared_type: Option<String>,
    pub can_submit: Option<bool>,
    pub approvers_list: Option<String>,
    pub can_approve: Option<bool>,
    pub module_name: Option<String>,
    pub module_fields: Option<Vec<CustomModuleField>>,
    pub module_record_id: Option<Id>,
    pub shared_to: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ModuleRecordDetails {
        module_plural_name, comments, module_api_name, shared_type,
        can_submit, approvers_list, can_approve, module_name,
        module_fields, module_record_id, shared_to,
    }
}

/// What `show_custommodule_in` of [`CustomModuleRequest`] takes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowCustomModuleInRequest {
    pub show_in: Option<CustomModuleShowIn>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ShowCustomModuleInRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ShowCustomModuleInRequest {
        set {
            show_in: CustomModuleShowIn,
        }
    }
}

runtime::request! {
    ShowCustomModuleInRequest {
        show_in,
    }
}
