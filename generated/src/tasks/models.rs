// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Tasks`](super::Tasks).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{Comment, ContactType, CustomFieldEntryRequest};

/// A task, as [`Tasks::add`](super::Tasks::add) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<Id>,
    pub recurring_task_id: Option<Id>,
    pub owner_id: Option<Id>,
    pub owner_ids: Option<Id>,
    pub owner_name: Option<String>,
    pub owners: Option<Vec<TaskOwner>>,
    pub title: Option<String>,
    pub due_date: Option<Date>,
    pub due_date_formatted: Option<String>,
    pub is_overdue: Option<bool>,
    pub contact_type: Option<ContactType>,
    pub contact_id: Option<Id>,
    pub color_code: Option<String>,
    pub contact_name: Option<String>,
    pub parent_task_id: Option<Id>,
    pub related_entity_id: Option<Id>,
    pub related_entity_type: Option<String>,
    pub related_entity: Option<i64>,
    pub related_entity_value: Option<String>,
    pub parent_status: Option<String>,
    pub status: Option<String>,
    pub custom_status_id: Option<Id>,
    pub billing_type: Option<String>,
    pub is_billable: Option<bool>,
    pub task_rate: Option<Decimal>,
    pub completion_percentage: Option<Decimal>,
    pub is_subtask: Option<bool>,
    pub priority: Option<TaskPriority>,
    pub reminder: Option<TaskReminder>,
    pub task_description: Option<String>,
    pub is_accountant_task: Option<bool>,
    pub task_number: Option<String>,
    pub task_number_prefix: Option<String>,
    pub task_number_suffix: Option<String>,
    pub can_push: Option<bool>,
    pub created_by_id: Option<Id>,
    pub last_modified_by_id: Option<Id>,
    pub template_id: Option<Id>,
    pub due_after: Option<i64>,
    pub parent_task_name: Option<String>,
    pub parent_task_number: Option<String>,
    pub created_by_name: Option<String>,
    pub documents: Option<Vec<TaskDocument>>,
    pub custom_fields: Option<Vec<TaskCustomField>>,
    pub statuses: Option<Vec<String>>,
    pub is_system_task: Option<bool>,
    pub system_task_type: Option<i64>,
    pub comments: Option<Vec<Comment>>,
    pub dependencies: Option<Vec<TaskDependency>>,
    pub entity_tags: Option<Vec<TaskEntityTag>>,
    pub client_id: Option<Id>,
    pub client_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub created_time_formatted: Option<String>,
    pub subtask_count: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Task {
        task_id, recurring_task_id, owner_id, owner_ids,
        owner_name, owners, title, due_date,
        due_date_formatted, is_overdue, contact_type, contact_id,
        color_code, contact_name, parent_task_id, related_entity_id,
        related_entity_type, related_entity, related_entity_value, parent_status,
        status, custom_status_id, billing_type, is_billable,
        task_rate, completion_percentage, is_subtask, priority,
        reminder, task_description, is_accountant_task, task_number,
        task_number_prefix, task_number_suffix, can_push, created_by_id,
        last_modified_by_id, template_id, due_after, parent_task_name,
        parent_task_number, created_by_name, documents, custom_fields,
        statuses, is_system_task, system_task_type, comments,
        dependencies, entity_tags, client_id, client_name,
        created_time, created_time_formatted, subtask_count,
    }
}

/// A task comment, as [`Tasks::add_comment`](super::Tasks::add_comment) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaskCommentRequest {
    pub description: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaskCommentRequest {
    /// A request with all that is required.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), extra: Map::new() }
    }
}

runtime::request! {
    TaskCommentRequest new(description: String) {
        description,
    }
}

/// A task custom field, as `custom_fields` of [`Task`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCustomField {
    pub customfield_id: Option<Id>,
    pub edit_on_store: Option<bool>,
    pub show_in_all_pdf: Option<bool>,
    pub search_entity: Option<String>,
    pub value: Option<Map<Value>>,
    pub value_formatted: Option<String>,
    pub show_in_store: Option<bool>,
    pub is_active: Option<bool>,
    pub order: Option<i64>,
    pub label: Option<String>,
    pub api_name: Option<String>,
    pub data_type: Option<String>,
    pub is_dependent_field: Option<bool>,
    pub show_in_portal: Option<bool>,
    pub show_on_pdf: Option<bool>,
    pub edit_on_portal: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaskCustomField {
        customfield_id, edit_on_store, show_in_all_pdf, search_entity,
        value, value_formatted, show_in_store, is_active,
        order, label, api_name, data_type,
        is_dependent_field, show_in_portal, show_on_pdf, edit_on_portal,
    }
}

/// A task dependency, as `dependencies` of [`Task`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDependency {
    pub dependency_id: Option<Id>,
    pub dependency_type: Option<i64>,
    pub depends_on_id: Option<Id>,
    pub depends_on_entity_type: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaskDependency {
        dependency_id, dependency_type, depends_on_id, depends_on_entity_type,
    }
}

