// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`TimeEntries`](super::TimeEntries), before they are sent.

use super::super::runtime::{self, Ack, Date, Id};
use super::models;

runtime::calls! {
    /// A call of [`TimeEntries::list`](super::TimeEntries::list).
    List in pages -> models::TimeEntry {
        Get "/projects/timeentries" => List("time_entries"), id: "list_time_entries",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
        query {
            from_date: Date, to_date: Date, filter_by: models::TimeEntryFilterBy,
            project_id: Id, user_id: Id, sort_column: models::TimeEntrySortColumn,
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`TimeEntries::create`](super::TimeEntries::create).
    Create -> models::TimeEntry {
        Post "/projects/timeentries" => Key("time_entry"), id: "create_time_entries",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`TimeEntries::bulk_delete`](super::TimeEntries::bulk_delete).
    BulkDelete -> Ack {
        Delete "/projects/timeentries" => Ack, id: "delete_time_entries",
        scopes: &["ZohoBooks.projects.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`TimeEntries::get`](super::TimeEntries::get).
    Get -> models::TimeEntry {
        Get "/projects/timeentries/{time_entry_id}" => Key("time_entry"),
        id: "get_time_entry",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
    }

    /// A call of [`TimeEntries::update`](super::TimeEntries::update).
    Update -> models::TimeEntry {
        Put "/projects/timeentries/{time_entry_id}" => Key("time_entry"),
        id: "update_time_entry",
        scopes: &["ZohoBooks.projects.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`TimeEntries::delete`](super::TimeEntries::delete).
    Delete -> Ack {
        Delete "/projects/timeentries/{time_entry_id}" => Ack, id: "delete_time_entry",
        scopes: &["ZohoBooks.projects.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`TimeEntries::start_timer`](super::TimeEntries::start_timer).
    StartTimer -> models::TimeEntry {
        Post "/projects/timeentries/{time_entry_id}/timer/start" => Key("time_entry"),
        id: "start_entry_timer",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`TimeEntries::stop_timer`](super::TimeEntries::stop_timer).
    StopTimer -> models::TimeEntry {
        Post "/projects/timeentries/timer/stop" => Key("time_entry"),
        id: "stop_entry_timer",
        scopes: &["ZohoBooks.projects.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`TimeEntries::get_running_timer`](super::TimeEntries::get_running_timer).
    GetRunningTimer -> models::TimeEntry {
        Get "/projects/timeentries/runningtimer/me" => Key("time_entry"),
        id: "get_running_timer",
        scopes: &["ZohoBooks.projects.READ"], parameters: &["organization_id"];
    }
}
