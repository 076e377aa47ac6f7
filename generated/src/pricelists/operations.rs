// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Pricelists`](super::Pricelists), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Value,
};
use super::models;

pub(super) static LIST_PRICEBOOKS: Endpoint = Endpoint {
    id: "list_pricebooks",
    method: Method::Get,
    path: "/pricebooks",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("pricebooks"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::list_pricebooks`](super::Pricelists::list_pricebooks).
    paged ListPricebooks -> Page<models::Pricebook>
}

runtime::parameters! {
    ListPricebooks {
        query {
            filter_by: models::PricelistFilterBy, search_text: String,
            /// Without it the service takes `1`.
            page: i64,
            /// Without it the service takes `200`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE_PRICEBOOK: Endpoint = Endpoint {
    id: "create_pricebook",
    method: Method::Post,
    path: "/pricebooks",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("pricebook"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::create_pricebook`](super::Pricelists::create_pricebook).
    CreatePricebook -> models::Pricebook
}

pub(super) static UPDATE_PRICEBOOK: Endpoint = Endpoint {
    id: "update_pricebook",
    method: Method::Put,
    path: "/pricebooks/{pricebook_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("pricebook"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::update_pricebook`](super::Pricelists::update_pricebook).
    UpdatePricebook -> models::Pricebook
}

pub(super) static DELETE_PRICEBOOK: Endpoint = Endpoint {
    id: "delete_pricebook",
    method: Method::Delete,
    path: "/pricebooks/{pricebook_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::delete_pricebook`](super::Pricelists::delete_pricebook).
    DeletePricebook -> Ack
}

pub(super) static MARK_PRICEBOOK_ACTIVE: Endpoint = Endpoint {
    id: "mark_pricebook_active",
    method: Method::Post,
    path: "/pricebooks/{pricebook_id}/active",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::mark_pricebook_active`](super::Pricelists::mark_pricebook_active).
    MarkPricebookActive -> Ack
}

pub(super) static MARK_PRICEBOOK_INACTIVE: Endpoint = Endpoint {
    id: "mark_pricebook_inactive",
    method: Method::Post,
    path: "/pricebooks/{pricebook_id}/inactive",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::mark_pricebook_inactive`](super::Pricelists::mark_pricebook_inactive).
    MarkPricebookInactive -> Ack
}

pub(super) static BULK_FETCH_PRICEBOOKS: Endpoint = Endpoint {
    id: "bulk_fetch_pricebooks",
    method: Method::Get,
    path: "/pricebooks/bulkfetch",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::bulk_fetch_pricebooks`](super::Pricelists::bulk_fetch_pricebooks).
    BulkFetchPricebooks -> Value
}

runtime::parameters! {
    BulkFetchPricebooks {
        query {
            filter_by: String, last_modified_time: DateTime, currency_id: Id,
        }
    }
}

pub(super) static LIST_PRICEBOOK_ITEMS: Endpoint = Endpoint {
    id: "list_pricebook_items",
    method: Method::Get,
    path: "/pricebooks/items",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Pricelists::list_pricebook_items`](super::Pricelists::list_pricebook_items).
    ListPricebookItems -> Value
}

runtime::parameters! {
    ListPricebookItems {
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
