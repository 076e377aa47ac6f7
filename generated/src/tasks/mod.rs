// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Tasks.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the tasks module.
#[derive(Debug, Clone)]
pub struct Tasks {
    client: Client,
}

impl Tasks {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List tasks.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/tasks`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update tasks.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/tasks`.
    pub fn bulk_update(
        &self,
        bulk_update: bool,
        body: impl Into<Vec<TaskRequest>>,
    ) -> operations::BulkUpdate {
        let mut request = self.client.request(operations::BulkUpdate::ENDPOINT);
        request.query("bulk_update", &bulk_update).json(&body.into());
        operations::BulkUpdate(request)
    }

    /// Add task.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/tasks`.
    pub fn add(&self, body: &TaskRequest) -> operations::Add {
        let mut request = self.client.request(operations::Add::ENDPOINT);
        request.json(body);
        operations::Add(request)
    }

    /// Delete tasks.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/tasks`.
    pub fn bulk_delete(
        &self,
        task_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let task_ids =
            task_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("task_ids", Some(','), task_ids);
        operations::BulkDelete(request)
    }

    /// Get task.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/tasks/{task_id}`.
    pub fn get(&self, task_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::Get(request)
    }

    /// Update a task.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/tasks/{task_id}`.
    pub fn update(
        &self,
        task_id: impl Into<Id>,
        body: &TaskRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("task_id", &task_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete task.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/tasks/{task_id}`.
    pub fn delete(&self, task_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::Delete(request)
    }

    /// Update percentage task.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/tasks/{task_id}/percentage`.
    pub fn update_percentage(
        &self,
        task_id: impl Into<Id>,
        body: &PercentageTaskRequest,
    ) -> operations::UpdatePercentage {
        let mut request = self.client.request(operations::UpdatePercentage::ENDPOINT);
        request.path("task_id", &task_id.into()).json(body);
        operations::UpdatePercentage(request)
    }

    /// Mark task as open.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/tasks/{task_id}/markasopen`.
    pub fn mark_as_open(&self, task_id: impl Into<Id>) -> operations::MarkAsOpen {
        let mut request = self.client.request(operations::MarkAsOpen::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::MarkAsOpen(request)
    }

    /// Mark task as ongoing.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/tasks/{task_id}/markasongoing`.
    pub fn mark_as_ongoing(&self, task_id: impl Into<Id>) -> operations::MarkAsOngoing {
        let mut request = self.client.request(operations::MarkAsOngoing::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::MarkAsOngoing(request)
    }

    /// Mark task as completed.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/tasks/{task_id}/markascompleted`.
    pub fn mark_as_completed(
        &self,
        task_id: impl Into<Id>,
    ) -> operations::MarkAsCompleted {
        let mut request = self.client.request(operations::MarkAsCompleted::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::MarkAsCompleted(request)
    }

    /// List task comments.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/tasks/{task_id}/comments`.
    pub fn list_comments(&self, task_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::ListComments(request)
    }

    /// Add task comment.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/tasks/{task_id}/comments`.
    pub fn add_comment(
        &self,
        task_id: impl Into<Id>,
        body: &TaskCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("task_id", &task_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Delete task comment.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/tasks/{task_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        task_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("task_id", &task_id.into()).path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }

    /// Add task attachment.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/tasks/{task_id}/attachment`.
    pub fn add_attachment(&self, task_id: impl Into<Id>) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("task_id", &task_id.into());
        operations::AddAttachment(request)
    }

    /// Get task document.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/tasks/{task_id}/documents/{document_id}`.
    pub fn get_document(
        &self,
        task_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetDocument {
        let mut request = self.client.request(operations::GetDocument::ENDPOINT);
        request.path("task_id", &task_id.into());
        request.path("document_id", &document_id.into());
        operations::GetDocument(request)
    }

    /// Delete task document.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/tasks/{task_id}/documents/{document_id}`.
    pub fn delete_document(
        &self,
        task_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteDocument {
        let mut request = self.client.request(operations::DeleteDocument::ENDPOINT);
        request.path("task_id", &task_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteDocument(request)
    }
}
