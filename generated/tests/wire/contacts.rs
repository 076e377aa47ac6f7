// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `contacts`.

use super::harness::*;

made! {
    client::contacts::ContactBankAccountRequest:
    new {
    }
    set {
        gateway: String = "gateway", account_number: String = "account_number",
        account_type: String = "account_type", routing_number: String = "routing_number",
        check_number: String = "check_number", bank_name: String = "bank_name",
        name: String = "name", first_name: String = "first_name",
        last_name: String = "last_name", beneficiary_name: String = "beneficiary_name",
        street: String = "street", city: String = "city", state: String = "state",
        country: String = "country", zip: String = "zip",
        accept_license: bool = "accept_license",
    }
}

made! {
    client::contacts::ContactCardRequest:
    new {
    }
    set {
        card_token: String = "card_token", gateway: String = "gateway",
        card_number: String = "card_number", cvv: String = "cvv",
        first_name: String = "first_name", last_name: String = "last_name",
        address: String = "address", city: String = "city", state: String = "state",
        country: String = "country", zip: String = "zip",
        expire_month: i64 = "expire_month", expire_year: i64 = "expire_year",
        is_primary: bool = "is_primary", is_backup: bool = "is_backup",
    }
}

made! {
    client::contacts::ContactCommentRequest:
    new {
    }
    set {
        description: String = "description",
    }
}

decoded!(client::contacts::ContactCustomerSubType);

made! {
    client::contacts::ContactDefaultTemplateRequest:
    new {
    }
    set {
        invoice_template_id: Id = "invoice_template_id",
        estimate_template_id: Id = "estimate_template_id",
        creditnote_template_id: Id = "creditnote_template_id",
        purchaseorder_template_id: Id = "purchaseorder_template_id",
        salesorder_template_id: Id = "salesorder_template_id",
        retainerinvoice_template_id: Id = "retainerinvoice_template_id",
        paymentthankyou_template_id: Id = "paymentthankyou_template_id",
        retainerinvoice_paymentthankyou_template_id: Id = "retainerinvoice_paymentthankyou_template_id",
        invoice_email_template_id: Id = "invoice_email_template_id",
        estimate_email_template_id: Id = "estimate_email_template_id",
        creditnote_email_template_id: Id = "creditnote_email_template_id",
        purchaseorder_email_template_id: Id = "purchaseorder_email_template_id",
        salesorder_email_template_id: Id = "salesorder_email_template_id",
        retainerinvoice_email_template_id: Id = "retainerinvoice_email_template_id",
        paymentthankyou_email_template_id: Id = "paymentthankyou_email_template_id",
        retainerinvoice_paymentthankyou_email_template_id: Id = "retainerinvoice_paymentthankyou_email_template_id",
        statement_template_id: Id = "statement_template_id",
        payment_remittance_email_template_id: Id = "payment_remittance_email_template_id",
        bill_template_id: Id = "bill_template_id",
    }
}

decoded!(client::contacts::ContactFilterBy);

decoded!(client::contacts::ContactLanguageCode);

made! {
    client::contacts::ContactOpeningBalanceRequest:
    new {
    }
    set {
        location_id: Id = "location_id", exchange_rate: Decimal = "exchange_rate",
        opening_balance_amount: Decimal = "opening_balance_amount",
    }
}

made! {
    client::contacts::ContactPersonEntryRequest:
    new {
    }
    set {
        contact_person_id: Id = "contact_person_id", salutation: String = "salutation",
        first_name: String = "first_name", last_name: String = "last_name",
        email: String = "email", phone: String = "phone", mobile: String = "mobile",
        designation: String = "designation", department: String = "department",
        skype: String = "skype", is_primary_contact: bool = "is_primary_contact",
        enable_portal: bool = "enable_portal",
        communication_preference: client::shared::CommunicationPreferenceRequest = "communication_preference",
    }
}

