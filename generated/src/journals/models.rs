// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Journals`](super::Journals).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    AddCommentRequest {
        description, ..extra
    }
}

/// Add journal comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddJournalCommentResponse {
    pub comment_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<String>,
    pub operation_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddJournalCommentResponse {
        comment_id, description, commented_by_id, commented_by, comment_type, date,
        operation_type,
    }
}

/// Apply credits request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsRequest {
    pub invoices: Option<Vec<ApplyCreditsRequestInvoices>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invoices`.
    #[must_use]
    pub fn invoices(
        mut self,
        value: impl Into<Vec<ApplyCreditsRequestInvoices>>,
    ) -> Self {
        self.invoices = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyCreditsRequest {
        invoices, ..extra
    }
}

/// Apply credits request invoices.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsRequestInvoices {
    pub invoice_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsRequestInvoices {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invoice_id`.
    #[must_use]
    pub fn invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyCreditsRequestInvoices {
        invoice_id, amount_applied, ..extra
    }
}

/// Create a journal request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAJournalRequest {
    pub journal_date: Date,
    pub reference_number: Option<String>,
    pub notes: Option<String>,
    pub journal_type: Option<CreateAJournalRequestJournalType>,
    /// Only in: `uk`, `eu`.
    pub vat_treatment: Option<String>,
    /// Only in: `eu`, `uk`.
    pub include_in_vat_return: Option<bool>,
    /// Only in: `uk`.
    pub product_type: Option<CreateAJournalRequestProductType>,
    /// Only in: `au`.
    pub is_bas_adjustment: Option<bool>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<CreateAJournalRequestLineItems>>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_type: Option<CreateAJournalRequestTaxExemptionType>,
    pub status: Option<CreateAJournalRequestStatus>,
    pub custom_fields: Option<Vec<CreateAJournalRequestCustomFields>>,
    pub tags: Option<Vec<CreateAJournalRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAJournalRequest {
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

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `journal_type`.
    #[must_use]
    pub fn journal_type(
        mut self,
        value: impl Into<CreateAJournalRequestJournalType>,
    ) -> Self {
        self.journal_type = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `include_in_vat_return`.
    #[must_use]
    pub fn include_in_vat_return(mut self, value: bool) -> Self {
        self.include_in_vat_return = Some(value);
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<CreateAJournalRequestProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `is_bas_adjustment`.
    #[must_use]
    pub fn is_bas_adjustment(mut self, value: bool) -> Self {
        self.is_bas_adjustment = Some(value);
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

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<CreateAJournalRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_type`.
    #[must_use]
    pub fn tax_exemption_type(
        mut self,
        value: impl Into<CreateAJournalRequestTaxExemptionType>,
    ) -> Self {
        self.tax_exemption_type = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<CreateAJournalRequestStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAJournalRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<CreateAJournalRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAJournalRequest {
        journal_date, reference_number, notes, journal_type, vat_treatment,
        include_in_vat_return, product_type, is_bas_adjustment, currency_id,
        exchange_rate, location_id, line_items, tax_exemption_code, tax_exemption_type,
        status, custom_fields, tags, ..extra
    }
}

/// Create a journal request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAJournalRequestCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAJournalRequestCustomFields {
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
    CreateAJournalRequestCustomFields {
        customfield_id, value, ..extra
    }
}

runtime::choice! {
    /// Create a journal request journal type.
    pub enum CreateAJournalRequestJournalType {
        Cash = "Cash",
        Both = "Both",
    }
}

/// Create a journal request line items.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAJournalRequestLineItems {
    pub account_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub line_id: Option<Id>,
    pub description: Option<String>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`, `au`, `ca`, `mx`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_type: Option<CreateAJournalRequestLineItemsTaxExemptionType>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `us`, `au`, `ca`.
    pub tax_authority_name: Option<String>,
    pub tax_id: Option<Id>,
    pub amount: Decimal,
    pub debit_or_credit: CreateAJournalRequestLineItemsDebitOrCredit,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<CreateAJournalRequestTags>>,
    pub project_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAJournalRequestLineItems {
    /// A request with all that is required.
    pub fn new(
        amount: impl Into<Decimal>,
        debit_or_credit: impl Into<CreateAJournalRequestLineItemsDebitOrCredit>,
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

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `line_id`.
    #[must_use]
    pub fn line_id(mut self, value: impl Into<Id>) -> Self {
        self.line_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_type`.
    #[must_use]
    pub fn tax_exemption_type(
        mut self,
        value: impl Into<CreateAJournalRequestLineItemsTaxExemptionType>,
    ) -> Self {
        self.tax_exemption_type = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
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

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<CreateAJournalRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAJournalRequestLineItems {
        account_id, customer_id, line_id, description, tax_exemption_id,
        tax_authority_id, tax_exemption_type, tax_exemption_code, tax_authority_name,
        tax_id, amount, debit_or_credit, acquisition_vat_id, reverse_charge_vat_id,
        location_id, tags, project_id, ..extra
    }
}

runtime::choice! {
    /// Create a journal request line items debit or credit.
    pub enum CreateAJournalRequestLineItemsDebitOrCredit {
        Debit = "debit",
        Credit = "credit",
    }
}

runtime::choice! {
    /// Create a journal request line items tax exemption type.
    pub enum CreateAJournalRequestLineItemsTaxExemptionType {
        Customer = "customer",
        Item = "item",
    }
}

runtime::choice! {
    /// Create a journal request product type.
    pub enum CreateAJournalRequestProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Create a journal request status.
    pub enum CreateAJournalRequestStatus {
        Draft = "draft",
        Published = "published",
    }
}

/// Create a journal request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAJournalRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAJournalRequestTags {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAJournalRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

runtime::choice! {
    /// Create a journal request tax exemption type.
    pub enum CreateAJournalRequestTaxExemptionType {
        Customer = "customer",
        Item = "item",
    }
}

runtime::choice! {
    /// Get transaction journal view entity type.
    pub enum GetTransactionJournalViewEntityType {
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

runtime::choice! {
    /// Get transaction journal view report basis.
    pub enum GetTransactionJournalViewReportBasis {
        Cash = "cash",
        Accrual = "accrual",
    }
}

/// Journal.
#[derive(Debug, Clone, Default, PartialEq)]
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
    pub journal_type: Option<JournalJournalType>,
    /// Only in: `uk`, `eu`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`.
    pub product_type: Option<JournalProductType>,
    /// Only in: `eu`, `uk`.
    pub include_in_vat_return: Option<bool>,
    /// Only in: `au`.
    pub is_bas_adjustment: Option<bool>,
    pub line_items: Option<Vec<JournalLineItems>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_item_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub price_precision: Option<i64>,
    pub taxes: Option<Vec<JournalTaxes>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub status: Option<JournalStatus>,
    pub custom_fields: Option<Vec<JournalCustomFields>>,
    pub tags: Option<Vec<ListJournalsResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Journal {
        journal_id, entry_number, reference_number, notes, currency_id, currency_code,
        currency_symbol, exchange_rate, journal_date, journal_type, vat_treatment,
        product_type, include_in_vat_return, is_bas_adjustment, line_items, location_id,
        location_name, line_item_total, total, bcy_total, price_precision, taxes,
        created_time, last_modified_time, status, custom_fields, tags,
    }
}

/// Journal custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JournalCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    JournalCustomFields {
        customfield_id, value,
    }
}

runtime::choice! {
    /// Journal journal type.
    pub enum JournalJournalType {
        Cash = "Cash",
        Both = "Both",
    }
}

/// Journal line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JournalLineItems {
    pub line_id: Option<Id>,
    pub account_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub account_name: Option<String>,
    pub description: Option<String>,
    pub debit_or_credit: Option<JournalLineItemsDebitOrCredit>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_type: Option<JournalLineItemsTaxExemptionType>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `us`, `au`, `ca`, `mx`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `us`, `au`, `ca`.
    pub tax_authority_name: Option<String>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub bcy_amount: Option<Decimal>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_amount: Option<Decimal>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub tags: Option<Vec<JournalLineItemsTags>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    JournalLineItems {
        line_id, account_id, customer_id, customer_name, account_name, description,
        debit_or_credit, tax_exemption_id, tax_exemption_type, tax_exemption_code,
        tax_authority_id, tax_authority_name, tax_id, tax_name, tax_type, tax_percentage,
        amount, bcy_amount, acquisition_vat_id, acquisition_vat_name,
        acquisition_vat_percentage, acquisition_vat_amount, reverse_charge_vat_id,
        reverse_charge_vat_name, reverse_charge_vat_percentage,
        reverse_charge_vat_amount, tags, location_id, location_name, project_id,
        project_name,
    }
}

runtime::choice! {
    /// Journal line items debit or credit.
    pub enum JournalLineItemsDebitOrCredit {
        Debit = "debit",
        Credit = "credit",
    }
}

/// Journal line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JournalLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    JournalLineItemsTags {
        tag_id, tag_option_id,
    }
}

runtime::choice! {
    /// Journal line items tax exemption type.
    pub enum JournalLineItemsTaxExemptionType {
        Customer = "customer",
        Item = "item",
    }
}

runtime::choice! {
    /// Journal product type.
    pub enum JournalProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Journal status.
    pub enum JournalStatus {
        Draft = "draft",
        Published = "published",
    }
}

/// Journal taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JournalTaxes {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub debit_or_credit: Option<JournalTaxesDebitOrCredit>,
    pub tax_account: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    JournalTaxes {
        tax_name, tax_amount, debit_or_credit, tax_account,
    }
}

