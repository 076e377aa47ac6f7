// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`VendorPayments`](super::VendorPayments).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AppliedBillRequest, CheckDetails, CheckDetailsRequest, CustomField,
    CustomFieldEntryRequest, Document, FromEmail, ImportedTransaction, TagAssignment,
    TagAssignmentRequest, ToContact, VendorCreditBill,
};

/// What [`VendorPayments::email`](super::VendorPayments::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailVendorPaymentRequest {
    pub send_from_org_email_id: Option<bool>,
    pub from_address_id: Option<Id>,
    pub to_mail_ids: Vec<String>,
    pub cc_mail_ids: Option<Vec<String>>,
    pub subject: String,
    pub body: String,
    pub email_template_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailVendorPaymentRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<String>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            send_from_org_email_id: None,
            from_address_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: subject.into(),
            body: body.into(),
            email_template_id: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    EmailVendorPaymentRequest {
        set {
            send_from_org_email_id: bool, from_address_id: Id, email_template_id: Id,
        }
        each {
            cc_mail_ids: String,
        }
    }
}

runtime::request! {
    EmailVendorPaymentRequest new(
        to_mail_ids: Vec<String>, subject: String, body: String,
    ) {
        send_from_org_email_id, from_address_id, to_mail_ids, cc_mail_ids,
        subject, body, email_template_id,
    }
}

/// A vendor payment, as [`VendorPayments::get`](super::VendorPayments::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VendorPayment {
    pub ach_payment_status: Option<String>,
    pub amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub billing_address: Option<Address>,
    pub bills: Option<Vec<VendorCreditBill>>,
    pub check_details: Option<Vec<CheckDetails>>,
    pub comments: Option<Value>,
    pub created_time: Option<DateTime>,
    pub currency_id: Option<Id>,
    pub currency_symbol: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub date: Option<Date>,
    pub description: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub imported_transactions: Option<Vec<ImportedTransaction>>,
    pub documents: Option<Vec<Document>>,
    pub is_ach_payment: Option<bool>,
    /// Only in editions: United States, Canada, Mexico.
    pub is_paid_via_print_check: Option<bool>,
    pub last_modified_time: Option<DateTime>,
    pub paid_through_account_id: Option<Id>,
    pub paid_through_account_name: Option<String>,
    pub paid_through_account_type: Option<String>,
    pub payment_id: Option<Id>,
    pub payment_mode: Option<String>,
    pub payment_number: Option<i64>,
    pub reference_number: Option<String>,
    pub tags: Option<Vec<TagAssignment>>,
    pub tax_account_name: Option<String>,
    /// Only in editions: Global, India, Australia.
    pub tax_amount_withheld: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub vendorpayment_refunds: Option<Vec<VendorPaymentRefund>>,
    pub bill_numbers: Option<String>,
    pub bcy_amount: Option<Decimal>,
    pub bcy_balance: Option<Decimal>,
    pub has_attachment: Option<bool>,
    pub ach_gw_transaction_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VendorPayment {
        ach_payment_status, amount, balance, billing_address,
        bills, check_details, comments, created_time,
        currency_id, currency_symbol, custom_fields, date,
        description, exchange_rate, imported_transactions, documents,
        is_ach_payment, is_paid_via_print_check, last_modified_time,
        paid_through_account_id, paid_through_account_name, paid_through_account_type,
        payment_id, payment_mode, payment_number, reference_number,
        tags, tax_account_name, tax_amount_withheld, location_id,
        location_name, vendor_id, vendor_name, vendorpayment_refunds,
        bill_numbers, bcy_amount, bcy_balance, has_attachment,
        ach_gw_transaction_id,
    }
}

/// Vendor payment email content, as
/// [`VendorPayments::get_email_content`](super::VendorPayments::get_email_content) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VendorPaymentEmailContent {
    pub body: Option<String>,
    pub subject: Option<String>,
    pub to_contacts: Option<Vec<ToContact>>,
    pub attachment_name: Option<String>,
    pub email_template_id: Option<Id>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<FromEmail>>,
    pub gateways_configured: Option<bool>,
    pub deprecated_placeholders_used: Option<Vec<String>>,
    pub error_list: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VendorPaymentEmailContent {
        body, subject, to_contacts, attachment_name,
        email_template_id, file_name, from_emails, gateways_configured,
        deprecated_placeholders_used, error_list,
    }
}

