// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Users.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the users module.
#[derive(Debug, Clone)]
pub struct Users {
    client: Client,
}

impl Users {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List users.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/users`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create user.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/users`.
    pub fn create(&self, body: &UserRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get user.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/users/{user_id}`.
    pub fn get(&self, user_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::Get(request)
    }

    /// Update user.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/users/{user_id}`.
    pub fn update(
        &self,
        user_id: impl Into<Id>,
        body: &UserRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("user_id", &user_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete user.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/users/{user_id}`.
    pub fn delete(&self, user_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::Delete(request)
    }

    /// Get current user.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/users/me`.
    pub fn get_current(&self) -> operations::GetCurrent {
        operations::GetCurrent(self.client.request(operations::GetCurrent::ENDPOINT))
    }

    /// Invite user.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/users/{user_id}/invite`.
    pub fn invite(&self, user_id: impl Into<Id>) -> operations::Invite {
        let mut request = self.client.request(operations::Invite::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::Invite(request)
    }

    /// Mark user active.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/users/{user_id}/active`.
    pub fn mark_active(&self, user_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::MarkActive(request)
    }

    /// Mark user inactive.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/users/{user_id}/inactive`.
    pub fn mark_inactive(&self, user_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::MarkInactive(request)
    }
}
