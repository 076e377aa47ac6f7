// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Users`](super::Users).

use super::super::runtime::{self, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{CustomField, UserRole};

/// A user, as [`Users::get`](super::Users::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<Id>,
    pub name: Option<String>,
    pub email_ids: Option<Vec<UserEmailId>>,
    pub status: Option<String>,
    pub user_role: Option<UserRole>,
    pub user_type: Option<String>,
    pub role_id: Option<Id>,
    pub cost_rate: Option<Decimal>,
    pub photo_url: Option<String>,
    pub is_employee: Option<bool>,
    pub created_time: Option<DateTime>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub email: Option<String>,
    pub is_current_user: Option<bool>,
    pub is_customer_segmented: Option<bool>,
    pub is_vendor_segmented: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    User {
        user_id, name, email_ids, status,
        user_role, user_type, role_id, cost_rate,
        photo_url, is_employee, created_time, custom_fields,
        email, is_current_user, is_customer_segmented, is_vendor_segmented,
    }
}

/// A user email id, as `email_ids` of [`User`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserEmailId {
    pub email: Option<String>,
    pub is_selected: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UserEmailId {
        email, is_selected,
    }
}

/// A user, as [`Users::create`](super::Users::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserRequest {
    pub name: String,
    pub email: String,
    pub role_id: Option<Id>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UserRequest {
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
}

runtime::setters! {
    UserRequest {
        set {
            role_id: Id, cost_rate: Decimal,
        }
    }
}

runtime::request! {
    UserRequest new(name: String, email: String) {
        name, email, role_id, cost_rate,
    }
}

runtime::choice! {
    /// What `sort_column` of [`Users::list`](super::Users::list) may be.
    pub enum UserSortColumn {
        Name = "name",
        Email = "email",
        UserRole = "user_role",
        Status = "status",
    }
}
