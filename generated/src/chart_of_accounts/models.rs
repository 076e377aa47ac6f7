// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`ChartOfAccounts`](super::ChartOfAccounts).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Chart of account.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartOfAccount {
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub account_code: Option<String>,
    pub is_active: Option<bool>,
    pub account_type: Option<ChartOfAccountAccountType>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    pub is_system_account: Option<bool>,
    pub is_involved_in_transaction: Option<bool>,
    pub can_show_in_ze: Option<bool>,
    /// Only in: `uk`.
    pub include_in_vat_return: Option<bool>,
    pub custom_fields: Option<Vec<ChartOfAccountCustomFields>>,
    pub parent_account_id: Option<Id>,
    pub documents: Option<Vec<String>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ChartOfAccount {
        account_id, account_name, account_code, is_active, account_type, currency_id,
        currency_code, description, is_system_account, is_involved_in_transaction,
        can_show_in_ze, include_in_vat_return, custom_fields, parent_account_id,
        documents, created_time, last_modified_time,
    }
}

runtime::choice! {
    /// Chart of account account type.
    pub enum ChartOfAccountAccountType {
        OtherAsset = "other_asset",
        OtherCurrentAsset = "other_current_asset",
        Cash = "cash",
        Bank = "bank",
        FixedAsset = "fixed_asset",
        OtherCurrentLiability = "other_current_liability",
        CreditCard = "credit_card",
        LongTermLiability = "long_term_liability",
        Equity = "equity",
        Income = "income",
        OtherIncome = "other_income",
        Expense = "expense",
        CostOfGoodsSold = "cost_of_goods_sold",
        OtherExpense = "other_expense",
        AccountsReceivable = "accounts_receivable",
        AccountsPayable = "accounts_payable",
    }
}

/// Chart of account custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartOfAccountCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ChartOfAccountCustomFields {
        customfield_id, value,
    }
}

/// Create an account request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnAccountRequest {
    pub account_name: Option<String>,
    pub account_code: Option<String>,
    pub account_type: Option<CreateAnAccountRequestAccountType>,
    pub currency_id: Option<Id>,
    pub description: Option<String>,
    pub show_on_dashboard: Option<bool>,
    pub can_show_in_ze: Option<bool>,
    /// Only in: `uk`.
    pub include_in_vat_return: Option<bool>,
    pub custom_fields: Option<Vec<CreateAnAccountRequestCustomFields>>,
    pub parent_account_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnAccountRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_name`.
    #[must_use]
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }

    /// Sets `account_code`.
    #[must_use]
    pub fn account_code(mut self, value: impl Into<String>) -> Self {
        self.account_code = Some(value.into());
        self
    }

    /// Sets `account_type`.
    #[must_use]
    pub fn account_type(
        mut self,
        value: impl Into<CreateAnAccountRequestAccountType>,
    ) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `show_on_dashboard`.
    #[must_use]
    pub fn show_on_dashboard(mut self, value: bool) -> Self {
        self.show_on_dashboard = Some(value);
        self
    }

    /// Sets `can_show_in_ze`.
    #[must_use]
    pub fn can_show_in_ze(mut self, value: bool) -> Self {
        self.can_show_in_ze = Some(value);
        self
    }

    /// Sets `include_in_vat_return`.
    #[must_use]
    pub fn include_in_vat_return(mut self, value: bool) -> Self {
        self.include_in_vat_return = Some(value);
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAnAccountRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `parent_account_id`.
    #[must_use]
    pub fn parent_account_id(mut self, value: impl Into<Id>) -> Self {
        self.parent_account_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnAccountRequest {
        account_name, account_code, account_type, currency_id, description,
        show_on_dashboard, can_show_in_ze, include_in_vat_return, custom_fields,
        parent_account_id, ..extra
    }
}

runtime::choice! {
    /// Create an account request account type.
    pub enum CreateAnAccountRequestAccountType {
        OtherAsset = "other_asset",
        OtherCurrentAsset = "other_current_asset",
        Cash = "cash",
        Bank = "bank",
        FixedAsset = "fixed_asset",
        OtherCurrentLiability = "other_current_liability",
        CreditCard = "credit_card",
        LongTermLiability = "long_term_liability",
        Equity = "equity",
        Income = "income",
        OtherIncome = "other_income",
        Expense = "expense",
        CostOfGoodsSold = "cost_of_goods_sold",
        OtherExpense = "other_expense",
        AccountsReceivable = "accounts_receivable",
        AccountsPayable = "accounts_payable",
    }
}

/// Create an account request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnAccountRequestCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnAccountRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customfield_id`.
    #[must_use]
    pub fn customfield_id(mut self, value: impl Into<Id>) -> Self {
        self.customfield_id = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnAccountRequestCustomFields {
        customfield_id, value, ..extra
    }
}

