// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Estimates`](super::Estimates), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Part,
    Request,
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

/// A call of [`Estimates::list`](super::Estimates::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `estimate_number`.
    pub fn estimate_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("estimate_number", &value);
        self
    }

    /// Sets `estimate_number_startswith`.
    pub fn estimate_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("estimate_number_startswith", &value);
        self
    }

    /// Sets `estimate_number_contains`.
    pub fn estimate_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("estimate_number_contains", &value);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("total", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("item_id", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_contains", &value);
        self
    }

    /// Sets `custom_field`.
    pub fn custom_field(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field", &value);
        self
    }

    /// Sets `custom_field_startswith`.
    pub fn custom_field_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field_startswith", &value);
        self
    }

    /// Sets `custom_field_contains`.
    pub fn custom_field_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field_contains", &value);
        self
    }

    /// Sets `expiry_date`.
    pub fn expiry_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("expiry_date", &value);
        self
    }

    /// Sets `expiry_date_start`.
    pub fn expiry_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("expiry_date_start", &value);
        self
    }

    /// Sets `expiry_date_end`.
    pub fn expiry_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("expiry_date_end", &value);
        self
    }

    /// Sets `expiry_date_before`.
    pub fn expiry_date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("expiry_date_before", &value);
        self
    }

    /// Sets `expiry_date_after`.
    pub fn expiry_date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("expiry_date_after", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<models::EstimateStatus>) -> Self {
        let value: models::EstimateStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::EstimateFilterBy>) -> Self {
        let value: models::EstimateFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `zcrm_potential_id`.
    pub fn zcrm_potential_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("zcrm_potential_id", &value);
        self
    }

    /// Sets `location_ids`.
    pub fn location_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("location_ids", Some(','), values);
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

runtime::operation!(List -> Page<models::Estimate>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_estimate_using_custom_field",
    method: Method::Put,
    path: "/estimates",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("estimate"),
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::update_using_custom_field`](super::Estimates::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::Estimate);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_estimate",
    method: Method::Post,
    path: "/estimates",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("estimate"),
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::create`](super::Estimates::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `send`.
    pub fn send(mut self, value: bool) -> Self {
        self.0.query("send", &value);
        self
    }

    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }
}

runtime::operation!(Create -> models::Estimate);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_estimate",
    method: Method::Get,
    path: "/estimates/{estimate_id}",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("estimate"),
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::get`](super::Estimates::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

impl Get {
    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `accept`.
    pub fn accept(mut self, value: impl Into<shared::Accept>) -> Self {
        let value: shared::Accept = value.into();
        self.0.query("accept", &value);
        self
    }
}

runtime::operation!(Get -> models::Estimate);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_estimate",
    method: Method::Put,
    path: "/estimates/{estimate_id}",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("estimate"),
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::update`](super::Estimates::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

impl Update {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }
}

runtime::operation!(Update -> models::Estimate);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_estimate",
    method: Method::Delete,
    path: "/estimates/{estimate_id}",
    scopes: &["ZohoBooks.estimates.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::delete`](super::Estimates::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static UPDATE_CUSTOM_FIELDS_IN: Endpoint = Endpoint {
    id: "update_custom_fields_in_estimate",
    method: Method::Put,
    path: "/estimate/{estimate_id}/customfields",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::update_custom_fields_in`](super::Estimates::update_custom_fields_in).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCustomFieldsIn(pub(super) Request);

runtime::operation!(UpdateCustomFieldsIn -> Ack);

pub(super) static MARK_SENT: Endpoint = Endpoint {
    id: "mark_estimate_sent",
    method: Method::Post,
    path: "/estimates/{estimate_id}/status/sent",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::mark_sent`](super::Estimates::mark_sent).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkSent(pub(super) Request);

runtime::operation!(MarkSent -> Ack);

pub(super) static MARK_ACCEPTED: Endpoint = Endpoint {
    id: "mark_estimate_accepted",
    method: Method::Post,
    path: "/estimates/{estimate_id}/status/accepted",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::mark_accepted`](super::Estimates::mark_accepted).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAccepted(pub(super) Request);

runtime::operation!(MarkAccepted -> Ack);

pub(super) static MARK_DECLINED: Endpoint = Endpoint {
    id: "mark_estimate_declined",
    method: Method::Post,
    path: "/estimates/{estimate_id}/status/declined",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::mark_declined`](super::Estimates::mark_declined).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkDeclined(pub(super) Request);

