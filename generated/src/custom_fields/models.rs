// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomFields`](super::CustomFields).

use super::super::runtime::{self, Id, Map, Value};
use super::super::shared::LockType;

runtime::choice! {
    /// Custom field action.
    pub enum CustomFieldAction {
        Add = "add",
        Remove = "remove",
        Update = "update",
    }
}

runtime::choice! {
    /// Custom field data type.
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

runtime::choice! {
    /// Custom field entity.
    pub enum CustomFieldEntity {
        Invoice = "invoice",
        Contact = "contact",
        Bill = "bill",
        Expense = "expense",
    }
}

/// Custom field field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldField {
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
    CustomFieldField {
        field_id, label, api_name, data_type, entity, is_active, is_mandatory,
        show_on_pdf, max_length, values, autonumber_prefix, autonumber_suffix,
        autonumber_start,
    }
}

/// Custom field request.
#[derive(Debug, Clone, PartialEq)]
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

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `placeholder`.
    #[must_use]
    pub fn placeholder(mut self, value: impl Into<String>) -> Self {
        self.placeholder = Some(value.into());
        self
    }

    /// Sets `default_value`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Sets `value_length`.
    #[must_use]
    pub fn value_length(mut self, value: i64) -> Self {
        self.value_length = Some(value);
        self
    }

    /// Sets `decimal_precision`.
    #[must_use]
    pub fn decimal_precision(mut self, value: i64) -> Self {
        self.decimal_precision = Some(value);
        self
    }

    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: impl Into<Vec<CustomFieldValueRequest>>) -> Self {
        self.values = Some(value.into());
        self
    }

    /// Sets `autonumber_prefix`.
    #[must_use]
    pub fn autonumber_prefix(mut self, value: impl Into<String>) -> Self {
        self.autonumber_prefix = Some(value.into());
        self
    }

    /// Sets `autonumber_suffix`.
    #[must_use]
    pub fn autonumber_suffix(mut self, value: impl Into<String>) -> Self {
        self.autonumber_suffix = Some(value.into());
        self
    }

    /// Sets `autonumber_start`.
    #[must_use]
    pub fn autonumber_start(mut self, value: impl Into<String>) -> Self {
        self.autonumber_start = Some(value.into());
        self
    }

    /// Sets `is_basecurrency_amount`.
    #[must_use]
    pub fn is_basecurrency_amount(mut self, value: bool) -> Self {
        self.is_basecurrency_amount = Some(value);
        self
    }

    /// Sets `related_entity`.
    #[must_use]
    pub fn related_entity(mut self, value: impl Into<String>) -> Self {
        self.related_entity = Some(value.into());
        self
    }

    /// Sets `related_list_name`.
    #[must_use]
    pub fn related_list_name(mut self, value: impl Into<String>) -> Self {
        self.related_list_name = Some(value.into());
        self
    }

    /// Sets `formula`.
    #[must_use]
    pub fn formula(mut self, value: impl Into<String>) -> Self {
        self.formula = Some(value.into());
        self
    }

    /// Sets `return_data_type`.
    #[must_use]
    pub fn return_data_type(
        mut self,
        value: impl Into<CustomFieldReturnDataType>,
    ) -> Self {
        self.return_data_type = Some(value.into());
        self
    }

    /// Sets `pii_type`.
    #[must_use]
    pub fn pii_type(mut self, value: impl Into<String>) -> Self {
        self.pii_type = Some(value.into());
        self
    }

    /// Sets `is_unique`.
    #[must_use]
    pub fn is_unique(mut self, value: bool) -> Self {
        self.is_unique = Some(value);
        self
    }

    /// Sets `help_text`.
    #[must_use]
    pub fn help_text(mut self, value: impl Into<String>) -> Self {
        self.help_text = Some(value.into());
        self
    }

    /// Sets `edit_on_portal`.
    #[must_use]
    pub fn edit_on_portal(mut self, value: bool) -> Self {
        self.edit_on_portal = Some(value);
        self
    }

    /// Sets `show_on_portal`.
    #[must_use]
    pub fn show_on_portal(mut self, value: bool) -> Self {
        self.show_on_portal = Some(value);
        self
    }

    /// Sets `visibility`.
    #[must_use]
    pub fn visibility(mut self, value: impl Into<String>) -> Self {
        self.visibility = Some(value.into());
        self
    }
}

