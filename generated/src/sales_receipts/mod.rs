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
    /// `GET` with scope `ZohoBooks.invoices.READ` of
    /// `/salesreceipts`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(&operations::LIST))
    }

    /// Create sales receipt.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/salesreceipts`.
    pub fn create(&self, body: &SalesReceiptRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Get sales receipt.
    ///
    /// `GET` with scope `ZohoBooks.invoices.READ` of
    /// `/salesreceipts/{sales_receipt_id}`.
    pub fn get(&self, sales_receipt_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let sales_receipt_id: Id = sales_receipt_id.into();
        request.path("sales_receipt_id", &sales_receipt_id);
        operations::Get(request)
    }

    /// Update sales receipt.
    ///
    /// `PUT` with scope `ZohoBooks.invoices.UPDATE` of
    /// `/salesreceipts/{sales_receipt_id}`.
    pub fn update(
        &self,
        sales_receipt_id: impl Into<Id>,
        body: &UpdateSalesReceiptRequest,
    ) -> operations::Update {
        let mut request = self.client.request(&operations::UPDATE);
        let sales_receipt_id: Id = sales_receipt_id.into();
        request.path("sales_receipt_id", &sales_receipt_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete sales receipt.
    ///
    /// `DELETE` with scope `ZohoBooks.invoices.DELETE` of
    /// `/salesreceipts/{sales_receipt_id}`.
    pub fn delete(&self, sales_receipt_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let sales_receipt_id: Id = sales_receipt_id.into();
        request.path("sales_receipt_id", &sales_receipt_id);
        operations::Delete(request)
    }

    /// Email sales receipt.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/salesreceipts/{sales_receipt_id}/email`.
    pub fn email(
        &self,
        sales_receipt_id: impl Into<Id>,
        body: &EmailSalesReceiptRequest,
    ) -> operations::Email {
        let mut request = self.client.request(&operations::EMAIL);
        let sales_receipt_id: Id = sales_receipt_id.into();
        request.path("sales_receipt_id", &sales_receipt_id);
        request.json(body);
        operations::Email(request)
    }
}
