//! Whatever stands behind a key of `client.toml` is used, is said to do nothing, or is refused with its place; and what comes
//! of it is Rust.

use openapi_crate::files::Input;
use openapi_crate::{Findings, Output, Project};
use tests::parallel;

use crate::documentation;
use crate::payloads;
use crate::skeleton;

/// Each text between two `~` is tried with payloads, alone.
const CONFIGURATION: &str = r#"
name = ~shop-client~
title = ~Shop~
version = ~1.2.3~
description = ~A shop~
license = ~MIT~
repository = ~https://shop.example/source~
keywords = [~shop~]
categories = [~api-bindings~]

[service]
base_path = ~/v1~
default_region = "eu"

[authorization]
header = ~X-Token~
prefix = ~Shop~
authorize_path = ~/consent~
token_path = ~/token~
revoke_path = ~/revoke~
api_domain = ~home~
dead_errors = [~gone~]
throttled_errors = [~slow~]
consent_query = ~a=b~

[envelope]
code = ~code~
message = ~message~
success = 0

[paging]
page = ~page~
per_page = ~per_page~
context = ~page_context~
more = ~more~

[[client_parameters]]
name = ~tenant~
except = [~/bills~]

[upsert]
key = ~X-Key~
value = ~X-Value~
flag = ~X-Flag~

[bodies]
offer = [~close_*~]
except = [~close_all_*~]

[uploads]
json_part = ~json~

[[uploads.add]]
paths = [~*/scan~]
part = ~file~

[downloads]
paths = [~*/pdf~]
format = ~accept~
print = ~print~

[[regions]]
name = "eu"
title = ~Europe~
api = ~https://eu.shop.example~
accounts = ~https://accounts.eu.shop.example~

[[regions]]
name = ~us~
api = ~https://us.shop.example~
accounts = ~https://accounts.us.shop.example~

[[scalars]]
is = "id"
names = [~*_id~]
except = [~paid_id~]

[modules]
default = [~orders~]

[modules.names]
bill = ~bills~

[modules.nouns]
orders = [~purchase~]

[modules.methods.orders]
"POST /orders/{}/close" = ~finish~

[types]
join = true
lists = [~lines~]

[types.names]
"orders::Order" = ~Purchase~

[[errors]]
code = 1
kind = "request"
meaning = "Something is wrong."

[limits.headers]
retry_after = ~Wait~

[webhooks]
signature_header = ~X-Signature~

[documentation]
base_url = ~https://shop.example/docs~
pages = ~https://shop.example/docs/{document}~
available_in = ~x-editions~

[documentation.editions]
eu = ~Europe~

[documentation.summaries]
list_orders = ~Lists what was ordered~

[documentation.variants]
_after = ~Only what is after this {parameter}.~

[documentation.spellings]
preorders = ~pre-orders~
"#;

const ORDERS: &str = r##"
openapi: 3.0.3
info: {title: Shop, version: "1", description: "See [more](/more)."}
security: [{oauth: []}]
paths:
  /orders:
    get:
      operationId: list_orders
      parameters:
        - {name: tenant, in: query, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
        - {name: date, in: query, schema: {type: string}}
        - {name: date_after, in: query, schema: {type: string}}
        - {name: accept, in: query, schema: {type: string, enum: [json, pdf]}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Orders"}}}}}
    put:
      operationId: update_purchases
      parameters:
        - {name: X-Key, in: header, schema: {type: string}}
        - {name: X-Value, in: header, schema: {type: string}}
        - {name: X-Flag, in: header, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/OneOrder"}}}}}
  /orders/{order_id}:
    parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: get_order
      parameters: [{name: print, in: query, schema: {type: boolean}}]
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/OneOrder"}}}}}
  /orders/{order_id}/close:
    parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
    post: {operationId: close_order, responses: {"200": {description: OK}}}
  /orders/{order_id}/close_all:
    parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
    post: {operationId: close_all_orders, responses: {"200": {description: OK}}}
  /orders/{order_id}/pdf:
    parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
    get: {operationId: get_order_file, responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}}}
  /orders/{order_id}/scan:
    parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
    post: {operationId: scan_order, responses: {"200": {description: OK}}}
  /orders/{order_id}/approve:
    parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
    post: {operationId: approve_order, responses: {"200": {description: OK}}}
  /preorders:
    delete: {operationId: delete_preorders, responses: {"204": {description: OK}}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {authorizationCode: {authorizationUrl: "https://shop.example/a", tokenUrl: "https://shop.example/t", scopes: {}}}}
  schemas:
    Done: {type: object, properties: {code: {type: integer}, message: {type: string}}}
    Order:
      type: object
      properties:
        order_id: {type: string}
        paid_id: {type: string}
        vat: {type: string, x-editions: [eu]}
        lines: {type: string}
        more_lines: {type: object, properties: {lines: {type: array, items: {type: object, properties: {text: {type: string}}}}}}
    OneOrder: {type: object, properties: {code: {type: integer}, message: {type: string}, order: {$ref: "#/components/schemas/Order"}}}
    Orders:
      type: object
      properties:
        code: {type: integer}
        message: {type: string}
        orders: {type: array, items: {$ref: "#/components/schemas/Order"}}
        page_context: {type: object, properties: {page: {type: integer}, more: {type: boolean}}}
"##;

const BILL: &str = r##"
openapi: 3.0.3
info: {title: Bills, version: "1"}
paths:
  /bills:
    post:
      operationId: create_bill
      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {scan: {type: string, format: binary}, bill: {type: object, properties: {total: {type: number}}}}}}}}
      responses: {"204": {description: OK}}
