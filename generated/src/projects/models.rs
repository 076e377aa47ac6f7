// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Projects`](super::Projects).

use super::super::runtime::{self, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{CustomField, UserRole};

/// An assigned user, as `users` of [`ProjectUserRequest`] takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct AssignedUserRequest {
    pub user_id: Id,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AssignedUserRequest {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self { user_id: user_id.into(), extra: Map::new() }
    }
}

runtime::request! {
    AssignedUserRequest new(user_id: Id) {
        user_id,
    }
}

/// What [`Projects::clone`](super::Projects::clone) sends.
#[derive(Clone)]
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
}

runtime::setters! {
    CloneProjectRequest {
        set {
            description: String,
        }
    }
}

runtime::request! {
    CloneProjectRequest new(project_name: String) {
        project_name, description,
    }
}

/// What [`Projects::invite_user`](super::Projects::invite_user) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct InviteProjectUserRequest {
    /// At most 200 characters.
    pub user_name: String,
    /// At most 100 characters.
    pub email: String,
    pub user_role: Option<UserRole>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InviteProjectUserRequest {
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
}

runtime::setters! {
    InviteProjectUserRequest {
        set {
            user_role: UserRole, rate: Decimal, budget_hours: String, cost_rate: Decimal,
        }
    }
}

runtime::request! {
    InviteProjectUserRequest new(user_name: String, email: String) {
        user_name, email, user_role, rate,
        budget_hours, cost_rate,
    }
}

/// A project, as [`Projects::get`](super::Projects::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<Id>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub billing_type: Option<ProjectBillingType>,
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
    pub recurring_invoices: Option<Vec<Value>>,
    pub created_time: Option<DateTime>,
    pub show_in_dashboard: Option<bool>,
    pub tasks: Option<Vec<ProjectTask>>,
    pub users: Option<Vec<ProjectUser>>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Project {
        project_id, project_name, customer_id, customer_name,
        currency_code, description, status, billing_type,
        rate, budget_type, total_hours, total_amount,
        billed_hours, billed_amount, un_billed_hours, un_billed_amount,
        billable_hours, billable_amount, non_billable_hours, non_billable_amount,
        cost_budget_amount, is_recurrence_associated, recurring_invoices, created_time,
        show_in_dashboard, tasks, users, has_attachment,
    }
}

runtime::choice! {
    /// What `billing_type` of [`Project`] may be.
    pub enum ProjectBillingType {
        FixedCostForProject = "fixed_cost_for_project",
        BasedOnProjectHours = "based_on_project_hours",
        BasedOnStaffHours = "based_on_staff_hours",
        BasedOnTaskHours = "based_on_task_hours",
    }
}

runtime::choice! {
    /// What `budget_type` of [`ProjectRequest`] may be.
    pub enum ProjectBudgetType {
        TotalProjectCost = "total_project_cost",
        TotalProjectHours = "total_project_hours",
        HoursPerTask = "hours_per_task",
        HoursPerStaff = "hours_per_staff",
    }
}

/// A project comment, as [`Projects::add_comment`](super::Projects::add_comment) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectCommentRequest {
    /// At most 500 characters.
    pub description: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ProjectCommentRequest {
    /// A request with all that is required.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), extra: Map::new() }
    }
}

runtime::request! {
    ProjectCommentRequest new(description: String) {
        description,
    }
}

/// A project member, as `users` of [`ProjectRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectMemberRequest {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<UserRole>,
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

impl ProjectMemberRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ProjectMemberRequest {
        set {
            user_id: Id, is_current_user: bool, user_name: String, email: String,
            user_role: UserRole, status: String, rate: Decimal, budget_hours: String,
            total_hours: String, billed_hours: String, un_billed_hours: String,
            cost_rate: Decimal,
        }
    }
}

runtime::request! {
    ProjectMemberRequest {
        user_id, is_current_user, user_name, email,
        user_role, status, rate, budget_hours,
        total_hours, billed_hours, un_billed_hours, cost_rate,
    }
}

