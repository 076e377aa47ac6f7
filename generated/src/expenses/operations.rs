// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Expenses`](super::Expenses), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Part, Request,
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

/// A call of [`Expenses::list`](super::Expenses::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description", &value);
        self
    }

    /// At most 100 characters.
    pub fn description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn reference_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn reference_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_contains", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<models::ExpenseStatus>) -> Self {
        let value: models::ExpenseStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount", &value);
        self
    }

    /// Sets `amount_less_than`.
    pub fn amount_less_than(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_less_than", &value);
        self
    }

    /// Sets `amount_less_equals`.
    pub fn amount_less_equals(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_less_equals", &value);
        self
    }

    /// Sets `amount_greater_than`.
    pub fn amount_greater_than(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_greater_than", &value);
        self
    }

    /// At most 100 characters.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn account_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn account_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_contains", &value);
        self
    }

    /// Sets `vendor_name`.
    pub fn vendor_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name", &value);
        self
    }

    /// Sets `vendor_name_startswith`.
    pub fn vendor_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name_startswith", &value);
        self
    }

    /// Sets `vendor_name_contains`.
    pub fn vendor_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name_contains", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `vendor_id`.
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("vendor_id", &value);
        self
    }

    /// Sets `recurring_expense_id`.
    pub fn recurring_expense_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("recurring_expense_id", &value);
        self
    }

    /// Sets `paid_through_account_id`.
    pub fn paid_through_account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("paid_through_account_id", &value);
        self
    }

    /// Sets `project_id`.
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("project_id", &value);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::ExpenseSortColumn>) -> Self {
        let value: models::ExpenseSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::ExpenseFilterBy>) -> Self {
        let value: models::ExpenseFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Expense>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_expense_using_custom_field",
    method: Method::Put,
    path: "/expenses",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::update_using_custom_field`](super::Expenses::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::Expense);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_expense",
    method: Method::Post,
    path: "/expenses",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::create`](super::Expenses::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sends a file as `receipt`.
    pub fn receipt(mut self, value: Part) -> Self {
        self.0.part("receipt", value);
        self
    }
}

runtime::operation!(Create -> models::Expense);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_expense",
    method: Method::Get,
    path: "/expenses/{expense_id}",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::get`](super::Expenses::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Expense);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_expense",
    method: Method::Put,
    path: "/expenses/{expense_id}",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::update`](super::Expenses::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

impl Update {
    /// Sets `delete_receipt`.
    pub fn delete_receipt(mut self, value: bool) -> Self {
        self.0.query("delete_receipt", &value);
        self
    }

    /// Sends a file as `receipt`.
    pub fn receipt(mut self, value: Part) -> Self {
        self.0.part("receipt", value);
        self
    }
}

runtime::operation!(Update -> models::Expense);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_expense",
    method: Method::Delete,
    path: "/expenses/{expense_id}",
    scopes: &["ZohoBooks.expenses.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::delete`](super::Expenses::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_expense_comments",
    method: Method::Get,
    path: "/expenses/{expense_id}/comments",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::list_comments`](super::Expenses::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<shared::Comment>);

pub(super) static LIST_EMPLOYEES: Endpoint = Endpoint {
    id: "list_employees",
    method: Method::Get,
    path: "/employees",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("employees"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::list_employees`](super::Expenses::list_employees).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListEmployees(pub(super) Request);

impl ListEmployees {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(ListEmployees -> Page<models::Employee>);

pub(super) static CREATE_EMPLOYEE: Endpoint = Endpoint {
    id: "create_employee",
    method: Method::Post,
    path: "/employees",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("employee"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::create_employee`](super::Expenses::create_employee).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateEmployee(pub(super) Request);

runtime::operation!(CreateEmployee -> models::Employee);

pub(super) static GET_EMPLOYEE: Endpoint = Endpoint {
    id: "get_employee",
    method: Method::Get,
    path: "/employees/{employee_id}",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("employee"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::get_employee`](super::Expenses::get_employee).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmployee(pub(super) Request);

runtime::operation!(GetEmployee -> models::Employee);

pub(super) static DELETE_EMPLOYEE: Endpoint = Endpoint {
    id: "delete_employee",
    method: Method::Delete,
    path: "/employee/{employee_id}",
    scopes: &["ZohoBooks.expenses.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::delete_employee`](super::Expenses::delete_employee).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteEmployee(pub(super) Request);

runtime::operation!(DeleteEmployee -> Ack);

pub(super) static GET_RECEIPT: Endpoint = Endpoint {
    id: "get_expense_receipt",
    method: Method::Get,
    path: "/expenses/{expense_id}/receipt",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::get_receipt`](super::Expenses::get_receipt).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetReceipt(pub(super) Request);

impl GetReceipt {
    /// Sets `preview`.
    pub fn preview(mut self, value: bool) -> Self {
        self.0.query("preview", &value);
        self
    }
}

runtime::operation!(GetReceipt -> Ack);

pub(super) static CREATE_RECEIPT: Endpoint = Endpoint {
    id: "create_expense_receipt",
    method: Method::Post,
    path: "/expenses/{expense_id}/receipt",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::create_receipt`](super::Expenses::create_receipt).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateReceipt(pub(super) Request);

impl CreateReceipt {
    /// Sends a file as `receipt`.
    pub fn receipt(mut self, value: Part) -> Self {
        self.0.part("receipt", value);
        self
    }
}

runtime::operation!(CreateReceipt -> Ack);

pub(super) static DELETE_RECEIPT: Endpoint = Endpoint {
    id: "delete_expense_receipt",
    method: Method::Delete,
    path: "/expenses/{expense_id}/receipt",
    scopes: &["ZohoBooks.expenses.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::delete_receipt`](super::Expenses::delete_receipt).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteReceipt(pub(super) Request);

runtime::operation!(DeleteReceipt -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_expense_attachment",
    method: Method::Post,
    path: "/expenses/{expense_id}/attachment",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("documents"),
    ..Endpoint::DEFAULT
};

/// A call of [`Expenses::add_attachment`](super::Expenses::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

runtime::operation!(AddAttachment -> Page<shared::Document>);
