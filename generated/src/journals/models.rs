// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Journals`](super::Journals).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    AppliedInvoiceRequest, AppliedTax, CustomField, CustomFieldEntryRequest,
    DebitOrCredit, ProductType, TagAssignment, TagAssignmentRequest,
};

/// What [`Journals::apply_credits_to_bills`](super::Journals::apply_credits_to_bills) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyJournalCreditsToBillRequest {
    pub invoices: Option<Vec<AppliedInvoiceRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyJournalCreditsToBillRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ApplyJournalCreditsToBillRequest {
        set {
            invoices: Vec<AppliedInvoiceRequest>,
        }
    }
}

runtime::request! {
    ApplyJournalCreditsToBillRequest {
        invoices,
    }
}

/// A journal, as [`Journals::get`](super::Journals::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Journal {
    pub journal_id: Option<Id>,
    pub entry_number: Option<String>,
    pub reference_number: Option<String>,
    pub notes: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub journal_date: Option<Date>,
    pub journal_type: Option<JournalType>,
    /// Only in editions: United Kingdom, European Union.
    pub vat_treatment: Option<String>,
    /// Only in editions: United Kingdom.
    pub product_type: Option<ProductType>,
    /// Only in editions: European Union, United Kingdom.
    pub include_in_vat_return: Option<bool>,
    /// Only in editions: Australia.
    pub is_bas_adjustment: Option<bool>,
    pub line_items: Option<Vec<JournalLineItem>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_item_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub price_precision: Option<i64>,
    pub taxes: Option<Vec<AppliedTax>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub status: Option<JournalStatus>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub tags: Option<Vec<TagAssignment>>,
    pub entity_type: Option<String>,
    pub custom_field: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Journal {
        journal_id, entry_number, reference_number, notes,
        currency_id, currency_code, currency_symbol, exchange_rate,
        journal_date, journal_type, vat_treatment, product_type,
        include_in_vat_return, is_bas_adjustment, line_items, location_id,
        location_name, line_item_total, total, bcy_total,
        price_precision, taxes, created_time, last_modified_time,
        status, custom_fields, tags, entity_type,
        custom_field,
    }
}

/// A journal comment, as [`Journals::add_comment`](super::Journals::add_comment) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JournalCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl JournalCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    JournalCommentRequest {
        set {
            description: String,
        }
    }
}

runtime::request! {
    JournalCommentRequest {
        description,
    }
}

/// A journal credit, as [`Journals::list_credits`](super::Journals::list_credits) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JournalCredit {
    pub credit_id: Option<Id>,
    pub amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    JournalCredit {
        credit_id, amount, balance,
    }
}

runtime::choice! {
    /// What `journal_entity_type` of [`Journals::list`](super::Journals::list) may be.
    pub enum JournalEntityType {
        Journal = "journal",
        PeriodEndJournal = "period_end_journal",
        ConsolidationJournal = "consolidation_journal",
        ConsolidationAdjustmentJournal = "consolidation_adjustment_journal",
        EliminationJournal = "elimination_journal",
        IntercompanyJournal = "intercompany_journal",
    }
}

runtime::choice! {
    /// What `filter_by` of [`Journals::list`](super::Journals::list) may be.
    pub enum JournalFilterBy {
        All = "JournalDate.All",
        Today = "JournalDate.Today",
        ThisWeek = "JournalDate.ThisWeek",
        ThisMonth = "JournalDate.ThisMonth",
        ThisQuarter = "JournalDate.ThisQuarter",
        ThisYear = "JournalDate.ThisYear",
    }
}

