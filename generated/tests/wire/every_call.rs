//! Every call, once with what it must be given and once with all it can be given.

use std::collections::HashMap;

use http::header::{CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::client::runtime::testing::Replay;
use super::harness::{Call, Client, Given, Value};
use super::{MODULES, builder};

/// Where the parts of a body begin and end in the tables.
const BOUNDARY: &str = "BOUNDARY";

/// What the tables send and answer beside all that is declared.
const UNKNOWN: &str = "\"unknown_key\":";

/// A line of a table and the call it is about.
struct Line {
    call: &'static Call,
    row: Value,
}

impl Line {
    fn text(&self, key: &str) -> &str {
        self.row.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    fn texts(&self, key: &str) -> Vec<&str> {
        let list = self.row.get(key).and_then(Value::as_array).unwrap_or_default();
        list.iter().filter_map(Value::as_str).collect()
    }

    fn given(&self) -> Given {
        Given(self.row.get("given").cloned().unwrap_or_default())
    }

    fn name(&self) -> String {
        format!("{}, {}", self.call.name, self.text("form"))
    }
}

/// All lines of all tables.
fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    for (calls, table) in MODULES {
        let calls: HashMap<&str, &'static Call> =
            calls.iter().map(|call| (call.name, call)).collect();
        for line in table.lines() {
            let row: Value = line.parse().expect("a line of a table is JSON");
            let name = row.get("call").and_then(Value::as_str).unwrap_or_default();
            lines.push(Line { call: calls[name], row });
        }
    }
    lines
}

fn client(replay: &Replay) -> Client {
    builder().transport(replay.clone()).build().expect("a complete client")
}

/// A service that gives the answer of a line.
fn service(line: &Line) -> Replay {
    let mut headers = HeaderMap::new();
    let status = line.row.get("status").and_then(Value::as_i64).unwrap_or(200);
    let status = u16::try_from(status).ok().and_then(|s| StatusCode::from_u16(s).ok());
    let status = status.expect("a status");
    let Some(answer) = line.row.get("answer").filter(|answer| !answer.is_null()) else {
        return Replay::new().answer(status, headers, "");
    };
    let kind = answer.get("type").and_then(Value::as_str).unwrap_or_default();
    headers.insert(CONTENT_TYPE, HeaderValue::from_str(kind).expect("a header"));
    let text = match (answer.get("json"), answer.get("text")) {
        (Some(json), _) => json.to_string(),
        (None, text) => text.and_then(Value::as_str).unwrap_or_default().to_owned(),
    };
    Replay::new().answer(status, headers, text)
}

#[test]
fn sends_exactly_what_the_documents_say_and_understands_their_answer() {
    let lines = lines();
    let wrong: Vec<String> = lines
        .iter()
        .filter_map(|line| {
            let wrong = check(line).err()?;
            Some(format!("{}: {wrong}", line.name()))
        })
        .collect();
    let (wrongs, all) = (wrong.len(), lines.len());
    assert!(
        wrong.is_empty(),
        "{wrongs} of {all} calls are wrong:\n{}",
        wrong.join("\n")
    );
    println!("{all} calls are sent and answered as the documents say");
}

#[test]
fn stands_in_the_tables_once_with_what_it_must_be_given_and_once_with_everything() {
    let mut stand: Vec<String> = lines().iter().map(Line::name).collect();
    let calls = MODULES.iter().flat_map(|(calls, _)| calls.iter());
    let mut should: Vec<String> = calls
        .flat_map(|call| {
            ["required", "everything"].map(|form| format!("{}, {form}", call.name))
        })
        .collect();
    stand.sort_unstable();
    should.sort_unstable();
    assert_eq!(stand, should);
}

fn check(line: &Line) -> Result<(), String> {
    let replay = service(line);
    let request = (line.call.make)(&client(&replay), &line.given());
    let returned = (line.call.reads.send)(request);
    let heard = replay.heard();
    let [heard] = heard.as_slice() else {
        return Err(format!("{} requests were sent: {returned:?}", heard.len()));
    };
    check_request(line, heard)?;
    let returned =
        returned.map_err(|error| format!("the answer is refused: {error:?}"))?;
    check_answer(line, &returned)
}

fn check_request(
    line: &Line,
    heard: &http::Request<bytes::Bytes>,
) -> Result<(), String> {
    same("method", heard.method().as_str(), line.text("method"))?;
    let path = format!("/api{}", line.text("path"));
    same("path", heard.uri().path(), &path)?;
    let mut query: Vec<&str> =
        heard.uri().query().into_iter().flat_map(|query| query.split('&')).collect();
    query.sort_unstable();
    same("query", &query.join("&"), &line.texts("query").join("&"))?;
    let boundary = boundary(heard.headers());
    let with_known_boundary = |text: &str| match boundary {
        Some(boundary) => text.replace(boundary, BOUNDARY),
        None => text.to_owned(),
    };
    let mut headers: Vec<String> = heard
        .headers()
        .iter()
        .filter(|(name, _)| *name != USER_AGENT)
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            format!("{name}: {}", with_known_boundary(&value))
        })
        .collect();
    headers.sort_unstable();
    same("headers", &headers.join("\n"), &line.texts("headers").join("\n"))?;
    let body = with_known_boundary(&String::from_utf8_lossy(heard.body()));
    let expected = match line.row.get("body") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Bool(true)) => line.row["given"]["body"].to_string(),
        _ => String::new(),
    };
    same("body", &body, &expected)
}

