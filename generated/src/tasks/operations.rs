// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Tasks`](super::Tasks), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Endpoint, Id, Method, Page, Part, Request,
};
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
    pub fn entity_id(mut self, entity_id: impl Into<Id>) -> Self {
        let entity_id: Id = entity_id.into();
        self.0.query("entity_id", &entity_id);
        self
    }

    /// Sets `sub_entity_id`.
    pub fn sub_entity_id(mut self, sub_entity_id: impl Into<Id>) -> Self {
        let sub_entity_id: Id = sub_entity_id.into();
        self.0.query("sub_entity_id", &sub_entity_id);
        self
    }

    /// Sets `owner_id`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        let owner_id: Id = owner_id.into();
        self.0.query("owner_id", &owner_id);
        self
    }

    /// Sets `contact_id`.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        let contact_id: Id = contact_id.into();
        self.0.query("contact_id", &contact_id);
        self
    }

    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Id>) -> Self {
        let client_id: Id = client_id.into();
        self.0.query("client_id", &client_id);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<models::ListTasksStatus>) -> Self {
        let status: models::ListTasksStatus = status.into();
        self.0.query("status", &status);
        self
    }

    /// Sets `parent_status`.
    pub fn parent_status(
        mut self,
        parent_status: impl Into<models::ListTasksParentStatus>,
    ) -> Self {
        let parent_status: models::ListTasksParentStatus = parent_status.into();
        self.0.query("parent_status", &parent_status);
        self
    }

    /// Sets `parent_status_equal`.
    pub fn parent_status_equal(
        mut self,
        parent_status_equal: impl Into<String>,
    ) -> Self {
        let parent_status_equal: String = parent_status_equal.into();
        self.0.query("parent_status_equal", &parent_status_equal);
        self
    }

    /// Sets `parent_status_not_equal`.
    pub fn parent_status_not_equal(
        mut self,
        parent_status_not_equal: impl Into<String>,
    ) -> Self {
        let parent_status_not_equal: String = parent_status_not_equal.into();
        self.0.query("parent_status_not_equal", &parent_status_not_equal);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `priority`.
    pub fn priority(mut self, priority: impl Into<models::ListTasksPriority>) -> Self {
        let priority: models::ListTasksPriority = priority.into();
        self.0.query("priority", &priority);
        self
    }

    /// Sets `entity_type`.
    pub fn entity_type(mut self, entity_type: impl Into<String>) -> Self {
        let entity_type: String = entity_type.into();
        self.0.query("entity_type", &entity_type);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        let title: String = title.into();
        self.0.query("title", &title);
        self
    }

    /// Sets `task_description`.
    pub fn task_description(mut self, task_description: impl Into<String>) -> Self {
        let task_description: String = task_description.into();
        self.0.query("task_description", &task_description);
        self
    }

    /// Sets `is_overdue`.
    pub fn is_overdue(mut self, is_overdue: impl Into<String>) -> Self {
        let is_overdue: String = is_overdue.into();
        self.0.query("is_overdue", &is_overdue);
        self
    }

    /// Sets `created_by`.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        let created_by: String = created_by.into();
        self.0.query("created_by", &created_by);
        self
    }

    /// Sets `is_accountant_task`.
    pub fn is_accountant_task(mut self, is_accountant_task: impl Into<String>) -> Self {
        let is_accountant_task: String = is_accountant_task.into();
        self.0.query("is_accountant_task", &is_accountant_task);
        self
    }

    /// Sets `contact_ids`.
    pub fn contact_ids(
        mut self,
        contact_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let contact_ids = contact_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        self.0.query_list("contact_ids", Some(','), contact_ids);
        self
    }

    /// Sets `client_ids`.
    pub fn client_ids(
        mut self,
        client_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let client_ids = client_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        self.0.query_list("client_ids", Some(','), client_ids);
        self
    }

    /// Sets `owner_ids`.
    pub fn owner_ids(
        mut self,
        owner_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let owner_ids = owner_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        self.0.query_list("owner_ids", Some(','), owner_ids);
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

    /// Sets `task_number`.
    pub fn task_number(mut self, task_number: impl Into<String>) -> Self {
        let task_number: String = task_number.into();
        self.0.query("task_number", &task_number);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListTasksSortColumn>,
    ) -> Self {
        let sort_column: models::ListTasksSortColumn = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, filter_by: impl Into<models::ListTasksFilterBy>) -> Self {
        let filter_by: models::ListTasksFilterBy = filter_by.into();
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

runtime::operation!(List -> Page<models::ListTasksResponse>);

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

runtime::operation!(Update -> Page<models::UpdateTasksResponse>);

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

runtime::operation!(Add -> models::AddTaskResponse);

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

runtime::operation!(Get -> models::GetTaskResponse);

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

runtime::operation!(UpdateA -> models::UpdateATaskResponse);

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

runtime::operation!(UpdatePercentage -> models::UpdatePercentageTaskResponse);

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

runtime::operation!(ListComments -> Page<models::ListTaskCommentsResponse>);

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

runtime::operation!(AddComment -> models::AddTaskCommentResponse);

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
    pub fn attachment(mut self, attachment: Part) -> Self {
        self.0.part("attachment", attachment);
        self
    }
}

runtime::operation!(AddAttachment -> Page<models::AddTaskAttachmentResponse>);

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
    pub fn image_size(
        mut self,
        image_size: impl Into<models::GetTaskDocumentImageSize>,
    ) -> Self {
        let image_size: models::GetTaskDocumentImageSize = image_size.into();
        self.0.query("image_size", &image_size);
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.query("inline", &inline);
        self
    }

    /// Sets `print`.
    pub fn print(mut self, print: bool) -> Self {
        self.0.query("print", &print);
        self
    }
}

runtime::operation!(GetDocument -> models::GetTaskDocumentResponse);

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
    pub fn un_associate(mut self, un_associate: bool) -> Self {
        self.0.query("un_associate", &un_associate);
        self
    }
}

runtime::operation!(DeleteDocument -> Ack);
