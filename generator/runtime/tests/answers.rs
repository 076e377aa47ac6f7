//! How answers are understood: payloads, envelopes, pages, files, and everything that is no answer at all.

use super::line::{HTML, JSON, Told, answering, told};
use super::runtime::{Decimal, Error, ErrorKind, Page};
use super::shop::models::{Order, OrderRequest};

async fn get(status: u16, body: &str) -> Result<Order, Error> {
    answering(status, body).0.orders().get("1").await
}

async fn list(body: &str) -> Result<Page<Order>, Error> {
    answering(200, body).0.orders().list().await
}

#[tokio::test]
async fn the_payload_is_found() {
    for body in [
        r#"{"code":0,"message":"success","order":{"total":5}}"#,
        r#"{"order":{"total":5},"message":"success","code":"0"}"#,
        r#"{"code":0,"message":"success","sales_order":{"total":5}}"#,
        r#"{"code":0,"message":"success","order":[{"total":5}]}"#,
        r#"{"code":0,"message":"success","order":{"total":5},"beside":{"total":6}}"#,
        r#"{"total":5,"date":""}"#,
        "\u{feff} {\"code\":0,\"order\":{\"total\":5}}",
    ] {
        for status in [200, 201, 202] {
            let order = get(status, body)
                .await
                .unwrap_or_else(|error| panic!("{body}: {error}"));
            assert_eq!(order.total, Some(Decimal::from(5)), "{body}");
        }
    }
}

