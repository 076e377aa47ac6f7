// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 22 operations on `/bills` and `/bill`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/bills/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part, UniqueKey};
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

    /// Lists bills.
    ///
    /// Sends `GET /bills`, needs scope `ZohoBooks.bills.READ`, and gives a page of at most 200 [`Bill`]s;
    /// `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!("let bills = client.bills().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a bill using a custom field.
    ///
    /// Sends `PUT /bills`, needs scope `ZohoBooks.bills.UPDATE`, and gives a [`Bill`]
    /// ([reference](https://www.zoho.com/books/api/v3/bills/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = BillRequest::new("1001", "Bill number");"#,
        r#"let bill = client.bills().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let bill = client.bills().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates a bill.
    ///
    /// Sends `POST /bills`, needs scope `ZohoBooks.bills.CREATE`, and gives a [`Bill`]
    /// ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(
        r#"let request = BillRequest::new("1001", "Bill number");"#,
        "let bill = client.bills().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &BillRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a bill.
    ///
    /// Sends `GET /bills/{bill_id}`, needs scope `ZohoBooks.bills.READ`, and gives a [`Bill`]
    /// ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"let bill = client.bills().get("1001").await?;"#)]
    pub fn get(&self, bill_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::Get::of(request)
    }

    /// Updates a bill.
    ///
    /// Sends `PUT /bills/{bill_id}`, needs scope `ZohoBooks.bills.UPDATE`, and gives a [`Bill`]
    /// ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(
        r#"let request = BillRequest::new("1001", "Bill number");"#,
        r#"let bill = client.bills().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        bill_id: impl Into<Id>,
        body: &BillRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a bill.
    ///
    /// Sends `DELETE /bills/{bill_id}`, needs scope `ZohoBooks.bills.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().delete("1001").await?;"#)]
    pub fn delete(&self, bill_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::Delete::of(request)
    }

    /// Updates custom fields in a bill.
    ///
    /// Sends `PUT /bill/{bill_id}/customfields`, needs scope `ZohoBooks.bills.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(
        "let request = [shared::CustomFieldEntryRequest::new()];",
        r#"client.bills().update_custom_fields("1001", request).await?;"#
    )]
    pub fn update_custom_fields(
        &self,
        bill_id: impl Into<Id>,
        body: impl Into<Vec<shared::CustomFieldEntryRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(&body.into());
        operations::UpdateCustomFields::of(request)
    }

    /// Marks a bill void.
    ///
    /// Sends `POST /bills/{bill_id}/status/void`, needs scope `ZohoBooks.bills.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().mark_void("1001").await?;"#)]
    pub fn mark_void(&self, bill_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::MarkVoid::of(request)
    }

    /// Marks a bill open.
    ///
    /// Sends `POST /bills/{bill_id}/status/open`, needs scope `ZohoBooks.bills.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().mark_open("1001").await?;"#)]
    pub fn mark_open(&self, bill_id: impl Into<Id>) -> operations::MarkOpen {
        let mut request = self.client.request(operations::MarkOpen::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::MarkOpen::of(request)
    }

    /// Submits a bill.
    ///
    /// Sends `POST /bills/{bill_id}/submit`, needs scope `ZohoBooks.bills.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().submit("1001").await?;"#)]
    pub fn submit(&self, bill_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::Submit::of(request)
    }

    /// Approves a bill.
    ///
    /// Sends `POST /bills/{bill_id}/approve`, needs scope `ZohoBooks.bills.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().approve("1001").await?;"#)]
    pub fn approve(&self, bill_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::Approve::of(request)
    }

    /// Updates a bill's billing address.
    ///
    /// Sends `PUT /bills/{bill_id}/address/billing`, needs scope `ZohoBooks.bills.UPDATE`, and gives an
    /// [`Address`](super::shared::Address) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(
        "let request = shared::BillingAddressRequest::new();",
        r#"let billing_address = client.bills().update_billing_address("1001", &request).await?;"#
    )]
    pub fn update_billing_address(
        &self,
        bill_id: impl Into<Id>,
        body: &shared::BillingAddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(body);
        operations::UpdateBillingAddress::of(request)
    }

    /// Lists a bill's payments.
    ///
    /// Sends `GET /bills/{bill_id}/payments`, needs scope `ZohoBooks.bills.READ`, and gives a page of
    /// [`BillPayment`]s ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"let payments = client.bills().list_payments("1001").await?;"#)]
    pub fn list_payments(&self, bill_id: impl Into<Id>) -> operations::ListPayments {
        let mut request = self.client.request(operations::ListPayments::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::ListPayments::of(request)
    }

    /// Applies credits to a bill.
    ///
    /// Sends `POST /bills/{bill_id}/credits`, needs scope `ZohoBooks.bills.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().apply_credits("1001", &ApplyCreditsToBillRequest::new()).await?;"#)]
    pub fn apply_credits(
        &self,
        bill_id: impl Into<Id>,
        body: &ApplyCreditsToBillRequest,
    ) -> operations::ApplyCredits {
        let mut request = self.client.request(operations::ApplyCredits::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(body);
        operations::ApplyCredits::of(request)
    }

    /// Deletes a bill's payment.
    ///
    /// Sends `DELETE /bills/{bill_id}/payments/{bill_payment_id}`, needs scope `ZohoBooks.bills.DELETE`,
    /// and gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().delete_payment("1001", "1002").await?;"#)]
    pub fn delete_payment(
        &self,
        bill_id: impl Into<Id>,
        bill_payment_id: impl Into<Id>,
    ) -> operations::DeletePayment {
        let mut request = self.client.request(operations::DeletePayment::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        request.path("bill_payment_id", &bill_payment_id.into());
        operations::DeletePayment::of(request)
    }

    /// Gets a bill's attachment.
    ///
    /// Sends `GET /bills/{bill_id}/attachment`, needs scope `ZohoBooks.bills.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"let file = client.bills().get_attachment("1001").await?;"#)]
    pub fn get_attachment(&self, bill_id: impl Into<Id>) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::GetAttachment::of(request)
    }

    /// Adds an attachment to a bill.
    ///
    /// Sends `POST /bills/{bill_id}/attachment`, needs scope `ZohoBooks.bills.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.bills().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        bill_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("bill_id", &bill_id.into()).part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Deletes a bill's attachment.
    ///
    /// Sends `DELETE /bills/{bill_id}/attachment`, needs scope `ZohoBooks.bills.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().delete_attachment("1001").await?;"#)]
    pub fn delete_attachment(
        &self,
        bill_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::DeleteAttachment::of(request)
    }

    /// Gets a bill's comments.
    ///
    /// Sends `GET /bills/{bill_id}/comments`, needs scope `ZohoBooks.bills.READ`, and gives a page of
    /// [`Comment`](super::shared::Comment)s ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"let comments = client.bills().get_comments("1001").await?;"#)]
    pub fn get_comments(&self, bill_id: impl Into<Id>) -> operations::GetComments {
        let mut request = self.client.request(operations::GetComments::ENDPOINT);
        request.path("bill_id", &bill_id.into());
        operations::GetComments::of(request)
    }

    /// Adds a comment to a bill.
    ///
    /// Sends `POST /bills/{bill_id}/comments`, needs scope `ZohoBooks.bills.CREATE`, and gives a
    /// [`Comment`](super::shared::Comment) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(
        r#"let request = BillCommentRequest::new("Description");"#,
        r#"let comment = client.bills().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        bill_id: impl Into<Id>,
        body: &BillCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("bill_id", &bill_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Deletes a bill's comment.
    ///
    /// Sends `DELETE /bills/{bill_id}/comments/{comment_id}`, needs scope `ZohoBooks.bills.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"client.bills().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        bill_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("bill_id", &bill_id.into()).path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Converts a purchase order to a bill.
    ///
    /// Sends `GET /bills/editpage/frompurchaseorders`, needs scope `ZohoBooks.bills.READ`, and gives a
    /// [`ConvertedPurchaseOrder`] ([reference](https://www.zoho.com/books/api/v3/bills/)).
    #[doc = super::runtime::example!(r#"let answer = client.bills().convert_purchase_order("1001").await?;"#)]
    pub fn convert_purchase_order(
        &self,
        purchaseorder_ids: impl Into<Id>,
    ) -> operations::ConvertPurchaseOrder {
        let mut request =
            self.client.request(operations::ConvertPurchaseOrder::ENDPOINT);
        request.query("purchaseorder_ids", &purchaseorder_ids.into());
        operations::ConvertPurchaseOrder::of(request)
    }
}
