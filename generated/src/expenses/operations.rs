// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Expenses`](super::Expenses), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Part, Request,
};
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
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.query("description", &description);
        self
    }

    /// At most 100 characters.
    pub fn description_startswith(
        mut self,
        description_startswith: impl Into<String>,
    ) -> Self {
        let description_startswith: String = description_startswith.into();
        self.0.query("description_startswith", &description_startswith);
        self
    }

    /// At most 100 characters.
    pub fn description_contains(
        mut self,
        description_contains: impl Into<String>,
    ) -> Self {
        let description_contains: String = description_contains.into();
        self.0.query("description_contains", &description_contains);
        self
    }

    /// At most 100 characters.
    pub fn reference_number(mut self, reference_number: impl Into<String>) -> Self {
        let reference_number: String = reference_number.into();
        self.0.query("reference_number", &reference_number);
        self
    }

    /// At most 100 characters.
    pub fn reference_number_startswith(
        mut self,
        reference_number_startswith: impl Into<String>,
    ) -> Self {
        let reference_number_startswith: String = reference_number_startswith.into();
        self.0.query("reference_number_startswith", &reference_number_startswith);
        self
    }

    /// At most 100 characters.
    pub fn reference_number_contains(
        mut self,
        reference_number_contains: impl Into<String>,
    ) -> Self {
        let reference_number_contains: String = reference_number_contains.into();
        self.0.query("reference_number_contains", &reference_number_contains);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        let date: Date = date.into();
        self.0.query("date", &date);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, date_start: impl Into<Date>) -> Self {
        let date_start: Date = date_start.into();
        self.0.query("date_start", &date_start);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, date_end: impl Into<Date>) -> Self {
        let date_end: Date = date_end.into();
        self.0.query("date_end", &date_end);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, date_before: impl Into<Date>) -> Self {
        let date_before: Date = date_before.into();
        self.0.query("date_before", &date_before);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, date_after: impl Into<Date>) -> Self {
        let date_after: Date = date_after.into();
        self.0.query("date_after", &date_after);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<models::ListExpensesStatus>) -> Self {
        let status: models::ListExpensesStatus = status.into();
        self.0.query("status", &status);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        let amount: Decimal = amount.into();
        self.0.query("amount", &amount);
        self
    }

    /// Sets `amount_less_than`.
    pub fn amount_less_than(mut self, amount_less_than: impl Into<Decimal>) -> Self {
        let amount_less_than: Decimal = amount_less_than.into();
        self.0.query("amount_less_than", &amount_less_than);
        self
    }

    /// Sets `amount_less_equals`.
    pub fn amount_less_equals(mut self, amount_less_equals: impl Into<Decimal>) -> Self {
        let amount_less_equals: Decimal = amount_less_equals.into();
        self.0.query("amount_less_equals", &amount_less_equals);
        self
    }

    /// Sets `amount_greater_than`.
    pub fn amount_greater_than(
        mut self,
        amount_greater_than: impl Into<Decimal>,
    ) -> Self {
        let amount_greater_than: Decimal = amount_greater_than.into();
        self.0.query("amount_greater_than", &amount_greater_than);
        self
    }

    /// At most 100 characters.
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        let account_name: String = account_name.into();
        self.0.query("account_name", &account_name);
        self
    }

    /// At most 100 characters.
    pub fn account_name_startswith(
        mut self,
        account_name_startswith: impl Into<String>,
    ) -> Self {
        let account_name_startswith: String = account_name_startswith.into();
        self.0.query("account_name_startswith", &account_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn account_name_contains(
        mut self,
        account_name_contains: impl Into<String>,
    ) -> Self {
        let account_name_contains: String = account_name_contains.into();
        self.0.query("account_name_contains", &account_name_contains);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        let customer_name: String = customer_name.into();
        self.0.query("customer_name", &customer_name);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_startswith(
        mut self,
        customer_name_startswith: impl Into<String>,
    ) -> Self {
        let customer_name_startswith: String = customer_name_startswith.into();
        self.0.query("customer_name_startswith", &customer_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_contains(
        mut self,
        customer_name_contains: impl Into<String>,
    ) -> Self {
        let customer_name_contains: String = customer_name_contains.into();
        self.0.query("customer_name_contains", &customer_name_contains);
        self
    }

    /// Sets `vendor_name`.
    pub fn vendor_name(mut self, vendor_name: impl Into<String>) -> Self {
        let vendor_name: String = vendor_name.into();
        self.0.query("vendor_name", &vendor_name);
        self
    }

    /// Sets `vendor_name_startswith`.
    pub fn vendor_name_startswith(
        mut self,
        vendor_name_startswith: impl Into<String>,
    ) -> Self {
        let vendor_name_startswith: String = vendor_name_startswith.into();
        self.0.query("vendor_name_startswith", &vendor_name_startswith);
        self
    }

    /// Sets `vendor_name_contains`.
    pub fn vendor_name_contains(
        mut self,
        vendor_name_contains: impl Into<String>,
    ) -> Self {
        let vendor_name_contains: String = vendor_name_contains.into();
        self.0.query("vendor_name_contains", &vendor_name_contains);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<Id>) -> Self {
        let customer_id: Id = customer_id.into();
        self.0.query("customer_id", &customer_id);
        self
    }

    /// Sets `vendor_id`.
    pub fn vendor_id(mut self, vendor_id: impl Into<Id>) -> Self {
        let vendor_id: Id = vendor_id.into();
        self.0.query("vendor_id", &vendor_id);
        self
    }

    /// Sets `recurring_expense_id`.
    pub fn recurring_expense_id(mut self, recurring_expense_id: impl Into<Id>) -> Self {
        let recurring_expense_id: Id = recurring_expense_id.into();
        self.0.query("recurring_expense_id", &recurring_expense_id);
        self
    }

    /// Sets `paid_through_account_id`.
    pub fn paid_through_account_id(
        mut self,
        paid_through_account_id: impl Into<Id>,
    ) -> Self {
        let paid_through_account_id: Id = paid_through_account_id.into();
        self.0.query("paid_through_account_id", &paid_through_account_id);
        self
    }

    /// Sets `project_id`.
    pub fn project_id(mut self, project_id: impl Into<Id>) -> Self {
        let project_id: Id = project_id.into();
        self.0.query("project_id", &project_id);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListExpensesSortColumn>,
    ) -> Self {
        let sort_column: models::ListExpensesSortColumn = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListExpensesFilterBy>,
    ) -> Self {
        let filter_by: models::ListExpensesFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(List -> Page<models::ListExpensesResponse>);

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
    pub fn x_upsert(mut self, x_upsert: bool) -> Self {
        self.0.header("X-Upsert", &x_upsert);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::UpdateExpenseUsingCustomFieldResponse);

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
    pub fn receipt(mut self, receipt: Part) -> Self {
        self.0.part("receipt", receipt);
        self
    }
}

runtime::operation!(Create -> models::CreateExpenseResponse);

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

runtime::operation!(Get -> models::GetExpenseResponse);

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
    pub fn delete_receipt(mut self, delete_receipt: bool) -> Self {
        self.0.query("delete_receipt", &delete_receipt);
        self
    }

    /// Sends a file as `receipt`.
    pub fn receipt(mut self, receipt: Part) -> Self {
        self.0.part("receipt", receipt);
        self
    }
}

runtime::operation!(Update -> models::UpdateExpenseUsingCustomFieldResponse);

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

runtime::operation!(ListComments -> Page<models::ListExpenseCommentsResponse>);

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
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(ListEmployees -> Page<models::ListEmployeesResponse>);

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

runtime::operation!(CreateEmployee -> models::CreateEmployeeResponse);

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

runtime::operation!(GetEmployee -> models::GetEmployeeResponse);

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
    pub fn preview(mut self, preview: bool) -> Self {
        self.0.query("preview", &preview);
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
    pub fn receipt(mut self, receipt: Part) -> Self {
        self.0.part("receipt", receipt);
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

runtime::operation!(AddAttachment -> Page<models::AddExpenseAttachmentResponse>);
