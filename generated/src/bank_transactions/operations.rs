// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankTransactions`](super::BankTransactions), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Id};
use super::models;

runtime::calls! {
    /// A call of [`BankTransactions::list`](super::BankTransactions::list).
    List in pages -> models::ListedBankTransaction {
        Get "/banktransactions" => List("banktransactions"),
        id: "list_bank_transactions",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
        query {
            account_id: Id, transaction_type: models::BankTransactionType, date: Date,
            amount: Decimal, status: String, reference_number: String,
            filter_by: models::BankTransactionFilterBy,
            sort_column: models::BankTransactionSortColumn, transaction_status: String,
            search_text: String, per_page: i64,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Where the range of `amount` begins.
            amount_start: Decimal,
            /// Where the range of `amount` ends.
            amount_end: Decimal,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`BankTransactions::create`](super::BankTransactions::create).
    Create -> models::BankTransaction {
        Post "/banktransactions" => Key("banktransaction"),
        id: "create_bank_transaction",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::get`](super::BankTransactions::get).
    Get -> models::BankTransaction {
        Get "/banktransactions/{bank_transaction_id}" => Key("banktransaction"),
        id: "get_bank_transaction",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::update`](super::BankTransactions::update).
    Update -> models::BankTransaction {
        Put "/banktransactions/{bank_transaction_id}" => Key("banktransaction"),
        id: "update_bank_transaction",
        scopes: &["ZohoBooks.banking.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::delete`](super::BankTransactions::delete).
    Delete -> Ack {
        Delete "/banktransactions/{bank_transaction_id}" => Ack,
        id: "delete_bank_transaction",
        scopes: &["ZohoBooks.banking.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::get_matching_bank_transactions`](super::BankTransactions::get_matching_bank_transactions).
    GetMatchingBankTransactions in pages -> models::MatchingTransaction {
        Get "/banktransactions/uncategorized/{transaction_id}/match"
            => List("matching_transactions"),
        id: "get_matching_bank_transactions",
        scopes: &["ZohoBooks.banking.READ"], parameters: &["organization_id"];
        query {
            transaction_id: Id, transaction_type: String, contact: String,
            reference_number: String, show_all_transactions: bool, per_page: i64,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Where the range of `amount` begins.
            amount_start: Decimal,
            /// Where the range of `amount` ends.
            amount_end: Decimal,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`BankTransactions::match_bank_transaction`](super::BankTransactions::match_bank_transaction).
    MatchBankTransaction -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/match" => Ack,
        id: "match_bank_transaction",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
        query { account_id: Id }
    }

    /// A call of [`BankTransactions::unmatch`](super::BankTransactions::unmatch).
    Unmatch -> Ack {
        Post "/banktransactions/{transaction_id}/unmatch" => Ack,
        id: "unmatch_bank_transaction",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
        query { account_id: Id }
    }

    /// A call of [`BankTransactions::exclude`](super::BankTransactions::exclude).
    Exclude -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/exclude" => Ack,
        id: "exclude_bank_transaction",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
        query { account_id: Id }
    }

    /// A call of [`BankTransactions::restore`](super::BankTransactions::restore).
    Restore -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/restore" => Ack,
        id: "restore_bank_transaction",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
        query { account_id: Id }
    }

    /// A call of [`BankTransactions::categorize`](super::BankTransactions::categorize).
    Categorize -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/categorize" => Ack,
        id: "categorize_bank_transaction",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::categorize_as_expense`](super::BankTransactions::categorize_as_expense).
    CategorizeAsExpense -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/categorize/expenses"
            => Ack,
        id: "categorize_bank_transaction_as_expense",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
        query { doc: String, total_files: i64 = "totalFiles" }
        list(Some(',')) { document_ids: Id }
    }

    /// A call of [`BankTransactions::uncategorize`](super::BankTransactions::uncategorize).
    Uncategorize -> Ack {
        Post "/banktransactions/{transaction_id}/uncategorize" => Ack,
        id: "uncategorize_bank_transaction",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
        query { account_id: Id }
    }

    /// A call of [`BankTransactions::categorize_as_vendor_payment`](super::BankTransactions::categorize_as_vendor_payment).
    CategorizeAsVendorPayment -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments"
            => Ack,
        id: "categorize_bank_transaction_as_vendor_payment",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::categorize_as_customer_payment`](super::BankTransactions::categorize_as_customer_payment).
    CategorizeAsCustomerPayment -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments"
            => Ack,
        id: "categorize_bank_transaction_as_customer_payment",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::categorize_as_credit_note_refunds`](super::BankTransactions::categorize_as_credit_note_refunds).
    CategorizeAsCreditNoteRefunds -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds"
            => Ack,
        id: "categorize_as_credit_note_refunds",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::categorize_as_vendor_credit_refunds`](super::BankTransactions::categorize_as_vendor_credit_refunds).
    CategorizeAsVendorCreditRefunds -> Ack {
        Post "/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds"
            => Ack,
        id: "categorize_as_vendor_credit_refunds",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::categorize_as_payment_refund`](super::BankTransactions::categorize_as_payment_refund).
    CategorizeAsPaymentRefund -> Ack {
        Post "/banktransactions/uncategorized/{statement_line_id}/categorize/paymentrefunds"
            => Ack,
        id: "categorize_bank_transaction_as_payment_refund",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BankTransactions::categorize_as_vendor_payment_refund`](super::BankTransactions::categorize_as_vendor_payment_refund).
    CategorizeAsVendorPaymentRefund -> Ack {
        Post "/banktransactions/uncategorized/{statement_line_id}/categorize/vendorpaymentrefunds"
            => Ack,
        id: "categorize_as_vendor_payment_refund",
        scopes: &["ZohoBooks.banking.CREATE"], parameters: &["organization_id"];
    }
}
