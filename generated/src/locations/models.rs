// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Locations`](super::Locations).

use super::super::runtime::{self, Id, Map, Value};

/// Address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub attention: Option<String>,
    pub state_code: Option<String>,
    pub street_address1: Option<String>,
    pub street_address2: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Address {
        city, state, country, attention, state_code, street_address1, street_address2,
    }
}

/// Address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressRequest {
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub attention: Option<String>,
    pub state_code: Option<String>,
    pub street_address1: Option<String>,
    pub street_address2: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `state_code`.
    #[must_use]
    pub fn state_code(mut self, value: impl Into<String>) -> Self {
        self.state_code = Some(value.into());
        self
    }

    /// Sets `street_address1`.
    #[must_use]
    pub fn street_address1(mut self, value: impl Into<String>) -> Self {
        self.street_address1 = Some(value.into());
        self
    }

    /// Sets `street_address2`.
    #[must_use]
    pub fn street_address2(mut self, value: impl Into<String>) -> Self {
        self.street_address2 = Some(value.into());
        self
    }
}

runtime::request! {
    AddressRequest {
        city, state, country, attention, state_code, street_address1, street_address2,
        ..extra
    }
}

/// Create a location request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateALocationRequest {
    pub r#type: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<AddressRequest>,
    pub location_name: String,
    pub country: String,
    /// Only in: `in`.
    pub tax_settings_id: Id,
    pub parent_location_id: Option<Id>,
    pub associated_series_ids: Option<Vec<Id>>,
    pub auto_number_generation_id: Option<Id>,
    pub is_all_users_selected: Option<bool>,
    pub user_ids: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateALocationRequest {
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

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<AddressRequest>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `parent_location_id`.
    #[must_use]
    pub fn parent_location_id(mut self, value: impl Into<Id>) -> Self {
        self.parent_location_id = Some(value.into());
        self
    }

    /// Sets `associated_series_ids`.
    #[must_use]
    pub fn associated_series_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.associated_series_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `auto_number_generation_id`.
    #[must_use]
    pub fn auto_number_generation_id(mut self, value: impl Into<Id>) -> Self {
        self.auto_number_generation_id = Some(value.into());
        self
    }

    /// Sets `is_all_users_selected`.
    #[must_use]
    pub fn is_all_users_selected(mut self, value: bool) -> Self {
        self.is_all_users_selected = Some(value);
        self
    }

    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Id>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}

runtime::request! {
    CreateALocationRequest {
        r#type = "type", email, phone, address, location_name, country, tax_settings_id,
        parent_location_id, associated_series_ids, auto_number_generation_id,
        is_all_users_selected, user_ids, ..extra
    }
}

/// List locations response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLocationsResponse {
    pub r#type: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<Address>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    /// Only in: `in`.
    pub tax_settings_id: Option<Id>,
    pub parent_location_id: Option<Id>,
    pub associated_series_ids: Option<Vec<Id>>,
    pub auto_number_generation_id: Option<Id>,
    pub is_all_users_selected: Option<bool>,
    pub associated_users: Option<Vec<ListLocationsResponseAssociatedUsers>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListLocationsResponse {
        r#type = "type", email, phone, address, location_id, location_name,
        tax_settings_id, parent_location_id, associated_series_ids,
        auto_number_generation_id, is_all_users_selected, associated_users,
    }
}

/// List locations response associated users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLocationsResponseAssociatedUsers {
    pub user_id: Option<Id>,
    pub user_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListLocationsResponseAssociatedUsers {
        user_id, user_name,
    }
}

/// Locations associated users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationsAssociatedUsers {
    pub user_id: Option<Id>,
    pub user_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    LocationsAssociatedUsers {
        user_id, user_name,
    }
}

/// Locations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationsLocations {
    pub address: Option<Address>,
    pub email: Option<String>,
    pub is_primary: Option<bool>,
    pub phone: Option<String>,
    pub status: Option<LocationsStatus>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub r#type: Option<String>,
    pub parent_location_id: Option<Id>,
    pub associated_series_ids: Option<Vec<Id>>,
    pub auto_number_generation_id: Option<Id>,
    pub associated_users: Option<Vec<LocationsAssociatedUsers>>,
    /// Only in: `in`.
    pub tax_settings_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    LocationsLocations {
        address, email, is_primary, phone, status, location_id, location_name,
        r#type = "type", parent_location_id, associated_series_ids,
        auto_number_generation_id, associated_users, tax_settings_id,
    }
}

runtime::choice! {
    /// Locations status.
    pub enum LocationsStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

/// Update location request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLocationRequest {
    pub r#type: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<AddressRequest>,
    pub location_name: String,
    pub country: String,
    /// Only in: `in`.
    pub tax_settings_id: Id,
    pub parent_location_id: Option<Id>,
    pub associated_series_ids: Option<Vec<Id>>,
    pub auto_number_generation_id: Option<Id>,
    pub is_all_users_selected: Option<bool>,
    pub user_ids: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateLocationRequest {
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

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<AddressRequest>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `parent_location_id`.
    #[must_use]
    pub fn parent_location_id(mut self, value: impl Into<Id>) -> Self {
        self.parent_location_id = Some(value.into());
        self
    }

    /// Sets `associated_series_ids`.
    #[must_use]
    pub fn associated_series_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.associated_series_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `auto_number_generation_id`.
    #[must_use]
    pub fn auto_number_generation_id(mut self, value: impl Into<Id>) -> Self {
        self.auto_number_generation_id = Some(value.into());
        self
    }

    /// Sets `is_all_users_selected`.
    #[must_use]
    pub fn is_all_users_selected(mut self, value: bool) -> Self {
        self.is_all_users_selected = Some(value);
        self
    }

    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Id>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateLocationRequest {
        r#type = "type", email, phone, address, location_name, country, tax_settings_id,
        parent_location_id, associated_series_ids, auto_number_generation_id,
        is_all_users_selected, user_ids, ..extra
    }
}
