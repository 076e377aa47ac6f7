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
    pub fn list_pricebooks(&self) -> operations::ListPricebooks {
        operations::ListPricebooks(self.client.request(&operations::LIST_PRICEBOOKS))
    }

    /// Create pricebook.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/pricebooks`.
    pub fn create_pricebook(
        &self,
        body: &PricebookRequest,
    ) -> operations::CreatePricebook {
        let mut request = self.client.request(&operations::CREATE_PRICEBOOK);
        request.json(body);
        operations::CreatePricebook(request)
    }

    /// Update pricebook.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/pricebooks/{pricebook_id}`.
    pub fn update_pricebook(
        &self,
        pricebook_id: impl Into<Id>,
        body: &PricebookRequest,
    ) -> operations::UpdatePricebook {
        let mut request = self.client.request(&operations::UPDATE_PRICEBOOK);
        let pricebook_id: Id = pricebook_id.into();
        request.path("pricebook_id", &pricebook_id);
        request.json(body);
        operations::UpdatePricebook(request)
    }

    /// Delete pricebook.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/pricebooks/{pricebook_id}`.
    pub fn delete_pricebook(
        &self,
        pricebook_id: impl Into<Id>,
    ) -> operations::DeletePricebook {
        let mut request = self.client.request(&operations::DELETE_PRICEBOOK);
        let pricebook_id: Id = pricebook_id.into();
        request.path("pricebook_id", &pricebook_id);
        operations::DeletePricebook(request)
    }

    /// Mark pricebook active.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/pricebooks/{pricebook_id}/active`.
    pub fn mark_pricebook_active(
        &self,
        pricebook_id: impl Into<Id>,
    ) -> operations::MarkPricebookActive {
        let mut request = self.client.request(&operations::MARK_PRICEBOOK_ACTIVE);
        let pricebook_id: Id = pricebook_id.into();
        request.path("pricebook_id", &pricebook_id);
        operations::MarkPricebookActive(request)
    }

    /// Mark pricebook inactive.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/pricebooks/{pricebook_id}/inactive`.
    pub fn mark_pricebook_inactive(
        &self,
        pricebook_id: impl Into<Id>,
    ) -> operations::MarkPricebookInactive {
        let mut request = self.client.request(&operations::MARK_PRICEBOOK_INACTIVE);
        let pricebook_id: Id = pricebook_id.into();
        request.path("pricebook_id", &pricebook_id);
        operations::MarkPricebookInactive(request)
    }

    /// Bulk fetch pricebooks.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/pricebooks/bulkfetch`.
    pub fn bulk_fetch_pricebooks(&self) -> operations::BulkFetchPricebooks {
        operations::BulkFetchPricebooks(
            self.client.request(&operations::BULK_FETCH_PRICEBOOKS),
        )
    }

    /// List pricebook items.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/pricebooks/items`.
    pub fn list_pricebook_items(&self) -> operations::ListPricebookItems {
        operations::ListPricebookItems(
            self.client.request(&operations::LIST_PRICEBOOK_ITEMS),
        )
    }
}
