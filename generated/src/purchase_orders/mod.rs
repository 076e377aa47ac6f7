// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 26 operations on `/purchaseorders` and `/purchaseorder`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/purchase-order/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part, UniqueKey};
use super::shared;

/// The calls of the purchase_orders module.
#[derive(Debug, Clone)]
pub struct PurchaseOrders {
    client: Client,
}

impl PurchaseOrders {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists purchase orders.
    ///
    /// Sends `GET /purchaseorders`, needs scope `ZohoBooks.purchaseorders.READ`, and gives a page of at
    /// most 200 [`PurchaseOrder`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!("let purchaseorders = client.purchase_orders().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a purchase order using a custom field.
    ///
    /// Sends `PUT /purchaseorders`, needs scope `ZohoBooks.purchaseorders.UPDATE`, and gives a
    /// [`PurchaseOrder`] ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = PurchaseOrderRequest::new("1001", [shared::LineItemRequest::new()]);"#,
        r#"let purchaseorder = client.purchase_orders().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let purchaseorder = client.purchase_orders().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &PurchaseOrderRequest,
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

    /// Creates a purchase order.
    ///
    /// Sends `POST /purchaseorders`, needs scope `ZohoBooks.purchaseorders.CREATE`, and gives a
    /// [`PurchaseOrder`] ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(
        r#"let request = PurchaseOrderRequest::new("1001", [shared::LineItemRequest::new()]);"#,
        "let purchaseorder = client.purchase_orders().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &PurchaseOrderRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a purchase order.
    ///
    /// Sends `GET /purchaseorders/{purchaseorder_id}`, needs scope `ZohoBooks.purchaseorders.READ`, and
    /// gives a [`PurchaseOrder`]; `.html()` and `.pdf()` give it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"let purchaseorder = client.purchase_orders().get("1001").await?;"#)]
    pub fn get(&self, purchaseorder_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Get::of(request)
    }

    /// Updates a purchase order.
    ///
    /// Sends `PUT /purchaseorders/{purchaseorder_id}`, needs scope `ZohoBooks.purchaseorders.UPDATE`, and
    /// gives a [`PurchaseOrder`] ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(
        r#"let request = PurchaseOrderRequest::new("1001", [shared::LineItemRequest::new()]);"#,
        r#"let purchaseorder = client.purchase_orders().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: &PurchaseOrderRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a purchase order.
    ///
    /// Sends `DELETE /purchaseorders/{purchaseorder_id}`, needs scope `ZohoBooks.purchaseorders.DELETE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().delete("1001").await?;"#)]
    pub fn delete(&self, purchaseorder_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Delete::of(request)
    }

