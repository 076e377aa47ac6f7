// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`SalesOrders`](super::SalesOrders).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AppliedTax, AssociatedContactPerson, AssociatedContactPersonRequest,
    Comment, CustomField, CustomFieldEntryRequest, Document, DocumentRequest,
    GstTreatment, LineItem, LineItemRequest, TagAssignment, TagAssignmentRequest,
    TaxTreatment,
};

/// What [`SalesOrders::email`](super::SalesOrders::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailSalesOrderRequest {
    pub from_address_id: Option<Id>,
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<String>,
    pub cc_mail_ids: Option<Vec<String>>,
    pub bcc_mail_ids: Option<Vec<String>>,
    pub subject: String,
    pub invoice_id: Option<Id>,
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailSalesOrderRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<String>>,
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
}

runtime::setters! {
    EmailSalesOrderRequest {
        set {
            from_address_id: Id, send_from_org_email_id: bool, invoice_id: Id,
        }
        each {
            cc_mail_ids: String, bcc_mail_ids: String,
        }
    }
}

runtime::request! {
    EmailSalesOrderRequest new(to_mail_ids: Vec<String>, subject: String, body: String) {
        from_address_id, send_from_org_email_id, to_mail_ids, cc_mail_ids,
        bcc_mail_ids, subject, invoice_id, body,
    }
}

/// What [`SalesOrders::mark_as_void`](super::SalesOrders::mark_as_void) sends.
#[derive(Clone, Default)]
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
        Default::default()
    }
}

runtime::setters! {
    MarkSalesOrderAsVoidRequest {
        set {
            reason: String,
        }
    }
}

runtime::request! {
    MarkSalesOrderAsVoidRequest {
        reason,
    }
}

/// A sales order, as [`SalesOrders::get`](super::SalesOrders::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesOrder {
    pub salesorder_id: Option<Id>,
    pub documents: Option<Vec<Document>>,
    /// Only in editions: India.
    pub is_pre_gst: Option<bool>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
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
    pub contact_persons_associated: Option<Vec<AssociatedContactPerson>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<String>,
    pub discount_applied_on_amount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub estimate_id: Option<Id>,
    pub delivery_method: Option<String>,
    pub delivery_method_id: Option<Id>,
    /// Not in editions: United States, Canada.
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
    pub taxes: Option<Vec<AppliedTax>>,
    pub price_precision: Option<i64>,
    pub is_emailed: Option<bool>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub tags: Option<Vec<TagAssignment>>,
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
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    pub is_update_customer: Option<bool>,
    pub tax_id: Option<Id>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: United States, Mexico.
    pub tax_authority_name: Option<String>,
    /// Only in editions: India, United States.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: India, United States, Mexico.
    pub tax_exemption_code: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub sub_statuses: Option<Vec<SalesOrderSubStatus>>,
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
    SalesOrder {
        salesorder_id, documents, is_pre_gst, gst_no,
        gst_treatment, place_of_supply, vat_treatment, tax_treatment,
        zcrm_potential_id, zcrm_potential_name, salesorder_number, date,
        status, shipment_date, reference_number, customer_id,
        customer_name, contact_persons_associated, currency_id, currency_code,
        currency_symbol, exchange_rate, discount_amount, discount,
        discount_applied_on_amount, is_discount_before_tax, discount_type, estimate_id,
        delivery_method, delivery_method_id, is_inclusive_tax, location_id,
        location_name, line_items, shipping_charge, adjustment,
        adjustment_description, sub_total, tax_total, total,
        taxes, price_precision, is_emailed, billing_address,
        shipping_address, notes, terms, custom_fields,
        tags, template_id, template_name, page_width,
        page_height, orientation, template_type, created_time,
        last_modified_time, created_by_id, attachment_name, can_send_in_mail,
        salesperson_id, salesperson_name, merchant_id, merchant_name,
        billing_address_id, shipping_address_id, crm_owner_id, crm_custom_reference_id,
        is_reverse_charge_applied, is_update_customer, tax_id, tax_authority_id,
        tax_authority_name, tax_exemption_id, tax_exemption_code, avatax_exempt_no,
        avatax_use_code, sub_statuses, pricebook_id, notes_default,
        terms_default, shipment_days, bcy_total, has_attachment,
    }
}

/// A sales order billing address, as
/// [`SalesOrders::update_billing_address`](super::SalesOrders::update_billing_address) sends it.
#[derive(Clone, Default)]
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
    /// Only with: `Avalara Integration`.
    pub is_verified: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesOrderBillingAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    SalesOrderBillingAddressRequest {
        set {
            address: String, city: String, state: String, zip: String,
            country: String, phone: String, fax: String, attention: String,
            is_one_off_address: bool, is_update_customer: bool, is_verified: bool,
        }
    }
}

runtime::request! {
    SalesOrderBillingAddressRequest {
        address, city, state, zip,
        country, phone, fax, attention,
        is_one_off_address, is_update_customer, is_verified,
    }
}

