// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Tasks`](super::Tasks), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Endpoint, FileCall, Id, Method, Page, Part,
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

runtime::call! {
    /// A call of [`Tasks::list`](super::Tasks::list).
    paged List -> Page<models::Task>
}

runtime::parameters! {
    List {
        query {
            entity_id: Id, sub_entity_id: Id, owner_id: Id, contact_id: Id,
            client_id: Id, status: models::TaskStatus,
            parent_status: models::TaskParentStatus, parent_status_equal: String,
            parent_status_not_equal: String, search_text: String,
            priority: models::TaskPriority, entity_type: String, title: String,
            task_description: String, is_overdue: String, created_by: String,
            is_accountant_task: String, date_start: Date, date_end: Date,
            task_number: String, sort_column: models::TaskSortColumn,
            filter_by: models::TaskFilterBy,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            contact_ids: Id, client_ids: Id, owner_ids: Id,
        }
    }
}

pub(super) static BULK_UPDATE: Endpoint = Endpoint {
    id: "update_tasks",
    method: Method::Put,
    path: "/tasks",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("tasks"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::bulk_update`](super::Tasks::bulk_update).
    BulkUpdate -> Page<models::Task>
}

pub(super) static ADD: Endpoint = Endpoint {
    id: "add_task",
    method: Method::Post,
    path: "/tasks",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::add`](super::Tasks::add).
    Add -> models::Task
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "delete_tasks",
    method: Method::Delete,
    path: "/tasks",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::bulk_delete`](super::Tasks::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_task",
    method: Method::Get,
    path: "/tasks/{task_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::get`](super::Tasks::get).
    Get -> models::Task
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_a_task",
    method: Method::Put,
    path: "/tasks/{task_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::update`](super::Tasks::update).
    Update -> models::Task
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_task",
    method: Method::Delete,
    path: "/tasks/{task_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::delete`](super::Tasks::delete).
    Delete -> Ack
}

pub(super) static UPDATE_PERCENTAGE: Endpoint = Endpoint {
    id: "update_percentage_task",
    method: Method::Post,
    path: "/tasks/{task_id}/percentage",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::update_percentage`](super::Tasks::update_percentage).
    UpdatePercentage -> models::Task
}

pub(super) static MARK_AS_OPEN: Endpoint = Endpoint {
    id: "mark_task_as_open",
    method: Method::Post,
    path: "/tasks/{task_id}/markasopen",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::mark_as_open`](super::Tasks::mark_as_open).
    MarkAsOpen -> Ack
}

pub(super) static MARK_AS_ONGOING: Endpoint = Endpoint {
    id: "mark_task_as_ongoing",
    method: Method::Post,
    path: "/tasks/{task_id}/markasongoing",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::mark_as_ongoing`](super::Tasks::mark_as_ongoing).
    MarkAsOngoing -> Ack
}

pub(super) static MARK_AS_COMPLETED: Endpoint = Endpoint {
    id: "mark_task_as_completed",
    method: Method::Post,
    path: "/tasks/{task_id}/markascompleted",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::mark_as_completed`](super::Tasks::mark_as_completed).
    MarkAsCompleted -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_task_comments",
    method: Method::Get,
    path: "/tasks/{task_id}/comments",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::list_comments`](super::Tasks::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_task_comment",
    method: Method::Post,
    path: "/tasks/{task_id}/comments",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::add_comment`](super::Tasks::add_comment).
    AddComment -> shared::Comment
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_task_comment",
    method: Method::Delete,
    path: "/tasks/{task_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::delete_comment`](super::Tasks::delete_comment).
    DeleteComment -> Ack
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_task_attachment",
    method: Method::Post,
    path: "/tasks/{task_id}/attachment",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("documents"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::add_attachment`](super::Tasks::add_attachment).
    AddAttachment -> Page<models::TaskDocument>
}

impl AddAttachment {
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

pub(super) static GET_DOCUMENT: Endpoint = Endpoint {
    id: "get_task_document",
    method: Method::Get,
    path: "/tasks/{task_id}/documents/{document_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("documents"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::get_document`](super::Tasks::get_document).
    GetDocument -> models::TaskDocument
}

runtime::parameters! {
    GetDocument {
        query {
            image_size: models::TaskImageSize, inline: bool, print: bool,
        }
    }
}

impl GetDocument {
    /// Asks for the file itself.
    pub fn file(self) -> FileCall {
        self.0.into_file("*/*", None)
    }
}

pub(super) static DELETE_DOCUMENT: Endpoint = Endpoint {
    id: "delete_task_document",
    method: Method::Delete,
    path: "/tasks/{task_id}/documents/{document_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Tasks::delete_document`](super::Tasks::delete_document).
    DeleteDocument -> Ack
}

runtime::parameters! {
    DeleteDocument {
        query {
            un_associate: bool,
        }
    }
}
