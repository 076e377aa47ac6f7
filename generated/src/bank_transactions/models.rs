// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`BankTransactions`](super::BankTransactions).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    AppliedBillRequest, AppliedInvoiceRequest, AppliedTaxRequest, CheckDetailsRequest,
    CustomFieldEntryRequest, Document, DocumentRequest, FuelType, ImportedTransaction,
    LineItemRequest, ProductType, TagAssignment, TagAssignmentRequest,
};

/// A bank transaction, as [`BankTransactions::get`](super::BankTransactions::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankTransaction {
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
    /// Not in editions: United States.
    pub tax_id: Option<Id>,
    pub documents: Option<Vec<Document>>,
    pub is_inclusive_tax: Option<bool>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    /// Only in editions: United States, Australia, Canada.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: United States, Australia, Canada.
    pub tax_authority_name: Option<String>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_code: Option<String>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub amount: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: United Kingdom, European Union, South Africa.
    pub product_type: Option<ProductType>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_name: Option<String>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_amount: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_amount: Option<Decimal>,
    /// Only in editions: India, Gulf states, South Africa.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_name: Option<String>,
    /// Only in editions: United Kingdom.
    pub filed_in_vat_return_type: Option<String>,
    pub imported_transactions: Option<Vec<ImportedTransaction>>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_items: Option<Vec<BankTransactionLineItem>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankTransaction {
        transaction_id, from_account_id, from_account_name, to_account_id,
        to_account_name, transaction_type, currency_id, currency_code,
        payment_mode, exchange_rate, date, customer_id,
        customer_name, vendor_id, vendor_name, reference_number,
        description, bank_charges, tax_id, documents,
        is_inclusive_tax, tax_name, tax_percentage, tax_amount,
        sub_total, tax_authority_id, tax_authority_name, tax_exemption_id,
        tax_exemption_code, total, bcy_total, amount,
        vat_treatment, tax_treatment, product_type, acquisition_vat_id,
        acquisition_vat_name, acquisition_vat_percentage, acquisition_vat_amount,
        reverse_charge_vat_id, reverse_charge_vat_name, reverse_charge_vat_percentage,
        reverse_charge_vat_amount, reverse_charge_tax_id, filed_in_vat_return_id,
        filed_in_vat_return_name, filed_in_vat_return_type, imported_transactions, tags,
        line_items,
    }
}

runtime::choice! {
    /// What `engine_capacity_range` of [`CategorizeBankTransactionAsExpenseRequest`] may be.
    pub enum BankTransactionEngineCapacityRange {
        LessThan1400cc = "less_than_1400cc",
        Between1401ccAnd1600cc = "between_1401cc_and_1600cc",
        Between1601ccAnd2000cc = "between_1601cc_and_2000cc",
        MoreThan2000cc = "more_than_2000cc",
    }
}

runtime::choice! {
    /// What `filter_by` of [`BankTransactions::list`](super::BankTransactions::list) may be.
    pub enum BankTransactionFilterBy {
        All = "Status.All",
        Uncategorized = "Status.Uncategorized",
        Categorized = "Status.Categorized",
        ManuallyAdded = "Status.ManuallyAdded",
        Excluded = "Status.Excluded",
        Matched = "Status.Matched",
    }
}

/// A bank transaction line item, as `line_items` of [`BankTransaction`] gives it.
#[derive(Clone, Default)]
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
    pub tags: Option<Vec<TagAssignment>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankTransactionLineItem {
        from_account_id, from_account_name, payment_mode, customer_id,
        customer_name, vendor_id, vendor_name, sub_total,
        total, bcy_total, tags,
    }
}

