// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`TimeEntries`](super::TimeEntries), before they are sent.

use super::super::runtime::{self, Ack, Answer, Date, Endpoint, Id, Method, Page};
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

runtime::call! {
    /// A call of [`TimeEntries::list`](super::TimeEntries::list).
    paged List -> Page<models::TimeEntry>
}

runtime::parameters! {
    List {
        query {
            from_date: Date, to_date: Date, filter_by: models::TimeEntryFilterBy,
            project_id: Id, user_id: Id, sort_column: models::TimeEntrySortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_time_entries",
    method: Method::Post,
    path: "/projects/timeentries",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TimeEntries::create`](super::TimeEntries::create).
    Create -> models::TimeEntry
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "delete_time_entries",
    method: Method::Delete,
    path: "/projects/timeentries",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TimeEntries::bulk_delete`](super::TimeEntries::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_time_entry",
    method: Method::Get,
    path: "/projects/timeentries/{time_entry_id}",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TimeEntries::get`](super::TimeEntries::get).
    Get -> models::TimeEntry
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_time_entry",
    method: Method::Put,
    path: "/projects/timeentries/{time_entry_id}",
    scopes: &["ZohoBooks.projects.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TimeEntries::update`](super::TimeEntries::update).
    Update -> models::TimeEntry
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_time_entry",
    method: Method::Delete,
    path: "/projects/timeentries/{time_entry_id}",
    scopes: &["ZohoBooks.projects.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TimeEntries::delete`](super::TimeEntries::delete).
    Delete -> Ack
}

pub(super) static START_TIMER: Endpoint = Endpoint {
    id: "start_entry_timer",
    method: Method::Post,
    path: "/projects/timeentries/{time_entry_id}/timer/start",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TimeEntries::start_timer`](super::TimeEntries::start_timer).
    StartTimer -> models::TimeEntry
}

pub(super) static STOP_TIMER: Endpoint = Endpoint {
    id: "stop_entry_timer",
    method: Method::Post,
    path: "/projects/timeentries/timer/stop",
    scopes: &["ZohoBooks.projects.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TimeEntries::stop_timer`](super::TimeEntries::stop_timer).
    StopTimer -> models::TimeEntry
}

pub(super) static GET_RUNNING_TIMER: Endpoint = Endpoint {
    id: "get_running_timer",
    method: Method::Get,
    path: "/projects/timeentries/runningtimer/me",
    scopes: &["ZohoBooks.projects.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("time_entry"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TimeEntries::get_running_timer`](super::TimeEntries::get_running_timer).
    GetRunningTimer -> models::TimeEntry
}
