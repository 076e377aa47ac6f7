// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ReportingTags`](super::ReportingTags), before they are sent.

use super::super::runtime::{self, Ack, Page};
use super::models;

runtime::calls! {
    /// A call of [`ReportingTags::list`](super::ReportingTags::list).
    List -> Page<models::ReportingTag> {
        Get "/reportingtags" => List("reporting_tags"), id: "get_tags",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::create`](super::ReportingTags::create).
    Create -> models::ReportingTag {
        Post "/reportingtags" => Key("tag"), id: "create_tag",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::update`](super::ReportingTags::update).
    Update -> models::ReportingTag {
        Put "/reportingtags/{tag_id}" => Key("tag"), id: "update_tag",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::mark_default_option`](super::ReportingTags::mark_default_option).
    MarkDefaultOption -> Ack {
        Post "/reportingtags/{tag_id}" => Ack, id: "mark_default_option",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::delete`](super::ReportingTags::delete).
    Delete -> Ack {
        Delete "/reportingtags/{tag_id}" => Ack, id: "delete_tag",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::update_options`](super::ReportingTags::update_options).
    UpdateOptions -> Ack {
        Put "/reportingtags/{tag_id}/options" => Ack, id: "update_tag_options",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::update_criteria`](super::ReportingTags::update_criteria).
    UpdateCriteria -> Ack {
        Put "/reportingtags/{tag_id}/criteria" => Ack, id: "update_tag_criteria",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::mark_active`](super::ReportingTags::mark_active).
    MarkActive -> Ack {
        Post "/reportingtags/{tag_id}/active" => Ack, id: "active_tag",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::mark_inactive`](super::ReportingTags::mark_inactive).
    MarkInactive -> Ack {
        Post "/reportingtags/{tag_id}/inactive" => Ack, id: "inactive_tag",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::mark_option_active`](super::ReportingTags::mark_option_active).
    MarkOptionActive -> Ack {
        Post "/reportingtags/{tag_id}/option/{option_id}/active" => Ack,
        id: "active_tag_option",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::mark_option_inactive`](super::ReportingTags::mark_option_inactive).
    MarkOptionInactive -> Ack {
        Post "/reportingtags/{tag_id}/option/{option_id}/inactive" => Ack,
        id: "inactive_tag_option",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::get_options`](super::ReportingTags::get_options).
    GetOptions -> models::TagOption {
        Get "/reportingtags/options" => Whole, id: "get_all_tag_options",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`ReportingTags::get_all_options`](super::ReportingTags::get_all_options).
    GetAllOptions -> Page<models::ReportingTagResult> {
        Get "/reportingtags/{tag_id}/options/all" => List("results"),
        id: "all_tag_options",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query { show_untagged: bool }
    }

    /// A call of [`ReportingTags::reorder`](super::ReportingTags::reorder).
    Reorder -> Page<models::ReportingTag> {
        Put "/reportingtags/reorder" => List("tags"), id: "reorder_tags",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }
}
