// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RetainerInvoices`](super::RetainerInvoices).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add attachment to a retainer invoice request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAttachmentToARetainerInvoiceRequest {
    pub can_send_in_mail: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddAttachmentToARetainerInvoiceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `can_send_in_mail`.
    #[must_use]
    pub fn can_send_in_mail(mut self, value: bool) -> Self {
        self.can_send_in_mail = Some(value);
        self
    }
}

runtime::request! {
    AddAttachmentToARetainerInvoiceRequest {
        can_send_in_mail, ..extra
    }
}

/// Add comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCommentRequest {
    /// At most 2000 characters.
    pub description: Option<String>,
    pub payment_expected_date: Option<String>,
    pub show_comment_to_clients: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddCommentRequest {
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
    AddCommentRequest {
        description, payment_expected_date, show_comment_to_clients, ..extra
    }
}

/// Apply retainer payments to invoices request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyRetainerPaymentsToInvoicesRequest {
    pub invoice_payments:
        Option<Vec<ApplyRetainerPaymentsToInvoicesRequestInvoicePayments>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyRetainerPaymentsToInvoicesRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invoice_payments`.
    #[must_use]
    pub fn invoice_payments(
        mut self,
        value: impl Into<Vec<ApplyRetainerPaymentsToInvoicesRequestInvoicePayments>>,
    ) -> Self {
        self.invoice_payments = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyRetainerPaymentsToInvoicesRequest {
        invoice_payments, ..extra
    }
}

/// Apply retainer payments to invoices request invoice payments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyRetainerPaymentsToInvoicesRequestInvoicePayments {
    pub invoice_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    pub apply_date: Option<Date>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyRetainerPaymentsToInvoicesRequestInvoicePayments {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invoice_id`.
    #[must_use]
    pub fn invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }

    /// Sets `apply_date`.
    #[must_use]
    pub fn apply_date(mut self, value: impl Into<Date>) -> Self {
        self.apply_date = Some(value.into());
        self
    }
}

