// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Expenses`](super::Expenses), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Download, Endpoint, Id, Method, Page, Part,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_expenses",
    method: Method::Get,
    path: "/expenses",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("expenses"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::list`](super::Expenses::list).
    paged List -> Page<models::Expense>
}

runtime::parameters! {
    List {
        query {
            date: Date, date_start: Date, date_end: Date, date_before: Date,
            date_after: Date, status: models::ExpenseStatus, amount: Decimal,
            amount_less_than: Decimal, amount_less_equals: Decimal,
            amount_greater_than: Decimal, vendor_name: String,
            vendor_name_startswith: String, vendor_name_contains: String,
            customer_id: Id, vendor_id: Id, recurring_expense_id: Id,
            paid_through_account_id: Id, project_id: Id,
            sort_column: models::ExpenseSortColumn, filter_by: models::ExpenseFilterBy,
            /// At most 100 characters.
            description: String,
            /// At most 100 characters.
            description_startswith: String,
            /// At most 100 characters.
            description_contains: String,
            /// At most 100 characters.
            reference_number: String,
            /// At most 100 characters.
            reference_number_startswith: String,
            /// At most 100 characters.
            reference_number_contains: String,
            /// At most 100 characters.
            account_name: String,
            /// At most 100 characters.
            account_name_startswith: String,
            /// At most 100 characters.
            account_name_contains: String,
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            customer_name_startswith: String,
            /// At most 100 characters.
            customer_name_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_expense_using_custom_field",
    method: Method::Put,
    path: "/expenses",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::update_using_custom_field`](super::Expenses::update_using_custom_field).
    UpdateUsingCustomField -> models::Expense
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_expense",
    method: Method::Post,
    path: "/expenses",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::create`](super::Expenses::create).
    Create -> models::Expense
}

impl Create {
    /// Sets `receipt`.
    ///
    /// Sends a file as `receipt`.
    pub fn receipt(mut self, value: Part) -> Self {
        self.0.part("receipt", value);
        self
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_expense",
    method: Method::Get,
    path: "/expenses/{expense_id}",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::get`](super::Expenses::get).
    Get -> models::Expense
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_expense",
    method: Method::Put,
    path: "/expenses/{expense_id}",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::update`](super::Expenses::update).
    Update -> models::Expense
}

runtime::parameters! {
    Update {
        query {
            delete_receipt: bool,
        }
    }
}

impl Update {
    /// Sets `receipt`.
    ///
    /// Sends a file as `receipt`.
    pub fn receipt(mut self, value: Part) -> Self {
        self.0.part("receipt", value);
        self
    }
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_expense",
    method: Method::Delete,
    path: "/expenses/{expense_id}",
    scopes: &["ZohoBooks.expenses.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::delete`](super::Expenses::delete).
    Delete -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_expense_comments",
    method: Method::Get,
    path: "/expenses/{expense_id}/comments",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::list_comments`](super::Expenses::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static LIST_EMPLOYEES: Endpoint = Endpoint {
    id: "list_employees",
    method: Method::Get,
    path: "/employees",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("employees"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::list_employees`](super::Expenses::list_employees).
    paged ListEmployees -> Page<models::Employee>
}

runtime::parameters! {
    ListEmployees {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE_EMPLOYEE: Endpoint = Endpoint {
    id: "create_employee",
    method: Method::Post,
    path: "/employees",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("employee"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::create_employee`](super::Expenses::create_employee).
    CreateEmployee -> models::Employee
}

pub(super) static GET_EMPLOYEE: Endpoint = Endpoint {
    id: "get_employee",
    method: Method::Get,
    path: "/employees/{employee_id}",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("employee"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::get_employee`](super::Expenses::get_employee).
    GetEmployee -> models::Employee
}

pub(super) static DELETE_EMPLOYEE: Endpoint = Endpoint {
    id: "delete_employee",
    method: Method::Delete,
    path: "/employee/{employee_id}",
    scopes: &["ZohoBooks.expenses.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::delete_employee`](super::Expenses::delete_employee).
    DeleteEmployee -> Ack
}

pub(super) static GET_RECEIPT: Endpoint = Endpoint {
    id: "get_expense_receipt",
    method: Method::Get,
    path: "/expenses/{expense_id}/receipt",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::get_receipt`](super::Expenses::get_receipt).
    GetReceipt -> Download
}

runtime::parameters! {
    GetReceipt {
        query {
            preview: bool,
        }
    }
}

pub(super) static CREATE_RECEIPT: Endpoint = Endpoint {
    id: "create_expense_receipt",
    method: Method::Post,
    path: "/expenses/{expense_id}/receipt",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::create_receipt`](super::Expenses::create_receipt).
    CreateReceipt -> Ack
}

impl CreateReceipt {
    /// Sets `receipt`.
    ///
    /// Sends a file as `receipt`.
    pub fn receipt(mut self, value: Part) -> Self {
        self.0.part("receipt", value);
        self
    }
}

pub(super) static DELETE_RECEIPT: Endpoint = Endpoint {
    id: "delete_expense_receipt",
    method: Method::Delete,
    path: "/expenses/{expense_id}/receipt",
    scopes: &["ZohoBooks.expenses.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::delete_receipt`](super::Expenses::delete_receipt).
    DeleteReceipt -> Ack
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_expense_attachment",
    method: Method::Post,
    path: "/expenses/{expense_id}/attachment",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("documents"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Expenses::add_attachment`](super::Expenses::add_attachment).
    AddAttachment -> Page<shared::Document>
}
