// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BaseCurrencyAdjustments`](super::BaseCurrencyAdjustments), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, DateTime, Endpoint, Method, Page, Value,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_base_currency_adjustments",
    method: Method::Get,
    path: "/basecurrencyadjustment",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("base_currency_adjustments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BaseCurrencyAdjustments::list`](super::BaseCurrencyAdjustments::list).
    paged List -> Page<models::BaseCurrencyAdjustment>
}

runtime::parameters! {
    List {
        query {
            filter_by: models::BaseCurrencyAdjustmentFilterBy,
            sort_column: models::BaseCurrencyAdjustmentSortColumn,
            last_modified_time: DateTime,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_base_currency_adjustment",
    method: Method::Post,
    path: "/basecurrencyadjustment",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BaseCurrencyAdjustments::create`](super::BaseCurrencyAdjustments::create).
    Create -> models::BaseCurrencyAdjustmentData
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_base_currency_adjustment",
    method: Method::Get,
    path: "/basecurrencyadjustment/{base_currency_adjustment_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BaseCurrencyAdjustments::get`](super::BaseCurrencyAdjustments::get).
    Get -> models::BaseCurrencyAdjustmentData
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_base_currency_adjustment",
    method: Method::Delete,
    path: "/basecurrencyadjustment/{base_currency_adjustment_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BaseCurrencyAdjustments::delete`](super::BaseCurrencyAdjustments::delete).
    Delete -> Ack
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_base_currency_adjustments",
    method: Method::Delete,
    path: "/basecurrencyadjustment/bulkdelete",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BaseCurrencyAdjustments::bulk_delete`](super::BaseCurrencyAdjustments::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static REEVALUATE: Endpoint = Endpoint {
    id: "reevaluate_base_currency_adjustment",
    method: Method::Post,
    path: "/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BaseCurrencyAdjustments::reevaluate`](super::BaseCurrencyAdjustments::reevaluate).
    Reevaluate -> models::BaseCurrencyAdjustmentData
}

impl Reevaluate {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static LIST_ACCOUNTS: Endpoint = Endpoint {
    id: "list_base_currency_adjustment_accounts",
    method: Method::Get,
    path: "/basecurrencyadjustment/accounts",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BaseCurrencyAdjustments::list_accounts`](super::BaseCurrencyAdjustments::list_accounts).
    ListAccounts -> models::BaseCurrencyAdjustmentData
}

pub(super) static LIST_CONTACTS: Endpoint = Endpoint {
    id: "list_base_currency_adjustment_contacts",
    method: Method::Get,
    path: "/basecurrencyadjustment/contacts",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("contacts"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BaseCurrencyAdjustments::list_contacts`](super::BaseCurrencyAdjustments::list_contacts).
    ListContacts -> Page<models::Contact>
}
