// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Custom Functions.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the custom_functions module.
#[derive(Debug, Clone)]
pub struct CustomFunctions {
    client: Client,
}

impl CustomFunctions {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List custom functions.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/integrations/customfunctions`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create custom function.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/integrations/customfunctions`.
    pub fn create(&self, body: &CustomFunctionRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get custom function.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/integrations/customfunctions/{customfunction_id}`.
    pub fn get(&self, customfunction_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        operations::Get(request)
    }

    /// Update custom function.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/integrations/customfunctions/{customfunction_id}`.
    pub fn update(
        &self,
        customfunction_id: impl Into<Id>,
        body: &CustomFunctionRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete custom function.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/integrations/customfunctions/{customfunction_id}`.
    pub fn delete(&self, customfunction_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        operations::Delete(request)
    }

    /// Get custom function edit page data.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/integrations/customfunctions/editpage`.
    pub fn get_edit_page_data(&self) -> operations::GetEditPageData {
        let request = self.client.request(operations::GetEditPageData::ENDPOINT);
        operations::GetEditPageData(request)
    }

    /// Execute custom function.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/integrations/customfunctions/{customfunction_id}/execute`.
    pub fn execute(
        &self,
        customfunction_id: impl Into<Id>,
        entity_id: impl Into<Id>,
    ) -> operations::Execute {
        let mut request = self.client.request(operations::Execute::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        request.query("entity_id", &entity_id.into());
        operations::Execute(request)
    }

    /// Deploy custom function.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/integrations/customfunctions/{customfunction_id}/deploy`.
    pub fn deploy(&self, customfunction_id: impl Into<Id>) -> operations::Deploy {
        let mut request = self.client.request(operations::Deploy::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        operations::Deploy(request)
    }

    /// Download custom function.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/integrations/customfunctions/{customfunction_id}/download`.
    pub fn download(
        &self,
        customfunction_id: impl Into<Id>,
    ) -> operations::DownloadCall {
        let mut request = self.client.request(operations::DownloadCall::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        operations::DownloadCall(request)
    }

    /// Enable custom function integration.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/integrations/customfunctions/enable`.
    pub fn enable_integration(&self) -> operations::EnableIntegration {
        let request = self.client.request(operations::EnableIntegration::ENDPOINT);
        operations::EnableIntegration(request)
    }

    /// Poll custom function status.
    ///
    /// Needs scope `ZohoBooks.customfunctions.READ`; sends `GET` to
    /// `/integrations/customfunctions/poll`.
    pub fn poll_status(&self) -> operations::PollStatus {
        operations::PollStatus(self.client.request(operations::PollStatus::ENDPOINT))
    }

    /// List custom function execution histories.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/customfunctions/histories`.
    pub fn list_execution_histories(&self) -> operations::ListExecutionHistories {
        let request = self.client.request(operations::ListExecutionHistories::ENDPOINT);
        operations::ListExecutionHistories(request)
    }

    /// Get custom function history detail.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/customfunctions/histories/{history_id}`.
    pub fn get_history_detail(
        &self,
        history_id: impl Into<Id>,
    ) -> operations::GetHistoryDetail {
        let mut request = self.client.request(operations::GetHistoryDetail::ENDPOINT);
        request.path("history_id", &history_id.into());
        operations::GetHistoryDetail(request)
    }

    /// Execute custom function manually.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/customfunctions/histories/{history_id}/executemanually`.
    pub fn execute_manually(
        &self,
        history_id: impl Into<Id>,
    ) -> operations::ExecuteManually {
        let mut request = self.client.request(operations::ExecuteManually::ENDPOINT);
        request.path("history_id", &history_id.into());
        operations::ExecuteManually(request)
    }

    /// Bulk execute custom functions.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/customfunctions/histories/bulkexecute`.
    pub fn bulk_execute(
        &self,
        history_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkExecute {
        let mut request = self.client.request(operations::BulkExecute::ENDPOINT);
        let history_ids =
            history_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("history_ids", Some(','), history_ids);
        operations::BulkExecute(request)
    }
}
