//! HEAD, on a socket: what leaves out a body is what speaks HTTP.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

/// The headers of an answer without the time, and its body.
fn asked(method: &str, target: &str) -> (String, String) {
    let mock = super::mock().start().expect("a free port");
    let mut socket = TcpStream::connect(mock.address()).expect("a listener");
    let request = format!(
        "{method} /v1{target} HTTP/1.1\r\nhost: mock\r\nauthorization: Key secret\r\nconnection: close\r\n\r\n"
    );
    socket.write_all(request.as_bytes()).expect("a listener");
    let mut answer = String::new();
    socket.read_to_string(&mut answer).expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("an end of the headers");
    let lines = head.lines().filter(|line| !line.starts_with("date: "));
    (lines.collect::<Vec<_>>().join("\n"), body.to_owned())
}

#[test]
fn head_is_answered_like_get_without_the_body() {
    let (head, body) = asked("GET", "/pets?shop_id=1");
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    assert!(!body.is_empty());
    assert_eq!(asked("HEAD", "/pets?shop_id=1"), (head, String::new()));
    let (head, body) = asked("HEAD", "/nowhere");
    assert!(head.starts_with("HTTP/1.1 404") && body.is_empty(), "{head}\n{body}");
}
