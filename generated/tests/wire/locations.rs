// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `locations`.

use super::harness::*;

made! {
    client::locations::LocationRequest:
    new {
        location_name: String = "location_name", country: String = "country",
        tax_settings_id: Id = "tax_settings_id",
    }
    set {
        r#type: String = "type", email: String = "email", phone: String = "phone",
        address: client::shared::LocationAddressRequest = "address",
        parent_location_id: Id = "parent_location_id",
        associated_series_ids: Vec<Id> = "associated_series_ids",
        auto_number_generation_id: Id = "auto_number_generation_id",
        is_all_users_selected: bool = "is_all_users_selected", user_ids: Id = "user_ids",
    }
}

calls! {
    (locations, given)
    enable() {} => ack();
    list() {} => page::<client::locations::Location>();
    create(&given.must::<client::locations::LocationRequest>("body")) {} => value::<client::locations::Location>();
    update(given.must::<Id>("path.location_id"), &given.must::<client::locations::LocationRequest>("body")) {} => value::<client::locations::Location>();
    delete(given.must::<Id>("path.location_id")) {} => ack();
    mark_active(given.must::<Id>("path.location_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.location_id")) {} => ack();
    mark_primary(given.must::<Id>("path.location_id")) {} => ack();
}
