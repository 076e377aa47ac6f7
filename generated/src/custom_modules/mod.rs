// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 12 operations on `/settings/modules`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/custom-modules/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the custom_modules module.
#[derive(Debug, Clone)]
pub struct CustomModules {
    client: Client,
}

impl CustomModules {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists custom modules.
    ///
    /// Sends `GET /settings/modules`, needs scope `ZohoBooks.settings.READ`, and gives a page of at most
    /// 200 [`CustomModule`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!("let modules = client.custom_modules().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a custom module.
    ///
    /// Sends `POST /settings/modules`, needs scope `ZohoBooks.settings.CREATE`, and gives a
    /// [`CustomModule`] ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomModuleRequest::new("Module name", "Plural name");"#,
        "let module = client.custom_modules().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &CustomModuleRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a custom module.
    ///
    /// Sends `GET /settings/modules/{module_api_name}`, needs scope `ZohoBooks.settings.READ`, and gives a
    /// [`CustomModule`] ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(r#"let module = client.custom_modules().get("Module api name").await?;"#)]
    pub fn get(&self, module_api_name: impl Into<String>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("module_api_name", &module_api_name.into());
        operations::Get::of(request)
    }

    /// Updates a custom module.
    ///
    /// Sends `PUT /settings/modules/{module_api_name}`, needs scope `ZohoBooks.settings.UPDATE`, and gives
    /// a [`CustomModule`] ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomModuleRequest::new("Module name", "Plural name");"#,
        r#"let module = client.custom_modules().update("Module api name", &request).await?;"#
    )]
    pub fn update(
        &self,
        module_api_name: impl Into<String>,
        body: &CustomModuleRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("module_api_name", &module_api_name.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a custom module.
    ///
    /// Sends `DELETE /settings/modules/{module_api_name}`, needs scope `ZohoBooks.settings.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(r#"client.custom_modules().delete("Module api name").await?;"#)]
    pub fn delete(&self, module_api_name: impl Into<String>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("module_api_name", &module_api_name.into());
        operations::Delete::of(request)
    }

    /// Lists a custom module's records.
    ///
    /// Sends `GET /{module_name}`, needs scope `ZohoBooks.custommodules.ALL`, and gives a page of at most
    /// 200 [`ModuleRecord`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(r#"let module_record = client.custom_modules().list_records("Module name").await?;"#)]
    pub fn list_records(
        &self,
        module_name: impl Into<String>,
    ) -> operations::ListRecords {
        let mut request = self.client.request(operations::ListRecords::ENDPOINT);
        request.path("module_name", &module_name.into());
        operations::ListRecords::of(request)
    }

    /// Updates a custom module's records in bulk.
    ///
    /// Sends `PUT /{module_name}`, needs scope `ZohoBooks.custommodules.ALL`, and gives a page of
    /// [`ModuleRecord`]s ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(
        r#"let request = BulkUpdateCustomModuleRecordRequest::new("Record name");"#,
        r#"let module_record = client.custom_modules().bulk_update_records("Module name", &request).await?;"#
    )]
    pub fn bulk_update_records(
        &self,
        module_name: impl Into<String>,
        body: &BulkUpdateCustomModuleRecordRequest,
    ) -> operations::BulkUpdateRecords {
        let mut request = self.client.request(operations::BulkUpdateRecords::ENDPOINT);
        request.path("module_name", &module_name.into()).json(body);
        operations::BulkUpdateRecords::of(request)
    }

    /// Creates a custom module's record.
    ///
    /// Sends `POST /{module_name}`, needs scope `ZohoBooks.custommodules.ALL`, and gives a [`ModuleRecord`]
    /// ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomModuleRecordRequest::new("Record name");"#,
        r#"let module_record = client.custom_modules().create_record("Module name", &request).await?;"#
    )]
    pub fn create_record(
        &self,
        module_name: impl Into<String>,
        body: &CustomModuleRecordRequest,
    ) -> operations::CreateRecord {
        let mut request = self.client.request(operations::CreateRecord::ENDPOINT);
        request.path("module_name", &module_name.into()).json(body);
        operations::CreateRecord::of(request)
    }

    /// Deletes a custom module's records.
    ///
    /// Sends `DELETE /{module_name}`, needs scope `ZohoBooks.custommodules.ALL`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(r#"client.custom_modules().delete_records("Module name").await?;"#)]
    pub fn delete_records(
        &self,
        module_name: impl Into<String>,
    ) -> operations::DeleteRecords {
        let mut request = self.client.request(operations::DeleteRecords::ENDPOINT);
        request.path("module_name", &module_name.into());
        operations::DeleteRecords::of(request)
    }

    /// Gets a custom module's record.
    ///
    /// Sends `GET /{module_name}/{module_id}`, needs scope `ZohoBooks.custommodules.ALL`, and gives a
    /// [`CustomModuleRecord`] ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(r#"let answer = client.custom_modules().get_record("Module name", "1002").await?;"#)]
    pub fn get_record(
        &self,
        module_name: impl Into<String>,
        module_id: impl Into<Id>,
    ) -> operations::GetRecord {
        let mut request = self.client.request(operations::GetRecord::ENDPOINT);
        request.path("module_name", &module_name.into());
        request.path("module_id", &module_id.into());
        operations::GetRecord::of(request)
    }

    /// Updates a custom module's record.
    ///
    /// Sends `PUT /{module_name}/{module_id}`, needs scope `ZohoBooks.custommodules.ALL`, and gives a
    /// [`ModuleRecord`] ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomModuleRecordRequest::new("Record name");"#,
        r#"let module_record = client.custom_modules().update_record("Module name", "1002", &request).await?;"#
    )]
    pub fn update_record(
        &self,
        module_name: impl Into<String>,
        module_id: impl Into<Id>,
        body: &CustomModuleRecordRequest,
    ) -> operations::UpdateRecord {
        let mut request = self.client.request(operations::UpdateRecord::ENDPOINT);
        request.path("module_name", &module_name.into());
        request.path("module_id", &module_id.into());
        request.json(body);
        operations::UpdateRecord::of(request)
    }

    /// Deletes a custom module's record.
    ///
    /// Sends `DELETE /{module_name}/{module_id}`, needs scope `ZohoBooks.custommodules.ALL`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/custom-modules/)).
    #[doc = super::runtime::example!(r#"client.custom_modules().delete_record("Module name", "1002").await?;"#)]
    pub fn delete_record(
        &self,
        module_name: impl Into<String>,
        module_id: impl Into<Id>,
    ) -> operations::DeleteRecord {
        let mut request = self.client.request(operations::DeleteRecord::ENDPOINT);
        request.path("module_name", &module_name.into());
        request.path("module_id", &module_id.into());
        operations::DeleteRecord::of(request)
    }
}
