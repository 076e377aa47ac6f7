// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Invoices`](super::Invoices).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add invoice online payment bank account request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddInvoiceOnlinePaymentBankAccountRequest {
    pub invoice_ids: Option<Id>,
    pub payment_amount: Option<Decimal>,
    pub gateway: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub account_number: Option<String>,
    pub routing_number: Option<String>,
    pub account_type: Option<String>,
    pub bank_name: Option<String>,
    pub enable_autobilling: Option<bool>,
    pub account_id: Option<Id>,
    pub autobill_client_status: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddInvoiceOnlinePaymentBankAccountRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invoice_ids`.
    #[must_use]
    pub fn invoice_ids(mut self, value: impl Into<Id>) -> Self {
        self.invoice_ids = Some(value.into());
        self
    }

    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.payment_amount = Some(value.into());
        self
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `routing_number`.
    #[must_use]
    pub fn routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }

    /// Sets `account_type`.
    #[must_use]
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Sets `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }

    /// Sets `enable_autobilling`.
    #[must_use]
    pub fn enable_autobilling(mut self, value: bool) -> Self {
        self.enable_autobilling = Some(value);
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `autobill_client_status`.
    #[must_use]
    pub fn autobill_client_status(mut self, value: impl Into<String>) -> Self {
        self.autobill_client_status = Some(value.into());
        self
    }
}

runtime::request! {
    AddInvoiceOnlinePaymentBankAccountRequest {
        invoice_ids, payment_amount, gateway, first_name, last_name, account_number,
        routing_number, account_type, bank_name, enable_autobilling, account_id,
        autobill_client_status, ..extra
    }
}

/// Apply credits request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsRequest {
    pub invoice_payments: Vec<ApplyCreditsRequestInvoicePayments>,
    pub apply_creditnotes: Vec<ApplyCreditsRequestApplyCreditnotes>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsRequest {
    /// A request with all that is required.
    pub fn new(
        invoice_payments: impl Into<Vec<ApplyCreditsRequestInvoicePayments>>,
        apply_creditnotes: impl Into<Vec<ApplyCreditsRequestApplyCreditnotes>>,
    ) -> Self {
        Self {
            invoice_payments: invoice_payments.into(),
            apply_creditnotes: apply_creditnotes.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    ApplyCreditsRequest {
        invoice_payments, apply_creditnotes, ..extra
    }
}

/// Apply credits request apply creditnotes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsRequestApplyCreditnotes {
    pub creditnote_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsRequestApplyCreditnotes {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `creditnote_id`.
    #[must_use]
    pub fn creditnote_id(mut self, value: impl Into<Id>) -> Self {
        self.creditnote_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyCreditsRequestApplyCreditnotes {
        creditnote_id, amount_applied, ..extra
    }
}

/// Apply credits request invoice payments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsRequestInvoicePayments {
    pub payment_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsRequestInvoicePayments {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `payment_id`.
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<Id>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyCreditsRequestInvoicePayments {
        payment_id, amount_applied, ..extra
    }
}

/// Billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillingAddress {
        address, street2, city, state, zip, country, fax,
    }
}

/// Bulk invoice reminder response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkInvoiceReminderResponse {
    pub email_success_info: Option<BulkInvoiceReminderResponseEmailSuccessInfo>,
    pub email_errors_info: Option<Vec<BulkInvoiceReminderResponseEmailErrorsInfo>>,
    pub code: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BulkInvoiceReminderResponse {
        email_success_info, email_errors_info, code,
    }
}

/// Bulk invoice reminder response email errors info.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkInvoiceReminderResponseEmailErrorsInfo {
    pub message: Option<String>,
    pub ids: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BulkInvoiceReminderResponseEmailErrorsInfo {
        message, ids,
    }
}

