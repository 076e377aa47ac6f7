// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 15 operations on `/integrations/customfunctions` and `/settings/customfunctions/histories`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/custom-functions/>.

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

    /// Lists custom functions.
    ///
    /// Sends `GET /integrations/customfunctions`, needs scope `ZohoBooks.settings.READ`, and gives a page
    /// of at most 200 [`ListedCustomFunction`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!("let customfunctions = client.custom_functions().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a custom function.
    ///
    /// Sends `POST /integrations/customfunctions`, needs scope `ZohoBooks.settings.CREATE`, and gives a
    /// [`CustomFunction`] ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(
        "let request = CustomFunctionRequest::new();",
        "let answer = client.custom_functions().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &CustomFunctionRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a custom function.
    ///
    /// Sends `GET /integrations/customfunctions/{customfunction_id}`, needs scope
    /// `ZohoBooks.settings.READ`, and gives a [`CustomFunctionDetails`]
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(r#"let answer = client.custom_functions().get("1001").await?;"#)]
    pub fn get(&self, customfunction_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        operations::Get::of(request)
    }

    /// Updates a custom function.
    ///
    /// Sends `PUT /integrations/customfunctions/{customfunction_id}`, needs scope
    /// `ZohoBooks.settings.UPDATE`, and gives a [`CustomFunction`]
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(
        "let request = CustomFunctionRequest::new();",
        r#"let answer = client.custom_functions().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        customfunction_id: impl Into<Id>,
        body: &CustomFunctionRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a custom function.
    ///
    /// Sends `DELETE /integrations/customfunctions/{customfunction_id}`, needs scope
    /// `ZohoBooks.settings.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(r#"client.custom_functions().delete("1001").await?;"#)]
    pub fn delete(&self, customfunction_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        operations::Delete::of(request)
    }

    /// Gets a custom function's edit page data.
    ///
    /// Sends `GET /integrations/customfunctions/editpage`, needs scope `ZohoBooks.settings.READ`, and gives
    /// a [`CustomFunctionEditPageData`] ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!("let answer = client.custom_functions().get_edit_page_data().await?;")]
    pub fn get_edit_page_data(&self) -> operations::GetEditPageData {
        let request = self.client.request(operations::GetEditPageData::ENDPOINT);
        operations::GetEditPageData::of(request)
    }

    /// Executes a custom function.
    ///
    /// Sends `POST /integrations/customfunctions/{customfunction_id}/execute`, needs scope
    /// `ZohoBooks.settings.CREATE`, and gives what is answered
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(r#"let response = client.custom_functions().execute("1001", "1002").await?;"#)]
    pub fn execute(
        &self,
        customfunction_id: impl Into<Id>,
        entity_id: impl Into<Id>,
    ) -> operations::Execute {
        let mut request = self.client.request(operations::Execute::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        request.query("entity_id", &entity_id.into());
        operations::Execute::of(request)
    }

    /// Deploys a custom function.
    ///
    /// Sends `POST /integrations/customfunctions/{customfunction_id}/deploy`, needs scope
    /// `ZohoBooks.settings.CREATE`, and gives what is answered
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(r#"let response = client.custom_functions().deploy("1001").await?;"#)]
    pub fn deploy(&self, customfunction_id: impl Into<Id>) -> operations::Deploy {
        let mut request = self.client.request(operations::Deploy::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        operations::Deploy::of(request)
    }

    /// Downloads a custom function.
    ///
    /// Sends `GET /integrations/customfunctions/{customfunction_id}/download`, needs scope
    /// `ZohoBooks.settings.READ`, and gives a [file](super::Download)
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(r#"let file = client.custom_functions().download("1001").await?;"#)]
    pub fn download(
        &self,
        customfunction_id: impl Into<Id>,
    ) -> operations::DownloadCall {
        let mut request = self.client.request(operations::DownloadCall::ENDPOINT);
        request.path("customfunction_id", &customfunction_id.into());
        operations::DownloadCall::of(request)
    }

    /// Enables a custom function's integration.
    ///
    /// Sends `POST /integrations/customfunctions/enable`, needs scope `ZohoBooks.settings.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!("client.custom_functions().enable_integration().await?;")]
    pub fn enable_integration(&self) -> operations::EnableIntegration {
        let request = self.client.request(operations::EnableIntegration::ENDPOINT);
        operations::EnableIntegration::of(request)
    }

    /// Polls a custom function's status.
    ///
    /// Sends `GET /integrations/customfunctions/poll`, needs scope `ZohoBooks.customfunctions.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!("let answer = client.custom_functions().poll_status().await?;")]
    pub fn poll_status(&self) -> operations::PollStatus {
        operations::PollStatus::of(self.client.request(operations::PollStatus::ENDPOINT))
    }

    /// Lists a custom function's execution histories.
    ///
    /// Sends `GET /settings/customfunctions/histories`, needs scope `ZohoBooks.settings.READ`, and gives a
    /// page of at most 200 [`CustomFunctionRun`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!("let histories = client.custom_functions().list_execution_histories().await?;")]
    pub fn list_execution_histories(&self) -> operations::ListExecutionHistories {
        let request = self.client.request(operations::ListExecutionHistories::ENDPOINT);
        operations::ListExecutionHistories::of(request)
    }

    /// Gets a custom function's history detail.
    ///
    /// Sends `GET /settings/customfunctions/histories/{history_id}`, needs scope `ZohoBooks.settings.READ`,
    /// and gives a [`CustomFunctionRun`]
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(r#"let history = client.custom_functions().get_history_detail("1001").await?;"#)]
    pub fn get_history_detail(
        &self,
        history_id: impl Into<Id>,
    ) -> operations::GetHistoryDetail {
        let mut request = self.client.request(operations::GetHistoryDetail::ENDPOINT);
        request.path("history_id", &history_id.into());
        operations::GetHistoryDetail::of(request)
    }

    /// Executes a custom function manually.
    ///
    /// Sends `POST /settings/customfunctions/histories/{history_id}/executemanually`, needs scope
    /// `ZohoBooks.settings.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    #[doc = super::runtime::example!(r#"client.custom_functions().execute_manually("1001").await?;"#)]
    pub fn execute_manually(
        &self,
        history_id: impl Into<Id>,
    ) -> operations::ExecuteManually {
        let mut request = self.client.request(operations::ExecuteManually::ENDPOINT);
        request.path("history_id", &history_id.into());
        operations::ExecuteManually::of(request)
    }

    /// Executes custom functions in bulk.
    ///
    /// Sends `POST /settings/customfunctions/histories/bulkexecute`, needs scope
    /// `ZohoBooks.settings.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/custom-functions/)).
    /// - `history_ids`: At most 200 values.
    #[doc = super::runtime::example!(r#"client.custom_functions().bulk_execute(["1001"]).await?;"#)]
    pub fn bulk_execute(
        &self,
        history_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkExecute {
        let mut request = self.client.request(operations::BulkExecute::ENDPOINT);
        let history_ids =
            history_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("history_ids", Some(','), history_ids);
        operations::BulkExecute::of(request)
    }
}
