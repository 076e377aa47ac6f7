// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CreditNotes`](super::CreditNotes).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add a comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddACommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddACommentRequest {
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
    AddACommentRequest {
        description, ..extra
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreference {
    pub is_email_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CommunicationPreference {
        is_email_enabled, is_whatsapp_enabled,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreferenceRequest {
    pub is_email_enabled: Option<bool>,
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

    /// Sets `is_email_enabled`.
    #[must_use]
    pub fn is_email_enabled(mut self, value: bool) -> Self {
        self.is_email_enabled = Some(value);
        self
    }

    /// Sets `is_whatsapp_enabled`.
    #[must_use]
    pub fn is_whatsapp_enabled(mut self, value: bool) -> Self {
        self.is_whatsapp_enabled = Some(value);
        self
    }
}

runtime::request! {
    CommunicationPreferenceRequest {
        is_email_enabled, is_whatsapp_enabled, ..extra
    }
}

/// Create a credit note request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateACreditNoteRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateACreditNoteRequestContactPersonsAssociated>>,
    pub date: Date,
    pub is_draft: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub line_items: Vec<CreateACreditNoteRequestLineItems>,
    pub location_id: Option<Id>,
    /// At most 100 characters.
    pub creditnote_number: String,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateACreditNoteRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CreateACreditNoteRequestCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type: Option<CreateACreditNoteRequestCfdiReferenceType>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub custom_fields: Option<Vec<String>>,
    pub tags: Option<Vec<UpdateACreditNoteRequestTags>>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    /// At most 10000 characters.
    pub terms: Option<String>,
    pub template_id: Option<Id>,
    pub tax_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateACreditNoteRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        date: impl Into<Date>,
        line_items: impl Into<Vec<CreateACreditNoteRequestLineItems>>,
        creditnote_number: impl Into<String>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            date: date.into(),
            is_draft: None,
            exchange_rate: None,
            line_items: line_items.into(),
            location_id: None,
            creditnote_number: creditnote_number.into(),
            gst_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            gst_no: None,
            cfdi_usage: None,
            cfdi_reference_type: None,
            place_of_supply: None,
            ignore_auto_number_generation: None,
            reference_number: None,
            custom_fields: None,
            tags: None,
            notes: None,
            terms: None,
            template_id: None,
            tax_id: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            vat_treatment: None,
            is_inclusive_tax: None,
            avatax_tax_code: None,
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
        value: impl Into<Vec<UpdateACreditNoteRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `is_draft`.
    #[must_use]
    pub fn is_draft(mut self, value: bool) -> Self {
        self.is_draft = Some(value);
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateACreditNoteRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `cfdi_usage`.
    #[must_use]
    pub fn cfdi_usage(
        mut self,
        value: impl Into<CreateACreditNoteRequestCfdiUsage>,
    ) -> Self {
        self.cfdi_usage = Some(value.into());
        self
    }

    /// Sets `cfdi_reference_type`.
    #[must_use]
    pub fn cfdi_reference_type(
        mut self,
        value: impl Into<CreateACreditNoteRequestCfdiReferenceType>,
    ) -> Self {
        self.cfdi_reference_type = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `ignore_auto_number_generation`.
    #[must_use]
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.ignore_auto_number_generation = Some(value);
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_fields = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateACreditNoteRequestTags>>) -> Self {
        self.tags = Some(value.into());
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

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
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

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }
}

runtime::request! {
    CreateACreditNoteRequest {
        customer_id, currency_id, contact_persons_associated, date, is_draft,
        exchange_rate, line_items, location_id, creditnote_number, gst_treatment,
        tax_treatment, is_reverse_charge_applied, gst_no, cfdi_usage,
        cfdi_reference_type, place_of_supply, ignore_auto_number_generation,
        reference_number, custom_fields, tags, notes, terms, template_id, tax_id,
        tax_authority_id, tax_exemption_id, avatax_use_code, avatax_exempt_no,
        vat_treatment, is_inclusive_tax, avatax_tax_code, ..extra
    }
}

runtime::choice! {
    /// Create a credit note request cfdi reference type.
    pub enum CreateACreditNoteRequestCfdiReferenceType {
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
    /// Create a credit note request cfdi usage.
    pub enum CreateACreditNoteRequestCfdiUsage {
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

runtime::choice! {
    /// Create a credit note request gst treatment.
    pub enum CreateACreditNoteRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create a credit note request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateACreditNoteRequestLineItems {
    pub item_id: Option<Id>,
    pub invoice_id: Option<Id>,
    pub invoice_item_id: Option<Id>,
    pub description: Option<String>,
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateACreditNoteRequestLineItemsTaxTreatmentCode>,
    pub product_type: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub serial_numbers: Option<String>,
    pub location_id: Option<Id>,
    pub project_id: Option<Id>,
    pub tags: Option<Vec<UpdateACreditNoteRequestTags>>,
    pub line_item_category: Option<CreateACreditNoteRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateACreditNoteRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `invoice_id`.
    #[must_use]
    pub fn invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_id = Some(value.into());
        self
    }

    /// Sets `invoice_item_id`.
    #[must_use]
    pub fn invoice_item_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_item_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = Some(value);
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `account_name`.
    #[must_use]
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tds_tax_id`.
    #[must_use]
    pub fn tds_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tds_tax_id = Some(value.into());
        self
    }

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<CreateACreditNoteRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `sat_item_key_code`.
    #[must_use]
    pub fn sat_item_key_code(mut self, value: impl Into<String>) -> Self {
        self.sat_item_key_code = Some(value.into());
        self
    }

    /// Sets `unitkey_code`.
    #[must_use]
    pub fn unitkey_code(mut self, value: impl Into<String>) -> Self {
        self.unitkey_code = Some(value.into());
        self
    }

    /// Sets `serial_numbers`.
    #[must_use]
    pub fn serial_numbers(mut self, value: impl Into<String>) -> Self {
        self.serial_numbers = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateACreditNoteRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateACreditNoteRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    CreateACreditNoteRequestLineItems {
        item_id, invoice_id, invoice_item_id, description, code, name, r#type = "type",
        account_id, account_name, quantity, tax_id, tds_tax_id, tax_treatment_code,
        product_type, sat_item_key_code, unitkey_code, serial_numbers, location_id,
        project_id, tags, line_item_category, ..extra
    }
}

runtime::choice! {
    /// Create a credit note request line items line item category.
    pub enum CreateACreditNoteRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create a credit note request line items tax treatment code.
    pub enum CreateACreditNoteRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// Create credit note refund response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteRefundResponse {
    pub creditnote_refund_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in: `mx`.
    pub payment_form: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub description: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteRefundResponse {
        creditnote_refund_id, creditnote_id, date, refund_mode, payment_form,
        reference_number, amount, customer_name, description,
    }
}

/// Create credit note response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteResponse {
    pub creditnote_id: Option<Id>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    pub date: Option<Date>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub vat_reg_no: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CreateCreditNoteResponseCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type: Option<CreateCreditNoteResponseCfdiReferenceType>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateCreditNoteResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateCreditNoteUsingCustomFieldResponseContactPersonsAssociated>>,
    pub custom_fields: Option<Vec<CreateCreditNoteResponseCustomFields>>,
    pub tags: Option<Vec<CreateCreditNoteResponseTags>>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub email: Option<String>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<CreateCreditNoteResponseLineItems>>,
    pub invoices: Option<Vec<CreateCreditNoteResponseInvoices>>,
    pub taxes: Option<Vec<CreateCreditNoteResponseTaxes>>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub billing_address: Option<CreateCreditNoteResponseBillingAddress>,
    pub shipping_address: Option<CreateCreditNoteResponseShippingAddress>,
    pub created_time: Option<DateTime>,
    pub updated_time: Option<DateTime>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    /// At most 10000 characters.
    pub terms: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteResponse {
        creditnote_id, creditnote_number, date, is_pre_gst, place_of_supply,
        vat_treatment, vat_reg_no, gst_no, cfdi_usage, cfdi_reference_type,
        gst_treatment, tax_treatment, is_reverse_charge_applied, status, customer_id,
        customer_name, contact_persons_associated, custom_fields, tags, reference_number,
        email, total, balance, location_id, location_name, line_items, invoices, taxes,
        currency_code, currency_symbol, billing_address, shipping_address, created_time,
        updated_time, template_id, template_name, notes, terms,
    }
}

/// Create credit note response billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteResponseBillingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteResponseBillingAddress {
        address, street2, city, state, zip, country, fax,
    }
}

runtime::choice! {
    /// Create credit note response cfdi reference type.
    pub enum CreateCreditNoteResponseCfdiReferenceType {
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
    /// Create credit note response cfdi usage.
    pub enum CreateCreditNoteResponseCfdiUsage {
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

/// Create credit note response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteResponseCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    pub data_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteResponseCustomFields {
        index, value, label, data_type,
    }
}

runtime::choice! {
    /// Create credit note response gst treatment.
    pub enum CreateCreditNoteResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create credit note response invoices.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteResponseInvoices {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteResponseInvoices {
        invoice_id, invoice_number, amount,
    }
}

/// Create credit note response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteResponseLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<UpdateACreditNoteRequestLineItemsTaxTreatmentCode>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub product_type: Option<String>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub item_custom_fields: Option<Vec<String>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub serial_numbers: Option<String>,
    pub project_id: Option<Id>,
    pub tags: Option<Vec<CreateCreditNoteResponseTags>>,
    pub line_item_category: Option<UpdateACreditNoteRequestLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteResponseLineItems {
        item_id, line_item_id, account_id, name, description, item_order, rate, quantity,
        unit, discount, tax_id, tds_tax_id, tax_exemption_id, tax_exemption_code,
        tax_treatment_code, avatax_use_code, avatax_tax_code, product_type, hsn_or_sac,
        sat_item_key_code, unitkey_code, item_custom_fields, location_id, location_name,
        serial_numbers, project_id, tags, line_item_category,
    }
}

/// Create credit note response shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteResponseShippingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteResponseShippingAddress {
        address, street2, city, state, zip, country, fax,
    }
}

/// Create credit note response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

/// Create credit note response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditNoteResponseTaxes {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateCreditNoteResponseTaxes {
        tax_id, tax_name, tax_amount,
    }
}

/// Credit to an invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditToAnInvoiceRequest {
    pub invoices: Option<Vec<CreditToAnInvoiceRequestInvoices>>,
    pub invoice_id: Id,
    pub amount_applied: Decimal,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreditToAnInvoiceRequest {
    /// A request with all that is required.
    pub fn new(invoice_id: impl Into<Id>, amount_applied: impl Into<Decimal>) -> Self {
        Self {
            invoices: None,
            invoice_id: invoice_id.into(),
            amount_applied: amount_applied.into(),
            extra: Map::new(),
        }
    }

    /// Sets `invoices`.
    #[must_use]
    pub fn invoices(
        mut self,
        value: impl Into<Vec<CreditToAnInvoiceRequestInvoices>>,
    ) -> Self {
        self.invoices = Some(value.into());
        self
    }
}

runtime::request! {
    CreditToAnInvoiceRequest {
        invoices, invoice_id, amount_applied, ..extra
    }
}

/// Credit to an invoice request invoices.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditToAnInvoiceRequestInvoices {
    pub invoice_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreditToAnInvoiceRequestInvoices {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invoice_id`.
    #[must_use]
    pub fn invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }
}

runtime::request! {
    CreditToAnInvoiceRequestInvoices {
        invoice_id, amount_applied, ..extra
    }
}

/// Email a credit note request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailACreditNoteRequest {
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    /// At most 1000 characters.
    pub subject: String,
    /// At most 5000 characters.
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailACreditNoteRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<Id>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: subject.into(),
            body: body.into(),
            extra: Map::new(),
        }
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
}

runtime::request! {
    EmailACreditNoteRequest {
        to_mail_ids, cc_mail_ids, subject, body, ..extra
    }
}

runtime::choice! {
    /// Get credit note accept.
    pub enum GetCreditNoteAccept {
        Json = "json",
        Pdf = "pdf",
        Html = "html",
    }
}

runtime::choice! {
    /// Get credit note document responseformat.
    pub enum GetCreditNoteDocumentResponseformat {
        Json = "json",
        Pdf = "pdf",
    }
}

/// Get credit note email history response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteEmailHistoryResponse {
    pub mailhistory_id: Option<Id>,
    pub from: Option<String>,
    pub to_mail_ids: Option<Vec<Id>>,
    /// At most 1000 characters.
    pub subject: Option<String>,
    pub date: Option<Date>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteEmailHistoryResponse {
        mailhistory_id, from, to_mail_ids, subject, date,
    }
}

/// Get credit note email response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteEmailResponse {
    pub body: Option<String>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub emailtemplates: Option<Vec<GetCreditNoteEmailResponseEmailtemplates>>,
    pub to_contacts: Option<Vec<GetCreditNoteEmailResponseToContacts>>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<GetCreditNoteEmailResponseFromEmails>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteEmailResponse {
        body, error_list, subject, emailtemplates, to_contacts, file_name, from_emails,
        customer_id,
    }
}

/// Get credit note email response emailtemplates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteEmailResponseEmailtemplates {
    pub selected: Option<bool>,
    pub name: Option<String>,
    pub email_template_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteEmailResponseEmailtemplates {
        selected, name, email_template_id,
    }
}

