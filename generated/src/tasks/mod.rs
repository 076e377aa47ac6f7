// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 17 operations on `/tasks`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/tasks/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part};

/// The calls of the tasks module.
#[derive(Debug, Clone)]
pub struct Tasks {
    client: Client,
}

impl Tasks {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists tasks.
    ///
    /// Sends `GET /tasks`, needs scope `ZohoBooks.settings.READ`, and gives a page of at most 200
    /// [`Task`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!("let tasks = client.tasks().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates tasks.
    ///
    /// Sends `PUT /tasks`, needs scope `ZohoBooks.settings.UPDATE`, and gives a page of [`Task`]s
    /// ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!("let tasks = client.tasks().bulk_update(true, [TaskRequest::new()]).await?;")]
    pub fn bulk_update(
        &self,
        bulk_update: bool,
        body: impl Into<Vec<TaskRequest>>,
    ) -> operations::BulkUpdate {
        let mut request = self.client.request(operations::BulkUpdate::ENDPOINT);
        request.query("bulk_update", &bulk_update).json(&body.into());
        operations::BulkUpdate::of(request)
    }

    /// Adds a task.
    ///
    /// Sends `POST /tasks`, needs scope `ZohoBooks.settings.CREATE`, and gives a [`Task`]
    /// ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!("let task = client.tasks().add(&TaskRequest::new()).await?;")]
    #[inline]
    pub fn add(&self, body: &TaskRequest) -> operations::Add {
        let mut request = self.client.request(operations::Add::ENDPOINT);
        request.json(body);
        operations::Add::of(request)
    }

    /// Deletes tasks.
    ///
    /// Sends `DELETE /tasks`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"client.tasks().bulk_delete(["1001"]).await?;"#)]
    pub fn bulk_delete(
        &self,
        task_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let task_ids =
            task_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("task_ids", Some(','), task_ids);
        operations::BulkDelete::of(request)
    }

    /// Gets a task.
    ///
    /// Sends `GET /tasks/{task_id}`, needs scope `ZohoBooks.settings.READ`, and gives a [`Task`]
    /// ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"let task = client.tasks().get("1001").await?;"#)]
    pub fn get(&self, task_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::Get::of(request)
    }

    /// Updates a task.
    ///
    /// Sends `PUT /tasks/{task_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives a [`Task`]
    /// ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"let task = client.tasks().update("1001", &TaskRequest::new()).await?;"#)]
    pub fn update(
        &self,
        task_id: impl Into<Id>,
        body: &TaskRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("task_id", &task_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a task.
    ///
    /// Sends `DELETE /tasks/{task_id}`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"client.tasks().delete("1001").await?;"#)]
    pub fn delete(&self, task_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::Delete::of(request)
    }

    /// Updates how much of a task is completed.
    ///
    /// Sends `POST /tasks/{task_id}/percentage`, needs scope `ZohoBooks.settings.CREATE`, and gives a
    /// [`Task`] ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(
        "let request = TaskPercentageRequest::new(100);",
        r#"let task = client.tasks().update_percentage("1001", &request).await?;"#
    )]
    pub fn update_percentage(
        &self,
        task_id: impl Into<Id>,
        body: &TaskPercentageRequest,
    ) -> operations::UpdatePercentage {
        let mut request = self.client.request(operations::UpdatePercentage::ENDPOINT);
        request.path("task_id", &task_id.into()).json(body);
        operations::UpdatePercentage::of(request)
    }

    /// Marks a task as open.
    ///
    /// Sends `POST /tasks/{task_id}/markasopen`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"client.tasks().mark_as_open("1001").await?;"#)]
    pub fn mark_as_open(&self, task_id: impl Into<Id>) -> operations::MarkAsOpen {
        let mut request = self.client.request(operations::MarkAsOpen::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::MarkAsOpen::of(request)
    }

    /// Marks a task as ongoing.
    ///
    /// Sends `POST /tasks/{task_id}/markasongoing`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"client.tasks().mark_as_ongoing("1001").await?;"#)]
    pub fn mark_as_ongoing(&self, task_id: impl Into<Id>) -> operations::MarkAsOngoing {
        let mut request = self.client.request(operations::MarkAsOngoing::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::MarkAsOngoing::of(request)
    }

    /// Marks a task as completed.
    ///
    /// Sends `POST /tasks/{task_id}/markascompleted`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"client.tasks().mark_as_completed("1001").await?;"#)]
    pub fn mark_as_completed(
        &self,
        task_id: impl Into<Id>,
    ) -> operations::MarkAsCompleted {
        let mut request = self.client.request(operations::MarkAsCompleted::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::MarkAsCompleted::of(request)
    }

    /// Lists a task's comments.
    ///
    /// Sends `GET /tasks/{task_id}/comments`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`Comment`](super::shared::Comment)s ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"let comments = client.tasks().list_comments("1001").await?;"#)]
    pub fn list_comments(&self, task_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to a task.
    ///
    /// Sends `POST /tasks/{task_id}/comments`, needs scope `ZohoBooks.settings.CREATE`, and gives a
    /// [`Comment`](super::shared::Comment) ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(
        r#"let request = TaskCommentRequest::new("Description");"#,
        r#"let comment = client.tasks().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        task_id: impl Into<Id>,
        body: &TaskCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("task_id", &task_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Deletes a task's comment.
    ///
    /// Sends `DELETE /tasks/{task_id}/comments/{comment_id}`, needs scope `ZohoBooks.settings.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"client.tasks().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        task_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("task_id", &task_id.into()).path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Adds an attachment to a task.
    ///
    /// Sends `POST /tasks/{task_id}/attachment`, needs scope `ZohoBooks.settings.CREATE`, and gives a page
    /// of [`TaskDocument`]s ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"let documents = client.tasks().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        task_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("task_id", &task_id.into()).part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Gets a task's document.
    ///
    /// Sends `GET /tasks/{task_id}/documents/{document_id}`, needs scope `ZohoBooks.settings.READ`, and
    /// gives a [`TaskDocument`]; `.file()` gives it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"let documents = client.tasks().get_document("1001", "1002").await?;"#)]
    pub fn get_document(
        &self,
        task_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetDocument {
        let mut request = self.client.request(operations::GetDocument::ENDPOINT);
        request.path("task_id", &task_id.into());
        request.path("document_id", &document_id.into());
        operations::GetDocument::of(request)
    }

    /// Deletes a task's document.
    ///
    /// Sends `DELETE /tasks/{task_id}/documents/{document_id}`, needs scope `ZohoBooks.settings.DELETE`,
    /// and gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/tasks/)).
    #[doc = super::runtime::example!(r#"client.tasks().delete_document("1001", "1002").await?;"#)]
    pub fn delete_document(
        &self,
        task_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteDocument {
        let mut request = self.client.request(operations::DeleteDocument::ENDPOINT);
        request.path("task_id", &task_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteDocument::of(request)
    }
}