/// Get an account response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAnAccountResponse {
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub account_code: Option<String>,
    pub is_active: Option<bool>,
    pub account_type: Option<GetAnAccountResponseAccountType>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    pub is_system_account: Option<bool>,
    pub is_involved_in_transaction: Option<bool>,
    pub can_show_in_ze: Option<bool>,
    /// Only in: `uk`.
    pub include_in_vat_return: Option<bool>,
    pub custom_fields: Option<Vec<ChartOfAccountCustomFields>>,
    pub closing_balance: Option<Decimal>,
    pub parent_account_id: Option<Id>,
    pub documents: Option<Vec<String>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetAnAccountResponse {
        account_id, account_name, account_code, is_active, account_type, currency_id,
        currency_code, description, is_system_account, is_involved_in_transaction,
        can_show_in_ze, include_in_vat_return, custom_fields, closing_balance,
        parent_account_id, documents, created_time, last_modified_time,
    }
}

runtime::choice! {
    /// Get an account response account type.
    pub enum GetAnAccountResponseAccountType {
        OtherAsset = "other_asset",
        OtherCurrentAsset = "other_current_asset",
        Cash = "cash",
        Bank = "bank",
        FixedAsset = "fixed_asset",
        OtherCurrentLiability = "other_current_liability",
        CreditCard = "credit_card",
        LongTermLiability = "long_term_liability",
        Equity = "equity",
        Income = "income",
        OtherIncome = "other_income",
        Expense = "expense",
        CostOfGoodsSold = "cost_of_goods_sold",
        OtherExpense = "other_expense",
        AccountsReceivable = "accounts_receivable",
        AccountsPayable = "accounts_payable",
    }
}

runtime::choice! {
    /// List chart of account transactions filter by.
    pub enum ListChartOfAccountTransactionsFilterBy {
        All = "TransactionType.All",
    }
}

/// List chart of account transactions response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChartOfAccountTransactionsResponse {
    pub categorized_transaction_id: Option<Id>,
    pub transaction_type: Option<ListChartOfAccountTransactionsResponseTransactionType>,
    pub transaction_status: Option<String>,
    pub transaction_source: Option<String>,
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
    pub offset_account_name: Option<String>,
    pub reference_number: Option<String>,
    pub reconcile_status: Option<String>,
    pub debit_amount: Option<Decimal>,
    pub credit_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListChartOfAccountTransactionsResponse {
        categorized_transaction_id, transaction_type, transaction_status,
        transaction_source, transaction_id, transaction_date, account_id, customer_id,
        payee, description, entry_number, currency_id, currency_code, debit_or_credit,
        offset_account_name, reference_number, reconcile_status, debit_amount,
        credit_amount,
    }
}

