// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`VendorPayments`](super::VendorPayments).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Create a vendor payment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorPaymentRequest {
    pub vendor_id: Option<Id>,
    pub bills: Option<Vec<UpdateAVendorPaymentRequestBills>>,
    pub date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Decimal,
    pub paid_through_account_id: Option<Id>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    pub reference_number: Option<String>,
    /// Only in: `us`, `ca`.
    pub check_details: Option<Vec<String>>,
    /// Only in: `us`, `ca`, `mx`.
    pub is_paid_via_print_check: Option<bool>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<UpdateAVendorPaymentRequestTags>>,
    pub custom_fields: Option<Vec<CreateAVendorPaymentRequestCustomFields>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAVendorPaymentRequest {
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

    /// Sets `vendor_id`.
    #[must_use]
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }

    /// Sets `bills`.
    #[must_use]
    pub fn bills(
        mut self,
        value: impl Into<Vec<UpdateAVendorPaymentRequestBills>>,
    ) -> Self {
        self.bills = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `paid_through_account_id`.
    #[must_use]
    pub fn paid_through_account_id(mut self, value: impl Into<Id>) -> Self {
        self.paid_through_account_id = Some(value.into());
        self
    }

    /// Sets `payment_mode`.
    #[must_use]
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        self.payment_mode = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `check_details`.
    #[must_use]
    pub fn check_details(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.check_details = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `is_paid_via_print_check`.
    #[must_use]
    pub fn is_paid_via_print_check(mut self, value: bool) -> Self {
        self.is_paid_via_print_check = Some(value);
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
        value: impl Into<Vec<UpdateAVendorPaymentRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAVendorPaymentRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAVendorPaymentRequest {
        vendor_id, bills, date, exchange_rate, amount, paid_through_account_id,
        payment_mode, description, reference_number, check_details,
        is_paid_via_print_check, location_id, tags, custom_fields, ..extra
    }
}

/// Create a vendor payment request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorPaymentRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAVendorPaymentRequestCustomFields {
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

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAVendorPaymentRequestCustomFields {
        index, value, ..extra
    }
}

/// Create a vendor payment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorPaymentResponse {
    pub ach_payment_status: Option<String>,
    pub amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub billing_address: Option<Vec<String>>,
    pub bills: Option<Vec<CreateAVendorPaymentResponseBills>>,
    pub check_details: Option<CreateAVendorPaymentResponseCheckDetails>,
    pub comments: Option<String>,
    pub created_time: Option<DateTime>,
    pub currency_id: Option<Id>,
    pub currency_symbol: Option<String>,
    pub custom_fields:
        Option<Vec<UpdateVendorPaymentUsingCustomFieldResponseCustomFields>>,
    pub date: Option<Date>,
    pub description: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub imported_transactions: Option<Vec<String>>,
    pub documents: Option<Vec<String>>,
    pub is_ach_payment: Option<bool>,
    /// Only in: `us`, `ca`, `mx`.
    pub is_paid_via_print_check: Option<bool>,
    pub last_modified_time: Option<String>,
    pub paid_through_account_id: Option<Id>,
    pub paid_through_account_name: Option<String>,
    pub paid_through_account_type: Option<String>,
    pub payment_id: Option<Id>,
    pub payment_mode: Option<String>,
    pub payment_number: Option<i64>,
    pub reference_number: Option<String>,
    pub tags: Option<Vec<ListVendorPaymentsResponseTags>>,
    pub tax_account_name: Option<String>,
    /// Only in: `global`, `in`, `au`.
    pub tax_amount_withheld: Option<f64>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub vendorpayment_refunds: Option<Vec<ListVendorPaymentRefundsResponse>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateAVendorPaymentResponse {
        ach_payment_status, amount, balance, billing_address, bills, check_details,
        comments, created_time, currency_id, currency_symbol, custom_fields, date,
        description, exchange_rate, imported_transactions, documents, is_ach_payment,
        is_paid_via_print_check, last_modified_time, paid_through_account_id,
        paid_through_account_name, paid_through_account_type, payment_id, payment_mode,
        payment_number, reference_number, tags, tax_account_name, tax_amount_withheld,
        location_id, location_name, vendor_id, vendor_name, vendorpayment_refunds,
    }
}

/// Create a vendor payment response bills.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorPaymentResponseBills {
    pub bill_payment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// Only in: `global`, `in`, `au`.
    pub tax_amount_withheld: Option<f64>,
    pub balance: Option<Decimal>,
    pub bill_number: Option<String>,
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub price_precision: Option<i64>,
    pub total: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateAVendorPaymentResponseBills {
        bill_payment_id, bill_id, amount_applied, tax_amount_withheld, balance,
        bill_number, date, due_date, price_precision, total,
    }
}

