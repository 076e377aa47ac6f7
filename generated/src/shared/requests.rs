// Written by openapi-crate. Do not edit: change the documents and generate again.

//! What is sent.

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::{
    GatewayName, LineItemCategory, PaymentGatewayMode, ProductType, TaxTreatmentCode,
};

#[cfg(doc)]
use super::*;

/// An address, as `invoices().update_billing_address()` sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressRequest {
    /// At most 100 characters.
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
    /// At most 50 characters.
    pub phone: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    AddressRequest {
        set {
            attention: String, address: String, street2: String, state_code: String,
            city: String, state: String, zip: String, country: String,
            fax: String, phone: String,
        }
    }
}

runtime::request! {
    AddressRequest {
        attention, address, street2, state_code,
        city, state, zip, country,
        fax, phone,
    }
}

/// An applied bill, as `bills` of `vendor_payments::VendorPaymentRequest` takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppliedBillRequest {
    pub bill_payment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    pub tax_amount_withheld: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AppliedBillRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    AppliedBillRequest {
        set {
            bill_payment_id: Id, bill_id: Id, amount_applied: Decimal,
            tax_amount_withheld: Decimal,
        }
    }
}

runtime::request! {
    AppliedBillRequest {
        bill_payment_id, bill_id, amount_applied, tax_amount_withheld,
    }
}

/// An applied invoice, as `invoices` of `customer_payments::CustomerPaymentRequest` takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppliedInvoiceRequest {
    pub invoice_payment_id: Option<Id>,
    pub invoice_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    pub tax_amount_withheld: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AppliedInvoiceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    AppliedInvoiceRequest {
        set {
            invoice_payment_id: Id, invoice_id: Id, amount_applied: Decimal,
            tax_amount_withheld: Decimal, discount_amount: Decimal,
        }
    }
}

runtime::request! {
    AppliedInvoiceRequest {
        invoice_payment_id, invoice_id, amount_applied, tax_amount_withheld,
        discount_amount,
    }
}

/// An applied tax, as `taxes` of `bills::BillRequest` takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppliedTaxRequest {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AppliedTaxRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    AppliedTaxRequest {
        set {
            tax_name: String, tax_amount: Decimal, tax_id: Id,
        }
    }
}

runtime::request! {
    AppliedTaxRequest {
        tax_name, tax_amount, tax_id,
    }
}

/// An associated contact person, as `contact_persons_associated` of `invoices::InvoiceRequest` takes
/// it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedContactPersonRequest {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AssociatedContactPersonRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    AssociatedContactPersonRequest {
        set {
            contact_person_id: Id,
            communication_preference: CommunicationPreferenceRequest,
        }
    }
}

runtime::request! {
    AssociatedContactPersonRequest {
        contact_person_id, communication_preference,
    }
}

/// A billing address, as `bills().update_billing_address()` sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    pub is_update_customer: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BillingAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    BillingAddressRequest {
        set {
            address: String, city: String, state: String, zip: String,
            country: String, fax: String, attention: String, is_update_customer: String,
        }
    }
}

runtime::request! {
    BillingAddressRequest {
        address, city, state, zip,
        country, fax, attention, is_update_customer,
    }
}

/// Check details, as `check_details` of `vendor_payments::VendorPaymentRequest` takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDetailsRequest {
    pub memo: Option<String>,
    pub check_number: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CheckDetailsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CheckDetailsRequest {
        set {
            memo: String, check_number: String,
        }
    }
}

runtime::request! {
    CheckDetailsRequest {
        memo, check_number,
    }
}

/// A communication preference, as `communication_preference` of [`AssociatedContactPersonRequest`]
/// takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommunicationPreferenceRequest {
    pub is_email_enabled: Option<bool>,
    /// Only with: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only with: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CommunicationPreferenceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CommunicationPreferenceRequest {
        set {
            is_email_enabled: bool, is_sms_enabled: bool, is_whatsapp_enabled: bool,
        }
    }
}

runtime::request! {
    CommunicationPreferenceRequest {
        is_email_enabled, is_sms_enabled, is_whatsapp_enabled,
    }
}

