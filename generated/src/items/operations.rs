// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Items`](super::Items), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Decimal, Endpoint, Id, Method, Page, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_items",
    method: Method::Get,
    path: "/items",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("items"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::list`](super::Items::list).
    paged List -> Page<models::Item>
}

runtime::parameters! {
    List {
        query {
            rate: Decimal, rate_less_than: String, rate_less_equals: String,
            rate_greater_than: String, rate_greater_equals: String, tax_id: Id,
            account_id: Id, filter_by: shared::FilterBy,
            sort_column: models::ItemSortColumn,
            /// At most 100 characters.
            name: String,
            /// At most 100 characters.
            name_startswith: String,
            /// At most 100 characters.
            name_contains: String,
            /// At most 100 characters.
            description: String,
            /// At most 100 characters.
            description_startswith: String,
            /// At most 100 characters.
            description_contains: String,
            /// At most 100 characters.
            tax_name: String,
            /// Only in: `in`, `us`, `mx`.
            is_taxable: bool,
            /// Only in: `in`, `us`, `mx`.
            tax_exemption_id: Id,
            /// At most 100 characters.
            search_text: String,
            /// Only in: `mx`.
            sat_item_key_code: String,
            /// Only in: `mx`.
            unitkey_code: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_item_using_custom_field",
    method: Method::Put,
    path: "/items",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("item"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::update_using_custom_field`](super::Items::update_using_custom_field).
    UpdateUsingCustomField -> models::Item
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_item",
    method: Method::Post,
    path: "/items",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("item"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::create`](super::Items::create).
    Create -> models::Item
}

pub(super) static LIST_DETAILS: Endpoint = Endpoint {
    id: "list_item_details",
    method: Method::Get,
    path: "/itemdetails",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("items"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::list_details`](super::Items::list_details).
    ListDetails -> Page<models::Item>
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_item",
    method: Method::Get,
    path: "/items/{item_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("item"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::get`](super::Items::get).
    Get -> models::Item
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_item",
    method: Method::Put,
    path: "/items/{item_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("item"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::update`](super::Items::update).
    Update -> models::Item
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_item",
    method: Method::Delete,
    path: "/items/{item_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::delete`](super::Items::delete).
    Delete -> Ack
}

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_custom_fields_in_item",
    method: Method::Put,
    path: "/item/{item_id}/customfields",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::update_custom_fields`](super::Items::update_custom_fields).
    UpdateCustomFields -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_item_active",
    method: Method::Post,
    path: "/items/{item_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::mark_active`](super::Items::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_item_inactive",
    method: Method::Post,
    path: "/items/{item_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::mark_inactive`](super::Items::mark_inactive).
    MarkInactive -> Ack
}

pub(super) static BULK_ADD_TO_PORTAL: Endpoint = Endpoint {
    id: "add_items_to_portal",
    method: Method::Post,
    path: "/items/addtoportal",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::bulk_add_to_portal`](super::Items::bulk_add_to_portal).
    BulkAddToPortal -> Ack
}

pub(super) static ADD_TO_PORTAL: Endpoint = Endpoint {
    id: "add_item_to_portal",
    method: Method::Post,
    path: "/items/{item_id}/addtoportal",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::add_to_portal`](super::Items::add_to_portal).
    AddToPortal -> Ack
}

impl AddToPortal {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static REMOVE_FROM_PORTAL: Endpoint = Endpoint {
    id: "remove_item_from_portal",
    method: Method::Post,
    path: "/items/{item_id}/removefromportal",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Items::remove_from_portal`](super::Items::remove_from_portal).
    RemoveFromPortal -> Ack
}
