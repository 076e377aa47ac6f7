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
        operations::List(self.client.request(&operations::LIST))
    }

    /// Create time entries.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/timeentries`.
    pub fn create(&self, body: &TimeEntryRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Delete time entries.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/timeentries`.
    pub fn bulk_delete(&self) -> operations::BulkDelete {
        operations::BulkDelete(self.client.request(&operations::BULK_DELETE))
    }

    /// Get time entry.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/timeentries/{time_entry_id}`.
    pub fn get(&self, time_entry_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let time_entry_id: Id = time_entry_id.into();
        request.path("time_entry_id", &time_entry_id);
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
        let mut request = self.client.request(&operations::UPDATE);
        let time_entry_id: Id = time_entry_id.into();
        request.path("time_entry_id", &time_entry_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete time entry.
    ///
    /// Needs scope `ZohoBooks.projects.DELETE`; sends `DELETE` to
    /// `/projects/timeentries/{time_entry_id}`.
    pub fn delete(&self, time_entry_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let time_entry_id: Id = time_entry_id.into();
        request.path("time_entry_id", &time_entry_id);
        operations::Delete(request)
    }

    /// Start entry timer.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/timeentries/{time_entry_id}/timer/start`.
    pub fn start_timer(&self, time_entry_id: impl Into<Id>) -> operations::StartTimer {
        let mut request = self.client.request(&operations::START_TIMER);
        let time_entry_id: Id = time_entry_id.into();
        request.path("time_entry_id", &time_entry_id);
        operations::StartTimer(request)
    }

    /// Stop entry timer.
    ///
    /// Needs scope `ZohoBooks.projects.CREATE`; sends `POST` to
    /// `/projects/timeentries/timer/stop`.
    pub fn stop_timer(&self) -> operations::StopTimer {
        operations::StopTimer(self.client.request(&operations::STOP_TIMER))
    }

    /// Get running timer.
    ///
    /// Needs scope `ZohoBooks.projects.READ`; sends `GET` to
    /// `/projects/timeentries/runningtimer/me`.
    pub fn get_running_timer(&self) -> operations::GetRunningTimer {
        operations::GetRunningTimer(self.client.request(&operations::GET_RUNNING_TIMER))
    }
}
