// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Tasks`](super::Tasks), before they are sent.

use super::super::runtime::{self, Ack, Date, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Tasks::list`](super::Tasks::list).
    List in pages -> models::Task {
        Get "/tasks" => List("tasks"), id: "list_tasks",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            entity_id: Id, sub_entity_id: Id, owner_id: Id, contact_id: Id,
            client_id: Id, status: models::TaskStatus,
            parent_status: models::TaskParentStatus, parent_status_equal: String,
            parent_status_not_equal: String, search_text: String,
            priority: models::TaskPriority, entity_type: String, title: String,
            task_description: String, is_overdue: String, created_by: String,
            is_accountant_task: String, task_number: String,
            sort_column: models::TaskSortColumn, filter_by: models::TaskFilterBy,
            per_page: i64,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Default: `1`.
            page: i64,
        }
        list(Some(',')) { contact_ids: Id, client_ids: Id, owner_ids: Id }
    }

    /// A call of [`Tasks::bulk_update`](super::Tasks::bulk_update).
    BulkUpdate -> Page<models::Task> {
        Put "/tasks" => List("tasks"), id: "update_tasks",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::add`](super::Tasks::add).
    Add -> models::Task {
        Post "/tasks" => Key("task"), id: "add_task",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::bulk_delete`](super::Tasks::bulk_delete).
    BulkDelete -> Ack {
        Delete "/tasks" => Ack, id: "delete_tasks",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::get`](super::Tasks::get).
    Get -> models::Task {
        Get "/tasks/{task_id}" => Key("task"), id: "get_task",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::update`](super::Tasks::update).
    Update -> models::Task {
        Put "/tasks/{task_id}" => Key("task"), id: "update_a_task",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::delete`](super::Tasks::delete).
    Delete -> Ack {
        Delete "/tasks/{task_id}" => Ack, id: "delete_task",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::update_percentage`](super::Tasks::update_percentage).
    UpdatePercentage -> models::Task {
        Post "/tasks/{task_id}/percentage" => Key("task"), id: "update_percentage_task",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::mark_as_open`](super::Tasks::mark_as_open).
    MarkAsOpen -> Ack {
        Post "/tasks/{task_id}/markasopen" => Ack, id: "mark_task_as_open",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::mark_as_ongoing`](super::Tasks::mark_as_ongoing).
    MarkAsOngoing -> Ack {
        Post "/tasks/{task_id}/markasongoing" => Ack, id: "mark_task_as_ongoing",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::mark_as_completed`](super::Tasks::mark_as_completed).
    MarkAsCompleted -> Ack {
        Post "/tasks/{task_id}/markascompleted" => Ack, id: "mark_task_as_completed",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::list_comments`](super::Tasks::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/tasks/{task_id}/comments" => List("comments"), id: "list_task_comments",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::add_comment`](super::Tasks::add_comment).
    AddComment -> shared::Comment {
        Post "/tasks/{task_id}/comments" => Key("comment"), id: "add_task_comment",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::delete_comment`](super::Tasks::delete_comment).
    DeleteComment -> Ack {
        Delete "/tasks/{task_id}/comments/{comment_id}" => Ack,
        id: "delete_task_comment",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::add_attachment`](super::Tasks::add_attachment).
    AddAttachment -> Page<models::TaskDocument> {
        Post "/tasks/{task_id}/attachment" => List("documents"),
        id: "add_task_attachment",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Tasks::get_document`](super::Tasks::get_document).
    GetDocument -> models::TaskDocument {
        Get "/tasks/{task_id}/documents/{document_id}" => Key("documents"),
        id: "get_task_document",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query { image_size: models::TaskImageSize, inline: bool, print: bool }
        file {
            /// Asks for the file itself.
            file("*/*", None),
        }
    }

    /// A call of [`Tasks::delete_document`](super::Tasks::delete_document).
    DeleteDocument -> Ack {
        Delete "/tasks/{task_id}/documents/{document_id}" => Ack,
        id: "delete_task_document",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
        query { un_associate: bool }
    }
}
