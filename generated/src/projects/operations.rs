// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Projects`](super::Projects), before they are sent.

use super::super::runtime::{self, Ack, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Projects::list`](super::Projects::list).
    List in pages -> models::Project {
        Get "/projects" => List("projects"), id: "list_projects",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
        query {
            filter_by: shared::StatusFilter, customer_id: Id,
            sort_column: models::ProjectSortColumn, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Projects::update_using_custom_field`](super::Projects::update_using_custom_field).
    UpdateUsingCustomField -> models::Project {
        Put "/projects" => Key("project"), id: "update_projects_using_custom_field",
        scopes: &["ZohoBooks.projects.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::create`](super::Projects::create).
    Create -> models::Project {
        Post "/projects" => Key("project"), id: "create_project",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::get`](super::Projects::get).
    Get -> models::Project {
        Get "/projects/{project_id}" => Key("project"), id: "get_project",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::update`](super::Projects::update).
    Update -> models::Project {
        Put "/projects/{project_id}" => Key("project"), id: "update_project",
        scopes: &["ZohoBooks.projects.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::delete`](super::Projects::delete).
    Delete -> Ack {
        Delete "/projects/{project_id}" => Ack, id: "delete_project",
        scopes: &["ZohoBooks.projects.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::mark_active`](super::Projects::mark_active).
    MarkActive -> Ack {
        Post "/projects/{project_id}/active" => Ack, id: "mark_project_active",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::mark_inactive`](super::Projects::mark_inactive).
    MarkInactive -> Ack {
        Post "/projects/{project_id}/inactive" => Ack, id: "mark_project_inactive",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::clone`](super::Projects::clone).
    Clone -> models::Project {
        Post "/projects/{project_id}/clone" => Key("project"), id: "clone_project",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::list_users`](super::Projects::list_users).
    ListUsers -> Page<models::ProjectUser> {
        Get "/projects/{project_id}/users" => List("users"), id: "list_project_users",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::add_user`](super::Projects::add_user).
    AddUser -> Page<models::ProjectUser> {
        Post "/projects/{project_id}/users" => List("users"), id: "add_project_user",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::invite_user`](super::Projects::invite_user).
    InviteUser -> Page<models::ProjectUser> {
        Post "/projects/{project_id}/users/invite" => List("users"),
        id: "invite_project_user",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::get_user`](super::Projects::get_user).
    GetUser -> models::ProjectUser {
        Get "/projects/{project_id}/users/{user_id}" => Key("user"),
        id: "get_project_user",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::update_user`](super::Projects::update_user).
    UpdateUser -> models::ProjectUser {
        Put "/projects/{project_id}/users/{user_id}" => Key("users"),
        id: "update_project_user",
        scopes: &["ZohoBooks.projects.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::delete_user`](super::Projects::delete_user).
    DeleteUser -> Ack {
        Delete "/projects/{project_id}/users/{user_id}" => Ack,
        id: "delete_project_user",
        scopes: &["ZohoBooks.projects.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::list_comments`](super::Projects::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/projects/{project_id}/comments" => List("comments"),
        id: "list_project_comments",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::add_comment`](super::Projects::add_comment).
    AddComment -> Page<shared::Comment> {
        Post "/projects/{project_id}/comments" => List("comments"),
        id: "add_project_comment",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::delete_comment`](super::Projects::delete_comment).
    DeleteComment -> Ack {
        Delete "/projects/{project_id}/comments/{comment_id}" => Ack,
        id: "delete_project_comment",
        scopes: &["ZohoBooks.projects.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::list_invoices`](super::Projects::list_invoices).
    ListInvoices in pages -> shared::CustomerDebitNoteInvoice {
        Get "/projects/{project_id}/invoices" => List("invoices"),
        id: "list_project_invoices",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
        query {
            sort_column: shared::SortColumn, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Projects::list_tasks`](super::Projects::list_tasks).
    ListTasks in pages -> models::ProjectTask {
        Get "/projects/{project_id}/tasks" => List("tasks"), id: "list_project_tasks",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Projects::add_task`](super::Projects::add_task).
    AddTask -> models::ProjectTask {
        Post "/projects/{project_id}/tasks" => Key("task"), id: "add_project_task",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::get_task`](super::Projects::get_task).
    GetTask -> models::ProjectTask {
        Get "/projects/{project_id}/tasks/{task_id}" => Key("task"),
        id: "get_project_task",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::update_task`](super::Projects::update_task).
    UpdateTask -> models::ProjectTask {
        Put "/projects/{project_id}/tasks/{task_id}" => Key("task"),
        id: "update_project_task",
        scopes: &["ZohoBooks.projects.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Projects::delete_task`](super::Projects::delete_task).
    DeleteTask -> Ack {
        Delete "/projects/{project_id}/tasks/{task_id}" => Ack,
        id: "delete_project_task",
        scopes: &["ZohoBooks.projects.DELETE"], parameters: &["organization_id"];
    }
}
