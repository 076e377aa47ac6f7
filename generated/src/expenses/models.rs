// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Expenses`](super::Expenses).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add attachment to an expense request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAttachmentToAnExpenseRequest {
    pub total_files: Option<i64>,
    pub document_ids: Option<Vec<Id>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddAttachmentToAnExpenseRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `total_files`.
    #[must_use]
    pub fn total_files(mut self, value: i64) -> Self {
        self.total_files = Some(value);
        self
    }

    /// Sets `document_ids`.
    #[must_use]
    pub fn document_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.document_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    AddAttachmentToAnExpenseRequest {
        total_files = "totalFiles", document_ids, ..extra
    }
}

/// Add expense attachment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddExpenseAttachmentResponse {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub document_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddExpenseAttachmentResponse {
        document_id, file_name, file_size, document_type,
    }
}

/// Create an employee request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAnEmployeeRequest {
    pub name: String,
    pub email: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnEmployeeRequest {
    /// A request with all that is required.
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self { name: name.into(), email: email.into(), extra: Map::new() }
    }
}

runtime::request! {
    CreateAnEmployeeRequest {
        name, email, ..extra
    }
}

/// Create an expense request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAnExpenseRequest {
    pub account_id: Id,
    pub date: Date,
    pub amount: Decimal,
    pub tax_id: Option<Id>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<UpdateAnExpenseRequestLineItems>>,
    /// Only in: `mx`.
    pub taxes: Option<Vec<UpdateAnExpenseRequestTaxes>>,
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
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`, `za`.
    pub product_type: Option<CreateAnExpenseRequestProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub start_reading: Option<f64>,
    pub end_reading: Option<f64>,
    pub distance: Option<String>,
    pub mileage_unit: Option<CreateAnExpenseRequestMileageUnit>,
    pub mileage_rate: Option<Decimal>,
    /// Only in: `uk`.
    pub employee_id: Option<Id>,
    /// Only in: `uk`.
    pub vehicle_type: Option<CreateAnExpenseRequestVehicleType>,
    /// Only in: `uk`.
    pub can_reclaim_vat_on_mileage: Option<String>,
    /// Only in: `uk`.
    pub fuel_type: Option<CreateAnExpenseRequestFuelType>,
    /// Only in: `uk`.
    pub engine_capacity_range: Option<CreateAnExpenseRequestEngineCapacityRange>,
    pub paid_through_account_id: Id,
    pub vendor_id: Option<Id>,
    pub custom_fields: Option<Vec<String>>,
    pub tags: Option<Vec<UpdateAnExpenseRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnExpenseRequest {
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

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
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

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
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
        value: impl Into<Vec<UpdateAnExpenseRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, value: impl Into<Vec<UpdateAnExpenseRequestTaxes>>) -> Self {
        self.taxes = Some(value.into());
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

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `mileage_type`.
    #[must_use]
    pub fn mileage_type(mut self, value: impl Into<String>) -> Self {
        self.mileage_type = Some(value.into());
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

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<CreateAnExpenseRequestProductType>,
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

    /// Sets `start_reading`.
    #[must_use]
    pub fn start_reading(mut self, value: f64) -> Self {
        self.start_reading = Some(value);
        self
    }

    /// Sets `end_reading`.
    #[must_use]
    pub fn end_reading(mut self, value: f64) -> Self {
        self.end_reading = Some(value);
        self
    }

    /// Sets `distance`.
    #[must_use]
    pub fn distance(mut self, value: impl Into<String>) -> Self {
        self.distance = Some(value.into());
        self
    }

    /// Sets `mileage_unit`.
    #[must_use]
    pub fn mileage_unit(
        mut self,
        value: impl Into<CreateAnExpenseRequestMileageUnit>,
    ) -> Self {
        self.mileage_unit = Some(value.into());
        self
    }

    /// Sets `mileage_rate`.
    #[must_use]
    pub fn mileage_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.mileage_rate = Some(value.into());
        self
    }

    /// Sets `employee_id`.
    #[must_use]
    pub fn employee_id(mut self, value: impl Into<Id>) -> Self {
        self.employee_id = Some(value.into());
        self
    }

    /// Sets `vehicle_type`.
    #[must_use]
    pub fn vehicle_type(
        mut self,
        value: impl Into<CreateAnExpenseRequestVehicleType>,
    ) -> Self {
        self.vehicle_type = Some(value.into());
        self
    }

    /// Sets `can_reclaim_vat_on_mileage`.
    #[must_use]
    pub fn can_reclaim_vat_on_mileage(mut self, value: impl Into<String>) -> Self {
        self.can_reclaim_vat_on_mileage = Some(value.into());
        self
    }

    /// Sets `fuel_type`.
    #[must_use]
    pub fn fuel_type(
        mut self,
        value: impl Into<CreateAnExpenseRequestFuelType>,
    ) -> Self {
        self.fuel_type = Some(value.into());
        self
    }

    /// Sets `engine_capacity_range`.
    #[must_use]
    pub fn engine_capacity_range(
        mut self,
        value: impl Into<CreateAnExpenseRequestEngineCapacityRange>,
    ) -> Self {
        self.engine_capacity_range = Some(value.into());
        self
    }

    /// Sets `vendor_id`.
    #[must_use]
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_fields = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnExpenseRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnExpenseRequest {
        account_id, date, amount, tax_id, source_of_supply, destination_of_supply,
        place_of_supply, hsn_or_sac, gst_no, reverse_charge_tax_id, location_id,
        line_items, taxes, is_inclusive_tax, is_billable, reference_number, description,
        customer_id, currency_id, exchange_rate, project_id, mileage_type, vat_treatment,
        tax_treatment, product_type, acquisition_vat_id, reverse_charge_vat_id,
        start_reading, end_reading, distance, mileage_unit, mileage_rate, employee_id,
        vehicle_type, can_reclaim_vat_on_mileage, fuel_type, engine_capacity_range,
        paid_through_account_id, vendor_id, custom_fields, tags, ..extra
    }
}

runtime::choice! {
    /// Create an expense request engine capacity range.
    pub enum CreateAnExpenseRequestEngineCapacityRange {
        LessThan1400cc = "less_than_1400cc",
        Between1400ccAnd1600cc = "between_1400cc_and_1600cc",
        Between1600ccAnd2000cc = "between_1600cc_and_2000cc",
        MoreThan2000cc = "more_than_2000cc",
    }
}

runtime::choice! {
    /// Create an expense request fuel type.
    pub enum CreateAnExpenseRequestFuelType {
        Petrol = "petrol",
        Lpg = "lpg",
        Diesel = "diesel",
    }
}

runtime::choice! {
    /// Create an expense request mileage unit.
    pub enum CreateAnExpenseRequestMileageUnit {
        Km = "km",
        Mile = "mile",
    }
}

runtime::choice! {
    /// Create an expense request product type.
    pub enum CreateAnExpenseRequestProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Create an expense request vehicle type.
    pub enum CreateAnExpenseRequestVehicleType {
        Car = "car",
        Van = "van",
        Motorcycle = "motorcycle",
        Bike = "bike",
    }
}

/// Create employee response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeResponse {
    /// Only in: `uk`.
    pub employee_id: Option<Id>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateEmployeeResponse {
        employee_id, name, email,
    }
}

/// Create expense response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExpenseResponse {
    pub expense_id: Option<Id>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateExpenseResponseGstTreatment>,
    /// Only in: `gcc`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply_state: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    pub paid_through_account_name: Option<String>,
    pub vat_reg_no: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub is_itemized_expense: Option<bool>,
    /// Only in: `in`.
    pub is_pre_gst: Option<String>,
    pub trip_id: Option<Id>,
    pub trip_number: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_total: Option<Decimal>,
    pub acquisition_vat_summary:
        Option<Vec<UpdateExpenseUsingCustomFieldResponseAcquisitionVatSummary>>,
    pub reverse_charge_vat_summary:
        Option<Vec<UpdateExpenseUsingCustomFieldResponseReverseChargeVatSummary>>,
    /// Only in: `mx`.
    pub taxes: Option<Vec<UpdateExpenseUsingCustomFieldResponseTaxes>>,
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
    pub last_modified_time: Option<String>,
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
    pub start_reading: Option<f64>,
    pub end_reading: Option<f64>,
    pub tags: Option<Vec<UpdateExpenseUsingCustomFieldResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateExpenseResponse {
        expense_id, transaction_id, transaction_type, gst_no, gst_treatment,
        tax_treatment, destination_of_supply, destination_of_supply_state,
        place_of_supply, hsn_or_sac, source_of_supply, paid_through_account_name,
        vat_reg_no, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, tax_amount,
        is_itemized_expense, is_pre_gst, trip_id, trip_number, reverse_charge_vat_total,
        acquisition_vat_total, acquisition_vat_summary, reverse_charge_vat_summary,
        taxes, expense_item_id, account_id, account_name, date, tax_id, tax_name,
        tax_percentage, currency_id, currency_code, exchange_rate, sub_total, total,
        bcy_total, amount, is_inclusive_tax, reference_number, description, is_billable,
        is_personal, customer_id, customer_name, expense_receipt_name,
        expense_receipt_type, last_modified_time, status, invoice_id, invoice_number,
        location_id, location_name, project_id, project_name, mileage_rate, mileage_type,
        expense_type, start_reading, end_reading, tags,
    }
}

runtime::choice! {
    /// Create expense response gst treatment.
    pub enum CreateExpenseResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Get employee response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEmployeeResponse {
    /// Only in: `uk`.
    pub employee_id: Option<Id>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetEmployeeResponse {
        employee_id, name, email,
    }
}

/// Get expense response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetExpenseResponse {
    pub expense_id: Option<Id>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetExpenseResponseGstTreatment>,
    /// Only in: `gcc`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply_state: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    pub paid_through_account_name: Option<String>,
    pub vat_reg_no: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub is_itemized_expense: Option<bool>,
    /// Only in: `in`.
    pub is_pre_gst: Option<String>,
    pub trip_id: Option<Id>,
    pub trip_number: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_total: Option<Decimal>,
    pub acquisition_vat_summary:
        Option<Vec<UpdateExpenseUsingCustomFieldResponseAcquisitionVatSummary>>,
    pub reverse_charge_vat_summary:
        Option<Vec<UpdateExpenseUsingCustomFieldResponseReverseChargeVatSummary>>,
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
    pub last_modified_time: Option<String>,
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
    pub start_reading: Option<f64>,
    pub end_reading: Option<f64>,
    pub tags: Option<Vec<UpdateExpenseUsingCustomFieldResponseTags>>,
    pub line_item: Option<GetExpenseResponseLineItem>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetExpenseResponse {
        expense_id, transaction_id, transaction_type, gst_no, gst_treatment,
        tax_treatment, destination_of_supply, destination_of_supply_state,
        place_of_supply, hsn_or_sac, source_of_supply, paid_through_account_name,
        vat_reg_no, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, tax_amount,
        is_itemized_expense, is_pre_gst, trip_id, trip_number, reverse_charge_vat_total,
        acquisition_vat_total, acquisition_vat_summary, reverse_charge_vat_summary,
        expense_item_id, account_id, account_name, date, tax_id, tax_name,
        tax_percentage, currency_id, currency_code, exchange_rate, sub_total, total,
        bcy_total, amount, is_inclusive_tax, reference_number, description, is_billable,
        is_personal, customer_id, customer_name, expense_receipt_name,
        expense_receipt_type, last_modified_time, status, invoice_id, invoice_number,
        location_id, location_name, project_id, project_name, mileage_rate, mileage_type,
        expense_type, start_reading, end_reading, tags, line_item,
    }
}

runtime::choice! {
    /// Get expense response gst treatment.
    pub enum GetExpenseResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Get expense response line item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetExpenseResponseLineItem {
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_order: Option<String>,
    pub amount: Option<Decimal>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    pub location_id: Option<Id>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tags: Option<Vec<UpdateExpenseUsingCustomFieldResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetExpenseResponseLineItem {
        line_item_id, account_id, account_name, description, tax_amount, tax_id,
        tax_name, tax_type, tax_percentage, item_total, item_order, amount, hsn_or_sac,
        location_id, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, tags,
    }
}

/// List employees response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEmployeesResponse {
    /// Only in: `uk`.
    pub employee_id: Option<Id>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListEmployeesResponse {
        employee_id, name, email,
    }
}

/// List expense comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExpenseCommentsResponse {
    pub comment_id: Option<Id>,
    pub expense_id: Option<Id>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListExpenseCommentsResponse {
        comment_id, expense_id, description, commented_by_id, commented_by,
        date_description, time, operation_type, transaction_id, transaction_type,
    }
}

runtime::choice! {
    /// List expenses filter by.
    pub enum ListExpensesFilterBy {
        All = "Status.All",
        Billable = "Status.Billable",
        Nonbillable = "Status.Nonbillable",
        Reimbursed = "Status.Reimbursed",
        Invoiced = "Status.Invoiced",
        Unbilled = "Status.Unbilled",
    }
}

/// List expenses response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExpensesResponse {
    pub expense_id: Option<Id>,
    pub date: Option<Date>,
    pub account_name: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub bcy_total: Option<Decimal>,
    pub bcy_total_without_tax: Option<Decimal>,
    pub total: Option<Decimal>,
    pub total_without_tax: Option<f64>,
    pub is_billable: Option<bool>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub status: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<String>,
    pub expense_receipt_name: Option<String>,
    pub mileage_rate: Option<Decimal>,
    pub mileage_unit: Option<ListExpensesResponseMileageUnit>,
    pub expense_type: Option<String>,
    pub start_reading: Option<f64>,
    pub end_reading: Option<f64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListExpensesResponse {
        expense_id, date, account_name, description, currency_id, currency_code,
        bcy_total, bcy_total_without_tax, total, total_without_tax, is_billable,
        reference_number, customer_id, customer_name, status, location_id, location_name,
        created_time, last_modified_time, expense_receipt_name, mileage_rate,
        mileage_unit, expense_type, start_reading, end_reading,
    }
}

runtime::choice! {
    /// List expenses response mileage unit.
    pub enum ListExpensesResponseMileageUnit {
        Km = "km",
        Mile = "mile",
    }
}

runtime::choice! {
    /// List expenses sort column.
    pub enum ListExpensesSortColumn {
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
    /// List expenses status.
    pub enum ListExpensesStatus {
        Unbilled = "unbilled",
        Invoiced = "invoiced",
        Reimbursed = "reimbursed",
        NonBillable = "non-billable",
        Billable = "billable",
    }
}

/// Tax.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tax {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Tax {
        tax_name, tax_amount,
    }
}

/// Update an expense request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnExpenseRequest {
    pub account_id: Id,
    pub date: Date,
    pub amount: Decimal,
    pub tax_id: Option<Id>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    pub line_items: Option<Vec<UpdateAnExpenseRequestLineItems>>,
    pub location_id: Option<Id>,
    /// Only in: `mx`.
    pub taxes: Option<Vec<UpdateAnExpenseRequestTaxes>>,
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
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`, `za`.
    pub product_type: Option<UpdateAnExpenseRequestProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub start_reading: Option<f64>,
    pub end_reading: Option<f64>,
    pub distance: Option<String>,
    pub mileage_unit: Option<UpdateAnExpenseRequestMileageUnit>,
    pub mileage_rate: Option<Decimal>,
    /// Only in: `uk`.
    pub employee_id: Option<Id>,
    /// Only in: `uk`.
    pub vehicle_type: Option<UpdateAnExpenseRequestVehicleType>,
    /// Only in: `uk`.
    pub can_reclaim_vat_on_mileage: Option<String>,
    /// Only in: `uk`.
    pub fuel_type: Option<UpdateAnExpenseRequestFuelType>,
    /// Only in: `uk`.
    pub engine_capacity_range: Option<UpdateAnExpenseRequestEngineCapacityRange>,
    pub paid_through_account_id: Id,
    pub vendor_id: Option<Id>,
    pub custom_fields: Option<Vec<String>>,
    pub tags: Option<Vec<UpdateAnExpenseRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnExpenseRequest {
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
            line_items: None,
            location_id: None,
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

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
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

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
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
        value: impl Into<Vec<UpdateAnExpenseRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, value: impl Into<Vec<UpdateAnExpenseRequestTaxes>>) -> Self {
        self.taxes = Some(value.into());
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

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `mileage_type`.
    #[must_use]
    pub fn mileage_type(mut self, value: impl Into<String>) -> Self {
        self.mileage_type = Some(value.into());
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

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<UpdateAnExpenseRequestProductType>,
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

    /// Sets `start_reading`.
    #[must_use]
    pub fn start_reading(mut self, value: f64) -> Self {
        self.start_reading = Some(value);
        self
    }

    /// Sets `end_reading`.
    #[must_use]
    pub fn end_reading(mut self, value: f64) -> Self {
        self.end_reading = Some(value);
        self
    }

    /// Sets `distance`.
    #[must_use]
    pub fn distance(mut self, value: impl Into<String>) -> Self {
        self.distance = Some(value.into());
        self
    }

    /// Sets `mileage_unit`.
    #[must_use]
    pub fn mileage_unit(
        mut self,
        value: impl Into<UpdateAnExpenseRequestMileageUnit>,
    ) -> Self {
        self.mileage_unit = Some(value.into());
        self
    }

    /// Sets `mileage_rate`.
    #[must_use]
    pub fn mileage_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.mileage_rate = Some(value.into());
        self
    }

    /// Sets `employee_id`.
    #[must_use]
    pub fn employee_id(mut self, value: impl Into<Id>) -> Self {
        self.employee_id = Some(value.into());
        self
    }

    /// Sets `vehicle_type`.
    #[must_use]
    pub fn vehicle_type(
        mut self,
        value: impl Into<UpdateAnExpenseRequestVehicleType>,
    ) -> Self {
        self.vehicle_type = Some(value.into());
        self
    }

    /// Sets `can_reclaim_vat_on_mileage`.
    #[must_use]
    pub fn can_reclaim_vat_on_mileage(mut self, value: impl Into<String>) -> Self {
        self.can_reclaim_vat_on_mileage = Some(value.into());
        self
    }

    /// Sets `fuel_type`.
    #[must_use]
    pub fn fuel_type(
        mut self,
        value: impl Into<UpdateAnExpenseRequestFuelType>,
    ) -> Self {
        self.fuel_type = Some(value.into());
        self
    }

    /// Sets `engine_capacity_range`.
    #[must_use]
    pub fn engine_capacity_range(
        mut self,
        value: impl Into<UpdateAnExpenseRequestEngineCapacityRange>,
    ) -> Self {
        self.engine_capacity_range = Some(value.into());
        self
    }

    /// Sets `vendor_id`.
    #[must_use]
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_fields = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnExpenseRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnExpenseRequest {
        account_id, date, amount, tax_id, source_of_supply, destination_of_supply,
        place_of_supply, hsn_or_sac, gst_no, reverse_charge_tax_id, line_items,
        location_id, taxes, is_inclusive_tax, is_billable, reference_number, description,
        customer_id, currency_id, exchange_rate, project_id, mileage_type, vat_treatment,
        tax_treatment, product_type, acquisition_vat_id, reverse_charge_vat_id,
        start_reading, end_reading, distance, mileage_unit, mileage_rate, employee_id,
        vehicle_type, can_reclaim_vat_on_mileage, fuel_type, engine_capacity_range,
        paid_through_account_id, vendor_id, custom_fields, tags, ..extra
    }
}

