// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `users`.

use super::harness::*;

made! {
    client::users::UserRequest:
    new {
        name: String = "name", email: String = "email",
    }
    set {
        role_id: Id = "role_id", cost_rate: Decimal = "cost_rate",
    }
}

decoded!(client::users::UserSortColumn);

calls! {
    (users, given)
    list() {
        filter_by: given.may::<client::shared::StatusFilter>("query.filter_by"),
        sort_column: given.may::<client::users::UserSortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::users::User>();
    create(&given.must::<client::users::UserRequest>("body")) {} => ack();
    get(given.must::<Id>("path.user_id")) {} => value::<client::users::User>();
    update(given.must::<Id>("path.user_id"), &given.must::<client::users::UserRequest>("body")) {} => ack();
    delete(given.must::<Id>("path.user_id")) {} => ack();
    get_current() {} => value::<client::users::User>();
    invite(given.must::<Id>("path.user_id")) {} => ack();
    mark_active(given.must::<Id>("path.user_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.user_id")) {} => ack();
}
