// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types that several modules use.

use super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

runtime::choice! {
    /// What `filter_by` of `chart_of_accounts().list()` may be.
    pub enum AccountTypeFilter {
        All = "AccountType.All",
        Active = "AccountType.Active",
        Inactive = "AccountType.Inactive",
        Asset = "AccountType.Asset",
        Liability = "AccountType.Liability",
        Equity = "AccountType.Equity",
        Income = "AccountType.Income",
        Expense = "AccountType.Expense",
    }
}

/// An acquisition vat summary, as `acquisition_vat_summary` of `expenses::Expense` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

runtime::choice! {
    /// What `status` of `contacts::Contact` may be.
    pub enum ActivityStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

/// An address, as `billing_address` of `bills::Bill` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// An address, as `invoices().update_billing_address()` sends it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        fax, phone, ..extra
    }
}

/// An applied bill, as `bills` of `vendor_payments::VendorPaymentRequest` takes it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        ..extra
    }
}

/// An applied invoice, as `invoices` of `customer_payments::CustomerPaymentRequest` takes it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        discount_amount, ..extra
    }
}

/// An applied tax, as `taxes` of `bills::Bill` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// An applied tax, as `taxes` of `bills::BillRequest` takes it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        tax_name, tax_amount, tax_id, ..extra
    }
}

runtime::choice! {
    /// What `sort_column` of `bank_accounts().list()` may be.
    pub enum BankAccountSortColumn {
        AccountName = "account_name",
        AccountType = "account_type",
        AccountCode = "account_code",
        Date = "date",
        TransactionType = "transaction_type",
    }
}

runtime::choice! {
    /// What `status` of `bills().list()` may be.
    pub enum BillStatus {
        Paid = "paid",
        Open = "open",
        Overdue = "overdue",
        Void = "void",
        PartiallyPaid = "partially_paid",
        Unpaid = "unpaid",
        Draft = "draft",
        PendingApproval = "pending_approval",
        ApprovalOverdue = "approval_overdue",
        MyApprovals = "my_approvals",
        Rejected = "rejected",
        Approved = "approved",
        Closed = "closed",
        Signed = "signed",
        PendingSignature = "pending_signature",
        UnsignedAll = "unsigned_all",
        UnsignedDraft = "unsigned_draft",
        UnsignedSent = "unsigned_sent",
        UnsignedApproved = "unsigned_approved",
    }
}

/// A billing address, as `bills().update_billing_address()` sends it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        ..extra
    }
}

runtime::choice! {
    /// What `cfdi_reference_type` of `invoices::Invoice` may be.
    pub enum CfdiReferenceType {
        CreditNote = "credit_note",
        DebitNote = "debit_note",
        ReturnOfMerchandise = "return_of_merchandise",
        SubstitutionPreviousCfdi = "substitution_previous_cfdi",
        TransferOfGoods = "transfer_of_goods",
        InvoiceGeneratedFromOrder = "invoice_generated_from_order",
        CfdiForAdvance = "cfdi_for_advance",
    }
}

runtime::choice! {
    /// What `cfdi_usage` of `invoices::Invoice` may be.
    pub enum CfdiUsage {
        AcquisitionOfMerchandise = "acquisition_of_merchandise",
        ReturnDiscountBonus = "return_discount_bonus",
        GeneralExpense = "general_expense",
        Buildings = "buildings",
        FurnitureOfficeEquipment = "furniture_office_equipment",
        TransportEquipment = "transport_equipment",
        ComputerEquipmentdyeMoldsTools = "computer_equipmentdye_molds_tools",
        TelephoneCommunication = "telephone_communication",
        SatelliteCommunication = "satellite_communication",
        OtherMachineryEquipment = "other_machinery_equipment",
        HospitalExpense = "hospital_expense",
        MedicalExpenseDisability = "medical_expense_disability",
        FuneralExpense = "funeral_expense",
        Donation = "donation",
        InterestMortageLoans = "interest_mortage_loans",
        ContributionSar = "contribution_sar",
        MedicalExpenseInsurancePormium = "medical_expense_insurance_pormium",
        SchoolTransportationExpense = "school_transportation_expense",
        DepositSavingAccount = "deposit_saving_account",
        PaymentEducationalService = "payment_educational_service",
        NoTaxEffect = "no_tax_effect",
        Payment = "payment",
        Payroll = "payroll",
    }
}

