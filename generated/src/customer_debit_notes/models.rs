// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomerDebitNotes`](super::CustomerDebitNotes).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Create a customer debit note request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateACustomerDebitNoteRequest {
    pub customer_id: Id,
    pub r#type: CreateACustomerDebitNoteRequestType,
    pub currency_id: Option<Id>,
    pub contact_persons: Option<Vec<String>>,
    pub invoice_number: Option<String>,
    pub date: Option<Date>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub custom_fields: Option<Vec<CreateACustomerDebitNoteRequestCustomFields>>,
    pub reference_invoice_id: Id,
    pub reference_invoice_type: Option<String>,
    pub tags: Option<Vec<CreateACustomerDebitNoteRequestTags>>,
    pub line_items: Vec<CreateACustomerDebitNoteRequestLineItems>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateACustomerDebitNoteRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        r#type: impl Into<CreateACustomerDebitNoteRequestType>,
        reference_invoice_id: impl Into<Id>,
        line_items: impl Into<Vec<CreateACustomerDebitNoteRequestLineItems>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            r#type: r#type.into(),
            currency_id: None,
            contact_persons: None,
            invoice_number: None,
            date: None,
            payment_terms: None,
            payment_terms_label: None,
            due_date: None,
            exchange_rate: None,
            location_id: None,
            custom_fields: None,
            reference_invoice_id: reference_invoice_id.into(),
            reference_invoice_type: None,
            tags: None,
            line_items: line_items.into(),
            extra: Map::new(),
        }
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `contact_persons`.
    #[must_use]
    pub fn contact_persons(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_persons = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `invoice_number`.
    #[must_use]
    pub fn invoice_number(mut self, value: impl Into<String>) -> Self {
        self.invoice_number = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `payment_terms`.
    #[must_use]
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.payment_terms = Some(value);
        self
    }

    /// Sets `payment_terms_label`.
    #[must_use]
    pub fn payment_terms_label(mut self, value: impl Into<String>) -> Self {
        self.payment_terms_label = Some(value.into());
        self
    }

    /// Sets `due_date`.
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateACustomerDebitNoteRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `reference_invoice_type`.
    #[must_use]
    pub fn reference_invoice_type(mut self, value: impl Into<String>) -> Self {
        self.reference_invoice_type = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateACustomerDebitNoteRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateACustomerDebitNoteRequest {
        customer_id, r#type = "type", currency_id, contact_persons, invoice_number, date,
        payment_terms, payment_terms_label, due_date, exchange_rate, location_id,
        custom_fields, reference_invoice_id, reference_invoice_type, tags, line_items,
        ..extra
    }
}

/// Create a customer debit note request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateACustomerDebitNoteRequestCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateACustomerDebitNoteRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customfield_id`.
    #[must_use]
    pub fn customfield_id(mut self, value: impl Into<Id>) -> Self {
        self.customfield_id = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    CreateACustomerDebitNoteRequestCustomFields {
        customfield_id, value, ..extra
    }
}

/// Create a customer debit note request line items.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateACustomerDebitNoteRequestLineItems {
    pub item_id: Id,
    pub hsn_or_sac: Option<String>,
    pub location_id: Option<Id>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tags: Option<Vec<CreateACustomerDebitNoteRequestTags>>,
    pub line_item_category:
        Option<CreateACustomerDebitNoteRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateACustomerDebitNoteRequestLineItems {
    /// A request with all that is required.
    pub fn new(item_id: impl Into<Id>) -> Self {
        Self {
            item_id: item_id.into(),
            hsn_or_sac: None,
            location_id: None,
            description: None,
            rate: None,
            quantity: None,
            tax_id: None,
            tags: None,
            line_item_category: None,
            extra: Map::new(),
        }
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
        value: impl Into<Vec<CreateACustomerDebitNoteRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateACustomerDebitNoteRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    CreateACustomerDebitNoteRequestLineItems {
        item_id, hsn_or_sac, location_id, description, rate, quantity, tax_id, tags,
        line_item_category, ..extra
    }
}

runtime::choice! {
    /// Create a customer debit note request line items line item category.
    pub enum CreateACustomerDebitNoteRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

/// Create a customer debit note request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateACustomerDebitNoteRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateACustomerDebitNoteRequestTags {
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
    CreateACustomerDebitNoteRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

runtime::choice! {
    /// Create a customer debit note request type.
    pub enum CreateACustomerDebitNoteRequestType {
        DebitNote = "debit_note",
    }
}

/// Debit note.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DebitNote {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub line_items: Option<Vec<DebitNoteLineItems>>,
    pub reference_invoice: Option<DebitNoteReferenceInvoice>,
    pub tags: Option<Vec<DebitNoteTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DebitNote {
        invoice_id, invoice_number, date, status, customer_id, customer_name, total,
        balance, created_time, last_modified_time, line_items, reference_invoice, tags,
    }
}

/// Debit note line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DebitNoteLineItems {
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub item_name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub item_total: Option<Decimal>,
    pub tags: Option<Vec<DebitNoteTags>>,
    pub line_item_category: Option<DebitNoteLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DebitNoteLineItems {
        line_item_id, item_id, item_name, description, rate, quantity, unit, item_total,
        tags, line_item_category,
    }
}

runtime::choice! {
    /// Debit note line items line item category.
    pub enum DebitNoteLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

/// Debit note reference invoice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DebitNoteReferenceInvoice {
    pub reference_invoice_number: Option<String>,
    pub reference_invoice_status: Option<String>,
    pub reference_invoice_amount: Option<Decimal>,
    pub reference_invoice_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DebitNoteReferenceInvoice {
        reference_invoice_number, reference_invoice_status, reference_invoice_amount,
        reference_invoice_id,
    }
}

/// Debit note tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DebitNoteTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DebitNoteTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

runtime::choice! {
    /// Get customer debit note accept.
    pub enum GetCustomerDebitNoteAccept {
        Json = "json",
        Pdf = "pdf",
        Html = "html",
    }
}

runtime::choice! {
    /// List customer debit notes sort column.
    pub enum ListCustomerDebitNotesSortColumn {
        CustomerName = "customer_name",
        DebitNoteNumber = "debit_note_number",
        Date = "date",
        DueDate = "due_date",
        Total = "total",
        Balance = "balance",
        CreatedTime = "created_time",
    }
}

runtime::choice! {
    /// List customer debit notes status.
    pub enum ListCustomerDebitNotesStatus {
        Sent = "sent",
        Draft = "draft",
        Overdue = "overdue",
        Paid = "paid",
        Void = "void",
        Unpaid = "unpaid",
        PartiallyPaid = "partially_paid",
        Viewed = "viewed",
    }
}

/// Update a customer debit note request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateACustomerDebitNoteRequest {
    pub customer_id: Id,
    pub r#type: Option<UpdateACustomerDebitNoteRequestType>,
    pub currency_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub template_id: Option<Id>,
    pub date: Option<Date>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub custom_fields: Option<Vec<CreateACustomerDebitNoteRequestCustomFields>>,
    pub tags: Option<Vec<CreateACustomerDebitNoteRequestTags>>,
    pub line_items: Vec<UpdateACustomerDebitNoteRequestLineItems>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateACustomerDebitNoteRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<UpdateACustomerDebitNoteRequestLineItems>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            r#type: None,
            currency_id: None,
            invoice_number: None,
            template_id: None,
            date: None,
            payment_terms: None,
            payment_terms_label: None,
            due_date: None,
            discount: None,
            exchange_rate: None,
            location_id: None,
            custom_fields: None,
            tags: None,
            line_items: line_items.into(),
            extra: Map::new(),
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(
        mut self,
        value: impl Into<UpdateACustomerDebitNoteRequestType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `invoice_number`.
    #[must_use]
    pub fn invoice_number(mut self, value: impl Into<String>) -> Self {
        self.invoice_number = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `payment_terms`.
    #[must_use]
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.payment_terms = Some(value);
        self
    }

    /// Sets `payment_terms_label`.
    #[must_use]
    pub fn payment_terms_label(mut self, value: impl Into<String>) -> Self {
        self.payment_terms_label = Some(value.into());
        self
    }

    /// Sets `due_date`.
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateACustomerDebitNoteRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateACustomerDebitNoteRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateACustomerDebitNoteRequest {
        customer_id, r#type = "type", currency_id, invoice_number, template_id, date,
        payment_terms, payment_terms_label, due_date, discount, exchange_rate,
        location_id, custom_fields, tags, line_items, ..extra
    }
}

/// Update a customer debit note request line items.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateACustomerDebitNoteRequestLineItems {
    pub item_id: Id,
    pub product_type: Option<String>,
    pub hsn_or_sac: Option<String>,
    pub location_id: Option<Id>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub tax_id: Option<Id>,
    pub item_total: Option<Decimal>,
    pub tags: Option<Vec<CreateACustomerDebitNoteRequestTags>>,
    pub line_item_category:
        Option<UpdateACustomerDebitNoteRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateACustomerDebitNoteRequestLineItems {
    /// A request with all that is required.
    pub fn new(item_id: impl Into<Id>) -> Self {
        Self {
            item_id: item_id.into(),
            product_type: None,
            hsn_or_sac: None,
            location_id: None,
            description: None,
            rate: None,
            quantity: None,
            unit: None,
            tax_id: None,
            item_total: None,
            tags: None,
            line_item_category: None,
            extra: Map::new(),
        }
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `item_total`.
    #[must_use]
    pub fn item_total(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateACustomerDebitNoteRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateACustomerDebitNoteRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateACustomerDebitNoteRequestLineItems {
        item_id, product_type, hsn_or_sac, location_id, description, rate, quantity,
        unit, tax_id, item_total, tags, line_item_category, ..extra
    }
}

runtime::choice! {
    /// Update a customer debit note request line items line item category.
    pub enum UpdateACustomerDebitNoteRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update a customer debit note request type.
    pub enum UpdateACustomerDebitNoteRequestType {
        DebitNote = "debit_note",
    }
}
