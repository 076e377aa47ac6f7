// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`TimeEntries`](super::TimeEntries).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::CustomField;

/// A time entry, as [`TimeEntries::get`](super::TimeEntries::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeEntry {
    pub time_entry_id: Option<Id>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub task_id: Option<Id>,
    pub task_name: Option<String>,
    pub user_id: Option<Id>,
    pub user_name: Option<String>,
    pub is_current_user: Option<bool>,
    pub log_date: Option<Date>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub log_time: Option<String>,
    pub is_billable: Option<bool>,
    pub billed_status: Option<String>,
    pub invoice_id: Option<Id>,
    pub notes: Option<String>,
    pub timer_started_at: Option<String>,
    pub timer_started_at_utc_time: Option<String>,
    pub timer_duration_in_minutes: Option<String>,
    pub timer_duration_in_seconds: Option<String>,
    pub created_time: Option<DateTime>,
    pub timesheet_custom_fields: Option<Vec<CustomField>>,
    pub cost_rate: Option<Decimal>,
    pub cost_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TimeEntry {
        time_entry_id, project_id, project_name, customer_id,
        customer_name, task_id, task_name, user_id,
        user_name, is_current_user, log_date, begin_time,
        end_time, log_time, is_billable, billed_status,
        invoice_id, notes, timer_started_at, timer_started_at_utc_time,
        timer_duration_in_minutes, timer_duration_in_seconds, created_time,
        timesheet_custom_fields, cost_rate, cost_amount,
    }
}

runtime::choice! {
    /// What `filter_by` of [`TimeEntries::list`](super::TimeEntries::list) may be.
    pub enum TimeEntryFilterBy {
        DateAll = "Date.All",
        DateToday = "Date.Today",
        DateThisWeek = "Date.ThisWeek",
        DateThisMonth = "Date.ThisMonth",
        DateThisQuarter = "Date.ThisQuarter",
        DateThisYear = "Date.ThisYear",
        DatePreviousDay = "Date.PreviousDay",
        DatePreviousWeek = "Date.PreviousWeek",
        DatePreviousMonth = "Date.PreviousMonth",
        DatePreviousQuarter = "Date.PreviousQuarter",
        DatePreviousYear = "Date.PreviousYear",
        DateCustomDate = "Date.CustomDate",
        StatusUnbilled = "Status.Unbilled",
        StatusInvoiced = "Status.Invoiced",
    }
}

/// A time entry, as [`TimeEntries::create`](super::TimeEntries::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TimeEntryRequest {
    pub project_id: Id,
    pub task_id: Id,
    pub user_id: Id,
    pub log_date: Date,
    pub log_time: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub is_billable: Option<bool>,
    /// At most 500 characters.
    pub notes: Option<String>,
    pub start_timer: Option<String>,
    pub cost_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TimeEntryRequest {
    /// A request with all that is required.
    pub fn new(
        project_id: impl Into<Id>,
        task_id: impl Into<Id>,
        user_id: impl Into<Id>,
        log_date: impl Into<Date>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            task_id: task_id.into(),
            user_id: user_id.into(),
            log_date: log_date.into(),
            log_time: None,
            begin_time: None,
            end_time: None,
            is_billable: None,
            notes: None,
            start_timer: None,
            cost_rate: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    TimeEntryRequest {
        set {
            log_time: String, begin_time: String, end_time: String, is_billable: bool,
            notes: String, start_timer: String, cost_rate: Decimal,
        }
    }
}

runtime::request! {
    TimeEntryRequest new(project_id: Id, task_id: Id, user_id: Id, log_date: Date) {
        project_id, task_id, user_id, log_date,
        log_time, begin_time, end_time, is_billable,
        notes, start_timer, cost_rate,
    }
}

runtime::choice! {
    /// What `sort_column` of [`TimeEntries::list`](super::TimeEntries::list) may be.
    pub enum TimeEntrySortColumn {
        ProjectName = "project_name",
        TaskName = "task_name",
        UserName = "user_name",
        LogDate = "log_date",
        TimerStartedAt = "timer_started_at",
        CustomerName = "customer_name",
    }
}
