//! The table of parameter styles of the OpenAPI specification.

use super::line::{Line, client};
use super::runtime::{self, ErrorKind, Operation, Security, Style, Value};

runtime::calls! {
    /// Colours.
    Colours -> Value {
        Get "/colours/{color}" => Whole, id: "colours", security: Some(Security::OneOf(&[]));
    }
}

fn values() -> [Value; 3] {
    let object = Value::from([("R", 100_i64), ("G", 200), ("B", 150)]);
    [Value::from("blue"), Value::from(vec!["blue", "black", "brown"]), object]
}

fn query(style: Style, explode: bool, value: &Value) -> String {
    let mut request = client(&Line::default()).request(Colours::ENDPOINT);
    request.path("color", &"x").query_value("color", style, explode, value);
    Colours::of(request).build().expect("a call").query().unwrap_or_default().to_owned()
}

fn path(style: Style, explode: bool, value: &Value) -> String {
    let mut request = client(&Line::default()).request(Colours::ENDPOINT);
    request.path_value("color", style, explode, value);
    let preview = Colours::of(request).build().expect("a call");
    preview.path().trim_start_matches("/v3/colours/").to_owned()
}

#[test]
fn query_styles() {
    let [text, list, object] = values();
    assert_eq!(query(Style::Form, true, &text), "color=blue");
    assert_eq!(query(Style::Form, true, &list), "color=blue&color=black&color=brown");
    assert_eq!(query(Style::Form, false, &list), "color=blue,black,brown");
    assert_eq!(query(Style::Form, true, &object), "R=100&G=200&B=150");
    assert_eq!(query(Style::Form, false, &object), "color=R,100,G,200,B,150");
    assert_eq!(query(Style::SpaceDelimited, false, &list), "color=blue%20black%20brown");
    assert_eq!(
        query(Style::SpaceDelimited, false, &object),
        "color=R%20100%20G%20200%20B%20150"
    );
    assert_eq!(query(Style::PipeDelimited, false, &list), "color=blue%7Cblack%7Cbrown");
    assert_eq!(
        query(Style::DeepObject, true, &object),
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
    );
    let deeper = Value::from([("a", Value::from([("b", "c,d")]))]);
    assert_eq!(query(Style::DeepObject, true, &deeper), "color%5Ba%5D%5Bb%5D=c%2Cd");
    assert_eq!(query(Style::Form, true, &Value::Null), "");
    assert_eq!(query(Style::Form, false, &Value::Array(Vec::new())), "");
}

#[test]
fn path_styles() {
    let [text, list, object] = values();
    assert_eq!(path(Style::Simple, false, &text), "blue");
    assert_eq!(path(Style::Simple, false, &list), "blue,black,brown");
    assert_eq!(path(Style::Simple, false, &object), "R,100,G,200,B,150");
    assert_eq!(path(Style::Simple, true, &object), "R=100,G=200,B=150");
    assert_eq!(path(Style::Label, false, &text), ".blue");
    assert_eq!(path(Style::Label, false, &list), ".blue,black,brown");
    assert_eq!(path(Style::Label, true, &list), ".blue.black.brown");
    assert_eq!(path(Style::Label, true, &object), ".R=100.G=200.B=150");
    assert_eq!(path(Style::Matrix, false, &text), ";color=blue");
    assert_eq!(path(Style::Matrix, false, &list), ";color=blue,black,brown");
    assert_eq!(path(Style::Matrix, true, &list), ";color=blue;color=black;color=brown");
    assert_eq!(path(Style::Matrix, false, &object), ";color=R,100,G,200,B,150");
    assert_eq!(path(Style::Matrix, true, &object), ";R=100;G=200;B=150");
}

/// R19
#[test]
fn styled_paths_are_as_safe_as_plain_ones() {
    for value in [
        Value::from("."),
        Value::from(""),
        Value::Null,
        Value::Array(Vec::new()),
        Value::from(vec!["a", ".."]),
    ] {
        for style in [Style::Simple, Style::Label, Style::Matrix] {
            let mut request = client(&Line::default()).request(Colours::ENDPOINT);
            request.path_value("color", style, true, &value);
            let error = Colours::of(request).build().expect_err("another route");
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
        }
    }
}
