// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Bank Accounts.

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

    /// List bank accounts.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create bank account.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts`.
    pub fn create(&self, body: &BankAccountRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get bank account.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}`.
    pub fn get(&self, account_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::Get(request)
    }

    /// Update bank account.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/{account_id}`.
    pub fn update(
        &self,
        account_id: impl Into<Id>,
        body: &BankAccountRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete bank account.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/{account_id}`.
    pub fn delete(&self, account_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::Delete(request)
    }

    /// Mark bank account inactive.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/{account_id}/inactive`.
    pub fn mark_inactive(&self, account_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::MarkInactive(request)
    }

    /// Mark bank account active.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/{account_id}/active`.
    pub fn mark_active(&self, account_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::MarkActive(request)
    }

    /// Import bank statements.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankstatements`.
    pub fn import_statements(
        &self,
        body: &ImportBankStatementRequest,
    ) -> operations::ImportStatements {
        let mut request = self.client.request(operations::ImportStatements::ENDPOINT);
        request.json(body);
        operations::ImportStatements(request)
    }

    /// Get last imported bank statement.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/statement/lastimported`.
    pub fn get_last_imported_statement(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetLastImportedStatement {
        let mut request =
            self.client.request(operations::GetLastImportedStatement::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetLastImportedStatement(request)
    }

    /// Delete last imported bank statement.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/{account_id}/statement/{statement_id}`.
    pub fn delete_last_imported_statement(
        &self,
        account_id: impl Into<Id>,
        statement_id: impl Into<Id>,
    ) -> operations::DeleteLastImportedStatement {
        let mut request =
            self.client.request(operations::DeleteLastImportedStatement::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("statement_id", &statement_id.into());
        operations::DeleteLastImportedStatement(request)
    }

    /// List bank reconciliations.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/reconciliations`.
    pub fn list_reconciliations(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListReconciliations {
        let mut request = self.client.request(operations::ListReconciliations::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListReconciliations(request)
    }

    /// Create bank reconciliation.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/{account_id}/reconciliations`.
    pub fn create_reconciliation(
        &self,
        account_id: impl Into<Id>,
        body: &BankReconciliationRequest,
    ) -> operations::CreateReconciliation {
        let mut request =
            self.client.request(operations::CreateReconciliation::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::CreateReconciliation(request)
    }

    /// Get bank reconciliation.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/reconciliations/{reconciliation_id}`.
    pub fn get_reconciliation(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
    ) -> operations::GetReconciliation {
        let mut request = self.client.request(operations::GetReconciliation::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        operations::GetReconciliation(request)
    }

    /// Update bank reconciliation.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/{account_id}/reconciliations/{reconciliation_id}`.
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
        operations::UpdateReconciliation(request)
    }

    /// Delete bank reconciliation.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/{account_id}/reconciliations/{reconciliation_id}`.
    pub fn delete_reconciliation(
        &self,
        account_id: impl Into<Id>,
        reconciliation_id: impl Into<Id>,
    ) -> operations::DeleteReconciliation {
        let mut request =
            self.client.request(operations::DeleteReconciliation::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("reconciliation_id", &reconciliation_id.into());
        operations::DeleteReconciliation(request)
    }

    /// Save bank reconciliation draft.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft`.
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
        operations::SaveReconciliationDraft(request)
    }

    /// Add bank reconciliation attachment.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment`.
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
        operations::AddReconciliationAttachment(request)
    }

    /// Get bank reconciliation document.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`.
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
        operations::GetReconciliationDocument(request)
    }

    /// Delete bank reconciliation document.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`.
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
        operations::DeleteReconciliationDocument(request)
    }

    /// List bank account balances.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/balances`.
    pub fn list_balances(&self) -> operations::ListBalances {
        operations::ListBalances(self.client.request(operations::ListBalances::ENDPOINT))
    }

    /// Get bank accounts overview.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/overview`.
    pub fn get_overview_of_all(&self) -> operations::GetOverviewOfAll {
        let request = self.client.request(operations::GetOverviewOfAll::ENDPOINT);
        operations::GetOverviewOfAll(request)
    }

    /// Get bank account balance.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/balance`.
    pub fn get_balance(&self, account_id: impl Into<Id>) -> operations::GetBalance {
        let mut request = self.client.request(operations::GetBalance::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetBalance(request)
    }

    /// Get bank account balances.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/balances`.
    pub fn get_balances(&self, account_id: impl Into<Id>) -> operations::GetBalances {
        let mut request = self.client.request(operations::GetBalances::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetBalances(request)
    }

    /// Get bank account insights.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/insights`.
    pub fn get_insights(&self, account_id: impl Into<Id>) -> operations::GetInsights {
        let mut request = self.client.request(operations::GetInsights::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetInsights(request)
    }

    /// Get bank account overview.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/overview`.
    pub fn get_overview(&self, account_id: impl Into<Id>) -> operations::GetOverview {
        let mut request = self.client.request(operations::GetOverview::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetOverview(request)
    }

    /// Get bank account statement summary.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/statementsummary`.
    pub fn get_statement_summary(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetStatementSummary {
        let mut request = self.client.request(operations::GetStatementSummary::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetStatementSummary(request)
    }

    /// List bank account subaccounts.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/subaccounts`.
    pub fn list_subaccounts(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListSubaccounts {
        let mut request = self.client.request(operations::ListSubaccounts::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListSubaccounts(request)
    }

    /// List bank account statements.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/statements`.
    pub fn list_statements(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListStatements {
        let mut request = self.client.request(operations::ListStatements::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListStatements(request)
    }

    /// List unreviewed bank statements.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/statements/unreviewed`.
    pub fn list_unreviewed_statements(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListUnreviewedStatements {
        let mut request =
            self.client.request(operations::ListUnreviewedStatements::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListUnreviewedStatements(request)
    }

    /// List bank account transactions.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/transactions`.
    pub fn list_transactions(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListTransactions {
        let mut request = self.client.request(operations::ListTransactions::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListTransactions(request)
    }

    /// Get bank account preferences.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/{account_id}/preferences`.
    pub fn get_preferences(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetPreferences {
        let mut request = self.client.request(operations::GetPreferences::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetPreferences(request)
    }

    /// Update bank account preferences.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/bankaccounts/{account_id}/preferences`.
    pub fn update_preferences(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::UpdatePreferences {
        let mut request = self.client.request(operations::UpdatePreferences::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::UpdatePreferences(request)
    }

    /// Get bank statement import encryption key.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/bankaccounts/import/encryptionkey`.
    pub fn get_statement_import_encryption_key(
        &self,
    ) -> operations::GetStatementImportEncryptionKey {
        let request =
            self.client.request(operations::GetStatementImportEncryptionKey::ENDPOINT);
        operations::GetStatementImportEncryptionKey(request)
    }
}
