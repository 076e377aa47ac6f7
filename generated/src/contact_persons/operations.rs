// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ContactPersons`](super::ContactPersons), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page};
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

runtime::call! {
    /// A call of [`ContactPersons::create`](super::ContactPersons::create).
    Create -> Page<shared::ContactPerson>
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_contact_person",
    method: Method::Put,
    path: "/contacts/contactpersons/{contact_person_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("contact_person"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ContactPersons::update`](super::ContactPersons::update).
    Update -> Page<shared::ContactPerson>
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_contact_person",
    method: Method::Delete,
    path: "/contacts/contactpersons/{contact_person_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ContactPersons::delete`](super::ContactPersons::delete).
    Delete -> Ack
}

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_contact_persons",
    method: Method::Get,
    path: "/contacts/{contact_id}/contactpersons",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("contact_persons"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ContactPersons::list`](super::ContactPersons::list).
    paged List -> Page<shared::ContactPerson>
}

runtime::parameters! {
    List {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_contact_person",
    method: Method::Get,
    path: "/contacts/{contact_id}/contactpersons/{contact_person_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact_person"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ContactPersons::get`](super::ContactPersons::get).
    Get -> shared::ContactPerson
}

pub(super) static MARK_PRIMARY: Endpoint = Endpoint {
    id: "mark_contact_person_primary",
    method: Method::Post,
    path: "/contacts/contactpersons/{contact_person_id}/primary",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`ContactPersons::mark_primary`](super::ContactPersons::mark_primary).
    MarkPrimary -> Ack
}
