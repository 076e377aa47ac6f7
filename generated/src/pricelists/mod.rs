// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 8 operations on `/pricebooks`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/pricelists/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the pricelists module.
#[derive(Debug, Clone)]
pub struct Pricelists {
    client: Client,
}

impl Pricelists {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists pricebooks.
    ///
    /// Sends `GET /pricebooks`, needs scope `ZohoBooks.settings.READ`, and gives a page of at most 200
    /// [`Pricebook`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/pricelists/)).
    #[doc = super::runtime::example!("let pricebooks = client.pricelists().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a pricebook.
    ///
    /// Sends `POST /pricebooks`, needs scope `ZohoBooks.settings.CREATE`, and gives a [`Pricebook`]
    /// ([reference](https://www.zoho.com/books/api/v3/pricelists/)).
    #[doc = super::runtime::example!(
        r#"let request = PricebookRequest::new("Name", "per_item", "sales");"#,
        "let pricebook = client.pricelists().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &PricebookRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Updates a pricebook.
    ///
    /// Sends `PUT /pricebooks/{pricebook_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives a
    /// [`Pricebook`] ([reference](https://www.zoho.com/books/api/v3/pricelists/)).
    #[doc = super::runtime::example!(
        r#"let request = PricebookRequest::new("Name", "per_item", "sales");"#,
        r#"let pricebook = client.pricelists().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        pricebook_id: impl Into<Id>,
        body: &PricebookRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("pricebook_id", &pricebook_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a pricebook.
    ///
    /// Sends `DELETE /pricebooks/{pricebook_id}`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/pricelists/)).
    #[doc = super::runtime::example!(r#"client.pricelists().delete("1001").await?;"#)]
    pub fn delete(&self, pricebook_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("pricebook_id", &pricebook_id.into());
        operations::Delete::of(request)
    }

    /// Marks a pricebook active.
    ///
    /// Sends `POST /pricebooks/{pricebook_id}/active`, needs scope `ZohoBooks.settings.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/pricelists/)).
    #[doc = super::runtime::example!(r#"client.pricelists().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, pricebook_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("pricebook_id", &pricebook_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks a pricebook inactive.
    ///
    /// Sends `POST /pricebooks/{pricebook_id}/inactive`, needs scope `ZohoBooks.settings.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/pricelists/)).
    #[doc = super::runtime::example!(r#"client.pricelists().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(
        &self,
        pricebook_id: impl Into<Id>,
    ) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("pricebook_id", &pricebook_id.into());
        operations::MarkInactive::of(request)
    }

    /// Fetches pricebooks in bulk.
    ///
    /// Sends `GET /pricebooks/bulkfetch`, needs scope `ZohoBooks.settings.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/pricelists/)).
    #[doc = super::runtime::example!("let answer = client.pricelists().bulk_fetch().await?;")]
    pub fn bulk_fetch(&self) -> operations::BulkFetch {
        operations::BulkFetch::of(self.client.request(operations::BulkFetch::ENDPOINT))
    }

    /// Lists pricebook items.
    ///
    /// Sends `GET /pricebooks/items`, needs scope `ZohoBooks.settings.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/pricelists/)).
    #[doc = super::runtime::example!("let answer = client.pricelists().list_items().await?;")]
    pub fn list_items(&self) -> operations::ListItems {
        operations::ListItems::of(self.client.request(operations::ListItems::ENDPOINT))
    }
}