/// The answer is returned without loss, and all of it that is declared has a name.
fn check_answer(line: &Line, returned: &Value) -> Result<(), String> {
    let returns = line.row.get("returns").cloned().unwrap_or_default();
    let key = returns.get("key").and_then(Value::as_str);
    let expected = match key {
        Some(key) => line.row["answer"]["json"].get(key),
        None => returns.get("value"),
    };
    let expected = expected.cloned().unwrap_or_default();
    if *returned != expected {
        // Only the order of keys is the type's own.
        same("returned value", &returned.to_string(), &expected.to_string())?;
    }
    let text = expected.to_string();
    match (line.call.reads.misfits)(&text) {
        Ok(misfits) if misfits as usize == text.matches(UNKNOWN).count() => Ok(()),
        Ok(misfits) => {
            Err(format!("{misfits} parts of the answer have no name: {text}"))
        }
        Err(error) => Err(error.to_string()),
    }
}

fn boundary(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(CONTENT_TYPE)?
        .to_str()
        .ok()?
        .split_once("boundary=")
        .map(|(_, text)| text)
}

fn same(what: &str, is: &str, should_be: &str) -> Result<(), String> {
    if is == should_be {
        return Ok(());
    }
    let at = is.bytes().zip(should_be.bytes()).take_while(|(a, b)| a == b).count();
    let around = |text: &str| {
        let around = text.as_bytes().get(at.saturating_sub(60)..).unwrap_or_default();
        String::from_utf8_lossy(&around[..around.len().min(120)]).into_owned()
    };
    Err(format!("the {what} is …{}… and should be …{}…", around(is), around(should_be)))
}

/// What somebody may try in the place of an id.
fn hostile() -> Vec<String> {
    let short = [
        "",
        ".",
        "..",
        "%2e%2e",
        "%2E%2E",
        "a/b",
        "../../organizations",
        "a\\b",
        "a?b=c",
        "a#b",
        "a;b",
        "\0",
        "a\0b",
        "\r\nX-Evil: 1",
        "\r\n",
        " ",
        "%00",
        "%2f",
        "//",
        "/",
        "\u{7f}",
        "\u{202e}",
    ];
    short
        .into_iter()
        .map(str::to_owned)
        .chain([10, 10_000].map(|n| "9".repeat(n)))
        .collect()
}

/// The segments of a path, or of the path of a template.
fn segments(path: &str) -> Vec<&str> {
    path.split('/').collect()
}

#[test]
fn is_never_led_to_another_path_by_what_stands_in_the_place_of_an_id() {
    let (mut tried, mut refused) = (0, 0);
    for line in lines().iter().filter(|line| line.text("form") == "required") {
        let given = line
            .row
            .get("given")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let ids = given
            .iter()
            .filter(|(key, value)| key.starts_with("path.") && value.as_str().is_some());
        for (key, _) in ids {
            for value in hostile() {
                tried += 1;
                let mut given = given.clone();
                given.insert(key, Value::String(value.clone()));
                let replay = service(line);
                let request =
                    (line.call.make)(&client(&replay), &Given(Value::Object(given)));
                let template = request.endpoint().path;
                let returned = (line.call.reads.send)(request);
                let heard = replay.heard();
                let Some(heard) = heard.first() else {
                    assert!(returned.is_err(), "{}: nothing was sent", line.name());
                    refused += 1;
                    continue;
                };
                let path = heard.uri().path().strip_prefix("/api").unwrap_or_default();
                let (is, should_be) = (segments(path), segments(template));
                let fits = |(is, should_be): (&&str, &&str)| {
                    let is_id = should_be.contains('{');
                    let stays = !matches!(*is, "" | "." | "..");
                    if is_id { stays } else { is == should_be }
                };
                assert!(
                    is.len() == should_be.len() && is.iter().zip(&should_be).all(fits),
                    "{}: {key} = {value:?} leads to {path}, not to {template}",
                    line.name()
                );
            }
        }
    }
    println!(
        "{tried} calls with hostile ids: {refused} refused, the others went to their own path"
    );
}
