// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Time Entries.

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

    /// List time entries.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/timeentries`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create time entries.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/timeentries`.
    pub fn create(&self, body: &TimeEntryRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Delete time entries.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/timeentries`.
    pub fn bulk_delete(&self) -> operations::BulkDelete {
        operations::BulkDelete(self.client.request(operations::BulkDelete::ENDPOINT))
    }

    /// Get time entry.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/timeentries/{time_entry_id}`.
    pub fn get(&self, time_entry_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("time_entry_id", &time_entry_id.into());
        operations::Get(request)
    }

    /// Update time entry.
    ///
    /// Needs scope `ZohoBooks.projects.UPDATE`; sends `PUT` to
    /// `/projects/timeentries/{time_entry_id}`.
    pub fn update(
        &self,
        time_entry_id: impl Into<Id>,
        body: &TimeEntryRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("time_entry_id", &time_entry_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete time entry.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/timeentries/{time_entry_id}`.
    pub fn delete(&self, time_entry_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("time_entry_id", &time_entry_id.into());
        operations::Delete(request)
    }

    /// Start entry timer.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/timeentries/{time_entry_id}/timer/start`.
    pub fn start_timer(&self, time_entry_id: impl Into<Id>) -> operations::StartTimer {
        let mut request = self.client.request(operations::StartTimer::ENDPOINT);
        request.path("time_entry_id", &time_entry_id.into());
        operations::StartTimer(request)
    }

    /// Stop entry timer.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/timeentries/timer/stop`.
    pub fn stop_timer(&self) -> operations::StopTimer {
        operations::StopTimer(self.client.request(operations::StopTimer::ENDPOINT))
    }

    /// Get running timer.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/timeentries/runningtimer/me`.
    pub fn get_running_timer(&self) -> operations::GetRunningTimer {
        let request = self.client.request(operations::GetRunningTimer::ENDPOINT);
        operations::GetRunningTimer(request)
    }
}
