// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ReportingTags`](super::ReportingTags), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page};
use super::models;

pub(super) static GET_TAGS: Endpoint = Endpoint {
    id: "get_tags",
    method: Method::Get,
    path: "/reportingtags",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("reporting_tags"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::get_tags`](super::ReportingTags::get_tags).
    GetTags -> Page<models::Tag>
}

pub(super) static CREATE_TAG: Endpoint = Endpoint {
    id: "create_tag",
    method: Method::Post,
    path: "/reportingtags",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tag"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::create_tag`](super::ReportingTags::create_tag).
    CreateTag -> models::Tag
}

pub(super) static UPDATE_TAG: Endpoint = Endpoint {
    id: "update_tag",
    method: Method::Put,
    path: "/reportingtags/{tag_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tag"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::update_tag`](super::ReportingTags::update_tag).
    UpdateTag -> models::Tag
}

pub(super) static MARK_DEFAULT_OPTION: Endpoint = Endpoint {
    id: "mark_default_option",
    method: Method::Post,
    path: "/reportingtags/{tag_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::mark_default_option`](super::ReportingTags::mark_default_option).
    MarkDefaultOption -> Ack
}

pub(super) static DELETE_TAG: Endpoint = Endpoint {
    id: "delete_tag",
    method: Method::Delete,
    path: "/reportingtags/{tag_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::delete_tag`](super::ReportingTags::delete_tag).
    DeleteTag -> Ack
}

pub(super) static UPDATE_TAG_OPTIONS: Endpoint = Endpoint {
    id: "update_tag_options",
    method: Method::Put,
    path: "/reportingtags/{tag_id}/options",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::update_tag_options`](super::ReportingTags::update_tag_options).
    UpdateTagOptions -> Ack
}

pub(super) static UPDATE_TAG_CRITERIA: Endpoint = Endpoint {
    id: "update_tag_criteria",
    method: Method::Put,
    path: "/reportingtags/{tag_id}/criteria",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::update_tag_criteria`](super::ReportingTags::update_tag_criteria).
    UpdateTagCriteria -> Ack
}

pub(super) static ACTIVE_TAG: Endpoint = Endpoint {
    id: "active_tag",
    method: Method::Post,
    path: "/reportingtags/{tag_id}/active",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::active_tag`](super::ReportingTags::active_tag).
    ActiveTag -> Ack
}

pub(super) static INACTIVE_TAG: Endpoint = Endpoint {
    id: "inactive_tag",
    method: Method::Post,
    path: "/reportingtags/{tag_id}/inactive",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::inactive_tag`](super::ReportingTags::inactive_tag).
    InactiveTag -> Ack
}

pub(super) static ACTIVE_TAG_OPTION: Endpoint = Endpoint {
    id: "active_tag_option",
    method: Method::Post,
    path: "/reportingtags/{tag_id}/option/{option_id}/active",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::active_tag_option`](super::ReportingTags::active_tag_option).
    ActiveTagOption -> Ack
}

pub(super) static INACTIVE_TAG_OPTION: Endpoint = Endpoint {
    id: "inactive_tag_option",
    method: Method::Post,
    path: "/reportingtags/{tag_id}/option/{option_id}/inactive",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::inactive_tag_option`](super::ReportingTags::inactive_tag_option).
    InactiveTagOption -> Ack
}

pub(super) static GET_ALL_TAG_OPTIONS: Endpoint = Endpoint {
    id: "get_all_tag_options",
    method: Method::Get,
    path: "/reportingtags/options",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::get_all_tag_options`](super::ReportingTags::get_all_tag_options).
    GetAllTagOptions -> models::GetAllTagOption
}

pub(super) static ALL_TAG_OPTIONS: Endpoint = Endpoint {
    id: "all_tag_options",
    method: Method::Get,
    path: "/reportingtags/{tag_id}/options/all",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("results"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::all_tag_options`](super::ReportingTags::all_tag_options).
    AllTagOptions -> Page<models::ReportingTagResult>
}

runtime::parameters! {
    AllTagOptions {
        query {
            show_untagged: bool,
        }
    }
}

pub(super) static REORDER_TAGS: Endpoint = Endpoint {
    id: "reorder_tags",
    method: Method::Put,
    path: "/reportingtags/reorder",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("tags"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::reorder_tags`](super::ReportingTags::reorder_tags).
    ReorderTags -> Page<models::Tag>
}
