// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`SalesReceipt`](super::SalesReceipt).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Create a sales receipt request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateASalesReceiptRequest {
    pub customer_id: Id,
    pub receipt_number: Option<String>,
    pub date: Option<Date>,
    pub payment_mode: CreateASalesReceiptRequestPaymentMode,
    pub line_items: Option<Vec<CreateASalesReceiptRequestLineItems>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub tags: Option<Vec<CreateASalesReceiptRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateASalesReceiptRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        payment_mode: impl Into<CreateASalesReceiptRequestPaymentMode>,
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

    /// Sets `receipt_number`.
    #[must_use]
    pub fn receipt_number(mut self, value: impl Into<String>) -> Self {
        self.receipt_number = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<CreateASalesReceiptRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateASalesReceiptRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateASalesReceiptRequest {
        customer_id, receipt_number, date, payment_mode, line_items, notes, terms, tags,
        ..extra
    }
}

/// Create a sales receipt request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateASalesReceiptRequestLineItems {
    pub item_id: Option<Id>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tags: Option<Vec<CreateASalesReceiptRequestTags>>,
    pub line_item_category: Option<CreateASalesReceiptRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateASalesReceiptRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateASalesReceiptRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateASalesReceiptRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    CreateASalesReceiptRequestLineItems {
        item_id, rate, quantity, tax_id, tags, line_item_category, ..extra
    }
}

runtime::choice! {
    /// Create a sales receipt request line items line item category.
    pub enum CreateASalesReceiptRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create a sales receipt request payment mode.
    pub enum CreateASalesReceiptRequestPaymentMode {
        Cash = "cash",
        Check = "check",
        CreditCard = "credit_card",
        BankTransfer = "bank_transfer",
    }
}

/// Create a sales receipt request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateASalesReceiptRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateASalesReceiptRequestTags {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateASalesReceiptRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Email a sales receipt request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailASalesReceiptRequest {
    pub to_mail_ids: Vec<Id>,
    pub subject: String,
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailASalesReceiptRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<Id>>,
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
    EmailASalesReceiptRequest {
        to_mail_ids, subject, body, ..extra
    }
}

runtime::choice! {
    /// Get sales receipt accept.
    pub enum GetSalesReceiptAccept {
        Json = "json",
        Pdf = "pdf",
        Html = "html",
    }
}

runtime::choice! {
    /// List sales receipts filter by.
    pub enum ListSalesReceiptsFilterBy {
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

/// Salesreceipt response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesreceiptResponse {
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
    pub tags: Option<Vec<SalesreceiptResponseTags>>,
    pub line_items: Option<Vec<SalesreceiptResponseLineItems>>,
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
    SalesreceiptResponse {
        sales_receipt_id, receipt_number, date, status, payment_mode, customer_id,
        customer_name, currency_id, currency_code, currency_symbol, exchange_rate, tags,
        line_items, sub_total, tax_total, total, notes, terms, created_time,
        last_modified_time,
    }
}

/// Salesreceipt response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesreceiptResponseLineItems {
    pub item_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub item_total: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tags: Option<Vec<SalesreceiptResponseTags>>,
    pub line_item_category: Option<SalesreceiptResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesreceiptResponseLineItems {
        item_id, name, description, rate, quantity, unit, item_total, tax_id, tax_name,
        tax_percentage, tags, line_item_category,
    }
}

runtime::choice! {
    /// Salesreceipt response line items line item category.
    pub enum SalesreceiptResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

/// Salesreceipt response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesreceiptResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesreceiptResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

/// Update a sales receipt request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateASalesReceiptRequest {
    pub customer_id: Id,
    pub receipt_number: Option<String>,
    pub date: Option<Date>,
    pub payment_mode: Option<String>,
    pub line_items: Option<Vec<UpdateASalesReceiptRequestLineItems>>,
    pub notes: Option<String>,
    pub tags: Option<Vec<CreateASalesReceiptRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateASalesReceiptRequest {
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

    /// Sets `receipt_number`.
    #[must_use]
    pub fn receipt_number(mut self, value: impl Into<String>) -> Self {
        self.receipt_number = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `payment_mode`.
    #[must_use]
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        self.payment_mode = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<UpdateASalesReceiptRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateASalesReceiptRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateASalesReceiptRequest {
        customer_id, receipt_number, date, payment_mode, line_items, notes, tags,
        ..extra
    }
}

/// Update a sales receipt request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateASalesReceiptRequestLineItems {
    pub item_id: Option<Id>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub tags: Option<Vec<CreateASalesReceiptRequestTags>>,
    pub line_item_category: Option<UpdateASalesReceiptRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateASalesReceiptRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateASalesReceiptRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateASalesReceiptRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateASalesReceiptRequestLineItems {
        item_id, rate, quantity, tags, line_item_category, ..extra
    }
}

runtime::choice! {
    /// Update a sales receipt request line items line item category.
    pub enum UpdateASalesReceiptRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}
