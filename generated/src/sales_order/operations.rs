// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesOrder`](super::SalesOrder), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Part,
    Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_sales_orders",
    method: Method::Get,
    path: "/salesorders",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorders"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::list`](super::SalesOrder::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::SalesOrderSortColumn>,
    ) -> Self {
        let value: models::SalesOrderSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::SalesOrderFilterBy>) -> Self {
        let value: models::SalesOrderFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("salesorder_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("salesorder_number_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number_not_in(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("salesorder_number_not_in", &value);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number_in(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("salesorder_number_in", &value);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("salesorder_number_contains", &value);
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

    /// Sets `item_id`.
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("item_id", &value);
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

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// Sets `reference_number_startswith`.
    pub fn reference_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_startswith", &value);
        self
    }

    /// Sets `reference_number_not_in`.
    pub fn reference_number_not_in(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_not_in", &value);
        self
    }

    /// Sets `reference_number_in`.
    pub fn reference_number_in(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_in", &value);
        self
    }

    /// Sets `reference_number_contains`.
    pub fn reference_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_not_in(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_not_in", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_in(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_in", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("email", &value);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("total", &value);
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

    /// Sets `created_date`.
    pub fn created_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date", &value);
        self
    }

    /// Sets `created_date_start`.
    pub fn created_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date_start", &value);
        self
    }

    /// Sets `created_date_end`.
    pub fn created_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date_end", &value);
        self
    }

    /// Sets `shipment_date`.
    pub fn shipment_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("shipment_date", &value);
        self
    }

    /// Sets `shipment_date_start`.
    pub fn shipment_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("shipment_date_start", &value);
        self
    }

    /// Sets `shipment_date_end`.
    pub fn shipment_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("shipment_date_end", &value);
        self
    }

    /// Sets `shipment_date_before`.
    pub fn shipment_date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("shipment_date_before", &value);
        self
    }

    /// Sets `shipment_date_after`.
    pub fn shipment_date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("shipment_date_after", &value);
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

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<models::SalesOrderStatus>) -> Self {
        let value: models::SalesOrderStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `salesperson_id`.
    pub fn salesperson_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("salesperson_id", &value);
        self
    }

    /// Sets `salesorder_ids`.
    pub fn salesorder_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("salesorder_ids", Some(','), values);
        self
    }

    /// Sets `zcrm_potential_id`.
    pub fn zcrm_potential_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("zcrm_potential_id", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `accept`.
    pub fn accept(mut self, value: impl Into<shared::SalesOrderAccept>) -> Self {
        let value: shared::SalesOrderAccept = value.into();
        self.0.query("accept", &value);
        self
    }

    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `customview_id`.
    pub fn customview_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customview_id", &value);
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

runtime::operation!(List -> Page<models::Salesorder>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_sales_order_using_custom_field",
    method: Method::Put,
    path: "/salesorders",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorder"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update_using_custom_field`](super::SalesOrder::update_using_custom_field).
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

runtime::operation!(UpdateUsingCustomField -> Page<models::Salesorder>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_sales_order",
    method: Method::Post,
    path: "/salesorders",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorder"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::create`](super::SalesOrder::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }

    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, value: bool) -> Self {
        self.0.query("can_send_in_mail", &value);
        self
    }

    /// Sets `totalFiles`.
    pub fn total_files(mut self, value: i64) -> Self {
        self.0.query("totalFiles", &value);
        self
    }

    /// Sends a file as `doc`.
    pub fn doc(mut self, value: Part) -> Self {
        self.0.part("doc", value);
        self
    }
}

runtime::operation!(Create -> Page<models::Salesorder>);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_sales_order",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorder"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::get`](super::SalesOrder::get).
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
    pub fn accept(mut self, value: impl Into<shared::SalesOrderAccept>) -> Self {
        let value: shared::SalesOrderAccept = value.into();
        self.0.query("accept", &value);
        self
    }
}

runtime::operation!(Get -> Page<models::Salesorder>);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_sales_order",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorder"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update`](super::SalesOrder::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

impl Update {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }

    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, value: bool) -> Self {
        self.0.query("can_send_in_mail", &value);
        self
    }

    /// Sets `totalFiles`.
    pub fn total_files(mut self, value: i64) -> Self {
        self.0.query("totalFiles", &value);
        self
    }

    /// Sends a file as `doc`.
    pub fn doc(mut self, value: Part) -> Self {
        self.0.part("doc", value);
        self
    }
}

runtime::operation!(Update -> Page<models::Salesorder>);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_sales_order",
    method: Method::Delete,
    path: "/salesorders/{salesorder_id}",
    scopes: &["ZohoBooks.salesorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::delete`](super::SalesOrder::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static UPDATE_SALESORDER_CUSTOMFIELDS: Endpoint = Endpoint {
    id: "update_salesorder_customfields",
    method: Method::Put,
    path: "/salesorder/{salesorder_id}/customfields",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update_salesorder_customfields`](super::SalesOrder::update_salesorder_customfields).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateSalesorderCustomfields(pub(super) Request);

runtime::operation!(UpdateSalesorderCustomfields -> Ack);

pub(super) static MARK_AS_OPEN: Endpoint = Endpoint {
    id: "mark_sales_order_as_open",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/status/open",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::mark_as_open`](super::SalesOrder::mark_as_open).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsOpen(pub(super) Request);

runtime::operation!(MarkAsOpen -> Ack);

