// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 13 operations on `/items`, `/itemdetails` and others.
//!
//! Reference: <https://www.zoho.com/books/api/v3/items/>.

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

    /// Lists items.
    ///
    /// Sends `GET /items`, needs scope `ZohoBooks.settings.READ`, and gives a page of at most 200
    /// [`Item`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!("let items = client.items().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates an item using a custom field.
    ///
    /// Sends `PUT /items`, needs scope `ZohoBooks.settings.UPDATE`, and gives an [`Item`]
    /// ([reference](https://www.zoho.com/books/api/v3/items/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = ItemRequest::new("Name", 100);"#,
        r#"let item = client.items().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let item = client.items().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates an item.
    ///
    /// Sends `POST /items`, needs scope `ZohoBooks.settings.CREATE`, and gives an [`Item`]
    /// ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"let item = client.items().create(&ItemRequest::new("Name", 100)).await?;"#)]
    #[inline]
    pub fn create(&self, body: &ItemRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Lists an item's details.
    ///
    /// Sends `GET /itemdetails`, needs scope `ZohoBooks.settings.READ`, and gives a page of [`Item`]s
    /// ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"let items = client.items().list_details(["1001"]).await?;"#)]
    pub fn list_details(
        &self,
        item_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::ListDetails {
        let mut request = self.client.request(operations::ListDetails::ENDPOINT);
        let item_ids =
            item_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("item_ids", Some(','), item_ids);
        operations::ListDetails::of(request)
    }

    /// Gets an item.
    ///
    /// Sends `GET /items/{item_id}`, needs scope `ZohoBooks.settings.READ`, and gives an [`Item`]
    /// ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"let item = client.items().get("1001").await?;"#)]
    pub fn get(&self, item_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::Get::of(request)
    }

    /// Updates an item.
    ///
    /// Sends `PUT /items/{item_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives an [`Item`]
    /// ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"let item = client.items().update("1001", &ItemRequest::new("Name", 100)).await?;"#)]
    pub fn update(
        &self,
        item_id: impl Into<Id>,
        body: &ItemRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("item_id", &item_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes an item.
    ///
    /// Sends `DELETE /items/{item_id}`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"client.items().delete("1001").await?;"#)]
    pub fn delete(&self, item_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::Delete::of(request)
    }

    /// Updates custom fields in an item.
    ///
    /// Sends `PUT /item/{item_id}/customfields`, needs scope `ZohoBooks.settings.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(
        "let request = [shared::CustomFieldEntryRequest::new()];",
        r#"client.items().update_custom_fields("1001", request).await?;"#
    )]
    pub fn update_custom_fields(
        &self,
        item_id: impl Into<Id>,
        body: impl Into<Vec<shared::CustomFieldEntryRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("item_id", &item_id.into()).json(&body.into());
        operations::UpdateCustomFields::of(request)
    }

    /// Marks an item active.
    ///
    /// Sends `POST /items/{item_id}/active`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"client.items().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, item_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks an item inactive.
    ///
    /// Sends `POST /items/{item_id}/inactive`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"client.items().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(&self, item_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::MarkInactive::of(request)
    }

    /// Adds items to the portal.
    ///
    /// Sends `POST /items/addtoportal`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"client.items().bulk_add_to_portal(["1001"]).await?;"#)]
    pub fn bulk_add_to_portal(
        &self,
        item_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkAddToPortal {
        let mut request = self.client.request(operations::BulkAddToPortal::ENDPOINT);
        let item_ids =
            item_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("item_ids", Some(','), item_ids);
        operations::BulkAddToPortal::of(request)
    }

    /// Adds an item to the portal.
    ///
    /// Sends `POST /items/{item_id}/addtoportal`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"client.items().add_to_portal("1001").await?;"#)]
    pub fn add_to_portal(&self, item_id: impl Into<Id>) -> operations::AddToPortal {
        let mut request = self.client.request(operations::AddToPortal::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::AddToPortal::of(request)
    }

    /// Removes an item from the portal.
    ///
    /// Sends `POST /items/{item_id}/removefromportal`, needs scope `ZohoBooks.settings.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/items/)).
    #[doc = super::runtime::example!(r#"client.items().remove_from_portal("1001").await?;"#)]
    pub fn remove_from_portal(
        &self,
        item_id: impl Into<Id>,
    ) -> operations::RemoveFromPortal {
        let mut request = self.client.request(operations::RemoveFromPortal::ENDPOINT);
        request.path("item_id", &item_id.into());
        operations::RemoveFromPortal::of(request)
    }
}
