// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Expenses`](super::Expenses).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    AcquisitionVatSummary, AppliedTax, AppliedTaxRequest, CustomFieldEntryRequest,
    ExpenseLineItem, FuelType, GstTreatment, LineItemRequest, ProductType,
    ReverseChargeVatSummary, TagAssignment, TagAssignmentRequest,
};

/// An employee, as [`Expenses::get_employee`](super::Expenses::get_employee) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// Only in editions: United Kingdom.
    pub employee_id: Option<Id>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Employee {
        employee_id, name, email,
    }
}

/// An employee, as [`Expenses::create_employee`](super::Expenses::create_employee) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmployeeRequest {
    pub name: String,
    pub email: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmployeeRequest {
    /// A request with all that is required.
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self { name: name.into(), email: email.into(), extra: Map::new() }
    }
}

runtime::request! {
    EmployeeRequest new(name: String, email: String) {
        name, email,
    }
}

/// An expense, as [`Expenses::get`](super::Expenses::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Expense {
    pub expense_id: Option<Id>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply_state: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India, Kenya.
    pub hsn_or_sac: Option<String>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    pub paid_through_account_name: Option<String>,
    pub vat_reg_no: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in editions: India.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in editions: India.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in editions: India.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub is_itemized_expense: Option<bool>,
    /// Only in editions: India.
    pub is_pre_gst: Option<String>,
    pub trip_id: Option<Id>,
    pub trip_number: Option<String>,
    /// Only in editions: India.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_total: Option<Decimal>,
    pub acquisition_vat_summary: Option<Vec<AcquisitionVatSummary>>,
    pub reverse_charge_vat_summary: Option<Vec<ReverseChargeVatSummary>>,
    /// Only in editions: Mexico.
    pub taxes: Option<Vec<AppliedTax>>,
    pub expense_item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub date: Option<Date>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub is_inclusive_tax: Option<bool>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub is_billable: Option<bool>,
    pub is_personal: Option<bool>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub expense_receipt_name: Option<String>,
    pub expense_receipt_type: Option<String>,
    pub last_modified_time: Option<DateTime>,
    pub status: Option<String>,
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub mileage_rate: Option<Decimal>,
    pub mileage_type: Option<String>,
    pub expense_type: Option<String>,
    pub start_reading: Option<Decimal>,
    pub end_reading: Option<Decimal>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_item: Option<ExpenseLineItem>,
    pub bcy_total_without_tax: Option<Decimal>,
    pub total_without_tax: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub mileage_unit: Option<ExpenseMileageUnit>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Expense {
        expense_id, transaction_id, transaction_type, gst_no,
        gst_treatment, tax_treatment, destination_of_supply, destination_of_supply_state,
        place_of_supply, hsn_or_sac, source_of_supply, paid_through_account_name,
        vat_reg_no, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, tax_amount,
        is_itemized_expense, is_pre_gst, trip_id, trip_number,
        reverse_charge_vat_total, acquisition_vat_total, acquisition_vat_summary,
        reverse_charge_vat_summary, taxes, expense_item_id, account_id,
        account_name, date, tax_id, tax_name,
        tax_percentage, currency_id, currency_code, exchange_rate,
        sub_total, total, bcy_total, amount,
        is_inclusive_tax, reference_number, description, is_billable,
        is_personal, customer_id, customer_name, expense_receipt_name,
        expense_receipt_type, last_modified_time, status, invoice_id,
        invoice_number, location_id, location_name, project_id,
        project_name, mileage_rate, mileage_type, expense_type,
        start_reading, end_reading, tags, line_item,
        bcy_total_without_tax, total_without_tax, created_time, mileage_unit,
    }
}

/// An expense attachment, as [`Expenses::add_attachment`](super::Expenses::add_attachment) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpenseAttachmentRequest {
    pub total_files: Option<i64>,
    pub document_ids: Option<Vec<Id>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ExpenseAttachmentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ExpenseAttachmentRequest {
        set {
            total_files: i64,
        }
        each {
            document_ids: Id,
        }
    }
}

runtime::request! {
    ExpenseAttachmentRequest {
        total_files = "totalFiles", document_ids,
    }
}

runtime::choice! {
    /// What `engine_capacity_range` of [`ExpenseRequest`] may be.
    pub enum ExpenseEngineCapacityRange {
        LessThan1400cc = "less_than_1400cc",
        Between1400ccAnd1600cc = "between_1400cc_and_1600cc",
        Between1600ccAnd2000cc = "between_1600cc_and_2000cc",
        MoreThan2000cc = "more_than_2000cc",
    }
}

runtime::choice! {
    /// What `filter_by` of [`Expenses::list`](super::Expenses::list) may be.
    pub enum ExpenseFilterBy {
        All = "Status.All",
        Billable = "Status.Billable",
        Nonbillable = "Status.Nonbillable",
        Reimbursed = "Status.Reimbursed",
        Invoiced = "Status.Invoiced",
        Unbilled = "Status.Unbilled",
    }
}

runtime::choice! {
    /// What `mileage_unit` of [`Expense`] may be.
    pub enum ExpenseMileageUnit {
        Km = "km",
        Mile = "mile",
    }
}

