// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`SalesReceipts`](super::SalesReceipts).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    LineItem, LineItemCategory, TagAssignment, TagAssignmentRequest,
};

/// What [`SalesReceipts::email`](super::SalesReceipts::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailSalesReceiptRequest {
    pub to_mail_ids: Vec<String>,
    pub subject: String,
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailSalesReceiptRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<String>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            subject: subject.into(),
            body: body.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    EmailSalesReceiptRequest new(
        to_mail_ids: Vec<String>, subject: String, body: String,
    ) {
        to_mail_ids, subject, body,
    }
}

/// A sales receipt, as [`SalesReceipts::get`](super::SalesReceipts::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesReceipt {
    pub sales_receipt_id: Option<Id>,
    pub receipt_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<String>,
    pub payment_mode: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_items: Option<Vec<LineItem>>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesReceipt {
        sales_receipt_id, receipt_number, date, status,
        payment_mode, customer_id, customer_name, currency_id,
        currency_code, currency_symbol, exchange_rate, tags,
        line_items, sub_total, tax_total, total,
        notes, terms, created_time, last_modified_time,
    }
}

runtime::choice! {
    /// What `filter_by` of [`SalesReceipts::list`](super::SalesReceipts::list) may be.
    pub enum SalesReceiptFilterBy {
        ThisWeek = "ThisWeek",
        ThisMonth = "ThisMonth",
        ThisQuarter = "ThisQuarter",
        ThisYear = "ThisYear",
        PreviousDay = "PreviousDay",
        PreviousWeek = "PreviousWeek",
        PreviousMonth = "PreviousMonth",
        PreviousQuarter = "PreviousQuarter",
        PreviousYear = "PreviousYear",
        StatusAll = "Status.All",
        StatusDraft = "Status.Draft",
        StatusSent = "Status.Sent",
    }
}

/// A sales receipt line item, as `line_items` of [`SalesReceiptRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesReceiptLineItemRequest {
    pub item_id: Option<Id>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub line_item_category: Option<LineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesReceiptLineItemRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    SalesReceiptLineItemRequest {
        set {
            item_id: Id, rate: Decimal, quantity: Decimal, tax_id: Id,
            tags: Vec<TagAssignmentRequest>, line_item_category: LineItemCategory,
        }
    }
}

runtime::request! {
    SalesReceiptLineItemRequest {
        item_id, rate, quantity, tax_id,
        tags, line_item_category,
    }
}

runtime::choice! {
    /// What `payment_mode` of [`SalesReceiptRequest`] may be.
    pub enum SalesReceiptPaymentMode {
        Cash = "cash",
        Check = "check",
        CreditCard = "credit_card",
        BankTransfer = "bank_transfer",
    }
}

/// A sales receipt, as [`SalesReceipts::create`](super::SalesReceipts::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SalesReceiptRequest {
    pub customer_id: Id,
    pub receipt_number: Option<String>,
    pub date: Option<Date>,
    pub payment_mode: SalesReceiptPaymentMode,
    pub line_items: Option<Vec<SalesReceiptLineItemRequest>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesReceiptRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        payment_mode: impl Into<SalesReceiptPaymentMode>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            receipt_number: None,
            date: None,
            payment_mode: payment_mode.into(),
            line_items: None,
            notes: None,
            terms: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    SalesReceiptRequest {
        set {
            receipt_number: String, date: Date,
            line_items: Vec<SalesReceiptLineItemRequest>, notes: String, terms: String,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    SalesReceiptRequest new(customer_id: Id, payment_mode: SalesReceiptPaymentMode) {
        customer_id, receipt_number, date, payment_mode,
        line_items, notes, terms, tags,
    }
}

/// What [`SalesReceipts::update`](super::SalesReceipts::update) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateSalesReceiptRequest {
    pub customer_id: Id,
    pub receipt_number: Option<String>,
    pub date: Option<Date>,
    pub payment_mode: Option<String>,
    pub line_items: Option<Vec<SalesReceiptLineItemRequest>>,
    pub notes: Option<String>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateSalesReceiptRequest {
    /// A request with all that is required.
    pub fn new(customer_id: impl Into<Id>) -> Self {
        Self {
            customer_id: customer_id.into(),
            receipt_number: None,
            date: None,
            payment_mode: None,
            line_items: None,
            notes: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    UpdateSalesReceiptRequest {
        set {
            receipt_number: String, date: Date, payment_mode: String,
            line_items: Vec<SalesReceiptLineItemRequest>, notes: String,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    UpdateSalesReceiptRequest new(customer_id: Id) {
        customer_id, receipt_number, date, payment_mode,
        line_items, notes, tags,
    }
}