/// A comment, as `bills().add_comment()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreference {
    pub is_email_enabled: Option<bool>,
    /// Only in: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CommunicationPreference {
        is_email_enabled, is_sms_enabled, is_whatsapp_enabled,
    }
}

/// A communication preference, as `communication_preference` of `contacts::ContactPersonRequest` takes
/// it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreferenceRequest {
    pub is_email_enabled: Option<bool>,
    /// Only in: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
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
        is_email_enabled, is_sms_enabled, is_whatsapp_enabled, ..extra
    }
}

/// A contact address, as `contacts().add_address()` sends it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        phone, ..extra
    }
}

/// Contact data, as `credit_notes().get_email()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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
#[derive(Debug, Clone, Default, PartialEq)]
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

/// A contact persons associated, as `contact_persons_associated` of `invoices::Invoice` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactPersonsAssociated {
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
    ContactPersonsAssociated {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

/// A contact persons associated, as `contact_persons_associated` of `invoices::InvoiceRequest` takes
/// it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactPersonsAssociatedRequest {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactPersonsAssociatedRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    ContactPersonsAssociatedRequest {
        set {
            contact_person_id: Id,
            communication_preference: CommunicationPreferenceRequest,
        }
    }
}

runtime::request! {
    ContactPersonsAssociatedRequest {
        contact_person_id, communication_preference, ..extra
    }
}

runtime::choice! {
    /// What `contact_type` of `tasks::Task` may be.
    pub enum ContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

runtime::choice! {
    /// What `filter_by` of `credit_notes().list()` may be.
    pub enum CreditNoteFilterBy {
        StatusAll = "Status.All",
        StatusOpen = "Status.Open",
        StatusClosed = "Status.Closed",
        StatusVoid = "Status.Void",
        StatusDraft = "Status.Draft",
        StatusPending = "Status.Pending",
        StatusApproved = "Status.Approved",
        StatusLocked = "Status.Locked",
        StatusAvalaraSyncFailed = "Status.AvalaraSyncFailed",
        StatusTaxAutomationFailed = "Status.TaxAutomationFailed",
        StatusMyApprovals = "Status.MyApprovals",
        StatusPushed = "Status.Pushed",
        StatusYetToBePushed = "Status.YetToBePushed",
        StatusFailed = "Status.Failed",
        StatusCancelInitiated = "Status.CancelInitiated",
        StatusSigned = "Status.Signed",
        StatusPendingSignature = "Status.PendingSignature",
        StatusUnsignedAll = "Status.UnsignedAll",
        StatusUnsignedDraft = "Status.UnsignedDraft",
        StatusUnsignedApproved = "Status.UnsignedApproved",
        StatusUnsignedSent = "Status.UnsignedSent",
        StatusBbpsYetToBePushed = "Status.BBPSYetToBePushed",
        StatusBbpsPushed = "Status.BBPSPushed",
        StatusBbpsPushFailed = "Status.BBPSPushFailed",
        StatusBbpsPendingApproval = "Status.BBPSPendingApproval",
        StatusBbpsAccepted = "Status.BBPSAccepted",
        StatusBbpsAcceptFailed = "Status.BBPSAcceptFailed",
        StatusBbpsRejected = "Status.BBPSRejected",
        StatusBbpsRejectFailed = "Status.BBPSRejectFailed",
        StatusBbpsReturned = "Status.BBPSReturned",
        StatusBbpsReturnFailed = "Status.BBPSReturnFailed",
        TypeCancellationInvoice = "Type.CancellationInvoice",
        TypeDirectReturns = "Type.DirectReturns",
        WithOutInvoiceNumber = "WithOutInvoiceNumber",
        ExceptionList = "ExceptionList",
        MissingAdvancedTrackingDetails = "MissingAdvancedTrackingDetails",
        InconsistentList = "InconsistentList",
        TypeAll = "Type.All",
        TypeInvoice = "Type.Invoice",
        StatusApprovalOverdue = "Status.ApprovalOverdue",
        StatusEInvoicedDebitnotes = "Status.EInvoicedDebitnotes",
        StatusEInvoicePendingDebitnotes = "Status.EInvoicePendingDebitnotes",
    }
}

/// A credit note refund, as `credit_notes().get_refund()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditNoteRefund {
    pub creditnote_refund_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in: `mx`.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    pub custom_field_id: Option<Id>,
    pub index: Option<Decimal>,
    pub label: Option<String>,
    pub value: Option<String>,
    pub data_type: Option<String>,
    pub show_on_pdf: Option<bool>,
    pub customfield_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomField {
        custom_field_id, index, label, value,
        data_type, show_on_pdf, customfield_id,
    }
}

