// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`PurchaseOrder`](super::PurchaseOrder).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add comment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCommentRequest {
    pub description: String,
    pub expected_delivery_date: Date,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddCommentRequest {
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
    AddCommentRequest {
        description, expected_delivery_date, ..extra
    }
}

/// Add purchase order comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPurchaseOrderCommentResponse {
    pub comment_id: Option<Id>,
    pub purchaseorder_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddPurchaseOrderCommentResponse {
        comment_id, purchaseorder_id, description, commented_by_id, commented_by,
        comment_type, date, date_description, time,
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

/// Create a purchase order request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAPurchaseOrderRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateAPurchaseOrderRequestContactPersonsAssociated>>,
    pub purchaseorder_number: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateAPurchaseOrderRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
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
    pub discount: Option<Decimal>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub notes: Option<String>,
    pub notes_default: Option<String>,
    pub terms: Option<String>,
    pub terms_default: Option<String>,
    pub ship_via: Option<String>,
    pub delivery_org_address_id: Option<Id>,
    pub delivery_customer_id: Option<Id>,
    pub attention: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub is_update_customer: Option<String>,
    pub salesorder_id: Option<Id>,
    pub location_id: Option<Id>,
    pub line_items: Vec<CreateAPurchaseOrderRequestLineItems>,
    pub custom_fields: Option<Vec<UpdateCustomFieldsInPurchaseOrderRequest>>,
    pub documents: Option<Vec<UpdateAPurchaseOrderRequestDocuments>>,
    pub tags: Option<Vec<UpdateAPurchaseOrderRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAPurchaseOrderRequest {
    /// A request with all that is required.
    pub fn new(
        vendor_id: impl Into<Id>,
        line_items: impl Into<Vec<CreateAPurchaseOrderRequestLineItems>>,
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
        value: impl Into<Vec<UpdateAPurchaseOrderRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `purchaseorder_number`.
    #[must_use]
    pub fn purchaseorder_number(mut self, value: impl Into<String>) -> Self {
        self.purchaseorder_number = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateAPurchaseOrderRequestGstTreatment>,
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

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `billing_address_id`.
    #[must_use]
    pub fn billing_address_id(mut self, value: impl Into<Id>) -> Self {
        self.billing_address_id = Some(value.into());
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

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `delivery_date`.
    #[must_use]
    pub fn delivery_date(mut self, value: impl Into<Date>) -> Self {
        self.delivery_date = Some(value.into());
        self
    }

    /// Sets `due_date`.
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `discount_account_id`.
    #[must_use]
    pub fn discount_account_id(mut self, value: impl Into<Id>) -> Self {
        self.discount_account_id = Some(value.into());
        self
    }

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `notes_default`.
    #[must_use]
    pub fn notes_default(mut self, value: impl Into<String>) -> Self {
        self.notes_default = Some(value.into());
        self
    }

    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// Sets `terms_default`.
    #[must_use]
    pub fn terms_default(mut self, value: impl Into<String>) -> Self {
        self.terms_default = Some(value.into());
        self
    }

    /// Sets `ship_via`.
    #[must_use]
    pub fn ship_via(mut self, value: impl Into<String>) -> Self {
        self.ship_via = Some(value.into());
        self
    }

    /// Sets `delivery_org_address_id`.
    #[must_use]
    pub fn delivery_org_address_id(mut self, value: impl Into<Id>) -> Self {
        self.delivery_org_address_id = Some(value.into());
        self
    }

    /// Sets `delivery_customer_id`.
    #[must_use]
    pub fn delivery_customer_id(mut self, value: impl Into<Id>) -> Self {
        self.delivery_customer_id = Some(value.into());
        self
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: impl Into<String>) -> Self {
        self.is_update_customer = Some(value.into());
        self
    }

    /// Sets `salesorder_id`.
    #[must_use]
    pub fn salesorder_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateCustomFieldsInPurchaseOrderRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        value: impl Into<Vec<UpdateAPurchaseOrderRequestDocuments>>,
    ) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateAPurchaseOrderRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAPurchaseOrderRequest {
        vendor_id, currency_id, contact_persons_associated, purchaseorder_number,
        gst_treatment, tax_treatment, gst_no, source_of_supply, destination_of_supply,
        place_of_supply, pricebook_id, reference_number, billing_address_id,
        crm_owner_id, crm_custom_reference_id, template_id, date, delivery_date,
        due_date, exchange_rate, discount, discount_account_id, is_discount_before_tax,
        is_inclusive_tax, notes, notes_default, terms, terms_default, ship_via,
        delivery_org_address_id, delivery_customer_id, attention, vat_treatment,
        is_update_customer, salesorder_id, location_id, line_items, custom_fields,
        documents, tags, ..extra
    }
}

runtime::choice! {
    /// Create a purchase order request gst treatment.
    pub enum CreateAPurchaseOrderRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create a purchase order request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAPurchaseOrderRequestLineItems {
    pub item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub unit: Option<String>,
    pub location_id: Option<Id>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub item_order: Option<i64>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<CreateAPurchaseOrderRequestLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_id: Option<Id>,
    pub item_custom_fields:
        Option<Vec<CreateAPurchaseOrderRequestLineItemsItemCustomFields>>,
    pub tags: Option<Vec<UpdateAPurchaseOrderRequestTags>>,
    pub line_item_category: Option<CreateAPurchaseOrderRequestLineItemsLineItemCategory>,
    pub project_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAPurchaseOrderRequestLineItems {
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

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
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

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
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
        value: impl Into<CreateAPurchaseOrderRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_id`.
    #[must_use]
    pub fn acquisition_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.acquisition_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_id`.
    #[must_use]
    pub fn reverse_charge_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_vat_id = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        value: impl Into<Vec<CreateAPurchaseOrderRequestLineItemsItemCustomFields>>,
    ) -> Self {
        self.item_custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateAPurchaseOrderRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<CreateAPurchaseOrderRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAPurchaseOrderRequestLineItems {
        item_id, account_id, name, description, unit, location_id, hsn_or_sac,
        reverse_charge_tax_id, rate, quantity, item_order, tax_id, tds_tax_id,
        tax_treatment_code, tax_exemption_code, tax_exemption_id, acquisition_vat_id,
        reverse_charge_vat_id, item_custom_fields, tags, line_item_category, project_id,
        ..extra
    }
}

/// Create a purchase order request line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAPurchaseOrderRequestLineItemsItemCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAPurchaseOrderRequestLineItemsItemCustomFields {
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
    CreateAPurchaseOrderRequestLineItemsItemCustomFields {
        index, value, ..extra
    }
}

runtime::choice! {
    /// Create a purchase order request line items line item category.
    pub enum CreateAPurchaseOrderRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Create a purchase order request line items tax treatment code.
    pub enum CreateAPurchaseOrderRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Email a purchase order request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAPurchaseOrderRequest {
    pub send_from_org_email_id: Option<bool>,
    pub from_address_id: Option<Id>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub bcc_mail_ids: Option<Vec<Id>>,
    pub subject: Option<String>,
    pub body: String,
    pub mail_documents: Option<Vec<EmailAPurchaseOrderRequestMailDocuments>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailAPurchaseOrderRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<Id>>,
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

    /// Sets `bcc_mail_ids`.
    #[must_use]
    pub fn bcc_mail_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.bcc_mail_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `mail_documents`.
    #[must_use]
    pub fn mail_documents(
        mut self,
        value: impl Into<Vec<EmailAPurchaseOrderRequestMailDocuments>>,
    ) -> Self {
        self.mail_documents = Some(value.into());
        self
    }
}

runtime::request! {
    EmailAPurchaseOrderRequest {
        send_from_org_email_id, from_address_id, to_mail_ids, cc_mail_ids, bcc_mail_ids,
        subject, body, mail_documents, ..extra
    }
}

/// Email a purchase order request mail documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailAPurchaseOrderRequestMailDocuments {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailAPurchaseOrderRequestMailDocuments {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `document_id`.
    #[must_use]
    pub fn document_id(mut self, value: impl Into<Id>) -> Self {
        self.document_id = Some(value.into());
        self
    }

    /// Sets `file_name`.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
}

runtime::request! {
    EmailAPurchaseOrderRequestMailDocuments {
        document_id, file_name, ..extra
    }
}

runtime::choice! {
    /// Get purchase order accept.
    pub enum GetPurchaseOrderAccept {
        Json = "json",
        Pdf = "pdf",
        Html = "html",
    }
}

/// List purchase order comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPurchaseOrderCommentsResponse {
    pub comment_id: Option<Id>,
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
    ListPurchaseOrderCommentsResponse {
        comment_id, description, commented_by_id, commented_by, comment_type, date,
        date_description, time, operation_type, transaction_id, transaction_type,
    }
}

/// List purchase order templates response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPurchaseOrderTemplatesResponse {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub template_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListPurchaseOrderTemplatesResponse {
        template_name, template_id, template_type,
    }
}

runtime::choice! {
    /// List purchase orders filter by.
    pub enum ListPurchaseOrdersFilterBy {
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

/// List purchase orders response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPurchaseOrdersResponse {
    pub purchaseorder_id: Option<Id>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub status: Option<String>,
    pub purchaseorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub delivery_date: Option<Date>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub price_precision: Option<i64>,
    pub total: Option<Decimal>,
    pub has_attachment: Option<bool>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub custom_fields: Option<Vec<ListPurchaseOrdersResponseCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListPurchaseOrdersResponse {
        purchaseorder_id, vendor_id, vendor_name, status, purchaseorder_number,
        reference_number, date, delivery_date, currency_id, currency_code,
        price_precision, total, has_attachment, created_time, last_modified_time,
        custom_fields,
    }
}

/// List purchase orders response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPurchaseOrdersResponseCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListPurchaseOrdersResponseCustomFields {
        customfield_id, value,
    }
}

