//! What HTTP allows of connections, on a socket.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

use super::{Mock, mock};
use crate::mock::{Fault, Running};

fn start() -> Running {
    Mock::start(mock()).expect("a free port")
}

fn connection(mock: &Running) -> TcpStream {
    let socket = TcpStream::connect(mock.address()).expect("a listener");
    socket.set_read_timeout(Some(Duration::from_secs(60))).expect("a socket");
    socket
}

/// The head of a request with a credential.
fn head(line: &str, headers: &str) -> String {
    format!(
        "{line} HTTP/1.1\r\nhost: mock\r\nauthorization: Key secret\r\n{headers}\r\n"
    )
}

/// Statuses and bodies of all answers to what is sent, until the connection ends.
fn answers(mock: &Running, sent: &[u8]) -> Vec<(u16, Value)> {
    let mut socket = connection(mock);
    socket.write_all(sent).expect("a listener");
    read(&mut socket)
}

fn read(socket: &mut TcpStream) -> Vec<(u16, Value)> {
    let mut text = String::new();
    socket.read_to_string(&mut text).expect("answers");
    let answers = text.split("HTTP/1.1 ").skip(1).map(|answer| {
        let (head, body) = answer.split_once("\r\n\r\n").expect("an end of the headers");
        let status = head[..3].parse().expect("a status");
        (status, serde_json::from_str(body).unwrap_or_default())
    });
    answers.collect()
}

fn message(answer: &(u16, Value)) -> (u16, &str) {
    (answer.0, answer.1["message"].as_str().unwrap_or_default())
}

const JSON: &str = "content-type: application/json\r\n";

#[test]
fn requests_that_wait_for_no_answer_are_answered_in_their_order() {
    let mock = start();
    let get = head("GET /v1/pets/7?shop_id=1", "");
    let sent = [
        get.clone(),
        head("DELETE /v1/pets/7?shop_id=1", "x-mock-fault: 500\r\n"),
        head("DELETE /v1/pets/7?shop_id=1", ""),
        get,
        head("GET /nowhere", "connection: close\r\n"),
    ];
    let statuses: Vec<u16> =
        answers(&mock, sent.concat().as_bytes()).iter().map(|answer| answer.0).collect();
    assert_eq!(statuses, [200, 500, 200, 404, 404]);
}

#[test]
fn a_call_that_is_slow_holds_up_no_other() {
    let mock = start();
    mock.then([Some(Fault::Slow(Duration::from_secs(3600)))]);
    let mut slow = connection(&mock);
    slow.write_all(head("GET /v1/pets?shop_id=1", "").as_bytes()).expect("a listener");
    // The fault is that of the call that was heard first.
    while mock.received_requests().is_empty() {
        std::thread::yield_now();
    }
    let other = head("GET /v1/pets?shop_id=1", "connection: close\r\n");
    assert_eq!(answers(&mock, other.as_bytes())[0].0, 200);
}

#[test]
fn who_waits_for_a_word_before_the_body_gets_it() {
    let mock = start();
    let body = r#"{"name": "Rex"}"#;
    let length = body.len();
    let headers = format!(
        "{JSON}content-length: {length}\r\nexpect: 100-continue\r\nconnection: close\r\n"
    );
    let mut socket = connection(&mock);
    let request = head("POST /v1/pets?shop_id=1", &headers);
    socket.write_all(request.as_bytes()).expect("a listener");
    let mut word = [0; 25];
    socket.read_exact(&mut word).expect("a word");
    assert_eq!(&word, b"HTTP/1.1 100 Continue\r\n\r\n");
    socket.write_all(body.as_bytes()).expect("a listener");
    assert_eq!(read(&mut socket)[0].1["pet"]["name"], "Rex");
}

#[test]
fn a_body_that_cannot_be_read_is_answered_before_the_connection_ends() {
    let mock = start();
    let chunked = format!("{JSON}transfer-encoding: chunked\r\n");
    let sent = head("POST /v1/pets?shop_id=1", &chunked) + "zz\r\n{}\r\n0\r\n\r\n";
    let answer = &answers(&mock, sent.as_bytes())[0];
    let (status, told) = message(answer);
    assert_eq!((status, &answer.1["code"]), (400, &Value::from(2)));
    assert!(told.starts_with("body cannot be read: "), "{told}");
    assert_eq!(mock.received_requests().len(), 1);
}

#[test]
fn a_body_that_is_too_long_is_answered_whether_it_was_sent_or_not() {
    let mock = start();
    let length = (64 << 20) + 1;
    let told = (413, "body is longer than 67108864 bytes");
    let headers = format!("{JSON}content-length: {length}\r\n");
    let mut sent = head("POST /v1/pets?shop_id=1", &headers).into_bytes();
    sent.resize(sent.len() + length, b' ');
    assert_eq!(message(&answers(&mock, &sent)[0]), told);

    let waiting = format!("{headers}expect: 100-continue\r\n");
    let sent = head("POST /v1/pets?shop_id=1", &waiting);
    assert_eq!(message(&answers(&mock, sent.as_bytes())[0]), told);
}

#[test]
fn an_answer_without_a_body_is_cut_before_it_begins() {
    let mock = start();
    let sent = head("HEAD /v1/pets?shop_id=1", "x-mock-fault: cut\r\n");
    assert!(answers(&mock, sent.as_bytes()).is_empty());
}

#[test]
fn a_fault_that_is_no_text_or_stands_there_twice_is_refused() {
    let mock = start();
    let last = "connection: close\r\n";
    let twice = format!("x-mock-fault: 500\r\nx-mock-fault: html\r\n{last}");
    let sent = head("GET /v1/pets?shop_id=1", &twice);
    let told = answers(&mock, sent.as_bytes());
    assert!(message(&told[0]).1.starts_with("\"500, html\" is no fault"), "{told:?}");

    let mut sent = head("GET /v1/pets?shop_id=1", last).into_bytes();
    sent.truncate(sent.len() - 2);
    sent.extend(b"x-mock-fault: \xff\r\n\r\n");
    let (status, told) = (&answers(&mock, &sent)[0].0, answers(&mock, &sent));
    assert_eq!(*status, 400);
    assert!(message(&told[0]).1.starts_with("\"\u{fffd}\" is no fault"), "{told:?}");
}
