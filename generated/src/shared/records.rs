// Written by openapi-crate. Do not edit: change the documents and generate again.

//! What is received.

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::{
    DebitOrCredit, GatewayName, GstTreatment, LineItemCategory, PaymentGatewayMode,
    ProductType, TaxTreatmentCode, TransactionType, VatTreatment,
};

#[cfg(doc)]
use super::*;

/// An account transaction, as `chart_of_accounts().list_transactions()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTransaction {
    pub categorized_transaction_id: Option<Id>,
    pub transaction_type: Option<TransactionType>,
    pub transaction_status: Option<String>,
    pub transaction_source: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_date: Option<Date>,
    pub account_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub payee: Option<String>,
    pub description: Option<String>,
    pub entry_number: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub debit_or_credit: Option<String>,
    pub offset_account_name: Option<String>,
    pub reference_number: Option<String>,
    pub reconcile_status: Option<String>,
    pub debit_amount: Option<Decimal>,
    pub credit_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AccountTransaction {
        categorized_transaction_id, transaction_type, transaction_status,
        transaction_source, transaction_id, transaction_date, account_id,
        customer_id, payee, description, entry_number,
        currency_id, currency_code, debit_or_credit, offset_account_name,
        reference_number, reconcile_status, debit_amount, credit_amount,
    }
}

/// An acquisition vat summary, as `acquisition_vat_summary` of `expenses::Expense` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquisitionVatSummary {
    pub tax: Option<AppliedTax>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AcquisitionVatSummary {
        tax,
    }
}

/// An address, as `billing_address` of `bills::Bill` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub attention: Option<String>,
    pub address: Option<String>,
    pub street2: Option<String>,
    /// At most 100 characters.
    pub state_code: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub phone: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Address {
        attention, address, street2, state_code,
        city, state, zip, country,
        fax, phone,
    }
}

/// An applied tax, as `taxes` of `bills::Bill` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppliedTax {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub debit_or_credit: Option<DebitOrCredit>,
    pub tax_account: Option<bool>,
    pub tax_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AppliedTax {
        tax_name, tax_amount, debit_or_credit, tax_account,
        tax_id,
    }
}

/// An associated contact person, as `contact_persons_associated` of `invoices::Invoice` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedContactPerson {
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
    AssociatedContactPerson {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

/// Check details, as `check_details` of `bills::BillPayment` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDetails {
    pub amount_in_words: Option<String>,
    pub check_id: Option<Id>,
    pub check_number: Option<String>,
    pub check_status: Option<String>,
    pub memo: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CheckDetails {
        amount_in_words, check_id, check_number, check_status,
        memo,
    }
}

/// A comment, as `bills().add_comment()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    pub comment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<DateTime>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    pub creditnote_id: Option<Id>,
    pub estimate_id: Option<Id>,
    pub invoice_id: Option<Id>,
    pub recurring_invoice_id: Option<Id>,
    pub comment_description: Option<String>,
    pub retainerinvoice_id: Option<Id>,
    pub salesorder_id: Option<Id>,
    pub vendor_credit_id: Option<Id>,
    pub expense_id: Option<Id>,
    pub recurring_expense_id: Option<Id>,
    pub date_formatted: Option<String>,
    pub project_id: Option<Id>,
    pub is_current_user: Option<bool>,
    pub purchaseorder_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Comment {
        comment_id, bill_id, description, commented_by_id,
        commented_by, comment_type, date, date_description,
        time, operation_type, transaction_id, transaction_type,
        creditnote_id, estimate_id, invoice_id, recurring_invoice_id,
        comment_description, retainerinvoice_id, salesorder_id, vendor_credit_id,
        expense_id, recurring_expense_id, date_formatted, project_id,
        is_current_user, purchaseorder_id,
    }
}

/// A communication preference, as `communication_preference` of [`ContactPerson`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommunicationPreference {
    pub is_email_enabled: Option<bool>,
    /// Only with: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only with: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CommunicationPreference {
        is_email_enabled, is_sms_enabled, is_whatsapp_enabled,
    }
}

/// Contact data, as `credit_notes().get_email()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactData {
    pub body: Option<String>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub emailtemplates: Option<Vec<EmailTemplate>>,
    pub to_contacts: Option<Vec<ToContact>>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<FromEmail>>,
    pub customer_id: Option<Id>,
    pub contact_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ContactData {
        body, error_list, subject, emailtemplates,
        to_contacts, file_name, from_emails, customer_id,
        contact_id,
    }
}

