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
        operations::List(self.client.request(&operations::LIST))
    }

    /// Create custom function.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/integrations/customfunctions`.
    pub fn create(&self, body: &CustomFunctionRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Get custom function.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/integrations/customfunctions/{customfunction_id}`.
    pub fn get(&self, customfunction_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let customfunction_id: Id = customfunction_id.into();
        request.path("customfunction_id", &customfunction_id);
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
        let mut request = self.client.request(&operations::UPDATE);
        let customfunction_id: Id = customfunction_id.into();
        request.path("customfunction_id", &customfunction_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete custom function.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/integrations/customfunctions/{customfunction_id}`.
    pub fn delete(&self, customfunction_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let customfunction_id: Id = customfunction_id.into();
        request.path("customfunction_id", &customfunction_id);
        operations::Delete(request)
    }

    /// Get custom function edit page data.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/integrations/customfunctions/editpage`.
    pub fn get_edit_page_data(&self) -> operations::GetEditPageData {
        operations::GetEditPageData(self.client.request(&operations::GET_EDIT_PAGE_DATA))
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
        let mut request = self.client.request(&operations::EXECUTE);
        let customfunction_id: Id = customfunction_id.into();
        request.path("customfunction_id", &customfunction_id);
        let entity_id: Id = entity_id.into();
        request.query("entity_id", &entity_id);
        operations::Execute(request)
    }

    /// Deploy custom function.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/integrations/customfunctions/{customfunction_id}/deploy`.
    pub fn deploy(&self, customfunction_id: impl Into<Id>) -> operations::Deploy {
        let mut request = self.client.request(&operations::DEPLOY);
        let customfunction_id: Id = customfunction_id.into();
        request.path("customfunction_id", &customfunction_id);
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
        let mut request = self.client.request(&operations::DOWNLOAD_CALL);
        let customfunction_id: Id = customfunction_id.into();
        request.path("customfunction_id", &customfunction_id);
        operations::DownloadCall(request)
    }

    /// Enable custom function integration.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/integrations/customfunctions/enable`.
    pub fn enable_integration(&self) -> operations::EnableIntegration {
        operations::EnableIntegration(
            self.client.request(&operations::ENABLE_INTEGRATION),
        )
    }

    /// Poll custom function status.
    ///
    /// Needs scope `ZohoBooks.customfunctions.READ`; sends `GET` to
    /// `/integrations/customfunctions/poll`.
    pub fn poll_status(&self) -> operations::PollStatus {
        operations::PollStatus(self.client.request(&operations::POLL_STATUS))
    }

    /// List custom function execution histories.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/customfunctions/histories`.
    pub fn list_execution_histories(&self) -> operations::ListExecutionHistories {
        operations::ListExecutionHistories(
            self.client.request(&operations::LIST_EXECUTION_HISTORIES),
        )
    }

    /// Get custom function history detail.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/customfunctions/histories/{history_id}`.
    pub fn get_history_detail(
        &self,
        history_id: impl Into<Id>,
    ) -> operations::GetHistoryDetail {
        let mut request = self.client.request(&operations::GET_HISTORY_DETAIL);
        let history_id: Id = history_id.into();
        request.path("history_id", &history_id);
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
        let mut request = self.client.request(&operations::EXECUTE_MANUALLY);
        let history_id: Id = history_id.into();
        request.path("history_id", &history_id);
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
        let mut request = self.client.request(&operations::BULK_EXECUTE);
        let history_ids = history_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("history_ids", Some(','), history_ids);
        operations::BulkExecute(request)
    }
}
