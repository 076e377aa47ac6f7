// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomerDebitNotes`](super::CustomerDebitNotes).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    CustomFieldEntryRequest, LineItemCategory, TagAssignmentRequest,
};

/// A customer debit note line item, as `line_items` of [`CustomerDebitNoteRequest`] takes it.
#[derive(Clone)]
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
    pub tags: Option<Vec<TagAssignmentRequest>>,
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
}

runtime::setters! {
    CustomerDebitNoteLineItemRequest {
        set {
            product_type: String, hsn_or_sac: String, location_id: Id,
            description: String, rate: Decimal, quantity: Decimal, unit: String,
            tax_id: Id, item_total: Decimal, tags: Vec<TagAssignmentRequest>,
            line_item_category: LineItemCategory,
        }
    }
}

runtime::request! {
    CustomerDebitNoteLineItemRequest new(item_id: Id) {
        item_id, product_type, hsn_or_sac, location_id,
        description, rate, quantity, unit,
        tax_id, item_total, tags, line_item_category,
    }
}

/// A customer debit note, as [`CustomerDebitNotes::create`](super::CustomerDebitNotes::create) sends
/// it.
#[derive(Clone)]
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
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub reference_invoice_id: Id,
    pub reference_invoice_type: Option<String>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
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
}

runtime::setters! {
    CustomerDebitNoteRequest {
        set {
            currency_id: Id, invoice_number: String, date: Date, payment_terms: i64,
            payment_terms_label: String, due_date: Date, exchange_rate: Decimal,
            location_id: Id, custom_fields: Vec<CustomFieldEntryRequest>,
            reference_invoice_type: String, tags: Vec<TagAssignmentRequest>,
        }
        each {
            contact_persons: String,
        }
    }
}

runtime::request! {
    CustomerDebitNoteRequest new(
        customer_id: Id, r#type: CustomerDebitNoteType = "type",
        reference_invoice_id: Id, line_items: Vec<CustomerDebitNoteLineItemRequest>,
    ) {
        customer_id, r#type = "type", currency_id, contact_persons,
        invoice_number, date, payment_terms, payment_terms_label,
        due_date, exchange_rate, location_id, custom_fields,
        reference_invoice_id, reference_invoice_type, tags, line_items,
    }
}

runtime::choice! {
    /// What `type` of [`CustomerDebitNoteRequest`] may be.
    pub enum CustomerDebitNoteType {
        DebitNote = "debit_note",
    }
}

/// What [`CustomerDebitNotes::update`](super::CustomerDebitNotes::update) sends.
#[derive(Clone)]
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
    pub discount: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
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
}

runtime::setters! {
    UpdateCustomerDebitNoteRequest {
        set {
            r#type: CustomerDebitNoteType, currency_id: Id, invoice_number: String,
            template_id: Id, date: Date, payment_terms: i64, payment_terms_label: String,
            due_date: Date, discount: String, exchange_rate: Decimal, location_id: Id,
            custom_fields: Vec<CustomFieldEntryRequest>, tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    UpdateCustomerDebitNoteRequest new(
        customer_id: Id, line_items: Vec<CustomerDebitNoteLineItemRequest>,
    ) {
        customer_id, r#type = "type", currency_id, invoice_number,
        template_id, date, payment_terms, payment_terms_label,
        due_date, discount, exchange_rate, location_id,
        custom_fields, tags, line_items,
    }
}