/// An expense, as [`Expenses::create`](super::Expenses::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExpenseRequest {
    pub account_id: Id,
    pub date: Date,
    pub amount: Decimal,
    pub tax_id: Option<Id>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India, Kenya.
    pub hsn_or_sac: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<LineItemRequest>>,
    /// Only in editions: Mexico.
    pub taxes: Option<Vec<AppliedTaxRequest>>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub customer_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub project_id: Option<Id>,
    pub mileage_type: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: United Kingdom, South Africa.
    pub product_type: Option<ProductType>,
    /// Only in editions: United Kingdom.
    pub acquisition_vat_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub reverse_charge_vat_id: Option<Id>,
    pub start_reading: Option<Decimal>,
    pub end_reading: Option<Decimal>,
    pub distance: Option<String>,
    pub mileage_unit: Option<ExpenseMileageUnit>,
    pub mileage_rate: Option<Decimal>,
    /// Only in editions: United Kingdom.
    pub employee_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub vehicle_type: Option<ExpenseVehicleType>,
    /// Only in editions: United Kingdom.
    pub can_reclaim_vat_on_mileage: Option<String>,
    /// Only in editions: United Kingdom.
    pub fuel_type: Option<FuelType>,
    /// Only in editions: United Kingdom.
    pub engine_capacity_range: Option<ExpenseEngineCapacityRange>,
    pub paid_through_account_id: Id,
    pub vendor_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ExpenseRequest {
    /// A request with all that is required.
    pub fn new(
        account_id: impl Into<Id>,
        date: impl Into<Date>,
        amount: impl Into<Decimal>,
        paid_through_account_id: impl Into<Id>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            date: date.into(),
            amount: amount.into(),
            tax_id: None,
            source_of_supply: None,
            destination_of_supply: None,
            place_of_supply: None,
            hsn_or_sac: None,
            gst_no: None,
            reverse_charge_tax_id: None,
            location_id: None,
            line_items: None,
            taxes: None,
            is_inclusive_tax: None,
            is_billable: None,
            reference_number: None,
            description: None,
            customer_id: None,
            currency_id: None,
            exchange_rate: None,
            project_id: None,
            mileage_type: None,
            vat_treatment: None,
            tax_treatment: None,
            product_type: None,
            acquisition_vat_id: None,
            reverse_charge_vat_id: None,
            start_reading: None,
            end_reading: None,
            distance: None,
            mileage_unit: None,
            mileage_rate: None,
            employee_id: None,
            vehicle_type: None,
            can_reclaim_vat_on_mileage: None,
            fuel_type: None,
            engine_capacity_range: None,
            paid_through_account_id: paid_through_account_id.into(),
            vendor_id: None,
            custom_fields: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    ExpenseRequest {
        set {
            tax_id: Id, source_of_supply: String, destination_of_supply: String,
            place_of_supply: String, hsn_or_sac: String, gst_no: String,
            reverse_charge_tax_id: Id, location_id: Id, line_items: Vec<LineItemRequest>,
            taxes: Vec<AppliedTaxRequest>, is_inclusive_tax: bool, is_billable: bool,
            reference_number: String, description: String, customer_id: Id,
            currency_id: Id, exchange_rate: Decimal, project_id: Id,
            mileage_type: String, vat_treatment: String, tax_treatment: String,
            product_type: ProductType, acquisition_vat_id: Id, reverse_charge_vat_id: Id,
            start_reading: Decimal, end_reading: Decimal, distance: String,
            mileage_unit: ExpenseMileageUnit, mileage_rate: Decimal, employee_id: Id,
            vehicle_type: ExpenseVehicleType, can_reclaim_vat_on_mileage: String,
            fuel_type: FuelType, engine_capacity_range: ExpenseEngineCapacityRange,
            vendor_id: Id, custom_fields: Vec<CustomFieldEntryRequest>,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    ExpenseRequest new(
        account_id: Id, date: Date, amount: Decimal, paid_through_account_id: Id,
    ) {
        account_id, date, amount, tax_id,
        source_of_supply, destination_of_supply, place_of_supply, hsn_or_sac,
        gst_no, reverse_charge_tax_id, location_id, line_items,
        taxes, is_inclusive_tax, is_billable, reference_number,
        description, customer_id, currency_id, exchange_rate,
        project_id, mileage_type, vat_treatment, tax_treatment,
        product_type, acquisition_vat_id, reverse_charge_vat_id, start_reading,
        end_reading, distance, mileage_unit, mileage_rate,
        employee_id, vehicle_type, can_reclaim_vat_on_mileage, fuel_type,
        engine_capacity_range, paid_through_account_id, vendor_id, custom_fields,
        tags,
    }
}

runtime::choice! {
    /// What `sort_column` of [`Expenses::list`](super::Expenses::list) may be.
    pub enum ExpenseSortColumn {
        Date = "date",
        AccountName = "account_name",
        Total = "total",
        BcyTotal = "bcy_total",
        ReferenceNumber = "reference_number",
        CustomerName = "customer_name",
        CreatedTime = "created_time",
    }
}

runtime::choice! {
    /// What `status` of [`Expenses::list`](super::Expenses::list) may be.
    pub enum ExpenseStatus {
        Unbilled = "unbilled",
        Invoiced = "invoiced",
        Reimbursed = "reimbursed",
        NonBillable = "non-billable",
        Billable = "billable",
    }
}

runtime::choice! {
    /// What `vehicle_type` of [`ExpenseRequest`] may be.
    pub enum ExpenseVehicleType {
        Car = "car",
        Van = "van",
        Motorcycle = "motorcycle",
        Bike = "bike",
    }
}