/// A contact person, as `contact_persons().get()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactPerson {
    pub contact_id: Option<Id>,
    pub contact_person_id: Option<Id>,
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 100 characters.
    pub first_name: Option<String>,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    pub is_primary_contact: Option<bool>,
    /// At most 50 characters.
    pub skype: Option<String>,
    /// At most 100 characters.
    pub designation: Option<String>,
    /// At most 50 characters.
    pub department: Option<String>,
    pub is_added_in_portal: Option<bool>,
    pub communication_preference: Option<CommunicationPreference>,
    pub enable_portal: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ContactPerson {
        contact_id, contact_person_id, salutation, first_name,
        last_name, email, phone, mobile,
        is_primary_contact, skype, designation, department,
        is_added_in_portal, communication_preference, enable_portal,
    }
}

/// A copy recipient, as `cc_mails_list` of [`InvoiceData`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyRecipient {
    pub user_name: Option<String>,
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CopyRecipient {
        user_name, email,
    }
}

/// A credit note refund, as `credit_notes().get_refund()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNoteRefund {
    pub creditnote_refund_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in editions: Mexico.
    pub payment_form: Option<String>,
    pub reference_number: Option<String>,
    pub creditnote_number: Option<String>,
    pub customer_name: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    pub amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreditNoteRefund {
        creditnote_refund_id, creditnote_id, date, refund_mode,
        payment_form, reference_number, creditnote_number, customer_name,
        description, amount_bcy, amount_fcy, amount,
    }
}

/// A custom field, as `custom_fields` of `bills::Bill` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    pub custom_field_id: Option<Id>,
    pub index: Option<Decimal>,
    pub label: Option<String>,
    pub value: Option<String>,
    pub customfield_id: Option<Id>,
    pub data_type: Option<String>,
    pub show_on_pdf: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomField {
        custom_field_id, index, label, value,
        customfield_id, data_type, show_on_pdf,
    }
}

/// A customer debit note invoice, as `projects().list_invoices()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerDebitNoteInvoice {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<String>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub line_items: Option<Vec<LineItem>>,
    pub reference_invoice: Option<ReferenceInvoice>,
    pub tags: Option<Vec<TagAssignment>>,
    pub reference_number: Option<String>,
    pub due_date: Option<Date>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomerDebitNoteInvoice {
        invoice_id, invoice_number, date, status,
        customer_id, customer_name, total, balance,
        created_time, last_modified_time, line_items, reference_invoice,
        tags, reference_number, due_date,
    }
}

/// A document, as `documents` of `bills::Bill` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Document {
    pub document_id: Option<Id>,
    pub document_name: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub document_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub document_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Document {
        document_id, document_name, file_name, file_size,
        file_type, document_url, created_time, last_modified_time,
        document_type,
    }
}

/// An email template, as `emailtemplates` of [`ContactData`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailTemplate {
    pub selected: Option<bool>,
    pub name: Option<String>,
    pub email_template_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    EmailTemplate {
        selected, name, email_template_id,
    }
}

/// An expense line item, as `line_item` of `expenses::Expense` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpenseLineItem {
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub description: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_order: Option<String>,
    pub amount: Option<Decimal>,
    pub hsn_or_sac: Option<String>,
    pub location_id: Option<Id>,
    pub reverse_charge_tax_id: Option<Id>,
    pub reverse_charge_tax_name: Option<String>,
    pub reverse_charge_tax_percentage: Option<Decimal>,
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tags: Option<Vec<TagAssignment>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ExpenseLineItem {
        line_item_id, account_id, account_name, description,
        tax_amount, tax_id, tax_name, tax_type,
        tax_percentage, item_total, item_order, amount,
        hsn_or_sac, location_id, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, tags,
    }
}

/// What `from_emails` of [`ContactData`] gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FromEmail {
    pub user_name: Option<Vec<String>>,
    pub selected: Option<String>,
    pub email: Option<String>,
    pub organization_contact_id: Option<Id>,
    pub is_org_email_id: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    FromEmail {
        user_name, selected, email, organization_contact_id,
        is_org_email_id,
    }
}

/// An imported transaction, as `imported_transactions` of `vendor_payments::VendorPayment` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedTransaction {
    pub imported_transaction_id: Option<Id>,
    pub date: Option<Date>,
    pub amount: Option<Decimal>,
    pub payee: Option<String>,
    pub description: Option<String>,
    pub reference_number: Option<String>,
    pub status: Option<String>,
    pub account_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ImportedTransaction {
        imported_transaction_id, date, amount, payee,
        description, reference_number, status, account_id,
    }
}

