// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomModules`](super::CustomModules).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Bulk update custom module records response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateCustomModuleRecordsResponse {
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
    BulkUpdateCustomModuleRecordsResponse {
        module_record_id, module_api_name, last_modified_time,
        last_modified_time_formatted, created_time, created_time_formatted,
        created_by_id, last_modified_by_id, record_name, record_name_formatted,
        cf_debt_amount, cf_debt_amount_formatted, code, message,
    }
}

/// Bulk update custom module request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateCustomModuleRequest {
    pub cf_debt_amount: Option<Decimal>,
    pub module_record_id: Option<Id>,
    pub record_name: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BulkUpdateCustomModuleRequest {
    /// A request with all that is required.
    pub fn new(record_name: impl Into<String>) -> Self {
        Self {
            cf_debt_amount: None,
            module_record_id: None,
            record_name: record_name.into(),
            extra: Map::new(),
        }
    }

    /// Sets `cf_debt_amount`.
    #[must_use]
    pub fn cf_debt_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.cf_debt_amount = Some(value.into());
        self
    }

    /// Sets `module_record_id`.
    #[must_use]
    pub fn module_record_id(mut self, value: impl Into<Id>) -> Self {
        self.module_record_id = Some(value.into());
        self
    }
}

runtime::request! {
    BulkUpdateCustomModuleRequest {
        cf_debt_amount, module_record_id, record_name, ..extra
    }
}

/// Create custom modules request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomModulesRequest {
    pub record_name: String,
    pub cf_debt_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateCustomModulesRequest {
    /// A request with all that is required.
    pub fn new(record_name: impl Into<String>) -> Self {
        Self { record_name: record_name.into(), cf_debt_amount: None, extra: Map::new() }
    }

    /// Sets `cf_debt_amount`.
    #[must_use]
    pub fn cf_debt_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.cf_debt_amount = Some(value.into());
        self
    }
}

runtime::request! {
    CreateCustomModulesRequest {
        record_name, cf_debt_amount, ..extra
    }
}