/// Get credit note email response from emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteEmailResponseFromEmails {
    pub user_name: Option<String>,
    pub selected: Option<bool>,
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteEmailResponseFromEmails {
        user_name, selected, email,
    }
}

/// Get credit note email response to contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteEmailResponseToContacts {
    pub first_name: Option<String>,
    pub selected: Option<bool>,
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
    GetCreditNoteEmailResponseToContacts {
        first_name, selected, phone, email, contact_person_id, last_name, salutation,
        mobile,
    }
}

/// Get credit note refund response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteRefundResponse {
    pub creditnote_refund_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in: `mx`.
    pub payment_form: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub description: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteRefundResponse {
        creditnote_refund_id, creditnote_id, date, refund_mode, payment_form,
        reference_number, amount, customer_name, description,
    }
}

/// Get credit note response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteResponse {
    pub creditnote_id: Option<Id>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    pub date: Option<Date>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub vat_reg_no: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<GetCreditNoteResponseCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type: Option<GetCreditNoteResponseCfdiReferenceType>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetCreditNoteResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateCreditNoteUsingCustomFieldResponseContactPersonsAssociated>>,
    pub custom_fields: Option<Vec<GetCreditNoteResponseCustomFields>>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub email: Option<String>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<GetCreditNoteResponseLineItems>>,
    pub invoices: Option<Vec<GetCreditNoteResponseInvoices>>,
    pub taxes: Option<Vec<GetCreditNoteResponseTaxes>>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub created_time: Option<DateTime>,
    pub updated_time: Option<DateTime>,
    pub billing_address: Option<GetCreditNoteResponseBillingAddress>,
    pub shipping_address: Option<GetCreditNoteResponseShippingAddress>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    /// At most 10000 characters.
    pub terms: Option<String>,
    pub tags: Option<Vec<CreateCreditNoteResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteResponse {
        creditnote_id, creditnote_number, date, is_pre_gst, place_of_supply,
        vat_treatment, vat_reg_no, gst_no, cfdi_usage, cfdi_reference_type,
        gst_treatment, tax_treatment, is_reverse_charge_applied, status, customer_id,
        customer_name, contact_persons_associated, custom_fields, reference_number,
        email, total, balance, location_id, location_name, line_items, invoices, taxes,
        currency_code, currency_symbol, created_time, updated_time, billing_address,
        shipping_address, template_id, template_name, notes, terms, tags,
    }
}

