// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 19 operations on `/banktransactions`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/bank-transactions/>.

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

    /// Lists bank transactions.
    ///
    /// Sends `GET /banktransactions`, needs scope `ZohoBooks.banking.READ`, and gives a page of at most 200
    /// [`ListedBankTransaction`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!("let banktransactions = client.bank_transactions().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a bank transaction.
    ///
    /// Sends `POST /banktransactions`, needs scope `ZohoBooks.banking.CREATE`, and gives a
    /// [`BankTransaction`] ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        r#"let request = BankTransactionRequest::new("Transaction type");"#,
        "let banktransaction = client.bank_transactions().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &BankTransactionRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a bank transaction.
    ///
    /// Sends `GET /banktransactions/{bank_transaction_id}`, needs scope `ZohoBooks.banking.READ`, and gives
    /// a [`BankTransaction`] ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(r#"let banktransaction = client.bank_transactions().get("1001").await?;"#)]
    pub fn get(&self, bank_transaction_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("bank_transaction_id", &bank_transaction_id.into());
        operations::Get::of(request)
    }

    /// Updates a bank transaction.
    ///
    /// Sends `PUT /banktransactions/{bank_transaction_id}`, needs scope `ZohoBooks.banking.UPDATE`, and
    /// gives a [`BankTransaction`] ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        r#"let request = BankTransactionRequest::new("Transaction type");"#,
        r#"let banktransaction = client.bank_transactions().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        bank_transaction_id: impl Into<Id>,
        body: &BankTransactionRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("bank_transaction_id", &bank_transaction_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a bank transaction.
    ///
    /// Sends `DELETE /banktransactions/{bank_transaction_id}`, needs scope `ZohoBooks.banking.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(r#"client.bank_transactions().delete("1001").await?;"#)]
    pub fn delete(&self, bank_transaction_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("bank_transaction_id", &bank_transaction_id.into());
        operations::Delete::of(request)
    }

    /// Gets matching bank transactions.
    ///
    /// Sends `GET /banktransactions/uncategorized/{transaction_id}/match`, needs scope
    /// `ZohoBooks.banking.READ`, and gives a page of at most 200 [`MatchingTransaction`]s; `.stream()`
    /// gives them all ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(r#"let matching_transactions = client.bank_transactions().get_matching_bank_transactions("1001").await?;"#)]
    pub fn get_matching_bank_transactions(
        &self,
        transaction_id: impl Into<Id>,
    ) -> operations::GetMatchingBankTransactions {
        let mut request =
            self.client.request(operations::GetMatchingBankTransactions::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::GetMatchingBankTransactions::of(request)
    }

    /// Matches a bank transaction.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/match`, needs scope
    /// `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        "let request = MatchBankTransactionRequest::new();",
        r#"client.bank_transactions().match_bank_transaction("1001", &request).await?;"#
    )]
    pub fn match_bank_transaction(
        &self,
        transaction_id: impl Into<Id>,
        body: &MatchBankTransactionRequest,
    ) -> operations::MatchBankTransaction {
        let mut request =
            self.client.request(operations::MatchBankTransaction::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::MatchBankTransaction::of(request)
    }

    /// Unmatches a bank transaction.
    ///
    /// Sends `POST /banktransactions/{transaction_id}/unmatch`, needs scope `ZohoBooks.banking.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(r#"client.bank_transactions().unmatch("1001").await?;"#)]
    pub fn unmatch(&self, transaction_id: impl Into<Id>) -> operations::Unmatch {
        let mut request = self.client.request(operations::Unmatch::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::Unmatch::of(request)
    }

    /// Excludes a bank transaction.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/exclude`, needs scope
    /// `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(r#"client.bank_transactions().exclude("1001").await?;"#)]
    pub fn exclude(&self, transaction_id: impl Into<Id>) -> operations::Exclude {
        let mut request = self.client.request(operations::Exclude::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::Exclude::of(request)
    }

    /// Restores a bank transaction.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/restore`, needs scope
    /// `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(r#"client.bank_transactions().restore("1001").await?;"#)]
    pub fn restore(&self, transaction_id: impl Into<Id>) -> operations::Restore {
        let mut request = self.client.request(operations::Restore::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::Restore::of(request)
    }

    /// Categorizes a bank transaction.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/categorize`, needs scope
    /// `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        r#"let request = BankTransactionRequest::new("Transaction type");"#,
        r#"client.bank_transactions().categorize("1001", &request).await?;"#
    )]
    pub fn categorize(
        &self,
        transaction_id: impl Into<Id>,
        body: &BankTransactionRequest,
    ) -> operations::Categorize {
        let mut request = self.client.request(operations::Categorize::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::Categorize::of(request)
    }

    /// Categorizes a bank transaction as an expense.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/categorize/expenses`, needs scope
    /// `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        "let request = CategorizeBankTransactionAsExpenseRequest::new();",
        r#"client.bank_transactions().categorize_as_expense("1001", &request).await?;"#
    )]
    pub fn categorize_as_expense(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeBankTransactionAsExpenseRequest,
    ) -> operations::CategorizeAsExpense {
        let mut request = self.client.request(operations::CategorizeAsExpense::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsExpense::of(request)
    }

    /// Uncategorizes a bank transaction.
    ///
    /// Sends `POST /banktransactions/{transaction_id}/uncategorize`, needs scope
    /// `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(r#"client.bank_transactions().uncategorize("1001").await?;"#)]
    pub fn uncategorize(
        &self,
        transaction_id: impl Into<Id>,
    ) -> operations::Uncategorize {
        let mut request = self.client.request(operations::Uncategorize::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::Uncategorize::of(request)
    }

    /// Categorizes a bank transaction as a vendor payment.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments`, needs scope
    /// `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        "let request = CategorizeBankTransactionAsVendorPaymentRequest::new();",
        r#"client.bank_transactions().categorize_as_vendor_payment("1001", &request).await?;"#
    )]
    pub fn categorize_as_vendor_payment(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeBankTransactionAsVendorPaymentRequest,
    ) -> operations::CategorizeAsVendorPayment {
        let mut request =
            self.client.request(operations::CategorizeAsVendorPayment::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsVendorPayment::of(request)
    }

    /// Categorizes a bank transaction as a customer payment.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/categorize/customerpayments`, needs
    /// scope `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        "let request = CategorizeBankTransactionAsCustomerPaymentRequest::new();",
        r#"client.bank_transactions().categorize_as_customer_payment("1001", &request).await?;"#
    )]
    pub fn categorize_as_customer_payment(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeBankTransactionAsCustomerPaymentRequest,
    ) -> operations::CategorizeAsCustomerPayment {
        let mut request =
            self.client.request(operations::CategorizeAsCustomerPayment::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsCustomerPayment::of(request)
    }

    /// Categorizes a bank transaction as the refund of a credit note.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds`, needs
    /// scope `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        r#"let request = CategorizeAsCreditNoteRefundRequest::new("1001", "2026-01-31");"#,
        r#"client.bank_transactions().categorize_as_credit_note_refunds("1001", &request).await?;"#
    )]
    pub fn categorize_as_credit_note_refunds(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeAsCreditNoteRefundRequest,
    ) -> operations::CategorizeAsCreditNoteRefunds {
        let mut request =
            self.client.request(operations::CategorizeAsCreditNoteRefunds::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsCreditNoteRefunds::of(request)
    }

    /// Categorizes a bank transaction as the refund of a vendor credit.
    ///
    /// Sends `POST /banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds`, needs
    /// scope `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        r#"let request = CategorizeAsVendorCreditRefundRequest::new("1001", "2026-01-31");"#,
        r#"client.bank_transactions().categorize_as_vendor_credit_refunds("1001", &request).await?;"#
    )]
    pub fn categorize_as_vendor_credit_refunds(
        &self,
        transaction_id: impl Into<Id>,
        body: &CategorizeAsVendorCreditRefundRequest,
    ) -> operations::CategorizeAsVendorCreditRefunds {
        let mut request =
            self.client.request(operations::CategorizeAsVendorCreditRefunds::ENDPOINT);
        request.path("transaction_id", &transaction_id.into()).json(body);
        operations::CategorizeAsVendorCreditRefunds::of(request)
    }

    /// Categorizes a bank transaction as a payment refund.
    ///
    /// Sends `POST /banktransactions/uncategorized/{statement_line_id}/categorize/paymentrefunds`, needs
    /// scope `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        r#"let request = CategorizeBankTransactionAsPaymentRefundRequest::new("2026-01-31", 100, "1001");"#,
        r#"client.bank_transactions().categorize_as_payment_refund("1001", &request).await?;"#
    )]
    pub fn categorize_as_payment_refund(
        &self,
        statement_line_id: impl Into<Id>,
        body: &CategorizeBankTransactionAsPaymentRefundRequest,
    ) -> operations::CategorizeAsPaymentRefund {
        let mut request =
            self.client.request(operations::CategorizeAsPaymentRefund::ENDPOINT);
        request.path("statement_line_id", &statement_line_id.into()).json(body);
        operations::CategorizeAsPaymentRefund::of(request)
    }

    /// Categorizes a bank transaction as the refund of a vendor payment.
    ///
    /// Sends `POST /banktransactions/uncategorized/{statement_line_id}/categorize/vendorpaymentrefunds`,
    /// needs scope `ZohoBooks.banking.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/bank-transactions/)).
    #[doc = super::runtime::example!(
        r#"let request = CategorizeAsVendorPaymentRefundRequest::new("2026-01-31", 100, "1001");"#,
        r#"client.bank_transactions().categorize_as_vendor_payment_refund("1001", &request).await?;"#
    )]
    pub fn categorize_as_vendor_payment_refund(
        &self,
        statement_line_id: impl Into<Id>,
        body: &CategorizeAsVendorPaymentRefundRequest,
    ) -> operations::CategorizeAsVendorPaymentRefund {
        let mut request =
            self.client.request(operations::CategorizeAsVendorPaymentRefund::ENDPOINT);
        request.path("statement_line_id", &statement_line_id.into()).json(body);
        operations::CategorizeAsVendorPaymentRefund::of(request)
    }
}
