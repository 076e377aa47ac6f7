// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Organizations`](super::Organizations), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Value};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_organizations",
    method: Method::Get,
    path: "/organizations",
    scopes: &["ZohoBooks.settings.READ"],
    answer: Answer::List("organizations"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::list`](super::Organizations::list).
    List -> Page<models::Organization>
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_organization",
    method: Method::Post,
    path: "/organizations",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Key("organization"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::create`](super::Organizations::create).
    Create -> models::Organization
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_organization",
    method: Method::Get,
    path: "/organizations/{organization_id}",
    scopes: &["ZohoBooks.settings.READ"],
    answer: Answer::Key("organization"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::get`](super::Organizations::get).
    Get -> models::Organization
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_organization",
    method: Method::Put,
    path: "/organizations/{organization_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    answer: Answer::Key("organization"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::update`](super::Organizations::update).
    Update -> models::Organization
}

pub(super) static LIST_FOR_USER: Endpoint = Endpoint {
    id: "list_organizations_for_user",
    method: Method::Get,
    path: "/organizations/user",
    scopes: &["ZohoBooks.settings.READ"],
    answer: Answer::List("organizations"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::list_for_user`](super::Organizations::list_for_user).
    ListForUser -> Page<models::Organization>
}

runtime::parameters! {
    ListForUser {
        query {
            email: String, show_same_currency_orgs_only: bool,
            show_admin_orgs_only: bool, start_trial: bool = "startTrial",
            show_active_orgs_only: bool, app_name: String,
        }
    }
}

pub(super) static GET_ADDRESS: Endpoint = Endpoint {
    id: "get_organization_address",
    method: Method::Get,
    path: "/organizations/address",
    scopes: &["ZohoBooks.settings.READ"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::get_address`](super::Organizations::get_address).
    GetAddress -> Value
}

pub(super) static CREATE_ADDRESS: Endpoint = Endpoint {
    id: "create_organization_address",
    method: Method::Post,
    path: "/organizations/address",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Key("organization_address"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::create_address`](super::Organizations::create_address).
    CreateAddress -> models::OrganizationAddress
}

pub(super) static UPDATE_ADDRESS: Endpoint = Endpoint {
    id: "update_organization_address",
    method: Method::Put,
    path: "/organizations/address/{address_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    answer: Answer::Key("organization_address"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::update_address`](super::Organizations::update_address).
    UpdateAddress -> models::OrganizationAddress
}

pub(super) static DELETE_ADDRESS: Endpoint = Endpoint {
    id: "delete_organization_address",
    method: Method::Delete,
    path: "/organizations/address/{address_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::delete_address`](super::Organizations::delete_address).
    DeleteAddress -> Ack
}

pub(super) static COPY_SETTINGS: Endpoint = Endpoint {
    id: "copy_organization_settings",
    method: Method::Post,
    path: "/organizations/{organization_id}/copysettings",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::copy_settings`](super::Organizations::copy_settings).
    CopySettings -> Ack
}

pub(super) static DOWNGRADE_TO_INVOICE: Endpoint = Endpoint {
    id: "downgrade_organization_to_invoice",
    method: Method::Post,
    path: "/organizations/{organization_id}/downgradetoinvoice",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::downgrade_to_invoice`](super::Organizations::downgrade_to_invoice).
    DowngradeToInvoice -> Ack
}

pub(super) static UPGRADE_TO_BOOKS: Endpoint = Endpoint {
    id: "upgrade_organization_to_books",
    method: Method::Post,
    path: "/organizations/{organization_id}/upgradetobooks",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::upgrade_to_books`](super::Organizations::upgrade_to_books).
    UpgradeToBooks -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_organization_inactive",
    method: Method::Post,
    path: "/organizations/{organization_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Organizations::mark_inactive`](super::Organizations::mark_inactive).
    MarkInactive -> Ack
}
