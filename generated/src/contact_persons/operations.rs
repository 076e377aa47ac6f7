// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ContactPersons`](super::ContactPersons), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Request};
use super::super::shared;

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_contact_person",
    method: Method::Post,
    path: "/contacts/contactpersons",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("contact_person"),
    ..Endpoint::DEFAULT
};

/// A call of [`ContactPersons::create`](super::ContactPersons::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> Page<shared::ContactPerson>);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_contact_person",
    method: Method::Put,
    path: "/contacts/contactpersons/{contact_person_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("contact_person"),
    ..Endpoint::DEFAULT
};

/// A call of [`ContactPersons::update`](super::ContactPersons::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> Page<shared::ContactPerson>);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_contact_person",
    method: Method::Delete,
    path: "/contacts/contactpersons/{contact_person_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ContactPersons::delete`](super::ContactPersons::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_contact_persons",
    method: Method::Get,
    path: "/contacts/{contact_id}/contactpersons",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("contact_persons"),
    ..Endpoint::DEFAULT
};

/// A call of [`ContactPersons::list`](super::ContactPersons::list).
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

runtime::operation!(List -> Page<shared::ContactPerson>);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_contact_person",
    method: Method::Get,
    path: "/contacts/{contact_id}/contactpersons/{contact_person_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact_person"),
    ..Endpoint::DEFAULT
};

/// A call of [`ContactPersons::get`](super::ContactPersons::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> shared::ContactPerson);

pub(super) static MARK_PRIMARY: Endpoint = Endpoint {
    id: "mark_contact_person_primary",
    method: Method::Post,
    path: "/contacts/contactpersons/{contact_person_id}/primary",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ContactPersons::mark_primary`](super::ContactPersons::mark_primary).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkPrimary(pub(super) Request);

runtime::operation!(MarkPrimary -> Ack);
