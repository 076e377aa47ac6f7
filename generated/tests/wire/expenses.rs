// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `expenses`.

use super::harness::*;

made! {
    client::expenses::EmployeeRequest:
    new {
        name: String = "name", email: String = "email",
    }
    set {
    }
}

made! {
    client::expenses::ExpenseAttachmentRequest:
    new {
    }
    set {
        total_files: i64 = "totalFiles", document_ids: Vec<Id> = "document_ids",
    }
}

decoded!(client::expenses::ExpenseEngineCapacityRange);

decoded!(client::expenses::ExpenseFilterBy);

decoded!(client::expenses::ExpenseMileageUnit);

made! {
    client::expenses::ExpenseRequest:
    new {
        account_id: Id = "account_id", date: Date = "date", amount: Decimal = "amount",
        paid_through_account_id: Id = "paid_through_account_id",
    }
    set {
        tax_id: Id = "tax_id", source_of_supply: String = "source_of_supply",
        destination_of_supply: String = "destination_of_supply",
        place_of_supply: String = "place_of_supply", hsn_or_sac: String = "hsn_or_sac",
        gst_no: String = "gst_no", reverse_charge_tax_id: Id = "reverse_charge_tax_id",
        location_id: Id = "location_id",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        taxes: Vec<client::shared::AppliedTaxRequest> = "taxes",
        is_inclusive_tax: bool = "is_inclusive_tax", is_billable: bool = "is_billable",
        reference_number: String = "reference_number",
        description: String = "description", customer_id: Id = "customer_id",
        currency_id: Id = "currency_id", exchange_rate: Decimal = "exchange_rate",
        project_id: Id = "project_id", mileage_type: String = "mileage_type",
        vat_treatment: String = "vat_treatment", tax_treatment: String = "tax_treatment",
        product_type: client::shared::ProductType = "product_type",
        acquisition_vat_id: Id = "acquisition_vat_id",
        reverse_charge_vat_id: Id = "reverse_charge_vat_id",
        start_reading: Decimal = "start_reading", end_reading: Decimal = "end_reading",
        distance: String = "distance",
        mileage_unit: client::expenses::ExpenseMileageUnit = "mileage_unit",
        mileage_rate: Decimal = "mileage_rate", employee_id: Id = "employee_id",
        vehicle_type: client::expenses::ExpenseVehicleType = "vehicle_type",
        can_reclaim_vat_on_mileage: String = "can_reclaim_vat_on_mileage",
        fuel_type: client::shared::FuelType = "fuel_type",
        engine_capacity_range: client::expenses::ExpenseEngineCapacityRange = "engine_capacity_range",
        vendor_id: Id = "vendor_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

decoded!(client::expenses::ExpenseSortColumn);

decoded!(client::expenses::ExpenseStatus);

decoded!(client::expenses::ExpenseVehicleType);

calls! {
    (expenses, given)
    list() {
        description: given.may::<String>("query.description"),
        description_startswith: given.may::<String>("query.description_startswith"),
        description_contains: given.may::<String>("query.description_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        reference_number_startswith: given.may::<String>("query.reference_number_startswith"),
        reference_number_contains: given.may::<String>("query.reference_number_contains"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        status: given.may::<client::expenses::ExpenseStatus>("query.status"),
        amount: given.may::<Decimal>("query.amount"),
        amount_less_than: given.may::<Decimal>("query.amount_less_than"),
        amount_less_equals: given.may::<Decimal>("query.amount_less_equals"),
        amount_greater_than: given.may::<Decimal>("query.amount_greater_than"),
        account_name: given.may::<String>("query.account_name"),
        account_name_startswith: given.may::<String>("query.account_name_startswith"),
        account_name_contains: given.may::<String>("query.account_name_contains"),
        customer_name: given.may::<String>("query.customer_name"),
        customer_name_startswith: given.may::<String>("query.customer_name_startswith"),
        customer_name_contains: given.may::<String>("query.customer_name_contains"),
        vendor_name: given.may::<String>("query.vendor_name"),
        vendor_name_startswith: given.may::<String>("query.vendor_name_startswith"),
        vendor_name_contains: given.may::<String>("query.vendor_name_contains"),
        customer_id: given.may::<Id>("query.customer_id"),
        vendor_id: given.may::<Id>("query.vendor_id"),
        recurring_expense_id: given.may::<Id>("query.recurring_expense_id"),
        paid_through_account_id: given.may::<Id>("query.paid_through_account_id"),
        project_id: given.may::<Id>("query.project_id"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::expenses::ExpenseSortColumn>("query.sort_column"),
        filter_by: given.may::<client::expenses::ExpenseFilterBy>("query.filter_by"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::expenses::Expense>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::expenses::ExpenseRequest>("body")) {} => value::<client::expenses::Expense>();
    create(&given.must::<client::expenses::ExpenseRequest>("body")) {
        receipt: given.may::<Part>("part.receipt"),
    } => value::<client::expenses::Expense>();
    get(given.must::<Id>("path.expense_id")) {} => value::<client::expenses::Expense>();
    update(given.must::<Id>("path.expense_id"), &given.must::<client::expenses::ExpenseRequest>("body")) {
        delete_receipt: given.may::<bool>("query.delete_receipt"),
        receipt: given.may::<Part>("part.receipt"),
    } => value::<client::expenses::Expense>();
    delete(given.must::<Id>("path.expense_id")) {} => ack();
    list_comments(given.must::<Id>("path.expense_id")) {} => page::<client::shared::Comment>();
    list_employees() {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::expenses::Employee>();
    create_employee(&given.must::<client::expenses::EmployeeRequest>("body")) {} => value::<client::expenses::Employee>();
    get_employee(given.must::<Id>("path.employee_id")) {} => value::<client::expenses::Employee>();
    delete_employee(given.must::<Id>("path.employee_id")) {} => ack();
    get_receipt(given.must::<Id>("path.expense_id")) {
        preview: given.may::<bool>("query.preview"),
    } => file();
    create_receipt(given.must::<Id>("path.expense_id"), given.must::<Part>("part.receipt")) {} => ack();
    delete_receipt(given.must::<Id>("path.expense_id")) {} => ack();
    add_attachment(given.must::<Id>("path.expense_id"), &given.must::<client::expenses::ExpenseAttachmentRequest>("body"), given.must::<Part>("part.attachment")) {} => page::<client::shared::Document>();
}
