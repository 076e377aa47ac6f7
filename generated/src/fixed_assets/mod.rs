// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Fixed Assets.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the fixed_assets module.
#[derive(Debug, Clone)]
pub struct FixedAssets {
    client: Client,
}

impl FixedAssets {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List fixed assets.
    ///
    /// Needs scope `ZohoBooks.fixedasset.READ`; sends `GET` to
    /// `/fixedassets`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create fixed asset.
    ///
    /// Needs scope `ZohoBooks.fixedasset.CREATE`; sends `POST` to
    /// `/fixedassets`.
    pub fn create(&self, body: &FixedAssetRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get fixed asset.
    ///
    /// Needs scope `ZohoBooks.fixedasset.READ`; sends `GET` to
    /// `/fixedassets/{fixed_asset_id}`.
    pub fn get(&self, fixed_asset_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::Get(request)
    }

    /// Update fixed asset.
    ///
    /// Needs scope `ZohoBooks.fixedasset.UPDATE`; sends `PUT` to
    /// `/fixedassets/{fixed_asset_id}`.
    pub fn update(
        &self,
        fixed_asset_id: impl Into<Id>,
        body: &FixedAssetRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete fixed asset.
    ///
    /// Needs scope `ZohoBooks.fixedasset.DELETE`; sends `DELETE` to
    /// `/fixedassets/{fixed_asset_id}`.
    pub fn delete(&self, fixed_asset_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::Delete(request)
    }

    /// Get fixed asset history.
    ///
    /// Needs scope `ZohoBooks.fixedasset.READ`; sends `GET` to
    /// `/fixedassets/{fixed_asset_id}/history`.
    pub fn get_history(&self, fixed_asset_id: impl Into<Id>) -> operations::GetHistory {
        let mut request = self.client.request(operations::GetHistory::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::GetHistory(request)
    }

    /// Get fixed asset forecast.
    ///
    /// Needs scope `ZohoBooks.fixedasset.READ`; sends `GET` to
    /// `/fixedassets/{fixed_asset_id}/forecast`.
    pub fn get_forecast(
        &self,
        fixed_asset_id: impl Into<Id>,
    ) -> operations::GetForecast {
        let mut request = self.client.request(operations::GetForecast::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::GetForecast(request)
    }

    /// Mark fixed asset active.
    ///
    /// Needs scope `ZohoBooks.fixedasset.CREATE`; sends `POST` to
    /// `/fixedassets/{fixed_asset_id}/status/active`.
    pub fn mark_active(&self, fixed_asset_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::MarkActive(request)
    }

    /// Mark fixed asset cancel.
    ///
    /// Needs scope `ZohoBooks.fixedasset.CREATE`; sends `POST` to
    /// `/fixedassets/{fixed_asset_id}/status/cancel`.
    pub fn mark_cancelled(
        &self,
        fixed_asset_id: impl Into<Id>,
    ) -> operations::MarkCancelled {
        let mut request = self.client.request(operations::MarkCancelled::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::MarkCancelled(request)
    }

    /// Mark fixed asset draft.
    ///
    /// Needs scope `ZohoBooks.fixedasset.CREATE`; sends `POST` to
    /// `/fixedassets/{fixed_asset_id}/status/draft`.
    pub fn mark_draft(&self, fixed_asset_id: impl Into<Id>) -> operations::MarkDraft {
        let mut request = self.client.request(operations::MarkDraft::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::MarkDraft(request)
    }

    /// Write off fixed asset.
    ///
    /// Needs scope `ZohoBooks.fixedasset.CREATE`; sends `POST` to
    /// `/fixedassets/{fixed_asset_id}/writeoff`.
    pub fn write_off(
        &self,
        fixed_asset_id: impl Into<Id>,
        body: &WriteOffFixedAssetRequest,
    ) -> operations::WriteOff {
        let mut request = self.client.request(operations::WriteOff::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into()).json(body);
        operations::WriteOff(request)
    }

    /// Sell fixed asset.
    ///
    /// Needs scope `ZohoBooks.fixedasset.CREATE`; sends `POST` to
    /// `/fixedassets/{fixed_asset_id}/sell`.
    pub fn sell(
        &self,
        fixed_asset_id: impl Into<Id>,
        body: &SellFixedAssetRequest,
    ) -> operations::Sell {
        let mut request = self.client.request(operations::Sell::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into()).json(body);
        operations::Sell(request)
    }

    /// Create fixed asset comment.
    ///
    /// Needs scope `ZohoBooks.fixedasset.CREATE`; sends `POST` to
    /// `/fixedassets/{fixed_asset_id}/comments`.
    pub fn create_comment(
        &self,
        fixed_asset_id: impl Into<Id>,
        body: &FixedAssetCommentRequest,
    ) -> operations::CreateComment {
        let mut request = self.client.request(operations::CreateComment::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into()).json(body);
        operations::CreateComment(request)
    }

    /// Delete fixed asset comment.
    ///
    /// Needs scope `ZohoBooks.fixedasset.DELETE`; sends `DELETE` to
    /// `/fixedassets/{fixed_asset_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        fixed_asset_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }

    /// Get fixed asset type list.
    ///
    /// Needs scope `ZohoBooks.fixedasset.READ`; sends `GET` to
    /// `/fixedassettypes`.
    pub fn list_types(&self) -> operations::ListTypes {
        operations::ListTypes(self.client.request(operations::ListTypes::ENDPOINT))
    }

    /// Create fixed asset type.
    ///
    /// Needs scope `ZohoBooks.fixedasset.CREATE`; sends `POST` to
    /// `/fixedassettypes`.
    pub fn create_type(&self, body: &FixedAssetTypeRequest) -> operations::CreateType {
        let mut request = self.client.request(operations::CreateType::ENDPOINT);
        request.json(body);
        operations::CreateType(request)
    }

    /// Update fixed asset type.
    ///
    /// Needs scope `ZohoBooks.fixedasset.UPDATE`; sends `PUT` to
    /// `/fixedassettypes/{fixed_asset_type_id}`.
    pub fn update_type(
        &self,
        fixed_asset_type_id: impl Into<Id>,
        body: &FixedAssetTypeRequest,
    ) -> operations::UpdateType {
        let mut request = self.client.request(operations::UpdateType::ENDPOINT);
        request.path("fixed_asset_type_id", &fixed_asset_type_id.into()).json(body);
        operations::UpdateType(request)
    }

    /// Delete fixed asset type.
    ///
    /// Needs scope `ZohoBooks.fixedasset.DELETE`; sends `DELETE` to
    /// `/fixedassettypes/{fixed_asset_type_id}`.
    pub fn delete_type(
        &self,
        fixed_asset_type_id: impl Into<Id>,
    ) -> operations::DeleteType {
        let mut request = self.client.request(operations::DeleteType::ENDPOINT);
        request.path("fixed_asset_type_id", &fixed_asset_type_id.into());
        operations::DeleteType(request)
    }
}
