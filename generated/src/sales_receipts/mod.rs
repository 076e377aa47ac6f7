// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 6 operations on `/salesreceipts`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/sales-receipt/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the sales_receipts module.
#[derive(Debug, Clone)]
pub struct SalesReceipts {
    client: Client,
}

impl SalesReceipts {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists sales receipts.
    ///
    /// Sends `GET /salesreceipts`, needs scope `ZohoBooks.invoices.READ`, and gives a page of at most 200
    /// [`SalesReceipt`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/sales-receipt/)).
    #[doc = super::runtime::example!("let salesreceipts = client.sales_receipts().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a sales receipt.
    ///
    /// Sends `POST /salesreceipts`, needs scope `ZohoBooks.invoices.CREATE`, and gives a [`SalesReceipt`]
    /// ([reference](https://www.zoho.com/books/api/v3/sales-receipt/)).
    #[doc = super::runtime::example!(
        r#"let request = SalesReceiptRequest::new("1001", "cash");"#,
        "let salesreceipt = client.sales_receipts().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &SalesReceiptRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a sales receipt.
    ///
    /// Sends `GET /salesreceipts/{sales_receipt_id}`, needs scope `ZohoBooks.invoices.READ`, and gives a
    /// [`SalesReceipt`]; `.html()` and `.pdf()` give it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/sales-receipt/)).
    #[doc = super::runtime::example!(r#"let salesreceipt = client.sales_receipts().get("1001").await?;"#)]
    pub fn get(&self, sales_receipt_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("sales_receipt_id", &sales_receipt_id.into());
        operations::Get::of(request)
    }

    /// Updates a sales receipt.
    ///
    /// Sends `PUT /salesreceipts/{sales_receipt_id}`, needs scope `ZohoBooks.invoices.UPDATE`, and gives a
    /// [`SalesReceipt`] ([reference](https://www.zoho.com/books/api/v3/sales-receipt/)).
    #[doc = super::runtime::example!(
        r#"let request = UpdateSalesReceiptRequest::new("1001");"#,
        r#"let salesreceipt = client.sales_receipts().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        sales_receipt_id: impl Into<Id>,
        body: &UpdateSalesReceiptRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("sales_receipt_id", &sales_receipt_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a sales receipt.
    ///
    /// Sends `DELETE /salesreceipts/{sales_receipt_id}`, needs scope `ZohoBooks.invoices.DELETE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/sales-receipt/)).
    #[doc = super::runtime::example!(r#"client.sales_receipts().delete("1001").await?;"#)]
    pub fn delete(&self, sales_receipt_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("sales_receipt_id", &sales_receipt_id.into());
        operations::Delete::of(request)
    }

    /// Emails a sales receipt.
    ///
    /// Sends `POST /salesreceipts/{sales_receipt_id}/email`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-receipt/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailSalesReceiptRequest::new(["To mail ids"], "Subject", "Body");"#,
        r#"client.sales_receipts().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        sales_receipt_id: impl Into<Id>,
        body: &EmailSalesReceiptRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("sales_receipt_id", &sales_receipt_id.into()).json(body);
        operations::Email::of(request)
    }
}
