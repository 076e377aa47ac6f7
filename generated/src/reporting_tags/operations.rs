// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ReportingTags`](super::ReportingTags), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "get_tags",
    method: Method::Get,
    path: "/reportingtags",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("reporting_tags"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::list`](super::ReportingTags::list).
    List -> Page<models::Tag>
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_tag",
    method: Method::Post,
    path: "/reportingtags",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tag"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::create`](super::ReportingTags::create).
    Create -> models::Tag
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_tag",
    method: Method::Put,
    path: "/reportingtags/{tag_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tag"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::update`](super::ReportingTags::update).
    Update -> models::Tag
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

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_tag",
    method: Method::Delete,
    path: "/reportingtags/{tag_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::delete`](super::ReportingTags::delete).
    Delete -> Ack
}

pub(super) static UPDATE_OPTIONS: Endpoint = Endpoint {
    id: "update_tag_options",
    method: Method::Put,
    path: "/reportingtags/{tag_id}/options",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::update_options`](super::ReportingTags::update_options).
    UpdateOptions -> Ack
}

pub(super) static UPDATE_CRITERIA: Endpoint = Endpoint {
    id: "update_tag_criteria",
    method: Method::Put,
    path: "/reportingtags/{tag_id}/criteria",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::update_criteria`](super::ReportingTags::update_criteria).
    UpdateCriteria -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "active_tag",
    method: Method::Post,
    path: "/reportingtags/{tag_id}/active",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::mark_active`](super::ReportingTags::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "inactive_tag",
    method: Method::Post,
    path: "/reportingtags/{tag_id}/inactive",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::mark_inactive`](super::ReportingTags::mark_inactive).
    MarkInactive -> Ack
}

pub(super) static MARK_OPTION_ACTIVE: Endpoint = Endpoint {
    id: "active_tag_option",
    method: Method::Post,
    path: "/reportingtags/{tag_id}/option/{option_id}/active",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::mark_option_active`](super::ReportingTags::mark_option_active).
    MarkOptionActive -> Ack
}

pub(super) static MARK_OPTION_INACTIVE: Endpoint = Endpoint {
    id: "inactive_tag_option",
    method: Method::Post,
    path: "/reportingtags/{tag_id}/option/{option_id}/inactive",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::mark_option_inactive`](super::ReportingTags::mark_option_inactive).
    MarkOptionInactive -> Ack
}

pub(super) static GET_OPTIONS: Endpoint = Endpoint {
    id: "get_all_tag_options",
    method: Method::Get,
    path: "/reportingtags/options",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::get_options`](super::ReportingTags::get_options).
    GetOptions -> models::GetAllTagOption
}

pub(super) static GET_ALL_OPTIONS: Endpoint = Endpoint {
    id: "all_tag_options",
    method: Method::Get,
    path: "/reportingtags/{tag_id}/options/all",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("results"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::get_all_options`](super::ReportingTags::get_all_options).
    GetAllOptions -> Page<models::ReportingTagResult>
}

runtime::parameters! {
    GetAllOptions {
        query {
            show_untagged: bool,
        }
    }
}

pub(super) static REORDER: Endpoint = Endpoint {
    id: "reorder_tags",
    method: Method::Put,
    path: "/reportingtags/reorder",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("tags"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ReportingTags::reorder`](super::ReportingTags::reorder).
    Reorder -> Page<models::Tag>
}
