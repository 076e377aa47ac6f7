// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`PurchaseOrders`](super::PurchaseOrders).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AppliedTax, AssociatedContactPerson, AssociatedContactPersonRequest,
    CustomField, CustomFieldEntryRequest, Document, DocumentRequest, GstTreatment,
    LineItem, LineItemRequest, TagAssignment, TagAssignmentRequest, VatSummary,
};

/// What [`PurchaseOrders::email`](super::PurchaseOrders::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailPurchaseOrderRequest {
    pub send_from_org_email_id: Option<bool>,
    pub from_address_id: Option<Id>,
    pub to_mail_ids: Vec<String>,
    pub cc_mail_ids: Option<Vec<String>>,
    pub bcc_mail_ids: Option<Vec<String>>,
    pub subject: Option<String>,
    pub body: String,
    pub mail_documents: Option<Vec<PurchaseOrderMailDocumentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailPurchaseOrderRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<String>>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            send_from_org_email_id: None,
            from_address_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            bcc_mail_ids: None,
            subject: None,
            body: body.into(),
            mail_documents: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    EmailPurchaseOrderRequest {
        set {
            send_from_org_email_id: bool, from_address_id: Id, subject: String,
            mail_documents: Vec<PurchaseOrderMailDocumentRequest>,
        }
        each {
            cc_mail_ids: String, bcc_mail_ids: String,
        }
    }
}

runtime::request! {
    EmailPurchaseOrderRequest new(to_mail_ids: Vec<String>, body: String) {
        send_from_org_email_id, from_address_id, to_mail_ids, cc_mail_ids,
        bcc_mail_ids, subject, body, mail_documents,
    }
}

/// A purchase order, as [`PurchaseOrders::get`](super::PurchaseOrders::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseOrder {
    pub purchaseorder_id: Option<Id>,
    pub documents: Option<Vec<Document>>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: India.
    pub is_pre_gst: Option<bool>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Only in editions: India.
    pub is_reverse_charge_applied: Option<bool>,
    pub purchaseorder_number: Option<String>,
    pub date: Option<Date>,
    pub expected_delivery_date: Option<Date>,
    pub discount: Option<String>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub reference_number: Option<String>,
    pub status: Option<String>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub crm_owner_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPerson>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub delivery_date: Option<Date>,
    pub is_emailed: Option<bool>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<LineItem>>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<AppliedTax>>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_summary: Option<Vec<VatSummary>>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_summary: Option<Vec<VatSummary>>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub billing_address: Option<Address>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub ship_via: Option<String>,
    pub ship_via_id: Option<Id>,
    pub attention: Option<String>,
    pub delivery_org_address_id: Option<Id>,
    pub delivery_customer_id: Option<Id>,
    pub delivery_address: Option<PurchaseOrderDeliveryAddress>,
    pub price_precision: Option<i64>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub page_width: Option<String>,
    pub page_height: Option<String>,
    pub orientation: Option<String>,
    pub template_type: Option<String>,
    pub created_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub last_modified_time: Option<DateTime>,
    pub can_mark_as_bill: Option<bool>,
    pub can_mark_as_unbill: Option<bool>,
    pub tags: Option<Vec<TagAssignment>>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PurchaseOrder {
        purchaseorder_id, documents, vat_treatment, gst_no,
        gst_treatment, tax_treatment, is_pre_gst, source_of_supply,
        destination_of_supply, place_of_supply, pricebook_id, pricebook_name,
        is_reverse_charge_applied, purchaseorder_number, date, expected_delivery_date,
        discount, discount_account_id, is_discount_before_tax, reference_number,
        status, vendor_id, vendor_name, crm_owner_id,
        contact_persons_associated, currency_id, currency_code, currency_symbol,
        exchange_rate, delivery_date, is_emailed, is_inclusive_tax,
        location_id, location_name, line_items, sub_total,
        tax_total, total, taxes, acquisition_vat_summary,
        acquisition_vat_total, reverse_charge_vat_summary, reverse_charge_vat_total,
        billing_address, notes, terms, ship_via,
        ship_via_id, attention, delivery_org_address_id, delivery_customer_id,
        delivery_address, price_precision, custom_fields, attachment_name,
        can_send_in_mail, template_id, template_name, page_width,
        page_height, orientation, template_type, created_time,
        created_by_id, last_modified_time, can_mark_as_bill, can_mark_as_unbill,
        tags, has_attachment,
    }
}