/// Invoice data, as `invoices().get_email()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceData {
    pub bcc_mails: Option<Vec<String>>,
    pub gateways_configured: Option<bool>,
    pub gateways_associated: Option<bool>,
    pub bcc_mails_str: Option<String>,
    pub body: Option<String>,
    pub documents: Option<Vec<Document>>,
    pub customer_name: Option<String>,
    pub attach_pdf: Option<bool>,
    pub entity_id: Option<Id>,
    pub cc_mails_list: Option<Vec<CopyRecipient>>,
    pub file_name_without_extension: Option<String>,
    pub to_mails_str: Option<String>,
    pub cc_mails_str: Option<String>,
    pub from_email: Option<String>,
    pub from_address: Option<String>,
    pub deprecated_placeholders_used: Option<Vec<String>>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub emailtemplates: Option<Vec<EmailTemplate>>,
    pub emailtemplate_documents: Option<Vec<String>>,
    pub to_contacts: Option<Vec<ToContact>>,
    pub attachment_name: Option<String>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<FromEmail>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceData {
        bcc_mails, gateways_configured, gateways_associated, bcc_mails_str,
        body, documents, customer_name, attach_pdf,
        entity_id, cc_mails_list, file_name_without_extension, to_mails_str,
        cc_mails_str, from_email, from_address, deprecated_placeholders_used,
        error_list, subject, emailtemplates, emailtemplate_documents,
        to_contacts, attachment_name, file_name, from_emails,
        customer_id,
    }
}

/// A line item, as `line_items` of `bills::Bill` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    pub purchaseorder_item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub sku: Option<String>,
    pub name: Option<String>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    /// Only in editions: India.
    pub image_document_id: Option<Id>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in editions: India.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in editions: India.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in editions: India.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub description: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_item_category: Option<LineItemCategory>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in editions: Mexico.
    pub tds_tax_id: Option<Id>,
    /// Only in editions: Gulf states.
    pub tax_treatment_code: Option<TaxTreatmentCode>,
    pub tax_exemption_id: Option<Id>,
    pub tax_exemption_code: Option<String>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    pub item_order: Option<i64>,
    pub unit: Option<String>,
    pub product_type: Option<ProductType>,
    pub hsn_or_sac: Option<String>,
    pub acquisition_vat_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_name: Option<String>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub acquisition_vat_amount: Option<Decimal>,
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in editions: United Kingdom, European Union.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub item_custom_fields: Option<Vec<CustomField>>,
    pub stock_on_hand: Option<String>,
    /// Only in editions: United States.
    pub is_taxable: Option<bool>,
    /// Only in editions: United States.
    pub product_exemption_id: Option<Id>,
    /// Only in editions: United States.
    pub product_exemption_code: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code_id: Option<Id>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code_desc: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_tax_code_id: Option<Id>,
    /// Only with: `Avalara Integration`.
    pub avatax_tax_code_desc: Option<String>,
    /// Only in editions: Mexico.
    pub sat_item_key_code: Option<String>,
    /// Only in editions: Mexico.
    pub unitkey_code: Option<String>,
    pub is_invoiced: Option<bool>,
    pub image_id: Option<Id>,
    pub image_name: Option<String>,
    pub image_type: Option<String>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub item_type: Option<String>,
    pub expense_id: Option<Id>,
    pub expense_receipt_name: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub serial_numbers: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub item_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    LineItem {
        purchaseorder_item_id, line_item_id, item_id, sku,
        name, account_id, account_name, image_document_id,
        location_id, location_name, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount, description, bcy_rate,
        rate, tags, line_item_category, quantity,
        tax_id, tds_tax_id, tax_treatment_code, tax_exemption_id,
        tax_exemption_code, tax_name, tax_type, tax_percentage,
        item_total, item_total_inclusive_of_tax, item_order, unit,
        product_type, hsn_or_sac, acquisition_vat_id, acquisition_vat_name,
        acquisition_vat_percentage, acquisition_vat_amount, reverse_charge_vat_id,
        reverse_charge_vat_name, reverse_charge_vat_percentage,
        reverse_charge_vat_amount, is_billable, customer_id, customer_name,
        project_id, project_name, invoice_id, invoice_number,
        item_custom_fields, stock_on_hand, is_taxable, product_exemption_id,
        product_exemption_code, avatax_use_code_id, avatax_use_code_desc,
        avatax_tax_code_id, avatax_tax_code_desc, sat_item_key_code, unitkey_code,
        is_invoiced, image_id, image_name, image_type,
        time_entry_ids, item_type, expense_id, expense_receipt_name,
        discount_amount, discount, avatax_use_code, avatax_tax_code,
        serial_numbers, avatax_exempt_no, code, r#type = "type",
        item_name,
    }
}

/// A location address, as `address` of `locations::Location` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationAddress {
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub attention: Option<String>,
    pub state_code: Option<String>,
    pub street_address1: Option<String>,
    pub street_address2: Option<String>,
    pub zip: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    LocationAddress {
        city, state, country, attention,
        state_code, street_address1, street_address2, zip,
    }
}

