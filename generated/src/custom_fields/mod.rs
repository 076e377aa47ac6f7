// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 14 operations on `/settings/fields`, `/customfields` and others.
//!
//! Reference: <https://www.zoho.com/books/api/v3/custom-fields/>.

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

    /// Lists custom fields.
    ///
    /// Sends `GET /settings/fields`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`CustomFieldDefinition`]s ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"let fields = client.custom_fields().list("invoice").await?;"#)]
    pub fn list(&self, entity: impl Into<CustomFieldEntity>) -> operations::List {
        let mut request = self.client.request(operations::List::ENDPOINT);
        request.query("entity", &entity.into());
        operations::List::of(request)
    }

    /// Creates a custom field.
    ///
    /// Sends `POST /settings/fields`, needs scope `ZohoBooks.settings.CREATE`, and gives a
    /// [`CustomFieldDefinition`] ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomFieldRequest::new("Label", "string", "invoice", true);"#,
        "let field = client.custom_fields().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &CustomFieldRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Updates a custom field.
    ///
    /// Sends `PUT /settings/fields/{field_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives a
    /// [`CustomFieldDefinition`] ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(
        "let request = UpdateCustomFieldRequest::new();",
        r#"let field = client.custom_fields().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        field_id: impl Into<Id>,
        body: &UpdateCustomFieldRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("field_id", &field_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a custom field.
    ///
    /// Sends `DELETE /settings/fields/{field_id}`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"client.custom_fields().delete("1001", "Entity").await?;"#)]
    pub fn delete(
        &self,
        field_id: impl Into<Id>,
        entity: impl Into<String>,
    ) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("field_id", &field_id.into()).query("entity", &entity.into());
        operations::Delete::of(request)
    }

    /// Reorders custom fields.
    ///
    /// Sends `POST /settings/fields/reorder`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(
        "let request = ReorderCustomFieldRequest::new();",
        r#"client.custom_fields().reorder("Entity type", &request).await?;"#
    )]
    pub fn reorder(
        &self,
        entity_type: impl Into<String>,
        body: &ReorderCustomFieldRequest,
    ) -> operations::Reorder {
        let mut request = self.client.request(operations::Reorder::ENDPOINT);
        request.query("entity_type", &entity_type.into()).json(body);
        operations::Reorder::of(request)
    }

    /// Updates field status.
    ///
    /// Sends `PUT /settings/fields/{field_api_name}/status`, needs scope `ZohoBooks.settings.UPDATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"client.custom_fields().update_status("Field api name", "Entity", true).await?;"#)]
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
        operations::UpdateStatus::of(request)
    }

    /// Updates field dropdown options.
    ///
    /// Sends `PUT /settings/fields/{field_api_name}/dropdownoptions`, needs scope
    /// `ZohoBooks.settings.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(
        "let request = FieldDropdownOptionRequest::new();",
        r#"client.custom_fields().update_dropdown_options("Field api name", "add", "Entity", &request).await?;"#
    )]
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
        operations::UpdateDropdownOptions::of(request)
    }

    /// Gets the fields of several entities at once.
    ///
    /// Sends `GET /settings/fields/bulkfetch`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`CustomFieldDefinition`]s ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!("let fields = client.custom_fields().bulk_fetch().await?;")]
    pub fn bulk_fetch(&self) -> operations::BulkFetch {
        operations::BulkFetch::of(self.client.request(operations::BulkFetch::ENDPOINT))
    }

    /// Gets a custom field's usage.
    ///
    /// Sends `GET /settings/fields/{field_id}/usage`, needs scope `ZohoBooks.settings.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"let answer = client.custom_fields().get_usage("1001").await?;"#)]
    pub fn get_usage(&self, field_id: impl Into<Id>) -> operations::GetUsage {
        let mut request = self.client.request(operations::GetUsage::ENDPOINT);
        request.path("field_id", &field_id.into());
        operations::GetUsage::of(request)
    }

    /// Checks a formula syntax.
    ///
    /// Sends `POST /settings/fields/syntax`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"client.custom_fields().check_formula_syntax("Formula", "string", "Entity").await?;"#)]
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
        operations::CheckFormulaSyntax::of(request)
    }

    /// Lists lookup fields.
    ///
    /// Sends `GET /settings/fields/lookupfields`, needs scope `ZohoBooks.settings.READ`, and gives a page
    /// of [`CustomFieldDefinition`]s ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"let fields = client.custom_fields().list_lookup_fields("Entity").await?;"#)]
    pub fn list_lookup_fields(
        &self,
        entity: impl Into<String>,
    ) -> operations::ListLookupFields {
        let mut request = self.client.request(operations::ListLookupFields::ENDPOINT);
        request.query("entity", &entity.into());
        operations::ListLookupFields::of(request)
    }

    /// Lists custom fields in short.
    ///
    /// Sends `GET /customfields`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`CustomFieldDefinition`]s ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"let fields = client.custom_fields().list_simple("Entity").await?;"#)]
    pub fn list_simple(&self, entity: impl Into<String>) -> operations::ListSimple {
        let mut request = self.client.request(operations::ListSimple::ENDPOINT);
        request.query("entity", &entity.into());
        operations::ListSimple::of(request)
    }

    /// Gets fields meta.
    ///
    /// Sends `GET /fields/meta`, needs scope `ZohoBooks.settings.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"let answer = client.custom_fields().get_meta("Entity").await?;"#)]
    pub fn get_meta(&self, entity: impl Into<String>) -> operations::GetMeta {
        let mut request = self.client.request(operations::GetMeta::ENDPOINT);
        request.query("entity", &entity.into());
        operations::GetMeta::of(request)
    }

    /// Gets entity fields meta.
    ///
    /// Sends `GET /meta/fields`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`CustomFieldDefinition`]s ([reference](https://www.zoho.com/books/api/v3/custom-fields/)).
    #[doc = super::runtime::example!(r#"let fields = client.custom_fields().get_entity_meta("Entity").await?;"#)]
    pub fn get_entity_meta(
        &self,
        entity: impl Into<String>,
    ) -> operations::GetEntityMeta {
        let mut request = self.client.request(operations::GetEntityMeta::ENDPOINT);
        request.query("entity", &entity.into());
        operations::GetEntityMeta::of(request)
    }
}
