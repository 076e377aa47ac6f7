// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Estimates`](super::Estimates), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Download, Endpoint, FileCall, Id,
    Method, Page, Part,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_estimates",
    method: Method::Get,
    path: "/estimates",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("estimates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::list`](super::Estimates::list).
    paged List -> Page<models::Estimate>
}

runtime::parameters! {
    List {
        query {
            estimate_number: String, estimate_number_startswith: String,
            estimate_number_contains: String, reference_number: String, total: Decimal,
            customer_id: Id, item_id: Id, custom_field: String,
            custom_field_startswith: String, custom_field_contains: String,
            expiry_date: Date, expiry_date_start: Date, expiry_date_end: Date,
            expiry_date_before: Date, expiry_date_after: Date, date: Date,
            date_start: Date, date_end: Date, date_before: Date, date_after: Date,
            last_modified_time: DateTime, status: models::EstimateStatus,
            filter_by: models::EstimateFilterBy, search_text: String,
            sort_column: shared::SortColumn, zcrm_potential_id: Id,
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            item_name: String,
            /// At most 100 characters.
            item_name_startswith: String,
            /// At most 100 characters.
            item_name_contains: String,
            /// At most 100 characters.
            item_description: String,
            /// At most 100 characters.
            item_description_startswith: String,
            /// At most 100 characters.
            item_description_contains: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            location_ids: Id,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_estimate_using_custom_field",
    method: Method::Put,
    path: "/estimates",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("estimate"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::update_using_custom_field`](super::Estimates::update_using_custom_field).
    UpdateUsingCustomField -> models::Estimate
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_estimate",
    method: Method::Post,
    path: "/estimates",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("estimate"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::create`](super::Estimates::create).
    Create -> models::Estimate
}

runtime::parameters! {
    Create {
        query {
            send: bool, ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_estimate",
    method: Method::Get,
    path: "/estimates/{estimate_id}",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("estimate"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::get`](super::Estimates::get).
    Get -> models::Estimate
}

runtime::parameters! {
    Get {
        query {
            print: bool,
        }
    }
}

impl Get {
    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("accept", "pdf")))
    }

    /// Asks for a file in the format `html`.
    pub fn html(self) -> FileCall {
        self.0.into_file("text/html", Some(("accept", "html")))
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_estimate",
    method: Method::Put,
    path: "/estimates/{estimate_id}",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("estimate"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::update`](super::Estimates::update).
    Update -> models::Estimate
}

runtime::parameters! {
    Update {
        query {
            ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_estimate",
    method: Method::Delete,
    path: "/estimates/{estimate_id}",
    scopes: &["ZohoBooks.estimates.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::delete`](super::Estimates::delete).
    Delete -> Ack
}

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_custom_fields_in_estimate",
    method: Method::Put,
    path: "/estimate/{estimate_id}/customfields",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::update_custom_fields`](super::Estimates::update_custom_fields).
    UpdateCustomFields -> Ack
}

pub(super) static MARK_SENT: Endpoint = Endpoint {
    id: "mark_estimate_sent",
    method: Method::Post,
    path: "/estimates/{estimate_id}/status/sent",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::mark_sent`](super::Estimates::mark_sent).
    MarkSent -> Ack
}

pub(super) static MARK_ACCEPTED: Endpoint = Endpoint {
    id: "mark_estimate_accepted",
    method: Method::Post,
    path: "/estimates/{estimate_id}/status/accepted",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::mark_accepted`](super::Estimates::mark_accepted).
    MarkAccepted -> Ack
}

pub(super) static MARK_DECLINED: Endpoint = Endpoint {
    id: "mark_estimate_declined",
    method: Method::Post,
    path: "/estimates/{estimate_id}/status/declined",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::mark_declined`](super::Estimates::mark_declined).
    MarkDeclined -> Ack
}

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_estimate",
    method: Method::Post,
    path: "/estimates/{estimate_id}/submit",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::submit`](super::Estimates::submit).
    Submit -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_estimate",
    method: Method::Post,
    path: "/estimates/{estimate_id}/approve",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::approve`](super::Estimates::approve).
    Approve -> Ack
}

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_estimate_email",
    method: Method::Get,
    path: "/estimates/{estimate_id}/email",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::get_email`](super::Estimates::get_email).
    GetEmail -> models::GetEstimateEmail
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_estimate",
    method: Method::Post,
    path: "/estimates/{estimate_id}/email",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::email`](super::Estimates::email).
    Email -> Ack
}

impl Email {
    /// Sets `attachments`.
    ///
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

pub(super) static BULK_EMAIL: Endpoint = Endpoint {
    id: "email_multiple_estimates",
    method: Method::Post,
    path: "/estimates/email",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::bulk_email`](super::Estimates::bulk_email).
    BulkEmail -> Ack
}

pub(super) static BULK_EXPORT_AS_PDF: Endpoint = Endpoint {
    id: "bulk_export_estimates_as_pdf",
    method: Method::Get,
    path: "/estimates/pdf",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::bulk_export_as_pdf`](super::Estimates::bulk_export_as_pdf).
    BulkExportAsPdf -> Download
}

pub(super) static BULK_PRINT: Endpoint = Endpoint {
    id: "bulk_print_estimates",
    method: Method::Get,
    path: "/estimates/print",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::bulk_print`](super::Estimates::bulk_print).
    BulkPrint -> Download
}

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_estimate_billing_address",
    method: Method::Put,
    path: "/estimates/{estimate_id}/address/billing",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::update_billing_address`](super::Estimates::update_billing_address).
    UpdateBillingAddress -> Ack
}

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_estimate_shipping_address",
    method: Method::Put,
    path: "/estimates/{estimate_id}/address/shipping",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::update_shipping_address`](super::Estimates::update_shipping_address).
    UpdateShippingAddress -> Ack
}

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_estimate_templates",
    method: Method::Get,
    path: "/estimates/templates",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::list_templates`](super::Estimates::list_templates).
    ListTemplates -> Page<shared::Template>
}

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_estimate_template",
    method: Method::Put,
    path: "/estimates/{estimate_id}/templates/{template_id}",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::update_template`](super::Estimates::update_template).
    UpdateTemplate -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_estimate_comments",
    method: Method::Get,
    path: "/estimates/{estimate_id}/comments",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::list_comments`](super::Estimates::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static CREATE_COMMENT: Endpoint = Endpoint {
    id: "create_estimate_comment",
    method: Method::Post,
    path: "/estimates/{estimate_id}/comments",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::create_comment`](super::Estimates::create_comment).
    CreateComment -> Ack
}

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_estimate_comment",
    method: Method::Put,
    path: "/estimates/{estimate_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::update_comment`](super::Estimates::update_comment).
    UpdateComment -> shared::Comment
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_estimate_comment",
    method: Method::Delete,
    path: "/estimates/{estimate_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.estimates.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Estimates::delete_comment`](super::Estimates::delete_comment).
    DeleteComment -> Ack
}
