// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `bank_accounts`.

use super::harness::*;

decoded!(client::bank_accounts::BankAccountPaypalType);

made! {
    client::bank_accounts::BankAccountRequest:
    new {
        account_name: String = "account_name", account_type: String = "account_type",
    }
    set {
        account_number: String = "account_number", account_code: String = "account_code",
        currency_id: Id = "currency_id", currency_code: String = "currency_code",
        description: String = "description", bank_name: String = "bank_name",
        routing_number: String = "routing_number",
        is_primary_account: bool = "is_primary_account",
        is_paypal_account: bool = "is_paypal_account",
        paypal_type: client::bank_accounts::BankAccountPaypalType = "paypal_type",
        paypal_email_address: String = "paypal_email_address",
    }
}

made! {
    client::bank_accounts::BankAccountTransactionRequest:
    new {
        date: Date = "date", debit_or_credit: String = "debit_or_credit",
        amount: Decimal = "amount",
    }
    set {
        transaction_id: Id = "transaction_id", payee: String = "payee",
        description: String = "description",
        reference_number: String = "reference_number",
    }
}

made! {
    client::bank_accounts::BankReconciliationRequest:
    new {
    }
    set {
        start_date: Date = "start_date", end_date: Date = "end_date",
        closing_balance: Decimal = "closing_balance",
        save_option: String = "save_option",
        transactions_to_be_reconciled: Vec<client::bank_accounts::ReconciledTransactionRequest> = "transactions_to_be_reconciled",
    }
}

made! {
    client::bank_accounts::ImportBankStatementRequest:
    new {
        account_id: Id = "account_id",
        transactions: Vec<client::bank_accounts::BankAccountTransactionRequest> = "transactions",
    }
    set {
        start_date: Date = "start_date", end_date: Date = "end_date",
    }
}

made! {
    client::bank_accounts::ReconciledTransactionRequest:
    new {
    }
    set {
        transaction_id: Id = "transaction_id",
    }
}

calls! {
    (bank_accounts, given)
    list() {
        filter_by: given.may::<client::shared::StatusFilter>("query.filter_by"),
        sort_column: given.may::<client::shared::BankAccountSortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::bank_accounts::BankAccount>();
    create(&given.must::<client::bank_accounts::BankAccountRequest>("body")) {} => value::<client::bank_accounts::BankAccount>();
    get(given.must::<Id>("path.account_id")) {} => value::<client::bank_accounts::BankAccount>();
    update(given.must::<Id>("path.account_id"), &given.must::<client::bank_accounts::BankAccountRequest>("body")) {} => value::<client::bank_accounts::BankAccount>();
    delete(given.must::<Id>("path.account_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.account_id")) {} => ack();
    mark_active(given.must::<Id>("path.account_id")) {} => ack();
    import_statements(&given.must::<client::bank_accounts::ImportBankStatementRequest>("body")) {} => ack();
    get_last_imported_statement(given.must::<Id>("path.account_id")) {} => page::<client::bank_accounts::BankStatement>();
    delete_last_imported_statement(given.must::<Id>("path.account_id"), given.must::<Id>("path.statement_id")) {} => ack();
    list_reconciliations(given.must::<Id>("path.account_id")) {} => value::<Value>();
    create_reconciliation(given.must::<Id>("path.account_id"), &given.must::<client::bank_accounts::BankReconciliationRequest>("body")) {} => ack();
    get_reconciliation(given.must::<Id>("path.account_id"), given.must::<Id>("path.reconciliation_id")) {} => value::<Value>();
    update_reconciliation(given.must::<Id>("path.account_id"), given.must::<Id>("path.reconciliation_id"), &given.must::<client::bank_accounts::BankReconciliationRequest>("body")) {} => ack();
    delete_reconciliation(given.must::<Id>("path.account_id"), given.must::<Id>("path.reconciliation_id")) {} => ack();
    save_reconciliation_draft(given.must::<Id>("path.account_id"), given.must::<Id>("path.reconciliation_id"), &given.must::<client::bank_accounts::BankReconciliationRequest>("body")) {} => ack();
    add_reconciliation_attachment(given.must::<Id>("path.account_id"), given.must::<Id>("path.reconciliation_id"), given.must::<Part>("part.attachment")) {} => ack();
    get_reconciliation_document(given.must::<Id>("path.account_id"), given.must::<Id>("path.reconciliation_id"), given.must::<Id>("path.document_id")) {} => file();
    delete_reconciliation_document(given.must::<Id>("path.account_id"), given.must::<Id>("path.reconciliation_id"), given.must::<Id>("path.document_id")) {} => ack();
    list_balances() {} => value::<Value>();
    get_overview_of_all() {} => value::<Value>();
    get_balance(given.must::<Id>("path.account_id")) {} => value::<Value>();
    get_balances(given.must::<Id>("path.account_id")) {} => value::<Value>();
    get_insights(given.must::<Id>("path.account_id")) {} => value::<Value>();
    get_overview(given.must::<Id>("path.account_id")) {} => value::<Value>();
    get_statement_summary(given.must::<Id>("path.account_id")) {} => value::<Value>();
    list_subaccounts(given.must::<Id>("path.account_id")) {} => value::<Value>();
    list_statements(given.must::<Id>("path.account_id")) {} => value::<Value>();
    list_unreviewed_statements(given.must::<Id>("path.account_id")) {} => value::<Value>();
    list_transactions(given.must::<Id>("path.account_id")) {} => value::<Value>();
    get_preferences(given.must::<Id>("path.account_id")) {} => value::<Value>();
    update_preferences(given.must::<Id>("path.account_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    get_statement_import_encryption_key() {} => value::<Value>();
}
