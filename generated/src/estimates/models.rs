// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Estimates`](super::Estimates).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, BankTransactionCustomFieldRequest, BankTransactionTag, BillTax,
    ContactPersonsAssociated, ContactPersonsAssociatedRequest, CustomField,
    DiscountType, Emailtemplate, FromEmail, GstTreatment, LineItem, LineItemRequest,
    TagRequest, TaxTreatment, ToContact,
};

/// Create estimate request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEstimateRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociatedRequest>>,
    pub template_id: Option<Id>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub estimate_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub expiry_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<DiscountType>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub salesperson_name: Option<String>,
    pub custom_fields: Option<Vec<BankTransactionCustomFieldRequest>>,
    pub line_items: Vec<LineItemRequest>,
    pub location_id: Option<Id>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in: `za`.
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
    pub tags: Option<Vec<TagRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateEstimateRequest {
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
        value: impl Into<Vec<ContactPersonsAssociatedRequest>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
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

    /// Sets `estimate_number`.
    #[must_use]
    pub fn estimate_number(mut self, value: impl Into<String>) -> Self {
        self.estimate_number = Some(value.into());
        self
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

    /// Sets `expiry_date`.
    #[must_use]
    pub fn expiry_date(mut self, value: impl Into<Date>) -> Self {
        self.expiry_date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
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
    pub fn discount_type(mut self, value: impl Into<DiscountType>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
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
        value: impl Into<Vec<BankTransactionCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
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

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
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

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<TaxTreatment>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
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

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `accept_retainer`.
    #[must_use]
    pub fn accept_retainer(mut self, value: bool) -> Self {
        self.accept_retainer = Some(value);
        self
    }

    /// Sets `retainer_percentage`.
    #[must_use]
    pub fn retainer_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.retainer_percentage = Some(value.into());
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
    CreateEstimateRequest {
        customer_id, currency_id, contact_persons_associated, template_id,
        place_of_supply, gst_treatment, gst_no, estimate_number, reference_number, date,
        expiry_date, exchange_rate, discount, is_discount_before_tax, discount_type,
        is_inclusive_tax, custom_body, custom_subject, salesperson_name, custom_fields,
        line_items, location_id, notes, terms, shipping_charge, adjustment,
        adjustment_description, tax_id, tax_exemption_id, tax_authority_id,
        avatax_use_code, avatax_exempt_no, vat_treatment, tax_treatment,
        is_reverse_charge_applied, item_id, line_item_id, name, description, rate, unit,
        quantity, project_id, accept_retainer, retainer_percentage, tags, ..extra
    }
}

/// Custom fields in estimate request.
#[derive(Debug, Clone, Default, PartialEq)]
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
    CustomFieldsInEstimateRequest {
        customfield_id, value, ..extra
    }
}

/// Email estimate request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailEstimateRequest {
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub mail_documents: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailEstimateRequest {
    /// A request with all that is required.
    pub fn new(to_mail_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
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

    /// Sets `mail_documents`.
    #[must_use]
    pub fn mail_documents(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mail_documents = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    EmailEstimateRequest {
        send_from_org_email_id, to_mail_ids, cc_mail_ids, subject, body, mail_documents,
        ..extra
    }
}

/// Estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Estimate {
    pub estimate_id: Option<Id>,
    pub estimate_number: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<EstimateStatus>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub expiry_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<DiscountType>,
    /// Not in: `us`, `ca`.
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
    pub taxes: Option<Vec<BillTax>>,
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
    pub tags: Option<Vec<BankTransactionTag>>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<DateTime>,
    pub accepted_date: Option<String>,
    pub declined_date: Option<String>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Estimate {
        estimate_id, estimate_number, date, reference_number, is_pre_gst,
        place_of_supply, gst_no, gst_treatment, tax_treatment, is_reverse_charge_applied,
        status, customer_id, customer_name, contact_persons_associated, currency_id,
        currency_code, exchange_rate, expiry_date, discount, is_discount_before_tax,
        discount_type, is_inclusive_tax, line_items, location_id, location_name,
        shipping_charge, adjustment, adjustment_description, sub_total, total, tax_total,
        price_precision, taxes, billing_address, shipping_address, notes, terms,
        custom_fields, template_id, template_name, created_time, last_modified_time,
        salesperson_id, salesperson_name, project, tags, is_viewed_by_client,
        client_viewed_time, accepted_date, declined_date, has_attachment,
    }
}

/// Estimate comment request.
#[derive(Debug, Clone, Default, PartialEq)]
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
    EstimateCommentRequest {
        description, show_comment_to_clients, ..extra
    }
}

runtime::choice! {
    /// Estimate filter by.
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

/// Estimate project.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// Estimate request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EstimateRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociatedRequest>>,
    pub template_id: Option<Id>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub estimate_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub expiry_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<DiscountType>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub salesperson_name: Option<String>,
    pub custom_fields: Vec<BankTransactionCustomFieldRequest>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub location_id: Option<Id>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in: `za`.
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
    pub tags: Option<Vec<TagRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EstimateRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        custom_fields: impl Into<Vec<BankTransactionCustomFieldRequest>>,
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
        value: impl Into<Vec<ContactPersonsAssociatedRequest>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
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

    /// Sets `estimate_number`.
    #[must_use]
    pub fn estimate_number(mut self, value: impl Into<String>) -> Self {
        self.estimate_number = Some(value.into());
        self
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

    /// Sets `expiry_date`.
    #[must_use]
    pub fn expiry_date(mut self, value: impl Into<Date>) -> Self {
        self.expiry_date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
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
    pub fn discount_type(mut self, value: impl Into<DiscountType>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
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

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(mut self, value: impl Into<Vec<LineItemRequest>>) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
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

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
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

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<TaxTreatment>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
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

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `accept_retainer`.
    #[must_use]
    pub fn accept_retainer(mut self, value: bool) -> Self {
        self.accept_retainer = Some(value);
        self
    }

    /// Sets `retainer_percentage`.
    #[must_use]
    pub fn retainer_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.retainer_percentage = Some(value.into());
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
    EstimateRequest {
        customer_id, currency_id, contact_persons_associated, template_id,
        place_of_supply, gst_treatment, gst_no, estimate_number, reference_number, date,
        expiry_date, exchange_rate, discount, is_discount_before_tax, discount_type,
        is_inclusive_tax, custom_body, custom_subject, salesperson_name, custom_fields,
        line_items, location_id, notes, terms, shipping_charge, adjustment,
        adjustment_description, tax_id, tax_exemption_id, tax_authority_id,
        avatax_use_code, avatax_exempt_no, vat_treatment, tax_treatment,
        is_reverse_charge_applied, item_id, line_item_id, name, description, rate, unit,
        quantity, project_id, accept_retainer, retainer_percentage, tags, ..extra
    }
}

runtime::choice! {
    /// Estimate status.
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

/// Get estimate email.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEstimateEmail {
    pub body: Option<String>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub emailtemplates: Option<Vec<Emailtemplate>>,
    pub to_contacts: Option<Vec<ToContact>>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<FromEmail>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetEstimateEmail {
        body, error_list, subject, emailtemplates, to_contacts, file_name, from_emails,
        customer_id,
    }
}
