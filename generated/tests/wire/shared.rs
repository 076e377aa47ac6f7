// Written by openapi-crate. Do not edit: change the documents and generate again.

//! What is sent by several modules.

use super::harness::*;

decoded!(client::shared::AccountTypeFilter);

decoded!(client::shared::ActivityStatus);

made! {
    client::shared::AddressRequest:
    new {
    }
    set {
        attention: String = "attention", address: String = "address",
        street2: String = "street2", state_code: String = "state_code",
        city: String = "city", state: String = "state", zip: String = "zip",
        country: String = "country", fax: String = "fax", phone: String = "phone",
    }
}

made! {
    client::shared::AppliedBillRequest:
    new {
    }
    set {
        bill_payment_id: Id = "bill_payment_id", bill_id: Id = "bill_id",
        amount_applied: Decimal = "amount_applied",
        tax_amount_withheld: Decimal = "tax_amount_withheld",
    }
}

made! {
    client::shared::AppliedInvoiceRequest:
    new {
    }
    set {
        invoice_payment_id: Id = "invoice_payment_id", invoice_id: Id = "invoice_id",
        amount_applied: Decimal = "amount_applied",
        tax_amount_withheld: Decimal = "tax_amount_withheld",
        discount_amount: Decimal = "discount_amount",
    }
}

made! {
    client::shared::AppliedTaxRequest:
    new {
    }
    set {
        tax_name: String = "tax_name", tax_amount: Decimal = "tax_amount",
        tax_id: Id = "tax_id",
    }
}

made! {
    client::shared::AssociatedContactPersonRequest:
    new {
    }
    set {
        contact_person_id: Id = "contact_person_id",
        communication_preference: client::shared::CommunicationPreferenceRequest = "communication_preference",
    }
}

decoded!(client::shared::BankAccountSortColumn);

decoded!(client::shared::BillStatus);

made! {
    client::shared::BillingAddressRequest:
    new {
    }
    set {
        address: String = "address", city: String = "city", state: String = "state",
        zip: String = "zip", country: String = "country", fax: String = "fax",
        attention: String = "attention",
        is_update_customer: String = "is_update_customer",
    }
}

decoded!(client::shared::CfdiReferenceType);

decoded!(client::shared::CfdiUsage);

made! {
    client::shared::CheckDetailsRequest:
    new {
    }
    set {
        memo: String = "memo", check_number: String = "check_number",
    }
}

made! {
    client::shared::CommunicationPreferenceRequest:
    new {
    }
    set {
        is_email_enabled: bool = "is_email_enabled",
        is_sms_enabled: bool = "is_sms_enabled",
        is_whatsapp_enabled: bool = "is_whatsapp_enabled",
    }
}

made! {
    client::shared::ContactAddressRequest:
    new {
    }
    set {
        attention: String = "attention", address: String = "address",
        street2: String = "street2", city: String = "city", state: String = "state",
        zip: String = "zip", country: String = "country", fax: String = "fax",
        phone: String = "phone",
    }
}

decoded!(client::shared::ContactType);

decoded!(client::shared::CreditNoteFilterBy);

made! {
    client::shared::CustomFieldEntryRequest:
    new {
    }
    set {
        customfield_id: Id = "customfield_id", index: Decimal = "index",
        label: String = "label", value: String = "value",
        value_formatted: String = "value_formatted", api_name: String = "api_name",
        custom_field_id: Id = "custom_field_id", show_on_pdf: bool = "show_on_pdf",
        data_type: String = "data_type",
    }
}

decoded!(client::shared::CustomFunctionSortColumn);

decoded!(client::shared::DebitOrCredit);

decoded!(client::shared::DiscountType);

made! {
    client::shared::DocumentRequest:
    new {
    }
    set {
        document_id: Id = "document_id", file_name: String = "file_name",
    }
}

made! {
    client::shared::EinvoicePushedRequest:
    new {
    }
    set {
        uuid: String = "uuid", ack_date: Date = "ack_date", ack_no: String = "ack_no",
        signed_qr_code: String = "signed_qr_code",
        internal_data: String = "internal_data",
    }
}

decoded!(client::shared::FuelType);

decoded!(client::shared::GatewayName);

decoded!(client::shared::GstTreatment);

