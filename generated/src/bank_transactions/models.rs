// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`BankTransactions`](super::BankTransactions).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    BankTransactionBillRequest, BankTransactionCustomFieldRequest,
    BankTransactionInvoiceRequest, BankTransactionLineItemRequest, BankTransactionTag,
    BankTransactionTaxRequest, Document, DocumentRequest, FuelType, ImportedTransaction,
    ProductType, TagRequest,
};

/// Bank transaction banktransaction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BankTransactionBanktransaction {
    pub transaction_id: Option<Id>,
    pub date: Option<Date>,
    pub amount: Option<Decimal>,
    pub transaction_type: Option<String>,
    pub status: Option<String>,
    pub source: Option<String>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub price_precision: Option<i64>,
    pub customer_id: Option<Id>,
    pub payee: Option<String>,
    /// Only in: `us`, `ca`.
    pub is_paid_via_print_check: Option<bool>,
    pub description: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub debit_or_credit: Option<String>,
    pub offset_account_name: Option<String>,
    pub is_offsetaccount_matched: Option<bool>,
    pub reference_number: Option<String>,
    pub imported_transaction_id: Option<Id>,
    pub is_rule_exist: Option<bool>,
    pub rule_details: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankTransactionBanktransaction {
        transaction_id, date, amount, transaction_type, status, source, account_id,
        account_name, account_type, price_precision, customer_id, payee,
        is_paid_via_print_check, description, currency_id, currency_code,
        currency_symbol, debit_or_credit, offset_account_name, is_offsetaccount_matched,
        reference_number, imported_transaction_id, is_rule_exist, rule_details,
    }
}

/// Bank transaction check details request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BankTransactionCheckDetailsRequest {
    pub memo: Option<String>,
    pub check_number: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankTransactionCheckDetailsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `memo`.
    #[must_use]
    pub fn memo(mut self, value: impl Into<String>) -> Self {
        self.memo = Some(value.into());
        self
    }

    /// Sets `check_number`.
    #[must_use]
    pub fn check_number(mut self, value: impl Into<String>) -> Self {
        self.check_number = Some(value.into());
        self
    }
}

runtime::request! {
    BankTransactionCheckDetailsRequest {
        memo, check_number, ..extra
    }
}

runtime::choice! {
    /// Bank transaction engine capacity range.
    pub enum BankTransactionEngineCapacityRange {
        LessThan1400cc = "less_than_1400cc",
        Between1401ccAnd1600cc = "between_1401cc_and_1600cc",
        Between1601ccAnd2000cc = "between_1601cc_and_2000cc",
        MoreThan2000cc = "more_than_2000cc",
    }
}

runtime::choice! {
    /// Bank transaction filter by.
    pub enum BankTransactionFilterBy {
        All = "Status.All",
        Uncategorized = "Status.Uncategorized",
        Categorized = "Status.Categorized",
        ManuallyAdded = "Status.ManuallyAdded",
        Excluded = "Status.Excluded",
        Matched = "Status.Matched",
    }
}

/// Bank transaction line item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BankTransactionLineItem {
    pub from_account_id: Option<Id>,
    pub from_account_name: Option<String>,
    pub payment_mode: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub tags: Option<Vec<BankTransactionTag>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankTransactionLineItem {
        from_account_id, from_account_name, payment_mode, customer_id, customer_name,
        vendor_id, vendor_name, sub_total, total, bcy_total, tags,
    }
}