/// A bank transaction line item, as `line_items` of [`BankTransactionRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankTransactionLineItemRequest {
    pub line_id: Option<Id>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub description: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// Not in editions: United States.
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    pub item_order: Option<i64>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankTransactionLineItemRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    BankTransactionLineItemRequest {
        set {
            line_id: Id, account_id: Id, account_name: String, description: String,
            tax_amount: Decimal, tax_id: Id, tax_name: String, tax_type: String,
            tax_percentage: Decimal, item_total: Decimal,
            item_total_inclusive_of_tax: Decimal, item_order: i64,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    BankTransactionLineItemRequest {
        line_id, account_id, account_name, description,
        tax_amount, tax_id, tax_name, tax_type,
        tax_percentage, item_total, item_total_inclusive_of_tax, item_order,
        tags,
    }
}

runtime::choice! {
    /// What `mileage_type` of [`CategorizeBankTransactionAsExpenseRequest`] may be.
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

/// A bank transaction, as [`BankTransactions::create`](super::BankTransactions::create) sends it.
#[derive(Clone)]
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
    /// Not in editions: United States.
    pub tax_id: Option<Id>,
    pub is_inclusive_tax: Option<bool>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub from_account_tags: Option<Vec<TagAssignmentRequest>>,
    pub to_account_tags: Option<Vec<TagAssignmentRequest>>,
    pub documents: Option<Vec<DocumentRequest>>,
    pub bank_charges: Option<Decimal>,
    pub user_id: Option<Id>,
    /// Only in editions: United States, Australia, Canada.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub line_items: Option<Vec<BankTransactionLineItemRequest>>,
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
}

runtime::setters! {
    BankTransactionRequest {
        set {
            from_account_id: Id, to_account_id: Id, amount: Decimal,
            payment_mode: String, exchange_rate: Decimal, date: Date, customer_id: Id,
            reference_number: String, description: String, currency_id: Id, tax_id: Id,
            is_inclusive_tax: bool, tags: Vec<TagAssignmentRequest>,
            from_account_tags: Vec<TagAssignmentRequest>,
            to_account_tags: Vec<TagAssignmentRequest>, documents: Vec<DocumentRequest>,
            bank_charges: Decimal, user_id: Id, tax_authority_id: Id,
            tax_exemption_id: Id, custom_fields: Vec<CustomFieldEntryRequest>,
            line_items: Vec<BankTransactionLineItemRequest>,
        }
    }
}

runtime::request! {
    BankTransactionRequest new(transaction_type: String) {
        from_account_id, to_account_id, transaction_type, amount,
        payment_mode, exchange_rate, date, customer_id,
        reference_number, description, currency_id, tax_id,
        is_inclusive_tax, tags, from_account_tags, to_account_tags,
        documents, bank_charges, user_id, tax_authority_id,
        tax_exemption_id, custom_fields, line_items,
    }
}

runtime::choice! {
    /// What `sort_column` of [`BankTransactions::list`](super::BankTransactions::list) may be.
    pub enum BankTransactionSortColumn {
        Date = "date",
    }
}

runtime::choice! {
    /// What `transaction_type` of [`BankTransactions::list`](super::BankTransactions::list) may be.
    pub enum BankTransactionType {
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

/// What
/// [`BankTransactions::categorize_as_credit_note_refunds`](super::BankTransactions::categorize_as_credit_note_refunds)
/// sends.
#[derive(Clone)]
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
}

runtime::setters! {
    CategorizeAsCreditNoteRefundRequest {
        set {
            refund_mode: String, reference_number: String, amount: Decimal,
            exchange_rate: Decimal, from_account_id: Id, description: String,
        }
    }
}

runtime::request! {
    CategorizeAsCreditNoteRefundRequest new(creditnote_id: Id, date: Date) {
        creditnote_id, date, refund_mode, reference_number,
        amount, exchange_rate, from_account_id, description,
    }
}

/// What
/// [`BankTransactions::categorize_as_vendor_credit_refunds`](super::BankTransactions::categorize_as_vendor_credit_refunds)
/// sends.
#[derive(Clone)]
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
}

runtime::setters! {
    CategorizeAsVendorCreditRefundRequest {
        set {
            refund_mode: String, reference_number: String, amount: Decimal,
            exchange_rate: Decimal, account_id: Id, description: String,
        }
    }
}

runtime::request! {
    CategorizeAsVendorCreditRefundRequest new(vendor_credit_id: Id, date: Date) {
        vendor_credit_id, date, refund_mode, reference_number,
        amount, exchange_rate, account_id, description,
    }
}

/// What
/// [`BankTransactions::categorize_as_vendor_payment_refund`](super::BankTransactions::categorize_as_vendor_payment_refund)
/// sends.
#[derive(Clone)]
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
}

runtime::setters! {
    CategorizeAsVendorPaymentRefundRequest {
        set {
            vendorpayment_id: Id, refund_mode: String, reference_number: String,
            exchange_rate: Decimal, description: String,
        }
    }
}

runtime::request! {
    CategorizeAsVendorPaymentRefundRequest new(
        date: Date, amount: Decimal, to_account_id: Id,
    ) {
        vendorpayment_id, date, refund_mode, reference_number,
        amount, exchange_rate, to_account_id, description,
    }
}

/// What
/// [`BankTransactions::categorize_as_customer_payment`](super::BankTransactions::categorize_as_customer_payment)
/// sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategorizeBankTransactionAsCustomerPaymentRequest {
    pub customer_id: Option<Id>,
    pub retainerinvoice_id: Option<Id>,
    pub invoices: Option<Vec<AppliedInvoiceRequest>>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub bank_charges: Option<Decimal>,
    pub account_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
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
        Default::default()
    }
}

