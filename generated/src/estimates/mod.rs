// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 25 operations on `/estimates` and `/estimate`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/estimates/>.

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

    /// Lists estimates.
    ///
    /// Sends `GET /estimates`, needs scope `ZohoBooks.estimates.READ`, and gives a page of at most 200
    /// [`Estimate`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!("let estimates = client.estimates().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates an estimate using a custom field.
    ///
    /// Sends `PUT /estimates`, needs scope `ZohoBooks.estimates.UPDATE`, and gives an [`Estimate`]
    /// ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = UpdateEstimateRequest::new("1001", [shared::CustomFieldEntryRequest::new()]);"#,
        r#"let estimate = client.estimates().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let estimate = client.estimates().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates an estimate.
    ///
    /// Sends `POST /estimates`, needs scope `ZohoBooks.estimates.CREATE`, and gives an [`Estimate`]
    /// ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(
        r#"let request = EstimateRequest::new("1001", [shared::LineItemRequest::new()]);"#,
        "let estimate = client.estimates().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &EstimateRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets an estimate.
    ///
    /// Sends `GET /estimates/{estimate_id}`, needs scope `ZohoBooks.estimates.READ`, and gives an
    /// [`Estimate`]; `.html()` and `.pdf()` give it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"let estimate = client.estimates().get("1001").await?;"#)]
    pub fn get(&self, estimate_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::Get::of(request)
    }

    /// Updates an estimate.
    ///
    /// Sends `PUT /estimates/{estimate_id}`, needs scope `ZohoBooks.estimates.UPDATE`, and gives an
    /// [`Estimate`] ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(
        r#"let request = UpdateEstimateRequest::new("1001", [shared::CustomFieldEntryRequest::new()]);"#,
        r#"let estimate = client.estimates().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        estimate_id: impl Into<Id>,
        body: &UpdateEstimateRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes an estimate.
    ///
    /// Sends `DELETE /estimates/{estimate_id}`, needs scope `ZohoBooks.estimates.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"client.estimates().delete("1001").await?;"#)]
    pub fn delete(&self, estimate_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::Delete::of(request)
    }

    /// Updates custom fields in an estimate.
    ///
    /// Sends `PUT /estimate/{estimate_id}/customfields`, needs scope `ZohoBooks.estimates.UPDATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(
        "let request = [CustomFieldsInEstimateRequest::new()];",
        r#"client.estimates().update_custom_fields("1001", request).await?;"#
    )]
    pub fn update_custom_fields(
        &self,
        estimate_id: impl Into<Id>,
        body: impl Into<Vec<CustomFieldsInEstimateRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(&body.into());
        operations::UpdateCustomFields::of(request)
    }

    /// Marks an estimate sent.
    ///
    /// Sends `POST /estimates/{estimate_id}/status/sent`, needs scope `ZohoBooks.estimates.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"client.estimates().mark_sent("1001").await?;"#)]
    pub fn mark_sent(&self, estimate_id: impl Into<Id>) -> operations::MarkSent {
        let mut request = self.client.request(operations::MarkSent::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::MarkSent::of(request)
    }

    /// Marks an estimate accepted.
    ///
    /// Sends `POST /estimates/{estimate_id}/status/accepted`, needs scope `ZohoBooks.estimates.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"client.estimates().mark_accepted("1001").await?;"#)]
    pub fn mark_accepted(&self, estimate_id: impl Into<Id>) -> operations::MarkAccepted {
        let mut request = self.client.request(operations::MarkAccepted::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::MarkAccepted::of(request)
    }

    /// Marks an estimate declined.
    ///
    /// Sends `POST /estimates/{estimate_id}/status/declined`, needs scope `ZohoBooks.estimates.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"client.estimates().mark_declined("1001").await?;"#)]
    pub fn mark_declined(&self, estimate_id: impl Into<Id>) -> operations::MarkDeclined {
        let mut request = self.client.request(operations::MarkDeclined::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::MarkDeclined::of(request)
    }

    /// Submits an estimate.
    ///
    /// Sends `POST /estimates/{estimate_id}/submit`, needs scope `ZohoBooks.estimates.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"client.estimates().submit("1001").await?;"#)]
    pub fn submit(&self, estimate_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::Submit::of(request)
    }

    /// Approves an estimate.
    ///
    /// Sends `POST /estimates/{estimate_id}/approve`, needs scope `ZohoBooks.estimates.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"client.estimates().approve("1001").await?;"#)]
    pub fn approve(&self, estimate_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::Approve::of(request)
    }

    /// Gets an estimate's email.
    ///
    /// Sends `GET /estimates/{estimate_id}/email`, needs scope `ZohoBooks.estimates.READ`, and gives an
    /// [`EstimateEmail`] ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"let answer = client.estimates().get_email("1001", "1002").await?;"#)]
    pub fn get_email(
        &self,
        estimate_id: impl Into<Id>,
        email_template_id: impl Into<Id>,
    ) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        request.query("email_template_id", &email_template_id.into());
        operations::GetEmail::of(request)
    }

    /// Emails an estimate.
    ///
    /// Sends `POST /estimates/{estimate_id}/email`, needs scope `ZohoBooks.estimates.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailEstimateRequest::new(["To mail ids"]);"#,
        r#"client.estimates().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        estimate_id: impl Into<Id>,
        body: &EmailEstimateRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::Email::of(request)
    }

    /// Emails multiple estimates.
    ///
    /// Sends `POST /estimates/email`, needs scope `ZohoBooks.estimates.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    /// - `estimate_ids`: At most 10 values.
    #[doc = super::runtime::example!(r#"client.estimates().bulk_email(["1001"]).await?;"#)]
    pub fn bulk_email(
        &self,
        estimate_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkEmail {
        let mut request = self.client.request(operations::BulkEmail::ENDPOINT);
        let estimate_ids =
            estimate_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("estimate_ids", Some(','), estimate_ids);
        operations::BulkEmail::of(request)
    }

    /// Exports estimates as PDF in bulk.
    ///
    /// Sends `GET /estimates/pdf`, needs scope `ZohoBooks.estimates.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    /// - `estimate_ids`: At most 25 values.
    #[doc = super::runtime::example!(r#"let file = client.estimates().bulk_export_as_pdf(["1001"]).await?;"#)]
    pub fn bulk_export_as_pdf(
        &self,
        estimate_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkExportAsPdf {
        let mut request = self.client.request(operations::BulkExportAsPdf::ENDPOINT);
        let estimate_ids =
            estimate_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("estimate_ids", Some(','), estimate_ids);
        operations::BulkExportAsPdf::of(request)
    }

    /// Prints estimates in bulk.
    ///
    /// Sends `GET /estimates/print`, needs scope `ZohoBooks.estimates.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    /// - `estimate_ids`: At most 25 values.
    #[doc = super::runtime::example!(r#"let file = client.estimates().bulk_print(["1001"]).await?;"#)]
    pub fn bulk_print(
        &self,
        estimate_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPrint {
        let mut request = self.client.request(operations::BulkPrint::ENDPOINT);
        let estimate_ids =
            estimate_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("estimate_ids", Some(','), estimate_ids);
        operations::BulkPrint::of(request)
    }

    /// Updates an estimate's billing address.
    ///
    /// Sends `PUT /estimates/{estimate_id}/address/billing`, needs scope `ZohoBooks.estimates.UPDATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(
        "let request = shared::AddressRequest::new();",
        r#"client.estimates().update_billing_address("1001", &request).await?;"#
    )]
    pub fn update_billing_address(
        &self,
        estimate_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::UpdateBillingAddress::of(request)
    }

    /// Updates an estimate's shipping address.
    ///
    /// Sends `PUT /estimates/{estimate_id}/address/shipping`, needs scope `ZohoBooks.estimates.UPDATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(
        "let request = shared::AddressRequest::new();",
        r#"client.estimates().update_shipping_address("1001", &request).await?;"#
    )]
    pub fn update_shipping_address(
        &self,
        estimate_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::UpdateShippingAddress::of(request)
    }

    /// Lists an estimate's templates.
    ///
    /// Sends `GET /estimates/templates`, needs scope `ZohoBooks.estimates.READ`, and gives a page of
    /// [`Template`](super::shared::Template)s ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!("let templates = client.estimates().list_templates().await?;")]
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates::of(request)
    }

    /// Updates an estimate's template.
    ///
    /// Sends `PUT /estimates/{estimate_id}/templates/{template_id}`, needs scope
    /// `ZohoBooks.estimates.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"client.estimates().update_template("1001", "1002").await?;"#)]
    pub fn update_template(
        &self,
        estimate_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate::of(request)
    }

    /// Lists an estimate's comments.
    ///
    /// Sends `GET /estimates/{estimate_id}/comments`, needs scope `ZohoBooks.estimates.READ`, and gives a
    /// page of [`Comment`](super::shared::Comment)s
    /// ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"let comments = client.estimates().list_comments("1001").await?;"#)]
    pub fn list_comments(&self, estimate_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        operations::ListComments::of(request)
    }

    /// Creates an estimate's comment.
    ///
    /// Sends `POST /estimates/{estimate_id}/comments`, needs scope `ZohoBooks.estimates.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(
        "let request = EstimateCommentRequest::new();",
        r#"client.estimates().create_comment("1001", &request).await?;"#
    )]
    pub fn create_comment(
        &self,
        estimate_id: impl Into<Id>,
        body: &EstimateCommentRequest,
    ) -> operations::CreateComment {
        let mut request = self.client.request(operations::CreateComment::ENDPOINT);
        request.path("estimate_id", &estimate_id.into()).json(body);
        operations::CreateComment::of(request)
    }

    /// Updates an estimate's comment.
    ///
    /// Sends `PUT /estimates/{estimate_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.estimates.UPDATE`, and gives a [`Comment`](super::shared::Comment)
    /// ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(
        "let request = EstimateCommentRequest::new();",
        r#"let comment = client.estimates().update_comment("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateComment::of(request)
    }

    /// Deletes an estimate's comment.
    ///
    /// Sends `DELETE /estimates/{estimate_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.estimates.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/estimates/)).
    #[doc = super::runtime::example!(r#"client.estimates().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        estimate_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("estimate_id", &estimate_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }
}
