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
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create tag.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/reportingtags`.
    pub fn create(&self, body: &ReportingTagTagRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Update tag.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/reportingtags/{tag_id}`.
    pub fn update(
        &self,
        tag_id: impl Into<Id>,
        body: &ReportingTagTagRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("tag_id", &tag_id.into()).json(body);
        operations::Update(request)
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
        let mut request = self.client.request(operations::MarkDefaultOption::ENDPOINT);
        request.path("tag_id", &tag_id.into());
        request.query("default_option_id", &default_option_id.into());
        operations::MarkDefaultOption(request)
    }

    /// Delete tag.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/reportingtags/{tag_id}`.
    pub fn delete(&self, tag_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("tag_id", &tag_id.into());
        operations::Delete(request)
    }

    /// Update tag options.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/reportingtags/{tag_id}/options`.
    pub fn update_options(
        &self,
        tag_id: impl Into<Id>,
        body: &TagOptionRequest,
    ) -> operations::UpdateOptions {
        let mut request = self.client.request(operations::UpdateOptions::ENDPOINT);
        request.path("tag_id", &tag_id.into()).json(body);
        operations::UpdateOptions(request)
    }

    /// Update tag criteria.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/reportingtags/{tag_id}/criteria`.
    pub fn update_criteria(
        &self,
        tag_id: impl Into<Id>,
        body: &TagCriteriaRequest,
    ) -> operations::UpdateCriteria {
        let mut request = self.client.request(operations::UpdateCriteria::ENDPOINT);
        request.path("tag_id", &tag_id.into()).json(body);
        operations::UpdateCriteria(request)
    }

    /// Active tag.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/reportingtags/{tag_id}/active`.
    pub fn mark_active(&self, tag_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("tag_id", &tag_id.into());
        operations::MarkActive(request)
    }

    /// Inactive tag.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/reportingtags/{tag_id}/inactive`.
    pub fn mark_inactive(&self, tag_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("tag_id", &tag_id.into());
        operations::MarkInactive(request)
    }

    /// Active tag option.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/reportingtags/{tag_id}/option/{option_id}/active`.
    pub fn mark_option_active(
        &self,
        tag_id: impl Into<Id>,
        option_id: impl Into<Id>,
    ) -> operations::MarkOptionActive {
        let mut request = self.client.request(operations::MarkOptionActive::ENDPOINT);
        request.path("tag_id", &tag_id.into()).path("option_id", &option_id.into());
        operations::MarkOptionActive(request)
    }

    /// Inactive tag option.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/reportingtags/{tag_id}/option/{option_id}/inactive`.
    pub fn mark_option_inactive(
        &self,
        tag_id: impl Into<Id>,
        option_id: impl Into<Id>,
    ) -> operations::MarkOptionInactive {
        let mut request = self.client.request(operations::MarkOptionInactive::ENDPOINT);
        request.path("tag_id", &tag_id.into()).path("option_id", &option_id.into());
        operations::MarkOptionInactive(request)
    }

    /// Get all tag options.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/reportingtags/options`.
    pub fn get_options(&self, tag_id: impl Into<Id>) -> operations::GetOptions {
        let mut request = self.client.request(operations::GetOptions::ENDPOINT);
        request.query("tag_id", &tag_id.into());
        operations::GetOptions(request)
    }

    /// All tag options.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/reportingtags/{tag_id}/options/all`.
    pub fn get_all_options(
        &self,
        tag_id: impl Into<Id>,
        query_tag_id: impl Into<Id>,
    ) -> operations::GetAllOptions {
        let mut request = self.client.request(operations::GetAllOptions::ENDPOINT);
        request.path("tag_id", &tag_id.into()).query("tag_id", &query_tag_id.into());
        operations::GetAllOptions(request)
    }

    /// Reorder tags.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/reportingtags/reorder`.
    pub fn reorder(&self, body: &ReorderTagRequest) -> operations::Reorder {
        let mut request = self.client.request(operations::Reorder::ENDPOINT);
        request.json(body);
        operations::Reorder(request)
    }
}
