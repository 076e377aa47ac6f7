// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BankTransactions`](super::BankTransactions), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
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

/// A call of [`BankTransactions::list`](super::BankTransactions::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }

    /// Sets `transaction_type`.
    pub fn transaction_type(
        mut self,
        value: impl Into<models::BankTransactionTransactionType>,
    ) -> Self {
        let value: models::BankTransactionTransactionType = value.into();
        self.0.query("transaction_type", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount", &value);
        self
    }

    /// Sets `amount_start`.
    pub fn amount_start(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_start", &value);
        self
    }

    /// Sets `amount_end`.
    pub fn amount_end(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_end", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<models::BankTransactionFilterBy>,
    ) -> Self {
        let value: models::BankTransactionFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::BankTransactionSortColumn>,
    ) -> Self {
        let value: models::BankTransactionSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `transaction_status`.
    pub fn transaction_status(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("transaction_status", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::BankTransactionBanktransaction>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_bank_transaction",
    method: Method::Post,
    path: "/banktransactions",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("banktransaction"),
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::create`](super::BankTransactions::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::Banktransaction);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_bank_transaction",
    method: Method::Get,
    path: "/banktransactions/{bank_transaction_id}",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("banktransaction"),
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::get`](super::BankTransactions::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Banktransaction);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_bank_transaction",
    method: Method::Put,
    path: "/banktransactions/{bank_transaction_id}",
    scopes: &["ZohoBooks.banking.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("banktransaction"),
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::update`](super::BankTransactions::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Banktransaction);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_bank_transaction",
    method: Method::Delete,
    path: "/banktransactions/{bank_transaction_id}",
    scopes: &["ZohoBooks.banking.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::delete`](super::BankTransactions::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static GET_MATCHING: Endpoint = Endpoint {
    id: "get_matching_bank_transactions",
    method: Method::Get,
    path: "/banktransactions/uncategorized/{transaction_id}/match",
    scopes: &["ZohoBooks.banking.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("matching_transactions"),
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::get_matching`](super::BankTransactions::get_matching).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetMatching(pub(super) Request);

impl GetMatching {
    /// Sets `transaction_id`.
    pub fn transaction_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("transaction_id", &value);
        self
    }

    /// Sets `transaction_type`.
    pub fn transaction_type(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("transaction_type", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `amount_start`.
    pub fn amount_start(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_start", &value);
        self
    }

    /// Sets `amount_end`.
    pub fn amount_end(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_end", &value);
        self
    }

    /// Sets `contact`.
    pub fn contact(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("contact", &value);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// Sets `show_all_transactions`.
    pub fn show_all_transactions(mut self, value: bool) -> Self {
        self.0.query("show_all_transactions", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(GetMatching -> Page<models::MatchingTransaction>);

pub(super) static MATCH: Endpoint = Endpoint {
    id: "match_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/match",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::match`](super::BankTransactions::match).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Match(pub(super) Request);

impl Match {
    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }
}

runtime::operation!(Match -> Ack);

pub(super) static UNMATCH: Endpoint = Endpoint {
    id: "unmatch_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/{transaction_id}/unmatch",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::unmatch`](super::BankTransactions::unmatch).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Unmatch(pub(super) Request);

impl Unmatch {
    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }
}

runtime::operation!(Unmatch -> Ack);

pub(super) static EXCLUDE: Endpoint = Endpoint {
    id: "exclude_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/exclude",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::exclude`](super::BankTransactions::exclude).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Exclude(pub(super) Request);

impl Exclude {
    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }
}

runtime::operation!(Exclude -> Ack);

pub(super) static RESTORE: Endpoint = Endpoint {
    id: "restore_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/restore",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::restore`](super::BankTransactions::restore).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Restore(pub(super) Request);

impl Restore {
    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }
}

runtime::operation!(Restore -> Ack);

pub(super) static CATEGORIZE: Endpoint = Endpoint {
    id: "categorize_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::categorize`](super::BankTransactions::categorize).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Categorize(pub(super) Request);

runtime::operation!(Categorize -> Ack);

pub(super) static CATEGORIZE_AS_EXPENSE: Endpoint = Endpoint {
    id: "categorize_bank_transaction_as_expense",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/expenses",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::categorize_as_expense`](super::BankTransactions::categorize_as_expense).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CategorizeAsExpense(pub(super) Request);

impl CategorizeAsExpense {
    /// Sets `doc`.
    pub fn doc(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("doc", &value);
        self
    }

    /// Sets `totalFiles`.
    pub fn total_files(mut self, value: i64) -> Self {
        self.0.query("totalFiles", &value);
        self
    }

    /// Sets `document_ids`.
    pub fn document_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("document_ids", Some(','), values);
        self
    }
}

runtime::operation!(CategorizeAsExpense -> Ack);

pub(super) static UNCATEGORIZE: Endpoint = Endpoint {
    id: "uncategorize_bank_transaction",
    method: Method::Post,
    path: "/banktransactions/{transaction_id}/uncategorize",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::uncategorize`](super::BankTransactions::uncategorize).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Uncategorize(pub(super) Request);

impl Uncategorize {
    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }
}

runtime::operation!(Uncategorize -> Ack);

pub(super) static CATEGORIZE_AS_VENDOR_PAYMENT: Endpoint = Endpoint {
    id: "categorize_bank_transaction_as_vendor_payment",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::categorize_as_vendor_payment`](super::BankTransactions::categorize_as_vendor_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CategorizeAsVendorPayment(pub(super) Request);

runtime::operation!(CategorizeAsVendorPayment -> Ack);

pub(super) static CATEGORIZE_AS_CUSTOMER_PAYMENT: Endpoint = Endpoint {
    id: "categorize_bank_transaction_as_customer_payment",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::categorize_as_customer_payment`](super::BankTransactions::categorize_as_customer_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CategorizeAsCustomerPayment(pub(super) Request);

runtime::operation!(CategorizeAsCustomerPayment -> Ack);

pub(super) static CATEGORIZE_AS_CREDIT_NOTE_REFUNDS: Endpoint = Endpoint {
    id: "categorize_as_credit_note_refunds",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::categorize_as_credit_note_refunds`](super::BankTransactions::categorize_as_credit_note_refunds).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CategorizeAsCreditNoteRefunds(pub(super) Request);

runtime::operation!(CategorizeAsCreditNoteRefunds -> Ack);

pub(super) static CATEGORIZE_AS_VENDOR_CREDIT_REFUNDS: Endpoint = Endpoint {
    id: "categorize_as_vendor_credit_refunds",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::categorize_as_vendor_credit_refunds`](super::BankTransactions::categorize_as_vendor_credit_refunds).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CategorizeAsVendorCreditRefunds(pub(super) Request);

runtime::operation!(CategorizeAsVendorCreditRefunds -> Ack);

pub(super) static CATEGORIZE_AS_PAYMENT_REFUND: Endpoint = Endpoint {
    id: "categorize_bank_transaction_as_payment_refund",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{statement_line_id}/categorize/paymentrefunds",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::categorize_as_payment_refund`](super::BankTransactions::categorize_as_payment_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CategorizeAsPaymentRefund(pub(super) Request);

runtime::operation!(CategorizeAsPaymentRefund -> Ack);

pub(super) static CATEGORIZE_AS_VENDOR_PAYMENT_REFUND: Endpoint = Endpoint {
    id: "categorize_as_vendor_payment_refund",
    method: Method::Post,
    path: "/banktransactions/uncategorized/{statement_line_id}/categorize/vendorpaymentrefunds",
    scopes: &["ZohoBooks.banking.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BankTransactions::categorize_as_vendor_payment_refund`](super::BankTransactions::categorize_as_vendor_payment_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CategorizeAsVendorPaymentRefund(pub(super) Request);

runtime::operation!(CategorizeAsVendorPaymentRefund -> Ack);
