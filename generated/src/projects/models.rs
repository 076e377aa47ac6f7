// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Projects`](super::Projects).

use super::super::runtime::{self, DateTime, Decimal, Id, Map, Value};

/// Add a task request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddATaskRequest {
    pub task_name: String,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddATaskRequest {
    /// A request with all that is required.
    pub fn new(task_name: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
            description: None,
            rate: None,
            budget_hours: None,
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }
}

runtime::request! {
    AddATaskRequest {
        task_name, description, rate, budget_hours, ..extra
    }
}

/// Add project comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddProjectCommentResponse {
    pub project_id: Option<Id>,
    pub comment_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub date: Option<String>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddProjectCommentResponse {
        project_id, comment_id, description, commented_by_id, commented_by, date,
        date_description, time,
    }
}

/// Add project task response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddProjectTaskResponse {
    pub project_id: Option<Id>,
    pub task_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub task_name: Option<String>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_name: Option<String>,
    pub billed_hours: Option<String>,
    pub log_time: Option<f64>,
    pub un_billed_hours: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddProjectTaskResponse {
        project_id, task_id, currency_id, customer_id, task_name, project_name,
        customer_name, billed_hours, log_time, un_billed_hours,
    }
}

/// Add project user response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddProjectUserResponse {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<AddProjectUserResponseUserRole>,
    pub status: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddProjectUserResponse {
        user_id, is_current_user, user_name, email, user_role, status, rate,
        budget_hours, cost_rate,
    }
}

runtime::choice! {
    /// Add project user response user role.
    pub enum AddProjectUserResponseUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Assign users request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignUsersRequest {
    pub users: Option<Vec<AssignUsersRequestUsers>>,
    pub cost_rate: Decimal,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AssignUsersRequest {
    /// A request with all that is required.
    pub fn new(cost_rate: impl Into<Decimal>) -> Self {
        Self { users: None, cost_rate: cost_rate.into(), extra: Map::new() }
    }

    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<AssignUsersRequestUsers>>) -> Self {
        self.users = Some(value.into());
        self
    }
}

runtime::request! {
    AssignUsersRequest {
        users, cost_rate, ..extra
    }
}

/// Assign users request users.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignUsersRequestUsers {
    pub user_id: Id,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AssignUsersRequestUsers {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self { user_id: user_id.into(), extra: Map::new() }
    }
}

runtime::request! {
    AssignUsersRequestUsers {
        user_id, ..extra
    }
}

/// Clone project request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloneProjectRequest {
    /// At most 100 characters.
    pub project_name: String,
    /// At most 500 characters.
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CloneProjectRequest {
    /// A request with all that is required.
    pub fn new(project_name: impl Into<String>) -> Self {
        Self { project_name: project_name.into(), description: None, extra: Map::new() }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    CloneProjectRequest {
        project_name, description, ..extra
    }
}

/// Clone project response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneProjectResponse {
    pub project_id: Option<Id>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub billing_type: Option<CloneProjectResponseBillingType>,
    pub rate: Option<Decimal>,
    pub budget_type: Option<String>,
    pub total_hours: Option<String>,
    pub total_amount: Option<Decimal>,
    pub billed_hours: Option<String>,
    pub billed_amount: Option<Decimal>,
    pub un_billed_hours: Option<String>,
    pub un_billed_amount: Option<Decimal>,
    pub billable_hours: Option<String>,
    pub billable_amount: Option<Decimal>,
    pub cost_budget_amount: Option<Decimal>,
    pub non_billable_hours: Option<String>,
    pub non_billable_amount: Option<Decimal>,
    pub is_recurrence_associated: Option<bool>,
    pub recurring_invoices: Option<Vec<String>>,
    pub created_time: Option<DateTime>,
    pub show_in_dashboard: Option<bool>,
    pub tasks: Option<Vec<CloneProjectResponseTasks>>,
    pub users: Option<Vec<CloneProjectResponseUsers>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CloneProjectResponse {
        project_id, project_name, customer_id, customer_name, currency_code, description,
        status, billing_type, rate, budget_type, total_hours, total_amount, billed_hours,
        billed_amount, un_billed_hours, un_billed_amount, billable_hours,
        billable_amount, cost_budget_amount, non_billable_hours, non_billable_amount,
        is_recurrence_associated, recurring_invoices, created_time, show_in_dashboard,
        tasks, users,
    }
}

