// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesOrder`](super::SalesOrder), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Part,
    Request,
};
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
        sort_column: impl Into<models::ListSalesOrdersSortColumn>,
    ) -> Self {
        let sort_column: models::ListSalesOrdersSortColumn = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListSalesOrdersFilterBy>,
    ) -> Self {
        let filter_by: models::ListSalesOrdersFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number(mut self, salesorder_number: impl Into<String>) -> Self {
        let salesorder_number: String = salesorder_number.into();
        self.0.query("salesorder_number", &salesorder_number);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number_startswith(
        mut self,
        salesorder_number_startswith: impl Into<String>,
    ) -> Self {
        let salesorder_number_startswith: String = salesorder_number_startswith.into();
        self.0.query("salesorder_number_startswith", &salesorder_number_startswith);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number_not_in(
        mut self,
        salesorder_number_not_in: impl Into<String>,
    ) -> Self {
        let salesorder_number_not_in: String = salesorder_number_not_in.into();
        self.0.query("salesorder_number_not_in", &salesorder_number_not_in);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number_in(
        mut self,
        salesorder_number_in: impl Into<String>,
    ) -> Self {
        let salesorder_number_in: String = salesorder_number_in.into();
        self.0.query("salesorder_number_in", &salesorder_number_in);
        self
    }

    /// At most 100 characters.
    pub fn salesorder_number_contains(
        mut self,
        salesorder_number_contains: impl Into<String>,
    ) -> Self {
        let salesorder_number_contains: String = salesorder_number_contains.into();
        self.0.query("salesorder_number_contains", &salesorder_number_contains);
        self
    }

    /// At most 100 characters.
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        let item_name: String = item_name.into();
        self.0.query("item_name", &item_name);
        self
    }

    /// At most 100 characters.
    pub fn item_name_startswith(
        mut self,
        item_name_startswith: impl Into<String>,
    ) -> Self {
        let item_name_startswith: String = item_name_startswith.into();
        self.0.query("item_name_startswith", &item_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn item_name_contains(mut self, item_name_contains: impl Into<String>) -> Self {
        let item_name_contains: String = item_name_contains.into();
        self.0.query("item_name_contains", &item_name_contains);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, item_id: impl Into<Id>) -> Self {
        let item_id: Id = item_id.into();
        self.0.query("item_id", &item_id);
        self
    }

    /// At most 100 characters.
    pub fn item_description(mut self, item_description: impl Into<String>) -> Self {
        let item_description: String = item_description.into();
        self.0.query("item_description", &item_description);
        self
    }

    /// At most 100 characters.
    pub fn item_description_startswith(
        mut self,
        item_description_startswith: impl Into<String>,
    ) -> Self {
        let item_description_startswith: String = item_description_startswith.into();
        self.0.query("item_description_startswith", &item_description_startswith);
        self
    }

    /// At most 100 characters.
    pub fn item_description_contains(
        mut self,
        item_description_contains: impl Into<String>,
    ) -> Self {
        let item_description_contains: String = item_description_contains.into();
        self.0.query("item_description_contains", &item_description_contains);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, reference_number: impl Into<String>) -> Self {
        let reference_number: String = reference_number.into();
        self.0.query("reference_number", &reference_number);
        self
    }

    /// Sets `reference_number_startswith`.
    pub fn reference_number_startswith(
        mut self,
        reference_number_startswith: impl Into<String>,
    ) -> Self {
        let reference_number_startswith: String = reference_number_startswith.into();
        self.0.query("reference_number_startswith", &reference_number_startswith);
        self
    }

    /// Sets `reference_number_not_in`.
    pub fn reference_number_not_in(
        mut self,
        reference_number_not_in: impl Into<String>,
    ) -> Self {
        let reference_number_not_in: String = reference_number_not_in.into();
        self.0.query("reference_number_not_in", &reference_number_not_in);
        self
    }

    /// Sets `reference_number_in`.
    pub fn reference_number_in(
        mut self,
        reference_number_in: impl Into<String>,
    ) -> Self {
        let reference_number_in: String = reference_number_in.into();
        self.0.query("reference_number_in", &reference_number_in);
        self
    }

    /// Sets `reference_number_contains`.
    pub fn reference_number_contains(
        mut self,
        reference_number_contains: impl Into<String>,
    ) -> Self {
        let reference_number_contains: String = reference_number_contains.into();
        self.0.query("reference_number_contains", &reference_number_contains);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        let customer_name: String = customer_name.into();
        self.0.query("customer_name", &customer_name);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_startswith(
        mut self,
        customer_name_startswith: impl Into<String>,
    ) -> Self {
        let customer_name_startswith: String = customer_name_startswith.into();
        self.0.query("customer_name_startswith", &customer_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_not_in(
        mut self,
        customer_name_not_in: impl Into<String>,
    ) -> Self {
        let customer_name_not_in: String = customer_name_not_in.into();
        self.0.query("customer_name_not_in", &customer_name_not_in);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_in(mut self, customer_name_in: impl Into<String>) -> Self {
        let customer_name_in: String = customer_name_in.into();
        self.0.query("customer_name_in", &customer_name_in);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_contains(
        mut self,
        customer_name_contains: impl Into<String>,
    ) -> Self {
        let customer_name_contains: String = customer_name_contains.into();
        self.0.query("customer_name_contains", &customer_name_contains);
        self
    }

    /// At most 100 characters.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        let email: String = email.into();
        self.0.query("email", &email);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, total: impl Into<Decimal>) -> Self {
        let total: Decimal = total.into();
        self.0.query("total", &total);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        let date: Date = date.into();
        self.0.query("date", &date);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, date_start: impl Into<Date>) -> Self {
        let date_start: Date = date_start.into();
        self.0.query("date_start", &date_start);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, date_end: impl Into<Date>) -> Self {
        let date_end: Date = date_end.into();
        self.0.query("date_end", &date_end);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, date_before: impl Into<Date>) -> Self {
        let date_before: Date = date_before.into();
        self.0.query("date_before", &date_before);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, date_after: impl Into<Date>) -> Self {
        let date_after: Date = date_after.into();
        self.0.query("date_after", &date_after);
        self
    }

    /// Sets `created_date`.
    pub fn created_date(mut self, created_date: impl Into<Date>) -> Self {
        let created_date: Date = created_date.into();
        self.0.query("created_date", &created_date);
        self
    }

    /// Sets `created_date_start`.
    pub fn created_date_start(mut self, created_date_start: impl Into<Date>) -> Self {
        let created_date_start: Date = created_date_start.into();
        self.0.query("created_date_start", &created_date_start);
        self
    }

    /// Sets `created_date_end`.
    pub fn created_date_end(mut self, created_date_end: impl Into<Date>) -> Self {
        let created_date_end: Date = created_date_end.into();
        self.0.query("created_date_end", &created_date_end);
        self
    }

    /// Sets `shipment_date`.
    pub fn shipment_date(mut self, shipment_date: impl Into<Date>) -> Self {
        let shipment_date: Date = shipment_date.into();
        self.0.query("shipment_date", &shipment_date);
        self
    }

    /// Sets `shipment_date_start`.
    pub fn shipment_date_start(mut self, shipment_date_start: impl Into<Date>) -> Self {
        let shipment_date_start: Date = shipment_date_start.into();
        self.0.query("shipment_date_start", &shipment_date_start);
        self
    }

    /// Sets `shipment_date_end`.
    pub fn shipment_date_end(mut self, shipment_date_end: impl Into<Date>) -> Self {
        let shipment_date_end: Date = shipment_date_end.into();
        self.0.query("shipment_date_end", &shipment_date_end);
        self
    }

    /// Sets `shipment_date_before`.
    pub fn shipment_date_before(
        mut self,
        shipment_date_before: impl Into<Date>,
    ) -> Self {
        let shipment_date_before: Date = shipment_date_before.into();
        self.0.query("shipment_date_before", &shipment_date_before);
        self
    }

    /// Sets `shipment_date_after`.
    pub fn shipment_date_after(mut self, shipment_date_after: impl Into<Date>) -> Self {
        let shipment_date_after: Date = shipment_date_after.into();
        self.0.query("shipment_date_after", &shipment_date_after);
        self
    }

    /// Sets `expiry_date_start`.
    pub fn expiry_date_start(mut self, expiry_date_start: impl Into<Date>) -> Self {
        let expiry_date_start: Date = expiry_date_start.into();
        self.0.query("expiry_date_start", &expiry_date_start);
        self
    }

    /// Sets `expiry_date_end`.
    pub fn expiry_date_end(mut self, expiry_date_end: impl Into<Date>) -> Self {
        let expiry_date_end: Date = expiry_date_end.into();
        self.0.query("expiry_date_end", &expiry_date_end);
        self
    }

    /// Sets `expiry_date_before`.
    pub fn expiry_date_before(mut self, expiry_date_before: impl Into<Date>) -> Self {
        let expiry_date_before: Date = expiry_date_before.into();
        self.0.query("expiry_date_before", &expiry_date_before);
        self
    }

    /// Sets `expiry_date_after`.
    pub fn expiry_date_after(mut self, expiry_date_after: impl Into<Date>) -> Self {
        let expiry_date_after: Date = expiry_date_after.into();
        self.0.query("expiry_date_after", &expiry_date_after);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<models::ListSalesOrdersStatus>) -> Self {
        let status: models::ListSalesOrdersStatus = status.into();
        self.0.query("status", &status);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<Id>) -> Self {
        let customer_id: Id = customer_id.into();
        self.0.query("customer_id", &customer_id);
        self
    }

    /// Sets `salesperson_id`.
    pub fn salesperson_id(mut self, salesperson_id: impl Into<Id>) -> Self {
        let salesperson_id: Id = salesperson_id.into();
        self.0.query("salesperson_id", &salesperson_id);
        self
    }

    /// Sets `salesorder_ids`.
    pub fn salesorder_ids(
        mut self,
        salesorder_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let salesorder_ids = salesorder_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        self.0.query_list("salesorder_ids", Some(','), salesorder_ids);
        self
    }

    /// Sets `zcrm_potential_id`.
    pub fn zcrm_potential_id(mut self, zcrm_potential_id: impl Into<Id>) -> Self {
        let zcrm_potential_id: Id = zcrm_potential_id.into();
        self.0.query("zcrm_potential_id", &zcrm_potential_id);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(
        mut self,
        last_modified_time: impl Into<DateTime>,
    ) -> Self {
        let last_modified_time: DateTime = last_modified_time.into();
        self.0.query("last_modified_time", &last_modified_time);
        self
    }

    /// Sets `accept`.
    pub fn accept(mut self, accept: impl Into<models::ListSalesOrdersAccept>) -> Self {
        let accept: models::ListSalesOrdersAccept = accept.into();
        self.0.query("accept", &accept);
        self
    }

    /// Sets `print`.
    pub fn print(mut self, print: bool) -> Self {
        self.0.query("print", &print);
        self
    }

    /// Sets `customview_id`.
    pub fn customview_id(mut self, customview_id: impl Into<Id>) -> Self {
        let customview_id: Id = customview_id.into();
        self.0.query("customview_id", &customview_id);
        self
    }

    /// Sets `location_ids`.
    pub fn location_ids(
        mut self,
        location_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let location_ids = location_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        self.0.query_list("location_ids", Some(','), location_ids);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(List -> Page<models::ListSalesOrdersResponse>);

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
    pub fn x_upsert(mut self, x_upsert: bool) -> Self {
        self.0.header("X-Upsert", &x_upsert);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> Page<models::SalesorderResponse>);

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
    pub fn ignore_auto_number_generation(
        mut self,
        ignore_auto_number_generation: bool,
    ) -> Self {
        self.0.query("ignore_auto_number_generation", &ignore_auto_number_generation);
        self
    }

    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, can_send_in_mail: bool) -> Self {
        self.0.query("can_send_in_mail", &can_send_in_mail);
        self
    }

    /// Sets `totalFiles`.
    pub fn total_files(mut self, total_files: i64) -> Self {
        self.0.query("totalFiles", &total_files);
        self
    }

    /// Sends a file as `doc`.
    pub fn doc(mut self, doc: Part) -> Self {
        self.0.part("doc", doc);
        self
    }
}

runtime::operation!(Create -> Page<models::SalesorderResponse>);

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
    pub fn print(mut self, print: bool) -> Self {
        self.0.query("print", &print);
        self
    }

    /// Sets `accept`.
    pub fn accept(mut self, accept: impl Into<models::GetSalesOrderAccept>) -> Self {
        let accept: models::GetSalesOrderAccept = accept.into();
        self.0.query("accept", &accept);
        self
    }
}

runtime::operation!(Get -> Page<models::GetSalesOrderResponse>);

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
    pub fn ignore_auto_number_generation(
        mut self,
        ignore_auto_number_generation: bool,
    ) -> Self {
        self.0.query("ignore_auto_number_generation", &ignore_auto_number_generation);
        self
    }

    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, can_send_in_mail: bool) -> Self {
        self.0.query("can_send_in_mail", &can_send_in_mail);
        self
    }

    /// Sets `totalFiles`.
    pub fn total_files(mut self, total_files: i64) -> Self {
        self.0.query("totalFiles", &total_files);
        self
    }

    /// Sends a file as `doc`.
    pub fn doc(mut self, doc: Part) -> Self {
        self.0.part("doc", doc);
        self
    }
}

runtime::operation!(Update -> Page<models::SalesorderResponse>);

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
    pub fn email_template_id(mut self, email_template_id: impl Into<Id>) -> Self {
        let email_template_id: Id = email_template_id.into();
        self.0.query("email_template_id", &email_template_id);
        self
    }
}

runtime::operation!(GetEmail -> Page<models::GetSalesOrderEmailResponse>);

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
    pub fn salesorder_id(mut self, salesorder_id: impl Into<Id>) -> Self {
        let salesorder_id: Id = salesorder_id.into();
        self.0.query("salesorder_id", &salesorder_id);
        self
    }

    /// Sets `send_attachment`.
    pub fn send_attachment(mut self, send_attachment: bool) -> Self {
        self.0.query("send_attachment", &send_attachment);
        self
    }

    /// Sets `file_name`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        let file_name: String = file_name.into();
        self.0.query("file_name", &file_name);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, attachments: Part) -> Self {
        self.0.part("attachments", attachments);
        self
    }

    /// Sends a file as `documents`.
    pub fn documents(mut self, documents: Part) -> Self {
        self.0.part("documents", documents);
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

runtime::operation!(ListTemplates -> Page<models::ListSalesOrderTemplatesResponse>);

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
    pub fn preview(mut self, preview: bool) -> Self {
        self.0.query("preview", &preview);
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.query("inline", &inline);
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
    pub fn can_send_in_mail(mut self, can_send_in_mail: bool) -> Self {
        self.0.query("can_send_in_mail", &can_send_in_mail);
        self
    }

    /// Sets `totalFiles`.
    pub fn total_files(mut self, total_files: i64) -> Self {
        self.0.query("totalFiles", &total_files);
        self
    }

    /// Sets `document_ids`.
    pub fn document_ids(
        mut self,
        document_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let document_ids = document_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        self.0.query_list("document_ids", Some(','), document_ids);
        self
    }

    /// Sends a file as `attachment`.
    pub fn attachment(mut self, attachment: Part) -> Self {
        self.0.part("attachment", attachment);
        self
    }

    /// Sends a file as `doc`.
    pub fn doc(mut self, doc: Part) -> Self {
        self.0.part("doc", doc);
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

runtime::operation!(ListComments -> Page<models::ListSalesOrderCommentsResponse>);

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

runtime::operation!(AddComment -> Page<models::AddSalesOrderCommentResponse>);

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

runtime::operation!(UpdateComment -> Page<models::AddSalesOrderCommentResponse>);

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