/// A payment gateway, as `payment_gateways` of [`PaymentOption`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentGateway {
    pub configured: Option<bool>,
    pub additional_field1: Option<PaymentGatewayMode>,
    pub gateway_name: Option<GatewayName>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PaymentGateway {
        configured, additional_field1, gateway_name,
    }
}

/// A payment option, as `payment_options` of `invoices::Invoice` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentOption {
    pub payment_gateways: Option<Vec<PaymentGateway>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PaymentOption {
        payment_gateways,
    }
}

/// A recurring expense, as `recurring_expenses().get()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringExpense {
    pub recurring_expense_id: Option<Id>,
    pub recurrence_name: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub is_pre_gst: Option<bool>,
    pub source_of_supply: Option<String>,
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    pub gst_no: Option<String>,
    pub gst_treatment: Option<GstTreatment>,
    pub destination_of_supply_state: Option<String>,
    pub hsn_or_sac: Option<String>,
    pub vat_treatment: Option<VatTreatment>,
    pub reverse_charge_tax_id: Option<Id>,
    pub reverse_charge_tax_name: Option<String>,
    pub reverse_charge_tax_percentage: Option<Decimal>,
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub is_reverse_charge_applied: Option<bool>,
    pub acquisition_vat_total: Option<Decimal>,
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_summary: Option<Vec<VatSummary>>,
    pub reverse_charge_vat_summary: Option<Vec<VatSummary>>,
    pub recurrence_frequency: Option<String>,
    pub repeat_every: Option<String>,
    pub last_created_date: Option<Date>,
    pub next_expense_date: Option<Date>,
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub account_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub amount: Option<Decimal>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub status: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_item: Option<ExpenseLineItem>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    pub product_type: Option<ProductType>,
    pub acquisition_vat_id: Option<Id>,
    pub reverse_charge_vat_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomField>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringExpense {
        recurring_expense_id, recurrence_name, start_date, end_date,
        is_pre_gst, source_of_supply, destination_of_supply, place_of_supply,
        gst_no, gst_treatment, destination_of_supply_state, hsn_or_sac,
        vat_treatment, reverse_charge_tax_id, reverse_charge_tax_name,
        reverse_charge_tax_percentage, reverse_charge_tax_amount,
        is_reverse_charge_applied, acquisition_vat_total, reverse_charge_vat_total,
        acquisition_vat_summary, reverse_charge_vat_summary, recurrence_frequency,
        repeat_every, last_created_date, next_expense_date, account_id,
        account_name, currency_id, currency_code, exchange_rate,
        tax_id, tax_name, tax_percentage, tax_amount,
        sub_total, total, bcy_total, amount,
        description, is_inclusive_tax, is_billable, customer_id,
        customer_name, status, created_time, last_modified_time,
        project_id, project_name, location_id, location_name,
        tags, line_item, tax_treatment, product_type,
        acquisition_vat_id, reverse_charge_vat_id, custom_fields,
    }
}

/// A reference invoice, as `reference_invoice` of [`CustomerDebitNoteInvoice`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceInvoice {
    pub reference_invoice_number: Option<String>,
    pub reference_invoice_status: Option<String>,
    pub reference_invoice_amount: Option<Decimal>,
    pub reference_invoice_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReferenceInvoice {
        reference_invoice_number, reference_invoice_status, reference_invoice_amount,
        reference_invoice_id,
    }
}

/// A reverse charge vat summary, as `reverse_charge_vat_summary` of `expenses::Expense` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseChargeVatSummary {
    pub tax: Option<AppliedTax>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReverseChargeVatSummary {
        tax,
    }
}

/// A tag assignment, as `tags` of [`LineItem`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssignment {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TagAssignment {
        tag_id, tag_name, tag_option_id, tag_option_name,
        is_tag_mandatory,
    }
}

/// A template, as `invoices().list_templates()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub template_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Template {
        template_name, template_id, template_type,
    }
}

/// What `to_contacts` of [`ContactData`] gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToContact {
    pub first_name: Option<String>,
    pub selected: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub contact_person_id: Option<Id>,
    pub last_name: Option<String>,
    pub salutation: Option<String>,
    pub mobile: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ToContact {
        first_name, selected, phone, email,
        contact_person_id, last_name, salutation, mobile,
    }
}

/// A vat summary, as `acquisition_vat_summary` of `bills::Bill` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    VatSummary {
        tax_name, tax_amount,
    }
}

/// A vendor credit bill, as `vendor_credits().apply_credits_to_bill()` gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VendorCreditBill {
    pub bill_payment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// Only in editions: Global, India, Australia.
    pub tax_amount_withheld: Option<Decimal>,
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
    VendorCreditBill {
        bill_payment_id, bill_id, amount_applied, tax_amount_withheld,
        balance, bill_number, date, due_date,
        price_precision, total,
    }
}
