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
        let mut request = self.client.request(operations::List::ENDPOINT);
        request.query("entity", &entity.into());
        operations::List(request)
    }

    /// Create custom field.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/fields`.
    pub fn create(&self, body: &CustomFieldRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
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
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("field_id", &field_id.into()).json(body);
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
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("field_id", &field_id.into()).query("entity", &entity.into());
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
        let mut request = self.client.request(operations::Reorder::ENDPOINT);
        request.query("entity_type", &entity_type.into()).json(body);
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
        let mut request = self.client.request(operations::UpdateStatus::ENDPOINT);
        request.path("field_api_name", &field_api_name.into());
        request.query("entity", &entity.into());
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
        let mut request =
            self.client.request(operations::UpdateDropdownOptions::ENDPOINT);
        request.path("field_api_name", &field_api_name.into());
        request.query("action", &action.into());
        request.query("entity", &entity.into());
        request.json(body);
        operations::UpdateDropdownOptions(request)
    }

    /// Bulk fetch fields.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/fields/bulkfetch`.
    pub fn bulk_fetch(&self) -> operations::BulkFetch {
        operations::BulkFetch(self.client.request(operations::BulkFetch::ENDPOINT))
    }

    /// Get custom field usage.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/fields/{field_id}/usage`.
    pub fn get_usage(&self, field_id: impl Into<Id>) -> operations::GetUsage {
        let mut request = self.client.request(operations::GetUsage::ENDPOINT);
        request.path("field_id", &field_id.into());
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
        let mut request = self.client.request(operations::CheckFormulaSyntax::ENDPOINT);
        request.query("formula", &formula.into());
        request.query("return_data_type", &return_data_type.into());
        request.query("entity", &entity.into());
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
        let mut request = self.client.request(operations::ListLookupFields::ENDPOINT);
        request.query("entity", &entity.into());
        operations::ListLookupFields(request)
    }

    /// List custom fields simple.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/customfields`.
    pub fn list_simple(&self, entity: impl Into<String>) -> operations::ListSimple {
        let mut request = self.client.request(operations::ListSimple::ENDPOINT);
        request.query("entity", &entity.into());
        operations::ListSimple(request)
    }

    /// Get fields meta.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/fields/meta`.
    pub fn get_meta(&self, entity: impl Into<String>) -> operations::GetMeta {
        let mut request = self.client.request(operations::GetMeta::ENDPOINT);
        request.query("entity", &entity.into());
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
        let mut request = self.client.request(operations::GetEntityMeta::ENDPOINT);
        request.query("entity", &entity.into());
        operations::GetEntityMeta(request)
    }
}