runtime::request! {
    CustomFieldRequest {
        label, data_type, entity, show_on_pdf, is_mandatory, placeholder, default_value,
        value_length, decimal_precision, values, autonumber_prefix, autonumber_suffix,
        autonumber_start, is_basecurrency_amount, related_entity, related_list_name,
        formula, return_data_type, pii_type, is_unique, help_text, edit_on_portal,
        show_on_portal, visibility, ..extra
    }
}

runtime::choice! {
    /// Custom field return data type.
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

/// Custom field value.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// Custom field value request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: i64) -> Self {
        self.order = Some(value);
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
}

runtime::request! {
    CustomFieldValueRequest {
        name, order, id, is_active, ..extra
    }
}

/// Field dropdown option request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: impl Into<Vec<CustomFieldValueRequest>>) -> Self {
        self.values = Some(value.into());
        self
    }

    /// Sets `option_ids`.
    #[must_use]
    pub fn option_ids(mut self, value: impl Into<Id>) -> Self {
        self.option_ids = Some(value.into());
        self
    }
}

runtime::request! {
    FieldDropdownOptionRequest {
        values, option_ids, ..extra
    }
}

/// Reorder custom field request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `reorder_fields`.
    #[must_use]
    pub fn reorder_fields(mut self, value: impl Into<String>) -> Self {
        self.reorder_fields = Some(value.into());
        self
    }
}

runtime::request! {
    ReorderCustomFieldRequest {
        reorder_fields, ..extra
    }
}

/// Update custom field request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `show_on_pdf`.
    #[must_use]
    pub fn show_on_pdf(mut self, value: bool) -> Self {
        self.show_on_pdf = Some(value);
        self
    }

    /// Sets `placeholder`.
    #[must_use]
    pub fn placeholder(mut self, value: impl Into<String>) -> Self {
        self.placeholder = Some(value.into());
        self
    }

    /// Sets `default_value`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Sets `value_length`.
    #[must_use]
    pub fn value_length(mut self, value: i64) -> Self {
        self.value_length = Some(value);
        self
    }

    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: impl Into<Vec<CustomFieldValueRequest>>) -> Self {
        self.values = Some(value.into());
        self
    }

    /// Sets `edit_on_portal`.
    #[must_use]
    pub fn edit_on_portal(mut self, value: bool) -> Self {
        self.edit_on_portal = Some(value);
        self
    }

    /// Sets `show_on_portal`.
    #[must_use]
    pub fn show_on_portal(mut self, value: bool) -> Self {
        self.show_on_portal = Some(value);
        self
    }

    /// Sets `pii_type`.
    #[must_use]
    pub fn pii_type(mut self, value: impl Into<String>) -> Self {
        self.pii_type = Some(value.into());
        self
    }

    /// Sets `is_unique`.
    #[must_use]
    pub fn is_unique(mut self, value: bool) -> Self {
        self.is_unique = Some(value);
        self
    }

    /// Sets `help_text`.
    #[must_use]
    pub fn help_text(mut self, value: impl Into<String>) -> Self {
        self.help_text = Some(value.into());
        self
    }

    /// Sets `visibility`.
    #[must_use]
    pub fn visibility(mut self, value: impl Into<String>) -> Self {
        self.visibility = Some(value.into());
        self
    }

    /// Sets `lock_type`.
    #[must_use]
    pub fn lock_type(mut self, value: impl Into<LockType>) -> Self {
        self.lock_type = Some(value.into());
        self
    }

    /// Sets `lock_reason`.
    #[must_use]
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCustomFieldRequest {
        label, is_mandatory, show_on_pdf, placeholder, default_value, value_length,
        values, edit_on_portal, show_on_portal, pii_type, is_unique, help_text,
        visibility, lock_type, lock_reason, ..extra
    }
}