/// A contact address, as `contacts().add_address()` sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactAddressRequest {
    pub attention: Option<String>,
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub phone: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ContactAddressRequest {
        set {
            attention: String, address: String, street2: String, city: String,
            state: String, zip: String, country: String, fax: String,
            phone: String,
        }
    }
}

runtime::request! {
    ContactAddressRequest {
        attention, address, street2, city,
        state, zip, country, fax,
        phone,
    }
}

/// A custom field entry, as `bills().update_custom_fields()` sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldEntryRequest {
    pub customfield_id: Option<Id>,
    pub index: Option<Decimal>,
    pub label: Option<String>,
    pub value: Option<String>,
    pub value_formatted: Option<String>,
    pub api_name: Option<String>,
    pub custom_field_id: Option<Id>,
    pub show_on_pdf: Option<bool>,
    pub data_type: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFieldEntryRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CustomFieldEntryRequest {
        set {
            customfield_id: Id, index: Decimal, label: String, value: String,
            value_formatted: String, api_name: String, custom_field_id: Id,
            show_on_pdf: bool, data_type: String,
        }
    }
}

runtime::request! {
    CustomFieldEntryRequest {
        customfield_id, index, label, value,
        value_formatted, api_name, custom_field_id, show_on_pdf,
        data_type,
    }
}

/// A document, as `documents` of `bills::BillRequest` takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentRequest {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl DocumentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    DocumentRequest {
        set {
            document_id: Id, file_name: String,
        }
    }
}

runtime::request! {
    DocumentRequest {
        document_id, file_name,
    }
}

/// What `invoices().mark_einvoice_pushed()` sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EinvoicePushedRequest {
    pub uuid: Option<String>,
    pub ack_date: Option<Date>,
    pub ack_no: Option<String>,
    pub signed_qr_code: Option<String>,
    pub internal_data: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EinvoicePushedRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    EinvoicePushedRequest {
        set {
            uuid: String, ack_date: Date, ack_no: String, signed_qr_code: String,
            internal_data: String,
        }
    }
}

runtime::request! {
    EinvoicePushedRequest {
        uuid, ack_date, ack_no, signed_qr_code,
        internal_data,
    }
}

/// An invoice comment, as `invoices().add_comment()` sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceCommentRequest {
    pub description: Option<String>,
    pub payment_expected_date: Option<Date>,
    pub show_comment_to_clients: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    InvoiceCommentRequest {
        set {
            description: String, payment_expected_date: Date,
            show_comment_to_clients: bool,
        }
    }
}

runtime::request! {
    InvoiceCommentRequest {
        description, payment_expected_date, show_comment_to_clients,
    }
}

/// A line item, as `line_items` of `bills::BillRequest` takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemRequest {
    pub purchaseorder_item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub name: Option<String>,
    pub account_id: Option<Id>,
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub hsn_or_sac: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    pub location_id: Option<Id>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in editions: Mexico.
    pub tds_tax_id: Option<Id>,
    /// Only in editions: Gulf states.
    pub tax_treatment_code: Option<TaxTreatmentCode>,
    pub tax_exemption_id: Option<Id>,
    pub tax_exemption_code: Option<String>,
    pub item_order: Option<String>,
    pub product_type: Option<ProductType>,
    pub acquisition_vat_id: Option<Id>,
    pub reverse_charge_vat_id: Option<Id>,
    pub unit: Option<String>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub line_item_category: Option<LineItemCategory>,
    pub is_billable: Option<bool>,
    pub project_id: Option<Id>,
    pub customer_id: Option<Id>,
    pub item_custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub serial_numbers: Option<Vec<String>>,
    pub discount: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub avatax_tax_code: Option<String>,
    /// Only in editions: Mexico.
    pub sat_item_key_code: Option<String>,
    /// Only in editions: Mexico.
    pub unitkey_code: Option<String>,
    pub location_name: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    /// Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub invoice_id: Option<Id>,
    pub invoice_item_id: Option<Id>,
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub account_name: Option<String>,
    /// At most 200 characters.
    pub sku: Option<String>,
    pub pricebook_id: Option<Id>,
    pub warehouse_id: Option<Id>,
    pub amount: Option<Decimal>,
    pub qty_returned: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl LineItemRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    LineItemRequest {
        set {
            purchaseorder_item_id: Id, line_item_id: Id, item_id: Id, name: String,
            account_id: Id, description: String, rate: Decimal, hsn_or_sac: String,
            reverse_charge_tax_id: Id, location_id: Id, quantity: Decimal, tax_id: Id,
            tds_tax_id: Id, tax_treatment_code: TaxTreatmentCode, tax_exemption_id: Id,
            tax_exemption_code: String, item_order: String, product_type: ProductType,
            acquisition_vat_id: Id, reverse_charge_vat_id: Id, unit: String,
            tags: Vec<TagAssignmentRequest>, line_item_category: LineItemCategory,
            is_billable: bool, project_id: Id, customer_id: Id,
            item_custom_fields: Vec<CustomFieldEntryRequest>, discount: String,
            avatax_use_code: String, avatax_tax_code: String, sat_item_key_code: String,
            unitkey_code: String, location_name: String, bcy_rate: Decimal,
            discount_amount: Decimal, tax_name: String, tax_type: String,
            tax_percentage: Decimal, item_total: Decimal, avatax_exempt_no: String,
            invoice_id: Id, invoice_item_id: Id, code: String, r#type: i64,
            account_name: String, sku: String, pricebook_id: Id, warehouse_id: Id,
            amount: Decimal, qty_returned: Decimal,
        }
        each {
            serial_numbers: String,
        }
    }
}