runtime::choice! {
    /// List purchase orders sort column.
    pub enum ListPurchaseOrdersSortColumn {
        VendorName = "vendor_name",
        PurchaseorderNumber = "purchaseorder_number",
        Date = "date",
        DeliveryDate = "delivery_date",
        ExpectedDeliveryDate = "expected_delivery_date",
        Total = "total",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// List purchase orders status.
    pub enum ListPurchaseOrdersStatus {
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

/// Purchaseorder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Purchaseorder {
    pub purchaseorder_id: Option<Id>,
    pub documents: Option<Vec<PurchaseorderDocuments>>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<PurchaseorderGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    pub pricebook_id: Option<Id>,
    pub pricebook_name: Option<String>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub purchaseorder_number: Option<String>,
    pub date: Option<Date>,
    pub expected_delivery_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub reference_number: Option<String>,
    pub status: Option<String>,
    pub vendor_id: Option<Id>,
    pub vendor_name: Option<String>,
    pub crm_owner_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<PurchaseorderContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub delivery_date: Option<Date>,
    pub is_emailed: Option<bool>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<PurchaseorderLineItems>>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<String>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_summary: Option<Vec<PurchaseorderAcquisitionVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_summary: Option<Vec<PurchaseorderReverseChargeVatSummary>>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub billing_address: Option<PurchaseorderBillingAddress>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub ship_via: Option<String>,
    pub ship_via_id: Option<Id>,
    pub attention: Option<String>,
    pub delivery_org_address_id: Option<Id>,
    pub delivery_customer_id: Option<Id>,
    pub delivery_address: Option<PurchaseorderDeliveryAddress>,
    pub price_precision: Option<i64>,
    pub custom_fields: Option<Vec<ListPurchaseOrdersResponseCustomFields>>,
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
    pub tags: Option<Vec<PurchaseorderTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Purchaseorder {
        purchaseorder_id, documents, vat_treatment, gst_no, gst_treatment, tax_treatment,
        is_pre_gst, source_of_supply, destination_of_supply, place_of_supply,
        pricebook_id, pricebook_name, is_reverse_charge_applied, purchaseorder_number,
        date, expected_delivery_date, discount, discount_account_id,
        is_discount_before_tax, reference_number, status, vendor_id, vendor_name,
        crm_owner_id, contact_persons_associated, currency_id, currency_code,
        currency_symbol, exchange_rate, delivery_date, is_emailed, is_inclusive_tax,
        location_id, location_name, line_items, sub_total, tax_total, total, taxes,
        acquisition_vat_summary, acquisition_vat_total, reverse_charge_vat_summary,
        reverse_charge_vat_total, billing_address, notes, terms, ship_via, ship_via_id,
        attention, delivery_org_address_id, delivery_customer_id, delivery_address,
        price_precision, custom_fields, attachment_name, can_send_in_mail, template_id,
        template_name, page_width, page_height, orientation, template_type, created_time,
        created_by_id, last_modified_time, can_mark_as_bill, can_mark_as_unbill, tags,
    }
}

/// Purchaseorder acquisition vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderAcquisitionVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PurchaseorderAcquisitionVatSummary {
        tax_name, tax_amount,
    }
}