made! {
    client::contacts::ContactRequest:
    new {
        contact_name: String = "contact_name",
    }
    set {
        company_name: String = "company_name", website: String = "website",
        language_code: client::contacts::ContactLanguageCode = "language_code",
        contact_type: client::shared::ContactType = "contact_type",
        customer_sub_type: client::contacts::ContactCustomerSubType = "customer_sub_type",
        credit_limit: Decimal = "credit_limit", pricebook_id: Id = "pricebook_id",
        contact_number: String = "contact_number",
        ignore_auto_number_generation: bool = "ignore_auto_number_generation",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        is_portal_enabled: bool = "is_portal_enabled", currency_id: Id = "currency_id",
        payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label", notes: String = "notes",
        billing_address: client::shared::AddressRequest = "billing_address",
        shipping_address: client::shared::AddressRequest = "shipping_address",
        contact_persons: Vec<client::contacts::ContactPersonEntryRequest> = "contact_persons",
        default_templates: client::contacts::ContactDefaultTemplateRequest = "default_templates",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        opening_balances: Vec<client::contacts::ContactOpeningBalanceRequest> = "opening_balances",
        vat_reg_no: String = "vat_reg_no", owner_id: Id = "owner_id",
        tax_reg_no: String = "tax_reg_no",
        tax_exemption_certificate_number: String = "tax_exemption_certificate_number",
        country_code: String = "country_code",
        vat_treatment: client::contacts::ContactVatTreatment = "vat_treatment",
        tax_treatment: client::shared::TaxTreatment = "tax_treatment",
        tax_regime: client::contacts::ContactTaxRegime = "tax_regime",
        legal_name: String = "legal_name", is_tds_registered: bool = "is_tds_registered",
        place_of_contact: String = "place_of_contact", gst_no: String = "gst_no",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        tax_authority_name: String = "tax_authority_name",
        avatax_exempt_no: String = "avatax_exempt_no",
        avatax_use_code: String = "avatax_use_code",
        tax_exemption_id: Id = "tax_exemption_id",
        tax_exemption_code: String = "tax_exemption_code",
        tax_authority_id: Id = "tax_authority_id", tax_id: Id = "tax_id",
        tds_tax_id: Id = "tds_tax_id", is_taxable: bool = "is_taxable",
        facebook: String = "facebook", twitter: String = "twitter",
        track_1099: bool = "track_1099", tax_id_type: String = "tax_id_type",
        tax_id_value: String = "tax_id_value",
    }
}

decoded!(client::contacts::ContactSortColumn);

decoded!(client::contacts::ContactTaxRegime);

decoded!(client::contacts::ContactVatTreatment);

made! {
    client::contacts::EmailContactRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids", subject: String = "subject",
        body: String = "body",
    }
    set {
    }
}

made! {
    client::contacts::EmailContactStatementRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids", subject: String = "subject",
        body: String = "body",
    }
    set {
        send_from_org_email_id: bool = "send_from_org_email_id",
        cc_mail_ids: Vec<String> = "cc_mail_ids",
    }
}

made! {
    client::contacts::EnableContactPortalRequest:
    new {
        contact_persons: Vec<client::contacts::ContactPersonEntryRequest> = "contact_persons",
    }
    set {
    }
}

