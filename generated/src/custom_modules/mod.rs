// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Custom Modules.

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

    /// List custom modules.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/modules`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create custom module.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/modules`.
    pub fn create(&self, body: &CustomModuleRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get custom module.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/modules/{module_api_name}`.
    pub fn get(&self, module_api_name: impl Into<String>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("module_api_name", &module_api_name.into());
        operations::Get(request)
    }

    /// Update custom module.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/modules/{module_api_name}`.
    pub fn update(
        &self,
        module_api_name: impl Into<String>,
        body: &CustomModuleRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("module_api_name", &module_api_name.into()).json(body);
        operations::Update(request)
    }

    /// Delete custom module.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/modules/{module_api_name}`.
    pub fn delete(&self, module_api_name: impl Into<String>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("module_api_name", &module_api_name.into());
        operations::Delete(request)
    }

    /// List custom module records.
    ///
    /// Needs scope `ZohoBooks.custommodules.ALL`; sends `GET` to
    /// `/{module_name}`.
    pub fn list_records(
        &self,
        module_name: impl Into<String>,
    ) -> operations::ListRecords {
        let mut request = self.client.request(operations::ListRecords::ENDPOINT);
        request.path("module_name", &module_name.into());
        operations::ListRecords(request)
    }

    /// Bulk update custom module records.
    ///
    /// Needs scope `ZohoBooks.custommodules.ALL`; sends `PUT` to
    /// `/{module_name}`.
    pub fn bulk_update_records(
        &self,
        module_name: impl Into<String>,
        body: &BulkUpdateCustomModuleRecordRequest,
    ) -> operations::BulkUpdateRecords {
        let mut request = self.client.request(operations::BulkUpdateRecords::ENDPOINT);
        request.path("module_name", &module_name.into()).json(body);
        operations::BulkUpdateRecords(request)
    }

    /// Create custom module record.
    ///
    /// Needs scope `ZohoBooks.custommodules.ALL`; sends `POST` to
    /// `/{module_name}`.
    pub fn create_record(
        &self,
        module_name: impl Into<String>,
        body: &CustomModuleRecordRequest,
    ) -> operations::CreateRecord {
        let mut request = self.client.request(operations::CreateRecord::ENDPOINT);
        request.path("module_name", &module_name.into()).json(body);
        operations::CreateRecord(request)
    }

    /// Delete custom module records.
    ///
    /// Needs scope `ZohoBooks.custommodules.ALL`; sends `DELETE` to
    /// `/{module_name}`.
    pub fn delete_records(
        &self,
        module_name: impl Into<String>,
    ) -> operations::DeleteRecords {
        let mut request = self.client.request(operations::DeleteRecords::ENDPOINT);
        request.path("module_name", &module_name.into());
        operations::DeleteRecords(request)
    }

    /// Get custom module record.
    ///
    /// Needs scope `ZohoBooks.custommodules.ALL`; sends `GET` to
    /// `/{module_name}/{module_id}`.
    pub fn get_record(
        &self,
        module_name: impl Into<String>,
        module_id: impl Into<Id>,
    ) -> operations::GetRecord {
        let mut request = self.client.request(operations::GetRecord::ENDPOINT);
        request.path("module_name", &module_name.into());
        request.path("module_id", &module_id.into());
        operations::GetRecord(request)
    }

    /// Update custom module record.
    ///
    /// Needs scope `ZohoBooks.custommodules.ALL`; sends `PUT` to
    /// `/{module_name}/{module_id}`.
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
        operations::UpdateRecord(request)
    }

    /// Delete custom module record.
    ///
    /// Needs scope `ZohoBooks.custommodules.ALL`; sends `DELETE` to
    /// `/{module_name}/{module_id}`.
    pub fn delete_record(
        &self,
        module_name: impl Into<String>,
        module_id: impl Into<Id>,
    ) -> operations::DeleteRecord {
        let mut request = self.client.request(operations::DeleteRecord::ENDPOINT);
        request.path("module_name", &module_name.into());
        request.path("module_id", &module_id.into());
        operations::DeleteRecord(request)
    }
}