    /// Updates custom fields in a purchase order.
    ///
    /// Sends `PUT /purchaseorder/{purchaseorder_id}/customfields`, needs scope
    /// `ZohoBooks.purchaseorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(
        "let request = [shared::CustomFieldEntryRequest::new()];",
        r#"client.purchase_orders().update_custom_fields("1001", request).await?;"#
    )]
    pub fn update_custom_fields(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: impl Into<Vec<shared::CustomFieldEntryRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(&body.into());
        operations::UpdateCustomFields::of(request)
    }

    /// Marks a purchase order open.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/status/open`, needs scope
    /// `ZohoBooks.purchaseorders.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().mark_open("1001").await?;"#)]
    pub fn mark_open(&self, purchaseorder_id: impl Into<Id>) -> operations::MarkOpen {
        let mut request = self.client.request(operations::MarkOpen::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::MarkOpen::of(request)
    }

    /// Marks a purchase order billed.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/status/billed`, needs scope
    /// `ZohoBooks.purchaseorders.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().mark_billed("1001").await?;"#)]
    pub fn mark_billed(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::MarkBilled {
        let mut request = self.client.request(operations::MarkBilled::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::MarkBilled::of(request)
    }

    /// Marks a purchase order cancelled.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/status/cancelled`, needs scope
    /// `ZohoBooks.purchaseorders.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().mark_cancelled("1001").await?;"#)]
    pub fn mark_cancelled(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::MarkCancelled {
        let mut request = self.client.request(operations::MarkCancelled::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::MarkCancelled::of(request)
    }

    /// Submits a purchase order.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/submit`, needs scope
    /// `ZohoBooks.purchaseorders.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().submit("1001").await?;"#)]
    pub fn submit(&self, purchaseorder_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Submit::of(request)
    }

    /// Approves a purchase order.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/approve`, needs scope
    /// `ZohoBooks.purchaseorders.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().approve("1001").await?;"#)]
    pub fn approve(&self, purchaseorder_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Approve::of(request)
    }

    /// Gets a purchase order's email.
    ///
    /// Sends `GET /purchaseorders/{purchaseorder_id}/email`, needs scope `ZohoBooks.purchaseorders.READ`,
    /// and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"let answer = client.purchase_orders().get_email("1001").await?;"#)]
    pub fn get_email(&self, purchaseorder_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::GetEmail::of(request)
    }

    /// Emails a purchase order.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/email`, needs scope
    /// `ZohoBooks.purchaseorders.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailPurchaseOrderRequest::new(["To mail ids"], "Body");"#,
        r#"client.purchase_orders().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: &EmailPurchaseOrderRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(body);
        operations::Email::of(request)
    }

    /// Updates a purchase order's billing address.
    ///
    /// Sends `PUT /purchaseorders/{purchaseorder_id}/address/billing`, needs scope
    /// `ZohoBooks.purchaseorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(
        "let request = shared::BillingAddressRequest::new();",
        r#"client.purchase_orders().update_billing_address("1001", &request).await?;"#
    )]
    pub fn update_billing_address(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: &shared::BillingAddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(body);
        operations::UpdateBillingAddress::of(request)
    }

    /// Lists a purchase order's templates.
    ///
    /// Sends `GET /purchaseorders/templates`, needs scope `ZohoBooks.purchaseorders.READ`, and gives a page
    /// of [`Template`](super::shared::Template)s
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!("let templates = client.purchase_orders().list_templates().await?;")]
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates::of(request)
    }

    /// Updates a purchase order's template.
    ///
    /// Sends `PUT /purchaseorders/{purchaseorder_id}/templates/{template_id}`, needs scope
    /// `ZohoBooks.purchaseorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().update_template("1001", "1002").await?;"#)]
    pub fn update_template(
        &self,
        purchaseorder_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate::of(request)
    }

    /// Gets a purchase order's attachment.
    ///
    /// Sends `GET /purchaseorders/{purchaseorder_id}/attachment`, needs scope
    /// `ZohoBooks.purchaseorders.READ`, and gives a [file](super::Download)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"let file = client.purchase_orders().get_attachment("1001").await?;"#)]
    pub fn get_attachment(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::GetAttachment::of(request)
    }

    /// Updates a purchase order's attachment.
    ///
    /// Sends `PUT /purchaseorders/{purchaseorder_id}/attachment`, needs scope
    /// `ZohoBooks.purchaseorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().update_attachment("1001", true).await?;"#)]
    pub fn update_attachment(
        &self,
        purchaseorder_id: impl Into<Id>,
        can_send_in_mail: bool,
    ) -> operations::UpdateAttachment {
        let mut request = self.client.request(operations::UpdateAttachment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        request.query("can_send_in_mail", &can_send_in_mail);
        operations::UpdateAttachment::of(request)
    }

    /// Adds an attachment to a purchase order.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/attachment`, needs scope
    /// `ZohoBooks.purchaseorders.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.purchase_orders().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        purchaseorder_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        request.part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Deletes a purchase order's attachment.
    ///
    /// Sends `DELETE /purchaseorders/{purchaseorder_id}/attachment`, needs scope
    /// `ZohoBooks.purchaseorders.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().delete_attachment("1001").await?;"#)]
    pub fn delete_attachment(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::DeleteAttachment::of(request)
    }

    /// Lists a purchase order's comments.
    ///
    /// Sends `GET /purchaseorders/{purchaseorder_id}/comments`, needs scope
    /// `ZohoBooks.purchaseorders.READ`, and gives a page of [`Comment`](super::shared::Comment)s
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"let comments = client.purchase_orders().list_comments("1001").await?;"#)]
    pub fn list_comments(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to a purchase order.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/comments`, needs scope
    /// `ZohoBooks.purchaseorders.CREATE`, and gives a [`Comment`](super::shared::Comment)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(
        r#"let request = PurchaseOrderCommentRequest::new("Description", "2026-01-31");"#,
        r#"let comment = client.purchase_orders().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: &PurchaseOrderCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Updates a purchase order's comment.
    ///
    /// Sends `PUT /purchaseorders/{purchaseorder_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.purchaseorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(
        "let request = UpdatePurchaseOrderCommentRequest::new();",
        r#"client.purchase_orders().update_comment("1001", "1002", &request).await?;"#
    )]
    pub fn update_comment(
        &self,
        purchaseorder_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &UpdatePurchaseOrderCommentRequest,
    ) -> operations::UpdateComment {
        let mut request = self.client.request(operations::UpdateComment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        request.path("comment_id", &comment_id.into());
        request.json(body);
        operations::UpdateComment::of(request)
    }

    /// Deletes a purchase order's comment.
    ///
    /// Sends `DELETE /purchaseorders/{purchaseorder_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.purchaseorders.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        purchaseorder_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Rejects purchase orders.
    ///
    /// Sends `POST /purchaseorders/{purchaseorder_id}/reject`, needs scope
    /// `ZohoBooks.purchaseorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/purchase-order/)).
    #[doc = super::runtime::example!(r#"client.purchase_orders().reject("1001").await?;"#)]
    pub fn reject(&self, purchaseorder_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(operations::Reject::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Reject::of(request)
    }
}