runtime::choice! {
    /// Journal taxes debit or credit.
    pub enum JournalTaxesDebitOrCredit {
        Debit = "debit",
        Credit = "credit",
    }
}

/// List journal credits response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJournalCreditsResponse {
    pub credit_id: Option<Id>,
    pub amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListJournalCreditsResponse {
        credit_id, amount, balance,
    }
}

runtime::choice! {
    /// List journals filter by.
    pub enum ListJournalsFilterBy {
        All = "JournalDate.All",
        Today = "JournalDate.Today",
        ThisWeek = "JournalDate.ThisWeek",
        ThisMonth = "JournalDate.ThisMonth",
        ThisQuarter = "JournalDate.ThisQuarter",
        ThisYear = "JournalDate.ThisYear",
    }
}

runtime::choice! {
    /// List journals journal entity type.
    pub enum ListJournalsJournalEntityType {
        Journal = "journal",
        PeriodEndJournal = "period_end_journal",
        ConsolidationJournal = "consolidation_journal",
        ConsolidationAdjustmentJournal = "consolidation_adjustment_journal",
        EliminationJournal = "elimination_journal",
        IntercompanyJournal = "intercompany_journal",
    }
}

/// List journals response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJournalsResponse {
    pub journal_id: Option<Id>,
    pub journal_date: Option<Date>,
    pub entry_number: Option<String>,
    pub reference_number: Option<String>,
    pub currency_id: Option<Id>,
    pub notes: Option<String>,
    pub journal_type: Option<ListJournalsResponseJournalType>,
    pub entity_type: Option<String>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub custom_field: Option<String>,
    pub tags: Option<Vec<ListJournalsResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListJournalsResponse {
        journal_id, journal_date, entry_number, reference_number, currency_id, notes,
        journal_type, entity_type, total, bcy_total, custom_field, tags,
    }
}

