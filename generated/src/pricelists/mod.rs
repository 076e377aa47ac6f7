// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Pricelists.

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

    /// List pricebooks.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/pricebooks`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create pricebook.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/pricebooks`.
    pub fn create(&self, body: &PricebookRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Update pricebook.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/pricebooks/{pricebook_id}`.
    pub fn update(
        &self,
        pricebook_id: impl Into<Id>,
        body: &PricebookRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("pricebook_id", &pricebook_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete pricebook.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/pricebooks/{pricebook_id}`.
    pub fn delete(&self, pricebook_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("pricebook_id", &pricebook_id.into());
        operations::Delete(request)
    }

    /// Mark pricebook active.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/pricebooks/{pricebook_id}/active`.
    pub fn mark_active(&self, pricebook_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("pricebook_id", &pricebook_id.into());
        operations::MarkActive(request)
    }

    /// Mark pricebook inactive.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/pricebooks/{pricebook_id}/inactive`.
    pub fn mark_inactive(
        &self,
        pricebook_id: impl Into<Id>,
    ) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("pricebook_id", &pricebook_id.into());
        operations::MarkInactive(request)
    }

    /// Bulk fetch pricebooks.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/pricebooks/bulkfetch`.
    pub fn bulk_fetch(&self) -> operations::BulkFetch {
        operations::BulkFetch(self.client.request(operations::BulkFetch::ENDPOINT))
    }

    /// List pricebook items.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/pricebooks/items`.
    pub fn list_items(&self) -> operations::ListItems {
        operations::ListItems(self.client.request(operations::ListItems::ENDPOINT))
    }
}
