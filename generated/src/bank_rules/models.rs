// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`BankRules`](super::BankRules).

use super::super::runtime::{self, Id, Map, Value};
use super::super::shared::ProductType;

/// A bank account match filter, as
/// [`BankRules::create_match_filter`](super::BankRules::create_match_filter) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountMatchFilterRequest {
    pub rule_name: Option<String>,
    pub rule_order: Option<i64>,
    pub apply_to: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankAccountMatchFilterRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    BankAccountMatchFilterRequest {
        set {
            rule_name: String, rule_order: i64, apply_to: String,
        }
    }
}

runtime::request! {
    BankAccountMatchFilterRequest {
        rule_name, rule_order, apply_to,
    }
}

/// A bank account rule, as [`BankRules::create`](super::BankRules::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccountRuleRequest {
    pub rule_name: String,
    pub rule_category: BankRuleCategory,
    pub account_ids: Option<Id>,
    pub apply_to: BankRuleApplyTo,
    pub criteria_type: BankRuleCriteriaType,
    pub auto_categorize: Option<BankRuleAutoCategorize>,
    pub criterion: Vec<BankRuleCriterionRequest>,
    pub record_as: BankRuleRecordAs,
    pub account_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub tax_id: Option<Id>,
    pub reference_number: Option<BankRuleReferenceNumber>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in editions: United Kingdom, South Africa, European Union.
    pub product_type: Option<ProductType>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States.
    pub tax_exemption_id: Option<Id>,
    pub location_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankAccountRuleRequest {
    /// A request with all that is required.
    pub fn new(
        rule_name: impl Into<String>,
        rule_category: impl Into<BankRuleCategory>,
        apply_to: impl Into<BankRuleApplyTo>,
        criteria_type: impl Into<BankRuleCriteriaType>,
        criterion: impl Into<Vec<BankRuleCriterionRequest>>,
        record_as: impl Into<BankRuleRecordAs>,
    ) -> Self {
        Self {
            rule_name: rule_name.into(),
            rule_category: rule_category.into(),
            account_ids: None,
            apply_to: apply_to.into(),
            criteria_type: criteria_type.into(),
            auto_categorize: None,
            criterion: criterion.into(),
            record_as: record_as.into(),
            account_id: None,
            customer_id: None,
            tax_id: None,
            reference_number: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            product_type: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            location_id: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    BankAccountRuleRequest {
        set {
            account_ids: Id, auto_categorize: BankRuleAutoCategorize, account_id: Id,
            customer_id: Id, tax_id: Id, reference_number: BankRuleReferenceNumber,
            vat_treatment: String, tax_treatment: String,
            is_reverse_charge_applied: bool, product_type: ProductType,
            tax_authority_id: Id, tax_exemption_id: Id, location_id: Id,
        }
    }
}

runtime::request! {
    BankAccountRuleRequest new(
        rule_name: String, rule_category: BankRuleCategory, apply_to: BankRuleApplyTo,
        criteria_type: BankRuleCriteriaType, criterion: Vec<BankRuleCriterionRequest>,
        record_as: BankRuleRecordAs,
    ) {
        rule_name, rule_category, account_ids, apply_to,
        criteria_type, auto_categorize, criterion, record_as,
        account_id, customer_id, tax_id, reference_number,
        vat_treatment, tax_treatment, is_reverse_charge_applied, product_type,
        tax_authority_id, tax_exemption_id, location_id,
    }
}

/// A bank rule, as [`BankRules::get`](super::BankRules::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankRule {
    pub rule_id: Option<Id>,
    pub rule_name: Option<String>,
    pub rule_order: Option<i64>,
    pub rule_category: Option<BankRuleCategory>,
    pub target_accounts: Option<Vec<BankRuleTargetAccount>>,
    pub accounts: Option<Vec<BankRuleAccount>>,
    pub target_accounts_count: Option<i64>,
    pub apply_to: Option<String>,
    pub criteria_type: Option<String>,
    pub auto_categorize: Option<BankRuleAutoCategorize>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub criterion: Option<Vec<BankRuleCriterion>>,
    pub record_as: Option<String>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub tax_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub reference_number: Option<String>,
    pub payment_mode: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in editions: United Kingdom, South Africa, European Union.
    pub product_type: Option<ProductType>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: United States.
    pub tax_authority_name: Option<String>,
    /// Only in editions: India, United States.
    pub tax_exemption_code: Option<String>,
    pub target_accounts_formatted: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankRule {
        rule_id, rule_name, rule_order, rule_category,
        target_accounts, accounts, target_accounts_count, apply_to,
        criteria_type, auto_categorize, location_id, location_name,
        criterion, record_as, account_id, account_name,
        tax_id, customer_id, customer_name, reference_number,
        payment_mode, vat_treatment, tax_treatment, is_reverse_charge_applied,
        product_type, tax_authority_id, tax_authority_name, tax_exemption_code,
        target_accounts_formatted,
    }
}

/// A bank rule account, as `accounts` of [`BankRule`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankRuleAccount {
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankRuleAccount {
        account_id, account_name,
    }
}