/// Get credit note response billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteResponseBillingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteResponseBillingAddress {
        address, street2, city, state, zip, country, fax, attention,
    }
}

runtime::choice! {
    /// Get credit note response cfdi reference type.
    pub enum GetCreditNoteResponseCfdiReferenceType {
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
    /// Get credit note response cfdi usage.
    pub enum GetCreditNoteResponseCfdiUsage {
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

/// Get credit note response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteResponseCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    pub data_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteResponseCustomFields {
        index, value, label, data_type,
    }
}

runtime::choice! {
    /// Get credit note response gst treatment.
    pub enum GetCreditNoteResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Get credit note response invoices.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteResponseInvoices {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteResponseInvoices {
        invoice_id, invoice_number, amount,
    }
}

/// Get credit note response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteResponseLineItems {
    pub item_id: Option<Id>,
    pub description: Option<String>,
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<GetCreditNoteResponseLineItemsTaxTreatmentCode>,
    pub product_type: Option<String>,
    pub serial_numbers: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub tags: Option<Vec<CreateCreditNoteResponseTags>>,
    pub line_item_category: Option<GetCreditNoteResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteResponseLineItems {
        item_id, description, code, name, r#type = "type", account_id, account_name,
        quantity, tax_id, tax_treatment_code, product_type, serial_numbers, location_id,
        location_name, project_id, project_name, tags, line_item_category,
    }
}

runtime::choice! {
    /// Get credit note response line items line item category.
    pub enum GetCreditNoteResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Get credit note response line items tax treatment code.
    pub enum GetCreditNoteResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// Get credit note response shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteResponseShippingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteResponseShippingAddress {
        address, street2, city, state, zip, country, fax, attention,
    }
}