runtime::operation!(MarkDeclined -> Ack);

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_estimate",
    method: Method::Post,
    path: "/estimates/{estimate_id}/submit",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::submit`](super::Estimates::submit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Submit(pub(super) Request);

runtime::operation!(Submit -> Ack);

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_estimate",
    method: Method::Post,
    path: "/estimates/{estimate_id}/approve",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::approve`](super::Estimates::approve).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Approve(pub(super) Request);

runtime::operation!(Approve -> Ack);

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_estimate_email",
    method: Method::Get,
    path: "/estimates/{estimate_id}/email",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::get_email`](super::Estimates::get_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmail(pub(super) Request);

runtime::operation!(GetEmail -> models::GetEstimateEmail);

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_estimate",
    method: Method::Post,
    path: "/estimates/{estimate_id}/email",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::email`](super::Estimates::email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Email(pub(super) Request);

impl Email {
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

runtime::operation!(Email -> Ack);

pub(super) static EMAIL_MULTIPLE: Endpoint = Endpoint {
    id: "email_multiple_estimates",
    method: Method::Post,
    path: "/estimates/email",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::email_multiple`](super::Estimates::email_multiple).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EmailMultiple(pub(super) Request);

runtime::operation!(EmailMultiple -> Ack);

pub(super) static BULK_EXPORT_AS_PDF: Endpoint = Endpoint {
    id: "bulk_export_estimates_as_pdf",
    method: Method::Get,
    path: "/estimates/pdf",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::bulk_export_as_pdf`](super::Estimates::bulk_export_as_pdf).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkExportAsPdf(pub(super) Request);

runtime::operation!(BulkExportAsPdf -> Ack);

pub(super) static BULK_PRINT: Endpoint = Endpoint {
    id: "bulk_print_estimates",
    method: Method::Get,
    path: "/estimates/print",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::bulk_print`](super::Estimates::bulk_print).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkPrint(pub(super) Request);

runtime::operation!(BulkPrint -> Ack);

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_estimate_billing_address",
    method: Method::Put,
    path: "/estimates/{estimate_id}/address/billing",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::update_billing_address`](super::Estimates::update_billing_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBillingAddress(pub(super) Request);

runtime::operation!(UpdateBillingAddress -> Ack);

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_estimate_shipping_address",
    method: Method::Put,
    path: "/estimates/{estimate_id}/address/shipping",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::update_shipping_address`](super::Estimates::update_shipping_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateShippingAddress(pub(super) Request);

runtime::operation!(UpdateShippingAddress -> Ack);

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_estimate_templates",
    method: Method::Get,
    path: "/estimates/templates",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::list_templates`](super::Estimates::list_templates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTemplates(pub(super) Request);

runtime::operation!(ListTemplates -> Page<shared::Template>);

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_estimate_template",
    method: Method::Put,
    path: "/estimates/{estimate_id}/templates/{template_id}",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::update_template`](super::Estimates::update_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTemplate(pub(super) Request);

runtime::operation!(UpdateTemplate -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_estimate_comments",
    method: Method::Get,
    path: "/estimates/{estimate_id}/comments",
    scopes: &["ZohoBooks.estimates.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::list_comments`](super::Estimates::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<shared::Comment>);

pub(super) static CREATE_COMMENT: Endpoint = Endpoint {
    id: "create_estimate_comment",
    method: Method::Post,
    path: "/estimates/{estimate_id}/comments",
    scopes: &["ZohoBooks.estimates.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::create_comment`](super::Estimates::create_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateComment(pub(super) Request);

runtime::operation!(CreateComment -> Ack);

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_estimate_comment",
    method: Method::Put,
    path: "/estimates/{estimate_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.estimates.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::update_comment`](super::Estimates::update_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateComment(pub(super) Request);

runtime::operation!(UpdateComment -> shared::Comment);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_estimate_comment",
    method: Method::Delete,
    path: "/estimates/{estimate_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.estimates.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Estimates::delete_comment`](super::Estimates::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);