runtime::request! {
    ApplyRetainerPaymentsToInvoicesRequestInvoicePayments {
        invoice_id, amount_applied, apply_date, ..extra
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

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreference {
    pub is_email_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CommunicationPreference {
        is_email_enabled, is_whatsapp_enabled,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreferenceRequest {
    pub is_email_enabled: Option<bool>,
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

    /// Sets `is_whatsapp_enabled`.
    #[must_use]
    pub fn is_whatsapp_enabled(mut self, value: bool) -> Self {
        self.is_whatsapp_enabled = Some(value);
        self
    }
}

runtime::request! {
    CommunicationPreferenceRequest {
        is_email_enabled, is_whatsapp_enabled, ..extra
    }
}

/// Create a retainerinvoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateARetainerinvoiceRequest {
    pub customer_id: Id,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub contact_persons_associated:
        Option<Vec<CreateARetainerinvoiceRequestContactPersonsAssociated>>,
    pub custom_fields: Option<Vec<CreateARetainerinvoiceRequestCustomFields>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub location_id: Option<Id>,
    pub line_items: Vec<CreateARetainerinvoiceRequestLineItems>,
    pub payment_options: Option<PaymentOptionsRequest>,
    pub template_id: Option<Id>,
    /// Only in: `in`.
    pub place_of_supply: Option<String>,
    pub tags: Option<Vec<CreateARetainerinvoiceRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARetainerinvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<CreateARetainerinvoiceRequestLineItems>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            reference_number: None,
            date: None,
            contact_persons_associated: None,
            custom_fields: None,
            notes: None,
            terms: None,
            location_id: None,
            line_items: line_items.into(),
            payment_options: None,
            template_id: None,
            place_of_supply: None,
            tags: None,
            extra: Map::new(),
        }
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `contact_persons_associated`.
    #[must_use]
    pub fn contact_persons_associated(
        mut self,
        value: impl Into<Vec<CreateARetainerinvoiceRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateARetainerinvoiceRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
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

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateARetainerinvoiceRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateARetainerinvoiceRequest {
        customer_id, reference_number, date, contact_persons_associated, custom_fields,
        notes, terms, location_id, line_items, payment_options, template_id,
        place_of_supply, tags, ..extra
    }
}

/// Create a retainerinvoice request contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateARetainerinvoiceRequestContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARetainerinvoiceRequestContactPersonsAssociated {
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
    CreateARetainerinvoiceRequestContactPersonsAssociated {
        contact_person_id, communication_preference, ..extra
    }
}

/// Create a retainerinvoice request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateARetainerinvoiceRequestCustomFields {
    pub index: Option<i64>,
    pub show_on_pdf: Option<bool>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARetainerinvoiceRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `show_on_pdf`.
    #[must_use]
    pub fn show_on_pdf(mut self, value: bool) -> Self {
        self.show_on_pdf = Some(value);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

runtime::request! {
    CreateARetainerinvoiceRequestCustomFields {
        index, show_on_pdf, value, label, ..extra
    }
}

/// Create a retainerinvoice request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateARetainerinvoiceRequestLineItems {
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARetainerinvoiceRequestLineItems {
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

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }
}

runtime::request! {
    CreateARetainerinvoiceRequestLineItems {
        description, item_order, rate, ..extra
    }
}

/// Create a retainerinvoice request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateARetainerinvoiceRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARetainerinvoiceRequestTags {
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
    CreateARetainerinvoiceRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Create retainer invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRetainerInvoiceResponse {
    pub retainerinvoice_id: Option<Id>,
    /// At most 100 characters.
    pub retainerinvoice_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<CreateRetainerInvoiceResponseStatus>,
    pub is_pre_gst: Option<String>,
    /// Only in: `in`.
    pub place_of_supply: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub last_payment_date: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<CreateRetainerInvoiceResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<bool>,
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<CreateRetainerInvoiceResponseTags>>,
    pub line_items: Option<Vec<CreateRetainerInvoiceResponseLineItems>>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<CreateRetainerInvoiceResponseTaxes>>,
    pub payment_made: Option<f64>,
    pub payment_drawn: Option<f64>,
    pub balance: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOptions>,
    pub is_emailed: Option<String>,
    pub documents: Option<Vec<String>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CreateRetainerInvoiceResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub page_width: Option<String>,
    pub page_height: Option<String>,
    pub orientation: Option<String>,
    pub template_type: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub invoice_url: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRetainerInvoiceResponse {
        retainerinvoice_id, retainerinvoice_number, date, status, is_pre_gst,
        place_of_supply, project_id, project_name, last_payment_date, reference_number,
        customer_id, customer_name, contact_persons_associated, currency_id,
        currency_code, currency_symbol, exchange_rate, is_viewed_by_client,
        client_viewed_time, is_inclusive_tax, location_id, location_name, tags,
        line_items, sub_total, total, taxes, payment_made, payment_drawn, balance,
        allow_partial_payments, price_precision, payment_options, is_emailed, documents,
        billing_address, shipping_address, notes, terms, custom_fields, template_id,
        template_name, page_width, page_height, orientation, template_type, created_time,
        last_modified_time, created_by_id, attachment_name, can_send_in_mail,
        invoice_url,
    }
}

/// Create retainer invoice response contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRetainerInvoiceResponseContactPersonsAssociated {
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
    CreateRetainerInvoiceResponseContactPersonsAssociated {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

/// Create retainer invoice response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRetainerInvoiceResponseCustomFields {
    pub index: Option<i64>,
    pub show_on_pdf: Option<bool>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRetainerInvoiceResponseCustomFields {
        index, show_on_pdf, value, label,
    }
}

/// Create retainer invoice response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRetainerInvoiceResponseLineItems {
    pub line_item_id: Option<Id>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    pub bcy_rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRetainerInvoiceResponseLineItems {
        line_item_id, description, item_order, rate, bcy_rate, tax_id, tax_name,
        tax_type, tax_percentage, item_total, location_id, location_name,
    }
}

runtime::choice! {
    /// Create retainer invoice response status.
    pub enum CreateRetainerInvoiceResponseStatus {
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

/// Create retainer invoice response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRetainerInvoiceResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRetainerInvoiceResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

/// Create retainer invoice response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRetainerInvoiceResponseTaxes {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRetainerInvoiceResponseTaxes {
        tax_name, tax_amount,
    }
}

/// Email a retainer invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailARetainerInvoiceRequest {
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailARetainerInvoiceRequest {
    /// A request with all that is required.
    pub fn new(to_mail_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            send_from_org_email_id: None,
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
    EmailARetainerInvoiceRequest {
        send_from_org_email_id, to_mail_ids, cc_mail_ids, subject, body, ..extra
    }
}

/// Get retainer invoice email content response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRetainerInvoiceEmailContentResponse {
    pub gateways_configured: Option<bool>,
    pub deprecated_placeholders_used: Option<Vec<String>>,
    pub body: Option<String>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub to_contacts: Option<Vec<GetRetainerInvoiceEmailContentResponseToContacts>>,
    pub attachment_name: Option<String>,
    pub email_template_id: Option<Id>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<GetRetainerInvoiceEmailContentResponseFromEmails>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRetainerInvoiceEmailContentResponse {
        gateways_configured, deprecated_placeholders_used, body, error_list, subject,
        to_contacts, attachment_name, email_template_id, file_name, from_emails,
        customer_id,
    }
}

/// Get retainer invoice email content response from emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRetainerInvoiceEmailContentResponseFromEmails {
    pub user_name: Option<Vec<String>>,
    pub selected: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRetainerInvoiceEmailContentResponseFromEmails {
        user_name, selected, email,
    }
}

