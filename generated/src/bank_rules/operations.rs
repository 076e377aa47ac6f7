// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankRules`](super::BankRules), before they are sent.

use super::super::runtime::{self, Ack, Page, Value};
use super::models;

runtime::calls! {
    /// A call of [`BankRules::list`](super::BankRules::list).
    List -> Page<models::BankRule> {
        Get "/bankaccounts/rules" => List("rules"), id: "list_bank_account_rules",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::bulk_update`](super::BankRules::bulk_update).
    BulkUpdate -> Ack {
        Put "/bankaccounts/rules" => Ack, id: "bulk_update_bank_account_rules",
        scopes: &["ZohoBooks.banking.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::create`](super::BankRules::create).
    Create -> models::BankRule {
        Post "/bankaccounts/rules" => Key("rule"), id: "create_bank_account_rule",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::bulk_delete`](super::BankRules::bulk_delete).
    BulkDelete -> Ack {
        Delete "/bankaccounts/rules" => Ack, id: "bulk_delete_bank_account_rules",
        scopes: &["ZohoBooks.banking.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::get`](super::BankRules::get).
    Get -> models::BankRule {
        Get "/bankaccounts/rules/{rule_id}" => Key("rule"), id: "get_bank_account_rule",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::update`](super::BankRules::update).
    Update -> models::BankRule {
        Put "/bankaccounts/rules/{rule_id}" => Key("rule"),
        id: "update_bank_account_rule",
        scopes: &["ZohoBooks.banking.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::delete`](super::BankRules::delete).
    Delete -> Ack {
        Delete "/bankaccounts/rules/{rule_id}" => Ack, id: "delete_bank_account_rule",
        scopes: &["ZohoBooks.banking.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::reorder`](super::BankRules::reorder).
    Reorder -> Ack {
        Post "/bankaccounts/rules/order" => Ack, id: "reorder_bank_account_rules",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::skip_suggested`](super::BankRules::skip_suggested).
    SkipSuggested -> Ack {
        Post "/bankaccounts/rules/skipsuggest" => Ack,
        id: "skip_suggested_bank_account_rule",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::list_match_filters`](super::BankRules::list_match_filters).
    ListMatchFilters -> Value {
        Get "/bankaccounts/matchfilters" => Undeclared,
        id: "list_bank_account_match_filters",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::create_match_filter`](super::BankRules::create_match_filter).
    CreateMatchFilter -> Ack {
        Post "/bankaccounts/matchfilters" => Ack, id: "create_bank_account_match_filter",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::update_match_filter`](super::BankRules::update_match_filter).
    UpdateMatchFilter -> Ack {
        Put "/bankaccounts/matchfilters/{match_filter_id}" => Ack,
        id: "update_bank_account_match_filter",
        scopes: &["ZohoBooks.banking.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankRules::delete_match_filter`](super::BankRules::delete_match_filter).
    DeleteMatchFilter -> Ack {
        Delete "/bankaccounts/matchfilters/{match_filter_id}" => Ack,
        id: "delete_bank_account_match_filter",
        scopes: &["ZohoBooks.banking.DELETE"], parameters: &["organization_id"];
    }
}

impl BulkUpdate {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl Reorder {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl SkipSuggested {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
