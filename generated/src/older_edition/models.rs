// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`OlderEdition`](super::OlderEdition).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Account transaction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTransaction {
    pub categorized_transaction_id: Option<Id>,
    pub transaction_type: Option<AccountTransactionTransactionType>,
    pub transaction_id: Option<Id>,
    pub transaction_date: Option<Date>,
    pub account_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub payee: Option<String>,
    pub description: Option<String>,
    pub entry_number: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub debit_or_credit: Option<String>,
    pub credit_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AccountTransaction {
        categorized_transaction_id, transaction_type, transaction_id, transaction_date,
        account_id, customer_id, payee, description, entry_number, currency_id,
        currency_code, debit_or_credit, credit_amount,
    }
}

runtime::choice! {
    /// Account transaction transaction type.
    pub enum AccountTransactionTransactionType {
        Invoice = "invoice",
        CustomerPayment = "customer_payment",
        Bills = "bills",
        VendorPayment = "vendor_payment",
        CreditNotes = "credit_notes",
        CreditnoteRefund = "creditnote_refund",
        Expense = "expense",
        CardPayment = "card_payment",
        PurchaseOrCharges = "purchase_or_charges",
        Journal = "journal",
        Deposit = "deposit",
        Refund = "refund",
        TransferFund = "transfer_fund",
        BaseCurrencyAdjustment = "base_currency_adjustment",
        OpeningBalance = "opening_balance",
        SalesWithoutInvoices = "sales_without_invoices",
        ExpenseRefund = "expense_refund",
        TaxRefund = "tax_refund",
        ReceiptFromInitialDebtors = "receipt_from_initial_debtors",
        OwnerContribution = "owner_contribution",
        InterestIncome = "interest_income",
        OtherIncome = "other_income",
        OwnerDrawings = "owner_drawings",
        PaymentToInitialCreditors = "payment_to_initial_creditors",
    }
}

runtime::choice! {
    /// List transactions for account filter by.
    pub enum ListTransactionsForAccountFilterBy {
        All = "AccountType.All",
        Active = "AccountType.Active",
        Inactive = "AccountType.Inactive",
        Asset = "AccountType.Asset",
        Liability = "AccountType.Liability",
        Equity = "AccountType.Equity",
        Income = "AccountType.Income",
        Expense = "AccountType.Expense",
    }
}

runtime::choice! {
    /// List transactions for account sort column.
    pub enum ListTransactionsForAccountSortColumn {
        AccountName = "account_name",
        AccountType = "account_type",
    }
}

runtime::choice! {
    /// List transactions for account transaction type.
    pub enum ListTransactionsForAccountTransactionType {
        Invoice = "invoice",
        CustomerPayment = "customer_payment",
        Bills = "bills",
        VendorPayment = "vendor_payment",
        CreditNotes = "credit_notes",
        CreditnoteRefund = "creditnote_refund",
        Expense = "expense",
        CardPayment = "card_payment",
        PurchaseOrCharges = "purchase_or_charges",
        Journal = "journal",
        Deposit = "deposit",
        Refund = "refund",
        TransferFund = "transfer_fund",
        BaseCurrencyAdjustment = "base_currency_adjustment",
        OpeningBalance = "opening_balance",
        SalesWithoutInvoices = "sales_without_invoices",
        ExpenseRefund = "expense_refund",
        TaxRefund = "tax_refund",
        ReceiptFromInitialDebtors = "receipt_from_initial_debtors",
        OwnerContribution = "owner_contribution",
        InterestIncome = "interest_income",
        OtherIncome = "other_income",
        OwnerDrawings = "owner_drawings",
        PaymentToInitialCreditors = "payment_to_initial_creditors",
    }
}

/// Recurring expense.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringExpense {
    pub account_id: Option<Id>,
    pub recurrence_name: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub is_pre_gst: Option<bool>,
    pub source_of_supply: Option<String>,
    pub destination_of_supply: Option<String>,
    pub gst_no: Option<String>,
    pub gst_treatment: Option<String>,
    pub destination_of_supply_state: Option<String>,
    pub hsn_or_sac: Option<String>,
    pub vat_treatment: Option<RecurringExpenseVatTreatment>,
    pub reverse_charge_tax_id: Option<Id>,
    pub reverse_charge_tax_name: Option<String>,
    pub reverse_charge_tax_percentage: Option<Decimal>,
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub is_reverse_charge_applied: Option<bool>,
    pub acquisition_vat_total: Option<Decimal>,
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_summary: Option<Vec<VatSummary>>,
    pub reverse_charge_vat_summary: Option<Vec<VatSummary>>,
    pub recurrence_frequency: Option<String>,
    pub repeat_every: Option<i64>,
    pub amount: Option<Decimal>,
    pub total: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub product_type: Option<RecurringExpenseProductType>,
    pub acquisition_vat_id: Option<Id>,
    pub reverse_charge_vat_id: Option<Id>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub line_item: Option<RecurringExpenseLineItem>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringExpense {
        account_id, recurrence_name, start_date, end_date, is_pre_gst, source_of_supply,
        destination_of_supply, gst_no, gst_treatment, destination_of_supply_state,
        hsn_or_sac, vat_treatment, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount,
        is_reverse_charge_applied, acquisition_vat_total, reverse_charge_vat_total,
        acquisition_vat_summary, reverse_charge_vat_summary, recurrence_frequency,
        repeat_every, amount, total, sub_total, bcy_total, product_type,
        acquisition_vat_id, reverse_charge_vat_id, tax_id, tax_name, tax_percentage,
        created_time, last_modified_time, is_inclusive_tax, is_billable, customer_id,
        currency_id, exchange_rate, project_id, project_name, line_item,
    }
}

