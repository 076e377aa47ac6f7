// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`SalesOrder`](super::SalesOrder).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, BankTransactionTag, BillTax, ChartOfAccountCustomFieldRequest, Comment,
    ContactPersonsAssociated, ContactPersonsAssociatedRequest, CustomField,
    GstTreatment, LineItem, LineItemRequest, TagRequest, TaxTreatment,
};

/// Email sales order request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailSalesOrderRequest {
    pub from_address_id: Option<Id>,
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub bcc_mail_ids: Option<Vec<Id>>,
    pub subject: String,
    pub invoice_id: Option<Id>,
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailSalesOrderRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<Id>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            from_address_id: None,
            send_from_org_email_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            bcc_mail_ids: None,
            subject: subject.into(),
            invoice_id: None,
            body: body.into(),
            extra: Map::new(),
        }
    }

    /// Sets `from_address_id`.
    #[must_use]
    pub fn from_address_id(mut self, value: impl Into<Id>) -> Self {
        self.from_address_id = Some(value.into());
        self
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

    /// Sets `bcc_mail_ids`.
    #[must_use]
    pub fn bcc_mail_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.bcc_mail_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `invoice_id`.
    #[must_use]
    pub fn invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_id = Some(value.into());
        self
    }
}

runtime::request! {
    EmailSalesOrderRequest {
        from_address_id, send_from_org_email_id, to_mail_ids, cc_mail_ids, bcc_mail_ids,
        subject, invoice_id, body, ..extra
    }
}

/// Mark sales order as void request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkSalesOrderAsVoidRequest {
    /// At most 500 characters.
    pub reason: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MarkSalesOrderAsVoidRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

runtime::request! {
    MarkSalesOrderAsVoidRequest {
        reason, ..extra
    }
}

/// Sales order billing address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesOrderBillingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    pub is_one_off_address: Option<bool>,
    pub is_update_customer: Option<bool>,
    /// Only in: `Avalara Integration`.
    pub is_verified: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesOrderBillingAddressRequest {
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

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.fax = Some(value.into());
        self
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `is_one_off_address`.
    #[must_use]
    pub fn is_one_off_address(mut self, value: bool) -> Self {
        self.is_one_off_address = Some(value);
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `is_verified`.
    #[must_use]
    pub fn is_verified(mut self, value: bool) -> Self {
        self.is_verified = Some(value);
        self
    }
}

runtime::request! {
    SalesOrderBillingAddressRequest {
        address, city, state, zip, country, phone, fax, attention, is_one_off_address,
        is_update_customer, is_verified, ..extra
    }
}

/// Sales order comment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesOrderComment {
    pub comment: Option<Vec<Comment>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesOrderComment {
        comment,
    }
}

/// Sales order comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesOrderCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesOrderCommentRequest {
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
}

runtime::request! {
    SalesOrderCommentRequest {
        description, ..extra
    }
}

