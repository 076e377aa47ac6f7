// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Locations`](super::Locations), before they are sent.

use super::super::runtime::{self, Ack, Page};
use super::models;

runtime::calls! {
    /// A call of [`Locations::enable`](super::Locations::enable).
    Enable -> Ack {
        Post "/settings/locations/enable" => Ack, id: "enable_locations",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Locations::list`](super::Locations::list).
    List -> Page<models::Location> {
        Get "/locations" => List("locations"), id: "list_locations",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Locations::create`](super::Locations::create).
    Create -> models::Location {
        Post "/locations" => Key("locations"), id: "create_location",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Locations::update`](super::Locations::update).
    Update -> models::Location {
        Put "/locations/{location_id}" => Key("locations"), id: "update_location",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Locations::delete`](super::Locations::delete).
    Delete -> Ack {
        Delete "/locations/{location_id}" => Ack, id: "delete_location",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Locations::mark_active`](super::Locations::mark_active).
    MarkActive -> Ack {
        Post "/locations/{location_id}/active" => Ack, id: "mark_location_active",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Locations::mark_inactive`](super::Locations::mark_inactive).
    MarkInactive -> Ack {
        Post "/locations/{location_id}/inactive" => Ack, id: "mark_location_inactive",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Locations::mark_primary`](super::Locations::mark_primary).
    MarkPrimary -> Ack {
        Post "/locations/{location_id}/markasprimary" => Ack,
        id: "mark_location_primary",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }
}