runtime::choice! {
    /// List journals response journal type.
    pub enum ListJournalsResponseJournalType {
        Cash = "Cash",
        Both = "Both",
    }
}

/// List journals response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJournalsResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListJournalsResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

runtime::choice! {
    /// List journals sort column.
    pub enum ListJournalsSortColumn {
        JournalDate = "journal_date",
        EntryNumber = "entry_number",
        ReferenceNumber = "reference_number",
        Total = "total",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// List journals status.
    pub enum ListJournalsStatus {
        Draft = "draft",
        Published = "published",
        Approved = "approved",
        Submitted = "submitted",
        Rejected = "rejected",
    }
}

runtime::choice! {
    /// List recurring journals filter by.
    pub enum ListRecurringJournalsFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Stopped = "Status.Stopped",
        Expired = "Status.Expired",
    }
}

runtime::choice! {
    /// List recurring journals sort column.
    pub enum ListRecurringJournalsSortColumn {
        CreatedTime = "created_time",
        Total = "total",
        BcyTotal = "bcy_total",
    }
}

/// Update a journal request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAJournalRequest {
    pub journal_date: Date,
    pub reference_number: Option<String>,
    pub notes: Option<String>,
    pub journal_type: Option<UpdateAJournalRequestJournalType>,
    /// Only in: `uk`, `eu`.
    pub vat_treatment: Option<String>,
    /// Only in: `eu`, `uk`.
    pub include_in_vat_return: Option<bool>,
    /// Only in: `uk`.
    pub product_type: Option<UpdateAJournalRequestProductType>,
    /// Only in: `au`.
    pub is_bas_adjustment: Option<bool>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<UpdateAJournalRequestLineItems>>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_type: Option<UpdateAJournalRequestTaxExemptionType>,
    pub custom_fields: Option<Vec<CreateAJournalRequestCustomFields>>,
    pub tags: Option<Vec<CreateAJournalRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAJournalRequest {
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
            custom_fields: None,
            tags: None,
            extra: Map::new(),
        }
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `journal_type`.
    #[must_use]
    pub fn journal_type(
        mut self,
        value: impl Into<UpdateAJournalRequestJournalType>,
    ) -> Self {
        self.journal_type = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `include_in_vat_return`.
    #[must_use]
    pub fn include_in_vat_return(mut self, value: bool) -> Self {
        self.include_in_vat_return = Some(value);
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<UpdateAJournalRequestProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `is_bas_adjustment`.
    #[must_use]
    pub fn is_bas_adjustment(mut self, value: bool) -> Self {
        self.is_bas_adjustment = Some(value);
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

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<UpdateAJournalRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_type`.
    #[must_use]
    pub fn tax_exemption_type(
        mut self,
        value: impl Into<UpdateAJournalRequestTaxExemptionType>,
    ) -> Self {
        self.tax_exemption_type = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAJournalRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<CreateAJournalRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAJournalRequest {
        journal_date, reference_number, notes, journal_type, vat_treatment,
        include_in_vat_return, product_type, is_bas_adjustment, currency_id,
        exchange_rate, location_id, line_items, tax_exemption_code, tax_exemption_type,
        custom_fields, tags, ..extra
    }
}

runtime::choice! {
    /// Update a journal request journal type.
    pub enum UpdateAJournalRequestJournalType {
        Cash = "Cash",
        Both = "Both",
    }
}

/// Update a journal request line items.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAJournalRequestLineItems {
    pub account_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub line_id: Option<Id>,
    pub description: Option<String>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`, `au`, `ca`, `mx`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_type: Option<UpdateAJournalRequestLineItemsTaxExemptionType>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `us`, `au`, `ca`.
    pub tax_authority_name: Option<String>,
    pub tax_id: Option<Id>,
    pub amount: Decimal,
    pub debit_or_credit: UpdateAJournalRequestLineItemsDebitOrCredit,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub tags: Option<Vec<CreateAJournalRequestTags>>,
    pub location_id: Option<Id>,
    pub project_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAJournalRequestLineItems {
    /// A request with all that is required.
    pub fn new(
        amount: impl Into<Decimal>,
        debit_or_credit: impl Into<UpdateAJournalRequestLineItemsDebitOrCredit>,
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
            tags: None,
            location_id: None,
            project_id: None,
            extra: Map::new(),
        }
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `line_id`.
    #[must_use]
    pub fn line_id(mut self, value: impl Into<Id>) -> Self {
        self.line_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_type`.
    #[must_use]
    pub fn tax_exemption_type(
        mut self,
        value: impl Into<UpdateAJournalRequestLineItemsTaxExemptionType>,
    ) -> Self {
        self.tax_exemption_type = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
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

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<CreateAJournalRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAJournalRequestLineItems {
        account_id, customer_id, line_id, description, tax_exemption_id,
        tax_authority_id, tax_exemption_type, tax_exemption_code, tax_authority_name,
        tax_id, amount, debit_or_credit, acquisition_vat_id, reverse_charge_vat_id, tags,
        location_id, project_id, ..extra
    }
}

runtime::choice! {
    /// Update a journal request line items debit or credit.
    pub enum UpdateAJournalRequestLineItemsDebitOrCredit {
        Debit = "debit",
        Credit = "credit",
    }
}

runtime::choice! {
    /// Update a journal request line items tax exemption type.
    pub enum UpdateAJournalRequestLineItemsTaxExemptionType {
        Customer = "customer",
        Item = "item",
    }
}

runtime::choice! {
    /// Update a journal request product type.
    pub enum UpdateAJournalRequestProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
    }
}

runtime::choice! {
    /// Update a journal request tax exemption type.
    pub enum UpdateAJournalRequestTaxExemptionType {
        Customer = "customer",
        Item = "item",
    }
}