made! {
    client::contacts::UpdateContactRequest:
    new {
        contact_name: String = "contact_name",
        contact_type: client::shared::ContactType = "contact_type",
    }
    set {
        company_name: String = "company_name", payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label",
        customer_sub_type: client::contacts::ContactCustomerSubType = "customer_sub_type",
        currency_id: Id = "currency_id",
        opening_balances: Vec<client::contacts::ContactOpeningBalanceRequest> = "opening_balances",
        credit_limit: Decimal = "credit_limit", pricebook_id: Id = "pricebook_id",
        contact_number: String = "contact_number",
        ignore_auto_number_generation: bool = "ignore_auto_number_generation",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        website: String = "website", owner_id: Id = "owner_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        billing_address: client::shared::AddressRequest = "billing_address",
        shipping_address: client::shared::AddressRequest = "shipping_address",
        contact_persons: Vec<client::contacts::ContactPersonEntryRequest> = "contact_persons",
        default_templates: client::contacts::ContactDefaultTemplateRequest = "default_templates",
        notes: String = "notes", vat_reg_no: String = "vat_reg_no",
        tax_reg_no: String = "tax_reg_no", country_code: String = "country_code",
        tax_treatment: client::shared::TaxTreatment = "tax_treatment",
        tax_exemption_certificate_number: String = "tax_exemption_certificate_number",
        tax_regime: client::contacts::ContactTaxRegime = "tax_regime",
        legal_name: String = "legal_name", is_tds_registered: bool = "is_tds_registered",
        vat_treatment: client::contacts::ContactVatTreatment = "vat_treatment",
        place_of_contact: String = "place_of_contact", gst_no: String = "gst_no",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        tax_authority_name: String = "tax_authority_name",
        avatax_exempt_no: String = "avatax_exempt_no",
        avatax_use_code: String = "avatax_use_code",
        tax_exemption_id: Id = "tax_exemption_id",
        tax_exemption_code: String = "tax_exemption_code",
        tax_authority_id: Id = "tax_authority_id", tax_id: Id = "tax_id",
        is_taxable: bool = "is_taxable", facebook: String = "facebook",
        twitter: String = "twitter", track_1099: bool = "track_1099",
        tax_id_type: String = "tax_id_type", tax_id_value: String = "tax_id_value",
    }
}

