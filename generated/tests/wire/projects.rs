// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `projects`.

use super::harness::*;

made! {
    client::projects::AssignedUserRequest:
    new {
        user_id: Id = "user_id",
    }
    set {
    }
}

made! {
    client::projects::CloneProjectRequest:
    new {
        project_name: String = "project_name",
    }
    set {
        description: String = "description",
    }
}

made! {
    client::projects::InviteProjectUserRequest:
    new {
        user_name: String = "user_name", email: String = "email",
    }
    set {
        user_role: client::shared::UserRole = "user_role", rate: Decimal = "rate",
        budget_hours: String = "budget_hours", cost_rate: Decimal = "cost_rate",
    }
}

decoded!(client::projects::ProjectBillingType);

decoded!(client::projects::ProjectBudgetType);

made! {
    client::projects::ProjectCommentRequest:
    new {
        description: String = "description",
    }
    set {
    }
}

made! {
    client::projects::ProjectMemberRequest:
    new {
    }
    set {
        user_id: Id = "user_id", is_current_user: bool = "is_current_user",
        user_name: String = "user_name", email: String = "email",
        user_role: client::shared::UserRole = "user_role", status: String = "status",
        rate: Decimal = "rate", budget_hours: String = "budget_hours",
        total_hours: String = "total_hours", billed_hours: String = "billed_hours",
        un_billed_hours: String = "un_billed_hours", cost_rate: Decimal = "cost_rate",
    }
}

made! {
    client::projects::ProjectRequest:
    new {
        project_name: String = "project_name", customer_id: Id = "customer_id",
        billing_type: client::projects::ProjectBillingType = "billing_type",
        user_id: Id = "user_id",
    }
    set {
        currency_id: Id = "currency_id", description: String = "description",
        rate: Decimal = "rate",
        budget_type: client::projects::ProjectBudgetType = "budget_type",
        budget_hours: String = "budget_hours", budget_amount: Decimal = "budget_amount",
        cost_budget_amount: Decimal = "cost_budget_amount",
        tasks: Vec<client::projects::ProjectTaskRequest> = "tasks",
        users: Vec<client::projects::ProjectMemberRequest> = "users",
    }
}

decoded!(client::projects::ProjectSortColumn);

made! {
    client::projects::ProjectTaskRequest:
    new {
        task_name: String = "task_name",
    }
    set {
        description: String = "description", rate: Decimal = "rate",
        budget_hours: String = "budget_hours",
    }
}

made! {
    client::projects::ProjectUserRequest:
    new {
        cost_rate: Decimal = "cost_rate",
    }
    set {
        users: Vec<client::projects::AssignedUserRequest> = "users",
    }
}

made! {
    client::projects::UpdateProjectUserRequest:
    new {
    }
    set {
        user_name: String = "user_name",
        user_role: client::shared::UserRole = "user_role", rate: Decimal = "rate",
        budget_hours: String = "budget_hours", cost_rate: Decimal = "cost_rate",
    }
}

calls! {
    (projects, given)
    list() {
        filter_by: given.may::<client::shared::StatusFilter>("query.filter_by"),
        customer_id: given.may::<Id>("query.customer_id"),
        sort_column: given.may::<client::projects::ProjectSortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::projects::Project>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::projects::ProjectRequest>("body")) {} => value::<client::projects::Project>();
    create(&given.must::<client::projects::ProjectRequest>("body")) {} => value::<client::projects::Project>();
    get(given.must::<Id>("path.project_id")) {} => value::<client::projects::Project>();
    update(given.must::<Id>("path.project_id"), &given.must::<client::projects::ProjectRequest>("body")) {} => value::<client::projects::Project>();
    delete(given.must::<Id>("path.project_id")) {} => ack();
    mark_active(given.must::<Id>("path.project_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.project_id")) {} => ack();
    clone(given.must::<Id>("path.project_id"), &given.must::<client::projects::CloneProjectRequest>("body")) {} => value::<client::projects::Project>();
    list_users(given.must::<Id>("path.project_id")) {} => page::<client::projects::ProjectUser>();
    add_user(given.must::<Id>("path.project_id"), &given.must::<client::projects::ProjectUserRequest>("body")) {} => page::<client::projects::ProjectUser>();
    invite_user(given.must::<Id>("path.project_id"), &given.must::<client::projects::InviteProjectUserRequest>("body")) {} => page::<client::projects::ProjectUser>();
    get_user(given.must::<Id>("path.project_id"), given.must::<Id>("path.user_id")) {} => value::<client::projects::ProjectUser>();
    update_user(given.must::<Id>("path.project_id"), given.must::<Id>("path.user_id"), &given.must::<client::projects::UpdateProjectUserRequest>("body")) {} => value::<client::projects::ProjectUser>();
    delete_user(given.must::<Id>("path.project_id"), given.must::<Id>("path.user_id")) {} => ack();
    list_comments(given.must::<Id>("path.project_id")) {} => page::<client::shared::Comment>();
    add_comment(given.must::<Id>("path.project_id"), &given.must::<client::projects::ProjectCommentRequest>("body")) {} => page::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.project_id"), given.must::<Id>("path.comment_id")) {} => ack();
    list_invoices(given.must::<Id>("path.project_id")) {
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::shared::CustomerDebitNoteInvoice>();
    list_tasks(given.must::<Id>("path.project_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::projects::ProjectTask>();
    add_task(given.must::<Id>("path.project_id"), &given.must::<client::projects::ProjectTaskRequest>("body")) {} => value::<client::projects::ProjectTask>();
    get_task(given.must::<Id>("path.project_id"), given.must::<Id>("path.task_id")) {} => value::<client::projects::ProjectTask>();
    update_task(given.must::<Id>("path.project_id"), given.must::<Id>("path.task_id"), &given.must::<client::projects::ProjectTaskRequest>("body")) {} => value::<client::projects::ProjectTask>();
    delete_task(given.must::<Id>("path.project_id"), given.must::<Id>("path.task_id")) {} => ack();
}
