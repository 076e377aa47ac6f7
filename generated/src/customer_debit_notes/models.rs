// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomerDebitNotes`](super::CustomerDebitNotes).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    ChartOfAccountCustomFieldRequest, LineItemCategory, TagRequest,
};

/// Customer debit note line item request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerDebitNoteLineItemRequest {
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
    pub tags: Option<Vec<TagRequest>>,
    pub line_item_category: Option<LineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomerDebitNoteLineItemRequest {
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
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(mut self, value: impl Into<LineItemCategory>) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    CustomerDebitNoteLineItemRequest {
        item_id, product_type, hsn_or_sac, location_id, description, rate, quantity,
        unit, tax_id, item_total, tags, line_item_category, ..extra
    }
}

/// Customer debit note request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerDebitNoteRequest {
    pub customer_id: Id,
    pub r#type: CustomerDebitNoteType,
    pub currency_id: Option<Id>,
    pub contact_persons: Option<Vec<String>>,
    pub invoice_number: Option<String>,
    pub date: Option<Date>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub custom_fields: Option<Vec<ChartOfAccountCustomFieldRequest>>,
    pub reference_invoice_id: Id,
    pub reference_invoice_type: Option<String>,
    pub tags: Option<Vec<TagRequest>>,
    pub line_items: Vec<CustomerDebitNoteLineItemRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomerDebitNoteRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        r#type: impl Into<CustomerDebitNoteType>,
        reference_invoice_id: impl Into<Id>,
        line_items: impl Into<Vec<CustomerDebitNoteLineItemRequest>>,
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
        value: impl Into<Vec<ChartOfAccountCustomFieldRequest>>,
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
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CustomerDebitNoteRequest {
        customer_id, r#type = "type", currency_id, contact_persons, invoice_number, date,
        payment_terms, payment_terms_label, due_date, exchange_rate, location_id,
        custom_fields, reference_invoice_id, reference_invoice_type, tags, line_items,
        ..extra
    }
}

runtime::choice! {
    /// Customer debit note type.
    pub enum CustomerDebitNoteType {
        DebitNote = "debit_note",
    }
}

/// Update customer debit note request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerDebitNoteRequest {
    pub customer_id: Id,
    pub r#type: Option<CustomerDebitNoteType>,
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
    pub custom_fields: Option<Vec<ChartOfAccountCustomFieldRequest>>,
    pub tags: Option<Vec<TagRequest>>,
    pub line_items: Vec<CustomerDebitNoteLineItemRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomerDebitNoteRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<CustomerDebitNoteLineItemRequest>>,
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
    pub fn r#type(mut self, value: impl Into<CustomerDebitNoteType>) -> Self {
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
        value: impl Into<Vec<ChartOfAccountCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCustomerDebitNoteRequest {
        customer_id, r#type = "type", currency_id, invoice_number, template_id, date,
        payment_terms, payment_terms_label, due_date, discount, exchange_rate,
        location_id, custom_fields, tags, line_items, ..extra
    }
}