/// Bulk invoice reminder response email success info.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkInvoiceReminderResponseEmailSuccessInfo {
    pub message: Option<String>,
    pub sent_count: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BulkInvoiceReminderResponseEmailSuccessInfo {
        message, sent_count,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreference {
    pub is_email_enabled: Option<bool>,
    /// Only in: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CommunicationPreference {
        is_email_enabled, is_sms_enabled, is_whatsapp_enabled,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreferenceRequest {
    pub is_email_enabled: Option<bool>,
    /// Only in: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CommunicationPreferenceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `is_email_enabled`.
    #[must_use]
    pub fn is_email_enabled(mut self, value: bool) -> Self {
        self.is_email_enabled = Some(value);
        self
    }

    /// Sets `is_sms_enabled`.
    #[must_use]
    pub fn is_sms_enabled(mut self, value: bool) -> Self {
        self.is_sms_enabled = Some(value);
        self
    }

    /// Sets `is_whatsapp_enabled`.
    #[must_use]
    pub fn is_whatsapp_enabled(mut self, value: bool) -> Self {
        self.is_whatsapp_enabled = Some(value);
        self
    }
}

runtime::request! {
    CommunicationPreferenceRequest {
        is_email_enabled, is_sms_enabled, is_whatsapp_enabled, ..extra
    }
}

/// Create a comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateACommentRequest {
    pub description: Option<String>,
    pub payment_expected_date: Option<String>,
    pub show_comment_to_clients: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateACommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `payment_expected_date`.
    #[must_use]
    pub fn payment_expected_date(mut self, value: impl Into<String>) -> Self {
        self.payment_expected_date = Some(value.into());
        self
    }

    /// Sets `show_comment_to_clients`.
    #[must_use]
    pub fn show_comment_to_clients(mut self, value: bool) -> Self {
        self.show_comment_to_clients = Some(value);
        self
    }
}

runtime::request! {
    CreateACommentRequest {
        description, payment_expected_date, show_comment_to_clients, ..extra
    }
}

/// Create an invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAnInvoiceRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons: Option<Vec<String>>,
    pub contact_persons_associated:
        Option<Vec<UpdateAnInvoiceRequestContactPersonsAssociated>>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateAnInvoiceRequestGstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CreateAnInvoiceRequestCfdiUsage>,
    pub reference_number: Option<String>,
    pub template_id: Option<Id>,
    pub date: Option<Date>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub recurring_invoice_id: Option<Id>,
    pub invoiced_estimate_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub custom_fields: Option<Vec<UpdateCustomFieldsInInvoiceRequest>>,
    pub tags: Option<Vec<UpdateAnInvoiceRequestTags>>,
    pub send: Option<bool>,
    pub line_items: Vec<CreateAnInvoiceRequestLineItems>,
    pub payment_options: Option<PaymentOptionsRequest>,
    pub allow_partial_payments: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub reason: Option<String>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub tax_id: Option<Id>,
    pub expense_id: Option<Id>,
    pub salesorder_item_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub batch_payments: Option<Vec<CreateAnInvoiceRequestBatchPayments>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnInvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<CreateAnInvoiceRequestLineItems>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons: None,
            contact_persons_associated: None,
            invoice_number: None,
            place_of_supply: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            gst_treatment: None,
            gst_no: None,
            cfdi_usage: None,
            reference_number: None,
            template_id: None,
            date: None,
            payment_terms: None,
            payment_terms_label: None,
            due_date: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            exchange_rate: None,
            location_id: None,
            recurring_invoice_id: None,
            invoiced_estimate_id: None,
            salesperson_name: None,
            custom_fields: None,
            tags: None,
            send: None,
            line_items: line_items.into(),
            payment_options: None,
            allow_partial_payments: None,
            custom_body: None,
            custom_subject: None,
            notes: None,
            terms: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            reason: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            billing_address_id: None,
            shipping_address_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            tax_id: None,
            expense_id: None,
            salesorder_item_id: None,
            avatax_tax_code: None,
            time_entry_ids: None,
            batch_payments: None,
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

    /// Sets `contact_persons_associated`.
    #[must_use]
    pub fn contact_persons_associated(
        mut self,
        value: impl Into<Vec<UpdateAnInvoiceRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `invoice_number`.
    #[must_use]
    pub fn invoice_number(mut self, value: impl Into<String>) -> Self {
        self.invoice_number = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateAnInvoiceRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `cfdi_usage`.
    #[must_use]
    pub fn cfdi_usage(
        mut self,
        value: impl Into<CreateAnInvoiceRequestCfdiUsage>,
    ) -> Self {
        self.cfdi_usage = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
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

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `discount_type`.
    #[must_use]
    pub fn discount_type(mut self, value: impl Into<String>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
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

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }

    /// Sets `invoiced_estimate_id`.
    #[must_use]
    pub fn invoiced_estimate_id(mut self, value: impl Into<Id>) -> Self {
        self.invoiced_estimate_id = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateCustomFieldsInInvoiceRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnInvoiceRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `send`.
    #[must_use]
    pub fn send(mut self, value: bool) -> Self {
        self.send = Some(value);
        self
    }

    /// Sets `payment_options`.
    #[must_use]
    pub fn payment_options(mut self, value: impl Into<PaymentOptionsRequest>) -> Self {
        self.payment_options = Some(value.into());
        self
    }

    /// Sets `allow_partial_payments`.
    #[must_use]
    pub fn allow_partial_payments(mut self, value: bool) -> Self {
        self.allow_partial_payments = Some(value);
        self
    }

    /// Sets `custom_body`.
    #[must_use]
    pub fn custom_body(mut self, value: impl Into<String>) -> Self {
        self.custom_body = Some(value.into());
        self
    }

    /// Sets `custom_subject`.
    #[must_use]
    pub fn custom_subject(mut self, value: impl Into<String>) -> Self {
        self.custom_subject = Some(value.into());
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

    /// Sets `shipping_charge`.
    #[must_use]
    pub fn shipping_charge(mut self, value: impl Into<Decimal>) -> Self {
        self.shipping_charge = Some(value.into());
        self
    }

    /// Sets `adjustment`.
    #[must_use]
    pub fn adjustment(mut self, value: impl Into<Decimal>) -> Self {
        self.adjustment = Some(value.into());
        self
    }

    /// Sets `adjustment_description`.
    #[must_use]
    pub fn adjustment_description(mut self, value: impl Into<String>) -> Self {
        self.adjustment_description = Some(value.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `billing_address_id`.
    #[must_use]
    pub fn billing_address_id(mut self, value: impl Into<Id>) -> Self {
        self.billing_address_id = Some(value.into());
        self
    }

    /// Sets `shipping_address_id`.
    #[must_use]
    pub fn shipping_address_id(mut self, value: impl Into<Id>) -> Self {
        self.shipping_address_id = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `expense_id`.
    #[must_use]
    pub fn expense_id(mut self, value: impl Into<Id>) -> Self {
        self.expense_id = Some(value.into());
        self
    }

    /// Sets `salesorder_item_id`.
    #[must_use]
    pub fn salesorder_item_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_item_id = Some(value.into());
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `time_entry_ids`.
    #[must_use]
    pub fn time_entry_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.time_entry_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `batch_payments`.
    #[must_use]
    pub fn batch_payments(
        mut self,
        value: impl Into<Vec<CreateAnInvoiceRequestBatchPayments>>,
    ) -> Self {
        self.batch_payments = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnInvoiceRequest {
        customer_id, currency_id, contact_persons, contact_persons_associated,
        invoice_number, place_of_supply, vat_treatment, tax_treatment,
        is_reverse_charge_applied, gst_treatment, gst_no, cfdi_usage, reference_number,
        template_id, date, payment_terms, payment_terms_label, due_date, discount,
        is_discount_before_tax, discount_type, is_inclusive_tax, exchange_rate,
        location_id, recurring_invoice_id, invoiced_estimate_id, salesperson_name,
        custom_fields, tags, send, line_items, payment_options, allow_partial_payments,
        custom_body, custom_subject, notes, terms, shipping_charge, adjustment,
        adjustment_description, reason, tax_authority_id, tax_exemption_id,
        billing_address_id, shipping_address_id, avatax_use_code, avatax_exempt_no,
        tax_id, expense_id, salesorder_item_id, avatax_tax_code, time_entry_ids,
        batch_payments, ..extra
    }
}

/// Create an invoice request batch payments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnInvoiceRequestBatchPayments {
    pub payment_mode: Option<String>,
    pub amount: Option<Decimal>,
    pub account_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnInvoiceRequestBatchPayments {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `payment_mode`.
    #[must_use]
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        self.payment_mode = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnInvoiceRequestBatchPayments {
        payment_mode, amount, account_id, ..extra
    }
}

runtime::choice! {
    /// Create an invoice request cfdi usage.
    pub enum CreateAnInvoiceRequestCfdiUsage {
        AcquisitionOfMerchandise = "acquisition_of_merchandise",
        ReturnDiscountBonus = "return_discount_bonus",
        GeneralExpense = "general_expense",
        Buildings = "buildings",
        FurnitureOfficeEquipment = "furniture_office_equipment",
        TransportEquipment = "transport_equipment",
        ComputerEquipmentdyeMoldsTools = "computer_equipmentdye_molds_tools",
        TelephoneCommunication = "telephone_communication",
        SatelliteCommunication = "satellite_communication",
        OtherMachineryEquipment = "other_machinery_equipment",
        HospitalExpense = "hospital_expense",
        MedicalExpenseDisability = "medical_expense_disability",
        FuneralExpense = "funeral_expense",
        Donation = "donation",
        InterestMortageLoans = "interest_mortage_loans",
        ContributionSar = "contribution_sar",
        MedicalExpenseInsurancePormium = "medical_expense_insurance_pormium",
        SchoolTransportationExpense = "school_transportation_expense",
        DepositSavingAccount = "deposit_saving_account",
        PaymentEducationalService = "payment_educational_service",
        NoTaxEffect = "no_tax_effect",
        Payment = "payment",
        Payroll = "payroll",
    }
}

runtime::choice! {
    /// Create an invoice request gst treatment.
    pub enum CreateAnInvoiceRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create an invoice request line items.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAnInvoiceRequestLineItems {
    pub item_id: Id,
    pub project_id: Option<Id>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub product_type: Option<CreateAnInvoiceRequestLineItemsProductType>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub location_id: Option<Id>,
    pub expense_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub bill_item_id: Option<Id>,
    pub expense_receipt_name: Option<String>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tags: Option<Vec<UpdateAnInvoiceRequestTags>>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateAnInvoiceRequestLineItemsTaxTreatmentCode>,
    pub salesorder_item_id: Option<Id>,
    pub line_item_category: Option<CreateAnInvoiceRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAnInvoiceRequestLineItems {
    /// A request with all that is required.
    pub fn new(item_id: impl Into<Id>) -> Self {
        Self {
            item_id: item_id.into(),
            project_id: None,
            time_entry_ids: None,
            product_type: None,
            hsn_or_sac: None,
            sat_item_key_code: None,
            unitkey_code: None,
            location_id: None,
            expense_id: None,
            bill_id: None,
            bill_item_id: None,
            expense_receipt_name: None,
            name: None,
            description: None,
            item_order: None,
            bcy_rate: None,
            rate: None,
            quantity: None,
            unit: None,
            discount_amount: None,
            discount: None,
            tags: None,
            tax_id: None,
            tds_tax_id: None,
            tax_name: None,
            tax_type: None,
            tax_percentage: None,
            tax_treatment_code: None,
            salesorder_item_id: None,
            line_item_category: None,
            extra: Map::new(),
        }
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `time_entry_ids`.
    #[must_use]
    pub fn time_entry_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.time_entry_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<CreateAnInvoiceRequestLineItemsProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `sat_item_key_code`.
    #[must_use]
    pub fn sat_item_key_code(mut self, value: impl Into<String>) -> Self {
        self.sat_item_key_code = Some(value.into());
        self
    }

    /// Sets `unitkey_code`.
    #[must_use]
    pub fn unitkey_code(mut self, value: impl Into<String>) -> Self {
        self.unitkey_code = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `expense_id`.
    #[must_use]
    pub fn expense_id(mut self, value: impl Into<Id>) -> Self {
        self.expense_id = Some(value.into());
        self
    }

    /// Sets `bill_id`.
    #[must_use]
    pub fn bill_id(mut self, value: impl Into<Id>) -> Self {
        self.bill_id = Some(value.into());
        self
    }

    /// Sets `bill_item_id`.
    #[must_use]
    pub fn bill_item_id(mut self, value: impl Into<Id>) -> Self {
        self.bill_item_id = Some(value.into());
        self
    }

    /// Sets `expense_receipt_name`.
    #[must_use]
    pub fn expense_receipt_name(mut self, value: impl Into<String>) -> Self {
        self.expense_receipt_name = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `bcy_rate`.
    #[must_use]
    pub fn bcy_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.bcy_rate = Some(value.into());
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

    /// Sets `discount_amount`.
    #[must_use]
    pub fn discount_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_amount = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnInvoiceRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tds_tax_id`.
    #[must_use]
    pub fn tds_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tds_tax_id = Some(value.into());
        self
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_type`.
    #[must_use]
    pub fn tax_type(mut self, value: impl Into<String>) -> Self {
        self.tax_type = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
        self
    }

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<CreateAnInvoiceRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `salesorder_item_id`.
    #[must_use]
    pub fn salesorder_item_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_item_id = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateAnInvoiceRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAnInvoiceRequestLineItems {
        item_id, project_id, time_entry_ids, product_type, hsn_or_sac, sat_item_key_code,
        unitkey_code, location_id, expense_id, bill_id, bill_item_id,
        expense_receipt_name, name, description, item_order, bcy_rate, rate, quantity,
        unit, discount_amount, discount, tags, tax_id, tds_tax_id, tax_name, tax_type,
        tax_percentage, tax_treatment_code, salesorder_item_id, line_item_category,
        ..extra
    }
}

runtime::choice! {
    /// Create an invoice request line items line item category.
    pub enum CreateAnInvoiceRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create an invoice request line items product type.
    pub enum CreateAnInvoiceRequestLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Create an invoice request line items tax treatment code.
    pub enum CreateAnInvoiceRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// Create invoice from salesorder response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceFromSalesorderResponse {
    pub invoice_id: Option<Id>,
    pub ach_payment_initiated: Option<bool>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateInvoiceFromSalesorderResponseGstTreatment>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CreateInvoiceFromSalesorderResponseCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type:
        Option<CreateInvoiceFromSalesorderResponseCfdiReferenceType>,
    /// Only in: `mx`.
    pub reference_invoice_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub vat_reg_no: Option<String>,
    pub date: Option<Date>,
    pub status: Option<CreateInvoiceFromSalesorderResponseStatus>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub payment_expected_date: Option<String>,
    pub last_payment_date: Option<String>,
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateInvoiceUsingCustomFieldResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub recurring_invoice_id: Option<Id>,
    pub is_viewed_by_client: Option<bool>,
    pub has_attachment: Option<bool>,
    pub client_viewed_time: Option<String>,
    pub line_items: Option<Vec<CreateInvoiceFromSalesorderResponseLineItems>>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<UpdateInvoiceUsingCustomFieldResponseTaxes>>,
    pub payment_reminder_enabled: Option<bool>,
    pub payment_made: Option<f64>,
    pub credits_applied: Option<f64>,
    pub tax_amount_withheld: Option<f64>,
    pub balance: Option<Decimal>,
    pub write_off_amount: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOptions>,
    pub is_emailed: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub reminders_sent: Option<i64>,
    pub last_reminder_sent_date: Option<String>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<UpdateShippingAddressRequest>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<ListInvoicesResponseCustomFields>>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub salesperson_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub salesorder_id: Option<Id>,
    pub salesorder_number: Option<String>,
    pub salesorders: Option<CreateInvoiceFromSalesorderResponseSalesorders>,
    pub invoice_url: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateInvoiceFromSalesorderResponse {
        invoice_id, ach_payment_initiated, invoice_number, is_pre_gst, place_of_supply,
        gst_no, gst_treatment, cfdi_usage, cfdi_reference_type, reference_invoice_id,
        vat_treatment, tax_treatment, is_reverse_charge_applied, vat_reg_no, date,
        status, payment_terms, payment_terms_label, due_date, payment_expected_date,
        last_payment_date, reference_number, customer_id, customer_name,
        contact_persons_associated, currency_id, currency_code, exchange_rate, discount,
        is_discount_before_tax, discount_type, is_inclusive_tax, recurring_invoice_id,
        is_viewed_by_client, has_attachment, client_viewed_time, line_items,
        shipping_charge, adjustment, adjustment_description, sub_total, tax_total, total,
        taxes, payment_reminder_enabled, payment_made, credits_applied,
        tax_amount_withheld, balance, write_off_amount, allow_partial_payments,
        price_precision, payment_options, is_emailed, location_id, location_name,
        reminders_sent, last_reminder_sent_date, billing_address, shipping_address,
        notes, terms, custom_fields, tags, template_id, template_name, created_time,
        last_modified_time, attachment_name, can_send_in_mail, salesperson_id,
        salesperson_name, salesorder_id, salesorder_number, salesorders, invoice_url,
    }
}

runtime::choice! {
    /// Create invoice from salesorder response cfdi reference type.
    pub enum CreateInvoiceFromSalesorderResponseCfdiReferenceType {
        ReturnOfMerchandise = "return_of_merchandise",
        SubstitutionPreviousCfdi = "substitution_previous_cfdi",
        TransferOfGoods = "transfer_of_goods",
        InvoiceGeneratedFromOrder = "invoice_generated_from_order",
        CfdiForAdvance = "cfdi_for_advance",
    }
}

runtime::choice! {
    /// Create invoice from salesorder response cfdi usage.
    pub enum CreateInvoiceFromSalesorderResponseCfdiUsage {
        AcquisitionOfMerchandise = "acquisition_of_merchandise",
        ReturnDiscountBonus = "return_discount_bonus",
        GeneralExpense = "general_expense",
        Buildings = "buildings",
        FurnitureOfficeEquipment = "furniture_office_equipment",
        TransportEquipment = "transport_equipment",
        ComputerEquipmentdyeMoldsTools = "computer_equipmentdye_molds_tools",
        TelephoneCommunication = "telephone_communication",
        SatelliteCommunication = "satellite_communication",
        OtherMachineryEquipment = "other_machinery_equipment",
        HospitalExpense = "hospital_expense",
        MedicalExpenseDisability = "medical_expense_disability",
        FuneralExpense = "funeral_expense",
        Donation = "donation",
        InterestMortageLoans = "interest_mortage_loans",
        ContributionSar = "contribution_sar",
        MedicalExpenseInsurancePormium = "medical_expense_insurance_pormium",
        SchoolTransportationExpense = "school_transportation_expense",
        DepositSavingAccount = "deposit_saving_account",
        PaymentEducationalService = "payment_educational_service",
        NoTaxEffect = "no_tax_effect",
        Payment = "payment",
        Payroll = "payroll",
    }
}

runtime::choice! {
    /// Create invoice from salesorder response gst treatment.
    pub enum CreateInvoiceFromSalesorderResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create invoice from salesorder response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceFromSalesorderResponseLineItems {
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub project_id: Option<Id>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub project_name: Option<String>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub item_type: Option<String>,
    pub product_type: Option<CreateInvoiceFromSalesorderResponseLineItemsProductType>,
    pub expense_id: Option<Id>,
    pub expense_receipt_name: Option<String>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code:
        Option<CreateInvoiceFromSalesorderResponseLineItemsTaxTreatmentCode>,
    pub item_total: Option<Decimal>,
    pub line_item_category:
        Option<CreateInvoiceFromSalesorderResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateInvoiceFromSalesorderResponseLineItems {
        line_item_id, item_id, project_id, sat_item_key_code, unitkey_code, project_name,
        time_entry_ids, location_id, location_name, item_type, product_type, expense_id,
        expense_receipt_name, name, description, item_order, bcy_rate, rate, quantity,
        unit, discount_amount, discount, tags, tax_id, tds_tax_id, tax_name, tax_type,
        tax_percentage, tax_treatment_code, item_total, line_item_category,
    }
}

runtime::choice! {
    /// Create invoice from salesorder response line items line item category.
    pub enum CreateInvoiceFromSalesorderResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create invoice from salesorder response line items product type.
    pub enum CreateInvoiceFromSalesorderResponseLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Create invoice from salesorder response line items tax treatment code.
    pub enum CreateInvoiceFromSalesorderResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// Create invoice from salesorder response salesorders.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceFromSalesorderResponseSalesorders {
    pub salesorder_id: Option<Id>,
    pub salesorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub crm_custom_reference_id: Option<Id>,
    pub salesorder_order_status: Option<String>,
    pub total: Option<Decimal>,
    pub total_formatted: Option<String>,
    pub sub_total: Option<Decimal>,
    pub sub_total_formatted: Option<String>,
    pub date: Option<Date>,
    pub shipment_date: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateInvoiceFromSalesorderResponseSalesorders {
        salesorder_id, salesorder_number, reference_number, crm_custom_reference_id,
        salesorder_order_status, total, total_formatted, sub_total, sub_total_formatted,
        date, shipment_date,
    }
}

runtime::choice! {
    /// Create invoice from salesorder response status.
    pub enum CreateInvoiceFromSalesorderResponseStatus {
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

/// Create invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceResponse {
    pub invoice_id: Option<Id>,
    pub ach_payment_initiated: Option<bool>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateInvoiceResponseGstTreatment>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CreateInvoiceResponseCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type: Option<CreateInvoiceResponseCfdiReferenceType>,
    /// Only in: `mx`.
    pub reference_invoice_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub vat_reg_no: Option<String>,
    pub date: Option<Date>,
    pub status: Option<CreateInvoiceResponseStatus>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub payment_expected_date: Option<String>,
    pub last_payment_date: Option<String>,
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateInvoiceUsingCustomFieldResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub recurring_invoice_id: Option<Id>,
    pub is_viewed_by_client: Option<bool>,
    pub has_attachment: Option<bool>,
    pub client_viewed_time: Option<String>,
    pub line_items: Option<Vec<CreateInvoiceResponseLineItems>>,
    pub shipping_charge: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<UpdateInvoiceUsingCustomFieldResponseTaxes>>,
    pub payment_reminder_enabled: Option<bool>,
    pub payment_made: Option<f64>,
    pub credits_applied: Option<f64>,
    pub tax_amount_withheld: Option<f64>,
    pub balance: Option<Decimal>,
    pub write_off_amount: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOptions>,
    pub is_emailed: Option<bool>,
    pub reminders_sent: Option<i64>,
    pub last_reminder_sent_date: Option<String>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<UpdateShippingAddressRequest>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<ListInvoicesResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub salesperson_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub invoice_url: Option<String>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateInvoiceResponse {
        invoice_id, ach_payment_initiated, invoice_number, is_pre_gst, place_of_supply,
        gst_no, gst_treatment, cfdi_usage, cfdi_reference_type, reference_invoice_id,
        vat_treatment, tax_treatment, is_reverse_charge_applied, vat_reg_no, date,
        status, payment_terms, payment_terms_label, due_date, payment_expected_date,
        last_payment_date, reference_number, customer_id, customer_name,
        contact_persons_associated, currency_id, currency_code, exchange_rate, discount,
        is_discount_before_tax, discount_type, is_inclusive_tax, recurring_invoice_id,
        is_viewed_by_client, has_attachment, client_viewed_time, line_items,
        shipping_charge, location_id, location_name, adjustment, adjustment_description,
        sub_total, tax_total, total, taxes, payment_reminder_enabled, payment_made,
        credits_applied, tax_amount_withheld, balance, write_off_amount,
        allow_partial_payments, price_precision, payment_options, is_emailed,
        reminders_sent, last_reminder_sent_date, billing_address, shipping_address,
        notes, terms, custom_fields, template_id, template_name, created_time,
        last_modified_time, attachment_name, can_send_in_mail, salesperson_id,
        salesperson_name, invoice_url, tags,
    }
}

runtime::choice! {
    /// Create invoice response cfdi reference type.
    pub enum CreateInvoiceResponseCfdiReferenceType {
        ReturnOfMerchandise = "return_of_merchandise",
        SubstitutionPreviousCfdi = "substitution_previous_cfdi",
        TransferOfGoods = "transfer_of_goods",
        InvoiceGeneratedFromOrder = "invoice_generated_from_order",
        CfdiForAdvance = "cfdi_for_advance",
    }
}

runtime::choice! {
    /// Create invoice response cfdi usage.
    pub enum CreateInvoiceResponseCfdiUsage {
        AcquisitionOfMerchandise = "acquisition_of_merchandise",
        ReturnDiscountBonus = "return_discount_bonus",
        GeneralExpense = "general_expense",
        Buildings = "buildings",
        FurnitureOfficeEquipment = "furniture_office_equipment",
        TransportEquipment = "transport_equipment",
        ComputerEquipmentdyeMoldsTools = "computer_equipmentdye_molds_tools",
        TelephoneCommunication = "telephone_communication",
        SatelliteCommunication = "satellite_communication",
        OtherMachineryEquipment = "other_machinery_equipment",
        HospitalExpense = "hospital_expense",
        MedicalExpenseDisability = "medical_expense_disability",
        FuneralExpense = "funeral_expense",
        Donation = "donation",
        InterestMortageLoans = "interest_mortage_loans",
        ContributionSar = "contribution_sar",
        MedicalExpenseInsurancePormium = "medical_expense_insurance_pormium",
        SchoolTransportationExpense = "school_transportation_expense",
        DepositSavingAccount = "deposit_saving_account",
        PaymentEducationalService = "payment_educational_service",
        NoTaxEffect = "no_tax_effect",
        Payment = "payment",
        Payroll = "payroll",
    }
}

runtime::choice! {
    /// Create invoice response gst treatment.
    pub enum CreateInvoiceResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create invoice response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceResponseLineItems {
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub project_id: Option<Id>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub project_name: Option<String>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub item_type: Option<String>,
    pub product_type: Option<CreateInvoiceResponseLineItemsProductType>,
    pub expense_id: Option<Id>,
    pub expense_receipt_name: Option<String>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateInvoiceResponseLineItemsTaxTreatmentCode>,
    pub item_total: Option<Decimal>,
    pub line_item_category: Option<CreateInvoiceResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateInvoiceResponseLineItems {
        line_item_id, item_id, project_id, sat_item_key_code, unitkey_code, project_name,
        time_entry_ids, location_id, location_name, item_type, product_type, expense_id,
        expense_receipt_name, name, description, item_order, bcy_rate, rate, quantity,
        unit, discount_amount, discount, tags, tax_id, tds_tax_id, tax_name, tax_type,
        tax_percentage, tax_treatment_code, item_total, line_item_category,
    }
}

runtime::choice! {
    /// Create invoice response line items line item category.
    pub enum CreateInvoiceResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create invoice response line items product type.
    pub enum CreateInvoiceResponseLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Create invoice response line items tax treatment code.
    pub enum CreateInvoiceResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

runtime::choice! {
    /// Create invoice response status.
    pub enum CreateInvoiceResponseStatus {
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

/// Email an invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAnInvoiceRequest {
    pub send_from_org_email_id: Option<bool>,
    pub from_address_id: Option<Id>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailAnInvoiceRequest {
    /// A request with all that is required.
    pub fn new(to_mail_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            send_from_org_email_id: None,
            from_address_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: None,
            body: None,
            extra: Map::new(),
        }
    }

    /// Sets `send_from_org_email_id`.
    #[must_use]
    pub fn send_from_org_email_id(mut self, value: bool) -> Self {
        self.send_from_org_email_id = Some(value);
        self
    }

    /// Sets `from_address_id`.
    #[must_use]
    pub fn from_address_id(mut self, value: impl Into<Id>) -> Self {
        self.from_address_id = Some(value.into());
        self
    }

    /// Sets `cc_mail_ids`.
    #[must_use]
    pub fn cc_mail_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.cc_mail_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

runtime::request! {
    EmailAnInvoiceRequest {
        send_from_org_email_id, from_address_id, to_mail_ids, cc_mail_ids, subject, body,
        ..extra
    }
}

/// Email invoices request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailInvoicesRequest {
    pub contacts: Option<Vec<EmailInvoicesRequestContacts>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailInvoicesRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contacts`.
    #[must_use]
    pub fn contacts(
        mut self,
        value: impl Into<Vec<EmailInvoicesRequestContacts>>,
    ) -> Self {
        self.contacts = Some(value.into());
        self
    }
}

runtime::request! {
    EmailInvoicesRequest {
        contacts, ..extra
    }
}

/// Email invoices request contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailInvoicesRequestContacts {
    pub contact_id: Option<Id>,
    pub email: Option<bool>,
    pub snail_mail: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailInvoicesRequestContacts {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contact_id`.
    #[must_use]
    pub fn contact_id(mut self, value: impl Into<Id>) -> Self {
        self.contact_id = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: bool) -> Self {
        self.email = Some(value);
        self
    }

    /// Sets `snail_mail`.
    #[must_use]
    pub fn snail_mail(mut self, value: bool) -> Self {
        self.snail_mail = Some(value);
        self
    }
}

runtime::request! {
    EmailInvoicesRequestContacts {
        contact_id, email, snail_mail, ..extra
    }
}

/// Generate invoice payment link response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateInvoicePaymentLinkResponse {
    pub share_link: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GenerateInvoicePaymentLinkResponse {
        share_link,
    }
}

runtime::choice! {
    /// Get invoice accept.
    pub enum GetInvoiceAccept {
        Json = "json",
        Pdf = "pdf",
        Html = "html",
    }
}

/// Get invoice document details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceDocumentDetailsResponse {
    pub document_id: Option<Id>,
    pub document_name: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub document_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetInvoiceDocumentDetailsResponse {
        document_id, document_name, file_name, file_size, file_type, document_url,
        created_time, last_modified_time,
    }
}

/// Get invoice email response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceEmailResponse {
    pub bcc_mails: Option<Vec<String>>,
    pub gateways_configured: Option<bool>,
    pub gateways_associated: Option<bool>,
    pub bcc_mails_str: Option<String>,
    pub body: Option<String>,
    pub documents: Option<String>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub attach_pdf: Option<bool>,
    pub entity_id: Option<Id>,
    pub cc_mails_list: Option<Vec<GetInvoiceEmailResponseCcMailsList>>,
    pub file_name_without_extension: Option<String>,
    pub to_mails_str: Option<String>,
    pub cc_mails_str: Option<String>,
    pub from_email: Option<String>,
    pub from_address: Option<String>,
    pub deprecated_placeholders_used: Option<Vec<String>>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub emailtemplates: Option<Vec<GetInvoiceEmailResponseEmailtemplates>>,
    pub emailtemplate_documents: Option<Vec<String>>,
    pub to_contacts: Option<Vec<GetInvoiceEmailResponseToContacts>>,
    pub attachment_name: Option<String>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<GetInvoiceEmailResponseFromEmails>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetInvoiceEmailResponse {
        bcc_mails, gateways_configured, gateways_associated, bcc_mails_str, body,
        documents, customer_name, attach_pdf, entity_id, cc_mails_list,
        file_name_without_extension, to_mails_str, cc_mails_str, from_email,
        from_address, deprecated_placeholders_used, error_list, subject, emailtemplates,
        emailtemplate_documents, to_contacts, attachment_name, file_name, from_emails,
        customer_id,
    }
}

/// Get invoice email response cc mails list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceEmailResponseCcMailsList {
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetInvoiceEmailResponseCcMailsList {
        user_name, email,
    }
}

/// Get invoice email response emailtemplates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceEmailResponseEmailtemplates {
    pub selected: Option<bool>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub email_template_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetInvoiceEmailResponseEmailtemplates {
        selected, name, email_template_id,
    }
}

/// Get invoice email response from emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceEmailResponseFromEmails {
    pub user_name: Option<String>,
    pub selected: Option<bool>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub organization_contact_id: Option<Id>,
    pub is_org_email_id: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetInvoiceEmailResponseFromEmails {
        user_name, selected, email, organization_contact_id, is_org_email_id,
    }
}

/// Get invoice email response to contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceEmailResponseToContacts {
    pub first_name: Option<String>,
    pub selected: Option<bool>,
    pub phone: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub last_name: Option<String>,
    pub salutation: Option<String>,
    pub contact_person_id: Option<Id>,
    pub mobile: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetInvoiceEmailResponseToContacts {
        first_name, selected, phone, email, last_name, salutation, contact_person_id,
        mobile,
    }
}

/// Get invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceResponse {
    pub invoice_id: Option<Id>,
    pub ach_payment_initiated: Option<bool>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetInvoiceResponseGstTreatment>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<GetInvoiceResponseCfdiUsage>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub vat_reg_no: Option<String>,
    pub date: Option<Date>,
    pub status: Option<GetInvoiceResponseStatus>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub payment_expected_date: Option<String>,
    pub last_payment_date: Option<String>,
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateInvoiceUsingCustomFieldResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub recurring_invoice_id: Option<Id>,
    pub is_viewed_by_client: Option<bool>,
    pub has_attachment: Option<bool>,
    pub client_viewed_time: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    pub line_items: Option<Vec<GetInvoiceResponseLineItems>>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<UpdateInvoiceUsingCustomFieldResponseTaxes>>,
    pub payment_reminder_enabled: Option<bool>,
    pub payment_made: Option<f64>,
    pub credits_applied: Option<f64>,
    pub tax_amount_withheld: Option<f64>,
    pub balance: Option<Decimal>,
    pub write_off_amount: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOptions>,
    pub is_emailed: Option<bool>,
    pub reminders_sent: Option<i64>,
    pub last_reminder_sent_date: Option<String>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<ListInvoicesResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub salesperson_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub invoice_url: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetInvoiceResponse {
        invoice_id, ach_payment_initiated, invoice_number, is_pre_gst, place_of_supply,
        gst_no, gst_treatment, cfdi_usage, vat_treatment, tax_treatment,
        is_reverse_charge_applied, vat_reg_no, date, status, payment_terms,
        payment_terms_label, due_date, payment_expected_date, last_payment_date,
        reference_number, customer_id, customer_name, contact_persons_associated,
        currency_id, currency_code, exchange_rate, discount, is_discount_before_tax,
        discount_type, is_inclusive_tax, recurring_invoice_id, is_viewed_by_client,
        has_attachment, client_viewed_time, location_id, location_name, tags, line_items,
        shipping_charge, adjustment, adjustment_description, sub_total, tax_total, total,
        taxes, payment_reminder_enabled, payment_made, credits_applied,
        tax_amount_withheld, balance, write_off_amount, allow_partial_payments,
        price_precision, payment_options, is_emailed, reminders_sent,
        last_reminder_sent_date, billing_address, shipping_address, notes, terms,
        custom_fields, template_id, template_name, created_time, last_modified_time,
        attachment_name, can_send_in_mail, salesperson_id, salesperson_name, invoice_url,
    }
}

runtime::choice! {
    /// Get invoice response cfdi usage.
    pub enum GetInvoiceResponseCfdiUsage {
        AcquisitionOfMerchandise = "acquisition_of_merchandise",
        ReturnDiscountBonus = "return_discount_bonus",
        GeneralExpense = "general_expense",
        Buildings = "buildings",
        FurnitureOfficeEquipment = "furniture_office_equipment",
        TransportEquipment = "transport_equipment",
        ComputerEquipmentdyeMoldsTools = "computer_equipmentdye_molds_tools",
        TelephoneCommunication = "telephone_communication",
        SatelliteCommunication = "satellite_communication",
        OtherMachineryEquipment = "other_machinery_equipment",
        HospitalExpense = "hospital_expense",
        MedicalExpenseDisability = "medical_expense_disability",
        FuneralExpense = "funeral_expense",
        Donation = "donation",
        InterestMortageLoans = "interest_mortage_loans",
        ContributionSar = "contribution_sar",
        MedicalExpenseInsurancePormium = "medical_expense_insurance_pormium",
        SchoolTransportationExpense = "school_transportation_expense",
        DepositSavingAccount = "deposit_saving_account",
        PaymentEducationalService = "payment_educational_service",
        NoTaxEffect = "no_tax_effect",
        Payment = "payment",
        Payroll = "payroll",
    }
}

runtime::choice! {
    /// Get invoice response gst treatment.
    pub enum GetInvoiceResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Get invoice response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceResponseLineItems {
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub item_type: Option<String>,
    pub product_type: Option<GetInvoiceResponseLineItemsProductType>,
    pub expense_id: Option<Id>,
    pub expense_receipt_name: Option<String>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<GetInvoiceResponseLineItemsTaxTreatmentCode>,
    pub item_total: Option<Decimal>,
    pub line_item_category: Option<GetInvoiceResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetInvoiceResponseLineItems {
        line_item_id, item_id, project_id, project_name, time_entry_ids, location_id,
        location_name, item_type, product_type, expense_id, expense_receipt_name, name,
        description, item_order, bcy_rate, rate, quantity, unit, discount_amount,
        discount, tags, tax_id, tax_name, tax_type, tax_percentage, tax_treatment_code,
        item_total, line_item_category,
    }
}

runtime::choice! {
    /// Get invoice response line items line item category.
    pub enum GetInvoiceResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Get invoice response line items product type.
    pub enum GetInvoiceResponseLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Get invoice response line items tax treatment code.
    pub enum GetInvoiceResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

runtime::choice! {
    /// Get invoice response status.
    pub enum GetInvoiceResponseStatus {
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

/// Get payment reminder mail content for invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentReminderMailContentForInvoiceResponse {
    pub bcc_mails: Option<Vec<String>>,
    pub gateways_configured: Option<bool>,
    pub gateways_associated: Option<bool>,
    pub bcc_mails_str: Option<String>,
    pub body: Option<String>,
    pub documents: Option<String>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub attach_pdf: Option<bool>,
    pub entity_id: Option<Id>,
    pub cc_mails_list:
        Option<Vec<GetPaymentReminderMailContentForInvoiceResponseCcMailsList>>,
    pub file_name_without_extension: Option<String>,
    pub to_mails_str: Option<String>,
    pub cc_mails_str: Option<String>,
    pub from_email: Option<String>,
    pub from_address: Option<String>,
    pub deprecated_placeholders_used: Option<Vec<String>>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub emailtemplates:
        Option<Vec<GetPaymentReminderMailContentForInvoiceResponseEmailtemplates>>,
    pub emailtemplate_documents: Option<Vec<String>>,
    pub to_contacts:
        Option<Vec<GetPaymentReminderMailContentForInvoiceResponseToContacts>>,
    pub attachment_name: Option<String>,
    pub file_name: Option<String>,
    pub from_emails:
        Option<Vec<GetPaymentReminderMailContentForInvoiceResponseFromEmails>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetPaymentReminderMailContentForInvoiceResponse {
        bcc_mails, gateways_configured, gateways_associated, bcc_mails_str, body,
        documents, customer_name, attach_pdf, entity_id, cc_mails_list,
        file_name_without_extension, to_mails_str, cc_mails_str, from_email,
        from_address, deprecated_placeholders_used, error_list, subject, emailtemplates,
        emailtemplate_documents, to_contacts, attachment_name, file_name, from_emails,
        customer_id,
    }
}

/// Get payment reminder mail content for invoice response cc mails list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentReminderMailContentForInvoiceResponseCcMailsList {
    pub user_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetPaymentReminderMailContentForInvoiceResponseCcMailsList {
        user_name, email,
    }
}

/// Get payment reminder mail content for invoice response emailtemplates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentReminderMailContentForInvoiceResponseEmailtemplates {
    pub selected: Option<bool>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub email_template_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetPaymentReminderMailContentForInvoiceResponseEmailtemplates {
        selected, name, email_template_id,
    }
}

/// Get payment reminder mail content for invoice response from emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentReminderMailContentForInvoiceResponseFromEmails {
    pub user_name: Option<String>,
    pub selected: Option<bool>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub organization_contact_id: Option<Id>,
    pub is_org_email_id: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetPaymentReminderMailContentForInvoiceResponseFromEmails {
        user_name, selected, email, organization_contact_id, is_org_email_id,
    }
}

/// Get payment reminder mail content for invoice response to contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentReminderMailContentForInvoiceResponseToContacts {
    pub first_name: Option<String>,
    pub selected: Option<bool>,
    pub phone: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub last_name: Option<String>,
    pub salutation: Option<String>,
    pub contact_person_id: Option<Id>,
    pub mobile: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetPaymentReminderMailContentForInvoiceResponseToContacts {
        first_name, selected, phone, email, last_name, salutation, contact_person_id,
        mobile,
    }
}

/// Invoice asynchronous online payment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceAsynchronousOnlinePaymentRequest {
    pub invoice_ids: Option<Id>,
    pub payment_amount: Option<Decimal>,
    pub gateway: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceAsynchronousOnlinePaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invoice_ids`.
    #[must_use]
    pub fn invoice_ids(mut self, value: impl Into<Id>) -> Self {
        self.invoice_ids = Some(value.into());
        self
    }

    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.payment_amount = Some(value.into());
        self
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }
}

runtime::request! {
    InvoiceAsynchronousOnlinePaymentRequest {
        invoice_ids, payment_amount, gateway, ..extra
    }
}

/// Invoice synchronous online payment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceSynchronousOnlinePaymentRequest {
    pub card_token: Option<String>,
    pub invoice_ids: Option<Id>,
    pub payment_amount: Option<Decimal>,
    pub gateway: Option<String>,
    pub card_number: Option<String>,
    pub cvv: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceSynchronousOnlinePaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `card_token`.
    #[must_use]
    pub fn card_token(mut self, value: impl Into<String>) -> Self {
        self.card_token = Some(value.into());
        self
    }

    /// Sets `invoice_ids`.
    #[must_use]
    pub fn invoice_ids(mut self, value: impl Into<Id>) -> Self {
        self.invoice_ids = Some(value.into());
        self
    }

    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.payment_amount = Some(value.into());
        self
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }

    /// Sets `card_number`.
    #[must_use]
    pub fn card_number(mut self, value: impl Into<String>) -> Self {
        self.card_number = Some(value.into());
        self
    }

    /// Sets `cvv`.
    #[must_use]
    pub fn cvv(mut self, value: impl Into<String>) -> Self {
        self.cvv = Some(value.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
}

runtime::request! {
    InvoiceSynchronousOnlinePaymentRequest {
        card_token, invoice_ids, payment_amount, gateway, card_number, cvv, first_name,
        last_name, address, city, state, country, ..extra
    }
}

/// List invoice comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoiceCommentsResponse {
    pub comment_id: Option<Id>,
    pub invoice_id: Option<Id>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub operation_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListInvoiceCommentsResponse {
        comment_id, invoice_id, description, commented_by_id, commented_by, comment_type,
        operation_type, date, date_description, time, transaction_id, transaction_type,
    }
}

/// List invoice credits applied response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoiceCreditsAppliedResponse {
    pub creditnote_id: Option<Id>,
    pub creditnotes_invoice_id: Option<Id>,
    pub creditnotes_number: Option<String>,
    pub credited_date: Option<Date>,
    pub amount_applied: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListInvoiceCreditsAppliedResponse {
        creditnote_id, creditnotes_invoice_id, creditnotes_number, credited_date,
        amount_applied,
    }
}

/// List invoice payments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoicePaymentsResponse {
    pub payment_id: Option<Id>,
    pub payment_number: Option<i64>,
    pub invoice_id: Option<Id>,
    pub invoice_payment_id: Option<Id>,
    pub payment_mode: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub tax_amount_withheld: Option<f64>,
    pub online_transaction_id: Option<Id>,
    pub is_single_invoice_payment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListInvoicePaymentsResponse {
        payment_id, payment_number, invoice_id, invoice_payment_id, payment_mode,
        description, date, reference_number, exchange_rate, amount, tax_amount_withheld,
        online_transaction_id, is_single_invoice_payment,
    }
}

/// List invoice templates response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoiceTemplatesResponse {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub template_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListInvoiceTemplatesResponse {
        template_name, template_id, template_type,
    }
}

/// List invoices response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoicesResponse {
    pub invoice_id: Option<Id>,
    pub ach_payment_initiated: Option<bool>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub customer_id: Option<Id>,
    pub status: Option<ListInvoicesResponseStatus>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub due_days: Option<String>,
    pub currency_id: Option<Id>,
    pub schedule_time: Option<String>,
    pub currency_code: Option<String>,
    pub is_viewed_by_client: Option<bool>,
    pub has_attachment: Option<bool>,
    pub client_viewed_time: Option<String>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub is_emailed: Option<bool>,
    pub reminders_sent: Option<i64>,
    pub last_reminder_sent_date: Option<String>,
    pub payment_expected_date: Option<String>,
    pub last_payment_date: Option<String>,
    pub custom_fields: Option<Vec<ListInvoicesResponseCustomFields>>,
    pub documents: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub salesperson_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub write_off_amount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListInvoicesResponse {
        invoice_id, ach_payment_initiated, customer_name, customer_id, status,
        invoice_number, reference_number, date, due_date, due_days, currency_id,
        schedule_time, currency_code, is_viewed_by_client, has_attachment,
        client_viewed_time, total, balance, created_time, last_modified_time, is_emailed,
        reminders_sent, last_reminder_sent_date, payment_expected_date,
        last_payment_date, custom_fields, documents, location_id, location_name,
        salesperson_id, salesperson_name, shipping_charge, adjustment, write_off_amount,
        exchange_rate, tags,
    }
}

/// List invoices response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoicesResponseCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListInvoicesResponseCustomFields {
        customfield_id, value,
    }
}

runtime::choice! {
    /// List invoices response status.
    pub enum ListInvoicesResponseStatus {
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

/// List invoices response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoicesResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListInvoicesResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

runtime::choice! {
    /// List invoices sort column.
    pub enum ListInvoicesSortColumn {
        CustomerName = "customer_name",
        InvoiceNumber = "invoice_number",
        Date = "date",
        DueDate = "due_date",
        Total = "total",
        Balance = "balance",
        CreatedTime = "created_time",
    }
}

runtime::choice! {
    /// List invoices status.
    pub enum ListInvoicesStatus {
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

/// Map invoice with salesorder response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapInvoiceWithSalesorderResponse {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ids: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    MapInvoiceWithSalesorderResponse {
        code, message, ids,
    }
}

/// Mark invoice einvoice pushed request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkInvoiceEinvoicePushedRequest {
    pub uuid: Option<String>,
    pub ack_date: Option<Date>,
    pub ack_no: Option<String>,
    pub signed_qr_code: Option<String>,
    pub internal_data: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MarkInvoiceEinvoicePushedRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }

    /// Sets `ack_date`.
    #[must_use]
    pub fn ack_date(mut self, value: impl Into<Date>) -> Self {
        self.ack_date = Some(value.into());
        self
    }

    /// Sets `ack_no`.
    #[must_use]
    pub fn ack_no(mut self, value: impl Into<String>) -> Self {
        self.ack_no = Some(value.into());
        self
    }

    /// Sets `signed_qr_code`.
    #[must_use]
    pub fn signed_qr_code(mut self, value: impl Into<String>) -> Self {
        self.signed_qr_code = Some(value.into());
        self
    }

    /// Sets `internal_data`.
    #[must_use]
    pub fn internal_data(mut self, value: impl Into<String>) -> Self {
        self.internal_data = Some(value.into());
        self
    }
}

runtime::request! {
    MarkInvoiceEinvoicePushedRequest {
        uuid, ack_date, ack_no, signed_qr_code, internal_data, ..extra
    }
}

/// Payment options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptions {
    pub payment_gateways: Option<Vec<PaymentOptionsPaymentGateways>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PaymentOptions {
        payment_gateways,
    }
}

/// Payment options payment gateways.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptionsPaymentGateways {
    pub configured: Option<bool>,
    pub additional_field1: Option<PaymentOptionsPaymentGatewaysAdditionalField1>,
    pub gateway_name: Option<PaymentOptionsPaymentGatewaysGatewayName>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PaymentOptionsPaymentGateways {
        configured, additional_field1, gateway_name,
    }
}

runtime::choice! {
    /// Payment options payment gateways additional field1.
    pub enum PaymentOptionsPaymentGatewaysAdditionalField1 {
        Standard = "standard",
        Adaptive = "adaptive",
    }
}

runtime::choice! {
    /// Payment options payment gateways gateway name.
    pub enum PaymentOptionsPaymentGatewaysGatewayName {
        Paypal = "paypal",
        AuthorizeNet = "authorize_net",
        PayflowPro = "payflow_pro",
        Stripe = "stripe",
        N2checkout = "2checkout",
        Braintree = "braintree",
    }
}

/// Payment options payment gateways.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptionsPaymentGatewaysRequest {
    pub configured: Option<bool>,
    pub additional_field1: Option<PaymentOptionsPaymentGatewaysAdditionalField1>,
    pub gateway_name: Option<PaymentOptionsPaymentGatewaysGatewayName>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PaymentOptionsPaymentGatewaysRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `configured`.
    #[must_use]
    pub fn configured(mut self, value: bool) -> Self {
        self.configured = Some(value);
        self
    }

    /// Sets `additional_field1`.
    #[must_use]
    pub fn additional_field1(
        mut self,
        value: impl Into<PaymentOptionsPaymentGatewaysAdditionalField1>,
    ) -> Self {
        self.additional_field1 = Some(value.into());
        self
    }

    /// Sets `gateway_name`.
    #[must_use]
    pub fn gateway_name(
        mut self,
        value: impl Into<PaymentOptionsPaymentGatewaysGatewayName>,
    ) -> Self {
        self.gateway_name = Some(value.into());
        self
    }
}

runtime::request! {
    PaymentOptionsPaymentGatewaysRequest {
        configured, additional_field1, gateway_name, ..extra
    }
}

/// Payment options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptionsRequest {
    pub payment_gateways: Option<Vec<PaymentOptionsPaymentGatewaysRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PaymentOptionsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `payment_gateways`.
    #[must_use]
    pub fn payment_gateways(
        mut self,
        value: impl Into<Vec<PaymentOptionsPaymentGatewaysRequest>>,
    ) -> Self {
        self.payment_gateways = Some(value.into());
        self
    }
}

runtime::request! {
    PaymentOptionsRequest {
        payment_gateways, ..extra
    }
}

/// Remind customer request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemindCustomerRequest {
    pub to_mail_ids: Option<Vec<Id>>,
    pub cc_mail_ids: Vec<Id>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub send_from_org_email_id: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RemindCustomerRequest {
    /// A request with all that is required.
    pub fn new(cc_mail_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            to_mail_ids: None,
            cc_mail_ids: cc_mail_ids.into_iter().map(Into::into).collect(),
            subject: None,
            body: None,
            send_from_org_email_id: None,
            extra: Map::new(),
        }
    }

    /// Sets `to_mail_ids`.
    #[must_use]
    pub fn to_mail_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.to_mail_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets `send_from_org_email_id`.
    #[must_use]
    pub fn send_from_org_email_id(mut self, value: bool) -> Self {
        self.send_from_org_email_id = Some(value);
        self
    }
}

runtime::request! {
    RemindCustomerRequest {
        to_mail_ids, cc_mail_ids, subject, body, send_from_org_email_id, ..extra
    }
}

/// Schedule invoice email request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleInvoiceEmailRequest {
    pub schedule_time: Option<DateTime>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ScheduleInvoiceEmailRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `schedule_time`.
    #[must_use]
    pub fn schedule_time(mut self, value: impl Into<DateTime>) -> Self {
        self.schedule_time = Some(value.into());
        self
    }
}

runtime::request! {
    ScheduleInvoiceEmailRequest {
        schedule_time, ..extra
    }
}

/// Shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ShippingAddress {
        address, street2, city, state, zip, country, fax,
    }
}

/// Update a comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateACommentRequest {
    pub description: Option<String>,
    pub show_comment_to_clients: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateACommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `show_comment_to_clients`.
    #[must_use]
    pub fn show_comment_to_clients(mut self, value: bool) -> Self {
        self.show_comment_to_clients = Some(value);
        self
    }
}

runtime::request! {
    UpdateACommentRequest {
        description, show_comment_to_clients, ..extra
    }
}

/// Update an invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnInvoiceRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateAnInvoiceRequestContactPersonsAssociated>>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateAnInvoiceRequestGstTreatment>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<UpdateAnInvoiceRequestCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type: Option<UpdateAnInvoiceRequestCfdiReferenceType>,
    /// Only in: `mx`.
    pub reference_invoice_id: Option<Id>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub reference_number: Option<String>,
    pub template_id: Option<Id>,
    pub date: Option<Date>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub recurring_invoice_id: Option<Id>,
    pub invoiced_estimate_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub custom_fields: Option<Vec<UpdateCustomFieldsInInvoiceRequest>>,
    pub tags: Option<Vec<UpdateAnInvoiceRequestTags>>,
    pub location_id: Option<Id>,
    pub line_items: Vec<UpdateAnInvoiceRequestLineItems>,
    pub payment_options: Option<PaymentOptionsRequest>,
    pub allow_partial_payments: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub reason: Option<String>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub tax_id: Option<Id>,
    pub expense_id: Option<Id>,
    pub salesorder_item_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub line_item_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnInvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<UpdateAnInvoiceRequestLineItems>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            invoice_number: None,
            place_of_supply: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            gst_treatment: None,
            cfdi_usage: None,
            cfdi_reference_type: None,
            reference_invoice_id: None,
            gst_no: None,
            reference_number: None,
            template_id: None,
            date: None,
            payment_terms: None,
            payment_terms_label: None,
            due_date: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            exchange_rate: None,
            recurring_invoice_id: None,
            invoiced_estimate_id: None,
            salesperson_name: None,
            custom_fields: None,
            tags: None,
            location_id: None,
            line_items: line_items.into(),
            payment_options: None,
            allow_partial_payments: None,
            custom_body: None,
            custom_subject: None,
            notes: None,
            terms: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            reason: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            tax_id: None,
            expense_id: None,
            salesorder_item_id: None,
            avatax_tax_code: None,
            line_item_id: None,
            extra: Map::new(),
        }
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `contact_persons_associated`.
    #[must_use]
    pub fn contact_persons_associated(
        mut self,
        value: impl Into<Vec<UpdateAnInvoiceRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `invoice_number`.
    #[must_use]
    pub fn invoice_number(mut self, value: impl Into<String>) -> Self {
        self.invoice_number = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateAnInvoiceRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `cfdi_usage`.
    #[must_use]
    pub fn cfdi_usage(
        mut self,
        value: impl Into<UpdateAnInvoiceRequestCfdiUsage>,
    ) -> Self {
        self.cfdi_usage = Some(value.into());
        self
    }

    /// Sets `cfdi_reference_type`.
    #[must_use]
    pub fn cfdi_reference_type(
        mut self,
        value: impl Into<UpdateAnInvoiceRequestCfdiReferenceType>,
    ) -> Self {
        self.cfdi_reference_type = Some(value.into());
        self
    }

    /// Sets `reference_invoice_id`.
    #[must_use]
    pub fn reference_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.reference_invoice_id = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
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

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `discount_type`.
    #[must_use]
    pub fn discount_type(mut self, value: impl Into<String>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }

    /// Sets `invoiced_estimate_id`.
    #[must_use]
    pub fn invoiced_estimate_id(mut self, value: impl Into<Id>) -> Self {
        self.invoiced_estimate_id = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateCustomFieldsInInvoiceRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnInvoiceRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `payment_options`.
    #[must_use]
    pub fn payment_options(mut self, value: impl Into<PaymentOptionsRequest>) -> Self {
        self.payment_options = Some(value.into());
        self
    }

    /// Sets `allow_partial_payments`.
    #[must_use]
    pub fn allow_partial_payments(mut self, value: bool) -> Self {
        self.allow_partial_payments = Some(value);
        self
    }

    /// Sets `custom_body`.
    #[must_use]
    pub fn custom_body(mut self, value: impl Into<String>) -> Self {
        self.custom_body = Some(value.into());
        self
    }

    /// Sets `custom_subject`.
    #[must_use]
    pub fn custom_subject(mut self, value: impl Into<String>) -> Self {
        self.custom_subject = Some(value.into());
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

    /// Sets `shipping_charge`.
    #[must_use]
    pub fn shipping_charge(mut self, value: impl Into<Decimal>) -> Self {
        self.shipping_charge = Some(value.into());
        self
    }

    /// Sets `adjustment`.
    #[must_use]
    pub fn adjustment(mut self, value: impl Into<Decimal>) -> Self {
        self.adjustment = Some(value.into());
        self
    }

    /// Sets `adjustment_description`.
    #[must_use]
    pub fn adjustment_description(mut self, value: impl Into<String>) -> Self {
        self.adjustment_description = Some(value.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `expense_id`.
    #[must_use]
    pub fn expense_id(mut self, value: impl Into<Id>) -> Self {
        self.expense_id = Some(value.into());
        self
    }

    /// Sets `salesorder_item_id`.
    #[must_use]
    pub fn salesorder_item_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_item_id = Some(value.into());
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnInvoiceRequest {
        customer_id, currency_id, contact_persons_associated, invoice_number,
        place_of_supply, vat_treatment, tax_treatment, is_reverse_charge_applied,
        gst_treatment, cfdi_usage, cfdi_reference_type, reference_invoice_id, gst_no,
        reference_number, template_id, date, payment_terms, payment_terms_label,
        due_date, discount, is_discount_before_tax, discount_type, is_inclusive_tax,
        exchange_rate, recurring_invoice_id, invoiced_estimate_id, salesperson_name,
        custom_fields, tags, location_id, line_items, payment_options,
        allow_partial_payments, custom_body, custom_subject, notes, terms,
        shipping_charge, adjustment, adjustment_description, reason, tax_authority_id,
        tax_exemption_id, avatax_use_code, avatax_exempt_no, tax_id, expense_id,
        salesorder_item_id, avatax_tax_code, line_item_id, ..extra
    }
}

runtime::choice! {
    /// Update an invoice request cfdi reference type.
    pub enum UpdateAnInvoiceRequestCfdiReferenceType {
        ReturnOfMerchandise = "return_of_merchandise",
        SubstitutionPreviousCfdi = "substitution_previous_cfdi",
        TransferOfGoods = "transfer_of_goods",
        InvoiceGeneratedFromOrder = "invoice_generated_from_order",
        CfdiForAdvance = "cfdi_for_advance",
    }
}

runtime::choice! {
    /// Update an invoice request cfdi usage.
    pub enum UpdateAnInvoiceRequestCfdiUsage {
        AcquisitionOfMerchandise = "acquisition_of_merchandise",
        ReturnDiscountBonus = "return_discount_bonus",
        GeneralExpense = "general_expense",
        Buildings = "buildings",
        FurnitureOfficeEquipment = "furniture_office_equipment",
        TransportEquipment = "transport_equipment",
        ComputerEquipmentdyeMoldsTools = "computer_equipmentdye_molds_tools",
        TelephoneCommunication = "telephone_communication",
        SatelliteCommunication = "satellite_communication",
        OtherMachineryEquipment = "other_machinery_equipment",
        HospitalExpense = "hospital_expense",
        MedicalExpenseDisability = "medical_expense_disability",
        FuneralExpense = "funeral_expense",
        Donation = "donation",
        InterestMortageLoans = "interest_mortage_loans",
        ContributionSar = "contribution_sar",
        MedicalExpenseInsurancePormium = "medical_expense_insurance_pormium",
        SchoolTransportationExpense = "school_transportation_expense",
        DepositSavingAccount = "deposit_saving_account",
        PaymentEducationalService = "payment_educational_service",
        NoTaxEffect = "no_tax_effect",
        Payment = "payment",
        Payroll = "payroll",
    }
}

/// Update an invoice request contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnInvoiceRequestContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnInvoiceRequestContactPersonsAssociated {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contact_person_id`.
    #[must_use]
    pub fn contact_person_id(mut self, value: impl Into<Id>) -> Self {
        self.contact_person_id = Some(value.into());
        self
    }

    /// Sets `communication_preference`.
    #[must_use]
    pub fn communication_preference(
        mut self,
        value: impl Into<CommunicationPreferenceRequest>,
    ) -> Self {
        self.communication_preference = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnInvoiceRequestContactPersonsAssociated {
        contact_person_id, communication_preference, ..extra
    }
}

runtime::choice! {
    /// Update an invoice request gst treatment.
    pub enum UpdateAnInvoiceRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update an invoice request line items.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnInvoiceRequestLineItems {
    pub item_id: Id,
    pub project_id: Option<Id>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub product_type: Option<UpdateAnInvoiceRequestLineItemsProductType>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub location_id: Option<Id>,
    pub expense_id: Option<Id>,
    pub expense_receipt_name: Option<String>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub tags: Option<Vec<UpdateAnInvoiceRequestTags>>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<UpdateAnInvoiceRequestLineItemsTaxTreatmentCode>,
    pub line_item_category: Option<UpdateAnInvoiceRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnInvoiceRequestLineItems {
    /// A request with all that is required.
    pub fn new(item_id: impl Into<Id>) -> Self {
        Self {
            item_id: item_id.into(),
            project_id: None,
            time_entry_ids: None,
            product_type: None,
            hsn_or_sac: None,
            sat_item_key_code: None,
            unitkey_code: None,
            location_id: None,
            expense_id: None,
            expense_receipt_name: None,
            name: None,
            description: None,
            item_order: None,
            bcy_rate: None,
            rate: None,
            quantity: None,
            unit: None,
            discount_amount: None,
            tags: None,
            discount: None,
            tax_id: None,
            tds_tax_id: None,
            tax_name: None,
            tax_type: None,
            tax_percentage: None,
            tax_treatment_code: None,
            line_item_category: None,
            extra: Map::new(),
        }
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `time_entry_ids`.
    #[must_use]
    pub fn time_entry_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.time_entry_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<UpdateAnInvoiceRequestLineItemsProductType>,
    ) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `sat_item_key_code`.
    #[must_use]
    pub fn sat_item_key_code(mut self, value: impl Into<String>) -> Self {
        self.sat_item_key_code = Some(value.into());
        self
    }

    /// Sets `unitkey_code`.
    #[must_use]
    pub fn unitkey_code(mut self, value: impl Into<String>) -> Self {
        self.unitkey_code = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `expense_id`.
    #[must_use]
    pub fn expense_id(mut self, value: impl Into<Id>) -> Self {
        self.expense_id = Some(value.into());
        self
    }

    /// Sets `expense_receipt_name`.
    #[must_use]
    pub fn expense_receipt_name(mut self, value: impl Into<String>) -> Self {
        self.expense_receipt_name = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `bcy_rate`.
    #[must_use]
    pub fn bcy_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.bcy_rate = Some(value.into());
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

    /// Sets `discount_amount`.
    #[must_use]
    pub fn discount_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_amount = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAnInvoiceRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tds_tax_id`.
    #[must_use]
    pub fn tds_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tds_tax_id = Some(value.into());
        self
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_type`.
    #[must_use]
    pub fn tax_type(mut self, value: impl Into<String>) -> Self {
        self.tax_type = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
        self
    }

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<UpdateAnInvoiceRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateAnInvoiceRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAnInvoiceRequestLineItems {
        item_id, project_id, time_entry_ids, product_type, hsn_or_sac, sat_item_key_code,
        unitkey_code, location_id, expense_id, expense_receipt_name, name, description,
        item_order, bcy_rate, rate, quantity, unit, discount_amount, tags, discount,
        tax_id, tds_tax_id, tax_name, tax_type, tax_percentage, tax_treatment_code,
        line_item_category, ..extra
    }
}

runtime::choice! {
    /// Update an invoice request line items line item category.
    pub enum UpdateAnInvoiceRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update an invoice request line items product type.
    pub enum UpdateAnInvoiceRequestLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Update an invoice request line items tax treatment code.
    pub enum UpdateAnInvoiceRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// Update an invoice request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnInvoiceRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAnInvoiceRequestTags {
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
    UpdateAnInvoiceRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Update billing address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBillingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateBillingAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.fax = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateBillingAddressRequest {
        address, city, state, zip, country, fax, ..extra
    }
}

/// Update custom fields in invoice request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldsInInvoiceRequest {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomFieldsInInvoiceRequest {
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
    UpdateCustomFieldsInInvoiceRequest {
        customfield_id, value, ..extra
    }
}

/// Update invoice comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceCommentResponse {
    pub comment_id: Option<Id>,
    pub invoice_id: Option<Id>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub comment_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateInvoiceCommentResponse {
        comment_id, invoice_id, description, commented_by_id, commented_by, date,
        date_description, time, comment_type,
    }
}

/// Update invoice using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceUsingCustomFieldResponse {
    pub invoice_id: Option<Id>,
    pub ach_payment_initiated: Option<bool>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateInvoiceUsingCustomFieldResponseGstTreatment>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<UpdateInvoiceUsingCustomFieldResponseCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type:
        Option<UpdateInvoiceUsingCustomFieldResponseCfdiReferenceType>,
    /// Only in: `mx`.
    pub reference_invoice_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub vat_reg_no: Option<String>,
    pub date: Option<Date>,
    pub status: Option<UpdateInvoiceUsingCustomFieldResponseStatus>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub payment_expected_date: Option<String>,
    pub last_payment_date: Option<String>,
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateInvoiceUsingCustomFieldResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub recurring_invoice_id: Option<Id>,
    pub is_viewed_by_client: Option<bool>,
    pub has_attachment: Option<bool>,
    pub client_viewed_time: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    pub line_items: Option<Vec<UpdateInvoiceUsingCustomFieldResponseLineItems>>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<UpdateInvoiceUsingCustomFieldResponseTaxes>>,
    pub payment_reminder_enabled: Option<bool>,
    pub payment_made: Option<f64>,
    pub credits_applied: Option<f64>,
    pub tax_amount_withheld: Option<f64>,
    pub balance: Option<Decimal>,
    pub write_off_amount: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOptions>,
    pub is_emailed: Option<bool>,
    pub reminders_sent: Option<i64>,
    pub last_reminder_sent_date: Option<String>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<ListInvoicesResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub salesperson_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub invoice_url: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateInvoiceUsingCustomFieldResponse {
        invoice_id, ach_payment_initiated, invoice_number, is_pre_gst, place_of_supply,
        gst_no, gst_treatment, cfdi_usage, cfdi_reference_type, reference_invoice_id,
        vat_treatment, tax_treatment, is_reverse_charge_applied, vat_reg_no, date,
        status, payment_terms, payment_terms_label, due_date, payment_expected_date,
        last_payment_date, reference_number, customer_id, customer_name,
        contact_persons_associated, currency_id, currency_code, exchange_rate, discount,
        is_discount_before_tax, discount_type, is_inclusive_tax, recurring_invoice_id,
        is_viewed_by_client, has_attachment, client_viewed_time, location_id,
        location_name, tags, line_items, shipping_charge, adjustment,
        adjustment_description, sub_total, tax_total, total, taxes,
        payment_reminder_enabled, payment_made, credits_applied, tax_amount_withheld,
        balance, write_off_amount, allow_partial_payments, price_precision,
        payment_options, is_emailed, reminders_sent, last_reminder_sent_date,
        billing_address, shipping_address, notes, terms, custom_fields, template_id,
        template_name, created_time, last_modified_time, attachment_name,
        can_send_in_mail, salesperson_id, salesperson_name, invoice_url,
    }
}

runtime::choice! {
    /// Update invoice using custom field response cfdi reference type.
    pub enum UpdateInvoiceUsingCustomFieldResponseCfdiReferenceType {
        ReturnOfMerchandise = "return_of_merchandise",
        SubstitutionPreviousCfdi = "substitution_previous_cfdi",
        TransferOfGoods = "transfer_of_goods",
        InvoiceGeneratedFromOrder = "invoice_generated_from_order",
        CfdiForAdvance = "cfdi_for_advance",
    }
}

runtime::choice! {
    /// Update invoice using custom field response cfdi usage.
    pub enum UpdateInvoiceUsingCustomFieldResponseCfdiUsage {
        AcquisitionOfMerchandise = "acquisition_of_merchandise",
        ReturnDiscountBonus = "return_discount_bonus",
        GeneralExpense = "general_expense",
        Buildings = "buildings",
        FurnitureOfficeEquipment = "furniture_office_equipment",
        TransportEquipment = "transport_equipment",
        ComputerEquipmentdyeMoldsTools = "computer_equipmentdye_molds_tools",
        TelephoneCommunication = "telephone_communication",
        SatelliteCommunication = "satellite_communication",
        OtherMachineryEquipment = "other_machinery_equipment",
        HospitalExpense = "hospital_expense",
        MedicalExpenseDisability = "medical_expense_disability",
        FuneralExpense = "funeral_expense",
        Donation = "donation",
        InterestMortageLoans = "interest_mortage_loans",
        ContributionSar = "contribution_sar",
        MedicalExpenseInsurancePormium = "medical_expense_insurance_pormium",
        SchoolTransportationExpense = "school_transportation_expense",
        DepositSavingAccount = "deposit_saving_account",
        PaymentEducationalService = "payment_educational_service",
        NoTaxEffect = "no_tax_effect",
        Payment = "payment",
        Payroll = "payroll",
    }
}

/// Update invoice using custom field response contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceUsingCustomFieldResponseContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub contact_person_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub contact_person_email: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub communication_preference: Option<CommunicationPreference>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateInvoiceUsingCustomFieldResponseContactPersonsAssociated {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

runtime::choice! {
    /// Update invoice using custom field response gst treatment.
    pub enum UpdateInvoiceUsingCustomFieldResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update invoice using custom field response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceUsingCustomFieldResponseLineItems {
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub item_type: Option<String>,
    pub product_type: Option<UpdateInvoiceUsingCustomFieldResponseLineItemsProductType>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub expense_id: Option<Id>,
    pub expense_receipt_name: Option<String>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tags: Option<Vec<ListInvoicesResponseTags>>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
    pub tax_treatment_code:
        Option<UpdateInvoiceUsingCustomFieldResponseLineItemsTaxTreatmentCode>,
    pub item_total: Option<Decimal>,
    pub line_item_category:
        Option<UpdateInvoiceUsingCustomFieldResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateInvoiceUsingCustomFieldResponseLineItems {
        line_item_id, item_id, project_id, project_name, time_entry_ids, location_id,
        location_name, item_type, product_type, sat_item_key_code, unitkey_code,
        expense_id, expense_receipt_name, name, description, item_order, bcy_rate, rate,
        quantity, unit, discount_amount, discount, tags, tax_id, tds_tax_id, tax_name,
        tax_type, tax_percentage, tax_treatment_code, item_total, line_item_category,
    }
}

runtime::choice! {
    /// Update invoice using custom field response line items line item category.
    pub enum UpdateInvoiceUsingCustomFieldResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update invoice using custom field response line items product type.
    pub enum UpdateInvoiceUsingCustomFieldResponseLineItemsProductType {
        Goods = "goods",
        Services = "services",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

runtime::choice! {
    /// Update invoice using custom field response line items tax treatment code.
    pub enum UpdateInvoiceUsingCustomFieldResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

runtime::choice! {
    /// Update invoice using custom field response status.
    pub enum UpdateInvoiceUsingCustomFieldResponseStatus {
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

/// Update invoice using custom field response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceUsingCustomFieldResponseTaxes {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateInvoiceUsingCustomFieldResponseTaxes {
        tax_name, tax_amount,
    }
}

/// Update shipping address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingAddressRequest {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateShippingAddressRequest {
        address, street2, city, state, zip, country, fax,
    }
}

/// Update shipping address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingAddressRequestRequest {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateShippingAddressRequestRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.fax = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateShippingAddressRequestRequest {
        address, street2, city, state, zip, country, fax, ..extra
    }
}
