// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomFields`](super::CustomFields).

use super::super::runtime::{self, Id, Map, Value};
use super::super::shared::LockType;

runtime::choice! {
    /// What `action` of
    /// [`CustomFields::update_dropdown_options`](super::CustomFields::update_dropdown_options) may be.
    pub enum CustomFieldAction {
        Add = "add",
        Remove = "remove",
        Update = "update",
    }
}

runtime::choice! {
    /// What `data_type` of [`CustomFieldRequest`] may be.
    pub enum CustomFieldDataType {
        String = "string",
        Number = "number",
        Decimal = "decimal",
        Amount = "amount",
        Date = "date",
        Dropdown = "dropdown",
        CheckBox = "check_box",
        Multiline = "multiline",
        Email = "email",
        Url = "url",
        Phone = "phone",
        Percent = "percent",
        Lookup = "lookup",
        Autonumber = "autonumber",
        Formula = "formula",
        Image = "image",
        Attachment = "attachment",
    }
}

/// A custom field definition, as [`CustomFields::list`](super::CustomFields::list) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldDefinition {
    pub field_id: Option<Id>,
    pub label: Option<String>,
    pub api_name: Option<String>,
    pub data_type: Option<CustomFieldDataType>,
    pub entity: Option<String>,
    pub is_active: Option<bool>,
    pub is_mandatory: Option<bool>,
    pub show_on_pdf: Option<bool>,
    pub max_length: Option<i64>,
    pub values: Option<Vec<CustomFieldValue>>,
    pub autonumber_prefix: Option<String>,
    pub autonumber_suffix: Option<String>,
    pub autonumber_start: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFieldDefinition {
        field_id, label, api_name, data_type,
        entity, is_active, is_mandatory, show_on_pdf,
        max_length, values, autonumber_prefix, autonumber_suffix,
        autonumber_start,
    }
}

runtime::choice! {
    /// What `entity` of [`CustomFieldRequest`] may be.
    pub enum CustomFieldEntity {
        Invoice = "invoice",
        Contact = "contact",
        Bill = "bill",
        Expense = "expense",
    }
}

/// A custom field, as [`CustomFields::create`](super::CustomFields::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomFieldRequest {
    pub label: String,
    pub data_type: CustomFieldDataType,
    pub entity: CustomFieldEntity,
    pub show_on_pdf: bool,
    pub is_mandatory: Option<bool>,
    pub placeholder: Option<String>,
    /// At most 36000 characters.
    pub default_value: Option<String>,
    pub value_length: Option<i64>,
    pub decimal_precision: Option<i64>,
    pub values: Option<Vec<CustomFieldValueRequest>>,
    /// At most 50 characters.
    pub autonumber_prefix: Option<String>,
    /// At most 50 characters.
    pub autonumber_suffix: Option<String>,
    pub autonumber_start: Option<String>,
    pub is_basecurrency_amount: Option<bool>,
    pub related_entity: Option<String>,
    pub related_list_name: Option<String>,
    /// At most 1000 characters.
    pub formula: Option<String>,
    pub return_data_type: Option<CustomFieldReturnDataType>,
    pub pii_type: Option<String>,
    pub is_unique: Option<bool>,
    /// At most 255 characters.
    pub help_text: Option<String>,
    pub edit_on_portal: Option<bool>,
    pub show_on_portal: Option<bool>,
    pub visibility: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFieldRequest {
    /// A request with all that is required.
    pub fn new(
        label: impl Into<String>,
        data_type: impl Into<CustomFieldDataType>,
        entity: impl Into<CustomFieldEntity>,
        show_on_pdf: bool,
    ) -> Self {
        Self {
            label: label.into(),
            data_type: data_type.into(),
            entity: entity.into(),
            show_on_pdf,
            is_mandatory: None,
            placeholder: None,
            default_value: None,
            value_length: None,
            decimal_precision: None,
            values: None,
            autonumber_prefix: None,
            autonumber_suffix: None,
            autonumber_start: None,
            is_basecurrency_amount: None,
            related_entity: None,
            related_list_name: None,
            formula: None,
            return_data_type: None,
            pii_type: None,
            is_unique: None,
            help_text: None,
            edit_on_portal: None,
            show_on_portal: None,
            visibility: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    CustomFieldRequest {
        set {
            is_mandatory: bool, placeholder: String, default_value: String,
            value_length: i64, decimal_precision: i64,
            values: Vec<CustomFieldValueRequest>, autonumber_prefix: String,
            autonumber_suffix: String, autonumber_start: String,
            is_basecurrency_amount: bool, related_entity: String,
            related_list_name: String, formula: String,
            return_data_type: CustomFieldReturnDataType, pii_type: String,
            is_unique: bool, help_text: String, edit_on_portal: bool,
            show_on_portal: bool, visibility: String,
        }
    }
}

runtime::request! {
    CustomFieldRequest new(
        label: String, data_type: CustomFieldDataType, entity: CustomFieldEntity,
        show_on_pdf: bool,
    ) {
        label, data_type, entity, show_on_pdf,
        is_mandatory, placeholder, default_value, value_length,
        decimal_precision, values, autonumber_prefix, autonumber_suffix,
        autonumber_start, is_basecurrency_amount, related_entity, related_list_name,
        formula, return_data_type, pii_type, is_unique,
        help_text, edit_on_portal, show_on_portal, visibility,
    }
}

runtime::choice! {
    /// What `return_data_type` of [`CustomFieldRequest`] may be.
    pub enum CustomFieldReturnDataType {
        String = "string",
        Amount = "amount",
        Number = "number",
        Date = "date",
        Decimal = "decimal",
        CheckBox = "check_box",
        Email = "email",
        Url = "url",
        Phone = "phone",
        Percent = "percent",
        Multiline = "multiline",
    }
}

/// A custom field value, as `values` of [`CustomFieldDefinition`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// At most 200 characters.
    pub name: Option<String>,
    pub order: Option<i64>,
    pub id: Option<String>,
    pub is_active: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomFieldValue {
        name, order, id, is_active,
    }
}

/// A custom field value, as `values` of [`CustomFieldRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldValueRequest {
    /// At most 200 characters.
    pub name: Option<String>,
    pub order: Option<i64>,
    pub id: Option<String>,
    pub is_active: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFieldValueRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CustomFieldValueRequest {
        set {
            name: String, order: i64, id: String, is_active: bool,
        }
    }
}

