// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Projects`](super::Projects), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Id, Method, Page};
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

runtime::call! {
    /// A call of [`Projects::list`](super::Projects::list).
    paged List -> Page<models::Project>
}

runtime::parameters! {
    List {
        query {
            filter_by: shared::FilterBy, customer_id: Id,
            sort_column: models::ProjectSortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_projects_using_custom_field",
    method: Method::Put,
    path: "/projects",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::update_using_custom_field`](super::Projects::update_using_custom_field).
    UpdateUsingCustomField -> models::Project
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_project",
    method: Method::Post,
    path: "/projects",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::create`](super::Projects::create).
    Create -> models::Project
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_project",
    method: Method::Get,
    path: "/projects/{project_id}",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::get`](super::Projects::get).
    Get -> models::Project
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_project",
    method: Method::Put,
    path: "/projects/{project_id}",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::update`](super::Projects::update).
    Update -> models::Project
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_project",
    method: Method::Delete,
    path: "/projects/{project_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::delete`](super::Projects::delete).
    Delete -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_project_active",
    method: Method::Post,
    path: "/projects/{project_id}/active",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::mark_active`](super::Projects::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_project_inactive",
    method: Method::Post,
    path: "/projects/{project_id}/inactive",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::mark_inactive`](super::Projects::mark_inactive).
    MarkInactive -> Ack
}

pub(super) static CLONE: Endpoint = Endpoint {
    id: "clone_project",
    method: Method::Post,
    path: "/projects/{project_id}/clone",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("project"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::clone`](super::Projects::clone).
    Clone -> models::Project
}

pub(super) static LIST_USERS: Endpoint = Endpoint {
    id: "list_project_users",
    method: Method::Get,
    path: "/projects/{project_id}/users",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::list_users`](super::Projects::list_users).
    ListUsers -> Page<models::User>
}

pub(super) static ADD_USER: Endpoint = Endpoint {
    id: "add_project_user",
    method: Method::Post,
    path: "/projects/{project_id}/users",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::add_user`](super::Projects::add_user).
    AddUser -> Page<models::User>
}

pub(super) static INVITE_USER: Endpoint = Endpoint {
    id: "invite_project_user",
    method: Method::Post,
    path: "/projects/{project_id}/users/invite",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::invite_user`](super::Projects::invite_user).
    InviteUser -> Page<models::User>
}

pub(super) static GET_USER: Endpoint = Endpoint {
    id: "get_project_user",
    method: Method::Get,
    path: "/projects/{project_id}/users/{user_id}",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("user"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::get_user`](super::Projects::get_user).
    GetUser -> models::User
}

pub(super) static UPDATE_USER: Endpoint = Endpoint {
    id: "update_project_user",
    method: Method::Put,
    path: "/projects/{project_id}/users/{user_id}",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("users"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::update_user`](super::Projects::update_user).
    UpdateUser -> Page<models::User>
}

pub(super) static DELETE_USER: Endpoint = Endpoint {
    id: "delete_project_user",
    method: Method::Delete,
    path: "/projects/{project_id}/users/{user_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::delete_user`](super::Projects::delete_user).
    DeleteUser -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_project_comments",
    method: Method::Get,
    path: "/projects/{project_id}/comments",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::list_comments`](super::Projects::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_project_comment",
    method: Method::Post,
    path: "/projects/{project_id}/comments",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::add_comment`](super::Projects::add_comment).
    AddComment -> Page<shared::Comment>
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_project_comment",
    method: Method::Delete,
    path: "/projects/{project_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::delete_comment`](super::Projects::delete_comment).
    DeleteComment -> Ack
}

pub(super) static LIST_INVOICES: Endpoint = Endpoint {
    id: "list_project_invoices",
    method: Method::Get,
    path: "/projects/{project_id}/invoices",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("invoices"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::list_invoices`](super::Projects::list_invoices).
    paged ListInvoices -> Page<shared::CustomerDebitNoteInvoice>
}

runtime::parameters! {
    ListInvoices {
        query {
            sort_column: shared::SortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static LIST_TASKS: Endpoint = Endpoint {
    id: "list_project_tasks",
    method: Method::Get,
    path: "/projects/{project_id}/tasks",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("tasks"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::list_tasks`](super::Projects::list_tasks).
    paged ListTasks -> Page<models::Task>
}

runtime::parameters! {
    ListTasks {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static ADD_TASK: Endpoint = Endpoint {
    id: "add_project_task",
    method: Method::Post,
    path: "/projects/{project_id}/tasks",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::add_task`](super::Projects::add_task).
    AddTask -> models::Task
}

pub(super) static GET_TASK: Endpoint = Endpoint {
    id: "get_project_task",
    method: Method::Get,
    path: "/projects/{project_id}/tasks/{task_id}",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::get_task`](super::Projects::get_task).
    GetTask -> models::Task
}

pub(super) static UPDATE_TASK: Endpoint = Endpoint {
    id: "update_project_task",
    method: Method::Put,
    path: "/projects/{project_id}/tasks/{task_id}",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("task"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::update_task`](super::Projects::update_task).
    UpdateTask -> models::Task
}

pub(super) static DELETE_TASK: Endpoint = Endpoint {
    id: "delete_project_task",
    method: Method::Delete,
    path: "/projects/{project_id}/tasks/{task_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Projects::delete_task`](super::Projects::delete_task).
    DeleteTask -> Ack
}
