// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`ContactPersons`](super::ContactPersons).

use super::super::runtime::{self, Id, Map, Value};
use super::super::shared::CommunicationPreferenceRequest;

/// A contact person, as [`ContactPersons::create`](super::ContactPersons::create) sends it.
#[derive(Clone)]
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
    pub fax: Option<String>,
    pub mobile_country_code: Option<String>,
    pub is_primary_contact: Option<bool>,
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
            fax: None,
            mobile_country_code: None,
            is_primary_contact: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    ContactPersonRequest {
        set {
            contact_id: Id, salutation: String, last_name: String, email: String,
            phone: String, mobile: String, skype: String, designation: String,
            department: String, enable_portal: bool,
            communication_preference: CommunicationPreferenceRequest, fax: String,
            mobile_country_code: String, is_primary_contact: bool,
        }
    }
}

runtime::request! {
    ContactPersonRequest new(first_name: String) {
        contact_id, salutation, first_name, last_name,
        email, phone, mobile, skype,
        designation, department, enable_portal, communication_preference,
        fax, mobile_country_code, is_primary_contact,
    }
}

/// What [`ContactPersons::update`](super::ContactPersons::update) sends.
#[derive(Clone)]
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
    pub fax: Option<String>,
    pub mobile_country_code: Option<String>,
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
            fax: None,
            mobile_country_code: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    UpdateContactPersonRequest {
        set {
            salutation: String, last_name: String, email: String, phone: String,
            mobile: String, skype: String, designation: String, department: String,
            enable_portal: bool, is_primary_contact: bool,
            communication_preference: CommunicationPreferenceRequest, fax: String,
            mobile_country_code: String,
        }
    }
}

runtime::request! {
    UpdateContactPersonRequest new(contact_id: Id, first_name: String) {
        contact_id, salutation, first_name, last_name,
        email, phone, mobile, skype,
        designation, department, enable_portal, is_primary_contact,
        communication_preference, fax, mobile_country_code,
    }
}
