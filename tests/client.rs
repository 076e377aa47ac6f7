//! The generated client as its users meet it, against a service on this machine.

use tests::server::{Answer, Server};
use zoho_books::contacts::ContactRequest;
use zoho_books::{Client, Decimal, ErrorKind, Id, Part};

const TOKEN: &str = "1000.secret-token";

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.base_url())
        .organization_id("10234695")
        .access_token(TOKEN)
        .build()
        .expect("a complete client")
}

async fn answering(answer: Answer) -> (Client, Server) {
    let server = Server::start([answer]).await;
    (client(&server), server)
}

#[tokio::test]
async fn a_list_is_a_page_of_typed_items() {
    let (client, server) = answering(Answer::json(
        200,
        r#"{
            "code": 0, "message": "success",
            "contacts": [
                {"contact_id": 460000000026049, "contact_name": "Bowman & Co", "outstanding_receivable_amount": 250.10},
                {"contact_id": "460000000026051", "contact_name": "Ann", "not_in_the_documents": [1]}
            ],
            "page_context": {"page": 2, "per_page": 200, "has_more_page": true}
        }"#,
    ))
    .await;
    let page = client.contacts().list().page(2).await.expect("a page");

    let ids: Vec<_> =
        page.items.iter().map(|contact| contact.contact_id.clone()).collect();
    assert_eq!(ids, ["460000000026049", "460000000026051"].map(|id| Some(Id::from(id))));
    assert_eq!(page.items[0].contact_name.as_deref(), Some("Bowman & Co"));
    let amount = page.items[0].outstanding_receivable_amount;
    assert_eq!(amount.map(|amount| amount.to_string()).as_deref(), Some("250.10"));
    assert!(page.items[1].extra.get("not_in_the_documents").is_some());
    assert!(page.has_more());

    let heard = server.heard();
    assert_eq!(heard.len(), 1);
    assert_eq!(
        (heard[0].method.as_str(), heard[0].path()),
        ("GET", "/books/v3/contacts")
    );
    assert_eq!(heard[0].query(), ["organization_id=10234695", "page=2"]);
    assert_eq!(
        heard[0].header("authorization"),
        Some("Zoho-oauthtoken 1000.secret-token")
    );
    assert!(heard[0].body.is_empty());
}

#[tokio::test]
async fn what_is_created_is_sent_as_json_and_comes_back_typed() {
    let (client, server) = answering(Answer::json(
        201,
        r#"{"code": 0, "message": "The contact has been added.", "contact": {"contact_id": "7", "contact_name": "Bowman"}}"#,
    ))
    .await;
    let request = ContactRequest::new("Bowman")
        .payment_terms(15)
        .credit_limit(Decimal::new(100_050, 2));
    let contact = client.contacts().create(&request).await.expect("a contact");
    assert_eq!(contact.contact_id, Some(Id::from("7")));

    let heard = &server.heard()[0];
    assert_eq!((heard.method.as_str(), heard.path()), ("POST", "/books/v3/contacts"));
    assert_eq!(heard.query(), ["organization_id=10234695"]);
    assert_eq!(heard.header("content-type"), Some("application/json"));
    assert_eq!(heard.header("authorization"), Some("Zoho-oauthtoken 1000.secret-token"));
    assert_eq!(
        heard.text(),
        r#"{"contact_name":"Bowman","credit_limit":1000.50,"payment_terms":15}"#
    );
}

#[tokio::test]
async fn a_path_value_that_leads_elsewhere_is_refused_before_anything_is_sent() {
    let server = Server::start([]).await;
    let client = client(&server);
    for id in ["", ".", "..", "1\r\nX-Evil: 1", "1\0", "\u{7f}"] {
        let error = client.contacts().get(id).await.expect_err(id);
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{id:?}: {error}");
        assert!(error.to_string().contains("contact_id"), "{error}");
    }
    assert!(server.heard().is_empty());
}