/// A sales order comment, as [`SalesOrders::list_comments`](super::SalesOrders::list_comments) gives
/// it.
#[derive(Clone, Default)]
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

/// A sales order comment, as [`SalesOrders::add_comment`](super::SalesOrders::add_comment) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesOrderCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesOrderCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    SalesOrderCommentRequest {
        set {
            description: String,
        }
    }
}

runtime::request! {
    SalesOrderCommentRequest {
        description,
    }
}

runtime::choice! {
    /// What `filter_by` of [`SalesOrders::list`](super::SalesOrders::list) may be.
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

/// A sales order, as [`SalesOrders::create`](super::SalesOrders::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SalesOrderRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPersonRequest>>,
    pub date: Option<Date>,
    pub shipment_date: Option<Date>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    pub salesperson_id: Option<Id>,
    pub merchant_id: Option<Id>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Not in editions: United States, Canada.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    pub crm_owner_id: Option<Id>,
    pub crm_custom_reference_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    pub salesorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub is_update_customer: Option<bool>,
    pub discount: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub salesperson_name: Option<String>,
    pub notes_default: Option<String>,
    pub terms_default: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: United States, Mexico.
    pub tax_authority_name: Option<String>,
    /// Only in editions: India, United States, Mexico.
    pub tax_exemption_code: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only with: `Avalara Integration`.
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
    pub documents: Option<Vec<DocumentRequest>>,
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
}

runtime::setters! {
    SalesOrderRequest {
        set {
            currency_id: Id,
            contact_persons_associated: Vec<AssociatedContactPersonRequest>, date: Date,
            shipment_date: Date, custom_fields: Vec<CustomFieldEntryRequest>,
            tags: Vec<TagAssignmentRequest>, place_of_supply: String, salesperson_id: Id,
            merchant_id: Id, gst_treatment: GstTreatment, gst_no: String,
            is_inclusive_tax: bool, location_id: Id, line_items: Vec<LineItemRequest>,
            notes: String, terms: String, billing_address_id: Id,
            shipping_address_id: Id, crm_owner_id: Id, crm_custom_reference_id: Id,
            vat_treatment: String, tax_treatment: TaxTreatment,
            is_reverse_charge_applied: bool, salesorder_number: String,
            reference_number: String, is_update_customer: bool, discount: String,
            exchange_rate: Decimal, salesperson_name: String, notes_default: String,
            terms_default: String, tax_id: Id, tax_authority_id: Id,
            tax_exemption_id: Id, tax_authority_name: String, tax_exemption_code: String,
            avatax_exempt_no: String, avatax_use_code: String, shipping_charge: Decimal,
            adjustment: Decimal, delivery_method: String, estimate_id: Id,
            is_discount_before_tax: bool, discount_type: String,
            adjustment_description: String, pricebook_id: Id, template_id: Id,
            documents: Vec<DocumentRequest>, zcrm_potential_id: Id,
            zcrm_potential_name: String,
        }
    }
}

runtime::request! {
    SalesOrderRequest new(customer_id: Id) {
        customer_id, currency_id, contact_persons_associated, date,
        shipment_date, custom_fields, tags, place_of_supply,
        salesperson_id, merchant_id, gst_treatment, gst_no,
        is_inclusive_tax, location_id, line_items, notes,
        terms, billing_address_id, shipping_address_id, crm_owner_id,
        crm_custom_reference_id, vat_treatment, tax_treatment, is_reverse_charge_applied,
        salesorder_number, reference_number, is_update_customer, discount,
        exchange_rate, salesperson_name, notes_default, terms_default,
        tax_id, tax_authority_id, tax_exemption_id, tax_authority_name,
        tax_exemption_code, avatax_exempt_no, avatax_use_code, shipping_charge,
        adjustment, delivery_method, estimate_id, is_discount_before_tax,
        discount_type, adjustment_description, pricebook_id, template_id,
        documents, zcrm_potential_id, zcrm_potential_name,
    }
}

/// A sales order shipping address, as
/// [`SalesOrders::update_shipping_address`](super::SalesOrders::update_shipping_address) sends it.
#[derive(Clone, Default)]
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
    /// Only with: `Avalara Integration`.
    pub is_verified: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SalesOrderShippingAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    SalesOrderShippingAddressRequest {
        set {
            address: String, city: String, state: String, zip: String,
            country: String, fax: String, attention: String, is_one_off_address: bool,
            is_update_customer: bool, is_verified: bool,
        }
    }
}

runtime::request! {
    SalesOrderShippingAddressRequest {
        address, city, state, zip,
        country, fax, attention, is_one_off_address,
        is_update_customer, is_verified,
    }
}

runtime::choice! {
    /// What `sort_column` of [`SalesOrders::list`](super::SalesOrders::list) may be.
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
    /// What `status` of [`SalesOrders::list`](super::SalesOrders::list) may be.
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

/// Sales order sub status, as `sub_statuses` of [`SalesOrder`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesOrderSubStatus {
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
    SalesOrderSubStatus {
        status_id, status_code, parent_status, description,
        display_name, label_name, color_code,
    }
}