/// R9
#[tokio::test]
async fn a_code_other_than_success_is_an_error_whatever_the_status() {
    for body in [
        r#"{"code":1002,"message":"Order does not exist."}"#,
        r#"{"code":"1002","message":"Order does not exist.","order":{}}"#,
    ] {
        let error = get(200, body).await.expect_err("a refusal");
        assert_eq!(
            (error.kind(), error.status(), error.code()),
            (ErrorKind::Refused, Some(200), Some("1002"))
        );
        assert_eq!(error.message(), Some("Order does not exist."));
        assert_eq!(
            error.to_string(),
            "get_order: the service refused the call (status 200, code 1002): Order does not exist."
        );
    }
    for code in ["57", "99999999999999999999999", "\"x\"", "true"] {
        assert!(
            get(200, &format!(r#"{{"code":{code},"order":{{"total":5}}}}"#))
                .await
                .is_err(),
            "{code}"
        );
    }
}

/// R9
#[tokio::test]
async fn a_success_that_holds_nothing_is_no_record_no_list_and_no_word_of_success() {
    for body in [
        "{}",
        "null",
        "[]",
        r#"{"message":"oops"}"#,
        r#"{"code":0,"message":"ok"}"#,
        r#"{"code":0,"order":null}"#,
        r#"{"code":0,"order":""}"#,
        r#"{"code":0,"order":[]}"#,
    ] {
        let error = get(200, body).await.expect_err(body);
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
    let (client, _) = answering(200, r#"{"code":0,"message":"done"}"#);
    let order = client.orders().create(&OrderRequest::new("1")).await.expect("a change");
    assert_eq!(order.extra["message"], "done".into());
    for body in ["{}", "null", r#"{"message":"oops"}"#] {
        let error = list(body).await.expect_err(body);
        assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("orders")));
    }
    for body in ["null", "1", "[]"] {
        let (client, _) = answering(200, body);
        let error = client.orders().delete("1").await.expect_err(body);
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
}

/// R9
#[tokio::test]
async fn what_stands_before_the_service_may_refuse_in_words_of_its_own() {
    let body = r#"{"status":"failure","error":"INVALID_TOKEN"}"#;
    let (client, _) = answering(200, body);
    for error in [
        get(200, body).await.err(),
        list(body).await.err(),
        client.orders().delete("1").await.err(),
    ] {
        let error = error.expect("a refusal");
        assert_eq!(
            (error.kind(), error.message()),
            (ErrorKind::Refused, Some("INVALID_TOKEN"))
        );
    }
    let held = r#"{"order":{"total":5},"error":"a field of its own"}"#;
    assert_eq!(get(200, held).await.expect("an order").total, Some(Decimal::from(5)));
}

#[tokio::test]
async fn a_bad_status_is_an_error_whatever_the_code() {
    let body = r#"{"code":0,"message":"success","order":{"total":5}}"#;
    for (status, kind) in [
        (400, ErrorKind::Refused),
        (401, ErrorKind::Unauthorized),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::NotFound),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (503, ErrorKind::Server),
        (302, ErrorKind::Redirected),
    ] {
        let error = get(status, body).await.expect_err("a failure");
        assert_eq!((error.kind(), error.status()), (kind, Some(status)));
        assert_eq!(error.required_scopes(), ["shop.orders.READ"]);
    }
}

#[tokio::test]
async fn an_error_carries_what_the_headers_say() {
    let headers = &[
        ("content-type", "application/json"),
        ("retry-after", "30"),
        ("x-request-id", "r-7"),
    ];
    let (client, _) =
        told(Told::Answer(429, headers, br#"{"code":4,"message":"slow"}"#.to_vec()));
    let error = client.orders().list().await.expect_err("too many");
    assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(30));
    assert_eq!(error.request_id(), Some("r-7"));
    assert!(error.is_retryable());
}

/// R8, R9
#[tokio::test]
async fn what_is_no_answer_is_told_apart() {
    let cases: [(Told, ErrorKind); 8] = [
        (
            Told::Answer(200, HTML, b"<html>sign in</html>".to_vec()),
            ErrorKind::UnexpectedContent,
        ),
        (Told::Answer(200, JSON, b"<html>".to_vec()), ErrorKind::Malformed),
        (Told::Answer(200, JSON, Vec::new()), ErrorKind::EmptyAnswer),
        (Told::Answer(204, JSON, Vec::new()), ErrorKind::EmptyAnswer),
        (
            Told::Answer(200, JSON, br#"{"code":0,"order":{"tot"#.to_vec()),
            ErrorKind::Malformed,
        ),
        (Told::Answer(200, JSON, b"\xff\xfe{}".to_vec()), ErrorKind::Malformed),
        (Told::Answer(502, HTML, b"<h1>Bad gateway</h1>".to_vec()), ErrorKind::Server),
        (
            Told::Answer(200, JSON, br#"{"code":0,"order":{"total":"much"}}"#.to_vec()),
            ErrorKind::Decode,
        ),
    ];
    for (answer, kind) in cases {
        let error = told(answer).0.orders().get("1").await.expect_err("no answer");
        assert_eq!(error.kind(), kind);
        assert!(
            !error.to_string().contains("sign in")
                && !error.to_string().contains("much")
        );
    }
    let error = get(200, r#"{"code":0,"order":{"lines":[{"rate":"much"}]}}"#)
        .await
        .expect_err("no rate");
    assert_eq!(error.path(), Some("order.lines[0].rate"));
    let (client, _) = answering(200, "{\"code\":0,\"ord");
    let error =
        client.orders().create(&OrderRequest::new("1")).await.expect_err("cut short");
    assert!(error.outcome_unknown() && !error.is_retryable());
}

#[tokio::test]
async fn an_answer_has_its_bounds() {
    let huge = vec![b' '; (32 << 20) + 1];
    let error = told(Told::Answer(200, JSON, huge.clone()))
        .0
        .orders()
        .get("1")
        .await
        .expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    let mut failure = br#"{"code":7,"message":"no","x":""#.to_vec();
    failure.extend_from_slice(&huge);
    let error = told(Told::Answer(400, JSON, failure))
        .0
        .orders()
        .get("1")
        .await
        .expect_err("refused");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("7")));
}

#[tokio::test]
async fn a_page_knows_where_it_stands() {
    for context in [
        r#"{"page":2,"per_page":200,"has_more_page":true,"sort_column":"date"}"#,
        r#"[{"page":"2","per_page":200,"has_more_page":"true","sort_column":"date"}]"#,
    ] {
        let body = format!(
            r#"{{"code":0,"message":"success","orders":[{{"total":1}},{{"total":2}}],"page_context":{context},"sum":3}}"#
        );
        let page = list(&body).await.expect("a page");
        assert_eq!((page.items.len(), page.has_more()), (2, true));
        assert_eq!(page.extra["sum"].as_i64(), Some(3));
        let context = page.context.as_ref().expect("a context");
        assert_eq!((context.page, context.per_page), (Some(2), Some(200)));
        assert_eq!(context.extra["sort_column"].as_str(), Some("date"));
        assert_eq!(page.into_iter().count(), 2);
    }
}

#[tokio::test]
async fn lists_come_in_many_shapes() {
    for (body, length) in [
        (r#"{"code":0,"orders":[]}"#, 0),
        (r#"{"code":0,"orders":""}"#, 0),
        (r#"{"code":0,"orders":null}"#, 0),
        (r#"{"code":0,"message":"success"}"#, 0),
        (r#"{"code":0,"orders":{"total":1}}"#, 1),
        (r#"{"code":0,"results":[{"total":1}],"page_context":[]}"#, 1),
        (r#"{"code":0,"results":[{"total":1}],"count":1,"page_context":""}"#, 1),
        (r#"[{"total":1},{"total":2}]"#, 2),
    ] {
        let page = list(body).await.unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!((page.items.len(), page.has_more()), (length, false), "{body}");
        assert!(page.context.is_none());
    }
    let error = list(r#"{"code":0,"a":[],"b":[]}"#).await.expect_err("which list?");
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("orders")));
}

#[tokio::test]
async fn an_acknowledgement_keeps_what_else_came() {
    let (client, _) = answering(
        200,
        r#"{"code":0,"message":"Deleted.","undo":{"until":"2026-01-01"}}"#,
    );
    let ack = client.orders().delete("1").await.expect("an acknowledgement");
    assert_eq!(
        (ack.code.as_deref(), ack.message.as_deref()),
        (Some("0"), Some("Deleted."))
    );
    assert_eq!(ack.extra["undo"]["until"].as_str(), Some("2026-01-01"));
    let (client, _) = told(Told::Answer(204, &[], Vec::new()));
    assert!(
        client.orders().delete("1").await.expect("an acknowledgement").extra.is_empty()
    );
    let (client, _) = told(Told::Answer(200, &[], Vec::new()));
    assert_eq!(
        client.orders().delete("1").await.expect_err("silence").kind(),
        ErrorKind::EmptyAnswer
    );
}

#[tokio::test]
async fn a_file_has_a_type_and_a_harmless_name() {
    for (disposition, name) in [
        ("attachment; filename=\"INV-1.pdf\"", "INV-1.pdf"),
        ("attachment;filename=INV-1.pdf", "INV-1.pdf"),
        ("attachment; filename=\"../../etc/passwd\"", "passwd"),
        ("attachment; filename=\"..\\\\..\\\\a.exe\"", "a.exe"),
        (
            "attachment; filename=\"a.pdf\"; filename*=UTF-8''%C3%BC%2F..%2Fb.pdf",
            "b.pdf",
        ),
        ("attachment; filename=\"..\"", "file"),
        ("attachment; filename=\"a\\\"b.pdf\"; x=y", "a\"b.pdf"),
    ] {
        let headers: &'static [(&str, &str)] = Box::leak(Box::new([
            ("content-type", "application/pdf"),
            ("content-disposition", disposition),
        ]));
        let (client, _) = told(Told::Answer(200, headers, b"%PDF\xff".to_vec()));
        let file = client.orders().pdf("1").await.expect("a file");
        assert_eq!(file.file_name.as_deref(), Some(name));
        assert_eq!(
            (file.content_type.as_deref(), &file.bytes[..]),
            (Some("application/pdf"), &b"%PDF\xff"[..])
        );
    }
}

#[tokio::test]
async fn a_refusal_in_the_place_of_a_file_is_an_error() {
    let (client, _) =
        answering(200, r#"{"code":57,"message":"You are not authorized"}"#);
    assert_eq!(
        client.orders().pdf("1").await.expect_err("a refusal").code(),
        Some("57")
    );
}