/// Bank transaction line item request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BankTransactionLineItemRequestRequest {
    pub line_id: Option<Id>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub description: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    pub item_order: Option<i64>,
    pub tags: Option<Vec<TagRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankTransactionLineItemRequestRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `line_id`.
    #[must_use]
    pub fn line_id(mut self, value: impl Into<Id>) -> Self {
        self.line_id = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `account_name`.
    #[must_use]
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `tax_amount`.
    #[must_use]
    pub fn tax_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_amount = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_type`.
    #[must_use]
    pub fn tax_type(mut self, value: impl Into<String>) -> Self {
        self.tax_type = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
        self
    }

    /// Sets `item_total`.
    #[must_use]
    pub fn item_total(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total = Some(value.into());
        self
    }

    /// Sets `item_total_inclusive_of_tax`.
    #[must_use]
    pub fn item_total_inclusive_of_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total_inclusive_of_tax = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    BankTransactionLineItemRequestRequest {
        line_id, account_id, account_name, description, tax_amount, tax_id, tax_name,
        tax_type, tax_percentage, item_total, item_total_inclusive_of_tax, item_order,
        tags, ..extra
    }
}

runtime::choice! {
    /// Bank transaction mileage type.
    pub enum BankTransactionMileageType {
        Gmaps = "gmaps",
        Imaps = "imaps",
        Gps = "gps",
        Odometer = "odometer",
        Wmaps = "wmaps",
        Manual = "manual",
        NonMileage = "non_mileage",
        PerDiem = "per_diem",
    }
}

/// Bank transaction request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BankTransactionRequest {
    pub from_account_id: Option<Id>,
    pub to_account_id: Option<Id>,
    pub transaction_type: String,
    pub amount: Option<Decimal>,
    pub payment_mode: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub date: Option<Date>,
    pub customer_id: Option<Id>,
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub currency_id: Option<Id>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    pub is_inclusive_tax: Option<bool>,
    pub tags: Option<Vec<TagRequest>>,
    pub from_account_tags: Option<Vec<TagRequest>>,
    pub to_account_tags: Option<Vec<TagRequest>>,
    pub documents: Option<Vec<DocumentRequest>>,
    pub bank_charges: Option<Decimal>,
    pub user_id: Option<Id>,
    /// Only in: `us`, `au`, `ca`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    pub custom_fields: Option<Vec<BankTransactionCustomFieldRequest>>,
    pub line_items: Option<Vec<BankTransactionLineItemRequestRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankTransactionRequest {
    /// A request with all that is required.
    pub fn new(transaction_type: impl Into<String>) -> Self {
        Self {
            from_account_id: None,
            to_account_id: None,
            transaction_type: transaction_type.into(),
            amount: None,
            payment_mode: None,
            exchange_rate: None,
            date: None,
            customer_id: None,
            reference_number: None,
            description: None,
            currency_id: None,
            tax_id: None,
            is_inclusive_tax: None,
            tags: None,
            from_account_tags: None,
            to_account_tags: None,
            documents: None,
            bank_charges: None,
            user_id: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            custom_fields: None,
            line_items: None,
            extra: Map::new(),
        }
    }

    /// Sets `from_account_id`.
    #[must_use]
    pub fn from_account_id(mut self, value: impl Into<Id>) -> Self {
        self.from_account_id = Some(value.into());
        self
    }

    /// Sets `to_account_id`.
    #[must_use]
    pub fn to_account_id(mut self, value: impl Into<Id>) -> Self {
        self.to_account_id = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `payment_mode`.
    #[must_use]
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        self.payment_mode = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `from_account_tags`.
    #[must_use]
    pub fn from_account_tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.from_account_tags = Some(value.into());
        self
    }

    /// Sets `to_account_tags`.
    #[must_use]
    pub fn to_account_tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.to_account_tags = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(mut self, value: impl Into<Vec<DocumentRequest>>) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `bank_charges`.
    #[must_use]
    pub fn bank_charges(mut self, value: impl Into<Decimal>) -> Self {
        self.bank_charges = Some(value.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Id>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<BankTransactionCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<BankTransactionLineItemRequestRequest>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }
}

runtime::request! {
    BankTransactionRequest {
        from_account_id, to_account_id, transaction_type, amount, payment_mode,
        exchange_rate, date, customer_id, reference_number, description, currency_id,
        tax_id, is_inclusive_tax, tags, from_account_tags, to_account_tags, documents,
        bank_charges, user_id, tax_authority_id, tax_exemption_id, custom_fields,
        line_items, ..extra
    }
}

runtime::choice! {
    /// Bank transaction sort column.
    pub enum BankTransactionSortColumn {
        Date = "date",
    }
}

runtime::choice! {
    /// Bank transaction transaction type.
    pub enum BankTransactionTransactionType {
        SalesWithoutInvoices = "sales_without_invoices",
        ExpenseRefund = "expense_refund",
        OwnerDrawings = "owner_drawings",
        OwnerContribution = "owner_contribution",
        InterestIncome = "interest_income",
        OtherIncome = "other_income",
        Expense = "expense",
        Deposit = "deposit",
    }
}

/// Bank transaction transactions to be matched request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BankTransactionTransactionsToBeMatchedRequest {
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankTransactionTransactionsToBeMatchedRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `transaction_id`.
    #[must_use]
    pub fn transaction_id(mut self, value: impl Into<Id>) -> Self {
        self.transaction_id = Some(value.into());
        self
    }

    /// Sets `transaction_type`.
    #[must_use]
    pub fn transaction_type(mut self, value: impl Into<String>) -> Self {
        self.transaction_type = Some(value.into());
        self
    }
}

runtime::request! {
    BankTransactionTransactionsToBeMatchedRequest {
        transaction_id, transaction_type, ..extra
    }
}

/// Banktransaction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Banktransaction {
    pub transaction_id: Option<Id>,
    pub from_account_id: Option<Id>,
    pub from_account_name: Option<String>,
    pub to_account_id: Option<Id>,
    pub to_account_name: Option<String>,
    pub transaction_type: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub payment_mode: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub date: Option<Date>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub bank_charges: Option<Decimal>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    pub documents: Option<Vec<Document>>,
    pub is_inclusive_tax: Option<bool>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    /// Only in: `us`, `au`, `ca`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `us`, `au`, `ca`.
    pub tax_authority_name: Option<String>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub amount: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`, `eu`, `za`.
    pub product_type: Option<ProductType>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_amount: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_amount: Option<Decimal>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `uk`.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in: `uk`.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in: `uk`.
    pub filed_in_vat_return_type: Option<String>,
    pub imported_transactions: Option<Vec<ImportedTransaction>>,
    pub tags: Option<Vec<BankTransactionTag>>,
    pub line_items: Option<Vec<BankTransactionLineItem>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Banktransaction {
        transaction_id, from_account_id, from_account_name, to_account_id,
        to_account_name, transaction_type, currency_id, currency_code, payment_mode,
        exchange_rate, date, customer_id, customer_name, vendor_id, vendor_name,
        reference_number, description, bank_charges, tax_id, documents, is_inclusive_tax,
        tax_name, tax_percentage, tax_amount, sub_total, tax_authority_id,
        tax_authority_name, tax_exemption_id, tax_exemption_code, total, bcy_total,
        amount, vat_treatment, tax_treatment, product_type, acquisition_vat_id,
        acquisition_vat_name, acquisition_vat_percentage, acquisition_vat_amount,
        reverse_charge_vat_id, reverse_charge_vat_name, reverse_charge_vat_percentage,
        reverse_charge_vat_amount, reverse_charge_tax_id, filed_in_vat_return_id,
        filed_in_vat_return_name, filed_in_vat_return_type, imported_transactions, tags,
        line_items,
    }
}

