// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Purchase Order.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};
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

    /// List purchase orders.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.READ`; sends `GET` to
    /// `/purchaseorders`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update purchase order using custom field.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.UPDATE`; sends `PUT` to
    /// `/purchaseorders`.
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
        operations::UpdateUsingCustomField(request)
    }

    /// Create purchase order.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders`.
    pub fn create(&self, body: &PurchaseOrderRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get purchase order.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.READ`; sends `GET` to
    /// `/purchaseorders/{purchaseorder_id}`.
    pub fn get(&self, purchaseorder_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Get(request)
    }

    /// Update purchase order.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.UPDATE`; sends `PUT` to
    /// `/purchaseorders/{purchaseorder_id}`.
    pub fn update(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: &PurchaseOrderRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete purchase order.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.DELETE`; sends `DELETE` to
    /// `/purchaseorders/{purchaseorder_id}`.
    pub fn delete(&self, purchaseorder_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Delete(request)
    }

    /// Update custom fields in purchase order.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.UPDATE`; sends `PUT` to
    /// `/purchaseorder/{purchaseorder_id}/customfields`.
    pub fn update_custom_fields(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: impl Into<Vec<shared::ChartOfAccountCustomFieldRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(&body.into());
        operations::UpdateCustomFields(request)
    }

    /// Mark purchase order open.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/status/open`.
    pub fn mark_open(&self, purchaseorder_id: impl Into<Id>) -> operations::MarkOpen {
        let mut request = self.client.request(operations::MarkOpen::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::MarkOpen(request)
    }

    /// Mark purchase order billed.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/status/billed`.
    pub fn mark_billed(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::MarkBilled {
        let mut request = self.client.request(operations::MarkBilled::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::MarkBilled(request)
    }

    /// Mark purchase order cancelled.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/status/cancelled`.
    pub fn mark_cancelled(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::MarkCancelled {
        let mut request = self.client.request(operations::MarkCancelled::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::MarkCancelled(request)
    }

    /// Submit purchase order.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/submit`.
    pub fn submit(&self, purchaseorder_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Submit(request)
    }

    /// Approve purchase order.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/approve`.
    pub fn approve(&self, purchaseorder_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Approve(request)
    }

    /// Get purchase order email.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.READ`; sends `GET` to
    /// `/purchaseorders/{purchaseorder_id}/email`.
    pub fn get_email(&self, purchaseorder_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::GetEmail(request)
    }

    /// Email purchase order.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/email`.
    pub fn email(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: &EmailPurchaseOrderRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(body);
        operations::Email(request)
    }

    /// Update purchase order billing address.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.UPDATE`; sends `PUT` to
    /// `/purchaseorders/{purchaseorder_id}/address/billing`.
    pub fn update_billing_address(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: &shared::BillingAddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(body);
        operations::UpdateBillingAddress(request)
    }

    /// List purchase order templates.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.READ`; sends `GET` to
    /// `/purchaseorders/templates`.
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates(request)
    }

    /// Update purchase order template.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.UPDATE`; sends `PUT` to
    /// `/purchaseorders/{purchaseorder_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        purchaseorder_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate(request)
    }

    /// Get purchase order attachment.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.READ`; sends `GET` to
    /// `/purchaseorders/{purchaseorder_id}/attachment`.
    pub fn get_attachment(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::GetAttachment(request)
    }

    /// Update purchase order attachment.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.UPDATE`; sends `PUT` to
    /// `/purchaseorders/{purchaseorder_id}/attachment`.
    pub fn update_attachment(
        &self,
        purchaseorder_id: impl Into<Id>,
        can_send_in_mail: bool,
    ) -> operations::UpdateAttachment {
        let mut request = self.client.request(operations::UpdateAttachment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        request.query("can_send_in_mail", &can_send_in_mail);
        operations::UpdateAttachment(request)
    }

    /// Add purchase order attachment.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/attachment`.
    pub fn add_attachment(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::AddAttachment(request)
    }

    /// Delete purchase order attachment.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.DELETE`; sends `DELETE` to
    /// `/purchaseorders/{purchaseorder_id}/attachment`.
    pub fn delete_attachment(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::DeleteAttachment(request)
    }

    /// List purchase order comments.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.READ`; sends `GET` to
    /// `/purchaseorders/{purchaseorder_id}/comments`.
    pub fn list_comments(
        &self,
        purchaseorder_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::ListComments(request)
    }

    /// Add purchase order comment.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.CREATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/comments`.
    pub fn add_comment(
        &self,
        purchaseorder_id: impl Into<Id>,
        body: &PurchaseOrderCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Update purchase order comment.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.UPDATE`; sends `PUT` to
    /// `/purchaseorders/{purchaseorder_id}/comments/{comment_id}`.
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
        operations::UpdateComment(request)
    }

    /// Delete purchase order comment.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.DELETE`; sends `DELETE` to
    /// `/purchaseorders/{purchaseorder_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        purchaseorder_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }

    /// Reject purchase orders.
    ///
    /// Needs scope `ZohoBooks.purchaseorders.UPDATE`; sends `POST` to
    /// `/purchaseorders/{purchaseorder_id}/reject`.
    pub fn reject(&self, purchaseorder_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(operations::Reject::ENDPOINT);
        request.path("purchaseorder_id", &purchaseorder_id.into());
        operations::Reject(request)
    }
}
