// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `bank_transactions`.

use super::harness::*;

decoded!(client::bank_transactions::BankTransactionEngineCapacityRange);

decoded!(client::bank_transactions::BankTransactionFilterBy);

made! {
    client::bank_transactions::BankTransactionLineItemRequest:
    new {
    }
    set {
        line_id: Id = "line_id", account_id: Id = "account_id",
        account_name: String = "account_name", description: String = "description",
        tax_amount: Decimal = "tax_amount", tax_id: Id = "tax_id",
        tax_name: String = "tax_name", tax_type: String = "tax_type",
        tax_percentage: Decimal = "tax_percentage", item_total: Decimal = "item_total",
        item_total_inclusive_of_tax: Decimal = "item_total_inclusive_of_tax",
        item_order: i64 = "item_order",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

decoded!(client::bank_transactions::BankTransactionMileageType);

made! {
    client::bank_transactions::BankTransactionRequest:
    new {
        transaction_type: String = "transaction_type",
    }
    set {
        from_account_id: Id = "from_account_id", to_account_id: Id = "to_account_id",
        amount: Decimal = "amount", payment_mode: String = "payment_mode",
        exchange_rate: Decimal = "exchange_rate", date: Date = "date",
        customer_id: Id = "customer_id", reference_number: String = "reference_number",
        description: String = "description", currency_id: Id = "currency_id",
        tax_id: Id = "tax_id", is_inclusive_tax: bool = "is_inclusive_tax",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        from_account_tags: Vec<client::shared::TagAssignmentRequest> = "from_account_tags",
        to_account_tags: Vec<client::shared::TagAssignmentRequest> = "to_account_tags",
        documents: Vec<client::shared::DocumentRequest> = "documents",
        bank_charges: Decimal = "bank_charges", user_id: Id = "user_id",
        tax_authority_id: Id = "tax_authority_id",
        tax_exemption_id: Id = "tax_exemption_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        line_items: Vec<client::bank_transactions::BankTransactionLineItemRequest> = "line_items",
    }
}

decoded!(client::bank_transactions::BankTransactionSortColumn);

decoded!(client::bank_transactions::BankTransactionType);

made! {
    client::bank_transactions::CategorizeAsCreditNoteRefundRequest:
    new {
        creditnote_id: Id = "creditnote_id", date: Date = "date",
    }
    set {
        refund_mode: String = "refund_mode",
        reference_number: String = "reference_number", amount: Decimal = "amount",
        exchange_rate: Decimal = "exchange_rate",
        from_account_id: Id = "from_account_id", description: String = "description",
    }
}

made! {
    client::bank_transactions::CategorizeAsVendorCreditRefundRequest:
    new {
        vendor_credit_id: Id = "vendor_credit_id", date: Date = "date",
    }
    set {
        refund_mode: String = "refund_mode",
        reference_number: String = "reference_number", amount: Decimal = "amount",
        exchange_rate: Decimal = "exchange_rate", account_id: Id = "account_id",
        description: String = "description",
    }
}

made! {
    client::bank_transactions::CategorizeAsVendorPaymentRefundRequest:
    new {
        date: Date = "date", amount: Decimal = "amount",
        to_account_id: Id = "to_account_id",
    }
    set {
        vendorpayment_id: Id = "vendorpayment_id", refund_mode: String = "refund_mode",
        reference_number: String = "reference_number",
        exchange_rate: Decimal = "exchange_rate", description: String = "description",
    }
}

made! {
    client::bank_transactions::CategorizeBankTransactionAsCustomerPaymentRequest:
    new {
    }
    set {
        customer_id: Id = "customer_id", retainerinvoice_id: Id = "retainerinvoice_id",
        invoices: Vec<client::shared::AppliedInvoiceRequest> = "invoices",
        payment_mode: String = "payment_mode", description: String = "description",
        reference_number: String = "reference_number",
        exchange_rate: Decimal = "exchange_rate", amount: Decimal = "amount",
        bank_charges: Decimal = "bank_charges", account_id: Id = "account_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        documents: Vec<client::shared::DocumentRequest> = "documents",
        date: Date = "date", template_id: Id = "template_id",
        contact_persons: Vec<String> = "contact_persons",
    }
}

made! {
    client::bank_transactions::CategorizeBankTransactionAsExpenseRequest:
    new {
    }
    set {
        account_id: Id = "account_id",
        paid_through_account_id: Id = "paid_through_account_id", date: Date = "date",
        tax_id: Id = "tax_id", amount: Decimal = "amount", project_id: Id = "project_id",
        tax_exemption_code: String = "tax_exemption_code",
        tax_exemption_id: Id = "tax_exemption_id",
        is_inclusive_tax: bool = "is_inclusive_tax", is_billable: bool = "is_billable",
        reference_number: String = "reference_number",
        description: String = "description", customer_id: Id = "customer_id",
        zp_project_id: Id = "zp_project_id", zp_project_name: String = "zp_project_name",
        zp_client_id: Id = "zp_client_id", vendor_id: Id = "vendor_id",
        vehicle_id: Id = "vehicle_id", mileage_unit: String = "mileage_unit",
        mileage_rate: Decimal = "mileage_rate",
        can_reclaim_vat_on_mileage: bool = "can_reclaim_vat_on_mileage",
        fuel_type: client::shared::FuelType = "fuel_type",
        engine_capacity_range: client::bank_transactions::BankTransactionEngineCapacityRange = "engine_capacity_range",
        employee_id: Id = "employee_id",
        mileage_type: client::bank_transactions::BankTransactionMileageType = "mileage_type",
        expense_type: String = "expense_type", distance: Decimal = "distance",
        start_reading: String = "start_reading", end_reading: String = "end_reading",
        currency_id: Id = "currency_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        documents: Vec<client::shared::DocumentRequest> = "documents",
        exchange_rate: Decimal = "exchange_rate",
        recurring_expense_id: Id = "recurring_expense_id",
        vat_treatment: String = "vat_treatment", tax_treatment: String = "tax_treatment",
        acquisition_vat_id: Id = "acquisition_vat_id",
        reverse_charge_vat_id: Id = "reverse_charge_vat_id",
        is_update_customer: bool = "is_update_customer",
        product_type: client::shared::ProductType = "product_type",
        taxes: Vec<client::shared::AppliedTaxRequest> = "taxes",
        reason: String = "reason",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        zcrm_potential_id: Id = "zcrm_potential_id",
    }
}

made! {
    client::bank_transactions::CategorizeBankTransactionAsPaymentRefundRequest:
    new {
        date: Date = "date", amount: Decimal = "amount",
        from_account_id: Id = "from_account_id",
    }
    set {
        refund_mode: String = "refund_mode",
        reference_number: String = "reference_number",
        exchange_rate: Decimal = "exchange_rate", description: String = "description",
    }
}

made! {
    client::bank_transactions::CategorizeBankTransactionAsVendorPaymentRequest:
    new {
    }
    set {
        vendor_id: Id = "vendor_id",
        bills: Vec<client::shared::AppliedBillRequest> = "bills",
        payment_mode: String = "payment_mode", description: String = "description",
        date: Date = "date", reference_number: String = "reference_number",
        exchange_rate: Decimal = "exchange_rate",
        paid_through_account_id: Id = "paid_through_account_id",
        amount: Decimal = "amount",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        is_paid_via_print_check: bool = "is_paid_via_print_check",
        check_details: Vec<client::shared::CheckDetailsRequest> = "check_details",
    }
}

made! {
    client::bank_transactions::MatchBankTransactionRequest:
    new {
    }
    set {
        transactions_to_be_matched: Vec<client::bank_transactions::MatchedTransactionRequest> = "transactions_to_be_matched",
    }
}

made! {
    client::bank_transactions::MatchedTransactionRequest:
    new {
    }
    set {
        transaction_id: Id = "transaction_id",
        transaction_type: String = "transaction_type",
    }
}

calls! {
    (bank_transactions, given)
    list() {
        account_id: given.may::<Id>("query.account_id"),
        transaction_type: given.may::<client::bank_transactions::BankTransactionType>("query.transaction_type"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        amount: given.may::<Decimal>("query.amount"),
        amount_start: given.may::<Decimal>("query.amount_start"),
        amount_end: given.may::<Decimal>("query.amount_end"),
        status: given.may::<String>("query.status"),
        reference_number: given.may::<String>("query.reference_number"),
        filter_by: given.may::<client::bank_transactions::BankTransactionFilterBy>("query.filter_by"),
        sort_column: given.may::<client::bank_transactions::BankTransactionSortColumn>("query.sort_column"),
        transaction_status: given.may::<String>("query.transaction_status"),
        search_text: given.may::<String>("query.search_text"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::bank_transactions::ListedBankTransaction>();
    create(&given.must::<client::bank_transactions::BankTransactionRequest>("body")) {} => value::<client::bank_transactions::BankTransaction>();
    get(given.must::<Id>("path.bank_transaction_id")) {} => value::<client::bank_transactions::BankTransaction>();
    update(given.must::<Id>("path.bank_transaction_id"), &given.must::<client::bank_transactions::BankTransactionRequest>("body")) {} => value::<client::bank_transactions::BankTransaction>();
    delete(given.must::<Id>("path.bank_transaction_id")) {} => ack();
    get_matching_bank_transactions(given.must::<Id>("path.transaction_id")) {
        transaction_id: given.may::<Id>("query.transaction_id"),
        transaction_type: given.may::<String>("query.transaction_type"),
        date_after: given.may::<Date>("query.date_after"),
        date_before: given.may::<Date>("query.date_before"),
        amount_start: given.may::<Decimal>("query.amount_start"),
        amount_end: given.may::<Decimal>("query.amount_end"),
        contact: given.may::<String>("query.contact"),
        reference_number: given.may::<String>("query.reference_number"),
        show_all_transactions: given.may::<bool>("query.show_all_transactions"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::bank_transactions::MatchingTransaction>();
    match_bank_transaction(given.must::<Id>("path.transaction_id"), &given.must::<client::bank_transactions::MatchBankTransactionRequest>("body")) {
        account_id: given.may::<Id>("query.account_id"),
    } => ack();
    unmatch(given.must::<Id>("path.transaction_id")) {
        account_id: given.may::<Id>("query.account_id"),
    } => ack();
    exclude(given.must::<Id>("path.transaction_id")) {
        account_id: given.may::<Id>("query.account_id"),
    } => ack();
    restore(given.must::<Id>("path.transaction_id")) {
        account_id: given.may::<Id>("query.account_id"),
    } => ack();
    categorize(given.must::<Id>("path.transaction_id"), &given.must::<client::bank_transactions::BankTransactionRequest>("body")) {} => ack();
    categorize_as_expense(given.must::<Id>("path.transaction_id"), &given.must::<client::bank_transactions::CategorizeBankTransactionAsExpenseRequest>("body")) {
        doc: given.may::<String>("query.doc"),
        total_files: given.may::<i64>("query.totalFiles"),
        document_ids: given.may::<Vec<Id>>("query.document_ids"),
    } => ack();
    uncategorize(given.must::<Id>("path.transaction_id")) {
        account_id: given.may::<Id>("query.account_id"),
    } => ack();
    categorize_as_vendor_payment(given.must::<Id>("path.transaction_id"), &given.must::<client::bank_transactions::CategorizeBankTransactionAsVendorPaymentRequest>("body")) {} => ack();
    categorize_as_customer_payment(given.must::<Id>("path.transaction_id"), &given.must::<client::bank_transactions::CategorizeBankTransactionAsCustomerPaymentRequest>("body")) {} => ack();
    categorize_as_credit_note_refunds(given.must::<Id>("path.transaction_id"), &given.must::<client::bank_transactions::CategorizeAsCreditNoteRefundRequest>("body")) {} => ack();
    categorize_as_vendor_credit_refunds(given.must::<Id>("path.transaction_id"), &given.must::<client::bank_transactions::CategorizeAsVendorCreditRefundRequest>("body")) {} => ack();
    categorize_as_payment_refund(given.must::<Id>("path.statement_line_id"), &given.must::<client::bank_transactions::CategorizeBankTransactionAsPaymentRefundRequest>("body")) {} => ack();
    categorize_as_vendor_payment_refund(given.must::<Id>("path.statement_line_id"), &given.must::<client::bank_transactions::CategorizeAsVendorPaymentRefundRequest>("body")) {} => ack();
}
