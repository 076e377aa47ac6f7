// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Estimates`](super::Estimates).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AppliedTax, AssociatedContactPerson, AssociatedContactPersonRequest,
    CustomField, CustomFieldEntryRequest, DiscountType, EmailTemplate, FromEmail,
    GstTreatment, LineItem, LineItemRequest, TagAssignment, TagAssignmentRequest,
    TaxTreatment, ToContact,
};

/// What [`Estimates::update_custom_fields`](super::Estimates::update_custom_fields) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsInEstimateRequest {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFieldsInEstimateRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CustomFieldsInEstimateRequest {
        set {
            customfield_id: Id, value: String,
        }
    }
}

runtime::request! {
    CustomFieldsInEstimateRequest {
        customfield_id, value,
    }
}

/// What [`Estimates::email`](super::Estimates::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailEstimateRequest {
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<String>,
    pub cc_mail_ids: Option<Vec<String>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub mail_documents: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailEstimateRequest {
    /// A request with all that is required.
    pub fn new(to_mail_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            send_from_org_email_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: None,
            body: None,
            mail_documents: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    EmailEstimateRequest {
        set {
            send_from_org_email_id: bool, subject: String, body: String,
        }
        each {
            cc_mail_ids: String, mail_documents: String,
        }
    }
}

runtime::request! {
    EmailEstimateRequest new(to_mail_ids: Vec<String>) {
        send_from_org_email_id, to_mail_ids, cc_mail_ids, subject,
        body, mail_documents,
    }
}

/// An estimate, as [`Estimates::get`](super::Estimates::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Estimate {
    pub estimate_id: Option<Id>,
    pub estimate_number: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    /// Only in editions: India.
    pub is_pre_gst: Option<bool>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<EstimateStatus>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPerson>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub expiry_date: Option<Date>,
    pub discount: Option<String>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<DiscountType>,
    /// Not in editions: United States, Canada.
    pub is_inclusive_tax: Option<bool>,
    pub line_items: Option<Vec<LineItem>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub price_precision: Option<i64>,
    pub taxes: Option<Vec<AppliedTax>>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub salesperson_id: Option<Id>,
    pub salesperson_name: Option<String>,
    pub project: Option<EstimateProject>,
    pub tags: Option<Vec<TagAssignment>>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<DateTime>,
    pub accepted_date: Option<Date>,
    pub declined_date: Option<Date>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Estimate {
        estimate_id, estimate_number, date, reference_number,
        is_pre_gst, place_of_supply, gst_no, gst_treatment,
        tax_treatment, is_reverse_charge_applied, status, customer_id,
        customer_name, contact_persons_associated, currency_id, currency_code,
        exchange_rate, expiry_date, discount, is_discount_before_tax,
        discount_type, is_inclusive_tax, line_items, location_id,
        location_name, shipping_charge, adjustment, adjustment_description,
        sub_total, total, tax_total, price_precision,
        taxes, billing_address, shipping_address, notes,
        terms, custom_fields, template_id, template_name,
        created_time, last_modified_time, salesperson_id, salesperson_name,
        project, tags, is_viewed_by_client, client_viewed_time,
        accepted_date, declined_date, has_attachment,
    }
}

/// An estimate comment, as [`Estimates::create_comment`](super::Estimates::create_comment) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateCommentRequest {
    pub description: Option<String>,
    pub show_comment_to_clients: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EstimateCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    EstimateCommentRequest {
        set {
            description: String, show_comment_to_clients: bool,
        }
    }
}

runtime::request! {
    EstimateCommentRequest {
        description, show_comment_to_clients,
    }
}

/// An estimate email, as [`Estimates::get_email`](super::Estimates::get_email) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateEmail {
    pub body: Option<String>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub emailtemplates: Option<Vec<EmailTemplate>>,
    pub to_contacts: Option<Vec<ToContact>>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<FromEmail>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    EstimateEmail {
        body, error_list, subject, emailtemplates,
        to_contacts, file_name, from_emails, customer_id,
    }
}

