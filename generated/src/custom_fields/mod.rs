// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Custom Fields.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the custom_fields module.
#[derive(Debug, Clone)]
pub struct CustomFields {
    client: Client,
}

impl CustomFields {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List custom fields.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/fields`.
    pub fn list(&self, entity: impl Into<CustomFieldEntity>) -> operations::List {
        let mut request = self.client.request(&operations::LIST);
        let entity: CustomFieldEntity = entity.into();
        request.query("entity", &entity);
        operations::List(request)
    }

    /// Create custom field.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/fields`.
    pub fn create(&self, body: &CustomFieldRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Update custom field.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/fields/{field_id}`.
    pub fn update(
        &self,
        field_id: impl Into<Id>,
        body: &UpdateCustomFieldRequest,
    ) -> operations::Update {
        let mut request = self.client.request(&operations::UPDATE);
        let field_id: Id = field_id.into();
        request.path("field_id", &field_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete custom field.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/fields/{field_id}`.
    pub fn delete(
        &self,
        field_id: impl Into<Id>,
        entity: impl Into<String>,
    ) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let field_id: Id = field_id.into();
        request.path("field_id", &field_id);
        let entity: String = entity.into();
        request.query("entity", &entity);
        operations::Delete(request)
    }

    /// Reorder custom fields.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/fields/reorder`.
    pub fn reorder(
        &self,
        entity_type: impl Into<String>,
        body: &ReorderCustomFieldRequest,
    ) -> operations::Reorder {
        let mut request = self.client.request(&operations::REORDER);
        let entity_type: String = entity_type.into();
        request.query("entity_type", &entity_type);
        request.json(body);
        operations::Reorder(request)
    }

    /// Update field status.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/fields/{field_api_name}/status`.
    pub fn update_status(
        &self,
        field_api_name: impl Into<String>,
        entity: impl Into<String>,
        active: bool,
    ) -> operations::UpdateStatus {
        let mut request = self.client.request(&operations::UPDATE_STATUS);
        let field_api_name: String = field_api_name.into();
        request.path("field_api_name", &field_api_name);
        let entity: String = entity.into();
        request.query("entity", &entity);
        request.query("active", &active);
        operations::UpdateStatus(request)
    }

    /// Update field dropdown options.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/fields/{field_api_name}/dropdownoptions`.
    pub fn update_dropdown_options(
        &self,
        field_api_name: impl Into<String>,
        action: impl Into<CustomFieldAction>,
        entity: impl Into<String>,
        body: &FieldDropdownOptionRequest,
    ) -> operations::UpdateDropdownOptions {
        let mut request = self.client.request(&operations::UPDATE_DROPDOWN_OPTIONS);
        let field_api_name: String = field_api_name.into();
        request.path("field_api_name", &field_api_name);
        let action: CustomFieldAction = action.into();
        request.query("action", &action);
        let entity: String = entity.into();
        request.query("entity", &entity);
        request.json(body);
        operations::UpdateDropdownOptions(request)
    }

    /// Bulk fetch fields.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/fields/bulkfetch`.
    pub fn bulk_fetch(&self) -> operations::BulkFetch {
        operations::BulkFetch(self.client.request(&operations::BULK_FETCH))
    }

    /// Get custom field usage.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/fields/{field_id}/usage`.
    pub fn get_usage(&self, field_id: impl Into<Id>) -> operations::GetUsage {
        let mut request = self.client.request(&operations::GET_USAGE);
        let field_id: Id = field_id.into();
        request.path("field_id", &field_id);
        operations::GetUsage(request)
    }

    /// Check formula syntax.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/fields/syntax`.
    pub fn check_formula_syntax(
        &self,
        formula: impl Into<String>,
        return_data_type: impl Into<CustomFieldReturnDataType>,
        entity: impl Into<String>,
    ) -> operations::CheckFormulaSyntax {
        let mut request = self.client.request(&operations::CHECK_FORMULA_SYNTAX);
        let formula: String = formula.into();
        request.query("formula", &formula);
        let return_data_type: CustomFieldReturnDataType = return_data_type.into();
        request.query("return_data_type", &return_data_type);
        let entity: String = entity.into();
        request.query("entity", &entity);
        operations::CheckFormulaSyntax(request)
    }

    /// List lookup fields.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/fields/lookupfields`.
    pub fn list_lookup_fields(
        &self,
        entity: impl Into<String>,
    ) -> operations::ListLookupFields {
        let mut request = self.client.request(&operations::LIST_LOOKUP_FIELDS);
        let entity: String = entity.into();
        request.query("entity", &entity);
        operations::ListLookupFields(request)
    }

    /// List custom fields simple.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/customfields`.
    pub fn list_simple(&self, entity: impl Into<String>) -> operations::ListSimple {
        let mut request = self.client.request(&operations::LIST_SIMPLE);
        let entity: String = entity.into();
        request.query("entity", &entity);
        operations::ListSimple(request)
    }

    /// Get fields meta.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/fields/meta`.
    pub fn get_meta(&self, entity: impl Into<String>) -> operations::GetMeta {
        let mut request = self.client.request(&operations::GET_META);
        let entity: String = entity.into();
        request.query("entity", &entity);
        operations::GetMeta(request)
    }

    /// Get entity fields meta.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/meta/fields`.
    pub fn get_entity_meta(
        &self,
        entity: impl Into<String>,
    ) -> operations::GetEntityMeta {
        let mut request = self.client.request(&operations::GET_ENTITY_META);
        let entity: String = entity.into();
        request.query("entity", &entity);
        operations::GetEntityMeta(request)
    }
}
