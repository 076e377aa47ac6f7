// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `time_entries`.

use super::harness::*;

decoded!(client::time_entries::TimeEntryFilterBy);

made! {
    client::time_entries::TimeEntryRequest:
    new {
        project_id: Id = "project_id", task_id: Id = "task_id", user_id: Id = "user_id",
        log_date: Date = "log_date",
    }
    set {
        log_time: String = "log_time", begin_time: String = "begin_time",
        end_time: String = "end_time", is_billable: bool = "is_billable",
        notes: String = "notes", start_timer: String = "start_timer",
        cost_rate: Decimal = "cost_rate",
    }
}

decoded!(client::time_entries::TimeEntrySortColumn);

calls! {
    (time_entries, given)
    list() {
        from_date: given.may::<Date>("query.from_date"),
        to_date: given.may::<Date>("query.to_date"),
        filter_by: given.may::<client::time_entries::TimeEntryFilterBy>("query.filter_by"),
        project_id: given.may::<Id>("query.project_id"),
        user_id: given.may::<Id>("query.user_id"),
        sort_column: given.may::<client::time_entries::TimeEntrySortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::time_entries::TimeEntry>();
    create(&given.must::<client::time_entries::TimeEntryRequest>("body")) {} => value::<client::time_entries::TimeEntry>();
    bulk_delete() {} => ack();
    get(given.must::<Id>("path.time_entry_id")) {} => value::<client::time_entries::TimeEntry>();
    update(given.must::<Id>("path.time_entry_id"), &given.must::<client::time_entries::TimeEntryRequest>("body")) {} => value::<client::time_entries::TimeEntry>();
    delete(given.must::<Id>("path.time_entry_id")) {} => ack();
    start_timer(given.must::<Id>("path.time_entry_id")) {} => value::<client::time_entries::TimeEntry>();
    stop_timer() {} => value::<client::time_entries::TimeEntry>();
    get_running_timer() {} => value::<client::time_entries::TimeEntry>();
}
