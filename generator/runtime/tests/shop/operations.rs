//! Calls of the shop.

use super::super::runtime::{self, Ack, Client, Download, Id, Security, Style, Value};
use super::models::{Order, OrderRequest, OrderStatus};

/// The calls that deal with orders.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a>(pub(crate) &'a Client);

impl Orders<'_> {
    /// Lists orders.
    pub fn list(&self) -> List {
        List::of(self.0.request(List::ENDPOINT))
    }

    /// Fetches an order.
    pub fn get(&self, order_id: impl Into<Id>) -> Get {
        let mut request = self.0.request(Get::ENDPOINT);
        request.path("order_id", &order_id.into());
        Get::of(request)
    }

    /// Creates an order.
    pub fn create(&self, body: &OrderRequest) -> Create {
        let mut request = self.0.request(Create::ENDPOINT);
        request.json(body);
        Create::of(request)
    }

    /// Replaces an order.
    pub fn update(&self, order_id: impl Into<Id>, body: &OrderRequest) -> Update {
        let mut request = self.0.request(Update::ENDPOINT);
        request.path("order_id", &order_id.into()).json(body);
        Update::of(request)
    }

    /// Deletes an order.
    pub fn delete(&self, order_id: impl Into<Id>) -> Delete {
        let mut request = self.0.request(Delete::ENDPOINT);
        request.path("order_id", &order_id.into());
        Delete::of(request)
    }

    /// Fetches an order as a file.
    pub fn pdf(&self, order_id: impl Into<Id>) -> Pdf {
        let mut request = self.0.request(Pdf::ENDPOINT);
        request.path("order_id", &order_id.into());
        Pdf::of(request)
    }

    /// Says whether the shop is up.
    pub fn status(&self) -> Status {
        Status::of(self.0.request(Status::ENDPOINT))
    }
}

runtime::calls! {
    /// Lists orders.
    List in pages -> Order {
        Get "/orders" => List("orders"), id: "list_orders",
        scopes: &["shop.orders.READ"], at_most: &[("order_ids", 3)],
        parameters: &["tenant_id"];
        query {
            page: i64,
            /// Only orders of this status.
            status: OrderStatus = "filter_by",
        }
        list(Some(',')) { order_ids: Id }
        file {
            /// The list as a file.
            pdf("application/pdf", None),
        }
    }

    /// Fetches an order.
    Get -> Order {
        Get "/orders/{order_id}" => Key("order"), id: "get_order",
        scopes: &["shop.orders.READ"], parameters: &["tenant_id"];
    }

    /// Creates an order.
    Create -> Order {
        Post "/orders" => Key("order"), id: "create_order",
        scopes: &["shop.orders.CREATE"], parameters: &["tenant_id"];
        part {
            /// Adds a file.
            attachment,
        }
        header {
            /// Names the call.
            unique_key: String = "X-Unique-Key",
        }
    }

    /// Replaces an order.
    Update -> Order {
        Put "/orders/{order_id}" => Key("order"), id: "update_order",
        scopes: &["shop.orders.UPDATE"], parameters: &["tenant_id"];
    }

    /// Deletes an order.
    Delete -> Ack {
        Delete "/orders/{order_id}" => Ack, id: "delete_order",
        scopes: &["shop.orders.DELETE"], parameters: &["tenant_id"];
    }

    /// Fetches an order as a file.
    Pdf -> Download {
        Get "/orders/{order_id}/pdf" => Bytes, id: "get_order_pdf",
        parameters: &["tenant_id"];
    }

    /// Says whether the shop is up.
    Status -> String {
        Get "/status" => Text, id: "status",
        security: Some(Security::OneOf(&[]));
    }
}

impl List {
    /// Only orders that match.
    pub fn filter(mut self, filter: &Value) -> Self {
        self.0.query_value("filter", Style::DeepObject, true, filter);
        self
    }
}