/// A custom field entry, as `custom_fields` of `bills::BillRequest` takes it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        data_type, ..extra
    }
}

/// A custom field pair, as `items().update_custom_fields()` sends it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldPairRequest {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFieldPairRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    CustomFieldPairRequest {
        set {
            customfield_id: Id, value: String,
        }
    }
}

runtime::request! {
    CustomFieldPairRequest {
        customfield_id, value, ..extra
    }
}

runtime::choice! {
    /// What `sort_column` of `custom_functions().list()` may be.
    pub enum CustomFunctionSortColumn {
        FunctionName = "function_name",
        CreatedTime = "created_time",
    }
}

/// A customer debit note invoice, as `projects().list_invoices()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

runtime::choice! {
    /// What `debit_or_credit` of [`AppliedTax`] may be.
    pub enum DebitOrCredit {
        Debit = "debit",
        Credit = "credit",
    }
}

runtime::choice! {
    /// What `discount_type` of `estimates::Estimate` may be.
    pub enum DiscountType {
        EntityLevel = "entity_level",
        ItemLevel = "item_level",
    }
}

/// A document, as `documents` of `bills::Bill` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Document {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub document_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Document {
        document_id, file_name, file_size, document_type,
    }
}

/// A document, as `documents` of `bills::BillRequest` takes it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentRequest {
    pub file_name: Option<String>,
    pub document_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl DocumentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    DocumentRequest {
        set {
            file_name: String, document_id: Id,
        }
    }
}

runtime::request! {
    DocumentRequest {
        file_name, document_id, ..extra
    }
}

/// An einvoice pushed, as `invoices().mark_einvoice_pushed()` sends it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        internal_data, ..extra
    }
}

/// An email template, as `emailtemplates` of [`ContactData`] gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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
#[derive(Debug, Clone, Default, PartialEq)]
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

/// A from email, as `from_emails` of [`ContactData`] gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

runtime::choice! {
    /// What `fuel_type` of `expenses::ExpenseRequest` may be.
    pub enum FuelType {
        Petrol = "petrol",
        Lpg = "lpg",
        Diesel = "diesel",
    }
}

runtime::choice! {
    /// What `gateway_name` of [`PaymentGateway`] may be.
    pub enum GatewayName {
        Paypal = "paypal",
        AuthorizeNet = "authorize_net",
        PayflowPro = "payflow_pro",
        Stripe = "stripe",
        N2checkout = "2checkout",
        Braintree = "braintree",
    }
}

runtime::choice! {
    /// What `gst_treatment` of `bills::Bill` may be.
    pub enum GstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// An imported transaction, as `imported_transactions` of `bank_transactions::BankTransaction` gives
/// it.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// An invoice comment, as `invoices().add_comment()` sends it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        description, payment_expected_date, show_comment_to_clients, ..extra
    }
}

/// Invoice data, as `invoices().get_email()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceData {
    pub bcc_mails: Option<Vec<String>>,
    pub gateways_configured: Option<bool>,
    pub gateways_associated: Option<bool>,
    pub bcc_mails_str: Option<String>,
    pub body: Option<String>,
    pub documents: Option<Vec<String>>,
    pub customer_name: Option<String>,
    pub attach_pdf: Option<bool>,
    pub entity_id: Option<Id>,
    pub cc_mails_list: Option<Vec<Value>>,
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    pub purchaseorder_item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub sku: Option<String>,
    pub name: Option<String>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    /// Only in: `in`.
    pub image_document_id: Option<Id>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub description: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_item_category: Option<LineItemCategory>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
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
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_amount: Option<Decimal>,
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    pub customer_name: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub item_custom_fields: Option<Vec<Value>>,
    pub stock_on_hand: Option<String>,
    /// Only in: `us`.
    pub is_taxable: Option<bool>,
    /// Only in: `us`.
    pub product_exemption_id: Option<Id>,
    /// Only in: `us`.
    pub product_exemption_code: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code_id: Option<Id>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code_desc: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_tax_code_id: Option<Id>,
    /// Only in: `Avalara Integration`.
    pub avatax_tax_code_desc: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
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
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub serial_numbers: Option<String>,
    /// Only in: `Avalara Integration`.
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

