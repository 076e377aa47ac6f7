// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Estimates.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};
use super::shared;

/// The calls of the estimates module.
#[derive(Debug, Clone)]
pub struct Estimates {
    client: Client,
}

impl Estimates {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List estimates.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update estimate using custom field.
    ///
    /// Needs scope `ZohoBooks.estimates.UPDATE`; sends `PUT` to
    /// `/estimates`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &UpdateEstimateRequest,
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

    /// Create estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates`.
    pub fn create(&self, body: &EstimateRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/{estimate_id}`.
    pub fn get(&self, estimate_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::Get(request)
    }

    /// Update estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.UPDATE`; sends `PUT` to
    /// `/estimates/{estimate_id}`.
    pub fn update(
        &self,
        estimate_id: impl Into<Id>,
        body: &UpdateEstimateRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.DELETE`; sends `DELETE` to
    /// `/estimates/{estimate_id}`.
    pub fn delete(&self, estimate_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::Delete(request)
    }

    /// Update custom fields in estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.UPDATE`; sends `PUT` to
    /// `/estimate/{estimate_id}/customfields`.
    pub fn update_custom_fields(
        &self,
        estimate_id: impl Into<Id>,
        body: impl Into<Vec<CustomFieldsInEstimateRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(&body.into());
        operations::UpdateCustomFields(request)
    }

    /// Mark estimate sent.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/status/sent`.
    pub fn mark_sent(&self, estimate_id: impl Into<Id>) -> operations::MarkSent {
        let mut request = self.client.request(operations::MarkSent::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::MarkSent(request)
    }

    /// Mark estimate accepted.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/status/accepted`.
    pub fn mark_accepted(&self, estimate_id: impl Into<Id>) -> operations::MarkAccepted {
        let mut request = self.client.request(operations::MarkAccepted::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::MarkAccepted(request)
    }

    /// Mark estimate declined.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/status/declined`.
    pub fn mark_declined(&self, estimate_id: impl Into<Id>) -> operations::MarkDeclined {
        let mut request = self.client.request(operations::MarkDeclined::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::MarkDeclined(request)
    }

    /// Submit estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/submit`.
    pub fn submit(&self, estimate_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::Submit(request)
    }

    /// Approve estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/approve`.
    pub fn approve(&self, estimate_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::Approve(request)
    }

    /// Get estimate email.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/{estimate_id}/email`.
    pub fn get_email(
        &self,
        estimate_id: impl Into<Id>,
        email_template_id: impl Into<Id>,
    ) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        request.query("email_template_id", &email_template_id.into());
        operations::GetEmail(request)
    }

    /// Email estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/email`.
    pub fn email(
        &self,
        estimate_id: impl Into<Id>,
        body: &EmailEstimateRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::Email(request)
    }

    /// Email multiple estimates.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/email`.
    pub fn bulk_email(
        &self,
        estimate_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkEmail {
        let mut request = self.client.request(operations::BulkEmail::ENDPOINT);
        let estimate_ids =
            estimate_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("estimate_ids", Some(','), estimate_ids);
        operations::BulkEmail(request)
    }

    /// Bulk export estimates as pdf.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/pdf`.
    pub fn bulk_export_as_pdf(
        &self,
        estimate_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkExportAsPdf {
        let mut request = self.client.request(operations::BulkExportAsPdf::ENDPOINT);
        let estimate_ids =
            estimate_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("estimate_ids", Some(','), estimate_ids);
        operations::BulkExportAsPdf(request)
    }

    /// Bulk print estimates.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/print`.
    pub fn bulk_print(
        &self,
        estimate_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPrint {
        let mut request = self.client.request(operations::BulkPrint::ENDPOINT);
        let estimate_ids =
            estimate_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("estimate_ids", Some(','), estimate_ids);
        operations::BulkPrint(request)
    }

    /// Update estimate billing address.
    ///
    /// Needs scope `ZohoBooks.estimates.UPDATE`; sends `PUT` to
    /// `/estimates/{estimate_id}/address/billing`.
    pub fn update_billing_address(
        &self,
        estimate_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::UpdateBillingAddress(request)
    }

    /// Update estimate shipping address.
    ///
    /// Needs scope `ZohoBooks.estimates.UPDATE`; sends `PUT` to
    /// `/estimates/{estimate_id}/address/shipping`.
    pub fn update_shipping_address(
        &self,
        estimate_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::UpdateShippingAddress(request)
    }

    /// List estimate templates.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/templates`.
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates(request)
    }

    /// Update estimate template.
    ///
    /// Needs scope `ZohoBooks.estimates.UPDATE`; sends `PUT` to
    /// `/estimates/{estimate_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        estimate_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate(request)
    }

    /// List estimate comments.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/{estimate_id}/comments`.
    pub fn list_comments(&self, estimate_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::ListComments(request)
    }

    /// Create estimate comment.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/comments`.
    pub fn create_comment(
        &self,
        estimate_id: impl Into<Id>,
        body: &EstimateCommentRequest,
    ) -> operations::CreateComment {
        let mut request = self.client.request(operations::CreateComment::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::CreateComment(request)
    }

    /// Update estimate comment.
    ///
    /// Needs scope `ZohoBooks.estimates.UPDATE`; sends `PUT` to
    /// `/estimates/{estimate_id}/comments/{comment_id}`.
    pub fn update_comment(
        &self,
        estimate_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &EstimateCommentRequest,
    ) -> operations::UpdateComment {
        let mut request = self.client.request(operations::UpdateComment::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        request.path("comment_id", &comment_id.into());
        request.json(body);
        operations::UpdateComment(request)
    }

    /// Delete estimate comment.
    ///
    /// Needs scope `ZohoBooks.estimates.DELETE`; sends `DELETE` to
    /// `/estimates/{estimate_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        estimate_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }
}
