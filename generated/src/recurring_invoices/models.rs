// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringInvoices`](super::RecurringInvoices).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};

/// Billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
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
    BillingAddress {
        address, street2, city, state, zip, country, fax,
    }
}

/// Billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddressRequest {
    pub address: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BillingAddressRequest {
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

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
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
    BillingAddressRequest {
        address, street2, city, state, zip, country, fax, ..extra
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

/// Create a recurring invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateARecurringInvoiceRequest {
    /// At most 100 characters.
    pub recurrence_name: String,
    pub reference_number: Option<String>,
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateRecurringInvoiceRequestContactPersonsAssociated>>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateARecurringInvoiceRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CreateARecurringInvoiceRequestCfdiUsage>,
    /// Only in: `mx`.
    pub allow_partial_payments: Option<bool>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub recurrence_frequency: CreateARecurringInvoiceRequestRecurrenceFrequency,
    pub repeat_every: Option<i64>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<UpdateRecurringInvoiceRequestTags>>,
    pub line_items: Option<Vec<CreateARecurringInvoiceRequestLineItems>>,
    pub tax_id: Option<Id>,
    pub custom_fields: Option<Vec<UpdateRecurringInvoiceRequestCustomFields>>,
    pub email: Option<String>,
    pub billing_address: Option<BillingAddressRequest>,
    pub shipping_address: Option<ShippingAddressRequest>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub template_id: Option<Id>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub payment_options: Option<PaymentOptionsRequest>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<CreateARecurringInvoiceRequestDiscountType>,
    /// Not in: `us`, `ca`.
    pub is_inclusive_tax: Option<bool>,
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub avatax_tax_code: Option<String>,
    /// Only in: `us`, `au`, `ca`.
    pub salesperson_name: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARecurringInvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        recurrence_name: impl Into<String>,
        customer_id: impl Into<Id>,
        recurrence_frequency: impl Into<CreateARecurringInvoiceRequestRecurrenceFrequency>,
    ) -> Self {
        Self {
            recurrence_name: recurrence_name.into(),
            reference_number: None,
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            place_of_supply: None,
            vat_treatment: None,
            gst_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            cfdi_usage: None,
            allow_partial_payments: None,
            gst_no: None,
            start_date: None,
            end_date: None,
            recurrence_frequency: recurrence_frequency.into(),
            repeat_every: None,
            location_id: None,
            tags: None,
            line_items: None,
            tax_id: None,
            custom_fields: None,
            email: None,
            billing_address: None,
            shipping_address: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            template_id: None,
            payment_terms: None,
            payment_terms_label: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            exchange_rate: None,
            payment_options: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            item_id: None,
            name: None,
            description: None,
            rate: None,
            quantity: None,
            unit: None,
            avatax_tax_code: None,
            salesperson_name: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            extra: Map::new(),
        }
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
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
        value: impl Into<Vec<UpdateRecurringInvoiceRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateARecurringInvoiceRequestGstTreatment>,
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

    /// Sets `cfdi_usage`.
    #[must_use]
    pub fn cfdi_usage(
        mut self,
        value: impl Into<CreateARecurringInvoiceRequestCfdiUsage>,
    ) -> Self {
        self.cfdi_usage = Some(value.into());
        self
    }

    /// Sets `allow_partial_payments`.
    #[must_use]
    pub fn allow_partial_payments(mut self, value: bool) -> Self {
        self.allow_partial_payments = Some(value);
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `repeat_every`.
    #[must_use]
    pub fn repeat_every(mut self, value: i64) -> Self {
        self.repeat_every = Some(value);
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
        value: impl Into<Vec<UpdateRecurringInvoiceRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<CreateARecurringInvoiceRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateRecurringInvoiceRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `billing_address`.
    #[must_use]
    pub fn billing_address(mut self, value: impl Into<BillingAddressRequest>) -> Self {
        self.billing_address = Some(value.into());
        self
    }

    /// Sets `shipping_address`.
    #[must_use]
    pub fn shipping_address(mut self, value: impl Into<ShippingAddressRequest>) -> Self {
        self.shipping_address = Some(value.into());
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

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `payment_terms`.
    #[must_use]
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.payment_terms = Some(value);
        self
    }

    /// Sets `payment_terms_label`.
    #[must_use]
    pub fn payment_terms_label(mut self, value: impl Into<String>) -> Self {
        self.payment_terms_label = Some(value.into());
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

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `payment_options`.
    #[must_use]
    pub fn payment_options(mut self, value: impl Into<PaymentOptionsRequest>) -> Self {
        self.payment_options = Some(value.into());
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
    pub fn discount_type(
        mut self,
        value: impl Into<CreateARecurringInvoiceRequestDiscountType>,
    ) -> Self {
        self.discount_type = Some(value.into());
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

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
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
}

runtime::request! {
    CreateARecurringInvoiceRequest {
        recurrence_name, reference_number, customer_id, currency_id,
        contact_persons_associated, place_of_supply, vat_treatment, gst_treatment,
        tax_treatment, is_reverse_charge_applied, cfdi_usage, allow_partial_payments,
        gst_no, start_date, end_date, recurrence_frequency, repeat_every, location_id,
        tags, line_items, tax_id, custom_fields, email, billing_address,
        shipping_address, avatax_use_code, avatax_exempt_no, template_id, payment_terms,
        payment_terms_label, tax_authority_id, tax_exemption_id, exchange_rate,
        payment_options, discount, is_discount_before_tax, discount_type,
        is_inclusive_tax, item_id, name, description, rate, quantity, unit,
        avatax_tax_code, salesperson_name, shipping_charge, adjustment,
        adjustment_description, ..extra
    }
}

runtime::choice! {
    /// Create a recurring invoice request cfdi usage.
    pub enum CreateARecurringInvoiceRequestCfdiUsage {
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
    /// Create a recurring invoice request discount type.
    pub enum CreateARecurringInvoiceRequestDiscountType {
        EntityLevel = "entity_level",
        ItemLevel = "item_level",
    }
}

runtime::choice! {
    /// Create a recurring invoice request gst treatment.
    pub enum CreateARecurringInvoiceRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create a recurring invoice request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateARecurringInvoiceRequestLineItems {
    pub line_item_id: Option<Id>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub item_total: Option<Decimal>,
    pub product_type: Option<String>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub tags: Option<Vec<UpdateRecurringInvoiceRequestTags>>,
    pub location_id: Option<Id>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code:
        Option<CreateARecurringInvoiceRequestLineItemsTaxTreatmentCode>,
    pub project_id: Option<Id>,
    pub line_item_category:
        Option<CreateARecurringInvoiceRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARecurringInvoiceRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `item_total`.
    #[must_use]
    pub fn item_total(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total = Some(value.into());
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

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateRecurringInvoiceRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
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
        value: impl Into<CreateARecurringInvoiceRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateARecurringInvoiceRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    CreateARecurringInvoiceRequestLineItems {
        line_item_id, quantity, name, item_total, product_type, hsn_or_sac,
        sat_item_key_code, unitkey_code, tags, location_id, tax_id, tds_tax_id,
        tax_treatment_code, project_id, line_item_category, ..extra
    }
}

runtime::choice! {
    /// Create a recurring invoice request line items line item category.
    pub enum CreateARecurringInvoiceRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create a recurring invoice request line items tax treatment code.
    pub enum CreateARecurringInvoiceRequestLineItemsTaxTreatmentCode {
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

runtime::choice! {
    /// Create a recurring invoice request recurrence frequency.
    pub enum CreateARecurringInvoiceRequestRecurrenceFrequency {
        Weeks = "weeks",
    }
}

/// Create recurring invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRecurringInvoiceResponse {
    pub recurring_invoice_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub reference_number: Option<String>,
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<
        Vec<UpdateRecurringInvoiceUsingCustomFieldResponseContactPersonsAssociated>,
    >,
    /// Only in: `in`.
    pub is_pre_gst: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateRecurringInvoiceResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CreateRecurringInvoiceResponseCfdiUsage>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub customer_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub last_sent_date: Option<Date>,
    pub next_invoice_date: Option<Date>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<UpdateRecurringInvoiceUsingCustomFieldResponseTags>>,
    pub line_items: Option<Vec<CreateRecurringInvoiceResponseLineItems>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub custom_fields: Option<Vec<ListRecurringInvoicesResponseCustomFields>>,
    pub payment_options: Option<PaymentOptions>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRecurringInvoiceResponse {
        recurring_invoice_id, recurrence_name, reference_number, customer_name,
        contact_persons_associated, is_pre_gst, gst_no, gst_treatment, tax_treatment,
        is_reverse_charge_applied, cfdi_usage, vat_treatment, place_of_supply,
        customer_id, currency_id, currency_code, start_date, end_date, last_sent_date,
        next_invoice_date, location_id, location_name, tags, line_items, billing_address,
        shipping_address, custom_fields, payment_options, avatax_exempt_no,
        avatax_use_code,
    }
}

runtime::choice! {
    /// Create recurring invoice response cfdi usage.
    pub enum CreateRecurringInvoiceResponseCfdiUsage {
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
    /// Create recurring invoice response gst treatment.
    pub enum CreateRecurringInvoiceResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create recurring invoice response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRecurringInvoiceResponseLineItems {
    pub line_item_id: Option<Id>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub item_total: Option<Decimal>,
    pub sku: Option<String>,
    pub product_type: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<UpdateRecurringInvoiceUsingCustomFieldResponseTags>>,
    pub tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code:
        Option<CreateRecurringInvoiceResponseLineItemsTaxTreatmentCode>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub line_item_category:
        Option<CreateRecurringInvoiceResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRecurringInvoiceResponseLineItems {
        line_item_id, quantity, name, item_total, sku, product_type, sat_item_key_code,
        unitkey_code, location_id, location_name, tags, tax_id, tax_treatment_code,
        project_id, project_name, line_item_category,
    }
}

runtime::choice! {
    /// Create recurring invoice response line items line item category.
    pub enum CreateRecurringInvoiceResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create recurring invoice response line items tax treatment code.
    pub enum CreateRecurringInvoiceResponseLineItemsTaxTreatmentCode {
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

/// Get recurring invoice response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecurringInvoiceResponse {
    pub recurring_invoice_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub reference_number: Option<String>,
    pub customer_name: Option<String>,
    pub customer_id: Option<Id>,
    pub company_name: Option<String>,
    pub contact_persons_associated: Option<
        Vec<UpdateRecurringInvoiceUsingCustomFieldResponseContactPersonsAssociated>,
    >,
    /// Only in: `in`.
    pub is_pre_gst: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetRecurringInvoiceResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<GetRecurringInvoiceResponseCfdiUsage>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub customer_email: Option<String>,
    pub customer_mobile_phone: Option<String>,
    pub customer_phone: Option<String>,
    pub photo_url: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub last_sent_date: Option<Date>,
    pub next_invoice_date: Option<Date>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<UpdateRecurringInvoiceUsingCustomFieldResponseTags>>,
    pub line_items: Option<Vec<GetRecurringInvoiceResponseLineItems>>,
    pub paid_invoices_total: Option<Decimal>,
    pub unpaid_invoices_balance: Option<Decimal>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub payment_options: Option<PaymentOptions>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRecurringInvoiceResponse {
        recurring_invoice_id, recurrence_name, reference_number, customer_name,
        customer_id, company_name, contact_persons_associated, is_pre_gst, gst_no,
        gst_treatment, tax_treatment, is_reverse_charge_applied, cfdi_usage,
        vat_treatment, place_of_supply, customer_email, customer_mobile_phone,
        customer_phone, photo_url, currency_id, currency_code, start_date, end_date,
        last_sent_date, next_invoice_date, location_id, location_name, tags, line_items,
        paid_invoices_total, unpaid_invoices_balance, billing_address, shipping_address,
        payment_options,
    }
}

runtime::choice! {
    /// Get recurring invoice response cfdi usage.
    pub enum GetRecurringInvoiceResponseCfdiUsage {
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
    /// Get recurring invoice response gst treatment.
    pub enum GetRecurringInvoiceResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Get recurring invoice response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecurringInvoiceResponseLineItems {
    pub line_item_id: Option<Id>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub item_total: Option<Decimal>,
    pub sku: Option<String>,
    pub product_type: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<UpdateRecurringInvoiceUsingCustomFieldResponseTags>>,
    pub tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<GetRecurringInvoiceResponseLineItemsTaxTreatmentCode>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub line_item_category: Option<GetRecurringInvoiceResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRecurringInvoiceResponseLineItems {
        line_item_id, quantity, name, item_total, sku, product_type, location_id,
        location_name, tags, tax_id, tax_treatment_code, project_id, project_name,
        line_item_category,
    }
}

runtime::choice! {
    /// Get recurring invoice response line items line item category.
    pub enum GetRecurringInvoiceResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Get recurring invoice response line items tax treatment code.
    pub enum GetRecurringInvoiceResponseLineItemsTaxTreatmentCode {
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

/// List recurring invoice child invoices response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringInvoiceChildInvoicesResponse {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub reference_number: Option<String>,
    pub customer_name: Option<String>,
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub due_days: Option<i64>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub status: Option<String>,
    pub allow_partial_payments: Option<bool>,
    pub source: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringInvoiceChildInvoicesResponse {
        invoice_id, invoice_number, reference_number, customer_name, date, due_date,
        due_days, total, balance, status, allow_partial_payments, source,
    }
}

/// List recurring invoice history response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringInvoiceHistoryResponse {
    pub comment_id: Option<Id>,
    pub recurring_invoice_id: Option<Id>,
    pub comment_description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub operation_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringInvoiceHistoryResponse {
        comment_id, recurring_invoice_id, comment_description, commented_by_id,
        commented_by, comment_type, operation_type, date, date_description, time,
        transaction_id, transaction_type,
    }
}

runtime::choice! {
    /// List recurring invoices filter by.
    pub enum ListRecurringInvoicesFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Stopped = "Status.Stopped",
        Expired = "Status.Expired",
    }
}

/// List recurring invoices response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringInvoicesResponse {
    pub recurring_invoice_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub customer_name: Option<String>,
    pub customer_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub last_sent_date: Option<Date>,
    pub next_invoice_date: Option<Date>,
    pub custom_fields: Option<Vec<ListRecurringInvoicesResponseCustomFields>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub tags: Option<Vec<ListRecurringInvoicesResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringInvoicesResponse {
        recurring_invoice_id, recurrence_name, customer_name, customer_id, currency_id,
        currency_code, start_date, end_date, last_sent_date, next_invoice_date,
        custom_fields, billing_address, shipping_address, tags,
    }
}

/// List recurring invoices response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringInvoicesResponseCustomFields {
    pub value: Option<String>,
    pub label: Option<String>,
    pub data_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringInvoicesResponseCustomFields {
        value, label, data_type,
    }
}

/// List recurring invoices response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringInvoicesResponseTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringInvoicesResponseTags {
        tag_id, tag_option_id,
    }
}

/// Payment options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptions {
    pub payment_gateways: Option<Vec<PaymentOptionsPaymentGateways>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PaymentOptions {
        payment_gateways,
    }
}

/// Payment options payment gateways.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptionsPaymentGateways {
    pub configured: Option<bool>,
    pub additional_field1: Option<PaymentOptionsPaymentGatewaysAdditionalField1>,
    pub gateway_name: Option<PaymentOptionsPaymentGatewaysGatewayName>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PaymentOptionsPaymentGateways {
        configured, additional_field1, gateway_name,
    }
}

runtime::choice! {
    /// Payment options payment gateways additional field1.
    pub enum PaymentOptionsPaymentGatewaysAdditionalField1 {
        Standard = "standard",
        Adaptive = "adaptive",
    }
}

runtime::choice! {
    /// Payment options payment gateways gateway name.
    pub enum PaymentOptionsPaymentGatewaysGatewayName {
        Paypal = "paypal",
        AuthorizeNet = "authorize_net",
        PayflowPro = "payflow_pro",
        Stripe = "stripe",
        N2checkout = "2checkout",
        Braintree = "braintree",
    }
}

/// Payment options payment gateways.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptionsPaymentGatewaysRequest {
    pub configured: Option<bool>,
    pub additional_field1: Option<PaymentOptionsPaymentGatewaysAdditionalField1>,
    pub gateway_name: Option<PaymentOptionsPaymentGatewaysGatewayName>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PaymentOptionsPaymentGatewaysRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `configured`.
    #[must_use]
    pub fn configured(mut self, value: bool) -> Self {
        self.configured = Some(value);
        self
    }

    /// Sets `additional_field1`.
    #[must_use]
    pub fn additional_field1(
        mut self,
        value: impl Into<PaymentOptionsPaymentGatewaysAdditionalField1>,
    ) -> Self {
        self.additional_field1 = Some(value.into());
        self
    }

    /// Sets `gateway_name`.
    #[must_use]
    pub fn gateway_name(
        mut self,
        value: impl Into<PaymentOptionsPaymentGatewaysGatewayName>,
    ) -> Self {
        self.gateway_name = Some(value.into());
        self
    }
}

runtime::request! {
    PaymentOptionsPaymentGatewaysRequest {
        configured, additional_field1, gateway_name, ..extra
    }
}

/// Payment options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptionsRequest {
    pub payment_gateways: Option<Vec<PaymentOptionsPaymentGatewaysRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PaymentOptionsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `payment_gateways`.
    #[must_use]
    pub fn payment_gateways(
        mut self,
        value: impl Into<Vec<PaymentOptionsPaymentGatewaysRequest>>,
    ) -> Self {
        self.payment_gateways = Some(value.into());
        self
    }
}

runtime::request! {
    PaymentOptionsRequest {
        payment_gateways, ..extra
    }
}

/// Resume a recurring invoice request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResumeARecurringInvoiceRequest {
    pub recurring_invoice_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ResumeARecurringInvoiceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }
}

runtime::request! {
    ResumeARecurringInvoiceRequest {
        recurring_invoice_id, ..extra
    }
}

/// Shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ShippingAddress {
        address, city, state, zip, country, fax,
    }
}

/// Shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddressRequest {
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub fax: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ShippingAddressRequest {
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
    ShippingAddressRequest {
        address, city, state, zip, country, fax, ..extra
    }
}

/// Stop a recurring invoice request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopARecurringInvoiceRequest {
    pub recurring_invoice_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl StopARecurringInvoiceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }
}