runtime::choice! {
    /// What `apply_to` of [`BankAccountRuleRequest`] may be.
    pub enum BankRuleApplyTo {
        Deposits = "deposits",
        Withdrawals = "withdrawals",
    }
}

runtime::choice! {
    /// What `auto_categorize` of [`BankRule`] may be.
    pub enum BankRuleAutoCategorize {
        Autocategorize = "autocategorize",
        Recognize = "recognize",
    }
}

runtime::choice! {
    /// What `rule_category` of [`BankRule`] may be.
    pub enum BankRuleCategory {
        SelectedAccounts = "selected_accounts",
        AllAccounts = "all_accounts",
        AllBanks = "all_banks",
        AllCreditCards = "all_credit_cards",
    }
}

runtime::choice! {
    /// What `criteria_type` of [`BankAccountRuleRequest`] may be.
    pub enum BankRuleCriteriaType {
        And = "and",
        Or = "or",
    }
}

/// A bank rule criterion, as `criterion` of [`BankRule`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankRuleCriterion {
    pub criteria_id: Option<Id>,
    pub field: Option<String>,
    pub comparator: Option<String>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankRuleCriterion {
        criteria_id, field, comparator, value,
    }
}

/// A bank rule criterion, as `criterion` of [`BankAccountRuleRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankRuleCriterionRequest {
    pub criteria_id: Option<Id>,
    pub field: Option<String>,
    pub comparator: Option<String>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankRuleCriterionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    BankRuleCriterionRequest {
        set {
            criteria_id: Id, field: String, comparator: String, value: String,
        }
    }
}

runtime::request! {
    BankRuleCriterionRequest {
        criteria_id, field, comparator, value,
    }
}

runtime::choice! {
    /// What `record_as` of [`BankAccountRuleRequest`] may be.
    pub enum BankRuleRecordAs {
        Expense = "expense",
        Deposit = "deposit",
        Refund = "refund",
        TransferFund = "transfer_fund",
        CardPayment = "card_payment",
        SalesWithoutInvoices = "sales_without_invoices",
        ExpenseRefund = "expense_refund",
        InterestIncome = "interest_income",
        OtherIncome = "other_income",
        OwnerDrawings = "owner_drawings",
    }
}

runtime::choice! {
    /// What `reference_number` of [`BankAccountRuleRequest`] may be.
    pub enum BankRuleReferenceNumber {
        Manual = "manual",
        FromStatement = "from_statement",
    }
}

/// A bank rule target account, as `target_accounts` of [`BankRule`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankRuleTargetAccount {
    pub target_account_id: Option<Id>,
    pub target_account_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankRuleTargetAccount {
        target_account_id, target_account_name,
    }
}