"##;

/// What is hostile only to some places, and therefore tried in each.
const OWN: [&str; 8] = ["", " ", "Plain word", "1", "ä", "/a", "*", "self"];

/// Of the other payloads each place has every so many, beginning with another one.
const STEP: usize = if cfg!(feature = "slow") { 12 } else { 48 };

fn generate(config: &str) -> Result<Output, Findings> {
    let input = |name: &str, text: &str| Input { name: name.into(), bytes: text.into() };
    openapi_crate::generate(Project {
        documents: vec![input("orders.yaml", ORDERS), input("bill.yaml", BILL)],
        config: Some(input("client.toml", config)),
        ..Project::default()
    })
}

/// A text in quotes, as TOML reads it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

/// The configuration with a payload in one of its places.
fn with(place: usize, payload: &str) -> String {
    let parts = CONFIGURATION.split('~').enumerate();
    let filled = parts.map(|(number, part)| match number {
        number if number == 2 * place + 1 => quoted(payload),
        number if number % 2 == 1 => quoted(part),
        _ => part.to_owned(),
    });
    filled.collect()
}

fn places() -> usize {
    CONFIGURATION.matches('~').count() / 2
}

/// What is wrong with what comes of a payload in a place.
fn fault(place: usize, payload: &str, plain: &Output) -> Option<String> {
    let steers = |c: char| c.is_control() && c != '\n';
    match generate(&with(place, payload)) {
        Ok(output) => {
            let broken = |(path, text): (&String, &String)| {
                let ours = path.ends_with(".rs") && !path.starts_with("src/runtime/");
                let is_rust =
                    || std::panic::catch_unwind(|| skeleton::bones(path, text)).is_ok();
                (ours && !is_rust()).then(|| format!("{path} is no Rust"))
            };
            let broken = output.files.iter().find_map(broken);
            let said = output.findings.to_string();
            let is_used =
                output.files != plain.files || said != plain.findings.to_string();
            broken
                .or_else(|| documentation::steering(&output.files))
                .or_else(|| said.contains(steers).then(|| format!("said {said:?}")))
                .or_else(|| (!is_used).then(|| "nothing comes of it".into()))
        }
        Err(findings) => {
            let said = findings.to_string();
            let explained = ["error[", "--> client.toml:", "= help: "];
            let all = explained.iter().all(|part| said.contains(part));
            (!all || said.contains(steers)).then(|| format!("said {said:?}"))
        }
    }
}

#[test]
fn what_a_configuration_says_is_used_or_said_to_do_nothing_or_refused_with_its_place() {
    let plain =
        generate(&with(places(), "")).unwrap_or_else(|findings| panic!("{findings}"));
    let said = plain.findings.to_string();
    assert!(!said.contains("unused-"), "{said}");
    let (payloads, long) = (payloads::all(), "long".repeat(10_000));
    let places: Vec<usize> = (0..places()).collect();
    let failures = parallel::map(&places, |place| {
        let some = payloads.iter().skip(place % STEP).step_by(STEP);
        let tried =
            OWN.into_iter().chain([long.as_str()]).chain(some.map(String::as_str));
        let found = tried.filter_map(|payload| {
            let found = fault(*place, payload, &plain)?;
            let part = CONFIGURATION.split('~').nth(2 * place + 1);
            Some(format!("{part:?} {payload:?}: {found}"))
        });
        found.collect::<Vec<String>>()
    });
    let failures: Vec<String> = failures.into_iter().flatten().collect();
    assert!(failures.is_empty(), "{} places:\n{}", failures.len(), failures.join("\n"));
}
