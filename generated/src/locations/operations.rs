// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Locations`](super::Locations), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page};
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

runtime::call! {
    /// A call of [`Locations::enable`](super::Locations::enable).
    Enable -> Ack
}

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_locations",
    method: Method::Get,
    path: "/locations",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("locations"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Locations::list`](super::Locations::list).
    List -> Page<models::Location>
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_location",
    method: Method::Post,
    path: "/locations",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("locations"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Locations::create`](super::Locations::create).
    Create -> models::Location
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_location",
    method: Method::Put,
    path: "/locations/{location_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("locations"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Locations::update`](super::Locations::update).
    Update -> models::Location
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_location",
    method: Method::Delete,
    path: "/locations/{location_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Locations::delete`](super::Locations::delete).
    Delete -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_location_active",
    method: Method::Post,
    path: "/locations/{location_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Locations::mark_active`](super::Locations::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_location_inactive",
    method: Method::Post,
    path: "/locations/{location_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Locations::mark_inactive`](super::Locations::mark_inactive).
    MarkInactive -> Ack
}

pub(super) static MARK_PRIMARY: Endpoint = Endpoint {
    id: "mark_location_primary",
    method: Method::Post,
    path: "/locations/{location_id}/markasprimary",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Locations::mark_primary`](super::Locations::mark_primary).
    MarkPrimary -> Ack
}
