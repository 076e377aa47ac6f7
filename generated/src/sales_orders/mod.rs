// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 28 operations on `/salesorders` and `/salesorder`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/sales-order/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part, UniqueKey};
use super::shared;

/// The calls of the sales_orders module.
#[derive(Debug, Clone)]
pub struct SalesOrders {
    client: Client,
}

impl SalesOrders {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists sales orders.
    ///
    /// Sends `GET /salesorders`, needs scope `ZohoBooks.salesorders.READ`, and gives a page of at most 200
    /// [`SalesOrder`]s; `.stream()` gives them all; `.csv()`, `.html()`, `.jhtml()`, `.pdf()`, `.xls()`,
    /// `.xlsx()` and `.xml()` give it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!("let salesorders = client.sales_orders().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a sales order using a custom field.
    ///
    /// Sends `PUT /salesorders`, needs scope `ZohoBooks.salesorders.UPDATE`, and gives a [`SalesOrder`]
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = SalesOrderRequest::new("1001");"#,
        r#"let salesorder = client.sales_orders().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let salesorder = client.sales_orders().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates a sales order.
    ///
    /// Sends `POST /salesorders`, needs scope `ZohoBooks.salesorders.CREATE`, and gives a [`SalesOrder`]
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        r#"let request = SalesOrderRequest::new("1001");"#,
        "let salesorder = client.sales_orders().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &SalesOrderRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a sales order.
    ///
    /// Sends `GET /salesorders/{salesorder_id}`, needs scope `ZohoBooks.salesorders.READ`, and gives a
    /// [`SalesOrder`]; `.csv()`, `.html()`, `.jhtml()`, `.pdf()`, `.xls()`, `.xlsx()` and `.xml()` give it
    /// as a file ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"let salesorder = client.sales_orders().get("1001").await?;"#)]
    pub fn get(&self, salesorder_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::Get::of(request)
    }

    /// Updates a sales order.
    ///
    /// Sends `PUT /salesorders/{salesorder_id}`, needs scope `ZohoBooks.salesorders.UPDATE`, and gives a
    /// [`SalesOrder`] ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        r#"let request = SalesOrderRequest::new("1001");"#,
        r#"let salesorder = client.sales_orders().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        salesorder_id: impl Into<Id>,
        body: &SalesOrderRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a sales order.
    ///
    /// Sends `DELETE /salesorders/{salesorder_id}`, needs scope `ZohoBooks.salesorders.DELETE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().delete("1001").await?;"#)]
    pub fn delete(&self, salesorder_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::Delete::of(request)
    }