runtime::choice! {
    /// Clone project response billing type.
    pub enum CloneProjectResponseBillingType {
        FixedCostForProject = "fixed_cost_for_project",
        BasedOnProjectHours = "based_on_project_hours",
        BasedOnStaffHours = "based_on_staff_hours",
        BasedOnTaskHours = "based_on_task_hours",
    }
}

/// Clone project response tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneProjectResponseTasks {
    pub task_id: Option<Id>,
    pub task_name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub non_billable_hours: Option<String>,
    pub status: Option<String>,
    pub is_billable: Option<bool>,
    pub task_custom_fields: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CloneProjectResponseTasks {
        task_id, task_name, description, rate, budget_hours, total_hours, billed_hours,
        un_billed_hours, non_billable_hours, status, is_billable, task_custom_fields,
    }
}

/// Clone project response users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneProjectResponseUsers {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<CloneProjectResponseUsersUserRole>,
    pub status: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CloneProjectResponseUsers {
        user_id, is_current_user, user_name, email, user_role, status, rate,
        budget_hours, total_hours, billed_hours, un_billed_hours, cost_rate,
    }
}

runtime::choice! {
    /// Clone project response users user role.
    pub enum CloneProjectResponseUsersUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Create a project request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAProjectRequest {
    /// At most 100 characters.
    pub project_name: String,
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub billing_type: CreateAProjectRequestBillingType,
    pub rate: Option<Decimal>,
    pub budget_type: Option<CreateAProjectRequestBudgetType>,
    pub budget_hours: Option<String>,
    pub budget_amount: Option<Decimal>,
    pub cost_budget_amount: Option<Decimal>,
    pub user_id: Id,
    pub tasks: Option<Vec<CreateAProjectRequestTasks>>,
    pub users: Option<Vec<CreateAProjectRequestUsers>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAProjectRequest {
    /// A request with all that is required.
    pub fn new(
        project_name: impl Into<String>,
        customer_id: impl Into<Id>,
        billing_type: impl Into<CreateAProjectRequestBillingType>,
        user_id: impl Into<Id>,
    ) -> Self {
        Self {
            project_name: project_name.into(),
            customer_id: customer_id.into(),
            currency_id: None,
            description: None,
            billing_type: billing_type.into(),
            rate: None,
            budget_type: None,
            budget_hours: None,
            budget_amount: None,
            cost_budget_amount: None,
            user_id: user_id.into(),
            tasks: None,
            users: None,
            extra: Map::new(),
        }
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_type`.
    #[must_use]
    pub fn budget_type(
        mut self,
        value: impl Into<CreateAProjectRequestBudgetType>,
    ) -> Self {
        self.budget_type = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }

    /// Sets `budget_amount`.
    #[must_use]
    pub fn budget_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.budget_amount = Some(value.into());
        self
    }

    /// Sets `cost_budget_amount`.
    #[must_use]
    pub fn cost_budget_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_budget_amount = Some(value.into());
        self
    }

    /// Sets `tasks`.
    #[must_use]
    pub fn tasks(mut self, value: impl Into<Vec<CreateAProjectRequestTasks>>) -> Self {
        self.tasks = Some(value.into());
        self
    }

    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<CreateAProjectRequestUsers>>) -> Self {
        self.users = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAProjectRequest {
        project_name, customer_id, currency_id, description, billing_type, rate,
        budget_type, budget_hours, budget_amount, cost_budget_amount, user_id, tasks,
        users, ..extra
    }
}

runtime::choice! {
    /// Create a project request billing type.
    pub enum CreateAProjectRequestBillingType {
        FixedCostForProject = "fixed_cost_for_project",
        BasedOnProjectHours = "based_on_project_hours",
        BasedOnStaffHours = "based_on_staff_hours",
        BasedOnTaskHours = "based_on_task_hours",
    }
}

runtime::choice! {
    /// Create a project request budget type.
    pub enum CreateAProjectRequestBudgetType {
        TotalProjectCost = "total_project_cost",
        TotalProjectHours = "total_project_hours",
        HoursPerTask = "hours_per_task",
        HoursPerStaff = "hours_per_staff",
    }
}

/// Create a project request tasks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAProjectRequestTasks {
    /// At most 100 characters.
    pub task_name: String,
    /// At most 500 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAProjectRequestTasks {
    /// A request with all that is required.
    pub fn new(task_name: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
            description: None,
            rate: None,
            budget_hours: None,
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAProjectRequestTasks {
        task_name, description, rate, budget_hours, ..extra
    }
}

/// Create a project request users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAProjectRequestUsers {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<CreateAProjectRequestUsersUserRole>,
    pub status: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAProjectRequestUsers {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Id>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// Sets `is_current_user`.
    #[must_use]
    pub fn is_current_user(mut self, value: bool) -> Self {
        self.is_current_user = Some(value);
        self
    }

    /// Sets `user_name`.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `user_role`.
    #[must_use]
    pub fn user_role(
        mut self,
        value: impl Into<CreateAProjectRequestUsersUserRole>,
    ) -> Self {
        self.user_role = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }

    /// Sets `total_hours`.
    #[must_use]
    pub fn total_hours(mut self, value: impl Into<String>) -> Self {
        self.total_hours = Some(value.into());
        self
    }

    /// Sets `billed_hours`.
    #[must_use]
    pub fn billed_hours(mut self, value: impl Into<String>) -> Self {
        self.billed_hours = Some(value.into());
        self
    }

    /// Sets `un_billed_hours`.
    #[must_use]
    pub fn un_billed_hours(mut self, value: impl Into<String>) -> Self {
        self.un_billed_hours = Some(value.into());
        self
    }

    /// Sets `cost_rate`.
    #[must_use]
    pub fn cost_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_rate = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAProjectRequestUsers {
        user_id, is_current_user, user_name, email, user_role, status, rate,
        budget_hours, total_hours, billed_hours, un_billed_hours, cost_rate, ..extra
    }
}

runtime::choice! {
    /// Create a project request users user role.
    pub enum CreateAProjectRequestUsersUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Create project response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectResponse {
    pub project_id: Option<Id>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub billing_type: Option<CreateProjectResponseBillingType>,
    pub rate: Option<Decimal>,
    pub budget_type: Option<String>,
    pub total_hours: Option<String>,
    pub total_amount: Option<Decimal>,
    pub billed_hours: Option<String>,
    pub billed_amount: Option<Decimal>,
    pub un_billed_hours: Option<String>,
    pub un_billed_amount: Option<Decimal>,
    pub billable_hours: Option<String>,
    pub billable_amount: Option<Decimal>,
    pub non_billable_hours: Option<String>,
    pub non_billable_amount: Option<Decimal>,
    pub cost_budget_amount: Option<Decimal>,
    pub is_recurrence_associated: Option<bool>,
    pub recurring_invoices: Option<Vec<String>>,
    pub created_time: Option<DateTime>,
    pub show_in_dashboard: Option<bool>,
    pub tasks: Option<Vec<CreateProjectResponseTasks>>,
    pub users: Option<Vec<CreateProjectResponseUsers>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateProjectResponse {
        project_id, project_name, customer_id, customer_name, currency_code, description,
        status, billing_type, rate, budget_type, total_hours, total_amount, billed_hours,
        billed_amount, un_billed_hours, un_billed_amount, billable_hours,
        billable_amount, non_billable_hours, non_billable_amount, cost_budget_amount,
        is_recurrence_associated, recurring_invoices, created_time, show_in_dashboard,
        tasks, users,
    }
}

runtime::choice! {
    /// Create project response billing type.
    pub enum CreateProjectResponseBillingType {
        FixedCostForProject = "fixed_cost_for_project",
        BasedOnProjectHours = "based_on_project_hours",
        BasedOnStaffHours = "based_on_staff_hours",
        BasedOnTaskHours = "based_on_task_hours",
    }
}

/// Create project response tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectResponseTasks {
    pub task_id: Option<Id>,
    pub task_name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub non_billable_hours: Option<String>,
    pub status: Option<String>,
    pub is_billable: Option<bool>,
    pub task_custom_fields: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateProjectResponseTasks {
        task_id, task_name, description, rate, budget_hours, total_hours, billed_hours,
        un_billed_hours, non_billable_hours, status, is_billable, task_custom_fields,
    }
}

/// Create project response users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectResponseUsers {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<CreateProjectResponseUsersUserRole>,
    pub status: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateProjectResponseUsers {
        user_id, is_current_user, user_name, email, user_role, status, rate,
        budget_hours, total_hours, billed_hours, un_billed_hours, cost_rate,
    }
}

runtime::choice! {
    /// Create project response users user role.
    pub enum CreateProjectResponseUsersUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Get project response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectResponse {
    pub project_id: Option<Id>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub billing_type: Option<GetProjectResponseBillingType>,
    pub rate: Option<Decimal>,
    pub budget_type: Option<String>,
    pub total_hours: Option<String>,
    pub total_amount: Option<Decimal>,
    pub billed_hours: Option<String>,
    pub billed_amount: Option<Decimal>,
    pub un_billed_hours: Option<String>,
    pub un_billed_amount: Option<Decimal>,
    pub billable_hours: Option<String>,
    pub billable_amount: Option<Decimal>,
    pub non_billable_hours: Option<String>,
    pub non_billable_amount: Option<Decimal>,
    pub cost_budget_amount: Option<Decimal>,
    pub is_recurrence_associated: Option<bool>,
    pub recurring_invoices: Option<Vec<String>>,
    pub created_time: Option<DateTime>,
    pub show_in_dashboard: Option<bool>,
    pub tasks: Option<Vec<GetProjectResponseTasks>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetProjectResponse {
        project_id, project_name, customer_id, customer_name, currency_code, description,
        status, billing_type, rate, budget_type, total_hours, total_amount, billed_hours,
        billed_amount, un_billed_hours, un_billed_amount, billable_hours,
        billable_amount, non_billable_hours, non_billable_amount, cost_budget_amount,
        is_recurrence_associated, recurring_invoices, created_time, show_in_dashboard,
        tasks,
    }
}

runtime::choice! {
    /// Get project response billing type.
    pub enum GetProjectResponseBillingType {
        FixedCostForProject = "fixed_cost_for_project",
        BasedOnProjectHours = "based_on_project_hours",
        BasedOnStaffHours = "based_on_staff_hours",
        BasedOnTaskHours = "based_on_task_hours",
    }
}

/// Get project response tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectResponseTasks {
    pub task_id: Option<Id>,
    pub task_name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub non_billable_hours: Option<String>,
    pub status: Option<String>,
    pub is_billable: Option<bool>,
    pub task_custom_fields: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetProjectResponseTasks {
        task_id, task_name, description, rate, budget_hours, total_hours, billed_hours,
        un_billed_hours, non_billable_hours, status, is_billable, task_custom_fields,
    }
}

/// Get project task response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectTaskResponse {
    pub project_id: Option<Id>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub task_id: Option<Id>,
    pub task_name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub status: Option<String>,
    pub is_billable: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetProjectTaskResponse {
        project_id, project_name, task_id, task_name, description, rate, status,
        is_billable,
    }
}

/// Get project user response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectUserResponse {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<GetProjectUserResponseUserRole>,
    pub cost_rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetProjectUserResponse {
        user_id, is_current_user, user_name, email, user_role, cost_rate,
    }
}

runtime::choice! {
    /// Get project user response user role.
    pub enum GetProjectUserResponseUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Invite project user response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InviteProjectUserResponse {
    pub user_id: Option<Id>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<InviteProjectUserResponseUserRole>,
    pub is_current_user: Option<bool>,
    pub cost_rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InviteProjectUserResponse {
        user_id, user_name, email, user_role, is_current_user, cost_rate,
    }
}

runtime::choice! {
    /// Invite project user response user role.
    pub enum InviteProjectUserResponseUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Invite user request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteUserRequest {
    /// At most 200 characters.
    pub user_name: String,
    /// At most 100 characters.
    pub email: String,
    pub user_role: Option<InviteUserRequestUserRole>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InviteUserRequest {
    /// A request with all that is required.
    pub fn new(user_name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            email: email.into(),
            user_role: None,
            rate: None,
            budget_hours: None,
            cost_rate: None,
            extra: Map::new(),
        }
    }

    /// Sets `user_role`.
    #[must_use]
    pub fn user_role(mut self, value: impl Into<InviteUserRequestUserRole>) -> Self {
        self.user_role = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }

    /// Sets `cost_rate`.
    #[must_use]
    pub fn cost_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_rate = Some(value.into());
        self
    }
}

runtime::request! {
    InviteUserRequest {
        user_name, email, user_role, rate, budget_hours, cost_rate, ..extra
    }
}

runtime::choice! {
    /// Invite user request user role.
    pub enum InviteUserRequestUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// List project comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProjectCommentsResponse {
    pub comment_id: Option<Id>,
    pub project_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub is_current_user: Option<bool>,
    pub date: Option<String>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListProjectCommentsResponse {
        comment_id, project_id, description, commented_by_id, commented_by,
        is_current_user, date, date_description, time,
    }
}

/// List project invoices response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProjectInvoicesResponse {
    pub invoice_id: Option<Id>,
    pub customer_name: Option<String>,
    pub status: Option<String>,
    pub invoice_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<String>,
    pub due_date: Option<String>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub created_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListProjectInvoicesResponse {
        invoice_id, customer_name, status, invoice_number, reference_number, date,
        due_date, total, balance, created_time,
    }
}

runtime::choice! {
    /// List project invoices sort column.
    pub enum ListProjectInvoicesSortColumn {
        InvoiceNumber = "invoice_number",
        Date = "date",
        Total = "total",
        Balance = "balance",
        CreatedTime = "created_time",
    }
}

/// List project tasks response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProjectTasksResponse {
    pub project_id: Option<Id>,
    pub task_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub task_name: Option<String>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_name: Option<String>,
    pub billed_hours: Option<String>,
    pub log_time: Option<f64>,
    pub un_billed_hours: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListProjectTasksResponse {
        project_id, task_id, currency_id, customer_id, task_name, project_name,
        customer_name, billed_hours, log_time, un_billed_hours,
    }
}

/// List project users response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProjectUsersResponse {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<ListProjectUsersResponseUserRole>,
    pub status: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListProjectUsersResponse {
        user_id, is_current_user, user_name, email, user_role, status, rate,
        budget_hours, cost_rate,
    }
}

runtime::choice! {
    /// List project users response user role.
    pub enum ListProjectUsersResponseUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

runtime::choice! {
    /// List projects filter by.
    pub enum ListProjectsFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Inactive = "Status.Inactive",
    }
}

/// List projects response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProjectsResponse {
    pub project_id: Option<Id>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub billing_type: Option<ListProjectsResponseBillingType>,
    pub rate: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub has_attachment: Option<bool>,
    pub total_hours: Option<String>,
    pub billable_hours: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListProjectsResponse {
        project_id, project_name, customer_id, customer_name, description, status,
        billing_type, rate, created_time, has_attachment, total_hours, billable_hours,
    }
}

runtime::choice! {
    /// List projects response billing type.
    pub enum ListProjectsResponseBillingType {
        FixedCostForProject = "fixed_cost_for_project",
        BasedOnProjectHours = "based_on_project_hours",
        BasedOnStaffHours = "based_on_staff_hours",
        BasedOnTaskHours = "based_on_task_hours",
    }
}

runtime::choice! {
    /// List projects sort column.
    pub enum ListProjectsSortColumn {
        ProjectName = "project_name",
        CustomerName = "customer_name",
        Rate = "rate",
        CreatedTime = "created_time",
    }
}

/// Post comment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostCommentRequest {
    /// At most 500 characters.
    pub description: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PostCommentRequest {
    /// A request with all that is required.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), extra: Map::new() }
    }
}

runtime::request! {
    PostCommentRequest {
        description, ..extra
    }
}

/// Update a task request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateATaskRequest {
    pub task_name: String,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateATaskRequest {
    /// A request with all that is required.
    pub fn new(task_name: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
            description: None,
            rate: None,
            budget_hours: None,
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateATaskRequest {
        task_name, description, rate, budget_hours, ..extra
    }
}

/// Update project request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectRequest {
    /// At most 100 characters.
    pub project_name: String,
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub billing_type: UpdateProjectRequestBillingType,
    pub rate: Option<Decimal>,
    pub budget_type: Option<UpdateProjectRequestBudgetType>,
    pub budget_hours: Option<String>,
    pub budget_amount: Option<Decimal>,
    pub cost_budget_amount: Option<Decimal>,
    pub user_id: Id,
    pub tasks: Option<Vec<UpdateProjectRequestTasks>>,
    pub users: Option<Vec<UpdateProjectRequestUsers>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateProjectRequest {
    /// A request with all that is required.
    pub fn new(
        project_name: impl Into<String>,
        customer_id: impl Into<Id>,
        billing_type: impl Into<UpdateProjectRequestBillingType>,
        user_id: impl Into<Id>,
    ) -> Self {
        Self {
            project_name: project_name.into(),
            customer_id: customer_id.into(),
            currency_id: None,
            description: None,
            billing_type: billing_type.into(),
            rate: None,
            budget_type: None,
            budget_hours: None,
            budget_amount: None,
            cost_budget_amount: None,
            user_id: user_id.into(),
            tasks: None,
            users: None,
            extra: Map::new(),
        }
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_type`.
    #[must_use]
    pub fn budget_type(
        mut self,
        value: impl Into<UpdateProjectRequestBudgetType>,
    ) -> Self {
        self.budget_type = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }

    /// Sets `budget_amount`.
    #[must_use]
    pub fn budget_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.budget_amount = Some(value.into());
        self
    }

    /// Sets `cost_budget_amount`.
    #[must_use]
    pub fn cost_budget_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_budget_amount = Some(value.into());
        self
    }

    /// Sets `tasks`.
    #[must_use]
    pub fn tasks(mut self, value: impl Into<Vec<UpdateProjectRequestTasks>>) -> Self {
        self.tasks = Some(value.into());
        self
    }

    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<UpdateProjectRequestUsers>>) -> Self {
        self.users = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateProjectRequest {
        project_name, customer_id, currency_id, description, billing_type, rate,
        budget_type, budget_hours, budget_amount, cost_budget_amount, user_id, tasks,
        users, ..extra
    }
}

runtime::choice! {
    /// Update project request billing type.
    pub enum UpdateProjectRequestBillingType {
        FixedCostForProject = "fixed_cost_for_project",
        BasedOnProjectHours = "based_on_project_hours",
        BasedOnStaffHours = "based_on_staff_hours",
        BasedOnTaskHours = "based_on_task_hours",
    }
}

runtime::choice! {
    /// Update project request budget type.
    pub enum UpdateProjectRequestBudgetType {
        TotalProjectCost = "total_project_cost",
        TotalProjectHours = "total_project_hours",
        HoursPerTask = "hours_per_task",
        HoursPerStaff = "hours_per_staff",
    }
}

/// Update project request tasks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectRequestTasks {
    /// At most 100 characters.
    pub task_name: String,
    /// At most 500 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateProjectRequestTasks {
    /// A request with all that is required.
    pub fn new(task_name: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
            description: None,
            rate: None,
            budget_hours: None,
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateProjectRequestTasks {
        task_name, description, rate, budget_hours, ..extra
    }
}

/// Update project request users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectRequestUsers {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<UpdateProjectRequestUsersUserRole>,
    pub status: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateProjectRequestUsers {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Id>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// Sets `is_current_user`.
    #[must_use]
    pub fn is_current_user(mut self, value: bool) -> Self {
        self.is_current_user = Some(value);
        self
    }

    /// Sets `user_name`.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `user_role`.
    #[must_use]
    pub fn user_role(
        mut self,
        value: impl Into<UpdateProjectRequestUsersUserRole>,
    ) -> Self {
        self.user_role = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }

    /// Sets `total_hours`.
    #[must_use]
    pub fn total_hours(mut self, value: impl Into<String>) -> Self {
        self.total_hours = Some(value.into());
        self
    }

    /// Sets `billed_hours`.
    #[must_use]
    pub fn billed_hours(mut self, value: impl Into<String>) -> Self {
        self.billed_hours = Some(value.into());
        self
    }

    /// Sets `un_billed_hours`.
    #[must_use]
    pub fn un_billed_hours(mut self, value: impl Into<String>) -> Self {
        self.un_billed_hours = Some(value.into());
        self
    }

    /// Sets `cost_rate`.
    #[must_use]
    pub fn cost_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_rate = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateProjectRequestUsers {
        user_id, is_current_user, user_name, email, user_role, status, rate,
        budget_hours, total_hours, billed_hours, un_billed_hours, cost_rate, ..extra
    }
}

runtime::choice! {
    /// Update project request users user role.
    pub enum UpdateProjectRequestUsersUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Update project task response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectTaskResponse {
    pub project_id: Option<Id>,
    pub task_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub task_name: Option<String>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_name: Option<String>,
    pub billed_hours: Option<String>,
    pub log_time: Option<f64>,
    pub un_billed_hours: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateProjectTaskResponse {
        project_id, task_id, currency_id, customer_id, task_name, project_name,
        customer_name, billed_hours, log_time, un_billed_hours,
    }
}

/// Update project user response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectUserResponse {
    pub user_id: Option<Id>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<UpdateProjectUserResponseUserRole>,
    pub is_current_user: Option<bool>,
    pub cost_rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateProjectUserResponse {
        user_id, user_name, email, user_role, is_current_user, cost_rate,
    }
}

runtime::choice! {
    /// Update project user response user role.
    pub enum UpdateProjectUserResponseUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Update projects using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectsUsingCustomFieldResponse {
    pub project_id: Option<Id>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub billing_type: Option<UpdateProjectsUsingCustomFieldResponseBillingType>,
    pub rate: Option<Decimal>,
    pub budget_type: Option<String>,
    pub total_hours: Option<String>,
    pub total_amount: Option<Decimal>,
    pub billed_hours: Option<String>,
    pub billed_amount: Option<Decimal>,
    pub un_billed_hours: Option<String>,
    pub un_billed_amount: Option<Decimal>,
    pub billable_hours: Option<String>,
    pub billable_amount: Option<Decimal>,
    pub non_billable_hours: Option<String>,
    pub non_billable_amount: Option<Decimal>,
    pub cost_budget_amount: Option<Decimal>,
    pub is_recurrence_associated: Option<bool>,
    pub recurring_invoices: Option<Vec<String>>,
    pub created_time: Option<DateTime>,
    pub show_in_dashboard: Option<bool>,
    pub tasks: Option<Vec<UpdateProjectsUsingCustomFieldResponseTasks>>,
    pub users: Option<Vec<UpdateProjectsUsingCustomFieldResponseUsers>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateProjectsUsingCustomFieldResponse {
        project_id, project_name, customer_id, customer_name, currency_code, description,
        status, billing_type, rate, budget_type, total_hours, total_amount, billed_hours,
        billed_amount, un_billed_hours, un_billed_amount, billable_hours,
        billable_amount, non_billable_hours, non_billable_amount, cost_budget_amount,
        is_recurrence_associated, recurring_invoices, created_time, show_in_dashboard,
        tasks, users,
    }
}

runtime::choice! {
    /// Update projects using custom field response billing type.
    pub enum UpdateProjectsUsingCustomFieldResponseBillingType {
        FixedCostForProject = "fixed_cost_for_project",
        BasedOnProjectHours = "based_on_project_hours",
        BasedOnStaffHours = "based_on_staff_hours",
        BasedOnTaskHours = "based_on_task_hours",
    }
}

/// Update projects using custom field response tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectsUsingCustomFieldResponseTasks {
    pub task_id: Option<Id>,
    pub task_name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub non_billable_hours: Option<String>,
    pub status: Option<String>,
    pub is_billable: Option<bool>,
    pub task_custom_fields: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateProjectsUsingCustomFieldResponseTasks {
        task_id, task_name, description, rate, budget_hours, total_hours, billed_hours,
        un_billed_hours, non_billable_hours, status, is_billable, task_custom_fields,
    }
}

/// Update projects using custom field response users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectsUsingCustomFieldResponseUsers {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<UpdateProjectsUsingCustomFieldResponseUsersUserRole>,
    pub status: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub total_hours: Option<String>,
    pub billed_hours: Option<String>,
    pub un_billed_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateProjectsUsingCustomFieldResponseUsers {
        user_id, is_current_user, user_name, email, user_role, status, rate,
        budget_hours, total_hours, billed_hours, un_billed_hours, cost_rate,
    }
}

runtime::choice! {
    /// Update projects using custom field response users user role.
    pub enum UpdateProjectsUsingCustomFieldResponseUsersUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// Update user request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// At most 200 characters.
    pub user_name: Option<String>,
    pub user_role: Option<UpdateUserRequestUserRole>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateUserRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_name`.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets `user_role`.
    #[must_use]
    pub fn user_role(mut self, value: impl Into<UpdateUserRequestUserRole>) -> Self {
        self.user_role = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `budget_hours`.
    #[must_use]
    pub fn budget_hours(mut self, value: impl Into<String>) -> Self {
        self.budget_hours = Some(value.into());
        self
    }

    /// Sets `cost_rate`.
    #[must_use]
    pub fn cost_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_rate = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateUserRequest {
        user_name, user_role, rate, budget_hours, cost_rate, ..extra
    }
}

runtime::choice! {
    /// Update user request user role.
    pub enum UpdateUserRequestUserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}
