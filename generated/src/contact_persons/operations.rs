// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ContactPersons`](super::ContactPersons), before they are sent.

use super::super::runtime::{self, Ack};
use super::super::shared;

runtime::calls! {
    /// A call of [`ContactPersons::create`](super::ContactPersons::create).
    Create -> shared::ContactPerson {
        Post "/contacts/contactpersons" => Key("contact_person"),
        id: "create_contact_person",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`ContactPersons::update`](super::ContactPersons::update).
    Update -> shared::ContactPerson {
        Put "/contacts/contactpersons/{contact_person_id}" => Key("contact_person"),
        id: "update_contact_person",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`ContactPersons::delete`](super::ContactPersons::delete).
    Delete -> Ack {
        Delete "/contacts/contactpersons/{contact_person_id}" => Ack,
        id: "delete_contact_person",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`ContactPersons::list`](super::ContactPersons::list).
    List in pages -> shared::ContactPerson {
        Get "/contacts/{contact_id}/contactpersons" => List("contact_persons"),
        id: "list_contact_persons",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`ContactPersons::get`](super::ContactPersons::get).
    Get -> shared::ContactPerson {
        Get "/contacts/{contact_id}/contactpersons/{contact_person_id}"
            => Key("contact_person"),
        id: "get_contact_person",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`ContactPersons::mark_primary`](super::ContactPersons::mark_primary).
    MarkPrimary -> Ack {
        Post "/contacts/contactpersons/{contact_person_id}/primary" => Ack,
        id: "mark_contact_person_primary",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }
}
