// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 6 operations on `/contacts`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/contact-persons/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the contact_persons module.
#[derive(Debug, Clone)]
pub struct ContactPersons {
    client: Client,
}

impl ContactPersons {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a contact person.
    ///
    /// Sends `POST /contacts/contactpersons`, needs scope `ZohoBooks.contacts.CREATE`, and gives a
    /// [`ContactPerson`](super::shared::ContactPerson)
    /// ([reference](https://www.zoho.com/books/api/v3/contact-persons/)).
    #[doc = super::runtime::example!(
        r#"let request = ContactPersonRequest::new("First name");"#,
        "let contact_person = client.contact_persons().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &ContactPersonRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Updates a contact person.
    ///
    /// Sends `PUT /contacts/contactpersons/{contact_person_id}`, needs scope `ZohoBooks.contacts.UPDATE`,
    /// and gives a [`ContactPerson`](super::shared::ContactPerson)
    /// ([reference](https://www.zoho.com/books/api/v3/contact-persons/)).
    #[doc = super::runtime::example!(
        r#"let request = UpdateContactPersonRequest::new("1001", "First name");"#,
        r#"let contact_person = client.contact_persons().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        contact_person_id: impl Into<Id>,
        body: &UpdateContactPersonRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("contact_person_id", &contact_person_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a contact person.
    ///
    /// Sends `DELETE /contacts/contactpersons/{contact_person_id}`, needs scope
    /// `ZohoBooks.contacts.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contact-persons/)).
    #[doc = super::runtime::example!(r#"client.contact_persons().delete("1001").await?;"#)]
    pub fn delete(&self, contact_person_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("contact_person_id", &contact_person_id.into());
        operations::Delete::of(request)
    }

    /// Lists contact persons.
    ///
    /// Sends `GET /contacts/{contact_id}/contactpersons`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// a page of at most 200 [`ContactPerson`](super::shared::ContactPerson)s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/contact-persons/)).
    #[doc = super::runtime::example!(r#"let contact_persons = client.contact_persons().list("1001").await?;"#)]
    pub fn list(&self, contact_id: impl Into<Id>) -> operations::List {
        let mut request = self.client.request(operations::List::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::List::of(request)
    }

    /// Gets a contact person.
    ///
    /// Sends `GET /contacts/{contact_id}/contactpersons/{contact_person_id}`, needs scope
    /// `ZohoBooks.contacts.READ`, and gives a [`ContactPerson`](super::shared::ContactPerson)
    /// ([reference](https://www.zoho.com/books/api/v3/contact-persons/)).
    #[doc = super::runtime::example!(r#"let contact_person = client.contact_persons().get("1001", "1002").await?;"#)]
    pub fn get(
        &self,
        contact_id: impl Into<Id>,
        contact_person_id: impl Into<Id>,
    ) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("contact_person_id", &contact_person_id.into());
        operations::Get::of(request)
    }

    /// Marks a contact person primary.
    ///
    /// Sends `POST /contacts/contactpersons/{contact_person_id}/primary`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contact-persons/)).
    #[doc = super::runtime::example!(r#"client.contact_persons().mark_primary("1001").await?;"#)]
    pub fn mark_primary(
        &self,
        contact_person_id: impl Into<Id>,
    ) -> operations::MarkPrimary {
        let mut request = self.client.request(operations::MarkPrimary::ENDPOINT);
        request.path("contact_person_id", &contact_person_id.into());
        operations::MarkPrimary::of(request)
    }
}
