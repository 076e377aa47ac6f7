// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Projects.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};

/// The calls of the projects module.
#[derive(Debug, Clone)]
pub struct Projects {
    client: Client,
}

impl Projects {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List projects.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(&operations::LIST))
    }

    /// Update projects using custom field.
    ///
    /// Needs scope `ZohoBooks.projects.UPDATE`; sends `PUT` to
    /// `/projects`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &ProjectRequest,
    ) -> operations::UpdateUsingCustomField {
        let mut request = self.client.request(&operations::UPDATE_USING_CUSTOM_FIELD);
        let unique_key: UniqueKey = unique_key.into();
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key,
        );
        request.json(body);
        operations::UpdateUsingCustomField(request)
    }

    /// Create project.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects`.
    pub fn create(&self, body: &ProjectRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Get project.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}`.
    pub fn get(&self, project_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        operations::Get(request)
    }

    /// Update project.
    ///
    /// Needs scope `ZohoBooks.projects.UPDATE`; sends `PUT` to
    /// `/projects/{project_id}`.
    pub fn update(
        &self,
        project_id: impl Into<Id>,
        body: &ProjectRequest,
    ) -> operations::Update {
        let mut request = self.client.request(&operations::UPDATE);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete project.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/{project_id}`.
    pub fn delete(&self, project_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        operations::Delete(request)
    }

    /// Mark project active.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/active`.
    pub fn mark_active(&self, project_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(&operations::MARK_ACTIVE);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        operations::MarkActive(request)
    }

    /// Mark project inactive.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/inactive`.
    pub fn mark_inactive(&self, project_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(&operations::MARK_INACTIVE);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        operations::MarkInactive(request)
    }

    /// Clone project.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/clone`.
    pub fn clone(
        &self,
        project_id: impl Into<Id>,
        body: &CloneProjectRequest,
    ) -> operations::Clone {
        let mut request = self.client.request(&operations::CLONE);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        request.json(body);
        operations::Clone(request)
    }

    /// List project users.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/users`.
    pub fn list_users(&self, project_id: impl Into<Id>) -> operations::ListUsers {
        let mut request = self.client.request(&operations::LIST_USERS);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        operations::ListUsers(request)
    }

    /// Add project user.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/users`.
    pub fn add_user(
        &self,
        project_id: impl Into<Id>,
        body: &ProjectUserRequest,
    ) -> operations::AddUser {
        let mut request = self.client.request(&operations::ADD_USER);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        request.json(body);
        operations::AddUser(request)
    }

    /// Invite project user.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/users/invite`.
    pub fn invite_user(
        &self,
        project_id: impl Into<Id>,
        body: &InviteProjectUserRequest,
    ) -> operations::InviteUser {
        let mut request = self.client.request(&operations::INVITE_USER);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        request.json(body);
        operations::InviteUser(request)
    }

    /// Get project user.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/users/{user_id}`.
    pub fn get_user(
        &self,
        project_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> operations::GetUser {
        let mut request = self.client.request(&operations::GET_USER);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        let user_id: Id = user_id.into();
        request.path("user_id", &user_id);
        operations::GetUser(request)
    }

    /// Update project user.
    ///
    /// Needs scope `ZohoBooks.projects.UPDATE`; sends `PUT` to
    /// `/projects/{project_id}/users/{user_id}`.
    pub fn update_user(
        &self,
        project_id: impl Into<Id>,
        user_id: impl Into<Id>,
        body: &UpdateProjectUserRequest,
    ) -> operations::UpdateUser {
        let mut request = self.client.request(&operations::UPDATE_USER);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        let user_id: Id = user_id.into();
        request.path("user_id", &user_id);
        request.json(body);
        operations::UpdateUser(request)
    }

    /// Delete project user.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/{project_id}/users/{user_id}`.
    pub fn delete_user(
        &self,
        project_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> operations::DeleteUser {
        let mut request = self.client.request(&operations::DELETE_USER);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        let user_id: Id = user_id.into();
        request.path("user_id", &user_id);
        operations::DeleteUser(request)
    }

    /// List project comments.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/comments`.
    pub fn list_comments(&self, project_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(&operations::LIST_COMMENTS);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        operations::ListComments(request)
    }

    /// Add project comment.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/comments`.
    pub fn add_comment(
        &self,
        project_id: impl Into<Id>,
        body: &ProjectCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(&operations::ADD_COMMENT);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        request.json(body);
        operations::AddComment(request)
    }

    /// Delete project comment.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/{project_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        project_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(&operations::DELETE_COMMENT);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        let comment_id: Id = comment_id.into();
        request.path("comment_id", &comment_id);
        operations::DeleteComment(request)
    }

    /// List project invoices.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/invoices`.
    pub fn list_invoices(&self, project_id: impl Into<Id>) -> operations::ListInvoices {
        let mut request = self.client.request(&operations::LIST_INVOICES);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        operations::ListInvoices(request)
    }

    /// List project tasks.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/tasks`.
    pub fn list_tasks(&self, project_id: impl Into<Id>) -> operations::ListTasks {
        let mut request = self.client.request(&operations::LIST_TASKS);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        operations::ListTasks(request)
    }

    /// Add project task.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/tasks`.
    pub fn add_task(
        &self,
        project_id: impl Into<Id>,
        body: &TaskRequest,
    ) -> operations::AddTask {
        let mut request = self.client.request(&operations::ADD_TASK);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        request.json(body);
        operations::AddTask(request)
    }

    /// Get project task.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/tasks/{task_id}`.
    pub fn get_task(
        &self,
        project_id: impl Into<Id>,
        task_id: impl Into<Id>,
    ) -> operations::GetTask {
        let mut request = self.client.request(&operations::GET_TASK);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        let task_id: Id = task_id.into();
        request.path("task_id", &task_id);
        operations::GetTask(request)
    }

    /// Update project task.
    ///
    /// Needs scope `ZohoBooks.projects.UPDATE`; sends `PUT` to
    /// `/projects/{project_id}/tasks/{task_id}`.
    pub fn update_task(
        &self,
        project_id: impl Into<Id>,
        task_id: impl Into<Id>,
        body: &TaskRequest,
    ) -> operations::UpdateTask {
        let mut request = self.client.request(&operations::UPDATE_TASK);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        let task_id: Id = task_id.into();
        request.path("task_id", &task_id);
        request.json(body);
        operations::UpdateTask(request)
    }

    /// Delete project task.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/{project_id}/tasks/{task_id}`.
    pub fn delete_task(
        &self,
        project_id: impl Into<Id>,
        task_id: impl Into<Id>,
    ) -> operations::DeleteTask {
        let mut request = self.client.request(&operations::DELETE_TASK);
        let project_id: Id = project_id.into();
        request.path("project_id", &project_id);
        let task_id: Id = task_id.into();
        request.path("task_id", &task_id);
        operations::DeleteTask(request)
    }
}