/// Get credit note response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditNoteResponseTaxes {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetCreditNoteResponseTaxes {
        tax_id, tax_name, tax_amount,
    }
}

/// List credit note comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCreditNoteCommentsResponse {
    pub comment_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListCreditNoteCommentsResponse {
        comment_id, creditnote_id, description, commented_by_id, commented_by,
        comment_type, date, date_description, time, operation_type, transaction_id,
        transaction_type,
    }
}

/// List credit note refunds of a credit note response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCreditNoteRefundsOfACreditNoteResponse {
    pub creditnote_refund_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in: `mx`.
    pub payment_form: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListCreditNoteRefundsOfACreditNoteResponse {
        creditnote_refund_id, creditnote_id, date, refund_mode, payment_form,
        reference_number, creditnote_number, customer_name, description, amount_bcy,
        amount_fcy,
    }
}

/// List credit note refunds of all credit notes response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCreditNoteRefundsOfAllCreditNotesResponse {
    pub creditnote_refund_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in: `mx`.
    pub payment_form: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListCreditNoteRefundsOfAllCreditNotesResponse {
        creditnote_refund_id, creditnote_id, date, refund_mode, payment_form,
        reference_number, creditnote_number, customer_name, description, amount_bcy,
        amount_fcy,
    }
}