runtime::request! {
    CustomFieldValueRequest {
        name, order, id, is_active,
    }
}

/// A field dropdown option, as
/// [`CustomFields::update_dropdown_options`](super::CustomFields::update_dropdown_options) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldDropdownOptionRequest {
    pub values: Option<Vec<CustomFieldValueRequest>>,
    pub option_ids: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl FieldDropdownOptionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    FieldDropdownOptionRequest {
        set {
            values: Vec<CustomFieldValueRequest>, option_ids: Id,
        }
    }
}

runtime::request! {
    FieldDropdownOptionRequest {
        values, option_ids,
    }
}

/// What [`CustomFields::reorder`](super::CustomFields::reorder) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReorderCustomFieldRequest {
    /// At most 5000 characters.
    pub reorder_fields: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReorderCustomFieldRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReorderCustomFieldRequest {
        set {
            reorder_fields: String,
        }
    }
}

runtime::request! {
    ReorderCustomFieldRequest {
        reorder_fields,
    }
}

/// What [`CustomFields::update`](super::CustomFields::update) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomFieldRequest {
    pub label: Option<String>,
    pub is_mandatory: Option<bool>,
    pub show_on_pdf: Option<bool>,
    pub placeholder: Option<String>,
    /// At most 36000 characters.
    pub default_value: Option<String>,
    pub value_length: Option<i64>,
    pub values: Option<Vec<CustomFieldValueRequest>>,
    pub edit_on_portal: Option<bool>,
    pub show_on_portal: Option<bool>,
    pub pii_type: Option<String>,
    pub is_unique: Option<bool>,
    /// At most 255 characters.
    pub help_text: Option<String>,
    pub visibility: Option<String>,
    pub lock_type: Option<LockType>,
    /// At most 255 characters.
    pub lock_reason: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomFieldRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    UpdateCustomFieldRequest {
        set {
            label: String, is_mandatory: bool, show_on_pdf: bool, placeholder: String,
            default_value: String, value_length: i64,
            values: Vec<CustomFieldValueRequest>, edit_on_portal: bool,
            show_on_portal: bool, pii_type: String, is_unique: bool, help_text: String,
            visibility: String, lock_type: LockType, lock_reason: String,
        }
    }
}

runtime::request! {
    UpdateCustomFieldRequest {
        label, is_mandatory, show_on_pdf, placeholder,
        default_value, value_length, values, edit_on_portal,
        show_on_portal, pii_type, is_unique, help_text,
        visibility, lock_type, lock_reason,
    }
}
