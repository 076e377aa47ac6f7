// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Items.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};
use super::shared;

/// The calls of the items module.
#[derive(Debug, Clone)]
pub struct Items {
    client: Client,
}

impl Items {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List items.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/items`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update item using custom field.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/items`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &ItemRequest,
    ) -> operations::UpdateUsingCustomField {
        let mut request =
            self.client.request(operations::UpdateUsingCustomField::ENDPOINT);
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key.into(),
        );
        request.json(body);
        operations::UpdateUsingCustomField(request)
    }

    /// Create item.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/items`.
    pub fn create(&self, body: &ItemRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// List item details.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/itemdetails`.
    pub fn list_details(
        &self,
        item_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::ListDetails {
        let mut request = self.client.request(operations::ListDetails::ENDPOINT);
        let item_ids =
            item_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("item_ids", Some(','), item_ids);
        operations::ListDetails(request)
    }

    /// Get item.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/items/{item_id}`.
    pub fn get(&self, item_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::Get(request)
    }

    /// Update item.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/items/{item_id}`.
    pub fn update(
        &self,
        item_id: impl Into<Id>,
        body: &ItemRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("item_id", &item_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete item.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/items/{item_id}`.
    pub fn delete(&self, item_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::Delete(request)
    }

    /// Update custom fields in item.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/item/{item_id}/customfields`.
    pub fn update_custom_fields(
        &self,
        item_id: impl Into<Id>,
        body: impl Into<Vec<shared::ChartOfAccountCustomFieldRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("item_id", &item_id.into()).json(&body.into());
        operations::UpdateCustomFields(request)
    }

    /// Mark item active.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/items/{item_id}/active`.
    pub fn mark_active(&self, item_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::MarkActive(request)
    }

    /// Mark item inactive.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/items/{item_id}/inactive`.
    pub fn mark_inactive(&self, item_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::MarkInactive(request)
    }

    /// Add items to portal.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/items/addtoportal`.
    pub fn bulk_add_to_portal(
        &self,
        item_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkAddToPortal {
        let mut request = self.client.request(operations::BulkAddToPortal::ENDPOINT);
        let item_ids =
            item_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("item_ids", Some(','), item_ids);
        operations::BulkAddToPortal(request)
    }

    /// Add item to portal.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/items/{item_id}/addtoportal`.
    pub fn add_to_portal(&self, item_id: impl Into<Id>) -> operations::AddToPortal {
        let mut request = self.client.request(operations::AddToPortal::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::AddToPortal(request)
    }

    /// Remove item from portal.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/items/{item_id}/removefromportal`.
    pub fn remove_from_portal(
        &self,
        item_id: impl Into<Id>,
    ) -> operations::RemoveFromPortal {
        let mut request = self.client.request(operations::RemoveFromPortal::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::RemoveFromPortal(request)
    }
}
