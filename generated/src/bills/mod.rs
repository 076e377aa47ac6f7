// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Bills.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};
use super::shared;

/// The calls of the bills module.
#[derive(Debug, Clone)]
pub struct Bills {
    client: Client,
}

impl Bills {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List bills.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/bills`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update bill using custom field.
    ///
    /// Needs scope `ZohoBooks.bills.UPDATE`; sends `PUT` to
    /// `/bills`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &BillRequest,
    ) -> operations::UpdateUsingCustomField {
        let mut request =
            self.client.request(operations::UpdateUsingCustomField::ENDPOINT);
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key.into(),
        );
        request.json(body);
        operations::UpdateUsingCustomField(request)
    }

    /// Create bill.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/bills`.
    pub fn create(&self, body: &BillRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get bill.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/bills/{bill_id}`.
    pub fn get(&self, bill_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::Get(request)
    }

    /// Update bill.
    ///
    /// Needs scope `ZohoBooks.bills.UPDATE`; sends `PUT` to
    /// `/bills/{bill_id}`.
    pub fn update(
        &self,
        bill_id: impl Into<Id>,
        body: &BillRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete bill.
    ///
    /// Needs scope `ZohoBooks.bills.DELETE`; sends `DELETE` to
    /// `/bills/{bill_id}`.
    pub fn delete(&self, bill_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::Delete(request)
    }

    /// Update custom fields in bill.
    ///
    /// Needs scope `ZohoBooks.bills.UPDATE`; sends `PUT` to
    /// `/bill/{bill_id}/customfields`.
    pub fn update_custom_fields(
        &self,
        bill_id: impl Into<Id>,
        body: impl Into<Vec<CustomFieldsInBillRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(&body.into());
        operations::UpdateCustomFields(request)
    }

    /// Mark bill void.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/bills/{bill_id}/status/void`.
    pub fn mark_void(&self, bill_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::MarkVoid(request)
    }

    /// Mark bill open.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/bills/{bill_id}/status/open`.
    pub fn mark_open(&self, bill_id: impl Into<Id>) -> operations::MarkOpen {
        let mut request = self.client.request(operations::MarkOpen::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::MarkOpen(request)
    }

    /// Submit bill.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/bills/{bill_id}/submit`.
    pub fn submit(&self, bill_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::Submit(request)
    }

    /// Approve bill.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/bills/{bill_id}/approve`.
    pub fn approve(&self, bill_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::Approve(request)
    }

    /// Update bill billing address.
    ///
    /// Needs scope `ZohoBooks.bills.UPDATE`; sends `PUT` to
    /// `/bills/{bill_id}/address/billing`.
    pub fn update_billing_address(
        &self,
        bill_id: impl Into<Id>,
        body: &shared::BillingAddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(body);
        operations::UpdateBillingAddress(request)
    }

    /// List bill payments.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/bills/{bill_id}/payments`.
    pub fn list_payments(&self, bill_id: impl Into<Id>) -> operations::ListPayments {
        let mut request = self.client.request(operations::ListPayments::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::ListPayments(request)
    }

    /// Apply credits to bill.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/bills/{bill_id}/credits`.
    pub fn apply_credits(
        &self,
        bill_id: impl Into<Id>,
        body: &ApplyCreditsToBillRequest,
    ) -> operations::ApplyCredits {
        let mut request = self.client.request(operations::ApplyCredits::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(body);
        operations::ApplyCredits(request)
    }

    /// Delete bill payment.
    ///
    /// Needs scope `ZohoBooks.bills.DELETE`; sends `DELETE` to
    /// `/bills/{bill_id}/payments/{bill_payment_id}`.
    pub fn delete_payment(
        &self,
        bill_id: impl Into<Id>,
        bill_payment_id: impl Into<Id>,
    ) -> operations::DeletePayment {
        let mut request = self.client.request(operations::DeletePayment::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        request.path("bill_payment_id", &bill_payment_id.into());
        operations::DeletePayment(request)
    }

    /// Get bill attachment.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/bills/{bill_id}/attachment`.
    pub fn get_attachment(&self, bill_id: impl Into<Id>) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::GetAttachment(request)
    }

    /// Add bill attachment.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/bills/{bill_id}/attachment`.
    pub fn add_attachment(&self, bill_id: impl Into<Id>) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::AddAttachment(request)
    }

    /// Delete bill attachment.
    ///
    /// Needs scope `ZohoBooks.bills.DELETE`; sends `DELETE` to
    /// `/bills/{bill_id}/attachment`.
    pub fn delete_attachment(
        &self,
        bill_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::DeleteAttachment(request)
    }

    /// Get bill comments.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/bills/{bill_id}/comments`.
    pub fn get_comments(&self, bill_id: impl Into<Id>) -> operations::GetComments {
        let mut request = self.client.request(operations::GetComments::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::GetComments(request)
    }

    /// Add bill comment.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/bills/{bill_id}/comments`.
    pub fn add_comment(
        &self,
        bill_id: impl Into<Id>,
        body: &BillCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Delete bill comment.
    ///
    /// Needs scope `ZohoBooks.bills.DELETE`; sends `DELETE` to
    /// `/bills/{bill_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        bill_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("bill_id", &bill_id.into()).path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }

    /// Convert purchase order to bill.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/bills/editpage/frompurchaseorders`.
    pub fn convert_purchase_order(
        &self,
        purchaseorder_ids: impl Into<Id>,
    ) -> operations::ConvertPurchaseOrder {
        let mut request =
            self.client.request(operations::ConvertPurchaseOrder::ENDPOINT);
        request.query("purchaseorder_ids", &purchaseorder_ids.into());
        operations::ConvertPurchaseOrder(request)
    }
}