/// A vendor payment refund, as `vendorpayment_refunds` of [`VendorPayment`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VendorPaymentRefund {
    pub vendorpayment_refund_id: Option<Id>,
    pub vendorpayment_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub to_account_id: Option<Id>,
    pub to_account_name: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VendorPaymentRefund {
        vendorpayment_refund_id, vendorpayment_id, date, refund_mode,
        reference_number, amount, exchange_rate, to_account_id,
        to_account_name, description, amount_bcy, amount_fcy,
    }
}

/// A vendor payment refund, as [`VendorPayments::refund_excess`](super::VendorPayments::refund_excess)
/// sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct VendorPaymentRefundRequest {
    pub date: Date,
    pub refund_mode: Option<String>,
    pub reference_number: Option<String>,
    pub amount: Decimal,
    pub exchange_rate: Option<Decimal>,
    pub to_account_id: Id,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl VendorPaymentRefundRequest {
    /// A request with all that is required.
    pub fn new(
        date: impl Into<Date>,
        amount: impl Into<Decimal>,
        to_account_id: impl Into<Id>,
    ) -> Self {
        Self {
            date: date.into(),
            refund_mode: None,
            reference_number: None,
            amount: amount.into(),
            exchange_rate: None,
            to_account_id: to_account_id.into(),
            description: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    VendorPaymentRefundRequest {
        set {
            refund_mode: String, reference_number: String, exchange_rate: Decimal,
            description: String,
        }
    }
}

runtime::request! {
    VendorPaymentRefundRequest new(date: Date, amount: Decimal, to_account_id: Id) {
        date, refund_mode, reference_number, amount,
        exchange_rate, to_account_id, description,
    }
}

/// A vendor payment, as [`VendorPayments::create`](super::VendorPayments::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct VendorPaymentRequest {
    pub vendor_id: Option<Id>,
    pub bills: Option<Vec<AppliedBillRequest>>,
    pub date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Decimal,
    pub paid_through_account_id: Option<Id>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    pub reference_number: Option<String>,
    /// Only in editions: United States, Canada.
    pub check_details: Option<Vec<CheckDetailsRequest>>,
    /// Only in editions: United States, Canada, Mexico.
    pub is_paid_via_print_check: Option<bool>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl VendorPaymentRequest {
    /// A request with all that is required.
    pub fn new(amount: impl Into<Decimal>) -> Self {
        Self {
            vendor_id: None,
            bills: None,
            date: None,
            exchange_rate: None,
            amount: amount.into(),
            paid_through_account_id: None,
            payment_mode: None,
            description: None,
            reference_number: None,
            check_details: None,
            is_paid_via_print_check: None,
            location_id: None,
            tags: None,
            custom_fields: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    VendorPaymentRequest {
        set {
            vendor_id: Id, bills: Vec<AppliedBillRequest>, date: Date,
            exchange_rate: Decimal, paid_through_account_id: Id, payment_mode: String,
            description: String, reference_number: String,
            check_details: Vec<CheckDetailsRequest>, is_paid_via_print_check: bool,
            location_id: Id, tags: Vec<TagAssignmentRequest>,
            custom_fields: Vec<CustomFieldEntryRequest>,
        }
    }
}

runtime::request! {
    VendorPaymentRequest new(amount: Decimal) {
        vendor_id, bills, date, exchange_rate,
        amount, paid_through_account_id, payment_mode, description,
        reference_number, check_details, is_paid_via_print_check, location_id,
        tags, custom_fields,
    }
}

runtime::choice! {
    /// What `sort_column` of [`VendorPayments::list`](super::VendorPayments::list) may be.
    pub enum VendorPaymentSortColumn {
        VendorName = "vendor_name",
        Date = "date",
        ReferenceNumber = "reference_number",
        Amount = "amount",
        Balance = "balance",
    }
}
