// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 9 operations on `/projects/timeentries`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/time-entries/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the time_entries module.
#[derive(Debug, Clone)]
pub struct TimeEntries {
    client: Client,
}

impl TimeEntries {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists time entries.
    ///
    /// Sends `GET /projects/timeentries`, needs scope `ZohoBooks.projects.READ`, and gives a page of at
    /// most 200 [`TimeEntry`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!("let time_entries = client.time_entries().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates time entries.
    ///
    /// Sends `POST /projects/timeentries`, needs scope `ZohoBooks.projects.CREATE`, and gives a
    /// [`TimeEntry`] ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!(
        r#"let request = TimeEntryRequest::new("1001", "1001", "1001", "2026-01-31");"#,
        "let time_entry = client.time_entries().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &TimeEntryRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Deletes time entries.
    ///
    /// Sends `DELETE /projects/timeentries`, needs scope `ZohoBooks.projects.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!("client.time_entries().bulk_delete().await?;")]
    pub fn bulk_delete(&self) -> operations::BulkDelete {
        operations::BulkDelete::of(self.client.request(operations::BulkDelete::ENDPOINT))
    }

    /// Gets a time entry.
    ///
    /// Sends `GET /projects/timeentries/{time_entry_id}`, needs scope `ZohoBooks.projects.READ`, and gives
    /// a [`TimeEntry`] ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!(r#"let time_entry = client.time_entries().get("1001").await?;"#)]
    pub fn get(&self, time_entry_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("time_entry_id", &time_entry_id.into());
        operations::Get::of(request)
    }

    /// Updates a time entry.
    ///
    /// Sends `PUT /projects/timeentries/{time_entry_id}`, needs scope `ZohoBooks.projects.UPDATE`, and
    /// gives a [`TimeEntry`] ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!(
        r#"let request = TimeEntryRequest::new("1001", "1001", "1001", "2026-01-31");"#,
        r#"let time_entry = client.time_entries().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        time_entry_id: impl Into<Id>,
        body: &TimeEntryRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("time_entry_id", &time_entry_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a time entry.
    ///
    /// Sends `DELETE /projects/timeentries/{time_entry_id}`, needs scope `ZohoBooks.projects.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!(r#"client.time_entries().delete("1001").await?;"#)]
    pub fn delete(&self, time_entry_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("time_entry_id", &time_entry_id.into());
        operations::Delete::of(request)
    }

    /// Starts the timer of a time entry.
    ///
    /// Sends `POST /projects/timeentries/{time_entry_id}/timer/start`, needs scope
    /// `ZohoBooks.projects.CREATE`, and gives a [`TimeEntry`]
    /// ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!(r#"let time_entry = client.time_entries().start_timer("1001").await?;"#)]
    pub fn start_timer(&self, time_entry_id: impl Into<Id>) -> operations::StartTimer {
        let mut request = self.client.request(operations::StartTimer::ENDPOINT);
        request.path("time_entry_id", &time_entry_id.into());
        operations::StartTimer::of(request)
    }

    /// Stops the timer of a time entry.
    ///
    /// Sends `POST /projects/timeentries/timer/stop`, needs scope `ZohoBooks.projects.CREATE`, and gives a
    /// [`TimeEntry`] ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!("let time_entry = client.time_entries().stop_timer().await?;")]
    pub fn stop_timer(&self) -> operations::StopTimer {
        operations::StopTimer::of(self.client.request(operations::StopTimer::ENDPOINT))
    }

    /// Gets the running timer.
    ///
    /// Sends `GET /projects/timeentries/runningtimer/me`, needs scope `ZohoBooks.projects.READ`, and gives
    /// a [`TimeEntry`] ([reference](https://www.zoho.com/books/api/v3/time-entries/)).
    #[doc = super::runtime::example!("let time_entry = client.time_entries().get_running_timer().await?;")]
    pub fn get_running_timer(&self) -> operations::GetRunningTimer {
        let request = self.client.request(operations::GetRunningTimer::ENDPOINT);
        operations::GetRunningTimer::of(request)
    }
}