/// Purchaseorder billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderBillingAddress {
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
    PurchaseorderBillingAddress {
        address, street2, city, state, zip, country, fax, attention,
    }
}

/// Purchaseorder contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderContactPersonsAssociated {
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
    PurchaseorderContactPersonsAssociated {
        contact_person_id, contact_person_name, first_name, last_name,
        contact_person_email, phone, mobile, communication_preference,
    }
}

/// Purchaseorder delivery address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderDeliveryAddress {
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
    PurchaseorderDeliveryAddress {
        zip, is_verifiable, state, address1, address2, is_valid, city, country, address,
        email, is_primary, organization_address_id, phone, is_verified,
    }
}

/// Purchaseorder documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderDocuments {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PurchaseorderDocuments {
        document_id, file_name,
    }
}

runtime::choice! {
    /// Purchaseorder gst treatment.
    pub enum PurchaseorderGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Purchaseorder line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderLineItems {
    pub item_id: Option<Id>,
    pub line_item_id: Option<Id>,
    pub sku: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    /// Only in: `uk`.
    pub product_type: Option<PurchaseorderLineItemsProductType>,
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub unit: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_total_inclusive_of_tax: Option<Decimal>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`, `au`, `ca`, `mx`.
    pub tax_exemption_code: Option<String>,
    pub tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<PurchaseorderLineItemsTaxTreatmentCode>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_amount: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_name: Option<String>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_percentage: Option<Decimal>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_amount: Option<Decimal>,
    pub tags: Option<Vec<PurchaseorderTags>>,
    pub line_item_category: Option<PurchaseorderLineItemsLineItemCategory>,
    pub item_custom_fields: Option<Vec<PurchaseorderLineItemsItemCustomFields>>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PurchaseorderLineItems {
        item_id, line_item_id, sku, location_id, location_name, product_type,
        reverse_charge_tax_id, reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, account_id, account_name, name, description,
        item_order, bcy_rate, unit, rate, quantity, item_total,
        item_total_inclusive_of_tax, tax_exemption_id, tax_exemption_code, tax_id,
        tax_treatment_code, tax_name, tax_type, tax_percentage, hsn_or_sac,
        acquisition_vat_id, acquisition_vat_name, acquisition_vat_percentage,
        acquisition_vat_amount, reverse_charge_vat_id, reverse_charge_vat_name,
        reverse_charge_vat_percentage, reverse_charge_vat_amount, tags,
        line_item_category, item_custom_fields, project_id, project_name,
    }
}

/// Purchaseorder line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderLineItemsItemCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PurchaseorderLineItemsItemCustomFields {
        customfield_id, value,
    }
}

runtime::choice! {
    /// Purchaseorder line items line item category.
    pub enum PurchaseorderLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Purchaseorder line items product type.
    pub enum PurchaseorderLineItemsProductType {
        Goods = "goods",
        DigitalService = "digital_service",
        Service = "service",
    }
}

runtime::choice! {
    /// Purchaseorder line items tax treatment code.
    pub enum PurchaseorderLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Purchaseorder reverse charge vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderReverseChargeVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PurchaseorderReverseChargeVatSummary {
        tax_name, tax_amount,
    }
}

/// Purchaseorder tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseorderTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PurchaseorderTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

/// Update a purchase order request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAPurchaseOrderRequest {
    pub vendor_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated:
        Option<Vec<UpdateAPurchaseOrderRequestContactPersonsAssociated>>,
    pub purchaseorder_number: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateAPurchaseOrderRequestGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    pub pricebook_id: Option<Id>,
    pub reference_number: Option<String>,
    pub discount: Option<Decimal>,
    pub discount_account_id: Option<Id>,
    pub is_discount_before_tax: Option<bool>,
    pub billing_address_id: Option<Id>,
    pub crm_owner_id: Option<Id>,
    pub crm_custom_reference_id: Option<Id>,
    pub template_id: Option<Id>,
    pub date: Option<Date>,
    pub delivery_date: Option<Date>,
    pub due_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    /// Not in: `us`.
    pub is_inclusive_tax: Option<bool>,
    pub notes: Option<String>,
    pub notes_default: Option<String>,
    pub terms: Option<String>,
    pub terms_default: Option<String>,
    pub ship_via: Option<String>,
    pub delivery_org_address_id: Option<Id>,
    pub delivery_customer_id: Option<Id>,
    pub attention: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    pub is_update_customer: Option<String>,
    pub salesorder_id: Option<Id>,
    pub location_id: Option<Id>,
    pub line_items: Vec<UpdateAPurchaseOrderRequestLineItems>,
    pub custom_fields: Option<Vec<UpdateCustomFieldsInPurchaseOrderRequest>>,
    pub documents: Option<Vec<UpdateAPurchaseOrderRequestDocuments>>,
    pub tags: Option<Vec<UpdateAPurchaseOrderRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAPurchaseOrderRequest {
    /// A request with all that is required.
    pub fn new(
        vendor_id: impl Into<Id>,
        line_items: impl Into<Vec<UpdateAPurchaseOrderRequestLineItems>>,
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
            discount: None,
            discount_account_id: None,
            is_discount_before_tax: None,
            billing_address_id: None,
            crm_owner_id: None,
            crm_custom_reference_id: None,
            template_id: None,
            date: None,
            delivery_date: None,
            due_date: None,
            exchange_rate: None,
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
        value: impl Into<Vec<UpdateAPurchaseOrderRequestContactPersonsAssociated>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `purchaseorder_number`.
    #[must_use]
    pub fn purchaseorder_number(mut self, value: impl Into<String>) -> Self {
        self.purchaseorder_number = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateAPurchaseOrderRequestGstTreatment>,
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

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `discount_account_id`.
    #[must_use]
    pub fn discount_account_id(mut self, value: impl Into<Id>) -> Self {
        self.discount_account_id = Some(value.into());
        self
    }

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `billing_address_id`.
    #[must_use]
    pub fn billing_address_id(mut self, value: impl Into<Id>) -> Self {
        self.billing_address_id = Some(value.into());
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

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `delivery_date`.
    #[must_use]
    pub fn delivery_date(mut self, value: impl Into<Date>) -> Self {
        self.delivery_date = Some(value.into());
        self
    }

    /// Sets `due_date`.
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `notes_default`.
    #[must_use]
    pub fn notes_default(mut self, value: impl Into<String>) -> Self {
        self.notes_default = Some(value.into());
        self
    }

    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// Sets `terms_default`.
    #[must_use]
    pub fn terms_default(mut self, value: impl Into<String>) -> Self {
        self.terms_default = Some(value.into());
        self
    }

    /// Sets `ship_via`.
    #[must_use]
    pub fn ship_via(mut self, value: impl Into<String>) -> Self {
        self.ship_via = Some(value.into());
        self
    }

    /// Sets `delivery_org_address_id`.
    #[must_use]
    pub fn delivery_org_address_id(mut self, value: impl Into<Id>) -> Self {
        self.delivery_org_address_id = Some(value.into());
        self
    }

    /// Sets `delivery_customer_id`.
    #[must_use]
    pub fn delivery_customer_id(mut self, value: impl Into<Id>) -> Self {
        self.delivery_customer_id = Some(value.into());
        self
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: impl Into<String>) -> Self {
        self.is_update_customer = Some(value.into());
        self
    }

    /// Sets `salesorder_id`.
    #[must_use]
    pub fn salesorder_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateCustomFieldsInPurchaseOrderRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        value: impl Into<Vec<UpdateAPurchaseOrderRequestDocuments>>,
    ) -> Self {
        self.documents = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateAPurchaseOrderRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAPurchaseOrderRequest {
        vendor_id, currency_id, contact_persons_associated, purchaseorder_number,
        gst_treatment, tax_treatment, gst_no, source_of_supply, destination_of_supply,
        place_of_supply, pricebook_id, reference_number, discount, discount_account_id,
        is_discount_before_tax, billing_address_id, crm_owner_id,
        crm_custom_reference_id, template_id, date, delivery_date, due_date,
        exchange_rate, is_inclusive_tax, notes, notes_default, terms, terms_default,
        ship_via, delivery_org_address_id, delivery_customer_id, attention,
        vat_treatment, is_update_customer, salesorder_id, location_id, line_items,
        custom_fields, documents, tags, ..extra
    }
}

/// Update a purchase order request contact persons associated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAPurchaseOrderRequestContactPersonsAssociated {
    pub contact_person_id: Option<Id>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAPurchaseOrderRequestContactPersonsAssociated {
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
    UpdateAPurchaseOrderRequestContactPersonsAssociated {
        contact_person_id, communication_preference, ..extra
    }
}

/// Update a purchase order request documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAPurchaseOrderRequestDocuments {
    pub document_id: Option<Id>,
    pub file_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAPurchaseOrderRequestDocuments {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `document_id`.
    #[must_use]
    pub fn document_id(mut self, value: impl Into<Id>) -> Self {
        self.document_id = Some(value.into());
        self
    }

    /// Sets `file_name`.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAPurchaseOrderRequestDocuments {
        document_id, file_name, ..extra
    }
}

runtime::choice! {
    /// Update a purchase order request gst treatment.
    pub enum UpdateAPurchaseOrderRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update a purchase order request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAPurchaseOrderRequestLineItems {
    pub line_item_id: Option<Id>,
    pub item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub unit: Option<String>,
    pub location_id: Option<Id>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    pub reverse_charge_tax_id: Option<Id>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub item_order: Option<i64>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `gcc`.
    pub tax_treatment_code: Option<UpdateAPurchaseOrderRequestLineItemsTaxTreatmentCode>,
    /// Only in: `in`, `au`, `ca`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `uk`, `eu`.
    pub reverse_charge_vat_id: Option<Id>,
    pub item_custom_fields:
        Option<Vec<UpdateAPurchaseOrderRequestLineItemsItemCustomFields>>,
    pub tags: Option<Vec<UpdateAPurchaseOrderRequestTags>>,
    pub line_item_category: Option<UpdateAPurchaseOrderRequestLineItemsLineItemCategory>,
    pub project_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAPurchaseOrderRequestLineItems {
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

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
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

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
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
        value: impl Into<UpdateAPurchaseOrderRequestLineItemsTaxTreatmentCode>,
    ) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_id`.
    #[must_use]
    pub fn acquisition_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.acquisition_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_id`.
    #[must_use]
    pub fn reverse_charge_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_vat_id = Some(value.into());
        self
    }

    /// Sets `item_custom_fields`.
    #[must_use]
    pub fn item_custom_fields(
        mut self,
        value: impl Into<Vec<UpdateAPurchaseOrderRequestLineItemsItemCustomFields>>,
    ) -> Self {
        self.item_custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateAPurchaseOrderRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(
        mut self,
        value: impl Into<UpdateAPurchaseOrderRequestLineItemsLineItemCategory>,
    ) -> Self {
        self.line_item_category = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAPurchaseOrderRequestLineItems {
        line_item_id, item_id, account_id, name, description, unit, location_id,
        hsn_or_sac, reverse_charge_tax_id, rate, quantity, item_order, tax_id,
        tds_tax_id, tax_treatment_code, tax_exemption_code, tax_exemption_id,
        acquisition_vat_id, reverse_charge_vat_id, item_custom_fields, tags,
        line_item_category, project_id, ..extra
    }
}

/// Update a purchase order request line items item custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAPurchaseOrderRequestLineItemsItemCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAPurchaseOrderRequestLineItemsItemCustomFields {
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
    UpdateAPurchaseOrderRequestLineItemsItemCustomFields {
        index, value, ..extra
    }
}

runtime::choice! {
    /// Update a purchase order request line items line item category.
    pub enum UpdateAPurchaseOrderRequestLineItemsLineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// Update a purchase order request line items tax treatment code.
    pub enum UpdateAPurchaseOrderRequestLineItemsTaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
    }
}

/// Update a purchase order request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAPurchaseOrderRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAPurchaseOrderRequestTags {
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
    UpdateAPurchaseOrderRequestTags {
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
    pub attention: Option<String>,
    pub is_update_customer: Option<String>,
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

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `is_update_customer`.
    #[must_use]
    pub fn is_update_customer(mut self, value: impl Into<String>) -> Self {
        self.is_update_customer = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateBillingAddressRequest {
        address, city, state, zip, country, fax, attention, is_update_customer, ..extra
    }
}

/// Update comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCommentRequest {
    pub description: Option<String>,
    pub expected_delivery_date: Option<Date>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCommentRequest {
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

    /// Sets `expected_delivery_date`.
    #[must_use]
    pub fn expected_delivery_date(mut self, value: impl Into<Date>) -> Self {
        self.expected_delivery_date = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCommentRequest {
        description, expected_delivery_date, ..extra
    }
}

/// Update custom fields in purchase order request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldsInPurchaseOrderRequest {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomFieldsInPurchaseOrderRequest {
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

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCustomFieldsInPurchaseOrderRequest {
        customfield_id, value, ..extra
    }
}

/// Update purchase order template templates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePurchaseOrderTemplateTemplates {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub template_type: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdatePurchaseOrderTemplateTemplates {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `template_name`.
    #[must_use]
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `template_type`.
    #[must_use]
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

runtime::request! {
    UpdatePurchaseOrderTemplateTemplates {
        template_name, template_id, template_type, ..extra
    }
}
