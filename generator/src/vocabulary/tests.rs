//! Whether the table says the truth: what it calls read is named by what reads it, and what it calls told is told.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::table::keywords;
use super::{Kind, Shape, Use, rest};
use crate::Project;
use crate::files::Input;

/// Every kind of object that a document can have, with its keywords of one treatment.
fn treated(treatment: Use) -> BTreeSet<(Kind, &'static str)> {
    let (mut open, mut seen) = (vec![Kind::Document], BTreeSet::new());
    let mut found = BTreeSet::new();
    while let Some(kind) = open.pop() {
        if !seen.insert(kind) {
            continue;
        }
        open.extend(["/", "200", "event"].iter().filter_map(|key| rest(kind, key)));
        for word in keywords(kind) {
            match word.shape {
                Shape::One(inner) | Shape::List(inner) | Shape::Map(inner) => {
                    open.push(inner);
                }
                _ => {}
            }
            if word.treatment == treatment {
                found.insert((kind, word.name));
            }
        }
    }
    found
}

/// The code of a folder without its comments, the table and what reads documents for other ends.
fn code(folder: &Path, text: &mut String) {
    const OTHERS: &[&str] = &["vocabulary", "import", "mock", "tests.rs"];
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("its entries are readable").path();
        if OTHERS.iter().any(|other| path.ends_with(other)) {
            continue;
        }
        if path.is_dir() {
            code(&path, text);
        } else {
            let file = fs::read_to_string(&path).expect("the file is readable");
            let lines = file.lines().filter(|line| !line.trim_start().starts_with("//"));
            lines.for_each(|line| text.push_str(&format!("{line}\n")));
        }
    }
}

#[test]
fn what_is_read_is_named_by_what_reads_it() {
    let mut text = String::new();
    code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '"';
    let words: BTreeSet<&str> = text.split(|c| !is_part(c)).collect();
    for (kind, name) in treated(Use::Read) {
        let snake: String = name
            .chars()
            .flat_map(|c| {
                let before = c.is_ascii_uppercase().then_some('_');
                before.into_iter().chain([c.to_ascii_lowercase()])
            })
            .collect();
        let is_read = words.contains(snake.as_str())
            || text.contains(&format!("\"{name}\""))
            || text.contains(&format!("/{name}/"));
        assert!(is_read, "nobody reads `{name}` of a {}", kind.name());
    }
}

/// Each keyword that is told, where it says something else than a client does.
const UNFOLLOWED: &str = r##"
openapi: 3.0.3
info: {title: Shop, version: "1"}
paths:
  /a:
    servers: [{url: "https://a.example"}]
    get:
      parameters: [{name: a, in: query, allowReserved: true, schema: {type: string}}]
      responses: {"200": {description: A, headers: {X-A: {schema: {type: string}}}}}
    post:
      servers: [{url: "https://b.example"}]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {properties: {a: {type: array, items: {type: string}}, b: {type: object}}}
            encoding:
              a: {explode: false}
              b: {style: deepObject}
              c: {allowReserved: true}
              d: {contentType: text/csv}
    put:
      requestBody: {content: {multipart/form-data: {encoding: {a: {headers: {X-A: {schema: {type: string}}}}}}}}
"##;

#[test]
fn what_is_told_is_told_where_it_stands() {
    let document =
        Input { name: "shop.yaml".to_owned(), bytes: UNFOLLOWED.as_bytes().to_vec() };
    let project = Project { documents: vec![document], ..Project::default() };
    let checked = crate::check(project).expect("it is only warned of");
    let told: BTreeSet<String> = checked
        .findings
        .diagnostics
        .iter()
        .filter_map(|diagnostic| Some(diagnostic.origin.as_ref()?.pointer.to_string()))
        .collect();
    for (kind, name) in treated(Use::Told) {
        let above = match kind {
            Kind::PathItem => "/paths/~1a",
            Kind::Operation => "/paths/~1a/post",
            Kind::Parameter => "/parameters/0",
            Kind::Response => "/responses/200",
            Kind::Encoding => "/encoding/?",
            // What is told are the keywords in it.
            Kind::MediaType => continue,
            other => panic!("no example has a {} with `{name}`", other.name()),
        };
        let is_told = told.iter().filter_map(|pointer| pointer.rsplit_once('/')).any(
            |(parent, last)| {
                // A field's name has one letter.
                let field =
                    parent.get(..parent.len().saturating_sub(1)).unwrap_or_default();
                let is_there =
                    above.strip_suffix('?').is_some_and(|above| field.ends_with(above));
                last == name && (is_there || parent.ends_with(above))
            },
        );
        assert!(is_told, "`{name}` of a {} is not told: {told:#?}", kind.name());
    }
}