made! {
    client::shared::InvoiceCommentRequest:
    new {
    }
    set {
        description: String = "description",
        payment_expected_date: Date = "payment_expected_date",
        show_comment_to_clients: bool = "show_comment_to_clients",
    }
}

decoded!(client::shared::InvoiceStatus);

decoded!(client::shared::LineItemCategory);

made! {
    client::shared::LineItemRequest:
    new {
    }
    set {
        purchaseorder_item_id: Id = "purchaseorder_item_id",
        line_item_id: Id = "line_item_id", item_id: Id = "item_id",
        name: String = "name", account_id: Id = "account_id",
        description: String = "description", rate: Decimal = "rate",
        hsn_or_sac: String = "hsn_or_sac",
        reverse_charge_tax_id: Id = "reverse_charge_tax_id",
        location_id: Id = "location_id", quantity: Decimal = "quantity",
        tax_id: Id = "tax_id", tds_tax_id: Id = "tds_tax_id",
        tax_treatment_code: client::shared::TaxTreatmentCode = "tax_treatment_code",
        tax_exemption_id: Id = "tax_exemption_id",
        tax_exemption_code: String = "tax_exemption_code",
        item_order: String = "item_order",
        product_type: client::shared::ProductType = "product_type",
        acquisition_vat_id: Id = "acquisition_vat_id",
        reverse_charge_vat_id: Id = "reverse_charge_vat_id", unit: String = "unit",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        line_item_category: client::shared::LineItemCategory = "line_item_category",
        is_billable: bool = "is_billable", project_id: Id = "project_id",
        customer_id: Id = "customer_id",
        item_custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "item_custom_fields",
        serial_numbers: Vec<String> = "serial_numbers", discount: String = "discount",
        avatax_use_code: String = "avatax_use_code",
        avatax_tax_code: String = "avatax_tax_code",
        sat_item_key_code: String = "sat_item_key_code",
        unitkey_code: String = "unitkey_code", location_name: String = "location_name",
        bcy_rate: Decimal = "bcy_rate", discount_amount: Decimal = "discount_amount",
        tax_name: String = "tax_name", tax_type: String = "tax_type",
        tax_percentage: Decimal = "tax_percentage", item_total: Decimal = "item_total",
        avatax_exempt_no: String = "avatax_exempt_no", invoice_id: Id = "invoice_id",
        invoice_item_id: Id = "invoice_item_id", code: String = "code",
        r#type: i64 = "type", account_name: String = "account_name", sku: String = "sku",
        pricebook_id: Id = "pricebook_id", warehouse_id: Id = "warehouse_id",
        amount: Decimal = "amount", qty_returned: Decimal = "qty_returned",
    }
}

made! {
    client::shared::LocationAddressRequest:
    new {
    }
    set {
        city: String = "city", state: String = "state", country: String = "country",
        attention: String = "attention", state_code: String = "state_code",
        street_address1: String = "street_address1",
        street_address2: String = "street_address2", zip: String = "zip",
    }
}

decoded!(client::shared::LockType);

decoded!(client::shared::PaymentGatewayMode);

made! {
    client::shared::PaymentGatewayRequest:
    new {
    }
    set {
        configured: bool = "configured",
        additional_field1: client::shared::PaymentGatewayMode = "additional_field1",
        gateway_name: client::shared::GatewayName = "gateway_name",
    }
}

decoded!(client::shared::PaymentModeFilter);

made! {
    client::shared::PaymentOptionRequest:
    new {
    }
    set {
        payment_gateways: Vec<client::shared::PaymentGatewayRequest> = "payment_gateways",
    }
}

decoded!(client::shared::ProductType);

decoded!(client::shared::RecurrenceFilter);

decoded!(client::shared::RecurrenceStatus);

decoded!(client::shared::SortColumn);

decoded!(client::shared::SortOrder);

decoded!(client::shared::StatusFilter);

made! {
    client::shared::TagAssignmentRequest:
    new {
    }
    set {
        tag_id: Id = "tag_id", tag_name: String = "tag_name",
        tag_option_id: Id = "tag_option_id", tag_option_name: String = "tag_option_name",
        is_tag_mandatory: bool = "is_tag_mandatory",
    }
}

decoded!(client::shared::TaxTreatment);

decoded!(client::shared::TaxTreatmentCode);

decoded!(client::shared::TransactionType);

decoded!(client::shared::UserRole);

decoded!(client::shared::VatTreatment);