calls! {
    (contacts, given)
    list() {
        contact_type: given.may::<client::shared::ContactType>("query.contact_type"),
        contact_name: given.may::<String>("query.contact_name"),
        contact_name_startswith: given.may::<String>("query.contact_name_startswith"),
        contact_name_contains: given.may::<String>("query.contact_name_contains"),
        company_name: given.may::<String>("query.company_name"),
        company_name_startswith: given.may::<String>("query.company_name_startswith"),
        company_name_contains: given.may::<String>("query.company_name_contains"),
        first_name: given.may::<String>("query.first_name"),
        first_name_startswith: given.may::<String>("query.first_name_startswith"),
        first_name_contains: given.may::<String>("query.first_name_contains"),
        last_name: given.may::<String>("query.last_name"),
        last_name_startswith: given.may::<String>("query.last_name_startswith"),
        last_name_contains: given.may::<String>("query.last_name_contains"),
        address: given.may::<String>("query.address"),
        address_startswith: given.may::<String>("query.address_startswith"),
        address_contains: given.may::<String>("query.address_contains"),
        email: given.may::<String>("query.email"),
        email_startswith: given.may::<String>("query.email_startswith"),
        email_contains: given.may::<String>("query.email_contains"),
        phone: given.may::<String>("query.phone"),
        phone_startswith: given.may::<String>("query.phone_startswith"),
        phone_contains: given.may::<String>("query.phone_contains"),
        filter_by: given.may::<client::contacts::ContactFilterBy>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::contacts::ContactSortColumn>("query.sort_column"),
        zcrm_contact_id: given.may::<Id>("query.zcrm_contact_id"),
        zcrm_account_id: given.may::<Id>("query.zcrm_account_id"),
        zcrm_vendor_id: given.may::<Id>("query.zcrm_vendor_id"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::contacts::Contact>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::contacts::UpdateContactRequest>("body")) {} => value::<client::contacts::Contact>();
    create(&given.must::<client::contacts::ContactRequest>("body")) {} => value::<client::contacts::Contact>();
    bulk_delete(given.must::<Vec<Id>>("query.contact_ids")) {} => ack();
    assign_owner(given.must::<Id>("path.contact_id"), given.must::<Id>("query.owner_id")) {} => ack();
    bulk_assign_owner(given.must::<Vec<Id>>("query.contact_ids"), given.must::<Id>("query.owner_id")) {} => ack();
    bulk_track_1099() {
        contact_ids: given.may::<Vec<Id>>("query.contact_ids"),
    } => ack();
    verify_bank_account(given.must::<Id>("path.contact_id"), given.must::<Id>("path.bank_account_id")) {
        first_deposit_amount: given.may::<Decimal>("query.first_deposit_amount"),
        second_deposit_amount: given.may::<Decimal>("query.second_deposit_amount"),
    } => ack();
    verify_address(given.must::<String>("query.line1")) {
        city: given.may::<String>("query.city"),
        region: given.may::<String>("query.region"),
        country: given.may::<String>("query.country"),
        postal_code: given.may::<String>("query.postal_code"),
    } => value::<Value>();
    list_autobill_recurring_invoices(given.must::<Id>("path.contact_id"), given.must::<Id>("path.card_id")) {} => page::<client::contacts::ContactRecurringInvoice>();
    get(given.must::<Id>("path.contact_id")) {} => value::<client::contacts::Contact>();
    update(given.must::<Id>("path.contact_id"), &given.must::<client::contacts::UpdateContactRequest>("body")) {} => value::<client::contacts::Contact>();
    delete(given.must::<Id>("path.contact_id")) {} => ack();
    mark_active(given.must::<Id>("path.contact_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.contact_id")) {} => ack();
    enable_portal(given.must::<Id>("path.contact_id"), &given.must::<client::contacts::EnableContactPortalRequest>("body")) {} => ack();
    enable_payment_reminder(given.must::<Id>("path.contact_id")) {} => ack();
    disable_payment_reminder(given.must::<Id>("path.contact_id")) {} => ack();
    get_statement_mail(given.must::<Id>("path.contact_id")) {
        start_date: given.may::<Date>("query.start_date"),
        end_date: given.may::<Date>("query.end_date"),
    } => value::<client::shared::ContactData>();
    email_statement(given.must::<Id>("path.contact_id"), &given.must::<client::contacts::EmailContactStatementRequest>("body")) {
        start_date: given.may::<Date>("query.start_date"),
        end_date: given.may::<Date>("query.end_date"),
        multipart_or_formdata: given.may::<String>("query.multipart_or_formdata"),
    } => ack();
    get_email_content(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    email(given.must::<Id>("path.contact_id"), &given.must::<client::contacts::EmailContactRequest>("body")) {
        send_customer_statement: given.may::<bool>("query.send_customer_statement"),
        attachments: given.may::<Part>("part.attachments"),
    } => ack();
    list_comments(given.must::<Id>("path.contact_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::contacts::ContactComment>();
    add_comment(given.must::<Id>("path.contact_id"), &given.must::<client::contacts::ContactCommentRequest>("body")) {} => ack();
    get_address(given.must::<Id>("path.contact_id")) {} => page::<client::contacts::ContactAddress>();
    add_address(given.must::<Id>("path.contact_id"), &given.must::<client::shared::ContactAddressRequest>("body")) {} => value::<client::contacts::ContactAddress>();
    update_address(given.must::<Id>("path.contact_id"), given.must::<Id>("path.address_id"), &given.must::<client::shared::ContactAddressRequest>("body")) {} => value::<client::contacts::ContactAddress>();
    delete_address(given.must::<Id>("path.contact_id"), given.must::<Id>("path.address_id")) {} => ack();
    list_credit_note_refunds(given.must::<Id>("path.contact_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::shared::CreditNoteRefund>();
    track_1099(given.must::<Id>("path.contact_id")) {} => ack();
    untrack_1099(given.must::<Id>("path.contact_id")) {} => ack();
    get_unused_retainer_payments(given.must::<Id>("path.contact_id")) {
        currency_id: given.may::<Id>("query.currency_id"),
    } => page::<client::contacts::UnusedCreditsReceivable>();
    add_bank_account(given.must::<Id>("path.contact_id"), &given.must::<client::contacts::ContactBankAccountRequest>("body")) {} => ack();
    get_bank_account(given.must::<Id>("path.contact_id"), given.must::<Id>("path.bank_account_id")) {} => value::<Value>();
    update_bank_account(given.must::<Id>("path.contact_id"), given.must::<Id>("path.bank_account_id"), &given.must::<client::contacts::ContactBankAccountRequest>("body")) {} => ack();
    delete_bank_account(given.must::<Id>("path.contact_id"), given.must::<Id>("path.bank_account_id")) {} => ack();
    approve_bank_account(given.must::<Id>("path.contact_id"), given.must::<Id>("path.bank_account_id")) {} => ack();
    decline_bank_account(given.must::<Id>("path.contact_id"), given.must::<Id>("path.bank_account_id")) {} => ack();
    list_bank_accounts(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    list_all_bank_accounts() {} => value::<Value>();
    add_card(given.must::<Id>("path.contact_id"), &given.must::<client::contacts::ContactCardRequest>("body")) {} => ack();
    get_card(given.must::<Id>("path.contact_id"), given.must::<Id>("path.card_id")) {} => value::<Value>();
    update_card(given.must::<Id>("path.contact_id"), given.must::<Id>("path.card_id"), &given.must::<client::contacts::ContactCardRequest>("body")) {} => ack();
    delete_card(given.must::<Id>("path.contact_id"), given.must::<Id>("path.card_id")) {} => ack();
    list_cards(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    get_card_count() {} => value::<Value>();
    list_all_contact_persons() {} => value::<Value>();
    get_contact_person(given.must::<Id>("path.contactperson_id")) {} => value::<Value>();
    invite_contact_person_to_portal(given.must::<Id>("path.contactperson_id")) {} => ack();
    resend_contact_person_portal_invite(given.must::<Id>("path.contactperson_id")) {} => ack();
    enable_contact_person_sms(given.must::<Id>("path.contactperson_id")) {} => ack();
    disable_contact_person_sms(given.must::<Id>("path.contactperson_id")) {} => ack();
    delete_comment(given.must::<Id>("path.contact_id"), given.must::<Id>("path.comment_id")) {} => ack();
    get_document(given.must::<Id>("path.contact_id"), given.must::<Id>("path.document_id")) {} => file();
    update_document(given.must::<Id>("path.contact_id"), given.must::<Id>("path.document_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    delete_document(given.must::<Id>("path.contact_id"), given.must::<Id>("path.document_id")) {} => ack();
    restore_documents() {} => ack();
    update_tags(given.must::<Id>("path.contact_id"), &given.must::<Map<Value>>("body")) {} => ack();
    delete_tag(given.must::<Id>("path.contact_id"), given.must::<Id>("path.tag_id")) {} => ack();
    list_tax_info(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    add_tax_info(given.must::<Id>("path.contact_id"), &given.must::<Map<Value>>("body")) {} => ack();
    update_tax_info(given.must::<Id>("path.contact_id"), given.must::<Id>("path.tax_info_id"), &given.must::<Map<Value>>("body")) {} => ack();
    delete_tax_info(given.must::<Id>("path.contact_id"), given.must::<Id>("path.tax_info_id")) {} => ack();
    list_addresses() {} => value::<Value>();
    mark_address_as_billing(given.must::<Id>("path.contact_id"), given.must::<Id>("path.address_id")) {} => ack();
    mark_address_as_shipping(given.must::<Id>("path.contact_id"), given.must::<Id>("path.address_id")) {} => ack();
    verify_address_by_id(given.must::<Id>("path.contact_id"), given.must::<Id>("path.address_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    add_attachment(given.must::<Id>("path.contact_id"), given.must::<Part>("part.attachment")) {} => ack();
    merge(given.must::<Id>("path.contact_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    verify_einvoice(given.must::<Id>("path.contact_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    disable_portal(given.must::<Id>("path.contact_id")) {} => ack();
    get_bulk_sms_content() {} => value::<Value>();
    bulk_send_sms() {
        body: given.may::<Value>("body"),
    } => ack();
    get_sms_content(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    send_sms(given.must::<Id>("path.contact_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    get_by_reference(given.must::<Id>("path.reference_id")) {} => value::<Value>();
    get_statement(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    list_unpaid_invoices(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    get_unused_credits(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    list_payment_refunds(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    get_income_and_expense(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    get_profit_and_loss(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    get_inventory_summary(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    get_opening_balances(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    update_trn_status(given.must::<Id>("path.contact_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    get_client_review_email(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    send_client_review_email(given.must::<Id>("path.contact_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    get_payment_method_email(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    send_payment_method_email(given.must::<Id>("path.contact_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    get_vendor_statement_email(given.must::<Id>("path.contact_id")) {} => value::<Value>();
    send_vendor_statement_email(given.must::<Id>("path.contact_id")) {
        body: given.may::<Value>("body"),
    } => ack();
}