/// Create a vendor payment response check details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAVendorPaymentResponseCheckDetails {
    pub amount_in_words: Option<String>,
    pub check_id: Option<Id>,
    pub check_number: Option<String>,
    pub check_status: Option<String>,
    pub memo: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateAVendorPaymentResponseCheckDetails {
        amount_in_words, check_id, check_number, check_status, memo,
    }
}

/// Email a vendor payment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAVendorPaymentRequest {
    pub send_from_org_email_id: Option<bool>,
    pub from_address_id: Option<Id>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub subject: String,
    pub body: String,
    pub email_template_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailAVendorPaymentRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<Id>>,
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

    /// Sets `email_template_id`.
    #[must_use]
    pub fn email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.email_template_id = Some(value.into());
        self
    }
}

runtime::request! {
    EmailAVendorPaymentRequest {
        send_from_org_email_id, from_address_id, to_mail_ids, cc_mail_ids, subject, body,
        email_template_id, ..extra
    }
}

/// Get vendor payment email content response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVendorPaymentEmailContentResponse {
    pub body: Option<String>,
    pub subject: Option<String>,
    pub to_contacts: Option<Vec<GetVendorPaymentEmailContentResponseToContacts>>,
    pub attachment_name: Option<String>,
    pub email_template_id: Option<Id>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<GetVendorPaymentEmailContentResponseFromEmails>>,
    pub gateways_configured: Option<bool>,
    pub deprecated_placeholders_used: Option<Vec<String>>,
    pub error_list: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetVendorPaymentEmailContentResponse {
        body, subject, to_contacts, attachment_name, email_template_id, file_name,
        from_emails, gateways_configured, deprecated_placeholders_used, error_list,
    }
}

/// Get vendor payment email content response from emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVendorPaymentEmailContentResponseFromEmails {
    pub user_name: Option<String>,
    pub selected: Option<bool>,
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetVendorPaymentEmailContentResponseFromEmails {
        user_name, selected, email,
    }
}

/// Get vendor payment email content response to contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVendorPaymentEmailContentResponseToContacts {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub selected: Option<bool>,
    pub contact_person_id: Option<Id>,
    pub salutation: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetVendorPaymentEmailContentResponseToContacts {
        first_name, last_name, email, phone, mobile, selected, contact_person_id,
        salutation,
    }
}

/// Get vendor payment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVendorPaymentResponse {
    pub payment_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub payment_mode: Option<String>,
    pub payment_number: Option<i64>,
    pub description: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub tax_account_name: Option<String>,
    /// Only in: `global`, `in`, `au`.
    pub tax_amount_withheld: Option<f64>,
    pub amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub currency_symbol: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<String>,
    pub paid_through_account_id: Option<Id>,
    pub paid_through_account_name: Option<String>,
    pub paid_through_account_type: Option<String>,
    /// Only in: `us`, `ca`, `mx`.
    pub is_paid_via_print_check: Option<bool>,
    pub is_ach_payment: Option<bool>,
    pub ach_payment_status: Option<String>,
    pub check_details: Option<GetVendorPaymentResponseCheckDetails>,
    pub billing_address: Option<Vec<String>>,
    pub comments: Option<String>,
    pub vendorpayment_refunds: Option<Vec<ListVendorPaymentRefundsResponse>>,
    pub bills: Option<Vec<UpdateVendorPaymentUsingCustomFieldResponseBills>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub documents: Option<Vec<String>>,
    pub custom_fields:
        Option<Vec<UpdateVendorPaymentUsingCustomFieldResponseCustomFields>>,
    pub tags: Option<Vec<ListVendorPaymentsResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetVendorPaymentResponse {
        payment_id, vendor_id, vendor_name, payment_mode, payment_number, description,
        date, reference_number, exchange_rate, tax_account_name, tax_amount_withheld,
        amount, balance, currency_id, currency_symbol, created_time, last_modified_time,
        paid_through_account_id, paid_through_account_name, paid_through_account_type,
        is_paid_via_print_check, is_ach_payment, ach_payment_status, check_details,
        billing_address, comments, vendorpayment_refunds, bills, location_id,
        location_name, documents, custom_fields, tags,
    }
}

/// Get vendor payment response check details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVendorPaymentResponseCheckDetails {
    pub amount_in_words: Option<String>,
    pub check_id: Option<Id>,
    pub check_number: Option<String>,
    pub check_status: Option<String>,
    pub memo: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetVendorPaymentResponseCheckDetails {
        amount_in_words, check_id, check_number, check_status, memo,
    }
}

/// List vendor payment refunds response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorPaymentRefundsResponse {
    pub vendorpayment_refund_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorPaymentRefundsResponse {
        vendorpayment_refund_id, date, refund_mode, reference_number, description,
        amount_bcy, amount_fcy,
    }
}

