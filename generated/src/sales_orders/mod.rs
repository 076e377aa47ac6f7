// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Sales Order.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};

/// The calls of the sales_orders module.
#[derive(Debug, Clone)]
pub struct SalesOrders {
    client: Client,
}

impl SalesOrders {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List sales orders.
    ///
    /// Needs scope `ZohoBooks.salesorders.READ`; sends `GET` to
    /// `/salesorders`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update sales order using custom field.
    ///
    /// Needs scope `ZohoBooks.salesorders.UPDATE`; sends `PUT` to
    /// `/salesorders`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &SalesOrderRequest,
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

    /// Create sales order.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders`.
    pub fn create(&self, body: &SalesOrderRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get sales order.
    ///
    /// Needs scope `ZohoBooks.salesorders.READ`; sends `GET` to
    /// `/salesorders/{salesorder_id}`.
    pub fn get(&self, salesorder_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::Get(request)
    }

    /// Update sales order.
    ///
    /// Needs scope `ZohoBooks.salesorders.UPDATE`; sends `PUT` to
    /// `/salesorders/{salesorder_id}`.
    pub fn update(
        &self,
        salesorder_id: impl Into<Id>,
        body: &SalesOrderRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete sales order.
    ///
    /// Needs scope `ZohoBooks.salesorders.DELETE`; sends `DELETE` to
    /// `/salesorders/{salesorder_id}`.
    pub fn delete(&self, salesorder_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::Delete(request)
    }

    /// Update salesorder customfields.
    ///
    /// Needs scope `ZohoBooks.salesorders.UPDATE`; sends `PUT` to
    /// `/salesorder/{salesorder_id}/customfields`.
    pub fn update_custom_fields(
        &self,
        salesorder_id: impl Into<Id>,
        body: impl Into<Vec<SalesOrderCustomFieldRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(&body.into());
        operations::UpdateCustomFields(request)
    }

    /// Mark sales order as open.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders/{salesorder_id}/status/open`.
    pub fn mark_as_open(&self, salesorder_id: impl Into<Id>) -> operations::MarkAsOpen {
        let mut request = self.client.request(operations::MarkAsOpen::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::MarkAsOpen(request)
    }

    /// Mark sales order as void.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders/{salesorder_id}/status/void`.
    pub fn mark_as_void(
        &self,
        salesorder_id: impl Into<Id>,
        body: &MarkSalesOrderAsVoidRequest,
    ) -> operations::MarkAsVoid {
        let mut request = self.client.request(operations::MarkAsVoid::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::MarkAsVoid(request)
    }

    /// Update sales order sub status.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders/{salesorder_id}/substatus/{status_code}`.
    pub fn update_sub_status(
        &self,
        salesorder_id: impl Into<Id>,
        status_code: impl Into<String>,
    ) -> operations::UpdateSubStatus {
        let mut request = self.client.request(operations::UpdateSubStatus::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.path("status_code", &status_code.into());
        operations::UpdateSubStatus(request)
    }

    /// Get sales order email.
    ///
    /// Needs scope `ZohoBooks.salesorders.READ`; sends `GET` to
    /// `/salesorders/{salesorder_id}/email`.
    pub fn get_email(&self, salesorder_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::GetEmail(request)
    }

    /// Email sales order.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders/{salesorder_id}/email`.
    pub fn email(
        &self,
        salesorder_id: impl Into<Id>,
        body: &EmailSalesOrderRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::Email(request)
    }

    /// Submit sales order.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders/{salesorder_id}/submit`.
    pub fn submit(&self, salesorder_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::Submit(request)
    }

    /// Approve sales order.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders/{salesorder_id}/approve`.
    pub fn approve(&self, salesorder_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::Approve(request)
    }

    /// Bulk export sales orders as pdf.
    ///
    /// Needs scope `ZohoBooks.salesorders.READ`; sends `GET` to
    /// `/salesorders/pdf`.
    pub fn bulk_export_as_pdf(&self) -> operations::BulkExportAsPdf {
        let request = self.client.request(operations::BulkExportAsPdf::ENDPOINT);
        operations::BulkExportAsPdf(request)
    }

    /// Bulk print sales orders.
    ///
    /// Needs scope `ZohoBooks.salesorders.READ`; sends `GET` to
    /// `/salesorders/print`.
    pub fn bulk_print(&self) -> operations::BulkPrint {
        operations::BulkPrint(self.client.request(operations::BulkPrint::ENDPOINT))
    }

    /// Update sales order billing address.
    ///
    /// Needs scope `ZohoBooks.salesorders.UPDATE`; sends `PUT` to
    /// `/salesorders/{salesorder_id}/address/billing`.
    pub fn update_billing_address(
        &self,
        salesorder_id: impl Into<Id>,
        body: &SalesOrderBillingAddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::UpdateBillingAddress(request)
    }

    /// Update sales order shipping address.
    ///
    /// Needs scope `ZohoBooks.salesorders.UPDATE`; sends `PUT` to
    /// `/salesorders/{salesorder_id}/address/shipping`.
    pub fn update_shipping_address(
        &self,
        salesorder_id: impl Into<Id>,
        body: &SalesOrderShippingAddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::UpdateShippingAddress(request)
    }

    /// List sales order templates.
    ///
    /// Needs scope `ZohoBooks.salesorders.READ`; sends `GET` to
    /// `/salesorders/templates`.
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates(request)
    }

    /// Update sales order template.
    ///
    /// Needs scope `ZohoBooks.salesorders.UPDATE`; sends `PUT` to
    /// `/salesorders/{salesorder_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        salesorder_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate(request)
    }

    /// Get sales order attachment.
    ///
    /// Needs scope `ZohoBooks.salesorders.READ`; sends `GET` to
    /// `/salesorders/{salesorder_id}/attachment`.
    pub fn get_attachment(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::GetAttachment(request)
    }

    /// Update sales order attachment preference.
    ///
    /// Needs scope `ZohoBooks.salesorders.UPDATE`; sends `PUT` to
    /// `/salesorders/{salesorder_id}/attachment`.
    pub fn update_attachment_preference(
        &self,
        salesorder_id: impl Into<Id>,
        can_send_in_mail: bool,
    ) -> operations::UpdateAttachmentPreference {
        let mut request =
            self.client.request(operations::UpdateAttachmentPreference::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.query("can_send_in_mail", &can_send_in_mail);
        operations::UpdateAttachmentPreference(request)
    }

    /// Add sales order attachment.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders/{salesorder_id}/attachment`.
    pub fn add_attachment(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::AddAttachment(request)
    }

    /// Delete sales order attachment.
    ///
    /// Needs scope `ZohoBooks.salesorders.DELETE`; sends `DELETE` to
    /// `/salesorders/{salesorder_id}/attachment`.
    pub fn delete_attachment(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::DeleteAttachment(request)
    }

    /// List sales order comments.
    ///
    /// Needs scope `ZohoBooks.salesorders.READ`; sends `GET` to
    /// `/salesorders/{salesorder_id}/comments`.
    pub fn list_comments(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::ListComments(request)
    }

    /// Add sales order comment.
    ///
    /// Needs scope `ZohoBooks.salesorders.CREATE`; sends `POST` to
    /// `/salesorders/{salesorder_id}/comments`.
    pub fn add_comment(
        &self,
        salesorder_id: impl Into<Id>,
        body: &SalesOrderCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Update sales order comment.
    ///
    /// Needs scope `ZohoBooks.salesorders.UPDATE`; sends `PUT` to
    /// `/salesorders/{salesorder_id}/comments/{comment_id}`.
    pub fn update_comment(
        &self,
        salesorder_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &SalesOrderCommentRequest,
    ) -> operations::UpdateComment {
        let mut request = self.client.request(operations::UpdateComment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.path("comment_id", &comment_id.into());
        request.json(body);
        operations::UpdateComment(request)
    }

    /// Delete sales order comment.
    ///
    /// Needs scope `ZohoBooks.salesorders.DELETE`; sends `DELETE` to
    /// `/salesorders/{salesorder_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        salesorder_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }
}
