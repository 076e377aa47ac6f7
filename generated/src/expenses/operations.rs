// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Expenses`](super::Expenses), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Download, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Expenses::list`](super::Expenses::list).
    List in pages -> models::Expense {
        Get "/expenses" => List("expenses"), id: "list_expenses",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
        query {
            date: Date, status: models::ExpenseStatus, amount: Decimal,
            vendor_name: String, customer_id: Id, vendor_id: Id,
            recurring_expense_id: Id, paid_through_account_id: Id, project_id: Id,
            sort_column: models::ExpenseSortColumn, filter_by: models::ExpenseFilterBy,
            per_page: i64,
            /// At most 100 characters.
            description: String,
            /// Only what has this at the start of `description`.
            ///
            /// At most 100 characters.
            description_startswith: String,
            /// Only what holds this in `description`.
            ///
            /// At most 100 characters.
            description_contains: String,
            /// At most 100 characters.
            reference_number: String,
            /// Only what has this at the start of `reference_number`.
            ///
            /// At most 100 characters.
            reference_number_startswith: String,
            /// Only what holds this in `reference_number`.
            ///
            /// At most 100 characters.
            reference_number_contains: String,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Only what has less than this `amount`.
            amount_less_than: Decimal,
            /// Only what has this `amount` or less.
            amount_less_equals: Decimal,
            /// Only what has more than this `amount`.
            amount_greater_than: Decimal,
            /// At most 100 characters.
            account_name: String,
            /// Only what has this at the start of `account_name`.
            ///
            /// At most 100 characters.
            account_name_startswith: String,
            /// Only what holds this in `account_name`.
            ///
            /// At most 100 characters.
            account_name_contains: String,
            /// At most 100 characters.
            customer_name: String,
            /// Only what has this at the start of `customer_name`.
            ///
            /// At most 100 characters.
            customer_name_startswith: String,
            /// Only what holds this in `customer_name`.
            ///
            /// At most 100 characters.
            customer_name_contains: String,
            /// Only what has this at the start of `vendor_name`.
            vendor_name_startswith: String,
            /// Only what holds this in `vendor_name`.
            vendor_name_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Expenses::update_using_custom_field`](super::Expenses::update_using_custom_field).
    UpdateUsingCustomField -> models::Expense {
        Put "/expenses" => Key("expense"), id: "update_expense_using_custom_field",
        scopes: &["ZohoBooks.expenses.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::create`](super::Expenses::create).
    Create -> models::Expense {
        Post "/expenses" => Key("expense"), id: "create_expense",
        scopes: &["ZohoBooks.expenses.CREATE"], parameters: &["organization_id"];
        part {
            /// Sends a file as `receipt`.
            receipt,
        }
    }

    /// A call of [`Expenses::get`](super::Expenses::get).
    Get -> models::Expense {
        Get "/expenses/{expense_id}" => Key("expense"), id: "get_expense",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::update`](super::Expenses::update).
    Update -> models::Expense {
        Put "/expenses/{expense_id}" => Key("expense"), id: "update_expense",
        scopes: &["ZohoBooks.expenses.UPDATE"], parameters: &["organization_id"];
        query { delete_receipt: bool }
        part {
            /// Sends a file as `receipt`.
            receipt,
        }
    }

    /// A call of [`Expenses::delete`](super::Expenses::delete).
    Delete -> Ack {
        Delete "/expenses/{expense_id}" => Ack, id: "delete_expense",
        scopes: &["ZohoBooks.expenses.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::list_comments`](super::Expenses::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/expenses/{expense_id}/comments" => List("comments"),
        id: "list_expense_comments",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::list_employees`](super::Expenses::list_employees).
    ListEmployees in pages -> models::Employee {
        Get "/employees" => List("employees"), id: "list_employees",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Expenses::create_employee`](super::Expenses::create_employee).
    CreateEmployee -> models::Employee {
        Post "/employees" => Key("employee"), id: "create_employee",
        scopes: &["ZohoBooks.expenses.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::get_employee`](super::Expenses::get_employee).
    GetEmployee -> models::Employee {
        Get "/employees/{employee_id}" => Key("employee"), id: "get_employee",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::delete_employee`](super::Expenses::delete_employee).
    DeleteEmployee -> Ack {
        Delete "/employee/{employee_id}" => Ack, id: "delete_employee",
        scopes: &["ZohoBooks.expenses.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::get_receipt`](super::Expenses::get_receipt).
    GetReceipt -> Download {
        Get "/expenses/{expense_id}/receipt" => Bytes, id: "get_expense_receipt",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
        query { preview: bool }
    }

    /// A call of [`Expenses::create_receipt`](super::Expenses::create_receipt).
    CreateReceipt -> Ack {
        Post "/expenses/{expense_id}/receipt" => Ack, id: "create_expense_receipt",
        scopes: &["ZohoBooks.expenses.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::delete_receipt`](super::Expenses::delete_receipt).
    DeleteReceipt -> Ack {
        Delete "/expenses/{expense_id}/receipt" => Ack, id: "delete_expense_receipt",
        scopes: &["ZohoBooks.expenses.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Expenses::add_attachment`](super::Expenses::add_attachment).
    AddAttachment -> Page<shared::Document> {
        Post "/expenses/{expense_id}/attachment" => List("documents"),
        id: "add_expense_attachment",
        scopes: &["ZohoBooks.expenses.CREATE"], parameters: &["organization_id"];
    }
}
