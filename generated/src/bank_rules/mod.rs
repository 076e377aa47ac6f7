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
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Bulk update bank account rules.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/rules`.
    pub fn bulk_update(&self) -> operations::BulkUpdate {
        operations::BulkUpdate(self.client.request(operations::BulkUpdate::ENDPOINT))
    }

    /// Create bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/rules`.
    pub fn create(&self, body: &BankAccountRuleRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Bulk delete bank account rules.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/rules`.
    pub fn bulk_delete(
        &self,
        rule_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let rule_ids =
            rule_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("rule_ids", Some(','), rule_ids);
        operations::BulkDelete(request)
    }

    /// Get bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/rules/{rule_id}`.
    pub fn get(&self, rule_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("rule_id", &rule_id.into());
        operations::Get(request)
    }

    /// Update bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/rules/{rule_id}`.
    pub fn update(
        &self,
        rule_id: impl Into<Id>,
        body: &BankAccountRuleRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("rule_id", &rule_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/rules/{rule_id}`.
    pub fn delete(&self, rule_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("rule_id", &rule_id.into());
        operations::Delete(request)
    }

    /// Reorder bank account rules.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/rules/order`.
    pub fn reorder(&self) -> operations::Reorder {
        operations::Reorder(self.client.request(operations::Reorder::ENDPOINT))
    }

    /// Skip suggested bank account rule.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/rules/skipsuggest`.
    pub fn skip_suggested(&self) -> operations::SkipSuggested {
        let request = self.client.request(operations::SkipSuggested::ENDPOINT);
        operations::SkipSuggested(request)
    }

    /// List bank account match filters.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/matchfilters`.
    pub fn list_match_filters(&self) -> operations::ListMatchFilters {
        let request = self.client.request(operations::ListMatchFilters::ENDPOINT);
        operations::ListMatchFilters(request)
    }

    /// Create bank account match filter.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/matchfilters`.
    pub fn create_match_filter(
        &self,
        body: &BankAccountMatchFilterRequest,
    ) -> operations::CreateMatchFilter {
        let mut request = self.client.request(operations::CreateMatchFilter::ENDPOINT);
        request.json(body);
        operations::CreateMatchFilter(request)
    }

    /// Update bank account match filter.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/matchfilters/{match_filter_id}`.
    pub fn update_match_filter(
        &self,
        match_filter_id: impl Into<Id>,
        body: &BankAccountMatchFilterRequest,
    ) -> operations::UpdateMatchFilter {
        let mut request = self.client.request(operations::UpdateMatchFilter::ENDPOINT);
        request.path("match_filter_id", &match_filter_id.into()).json(body);
        operations::UpdateMatchFilter(request)
    }

    /// Delete bank account match filter.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/matchfilters/{match_filter_id}`.
    pub fn delete_match_filter(
        &self,
        match_filter_id: impl Into<Id>,
    ) -> operations::DeleteMatchFilter {
        let mut request = self.client.request(operations::DeleteMatchFilter::ENDPOINT);
        request.path("match_filter_id", &match_filter_id.into());
        operations::DeleteMatchFilter(request)
    }
}