/// A task dependency, as `dependencies` of [`TaskRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDependencyRequest {
    pub dependency_id: Option<Id>,
    pub dependency_type: Option<i64>,
    pub depends_on_id: Option<Id>,
    pub depends_on_entity_type: Option<i64>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaskDependencyRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TaskDependencyRequest {
        set {
            dependency_id: Id, dependency_type: i64, depends_on_id: Id,
            depends_on_entity_type: i64,
        }
    }
}

runtime::request! {
    TaskDependencyRequest {
        dependency_id, dependency_type, depends_on_id, depends_on_entity_type,
    }
}

/// A task document, as `documents` of [`Task`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDocument {
    pub can_show_in_portal: Option<bool>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_size: Option<i64>,
    pub file_size_formatted: Option<String>,
    pub document_id: Option<Id>,
    pub attachment_order: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaskDocument {
        can_show_in_portal, file_name, file_type, file_size,
        file_size_formatted, document_id, attachment_order,
    }
}

/// A task entity tag, as `entity_tags` of [`Task`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskEntityTag {
    pub id: Option<String>,
    pub name: Option<String>,
    pub color: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaskEntityTag {
        id, name, color,
    }
}

/// A task entity tag, as `entity_tags` of [`TaskRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskEntityTagRequest {
    pub name: Option<String>,
    pub color: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaskEntityTagRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TaskEntityTagRequest {
        set {
            name: String, color: String,
        }
    }
}

runtime::request! {
    TaskEntityTagRequest {
        name, color,
    }
}

runtime::choice! {
    /// What `filter_by` of [`Tasks::list`](super::Tasks::list) may be.
    pub enum TaskFilterBy {
        All = "TaskStatus.All",
        Overdue = "TaskStatus.Overdue",
        InProgress = "TaskStatus.InProgress",
        Completed = "TaskStatus.Completed",
        YetToStarted = "TaskStatus.YetToStarted",
        MyPending = "TaskStatus.MyPending",
        DueToday = "TaskStatus.DueToday",
        PriorityOverdue = "TaskStatus.PriorityOverdue",
        Unassigned = "TaskStatus.Unassigned",
    }
}

runtime::choice! {
    /// What `image_size` of [`Tasks::get_document`](super::Tasks::get_document) may be.
    pub enum TaskImageSize {
        Xlarge = "xlarge",
        Large = "large",
        Small = "small",
        Tiny = "tiny",
    }
}

/// A task mail attachment, as `mail_attachments` of [`TaskRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMailAttachmentRequest {
    pub attachment_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaskMailAttachmentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TaskMailAttachmentRequest {
        set {
            attachment_id: Id, file_name: String,
        }
    }
}

runtime::request! {
    TaskMailAttachmentRequest {
        attachment_id, file_name,
    }
}

/// A task owner, as `owners` of [`Task`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOwner {
    pub owner_id: Option<Id>,
    pub owner_name: Option<String>,
    pub owner_mail: Option<String>,
    pub photo_url: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaskOwner {
        owner_id, owner_name, owner_mail, photo_url,
    }
}

runtime::choice! {
    /// What `parent_status` of [`Tasks::list`](super::Tasks::list) may be.
    pub enum TaskParentStatus {
        Open = "open",
        Ongoing = "ongoing",
        Completed = "completed",
    }
}

/// A task percentage, as [`Tasks::update_percentage`](super::Tasks::update_percentage) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaskPercentageRequest {
    pub completion_percentage: Decimal,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaskPercentageRequest {
    /// A request with all that is required.
    pub fn new(completion_percentage: impl Into<Decimal>) -> Self {
        Self { completion_percentage: completion_percentage.into(), extra: Map::new() }
    }
}

runtime::request! {
    TaskPercentageRequest new(completion_percentage: Decimal) {
        completion_percentage,
    }
}

runtime::choice! {
    /// What `priority` of [`Task`] may be.
    pub enum TaskPriority {
        Normal = "normal",
        Low = "low",
        High = "high",
        Lowest = "lowest",
        Highest = "highest",
    }
}

/// A task reminder, as `reminder` of [`Task`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskReminder {
    pub remind_before: Option<i64>,
    pub remind_at: Option<Date>,
    pub remind_at_formatted: Option<String>,
    pub remind_type: Option<String>,
    pub remind_type_formatted: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_formatted: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaskReminder {
        remind_before, remind_at, remind_at_formatted, remind_type,
        remind_type_formatted, alert_type, alert_type_formatted,
    }
}

