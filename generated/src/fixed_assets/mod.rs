// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 18 operations on `/fixedassets` and `/fixedassettypes`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/fixed-assets/>.

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

    /// Lists fixed assets.
    ///
    /// Sends `GET /fixedassets`, needs scope `ZohoBooks.fixedasset.READ`, and gives a page of at most 200
    /// [`FixedAsset`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!("let fixedassets = client.fixed_assets().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a fixed asset.
    ///
    /// Sends `POST /fixedassets`, needs scope `ZohoBooks.fixedasset.CREATE`, and gives a [`FixedAsset`]
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(
        r#"let request = FixedAssetRequest::new("Asset name", "1001", "1001", 100, "2026-01-31");"#,
        "let fixed_asset = client.fixed_assets().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &FixedAssetRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a fixed asset.
    ///
    /// Sends `GET /fixedassets/{fixed_asset_id}`, needs scope `ZohoBooks.fixedasset.READ`, and gives a
    /// [`FixedAsset`] ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"let fissed_asset = client.fixed_assets().get("1001").await?;"#)]
    pub fn get(&self, fixed_asset_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::Get::of(request)
    }

    /// Updates a fixed asset.
    ///
    /// Sends `PUT /fixedassets/{fixed_asset_id}`, needs scope `ZohoBooks.fixedasset.UPDATE`, and gives a
    /// [`FixedAsset`] ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(
        r#"let request = FixedAssetRequest::new("Asset name", "1001", "1001", 100, "2026-01-31");"#,
        r#"let fixed_asset = client.fixed_assets().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        fixed_asset_id: impl Into<Id>,
        body: &FixedAssetRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a fixed asset.
    ///
    /// Sends `DELETE /fixedassets/{fixed_asset_id}`, needs scope `ZohoBooks.fixedasset.DELETE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"client.fixed_assets().delete("1001").await?;"#)]
    pub fn delete(&self, fixed_asset_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::Delete::of(request)
    }

    /// Gets a fixed asset's history.
    ///
    /// Sends `GET /fixedassets/{fixed_asset_id}/history`, needs scope `ZohoBooks.fixedasset.READ`, and
    /// gives a page of at most 200 [`AssetHistory`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"let asset_history = client.fixed_assets().get_history("1001").await?;"#)]
    pub fn get_history(&self, fixed_asset_id: impl Into<Id>) -> operations::GetHistory {
        let mut request = self.client.request(operations::GetHistory::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::GetHistory::of(request)
    }

    /// Gets a fixed asset's forecast.
    ///
    /// Sends `GET /fixedassets/{fixed_asset_id}/forecast`, needs scope `ZohoBooks.fixedasset.READ`, and
    /// gives a page of [`FixedAssetData`]s ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"let data = client.fixed_assets().get_forecast("1001").await?;"#)]
    pub fn get_forecast(
        &self,
        fixed_asset_id: impl Into<Id>,
    ) -> operations::GetForecast {
        let mut request = self.client.request(operations::GetForecast::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::GetForecast::of(request)
    }

    /// Marks a fixed asset active.
    ///
    /// Sends `POST /fixedassets/{fixed_asset_id}/status/active`, needs scope `ZohoBooks.fixedasset.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"client.fixed_assets().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, fixed_asset_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks a fixed asset cancelled.
    ///
    /// Sends `POST /fixedassets/{fixed_asset_id}/status/cancel`, needs scope `ZohoBooks.fixedasset.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"client.fixed_assets().mark_cancelled("1001").await?;"#)]
    pub fn mark_cancelled(
        &self,
        fixed_asset_id: impl Into<Id>,
    ) -> operations::MarkCancelled {
        let mut request = self.client.request(operations::MarkCancelled::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::MarkCancelled::of(request)
    }

    /// Marks a fixed asset draft.
    ///
    /// Sends `POST /fixedassets/{fixed_asset_id}/status/draft`, needs scope `ZohoBooks.fixedasset.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"client.fixed_assets().mark_draft("1001").await?;"#)]
    pub fn mark_draft(&self, fixed_asset_id: impl Into<Id>) -> operations::MarkDraft {
        let mut request = self.client.request(operations::MarkDraft::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        operations::MarkDraft::of(request)
    }

    /// Writes off a fixed asset.
    ///
    /// Sends `POST /fixedassets/{fixed_asset_id}/writeoff`, needs scope `ZohoBooks.fixedasset.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(
        r#"let request = WriteOffFixedAssetRequest::new("2026-01-31", "1001", "Reason");"#,
        r#"client.fixed_assets().write_off("1001", &request).await?;"#
    )]
    pub fn write_off(
        &self,
        fixed_asset_id: impl Into<Id>,
        body: &WriteOffFixedAssetRequest,
    ) -> operations::WriteOff {
        let mut request = self.client.request(operations::WriteOff::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into()).json(body);
        operations::WriteOff::of(request)
    }

    /// Sells a fixed asset.
    ///
    /// Sends `POST /fixedassets/{fixed_asset_id}/sell`, needs scope `ZohoBooks.fixedasset.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(
        r#"let request = SellFixedAssetRequest::new("1001", "1001", "1001", "Reason");"#,
        r#"client.fixed_assets().sell("1001", &request).await?;"#
    )]
    pub fn sell(
        &self,
        fixed_asset_id: impl Into<Id>,
        body: &SellFixedAssetRequest,
    ) -> operations::Sell {
        let mut request = self.client.request(operations::Sell::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into()).json(body);
        operations::Sell::of(request)
    }

    /// Creates a fixed asset's comment.
    ///
    /// Sends `POST /fixedassets/{fixed_asset_id}/comments`, needs scope `ZohoBooks.fixedasset.CREATE`, and
    /// gives a [`Comment`](super::shared::Comment)
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(
        "let request = FixedAssetCommentRequest::new();",
        r#"let comment = client.fixed_assets().create_comment("1001", &request).await?;"#
    )]
    pub fn create_comment(
        &self,
        fixed_asset_id: impl Into<Id>,
        body: &FixedAssetCommentRequest,
    ) -> operations::CreateComment {
        let mut request = self.client.request(operations::CreateComment::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into()).json(body);
        operations::CreateComment::of(request)
    }

    /// Deletes a fixed asset's comment.
    ///
    /// Sends `DELETE /fixedassets/{fixed_asset_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.fixedasset.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"client.fixed_assets().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        fixed_asset_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("fixed_asset_id", &fixed_asset_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Lists types of fixed assets.
    ///
    /// Sends `GET /fixedassettypes`, needs scope `ZohoBooks.fixedasset.READ`, and gives a page of at most
    /// 200 [`FixedAssetType`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!("let fixed_asset_types = client.fixed_assets().list_types().await?;")]
    pub fn list_types(&self) -> operations::ListTypes {
        operations::ListTypes::of(self.client.request(operations::ListTypes::ENDPOINT))
    }

    /// Creates a fixed asset type.
    ///
    /// Sends `POST /fixedassettypes`, needs scope `ZohoBooks.fixedasset.CREATE`, and gives a
    /// [`FixedAssetType`] ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(
        r#"let request = FixedAssetTypeRequest::new("Fixed asset type name", "1001", "1001", "Depreciation method", "Depreciation frequency", 100, 100, "Computation type");"#,
        "let fixed_asset_type = client.fixed_assets().create_type(&request).await?;"
    )]
    #[inline]
    pub fn create_type(&self, body: &FixedAssetTypeRequest) -> operations::CreateType {
        let mut request = self.client.request(operations::CreateType::ENDPOINT);
        request.json(body);
        operations::CreateType::of(request)
    }

    /// Updates a fixed asset type.
    ///
    /// Sends `PUT /fixedassettypes/{fixed_asset_type_id}`, needs scope `ZohoBooks.fixedasset.UPDATE`, and
    /// gives a [`FixedAssetType`] ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(
        r#"let request = FixedAssetTypeRequest::new("Fixed asset type name", "1001", "1001", "Depreciation method", "Depreciation frequency", 100, 100, "Computation type");"#,
        r#"let fixed_asset_type = client.fixed_assets().update_type("1001", &request).await?;"#
    )]
    pub fn update_type(
        &self,
        fixed_asset_type_id: impl Into<Id>,
        body: &FixedAssetTypeRequest,
    ) -> operations::UpdateType {
        let mut request = self.client.request(operations::UpdateType::ENDPOINT);
        request.path("fixed_asset_type_id", &fixed_asset_type_id.into()).json(body);
        operations::UpdateType::of(request)
    }

    /// Deletes a fixed asset type.
    ///
    /// Sends `DELETE /fixedassettypes/{fixed_asset_type_id}`, needs scope `ZohoBooks.fixedasset.DELETE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/fixed-assets/)).
    #[doc = super::runtime::example!(r#"client.fixed_assets().delete_type("1001").await?;"#)]
    pub fn delete_type(
        &self,
        fixed_asset_type_id: impl Into<Id>,
    ) -> operations::DeleteType {
        let mut request = self.client.request(operations::DeleteType::ENDPOINT);
        request.path("fixed_asset_type_id", &fixed_asset_type_id.into());
        operations::DeleteType::of(request)
    }
}