/// A project, as [`Projects::create`](super::Projects::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectRequest {
    /// At most 100 characters.
    pub project_name: String,
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub billing_type: ProjectBillingType,
    pub rate: Option<Decimal>,
    pub budget_type: Option<ProjectBudgetType>,
    pub budget_hours: Option<String>,
    pub budget_amount: Option<Decimal>,
    pub cost_budget_amount: Option<Decimal>,
    pub user_id: Id,
    pub tasks: Option<Vec<ProjectTaskRequest>>,
    pub users: Option<Vec<ProjectMemberRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ProjectRequest {
    /// A request with all that is required.
    pub fn new(
        project_name: impl Into<String>,
        customer_id: impl Into<Id>,
        billing_type: impl Into<ProjectBillingType>,
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
}

runtime::setters! {
    ProjectRequest {
        set {
            currency_id: Id, description: String, rate: Decimal,
            budget_type: ProjectBudgetType, budget_hours: String, budget_amount: Decimal,
            cost_budget_amount: Decimal, tasks: Vec<ProjectTaskRequest>,
            users: Vec<ProjectMemberRequest>,
        }
    }
}

runtime::request! {
    ProjectRequest new(
        project_name: String, customer_id: Id, billing_type: ProjectBillingType,
        user_id: Id,
    ) {
        project_name, customer_id, currency_id, description,
        billing_type, rate, budget_type, budget_hours,
        budget_amount, cost_budget_amount, user_id, tasks,
        users,
    }
}

runtime::choice! {
    /// What `sort_column` of [`Projects::list`](super::Projects::list) may be.
    pub enum ProjectSortColumn {
        ProjectName = "project_name",
        CustomerName = "customer_name",
        Rate = "rate",
        CreatedTime = "created_time",
    }
}

/// A project task, as `tasks` of [`Project`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectTask {
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
    pub task_custom_fields: Option<Vec<CustomField>>,
    pub project_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub project_name: Option<String>,
    pub customer_name: Option<String>,
    pub log_time: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ProjectTask {
        task_id, task_name, description, rate,
        budget_hours, total_hours, billed_hours, un_billed_hours,
        non_billable_hours, status, is_billable, task_custom_fields,
        project_id, currency_id, customer_id, project_name,
        customer_name, log_time,
    }
}

/// A project task, as `tasks` of [`ProjectRequest`] takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectTaskRequest {
    pub task_name: String,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ProjectTaskRequest {
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
}

runtime::setters! {
    ProjectTaskRequest {
        set {
            description: String, rate: Decimal, budget_hours: String,
        }
    }
}

runtime::request! {
    ProjectTaskRequest new(task_name: String) {
        task_name, description, rate, budget_hours,
    }
}

/// A project user, as `users` of [`Project`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUser {
    pub user_id: Option<Id>,
    pub is_current_user: Option<bool>,
    /// At most 200 characters.
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub user_role: Option<UserRole>,
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
    ProjectUser {
        user_id, is_current_user, user_name, email,
        user_role, status, rate, budget_hours,
        total_hours, billed_hours, un_billed_hours, cost_rate,
    }
}

/// A project user, as [`Projects::add_user`](super::Projects::add_user) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectUserRequest {
    pub users: Option<Vec<AssignedUserRequest>>,
    pub cost_rate: Decimal,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ProjectUserRequest {
    /// A request with all that is required.
    pub fn new(cost_rate: impl Into<Decimal>) -> Self {
        Self { users: None, cost_rate: cost_rate.into(), extra: Map::new() }
    }
}

runtime::setters! {
    ProjectUserRequest {
        set {
            users: Vec<AssignedUserRequest>,
        }
    }
}

runtime::request! {
    ProjectUserRequest new(cost_rate: Decimal) {
        users, cost_rate,
    }
}

/// What [`Projects::update_user`](super::Projects::update_user) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectUserRequest {
    /// At most 200 characters.
    pub user_name: Option<String>,
    pub user_role: Option<UserRole>,
    pub rate: Option<Decimal>,
    pub budget_hours: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateProjectUserRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    UpdateProjectUserRequest {
        set {
            user_name: String, user_role: UserRole, rate: Decimal, budget_hours: String,
            cost_rate: Decimal,
        }
    }
}

runtime::request! {
    UpdateProjectUserRequest {
        user_name, user_role, rate, budget_hours,
        cost_rate,
    }
}
