// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Pricelists`](super::Pricelists), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Value,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_pricebooks",
    method: Method::Get,
    path: "/pricebooks",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("pricebooks"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::list`](super::Pricelists::list).
    paged List -> Page<models::Pricebook>
}

runtime::parameters! {
    List {
        query {
            filter_by: models::PricelistFilterBy, search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `200`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_pricebook",
    method: Method::Post,
    path: "/pricebooks",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("pricebook"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::create`](super::Pricelists::create).
    Create -> models::Pricebook
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_pricebook",
    method: Method::Put,
    path: "/pricebooks/{pricebook_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("pricebook"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::update`](super::Pricelists::update).
    Update -> models::Pricebook
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_pricebook",
    method: Method::Delete,
    path: "/pricebooks/{pricebook_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::delete`](super::Pricelists::delete).
    Delete -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_pricebook_active",
    method: Method::Post,
    path: "/pricebooks/{pricebook_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::mark_active`](super::Pricelists::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_pricebook_inactive",
    method: Method::Post,
    path: "/pricebooks/{pricebook_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::mark_inactive`](super::Pricelists::mark_inactive).
    MarkInactive -> Ack
}

pub(super) static BULK_FETCH: Endpoint = Endpoint {
    id: "bulk_fetch_pricebooks",
    method: Method::Get,
    path: "/pricebooks/bulkfetch",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::bulk_fetch`](super::Pricelists::bulk_fetch).
    BulkFetch -> Value
}

runtime::parameters! {
    BulkFetch {
        query {
            filter_by: String, last_modified_time: DateTime, currency_id: Id,
        }
    }
}

pub(super) static LIST_ITEMS: Endpoint = Endpoint {
    id: "list_pricebook_items",
    method: Method::Get,
    path: "/pricebooks/items",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::list_items`](super::Pricelists::list_items).
    ListItems -> Value
}

runtime::parameters! {
    ListItems {
        query {
            pricebook_id: Id, sort_column: String, sales_or_purchase_type: String,
            pricing_scheme: String, category_id: Id, applicable_date: Date,
            package_weight: Decimal, package_weight_less_than: Decimal,
            package_weight_greater_than: Decimal, package_weight_less_equals: Decimal,
            package_weight_greater_equals: Decimal, rule: String, search_text: String,
            custom_fields: String,
        }
    }
}
