// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 33 operations on `/bankaccounts` and `/bankstatements`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/bank-accounts/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part};

/// The calls of the bank_accounts module.
#[derive(Debug, Clone)]
pub struct BankAccounts {
    client: Client,
}

impl BankAccounts {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists bank accounts.
    ///
    /// Sends `GET /bankaccounts`, needs scope `ZohoBooks.banking.READ`, and gives a page of at most 200
    /// [`BankAccount`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!("let bankaccounts = client.bank_accounts().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a bank account.
    ///
    /// Sends `POST /bankaccounts`, needs scope `ZohoBooks.banking.CREATE`, and gives a [`BankAccount`]
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(
        r#"let request = BankAccountRequest::new("Account name", "Account type");"#,
        "let bankaccount = client.bank_accounts().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &BankAccountRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a bank account.
    ///
    /// Sends `GET /bankaccounts/{account_id}`, needs scope `ZohoBooks.banking.READ`, and gives a
    /// [`BankAccount`] ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let bankaccount = client.bank_accounts().get("1001").await?;"#)]
    pub fn get(&self, account_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::Get::of(request)
    }

    /// Updates a bank account.
    ///
    /// Sends `PUT /bankaccounts/{account_id}`, needs scope `ZohoBooks.banking.UPDATE`, and gives a
    /// [`BankAccount`] ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(
        r#"let request = BankAccountRequest::new("Account name", "Account type");"#,
        r#"let bankaccount = client.bank_accounts().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        account_id: impl Into<Id>,
        body: &BankAccountRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a bank account.
    ///
    /// Sends `DELETE /bankaccounts/{account_id}`, needs scope `ZohoBooks.banking.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"client.bank_accounts().delete("1001").await?;"#)]
    pub fn delete(&self, account_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::Delete::of(request)
    }

    /// Marks a bank account inactive.
    ///
    /// Sends `POST /bankaccounts/{account_id}/inactive`, needs scope `ZohoBooks.banking.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"client.bank_accounts().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(&self, account_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::MarkInactive::of(request)
    }

