// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Sales Receipt.

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

    /// List sales receipts.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/salesreceipts`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create sales receipt.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/salesreceipts`.
    pub fn create(&self, body: &SalesReceiptRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get sales receipt.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/salesreceipts/{sales_receipt_id}`.
    pub fn get(&self, sales_receipt_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("sales_receipt_id", &sales_receipt_id.into());
        operations::Get(request)
    }

    /// Update sales receipt.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/salesreceipts/{sales_receipt_id}`.
    pub fn update(
        &self,
        sales_receipt_id: impl Into<Id>,
        body: &UpdateSalesReceiptRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("sales_receipt_id", &sales_receipt_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete sales receipt.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/salesreceipts/{sales_receipt_id}`.
    pub fn delete(&self, sales_receipt_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("sales_receipt_id", &sales_receipt_id.into());
        operations::Delete(request)
    }

    /// Email sales receipt.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/salesreceipts/{sales_receipt_id}/email`.
    pub fn email(
        &self,
        sales_receipt_id: impl Into<Id>,
        body: &EmailSalesReceiptRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("sales_receipt_id", &sales_receipt_id.into()).json(body);
        operations::Email(request)
    }
}