pub(super) static MARK_AS_VOID: Endpoint = Endpoint {
    id: "mark_sales_order_as_void",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/status/void",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::mark_as_void`](super::SalesOrder::mark_as_void).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsVoid(pub(super) Request);

runtime::operation!(MarkAsVoid -> Ack);

pub(super) static UPDATE_SUB_STATUS: Endpoint = Endpoint {
    id: "update_sales_order_sub_status",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/substatus/{status_code}",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update_sub_status`](super::SalesOrder::update_sub_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateSubStatus(pub(super) Request);

runtime::operation!(UpdateSubStatus -> Ack);

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_sales_order_email",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}/email",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::get_email`](super::SalesOrder::get_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmail(pub(super) Request);

impl GetEmail {
    /// Sets `email_template_id`.
    pub fn email_template_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("email_template_id", &value);
        self
    }
}

runtime::operation!(GetEmail -> Page<shared::InvoiceData>);

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_sales_order",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/email",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::email`](super::SalesOrder::email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Email(pub(super) Request);

impl Email {
    /// Sets `salesorder_id`.
    pub fn salesorder_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("salesorder_id", &value);
        self
    }

    /// Sets `send_attachment`.
    pub fn send_attachment(mut self, value: bool) -> Self {
        self.0.query("send_attachment", &value);
        self
    }

    /// Sets `file_name`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("file_name", &value);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }

    /// Sends a file as `documents`.
    pub fn documents(mut self, value: Part) -> Self {
        self.0.part("documents", value);
        self
    }
}

runtime::operation!(Email -> Ack);

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_sales_order",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/submit",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::submit`](super::SalesOrder::submit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Submit(pub(super) Request);

runtime::operation!(Submit -> Ack);

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_sales_order",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/approve",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::approve`](super::SalesOrder::approve).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Approve(pub(super) Request);

runtime::operation!(Approve -> Ack);

pub(super) static BULK_EXPORT_AS_PDF: Endpoint = Endpoint {
    id: "bulk_export_sales_orders_as_pdf",
    method: Method::Get,
    path: "/salesorders/pdf",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::bulk_export_as_pdf`](super::SalesOrder::bulk_export_as_pdf).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkExportAsPdf(pub(super) Request);

runtime::operation!(BulkExportAsPdf -> Ack);

pub(super) static BULK_PRINT: Endpoint = Endpoint {
    id: "bulk_print_sales_orders",
    method: Method::Get,
    path: "/salesorders/print",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::bulk_print`](super::SalesOrder::bulk_print).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkPrint(pub(super) Request);

runtime::operation!(BulkPrint -> Ack);

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_sales_order_billing_address",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/address/billing",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update_billing_address`](super::SalesOrder::update_billing_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBillingAddress(pub(super) Request);

runtime::operation!(UpdateBillingAddress -> Ack);

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_sales_order_shipping_address",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/address/shipping",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update_shipping_address`](super::SalesOrder::update_shipping_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateShippingAddress(pub(super) Request);

runtime::operation!(UpdateShippingAddress -> Ack);

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_sales_order_templates",
    method: Method::Get,
    path: "/salesorders/templates",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::list_templates`](super::SalesOrder::list_templates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTemplates(pub(super) Request);

runtime::operation!(ListTemplates -> Page<shared::Template>);

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_sales_order_template",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/templates/{template_id}",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update_template`](super::SalesOrder::update_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTemplate(pub(super) Request);

runtime::operation!(UpdateTemplate -> Ack);

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_sales_order_attachment",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::get_attachment`](super::SalesOrder::get_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAttachment(pub(super) Request);

impl GetAttachment {
    /// Sets `preview`.
    pub fn preview(mut self, value: bool) -> Self {
        self.0.query("preview", &value);
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, value: bool) -> Self {
        self.0.query("inline", &value);
        self
    }
}

runtime::operation!(GetAttachment -> Ack);

pub(super) static UPDATE_ATTACHMENT_PREFERENCE: Endpoint = Endpoint {
    id: "update_sales_order_attachment_preference",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update_attachment_preference`](super::SalesOrder::update_attachment_preference).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateAttachmentPreference(pub(super) Request);

runtime::operation!(UpdateAttachmentPreference -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_sales_order_attachment",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::add_attachment`](super::SalesOrder::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

impl AddAttachment {
    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, value: bool) -> Self {
        self.0.query("can_send_in_mail", &value);
        self
    }

    /// Sets `totalFiles`.
    pub fn total_files(mut self, value: i64) -> Self {
        self.0.query("totalFiles", &value);
        self
    }

    /// Sets `document_ids`.
    pub fn document_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("document_ids", Some(','), values);
        self
    }

    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }

    /// Sends a file as `doc`.
    pub fn doc(mut self, value: Part) -> Self {
        self.0.part("doc", value);
        self
    }
}

runtime::operation!(AddAttachment -> Ack);

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_sales_order_attachment",
    method: Method::Delete,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::delete_attachment`](super::SalesOrder::delete_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAttachment(pub(super) Request);

runtime::operation!(DeleteAttachment -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_sales_order_comments",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}/comments",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::list_comments`](super::SalesOrder::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<models::SalesOrderComment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_sales_order_comment",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/comments",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::add_comment`](super::SalesOrder::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> Page<shared::Comment>);

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_sales_order_comment",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::update_comment`](super::SalesOrder::update_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateComment(pub(super) Request);

runtime::operation!(UpdateComment -> Page<shared::Comment>);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_sales_order_comment",
    method: Method::Delete,
    path: "/salesorders/{salesorder_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.salesorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesOrder::delete_comment`](super::SalesOrder::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);
