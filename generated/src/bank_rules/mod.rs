// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Bank Rules.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the bank_rules module.
#[derive(Debug, Clone)]
pub struct BankRules {
    client: Client,
}

impl BankRules {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List bank account rules.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/rules`.
    pub fn list_bank_account_rules(&self) -> operations::ListBankAccountRules {
        operations::ListBankAccountRules(
            self.client.request(&operations::LIST_BANK_ACCOUNT_RULES),
        )
    }

    /// Bulk update bank account rules.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/rules`.
    pub fn bulk_update_bank_account_rules(
        &self,
    ) -> operations::BulkUpdateBankAccountRules {
        operations::BulkUpdateBankAccountRules(
            self.client.request(&operations::BULK_UPDATE_BANK_ACCOUNT_RULES),
        )
    }

    /// Create bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/rules`.
    pub fn create_bank_account_rule(
        &self,
        body: &BankAccountRuleRequest,
    ) -> operations::CreateBankAccountRule {
        let mut request = self.client.request(&operations::CREATE_BANK_ACCOUNT_RULE);
        request.json(body);
        operations::CreateBankAccountRule(request)
    }

    /// Bulk delete bank account rules.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/rules`.
    pub fn bulk_delete_bank_account_rules(
        &self,
        rule_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDeleteBankAccountRules {
        let mut request =
            self.client.request(&operations::BULK_DELETE_BANK_ACCOUNT_RULES);
        let rule_ids = rule_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("rule_ids", Some(','), rule_ids);
        operations::BulkDeleteBankAccountRules(request)
    }

    /// Get bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/rules/{rule_id}`.
    pub fn get_bank_account_rule(
        &self,
        rule_id: impl Into<Id>,
    ) -> operations::GetBankAccountRule {
        let mut request = self.client.request(&operations::GET_BANK_ACCOUNT_RULE);
        let rule_id: Id = rule_id.into();
        request.path("rule_id", &rule_id);
        operations::GetBankAccountRule(request)
    }

    /// Update bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/rules/{rule_id}`.
    pub fn update_bank_account_rule(
        &self,
        rule_id: impl Into<Id>,
        body: &BankAccountRuleRequest,
    ) -> operations::UpdateBankAccountRule {
        let mut request = self.client.request(&operations::UPDATE_BANK_ACCOUNT_RULE);
        let rule_id: Id = rule_id.into();
        request.path("rule_id", &rule_id);
        request.json(body);
        operations::UpdateBankAccountRule(request)
    }

    /// Delete bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/rules/{rule_id}`.
    pub fn delete_bank_account_rule(
        &self,
        rule_id: impl Into<Id>,
    ) -> operations::DeleteBankAccountRule {
        let mut request = self.client.request(&operations::DELETE_BANK_ACCOUNT_RULE);
        let rule_id: Id = rule_id.into();
        request.path("rule_id", &rule_id);
        operations::DeleteBankAccountRule(request)
    }

    /// Reorder bank account rules.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/rules/order`.
    pub fn reorder_bank_account_rules(&self) -> operations::ReorderBankAccountRules {
        operations::ReorderBankAccountRules(
            self.client.request(&operations::REORDER_BANK_ACCOUNT_RULES),
        )
    }

    /// Skip suggested bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/rules/skipsuggest`.
    pub fn skip_suggested_bank_account_rule(
        &self,
    ) -> operations::SkipSuggestedBankAccountRule {
        operations::SkipSuggestedBankAccountRule(
            self.client.request(&operations::SKIP_SUGGESTED_BANK_ACCOUNT_RULE),
        )
    }

    /// List bank account match filters.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/matchfilters`.
    pub fn list_bank_account_match_filters(
        &self,
    ) -> operations::ListBankAccountMatchFilters {
        operations::ListBankAccountMatchFilters(
            self.client.request(&operations::LIST_BANK_ACCOUNT_MATCH_FILTERS),
        )
    }

    /// Create bank account match filter.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/matchfilters`.
    pub fn create_bank_account_match_filter(
        &self,
        body: &BankAccountMatchFilterRequest,
    ) -> operations::CreateBankAccountMatchFilter {
        let mut request =
            self.client.request(&operations::CREATE_BANK_ACCOUNT_MATCH_FILTER);
        request.json(body);
        operations::CreateBankAccountMatchFilter(request)
    }

    /// Update bank account match filter.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/matchfilters/{match_filter_id}`.
    pub fn update_bank_account_match_filter(
        &self,
        match_filter_id: impl Into<Id>,
        body: &BankAccountMatchFilterRequest,
    ) -> operations::UpdateBankAccountMatchFilter {
        let mut request =
            self.client.request(&operations::UPDATE_BANK_ACCOUNT_MATCH_FILTER);
        let match_filter_id: Id = match_filter_id.into();
        request.path("match_filter_id", &match_filter_id);
        request.json(body);
        operations::UpdateBankAccountMatchFilter(request)
    }

    /// Delete bank account match filter.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/matchfilters/{match_filter_id}`.
    pub fn delete_bank_account_match_filter(
        &self,
        match_filter_id: impl Into<Id>,
    ) -> operations::DeleteBankAccountMatchFilter {
        let mut request =
            self.client.request(&operations::DELETE_BANK_ACCOUNT_MATCH_FILTER);
        let match_filter_id: Id = match_filter_id.into();
        request.path("match_filter_id", &match_filter_id);
        operations::DeleteBankAccountMatchFilter(request)
    }
}