runtime::choice! {
    /// What `line_item_category` of [`LineItem`] may be.
    pub enum LineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

/// A line item, as `line_items` of `bills::BillRequest` takes it.
#[derive(Debug, Clone, Default, PartialEq)]
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
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
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
    pub item_custom_fields: Option<Vec<Value>>,
    pub serial_numbers: Option<Vec<String>>,
    pub discount: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub avatax_tax_code: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub location_name: Option<String>,
    pub bcy_rate: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    /// Only in: `Avalara Integration`.
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
        Self::default()
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
            is_billable: bool, project_id: Id, customer_id: Id, discount: String,
            avatax_use_code: String, avatax_tax_code: String, sat_item_key_code: String,
            unitkey_code: String, location_name: String, bcy_rate: Decimal,
            discount_amount: Decimal, tax_name: String, tax_type: String,
            tax_percentage: Decimal, item_total: Decimal, avatax_exempt_no: String,
            invoice_id: Id, invoice_item_id: Id, code: String, r#type: i64,
            account_name: String, sku: String, pricebook_id: Id, warehouse_id: Id,
            amount: Decimal, qty_returned: Decimal,
        }
        each {
            item_custom_fields: Value, serial_numbers: String,
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
        warehouse_id, amount, qty_returned, ..extra
    }
}

/// A location address, as `address` of `locations::Location` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// A location address, as `address` of `locations::LocationRequest` takes it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        ..extra
    }
}

runtime::choice! {
    /// What `lock_type` of `custom_fields::UpdateCustomFieldRequest` may be.
    pub enum LockType {
        Error = "error",
        None = "none",
    }
}

/// A payment gateway, as `payment_gateways` of [`PaymentOption`] gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

runtime::choice! {
    /// What `additional_field1` of [`PaymentGateway`] may be.
    pub enum PaymentGatewayMode {
        Standard = "standard",
        Adaptive = "adaptive",
    }
}

/// A payment gateway, as `payment_gateways` of [`PaymentOptionRequest`] takes it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        configured, additional_field1, gateway_name, ..extra
    }
}

runtime::choice! {
    /// What `filter_by` of `vendor_payments().list()` may be.
    pub enum PaymentModeFilter {
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
        Stripe = "PaymentMode.Stripe",
        TwoCheckout = "PaymentMode.TwoCheckout",
        Braintree = "PaymentMode.Braintree",
        Others = "PaymentMode.Others",
    }
}

/// A payment option, as `payment_options` of `invoices::Invoice` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// A payment option, as `payment_options` of `invoices::InvoiceRequest` takes it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptionRequest {
    pub payment_gateways: Option<Vec<PaymentGatewayRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PaymentOptionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
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
        payment_gateways, ..extra
    }
}

runtime::choice! {
    /// What `product_type` of [`LineItem`] may be.
    pub enum ProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
        Services = "services",
    }
}

runtime::choice! {
    /// What `filter_by` of `recurring_expenses().list()` may be.
    pub enum RecurrenceFilter {
        All = "Status.All",
        Active = "Status.Active",
        Stopped = "Status.Stopped",
        Expired = "Status.Expired",
    }
}

runtime::choice! {
    /// What `status` of `recurring_bills().list()` may be.
    pub enum RecurrenceStatus {
        Active = "active",
        Stopped = "stopped",
        Expired = "expired",
    }
}

/// A recurring expense, as `recurring_expenses().get()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringExpense {
    pub recurring_expense_id: Option<Id>,
    pub recurrence_name: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub is_pre_gst: Option<bool>,
    pub source_of_supply: Option<String>,
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
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
    /// Only in: `gcc`, `mx`, `ke`, `za`.
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
#[derive(Debug, Clone, Default, PartialEq)]
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
#[derive(Debug, Clone, Default, PartialEq)]
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

