// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomFields`](super::CustomFields), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, DateTime, Endpoint, Id, Method, Page, Value,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_custom_fields",
    method: Method::Get,
    path: "/settings/fields",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::list`](super::CustomFields::list).
    List -> Page<models::CustomFieldField>
}

runtime::parameters! {
    List {
        query {
            filter_custom_fields: bool, data_type: String, last_modified_time: DateTime,
            skip_inactive_fields: bool,
        }
        list(Some(',')) {
            field_ids: Id,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_custom_field",
    method: Method::Post,
    path: "/settings/fields",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("field"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::create`](super::CustomFields::create).
    Create -> models::CustomFieldField
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_custom_field",
    method: Method::Put,
    path: "/settings/fields/{field_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("field"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::update`](super::CustomFields::update).
    Update -> models::CustomFieldField
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_custom_field",
    method: Method::Delete,
    path: "/settings/fields/{field_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::delete`](super::CustomFields::delete).
    Delete -> Ack
}

runtime::parameters! {
    Delete {
        query {
            force_delete: bool,
        }
    }
}

pub(super) static REORDER: Endpoint = Endpoint {
    id: "reorder_custom_fields",
    method: Method::Post,
    path: "/settings/fields/reorder",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::reorder`](super::CustomFields::reorder).
    Reorder -> Ack
}

pub(super) static UPDATE_STATUS: Endpoint = Endpoint {
    id: "update_field_status",
    method: Method::Put,
    path: "/settings/fields/{field_api_name}/status",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::update_status`](super::CustomFields::update_status).
    UpdateStatus -> Ack
}

pub(super) static UPDATE_DROPDOWN_OPTIONS: Endpoint = Endpoint {
    id: "update_field_dropdown_options",
    method: Method::Put,
    path: "/settings/fields/{field_api_name}/dropdownoptions",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::update_dropdown_options`](super::CustomFields::update_dropdown_options).
    UpdateDropdownOptions -> Ack
}

runtime::parameters! {
    UpdateDropdownOptions {
        query {
            is_active: bool,
        }
    }
}

pub(super) static BULK_FETCH: Endpoint = Endpoint {
    id: "bulk_fetch_fields",
    method: Method::Get,
    path: "/settings/fields/bulkfetch",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::bulk_fetch`](super::CustomFields::bulk_fetch).
    BulkFetch -> Page<models::CustomFieldField>
}

runtime::parameters! {
    BulkFetch {
        query {
            entity: String, last_modified_time: DateTime,
        }
        list(Some(',')) {
            entities: String,
        }
    }
}

pub(super) static GET_USAGE: Endpoint = Endpoint {
    id: "get_custom_field_usage",
    method: Method::Get,
    path: "/settings/fields/{field_id}/usage",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::get_usage`](super::CustomFields::get_usage).
    GetUsage -> Value
}

pub(super) static CHECK_FORMULA_SYNTAX: Endpoint = Endpoint {
    id: "check_formula_syntax",
    method: Method::Post,
    path: "/settings/fields/syntax",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::check_formula_syntax`](super::CustomFields::check_formula_syntax).
    CheckFormulaSyntax -> Ack
}

pub(super) static LIST_LOOKUP_FIELDS: Endpoint = Endpoint {
    id: "list_lookup_fields",
    method: Method::Get,
    path: "/settings/fields/lookupfields",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::list_lookup_fields`](super::CustomFields::list_lookup_fields).
    ListLookupFields -> Page<models::CustomFieldField>
}

runtime::parameters! {
    ListLookupFields {
        query {
            search_text: String,
        }
    }
}

pub(super) static LIST_SIMPLE: Endpoint = Endpoint {
    id: "list_custom_fields_simple",
    method: Method::Get,
    path: "/customfields",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::list_simple`](super::CustomFields::list_simple).
    ListSimple -> Page<models::CustomFieldField>
}

pub(super) static GET_META: Endpoint = Endpoint {
    id: "get_fields_meta",
    method: Method::Get,
    path: "/fields/meta",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::get_meta`](super::CustomFields::get_meta).
    GetMeta -> Value
}

pub(super) static GET_ENTITY_META: Endpoint = Endpoint {
    id: "get_entity_fields_meta",
    method: Method::Get,
    path: "/meta/fields",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomFields::get_entity_meta`](super::CustomFields::get_entity_meta).
    GetEntityMeta -> Page<models::CustomFieldField>
}