/// A task reminder, as `reminder` of [`TaskRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskReminderRequest {
    pub remind_before: Option<i64>,
    pub remind_at: Option<Date>,
    pub remind_at_formatted: Option<String>,
    pub remind_type: Option<String>,
    pub remind_type_formatted: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_formatted: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaskReminderRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TaskReminderRequest {
        set {
            remind_before: i64, remind_at: Date, remind_at_formatted: String,
            remind_type: String, remind_type_formatted: String, alert_type: String,
            alert_type_formatted: String,
        }
    }
}

runtime::request! {
    TaskReminderRequest {
        remind_before, remind_at, remind_at_formatted, remind_type,
        remind_type_formatted, alert_type, alert_type_formatted,
    }
}

/// A task, as [`Tasks::add`](super::Tasks::add) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskRequest {
    pub task_id: Option<Id>,
    pub owner_ids: Option<Id>,
    pub owner_id: Option<Id>,
    pub task_type: Option<String>,
    pub title: Option<String>,
    pub due_date: Option<Date>,
    pub contact_type: Option<ContactType>,
    pub contact_id: Option<Id>,
    pub can_push: Option<bool>,
    pub related_entity_type: Option<String>,
    pub related_entity_id: Option<Id>,
    pub related_sub_entity_type: Option<String>,
    pub related_sub_entity_id: Option<Id>,
    pub status: Option<String>,
    pub billing_type: Option<String>,
    pub is_billable: Option<bool>,
    pub task_rate: Option<Decimal>,
    pub completion_percentage: Option<Decimal>,
    pub priority: Option<TaskPriority>,
    pub send_email_notification: Option<bool>,
    pub mail_id: Option<String>,
    pub email_account_type: Option<String>,
    pub email_folder_id: Option<Id>,
    pub email_account_id: Option<Id>,
    pub mail_attachments: Option<Vec<TaskMailAttachmentRequest>>,
    pub reminder: Option<TaskReminderRequest>,
    pub task_description: Option<String>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub due_after: Option<i64>,
    pub template_id: Option<Id>,
    pub task_number: Option<String>,
    pub task_number_prefix: Option<String>,
    pub task_number_suffix: Option<String>,
    pub recurring_task_id: Option<Id>,
    pub is_sub_task: Option<bool>,
    pub parent_id: Option<Id>,
    pub dependencies: Option<Vec<TaskDependencyRequest>>,
    pub entity_tags: Option<Vec<TaskEntityTagRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaskRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TaskRequest {
        set {
            task_id: Id, owner_ids: Id, owner_id: Id, task_type: String,
            title: String, due_date: Date, contact_type: ContactType, contact_id: Id,
            can_push: bool, related_entity_type: String, related_entity_id: Id,
            related_sub_entity_type: String, related_sub_entity_id: Id, status: String,
            billing_type: String, is_billable: bool, task_rate: Decimal,
            completion_percentage: Decimal, priority: TaskPriority,
            send_email_notification: bool, mail_id: String, email_account_type: String,
            email_folder_id: Id, email_account_id: Id,
            mail_attachments: Vec<TaskMailAttachmentRequest>,
            reminder: TaskReminderRequest, task_description: String,
            custom_fields: Vec<CustomFieldEntryRequest>, due_after: i64, template_id: Id,
            task_number: String, task_number_prefix: String, task_number_suffix: String,
            recurring_task_id: Id, is_sub_task: bool, parent_id: Id,
            dependencies: Vec<TaskDependencyRequest>,
            entity_tags: Vec<TaskEntityTagRequest>,
        }
    }
}

runtime::request! {
    TaskRequest {
        task_id, owner_ids, owner_id, task_type,
        title, due_date, contact_type, contact_id,
        can_push, related_entity_type, related_entity_id, related_sub_entity_type,
        related_sub_entity_id, status, billing_type, is_billable,
        task_rate, completion_percentage, priority, send_email_notification,
        mail_id, email_account_type, email_folder_id, email_account_id,
        mail_attachments, reminder, task_description, custom_fields,
        due_after, template_id, task_number, task_number_prefix,
        task_number_suffix, recurring_task_id, is_sub_task, parent_id,
        dependencies, entity_tags,
    }
}

runtime::choice! {
    /// What `sort_column` of [`Tasks::list`](super::Tasks::list) may be.
    pub enum TaskSortColumn {
        OwnerName = "owner_name",
        ContactName = "contact_name",
        ClientName = "client_name",
        DueDate = "due_date",
        Title = "title",
        CreatedTime = "created_time",
        CompletionPercentage = "completion_percentage",
        TaskNumber = "task_number",
    }
}

runtime::choice! {
    /// What `status` of [`Tasks::list`](super::Tasks::list) may be.
    pub enum TaskStatus {
        Open = "open",
        Ongoing = "ongoing",
        YetToStarted = "yet_to_started",
        InProgress = "in_progress",
        Completed = "completed",
        Deferred = "deferred",
        WaitingForInput = "waiting_for_input",
    }
}