runtime::choice! {
    /// List vendor payments filter by.
    pub enum ListVendorPaymentsFilterBy {
        All = "PaymentMode.All",
        Check = "PaymentMode.Check",
        Cash = "PaymentMode.Cash",
        BankTransfer = "PaymentMode.BankTransfer",
        Paypal = "PaymentMode.Paypal",
        CreditCard = "PaymentMode.CreditCard",
        GoogleCheckout = "PaymentMode.GoogleCheckout",
        Credit = "PaymentMode.Credit",
        Authorizenet = "PaymentMode.Authorizenet",
        BankRemittance = "PaymentMode.BankRemittance",
        Payflowpro = "PaymentMode.Payflowpro",
        Others = "PaymentMode.Others",
    }
}

/// List vendor payments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorPaymentsResponse {
    pub payment_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub bill_numbers: Option<String>,
    pub payment_mode: Option<String>,
    pub payment_number: Option<i64>,
    pub description: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub bcy_amount: Option<Decimal>,
    pub paid_through_account_id: Option<Id>,
    pub paid_through_account_name: Option<String>,
    pub balance: Option<Decimal>,
    pub bcy_balance: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<String>,
    /// Only in: `us`, `ca`, `mx`.
    pub is_paid_via_print_check: Option<bool>,
    pub has_attachment: Option<bool>,
    pub is_ach_payment: Option<bool>,
    pub ach_payment_status: Option<String>,
    pub ach_gw_transaction_id: Option<Id>,
    pub tags: Option<Vec<ListVendorPaymentsResponseTags>>,
    pub check_details: Option<Vec<ListVendorPaymentsResponseCheckDetails>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorPaymentsResponse {
        payment_id, vendor_id, vendor_name, bill_numbers, payment_mode, payment_number,
        description, date, reference_number, exchange_rate, amount, bcy_amount,
        paid_through_account_id, paid_through_account_name, balance, bcy_balance,
        created_time, last_modified_time, is_paid_via_print_check, has_attachment,
        is_ach_payment, ach_payment_status, ach_gw_transaction_id, tags, check_details,
    }
}

/// List vendor payments response check details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorPaymentsResponseCheckDetails {
    pub check_id: Option<Id>,
    pub check_status: Option<String>,
    pub check_number: Option<String>,
    pub memo: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorPaymentsResponseCheckDetails {
        check_id, check_status, check_number, memo,
    }
}

/// List vendor payments response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVendorPaymentsResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListVendorPaymentsResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

runtime::choice! {
    /// List vendor payments sort column.
    pub enum ListVendorPaymentsSortColumn {
        VendorName = "vendor_name",
        Date = "date",
        ReferenceNumber = "reference_number",
        Amount = "amount",
        Balance = "balance",
    }
}

/// Refund an excess vendor payment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundAnExcessVendorPaymentRequest {
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

impl RefundAnExcessVendorPaymentRequest {
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

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    RefundAnExcessVendorPaymentRequest {
        date, refund_mode, reference_number, amount, exchange_rate, to_account_id,
        description, ..extra
    }
}

/// Refund excess vendor payment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundExcessVendorPaymentResponse {
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
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RefundExcessVendorPaymentResponse {
        vendorpayment_refund_id, vendorpayment_id, date, refund_mode, reference_number,
        amount, exchange_rate, to_account_id, to_account_name, description,
    }
}

/// Update a refund request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateARefundRequest {
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

impl UpdateARefundRequest {
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

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateARefundRequest {
        date, refund_mode, reference_number, amount, exchange_rate, to_account_id,
        description, ..extra
    }
}

