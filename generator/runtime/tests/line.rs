//! A transport that answers from a list and remembers what it was sent; and one real server for the default transport.

use std::collections::VecDeque;
use std::future::ready;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::runtime::transport::{
    Boxed, Failure, Incoming, Outgoing, Transport, TransportError,
};
use super::runtime::{Client, ErrorKind, Retry};

/// What a call is answered with.
pub(crate) enum Told {
    Answer(u16, &'static [(&'static str, &'static str)], Vec<u8>),
    Failure(Failure),
}

/// A line whose far end is this test.
#[derive(Clone, Default)]
pub(crate) struct Line {
    told: Arc<Mutex<VecDeque<Told>>>,
    heard: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Line {
    pub(crate) fn heard(&self) -> Vec<http::Request<Bytes>> {
        self.heard.lock().expect("no test panics while holding it").clone()
    }

    pub(crate) fn tell(&self, told: Told) {
        self.told.lock().expect("no test panics while holding it").push_back(told);
    }
}

impl Transport for Line {
    fn send(&self, call: Outgoing) -> Boxed<'_, Result<Incoming, TransportError>> {
        self.heard
            .lock()
            .expect("no test panics while holding it")
            .push(call.request.map(|body| body.as_bytes().cloned().unwrap_or_default()));
        let told =
            self.told.lock().expect("no test panics while holding it").pop_front();
        Box::pin(ready(match told.expect("an answer for each call") {
            Told::Failure(failure) => Err(TransportError::new(failure)),
            Told::Answer(status, pairs, body) => {
                let headers: HeaderMap = pairs
                    .iter()
                    .map(|(name, value)| {
                        (HeaderName::from_static(name), HeaderValue::from_static(value))
                    })
                    .collect();
                Ok(Incoming::whole(
                    StatusCode::from_u16(status).expect("a status"),
                    headers,
                    body,
                ))
            }
        }))
    }
}

pub(crate) const JSON: &[(&str, &str)] =
    &[("content-type", "application/json;charset=UTF-8")];
pub(crate) const HTML: &[(&str, &str)] = &[("content-type", "text/html;charset=UTF-8")];

/// A signed-in client on a line.
pub(crate) fn client(line: &Line) -> Client {
    let builder = Client::builder()
        .tenant_id("70001")
        .access_token("the-secret-token")
        .retry(Retry::never());
    builder.transport(line.clone()).build().expect("a complete client")
}

/// A client whose one call is answered with JSON of this status.
pub(crate) fn answering(status: u16, body: &str) -> (Client, Line) {
    told(Told::Answer(status, JSON, body.as_bytes().to_vec()))
}

/// A client whose one call ends like this.
pub(crate) fn told(told: Told) -> (Client, Line) {
    let line = Line::default();
    line.tell(told);
    (client(&line), line)
}

/// A server on this machine that answers every connection's first request with the given bytes and hangs up.
async fn server(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = socket.read(&mut request).await;
            let _ = socket.write_all(&answer).await;
        }
    });
    format!("http://{address}/v3/")
}

async fn real_client(answer: &str) -> Client {
    let base_url = server(answer.as_bytes().to_vec()).await;
    let builder = Client::builder()
        .tenant_id("70001")
        .access_token("the-secret-token")
        .retry(Retry::never());
    builder.base_url(base_url).build().expect("a complete client")
}

#[tokio::test]
async fn a_real_connection_carries_a_call() {
    let body =
        r#"{"code":0,"message":"success","order":{"order_id":6179546000000824023}}"#;
    let head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
    let client =
        real_client(&format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()))
            .await;
    let order = client.orders().get("1").await.expect("an order");
    assert_eq!(order.order_id.expect("an id").as_str(), "6179546000000824023");
}

#[tokio::test]
async fn a_redirect_is_told_and_not_followed() {
    let answer = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let error = real_client(answer).await.orders().list().await.expect_err("a redirect");
    assert_eq!(error.kind(), ErrorKind::Redirected);
}

#[tokio::test]
async fn a_connection_that_breaks_off_is_a_transport_error() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"code\"";
    let error = real_client(answer)
        .await
        .orders()
        .delete("1")
        .await
        .expect_err("a broken answer");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.outcome_unknown() && error.is_retryable());
}

#[tokio::test]
async fn nobody_listening_is_a_connect_error() {
    let builder = Client::builder()
        .tenant_id("7")
        .access_token("t")
        .base_url("http://127.0.0.1:1/v3");
    let error = builder
        .build()
        .expect("a client")
        .orders()
        .delete("1")
        .await
        .expect_err("no server");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.outcome_unknown());
}
