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
        operations::List(self.client.request(&operations::LIST))
    }

    /// Create pricebook.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/pricebooks`.
    pub fn create(&self, body: &PricebookRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
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
        let mut request = self.client.request(&operations::UPDATE);
        let pricebook_id: Id = pricebook_id.into();
        request.path("pricebook_id", &pricebook_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete pricebook.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/pricebooks/{pricebook_id}`.
    pub fn delete(&self, pricebook_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let pricebook_id: Id = pricebook_id.into();
        request.path("pricebook_id", &pricebook_id);
        operations::Delete(request)
    }

    /// Mark pricebook active.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/pricebooks/{pricebook_id}/active`.
    pub fn mark_active(&self, pricebook_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(&operations::MARK_ACTIVE);
        let pricebook_id: Id = pricebook_id.into();
        request.path("pricebook_id", &pricebook_id);
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
        let mut request = self.client.request(&operations::MARK_INACTIVE);
        let pricebook_id: Id = pricebook_id.into();
        request.path("pricebook_id", &pricebook_id);
        operations::MarkInactive(request)
    }

    /// Bulk fetch pricebooks.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/pricebooks/bulkfetch`.
    pub fn bulk_fetch(&self) -> operations::BulkFetch {
        operations::BulkFetch(self.client.request(&operations::BULK_FETCH))
    }

    /// List pricebook items.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/pricebooks/items`.
    pub fn list_items(&self) -> operations::ListItems {
        operations::ListItems(self.client.request(&operations::LIST_ITEMS))
    }
}
