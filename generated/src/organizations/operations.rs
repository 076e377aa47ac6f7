// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Organizations`](super::Organizations), before they are sent.

use super::super::runtime::{self, Ack, Page, Value};
use super::models;

runtime::calls! {
    /// A call of [`Organizations::list`](super::Organizations::list).
    List -> Page<models::Organization> {
        Get "/organizations" => List("organizations"), id: "list_organizations",
        scopes: &["ZohoBooks.settings.READ"];
    }

    /// A call of [`Organizations::create`](super::Organizations::create).
    Create -> models::Organization {
        Post "/organizations" => Key("organization"), id: "create_organization",
        scopes: &["ZohoBooks.settings.CREATE"];
    }

    /// A call of [`Organizations::get`](super::Organizations::get).
    Get -> models::Organization {
        Get "/organizations/{organization_id}" => Key("organization"),
        id: "get_organization",
        scopes: &["ZohoBooks.settings.READ"];
    }

    /// A call of [`Organizations::update`](super::Organizations::update).
    Update -> models::Organization {
        Put "/organizations/{organization_id}" => Key("organization"),
        id: "update_organization",
        scopes: &["ZohoBooks.settings.UPDATE"];
    }

    /// A call of [`Organizations::list_for_user`](super::Organizations::list_for_user).
    ListForUser -> Page<models::Organization> {
        Get "/organizations/user" => List("organizations"),
        id: "list_organizations_for_user",
        scopes: &["ZohoBooks.settings.READ"];
        query {
            email: String, show_same_currency_orgs_only: bool,
            show_admin_orgs_only: bool, start_trial: bool = "startTrial",
            show_active_orgs_only: bool, app_name: String,
        }
    }

    /// A call of [`Organizations::get_address`](super::Organizations::get_address).
    GetAddress -> Value {
        Get "/organizations/address" => Undeclared, id: "get_organization_address",
        scopes: &["ZohoBooks.settings.READ"];
    }

    /// A call of [`Organizations::create_address`](super::Organizations::create_address).
    CreateAddress -> models::OrganizationAddress {
        Post "/organizations/address" => Key("organization_address"),
        id: "create_organization_address",
        scopes: &["ZohoBooks.settings.CREATE"];
    }

    /// A call of [`Organizations::update_address`](super::Organizations::update_address).
    UpdateAddress -> models::OrganizationAddress {
        Put "/organizations/address/{address_id}" => Key("organization_address"),
        id: "update_organization_address",
        scopes: &["ZohoBooks.settings.UPDATE"];
    }

    /// A call of [`Organizations::delete_address`](super::Organizations::delete_address).
    DeleteAddress -> Ack {
        Delete "/organizations/address/{address_id}" => Ack,
        id: "delete_organization_address",
        scopes: &["ZohoBooks.settings.DELETE"];
    }

    /// A call of [`Organizations::copy_settings`](super::Organizations::copy_settings).
    CopySettings -> Ack {
        Post "/organizations/{organization_id}/copysettings" => Ack,
        id: "copy_organization_settings",
        scopes: &["ZohoBooks.settings.CREATE"];
    }

    /// A call of [`Organizations::downgrade_to_invoice`](super::Organizations::downgrade_to_invoice).
    DowngradeToInvoice -> Ack {
        Post "/organizations/{organization_id}/downgradetoinvoice" => Ack,
        id: "downgrade_organization_to_invoice",
        scopes: &["ZohoBooks.settings.CREATE"];
    }

    /// A call of [`Organizations::upgrade_to_books`](super::Organizations::upgrade_to_books).
    UpgradeToBooks -> Ack {
        Post "/organizations/{organization_id}/upgradetobooks" => Ack,
        id: "upgrade_organization_to_books",
        scopes: &["ZohoBooks.settings.CREATE"];
    }

    /// A call of [`Organizations::mark_inactive`](super::Organizations::mark_inactive).
    MarkInactive -> Ack {
        Post "/organizations/{organization_id}/inactive" => Ack,
        id: "mark_organization_inactive",
        scopes: &["ZohoBooks.settings.CREATE"];
    }
}
