// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankRules`](super::BankRules), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Value};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_bank_account_rules",
    method: Method::Get,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("rules"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::list`](super::BankRules::list).
    List -> Page<models::Rule>
}

pub(super) static BULK_UPDATE: Endpoint = Endpoint {
    id: "bulk_update_bank_account_rules",
    method: Method::Put,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::bulk_update`](super::BankRules::bulk_update).
    BulkUpdate -> Ack
}

impl BulkUpdate {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_bank_account_rule",
    method: Method::Post,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("rule"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::create`](super::BankRules::create).
    Create -> models::Rule
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_bank_account_rules",
    method: Method::Delete,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::bulk_delete`](super::BankRules::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_bank_account_rule",
    method: Method::Get,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::get`](super::BankRules::get).
    Get -> models::Rule
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_bank_account_rule",
    method: Method::Put,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("rule"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::update`](super::BankRules::update).
    Update -> models::Rule
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_bank_account_rule",
    method: Method::Delete,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::delete`](super::BankRules::delete).
    Delete -> Ack
}

pub(super) static REORDER: Endpoint = Endpoint {
    id: "reorder_bank_account_rules",
    method: Method::Post,
    path: "/bankaccounts/rules/order",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::reorder`](super::BankRules::reorder).
    Reorder -> Ack
}

impl Reorder {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static SKIP_SUGGESTED: Endpoint = Endpoint {
    id: "skip_suggested_bank_account_rule",
    method: Method::Post,
    path: "/bankaccounts/rules/skipsuggest",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::skip_suggested`](super::BankRules::skip_suggested).
    SkipSuggested -> Ack
}

impl SkipSuggested {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static LIST_MATCH_FILTERS: Endpoint = Endpoint {
    id: "list_bank_account_match_filters",
    method: Method::Get,
    path: "/bankaccounts/matchfilters",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::list_match_filters`](super::BankRules::list_match_filters).
    ListMatchFilters -> Value
}

pub(super) static CREATE_MATCH_FILTER: Endpoint = Endpoint {
    id: "create_bank_account_match_filter",
    method: Method::Post,
    path: "/bankaccounts/matchfilters",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::create_match_filter`](super::BankRules::create_match_filter).
    CreateMatchFilter -> Ack
}

pub(super) static UPDATE_MATCH_FILTER: Endpoint = Endpoint {
    id: "update_bank_account_match_filter",
    method: Method::Put,
    path: "/bankaccounts/matchfilters/{match_filter_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::update_match_filter`](super::BankRules::update_match_filter).
    UpdateMatchFilter -> Ack
}

pub(super) static DELETE_MATCH_FILTER: Endpoint = Endpoint {
    id: "delete_bank_account_match_filter",
    method: Method::Delete,
    path: "/bankaccounts/matchfilters/{match_filter_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::delete_match_filter`](super::BankRules::delete_match_filter).
    DeleteMatchFilter -> Ack
}