/// Recurring expense line item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringExpenseLineItem {
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub description: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_order: Option<i64>,
    pub hsn_or_sac: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    pub reverse_charge_tax_name: Option<String>,
    pub reverse_charge_tax_percentage: Option<Decimal>,
    pub reverse_charge_tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringExpenseLineItem {
        line_item_id, account_id, account_name, description, tax_amount, tax_id,
        tax_name, tax_type, tax_percentage, item_total, item_order, hsn_or_sac,
        reverse_charge_tax_id, reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount,
    }
}

runtime::choice! {
    /// Recurring expense product type.
    pub enum RecurringExpenseProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

/// Recurring expense request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecurringExpenseRequest {
    pub account_id: Id,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    pub recurrence_frequency: String,
    pub repeat_every: i64,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_id: Option<Id>,
    pub line_items: Option<Vec<RecurringExpenseRequestLineItem>>,
    pub amount: Decimal,
    /// Only in: `uk`.
    pub vat_treatment: Option<RecurringExpenseRequestVatTreatment>,
    /// Only in: `uk`.
    pub product_type: Option<RecurringExpenseRequestProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `in`, `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub tax_id: Option<Id>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    pub project_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringExpenseRequest {
    /// A request with all that is required.
    pub fn new(
        account_id: impl Into<Id>,
        recurrence_name: impl Into<String>,
        start_date: impl Into<Date>,
        recurrence_frequency: impl Into<String>,
        repeat_every: i64,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            recurrence_name: recurrence_name.into(),
            start_date: start_date.into(),
            end_date: None,
            recurrence_frequency: recurrence_frequency.into(),
            repeat_every,
            gst_no: None,
            source_of_supply: None,
            destination_of_supply: None,
            reverse_charge_tax_id: None,
            line_items: None,
            amount: amount.into(),
            vat_treatment: None,
            product_type: None,
            acquisition_vat_id: None,
            reverse_charge_vat_id: None,
            tax_id: None,
            is_inclusive_tax: None,
            is_billable: None,
            customer_id: None,
            project_id: None,
            currency_id: None,
            exchange_rate: None,
            extra: Map::new(),
        }
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<RecurringExpenseRequestLineItem>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(
        mut self,
        value: impl Into<RecurringExpenseRequestVatTreatment>,
    ) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<RecurringExpenseRequestProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
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

    /// Sets `is_billable`.
    #[must_use]
    pub fn is_billable(mut self, value: bool) -> Self {
        self.is_billable = Some(value);
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }
}

runtime::request! {
    RecurringExpenseRequest {
        account_id, recurrence_name, start_date, end_date, recurrence_frequency,
        repeat_every, gst_no, source_of_supply, destination_of_supply,
        reverse_charge_tax_id, line_items, amount, vat_treatment, product_type,
        acquisition_vat_id, reverse_charge_vat_id, tax_id, is_inclusive_tax, is_billable,
        customer_id, project_id, currency_id, exchange_rate, ..extra
    }
}

/// Recurring expense request line item.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecurringExpenseRequestLineItem {
    pub line_item_id: Option<Id>,
    pub account_id: Id,
    /// At most 100 characters.
    pub description: Option<String>,
    pub amount: Decimal,
    pub tax_id: Option<Id>,
    pub item_order: Option<i64>,
    /// Only in: `uk`.
    pub product_type: Option<RecurringExpenseRequestLineItemProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `in`, `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`.
    pub tax_exemption_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringExpenseRequestLineItem {
    /// A request with all that is required.
    pub fn new(account_id: impl Into<Id>, amount: impl Into<Decimal>) -> Self {
        Self {
            line_item_id: None,
            account_id: account_id.into(),
            description: None,
            amount: amount.into(),
            tax_id: None,
            item_order: None,
            product_type: None,
            acquisition_vat_id: None,
            reverse_charge_vat_id: None,
            reverse_charge_tax_id: None,
            tax_exemption_code: None,
            tax_exemption_id: None,
            extra: Map::new(),
        }
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<RecurringExpenseRequestLineItemProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
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

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
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
}

runtime::request! {
    RecurringExpenseRequestLineItem {
        line_item_id, account_id, description, amount, tax_id, item_order, product_type,
        acquisition_vat_id, reverse_charge_vat_id, reverse_charge_tax_id,
        tax_exemption_code, tax_exemption_id, ..extra
    }
}

runtime::choice! {
    /// Recurring expense request line item product type.
    pub enum RecurringExpenseRequestLineItemProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Recurring expense request product type.
    pub enum RecurringExpenseRequestProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Recurring expense request vat treatment.
    pub enum RecurringExpenseRequestVatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        EuVatNotRegistered = "eu_vat_not_registered",
        NonEu = "non_eu",
    }
}

runtime::choice! {
    /// Recurring expense vat treatment.
    pub enum RecurringExpenseVatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        EuVatNotRegistered = "eu_vat_not_registered",
        NonEu = "non_eu",
    }
}

/// Vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VatSummary {
        tax_name, tax_amount,
    }
}
