// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Customer Debit Notes.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the customer_debit_notes module.
#[derive(Debug, Clone)]
pub struct CustomerDebitNotes {
    client: Client,
}

impl CustomerDebitNotes {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List customer debit notes.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create customer debit note.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices`.
    pub fn create(&self, body: &CustomerDebitNoteRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get customer debit note.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{debit_note_id}`.
    pub fn get(&self, debit_note_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("debit_note_id", &debit_note_id.into());
        operations::Get(request)
    }

    /// Update customer debit note.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{debit_note_id}`.
    pub fn update(
        &self,
        debit_note_id: impl Into<Id>,
        body: &UpdateCustomerDebitNoteRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("debit_note_id", &debit_note_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete customer debit note.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{debit_note_id}`.
    pub fn delete(&self, debit_note_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("debit_note_id", &debit_note_id.into());
        operations::Delete(request)
    }
}