runtime::choice! {
    /// Sales order filter by.
    pub enum SalesOrderFilterBy {
        StatusAll = "Status.All",
        StatusDraft = "Status.Draft",
        StatusOpen = "Status.Open",
        StatusInvoiced = "Status.Invoiced",
        StatusInvoicedNotShipped = "Status.InvoicedNotShipped",
        StatusConfirmed = "Status.Confirmed",
        StatusUnFulfilled = "Status.UnFulfilled",
        StatusMarketPlaceSalesOrder = "Status.MarketPlaceSalesOrder",
        StatusThisCycle = "Status.ThisCycle",
        StatusPreviousCycle = "Status.PreviousCycle",
        StatusPartiallyInvoiced = "Status.PartiallyInvoiced",
        StatusVoid = "Status.Void",
        StatusClosed = "Status.Closed",
        StatusPending = "Status.Pending",
        StatusApproved = "Status.Approved",
        StatusOverDue = "Status.OverDue",
        StatusShipped = "Status.Shipped",
        StatusShippedNotInvoiced = "Status.ShippedNotInvoiced",
        StatusToBeShipped = "Status.ToBeShipped",
        StatusToBeInvoiced = "Status.ToBeInvoiced",
        StatusFulfilled = "Status.Fulfilled",
        StatusManuallyFulfilled = "Status.ManuallyFulfilled",
        StatusBackOrdered = "Status.BackOrdered",
        StatusOnHold = "Status.OnHold",
        StatusDropShipped = "Status.DropShipped",
        StatusToBePacked = "Status.ToBePacked",
        StatusAvalaraSyncFailed = "Status.AvalaraSyncFailed",
        StatusTaxAutomationFailed = "Status.TaxAutomationFailed",
        StatusNetwork = "Status.Network",
        StatusNetworkPending = "Status.NetworkPending",
        StatusMyApprovals = "Status.MyApprovals",
        StatusUnconfirmed = "Status.Unconfirmed",
        StatusPortal = "Status.Portal",
        StatusCancelled = "Status.Cancelled",
        StatusNotConfirmed = "Status.NotConfirmed",
        StatusPendingOrders = "Status.PendingOrders",
        StatusShippedNotCancelledOrFailed = "Status.ShippedNotCancelledOrFailed",
        StatusDelivered = "Status.Delivered",
        StatusCancelledOrFailed = "Status.CancelledOrFailed",
        StatusViewed = "Status.Viewed",
        StatusBbpsPendingApproval = "Status.BBPSPendingApproval",
        StatusBbpsAccepted = "Status.BBPSAccepted",
        StatusBbpsAcceptFailed = "Status.BBPSAcceptFailed",
        StatusBbpsRejected = "Status.BBPSRejected",
        StatusBbpsRejectFailed = "Status.BBPSRejectFailed",
        StatusBbpsReturned = "Status.BBPSReturned",
        StatusBbpsReturnFailed = "Status.BBPSReturnFailed",
        WithAttachment = "WithAttachment",
        WithoutAttachment = "WithoutAttachment",
        ExceptionList = "ExceptionList",
    }
}