runtime::choice! {
    /// What `sort_column` of `bills().list()` may be.
    pub enum SortColumn {
        VendorName = "vendor_name",
        BillNumber = "bill_number",
        Date = "date",
        DueDate = "due_date",
        Total = "total",
        Balance = "balance",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
        TxnValueDate = "txn_value_date",
        TotalRetentionAmount = "total_retention_amount",
        CustomerName = "customer_name",
        CreditnoteNumber = "creditnote_number",
        TxnPostingDate = "txn_posting_date",
        DebitNoteNumber = "debit_note_number",
        DeliverychallanNumber = "deliverychallan_number",
        EstimateNumber = "estimate_number",
        InvoiceNumber = "invoice_number",
        PurchaseorderNumber = "purchaseorder_number",
        DeliveryDate = "delivery_date",
        ExpectedDeliveryDate = "expected_delivery_date",
        VendorCreditNumber = "vendor_credit_number",
        ReferenceNumber = "reference_number",
    }
}

runtime::choice! {
    /// What `sort_order` of `fixed_assets().list()` may be.
    pub enum SortOrder {
        A = "A",
        D = "D",
    }
}

runtime::choice! {
    /// What `status` of `invoices().list()` may be.
    pub enum Status {
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

runtime::choice! {
    /// What `filter_by` of `items().list()` may be.
    pub enum StatusFilter {
        All = "Status.All",
        Active = "Status.Active",
        Inactive = "Status.Inactive",
        Invited = "Status.Invited",
        Deleted = "Status.Deleted",
    }
}

/// A tag assignment, as `tags` of [`LineItem`] gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// A tag assignment, as `tags` of [`LineItemRequest`] takes it.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
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
        is_tag_mandatory, ..extra
    }
}

runtime::choice! {
    /// What `tax_treatment` of `contacts::Contact` may be.
    pub enum TaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

runtime::choice! {
    /// What `tax_treatment_code` of [`LineItem`] may be.
    pub enum TaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// A template, as `invoices().list_templates()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// A to contact, as `to_contacts` of [`ContactData`] gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// A transaction, as `chart_of_accounts().list_transactions()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
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
    Transaction {
        categorized_transaction_id, transaction_type, transaction_status,
        transaction_source, transaction_id, transaction_date, account_id,
        customer_id, payee, description, entry_number,
        currency_id, currency_code, debit_or_credit, offset_account_name,
        reference_number, reconcile_status, debit_amount, credit_amount,
    }
}

runtime::choice! {
    /// What `transaction_type` of [`Transaction`] may be.
    pub enum TransactionType {
        Invoice = "invoice",
        CustomerPayment = "customer_payment",
        Bills = "bills",
        VendorPayment = "vendor_payment",
        CreditNotes = "credit_notes",
        CreditnoteRefund = "creditnote_refund",
        Expense = "expense",
        CardPayment = "card_payment",
        PurchaseOrCharges = "purchase_or_charges",
        Journal = "journal",
        Deposit = "deposit",
        Refund = "refund",
        TransferFund = "transfer_fund",
        BaseCurrencyAdjustment = "base_currency_adjustment",
        OpeningBalance = "opening_balance",
        SalesWithoutInvoices = "sales_without_invoices",
        ExpenseRefund = "expense_refund",
        TaxRefund = "tax_refund",
        ReceiptFromInitialDebtors = "receipt_from_initial_debtors",
        OwnerContribution = "owner_contribution",
        InterestIncome = "interest_income",
        OtherIncome = "other_income",
        OwnerDrawings = "owner_drawings",
        PaymentToInitialCreditors = "payment_to_initial_creditors",
    }
}

runtime::choice! {
    /// What `user_role` of `users::User` may be.
    pub enum UserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

/// A vat summary, as `acquisition_vat_summary` of `bills::Bill` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
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

runtime::choice! {
    /// What `vat_treatment` of [`RecurringExpense`] may be.
    pub enum VatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        EuVatNotRegistered = "eu_vat_not_registered",
        NonEu = "non_eu",
    }
}

/// A vendor credit bill, as `vendor_credits().apply_credits_to_bill()` gives it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorCreditBill {
    pub bill_payment_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// Only in: `global`, `in`, `au`.
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
