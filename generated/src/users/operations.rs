// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Users`](super::Users), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_users",
    method: Method::Get,
    path: "/users",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::list`](super::Users::list).
    paged List -> Page<models::User>
}

runtime::parameters! {
    List {
        query {
            filter_by: shared::FilterBy, sort_column: models::UserSortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_user",
    method: Method::Post,
    path: "/users",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::create`](super::Users::create).
    Create -> Ack
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_user",
    method: Method::Get,
    path: "/users/{user_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("user"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::get`](super::Users::get).
    Get -> models::User
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_user",
    method: Method::Put,
    path: "/users/{user_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::update`](super::Users::update).
    Update -> Ack
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_user",
    method: Method::Delete,
    path: "/users/{user_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::delete`](super::Users::delete).
    Delete -> Ack
}

pub(super) static GET_CURRENT: Endpoint = Endpoint {
    id: "get_current_user",
    method: Method::Get,
    path: "/users/me",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("user"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::get_current`](super::Users::get_current).
    GetCurrent -> models::User
}

pub(super) static INVITE: Endpoint = Endpoint {
    id: "invite_user",
    method: Method::Post,
    path: "/users/{user_id}/invite",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::invite`](super::Users::invite).
    Invite -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_user_active",
    method: Method::Post,
    path: "/users/{user_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::mark_active`](super::Users::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_user_inactive",
    method: Method::Post,
    path: "/users/{user_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Users::mark_inactive`](super::Users::mark_inactive).
    MarkInactive -> Ack
}
