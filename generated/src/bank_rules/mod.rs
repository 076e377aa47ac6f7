// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 13 operations on `/bankaccounts`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/bank-rules/>.

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

    /// Lists bank account rules.
    ///
    /// Sends `GET /bankaccounts/rules`, needs scope `ZohoBooks.banking.READ`, and gives a page of
    /// [`BankRule`]s ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!("let rules = client.bank_rules().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates bank account rules in bulk.
    ///
    /// Sends `PUT /bankaccounts/rules`, needs scope `ZohoBooks.banking.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!("client.bank_rules().bulk_update().await?;")]
    pub fn bulk_update(&self) -> operations::BulkUpdate {
        operations::BulkUpdate::of(self.client.request(operations::BulkUpdate::ENDPOINT))
    }

    /// Creates a bank account rule.
    ///
    /// Sends `POST /bankaccounts/rules`, needs scope `ZohoBooks.banking.CREATE`, and gives a [`BankRule`]
    /// ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!(
        r#"let request = BankAccountRuleRequest::new("Rule name", "selected_accounts", "deposits", "and", [BankRuleCriterionRequest::new()], "expense");"#,
        "let rule = client.bank_rules().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &BankAccountRuleRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Deletes bank account rules in bulk.
    ///
    /// Sends `DELETE /bankaccounts/rules`, needs scope `ZohoBooks.banking.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!(r#"client.bank_rules().bulk_delete(["1001"]).await?;"#)]
    pub fn bulk_delete(
        &self,
        rule_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let rule_ids =
            rule_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("rule_ids", Some(','), rule_ids);
        operations::BulkDelete::of(request)
    }

    /// Gets a bank account rule.
    ///
    /// Sends `GET /bankaccounts/rules/{rule_id}`, needs scope `ZohoBooks.banking.READ`, and gives a
    /// [`BankRule`] ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!(r#"let rule = client.bank_rules().get("1001").await?;"#)]
    pub fn get(&self, rule_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("rule_id", &rule_id.into());
        operations::Get::of(request)
    }

    /// Updates a bank account rule.
    ///
    /// Sends `PUT /bankaccounts/rules/{rule_id}`, needs scope `ZohoBooks.banking.UPDATE`, and gives a
    /// [`BankRule`] ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!(
        r#"let request = BankAccountRuleRequest::new("Rule name", "selected_accounts", "deposits", "and", [BankRuleCriterionRequest::new()], "expense");"#,
        r#"let rule = client.bank_rules().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        rule_id: impl Into<Id>,
        body: &BankAccountRuleRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("rule_id", &rule_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a bank account rule.
    ///
    /// Sends `DELETE /bankaccounts/rules/{rule_id}`, needs scope `ZohoBooks.banking.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!(r#"client.bank_rules().delete("1001").await?;"#)]
    pub fn delete(&self, rule_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("rule_id", &rule_id.into());
        operations::Delete::of(request)
    }

    /// Reorders bank account rules.
    ///
    /// Sends `POST /bankaccounts/rules/order`, needs scope `ZohoBooks.banking.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!("client.bank_rules().reorder().await?;")]
    pub fn reorder(&self) -> operations::Reorder {
        operations::Reorder::of(self.client.request(operations::Reorder::ENDPOINT))
    }

    /// Skips a suggested bank account rule.
    ///
    /// Sends `POST /bankaccounts/rules/skipsuggest`, needs scope `ZohoBooks.banking.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!("client.bank_rules().skip_suggested().await?;")]
    pub fn skip_suggested(&self) -> operations::SkipSuggested {
        let request = self.client.request(operations::SkipSuggested::ENDPOINT);
        operations::SkipSuggested::of(request)
    }

    /// Lists bank account match filters.
    ///
    /// Sends `GET /bankaccounts/matchfilters`, needs scope `ZohoBooks.banking.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!("let answer = client.bank_rules().list_match_filters().await?;")]
    pub fn list_match_filters(&self) -> operations::ListMatchFilters {
        let request = self.client.request(operations::ListMatchFilters::ENDPOINT);
        operations::ListMatchFilters::of(request)
    }

    /// Creates a bank account match filter.
    ///
    /// Sends `POST /bankaccounts/matchfilters`, needs scope `ZohoBooks.banking.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!(
        "let request = BankAccountMatchFilterRequest::new();",
        "client.bank_rules().create_match_filter(&request).await?;"
    )]
    #[inline]
    pub fn create_match_filter(
        &self,
        body: &BankAccountMatchFilterRequest,
    ) -> operations::CreateMatchFilter {
        let mut request = self.client.request(operations::CreateMatchFilter::ENDPOINT);
        request.json(body);
        operations::CreateMatchFilter::of(request)
    }

    /// Updates a bank account match filter.
    ///
    /// Sends `PUT /bankaccounts/matchfilters/{match_filter_id}`, needs scope `ZohoBooks.banking.UPDATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!(
        "let request = BankAccountMatchFilterRequest::new();",
        r#"client.bank_rules().update_match_filter("1001", &request).await?;"#
    )]
    pub fn update_match_filter(
        &self,
        match_filter_id: impl Into<Id>,
        body: &BankAccountMatchFilterRequest,
    ) -> operations::UpdateMatchFilter {
        let mut request = self.client.request(operations::UpdateMatchFilter::ENDPOINT);
        request.path("match_filter_id", &match_filter_id.into()).json(body);
        operations::UpdateMatchFilter::of(request)
    }

    /// Deletes a bank account match filter.
    ///
    /// Sends `DELETE /bankaccounts/matchfilters/{match_filter_id}`, needs scope `ZohoBooks.banking.DELETE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-rules/)).
    #[doc = super::runtime::example!(r#"client.bank_rules().delete_match_filter("1001").await?;"#)]
    pub fn delete_match_filter(
        &self,
        match_filter_id: impl Into<Id>,
    ) -> operations::DeleteMatchFilter {
        let mut request = self.client.request(operations::DeleteMatchFilter::ENDPOINT);
        request.path("match_filter_id", &match_filter_id.into());
        operations::DeleteMatchFilter::of(request)
    }
}