runtime::setters! {
    CategorizeBankTransactionAsCustomerPaymentRequest {
        set {
            customer_id: Id, retainerinvoice_id: Id,
            invoices: Vec<AppliedInvoiceRequest>, payment_mode: String,
            description: String, reference_number: String, exchange_rate: Decimal,
            amount: Decimal, bank_charges: Decimal, account_id: Id,
            custom_fields: Vec<CustomFieldEntryRequest>, documents: Vec<DocumentRequest>,
            date: Date, template_id: Id,
        }
        each {
            contact_persons: String,
        }
    }
}

runtime::request! {
    CategorizeBankTransactionAsCustomerPaymentRequest {
        customer_id, retainerinvoice_id, invoices, payment_mode,
        description, reference_number, exchange_rate, amount,
        bank_charges, account_id, custom_fields, documents,
        date, template_id, contact_persons,
    }
}

/// What [`BankTransactions::categorize_as_expense`](super::BankTransactions::categorize_as_expense)
/// sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategorizeBankTransactionAsExpenseRequest {
    pub account_id: Option<Id>,
    pub paid_through_account_id: Option<Id>,
    pub date: Option<Date>,
    /// Not in editions: United States.
    pub tax_id: Option<Id>,
    pub amount: Option<Decimal>,
    pub project_id: Option<Id>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_code: Option<String>,
    /// Only in editions: India, United States, Australia, Canada.
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
    /// Only in editions: United Kingdom, European Union.
    pub can_reclaim_vat_on_mileage: Option<bool>,
    /// Only in editions: United Kingdom, European Union.
    pub fuel_type: Option<FuelType>,
    /// Only in editions: United Kingdom, European Union.
    pub engine_capacity_range: Option<BankTransactionEngineCapacityRange>,
    pub employee_id: Option<Id>,
    pub mileage_type: Option<BankTransactionMileageType>,
    pub expense_type: Option<String>,
    pub distance: Option<Decimal>,
    pub start_reading: Option<String>,
    pub end_reading: Option<String>,
    pub currency_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub documents: Option<Vec<DocumentRequest>>,
    pub exchange_rate: Option<Decimal>,
    pub recurring_expense_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_id: Option<Id>,
    pub is_update_customer: Option<bool>,
    /// Only in editions: United Kingdom, European Union, South Africa.
    pub product_type: Option<ProductType>,
    pub taxes: Option<Vec<AppliedTaxRequest>>,
    pub reason: Option<String>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub zcrm_potential_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeBankTransactionAsExpenseRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CategorizeBankTransactionAsExpenseRequest {
        set {
            account_id: Id, paid_through_account_id: Id, date: Date, tax_id: Id,
            amount: Decimal, project_id: Id, tax_exemption_code: String,
            tax_exemption_id: Id, is_inclusive_tax: bool, is_billable: bool,
            reference_number: String, description: String, customer_id: Id,
            zp_project_id: Id, zp_project_name: String, zp_client_id: Id, vendor_id: Id,
            vehicle_id: Id, mileage_unit: String, mileage_rate: Decimal,
            can_reclaim_vat_on_mileage: bool, fuel_type: FuelType,
            engine_capacity_range: BankTransactionEngineCapacityRange, employee_id: Id,
            mileage_type: BankTransactionMileageType, expense_type: String,
            distance: Decimal, start_reading: String, end_reading: String,
            currency_id: Id, custom_fields: Vec<CustomFieldEntryRequest>,
            tags: Vec<TagAssignmentRequest>, documents: Vec<DocumentRequest>,
            exchange_rate: Decimal, recurring_expense_id: Id, vat_treatment: String,
            tax_treatment: String, acquisition_vat_id: Id, reverse_charge_vat_id: Id,
            is_update_customer: bool, product_type: ProductType,
            taxes: Vec<AppliedTaxRequest>, reason: String,
            line_items: Vec<LineItemRequest>, zcrm_potential_id: Id,
        }
    }
}

runtime::request! {
    CategorizeBankTransactionAsExpenseRequest {
        account_id, paid_through_account_id, date, tax_id,
        amount, project_id, tax_exemption_code, tax_exemption_id,
        is_inclusive_tax, is_billable, reference_number, description,
        customer_id, zp_project_id, zp_project_name, zp_client_id,
        vendor_id, vehicle_id, mileage_unit, mileage_rate,
        can_reclaim_vat_on_mileage, fuel_type, engine_capacity_range, employee_id,
        mileage_type, expense_type, distance, start_reading,
        end_reading, currency_id, custom_fields, tags,
        documents, exchange_rate, recurring_expense_id, vat_treatment,
        tax_treatment, acquisition_vat_id, reverse_charge_vat_id, is_update_customer,
        product_type, taxes, reason, line_items,
        zcrm_potential_id,
    }
}

