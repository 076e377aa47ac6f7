// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Taxes`](super::Taxes), before they are sent.

use super::super::runtime::{self, Ack, Page};
use super::models;

runtime::calls! {
    /// A call of [`Taxes::list`](super::Taxes::list).
    List in pages -> models::Tax {
        Get "/settings/taxes" => List("taxes"), id: "list_taxes",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Taxes::create`](super::Taxes::create).
    Create -> models::Tax {
        Post "/settings/taxes" => Key("tax"), id: "create_tax",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::get`](super::Taxes::get).
    Get -> models::Tax {
        Get "/settings/taxes/{tax_id}" => Key("tax"), id: "get_tax",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::update`](super::Taxes::update).
    Update -> models::Tax {
        Put "/settings/taxes/{tax_id}" => Key("tax"), id: "update_tax",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::delete`](super::Taxes::delete).
    Delete -> Ack {
        Delete "/settings/taxes/{tax_id}" => Ack, id: "delete_tax",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::get_group`](super::Taxes::get_group).
    GetGroup -> models::TaxGroup {
        Get "/settings/taxgroups/{tax_group_id}" => Key("tax_group"),
        id: "get_tax_group",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::update_group`](super::Taxes::update_group).
    UpdateGroup -> models::TaxGroup {
        Put "/settings/taxgroups/{tax_group_id}" => Key("tax_group"),
        id: "update_tax_group",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::delete_group`](super::Taxes::delete_group).
    DeleteGroup -> Ack {
        Delete "/settings/taxgroups/{tax_group_id}" => Ack, id: "delete_tax_group",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::create_group`](super::Taxes::create_group).
    CreateGroup -> models::TaxGroup {
        Post "/settings/taxgroups" => Key("tax_group"), id: "create_tax_group",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::list_authorities`](super::Taxes::list_authorities).
    ListAuthorities -> Page<models::TaxAuthority> {
        Get "/settings/taxauthorities" => List("tax_authorities"),
        id: "list_tax_authorities",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::create_authority`](super::Taxes::create_authority).
    CreateAuthority -> models::TaxAuthority {
        Post "/settings/taxauthorities" => Key("tax_authority"),
        id: "create_tax_authority",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::get_authority`](super::Taxes::get_authority).
    GetAuthority -> models::TaxAuthority {
        Get "/settings/taxauthorities/{tax_authority_id}" => Key("tax_authority"),
        id: "get_tax_authority",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::update_authority`](super::Taxes::update_authority).
    UpdateAuthority -> models::TaxAuthority {
        Put "/settings/taxauthorities/{tax_authority_id}" => Key("tax_authority"),
        id: "update_tax_authority",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::delete_authority`](super::Taxes::delete_authority).
    DeleteAuthority -> Ack {
        Delete "/settings/taxauthorities/{tax_authority_id}" => Ack,
        id: "delete_tax_authority",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::list_exemptions`](super::Taxes::list_exemptions).
    ListExemptions -> Page<models::TaxExemption> {
        Get "/settings/taxexemptions" => List("tax_exemptions"),
        id: "list_tax_exemptions",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::create_exemption`](super::Taxes::create_exemption).
    CreateExemption -> models::TaxExemption {
        Post "/settings/taxexemptions" => Key("tax_exemption"),
        id: "create_tax_exemption",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::get_exemption`](super::Taxes::get_exemption).
    GetExemption -> models::TaxExemption {
        Get "/settings/taxexemptions/{tax_exemption_id}" => Key("tax_exemption"),
        id: "get_tax_exemption",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::update_exemption`](super::Taxes::update_exemption).
    UpdateExemption -> models::TaxExemption {
        Put "/settings/taxexemptions/{tax_exemption_id}" => Key("tax_exemption"),
        id: "update_tax_exemption",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Taxes::delete_exemption`](super::Taxes::delete_exemption).
    DeleteExemption -> Ack {
        Delete "/settings/taxexemptions/{tax_exemption_id}" => Ack,
        id: "delete_tax_exemption",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }
}
