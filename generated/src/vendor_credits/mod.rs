// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 21 operations on `/vendorcredits`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/vendor-credits/>.

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

    /// Lists vendor credits.
    ///
    /// Sends `GET /vendorcredits`, needs scope `ZohoBooks.debitnotes.READ`, and gives a page of at most 200
    /// [`VendorCredit`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!("let vendorcredits = client.vendor_credits().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a vendor credit.
    ///
    /// Sends `POST /vendorcredits`, needs scope `ZohoBooks.debitnotes.CREATE`, and gives a [`VendorCredit`]
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(
        r#"let request = VendorCreditRequest::new("1001");"#,
        "let vendor_credit = client.vendor_credits().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &VendorCreditRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a vendor credit.
    ///
    /// Sends `GET /vendorcredits/{vendor_credit_id}`, needs scope `ZohoBooks.debitnotes.READ`, and gives a
    /// [`VendorCredit`]; `.csv()`, `.html()`, `.jhtml()`, `.pdf()`, `.xls()` and `.xml()` give it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"let vendor_credit = client.vendor_credits().get("1001").await?;"#)]
    pub fn get(&self, vendor_credit_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::Get::of(request)
    }

    /// Updates a vendor credit.
    ///
    /// Sends `PUT /vendorcredits/{vendor_credit_id}`, needs scope `ZohoBooks.debitnotes.UPDATE`, and gives
    /// a [`VendorCredit`] ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(
        r#"let request = VendorCreditRequest::new("1001");"#,
        r#"let vendor_credit = client.vendor_credits().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        vendor_credit_id: impl Into<Id>,
        body: &VendorCreditRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a vendor credit.
    ///
    /// Sends `DELETE /vendorcredits/{vendor_credit_id}`, needs scope `ZohoBooks.debitnotes.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"client.vendor_credits().delete("1001").await?;"#)]
    pub fn delete(&self, vendor_credit_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::Delete::of(request)
    }

    /// Marks a vendor credit open.
    ///
    /// Sends `POST /vendorcredits/{vendor_credit_id}/status/open`, needs scope
    /// `ZohoBooks.debitnotes.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"client.vendor_credits().mark_open("1001").await?;"#)]
    pub fn mark_open(&self, vendor_credit_id: impl Into<Id>) -> operations::MarkOpen {
        let mut request = self.client.request(operations::MarkOpen::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::MarkOpen::of(request)
    }

    /// Marks a vendor credit void.
    ///
    /// Sends `POST /vendorcredits/{vendor_credit_id}/status/void`, needs scope
    /// `ZohoBooks.debitnotes.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"client.vendor_credits().mark_void("1001").await?;"#)]
    pub fn mark_void(&self, vendor_credit_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::MarkVoid::of(request)
    }

    /// Submits a vendor credit.
    ///
    /// Sends `POST /vendorcredits/{vendor_credit_id}/submit`, needs scope `ZohoBooks.debitnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"client.vendor_credits().submit("1001").await?;"#)]
    pub fn submit(&self, vendor_credit_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::Submit::of(request)
    }

    /// Approves a vendor credit.
    ///
    /// Sends `POST /vendorcredits/{vendor_credit_id}/approve`, needs scope `ZohoBooks.debitnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"client.vendor_credits().approve("1001").await?;"#)]
    pub fn approve(&self, vendor_credit_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::Approve::of(request)
    }

    /// Lists the bills that a vendor credit is credited to.
    ///
    /// Sends `GET /vendorcredits/{vendor_credit_id}/bills`, needs scope `ZohoBooks.debitnotes.READ`, and
    /// gives a page of [`CreditedBill`]s ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"let bills_credited = client.vendor_credits().list_bills_credited("1001").await?;"#)]
    pub fn list_bills_credited(
        &self,
        vendor_credit_id: impl Into<Id>,
    ) -> operations::ListBillsCredited {
        let mut request = self.client.request(operations::ListBillsCredited::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::ListBillsCredited::of(request)
    }

    /// Applies credits to bill.
    ///
    /// Sends `POST /vendorcredits/{vendor_credit_id}/bills`, needs scope `ZohoBooks.debitnotes.CREATE`, and
    /// gives a page of [`VendorCreditBill`](super::shared::VendorCreditBill)s
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(
        r#"let request = ApplyVendorCreditRequest::new([VendorCreditBillRequest::new("1001", 100)]);"#,
        r#"let bills = client.vendor_credits().apply_credits_to_bill("1001", &request).await?;"#
    )]
    pub fn apply_credits_to_bill(
        &self,
        vendor_credit_id: impl Into<Id>,
        body: &ApplyVendorCreditRequest,
    ) -> operations::ApplyCreditsToBill {
        let mut request = self.client.request(operations::ApplyCreditsToBill::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into()).json(body);
        operations::ApplyCreditsToBill::of(request)
    }

    /// Deletes a vendor credit's bill.
    ///
    /// Sends `DELETE /vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}`, needs scope
    /// `ZohoBooks.debitnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"client.vendor_credits().delete_bill("1001", "1002").await?;"#)]
    pub fn delete_bill(
        &self,
        vendor_credit_id: impl Into<Id>,
        vendor_credit_bill_id: impl Into<Id>,
    ) -> operations::DeleteBill {
        let mut request = self.client.request(operations::DeleteBill::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("vendor_credit_bill_id", &vendor_credit_bill_id.into());
        operations::DeleteBill::of(request)
    }

    /// Lists the refunds of a vendor credit.
    ///
    /// Sends `GET /vendorcredits/{vendor_credit_id}/refunds`, needs scope `ZohoBooks.debitnotes.READ`, and
    /// gives a page of at most 200 [`VendorCreditRefund`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"let vendor_credit_refunds = client.vendor_credits().list_refunds("1001").await?;"#)]
    pub fn list_refunds(
        &self,
        vendor_credit_id: impl Into<Id>,
    ) -> operations::ListRefunds {
        let mut request = self.client.request(operations::ListRefunds::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::ListRefunds::of(request)
    }

    /// Refunds a vendor credit.
    ///
    /// Sends `POST /vendorcredits/{vendor_credit_id}/refunds`, needs scope `ZohoBooks.debitnotes.CREATE`,
    /// and gives a [`VendorCreditRefund`] ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(
        r#"let request = VendorCreditRefundRequest::new("2026-01-31", 100, "1001");"#,
        r#"let vendor_credit_refund = client.vendor_credits().refund("1001", &request).await?;"#
    )]
    pub fn refund(
        &self,
        vendor_credit_id: impl Into<Id>,
        body: &VendorCreditRefundRequest,
    ) -> operations::Refund {
        let mut request = self.client.request(operations::Refund::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into()).json(body);
        operations::Refund::of(request)
    }

    /// Gets a vendor credit's refund.
    ///
    /// Sends `GET /vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`, needs scope
    /// `ZohoBooks.debitnotes.READ`, and gives a [`VendorCreditRefund`]
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"let vendor_credit_refund = client.vendor_credits().get_refund("1001", "1002").await?;"#)]
    pub fn get_refund(
        &self,
        vendor_credit_id: impl Into<Id>,
        vendor_credit_refund_id: impl Into<Id>,
    ) -> operations::GetRefund {
        let mut request = self.client.request(operations::GetRefund::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("vendor_credit_refund_id", &vendor_credit_refund_id.into());
        operations::GetRefund::of(request)
    }

    /// Updates a vendor credit's refund.
    ///
    /// Sends `PUT /vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`, needs scope
    /// `ZohoBooks.debitnotes.UPDATE`, and gives a [`VendorCreditRefund`]
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(
        r#"let request = VendorCreditRefundRequest::new("2026-01-31", 100, "1001");"#,
        r#"let vendor_credit_refund = client.vendor_credits().update_refund("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateRefund::of(request)
    }

    /// Deletes a vendor credit's refund.
    ///
    /// Sends `DELETE /vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`, needs scope
    /// `ZohoBooks.debitnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"client.vendor_credits().delete_refund("1001", "1002").await?;"#)]
    pub fn delete_refund(
        &self,
        vendor_credit_id: impl Into<Id>,
        vendor_credit_refund_id: impl Into<Id>,
    ) -> operations::DeleteRefund {
        let mut request = self.client.request(operations::DeleteRefund::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("vendor_credit_refund_id", &vendor_credit_refund_id.into());
        operations::DeleteRefund::of(request)
    }

    /// Lists the refunds of all vendor credits.
    ///
    /// Sends `GET /vendorcredits/refunds`, needs scope `ZohoBooks.debitnotes.READ`, and gives a page of at
    /// most 200 [`VendorCreditRefund`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!("let vendor_credit_refunds = client.vendor_credits().list_all_refunds().await?;")]
    pub fn list_all_refunds(&self) -> operations::ListAllRefunds {
        let request = self.client.request(operations::ListAllRefunds::ENDPOINT);
        operations::ListAllRefunds::of(request)
    }

    /// Lists a vendor credit's comments.
    ///
    /// Sends `GET /vendorcredits/{vendor_credit_id}/comments`, needs scope `ZohoBooks.debitnotes.READ`, and
    /// gives a page of [`Comment`](super::shared::Comment)s
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"let comments = client.vendor_credits().list_comments("1001").await?;"#)]
    pub fn list_comments(
        &self,
        vendor_credit_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to a vendor credit.
    ///
    /// Sends `POST /vendorcredits/{vendor_credit_id}/comments`, needs scope `ZohoBooks.debitnotes.CREATE`,
    /// and gives a [`Comment`](super::shared::Comment)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(
        r#"let request = VendorCreditCommentRequest::new("Description");"#,
        r#"let comment = client.vendor_credits().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        vendor_credit_id: impl Into<Id>,
        body: &VendorCreditCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Deletes a vendor credit's comment.
    ///
    /// Sends `DELETE /vendorcredits/{vendor_credit_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.debitnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-credits/)).
    #[doc = super::runtime::example!(r#"client.vendor_credits().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        vendor_credit_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("vendor_credit_id", &vendor_credit_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }
}
