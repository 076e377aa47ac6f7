// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Bank Transactions.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the bank_transactions module.
#[derive(Debug, Clone)]
pub struct BankTransactions {
    client: Client,
}

impl BankTransactions {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List bank transactions.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/banktransactions`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions`.
    pub fn create(&self, body: &BankTransactionRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/banktransactions/{bank_transaction_id}`.
    pub fn get(&self, bank_transaction_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("bank_transaction_id", &bank_transaction_id.into());
        operations::Get(request)
    }

    /// Update bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.UPDATE`; sends `PUT` to
    /// `/banktransactions/{bank_transaction_id}`.
    pub fn update(
        &self,
        bank_transaction_id: impl Into<Id>,
        body: &BankTransactionRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("bank_transaction_id", &bank_transaction_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/banktransactions/{bank_transaction_id}`.
    pub fn delete(&self, bank_transaction_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("bank_transaction_id", &bank_transaction_id.into());
        operations::Delete(request)
    }

    /// Get matching bank transactions.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/banktransactions/uncategorized/{transaction_id}/match`.
    pub fn get_matching_bank_transactions(
        &self,
        transaction_id: impl Into<Id>,
    ) -> operations::GetMatchingBankTransactions {
        let mut request =
            self.client.request(operations::GetMatchingBankTransactions::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::GetMatchingBankTransactions(request)
    }

    /// Match bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/match`.
    pub fn match_bank_transaction(
        &self,
        transaction_id: impl Into<Id>,
        body: &MatchBankTransactionRequest,
    ) -> operations::MatchBankTransaction {
        let mut request =
            self.client.request(operations::MatchBankTransaction::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::MatchBankTransaction(request)
    }

    /// Unmatch bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/{transaction_id}/unmatch`.
    pub fn unmatch(&self, transaction_id: impl Into<Id>) -> operations::Unmatch {
        let mut request = self.client.request(operations::Unmatch::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::Unmatch(request)
    }

    /// Exclude bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/exclude`.
    pub fn exclude(&self, transaction_id: impl Into<Id>) -> operations::Exclude {
        let mut request = self.client.request(operations::Exclude::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::Exclude(request)
    }

    /// Restore bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/restore`.
    pub fn restore(&self, transaction_id: impl Into<Id>) -> operations::Restore {
        let mut request = self.client.request(operations::Restore::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::Restore(request)
    }

    /// Categorize bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/categorize`.
    pub fn categorize(
        &self,
        transaction_id: impl Into<Id>,
        body: &BankTransactionRequest,
    ) -> operations::Categorize {
        let mut request = self.client.request(operations::Categorize::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::Categorize(request)
    }

    /// Categorize bank transaction as expense.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/categorize/expenses`.
    pub fn categorize_as_expense(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeBankTransactionAsExpenseRequest,
    ) -> operations::CategorizeAsExpense {
        let mut request = self.client.request(operations::CategorizeAsExpense::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsExpense(request)
    }

    /// Uncategorize bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/{transaction_id}/uncategorize`.
    pub fn uncategorize(
        &self,
        transaction_id: impl Into<Id>,
    ) -> operations::Uncategorize {
        let mut request = self.client.request(operations::Uncategorize::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::Uncategorize(request)
    }

    /// Categorize bank transaction as vendor payment.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments`.
    pub fn categorize_as_vendor_payment(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeBankTransactionAsVendorPaymentRequest,
    ) -> operations::CategorizeAsVendorPayment {
        let mut request =
            self.client.request(operations::CategorizeAsVendorPayment::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsVendorPayment(request)
    }

    /// Categorize bank transaction as customer payment.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments`.
    pub fn categorize_as_customer_payment(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeBankTransactionAsCustomerPaymentRequest,
    ) -> operations::CategorizeAsCustomerPayment {
        let mut request =
            self.client.request(operations::CategorizeAsCustomerPayment::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsCustomerPayment(request)
    }

    /// Categorize as credit note refunds.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds`.
    pub fn categorize_as_credit_note_refunds(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeAsCreditNoteRefundRequest,
    ) -> operations::CategorizeAsCreditNoteRefunds {
        let mut request =
            self.client.request(operations::CategorizeAsCreditNoteRefunds::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsCreditNoteRefunds(request)
    }

    /// Categorize as vendor credit refunds.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds`.
    pub fn categorize_as_vendor_credit_refunds(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeAsVendorCreditRefundRequest,
    ) -> operations::CategorizeAsVendorCreditRefunds {
        let mut request =
            self.client.request(operations::CategorizeAsVendorCreditRefunds::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsVendorCreditRefunds(request)
    }

    /// Categorize bank transaction as payment refund.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{statement_line_id}/categorize/paymentrefunds`.
    pub fn categorize_as_payment_refund(
        &self,
        statement_line_id: impl Into<Id>,
        body: &CategorizeBankTransactionAsPaymentRefundRequest,
    ) -> operations::CategorizeAsPaymentRefund {
        let mut request =
            self.client.request(operations::CategorizeAsPaymentRefund::ENDPOINT);
        request.path("statement_line_id", &statement_line_id.into()).json(body);
        operations::CategorizeAsPaymentRefund(request)
    }

    /// Categorize as vendor payment refund.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{statement_line_id}/categorize/vendorpaymentrefunds`.
    pub fn categorize_as_vendor_payment_refund(
        &self,
        statement_line_id: impl Into<Id>,
        body: &CategorizeAsVendorPaymentRefundRequest,
    ) -> operations::CategorizeAsVendorPaymentRefund {
        let mut request =
            self.client.request(operations::CategorizeAsVendorPaymentRefund::ENDPOINT);
        request.path("statement_line_id", &statement_line_id.into()).json(body);
        operations::CategorizeAsVendorPaymentRefund(request)
    }
}
