// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 5 operations on `/invoices`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/customer-debit-notes/>.

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

    /// Lists customer debit notes.
    ///
    /// Sends `GET /invoices`, needs scope `ZohoBooks.invoices.READ`, and gives a page of at most 200
    /// [`CustomerDebitNoteInvoice`](super::shared::CustomerDebitNoteInvoice)s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/customer-debit-notes/)).
    #[doc = super::runtime::example!("let debit_notes = client.customer_debit_notes().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a customer debit note.
    ///
    /// Sends `POST /invoices`, needs scope `ZohoBooks.invoices.CREATE`, and gives a
    /// [`CustomerDebitNoteInvoice`](super::shared::CustomerDebitNoteInvoice)
    /// ([reference](https://www.zoho.com/books/api/v3/customer-debit-notes/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomerDebitNoteRequest::new("1001", "debit_note", "1001", [CustomerDebitNoteLineItemRequest::new("1001")]);"#,
        "let invoice = client.customer_debit_notes().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &CustomerDebitNoteRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a customer debit note.
    ///
    /// Sends `GET /invoices/{debit_note_id}`, needs scope `ZohoBooks.invoices.READ`, and gives a
    /// [`CustomerDebitNoteInvoice`](super::shared::CustomerDebitNoteInvoice); `.html()` and `.pdf()` give
    /// it as a file ([reference](https://www.zoho.com/books/api/v3/customer-debit-notes/)).
    #[doc = super::runtime::example!(r#"let invoice = client.customer_debit_notes().get("1001").await?;"#)]
    pub fn get(&self, debit_note_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("debit_note_id", &debit_note_id.into());
        operations::Get::of(request)
    }

    /// Updates a customer debit note.
    ///
    /// Sends `PUT /invoices/{debit_note_id}`, needs scope `ZohoBooks.invoices.UPDATE`, and gives a
    /// [`CustomerDebitNoteInvoice`](super::shared::CustomerDebitNoteInvoice)
    /// ([reference](https://www.zoho.com/books/api/v3/customer-debit-notes/)).
    #[doc = super::runtime::example!(
        r#"let request = UpdateCustomerDebitNoteRequest::new("1001", [CustomerDebitNoteLineItemRequest::new("1001")]);"#,
        r#"let invoice = client.customer_debit_notes().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        debit_note_id: impl Into<Id>,
        body: &UpdateCustomerDebitNoteRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("debit_note_id", &debit_note_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a customer debit note.
    ///
    /// Sends `DELETE /invoices/{debit_note_id}`, needs scope `ZohoBooks.invoices.DELETE`, and gives an
    /// [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/customer-debit-notes/)).
    #[doc = super::runtime::example!(r#"client.customer_debit_notes().delete("1001").await?;"#)]
    pub fn delete(&self, debit_note_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("debit_note_id", &debit_note_id.into());
        operations::Delete::of(request)
    }
}