/// A journal line item, as `line_items` of [`Journal`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JournalLineItem {
    pub line_id: Option<Id>,
    pub account_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub account_name: Option<String>,
    pub description: Option<String>,
    pub debit_or_credit: Option<DebitOrCredit>,
    /// Only in editions: India, United States, Australia, Canada, Mexico.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: India, United States, Australia, Canada, Mexico.
    pub tax_exemption_type: Option<JournalTaxExemptionType>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_code: Option<String>,
    /// Only in editions: United States, Australia, Canada, Mexico.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: United States, Australia, Canada.
    pub tax_authority_name: Option<String>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<String>,
    pub amount: Option<Decimal>,
    pub bcy_amount: Option<Decimal>,
    /// Only in editions: United Kingdom.
    pub acquisition_vat_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_name: Option<String>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_amount: Option<Decimal>,
    /// Only in editions: United Kingdom.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub tags: Option<Vec<TagAssignment>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    JournalLineItem {
        line_id, account_id, customer_id, customer_name,
        account_name, description, debit_or_credit, tax_exemption_id,
        tax_exemption_type, tax_exemption_code, tax_authority_id, tax_authority_name,
        tax_id, tax_name, tax_type, tax_percentage,
        amount, bcy_amount, acquisition_vat_id, acquisition_vat_name,
        acquisition_vat_percentage, acquisition_vat_amount, reverse_charge_vat_id,
        reverse_charge_vat_name, reverse_charge_vat_percentage,
        reverse_charge_vat_amount, tags, location_id, location_name,
        project_id, project_name,
    }
}

