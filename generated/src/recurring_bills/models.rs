// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringBills`](super::RecurringBills).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    BankTransactionCustomFieldRequest, BankTransactionTag, BillLineItem, CustomField,
    GstTreatment, LineItemRequest, TagRequest, VatSummary,
};

/// Recurring bill.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBill {
    pub recurring_bill_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`, `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in: `au`.
    pub is_abn_quoted: Option<String>,
    /// Only in: `au`.
    pub abn: Option<String>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<BillLineItem>>,
    /// Only in: `in`, `global`, `au`.
    pub is_tds_applied: Option<bool>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_summary: Option<Vec<VatSummary>>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_summary: Option<Vec<VatSummary>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub last_modified_time: Option<DateTime>,
    pub discount: Option<Decimal>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub tags: Option<Vec<BankTransactionTag>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringBill {
        recurring_bill_id, vendor_id, vendor_name, status, recurrence_name, currency_id,
        currency_code, currency_symbol, start_date, end_date, source_of_supply,
        place_of_supply, destination_of_supply, gst_treatment, gst_no, tax_treatment,
        vat_treatment, vat_reg_no, is_abn_quoted, abn, is_reverse_charge_applied,
        pricebook_id, pricebook_name, is_inclusive_tax, location_id, location_name,
        line_items, is_tds_applied, notes, terms, payment_terms, payment_terms_label,
        custom_fields, acquisition_vat_summary, reverse_charge_vat_summary,
        acquisition_vat_total, reverse_charge_vat_total, created_time, created_by_id,
        last_modified_time, discount, discount_account_id, is_discount_before_tax, tags,
    }
}

/// Recurring bill acquisition vat summary request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillAcquisitionVatSummaryRequest {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringBillAcquisitionVatSummaryRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_amount`.
    #[must_use]
    pub fn tax_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_amount = Some(value.into());
        self
    }
}

runtime::request! {
    RecurringBillAcquisitionVatSummaryRequest {
        tax_name, tax_amount, ..extra
    }
}

/// Recurring bill request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillRequest {
    pub recurring_bill_id: Option<Id>,
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `uk`, `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in: `au`.
    pub is_abn_quoted: Option<String>,
    /// Only in: `au`.
    pub abn: Option<String>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<LineItemRequest>>,
    /// Only in: `in`, `global`, `au`.
    pub is_tds_applied: Option<bool>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    pub custom_fields: Option<Vec<BankTransactionCustomFieldRequest>>,
    pub discount: Option<Decimal>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub repeat_every: String,
    pub recurrence_frequency: String,
    pub tags: Option<Vec<TagRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringBillRequest {
    /// A request with all that is required.
    pub fn new(
        vendor_id: impl Into<Id>,
        recurrence_name: impl Into<String>,
        start_date: impl Into<Date>,
        repeat_every: impl Into<String>,
        recurrence_frequency: impl Into<String>,
    ) -> Self {
        Self {
            recurring_bill_id: None,
            vendor_id: vendor_id.into(),
            currency_id: None,
            status: None,
            recurrence_name: recurrence_name.into(),
            start_date: start_date.into(),
            end_date: None,
            source_of_supply: None,
            place_of_supply: None,
            destination_of_supply: None,
            gst_treatment: None,
            gst_no: None,
            tax_treatment: None,
            vat_treatment: None,
            vat_reg_no: None,
            is_abn_quoted: None,
            abn: None,
            is_reverse_charge_applied: None,
            pricebook_id: None,
            pricebook_name: None,
            is_inclusive_tax: None,
            location_id: None,
            line_items: None,
            is_tds_applied: None,
            notes: None,
            terms: None,
            payment_terms: None,
            payment_terms_label: None,
            custom_fields: None,
            discount: None,
            discount_account_id: None,
            is_discount_before_tax: None,
            repeat_every: repeat_every.into(),
            recurrence_frequency: recurrence_frequency.into(),
            tags: None,
            extra: Map::new(),
        }
    }

    /// Sets `recurring_bill_id`.
    #[must_use]
    pub fn recurring_bill_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_bill_id = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(mut self, value: impl Into<GstTreatment>) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `vat_reg_no`.
    #[must_use]
    pub fn vat_reg_no(mut self, value: impl Into<String>) -> Self {
        self.vat_reg_no = Some(value.into());
        self
    }

    /// Sets `is_abn_quoted`.
    #[must_use]
    pub fn is_abn_quoted(mut self, value: impl Into<String>) -> Self {
        self.is_abn_quoted = Some(value.into());
        self
    }

    /// Sets `abn`.
    #[must_use]
    pub fn abn(mut self, value: impl Into<String>) -> Self {
        self.abn = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `pricebook_name`.
    #[must_use]
    pub fn pricebook_name(mut self, value: impl Into<String>) -> Self {
        self.pricebook_name = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(mut self, value: impl Into<Vec<LineItemRequest>>) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `is_tds_applied`.
    #[must_use]
    pub fn is_tds_applied(mut self, value: bool) -> Self {
        self.is_tds_applied = Some(value);
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

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<BankTransactionCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `discount_account_id`.
    #[must_use]
    pub fn discount_account_id(mut self, value: impl Into<Id>) -> Self {
        self.discount_account_id = Some(value.into());
        self
    }

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
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
    RecurringBillRequest {
        recurring_bill_id, vendor_id, currency_id, status, recurrence_name, start_date,
        end_date, source_of_supply, place_of_supply, destination_of_supply,
        gst_treatment, gst_no, tax_treatment, vat_treatment, vat_reg_no, is_abn_quoted,
        abn, is_reverse_charge_applied, pricebook_id, pricebook_name, is_inclusive_tax,
        location_id, line_items, is_tds_applied, notes, terms, payment_terms,
        payment_terms_label, custom_fields, discount, discount_account_id,
        is_discount_before_tax, repeat_every, recurrence_frequency, tags, ..extra
    }
}

/// Recurring bill reverse charge vat summary request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringBillReverseChargeVatSummaryRequest {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringBillReverseChargeVatSummaryRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_amount`.
    #[must_use]
    pub fn tax_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_amount = Some(value.into());
        self
    }
}

runtime::request! {
    RecurringBillReverseChargeVatSummaryRequest {
        tax_name, tax_amount, ..extra
    }
}
