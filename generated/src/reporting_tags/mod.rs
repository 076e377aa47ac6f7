// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Reporting Tags.

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

    /// Get tags.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/reportingtags`.
    pub fn get_tags(&self) -> operations::GetTags {
        operations::GetTags(self.client.request(&operations::GET_TAGS))
    }

    /// Create tag.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/reportingtags`.
    pub fn create_tag(&self, body: &ReportingTagTagRequest) -> operations::CreateTag {
        let mut request = self.client.request(&operations::CREATE_TAG);
        request.json(body);
        operations::CreateTag(request)
    }

    /// Update tag.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/reportingtags/{tag_id}`.
    pub fn update_tag(
        &self,
        tag_id: impl Into<Id>,
        body: &ReportingTagTagRequest,
    ) -> operations::UpdateTag {
        let mut request = self.client.request(&operations::UPDATE_TAG);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        request.json(body);
        operations::UpdateTag(request)
    }

    /// Mark default option.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `POST` to
    /// `/reportingtags/{tag_id}`.
    pub fn mark_default_option(
        &self,
        tag_id: impl Into<Id>,
        default_option_id: impl Into<Id>,
    ) -> operations::MarkDefaultOption {
        let mut request = self.client.request(&operations::MARK_DEFAULT_OPTION);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        let default_option_id: Id = default_option_id.into();
        request.query("default_option_id", &default_option_id);
        operations::MarkDefaultOption(request)
    }

    /// Delete tag.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/reportingtags/{tag_id}`.
    pub fn delete_tag(&self, tag_id: impl Into<Id>) -> operations::DeleteTag {
        let mut request = self.client.request(&operations::DELETE_TAG);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        operations::DeleteTag(request)
    }

    /// Update tag options.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/reportingtags/{tag_id}/options`.
    pub fn update_tag_options(
        &self,
        tag_id: impl Into<Id>,
        body: &TagOptionRequest,
    ) -> operations::UpdateTagOptions {
        let mut request = self.client.request(&operations::UPDATE_TAG_OPTIONS);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        request.json(body);
        operations::UpdateTagOptions(request)
    }

    /// Update tag criteria.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/reportingtags/{tag_id}/criteria`.
    pub fn update_tag_criteria(
        &self,
        tag_id: impl Into<Id>,
        body: &TagCriteriaRequest,
    ) -> operations::UpdateTagCriteria {
        let mut request = self.client.request(&operations::UPDATE_TAG_CRITERIA);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        request.json(body);
        operations::UpdateTagCriteria(request)
    }

    /// Active tag.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/reportingtags/{tag_id}/active`.
    pub fn active_tag(&self, tag_id: impl Into<Id>) -> operations::ActiveTag {
        let mut request = self.client.request(&operations::ACTIVE_TAG);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        operations::ActiveTag(request)
    }

    /// Inactive tag.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/reportingtags/{tag_id}/inactive`.
    pub fn inactive_tag(&self, tag_id: impl Into<Id>) -> operations::InactiveTag {
        let mut request = self.client.request(&operations::INACTIVE_TAG);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        operations::InactiveTag(request)
    }

    /// Active tag option.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/reportingtags/{tag_id}/option/{option_id}/active`.
    pub fn active_tag_option(
        &self,
        tag_id: impl Into<Id>,
        option_id: impl Into<Id>,
    ) -> operations::ActiveTagOption {
        let mut request = self.client.request(&operations::ACTIVE_TAG_OPTION);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        let option_id: Id = option_id.into();
        request.path("option_id", &option_id);
        operations::ActiveTagOption(request)
    }

    /// Inactive tag option.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/reportingtags/{tag_id}/option/{option_id}/inactive`.
    pub fn inactive_tag_option(
        &self,
        tag_id: impl Into<Id>,
        option_id: impl Into<Id>,
    ) -> operations::InactiveTagOption {
        let mut request = self.client.request(&operations::INACTIVE_TAG_OPTION);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        let option_id: Id = option_id.into();
        request.path("option_id", &option_id);
        operations::InactiveTagOption(request)
    }

    /// Get all tag options.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/reportingtags/options`.
    pub fn get_all_tag_options(
        &self,
        tag_id: impl Into<Id>,
    ) -> operations::GetAllTagOptions {
        let mut request = self.client.request(&operations::GET_ALL_TAG_OPTIONS);
        let tag_id: Id = tag_id.into();
        request.query("tag_id", &tag_id);
        operations::GetAllTagOptions(request)
    }

    /// All tag options.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/reportingtags/{tag_id}/options/all`.
    pub fn all_tag_options(
        &self,
        tag_id: impl Into<Id>,
        query_tag_id: impl Into<Id>,
    ) -> operations::AllTagOptions {
        let mut request = self.client.request(&operations::ALL_TAG_OPTIONS);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        let query_tag_id: Id = query_tag_id.into();
        request.query("tag_id", &query_tag_id);
        operations::AllTagOptions(request)
    }

    /// Reorder tags.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/reportingtags/reorder`.
    pub fn reorder_tags(&self, body: &ReorderTagRequest) -> operations::ReorderTags {
        let mut request = self.client.request(&operations::REORDER_TAGS);
        request.json(body);
        operations::ReorderTags(request)
    }
}