runtime::choice! {
    /// What `filter_by` of [`Estimates::list`](super::Estimates::list) may be.
    pub enum EstimateFilterBy {
        StatusAll = "Status.All",
        StatusSent = "Status.Sent",
        StatusPending = "Status.Pending",
        StatusApproved = "Status.Approved",
        StatusDraft = "Status.Draft",
        StatusInvoiced = "Status.Invoiced",
        StatusAccepted = "Status.Accepted",
        StatusDeclined = "Status.Declined",
        StatusExpired = "Status.Expired",
        StatusViewed = "Status.Viewed",
        StatusAvalaraSyncFailed = "Status.AvalaraSyncFailed",
        StatusTaxAutomationFailed = "Status.TaxAutomationFailed",
        StatusMyApprovals = "Status.MyApprovals",
        WithAttachment = "WithAttachment",
        WithoutAttachment = "WithoutAttachment",
        ExceptionList = "ExceptionList",
        EmailScheduled = "EmailScheduled",
        TypeNewSubscription = "Type.NewSubscription",
        TypeInvoice = "Type.Invoice",
    }
}

/// An estimate project, as `project` of [`Estimate`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateProject {
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    EstimateProject {
        project_id, project_name,
    }
}

/// An estimate, as [`Estimates::create`](super::Estimates::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct EstimateRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPersonRequest>>,
    pub template_id: Option<Id>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    pub estimate_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub expiry_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<String>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<DiscountType>,
    /// Not in editions: United States, Canada.
    pub is_inclusive_tax: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub salesperson_name: Option<String>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub line_items: Vec<LineItemRequest>,
    pub location_id: Option<Id>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in editions: India, United States.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    pub quantity: Option<Decimal>,
    pub project_id: Option<Id>,
    pub accept_retainer: Option<bool>,
    pub retainer_percentage: Option<Decimal>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EstimateRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<LineItemRequest>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            template_id: None,
            place_of_supply: None,
            gst_treatment: None,
            gst_no: None,
            estimate_number: None,
            reference_number: None,
            date: None,
            expiry_date: None,
            exchange_rate: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            custom_body: None,
            custom_subject: None,
            salesperson_name: None,
            custom_fields: None,
            line_items: line_items.into(),
            location_id: None,
            notes: None,
            terms: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            tax_id: None,
            tax_exemption_id: None,
            tax_authority_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            item_id: None,
            line_item_id: None,
            name: None,
            description: None,
            rate: None,
            unit: None,
            quantity: None,
            project_id: None,
            accept_retainer: None,
            retainer_percentage: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    EstimateRequest {
        set {
            currency_id: Id,
            contact_persons_associated: Vec<AssociatedContactPersonRequest>,
            template_id: Id, place_of_supply: String, gst_treatment: GstTreatment,
            gst_no: String, estimate_number: String, reference_number: String,
            date: Date, expiry_date: Date, exchange_rate: Decimal, discount: String,
            is_discount_before_tax: bool, discount_type: DiscountType,
            is_inclusive_tax: bool, custom_body: String, custom_subject: String,
            salesperson_name: String, custom_fields: Vec<CustomFieldEntryRequest>,
            location_id: Id, notes: String, terms: String, shipping_charge: Decimal,
            adjustment: Decimal, adjustment_description: String, tax_id: Id,
            tax_exemption_id: Id, tax_authority_id: Id, avatax_use_code: String,
            avatax_exempt_no: String, vat_treatment: String, tax_treatment: TaxTreatment,
            is_reverse_charge_applied: bool, item_id: Id, line_item_id: Id, name: String,
            description: String, rate: Decimal, unit: String, quantity: Decimal,
            project_id: Id, accept_retainer: bool, retainer_percentage: Decimal,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    EstimateRequest new(customer_id: Id, line_items: Vec<LineItemRequest>) {
        customer_id, currency_id, contact_persons_associated, template_id,
        place_of_supply, gst_treatment, gst_no, estimate_number,
        reference_number, date, expiry_date, exchange_rate,
        discount, is_discount_before_tax, discount_type, is_inclusive_tax,
        custom_body, custom_subject, salesperson_name, custom_fields,
        line_items, location_id, notes, terms,
        shipping_charge, adjustment, adjustment_description, tax_id,
        tax_exemption_id, tax_authority_id, avatax_use_code, avatax_exempt_no,
        vat_treatment, tax_treatment, is_reverse_charge_applied, item_id,
        line_item_id, name, description, rate,
        unit, quantity, project_id, accept_retainer,
        retainer_percentage, tags,
    }
}

runtime::choice! {
    /// What `status` of [`Estimate`] may be.
    pub enum EstimateStatus {
        Draft = "draft",
        Sent = "sent",
        Invoiced = "invoiced",
        Accepted = "accepted",
        Declined = "declined",
        Expired = "expired",
        PendingApproval = "pending_approval",
        Approved = "approved",
        Viewed = "viewed",
        Signed = "signed",
        Rejected = "rejected",
        PartiallyInvoiced = "partially_invoiced",
        PendingSignature = "pending_signature",
    }
}

/// What [`Estimates::update`](super::Estimates::update) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateEstimateRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPersonRequest>>,
    pub template_id: Option<Id>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    pub estimate_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub expiry_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<String>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<DiscountType>,
    /// Not in editions: United States, Canada.
    pub is_inclusive_tax: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub salesperson_name: Option<String>,
    pub custom_fields: Vec<CustomFieldEntryRequest>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub location_id: Option<Id>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in editions: India, United States.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub unit: Option<String>,
    pub quantity: Option<Decimal>,
    pub project_id: Option<Id>,
    pub accept_retainer: Option<bool>,
    pub retainer_percentage: Option<Decimal>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateEstimateRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        custom_fields: impl Into<Vec<CustomFieldEntryRequest>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            template_id: None,
            place_of_supply: None,
            gst_treatment: None,
            gst_no: None,
            estimate_number: None,
            reference_number: None,
            date: None,
            expiry_date: None,
            exchange_rate: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            custom_body: None,
            custom_subject: None,
            salesperson_name: None,
            custom_fields: custom_fields.into(),
            line_items: None,
            location_id: None,
            notes: None,
            terms: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            tax_id: None,
            tax_exemption_id: None,
            tax_authority_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            item_id: None,
            line_item_id: None,
            name: None,
            description: None,
            rate: None,
            unit: None,
            quantity: None,
            project_id: None,
            accept_retainer: None,
            retainer_percentage: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    UpdateEstimateRequest {
        set {
            currency_id: Id,
            contact_persons_associated: Vec<AssociatedContactPersonRequest>,
            template_id: Id, place_of_supply: String, gst_treatment: GstTreatment,
            gst_no: String, estimate_number: String, reference_number: String,
            date: Date, expiry_date: Date, exchange_rate: Decimal, discount: String,
            is_discount_before_tax: bool, discount_type: DiscountType,
            is_inclusive_tax: bool, custom_body: String, custom_subject: String,
            salesperson_name: String, line_items: Vec<LineItemRequest>, location_id: Id,
            notes: String, terms: String, shipping_charge: Decimal, adjustment: Decimal,
            adjustment_description: String, tax_id: Id, tax_exemption_id: Id,
            tax_authority_id: Id, avatax_use_code: String, avatax_exempt_no: String,
            vat_treatment: String, tax_treatment: TaxTreatment,
            is_reverse_charge_applied: bool, item_id: Id, line_item_id: Id, name: String,
            description: String, rate: Decimal, unit: String, quantity: Decimal,
            project_id: Id, accept_retainer: bool, retainer_percentage: Decimal,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    UpdateEstimateRequest new(
        customer_id: Id, custom_fields: Vec<CustomFieldEntryRequest>,
    ) {
        customer_id, currency_id, contact_persons_associated, template_id,
        place_of_supply, gst_treatment, gst_no, estimate_number,
        reference_number, date, expiry_date, exchange_rate,
        discount, is_discount_before_tax, discount_type, is_inclusive_tax,
        custom_body, custom_subject, salesperson_name, custom_fields,
        line_items, location_id, notes, terms,
        shipping_charge, adjustment, adjustment_description, tax_id,
        tax_exemption_id, tax_authority_id, avatax_use_code, avatax_exempt_no,
        vat_treatment, tax_treatment, is_reverse_charge_applied, item_id,
        line_item_id, name, description, rate,
        unit, quantity, project_id, accept_retainer,
        retainer_percentage, tags,
    }
}