/// A purchase order comment, as [`PurchaseOrders::add_comment`](super::PurchaseOrders::add_comment)
/// sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PurchaseOrderCommentRequest {
    pub description: String,
    pub expected_delivery_date: Date,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PurchaseOrderCommentRequest {
    /// A request with all that is required.
    pub fn new(
        description: impl Into<String>,
        expected_delivery_date: impl Into<Date>,
    ) -> Self {
        Self {
            description: description.into(),
            expected_delivery_date: expected_delivery_date.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    PurchaseOrderCommentRequest new(description: String, expected_delivery_date: Date) {
        description, expected_delivery_date,
    }
}

/// A purchase order delivery address, as `delivery_address` of [`PurchaseOrder`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseOrderDeliveryAddress {
    pub zip: Option<String>,
    pub is_verifiable: Option<bool>,
    pub state: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub is_valid: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub address: Option<String>,
    pub email: Option<String>,
    pub is_primary: Option<String>,
    pub organization_address_id: Option<Id>,
    pub phone: Option<String>,
    pub is_verified: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PurchaseOrderDeliveryAddress {
        zip, is_verifiable, state, address1,
        address2, is_valid, city, country,
        address, email, is_primary, organization_address_id,
        phone, is_verified,
    }
}

runtime::choice! {
    /// What `filter_by` of [`PurchaseOrders::list`](super::PurchaseOrders::list) may be.
    pub enum PurchaseOrderFilterBy {
        StatusAll = "Status.All",
        StatusDraft = "Status.Draft",
        StatusIssued = "Status.Issued",
        StatusBilled = "Status.Billed",
        StatusPartiallyBilled = "Status.PartiallyBilled",
        StatusBilledNotReceived = "Status.BilledNotReceived",
        StatusReceived = "Status.Received",
        StatusReceivedNotBilled = "Status.ReceivedNotBilled",
        StatusPartiallyReceived = "Status.PartiallyReceived",
        StatusCancelled = "Status.Cancelled",
        StatusDropShipped = "Status.DropShipped",
        StatusBackOrdered = "Status.BackOrdered",
        StatusReplenishedOrder = "Status.ReplenishedOrder",
        StatusClosed = "Status.Closed",
        StatusUnbilledBackOrder = "Status.UnbilledBackOrder",
        StatusToBeReceived = "Status.ToBeReceived",
        StatusPending = "Status.Pending",
        StatusApproved = "Status.Approved",
        StatusApprovalOverdue = "Status.ApprovalOverdue",
        StatusMyApprovals = "Status.MyApprovals",
        StatusAccepted = "Status.Accepted",
        StatusCancelledByVendor = "Status.CancelledByVendor",
        StatusCancelledByUser = "Status.CancelledByUser",
        ExceptionList = "ExceptionList",
        StatusOpen = "Status.Open",
    }
}

/// A purchase order mail document, as `mail_documents` of [`EmailPurchaseOrderRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseOrderMailDocumentRequest {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PurchaseOrderMailDocumentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    PurchaseOrderMailDocumentRequest {
        set {
            document_id: Id, file_name: String,
        }
    }
}

runtime::request! {
    PurchaseOrderMailDocumentRequest {
        document_id, file_name,
    }
}

