//! Lists that the documents of Zoho Books declare as text, and records that they declare as lists, are read as they come.

use tests::server::{Answer, Server};
use zoho_books::{Client, ErrorKind, Id};

/// A client of a service that gives these answers, one after the other.
async fn answering<const N: usize>(answers: [&str; N]) -> (Client, Server) {
    let enveloped =
        |answer: &str| format!(r#"{{"code": 0, "message": "success", {answer}}}"#);
    let server =
        Server::start(answers.map(|answer| Answer::json(200, &enveloped(answer)))).await;
    let client = Client::builder()
        .base_url(server.base_url())
        .organization_id("1")
        .access_token("token")
        .build()
        .expect("a complete client");
    (client, server)
}

#[tokio::test]
async fn documents_are_records_wherever_they_are_received() {
    const DOCUMENTS: &str = r#""documents": [{"document_id": 7, "file_name": "a.pdf"}, {"document_id": "8"}]"#;
    let record = |key: &str| format!(r#""{key}": {{{DOCUMENTS}}}"#);
    let (client, _server) = answering([
        record("invoice").as_str(),
        record("salesorder").as_str(),
        record("vendorpayment").as_str(),
        record("chart_of_account").as_str(),
        record("retainerinvoice").as_str(),
        record("data").as_str(),
    ])
    .await;
    let read = [
        client.invoices().get("1").await.expect("an invoice").documents,
        client.sales_orders().get("1").await.expect("an order").documents,
        client.vendor_payments().get("1").await.expect("a payment").documents,
        client.chart_of_accounts().get("1").await.expect("an account").documents,
        client.retainer_invoices().get("1").await.expect("an invoice").documents,
        client.invoices().get_email("1").await.expect("a mail").documents,
    ];
    for documents in read {
        let documents = documents.expect("documents");
        let ids: Vec<_> =
            documents.iter().map(|document| document.document_id.clone()).collect();
        assert_eq!(ids, [Some(Id::from("7")), Some(Id::from("8"))]);
        assert_eq!(documents[0].file_name.as_deref(), Some("a.pdf"));
    }
}

#[tokio::test]
async fn custom_fields_are_records_also_where_a_document_declares_text() {
    const FIELDS: &str =
        r#"[{"customfield_id": "7", "label": "Colour", "value": "red"}]"#;
    let (client, _server) = answering([
        &format!(r#""user": {{"custom_fields": {FIELDS}}}"#),
        &format!(r#""deliverychallan": {{"custom_fields": {FIELDS}}}"#),
        &format!(r#""time_entry": {{"timesheet_custom_fields": {FIELDS}}}"#),
        &format!(r#""task": {{"task_custom_fields": {FIELDS}}}"#),
        r#""user": {"custom_fields": ""}"#,
    ])
    .await;
    let read = [
        client.users().get("1").await.expect("a user").custom_fields,
        client.delivery_challans().get("1").await.expect("a challan").custom_fields,
        client.time_entries().get("1").await.expect("an entry").timesheet_custom_fields,
        client.projects().get_task("1", "2").await.expect("a task").task_custom_fields,
    ];
    for fields in read {
        let fields = fields.expect("custom fields");
        assert_eq!(fields.len(), 1);
        assert_eq!(fields[0].label.as_deref(), Some("Colour"));
    }
    let user = client.users().get("1").await.expect("a user");
    assert!(user.custom_fields.is_none());
}

#[tokio::test]
async fn lists_that_one_document_alone_declares_as_text_or_as_one_record_are_lists() {
    let (client, _server) = answering([
        r#""vendorpayment": {
            "imported_transactions": [{"imported_transaction_id": "7"}],
            "billing_address": [{"city": "Lugano"}],
            "comments": [{"comment_id": "9"}]
        }"#,
        r#""purchaseorder": {"taxes": [{"tax_name": "VAT", "tax_amount": 19.13}]}"#,
        r#""invoice": {"salesorders": [{"salesorder_id": "1"}, {"salesorder_id": "2"}]}"#,
        r#""vendor_credit": {"line_items": [{"name": "one"}, {"name": "two"}]}"#,
        r#""comments": [{"comment_id": "1"}, {"comment_id": "2"}]"#,
    ])
    .await;

    let payment = client.vendor_payments().get("1").await.expect("a payment");
    let imported = &payment.imported_transactions.expect("transactions")[0];
    assert_eq!(imported.imported_transaction_id, Some(Id::from("7")));
    let address = payment.billing_address.expect("an address");
    assert_eq!(address.city.as_deref(), Some("Lugano"));
    assert!(payment.comments.is_some());

    let order = client.purchase_orders().get("1").await.expect("an order");
    let taxes = order.taxes.expect("taxes");
    assert_eq!(taxes[0].tax_name.as_deref(), Some("VAT"));
    let invoice = client.invoices().get("1").await.expect("an invoice");
    assert_eq!(invoice.salesorders.expect("orders").len(), 2);
    let credit = client.vendor_credits().get("1").await.expect("a credit");
    assert_eq!(credit.line_items.expect("lines").len(), 2);
    let history = client.recurring_expenses().list_history("1").await.expect("a page");
    assert_eq!(history.items.len(), 2);
}

#[tokio::test]
async fn one_record_comes_alone_or_in_a_list_and_several_are_never_dropped() {
    let (client, _server) = answering([
        r#""salesorder": {"salesorder_id": "7"}"#,
        r#""salesorder": [{"salesorder_id": "7"}]"#,
        r#""salesorder": [{"salesorder_id": "7"}, {"salesorder_id": "8"}]"#,
    ])
    .await;
    for _ in 0..2 {
        let order = client.sales_orders().get("7").await.expect("an order");
        assert_eq!(order.salesorder_id, Some(Id::from("7")));
    }
    let error = client.sales_orders().get("7").await.expect_err("two orders");
    assert_eq!(error.kind(), ErrorKind::Decode);
}