/// What
/// [`BankTransactions::categorize_as_payment_refund`](super::BankTransactions::categorize_as_payment_refund)
/// sends.
#[derive(Clone)]
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
}

runtime::setters! {
    CategorizeBankTransactionAsPaymentRefundRequest {
        set {
            refund_mode: String, reference_number: String, exchange_rate: Decimal,
            description: String,
        }
    }
}

runtime::request! {
    CategorizeBankTransactionAsPaymentRefundRequest new(
        date: Date, amount: Decimal, from_account_id: Id,
    ) {
        date, refund_mode, reference_number, amount,
        exchange_rate, from_account_id, description,
    }
}

/// What
/// [`BankTransactions::categorize_as_vendor_payment`](super::BankTransactions::categorize_as_vendor_payment)
/// sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategorizeBankTransactionAsVendorPaymentRequest {
    pub vendor_id: Option<Id>,
    pub bills: Option<Vec<AppliedBillRequest>>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub paid_through_account_id: Option<Id>,
    pub amount: Option<Decimal>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    /// Only in editions: United States, Canada.
    pub is_paid_via_print_check: Option<bool>,
    pub check_details: Option<Vec<CheckDetailsRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CategorizeBankTransactionAsVendorPaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CategorizeBankTransactionAsVendorPaymentRequest {
        set {
            vendor_id: Id, bills: Vec<AppliedBillRequest>, payment_mode: String,
            description: String, date: Date, reference_number: String,
            exchange_rate: Decimal, paid_through_account_id: Id, amount: Decimal,
            custom_fields: Vec<CustomFieldEntryRequest>, is_paid_via_print_check: bool,
            check_details: Vec<CheckDetailsRequest>,
        }
    }
}

runtime::request! {
    CategorizeBankTransactionAsVendorPaymentRequest {
        vendor_id, bills, payment_mode, description,
        date, reference_number, exchange_rate, paid_through_account_id,
        amount, custom_fields, is_paid_via_print_check, check_details,
    }
}

/// A listed bank transaction, as [`BankTransactions::list`](super::BankTransactions::list) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedBankTransaction {
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
    /// Only in editions: United States, Canada.
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
    pub rule_details: Option<Vec<Value>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListedBankTransaction {
        transaction_id, date, amount, transaction_type,
        status, source, account_id, account_name,
        account_type, price_precision, customer_id, payee,
        is_paid_via_print_check, description, currency_id, currency_code,
        currency_symbol, debit_or_credit, offset_account_name, is_offsetaccount_matched,
        reference_number, imported_transaction_id, is_rule_exist, rule_details,
    }
}

/// What [`BankTransactions::match_bank_transaction`](super::BankTransactions::match_bank_transaction)
/// sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchBankTransactionRequest {
    pub transactions_to_be_matched: Option<Vec<MatchedTransactionRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MatchBankTransactionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    MatchBankTransactionRequest {
        set {
            transactions_to_be_matched: Vec<MatchedTransactionRequest>,
        }
    }
}

runtime::request! {
    MatchBankTransactionRequest {
        transactions_to_be_matched,
    }
}

/// A matched transaction, as `transactions_to_be_matched` of [`MatchBankTransactionRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchedTransactionRequest {
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MatchedTransactionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    MatchedTransactionRequest {
        set {
            transaction_id: Id, transaction_type: String,
        }
    }
}

runtime::request! {
    MatchedTransactionRequest {
        transaction_id, transaction_type,
    }
}

/// A matching transaction, as
/// [`BankTransactions::get_matching_bank_transactions`](super::BankTransactions::get_matching_bank_transactions)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchingTransaction {
    pub transaction_id: Option<Id>,
    pub date: Option<Date>,
    pub transaction_type: Option<String>,
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub debit_or_credit: Option<String>,
    pub transaction_number: Option<String>,
    /// Only in editions: United States, Canada.
    pub is_paid_via_print_check: Option<bool>,
    pub contact_name: Option<String>,
    pub is_best_match: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    MatchingTransaction {
        transaction_id, date, transaction_type, reference_number,
        amount, debit_or_credit, transaction_number, is_paid_via_print_check,
        contact_name, is_best_match,
    }
}