/// A purchase order, as [`PurchaseOrders::create`](super::PurchaseOrders::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PurchaseOrderRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPersonRequest>>,
    pub purchaseorder_number: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    pub pricebook_id: Option<Id>,
    pub reference_number: Option<String>,
    pub billing_address_id: Option<Id>,
    pub crm_owner_id: Option<Id>,
    pub crm_custom_reference_id: Option<Id>,
    pub template_id: Option<Id>,
    pub date: Option<Date>,
    pub delivery_date: Option<Date>,
    pub due_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<String>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    /// Not in editions: United States.
    pub is_inclusive_tax: Option<bool>,
    pub notes: Option<String>,
    pub notes_default: Option<String>,
    pub terms: Option<String>,
    pub terms_default: Option<String>,
    pub ship_via: Option<String>,
    pub delivery_org_address_id: Option<Id>,
    pub delivery_customer_id: Option<Id>,
    pub attention: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    pub is_update_customer: Option<String>,
    pub salesorder_id: Option<Id>,
    pub location_id: Option<Id>,
    pub line_items: Vec<LineItemRequest>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub documents: Option<Vec<DocumentRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PurchaseOrderRequest {
    /// A request with all that is required.
    pub fn new(
        vendor_id: impl Into<Id>,
        line_items: impl Into<Vec<LineItemRequest>>,
    ) -> Self {
        Self {
            vendor_id: vendor_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            purchaseorder_number: None,
            gst_treatment: None,
            tax_treatment: None,
            gst_no: None,
            source_of_supply: None,
            destination_of_supply: None,
            place_of_supply: None,
            pricebook_id: None,
            reference_number: None,
            billing_address_id: None,
            crm_owner_id: None,
            crm_custom_reference_id: None,
            template_id: None,
            date: None,
            delivery_date: None,
            due_date: None,
            exchange_rate: None,
            discount: None,
            discount_account_id: None,
            is_discount_before_tax: None,
            is_inclusive_tax: None,
            notes: None,
            notes_default: None,
            terms: None,
            terms_default: None,
            ship_via: None,
            delivery_org_address_id: None,
            delivery_customer_id: None,
            attention: None,
            vat_treatment: None,
            is_update_customer: None,
            salesorder_id: None,
            location_id: None,
            line_items: line_items.into(),
            custom_fields: None,
            documents: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    PurchaseOrderRequest {
        set {
            currency_id: Id,
            contact_persons_associated: Vec<AssociatedContactPersonRequest>,
            purchaseorder_number: String, gst_treatment: GstTreatment,
            tax_treatment: String, gst_no: String, source_of_supply: String,
            destination_of_supply: String, place_of_supply: String, pricebook_id: Id,
            reference_number: String, billing_address_id: Id, crm_owner_id: Id,
            crm_custom_reference_id: Id, template_id: Id, date: Date,
            delivery_date: Date, due_date: Date, exchange_rate: Decimal,
            discount: String, discount_account_id: Id, is_discount_before_tax: bool,
            is_inclusive_tax: bool, notes: String, notes_default: String, terms: String,
            terms_default: String, ship_via: String, delivery_org_address_id: Id,
            delivery_customer_id: Id, attention: String, vat_treatment: String,
            is_update_customer: String, salesorder_id: Id, location_id: Id,
            custom_fields: Vec<CustomFieldEntryRequest>, documents: Vec<DocumentRequest>,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    PurchaseOrderRequest new(vendor_id: Id, line_items: Vec<LineItemRequest>) {
        vendor_id, currency_id, contact_persons_associated, purchaseorder_number,
        gst_treatment, tax_treatment, gst_no, source_of_supply,
        destination_of_supply, place_of_supply, pricebook_id, reference_number,
        billing_address_id, crm_owner_id, crm_custom_reference_id, template_id,
        date, delivery_date, due_date, exchange_rate,
        discount, discount_account_id, is_discount_before_tax, is_inclusive_tax,
        notes, notes_default, terms, terms_default,
        ship_via, delivery_org_address_id, delivery_customer_id, attention,
        vat_treatment, is_update_customer, salesorder_id, location_id,
        line_items, custom_fields, documents, tags,
    }
}

runtime::choice! {
    /// What `status` of [`PurchaseOrders::list`](super::PurchaseOrders::list) may be.
    pub enum PurchaseOrderStatus {
        Draft = "draft",
        PendingApproval = "pending_approval",
        ApprovalOverdue = "approval_overdue",
        Approved = "approved",
        Rejected = "rejected",
        Open = "open",
        Billed = "billed",
        BilledNotReceived = "billed_not_received",
        Cancelled = "cancelled",
        PartiallyBilled = "partially_billed",
        Issued = "issued",
        PartiallyReceived = "partially_received",
        Received = "received",
        ReceivedNotBilled = "received_not_billed",
        ManuallyReceived = "manually_received",
        DropShipped = "drop_shipped",
        Closed = "closed",
        Accepted = "accepted",
        Signed = "signed",
        PendingSignature = "pending_signature",
        ToBeReceived = "to_be_received",
        ToBeBilled = "to_be_billed",
        InTransit = "in_transit",
    }
}

/// What [`PurchaseOrders::update_comment`](super::PurchaseOrders::update_comment) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePurchaseOrderCommentRequest {
    pub description: Option<String>,
    pub expected_delivery_date: Option<Date>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdatePurchaseOrderCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    UpdatePurchaseOrderCommentRequest {
        set {
            description: String, expected_delivery_date: Date,
        }
    }
}

runtime::request! {
    UpdatePurchaseOrderCommentRequest {
        description, expected_delivery_date,
    }
}
