// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`TimeEntries`](super::TimeEntries), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Endpoint, Id, Method, Page, Request,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_time_entries",
    method: Method::Get,
    path: "/projects/timeentries",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("time_entries"),
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::list`](super::TimeEntries::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `from_date`.
    pub fn from_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("from_date", &value);
        self
    }

    /// Sets `to_date`.
    pub fn to_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("to_date", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::TimeEntryFilterBy>) -> Self {
        let value: models::TimeEntryFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `project_id`.
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("project_id", &value);
        self
    }

    /// Sets `user_id`.
    pub fn user_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("user_id", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::TimeEntrySortColumn>) -> Self {
        let value: models::TimeEntrySortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::TimeEntry>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_time_entries",
    method: Method::Post,
    path: "/projects/timeentries",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::create`](super::TimeEntries::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::TimeEntry);

pub(super) static DELETE_TIME_ENTRIES: Endpoint = Endpoint {
    id: "delete_time_entries",
    method: Method::Delete,
    path: "/projects/timeentries",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::delete_time_entries`](super::TimeEntries::delete_time_entries).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTimeEntries(pub(super) Request);

runtime::operation!(DeleteTimeEntries -> Ack);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_time_entry",
    method: Method::Get,
    path: "/projects/timeentries/{time_entry_id}",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::get`](super::TimeEntries::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::TimeEntry);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_time_entry",
    method: Method::Put,
    path: "/projects/timeentries/{time_entry_id}",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::update`](super::TimeEntries::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::TimeEntry);

pub(super) static DELETE_TIME_ENTRY: Endpoint = Endpoint {
    id: "delete_time_entry",
    method: Method::Delete,
    path: "/projects/timeentries/{time_entry_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::delete_time_entry`](super::TimeEntries::delete_time_entry).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTimeEntry(pub(super) Request);

runtime::operation!(DeleteTimeEntry -> Ack);

pub(super) static START_ENTRY_TIMER: Endpoint = Endpoint {
    id: "start_entry_timer",
    method: Method::Post,
    path: "/projects/timeentries/{time_entry_id}/timer/start",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::start_entry_timer`](super::TimeEntries::start_entry_timer).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct StartEntryTimer(pub(super) Request);

runtime::operation!(StartEntryTimer -> models::TimeEntry);

pub(super) static STOP_ENTRY_TIMER: Endpoint = Endpoint {
    id: "stop_entry_timer",
    method: Method::Post,
    path: "/projects/timeentries/timer/stop",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::stop_entry_timer`](super::TimeEntries::stop_entry_timer).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct StopEntryTimer(pub(super) Request);

runtime::operation!(StopEntryTimer -> models::TimeEntry);

pub(super) static GET_RUNNING_TIMER: Endpoint = Endpoint {
    id: "get_running_timer",
    method: Method::Get,
    path: "/projects/timeentries/runningtimer/me",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

/// A call of [`TimeEntries::get_running_timer`](super::TimeEntries::get_running_timer).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetRunningTimer(pub(super) Request);

runtime::operation!(GetRunningTimer -> models::TimeEntry);
