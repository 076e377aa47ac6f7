// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`ContactPersons`](super::ContactPersons).

use super::super::runtime::{self, Id, Map, Value};
use super::super::shared::CommunicationPreferenceRequest;

/// Contact person request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactPersonRequest {
    pub contact_id: Option<Id>,
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 100 characters.
    pub first_name: String,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    /// At most 50 characters.
    pub skype: Option<String>,
    /// At most 50 characters.
    pub designation: Option<String>,
    /// At most 50 characters.
    pub department: Option<String>,
    pub enable_portal: Option<bool>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactPersonRequest {
    /// A request with all that is required.
    pub fn new(first_name: impl Into<String>) -> Self {
        Self {
            contact_id: None,
            salutation: None,
            first_name: first_name.into(),
            last_name: None,
            email: None,
            phone: None,
            mobile: None,
            skype: None,
            designation: None,
            department: None,
            enable_portal: None,
            communication_preference: None,
            extra: Map::new(),
        }
    }

    /// Sets `contact_id`.
    #[must_use]
    pub fn contact_id(mut self, value: impl Into<Id>) -> Self {
        self.contact_id = Some(value.into());
        self
    }

    /// Sets `salutation`.
    #[must_use]
    pub fn salutation(mut self, value: impl Into<String>) -> Self {
        self.salutation = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
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

    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }

    /// Sets `skype`.
    #[must_use]
    pub fn skype(mut self, value: impl Into<String>) -> Self {
        self.skype = Some(value.into());
        self
    }

    /// Sets `designation`.
    #[must_use]
    pub fn designation(mut self, value: impl Into<String>) -> Self {
        self.designation = Some(value.into());
        self
    }

    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }

    /// Sets `enable_portal`.
    #[must_use]
    pub fn enable_portal(mut self, value: bool) -> Self {
        self.enable_portal = Some(value);
        self
    }

    /// Sets `communication_preference`.
    #[must_use]
    pub fn communication_preference(
        mut self,
        value: impl Into<CommunicationPreferenceRequest>,
    ) -> Self {
        self.communication_preference = Some(value.into());
        self
    }
}

runtime::request! {
    ContactPersonRequest {
        contact_id, salutation, first_name, last_name, email, phone, mobile, skype,
        designation, department, enable_portal, communication_preference, ..extra
    }
}

/// Update contact person request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactPersonRequest {
    pub contact_id: Id,
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 100 characters.
    pub first_name: String,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    /// At most 50 characters.
    pub skype: Option<String>,
    /// At most 50 characters.
    pub designation: Option<String>,
    /// At most 50 characters.
    pub department: Option<String>,
    pub enable_portal: Option<bool>,
    pub is_primary_contact: Option<bool>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateContactPersonRequest {
    /// A request with all that is required.
    pub fn new(contact_id: impl Into<Id>, first_name: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            salutation: None,
            first_name: first_name.into(),
            last_name: None,
            email: None,
            phone: None,
            mobile: None,
            skype: None,
            designation: None,
            department: None,
            enable_portal: None,
            is_primary_contact: None,
            communication_preference: None,
            extra: Map::new(),
        }
    }

    /// Sets `salutation`.
    #[must_use]
    pub fn salutation(mut self, value: impl Into<String>) -> Self {
        self.salutation = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
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

    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }

    /// Sets `skype`.
    #[must_use]
    pub fn skype(mut self, value: impl Into<String>) -> Self {
        self.skype = Some(value.into());
        self
    }

    /// Sets `designation`.
    #[must_use]
    pub fn designation(mut self, value: impl Into<String>) -> Self {
        self.designation = Some(value.into());
        self
    }

    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }

    /// Sets `enable_portal`.
    #[must_use]
    pub fn enable_portal(mut self, value: bool) -> Self {
        self.enable_portal = Some(value);
        self
    }

    /// Sets `is_primary_contact`.
    #[must_use]
    pub fn is_primary_contact(mut self, value: bool) -> Self {
        self.is_primary_contact = Some(value);
        self
    }

    /// Sets `communication_preference`.
    #[must_use]
    pub fn communication_preference(
        mut self,
        value: impl Into<CommunicationPreferenceRequest>,
    ) -> Self {
        self.communication_preference = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateContactPersonRequest {
        contact_id, salutation, first_name, last_name, email, phone, mobile, skype,
        designation, department, enable_portal, is_primary_contact,
        communication_preference, ..extra
    }
}