/// Update a vendor payment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAVendorPaymentRequest {
    pub vendor_id: Option<Id>,
    pub bills: Option<Vec<UpdateAVendorPaymentRequestBills>>,
    pub date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Decimal,
    pub paid_through_account_id: Option<Id>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    pub reference_number: Option<String>,
    /// Only in: `us`, `ca`, `mx`.
    pub is_paid_via_print_check: Option<bool>,
    /// Only in: `us`, `ca`.
    pub check_details: Option<Vec<String>>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<UpdateAVendorPaymentRequestTags>>,
    pub custom_fields: Option<Vec<UpdateAVendorPaymentRequestCustomFields>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAVendorPaymentRequest {
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
            is_paid_via_print_check: None,
            check_details: None,
            location_id: None,
            tags: None,
            custom_fields: None,
            extra: Map::new(),
        }
    }

    /// Sets `vendor_id`.
    #[must_use]
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        self.vendor_id = Some(value.into());
        self
    }

    /// Sets `bills`.
    #[must_use]
    pub fn bills(
        mut self,
        value: impl Into<Vec<UpdateAVendorPaymentRequestBills>>,
    ) -> Self {
        self.bills = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `paid_through_account_id`.
    #[must_use]
    pub fn paid_through_account_id(mut self, value: impl Into<Id>) -> Self {
        self.paid_through_account_id = Some(value.into());
        self
    }

    /// Sets `payment_mode`.
    #[must_use]
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        self.payment_mode = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `is_paid_via_print_check`.
    #[must_use]
    pub fn is_paid_via_print_check(mut self, value: bool) -> Self {
        self.is_paid_via_print_check = Some(value);
        self
    }

    /// Sets `check_details`.
    #[must_use]
    pub fn check_details(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.check_details = Some(values.into_iter().map(Into::into).collect());
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
        value: impl Into<Vec<UpdateAVendorPaymentRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateAVendorPaymentRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAVendorPaymentRequest {
        vendor_id, bills, date, exchange_rate, amount, paid_through_account_id,
        payment_mode, description, reference_number, is_paid_via_print_check,
        check_details, location_id, tags, custom_fields, ..extra
    }
}

/// Update a vendor payment request bills.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAVendorPaymentRequestBills {
    pub bill_payment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// Only in: `global`, `in`, `au`.
    pub tax_amount_withheld: Option<f64>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAVendorPaymentRequestBills {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bill_payment_id`.
    #[must_use]
    pub fn bill_payment_id(mut self, value: impl Into<Id>) -> Self {
        self.bill_payment_id = Some(value.into());
        self
    }

    /// Sets `bill_id`.
    #[must_use]
    pub fn bill_id(mut self, value: impl Into<Id>) -> Self {
        self.bill_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }

    /// Sets `tax_amount_withheld`.
    #[must_use]
    pub fn tax_amount_withheld(mut self, value: f64) -> Self {
        self.tax_amount_withheld = Some(value);
        self
    }
}

runtime::request! {
    UpdateAVendorPaymentRequestBills {
        bill_payment_id, bill_id, amount_applied, tax_amount_withheld, ..extra
    }
}

/// Update a vendor payment request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAVendorPaymentRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAVendorPaymentRequestCustomFields {
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

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAVendorPaymentRequestCustomFields {
        index, value, ..extra
    }
}

/// Update a vendor payment request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAVendorPaymentRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAVendorPaymentRequestTags {
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
    UpdateAVendorPaymentRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Update vendor payment using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorPaymentUsingCustomFieldResponse {
    pub payment_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub payment_mode: Option<String>,
    pub payment_number: Option<i64>,
    pub custom_fields:
        Option<Vec<UpdateVendorPaymentUsingCustomFieldResponseCustomFields>>,
    pub description: Option<String>,
    pub documents: Option<Vec<String>>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub tax_account_name: Option<String>,
    /// Only in: `global`, `in`, `au`.
    pub tax_amount_withheld: Option<f64>,
    pub amount: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub currency_symbol: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<String>,
    pub paid_through_account_id: Option<Id>,
    pub paid_through_account_name: Option<String>,
    pub paid_through_account_type: Option<String>,
    /// Only in: `us`, `ca`, `mx`.
    pub is_paid_via_print_check: Option<bool>,
    pub is_ach_payment: Option<bool>,
    pub ach_payment_status: Option<String>,
    /// Only in: `us`, `ca`.
    pub check_details: Option<Vec<String>>,
    pub billing_address: Option<Vec<String>>,
    pub bills: Option<Vec<UpdateVendorPaymentUsingCustomFieldResponseBills>>,
    pub vendorpayment_refunds: Option<Vec<ListVendorPaymentRefundsResponse>>,
    pub imported_transactions: Option<Vec<String>>,
    pub tags: Option<Vec<ListVendorPaymentsResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateVendorPaymentUsingCustomFieldResponse {
        payment_id, vendor_id, vendor_name, payment_mode, payment_number, custom_fields,
        description, documents, date, reference_number, exchange_rate, tax_account_name,
        tax_amount_withheld, amount, balance, currency_id, currency_symbol, location_id,
        location_name, created_time, last_modified_time, paid_through_account_id,
        paid_through_account_name, paid_through_account_type, is_paid_via_print_check,
        is_ach_payment, ach_payment_status, check_details, billing_address, bills,
        vendorpayment_refunds, imported_transactions, tags,
    }
}

/// Update vendor payment using custom field response bills.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorPaymentUsingCustomFieldResponseBills {
    pub bill_payment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// Only in: `global`, `in`, `au`.
    pub tax_amount_withheld: Option<f64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateVendorPaymentUsingCustomFieldResponseBills {
        bill_payment_id, bill_id, amount_applied, tax_amount_withheld,
    }
}

/// Update vendor payment using custom field response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendorPaymentUsingCustomFieldResponseCustomFields {
    pub custom_field_id: Option<Id>,
    pub index: Option<i64>,
    pub label: Option<String>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateVendorPaymentUsingCustomFieldResponseCustomFields {
        custom_field_id, index, label, value,
    }
}
