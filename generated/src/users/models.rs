// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Users`](super::Users).

use super::super::runtime::{self, DateTime, Decimal, Id, Map, Value};

/// Create a user request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAUserRequest {
    pub name: String,
    pub email: String,
    pub role_id: Option<Id>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAUserRequest {
    /// A request with all that is required.
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            role_id: None,
            cost_rate: None,
            extra: Map::new(),
        }
    }

    /// Sets `role_id`.
    #[must_use]
    pub fn role_id(mut self, value: impl Into<Id>) -> Self {
        self.role_id = Some(value.into());
        self
    }

    /// Sets `cost_rate`.
    #[must_use]
    pub fn cost_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_rate = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAUserRequest {
        name, email, role_id, cost_rate, ..extra
    }
}

/// Get current user response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCurrentUserResponse {
    pub user_id: Option<Id>,
    pub name: Option<String>,
    pub email_ids: Option<Vec<GetCurrentUserResponseEmailIds>>,
    pub status: Option<String>,
    pub user_role: Option<GetCurrentUserResponseUserRole>,
    pub user_type: Option<String>,
    pub role_id: Option<Id>,
    pub cost_rate: Option<Decimal>,
    pub photo_url: Option<String>,
    pub is_employee: Option<bool>,
    pub created_time: Option<DateTime>,
    pub custom_fields: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCurrentUserResponse {
        user_id, name, email_ids, status, user_role, user_type, role_id, cost_rate,
        photo_url, is_employee, created_time, custom_fields,
    }
}

/// Get current user response email ids.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCurrentUserResponseEmailIds {
    pub email: Option<String>,
    pub is_selected: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCurrentUserResponseEmailIds {
        email, is_selected,
    }
}

runtime::choice! {
    /// Get current user response user role.
    pub enum GetCurrentUserResponseUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Get user response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserResponse {
    pub user_id: Option<Id>,
    pub name: Option<String>,
    pub email_ids: Option<Vec<GetUserResponseEmailIds>>,
    pub status: Option<String>,
    pub user_role: Option<GetUserResponseUserRole>,
    pub user_type: Option<String>,
    pub role_id: Option<Id>,
    pub cost_rate: Option<Decimal>,
    pub photo_url: Option<String>,
    pub is_employee: Option<bool>,
    pub created_time: Option<DateTime>,
    pub custom_fields: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetUserResponse {
        user_id, name, email_ids, status, user_role, user_type, role_id, cost_rate,
        photo_url, is_employee, created_time, custom_fields,
    }
}

/// Get user response email ids.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserResponseEmailIds {
    pub email: Option<String>,
    pub is_selected: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetUserResponseEmailIds {
        email, is_selected,
    }
}

runtime::choice! {
    /// Get user response user role.
    pub enum GetUserResponseUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

runtime::choice! {
    /// List users filter by.
    pub enum ListUsersFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Inactive = "Status.Inactive",
        Invited = "Status.Invited",
        Deleted = "Status.Deleted",
    }
}

/// List users response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersResponse {
    pub user_id: Option<Id>,
    pub role_id: Option<Id>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub user_role: Option<ListUsersResponseUserRole>,
    pub status: Option<String>,
    pub is_current_user: Option<bool>,
    pub photo_url: Option<String>,
    pub is_customer_segmented: Option<bool>,
    pub is_vendor_segmented: Option<bool>,
    pub user_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListUsersResponse {
        user_id, role_id, name, email, user_role, status, is_current_user, photo_url,
        is_customer_segmented, is_vendor_segmented, user_type,
    }
}

runtime::choice! {
    /// List users response user role.
    pub enum ListUsersResponseUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

runtime::choice! {
    /// List users sort column.
    pub enum ListUsersSortColumn {
        Name = "name",
        Email = "email",
        UserRole = "user_role",
        Status = "status",
    }
}

/// Update a user request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAUserRequest {
    pub name: String,
    pub email: String,
    pub role_id: Option<Id>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAUserRequest {
    /// A request with all that is required.
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            role_id: None,
            cost_rate: None,
            extra: Map::new(),
        }
    }

    /// Sets `role_id`.
    #[must_use]
    pub fn role_id(mut self, value: impl Into<Id>) -> Self {
        self.role_id = Some(value.into());
        self
    }

    /// Sets `cost_rate`.
    #[must_use]
    pub fn cost_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_rate = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAUserRequest {
        name, email, role_id, cost_rate, ..extra
    }
}
