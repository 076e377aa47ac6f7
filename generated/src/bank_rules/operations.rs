// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankRules`](super::BankRules), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Value};
use super::models;

pub(super) static LIST_BANK_ACCOUNT_RULES: Endpoint = Endpoint {
    id: "list_bank_account_rules",
    method: Method::Get,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("rules"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::list_bank_account_rules`](super::BankRules::list_bank_account_rules).
    ListBankAccountRules -> Page<models::Rule>
}

pub(super) static BULK_UPDATE_BANK_ACCOUNT_RULES: Endpoint = Endpoint {
    id: "bulk_update_bank_account_rules",
    method: Method::Put,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::bulk_update_bank_account_rules`](super::BankRules::bulk_update_bank_account_rules).
    BulkUpdateBankAccountRules -> Ack
}

impl BulkUpdateBankAccountRules {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static CREATE_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "create_bank_account_rule",
    method: Method::Post,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("rule"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::create_bank_account_rule`](super::BankRules::create_bank_account_rule).
    CreateBankAccountRule -> models::Rule
}

pub(super) static BULK_DELETE_BANK_ACCOUNT_RULES: Endpoint = Endpoint {
    id: "bulk_delete_bank_account_rules",
    method: Method::Delete,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::bulk_delete_bank_account_rules`](super::BankRules::bulk_delete_bank_account_rules).
    BulkDeleteBankAccountRules -> Ack
}

pub(super) static GET_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "get_bank_account_rule",
    method: Method::Get,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::get_bank_account_rule`](super::BankRules::get_bank_account_rule).
    GetBankAccountRule -> models::Rule
}

pub(super) static UPDATE_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "update_bank_account_rule",
    method: Method::Put,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("rule"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::update_bank_account_rule`](super::BankRules::update_bank_account_rule).
    UpdateBankAccountRule -> models::Rule
}

pub(super) static DELETE_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "delete_bank_account_rule",
    method: Method::Delete,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::delete_bank_account_rule`](super::BankRules::delete_bank_account_rule).
    DeleteBankAccountRule -> Ack
}

pub(super) static REORDER_BANK_ACCOUNT_RULES: Endpoint = Endpoint {
    id: "reorder_bank_account_rules",
    method: Method::Post,
    path: "/bankaccounts/rules/order",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::reorder_bank_account_rules`](super::BankRules::reorder_bank_account_rules).
    ReorderBankAccountRules -> Ack
}

impl ReorderBankAccountRules {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static SKIP_SUGGESTED_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "skip_suggested_bank_account_rule",
    method: Method::Post,
    path: "/bankaccounts/rules/skipsuggest",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::skip_suggested_bank_account_rule`](super::BankRules::skip_suggested_bank_account_rule).
    SkipSuggestedBankAccountRule -> Ack
}

impl SkipSuggestedBankAccountRule {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static LIST_BANK_ACCOUNT_MATCH_FILTERS: Endpoint = Endpoint {
    id: "list_bank_account_match_filters",
    method: Method::Get,
    path: "/bankaccounts/matchfilters",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::list_bank_account_match_filters`](super::BankRules::list_bank_account_match_filters).
    ListBankAccountMatchFilters -> Value
}

pub(super) static CREATE_BANK_ACCOUNT_MATCH_FILTER: Endpoint = Endpoint {
    id: "create_bank_account_match_filter",
    method: Method::Post,
    path: "/bankaccounts/matchfilters",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::create_bank_account_match_filter`](super::BankRules::create_bank_account_match_filter).
    CreateBankAccountMatchFilter -> Ack
}

pub(super) static UPDATE_BANK_ACCOUNT_MATCH_FILTER: Endpoint = Endpoint {
    id: "update_bank_account_match_filter",
    method: Method::Put,
    path: "/bankaccounts/matchfilters/{match_filter_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::update_bank_account_match_filter`](super::BankRules::update_bank_account_match_filter).
    UpdateBankAccountMatchFilter -> Ack
}

pub(super) static DELETE_BANK_ACCOUNT_MATCH_FILTER: Endpoint = Endpoint {
    id: "delete_bank_account_match_filter",
    method: Method::Delete,
    path: "/bankaccounts/matchfilters/{match_filter_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankRules::delete_bank_account_match_filter`](super::BankRules::delete_bank_account_match_filter).
    DeleteBankAccountMatchFilter -> Ack
}
