// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankRules`](super::BankRules), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Request};
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

/// A call of [`BankRules::list_bank_account_rules`](super::BankRules::list_bank_account_rules).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListBankAccountRules(pub(super) Request);

runtime::operation!(ListBankAccountRules -> Page<models::Rule>);

pub(super) static BULK_UPDATE_BANK_ACCOUNT_RULES: Endpoint = Endpoint {
    id: "bulk_update_bank_account_rules",
    method: Method::Put,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::bulk_update_bank_account_rules`](super::BankRules::bulk_update_bank_account_rules).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkUpdateBankAccountRules(pub(super) Request);

runtime::operation!(BulkUpdateBankAccountRules -> Ack);

pub(super) static CREATE_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "create_bank_account_rule",
    method: Method::Post,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("rule"),
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::create_bank_account_rule`](super::BankRules::create_bank_account_rule).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateBankAccountRule(pub(super) Request);

runtime::operation!(CreateBankAccountRule -> models::Rule);

pub(super) static BULK_DELETE_BANK_ACCOUNT_RULES: Endpoint = Endpoint {
    id: "bulk_delete_bank_account_rules",
    method: Method::Delete,
    path: "/bankaccounts/rules",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::bulk_delete_bank_account_rules`](super::BankRules::bulk_delete_bank_account_rules).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkDeleteBankAccountRules(pub(super) Request);

runtime::operation!(BulkDeleteBankAccountRules -> Ack);

pub(super) static GET_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "get_bank_account_rule",
    method: Method::Get,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::get_bank_account_rule`](super::BankRules::get_bank_account_rule).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetBankAccountRule(pub(super) Request);

runtime::operation!(GetBankAccountRule -> models::Rule);

pub(super) static UPDATE_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "update_bank_account_rule",
    method: Method::Put,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("rule"),
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::update_bank_account_rule`](super::BankRules::update_bank_account_rule).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBankAccountRule(pub(super) Request);

runtime::operation!(UpdateBankAccountRule -> models::Rule);

pub(super) static DELETE_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "delete_bank_account_rule",
    method: Method::Delete,
    path: "/bankaccounts/rules/{rule_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::delete_bank_account_rule`](super::BankRules::delete_bank_account_rule).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteBankAccountRule(pub(super) Request);

runtime::operation!(DeleteBankAccountRule -> Ack);

pub(super) static REORDER_BANK_ACCOUNT_RULES: Endpoint = Endpoint {
    id: "reorder_bank_account_rules",
    method: Method::Post,
    path: "/bankaccounts/rules/order",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::reorder_bank_account_rules`](super::BankRules::reorder_bank_account_rules).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ReorderBankAccountRules(pub(super) Request);

runtime::operation!(ReorderBankAccountRules -> Ack);

pub(super) static SKIP_SUGGESTED_BANK_ACCOUNT_RULE: Endpoint = Endpoint {
    id: "skip_suggested_bank_account_rule",
    method: Method::Post,
    path: "/bankaccounts/rules/skipsuggest",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::skip_suggested_bank_account_rule`](super::BankRules::skip_suggested_bank_account_rule).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SkipSuggestedBankAccountRule(pub(super) Request);

runtime::operation!(SkipSuggestedBankAccountRule -> Ack);

pub(super) static LIST_BANK_ACCOUNT_MATCH_FILTERS: Endpoint = Endpoint {
    id: "list_bank_account_match_filters",
    method: Method::Get,
    path: "/bankaccounts/matchfilters",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::list_bank_account_match_filters`](super::BankRules::list_bank_account_match_filters).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListBankAccountMatchFilters(pub(super) Request);

runtime::operation!(ListBankAccountMatchFilters -> Ack);

pub(super) static CREATE_BANK_ACCOUNT_MATCH_FILTER: Endpoint = Endpoint {
    id: "create_bank_account_match_filter",
    method: Method::Post,
    path: "/bankaccounts/matchfilters",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::create_bank_account_match_filter`](super::BankRules::create_bank_account_match_filter).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateBankAccountMatchFilter(pub(super) Request);

runtime::operation!(CreateBankAccountMatchFilter -> Ack);

pub(super) static UPDATE_BANK_ACCOUNT_MATCH_FILTER: Endpoint = Endpoint {
    id: "update_bank_account_match_filter",
    method: Method::Put,
    path: "/bankaccounts/matchfilters/{match_filter_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::update_bank_account_match_filter`](super::BankRules::update_bank_account_match_filter).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBankAccountMatchFilter(pub(super) Request);

runtime::operation!(UpdateBankAccountMatchFilter -> Ack);

pub(super) static DELETE_BANK_ACCOUNT_MATCH_FILTER: Endpoint = Endpoint {
    id: "delete_bank_account_match_filter",
    method: Method::Delete,
    path: "/bankaccounts/matchfilters/{match_filter_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankRules::delete_bank_account_match_filter`](super::BankRules::delete_bank_account_match_filter).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteBankAccountMatchFilter(pub(super) Request);

runtime::operation!(DeleteBankAccountMatchFilter -> Ack);
