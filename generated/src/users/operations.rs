// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Users`](super::Users), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Request};
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

/// A call of [`Users::list`](super::Users::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<shared::FilterBy>) -> Self {
        let value: shared::FilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::UserSortColumn>) -> Self {
        let value: models::UserSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::User>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_user",
    method: Method::Post,
    path: "/users",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Users::create`](super::Users::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> Ack);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_user",
    method: Method::Get,
    path: "/users/{user_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("user"),
    ..Endpoint::DEFAULT
};

/// A call of [`Users::get`](super::Users::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::User);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_user",
    method: Method::Put,
    path: "/users/{user_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Users::update`](super::Users::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> Ack);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_user",
    method: Method::Delete,
    path: "/users/{user_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Users::delete`](super::Users::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static GET_CURRENT: Endpoint = Endpoint {
    id: "get_current_user",
    method: Method::Get,
    path: "/users/me",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("user"),
    ..Endpoint::DEFAULT
};

/// A call of [`Users::get_current`](super::Users::get_current).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetCurrent(pub(super) Request);

runtime::operation!(GetCurrent -> models::User);

pub(super) static INVITE: Endpoint = Endpoint {
    id: "invite_user",
    method: Method::Post,
    path: "/users/{user_id}/invite",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Users::invite`](super::Users::invite).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Invite(pub(super) Request);

runtime::operation!(Invite -> Ack);

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_user_active",
    method: Method::Post,
    path: "/users/{user_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Users::mark_active`](super::Users::mark_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkActive(pub(super) Request);

runtime::operation!(MarkActive -> Ack);

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_user_inactive",
    method: Method::Post,
    path: "/users/{user_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Users::mark_inactive`](super::Users::mark_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInactive(pub(super) Request);

runtime::operation!(MarkInactive -> Ack);