/// A journal line item, as `line_items` of [`JournalRequest`] takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct JournalLineItemRequest {
    pub account_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub line_id: Option<Id>,
    pub description: Option<String>,
    /// Only in editions: India, United States, Australia, Canada, Mexico.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: United States, Australia, Canada, Mexico.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States, Australia, Canada, Mexico.
    pub tax_exemption_type: Option<JournalTaxExemptionType>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_code: Option<String>,
    /// Only in editions: United States, Australia, Canada.
    pub tax_authority_name: Option<String>,
    pub tax_id: Option<Id>,
    pub amount: Decimal,
    pub debit_or_credit: DebitOrCredit,
    /// Only in editions: United Kingdom.
    pub acquisition_vat_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub reverse_charge_vat_id: Option<Id>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub project_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl JournalLineItemRequest {
    /// A request with all that is required.
    pub fn new(
        amount: impl Into<Decimal>,
        debit_or_credit: impl Into<DebitOrCredit>,
    ) -> Self {
        Self {
            account_id: None,
            customer_id: None,
            line_id: None,
            description: None,
            tax_exemption_id: None,
            tax_authority_id: None,
            tax_exemption_type: None,
            tax_exemption_code: None,
            tax_authority_name: None,
            tax_id: None,
            amount: amount.into(),
            debit_or_credit: debit_or_credit.into(),
            acquisition_vat_id: None,
            reverse_charge_vat_id: None,
            location_id: None,
            tags: None,
            project_id: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    JournalLineItemRequest {
        set {
            account_id: Id, customer_id: Id, line_id: Id, description: String,
            tax_exemption_id: Id, tax_authority_id: Id,
            tax_exemption_type: JournalTaxExemptionType, tax_exemption_code: String,
            tax_authority_name: String, tax_id: Id, acquisition_vat_id: Id,
            reverse_charge_vat_id: Id, location_id: Id, tags: Vec<TagAssignmentRequest>,
            project_id: Id,
        }
    }
}

runtime::request! {
    JournalLineItemRequest new(amount: Decimal, debit_or_credit: DebitOrCredit) {
        account_id, customer_id, line_id, description,
        tax_exemption_id, tax_authority_id, tax_exemption_type, tax_exemption_code,
        tax_authority_name, tax_id, amount, debit_or_credit,
        acquisition_vat_id, reverse_charge_vat_id, location_id, tags,
        project_id,
    }
}

runtime::choice! {
    /// What `report_basis` of [`Journals::get_transaction_view`](super::Journals::get_transaction_view) may
    /// be.
    pub enum JournalReportBasis {
        Cash = "cash",
        Accrual = "accrual",
    }
}

/// A journal, as [`Journals::create`](super::Journals::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct JournalRequest {
    pub journal_date: Date,
    pub reference_number: Option<String>,
    pub notes: Option<String>,
    pub journal_type: Option<JournalType>,
    /// Only in editions: United Kingdom, European Union.
    pub vat_treatment: Option<String>,
    /// Only in editions: European Union, United Kingdom.
    pub include_in_vat_return: Option<bool>,
    /// Only in editions: United Kingdom.
    pub product_type: Option<ProductType>,
    /// Only in editions: Australia.
    pub is_bas_adjustment: Option<bool>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<JournalLineItemRequest>>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_code: Option<String>,
    /// Only in editions: India, United States, Australia, Canada, Mexico.
    pub tax_exemption_type: Option<JournalTaxExemptionType>,
    pub status: Option<JournalStatus>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl JournalRequest {
    /// A request with all that is required.
    pub fn new(journal_date: impl Into<Date>) -> Self {
        Self {
            journal_date: journal_date.into(),
            reference_number: None,
            notes: None,
            journal_type: None,
            vat_treatment: None,
            include_in_vat_return: None,
            product_type: None,
            is_bas_adjustment: None,
            currency_id: None,
            exchange_rate: None,
            location_id: None,
            line_items: None,
            tax_exemption_code: None,
            tax_exemption_type: None,
            status: None,
            custom_fields: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    JournalRequest {
        set {
            reference_number: String, notes: String, journal_type: JournalType,
            vat_treatment: String, include_in_vat_return: bool,
            product_type: ProductType, is_bas_adjustment: bool, currency_id: Id,
            exchange_rate: Decimal, location_id: Id,
            line_items: Vec<JournalLineItemRequest>, tax_exemption_code: String,
            tax_exemption_type: JournalTaxExemptionType, status: JournalStatus,
            custom_fields: Vec<CustomFieldEntryRequest>, tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    JournalRequest new(journal_date: Date) {
        journal_date, reference_number, notes, journal_type,
        vat_treatment, include_in_vat_return, product_type, is_bas_adjustment,
        currency_id, exchange_rate, location_id, line_items,
        tax_exemption_code, tax_exemption_type, status, custom_fields,
        tags,
    }
}

runtime::choice! {
    /// What `sort_column` of [`Journals::list`](super::Journals::list) may be.
    pub enum JournalSortColumn {
        JournalDate = "journal_date",
        EntryNumber = "entry_number",
        ReferenceNumber = "reference_number",
        Total = "total",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// What `status` of [`Journal`] may be.
    pub enum JournalStatus {
        Draft = "draft",
        Published = "published",
        Approved = "approved",
        Submitted = "submitted",
        Rejected = "rejected",
    }
}

runtime::choice! {
    /// What `tax_exemption_type` of [`JournalRequest`] may be.
    pub enum JournalTaxExemptionType {
        Customer = "customer",
        Item = "item",
    }
}

runtime::choice! {
    /// What `journal_type` of [`Journal`] may be.
    pub enum JournalType {
        Cash = "Cash",
        Both = "Both",
    }
}

runtime::choice! {
    /// What `sort_column` of
    /// [`Journals::list_recurring_journals`](super::Journals::list_recurring_journals) may be.
    pub enum RecurringJournalSortColumn {
        CreatedTime = "created_time",
        Total = "total",
        BcyTotal = "bcy_total",
    }
}

runtime::choice! {
    /// What `entity_type` of [`Journals::get_transaction_view`](super::Journals::get_transaction_view) may
    /// be.
    pub enum TransactionJournalViewEntityType {
        Journal = "journal",
        Invoice = "invoice",
        Creditnote = "creditnote",
        Expense = "expense",
        Bill = "bill",
        VendorCredit = "vendor_credit",
        CustomerPayment = "customer_payment",
        VendorPayment = "vendor_payment",
    }
}