runtime::choice! {
    /// List credit note refunds of all credit notes sort column.
    pub enum ListCreditNoteRefundsOfAllCreditNotesSortColumn {
        RefundMode = "refund_mode",
        ReferenceNumber = "reference_number",
        Date = "date",
        CreditnoteNumber = "creditnote_number",
        CustomerName = "customer_name",
        AmountBcy = "amount_bcy",
        AmountFcy = "amount_fcy",
    }
}

/// List credit note templates response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCreditNoteTemplatesResponse {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub template_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListCreditNoteTemplatesResponse {
        template_name, template_id, template_type,
    }
}

runtime::choice! {
    /// List credit notes filter by.
    pub enum ListCreditNotesFilterBy {
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
    }
}

/// List credit notes response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCreditNotesResponse {
    pub creditnote_id: Option<Id>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub is_emailed: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListCreditNotesResponse {
        creditnote_id, creditnote_number, status, reference_number, date, total, balance,
        location_id, location_name, customer_id, customer_name, currency_id,
        currency_code, created_time, last_modified_time, is_emailed,
    }
}

runtime::choice! {
    /// List credit notes sort column.
    pub enum ListCreditNotesSortColumn {
        CustomerName = "customer_name",
        CreditnoteNumber = "creditnote_number",
        Balance = "balance",
        Total = "total",
        Date = "date",
        TxnPostingDate = "txn_posting_date",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// List credit notes status.
    pub enum ListCreditNotesStatus {
        Draft = "draft",
        PendingApproval = "pending_approval",
        Approved = "approved",
        Open = "open",
        Closed = "closed",
        Void = "void",
        Rejected = "rejected",
        Signed = "signed",
        PendingSignature = "pending_signature",
        UnsignedAll = "unsigned_all",
        UnsignedDraft = "unsigned_draft",
        UnsignedSent = "unsigned_sent",
        UnsignedApproved = "unsigned_approved",
    }
}

/// List invoices of credit note response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoicesOfCreditNoteResponse {
    pub creditnote_id: Option<Id>,
    pub invoice_id: Option<Id>,
    pub creditnote_invoice_id: Option<Id>,
    pub date: Option<Date>,
    pub invoice_number: Option<String>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    pub credited_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListInvoicesOfCreditNoteResponse {
        creditnote_id, invoice_id, creditnote_invoice_id, date, invoice_number,
        creditnote_number, credited_amount,
    }
}

/// Mark credit note einvoice pushed request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkCreditNoteEinvoicePushedRequest {
    pub uuid: Option<String>,
    pub ack_date: Option<Date>,
    pub ack_no: Option<String>,
    pub signed_qr_code: Option<String>,
    pub internal_data: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MarkCreditNoteEinvoicePushedRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }

    /// Sets `ack_date`.
    #[must_use]
    pub fn ack_date(mut self, value: impl Into<Date>) -> Self {
        self.ack_date = Some(value.into());
        self
    }

    /// Sets `ack_no`.
    #[must_use]
    pub fn ack_no(mut self, value: impl Into<String>) -> Self {
        self.ack_no = Some(value.into());
        self
    }

    /// Sets `signed_qr_code`.
    #[must_use]
    pub fn signed_qr_code(mut self, value: impl Into<String>) -> Self {
        self.signed_qr_code = Some(value.into());
        self
    }

    /// Sets `internal_data`.
    #[must_use]
    pub fn internal_data(mut self, value: impl Into<String>) -> Self {
        self.internal_data = Some(value.into());
        self
    }
}

runtime::request! {
    MarkCreditNoteEinvoicePushedRequest {
        uuid, ack_date, ack_no, signed_qr_code, internal_data, ..extra
    }
}

