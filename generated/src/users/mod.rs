// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 9 operations on `/users`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/users/>.

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

    /// Lists users.
    ///
    /// Sends `GET /users`, needs scope `ZohoBooks.settings.READ`, and gives a page of at most 200
    /// [`User`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!("let users = client.users().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a user.
    ///
    /// Sends `POST /users`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!(r#"client.users().create(&UserRequest::new("Name", "someone@example.com")).await?;"#)]
    #[inline]
    pub fn create(&self, body: &UserRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a user.
    ///
    /// Sends `GET /users/{user_id}`, needs scope `ZohoBooks.settings.READ`, and gives a [`User`]
    /// ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!(r#"let user = client.users().get("1001").await?;"#)]
    pub fn get(&self, user_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::Get::of(request)
    }

    /// Updates a user.
    ///
    /// Sends `PUT /users/{user_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!(
        r#"let request = UserRequest::new("Name", "someone@example.com");"#,
        r#"client.users().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        user_id: impl Into<Id>,
        body: &UserRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("user_id", &user_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a user.
    ///
    /// Sends `DELETE /users/{user_id}`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!(r#"client.users().delete("1001").await?;"#)]
    pub fn delete(&self, user_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::Delete::of(request)
    }

    /// Gets the current user.
    ///
    /// Sends `GET /users/me`, needs scope `ZohoBooks.settings.READ`, and gives a [`User`]
    /// ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!("let user = client.users().get_current().await?;")]
    pub fn get_current(&self) -> operations::GetCurrent {
        operations::GetCurrent::of(self.client.request(operations::GetCurrent::ENDPOINT))
    }

    /// Invites a user.
    ///
    /// Sends `POST /users/{user_id}/invite`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!(r#"client.users().invite("1001").await?;"#)]
    pub fn invite(&self, user_id: impl Into<Id>) -> operations::Invite {
        let mut request = self.client.request(operations::Invite::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::Invite::of(request)
    }

    /// Marks a user active.
    ///
    /// Sends `POST /users/{user_id}/active`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!(r#"client.users().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, user_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks a user inactive.
    ///
    /// Sends `POST /users/{user_id}/inactive`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/users/)).
    #[doc = super::runtime::example!(r#"client.users().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(&self, user_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("user_id", &user_id.into());
        operations::MarkInactive::of(request)
    }
}
