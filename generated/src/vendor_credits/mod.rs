// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Vendor Credits.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the vendor_credits module.
#[derive(Debug, Clone)]
pub struct VendorCredits {
    client: Client,
}

impl VendorCredits {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List vendor credits.
    ///
    /// Needs scope `ZohoBooks.debitnotes.READ`; sends `GET` to
    /// `/vendorcredits`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create vendor credit.
    ///
    /// Needs scope `ZohoBooks.debitnotes.CREATE`; sends `POST` to
    /// `/vendorcredits`.
    pub fn create(&self, body: &VendorCreditRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get vendor credit.
    ///
    /// Needs scope `ZohoBooks.debitnotes.READ`; sends `GET` to
    /// `/vendorcredits/{vendor_credit_id}`.
    pub fn get(&self, vendor_credit_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::Get(request)
    }

    /// Update vendor credit.
    ///
    /// Needs scope `ZohoBooks.debitnotes.UPDATE`; sends `PUT` to
    /// `/vendorcredits/{vendor_credit_id}`.
    pub fn update(
        &self,
        vendor_credit_id: impl Into<Id>,
        body: &VendorCreditRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete vendor credit.
    ///
    /// Needs scope `ZohoBooks.debitnotes.DELETE`; sends `DELETE` to
    /// `/vendorcredits/{vendor_credit_id}`.
    pub fn delete(&self, vendor_credit_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::Delete(request)
    }

    /// Mark vendor credit open.
    ///
    /// Needs scope `ZohoBooks.debitnotes.CREATE`; sends `POST` to
    /// `/vendorcredits/{vendor_credit_id}/status/open`.
    pub fn mark_open(&self, vendor_credit_id: impl Into<Id>) -> operations::MarkOpen {
        let mut request = self.client.request(operations::MarkOpen::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::MarkOpen(request)
    }

    /// Mark vendor credit void.
    ///
    /// Needs scope `ZohoBooks.debitnotes.CREATE`; sends `POST` to
    /// `/vendorcredits/{vendor_credit_id}/status/void`.
    pub fn mark_void(&self, vendor_credit_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::MarkVoid(request)
    }

    /// Submit vendor credit.
    ///
    /// Needs scope `ZohoBooks.debitnotes.CREATE`; sends `POST` to
    /// `/vendorcredits/{vendor_credit_id}/submit`.
    pub fn submit(&self, vendor_credit_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::Submit(request)
    }

    /// Approve vendor credit.
    ///
    /// Needs scope `ZohoBooks.debitnotes.CREATE`; sends `POST` to
    /// `/vendorcredits/{vendor_credit_id}/approve`.
    pub fn approve(&self, vendor_credit_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::Approve(request)
    }

    /// List bills credited.
    ///
    /// Needs scope `ZohoBooks.debitnotes.READ`; sends `GET` to
    /// `/vendorcredits/{vendor_credit_id}/bills`.
    pub fn list_bills_credited(
        &self,
        vendor_credit_id: impl Into<Id>,
    ) -> operations::ListBillsCredited {
        let mut request = self.client.request(operations::ListBillsCredited::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::ListBillsCredited(request)
    }

    /// Apply credits to a bill.
    ///
    /// Needs scope `ZohoBooks.debitnotes.CREATE`; sends `POST` to
    /// `/vendorcredits/{vendor_credit_id}/bills`.
    pub fn apply_credits_to_bill(
        &self,
        vendor_credit_id: impl Into<Id>,
        body: &ApplyCreditsToABillRequest,
    ) -> operations::ApplyCreditsToBill {
        let mut request = self.client.request(operations::ApplyCreditsToBill::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into()).json(body);
        operations::ApplyCreditsToBill(request)
    }

    /// Delete vendor credit bill.
    ///
    /// Needs scope `ZohoBooks.debitnotes.DELETE`; sends `DELETE` to
    /// `/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}`.
    pub fn delete_bill(
        &self,
        vendor_credit_id: impl Into<Id>,
        vendor_credit_bill_id: impl Into<Id>,
    ) -> operations::DeleteBill {
        let mut request = self.client.request(operations::DeleteBill::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("vendor_credit_bill_id", &vendor_credit_bill_id.into());
        operations::DeleteBill(request)
    }

    /// List vendor credit refunds of a vendor credit.
    ///
    /// Needs scope `ZohoBooks.debitnotes.READ`; sends `GET` to
    /// `/vendorcredits/{vendor_credit_id}/refunds`.
    pub fn list_refunds(
        &self,
        vendor_credit_id: impl Into<Id>,
    ) -> operations::ListRefunds {
        let mut request = self.client.request(operations::ListRefunds::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::ListRefunds(request)
    }

    /// Refund vendor credit.
    ///
    /// Needs scope `ZohoBooks.debitnotes.CREATE`; sends `POST` to
    /// `/vendorcredits/{vendor_credit_id}/refunds`.
    pub fn refund(
        &self,
        vendor_credit_id: impl Into<Id>,
        body: &RefundVendorCreditRequest,
    ) -> operations::Refund {
        let mut request = self.client.request(operations::Refund::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into()).json(body);
        operations::Refund(request)
    }

    /// Get vendor credit refund.
    ///
    /// Needs scope `ZohoBooks.debitnotes.READ`; sends `GET` to
    /// `/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`.
    pub fn get_refund(
        &self,
        vendor_credit_id: impl Into<Id>,
        vendor_credit_refund_id: impl Into<Id>,
    ) -> operations::GetRefund {
        let mut request = self.client.request(operations::GetRefund::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("vendor_credit_refund_id", &vendor_credit_refund_id.into());
        operations::GetRefund(request)
    }

    /// Update vendor credit refund.
    ///
    /// Needs scope `ZohoBooks.debitnotes.UPDATE`; sends `PUT` to
    /// `/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`.
    pub fn update_refund(
        &self,
        vendor_credit_id: impl Into<Id>,
        vendor_credit_refund_id: impl Into<Id>,
        body: &VendorCreditRefundRequest,
    ) -> operations::UpdateRefund {
        let mut request = self.client.request(operations::UpdateRefund::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("vendor_credit_refund_id", &vendor_credit_refund_id.into());
        request.json(body);
        operations::UpdateRefund(request)
    }

    /// Delete vendor credit refund.
    ///
    /// Needs scope `ZohoBooks.debitnotes.DELETE`; sends `DELETE` to
    /// `/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`.
    pub fn delete_refund(
        &self,
        vendor_credit_id: impl Into<Id>,
        vendor_credit_refund_id: impl Into<Id>,
    ) -> operations::DeleteRefund {
        let mut request = self.client.request(operations::DeleteRefund::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("vendor_credit_refund_id", &vendor_credit_refund_id.into());
        operations::DeleteRefund(request)
    }

    /// List vendor credit refunds of all vendor credits.
    ///
    /// Needs scope `ZohoBooks.debitnotes.READ`; sends `GET` to
    /// `/vendorcredits/refunds`.
    pub fn list_all_refunds(&self) -> operations::ListAllRefunds {
        let request = self.client.request(operations::ListAllRefunds::ENDPOINT);
        operations::ListAllRefunds(request)
    }

    /// List vendor credit comments.
    ///
    /// Needs scope `ZohoBooks.debitnotes.READ`; sends `GET` to
    /// `/vendorcredits/{vendor_credit_id}/comments`.
    pub fn list_comments(
        &self,
        vendor_credit_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::ListComments(request)
    }

    /// Add vendor credit comment.
    ///
    /// Needs scope `ZohoBooks.debitnotes.CREATE`; sends `POST` to
    /// `/vendorcredits/{vendor_credit_id}/comments`.
    pub fn add_comment(
        &self,
        vendor_credit_id: impl Into<Id>,
        body: &VendorCreditCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Delete vendor credit comment.
    ///
    /// Needs scope `ZohoBooks.debitnotes.DELETE`; sends `DELETE` to
    /// `/vendorcredits/{vendor_credit_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        vendor_credit_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }
}
