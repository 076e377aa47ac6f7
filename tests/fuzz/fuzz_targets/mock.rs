//! Bytes reach the mock as a connection: it answers them in its own words or not at all, and whoever calls next as ever.

#![no_main]

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use openapi_crate::Project;
use openapi_crate::files::Input;
use openapi_crate::mock::{Mock, Running};

/// One resource with all that can be done to it, and a file.
const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: kinds, in: query, style: form, explode: false, schema: {type: array, items: {enum: [cat, dog]}}}
        - {name: near, in: query, style: deepObject, schema: {type: object, properties: {x: {type: number}}}}
        - {name: x-trace, in: header, schema: {type: string, pattern: "^[a-z]+$"}}
      responses: {"200": {description: OK, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}}}
    post:
      requestBody:
        content:
          application/json: {schema: {$ref: "#/components/schemas/Pet"}}
          application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Pet"}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
    put:
      requestBody:
        content:
          application/json: {schema: {$ref: "#/components/schemas/Pet"}}
          application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Pet"}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
    delete: {responses: {"204": {description: Gone}}}
  /pets/{id}/photo:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {photo: {type: string, format: binary}}}}}}
      responses: {"204": {description: Done}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {id: {type: string, readOnly: true}, name: {type: string, maxLength: 9}, age: {type: integer}}}
"##;

/// What anybody may ask.
const ASKED: &[u8] = b"GET /pets HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

static MOCK: LazyLock<Running> = LazyLock::new(|| {
    let document = Input { name: "shop.yaml".into(), bytes: DOCUMENT.into() };
    let project = Project { documents: vec![document], ..Project::default() };
    let mock = Mock::new(project).expect("a document").disable_request_recording();
    mock.start().expect("a port")
});

fuzz_target!(|data: &[u8]| {
    // Whoever asks for slowness waits.
    if !data.windows(4).any(|word| word.eq_ignore_ascii_case(b"slow")) {
        let answer = answered(data, |line| line.shutdown(Shutdown::Write));
        MOCK.reset();
        // An answer is proof enough that it lives.
        if !answer.starts_with(b"HTTP/1.") {
            assert!(answer.is_empty(), "{answer:?}");
            let answer = answered(ASKED, |_| Ok(()));
            assert!(answer.starts_with(b"HTTP/1.1 2"), "{answer:?}");
        }
    }
});

/// What comes back until the mock hangs up.
fn answered(sent: &[u8], end: fn(&TcpStream) -> io::Result<()>) -> Vec<u8> {
    let mut line = TcpStream::connect(MOCK.address()).expect("a connection");
    line.set_read_timeout(Some(Duration::from_secs(10))).expect("a time");
    let mut answer = Vec::new();
    // It may hang up before all is sent.
    if line.write_all(sent).and_then(|()| end(&line)).is_ok()
        && let Err(error) = line.read_to_end(&mut answer)
    {
        assert_eq!(error.kind(), io::ErrorKind::ConnectionReset, "{sent:?}");
    }
    answer
}
