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
        operations::List(self.client.request(&operations::LIST))
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
        let mut request = self.client.request(&operations::UPDATE_USING_CUSTOM_FIELD);
        let unique_key: UniqueKey = unique_key.into();
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key,
        );
        request.json(body);
        operations::UpdateUsingCustomField(request)
    }

    /// Create estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates`.
    pub fn create(&self, body: &EstimateRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Get estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/{estimate_id}`.
    pub fn get(&self, estimate_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
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
        let mut request = self.client.request(&operations::UPDATE);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.DELETE`; sends `DELETE` to
    /// `/estimates/{estimate_id}`.
    pub fn delete(&self, estimate_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
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
        let mut request = self.client.request(&operations::UPDATE_CUSTOM_FIELDS);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        let body: Vec<CustomFieldsInEstimateRequest> = body.into();
        request.json(&body);
        operations::UpdateCustomFields(request)
    }

    /// Mark estimate sent.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/status/sent`.
    pub fn mark_sent(&self, estimate_id: impl Into<Id>) -> operations::MarkSent {
        let mut request = self.client.request(&operations::MARK_SENT);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        operations::MarkSent(request)
    }

    /// Mark estimate accepted.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/status/accepted`.
    pub fn mark_accepted(&self, estimate_id: impl Into<Id>) -> operations::MarkAccepted {
        let mut request = self.client.request(&operations::MARK_ACCEPTED);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        operations::MarkAccepted(request)
    }

    /// Mark estimate declined.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/status/declined`.
    pub fn mark_declined(&self, estimate_id: impl Into<Id>) -> operations::MarkDeclined {
        let mut request = self.client.request(&operations::MARK_DECLINED);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        operations::MarkDeclined(request)
    }

    /// Submit estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/submit`.
    pub fn submit(&self, estimate_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(&operations::SUBMIT);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        operations::Submit(request)
    }

    /// Approve estimate.
    ///
    /// Needs scope `ZohoBooks.estimates.CREATE`; sends `POST` to
    /// `/estimates/{estimate_id}/approve`.
    pub fn approve(&self, estimate_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(&operations::APPROVE);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
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
        let mut request = self.client.request(&operations::GET_EMAIL);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        let email_template_id: Id = email_template_id.into();
        request.query("email_template_id", &email_template_id);
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
        let mut request = self.client.request(&operations::EMAIL);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::BULK_EMAIL);
        let estimate_ids = estimate_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
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
        let mut request = self.client.request(&operations::BULK_EXPORT_AS_PDF);
        let estimate_ids = estimate_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
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
        let mut request = self.client.request(&operations::BULK_PRINT);
        let estimate_ids = estimate_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
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
        let mut request = self.client.request(&operations::UPDATE_BILLING_ADDRESS);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::UPDATE_SHIPPING_ADDRESS);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        request.json(body);
        operations::UpdateShippingAddress(request)
    }

    /// List estimate templates.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/templates`.
    pub fn list_templates(&self) -> operations::ListTemplates {
        operations::ListTemplates(self.client.request(&operations::LIST_TEMPLATES))
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
        let mut request = self.client.request(&operations::UPDATE_TEMPLATE);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        let template_id: Id = template_id.into();
        request.path("template_id", &template_id);
        operations::UpdateTemplate(request)
    }

    /// List estimate comments.
    ///
    /// Needs scope `ZohoBooks.estimates.READ`; sends `GET` to
    /// `/estimates/{estimate_id}/comments`.
    pub fn list_comments(&self, estimate_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(&operations::LIST_COMMENTS);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
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
        let mut request = self.client.request(&operations::CREATE_COMMENT);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::UPDATE_COMMENT);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        let comment_id: Id = comment_id.into();
        request.path("comment_id", &comment_id);
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
        let mut request = self.client.request(&operations::DELETE_COMMENT);
        let estimate_id: Id = estimate_id.into();
        request.path("estimate_id", &estimate_id);
        let comment_id: Id = comment_id.into();
        request.path("comment_id", &comment_id);
        operations::DeleteComment(request)
    }
}
