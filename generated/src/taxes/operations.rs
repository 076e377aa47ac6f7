// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Taxes`](super::Taxes), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Request};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_taxes",
    method: Method::Get,
    path: "/settings/taxes",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("taxes"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::list`](super::Taxes::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Tax>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_tax",
    method: Method::Post,
    path: "/settings/taxes",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("tax"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::create`](super::Taxes::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> Page<models::Tax>);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_tax",
    method: Method::Get,
    path: "/settings/taxes/{tax_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tax"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::get`](super::Taxes::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> Page<models::Tax>);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_tax",
    method: Method::Put,
    path: "/settings/taxes/{tax_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("tax"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::update`](super::Taxes::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> Page<models::Tax>);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_tax",
    method: Method::Delete,
    path: "/settings/taxes/{tax_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::delete`](super::Taxes::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static GET_GROUP: Endpoint = Endpoint {
    id: "get_tax_group",
    method: Method::Get,
    path: "/settings/taxgroups/{tax_group_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_group"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::get_group`](super::Taxes::get_group).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetGroup(pub(super) Request);

runtime::operation!(GetGroup -> models::TaxGroup);

pub(super) static UPDATE_GROUP: Endpoint = Endpoint {
    id: "update_tax_group",
    method: Method::Put,
    path: "/settings/taxgroups/{tax_group_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_group"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::update_group`](super::Taxes::update_group).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateGroup(pub(super) Request);

runtime::operation!(UpdateGroup -> models::TaxGroup);

pub(super) static DELETE_GROUP: Endpoint = Endpoint {
    id: "delete_tax_group",
    method: Method::Delete,
    path: "/settings/taxgroups/{tax_group_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::delete_group`](super::Taxes::delete_group).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteGroup(pub(super) Request);

runtime::operation!(DeleteGroup -> Ack);

pub(super) static CREATE_GROUP: Endpoint = Endpoint {
    id: "create_tax_group",
    method: Method::Post,
    path: "/settings/taxgroups",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_group"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::create_group`](super::Taxes::create_group).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateGroup(pub(super) Request);

runtime::operation!(CreateGroup -> models::TaxGroup);

pub(super) static LIST_AUTHORITIES: Endpoint = Endpoint {
    id: "list_tax_authorities",
    method: Method::Get,
    path: "/settings/taxauthorities",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tax_authorities"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::list_authorities`](super::Taxes::list_authorities).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListAuthorities(pub(super) Request);

runtime::operation!(ListAuthorities -> Page<models::TaxAuthority>);

pub(super) static CREATE_AUTHORITY: Endpoint = Endpoint {
    id: "create_tax_authority",
    method: Method::Post,
    path: "/settings/taxauthorities",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_authority"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::create_authority`](super::Taxes::create_authority).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateAuthority(pub(super) Request);

runtime::operation!(CreateAuthority -> models::TaxAuthority);

pub(super) static GET_AUTHORITY: Endpoint = Endpoint {
    id: "get_tax_authority",
    method: Method::Get,
    path: "/settings/taxauthorities/{tax_authority_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_authority"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::get_authority`](super::Taxes::get_authority).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAuthority(pub(super) Request);

runtime::operation!(GetAuthority -> models::TaxAuthority);

pub(super) static UPDATE_AUTHORITY: Endpoint = Endpoint {
    id: "update_tax_authority",
    method: Method::Put,
    path: "/settings/taxauthorities/{tax_authority_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_authority"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::update_authority`](super::Taxes::update_authority).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateAuthority(pub(super) Request);

runtime::operation!(UpdateAuthority -> models::TaxAuthority);

pub(super) static DELETE_AUTHORITY: Endpoint = Endpoint {
    id: "delete_tax_authority",
    method: Method::Delete,
    path: "/settings/taxauthorities/{tax_authority_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::delete_authority`](super::Taxes::delete_authority).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAuthority(pub(super) Request);

runtime::operation!(DeleteAuthority -> Ack);

pub(super) static LIST_EXEMPTIONS: Endpoint = Endpoint {
    id: "list_tax_exemptions",
    method: Method::Get,
    path: "/settings/taxexemptions",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tax_exemptions"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::list_exemptions`](super::Taxes::list_exemptions).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListExemptions(pub(super) Request);

runtime::operation!(ListExemptions -> Page<models::TaxExemption>);

pub(super) static CREATE_EXEMPTION: Endpoint = Endpoint {
    id: "create_tax_exemption",
    method: Method::Post,
    path: "/settings/taxexemptions",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_exemption"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::create_exemption`](super::Taxes::create_exemption).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateExemption(pub(super) Request);

runtime::operation!(CreateExemption -> models::TaxExemption);

pub(super) static GET_EXEMPTION: Endpoint = Endpoint {
    id: "get_tax_exemption",
    method: Method::Get,
    path: "/settings/taxexemptions/{tax_exemption_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_exemption"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::get_exemption`](super::Taxes::get_exemption).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetExemption(pub(super) Request);

runtime::operation!(GetExemption -> models::TaxExemption);

pub(super) static UPDATE_EXEMPTION: Endpoint = Endpoint {
    id: "update_tax_exemption",
    method: Method::Put,
    path: "/settings/taxexemptions/{tax_exemption_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_exemption"),
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::update_exemption`](super::Taxes::update_exemption).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateExemption(pub(super) Request);

runtime::operation!(UpdateExemption -> models::TaxExemption);

pub(super) static DELETE_EXEMPTION: Endpoint = Endpoint {
    id: "delete_tax_exemption",
    method: Method::Delete,
    path: "/settings/taxexemptions/{tax_exemption_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Taxes::delete_exemption`](super::Taxes::delete_exemption).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteExemption(pub(super) Request);

runtime::operation!(DeleteExemption -> Ack);
