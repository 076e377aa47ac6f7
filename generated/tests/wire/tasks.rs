// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `tasks`.

use super::harness::*;

made! {
    client::tasks::TaskCommentRequest:
    new {
        description: String = "description",
    }
    set {
    }
}

made! {
    client::tasks::TaskDependencyRequest:
    new {
    }
    set {
        dependency_id: Id = "dependency_id", dependency_type: i64 = "dependency_type",
        depends_on_id: Id = "depends_on_id",
        depends_on_entity_type: i64 = "depends_on_entity_type",
    }
}

made! {
    client::tasks::TaskEntityTagRequest:
    new {
    }
    set {
        name: String = "name", color: String = "color",
    }
}

decoded!(client::tasks::TaskFilterBy);

decoded!(client::tasks::TaskImageSize);

made! {
    client::tasks::TaskMailAttachmentRequest:
    new {
    }
    set {
        attachment_id: Id = "attachment_id", file_name: String = "file_name",
    }
}

decoded!(client::tasks::TaskParentStatus);

made! {
    client::tasks::TaskPercentageRequest:
    new {
        completion_percentage: Decimal = "completion_percentage",
    }
    set {
    }
}

decoded!(client::tasks::TaskPriority);

made! {
    client::tasks::TaskReminderRequest:
    new {
    }
    set {
        remind_before: i64 = "remind_before", remind_at: Date = "remind_at",
        remind_at_formatted: String = "remind_at_formatted",
        remind_type: String = "remind_type",
        remind_type_formatted: String = "remind_type_formatted",
        alert_type: String = "alert_type",
        alert_type_formatted: String = "alert_type_formatted",
    }
}

made! {
    client::tasks::TaskRequest:
    new {
    }
    set {
        task_id: Id = "task_id", owner_ids: Id = "owner_ids", owner_id: Id = "owner_id",
        task_type: String = "task_type", title: String = "title",
        due_date: Date = "due_date",
        contact_type: client::shared::ContactType = "contact_type",
        contact_id: Id = "contact_id", can_push: bool = "can_push",
        related_entity_type: String = "related_entity_type",
        related_entity_id: Id = "related_entity_id",
        related_sub_entity_type: String = "related_sub_entity_type",
        related_sub_entity_id: Id = "related_sub_entity_id", status: String = "status",
        billing_type: String = "billing_type", is_billable: bool = "is_billable",
        task_rate: Decimal = "task_rate",
        completion_percentage: Decimal = "completion_percentage",
        priority: client::tasks::TaskPriority = "priority",
        send_email_notification: bool = "send_email_notification",
        mail_id: String = "mail_id", email_account_type: String = "email_account_type",
        email_folder_id: Id = "email_folder_id",
        email_account_id: Id = "email_account_id",
        mail_attachments: Vec<client::tasks::TaskMailAttachmentRequest> = "mail_attachments",
        reminder: client::tasks::TaskReminderRequest = "reminder",
        task_description: String = "task_description",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        due_after: i64 = "due_after", template_id: Id = "template_id",
        task_number: String = "task_number",
        task_number_prefix: String = "task_number_prefix",
        task_number_suffix: String = "task_number_suffix",
        recurring_task_id: Id = "recurring_task_id", is_sub_task: bool = "is_sub_task",
        parent_id: Id = "parent_id",
        dependencies: Vec<client::tasks::TaskDependencyRequest> = "dependencies",
        entity_tags: Vec<client::tasks::TaskEntityTagRequest> = "entity_tags",
    }
}

decoded!(client::tasks::TaskSortColumn);

decoded!(client::tasks::TaskStatus);

calls! {
    (tasks, given)
    list() {
        entity_id: given.may::<Id>("query.entity_id"),
        sub_entity_id: given.may::<Id>("query.sub_entity_id"),
        owner_id: given.may::<Id>("query.owner_id"),
        contact_id: given.may::<Id>("query.contact_id"),
        client_id: given.may::<Id>("query.client_id"),
        status: given.may::<client::tasks::TaskStatus>("query.status"),
        parent_status: given.may::<client::tasks::TaskParentStatus>("query.parent_status"),
        parent_status_equal: given.may::<String>("query.parent_status_equal"),
        parent_status_not_equal: given.may::<String>("query.parent_status_not_equal"),
        search_text: given.may::<String>("query.search_text"),
        priority: given.may::<client::tasks::TaskPriority>("query.priority"),
        entity_type: given.may::<String>("query.entity_type"),
        title: given.may::<String>("query.title"),
        task_description: given.may::<String>("query.task_description"),
        is_overdue: given.may::<String>("query.is_overdue"),
        created_by: given.may::<String>("query.created_by"),
        is_accountant_task: given.may::<String>("query.is_accountant_task"),
        contact_ids: given.may::<Vec<Id>>("query.contact_ids"),
        client_ids: given.may::<Vec<Id>>("query.client_ids"),
        owner_ids: given.may::<Vec<Id>>("query.owner_ids"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        task_number: given.may::<String>("query.task_number"),
        sort_column: given.may::<client::tasks::TaskSortColumn>("query.sort_column"),
        filter_by: given.may::<client::tasks::TaskFilterBy>("query.filter_by"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::tasks::Task>();
    bulk_update(given.must::<bool>("query.bulk_update"), given.must::<Vec<client::tasks::TaskRequest>>("body")) {} => page::<client::tasks::Task>();
    add(&given.must::<client::tasks::TaskRequest>("body")) {} => value::<client::tasks::Task>();
    bulk_delete(given.must::<Vec<Id>>("query.task_ids")) {} => ack();
    get(given.must::<Id>("path.task_id")) {} => value::<client::tasks::Task>();
    update(given.must::<Id>("path.task_id"), &given.must::<client::tasks::TaskRequest>("body")) {} => value::<client::tasks::Task>();
    delete(given.must::<Id>("path.task_id")) {} => ack();
    update_percentage(given.must::<Id>("path.task_id"), &given.must::<client::tasks::TaskPercentageRequest>("body")) {} => value::<client::tasks::Task>();
    mark_as_open(given.must::<Id>("path.task_id")) {} => ack();
    mark_as_ongoing(given.must::<Id>("path.task_id")) {} => ack();
    mark_as_completed(given.must::<Id>("path.task_id")) {} => ack();
    list_comments(given.must::<Id>("path.task_id")) {} => page::<client::shared::Comment>();
    add_comment(given.must::<Id>("path.task_id"), &given.must::<client::tasks::TaskCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.task_id"), given.must::<Id>("path.comment_id")) {} => ack();
    add_attachment(given.must::<Id>("path.task_id"), given.must::<Part>("part.attachment")) {} => page::<client::tasks::TaskDocument>();
    get_document(given.must::<Id>("path.task_id"), given.must::<Id>("path.document_id")) {
        image_size: given.may::<client::tasks::TaskImageSize>("query.image_size"),
        inline: given.may::<bool>("query.inline"),
        print: given.may::<bool>("query.print"),
    } => value::<client::tasks::TaskDocument>();
    delete_document(given.must::<Id>("path.task_id"), given.must::<Id>("path.document_id")) {
        un_associate: given.may::<bool>("query.un_associate"),
    } => ack();
}