runtime::choice! {
    /// Update an expense request engine capacity range.
    pub enum UpdateAnExpenseRequestEngineCapacityRange {
        LessThan1400cc = "less_than_1400cc",
        Between1400ccAnd1600cc = "between_1400cc_and_1600cc",
        Between1600ccAnd2000cc = "between_1600cc_and_2000cc",
        MoreThan2000cc = "more_than_2000cc",
    }
}

runtime::choice! {
    /// Update an expense request fuel type.
    pub enum UpdateAnExpenseRequestFuelType {
        Petrol = "petrol",
        Lpg = "lpg",
        Diesel = "diesel",
    }
}

/// Update an expense request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnExpenseRequestLineItems {
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub item_order: Option<String>,
    /// Only in: `uk`, `za`.
    pub product_type: Option<UpdateAnExpenseRequestLineItemsProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`.
    pub tax_exemption_id: Option<Id>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<UpdateAnExpenseRequestLineItemsTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnExpenseRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
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

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
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
    pub fn item_order(mut self, value: impl Into<String>) -> Self {
        self.item_order = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<UpdateAnExpenseRequestLineItemsProductType>,
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

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateAnExpenseRequestLineItemsTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnExpenseRequestLineItems {
        line_item_id, account_id, description, amount, tax_id, item_order, product_type,
        acquisition_vat_id, reverse_charge_vat_id, reverse_charge_tax_id,
        tax_exemption_code, tax_exemption_id, location_id, tags, ..extra
    }
}

runtime::choice! {
    /// Update an expense request line items product type.
    pub enum UpdateAnExpenseRequestLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Update an expense request line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnExpenseRequestLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnExpenseRequestLineItemsTags {
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

    /// Sets `tag_name`.
    #[must_use]
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }

    /// Sets `tag_option_name`.
    #[must_use]
    pub fn tag_option_name(mut self, value: impl Into<String>) -> Self {
        self.tag_option_name = Some(value.into());
        self
    }

    /// Sets `is_tag_mandatory`.
    #[must_use]
    pub fn is_tag_mandatory(mut self, value: bool) -> Self {
        self.is_tag_mandatory = Some(value);
        self
    }
}

runtime::request! {
    UpdateAnExpenseRequestLineItemsTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory, ..extra
    }
}

runtime::choice! {
    /// Update an expense request mileage unit.
    pub enum UpdateAnExpenseRequestMileageUnit {
        Km = "km",
        Mile = "mile",
    }
}

runtime::choice! {
    /// Update an expense request product type.
    pub enum UpdateAnExpenseRequestProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Update an expense request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnExpenseRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnExpenseRequestTags {
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
    UpdateAnExpenseRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Update an expense request taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnExpenseRequestTaxes {
    pub tax_id: Option<Id>,
    pub tax_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnExpenseRequestTaxes {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_amount`.
    #[must_use]
    pub fn tax_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_amount = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnExpenseRequestTaxes {
        tax_id, tax_amount, ..extra
    }
}