/// Get retainer invoice email content response to contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRetainerInvoiceEmailContentResponseToContacts {
    pub first_name: Option<String>,
    pub selected: Option<String>,
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
    GetRetainerInvoiceEmailContentResponseToContacts {
        first_name, selected, phone, email, last_name, salutation, contact_person_id,
        mobile,
    }
}

/// Get retainer invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRetainerInvoiceResponse {
    pub retainerinvoice_id: Option<Id>,
    /// At most 100 characters.
    pub retainerinvoice_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<GetRetainerInvoiceResponseStatus>,
    pub is_pre_gst: Option<String>,
    /// Only in: `in`.
    pub place_of_supply: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub last_payment_date: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<CreateRetainerInvoiceResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<bool>,
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<ListRetainerInvoicesResponseTags>>,
    pub line_items: Option<Vec<GetRetainerInvoiceResponseLineItems>>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<CreateRetainerInvoiceResponseTaxes>>,
    pub payment_made: Option<f64>,
    pub payment_drawn: Option<f64>,
    pub balance: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOptions>,
    pub is_emailed: Option<String>,
    pub documents: Option<Vec<String>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CreateRetainerInvoiceResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub page_width: Option<String>,
    pub page_height: Option<String>,
    pub orientation: Option<String>,
    pub template_type: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub invoice_url: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRetainerInvoiceResponse {
        retainerinvoice_id, retainerinvoice_number, date, status, is_pre_gst,
        place_of_supply, project_id, project_name, last_payment_date, reference_number,
        customer_id, customer_name, contact_persons_associated, currency_id,
        currency_code, currency_symbol, exchange_rate, is_viewed_by_client,
        client_viewed_time, is_inclusive_tax, location_id, location_name, tags,
        line_items, sub_total, total, taxes, payment_made, payment_drawn, balance,
        allow_partial_payments, price_precision, payment_options, is_emailed, documents,
        billing_address, shipping_address, notes, terms, custom_fields, template_id,
        template_name, page_width, page_height, orientation, template_type, created_time,
        last_modified_time, created_by_id, attachment_name, can_send_in_mail,
        invoice_url,
    }
}