/// Refund credit note request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundCreditNoteRequest {
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in: `mx`.
    pub payment_form: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub from_account_id: Option<Id>,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RefundCreditNoteRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `payment_form`.
    #[must_use]
    pub fn payment_form(mut self, value: impl Into<String>) -> Self {
        self.payment_form = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `from_account_id`.
    #[must_use]
    pub fn from_account_id(mut self, value: impl Into<Id>) -> Self {
        self.from_account_id = Some(value.into());
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
    RefundCreditNoteRequest {
        date, refund_mode, payment_form, reference_number, amount, exchange_rate,
        from_account_id, description, ..extra
    }
}

/// Update a credit note request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateACreditNoteRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateACreditNoteRequestContactPersonsAssociated>>,
    pub date: Date,
    pub is_draft: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub line_items: Vec<UpdateACreditNoteRequestLineItems>,
    pub location_id: Option<Id>,
    /// At most 100 characters.
    pub creditnote_number: String,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateACreditNoteRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<UpdateACreditNoteRequestCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type: Option<UpdateACreditNoteRequestCfdiReferenceType>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub custom_fields: Option<Vec<String>>,
    pub tags: Option<Vec<UpdateACreditNoteRequestTags>>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    /// At most 10000 characters.
    pub terms: Option<String>,
    pub template_id: Option<Id>,
    pub tax_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub name: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub description: Option<String>,
    pub unit: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateACreditNoteRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        date: impl Into<Date>,
        line_items: impl Into<Vec<UpdateACreditNoteRequestLineItems>>,
        creditnote_number: impl Into<String>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            date: date.into(),
            is_draft: None,
            exchange_rate: None,
            line_items: line_items.into(),
            location_id: None,
            creditnote_number: creditnote_number.into(),
            gst_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            gst_no: None,
            cfdi_usage: None,
            cfdi_reference_type: None,
            place_of_supply: None,
            ignore_auto_number_generation: None,
            reference_number: None,
            custom_fields: None,
            tags: None,
            notes: None,
            terms: None,
            template_id: None,
            tax_id: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            vat_treatment: None,
            is_inclusive_tax: None,
            item_id: None,
            account_id: None,
            name: None,
            avatax_tax_code: None,
            description: None,
            unit: None,
            rate: None,
            quantity: None,
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
        value: impl Into<Vec<UpdateACreditNoteRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `is_draft`.
    #[must_use]
    pub fn is_draft(mut self, value: bool) -> Self {
        self.is_draft = Some(value);
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateACreditNoteRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `cfdi_usage`.
    #[must_use]
    pub fn cfdi_usage(
        mut self,
        value: impl Into<UpdateACreditNoteRequestCfdiUsage>,
    ) -> Self {
        self.cfdi_usage = Some(value.into());
        self
    }

    /// Sets `cfdi_reference_type`.
    #[must_use]
    pub fn cfdi_reference_type(
        mut self,
        value: impl Into<UpdateACreditNoteRequestCfdiReferenceType>,
    ) -> Self {
        self.cfdi_reference_type = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `ignore_auto_number_generation`.
    #[must_use]
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.ignore_auto_number_generation = Some(value);
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_fields = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateACreditNoteRequestTags>>) -> Self {
        self.tags = Some(value.into());
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

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
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

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateACreditNoteRequest {
        customer_id, currency_id, contact_persons_associated, date, is_draft,
        exchange_rate, line_items, location_id, creditnote_number, gst_treatment,
        tax_treatment, is_reverse_charge_applied, gst_no, cfdi_usage,
        cfdi_reference_type, place_of_supply, ignore_auto_number_generation,
        reference_number, custom_fields, tags, notes, terms, template_id, tax_id,
        tax_authority_id, tax_exemption_id, avatax_use_code, avatax_exempt_no,
        vat_treatment, is_inclusive_tax, item_id, account_id, name, avatax_tax_code,
        description, unit, rate, quantity, ..extra
    }
}

runtime::choice! {
    /// Update a credit note request cfdi reference type.
    pub enum UpdateACreditNoteRequestCfdiReferenceType {
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
    /// Update a credit note request cfdi usage.
    pub enum UpdateACreditNoteRequestCfdiUsage {
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

/// Update a credit note request contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateACreditNoteRequestContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateACreditNoteRequestContactPersonsAssociated {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contact_person_id`.
    #[must_use]
    pub fn contact_person_id(mut self, value: impl Into<Id>) -> Self {
        self.contact_person_id = Some(value.into());
        self
    }

    /// Sets `communication_preference`.
    #[must_use]
    pub fn communication_preference(
        mut self,
        value: impl Into<CommunicationPreferenceRequest>,
    ) -> Self {
        self.communication_preference = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateACreditNoteRequestContactPersonsAssociated {
        contact_person_id, communication_preference, ..extra
    }
}

runtime::choice! {
    /// Update a credit note request gst treatment.
    pub enum UpdateACreditNoteRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update a credit note request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateACreditNoteRequestLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub discount: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<UpdateACreditNoteRequestLineItemsTaxTreatmentCode>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub product_type: Option<String>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub item_custom_fields: Option<Vec<String>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub serial_numbers: Option<String>,
    pub project_id: Option<Id>,
    pub tags: Option<Vec<UpdateACreditNoteRequestLineItemsTags>>,
    pub line_item_category: Option<UpdateACreditNoteRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateACreditNoteRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
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

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tds_tax_id`.
    #[must_use]
    pub fn tds_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tds_tax_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<UpdateACreditNoteRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `sat_item_key_code`.
    #[must_use]
    pub fn sat_item_key_code(mut self, value: impl Into<String>) -> Self {
        self.sat_item_key_code = Some(value.into());
        self
    }

    /// Sets `unitkey_code`.
    #[must_use]
    pub fn unitkey_code(mut self, value: impl Into<String>) -> Self {
        self.unitkey_code = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.item_custom_fields = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `location_name`.
    #[must_use]
    pub fn location_name(mut self, value: impl Into<String>) -> Self {
        self.location_name = Some(value.into());
        self
    }

    /// Sets `serial_numbers`.
    #[must_use]
    pub fn serial_numbers(mut self, value: impl Into<String>) -> Self {
        self.serial_numbers = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateACreditNoteRequestLineItemsTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateACreditNoteRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateACreditNoteRequestLineItems {
        item_id, line_item_id, account_id, name, description, item_order, rate, quantity,
        unit, discount, tax_id, tds_tax_id, tax_exemption_id, tax_exemption_code,
        tax_treatment_code, avatax_use_code, avatax_tax_code, product_type, hsn_or_sac,
        sat_item_key_code, unitkey_code, item_custom_fields, location_id, location_name,
        serial_numbers, project_id, tags, line_item_category, ..extra
    }
}

runtime::choice! {
    /// Update a credit note request line items line item category.
    pub enum UpdateACreditNoteRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

/// Update a credit note request line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateACreditNoteRequestLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateACreditNoteRequestLineItemsTags {
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

    /// Sets `tag_name`.
    #[must_use]
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }

    /// Sets `tag_option_name`.
    #[must_use]
    pub fn tag_option_name(mut self, value: impl Into<String>) -> Self {
        self.tag_option_name = Some(value.into());
        self
    }

    /// Sets `is_tag_mandatory`.
    #[must_use]
    pub fn is_tag_mandatory(mut self, value: bool) -> Self {
        self.is_tag_mandatory = Some(value);
        self
    }
}

runtime::request! {
    UpdateACreditNoteRequestLineItemsTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory, ..extra
    }
}

runtime::choice! {
    /// Update a credit note request line items tax treatment code.
    pub enum UpdateACreditNoteRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// Update a credit note request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateACreditNoteRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateACreditNoteRequestTags {
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
    UpdateACreditNoteRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Update billing address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBillingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateBillingAddressRequest {
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
}

runtime::request! {
    UpdateBillingAddressRequest {
        address, city, state, zip, country, fax, ..extra
    }
}

/// Update credit note custom fields request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteCustomFieldsRequest {
    pub custom_fields: Option<Vec<UpdateCreditNoteCustomFieldsRequestCustomFields>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCreditNoteCustomFieldsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateCreditNoteCustomFieldsRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCreditNoteCustomFieldsRequest {
        custom_fields, ..extra
    }
}

/// Update credit note custom fields request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteCustomFieldsRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCreditNoteCustomFieldsRequestCustomFields {
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
    UpdateCreditNoteCustomFieldsRequestCustomFields {
        index, value, ..extra
    }
}

/// Update credit note refund request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteRefundRequest {
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in: `mx`.
    pub payment_form: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub from_account_id: Option<Id>,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCreditNoteRefundRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `refund_mode`.
    #[must_use]
    pub fn refund_mode(mut self, value: impl Into<String>) -> Self {
        self.refund_mode = Some(value.into());
        self
    }

    /// Sets `payment_form`.
    #[must_use]
    pub fn payment_form(mut self, value: impl Into<String>) -> Self {
        self.payment_form = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `from_account_id`.
    #[must_use]
    pub fn from_account_id(mut self, value: impl Into<Id>) -> Self {
        self.from_account_id = Some(value.into());
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
    UpdateCreditNoteRefundRequest {
        date, refund_mode, payment_form, reference_number, amount, exchange_rate,
        from_account_id, description, ..extra
    }
}

/// Update credit note refund response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteRefundResponse {
    pub creditnote_refund_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in: `mx`.
    pub payment_form: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub description: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteRefundResponse {
        creditnote_refund_id, creditnote_id, date, refund_mode, payment_form,
        reference_number, amount, customer_name, description,
    }
}

/// Update credit note using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponse {
    pub creditnote_id: Option<Id>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    pub date: Option<Date>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub vat_reg_no: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<UpdateCreditNoteUsingCustomFieldResponseCfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type:
        Option<UpdateCreditNoteUsingCustomFieldResponseCfdiReferenceType>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateCreditNoteUsingCustomFieldResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated:
        Option<Vec<UpdateCreditNoteUsingCustomFieldResponseContactPersonsAssociated>>,
    pub custom_fields: Option<Vec<UpdateCreditNoteUsingCustomFieldResponseCustomFields>>,
    pub tags: Option<Vec<UpdateCreditNoteUsingCustomFieldResponseTags>>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub email: Option<String>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub line_items: Option<Vec<UpdateCreditNoteUsingCustomFieldResponseLineItems>>,
    pub invoices: Option<Vec<UpdateCreditNoteUsingCustomFieldResponseInvoices>>,
    pub taxes: Option<Vec<UpdateCreditNoteUsingCustomFieldResponseTaxes>>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub billing_address: Option<UpdateCreditNoteUsingCustomFieldResponseBillingAddress>,
    pub shipping_address:
        Option<UpdateCreditNoteUsingCustomFieldResponseShippingAddress>,
    pub created_time: Option<DateTime>,
    pub updated_time: Option<DateTime>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    /// At most 10000 characters.
    pub terms: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteUsingCustomFieldResponse {
        creditnote_id, creditnote_number, date, is_pre_gst, place_of_supply,
        vat_treatment, vat_reg_no, gst_no, cfdi_usage, cfdi_reference_type,
        gst_treatment, tax_treatment, is_reverse_charge_applied, status, customer_id,
        customer_name, contact_persons_associated, custom_fields, tags, reference_number,
        email, total, balance, line_items, invoices, taxes, currency_code,
        currency_symbol, location_id, location_name, billing_address, shipping_address,
        created_time, updated_time, template_id, template_name, notes, terms,
    }
}

/// Update credit note using custom field response billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponseBillingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteUsingCustomFieldResponseBillingAddress {
        address, street2, city, state, zip, country, fax, attention,
    }
}

runtime::choice! {
    /// Update credit note using custom field response cfdi reference type.
    pub enum UpdateCreditNoteUsingCustomFieldResponseCfdiReferenceType {
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
    /// Update credit note using custom field response cfdi usage.
    pub enum UpdateCreditNoteUsingCustomFieldResponseCfdiUsage {
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

/// Update credit note using custom field response contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponseContactPersonsAssociated {
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
    UpdateCreditNoteUsingCustomFieldResponseContactPersonsAssociated {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

/// Update credit note using custom field response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponseCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    pub data_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteUsingCustomFieldResponseCustomFields {
        index, value, label, data_type,
    }
}

runtime::choice! {
    /// Update credit note using custom field response gst treatment.
    pub enum UpdateCreditNoteUsingCustomFieldResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update credit note using custom field response invoices.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponseInvoices {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteUsingCustomFieldResponseInvoices {
        invoice_id, invoice_number, amount,
    }
}

/// Update credit note using custom field response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponseLineItems {
    pub item_id: Option<Id>,
    pub description: Option<String>,
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub quantity: Option<Decimal>,
    pub tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code:
        Option<UpdateCreditNoteUsingCustomFieldResponseLineItemsTaxTreatmentCode>,
    pub product_type: Option<String>,
    pub serial_numbers: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub project_id: Option<Id>,
    pub tags: Option<Vec<CreateCreditNoteResponseTags>>,
    pub line_item_category:
        Option<UpdateCreditNoteUsingCustomFieldResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteUsingCustomFieldResponseLineItems {
        item_id, description, code, name, r#type = "type", account_id, account_name,
        quantity, tax_id, tax_treatment_code, product_type, serial_numbers, location_id,
        location_name, project_id, tags, line_item_category,
    }
}

runtime::choice! {
    /// Update credit note using custom field response line items line item category.
    pub enum UpdateCreditNoteUsingCustomFieldResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update credit note using custom field response line items tax treatment code.
    pub enum UpdateCreditNoteUsingCustomFieldResponseLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        KsaHouseSales = "ksa_house_sales",
    }
}

/// Update credit note using custom field response shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponseShippingAddress {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    pub attention: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteUsingCustomFieldResponseShippingAddress {
        address, street2, city, state, zip, country, fax, attention,
    }
}

/// Update credit note using custom field response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponseTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteUsingCustomFieldResponseTags {
        tag_id, tag_option_id,
    }
}

/// Update credit note using custom field response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCreditNoteUsingCustomFieldResponseTaxes {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateCreditNoteUsingCustomFieldResponseTaxes {
        tax_id, tax_name, tax_amount,
    }
}

/// Update shipping address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateShippingAddressRequest {
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
}

runtime::request! {
    UpdateShippingAddressRequest {
        address, city, state, zip, country, fax, ..extra
    }
}
