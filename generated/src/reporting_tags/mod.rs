// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 14 operations on `/reportingtags`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/reporting-tags/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the reporting_tags module.
#[derive(Debug, Clone)]
pub struct ReportingTags {
    client: Client,
}

impl ReportingTags {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Gets tags.
    ///
    /// Sends `GET /reportingtags`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`ReportingTag`]s ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!("let reporting_tags = client.reporting_tags().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a tag.
    ///
    /// Sends `POST /reportingtags`, needs scope `ZohoBooks.settings.CREATE`, and gives a [`ReportingTag`]
    /// ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(
        r#"let request = ReportingTagRequest::new("Tag name", [ReportingTagEntityRequest::new()], ReportingTagMultiPreferenceEntityRequest::new());"#,
        "let tag = client.reporting_tags().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &ReportingTagRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Updates a tag.
    ///
    /// Sends `PUT /reportingtags/{tag_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives a
    /// [`ReportingTag`] ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(
        r#"let request = ReportingTagRequest::new("Tag name", [ReportingTagEntityRequest::new()], ReportingTagMultiPreferenceEntityRequest::new());"#,
        r#"let tag = client.reporting_tags().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        tag_id: impl Into<Id>,
        body: &ReportingTagRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("tag_id", &tag_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Marks an option as default.
    ///
    /// Sends `POST /reportingtags/{tag_id}`, needs scope `ZohoBooks.settings.READ`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(r#"client.reporting_tags().mark_default_option("1001", "1002").await?;"#)]
    pub fn mark_default_option(
        &self,
        tag_id: impl Into<Id>,
        default_option_id: impl Into<Id>,
    ) -> operations::MarkDefaultOption {
        let mut request = self.client.request(operations::MarkDefaultOption::ENDPOINT);
        request.path("tag_id", &tag_id.into());
        request.query("default_option_id", &default_option_id.into());
        operations::MarkDefaultOption::of(request)
    }

    /// Deletes a tag.
    ///
    /// Sends `DELETE /reportingtags/{tag_id}`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(r#"client.reporting_tags().delete("1001").await?;"#)]
    pub fn delete(&self, tag_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("tag_id", &tag_id.into());
        operations::Delete::of(request)
    }

    /// Updates tag options.
    ///
    /// Sends `PUT /reportingtags/{tag_id}/options`, needs scope `ZohoBooks.settings.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(
        "let request = TagOptionRequest::new([ReportingTagOptionRequest::new()]);",
        r#"client.reporting_tags().update_options("1001", &request).await?;"#
    )]
    pub fn update_options(
        &self,
        tag_id: impl Into<Id>,
        body: &TagOptionRequest,
    ) -> operations::UpdateOptions {
        let mut request = self.client.request(operations::UpdateOptions::ENDPOINT);
        request.path("tag_id", &tag_id.into()).json(body);
        operations::UpdateOptions::of(request)
    }

    /// Updates a tag criteria.
    ///
    /// Sends `PUT /reportingtags/{tag_id}/criteria`, needs scope `ZohoBooks.settings.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(
        "let request = TagCriteriaRequest::new([ReportingTagCriteriaTagRequest::new()], [ReportingTagOptionRequest::new()]);",
        r#"client.reporting_tags().update_criteria("1001", &request).await?;"#
    )]
    pub fn update_criteria(
        &self,
        tag_id: impl Into<Id>,
        body: &TagCriteriaRequest,
    ) -> operations::UpdateCriteria {
        let mut request = self.client.request(operations::UpdateCriteria::ENDPOINT);
        request.path("tag_id", &tag_id.into()).json(body);
        operations::UpdateCriteria::of(request)
    }

    /// Marks a tag active.
    ///
    /// Sends `POST /reportingtags/{tag_id}/active`, needs scope `ZohoBooks.settings.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(r#"client.reporting_tags().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, tag_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("tag_id", &tag_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks a tag inactive.
    ///
    /// Sends `POST /reportingtags/{tag_id}/inactive`, needs scope `ZohoBooks.settings.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(r#"client.reporting_tags().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(&self, tag_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("tag_id", &tag_id.into());
        operations::MarkInactive::of(request)
    }

    /// Marks an option of a tag active.
    ///
    /// Sends `POST /reportingtags/{tag_id}/option/{option_id}/active`, needs scope
    /// `ZohoBooks.settings.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(r#"client.reporting_tags().mark_option_active("1001", "1002").await?;"#)]
    pub fn mark_option_active(
        &self,
        tag_id: impl Into<Id>,
        option_id: impl Into<Id>,
    ) -> operations::MarkOptionActive {
        let mut request = self.client.request(operations::MarkOptionActive::ENDPOINT);
        request.path("tag_id", &tag_id.into()).path("option_id", &option_id.into());
        operations::MarkOptionActive::of(request)
    }

    /// Marks an option of a tag inactive.
    ///
    /// Sends `POST /reportingtags/{tag_id}/option/{option_id}/inactive`, needs scope
    /// `ZohoBooks.settings.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(r#"client.reporting_tags().mark_option_inactive("1001", "1002").await?;"#)]
    pub fn mark_option_inactive(
        &self,
        tag_id: impl Into<Id>,
        option_id: impl Into<Id>,
    ) -> operations::MarkOptionInactive {
        let mut request = self.client.request(operations::MarkOptionInactive::ENDPOINT);
        request.path("tag_id", &tag_id.into()).path("option_id", &option_id.into());
        operations::MarkOptionInactive::of(request)
    }

    /// Gets the options of a tag.
    ///
    /// Sends `GET /reportingtags/options`, needs scope `ZohoBooks.settings.READ`, and gives a [`TagOption`]
    /// ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(r#"let answer = client.reporting_tags().get_options("1001").await?;"#)]
    pub fn get_options(&self, tag_id: impl Into<Id>) -> operations::GetOptions {
        let mut request = self.client.request(operations::GetOptions::ENDPOINT);
        request.query("tag_id", &tag_id.into());
        operations::GetOptions::of(request)
    }

    /// Gets all options of a tag.
    ///
    /// Sends `GET /reportingtags/{tag_id}/options/all`, needs scope `ZohoBooks.settings.READ`, and gives a
    /// page of [`ReportingTagResult`]s ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!(r#"let results = client.reporting_tags().get_all_options("1001", "1002").await?;"#)]
    pub fn get_all_options(
        &self,
        tag_id: impl Into<Id>,
        query_tag_id: impl Into<Id>,
    ) -> operations::GetAllOptions {
        let mut request = self.client.request(operations::GetAllOptions::ENDPOINT);
        request.path("tag_id", &tag_id.into()).query("tag_id", &query_tag_id.into());
        operations::GetAllOptions::of(request)
    }

    /// Reorders tags.
    ///
    /// Sends `PUT /reportingtags/reorder`, needs scope `ZohoBooks.settings.UPDATE`, and gives a page of
    /// [`ReportingTag`]s ([reference](https://www.zoho.com/books/api/v3/reporting-tags/)).
    #[doc = super::runtime::example!("let tags = client.reporting_tags().reorder(&ReorderTagRequest::new()).await?;")]
    #[inline]
    pub fn reorder(&self, body: &ReorderTagRequest) -> operations::Reorder {
        let mut request = self.client.request(operations::Reorder::ENDPOINT);
        request.json(body);
        operations::Reorder::of(request)
    }
}