runtime::choice! {
    /// Update an expense request vehicle type.
    pub enum UpdateAnExpenseRequestVehicleType {
        Car = "car",
        Van = "van",
        Motorcycle = "motorcycle",
        Bike = "bike",
    }
}

/// Update expense using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExpenseUsingCustomFieldResponse {
    pub expense_id: Option<Id>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateExpenseUsingCustomFieldResponseGstTreatment>,
    /// Only in: `gcc`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply_state: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    pub paid_through_account_name: Option<String>,
    pub vat_reg_no: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub is_itemized_expense: Option<bool>,
    /// Only in: `in`.
    pub is_pre_gst: Option<String>,
    pub trip_id: Option<Id>,
    pub trip_number: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_total: Option<Decimal>,
    pub acquisition_vat_summary:
        Option<Vec<UpdateExpenseUsingCustomFieldResponseAcquisitionVatSummary>>,
    pub reverse_charge_vat_summary:
        Option<Vec<UpdateExpenseUsingCustomFieldResponseReverseChargeVatSummary>>,
    /// Only in: `mx`.
    pub taxes: Option<Vec<UpdateExpenseUsingCustomFieldResponseTaxes>>,
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
    pub last_modified_time: Option<String>,
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
    pub start_reading: Option<f64>,
    pub end_reading: Option<f64>,
    pub tags: Option<Vec<UpdateExpenseUsingCustomFieldResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateExpenseUsingCustomFieldResponse {
        expense_id, transaction_id, transaction_type, gst_no, gst_treatment,
        tax_treatment, destination_of_supply, destination_of_supply_state,
        place_of_supply, hsn_or_sac, source_of_supply, paid_through_account_name,
        vat_reg_no, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, tax_amount,
        is_itemized_expense, is_pre_gst, trip_id, trip_number, reverse_charge_vat_total,
        acquisition_vat_total, acquisition_vat_summary, reverse_charge_vat_summary,
        taxes, expense_item_id, account_id, account_name, date, tax_id, tax_name,
        tax_percentage, currency_id, currency_code, exchange_rate, sub_total, total,
        bcy_total, amount, is_inclusive_tax, reference_number, description, is_billable,
        is_personal, customer_id, customer_name, expense_receipt_name,
        expense_receipt_type, last_modified_time, status, invoice_id, invoice_number,
        location_id, location_name, project_id, project_name, mileage_rate, mileage_type,
        expense_type, start_reading, end_reading, tags,
    }
}

/// Update expense using custom field response acquisition vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExpenseUsingCustomFieldResponseAcquisitionVatSummary {
    pub tax: Option<Tax>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateExpenseUsingCustomFieldResponseAcquisitionVatSummary {
        tax,
    }
}

runtime::choice! {
    /// Update expense using custom field response gst treatment.
    pub enum UpdateExpenseUsingCustomFieldResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update expense using custom field response reverse charge vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExpenseUsingCustomFieldResponseReverseChargeVatSummary {
    pub tax: Option<Tax>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateExpenseUsingCustomFieldResponseReverseChargeVatSummary {
        tax,
    }
}

/// Update expense using custom field response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExpenseUsingCustomFieldResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateExpenseUsingCustomFieldResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

/// Update expense using custom field response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExpenseUsingCustomFieldResponseTaxes {
    pub tax_id: Option<Id>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateExpenseUsingCustomFieldResponseTaxes {
        tax_id, tax_amount,
    }
}
