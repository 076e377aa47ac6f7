//! Types of the shop.

use super::super::runtime::{
    self, Date, DateTime, Decimal, Id, Map, Patch, Value, choice, record, request, union,
};

/// An order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    pub order_id: Option<Id>,
    pub status: Option<OrderStatus>,
    pub total: Option<Decimal>,
    pub quantity: Option<i64>,
    pub is_paid: Option<bool>,
    pub date: Option<Date>,
    pub created_time: Option<DateTime>,
    pub r#type: Option<String>,
    pub total_files: Option<i64>,
    pub customer: Option<Box<Customer>>,
    pub lines: Option<Vec<OrderLine>>,
    pub tags: Option<Vec<String>>,
    pub pet: Option<Pet>,
    pub prices: Option<Map<Decimal>>,
    pub anything: Option<Value>,
    /// Keys this edition of the documents does not name.
    pub extra: Map<Value>,
}

record!(Order {
    order_id,
    status,
    total,
    quantity,
    is_paid,
    date,
    created_time,
    r#type = "type",
    total_files = "totalFiles",
    customer,
    lines,
    tags,
    pet,
    prices,
    anything,
});

/// A line of an order; lines may have lines.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderLine {
    pub rate: Option<Decimal>,
    pub lines: Option<Vec<OrderLine>>,
    /// Keys this edition of the documents does not name.
    pub extra: Map<Value>,
}

record!(OrderLine { rate, lines });

/// A customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customer {
    pub customer_id: Option<Id>,
    pub name: Option<String>,
    /// Keys this edition of the documents does not name.
    pub extra: Map<Value>,
}

record!(Customer { customer_id, name });

/// A type of which nothing is known.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nothing {
    /// Keys this edition of the documents does not name.
    pub extra: Map<Value>,
}

record!(Nothing {});

choice! {
    /// Where an order stands.
    pub enum OrderStatus {
        /// `open`
        Open = "open",
        /// `Status.All`
        All = "Status.All",
        /// `2`
        Second = "2",
    }
}

/// A cat.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cat {
    pub lives: Option<i64>,
    /// Keys this edition of the documents does not name.
    pub extra: Map<Value>,
}

record!(Cat { lives });

/// A dog.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dog {
    pub bark: Option<String>,
    /// Keys this edition of the documents does not name.
    pub extra: Map<Value>,
}

record!(Dog { bark });

/// A pet, told apart by its `kind`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Box<Dog>),
    Unknown(Value),
}

union!(Pet by "kind" { "cat" | "lynx" => Cat(Cat), "dog" => Dog(Box<Dog>) });

/// Something told apart by its shape.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Text(String),
    Count(i64),
    Cat(Cat),
    Dog(Dog),
    Nested(Vec<Shape>),
    Unknown(Value),
}

union!(Shape { Text(String), Count(i64), Cat(Cat), Dog(Dog), Nested(Vec<Shape>) });

/// An order to be made.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderRequest {
    pub customer_id: Id,
    pub note: Patch<String>,
    pub total: Option<Decimal>,
    pub lines: Vec<OrderLineRequest>,
    /// Keys to send beyond those the documents name.
    pub extra: Map<Value>,
}

request!(OrderRequest new(customer_id: Id) { customer_id, note, total = "grandTotal", lines });

/// A line to be made.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderLineRequest {
    pub rate: Decimal,
    /// Keys to send beyond those the documents name.
    pub extra: Map<Value>,
}

request!(OrderLineRequest new(rate: Decimal) { rate });

impl OrderLineRequest {
    /// A line at a rate.
    pub fn new(rate: impl Into<Decimal>) -> Self {
        Self { rate: rate.into(), extra: Map::new() }
    }
}

impl OrderRequest {
    /// An order of a customer.
    pub fn new(customer_id: impl Into<Id>) -> Self {
        Self {
            customer_id: customer_id.into(),
            note: Patch::Absent,
            total: None,
            lines: Vec::new(),
            extra: Map::new(),
        }
    }
}
