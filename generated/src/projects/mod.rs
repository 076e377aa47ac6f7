// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 24 operations on `/projects`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/projects/>.

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

    /// Lists projects.
    ///
    /// Sends `GET /projects`, needs scope `ZohoBooks.projects.READ`, and gives a page of at most 200
    /// [`Project`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!("let projects = client.projects().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates projects using a custom field.
    ///
    /// Sends `PUT /projects`, needs scope `ZohoBooks.projects.UPDATE`, and gives a [`Project`]
    /// ([reference](https://www.zoho.com/books/api/v3/projects/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = ProjectRequest::new("Project name", "1001", "fixed_cost_for_project", "1001");"#,
        r#"let project = client.projects().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let project = client.projects().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates a project.
    ///
    /// Sends `POST /projects`, needs scope `ZohoBooks.projects.CREATE`, and gives a [`Project`]
    /// ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        r#"let request = ProjectRequest::new("Project name", "1001", "fixed_cost_for_project", "1001");"#,
        "let project = client.projects().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &ProjectRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a project.
    ///
    /// Sends `GET /projects/{project_id}`, needs scope `ZohoBooks.projects.READ`, and gives a [`Project`]
    /// ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"let project = client.projects().get("1001").await?;"#)]
    pub fn get(&self, project_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::Get::of(request)
    }

    /// Updates a project.
    ///
    /// Sends `PUT /projects/{project_id}`, needs scope `ZohoBooks.projects.UPDATE`, and gives a [`Project`]
    /// ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        r#"let request = ProjectRequest::new("Project name", "1001", "fixed_cost_for_project", "1001");"#,
        r#"let project = client.projects().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        project_id: impl Into<Id>,
        body: &ProjectRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a project.
    ///
    /// Sends `DELETE /projects/{project_id}`, needs scope `ZohoBooks.projects.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"client.projects().delete("1001").await?;"#)]
    pub fn delete(&self, project_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::Delete::of(request)
    }

    /// Marks a project active.
    ///
    /// Sends `POST /projects/{project_id}/active`, needs scope `ZohoBooks.projects.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"client.projects().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, project_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks a project inactive.
    ///
    /// Sends `POST /projects/{project_id}/inactive`, needs scope `ZohoBooks.projects.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"client.projects().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(&self, project_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::MarkInactive::of(request)
    }

    /// Clones a project.
    ///
    /// Sends `POST /projects/{project_id}/clone`, needs scope `ZohoBooks.projects.CREATE`, and gives a
    /// [`Project`] ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        r#"let request = CloneProjectRequest::new("Project name");"#,
        r#"let project = client.projects().clone("1001", &request).await?;"#
    )]
    pub fn clone(
        &self,
        project_id: impl Into<Id>,
        body: &CloneProjectRequest,
    ) -> operations::Clone {
        let mut request = self.client.request(operations::Clone::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
        operations::Clone::of(request)
    }

    /// Lists a project's users.
    ///
    /// Sends `GET /projects/{project_id}/users`, needs scope `ZohoBooks.projects.READ`, and gives a page of
    /// [`ProjectUser`]s ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"let users = client.projects().list_users("1001").await?;"#)]
    pub fn list_users(&self, project_id: impl Into<Id>) -> operations::ListUsers {
        let mut request = self.client.request(operations::ListUsers::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::ListUsers::of(request)
    }

    /// Adds a user to a project.
    ///
    /// Sends `POST /projects/{project_id}/users`, needs scope `ZohoBooks.projects.CREATE`, and gives a page
    /// of [`ProjectUser`]s ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        "let request = ProjectUserRequest::new(100);",
        r#"let users = client.projects().add_user("1001", &request).await?;"#
    )]
    pub fn add_user(
        &self,
        project_id: impl Into<Id>,
        body: &ProjectUserRequest,
    ) -> operations::AddUser {
        let mut request = self.client.request(operations::AddUser::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
        operations::AddUser::of(request)
    }

    /// Invites a project's user.
    ///
    /// Sends `POST /projects/{project_id}/users/invite`, needs scope `ZohoBooks.projects.CREATE`, and gives
    /// a page of [`ProjectUser`]s ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        r#"let request = InviteProjectUserRequest::new("User name", "someone@example.com");"#,
        r#"let users = client.projects().invite_user("1001", &request).await?;"#
    )]
    pub fn invite_user(
        &self,
        project_id: impl Into<Id>,
        body: &InviteProjectUserRequest,
    ) -> operations::InviteUser {
        let mut request = self.client.request(operations::InviteUser::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
        operations::InviteUser::of(request)
    }

    /// Gets a project's user.
    ///
    /// Sends `GET /projects/{project_id}/users/{user_id}`, needs scope `ZohoBooks.projects.READ`, and gives
    /// a [`ProjectUser`] ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"let user = client.projects().get_user("1001", "1002").await?;"#)]
    pub fn get_user(
        &self,
        project_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> operations::GetUser {
        let mut request = self.client.request(operations::GetUser::ENDPOINT);
        request.path("project_id", &project_id.into()).path("user_id", &user_id.into());
        operations::GetUser::of(request)
    }

    /// Updates a project's user.
    ///
    /// Sends `PUT /projects/{project_id}/users/{user_id}`, needs scope `ZohoBooks.projects.UPDATE`, and
    /// gives a [`ProjectUser`] ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        "let request = UpdateProjectUserRequest::new();",
        r#"let users = client.projects().update_user("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateUser::of(request)
    }

    /// Deletes a project's user.
    ///
    /// Sends `DELETE /projects/{project_id}/users/{user_id}`, needs scope `ZohoBooks.projects.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"client.projects().delete_user("1001", "1002").await?;"#)]
    pub fn delete_user(
        &self,
        project_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> operations::DeleteUser {
        let mut request = self.client.request(operations::DeleteUser::ENDPOINT);
        request.path("project_id", &project_id.into()).path("user_id", &user_id.into());
        operations::DeleteUser::of(request)
    }

    /// Lists a project's comments.
    ///
    /// Sends `GET /projects/{project_id}/comments`, needs scope `ZohoBooks.projects.READ`, and gives a page
    /// of [`Comment`](super::shared::Comment)s ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"let comments = client.projects().list_comments("1001").await?;"#)]
    pub fn list_comments(&self, project_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to a project.
    ///
    /// Sends `POST /projects/{project_id}/comments`, needs scope `ZohoBooks.projects.CREATE`, and gives a
    /// page of [`Comment`](super::shared::Comment)s
    /// ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        r#"let request = ProjectCommentRequest::new("Description");"#,
        r#"let comments = client.projects().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        project_id: impl Into<Id>,
        body: &ProjectCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Deletes a project's comment.
    ///
    /// Sends `DELETE /projects/{project_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.projects.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"client.projects().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        project_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("project_id", &project_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Lists a project's invoices.
    ///
    /// Sends `GET /projects/{project_id}/invoices`, needs scope `ZohoBooks.projects.READ`, and gives a page
    /// of at most 200 [`CustomerDebitNoteInvoice`](super::shared::CustomerDebitNoteInvoice)s; `.stream()`
    /// gives them all ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"let invoices = client.projects().list_invoices("1001").await?;"#)]
    pub fn list_invoices(&self, project_id: impl Into<Id>) -> operations::ListInvoices {
        let mut request = self.client.request(operations::ListInvoices::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::ListInvoices::of(request)
    }

    /// Lists a project's tasks.
    ///
    /// Sends `GET /projects/{project_id}/tasks`, needs scope `ZohoBooks.projects.READ`, and gives a page of
    /// at most 200 [`ProjectTask`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"let tasks = client.projects().list_tasks("1001").await?;"#)]
    pub fn list_tasks(&self, project_id: impl Into<Id>) -> operations::ListTasks {
        let mut request = self.client.request(operations::ListTasks::ENDPOINT);
        request.path("project_id", &project_id.into());
        operations::ListTasks::of(request)
    }

    /// Adds a task to a project.
    ///
    /// Sends `POST /projects/{project_id}/tasks`, needs scope `ZohoBooks.projects.CREATE`, and gives a
    /// [`ProjectTask`] ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        r#"let request = ProjectTaskRequest::new("Task name");"#,
        r#"let task = client.projects().add_task("1001", &request).await?;"#
    )]
    pub fn add_task(
        &self,
        project_id: impl Into<Id>,
        body: &ProjectTaskRequest,
    ) -> operations::AddTask {
        let mut request = self.client.request(operations::AddTask::ENDPOINT);
        request.path("project_id", &project_id.into()).json(body);
        operations::AddTask::of(request)
    }

    /// Gets a project's task.
    ///
    /// Sends `GET /projects/{project_id}/tasks/{task_id}`, needs scope `ZohoBooks.projects.READ`, and gives
    /// a [`ProjectTask`] ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"let task = client.projects().get_task("1001", "1002").await?;"#)]
    pub fn get_task(
        &self,
        project_id: impl Into<Id>,
        task_id: impl Into<Id>,
    ) -> operations::GetTask {
        let mut request = self.client.request(operations::GetTask::ENDPOINT);
        request.path("project_id", &project_id.into()).path("task_id", &task_id.into());
        operations::GetTask::of(request)
    }

    /// Updates a project's task.
    ///
    /// Sends `PUT /projects/{project_id}/tasks/{task_id}`, needs scope `ZohoBooks.projects.UPDATE`, and
    /// gives a [`ProjectTask`] ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(
        r#"let request = ProjectTaskRequest::new("Task name");"#,
        r#"let task = client.projects().update_task("1001", "1002", &request).await?;"#
    )]
    pub fn update_task(
        &self,
        project_id: impl Into<Id>,
        task_id: impl Into<Id>,
        body: &ProjectTaskRequest,
    ) -> operations::UpdateTask {
        let mut request = self.client.request(operations::UpdateTask::ENDPOINT);
        request.path("project_id", &project_id.into());
        request.path("task_id", &task_id.into());
        request.json(body);
        operations::UpdateTask::of(request)
    }

    /// Deletes a project's task.
    ///
    /// Sends `DELETE /projects/{project_id}/tasks/{task_id}`, needs scope `ZohoBooks.projects.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/projects/)).
    #[doc = super::runtime::example!(r#"client.projects().delete_task("1001", "1002").await?;"#)]
    pub fn delete_task(
        &self,
        project_id: impl Into<Id>,
        task_id: impl Into<Id>,
    ) -> operations::DeleteTask {
        let mut request = self.client.request(operations::DeleteTask::ENDPOINT);
        request.path("project_id", &project_id.into()).path("task_id", &task_id.into());
        operations::DeleteTask::of(request)
    }
}
