// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Locations.

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

    /// Enable locations.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/locations/enable`.
    pub fn enable(&self) -> operations::Enable {
        operations::Enable(self.client.request(operations::Enable::ENDPOINT))
    }

    /// List locations.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/locations`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create location.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/locations`.
    pub fn create(&self, body: &LocationRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Update location.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/locations/{location_id}`.
    pub fn update(
        &self,
        location_id: impl Into<Id>,
        body: &LocationRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("location_id", &location_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete location.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/locations/{location_id}`.
    pub fn delete(&self, location_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("location_id", &location_id.into());
        operations::Delete(request)
    }

    /// Mark location active.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/locations/{location_id}/active`.
    pub fn mark_active(&self, location_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("location_id", &location_id.into());
        operations::MarkActive(request)
    }

    /// Mark location inactive.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/locations/{location_id}/inactive`.
    pub fn mark_inactive(&self, location_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("location_id", &location_id.into());
        operations::MarkInactive(request)
    }

    /// Mark location primary.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/locations/{location_id}/markasprimary`.
    pub fn mark_primary(&self, location_id: impl Into<Id>) -> operations::MarkPrimary {
        let mut request = self.client.request(operations::MarkPrimary::ENDPOINT);
        request.path("location_id", &location_id.into());
        operations::MarkPrimary(request)
    }
}