/// Categorize as credit note refund request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategorizeAsCreditNoteRefundRequest {
    pub creditnote_id: Id,
    pub date: Date,
    pub refund_mode: Option<String>,
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub from_account_id: Option<Id>,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeAsCreditNoteRefundRequest {
    /// A request with all that is required.
    pub fn new(creditnote_id: impl Into<Id>, date: impl Into<Date>) -> Self {
        Self {
            creditnote_id: creditnote_id.into(),
            date: date.into(),
            refund_mode: None,
            reference_number: None,
            amount: None,
            exchange_rate: None,
            from_account_id: None,
            description: None,
            extra: Map::new(),
        }
    }

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `from_account_id`.
    #[must_use]
    pub fn from_account_id(mut self, value: impl Into<Id>) -> Self {
        self.from_account_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    CategorizeAsCreditNoteRefundRequest {
        creditnote_id, date, refund_mode, reference_number, amount, exchange_rate,
        from_account_id, description, ..extra
    }
}

/// Categorize as vendor credit refund request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategorizeAsVendorCreditRefundRequest {
    pub vendor_credit_id: Id,
    pub date: Date,
    pub refund_mode: Option<String>,
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub account_id: Option<Id>,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeAsVendorCreditRefundRequest {
    /// A request with all that is required.
    pub fn new(vendor_credit_id: impl Into<Id>, date: impl Into<Date>) -> Self {
        Self {
            vendor_credit_id: vendor_credit_id.into(),
            date: date.into(),
            refund_mode: None,
            reference_number: None,
            amount: None,
            exchange_rate: None,
            account_id: None,
            description: None,
            extra: Map::new(),
        }
    }

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    CategorizeAsVendorCreditRefundRequest {
        vendor_credit_id, date, refund_mode, reference_number, amount, exchange_rate,
        account_id, description, ..extra
    }
}

/// Categorize as vendor payment refund request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategorizeAsVendorPaymentRefundRequest {
    pub vendorpayment_id: Option<Id>,
    pub date: Date,
    pub refund_mode: Option<String>,
    pub reference_number: Option<String>,
    pub amount: Decimal,
    pub exchange_rate: Option<Decimal>,
    pub to_account_id: Id,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeAsVendorPaymentRefundRequest {
    /// A request with all that is required.
    pub fn new(
        date: impl Into<Date>,
        amount: impl Into<Decimal>,
        to_account_id: impl Into<Id>,
    ) -> Self {
        Self {
            vendorpayment_id: None,
            date: date.into(),
            refund_mode: None,
            reference_number: None,
            amount: amount.into(),
            exchange_rate: None,
            to_account_id: to_account_id.into(),
            description: None,
            extra: Map::new(),
        }
    }

    /// Sets `vendorpayment_id`.
    #[must_use]
    pub fn vendorpayment_id(mut self, value: impl Into<Id>) -> Self {
        self.vendorpayment_id = Some(value.into());
        self
    }

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    CategorizeAsVendorPaymentRefundRequest {
        vendorpayment_id, date, refund_mode, reference_number, amount, exchange_rate,
        to_account_id, description, ..extra
    }
}

/// Categorize bank transaction as customer payment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategorizeBankTransactionAsCustomerPaymentRequest {
    pub customer_id: Option<Id>,
    pub retainerinvoice_id: Option<Id>,
    pub invoices: Option<Vec<BankTransactionInvoiceRequest>>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub bank_charges: Option<Decimal>,
    pub account_id: Option<Id>,
    pub custom_fields: Option<Vec<BankTransactionCustomFieldRequest>>,
    pub documents: Option<Vec<DocumentRequest>>,
    pub date: Option<Date>,
    pub template_id: Option<Id>,
    pub contact_persons: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeBankTransactionAsCustomerPaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `retainerinvoice_id`.
    #[must_use]
    pub fn retainerinvoice_id(mut self, value: impl Into<Id>) -> Self {
        self.retainerinvoice_id = Some(value.into());
        self
    }

    /// Sets `invoices`.
    #[must_use]
    pub fn invoices(
        mut self,
        value: impl Into<Vec<BankTransactionInvoiceRequest>>,
    ) -> Self {
        self.invoices = Some(value.into());
        self
    }

    /// Sets `payment_mode`.
    #[must_use]
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        self.payment_mode = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `bank_charges`.
    #[must_use]
    pub fn bank_charges(mut self, value: impl Into<Decimal>) -> Self {
        self.bank_charges = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<BankTransactionCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(mut self, value: impl Into<Vec<DocumentRequest>>) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `contact_persons`.
    #[must_use]
    pub fn contact_persons(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_persons = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    CategorizeBankTransactionAsCustomerPaymentRequest {
        customer_id, retainerinvoice_id, invoices, payment_mode, description,
        reference_number, exchange_rate, amount, bank_charges, account_id, custom_fields,
        documents, date, template_id, contact_persons, ..extra
    }
}

/// Categorize bank transaction as expense request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategorizeBankTransactionAsExpenseRequest {
    pub account_id: Option<Id>,
    pub paid_through_account_id: Option<Id>,
    pub date: Option<Date>,
    /// Not in: `us`.
    pub tax_id: Option<Id>,
    pub amount: Option<Decimal>,
    pub project_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub customer_id: Option<Id>,
    pub zp_project_id: Option<Id>,
    pub zp_project_name: Option<String>,
    pub zp_client_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vehicle_id: Option<Id>,
    pub mileage_unit: Option<String>,
    pub mileage_rate: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub can_reclaim_vat_on_mileage: Option<bool>,
    /// Only in: `uk`, `eu`.
    pub fuel_type: Option<FuelType>,
    /// Only in: `uk`, `eu`.
    pub engine_capacity_range: Option<BankTransactionEngineCapacityRange>,
    pub employee_id: Option<Id>,
    pub mileage_type: Option<BankTransactionMileageType>,
    pub expense_type: Option<String>,
    pub distance: Option<f64>,
    pub start_reading: Option<String>,
    pub end_reading: Option<String>,
    pub currency_id: Option<Id>,
    pub custom_fields: Option<Vec<BankTransactionCustomFieldRequest>>,
    pub tags: Option<Vec<TagRequest>>,
    pub documents: Option<Vec<DocumentRequest>>,
    pub exchange_rate: Option<Decimal>,
    pub recurring_expense_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_id: Option<Id>,
    pub is_update_customer: Option<bool>,
    /// Only in: `uk`, `eu`, `za`.
    pub product_type: Option<ProductType>,
    pub taxes: Option<Vec<BankTransactionTaxRequest>>,
    pub reason: Option<String>,
    pub line_items: Option<Vec<BankTransactionLineItemRequest>>,
    pub zcrm_potential_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeBankTransactionAsExpenseRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `paid_through_account_id`.
    #[must_use]
    pub fn paid_through_account_id(mut self, value: impl Into<Id>) -> Self {
        self.paid_through_account_id = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `is_billable`.
    #[must_use]
    pub fn is_billable(mut self, value: bool) -> Self {
        self.is_billable = Some(value);
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `zp_project_id`.
    #[must_use]
    pub fn zp_project_id(mut self, value: impl Into<Id>) -> Self {
        self.zp_project_id = Some(value.into());
        self
    }

    /// Sets `zp_project_name`.
    #[must_use]
    pub fn zp_project_name(mut self, value: impl Into<String>) -> Self {
        self.zp_project_name = Some(value.into());
        self
    }

    /// Sets `zp_client_id`.
    #[must_use]
    pub fn zp_client_id(mut self, value: impl Into<Id>) -> Self {
        self.zp_client_id = Some(value.into());
        self
    }

    /// Sets `vendor_id`.
    #[must_use]
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }

    /// Sets `vehicle_id`.
    #[must_use]
    pub fn vehicle_id(mut self, value: impl Into<Id>) -> Self {
        self.vehicle_id = Some(value.into());
        self
    }

    /// Sets `mileage_unit`.
    #[must_use]
    pub fn mileage_unit(mut self, value: impl Into<String>) -> Self {
        self.mileage_unit = Some(value.into());
        self
    }

    /// Sets `mileage_rate`.
    #[must_use]
    pub fn mileage_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.mileage_rate = Some(value.into());
        self
    }

    /// Sets `can_reclaim_vat_on_mileage`.
    #[must_use]
    pub fn can_reclaim_vat_on_mileage(mut self, value: bool) -> Self {
        self.can_reclaim_vat_on_mileage = Some(value);
        self
    }

    /// Sets `fuel_type`.
    #[must_use]
    pub fn fuel_type(mut self, value: impl Into<FuelType>) -> Self {
        self.fuel_type = Some(value.into());
        self
    }

    /// Sets `engine_capacity_range`.
    #[must_use]
    pub fn engine_capacity_range(
        mut self,
        value: impl Into<BankTransactionEngineCapacityRange>,
    ) -> Self {
        self.engine_capacity_range = Some(value.into());
        self
    }

    /// Sets `employee_id`.
    #[must_use]
    pub fn employee_id(mut self, value: impl Into<Id>) -> Self {
        self.employee_id = Some(value.into());
        self
    }

    /// Sets `mileage_type`.
    #[must_use]
    pub fn mileage_type(mut self, value: impl Into<BankTransactionMileageType>) -> Self {
        self.mileage_type = Some(value.into());
        self
    }

    /// Sets `expense_type`.
    #[must_use]
    pub fn expense_type(mut self, value: impl Into<String>) -> Self {
        self.expense_type = Some(value.into());
        self
    }

    /// Sets `distance`.
    #[must_use]
    pub fn distance(mut self, value: f64) -> Self {
        self.distance = Some(value);
        self
    }

    /// Sets `start_reading`.
    #[must_use]
    pub fn start_reading(mut self, value: impl Into<String>) -> Self {
        self.start_reading = Some(value.into());
        self
    }

    /// Sets `end_reading`.
    #[must_use]
    pub fn end_reading(mut self, value: impl Into<String>) -> Self {
        self.end_reading = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<BankTransactionCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(mut self, value: impl Into<Vec<DocumentRequest>>) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `recurring_expense_id`.
    #[must_use]
    pub fn recurring_expense_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_expense_id = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_id`.
    #[must_use]
    pub fn acquisition_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.acquisition_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_id`.
    #[must_use]
    pub fn reverse_charge_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_vat_id = Some(value.into());
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(mut self, value: impl Into<ProductType>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, value: impl Into<Vec<BankTransactionTaxRequest>>) -> Self {
        self.taxes = Some(value.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<BankTransactionLineItemRequest>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `zcrm_potential_id`.
    #[must_use]
    pub fn zcrm_potential_id(mut self, value: impl Into<Id>) -> Self {
        self.zcrm_potential_id = Some(value.into());
        self
    }
}

runtime::request! {
    CategorizeBankTransactionAsExpenseRequest {
        account_id, paid_through_account_id, date, tax_id, amount, project_id,
        tax_exemption_code, tax_exemption_id, is_inclusive_tax, is_billable,
        reference_number, description, customer_id, zp_project_id, zp_project_name,
        zp_client_id, vendor_id, vehicle_id, mileage_unit, mileage_rate,
        can_reclaim_vat_on_mileage, fuel_type, engine_capacity_range, employee_id,
        mileage_type, expense_type, distance, start_reading, end_reading, currency_id,
        custom_fields, tags, documents, exchange_rate, recurring_expense_id,
        vat_treatment, tax_treatment, acquisition_vat_id, reverse_charge_vat_id,
        is_update_customer, product_type, taxes, reason, line_items, zcrm_potential_id,
        ..extra
    }
}

/// Categorize bank transaction as payment refund request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategorizeBankTransactionAsPaymentRefundRequest {
    pub date: Date,
    pub refund_mode: Option<String>,
    pub reference_number: Option<String>,
    pub amount: Decimal,
    pub exchange_rate: Option<Decimal>,
    pub from_account_id: Id,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeBankTransactionAsPaymentRefundRequest {
    /// A request with all that is required.
    pub fn new(
        date: impl Into<Date>,
        amount: impl Into<Decimal>,
        from_account_id: impl Into<Id>,
    ) -> Self {
        Self {
            date: date.into(),
            refund_mode: None,
            reference_number: None,
            amount: amount.into(),
            exchange_rate: None,
            from_account_id: from_account_id.into(),
            description: None,
            extra: Map::new(),
        }
    }

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    CategorizeBankTransactionAsPaymentRefundRequest {
        date, refund_mode, reference_number, amount, exchange_rate, from_account_id,
        description, ..extra
    }
}

/// Categorize bank transaction as vendor payment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategorizeBankTransactionAsVendorPaymentRequest {
    pub vendor_id: Option<Id>,
    pub bills: Option<Vec<BankTransactionBillRequest>>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub paid_through_account_id: Option<Id>,
    pub amount: Option<Decimal>,
    pub custom_fields: Option<Vec<BankTransactionCustomFieldRequest>>,
    /// Only in: `us`, `ca`.
    pub is_paid_via_print_check: Option<bool>,
    pub check_details: Option<Vec<BankTransactionCheckDetailsRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeBankTransactionAsVendorPaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `vendor_id`.
    #[must_use]
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }

    /// Sets `bills`.
    #[must_use]
    pub fn bills(mut self, value: impl Into<Vec<BankTransactionBillRequest>>) -> Self {
        self.bills = Some(value.into());
        self
    }

    /// Sets `payment_mode`.
    #[must_use]
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        self.payment_mode = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `paid_through_account_id`.
    #[must_use]
    pub fn paid_through_account_id(mut self, value: impl Into<Id>) -> Self {
        self.paid_through_account_id = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<BankTransactionCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `is_paid_via_print_check`.
    #[must_use]
    pub fn is_paid_via_print_check(mut self, value: bool) -> Self {
        self.is_paid_via_print_check = Some(value);
        self
    }

    /// Sets `check_details`.
    #[must_use]
    pub fn check_details(
        mut self,
        value: impl Into<Vec<BankTransactionCheckDetailsRequest>>,
    ) -> Self {
        self.check_details = Some(value.into());
        self
    }
}

runtime::request! {
    CategorizeBankTransactionAsVendorPaymentRequest {
        vendor_id, bills, payment_mode, description, date, reference_number,
        exchange_rate, paid_through_account_id, amount, custom_fields,
        is_paid_via_print_check, check_details, ..extra
    }
}

/// Match bank transaction request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchBankTransactionRequest {
    pub transactions_to_be_matched:
        Option<Vec<BankTransactionTransactionsToBeMatchedRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MatchBankTransactionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `transactions_to_be_matched`.
    #[must_use]
    pub fn transactions_to_be_matched(
        mut self,
        value: impl Into<Vec<BankTransactionTransactionsToBeMatchedRequest>>,
    ) -> Self {
        self.transactions_to_be_matched = Some(value.into());
        self
    }
}

runtime::request! {
    MatchBankTransactionRequest {
        transactions_to_be_matched, ..extra
    }
}

/// Matching transaction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchingTransaction {
    pub transaction_id: Option<Id>,
    pub date: Option<Date>,
    pub transaction_type: Option<String>,
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub debit_or_credit: Option<String>,
    pub transaction_number: Option<String>,
    /// Only in: `us`, `ca`.
    pub is_paid_via_print_check: Option<bool>,
    pub contact_name: Option<String>,
    pub is_best_match: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    MatchingTransaction {
        transaction_id, date, transaction_type, reference_number, amount,
        debit_or_credit, transaction_number, is_paid_via_print_check, contact_name,
        is_best_match,
    }
}
