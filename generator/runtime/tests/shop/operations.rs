//! Calls of the shop.

use super::super::runtime::{
    self, Ack, Answer, Client, Download, Endpoint, FileCall, Id, Items, Method, Page,
    Pages, Part, Request, Style, Value, operation,
};
use super::models::{Order, OrderRequest, OrderStatus};

/// The calls that deal with orders.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a>(pub(crate) &'a Client);

impl Orders<'_> {
    /// Lists orders.
    pub fn list(&self) -> List {
        List(self.0.request(&LIST))
    }

    /// Fetches an order.
    pub fn get(&self, order_id: impl Into<Id>) -> Get {
        let mut request = self.0.request(&GET);
        request.path("order_id", &order_id.into());
        Get(request)
    }

    /// Creates an order.
    pub fn create(&self, body: &OrderRequest) -> Create {
        let mut request = self.0.request(&CREATE);
        request.json(body);
        Create(request)
    }

    /// Deletes an order.
    pub fn delete(&self, order_id: impl Into<Id>) -> Delete {
        let mut request = self.0.request(&DELETE);
        request.path("order_id", &order_id.into());
        Delete(request)
    }

    /// Fetches an order as a file.
    pub fn pdf(&self, order_id: impl Into<Id>) -> Pdf {
        let mut request = self.0.request(&PDF);
        request.path("order_id", &order_id.into());
        Pdf(request)
    }

    /// Says whether the shop is up.
    pub fn status(&self) -> Status {
        Status(self.0.request(&STATUS))
    }
}

static LIST: Endpoint = Endpoint {
    id: "list_orders",
    path: "/orders",
    scopes: &["shop.orders.READ"],
    parameters: &["tenant_id"],
    answer: Answer::List("orders"),
    ..Endpoint::DEFAULT
};

/// Lists orders.
#[derive(Debug, Clone)]
#[must_use = "calls do nothing unless awaited"]
pub struct List(pub(crate) Request);

operation!(List -> Page<Order>);

impl List {
    /// The pages of the list, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Order> {
        Pages::of(self.0)
    }

    /// The items of the list, from page after page.
    pub fn stream(self) -> Items<Order> {
        Items::of(self.0)
    }

    /// The page of this number.
    pub fn page(mut self, page: u64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// The list as a file.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", None)
    }

    /// Only orders of this status.
    pub fn status(mut self, status: impl Into<OrderStatus>) -> Self {
        self.0.query("filter_by", &status.into());
        self
    }

    /// Only these orders.
    pub fn order_ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        let ids = ids.into_iter().map(|id| id.into().to_string()).collect();
        self.0.query_list("order_ids", Some(','), ids);
        self
    }

    /// Only orders that match.
    pub fn filter(mut self, filter: &Value) -> Self {
        self.0.query_value("filter", Style::DeepObject, true, filter);
        self
    }
}

static GET: Endpoint = Endpoint {
    id: "get_order",
    path: "/orders/{order_id}",
    scopes: &["shop.orders.READ"],
    parameters: &["tenant_id"],
    answer: Answer::Key("order"),
    ..Endpoint::DEFAULT
};

/// Fetches an order.
#[derive(Debug, Clone)]
#[must_use = "calls do nothing unless awaited"]
pub struct Get(pub(crate) Request);

operation!(Get -> Order);

static CREATE: Endpoint = Endpoint {
    id: "create_order",
    method: Method::Post,
    path: "/orders",
    scopes: &["shop.orders.CREATE"],
    parameters: &["tenant_id"],
    answer: Answer::Key("order"),
    ..Endpoint::DEFAULT
};

/// Creates an order.
#[derive(Debug, Clone)]
#[must_use = "calls do nothing unless awaited"]
pub struct Create(pub(crate) Request);

operation!(Create -> Order);

impl Create {
    /// Adds a file.
    pub fn attachment(mut self, file: Part) -> Self {
        self.0.part("attachment", file);
        self
    }

    /// Names the call.
    pub fn unique_key(mut self, key: &str) -> Self {
        self.0.header("X-Unique-Key", &key);
        self
    }
}

static DELETE: Endpoint = Endpoint {
    id: "delete_order",
    method: Method::Delete,
    path: "/orders/{order_id}",
    scopes: &["shop.orders.DELETE"],
    parameters: &["tenant_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// Deletes an order.
#[derive(Debug, Clone)]
#[must_use = "calls do nothing unless awaited"]
pub struct Delete(pub(crate) Request);

operation!(Delete -> Ack);

static PDF: Endpoint = Endpoint {
    id: "get_order_pdf",
    path: "/orders/{order_id}/pdf",
    parameters: &["tenant_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

/// Fetches an order as a file.
#[derive(Debug, Clone)]
#[must_use = "calls do nothing unless awaited"]
pub struct Pdf(pub(crate) Request);

operation!(Pdf -> Download);

static STATUS: Endpoint = Endpoint {
    id: "status",
    path: "/status",
    secured: false,
    answer: Answer::Text,
    ..Endpoint::DEFAULT
};

/// Says whether the shop is up.
#[derive(Debug, Clone)]
#[must_use = "calls do nothing unless awaited"]
pub struct Status(pub(crate) Request);

operation!(Status -> String);
