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
        operations::List(self.client.request(&operations::LIST))
    }

    /// Create bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions`.
    pub fn create(&self, body: &BankTransactionRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Get bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.READ`; sends `GET` to
    /// `/banktransactions/{bank_transaction_id}`.
    pub fn get(&self, bank_transaction_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let bank_transaction_id: Id = bank_transaction_id.into();
        request.path("bank_transaction_id", &bank_transaction_id);
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
        let mut request = self.client.request(&operations::UPDATE);
        let bank_transaction_id: Id = bank_transaction_id.into();
        request.path("bank_transaction_id", &bank_transaction_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.DELETE`; sends `DELETE` to
    /// `/banktransactions/{bank_transaction_id}`.
    pub fn delete(&self, bank_transaction_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let bank_transaction_id: Id = bank_transaction_id.into();
        request.path("bank_transaction_id", &bank_transaction_id);
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
            self.client.request(&operations::GET_MATCHING_BANK_TRANSACTIONS);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
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
        let mut request = self.client.request(&operations::MATCH_BANK_TRANSACTION);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        request.json(body);
        operations::MatchBankTransaction(request)
    }

    /// Unmatch bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/{transaction_id}/unmatch`.
    pub fn unmatch(&self, transaction_id: impl Into<Id>) -> operations::Unmatch {
        let mut request = self.client.request(&operations::UNMATCH);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        operations::Unmatch(request)
    }

    /// Exclude bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/exclude`.
    pub fn exclude(&self, transaction_id: impl Into<Id>) -> operations::Exclude {
        let mut request = self.client.request(&operations::EXCLUDE);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        operations::Exclude(request)
    }

    /// Restore bank transaction.
    ///
    /// Needs scope `ZohoBooks.banking.CREATE`; sends `POST` to
    /// `/banktransactions/uncategorized/{transaction_id}/restore`.
    pub fn restore(&self, transaction_id: impl Into<Id>) -> operations::Restore {
        let mut request = self.client.request(&operations::RESTORE);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
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
        let mut request = self.client.request(&operations::CATEGORIZE);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::CATEGORIZE_AS_EXPENSE);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::UNCATEGORIZE);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
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
        let mut request = self.client.request(&operations::CATEGORIZE_AS_VENDOR_PAYMENT);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        request.json(body);
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
            self.client.request(&operations::CATEGORIZE_AS_CUSTOMER_PAYMENT);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        request.json(body);
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
            self.client.request(&operations::CATEGORIZE_AS_CREDIT_NOTE_REFUNDS);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        request.json(body);
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
            self.client.request(&operations::CATEGORIZE_AS_VENDOR_CREDIT_REFUNDS);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::CATEGORIZE_AS_PAYMENT_REFUND);
        let statement_line_id: Id = statement_line_id.into();
        request.path("statement_line_id", &statement_line_id);
        request.json(body);
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
            self.client.request(&operations::CATEGORIZE_AS_VENDOR_PAYMENT_REFUND);
        let statement_line_id: Id = statement_line_id.into();
        request.path("statement_line_id", &statement_line_id);
        request.json(body);
        operations::CategorizeAsVendorPaymentRefund(request)
    }
}