runtime::choice! {
    /// List chart of account transactions response transaction type.
    pub enum ListChartOfAccountTransactionsResponseTransactionType {
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
    /// List chart of account transactions sort column.
    pub enum ListChartOfAccountTransactionsSortColumn {
        TransactionDate = "transaction_date",
        Payee = "payee",
        Glname = "glname",
        TransactionTypeFormatted = "transaction_type_formatted",
        ReconcileStatus = "reconcile_status",
        DebitAmount = "debit_amount",
        CreditAmount = "credit_amount",
    }
}

runtime::choice! {
    /// List chart of account transactions transaction type.
    pub enum ListChartOfAccountTransactionsTransactionType {
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
    /// List chart of accounts filter by.
    pub enum ListChartOfAccountsFilterBy {
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

/// List chart of accounts response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChartOfAccountsResponse {
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub account_code: Option<String>,
    pub account_type: Option<ListChartOfAccountsResponseAccountType>,
    pub is_user_created: Option<bool>,
    pub is_system_account: Option<bool>,
    pub is_standalone_account: Option<bool>,
    pub is_active: Option<bool>,
    pub can_show_in_ze: Option<bool>,
    pub is_involved_in_transaction: Option<bool>,
    pub current_balance: Option<Value>,
    pub parent_account_id: Option<Id>,
    pub parent_account_name: Option<String>,
    pub depth: Option<String>,
    pub has_attachment: Option<bool>,
    pub is_child_present: Option<String>,
    pub child_count: Option<String>,
    pub documents: Option<Vec<String>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListChartOfAccountsResponse {
        account_id, account_name, account_code, account_type, is_user_created,
        is_system_account, is_standalone_account, is_active, can_show_in_ze,
        is_involved_in_transaction, current_balance, parent_account_id,
        parent_account_name, depth, has_attachment, is_child_present, child_count,
        documents, created_time, last_modified_time,
    }
}

runtime::choice! {
    /// List chart of accounts response account type.
    pub enum ListChartOfAccountsResponseAccountType {
        OtherAsset = "other_asset",
        OtherCurrentAsset = "other_current_asset",
        Cash = "cash",
        Bank = "bank",
        FixedAsset = "fixed_asset",
        OtherCurrentLiability = "other_current_liability",
        CreditCard = "credit_card",
        LongTermLiability = "long_term_liability",
        Equity = "equity",
        Income = "income",
        OtherIncome = "other_income",
        Expense = "expense",
        CostOfGoodsSold = "cost_of_goods_sold",
        OtherExpense = "other_expense",
        AccountsReceivable = "accounts_receivable",
        AccountsPayable = "accounts_payable",
    }
}

runtime::choice! {
    /// List chart of accounts sort column.
    pub enum ListChartOfAccountsSortColumn {
        AccountName = "account_name",
        AccountType = "account_type",
        AccountCode = "account_code",
    }
}

/// Update an account request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnAccountRequest {
    pub account_name: Option<String>,
    pub account_code: Option<String>,
    pub account_type: Option<UpdateAnAccountRequestAccountType>,
    pub currency_id: Option<Id>,
    pub description: Option<String>,
    pub show_on_dashboard: Option<bool>,
    pub can_show_in_ze: Option<bool>,
    /// Only in: `uk`.
    pub include_in_vat_return: Option<bool>,
    pub custom_fields: Option<Vec<CreateAnAccountRequestCustomFields>>,
    pub parent_account_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnAccountRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_name`.
    #[must_use]
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }

    /// Sets `account_code`.
    #[must_use]
    pub fn account_code(mut self, value: impl Into<String>) -> Self {
        self.account_code = Some(value.into());
        self
    }

    /// Sets `account_type`.
    #[must_use]
    pub fn account_type(
        mut self,
        value: impl Into<UpdateAnAccountRequestAccountType>,
    ) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `show_on_dashboard`.
    #[must_use]
    pub fn show_on_dashboard(mut self, value: bool) -> Self {
        self.show_on_dashboard = Some(value);
        self
    }

    /// Sets `can_show_in_ze`.
    #[must_use]
    pub fn can_show_in_ze(mut self, value: bool) -> Self {
        self.can_show_in_ze = Some(value);
        self
    }

    /// Sets `include_in_vat_return`.
    #[must_use]
    pub fn include_in_vat_return(mut self, value: bool) -> Self {
        self.include_in_vat_return = Some(value);
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAnAccountRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `parent_account_id`.
    #[must_use]
    pub fn parent_account_id(mut self, value: impl Into<Id>) -> Self {
        self.parent_account_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnAccountRequest {
        account_name, account_code, account_type, currency_id, description,
        show_on_dashboard, can_show_in_ze, include_in_vat_return, custom_fields,
        parent_account_id, ..extra
    }
}

runtime::choice! {
    /// Update an account request account type.
    pub enum UpdateAnAccountRequestAccountType {
        OtherAsset = "other_asset",
        OtherCurrentAsset = "other_current_asset",
        Cash = "cash",
        Bank = "bank",
        FixedAsset = "fixed_asset",
        OtherCurrentLiability = "other_current_liability",
        CreditCard = "credit_card",
        LongTermLiability = "long_term_liability",
        Equity = "equity",
        Income = "income",
        OtherIncome = "other_income",
        Expense = "expense",
        CostOfGoodsSold = "cost_of_goods_sold",
        OtherExpense = "other_expense",
        AccountsReceivable = "accounts_receivable",
        AccountsPayable = "accounts_payable",
    }
}
