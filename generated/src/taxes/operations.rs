// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Taxes`](super::Taxes), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page};
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

runtime::call! {
    /// A call of [`Taxes::list`](super::Taxes::list).
    paged List -> Page<models::Tax>
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

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_tax",
    method: Method::Post,
    path: "/settings/taxes",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("tax"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::create`](super::Taxes::create).
    Create -> Page<models::Tax>
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_tax",
    method: Method::Get,
    path: "/settings/taxes/{tax_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tax"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::get`](super::Taxes::get).
    Get -> Page<models::Tax>
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_tax",
    method: Method::Put,
    path: "/settings/taxes/{tax_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("tax"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::update`](super::Taxes::update).
    Update -> Page<models::Tax>
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_tax",
    method: Method::Delete,
    path: "/settings/taxes/{tax_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::delete`](super::Taxes::delete).
    Delete -> Ack
}

pub(super) static GET_GROUP: Endpoint = Endpoint {
    id: "get_tax_group",
    method: Method::Get,
    path: "/settings/taxgroups/{tax_group_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_group"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::get_group`](super::Taxes::get_group).
    GetGroup -> models::TaxGroup
}

pub(super) static UPDATE_GROUP: Endpoint = Endpoint {
    id: "update_tax_group",
    method: Method::Put,
    path: "/settings/taxgroups/{tax_group_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_group"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::update_group`](super::Taxes::update_group).
    UpdateGroup -> models::TaxGroup
}

pub(super) static DELETE_GROUP: Endpoint = Endpoint {
    id: "delete_tax_group",
    method: Method::Delete,
    path: "/settings/taxgroups/{tax_group_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::delete_group`](super::Taxes::delete_group).
    DeleteGroup -> Ack
}

pub(super) static CREATE_GROUP: Endpoint = Endpoint {
    id: "create_tax_group",
    method: Method::Post,
    path: "/settings/taxgroups",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_group"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::create_group`](super::Taxes::create_group).
    CreateGroup -> models::TaxGroup
}

pub(super) static LIST_AUTHORITIES: Endpoint = Endpoint {
    id: "list_tax_authorities",
    method: Method::Get,
    path: "/settings/taxauthorities",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tax_authorities"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::list_authorities`](super::Taxes::list_authorities).
    ListAuthorities -> Page<models::TaxAuthority>
}

pub(super) static CREATE_AUTHORITY: Endpoint = Endpoint {
    id: "create_tax_authority",
    method: Method::Post,
    path: "/settings/taxauthorities",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_authority"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::create_authority`](super::Taxes::create_authority).
    CreateAuthority -> models::TaxAuthority
}

pub(super) static GET_AUTHORITY: Endpoint = Endpoint {
    id: "get_tax_authority",
    method: Method::Get,
    path: "/settings/taxauthorities/{tax_authority_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_authority"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::get_authority`](super::Taxes::get_authority).
    GetAuthority -> models::TaxAuthority
}

pub(super) static UPDATE_AUTHORITY: Endpoint = Endpoint {
    id: "update_tax_authority",
    method: Method::Put,
    path: "/settings/taxauthorities/{tax_authority_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_authority"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::update_authority`](super::Taxes::update_authority).
    UpdateAuthority -> models::TaxAuthority
}

pub(super) static DELETE_AUTHORITY: Endpoint = Endpoint {
    id: "delete_tax_authority",
    method: Method::Delete,
    path: "/settings/taxauthorities/{tax_authority_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::delete_authority`](super::Taxes::delete_authority).
    DeleteAuthority -> Ack
}

pub(super) static LIST_EXEMPTIONS: Endpoint = Endpoint {
    id: "list_tax_exemptions",
    method: Method::Get,
    path: "/settings/taxexemptions",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tax_exemptions"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::list_exemptions`](super::Taxes::list_exemptions).
    ListExemptions -> Page<models::TaxExemption>
}

pub(super) static CREATE_EXEMPTION: Endpoint = Endpoint {
    id: "create_tax_exemption",
    method: Method::Post,
    path: "/settings/taxexemptions",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_exemption"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::create_exemption`](super::Taxes::create_exemption).
    CreateExemption -> models::TaxExemption
}

pub(super) static GET_EXEMPTION: Endpoint = Endpoint {
    id: "get_tax_exemption",
    method: Method::Get,
    path: "/settings/taxexemptions/{tax_exemption_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_exemption"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::get_exemption`](super::Taxes::get_exemption).
    GetExemption -> models::TaxExemption
}

pub(super) static UPDATE_EXEMPTION: Endpoint = Endpoint {
    id: "update_tax_exemption",
    method: Method::Put,
    path: "/settings/taxexemptions/{tax_exemption_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("tax_exemption"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::update_exemption`](super::Taxes::update_exemption).
    UpdateExemption -> models::TaxExemption
}

pub(super) static DELETE_EXEMPTION: Endpoint = Endpoint {
    id: "delete_tax_exemption",
    method: Method::Delete,
    path: "/settings/taxexemptions/{tax_exemption_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Taxes::delete_exemption`](super::Taxes::delete_exemption).
    DeleteExemption -> Ack
}
