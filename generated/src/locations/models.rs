// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Locations`](super::Locations).

use super::super::runtime::{self, Id, Map, Value};
use super::super::shared::{ActivityStatus, LocationAddress, LocationAddressRequest};

/// A location, as [`Locations::list`](super::Locations::list) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    pub address: Option<LocationAddress>,
    pub email: Option<String>,
    pub is_primary: Option<bool>,
    pub phone: Option<String>,
    pub status: Option<ActivityStatus>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub r#type: Option<String>,
    pub parent_location_id: Option<Id>,
    pub associated_series_ids: Option<Vec<Id>>,
    pub auto_number_generation_id: Option<Id>,
    pub associated_users: Option<Vec<LocationAssociatedUser>>,
    /// Only in editions: India.
    pub tax_settings_id: Option<Id>,
    pub is_all_users_selected: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Location {
        address, email, is_primary, phone,
        status, location_id, location_name, r#type = "type",
        parent_location_id, associated_series_ids, auto_number_generation_id,
        associated_users, tax_settings_id, is_all_users_selected,
    }
}

/// A location associated user, as `associated_users` of [`Location`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationAssociatedUser {
    pub user_id: Option<Id>,
    pub user_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    LocationAssociatedUser {
        user_id, user_name,
    }
}

/// A location, as [`Locations::create`](super::Locations::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct LocationRequest {
    pub r#type: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<LocationAddressRequest>,
    pub location_name: String,
    pub country: String,
    /// Only in editions: India.
    pub tax_settings_id: Id,
    pub parent_location_id: Option<Id>,
    pub associated_series_ids: Option<Vec<Id>>,
    pub auto_number_generation_id: Option<Id>,
    pub is_all_users_selected: Option<bool>,
    pub user_ids: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl LocationRequest {
    /// A request with all that is required.
    pub fn new(
        location_name: impl Into<String>,
        country: impl Into<String>,
        tax_settings_id: impl Into<Id>,
    ) -> Self {
        Self {
            r#type: None,
            email: None,
            phone: None,
            address: None,
            location_name: location_name.into(),
            country: country.into(),
            tax_settings_id: tax_settings_id.into(),
            parent_location_id: None,
            associated_series_ids: None,
            auto_number_generation_id: None,
            is_all_users_selected: None,
            user_ids: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    LocationRequest {
        set {
            r#type: String, email: String, phone: String,
            address: LocationAddressRequest, parent_location_id: Id,
            auto_number_generation_id: Id, is_all_users_selected: bool, user_ids: Id,
        }
        each {
            associated_series_ids: Id,
        }
    }
}

runtime::request! {
    LocationRequest new(location_name: String, country: String, tax_settings_id: Id) {
        r#type = "type", email, phone, address,
        location_name, country, tax_settings_id, parent_location_id,
        associated_series_ids, auto_number_generation_id, is_all_users_selected,
        user_ids,
    }
}
