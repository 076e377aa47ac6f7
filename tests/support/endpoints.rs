//! Which endpoints there are: on the documentation pages, and in emitted code.
//!
//! An endpoint is a method and a path in which each parameter is `{}`: the pages, the documents and their editions
//! call the same parameter by different names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A method and a path without the names of its parameters.
pub type Endpoint = (String, String);

/// What the curl samples of the pages call.
const BASE: &str = "https://www.zohoapis.com/books/v3";

/// What page 004 calls otherwise than everybody else does, itself included.
const MISSPELLED: [(&str, &str, &str); 3] = [
    ("POST", "/contact/{}/active", "/contacts/{}/active"),
    ("GET", "/expense/{}/comments", "/expenses/{}/comments"),
    ("GET", "/settings/taxexemption/{}", "/settings/taxexemptions/{}"),
];

/// The path with `{}` for each parameter, however the source marks one.
#[must_use]
pub fn erase(path: &str) -> String {
    let segments = path.trim_matches('/').split('/').map(|segment| {
        let marked = segment.is_empty()
            || segment.starts_with(['{', ':', '('])
            || segment.starts_with("cf_")
            || segment.bytes().all(|byte| byte.is_ascii_digit());
        if marked { "{}" } else { segment }
    });
    format!("/{}", segments.collect::<Vec<_>>().join("/"))
}

/// An operation as a page documents it, and what the page says from there to the next one.
pub type Section<'p> = (Endpoint, &'p str);

/// The operations of a page, which are headed in two ways: by a curl sample, and on page 004 by a request line.
#[must_use]
pub fn sections(number: usize, page: &str) -> Vec<Section<'_>> {
    if number == 4 { of_request_lines(page) } else { of_curl_samples(page) }
}

fn of_curl_samples(page: &str) -> Vec<Section<'_>> {
    let samples = page.split("curl --request ").skip(1);
    samples
        .map(|sample| {
            let method = sample.split_whitespace().next().unwrap_or_default();
            let (_, url) = sample.split_once("--url").expect("a sample has an address");
            let url = url.trim_start().trim_start_matches('\'');
            let path = url.strip_prefix(BASE).unwrap_or(url);
            // The query holds quotes and braces: it goes first.
            let end = |c: char| c == '?' || c == '\'' || c.is_whitespace();
            let path = erase(path.split(end).next().unwrap_or_default());
            ((method.to_owned(), path), sample)
        })
        .collect()
}

/// Each line of a method and a path before a line `Request Example`.
fn of_request_lines(page: &str) -> Vec<Section<'_>> {
    let mut heads: Vec<(Endpoint, usize)> = Vec::new();
    for (at, _) in page.match_indices("\nRequest Example") {
        let mut above = page[..at].lines().rev().map(str::trim);
        let words: Vec<&str> = above.next().unwrap_or_default().split(' ').collect();
        let [method, path] = words[..] else { continue };
        let method = method.to_ascii_uppercase();
        if ["GET", "POST", "PUT", "DELETE"].contains(&method.as_str()) {
            let heading = above.nth(1).unwrap_or_default();
            let path = corrected(&method, heading, erase(path));
            heads.push(((method, path), at));
        }
    }
    let ends: Vec<usize> =
        heads.iter().skip(1).map(|(_, start)| *start).chain([page.len()]).collect();
    let sections = heads.into_iter().zip(ends);
    sections.map(|((endpoint, start), end)| (endpoint, &page[start..end])).collect()
}

fn corrected(method: &str, heading: &str, path: String) -> String {
    if heading == "Delete comment" && path == "/projects/{}" {
        return "/projects/{}/comments/{}".into();
    }
    let known = MISSPELLED
        .iter()
        .find(|(wrong_method, wrong, _)| *wrong_method == method && *wrong == path);
    known.map_or(path, |(_, _, right)| (*right).to_owned())
}

/// Every endpoint that a generated crate calls.
///
/// # Panics
///
/// When the crate is not there.
#[must_use]
pub fn of_crate(root: &Path) -> BTreeSet<Endpoint> {
    let modules = crate::folder::folders(&root.join("src"));
    let files = modules.iter().map(|module| module.join("operations.rs"));
    let texts = files
        .filter(|file| file.exists())
        .map(|file| fs::read_to_string(file).expect("the file is readable"));
    texts.flat_map(|text| of_code(&text)).collect()
}

/// The endpoints declared in an `operations.rs`: lines such as `Get "/orders" => List("orders"),`.
fn of_code(text: &str) -> Vec<Endpoint> {
    let sent = text.lines().filter_map(|line| line.trim_start().split_once(" \"/"));
    let declared =
        sent.filter(|(method, _)| method.chars().all(|c| c.is_ascii_alphabetic()));
    declared
        .map(|(method, rest)| {
            let path = rest.split_once('"').map_or(rest, |(path, _)| path);
            (method.to_ascii_uppercase(), erase(&format!("/{path}")))
        })
        .collect()
}
