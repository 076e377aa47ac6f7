// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Users`](super::Users), before they are sent.

use super::super::runtime::{self, Ack};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Users::list`](super::Users::list).
    List in pages -> models::User {
        Get "/users" => List("users"), id: "list_users",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            filter_by: shared::StatusFilter, sort_column: models::UserSortColumn,
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Users::create`](super::Users::create).
    Create -> Ack {
        Post "/users" => Ack, id: "create_user",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Users::get`](super::Users::get).
    Get -> models::User {
        Get "/users/{user_id}" => Key("user"), id: "get_user",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Users::update`](super::Users::update).
    Update -> Ack {
        Put "/users/{user_id}" => Ack, id: "update_user",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Users::delete`](super::Users::delete).
    Delete -> Ack {
        Delete "/users/{user_id}" => Ack, id: "delete_user",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Users::get_current`](super::Users::get_current).
    GetCurrent -> models::User {
        Get "/users/me" => Key("user"), id: "get_current_user",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Users::invite`](super::Users::invite).
    Invite -> Ack {
        Post "/users/{user_id}/invite" => Ack, id: "invite_user",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Users::mark_active`](super::Users::mark_active).
    MarkActive -> Ack {
        Post "/users/{user_id}/active" => Ack, id: "mark_user_active",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Users::mark_inactive`](super::Users::mark_inactive).
    MarkInactive -> Ack {
        Post "/users/{user_id}/inactive" => Ack, id: "mark_user_inactive",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }
}