    /// Updates a sales order's custom fields.
    ///
    /// Sends `PUT /salesorder/{salesorder_id}/customfields`, needs scope `ZohoBooks.salesorders.UPDATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        "let request = [shared::CustomFieldEntryRequest::new()];",
        r#"client.sales_orders().update_custom_fields("1001", request).await?;"#
    )]
    pub fn update_custom_fields(
        &self,
        salesorder_id: impl Into<Id>,
        body: impl Into<Vec<shared::CustomFieldEntryRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(&body.into());
        operations::UpdateCustomFields::of(request)
    }

    /// Marks a sales order as open.
    ///
    /// Sends `POST /salesorders/{salesorder_id}/status/open`, needs scope `ZohoBooks.salesorders.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().mark_as_open("1001").await?;"#)]
    pub fn mark_as_open(&self, salesorder_id: impl Into<Id>) -> operations::MarkAsOpen {
        let mut request = self.client.request(operations::MarkAsOpen::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::MarkAsOpen::of(request)
    }

    /// Marks a sales order as void.
    ///
    /// Sends `POST /salesorders/{salesorder_id}/status/void`, needs scope `ZohoBooks.salesorders.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        "let request = MarkSalesOrderAsVoidRequest::new();",
        r#"client.sales_orders().mark_as_void("1001", &request).await?;"#
    )]
    pub fn mark_as_void(
        &self,
        salesorder_id: impl Into<Id>,
        body: &MarkSalesOrderAsVoidRequest,
    ) -> operations::MarkAsVoid {
        let mut request = self.client.request(operations::MarkAsVoid::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::MarkAsVoid::of(request)
    }

    /// Updates a sales order's sub status.
    ///
    /// Sends `POST /salesorders/{salesorder_id}/substatus/{status_code}`, needs scope
    /// `ZohoBooks.salesorders.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().update_sub_status("1001", "Status code").await?;"#)]
    pub fn update_sub_status(
        &self,
        salesorder_id: impl Into<Id>,
        status_code: impl Into<String>,
    ) -> operations::UpdateSubStatus {
        let mut request = self.client.request(operations::UpdateSubStatus::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.path("status_code", &status_code.into());
        operations::UpdateSubStatus::of(request)
    }

    /// Gets a sales order's email.
    ///
    /// Sends `GET /salesorders/{salesorder_id}/email`, needs scope `ZohoBooks.salesorders.READ`, and gives
    /// an [`InvoiceData`](super::shared::InvoiceData)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"let data = client.sales_orders().get_email("1001").await?;"#)]
    pub fn get_email(&self, salesorder_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::GetEmail::of(request)
    }

    /// Emails a sales order.
    ///
    /// Sends `POST /salesorders/{salesorder_id}/email`, needs scope `ZohoBooks.salesorders.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailSalesOrderRequest::new(["To mail ids"], "Subject", "Body");"#,
        r#"client.sales_orders().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        salesorder_id: impl Into<Id>,
        body: &EmailSalesOrderRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::Email::of(request)
    }

    /// Submits a sales order.
    ///
    /// Sends `POST /salesorders/{salesorder_id}/submit`, needs scope `ZohoBooks.salesorders.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().submit("1001").await?;"#)]
    pub fn submit(&self, salesorder_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::Submit::of(request)
    }

    /// Approves a sales order.
    ///
    /// Sends `POST /salesorders/{salesorder_id}/approve`, needs scope `ZohoBooks.salesorders.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().approve("1001").await?;"#)]
    pub fn approve(&self, salesorder_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::Approve::of(request)
    }

    /// Exports sales orders as PDF in bulk.
    ///
    /// Sends `GET /salesorders/pdf`, needs scope `ZohoBooks.salesorders.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    /// - `salesorder_ids`: At most 25 values.
    #[doc = super::runtime::example!(r#"let file = client.sales_orders().bulk_export_as_pdf(["1001"]).await?;"#)]
    pub fn bulk_export_as_pdf(
        &self,
        salesorder_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkExportAsPdf {
        let mut request = self.client.request(operations::BulkExportAsPdf::ENDPOINT);
        let salesorder_ids =
            salesorder_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("salesorder_ids", Some(','), salesorder_ids);
        operations::BulkExportAsPdf::of(request)
    }

    /// Prints sales orders in bulk.
    ///
    /// Sends `GET /salesorders/print`, needs scope `ZohoBooks.salesorders.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    /// - `salesorder_ids`: At most 25 values.
    #[doc = super::runtime::example!(r#"let file = client.sales_orders().bulk_print(["1001"]).await?;"#)]
    pub fn bulk_print(
        &self,
        salesorder_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPrint {
        let mut request = self.client.request(operations::BulkPrint::ENDPOINT);
        let salesorder_ids =
            salesorder_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("salesorder_ids", Some(','), salesorder_ids);
        operations::BulkPrint::of(request)
    }

    /// Updates a sales order's billing address.
    ///
    /// Sends `PUT /salesorders/{salesorder_id}/address/billing`, needs scope
    /// `ZohoBooks.salesorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        "let request = SalesOrderBillingAddressRequest::new();",
        r#"client.sales_orders().update_billing_address("1001", &request).await?;"#
    )]
    pub fn update_billing_address(
        &self,
        salesorder_id: impl Into<Id>,
        body: &SalesOrderBillingAddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::UpdateBillingAddress::of(request)
    }

    /// Updates a sales order's shipping address.
    ///
    /// Sends `PUT /salesorders/{salesorder_id}/address/shipping`, needs scope
    /// `ZohoBooks.salesorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        "let request = SalesOrderShippingAddressRequest::new();",
        r#"client.sales_orders().update_shipping_address("1001", &request).await?;"#
    )]
    pub fn update_shipping_address(
        &self,
        salesorder_id: impl Into<Id>,
        body: &SalesOrderShippingAddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::UpdateShippingAddress::of(request)
    }

    /// Lists a sales order's templates.
    ///
    /// Sends `GET /salesorders/templates`, needs scope `ZohoBooks.salesorders.READ`, and gives a page of
    /// [`Template`](super::shared::Template)s
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!("let templates = client.sales_orders().list_templates().await?;")]
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates::of(request)
    }

    /// Updates a sales order's template.
    ///
    /// Sends `PUT /salesorders/{salesorder_id}/templates/{template_id}`, needs scope
    /// `ZohoBooks.salesorders.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().update_template("1001", "1002").await?;"#)]
    pub fn update_template(
        &self,
        salesorder_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate::of(request)
    }

    /// Gets a sales order's attachment.
    ///
    /// Sends `GET /salesorders/{salesorder_id}/attachment`, needs scope `ZohoBooks.salesorders.READ`, and
    /// gives a [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"let file = client.sales_orders().get_attachment("1001").await?;"#)]
    pub fn get_attachment(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::GetAttachment::of(request)
    }

    /// Updates a sales order's attachment preference.
    ///
    /// Sends `PUT /salesorders/{salesorder_id}/attachment`, needs scope `ZohoBooks.salesorders.UPDATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().update_attachment_preference("1001", true).await?;"#)]
    pub fn update_attachment_preference(
        &self,
        salesorder_id: impl Into<Id>,
        can_send_in_mail: bool,
    ) -> operations::UpdateAttachmentPreference {
        let mut request =
            self.client.request(operations::UpdateAttachmentPreference::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.query("can_send_in_mail", &can_send_in_mail);
        operations::UpdateAttachmentPreference::of(request)
    }

    /// Adds an attachment to a sales order.
    ///
    /// Sends `POST /salesorders/{salesorder_id}/attachment`, needs scope `ZohoBooks.salesorders.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.sales_orders().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        salesorder_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Deletes a sales order's attachment.
    ///
    /// Sends `DELETE /salesorders/{salesorder_id}/attachment`, needs scope `ZohoBooks.salesorders.DELETE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().delete_attachment("1001").await?;"#)]
    pub fn delete_attachment(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::DeleteAttachment::of(request)
    }

    /// Lists a sales order's comments.
    ///
    /// Sends `GET /salesorders/{salesorder_id}/comments`, needs scope `ZohoBooks.salesorders.READ`, and
    /// gives a page of [`SalesOrderComment`]s
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"let comments = client.sales_orders().list_comments("1001").await?;"#)]
    pub fn list_comments(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to a sales order.
    ///
    /// Sends `POST /salesorders/{salesorder_id}/comments`, needs scope `ZohoBooks.salesorders.CREATE`, and
    /// gives a [`Comment`](super::shared::Comment)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        "let request = SalesOrderCommentRequest::new();",
        r#"let comment = client.sales_orders().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        salesorder_id: impl Into<Id>,
        body: &SalesOrderCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Updates a sales order's comment.
    ///
    /// Sends `PUT /salesorders/{salesorder_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.salesorders.UPDATE`, and gives a [`Comment`](super::shared::Comment)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(
        "let request = SalesOrderCommentRequest::new();",
        r#"let comment = client.sales_orders().update_comment("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateComment::of(request)
    }

    /// Deletes a sales order's comment.
    ///
    /// Sends `DELETE /salesorders/{salesorder_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.salesorders.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/sales-order/)).
    #[doc = super::runtime::example!(r#"client.sales_orders().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        salesorder_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("salesorder_id", &salesorder_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }
}