/// Get retainer invoice response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRetainerInvoiceResponseLineItems {
    pub line_item_id: Option<Id>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    pub bcy_rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRetainerInvoiceResponseLineItems {
        line_item_id, description, item_order, rate, bcy_rate, tax_id, tax_name,
        tax_type, tax_percentage, item_total, location_id, location_name,
    }
}

runtime::choice! {
    /// Get retainer invoice response status.
    pub enum GetRetainerInvoiceResponseStatus {
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

/// List retainer invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRetainerInvoiceResponse {
    pub comment_id: Option<Id>,
    pub retainerinvoice_id: Option<Id>,
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
    ListRetainerInvoiceResponse {
        comment_id, retainerinvoice_id, description, commented_by_id, commented_by,
        comment_type, operation_type, date, date_description, time, transaction_id,
        transaction_type,
    }
}

/// List retainer invoice templates response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRetainerInvoiceTemplatesResponse {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub template_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRetainerInvoiceTemplatesResponse {
        template_name, template_id, template_type,
    }
}

runtime::choice! {
    /// List retainer invoices filter by.
    pub enum ListRetainerInvoicesFilterBy {
        StatusAll = "Status.All",
        StatusSent = "Status.Sent",
        StatusDraft = "Status.Draft",
        StatusOverDue = "Status.OverDue",
        StatusPaid = "Status.Paid",
        StatusVoid = "Status.Void",
        StatusUnpaid = "Status.Unpaid",
        StatusPartiallyPaid = "Status.PartiallyPaid",
        StatusViewed = "Status.Viewed",
        DatePaymentExpectedDate = "Date.PaymentExpectedDate",
    }
}

/// List retainer invoices response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRetainerInvoicesResponse {
    pub retainerinvoice_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    /// At most 100 characters.
    pub retainerinvoice_number: Option<String>,
    pub customer_id: Option<Id>,
    pub status: Option<ListRetainerInvoicesResponseStatus>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub project_or_estimate_name: Option<String>,
    pub date: Option<Date>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<bool>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub is_emailed: Option<String>,
    pub last_payment_date: Option<String>,
    pub has_attachment: Option<bool>,
    pub tags: Option<Vec<ListRetainerInvoicesResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRetainerInvoicesResponse {
        retainerinvoice_id, customer_name, retainerinvoice_number, customer_id, status,
        reference_number, project_or_estimate_name, date, currency_id, currency_code,
        is_viewed_by_client, client_viewed_time, total, balance, created_time,
        last_modified_time, is_emailed, last_payment_date, has_attachment, tags,
    }
}

runtime::choice! {
    /// List retainer invoices response status.
    pub enum ListRetainerInvoicesResponseStatus {
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

/// List retainer invoices response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRetainerInvoicesResponseTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRetainerInvoicesResponseTags {
        tag_id, tag_option_id,
    }
}

runtime::choice! {
    /// List retainer invoices sort column.
    pub enum ListRetainerInvoicesSortColumn {
        CustomerName = "customer_name",
        Date = "date",
        DueDate = "due_date",
        Total = "total",
        Balance = "balance",
        CreatedTime = "created_time",
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

/// Shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    pub address: Option<String>,
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
        address, city, state, zip, country, fax,
    }
}

