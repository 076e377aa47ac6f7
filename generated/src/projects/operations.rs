// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Projects`](super::Projects), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Id, Method, Page, Request};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_projects",
    method: Method::Get,
    path: "/projects",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("projects"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::list`](super::Projects::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<shared::FilterBy>) -> Self {
        let value: shared::FilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::ProjectSortColumn>) -> Self {
        let value: models::ProjectSortColumn = value.into();
        self.0.query("sort_column", &value);
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

runtime::operation!(List -> Page<models::Project>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_projects_using_custom_field",
    method: Method::Put,
    path: "/projects",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::update_using_custom_field`](super::Projects::update_using_custom_field).
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

runtime::operation!(UpdateUsingCustomField -> models::Project);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_project",
    method: Method::Post,
    path: "/projects",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::create`](super::Projects::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::Project);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_project",
    method: Method::Get,
    path: "/projects/{project_id}",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::get`](super::Projects::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Project);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_project",
    method: Method::Put,
    path: "/projects/{project_id}",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::update`](super::Projects::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Project);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_project",
    method: Method::Delete,
    path: "/projects/{project_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::delete`](super::Projects::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_project_active",
    method: Method::Post,
    path: "/projects/{project_id}/active",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::mark_active`](super::Projects::mark_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkActive(pub(super) Request);

runtime::operation!(MarkActive -> Ack);

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_project_inactive",
    method: Method::Post,
    path: "/projects/{project_id}/inactive",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::mark_inactive`](super::Projects::mark_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInactive(pub(super) Request);

runtime::operation!(MarkInactive -> Ack);

pub(super) static CLONE: Endpoint = Endpoint {
    id: "clone_project",
    method: Method::Post,
    path: "/projects/{project_id}/clone",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::clone`](super::Projects::clone).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Clone(pub(super) Request);

runtime::operation!(Clone -> models::Project);

pub(super) static LIST_USERS: Endpoint = Endpoint {
    id: "list_project_users",
    method: Method::Get,
    path: "/projects/{project_id}/users",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::list_users`](super::Projects::list_users).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListUsers(pub(super) Request);

runtime::operation!(ListUsers -> Page<models::User>);

pub(super) static ADD_USER: Endpoint = Endpoint {
    id: "add_project_user",
    method: Method::Post,
    path: "/projects/{project_id}/users",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::add_user`](super::Projects::add_user).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddUser(pub(super) Request);

runtime::operation!(AddUser -> Page<models::User>);

pub(super) static INVITE_USER: Endpoint = Endpoint {
    id: "invite_project_user",
    method: Method::Post,
    path: "/projects/{project_id}/users/invite",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::invite_user`](super::Projects::invite_user).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct InviteUser(pub(super) Request);

runtime::operation!(InviteUser -> Page<models::User>);

pub(super) static GET_USER: Endpoint = Endpoint {
    id: "get_project_user",
    method: Method::Get,
    path: "/projects/{project_id}/users/{user_id}",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("user"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::get_user`](super::Projects::get_user).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetUser(pub(super) Request);

runtime::operation!(GetUser -> models::User);

pub(super) static UPDATE_USER: Endpoint = Endpoint {
    id: "update_project_user",
    method: Method::Put,
    path: "/projects/{project_id}/users/{user_id}",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::update_user`](super::Projects::update_user).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUser(pub(super) Request);

runtime::operation!(UpdateUser -> Page<models::User>);

pub(super) static DELETE_USER: Endpoint = Endpoint {
    id: "delete_project_user",
    method: Method::Delete,
    path: "/projects/{project_id}/users/{user_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::delete_user`](super::Projects::delete_user).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUser(pub(super) Request);

runtime::operation!(DeleteUser -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_project_comments",
    method: Method::Get,
    path: "/projects/{project_id}/comments",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::list_comments`](super::Projects::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<shared::Comment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_project_comment",
    method: Method::Post,
    path: "/projects/{project_id}/comments",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::add_comment`](super::Projects::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> Page<shared::Comment>);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_project_comment",
    method: Method::Delete,
    path: "/projects/{project_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::delete_comment`](super::Projects::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static LIST_INVOICES: Endpoint = Endpoint {
    id: "list_project_invoices",
    method: Method::Get,
    path: "/projects/{project_id}/invoices",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("invoices"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::list_invoices`](super::Projects::list_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListInvoices(pub(super) Request);

impl ListInvoices {
    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
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

runtime::operation!(ListInvoices -> Page<shared::CustomerDebitNoteInvoice>);

pub(super) static LIST_TASKS: Endpoint = Endpoint {
    id: "list_project_tasks",
    method: Method::Get,
    path: "/projects/{project_id}/tasks",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tasks"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::list_tasks`](super::Projects::list_tasks).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTasks(pub(super) Request);

impl ListTasks {
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

runtime::operation!(ListTasks -> Page<models::Task>);

pub(super) static ADD_TASK: Endpoint = Endpoint {
    id: "add_project_task",
    method: Method::Post,
    path: "/projects/{project_id}/tasks",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::add_task`](super::Projects::add_task).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddTask(pub(super) Request);

runtime::operation!(AddTask -> models::Task);

pub(super) static GET_TASK: Endpoint = Endpoint {
    id: "get_project_task",
    method: Method::Get,
    path: "/projects/{project_id}/tasks/{task_id}",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::get_task`](super::Projects::get_task).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetTask(pub(super) Request);

runtime::operation!(GetTask -> models::Task);

pub(super) static UPDATE_TASK: Endpoint = Endpoint {
    id: "update_project_task",
    method: Method::Put,
    path: "/projects/{project_id}/tasks/{task_id}",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::update_task`](super::Projects::update_task).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTask(pub(super) Request);

runtime::operation!(UpdateTask -> models::Task);

pub(super) static DELETE_TASK: Endpoint = Endpoint {
    id: "delete_project_task",
    method: Method::Delete,
    path: "/projects/{project_id}/tasks/{task_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Projects::delete_task`](super::Projects::delete_task).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTask(pub(super) Request);

runtime::operation!(DeleteTask -> Ack);
