//! Whatever a path is filled with, the route stays the operation's own or the call is refused before it is sent.

use proptest::prelude::*;

use super::line::{Line, client};
use super::runtime::{ErrorKind, Operation};

/// R19
#[test]
fn values_that_would_lead_elsewhere_are_refused() {
    let line = Line::default();
    let long = "x".repeat(256);
    for value in ["", ".", "..", "a\0b", "a\r\nb", "\u{85}", long.as_str()] {
        let error =
            client(&line).orders().delete(value).build().expect_err("another route");
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{value:?}");
        assert_eq!(error.operation(), Some("delete_order"));
    }
    assert!(line.heard().is_empty());
}

/// R19
#[test]
fn values_that_look_dangerous_are_encoded() {
    for (value, segment) in [
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        ("..%2f", "..%252f"),
        ("?x=1#y", "%3Fx%3D1%23y"),
        ("ü;,", "%C3%BC%3B%2C"),
        ("..\\..", "..%5C.."),
    ] {
        let preview =
            client(&Line::default()).orders().delete(value).build().expect("a call");
        assert_eq!(preview.path(), format!("/v3/orders/{segment}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// R19
    #[test]
    fn the_route_is_the_operations_own(value in any::<String>()) {
        if let Ok(preview) = client(&Line::default()).orders().delete(value.as_str()).build() {
            // What the address becomes on its way through the URL parser of the transport.
            let url = reqwest::Url::parse(&preview.url()).expect("an address");
            let segments: Vec<_> = url.path().split('/').collect();
            prop_assert_eq!(segments.len(), 4);
            prop_assert_eq!(&segments[..3], ["", "v3", "orders"]);
            prop_assert!(!segments[3].is_empty());
        }
    }
}
