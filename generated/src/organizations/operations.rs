// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Organizations`](super::Organizations), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Request};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_organizations",
    method: Method::Get,
    path: "/organizations",
    scopes: &["ZohoBooks.settings.READ"],
    answer: Answer::List("organizations"),
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::list`](super::Organizations::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

runtime::operation!(List -> Page<models::Organization>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_organization",
    method: Method::Post,
    path: "/organizations",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Key("organization"),
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::create`](super::Organizations::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::Organization);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_organization",
    method: Method::Get,
    path: "/organizations/{organization_id}",
    scopes: &["ZohoBooks.settings.READ"],
    answer: Answer::Key("organization"),
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::get`](super::Organizations::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Organization);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_organization",
    method: Method::Put,
    path: "/organizations/{organization_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    answer: Answer::Key("organization"),
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::update`](super::Organizations::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Organization);

pub(super) static LIST_FOR_USER: Endpoint = Endpoint {
    id: "list_organizations_for_user",
    method: Method::Get,
    path: "/organizations/user",
    scopes: &["ZohoBooks.settings.READ"],
    answer: Answer::List("organizations"),
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::list_for_user`](super::Organizations::list_for_user).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListForUser(pub(super) Request);

impl ListForUser {
    /// Sets `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("email", &value);
        self
    }

    /// Sets `show_same_currency_orgs_only`.
    pub fn show_same_currency_orgs_only(mut self, value: bool) -> Self {
        self.0.query("show_same_currency_orgs_only", &value);
        self
    }

    /// Sets `show_admin_orgs_only`.
    pub fn show_admin_orgs_only(mut self, value: bool) -> Self {
        self.0.query("show_admin_orgs_only", &value);
        self
    }

    /// Sets `startTrial`.
    pub fn start_trial(mut self, value: bool) -> Self {
        self.0.query("startTrial", &value);
        self
    }

    /// Sets `show_active_orgs_only`.
    pub fn show_active_orgs_only(mut self, value: bool) -> Self {
        self.0.query("show_active_orgs_only", &value);
        self
    }

    /// Sets `app_name`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("app_name", &value);
        self
    }
}

runtime::operation!(ListForUser -> Page<models::Organization>);

pub(super) static GET_ADDRESS: Endpoint = Endpoint {
    id: "get_organization_address",
    method: Method::Get,
    path: "/organizations/address",
    scopes: &["ZohoBooks.settings.READ"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::get_address`](super::Organizations::get_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAddress(pub(super) Request);

runtime::operation!(GetAddress -> Ack);

pub(super) static CREATE_ADDRESS: Endpoint = Endpoint {
    id: "create_organization_address",
    method: Method::Post,
    path: "/organizations/address",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Key("organization_address"),
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::create_address`](super::Organizations::create_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateAddress(pub(super) Request);

runtime::operation!(CreateAddress -> models::OrganizationAddress);

pub(super) static UPDATE_ADDRESS: Endpoint = Endpoint {
    id: "update_organization_address",
    method: Method::Put,
    path: "/organizations/address/{address_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    answer: Answer::Key("organization_address"),
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::update_address`](super::Organizations::update_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateAddress(pub(super) Request);

runtime::operation!(UpdateAddress -> models::OrganizationAddress);

pub(super) static DELETE_ADDRESS: Endpoint = Endpoint {
    id: "delete_organization_address",
    method: Method::Delete,
    path: "/organizations/address/{address_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::delete_address`](super::Organizations::delete_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAddress(pub(super) Request);

runtime::operation!(DeleteAddress -> Ack);

pub(super) static COPY_SETTINGS: Endpoint = Endpoint {
    id: "copy_organization_settings",
    method: Method::Post,
    path: "/organizations/{organization_id}/copysettings",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::copy_settings`](super::Organizations::copy_settings).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CopySettings(pub(super) Request);

runtime::operation!(CopySettings -> Ack);

pub(super) static DOWNGRADE_TO_INVOICE: Endpoint = Endpoint {
    id: "downgrade_organization_to_invoice",
    method: Method::Post,
    path: "/organizations/{organization_id}/downgradetoinvoice",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::downgrade_to_invoice`](super::Organizations::downgrade_to_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DowngradeToInvoice(pub(super) Request);

runtime::operation!(DowngradeToInvoice -> Ack);

pub(super) static UPGRADE_TO_BOOKS: Endpoint = Endpoint {
    id: "upgrade_organization_to_books",
    method: Method::Post,
    path: "/organizations/{organization_id}/upgradetobooks",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::upgrade_to_books`](super::Organizations::upgrade_to_books).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpgradeToBooks(pub(super) Request);

runtime::operation!(UpgradeToBooks -> Ack);

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_organization_inactive",
    method: Method::Post,
    path: "/organizations/{organization_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Organizations::mark_inactive`](super::Organizations::mark_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInactive(pub(super) Request);

runtime::operation!(MarkInactive -> Ack);