    /// Marks a bank account active.
    ///
    /// Sends `POST /bankaccounts/{account_id}/active`, needs scope `ZohoBooks.banking.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"client.bank_accounts().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, account_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::MarkActive::of(request)
    }

    /// Imports bank statements.
    ///
    /// Sends `POST /bankstatements`, needs scope `ZohoBooks.banking.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(
        r#"let request = ImportBankStatementRequest::new("1001", [BankAccountTransactionRequest::new("2026-01-31", "Debit or credit", 100)]);"#,
        "client.bank_accounts().import_statements(&request).await?;"
    )]
    #[inline]
    pub fn import_statements(
        &self,
        body: &ImportBankStatementRequest,
    ) -> operations::ImportStatements {
        let mut request = self.client.request(operations::ImportStatements::ENDPOINT);
        request.json(body);
        operations::ImportStatements::of(request)
    }

    /// Gets the last imported bank statement.
    ///
    /// Sends `GET /bankaccounts/{account_id}/statement/lastimported`, needs scope `ZohoBooks.banking.READ`,
    /// and gives a page of [`BankStatement`]s
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let statement = client.bank_accounts().get_last_imported_statement("1001").await?;"#)]
    pub fn get_last_imported_statement(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetLastImportedStatement {
        let mut request =
            self.client.request(operations::GetLastImportedStatement::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetLastImportedStatement::of(request)
    }

    /// Deletes the last imported bank statement.
    ///
    /// Sends `DELETE /bankaccounts/{account_id}/statement/{statement_id}`, needs scope
    /// `ZohoBooks.banking.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"client.bank_accounts().delete_last_imported_statement("1001", "1002").await?;"#)]
    pub fn delete_last_imported_statement(
        &self,
        account_id: impl Into<Id>,
        statement_id: impl Into<Id>,
    ) -> operations::DeleteLastImportedStatement {
        let mut request =
            self.client.request(operations::DeleteLastImportedStatement::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("statement_id", &statement_id.into());
        operations::DeleteLastImportedStatement::of(request)
    }

    /// Lists bank reconciliations.
    ///
    /// Sends `GET /bankaccounts/{account_id}/reconciliations`, needs scope `ZohoBooks.banking.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().list_reconciliations("1001").await?;"#)]
    pub fn list_reconciliations(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListReconciliations {
        let mut request = self.client.request(operations::ListReconciliations::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListReconciliations::of(request)
    }

    /// Creates a bank reconciliation.
    ///
    /// Sends `POST /bankaccounts/{account_id}/reconciliations`, needs scope `ZohoBooks.banking.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(
        "let request = BankReconciliationRequest::new();",
        r#"client.bank_accounts().create_reconciliation("1001", &request).await?;"#
    )]
    pub fn create_reconciliation(
        &self,
        account_id: impl Into<Id>,
        body: &BankReconciliationRequest,
    ) -> operations::CreateReconciliation {
        let mut request =
            self.client.request(operations::CreateReconciliation::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::CreateReconciliation::of(request)
    }

    /// Gets a bank reconciliation.
    ///
    /// Sends `GET /bankaccounts/{account_id}/reconciliations/{reconciliation_id}`, needs scope
    /// `ZohoBooks.banking.READ`, and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().get_reconciliation("1001", "1002").await?;"#)]
    pub fn get_reconciliation(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
    ) -> operations::GetReconciliation {
        let mut request = self.client.request(operations::GetReconciliation::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        operations::GetReconciliation::of(request)
    }

    /// Updates a bank reconciliation.
    ///
    /// Sends `PUT /bankaccounts/{account_id}/reconciliations/{reconciliation_id}`, needs scope
    /// `ZohoBooks.banking.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(
        "let request = BankReconciliationRequest::new();",
        r#"client.bank_accounts().update_reconciliation("1001", "1002", &request).await?;"#
    )]
    pub fn update_reconciliation(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
        body: &BankReconciliationRequest,
    ) -> operations::UpdateReconciliation {
        let mut request =
            self.client.request(operations::UpdateReconciliation::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        request.json(body);
        operations::UpdateReconciliation::of(request)
    }

    /// Deletes a bank reconciliation.
    ///
    /// Sends `DELETE /bankaccounts/{account_id}/reconciliations/{reconciliation_id}`, needs scope
    /// `ZohoBooks.banking.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"client.bank_accounts().delete_reconciliation("1001", "1002").await?;"#)]
    pub fn delete_reconciliation(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
    ) -> operations::DeleteReconciliation {
        let mut request =
            self.client.request(operations::DeleteReconciliation::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        operations::DeleteReconciliation::of(request)
    }

    /// Saves a bank reconciliation draft.
    ///
    /// Sends `PUT /bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft`, needs scope
    /// `ZohoBooks.banking.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(
        "let request = BankReconciliationRequest::new();",
        r#"client.bank_accounts().save_reconciliation_draft("1001", "1002", &request).await?;"#
    )]
    pub fn save_reconciliation_draft(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
        body: &BankReconciliationRequest,
    ) -> operations::SaveReconciliationDraft {
        let mut request =
            self.client.request(operations::SaveReconciliationDraft::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        request.json(body);
        operations::SaveReconciliationDraft::of(request)
    }

    /// Adds a bank reconciliation attachment.
    ///
    /// Sends `POST /bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment`, needs scope
    /// `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.bank_accounts().add_reconciliation_attachment("1001", "1002", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_reconciliation_attachment(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddReconciliationAttachment {
        let mut request =
            self.client.request(operations::AddReconciliationAttachment::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        request.part("attachment", attachment);
        operations::AddReconciliationAttachment::of(request)
    }

    /// Gets a bank reconciliation document.
    ///
    /// Sends `GET /bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`,
    /// needs scope `ZohoBooks.banking.READ`, and gives a [file](super::Download)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let file = client.bank_accounts().get_reconciliation_document("1001", "1002", "1003").await?;"#)]
    pub fn get_reconciliation_document(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetReconciliationDocument {
        let mut request =
            self.client.request(operations::GetReconciliationDocument::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        request.path("document_id", &document_id.into());
        operations::GetReconciliationDocument::of(request)
    }

    /// Deletes a bank reconciliation document.
    ///
    /// Sends `DELETE /bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`,
    /// needs scope `ZohoBooks.banking.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"client.bank_accounts().delete_reconciliation_document("1001", "1002", "1003").await?;"#)]
    pub fn delete_reconciliation_document(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteReconciliationDocument {
        let mut request =
            self.client.request(operations::DeleteReconciliationDocument::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteReconciliationDocument::of(request)
    }

    /// Lists a bank account's balances.
    ///
    /// Sends `GET /bankaccounts/balances`, needs scope `ZohoBooks.banking.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!("let answer = client.bank_accounts().list_balances().await?;")]
    pub fn list_balances(&self) -> operations::ListBalances {
        let request = self.client.request(operations::ListBalances::ENDPOINT);
        operations::ListBalances::of(request)
    }

    /// Gets bank accounts' overviews.
    ///
    /// Sends `GET /bankaccounts/overview`, needs scope `ZohoBooks.banking.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!("let answer = client.bank_accounts().get_overview_of_all().await?;")]
    pub fn get_overview_of_all(&self) -> operations::GetOverviewOfAll {
        let request = self.client.request(operations::GetOverviewOfAll::ENDPOINT);
        operations::GetOverviewOfAll::of(request)
    }

    /// Gets a bank account's balance.
    ///
    /// Sends `GET /bankaccounts/{account_id}/balance`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().get_balance("1001").await?;"#)]
    pub fn get_balance(&self, account_id: impl Into<Id>) -> operations::GetBalance {
        let mut request = self.client.request(operations::GetBalance::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetBalance::of(request)
    }

    /// Gets a bank account's balances.
    ///
    /// Sends `GET /bankaccounts/{account_id}/balances`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().get_balances("1001").await?;"#)]
    pub fn get_balances(&self, account_id: impl Into<Id>) -> operations::GetBalances {
        let mut request = self.client.request(operations::GetBalances::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetBalances::of(request)
    }

    /// Gets a bank account's insights.
    ///
    /// Sends `GET /bankaccounts/{account_id}/insights`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().get_insights("1001").await?;"#)]
    pub fn get_insights(&self, account_id: impl Into<Id>) -> operations::GetInsights {
        let mut request = self.client.request(operations::GetInsights::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetInsights::of(request)
    }

    /// Gets a bank account's overview.
    ///
    /// Sends `GET /bankaccounts/{account_id}/overview`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().get_overview("1001").await?;"#)]
    pub fn get_overview(&self, account_id: impl Into<Id>) -> operations::GetOverview {
        let mut request = self.client.request(operations::GetOverview::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetOverview::of(request)
    }

    /// Gets a bank account's statement summary.
    ///
    /// Sends `GET /bankaccounts/{account_id}/statementsummary`, needs scope `ZohoBooks.banking.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().get_statement_summary("1001").await?;"#)]
    pub fn get_statement_summary(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetStatementSummary {
        let mut request = self.client.request(operations::GetStatementSummary::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetStatementSummary::of(request)
    }

    /// Lists a bank account's subaccounts.
    ///
    /// Sends `GET /bankaccounts/{account_id}/subaccounts`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().list_subaccounts("1001").await?;"#)]
    pub fn list_subaccounts(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListSubaccounts {
        let mut request = self.client.request(operations::ListSubaccounts::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListSubaccounts::of(request)
    }

    /// Lists a bank account's statements.
    ///
    /// Sends `GET /bankaccounts/{account_id}/statements`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().list_statements("1001").await?;"#)]
    pub fn list_statements(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListStatements {
        let mut request = self.client.request(operations::ListStatements::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListStatements::of(request)
    }

    /// Lists unreviewed bank statements.
    ///
    /// Sends `GET /bankaccounts/{account_id}/statements/unreviewed`, needs scope `ZohoBooks.banking.READ`,
    /// and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().list_unreviewed_statements("1001").await?;"#)]
    pub fn list_unreviewed_statements(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListUnreviewedStatements {
        let mut request =
            self.client.request(operations::ListUnreviewedStatements::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListUnreviewedStatements::of(request)
    }

    /// Lists a bank account's transactions.
    ///
    /// Sends `GET /bankaccounts/{account_id}/transactions`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().list_transactions("1001").await?;"#)]
    pub fn list_transactions(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListTransactions {
        let mut request = self.client.request(operations::ListTransactions::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListTransactions::of(request)
    }

    /// Gets a bank account's preferences.
    ///
    /// Sends `GET /bankaccounts/{account_id}/preferences`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"let answer = client.bank_accounts().get_preferences("1001").await?;"#)]
    pub fn get_preferences(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetPreferences {
        let mut request = self.client.request(operations::GetPreferences::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetPreferences::of(request)
    }

    /// Updates a bank account's preferences.
    ///
    /// Sends `PUT /bankaccounts/{account_id}/preferences`, needs scope `ZohoBooks.settings.UPDATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!(r#"client.bank_accounts().update_preferences("1001").await?;"#)]
    pub fn update_preferences(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::UpdatePreferences {
        let mut request = self.client.request(operations::UpdatePreferences::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::UpdatePreferences::of(request)
    }

    /// Gets a bank statement import encryption key.
    ///
    /// Sends `GET /bankaccounts/import/encryptionkey`, needs scope `ZohoBooks.banking.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/bank-accounts/)).
    #[doc = super::runtime::example!("let answer = client.bank_accounts().get_statement_import_encryption_key().await?;")]
    pub fn get_statement_import_encryption_key(
        &self,
    ) -> operations::GetStatementImportEncryptionKey {
        let request =
            self.client.request(operations::GetStatementImportEncryptionKey::ENDPOINT);
        operations::GetStatementImportEncryptionKey::of(request)
    }
}