runtime::request! {
    LineItemRequest {
        purchaseorder_item_id, line_item_id, item_id, name,
        account_id, description, rate, hsn_or_sac,
        reverse_charge_tax_id, location_id, quantity, tax_id,
        tds_tax_id, tax_treatment_code, tax_exemption_id, tax_exemption_code,
        item_order, product_type, acquisition_vat_id, reverse_charge_vat_id,
        unit, tags, line_item_category, is_billable,
        project_id, customer_id, item_custom_fields, serial_numbers,
        discount, avatax_use_code, avatax_tax_code, sat_item_key_code,
        unitkey_code, location_name, bcy_rate, discount_amount,
        tax_name, tax_type, tax_percentage, item_total,
        avatax_exempt_no, invoice_id, invoice_item_id, code,
        r#type = "type", account_name, sku, pricebook_id,
        warehouse_id, amount, qty_returned,
    }
}

/// A location address, as `address` of `locations::LocationRequest` takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationAddressRequest {
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub attention: Option<String>,
    pub state_code: Option<String>,
    pub street_address1: Option<String>,
    pub street_address2: Option<String>,
    pub zip: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl LocationAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    LocationAddressRequest {
        set {
            city: String, state: String, country: String, attention: String,
            state_code: String, street_address1: String, street_address2: String,
            zip: String,
        }
    }
}

runtime::request! {
    LocationAddressRequest {
        city, state, country, attention,
        state_code, street_address1, street_address2, zip,
    }
}

/// A payment gateway, as `payment_gateways` of [`PaymentOptionRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentGatewayRequest {
    pub configured: Option<bool>,
    pub additional_field1: Option<PaymentGatewayMode>,
    pub gateway_name: Option<GatewayName>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PaymentGatewayRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    PaymentGatewayRequest {
        set {
            configured: bool, additional_field1: PaymentGatewayMode,
            gateway_name: GatewayName,
        }
    }
}

runtime::request! {
    PaymentGatewayRequest {
        configured, additional_field1, gateway_name,
    }
}

/// A payment option, as `payment_options` of `invoices::InvoiceRequest` takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentOptionRequest {
    pub payment_gateways: Option<Vec<PaymentGatewayRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PaymentOptionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    PaymentOptionRequest {
        set {
            payment_gateways: Vec<PaymentGatewayRequest>,
        }
    }
}

runtime::request! {
    PaymentOptionRequest {
        payment_gateways,
    }
}

/// A tag assignment, as `tags` of [`LineItemRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssignmentRequest {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TagAssignmentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TagAssignmentRequest {
        set {
            tag_id: Id, tag_name: String, tag_option_id: Id, tag_option_name: String,
            is_tag_mandatory: bool,
        }
    }
}

runtime::request! {
    TagAssignmentRequest {
        tag_id, tag_name, tag_option_id, tag_option_name,
        is_tag_mandatory,
    }
}
