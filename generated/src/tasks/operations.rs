// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Tasks`](super::Tasks), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Endpoint, Id, Method, Page, Part, Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_tasks",
    method: Method::Get,
    path: "/tasks",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tasks"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::list`](super::Tasks::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `entity_id`.
    pub fn entity_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("entity_id", &value);
        self
    }

    /// Sets `sub_entity_id`.
    pub fn sub_entity_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("sub_entity_id", &value);
        self
    }

    /// Sets `owner_id`.
    pub fn owner_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("owner_id", &value);
        self
    }

    /// Sets `contact_id`.
    pub fn contact_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("contact_id", &value);
        self
    }

    /// Sets `client_id`.
    pub fn client_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("client_id", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<models::TaskStatus>) -> Self {
        let value: models::TaskStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `parent_status`.
    pub fn parent_status(mut self, value: impl Into<models::TaskParentStatus>) -> Self {
        let value: models::TaskParentStatus = value.into();
        self.0.query("parent_status", &value);
        self
    }

    /// Sets `parent_status_equal`.
    pub fn parent_status_equal(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("parent_status_equal", &value);
        self
    }

    /// Sets `parent_status_not_equal`.
    pub fn parent_status_not_equal(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("parent_status_not_equal", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `priority`.
    pub fn priority(mut self, value: impl Into<models::TaskPriority>) -> Self {
        let value: models::TaskPriority = value.into();
        self.0.query("priority", &value);
        self
    }

    /// Sets `entity_type`.
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("entity_type", &value);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("title", &value);
        self
    }

    /// Sets `task_description`.
    pub fn task_description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("task_description", &value);
        self
    }

    /// Sets `is_overdue`.
    pub fn is_overdue(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("is_overdue", &value);
        self
    }

    /// Sets `created_by`.
    pub fn created_by(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("created_by", &value);
        self
    }

    /// Sets `is_accountant_task`.
    pub fn is_accountant_task(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("is_accountant_task", &value);
        self
    }

    /// Sets `contact_ids`.
    pub fn contact_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("contact_ids", Some(','), values);
        self
    }

    /// Sets `client_ids`.
    pub fn client_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("client_ids", Some(','), values);
        self
    }

    /// Sets `owner_ids`.
    pub fn owner_ids(mut self, values: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("owner_ids", Some(','), values);
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

    /// Sets `task_number`.
    pub fn task_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("task_number", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::TaskSortColumn>) -> Self {
        let value: models::TaskSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::TaskFilterBy>) -> Self {
        let value: models::TaskFilterBy = value.into();
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

runtime::operation!(List -> Page<models::Task>);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_tasks",
    method: Method::Put,
    path: "/tasks",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("tasks"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::update`](super::Tasks::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> Page<models::Task>);

pub(super) static ADD: Endpoint = Endpoint {
    id: "add_task",
    method: Method::Post,
    path: "/tasks",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::add`](super::Tasks::add).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Add(pub(super) Request);

runtime::operation!(Add -> models::Task);

pub(super) static DELETE_TASKS: Endpoint = Endpoint {
    id: "delete_tasks",
    method: Method::Delete,
    path: "/tasks",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::delete_tasks`](super::Tasks::delete_tasks).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTasks(pub(super) Request);

runtime::operation!(DeleteTasks -> Ack);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_task",
    method: Method::Get,
    path: "/tasks/{task_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::get`](super::Tasks::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Task);

pub(super) static UPDATE_A: Endpoint = Endpoint {
    id: "update_a_task",
    method: Method::Put,
    path: "/tasks/{task_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::update_a`](super::Tasks::update_a).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateA(pub(super) Request);

runtime::operation!(UpdateA -> models::Task);

pub(super) static DELETE_TASK: Endpoint = Endpoint {
    id: "delete_task",
    method: Method::Delete,
    path: "/tasks/{task_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::delete_task`](super::Tasks::delete_task).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTask(pub(super) Request);

runtime::operation!(DeleteTask -> Ack);

pub(super) static UPDATE_PERCENTAGE: Endpoint = Endpoint {
    id: "update_percentage_task",
    method: Method::Post,
    path: "/tasks/{task_id}/percentage",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::update_percentage`](super::Tasks::update_percentage).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdatePercentage(pub(super) Request);

runtime::operation!(UpdatePercentage -> models::Task);

pub(super) static MARK_AS_OPEN: Endpoint = Endpoint {
    id: "mark_task_as_open",
    method: Method::Post,
    path: "/tasks/{task_id}/markasopen",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::mark_as_open`](super::Tasks::mark_as_open).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsOpen(pub(super) Request);

runtime::operation!(MarkAsOpen -> Ack);

pub(super) static MARK_AS_ONGOING: Endpoint = Endpoint {
    id: "mark_task_as_ongoing",
    method: Method::Post,
    path: "/tasks/{task_id}/markasongoing",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::mark_as_ongoing`](super::Tasks::mark_as_ongoing).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsOngoing(pub(super) Request);

runtime::operation!(MarkAsOngoing -> Ack);

pub(super) static MARK_AS_COMPLETED: Endpoint = Endpoint {
    id: "mark_task_as_completed",
    method: Method::Post,
    path: "/tasks/{task_id}/markascompleted",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::mark_as_completed`](super::Tasks::mark_as_completed).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsCompleted(pub(super) Request);

runtime::operation!(MarkAsCompleted -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_task_comments",
    method: Method::Get,
    path: "/tasks/{task_id}/comments",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::list_comments`](super::Tasks::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<shared::Comment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_task_comment",
    method: Method::Post,
    path: "/tasks/{task_id}/comments",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::add_comment`](super::Tasks::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> shared::Comment);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_task_comment",
    method: Method::Delete,
    path: "/tasks/{task_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::delete_comment`](super::Tasks::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_task_attachment",
    method: Method::Post,
    path: "/tasks/{task_id}/attachment",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("documents"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::add_attachment`](super::Tasks::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

impl AddAttachment {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(AddAttachment -> Page<models::TaskDocument>);

pub(super) static GET_DOCUMENT: Endpoint = Endpoint {
    id: "get_task_document",
    method: Method::Get,
    path: "/tasks/{task_id}/documents/{document_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("documents"),
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::get_document`](super::Tasks::get_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetDocument(pub(super) Request);

impl GetDocument {
    /// Sets `image_size`.
    pub fn image_size(mut self, value: impl Into<models::TaskImageSize>) -> Self {
        let value: models::TaskImageSize = value.into();
        self.0.query("image_size", &value);
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, value: bool) -> Self {
        self.0.query("inline", &value);
        self
    }

    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }
}

runtime::operation!(GetDocument -> models::TaskDocument);

pub(super) static DELETE_DOCUMENT: Endpoint = Endpoint {
    id: "delete_task_document",
    method: Method::Delete,
    path: "/tasks/{task_id}/documents/{document_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Tasks::delete_document`](super::Tasks::delete_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteDocument(pub(super) Request);

impl DeleteDocument {
    /// Sets `un_associate`.
    pub fn un_associate(mut self, value: bool) -> Self {
        self.0.query("un_associate", &value);
        self
    }
}

runtime::operation!(DeleteDocument -> Ack);
