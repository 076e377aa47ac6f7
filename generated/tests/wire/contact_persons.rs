// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `contact_persons`.

use super::harness::*;

made! {
    client::contact_persons::ContactPersonRequest:
    new {
        first_name: String = "first_name",
    }
    set {
        contact_id: Id = "contact_id", salutation: String = "salutation",
        last_name: String = "last_name", email: String = "email",
        phone: String = "phone", mobile: String = "mobile", skype: String = "skype",
        designation: String = "designation", department: String = "department",
        enable_portal: bool = "enable_portal",
        communication_preference: client::shared::CommunicationPreferenceRequest = "communication_preference",
        fax: String = "fax", mobile_country_code: String = "mobile_country_code",
        is_primary_contact: bool = "is_primary_contact",
    }
}

made! {
    client::contact_persons::UpdateContactPersonRequest:
    new {
        contact_id: Id = "contact_id", first_name: String = "first_name",
    }
    set {
        salutation: String = "salutation", last_name: String = "last_name",
        email: String = "email", phone: String = "phone", mobile: String = "mobile",
        skype: String = "skype", designation: String = "designation",
        department: String = "department", enable_portal: bool = "enable_portal",
        is_primary_contact: bool = "is_primary_contact",
        communication_preference: client::shared::CommunicationPreferenceRequest = "communication_preference",
        fax: String = "fax", mobile_country_code: String = "mobile_country_code",
    }
}

calls! {
    (contact_persons, given)
    create(&given.must::<client::contact_persons::ContactPersonRequest>("body")) {} => value::<client::shared::ContactPerson>();
    update(given.must::<Id>("path.contact_person_id"), &given.must::<client::contact_persons::UpdateContactPersonRequest>("body")) {} => value::<client::shared::ContactPerson>();
    delete(given.must::<Id>("path.contact_person_id")) {} => ack();
    list(given.must::<Id>("path.contact_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::shared::ContactPerson>();
    get(given.must::<Id>("path.contact_id"), given.must::<Id>("path.contact_person_id")) {} => value::<client::shared::ContactPerson>();
    mark_primary(given.must::<Id>("path.contact_person_id")) {} => ack();
}