#[tokio::test]
async fn a_path_value_stays_one_segment() {
    let answer = r#"{"code": 0, "message": "success", "contact": {}}"#;
    let (client, server) = answering(Answer::json(200, answer)).await;
    client.contacts().get("../a?b#c d").await.expect("a contact");
    assert_eq!(server.heard()[0].path(), "/books/v3/contacts/..%2Fa%3Fb%23c%20d");
}

#[tokio::test]
async fn a_code_other_than_success_is_an_error_though_the_status_is_200() {
    let (client, _server) = answering(Answer::json(
        200,
        r#"{"code": 3004, "message": "The contact is in use."}"#,
    ))
    .await;
    let error = client.contacts().mark_inactive("1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.code(), Some("3004"));
    assert_eq!(error.message(), Some("The contact is in use."));
    assert_eq!(error.operation(), Some("mark_contact_inactive"));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_refused_token_names_the_scope_that_the_call_asks_for() {
    let (client, _server) = answering(Answer::json(
        401,
        r#"{"code": 57, "message": "You are not authorized."}"#,
    ))
    .await;
    let error = client.contacts().list().await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
    assert_eq!((error.status(), error.code()), (Some(401), Some("57")));
    assert_eq!(error.required_scopes(), ["ZohoBooks.contacts.READ"]);
}

#[tokio::test]
async fn a_file_is_uploaded_as_a_part() {
    let answer = r#"{"code": 0, "message": "The file has been attached."}"#;
    let (client, server) = answering(Answer::json(200, answer)).await;
    let scan = Part::file("scan.pdf", &b"%PDF-1.7"[..]).content_type("application/pdf");
    let ack = client.bills().add_attachment("42", scan).await.expect("an ack");
    assert_eq!(ack.message.as_deref(), Some("The file has been attached."));

    let heard = &server.heard()[0];
    assert_eq!(heard.path(), "/books/v3/bills/42/attachment");
    let content_type = heard.header("content-type").expect("a content type");
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a multipart body");
    let body = heard.text();
    assert!(body.contains(&format!("--{boundary}\r\n")), "{body}");
    assert!(body.contains(r#"name="attachment"; filename="scan.pdf""#), "{body}");
    assert!(body.contains("application/pdf\r\n\r\n%PDF-1.7\r\n"), "{body}");
    assert!(body.ends_with(&format!("--{boundary}--\r\n")), "{body}");
}

#[tokio::test]
async fn a_download_is_bytes_with_a_type_and_a_harmless_name() {
    let bytes = [0x25, 0x50, 0x44, 0x46, 0x00, 0xff];
    let (client, _server) = answering(Answer::file(
        "application/zip",
        r#"attachment; filename="../../etc/function.zip""#,
        &bytes,
    ))
    .await;
    let file = client.custom_functions().download("9").await.expect("a file");
    assert_eq!(file.bytes.as_ref(), bytes);
    assert_eq!(file.content_type.as_deref(), Some("application/zip"));
    let name = file.file_name.expect("a name");
    assert!(name.ends_with("function.zip") && !name.contains(['/', '\\']), "{name}");
}

#[tokio::test]
async fn nothing_that_is_printed_shows_the_token() {
    let (client, server) =
        answering(Answer::json(401, r#"{"code": 57, "message": "No."}"#)).await;
    let builder = Client::builder().access_token(TOKEN).base_url(server.base_url());
    let call = client.contacts().list();
    let printed = format!("{builder:?} {client:?} {:?} {call:?}", client.contacts());
    let error = call.await.expect_err("an error");
    for text in [printed, format!("{error} {error:?} {error:#?}")] {
        assert!(!text.contains("secret-token"), "{text}");
    }
    assert_eq!(server.heard().len(), 1);
}

#[tokio::test]
async fn a_service_that_is_not_there_is_told_apart() {
    let client = Client::builder()
        .base_url("http://127.0.0.1:1/books/v3")
        .organization_id("1")
        .access_token(TOKEN)
        .build()
        .expect("a complete client");
    let error = client.contacts().list().await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.status(), None);
}
