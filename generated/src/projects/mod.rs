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
        operations::List(self.client.request(operations::List::ENDPOINT))
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
        let mut request =
            self.client.request(operations::UpdateUsingCustomField::ENDPOINT);
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key.into(),
        );
        request.json(body);
        operations::UpdateUsingCustomField(request)
    }

    /// Create project.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects`.
    pub fn create(&self, body: &ProjectRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get project.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}`.
    pub fn get(&self, project_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("project_id", &project_id.into());
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
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete project.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/{project_id}`.
    pub fn delete(&self, project_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::Delete(request)
    }

    /// Mark project active.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/active`.
    pub fn mark_active(&self, project_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::MarkActive(request)
    }

    /// Mark project inactive.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/{project_id}/inactive`.
    pub fn mark_inactive(&self, project_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("project_id", &project_id.into());
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
        let mut request = self.client.request(operations::Clone::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
        operations::Clone(request)
    }

    /// List project users.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/users`.
    pub fn list_users(&self, project_id: impl Into<Id>) -> operations::ListUsers {
        let mut request = self.client.request(operations::ListUsers::ENDPOINT);
        request.path("project_id", &project_id.into());
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
        let mut request = self.client.request(operations::AddUser::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
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
        let mut request = self.client.request(operations::InviteUser::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
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
        let mut request = self.client.request(operations::GetUser::ENDPOINT);
        request.path("project_id", &project_id.into()).path("user_id", &user_id.into());
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
        let mut request = self.client.request(operations::UpdateUser::ENDPOINT);
        request.path("project_id", &project_id.into());
        request.path("user_id", &user_id.into());
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
        let mut request = self.client.request(operations::DeleteUser::ENDPOINT);
        request.path("project_id", &project_id.into()).path("user_id", &user_id.into());
        operations::DeleteUser(request)
    }

    /// List project comments.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/comments`.
    pub fn list_comments(&self, project_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("project_id", &project_id.into());
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
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
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
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("project_id", &project_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }

    /// List project invoices.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/invoices`.
    pub fn list_invoices(&self, project_id: impl Into<Id>) -> operations::ListInvoices {
        let mut request = self.client.request(operations::ListInvoices::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::ListInvoices(request)
    }

    /// List project tasks.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/{project_id}/tasks`.
    pub fn list_tasks(&self, project_id: impl Into<Id>) -> operations::ListTasks {
        let mut request = self.client.request(operations::ListTasks::ENDPOINT);
        request.path("project_id", &project_id.into());
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
        let mut request = self.client.request(operations::AddTask::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
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
        let mut request = self.client.request(operations::GetTask::ENDPOINT);
        request.path("project_id", &project_id.into()).path("task_id", &task_id.into());
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
        let mut request = self.client.request(operations::UpdateTask::ENDPOINT);
        request.path("project_id", &project_id.into());
        request.path("task_id", &task_id.into());
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
        let mut request = self.client.request(operations::DeleteTask::ENDPOINT);
        request.path("project_id", &project_id.into()).path("task_id", &task_id.into());
        operations::DeleteTask(request)
    }
}