/// Create module configuration request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateModuleConfigurationRequest {
    /// At most 25 characters.
    pub module_name: String,
    /// At most 30 characters.
    pub plural_name: String,
    pub parent_module_id: Option<Id>,
    /// At most 30 characters.
    pub record_name: Option<String>,
    /// At most 150 characters.
    pub description: Option<String>,
    pub shared_type: Option<CreateModuleConfigurationRequestSharedType>,
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
    pub show_custommodule_in:
        Option<Vec<CreateModuleConfigurationRequestShowCustommoduleIn>>,
    pub module_permission: Option<Vec<CreateModuleConfigurationRequestModulePermission>>,
    pub module_visibility: Option<Vec<CreateModuleConfigurationRequestModuleVisibility>>,
    pub allowed_apps: Option<Vec<String>>,
    pub default_customview_api_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateModuleConfigurationRequest {
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

    /// Sets `parent_module_id`.
    #[must_use]
    pub fn parent_module_id(mut self, value: impl Into<Id>) -> Self {
        self.parent_module_id = Some(value.into());
        self
    }

    /// Sets `record_name`.
    #[must_use]
    pub fn record_name(mut self, value: impl Into<String>) -> Self {
        self.record_name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `shared_type`.
    #[must_use]
    pub fn shared_type(
        mut self,
        value: impl Into<CreateModuleConfigurationRequestSharedType>,
    ) -> Self {
        self.shared_type = Some(value.into());
        self
    }

    /// Sets `is_reporting_tags_supported`.
    #[must_use]
    pub fn is_reporting_tags_supported(mut self, value: bool) -> Self {
        self.is_reporting_tags_supported = Some(value);
        self
    }

    /// Sets `can_edit_module`.
    #[must_use]
    pub fn can_edit_module(mut self, value: bool) -> Self {
        self.can_edit_module = Some(value);
        self
    }

    /// Sets `can_create_module`.
    #[must_use]
    pub fn can_create_module(mut self, value: bool) -> Self {
        self.can_create_module = Some(value);
        self
    }

    /// Sets `can_delete_module`.
    #[must_use]
    pub fn can_delete_module(mut self, value: bool) -> Self {
        self.can_delete_module = Some(value);
        self
    }

    /// Sets `can_bulk_update_module`.
    #[must_use]
    pub fn can_bulk_update_module(mut self, value: bool) -> Self {
        self.can_bulk_update_module = Some(value);
        self
    }

    /// Sets `can_send_mail`.
    #[must_use]
    pub fn can_send_mail(mut self, value: bool) -> Self {
        self.can_send_mail = Some(value);
        self
    }

    /// Sets `can_bulk_send_mail`.
    #[must_use]
    pub fn can_bulk_send_mail(mut self, value: bool) -> Self {
        self.can_bulk_send_mail = Some(value);
        self
    }

    /// Sets `can_attach_documents`.
    #[must_use]
    pub fn can_attach_documents(mut self, value: bool) -> Self {
        self.can_attach_documents = Some(value);
        self
    }

    /// Sets `can_show_pdf_view`.
    #[must_use]
    pub fn can_show_pdf_view(mut self, value: bool) -> Self {
        self.can_show_pdf_view = Some(value);
        self
    }

    /// Sets `can_allow_pdf_print`.
    #[must_use]
    pub fn can_allow_pdf_print(mut self, value: bool) -> Self {
        self.can_allow_pdf_print = Some(value);
        self
    }

    /// Sets `allow_forclone`.
    #[must_use]
    pub fn allow_forclone(mut self, value: bool) -> Self {
        self.allow_forclone = Some(value);
        self
    }

    /// Sets `can_lock_record`.
    #[must_use]
    pub fn can_lock_record(mut self, value: bool) -> Self {
        self.can_lock_record = Some(value);
        self
    }

    /// Sets `can_use_widget_for_custommodule`.
    #[must_use]
    pub fn can_use_widget_for_custommodule(mut self, value: bool) -> Self {
        self.can_use_widget_for_custommodule = Some(value);
        self
    }

    /// Sets `can_show_custommodule_lhs`.
    #[must_use]
    pub fn can_show_custommodule_lhs(mut self, value: bool) -> Self {
        self.can_show_custommodule_lhs = Some(value);
        self
    }

    /// Sets `show_custommodule_in`.
    #[must_use]
    pub fn show_custommodule_in(
        mut self,
        value: impl Into<Vec<CreateModuleConfigurationRequestShowCustommoduleIn>>,
    ) -> Self {
        self.show_custommodule_in = Some(value.into());
        self
    }

    /// Sets `module_permission`.
    #[must_use]
    pub fn module_permission(
        mut self,
        value: impl Into<Vec<CreateModuleConfigurationRequestModulePermission>>,
    ) -> Self {
        self.module_permission = Some(value.into());
        self
    }

    /// Sets `module_visibility`.
    #[must_use]
    pub fn module_visibility(
        mut self,
        value: impl Into<Vec<CreateModuleConfigurationRequestModuleVisibility>>,
    ) -> Self {
        self.module_visibility = Some(value.into());
        self
    }

    /// Sets `allowed_apps`.
    #[must_use]
    pub fn allowed_apps(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_apps = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `default_customview_api_name`.
    #[must_use]
    pub fn default_customview_api_name(mut self, value: impl Into<String>) -> Self {
        self.default_customview_api_name = Some(value.into());
        self
    }
}

runtime::request! {
    CreateModuleConfigurationRequest {
        module_name, plural_name, parent_module_id, record_name, description,
        shared_type, is_reporting_tags_supported, can_edit_module, can_create_module,
        can_delete_module, can_bulk_update_module, can_send_mail, can_bulk_send_mail,
        can_attach_documents, can_show_pdf_view, can_allow_pdf_print, allow_forclone,
        can_lock_record, can_use_widget_for_custommodule, can_show_custommodule_lhs,
        show_custommodule_in, module_permission, module_visibility, allowed_apps,
        default_customview_api_name, ..extra
    }
}

/// Create module configuration request module permission.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModuleConfigurationRequestModulePermission {
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

impl CreateModuleConfigurationRequestModulePermission {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role_id`.
    #[must_use]
    pub fn role_id(mut self, value: impl Into<Id>) -> Self {
        self.role_id = Some(value.into());
        self
    }

    /// Sets `can_create`.
    #[must_use]
    pub fn can_create(mut self, value: bool) -> Self {
        self.can_create = Some(value);
        self
    }

    /// Sets `can_edit`.
    #[must_use]
    pub fn can_edit(mut self, value: bool) -> Self {
        self.can_edit = Some(value);
        self
    }

    /// Sets `can_view`.
    #[must_use]
    pub fn can_view(mut self, value: bool) -> Self {
        self.can_view = Some(value);
        self
    }

    /// Sets `can_delete`.
    #[must_use]
    pub fn can_delete(mut self, value: bool) -> Self {
        self.can_delete = Some(value);
        self
    }

    /// Sets `can_approve`.
    #[must_use]
    pub fn can_approve(mut self, value: bool) -> Self {
        self.can_approve = Some(value);
        self
    }

    /// Sets `full_access`.
    #[must_use]
    pub fn full_access(mut self, value: bool) -> Self {
        self.full_access = Some(value);
        self
    }
}

runtime::request! {
    CreateModuleConfigurationRequestModulePermission {
        role_id, can_create, can_edit, can_view, can_delete, can_approve, full_access,
        ..extra
    }
}

/// Create module configuration request module visibility.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModuleConfigurationRequestModuleVisibility {
    pub r#type: Option<String>,
    pub is_hidden: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateModuleConfigurationRequestModuleVisibility {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `is_hidden`.
    #[must_use]
    pub fn is_hidden(mut self, value: bool) -> Self {
        self.is_hidden = Some(value);
        self
    }
}

runtime::request! {
    CreateModuleConfigurationRequestModuleVisibility {
        r#type = "type", is_hidden, ..extra
    }
}

runtime::choice! {
    /// Create module configuration request shared type.
    pub enum CreateModuleConfigurationRequestSharedType {
        Private = "private",
        ReadOnly = "read_only",
        ReadWrite = "read_write",
        Public = "public",
    }
}

/// Create module configuration request show custommodule in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModuleConfigurationRequestShowCustommoduleIn {
    pub show_in: Option<CreateModuleConfigurationRequestShowCustommoduleInShowIn>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateModuleConfigurationRequestShowCustommoduleIn {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `show_in`.
    #[must_use]
    pub fn show_in(
        mut self,
        value: impl Into<CreateModuleConfigurationRequestShowCustommoduleInShowIn>,
    ) -> Self {
        self.show_in = Some(value.into());
        self
    }
}

runtime::request! {
    CreateModuleConfigurationRequestShowCustommoduleIn {
        show_in, ..extra
    }
}

runtime::choice! {
    /// Create module configuration request show custommodule in show in.
    pub enum CreateModuleConfigurationRequestShowCustommoduleInShowIn {
        Settings = "settings",
        Webui = "webui",
        Extension = "extension",
        Lhs = "lhs",
    }
}

/// Get individual record details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIndividualRecordDetailsResponse {
    pub module_record: Option<GetIndividualRecordDetailsResponseModuleRecord>,
    pub module_record_hash: Option<GetIndividualRecordDetailsResponseModuleRecordHash>,
    pub users: Option<Vec<GetIndividualRecordDetailsResponseUsers>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetIndividualRecordDetailsResponse {
        module_record, module_record_hash, users,
    }
}

/// Get individual record details response module record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIndividualRecordDetailsResponseModuleRecord {
    pub module_plural_name: Option<String>,
    pub comments: Option<Vec<GetIndividualRecordDetailsResponseModuleRecordComments>>,
    pub module_api_name: Option<String>,
    pub shared_type: Option<String>,
    pub can_submit: Option<bool>,
    pub approvers_list: Option<String>,
    pub can_approve: Option<bool>,
    pub module_name: Option<String>,
    pub module_fields:
        Option<Vec<GetIndividualRecordDetailsResponseModuleRecordModuleFields>>,
    pub module_record_id: Option<Id>,
    pub shared_to: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetIndividualRecordDetailsResponseModuleRecord {
        module_plural_name, comments, module_api_name, shared_type, can_submit,
        approvers_list, can_approve, module_name, module_fields, module_record_id,
        shared_to,
    }
}

/// Get individual record details response module record comments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIndividualRecordDetailsResponseModuleRecordComments {
    pub date: Option<Date>,
    pub commented_by: Option<String>,
    pub operation_type: Option<String>,
    pub comment_type: Option<String>,
    pub date_formatted: Option<String>,
    pub description: Option<String>,
    pub time: Option<String>,
    pub comment_id: Option<Id>,
    pub commented_by_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetIndividualRecordDetailsResponseModuleRecordComments {
        date, commented_by, operation_type, comment_type, date_formatted, description,
        time, comment_id, commented_by_id,
    }
}

/// Get individual record details response module record hash.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIndividualRecordDetailsResponseModuleRecordHash {
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
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetIndividualRecordDetailsResponseModuleRecordHash {
        module_record_id, module_api_name, last_modified_time,
        last_modified_time_formatted, created_time, created_time_formatted,
        created_by_id, last_modified_by_id, record_name, record_name_formatted,
    }
}

/// Get individual record details response module record module fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIndividualRecordDetailsResponseModuleRecordModuleFields {
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
    GetIndividualRecordDetailsResponseModuleRecordModuleFields {
        field_id, is_active, is_mandatory, label, api_name, data_type_formatted,
        value_formatted, data_type, pii_type, value, max_length, help_text,
    }
}

/// Get individual record details response users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIndividualRecordDetailsResponseUsers {
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
    GetIndividualRecordDetailsResponseUsers {
        id, text, name, email, photo_url, is_current_user,
    }
}

runtime::choice! {
    /// List custom module records filter by.
    pub enum ListCustomModuleRecordsFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Inactive = "Status.Inactive",
    }
}

runtime::choice! {
    /// List custom module records sort column.
    pub enum ListCustomModuleRecordsSortColumn {
        RecordName = "record_name",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// List custom module records sort order.
    pub enum ListCustomModuleRecordsSortOrder {
        A = "A",
        D = "D",
    }
}

runtime::choice! {
    /// List custom modules portal type.
    pub enum ListCustomModulesPortalType {
        Customer = "customer",
        Vendor = "vendor",
        Employee = "employee",
    }
}

runtime::choice! {
    /// List custom modules sort order.
    pub enum ListCustomModulesSortOrder {
        Ascending = "ascending",
        Descending = "descending",
    }
}

/// Module configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleConfiguration {
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
    ModuleConfiguration {
        module_id, module_name, module_api_name, is_active, singular_name, plural_name,
    }
}

/// Module record response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleRecordResponse {
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
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ModuleRecordResponse {
        module_record_id, module_api_name, last_modified_time,
        last_modified_time_formatted, created_time, created_time_formatted,
        created_by_id, last_modified_by_id, record_name, record_name_formatted,
        cf_debt_amount, cf_debt_amount_formatted,
    }
}

/// Update custom module request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomModuleRequest {
    pub record_name: String,
    pub cf_debt_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomModuleRequest {
    /// A request with all that is required.
    pub fn new(record_name: impl Into<String>) -> Self {
        Self { record_name: record_name.into(), cf_debt_amount: None, extra: Map::new() }
    }

    /// Sets `cf_debt_amount`.
    #[must_use]
    pub fn cf_debt_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.cf_debt_amount = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCustomModuleRequest {
        record_name, cf_debt_amount, ..extra
    }
}

/// Update module configuration request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateModuleConfigurationRequest {
    /// At most 25 characters.
    pub module_name: String,
    /// At most 30 characters.
    pub plural_name: String,
    pub parent_module_id: Option<Id>,
    /// At most 30 characters.
    pub record_name: Option<String>,
    /// At most 150 characters.
    pub description: Option<String>,
    pub shared_type: Option<UpdateModuleConfigurationRequestSharedType>,
    pub is_reporting_tags_supported: Option<bool>,
    pub can_edit_module: Option<bool>,
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
    pub show_custommodule_in:
        Option<Vec<UpdateModuleConfigurationRequestShowCustommoduleIn>>,
    pub module_permission: Option<Vec<UpdateModuleConfigurationRequestModulePermission>>,
    pub module_visibility: Option<Vec<UpdateModuleConfigurationRequestModuleVisibility>>,
    pub default_customview_api_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateModuleConfigurationRequest {
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
            default_customview_api_name: None,
            extra: Map::new(),
        }
    }

    /// Sets `parent_module_id`.
    #[must_use]
    pub fn parent_module_id(mut self, value: impl Into<Id>) -> Self {
        self.parent_module_id = Some(value.into());
        self
    }

    /// Sets `record_name`.
    #[must_use]
    pub fn record_name(mut self, value: impl Into<String>) -> Self {
        self.record_name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `shared_type`.
    #[must_use]
    pub fn shared_type(
        mut self,
        value: impl Into<UpdateModuleConfigurationRequestSharedType>,
    ) -> Self {
        self.shared_type = Some(value.into());
        self
    }

    /// Sets `is_reporting_tags_supported`.
    #[must_use]
    pub fn is_reporting_tags_supported(mut self, value: bool) -> Self {
        self.is_reporting_tags_supported = Some(value);
        self
    }

    /// Sets `can_edit_module`.
    #[must_use]
    pub fn can_edit_module(mut self, value: bool) -> Self {
        self.can_edit_module = Some(value);
        self
    }

    /// Sets `can_bulk_update_module`.
    #[must_use]
    pub fn can_bulk_update_module(mut self, value: bool) -> Self {
        self.can_bulk_update_module = Some(value);
        self
    }

    /// Sets `can_send_mail`.
    #[must_use]
    pub fn can_send_mail(mut self, value: bool) -> Self {
        self.can_send_mail = Some(value);
        self
    }

    /// Sets `can_bulk_send_mail`.
    #[must_use]
    pub fn can_bulk_send_mail(mut self, value: bool) -> Self {
        self.can_bulk_send_mail = Some(value);
        self
    }

    /// Sets `can_attach_documents`.
    #[must_use]
    pub fn can_attach_documents(mut self, value: bool) -> Self {
        self.can_attach_documents = Some(value);
        self
    }

    /// Sets `can_show_pdf_view`.
    #[must_use]
    pub fn can_show_pdf_view(mut self, value: bool) -> Self {
        self.can_show_pdf_view = Some(value);
        self
    }

    /// Sets `can_allow_pdf_print`.
    #[must_use]
    pub fn can_allow_pdf_print(mut self, value: bool) -> Self {
        self.can_allow_pdf_print = Some(value);
        self
    }

    /// Sets `allow_forclone`.
    #[must_use]
    pub fn allow_forclone(mut self, value: bool) -> Self {
        self.allow_forclone = Some(value);
        self
    }

    /// Sets `can_lock_record`.
    #[must_use]
    pub fn can_lock_record(mut self, value: bool) -> Self {
        self.can_lock_record = Some(value);
        self
    }

    /// Sets `can_use_widget_for_custommodule`.
    #[must_use]
    pub fn can_use_widget_for_custommodule(mut self, value: bool) -> Self {
        self.can_use_widget_for_custommodule = Some(value);
        self
    }

    /// Sets `can_show_custommodule_lhs`.
    #[must_use]
    pub fn can_show_custommodule_lhs(mut self, value: bool) -> Self {
        self.can_show_custommodule_lhs = Some(value);
        self
    }

    /// Sets `show_custommodule_in`.
    #[must_use]
    pub fn show_custommodule_in(
        mut self,
        value: impl Into<Vec<UpdateModuleConfigurationRequestShowCustommoduleIn>>,
    ) -> Self {
        self.show_custommodule_in = Some(value.into());
        self
    }

    /// Sets `module_permission`.
    #[must_use]
    pub fn module_permission(
        mut self,
        value: impl Into<Vec<UpdateModuleConfigurationRequestModulePermission>>,
    ) -> Self {
        self.module_permission = Some(value.into());
        self
    }

    /// Sets `module_visibility`.
    #[must_use]
    pub fn module_visibility(
        mut self,
        value: impl Into<Vec<UpdateModuleConfigurationRequestModuleVisibility>>,
    ) -> Self {
        self.module_visibility = Some(value.into());
        self
    }

    /// Sets `default_customview_api_name`.
    #[must_use]
    pub fn default_customview_api_name(mut self, value: impl Into<String>) -> Self {
        self.default_customview_api_name = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateModuleConfigurationRequest {
        module_name, plural_name, parent_module_id, record_name, description,
        shared_type, is_reporting_tags_supported, can_edit_module,
        can_bulk_update_module, can_send_mail, can_bulk_send_mail, can_attach_documents,
        can_show_pdf_view, can_allow_pdf_print, allow_forclone, can_lock_record,
        can_use_widget_for_custommodule, can_show_custommodule_lhs, show_custommodule_in,
        module_permission, module_visibility, default_customview_api_name, ..extra
    }
}

/// Update module configuration request module permission.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModuleConfigurationRequestModulePermission {
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

impl UpdateModuleConfigurationRequestModulePermission {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role_id`.
    #[must_use]
    pub fn role_id(mut self, value: impl Into<Id>) -> Self {
        self.role_id = Some(value.into());
        self
    }

    /// Sets `can_create`.
    #[must_use]
    pub fn can_create(mut self, value: bool) -> Self {
        self.can_create = Some(value);
        self
    }

    /// Sets `can_edit`.
    #[must_use]
    pub fn can_edit(mut self, value: bool) -> Self {
        self.can_edit = Some(value);
        self
    }

    /// Sets `can_view`.
    #[must_use]
    pub fn can_view(mut self, value: bool) -> Self {
        self.can_view = Some(value);
        self
    }

    /// Sets `can_delete`.
    #[must_use]
    pub fn can_delete(mut self, value: bool) -> Self {
        self.can_delete = Some(value);
        self
    }

    /// Sets `can_approve`.
    #[must_use]
    pub fn can_approve(mut self, value: bool) -> Self {
        self.can_approve = Some(value);
        self
    }

    /// Sets `full_access`.
    #[must_use]
    pub fn full_access(mut self, value: bool) -> Self {
        self.full_access = Some(value);
        self
    }
}

runtime::request! {
    UpdateModuleConfigurationRequestModulePermission {
        role_id, can_create, can_edit, can_view, can_delete, can_approve, full_access,
        ..extra
    }
}

/// Update module configuration request module visibility.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModuleConfigurationRequestModuleVisibility {
    pub r#type: Option<String>,
    pub is_hidden: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateModuleConfigurationRequestModuleVisibility {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `is_hidden`.
    #[must_use]
    pub fn is_hidden(mut self, value: bool) -> Self {
        self.is_hidden = Some(value);
        self
    }
}

runtime::request! {
    UpdateModuleConfigurationRequestModuleVisibility {
        r#type = "type", is_hidden, ..extra
    }
}

runtime::choice! {
    /// Update module configuration request shared type.
    pub enum UpdateModuleConfigurationRequestSharedType {
        Private = "private",
        ReadOnly = "read_only",
        ReadWrite = "read_write",
        Public = "public",
    }
}

/// Update module configuration request show custommodule in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModuleConfigurationRequestShowCustommoduleIn {
    pub show_in: Option<UpdateModuleConfigurationRequestShowCustommoduleInShowIn>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateModuleConfigurationRequestShowCustommoduleIn {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `show_in`.
    #[must_use]
    pub fn show_in(
        mut self,
        value: impl Into<UpdateModuleConfigurationRequestShowCustommoduleInShowIn>,
    ) -> Self {
        self.show_in = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateModuleConfigurationRequestShowCustommoduleIn {
        show_in, ..extra
    }
}

runtime::choice! {
    /// Update module configuration request show custommodule in show in.
    pub enum UpdateModuleConfigurationRequestShowCustommoduleInShowIn {
        Settings = "settings",
        Webui = "webui",
        Extension = "extension",
        Lhs = "lhs",
    }
}