/// Sales order request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesOrderRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociatedRequest>>,
    pub date: Option<Date>,
    pub shipment_date: Option<Date>,
    pub custom_fields: Option<Vec<ChartOfAccountCustomFieldRequest>>,
    pub tags: Option<Vec<TagRequest>>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub salesperson_id: Option<Id>,
    pub merchant_id: Option<Id>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    pub crm_owner_id: Option<Id>,
    pub crm_custom_reference_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub salesorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub is_update_customer: Option<bool>,
    pub discount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub salesperson_name: Option<String>,
    pub notes_default: Option<String>,
    pub terms_default: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`, `mx`.
    pub tax_authority_name: Option<String>,
    /// Only in: `in`, `us`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub delivery_method: Option<String>,
    pub estimate_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub adjustment_description: Option<String>,
    pub pricebook_id: Option<Id>,
    pub template_id: Option<Id>,
    pub documents: Option<Vec<String>>,
    pub zcrm_potential_id: Option<Id>,
    pub zcrm_potential_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesOrderRequest {
    /// A request with all that is required.
    pub fn new(customer_id: impl Into<Id>) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            date: None,
            shipment_date: None,
            custom_fields: None,
            tags: None,
            place_of_supply: None,
            salesperson_id: None,
            merchant_id: None,
            gst_treatment: None,
            gst_no: None,
            is_inclusive_tax: None,
            location_id: None,
            line_items: None,
            notes: None,
            terms: None,
            billing_address_id: None,
            shipping_address_id: None,
            crm_owner_id: None,
            crm_custom_reference_id: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            salesorder_number: None,
            reference_number: None,
            is_update_customer: None,
            discount: None,
            exchange_rate: None,
            salesperson_name: None,
            notes_default: None,
            terms_default: None,
            tax_id: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            tax_authority_name: None,
            tax_exemption_code: None,
            avatax_exempt_no: None,
            avatax_use_code: None,
            shipping_charge: None,
            adjustment: None,
            delivery_method: None,
            estimate_id: None,
            is_discount_before_tax: None,
            discount_type: None,
            adjustment_description: None,
            pricebook_id: None,
            template_id: None,
            documents: None,
            zcrm_potential_id: None,
            zcrm_potential_name: None,
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

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `shipment_date`.
    #[must_use]
    pub fn shipment_date(mut self, value: impl Into<Date>) -> Self {
        self.shipment_date = Some(value.into());
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

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `salesperson_id`.
    #[must_use]
    pub fn salesperson_id(mut self, value: impl Into<Id>) -> Self {
        self.salesperson_id = Some(value.into());
        self
    }

    /// Sets `merchant_id`.
    #[must_use]
    pub fn merchant_id(mut self, value: impl Into<Id>) -> Self {
        self.merchant_id = Some(value.into());
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

    /// Sets `crm_owner_id`.
    #[must_use]
    pub fn crm_owner_id(mut self, value: impl Into<Id>) -> Self {
        self.crm_owner_id = Some(value.into());
        self
    }

    /// Sets `crm_custom_reference_id`.
    #[must_use]
    pub fn crm_custom_reference_id(mut self, value: impl Into<Id>) -> Self {
        self.crm_custom_reference_id = Some(value.into());
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

    /// Sets `salesorder_number`.
    #[must_use]
    pub fn salesorder_number(mut self, value: impl Into<String>) -> Self {
        self.salesorder_number = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
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

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `notes_default`.
    #[must_use]
    pub fn notes_default(mut self, value: impl Into<String>) -> Self {
        self.notes_default = Some(value.into());
        self
    }

    /// Sets `terms_default`.
    #[must_use]
    pub fn terms_default(mut self, value: impl Into<String>) -> Self {
        self.terms_default = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
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

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
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

    /// Sets `delivery_method`.
    #[must_use]
    pub fn delivery_method(mut self, value: impl Into<String>) -> Self {
        self.delivery_method = Some(value.into());
        self
    }

    /// Sets `estimate_id`.
    #[must_use]
    pub fn estimate_id(mut self, value: impl Into<Id>) -> Self {
        self.estimate_id = Some(value.into());
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

    /// Sets `adjustment_description`.
    #[must_use]
    pub fn adjustment_description(mut self, value: impl Into<String>) -> Self {
        self.adjustment_description = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.documents = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `zcrm_potential_id`.
    #[must_use]
    pub fn zcrm_potential_id(mut self, value: impl Into<Id>) -> Self {
        self.zcrm_potential_id = Some(value.into());
        self
    }

    /// Sets `zcrm_potential_name`.
    #[must_use]
    pub fn zcrm_potential_name(mut self, value: impl Into<String>) -> Self {
        self.zcrm_potential_name = Some(value.into());
        self
    }
}

runtime::request! {
    SalesOrderRequest {
        customer_id, currency_id, contact_persons_associated, date, shipment_date,
        custom_fields, tags, place_of_supply, salesperson_id, merchant_id, gst_treatment,
        gst_no, is_inclusive_tax, location_id, line_items, notes, terms,
        billing_address_id, shipping_address_id, crm_owner_id, crm_custom_reference_id,
        vat_treatment, tax_treatment, is_reverse_charge_applied, salesorder_number,
        reference_number, is_update_customer, discount, exchange_rate, salesperson_name,
        notes_default, terms_default, tax_id, tax_authority_id, tax_exemption_id,
        tax_authority_name, tax_exemption_code, avatax_exempt_no, avatax_use_code,
        shipping_charge, adjustment, delivery_method, estimate_id,
        is_discount_before_tax, discount_type, adjustment_description, pricebook_id,
        template_id, documents, zcrm_potential_id, zcrm_potential_name, ..extra
    }
}

/// Sales order shipping address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesOrderShippingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    pub is_one_off_address: Option<bool>,
    pub is_update_customer: Option<bool>,
    /// Only in: `Avalara Integration`.
    pub is_verified: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesOrderShippingAddressRequest {
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

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `is_one_off_address`.
    #[must_use]
    pub fn is_one_off_address(mut self, value: bool) -> Self {
        self.is_one_off_address = Some(value);
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: bool) -> Self {
        self.is_update_customer = Some(value);
        self
    }

    /// Sets `is_verified`.
    #[must_use]
    pub fn is_verified(mut self, value: bool) -> Self {
        self.is_verified = Some(value);
        self
    }
}

runtime::request! {
    SalesOrderShippingAddressRequest {
        address, city, state, zip, country, fax, attention, is_one_off_address,
        is_update_customer, is_verified, ..extra
    }
}

runtime::choice! {
    /// Sales order sort column.
    pub enum SalesOrderSortColumn {
        CustomerName = "customer_name",
        SalesorderNumber = "salesorder_number",
        ReferenceNumber = "reference_number",
        ShipmentDate = "shipment_date",
        Total = "total",
        Date = "date",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
        SubscriptionNumber = "subscription_number",
        FirstName = "first_name",
        CompanyName = "company_name",
    }
}

runtime::choice! {
    /// Sales order status.
    pub enum SalesOrderStatus {
        Draft = "draft",
        PendingApproval = "pending_approval",
        Approved = "approved",
        Open = "open",
        Invoiced = "invoiced",
        InvoicedNotShipped = "invoiced_not_shipped",
        ShippedNotInvoiced = "shipped_not_invoiced",
        PartiallyInvoiced = "partially_invoiced",
        NotInvoiced = "not_invoiced",
        ToBeInvoiced = "to_be_invoiced",
        Paid = "paid",
        PartiallyPaid = "partially_paid",
        Unpaid = "unpaid",
        Cancelled = "cancelled",
        Void = "void",
        Pending = "pending",
        Overdue = "overdue",
        Closed = "closed",
        Confirmed = "confirmed",
        Onhold = "onhold",
        NetworkPendingApproval = "network_pending_approval",
        Rejected = "rejected",
    }
}

/// Sales order sub statuse.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesOrderSubStatuse {
    pub status_id: Option<Id>,
    pub status_code: Option<String>,
    pub parent_status: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub label_name: Option<String>,
    pub color_code: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    SalesOrderSubStatuse {
        status_id, status_code, parent_status, description, display_name, label_name,
        color_code,
    }
}

/// Salesorder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Salesorder {
    pub salesorder_id: Option<Id>,
    pub documents: Option<Vec<String>>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<TaxTreatment>,
    pub zcrm_potential_id: Option<Id>,
    pub zcrm_potential_name: Option<String>,
    pub salesorder_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<String>,
    pub shipment_date: Option<Date>,
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub discount_applied_on_amount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub estimate_id: Option<Id>,
    pub delivery_method: Option<String>,
    pub delivery_method_id: Option<Id>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<LineItem>>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<BillTax>>,
    pub price_precision: Option<i64>,
    pub is_emailed: Option<bool>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub tags: Option<Vec<BankTransactionTag>>,
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
    pub salesperson_id: Option<Id>,
    pub salesperson_name: Option<String>,
    pub merchant_id: Option<Id>,
    pub merchant_name: Option<String>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    pub crm_owner_id: Option<Id>,
    pub crm_custom_reference_id: Option<Id>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub is_update_customer: Option<bool>,
    pub tax_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `us`, `mx`.
    pub tax_authority_name: Option<String>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub sub_statuses: Option<Vec<SalesOrderSubStatuse>>,
    pub pricebook_id: Option<Id>,
    pub notes_default: Option<String>,
    pub terms_default: Option<String>,
    pub shipment_days: Option<i64>,
    pub bcy_total: Option<Decimal>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Salesorder {
        salesorder_id, documents, is_pre_gst, gst_no, gst_treatment, place_of_supply,
        vat_treatment, tax_treatment, zcrm_potential_id, zcrm_potential_name,
        salesorder_number, date, status, shipment_date, reference_number, customer_id,
        customer_name, contact_persons_associated, currency_id, currency_code,
        currency_symbol, exchange_rate, discount_amount, discount,
        discount_applied_on_amount, is_discount_before_tax, discount_type, estimate_id,
        delivery_method, delivery_method_id, is_inclusive_tax, location_id,
        location_name, line_items, shipping_charge, adjustment, adjustment_description,
        sub_total, tax_total, total, taxes, price_precision, is_emailed, billing_address,
        shipping_address, notes, terms, custom_fields, tags, template_id, template_name,
        page_width, page_height, orientation, template_type, created_time,
        last_modified_time, created_by_id, attachment_name, can_send_in_mail,
        salesperson_id, salesperson_name, merchant_id, merchant_name, billing_address_id,
        shipping_address_id, crm_owner_id, crm_custom_reference_id,
        is_reverse_charge_applied, is_update_customer, tax_id, tax_authority_id,
        tax_authority_name, tax_exemption_id, tax_exemption_code, avatax_exempt_no,
        avatax_use_code, sub_statuses, pricebook_id, notes_default, terms_default,
        shipment_days, bcy_total, has_attachment,
    }
}

/// Salesorder customfield request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesorderCustomfieldRequest {
    pub customfield_id: Option<Id>,
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesorderCustomfieldRequest {
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

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
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
    SalesorderCustomfieldRequest {
        customfield_id, index, value, label, ..extra
    }
}
