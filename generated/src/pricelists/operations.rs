// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Pricelists`](super::Pricelists), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Id, Value};
use super::models;

runtime::calls! {
    /// A call of [`Pricelists::list`](super::Pricelists::list).
    List in pages -> models::Pricebook {
        Get "/pricebooks" => List("pricebooks"), id: "list_pricebooks",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            per_page: i64, filter_by: models::PricelistFilterBy, search_text: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Pricelists::create`](super::Pricelists::create).
    Create -> models::Pricebook {
        Post "/pricebooks" => Key("pricebook"), id: "create_pricebook",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Pricelists::update`](super::Pricelists::update).
    Update -> models::Pricebook {
        Put "/pricebooks/{pricebook_id}" => Key("pricebook"), id: "update_pricebook",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Pricelists::delete`](super::Pricelists::delete).
    Delete -> Ack {
        Delete "/pricebooks/{pricebook_id}" => Ack, id: "delete_pricebook",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Pricelists::mark_active`](super::Pricelists::mark_active).
    MarkActive -> Ack {
        Post "/pricebooks/{pricebook_id}/active" => Ack, id: "mark_pricebook_active",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Pricelists::mark_inactive`](super::Pricelists::mark_inactive).
    MarkInactive -> Ack {
        Post "/pricebooks/{pricebook_id}/inactive" => Ack, id: "mark_pricebook_inactive",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Pricelists::bulk_fetch`](super::Pricelists::bulk_fetch).
    BulkFetch -> Value {
        Get "/pricebooks/bulkfetch" => Undeclared, id: "bulk_fetch_pricebooks",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query { filter_by: String, last_modified_time: DateTime, currency_id: Id }
    }

    /// A call of [`Pricelists::list_items`](super::Pricelists::list_items).
    ListItems -> Value {
        Get "/pricebooks/items" => Undeclared, id: "list_pricebook_items",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            pricebook_id: Id, sort_column: String, sales_or_purchase_type: String,
            pricing_scheme: String, category_id: Id, applicable_date: Date,
            package_weight: Decimal, rule: String, search_text: String,
            custom_fields: String,
            /// Only what has less than this `package_weight`.
            package_weight_less_than: Decimal,
            /// Only what has more than this `package_weight`.
            package_weight_greater_than: Decimal,
            /// Only what has this `package_weight` or less.
            package_weight_less_equals: Decimal,
            /// Only what has this `package_weight` or more.
            package_weight_greater_equals: Decimal,
        }
    }
}
