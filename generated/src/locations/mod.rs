// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 8 operations on `/locations` and `/settings/locations/enable`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/locations/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the locations module.
#[derive(Debug, Clone)]
pub struct Locations {
    client: Client,
}

impl Locations {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Enables locations.
    ///
    /// Sends `POST /settings/locations/enable`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/locations/)).
    #[doc = super::runtime::example!("client.locations().enable().await?;")]
    pub fn enable(&self) -> operations::Enable {
        operations::Enable::of(self.client.request(operations::Enable::ENDPOINT))
    }

    /// Lists locations.
    ///
    /// Sends `GET /locations`, needs scope `ZohoBooks.settings.READ`, and gives a page of [`Location`]s
    /// ([reference](https://www.zoho.com/books/api/v3/locations/)).
    #[doc = super::runtime::example!("let locations = client.locations().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a location.
    ///
    /// Sends `POST /locations`, needs scope `ZohoBooks.settings.CREATE`, and gives a [`Location`]
    /// ([reference](https://www.zoho.com/books/api/v3/locations/)).
    #[doc = super::runtime::example!(
        r#"let request = LocationRequest::new("Location name", "Country", "1001");"#,
        "let locations = client.locations().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &LocationRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Updates a location.
    ///
    /// Sends `PUT /locations/{location_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives a
    /// [`Location`] ([reference](https://www.zoho.com/books/api/v3/locations/)).
    #[doc = super::runtime::example!(
        r#"let request = LocationRequest::new("Location name", "Country", "1001");"#,
        r#"let locations = client.locations().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        location_id: impl Into<Id>,
        body: &LocationRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("location_id", &location_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a location.
    ///
    /// Sends `DELETE /locations/{location_id}`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/locations/)).
    #[doc = super::runtime::example!(r#"client.locations().delete("1001").await?;"#)]
    pub fn delete(&self, location_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("location_id", &location_id.into());
        operations::Delete::of(request)
    }

    /// Marks a location active.
    ///
    /// Sends `POST /locations/{location_id}/active`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/locations/)).
    #[doc = super::runtime::example!(r#"client.locations().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, location_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("location_id", &location_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks a location inactive.
    ///
    /// Sends `POST /locations/{location_id}/inactive`, needs scope `ZohoBooks.settings.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/locations/)).
    #[doc = super::runtime::example!(r#"client.locations().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(&self, location_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("location_id", &location_id.into());
        operations::MarkInactive::of(request)
    }

    /// Marks a location primary.
    ///
    /// Sends `POST /locations/{location_id}/markasprimary`, needs scope `ZohoBooks.settings.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/locations/)).
    #[doc = super::runtime::example!(r#"client.locations().mark_primary("1001").await?;"#)]
    pub fn mark_primary(&self, location_id: impl Into<Id>) -> operations::MarkPrimary {
        let mut request = self.client.request(operations::MarkPrimary::ENDPOINT);
        request.path("location_id", &location_id.into());
        operations::MarkPrimary::of(request)
    }
}
