// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Contact Persons.

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

    /// Create contact person.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/contactpersons`.
    pub fn create(&self, body: &ContactPersonRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Update contact person.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts/contactpersons/{contact_person_id}`.
    pub fn update(
        &self,
        contact_person_id: impl Into<Id>,
        body: &UpdateContactPersonRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("contact_person_id", &contact_person_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete contact person.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/contactpersons/{contact_person_id}`.
    pub fn delete(&self, contact_person_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("contact_person_id", &contact_person_id.into());
        operations::Delete(request)
    }

    /// List contact persons.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/contactpersons`.
    pub fn list(&self, contact_id: impl Into<Id>) -> operations::List {
        let mut request = self.client.request(operations::List::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::List(request)
    }

    /// Get contact person.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/contactpersons/{contact_person_id}`.
    pub fn get(
        &self,
        contact_id: impl Into<Id>,
        contact_person_id: impl Into<Id>,
    ) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("contact_person_id", &contact_person_id.into());
        operations::Get(request)
    }

    /// Mark contact person primary.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/contactpersons/{contact_person_id}/primary`.
    pub fn mark_primary(
        &self,
        contact_person_id: impl Into<Id>,
    ) -> operations::MarkPrimary {
        let mut request = self.client.request(operations::MarkPrimary::ENDPOINT);
        request.path("contact_person_id", &contact_person_id.into());
        operations::MarkPrimary(request)
    }
}
