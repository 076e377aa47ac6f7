// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Locations`](super::Locations), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Request};
use super::models;

pub(super) static ENABLE: Endpoint = Endpoint {
    id: "enable_locations",
    method: Method::Post,
    path: "/settings/locations/enable",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Locations::enable`](super::Locations::enable).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Enable(pub(super) Request);

runtime::operation!(Enable -> Ack);

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_locations",
    method: Method::Get,
    path: "/locations",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("locations"),
    ..Endpoint::DEFAULT
};

/// A call of [`Locations::list`](super::Locations::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

runtime::operation!(List -> Page<models::Location>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_location",
    method: Method::Post,
    path: "/locations",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("locations"),
    ..Endpoint::DEFAULT
};

/// A call of [`Locations::create`](super::Locations::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::Location);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_location",
    method: Method::Put,
    path: "/locations/{location_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("locations"),
    ..Endpoint::DEFAULT
};

/// A call of [`Locations::update`](super::Locations::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Location);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_location",
    method: Method::Delete,
    path: "/locations/{location_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Locations::delete`](super::Locations::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_location_active",
    method: Method::Post,
    path: "/locations/{location_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Locations::mark_active`](super::Locations::mark_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkActive(pub(super) Request);

runtime::operation!(MarkActive -> Ack);

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_location_inactive",
    method: Method::Post,
    path: "/locations/{location_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Locations::mark_inactive`](super::Locations::mark_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInactive(pub(super) Request);

runtime::operation!(MarkInactive -> Ack);

pub(super) static MARK_PRIMARY: Endpoint = Endpoint {
    id: "mark_location_primary",
    method: Method::Post,
    path: "/locations/{location_id}/markasprimary",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Locations::mark_primary`](super::Locations::mark_primary).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkPrimary(pub(super) Request);

runtime::operation!(MarkPrimary -> Ack);