/// Update a retainerinvoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateARetainerinvoiceRequest {
    pub customer_id: Id,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub contact_persons_associated:
        Option<Vec<CreateARetainerinvoiceRequestContactPersonsAssociated>>,
    pub custom_fields: Option<Vec<CreateARetainerinvoiceRequestCustomFields>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<CreateARetainerinvoiceRequestTags>>,
    pub line_items: Vec<UpdateARetainerinvoiceRequestLineItems>,
    pub payment_options: Option<PaymentOptionsRequest>,
    pub template_id: Option<Id>,
    /// Only in: `in`.
    pub place_of_supply: Option<String>,
    pub project_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARetainerinvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<UpdateARetainerinvoiceRequestLineItems>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            reference_number: None,
            date: None,
            contact_persons_associated: None,
            custom_fields: None,
            notes: None,
            terms: None,
            location_id: None,
            tags: None,
            line_items: line_items.into(),
            payment_options: None,
            template_id: None,
            place_of_supply: None,
            project_id: None,
            extra: Map::new(),
        }
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `contact_persons_associated`.
    #[must_use]
    pub fn contact_persons_associated(
        mut self,
        value: impl Into<Vec<CreateARetainerinvoiceRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateARetainerinvoiceRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
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

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<CreateARetainerinvoiceRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `payment_options`.
    #[must_use]
    pub fn payment_options(mut self, value: impl Into<PaymentOptionsRequest>) -> Self {
        self.payment_options = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateARetainerinvoiceRequest {
        customer_id, reference_number, date, contact_persons_associated, custom_fields,
        notes, terms, location_id, tags, line_items, payment_options, template_id,
        place_of_supply, project_id, ..extra
    }
}

/// Update a retainerinvoice request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateARetainerinvoiceRequestLineItems {
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARetainerinvoiceRequestLineItems {
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

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateARetainerinvoiceRequestLineItems {
        description, item_order, rate, ..extra
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

/// Update comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCommentRequest {
    pub description: Option<String>,
    pub show_comment_to_clients: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCommentRequest {
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
    UpdateCommentRequest {
        description, show_comment_to_clients, ..extra
    }
}

/// Update retainer invoice comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRetainerInvoiceCommentResponse {
    pub comment_id: Option<Id>,
    pub retainerinvoice_id: Option<Id>,
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
    UpdateRetainerInvoiceCommentResponse {
        comment_id, retainerinvoice_id, description, commented_by_id, commented_by, date,
        date_description, time, comment_type,
    }
}

/// Update retainer invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRetainerInvoiceResponse {
    pub retainerinvoice_id: Option<Id>,
    /// At most 100 characters.
    pub retainerinvoice_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<UpdateRetainerInvoiceResponseStatus>,
    pub is_pre_gst: Option<String>,
    /// Only in: `in`.
    pub place_of_supply: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub last_payment_date: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<CreateRetainerInvoiceResponseContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<bool>,
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<ListRetainerInvoicesResponseTags>>,
    pub line_items: Option<Vec<UpdateRetainerInvoiceResponseLineItems>>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<CreateRetainerInvoiceResponseTaxes>>,
    pub payment_made: Option<f64>,
    pub payment_drawn: Option<f64>,
    pub balance: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOptions>,
    pub is_emailed: Option<String>,
    pub documents: Option<Vec<String>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CreateRetainerInvoiceResponseCustomFields>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub page_width: Option<String>,
    pub page_height: Option<String>,
    pub orientation: Option<String>,
    pub template_type: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub invoice_url: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRetainerInvoiceResponse {
        retainerinvoice_id, retainerinvoice_number, date, status, is_pre_gst,
        place_of_supply, project_id, project_name, last_payment_date, reference_number,
        customer_id, customer_name, contact_persons_associated, currency_id,
        currency_code, currency_symbol, exchange_rate, is_viewed_by_client,
        client_viewed_time, is_inclusive_tax, location_id, location_name, tags,
        line_items, sub_total, total, taxes, payment_made, payment_drawn, balance,
        allow_partial_payments, price_precision, payment_options, is_emailed, documents,
        billing_address, shipping_address, notes, terms, custom_fields, template_id,
        template_name, page_width, page_height, orientation, template_type, created_time,
        last_modified_time, created_by_id, attachment_name, can_send_in_mail,
        invoice_url,
    }
}

/// Update retainer invoice response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRetainerInvoiceResponseLineItems {
    pub line_item_id: Option<Id>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    pub bcy_rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRetainerInvoiceResponseLineItems {
        line_item_id, description, item_order, rate, bcy_rate, tax_id, tax_name,
        tax_type, tax_percentage, item_total, location_id, location_name,
    }
}

runtime::choice! {
    /// Update retainer invoice response status.
    pub enum UpdateRetainerInvoiceResponseStatus {
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
