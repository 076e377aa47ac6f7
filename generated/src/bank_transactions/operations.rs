// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankTransactions`](super::BankTransactions), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_bank_transactions",
    method: Method::Get,
    path: "/banktransactions",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("banktransactions"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::list`](super::BankTransactions::list).
    paged List -> Page<models::ListBankTransaction>
}

runtime::parameters! {
    List {
        query {
            account_id: Id, transaction_type: models::BankTransactionTransactionType,
            date: Date, date_start: Date, date_end: Date, amount: Decimal,
            amount_start: Decimal, amount_end: Decimal, status: String,
            reference_number: String, filter_by: models::BankTransactionFilterBy,
            sort_column: models::BankTransactionSortColumn, transaction_status: String,
            search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_bank_transaction",
    method: Method::Post,
    path: "/banktransactions",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("banktransaction"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::create`](super::BankTransactions::create).
    Create -> models::BankTransaction
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_bank_transaction",
    method: Method::Get,
    path: "/banktransactions/{bank_transaction_id}",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("banktransaction"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::get`](super::BankTransactions::get).
    Get -> models::BankTransaction
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_bank_transaction",
    method: Method::Put,
    path: "/banktransactions/{bank_transaction_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("banktransaction"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::update`](super::BankTransactions::update).
    Update -> models::BankTransaction
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_bank_transaction",
    method: Method::Delete,
    path: "/banktransactions/{bank_transaction_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::delete`](super::BankTransactions::delete).
    Delete -> Ack
}

pub(super) static GET_MATCHING_BANK_TRANSACTIONS: Endpoint = Endpoint {
    id: "get_matching_bank_transactions",
    method: Method::Get,
    path: "/banktransactions/uncategorized/{transaction_id}/match",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("matching_transactions"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::get_matching_bank_transactions`](super::BankTransactions::get_matching_bank_transactions).
    paged GetMatchingBankTransactions -> Page<models::MatchingTransaction>
}

runtime::parameters! {
    GetMatchingBankTransactions {
        query {
            transaction_id: Id, transaction_type: String, date_after: Date,
            date_before: Date, amount_start: Decimal, amount_end: Decimal,
            contact: String, reference_number: String, show_all_transactions: bool,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static MATCH_BANK_TRANSACTION: Endpoint = Endpoint {
    id: "match_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/match",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::match_bank_transaction`](super::BankTransactions::match_bank_transaction).
    MatchBankTransaction -> Ack
}

runtime::parameters! {
    MatchBankTransaction {
        query {
            account_id: Id,
        }
    }
}

pub(super) static UNMATCH: Endpoint = Endpoint {
    id: "unmatch_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/{transaction_id}/unmatch",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::unmatch`](super::BankTransactions::unmatch).
    Unmatch -> Ack
}

runtime::parameters! {
    Unmatch {
        query {
            account_id: Id,
        }
    }
}

pub(super) static EXCLUDE: Endpoint = Endpoint {
    id: "exclude_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/exclude",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::exclude`](super::BankTransactions::exclude).
    Exclude -> Ack
}

runtime::parameters! {
    Exclude {
        query {
            account_id: Id,
        }
    }
}

pub(super) static RESTORE: Endpoint = Endpoint {
    id: "restore_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/restore",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::restore`](super::BankTransactions::restore).
    Restore -> Ack
}

runtime::parameters! {
    Restore {
        query {
            account_id: Id,
        }
    }
}

pub(super) static CATEGORIZE: Endpoint = Endpoint {
    id: "categorize_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::categorize`](super::BankTransactions::categorize).
    Categorize -> Ack
}

pub(super) static CATEGORIZE_AS_EXPENSE: Endpoint = Endpoint {
    id: "categorize_bank_transaction_as_expense",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/expenses",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::categorize_as_expense`](super::BankTransactions::categorize_as_expense).
    CategorizeAsExpense -> Ack
}

runtime::parameters! {
    CategorizeAsExpense {
        query {
            doc: String, total_files: i64 = "totalFiles",
        }
        list(Some(',')) {
            document_ids: Id,
        }
    }
}

pub(super) static UNCATEGORIZE: Endpoint = Endpoint {
    id: "uncategorize_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/{transaction_id}/uncategorize",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::uncategorize`](super::BankTransactions::uncategorize).
    Uncategorize -> Ack
}

runtime::parameters! {
    Uncategorize {
        query {
            account_id: Id,
        }
    }
}

pub(super) static CATEGORIZE_AS_VENDOR_PAYMENT: Endpoint = Endpoint {
    id: "categorize_bank_transaction_as_vendor_payment",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::categorize_as_vendor_payment`](super::BankTransactions::categorize_as_vendor_payment).
    CategorizeAsVendorPayment -> Ack
}

pub(super) static CATEGORIZE_AS_CUSTOMER_PAYMENT: Endpoint = Endpoint {
    id: "categorize_bank_transaction_as_customer_payment",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::categorize_as_customer_payment`](super::BankTransactions::categorize_as_customer_payment).
    CategorizeAsCustomerPayment -> Ack
}

pub(super) static CATEGORIZE_AS_CREDIT_NOTE_REFUNDS: Endpoint = Endpoint {
    id: "categorize_as_credit_note_refunds",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::categorize_as_credit_note_refunds`](super::BankTransactions::categorize_as_credit_note_refunds).
    CategorizeAsCreditNoteRefunds -> Ack
}

pub(super) static CATEGORIZE_AS_VENDOR_CREDIT_REFUNDS: Endpoint = Endpoint {
    id: "categorize_as_vendor_credit_refunds",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::categorize_as_vendor_credit_refunds`](super::BankTransactions::categorize_as_vendor_credit_refunds).
    CategorizeAsVendorCreditRefunds -> Ack
}

pub(super) static CATEGORIZE_AS_PAYMENT_REFUND: Endpoint = Endpoint {
    id: "categorize_bank_transaction_as_payment_refund",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{statement_line_id}/categorize/paymentrefunds",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::categorize_as_payment_refund`](super::BankTransactions::categorize_as_payment_refund).
    CategorizeAsPaymentRefund -> Ack
}

pub(super) static CATEGORIZE_AS_VENDOR_PAYMENT_REFUND: Endpoint = Endpoint {
    id: "categorize_as_vendor_payment_refund",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{statement_line_id}/categorize/vendorpaymentrefunds",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`BankTransactions::categorize_as_vendor_payment_refund`](super::BankTransactions::categorize_as_vendor_payment_refund).
    CategorizeAsVendorPaymentRefund -> Ack
}
