// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Items`](super::Items), before they are sent.

use super::super::runtime::{self, Ack, Decimal, Id, Page, Value};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Items::list`](super::Items::list).
    List in pages -> models::Item {
        Get "/items" => List("items"), id: "list_items",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            rate: Decimal, tax_id: Id, account_id: Id, filter_by: shared::StatusFilter,
            sort_column: models::ItemSortColumn, per_page: i64,
            /// At most 100 characters.
            name: String,
            /// Only what has this at the start of `name`.
            ///
            /// At most 100 characters.
            name_startswith: String,
            /// Only what holds this in `name`.
            ///
            /// At most 100 characters.
            name_contains: String,
            /// At most 100 characters.
            description: String,
            /// Only what has this at the start of `description`.
            ///
            /// At most 100 characters.
            description_startswith: String,
            /// Only what holds this in `description`.
            ///
            /// At most 100 characters.
            description_contains: String,
            /// Only what has less than this `rate`.
            rate_less_than: String,
            /// Only what has this `rate` or less.
            rate_less_equals: String,
            /// Only what has more than this `rate`.
            rate_greater_than: String,
            /// Only what has this `rate` or more.
            rate_greater_equals: String,
            /// At most 100 characters.
            tax_name: String,
            /// Only in editions: India, United States, Mexico.
            is_taxable: bool,
            /// Only in editions: India, United States, Mexico.
            tax_exemption_id: Id,
            /// At most 100 characters.
            search_text: String,
            /// Only in editions: Mexico.
            sat_item_key_code: String,
            /// Only in editions: Mexico.
            unitkey_code: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Items::update_using_custom_field`](super::Items::update_using_custom_field).
    UpdateUsingCustomField -> models::Item {
        Put "/items" => Key("item"), id: "update_item_using_custom_field",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::create`](super::Items::create).
    Create -> models::Item {
        Post "/items" => Key("item"), id: "create_item",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::list_details`](super::Items::list_details).
    ListDetails -> Page<models::Item> {
        Get "/itemdetails" => List("items"), id: "list_item_details",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Items::get`](super::Items::get).
    Get -> models::Item {
        Get "/items/{item_id}" => Key("item"), id: "get_item",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Items::update`](super::Items::update).
    Update -> models::Item {
        Put "/items/{item_id}" => Key("item"), id: "update_item",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::delete`](super::Items::delete).
    Delete -> Ack {
        Delete "/items/{item_id}" => Ack, id: "delete_item",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::update_custom_fields`](super::Items::update_custom_fields).
    UpdateCustomFields -> Ack {
        Put "/item/{item_id}/customfields" => Ack, id: "update_custom_fields_in_item",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::mark_active`](super::Items::mark_active).
    MarkActive -> Ack {
        Post "/items/{item_id}/active" => Ack, id: "mark_item_active",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::mark_inactive`](super::Items::mark_inactive).
    MarkInactive -> Ack {
        Post "/items/{item_id}/inactive" => Ack, id: "mark_item_inactive",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::bulk_add_to_portal`](super::Items::bulk_add_to_portal).
    BulkAddToPortal -> Ack {
        Post "/items/addtoportal" => Ack, id: "add_items_to_portal",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::add_to_portal`](super::Items::add_to_portal).
    AddToPortal -> Ack {
        Post "/items/{item_id}/addtoportal" => Ack, id: "add_item_to_portal",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Items::remove_from_portal`](super::Items::remove_from_portal).
    RemoveFromPortal -> Ack {
        Post "/items/{item_id}/removefromportal" => Ack, id: "remove_item_from_portal",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }
}

impl AddToPortal {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