runtime::request! {
    StopARecurringInvoiceRequest {
        recurring_invoice_id, ..extra
    }
}

/// Update recurring invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceRequest {
    /// At most 100 characters.
    pub recurrence_name: String,
    pub reference_number: Option<String>,
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateRecurringInvoiceRequestContactPersonsAssociated>>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub recurrence_frequency: UpdateRecurringInvoiceRequestRecurrenceFrequency,
    pub repeat_every: Option<i64>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateRecurringInvoiceRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<UpdateRecurringInvoiceRequestCfdiUsage>,
    /// Only in: `mx`.
    pub allow_partial_payments: Option<bool>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<UpdateRecurringInvoiceRequestTags>>,
    pub line_items: Option<Vec<UpdateRecurringInvoiceRequestLineItems>>,
    pub email: Option<String>,
    pub custom_fields: Option<Vec<UpdateRecurringInvoiceRequestCustomFields>>,
    pub tax_id: Option<Id>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    pub payment_options: Option<PaymentOptionsRequest>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateRecurringInvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        recurrence_name: impl Into<String>,
        customer_id: impl Into<Id>,
        recurrence_frequency: impl Into<UpdateRecurringInvoiceRequestRecurrenceFrequency>,
    ) -> Self {
        Self {
            recurrence_name: recurrence_name.into(),
            reference_number: None,
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            start_date: None,
            end_date: None,
            recurrence_frequency: recurrence_frequency.into(),
            repeat_every: None,
            place_of_supply: None,
            vat_treatment: None,
            gst_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            cfdi_usage: None,
            allow_partial_payments: None,
            gst_no: None,
            location_id: None,
            tags: None,
            line_items: None,
            email: None,
            custom_fields: None,
            tax_id: None,
            tax_authority_id: None,
            payment_options: None,
            tax_exemption_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            extra: Map::new(),
        }
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
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
        value: impl Into<Vec<UpdateRecurringInvoiceRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `repeat_every`.
    #[must_use]
    pub fn repeat_every(mut self, value: i64) -> Self {
        self.repeat_every = Some(value);
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateRecurringInvoiceRequestGstTreatment>,
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

    /// Sets `cfdi_usage`.
    #[must_use]
    pub fn cfdi_usage(
        mut self,
        value: impl Into<UpdateRecurringInvoiceRequestCfdiUsage>,
    ) -> Self {
        self.cfdi_usage = Some(value.into());
        self
    }

    /// Sets `allow_partial_payments`.
    #[must_use]
    pub fn allow_partial_payments(mut self, value: bool) -> Self {
        self.allow_partial_payments = Some(value);
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
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
        value: impl Into<Vec<UpdateRecurringInvoiceRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<UpdateRecurringInvoiceRequestLineItems>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateRecurringInvoiceRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
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

    /// Sets `payment_options`.
    #[must_use]
    pub fn payment_options(mut self, value: impl Into<PaymentOptionsRequest>) -> Self {
        self.payment_options = Some(value.into());
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
}

runtime::request! {
    UpdateRecurringInvoiceRequest {
        recurrence_name, reference_number, customer_id, currency_id,
        contact_persons_associated, start_date, end_date, recurrence_frequency,
        repeat_every, place_of_supply, vat_treatment, gst_treatment, tax_treatment,
        is_reverse_charge_applied, cfdi_usage, allow_partial_payments, gst_no,
        location_id, tags, line_items, email, custom_fields, tax_id, tax_authority_id,
        payment_options, tax_exemption_id, avatax_use_code, avatax_exempt_no, ..extra
    }
}

runtime::choice! {
    /// Update recurring invoice request cfdi usage.
    pub enum UpdateRecurringInvoiceRequestCfdiUsage {
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

/// Update recurring invoice request contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceRequestContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateRecurringInvoiceRequestContactPersonsAssociated {
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
    UpdateRecurringInvoiceRequestContactPersonsAssociated {
        contact_person_id, communication_preference, ..extra
    }
}

/// Update recurring invoice request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceRequestCustomFields {
    pub value: Option<String>,
    pub label: Option<String>,
    pub data_type: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateRecurringInvoiceRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `data_type`.
    #[must_use]
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateRecurringInvoiceRequestCustomFields {
        value, label, data_type, ..extra
    }
}

runtime::choice! {
    /// Update recurring invoice request gst treatment.
    pub enum UpdateRecurringInvoiceRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update recurring invoice request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceRequestLineItems {
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub tags: Option<Vec<UpdateRecurringInvoiceRequestTags>>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code:
        Option<UpdateRecurringInvoiceRequestLineItemsTaxTreatmentCode>,
    pub avatax_tax_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    pub item_total: Option<Decimal>,
    pub product_type: Option<String>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
    pub unitkey_code: Option<String>,
    pub location_id: Option<Id>,
    pub project_id: Option<Id>,
    pub line_item_category:
        Option<UpdateRecurringInvoiceRequestLineItemsLineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateRecurringInvoiceRequestLineItems {
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

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateRecurringInvoiceRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
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

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(
        mut self,
        value: impl Into<UpdateRecurringInvoiceRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `item_total`.
    #[must_use]
    pub fn item_total(mut self, value: impl Into<Decimal>) -> Self {
        self.item_total = Some(value.into());
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

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateRecurringInvoiceRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateRecurringInvoiceRequestLineItems {
        item_id, name, description, rate, quantity, discount, tags, tax_id, tds_tax_id,
        tax_exemption_id, tax_treatment_code, avatax_tax_code, avatax_use_code,
        item_total, product_type, hsn_or_sac, sat_item_key_code, unitkey_code,
        location_id, project_id, line_item_category, ..extra
    }
}

runtime::choice! {
    /// Update recurring invoice request line items line item category.
    pub enum UpdateRecurringInvoiceRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update recurring invoice request line items tax treatment code.
    pub enum UpdateRecurringInvoiceRequestLineItemsTaxTreatmentCode {
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

runtime::choice! {
    /// Update recurring invoice request recurrence frequency.
    pub enum UpdateRecurringInvoiceRequestRecurrenceFrequency {
        Weeks = "weeks",
    }
}

/// Update recurring invoice request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateRecurringInvoiceRequestTags {
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
    UpdateRecurringInvoiceRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Update recurring invoice template request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceTemplateRequest {
    pub recurring_invoice_id: Option<Id>,
    pub template_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateRecurringInvoiceTemplateRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateRecurringInvoiceTemplateRequest {
        recurring_invoice_id, template_id, ..extra
    }
}

/// Update recurring invoice using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceUsingCustomFieldResponse {
    pub recurring_invoice_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub reference_number: Option<String>,
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<
        Vec<UpdateRecurringInvoiceUsingCustomFieldResponseContactPersonsAssociated>,
    >,
    /// Only in: `in`.
    pub is_pre_gst: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment:
        Option<UpdateRecurringInvoiceUsingCustomFieldResponseGstTreatment>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<UpdateRecurringInvoiceUsingCustomFieldResponseCfdiUsage>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    pub customer_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub last_sent_date: Option<Date>,
    pub next_invoice_date: Option<Date>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<UpdateRecurringInvoiceUsingCustomFieldResponseTags>>,
    pub line_items: Option<Vec<UpdateRecurringInvoiceUsingCustomFieldResponseLineItems>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub payment_options: Option<PaymentOptions>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRecurringInvoiceUsingCustomFieldResponse {
        recurring_invoice_id, recurrence_name, reference_number, customer_name,
        contact_persons_associated, is_pre_gst, gst_no, gst_treatment,
        is_reverse_charge_applied, tax_treatment, cfdi_usage, vat_treatment,
        place_of_supply, customer_id, currency_id, currency_code, start_date, end_date,
        last_sent_date, next_invoice_date, location_id, location_name, tags, line_items,
        billing_address, shipping_address, payment_options, avatax_exempt_no,
        avatax_use_code,
    }
}

runtime::choice! {
    /// Update recurring invoice using custom field response cfdi usage.
    pub enum UpdateRecurringInvoiceUsingCustomFieldResponseCfdiUsage {
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

/// Update recurring invoice using custom field response contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceUsingCustomFieldResponseContactPersonsAssociated {
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
    UpdateRecurringInvoiceUsingCustomFieldResponseContactPersonsAssociated {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

runtime::choice! {
    /// Update recurring invoice using custom field response gst treatment.
    pub enum UpdateRecurringInvoiceUsingCustomFieldResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update recurring invoice using custom field response line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceUsingCustomFieldResponseLineItems {
    pub line_item_id: Option<Id>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub item_total: Option<Decimal>,
    pub sku: Option<String>,
    pub product_type: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<UpdateRecurringInvoiceUsingCustomFieldResponseTags>>,
    pub tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code:
        Option<UpdateRecurringInvoiceUsingCustomFieldResponseLineItemsTaxTreatmentCode>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub line_item_category:
        Option<UpdateRecurringInvoiceUsingCustomFieldResponseLineItemsLineItemCategory>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRecurringInvoiceUsingCustomFieldResponseLineItems {
        line_item_id, quantity, name, item_total, sku, product_type, location_id,
        location_name, tags, tax_id, tax_treatment_code, project_id, project_name,
        line_item_category,
    }
}

runtime::choice! {
    /// Update recurring invoice using custom field response line items line item category.
    pub enum UpdateRecurringInvoiceUsingCustomFieldResponseLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update recurring invoice using custom field response line items tax treatment code.
    pub enum UpdateRecurringInvoiceUsingCustomFieldResponseLineItemsTaxTreatmentCode {
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

/// Update recurring invoice using custom field response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringInvoiceUsingCustomFieldResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRecurringInvoiceUsingCustomFieldResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}
