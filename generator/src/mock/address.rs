//! The path that all calls begin with, from the address that the documents or the configuration have.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::message::decoded;
use crate::config::Config;
use crate::model::Api;

/// What an address cannot hold as it is.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');

/// The path that all calls begin with: the configured one, else that of the address.
pub(super) fn base_path(api: &Api, config: &Config) -> String {
    let service = &config.service;
    let address = || service.base_url.as_ref().or(api.servers.first());
    let path = service.base_path.as_deref();
    let path = path.or_else(|| Some(path_of(address()?))).unwrap_or_default();
    utf8_percent_encode(path.trim_end_matches('/'), ESCAPED).to_string()
}

/// What follows the base path, however that is escaped.
pub(super) fn below<'p>(base: &str, path: &'p str) -> Option<&'p str> {
    let (at, _) = path.match_indices('/').nth(base.matches('/').count())?;
    let (before, below) = path.split_at(at);
    (decoded(before) == decoded(base)).then_some(below)
}

/// The path of an address on the web; nothing of what is none.
fn path_of(address: &str) -> &str {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let behind_scheme = match address.split_once(':') {
        Some((scheme, rest)) if is_web(scheme) => rest,
        _ => address,
    };
    let path = match behind_scheme.strip_prefix("//") {
        Some(rest) => rest.find('/').map_or("", |at| &rest[at..]),
        None => behind_scheme,
    };
    if path.starts_with('/') { path } else { "" }
}

fn is_web(scheme: &str) -> bool {
    ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::{below, path_of};

    #[test]
    fn of_an_address_the_path_counts_and_of_what_is_none_nothing() {
        for (address, path) in [
            ("https://api.example.com/v1", "/v1"),
            ("HTTPS://api.example.com", ""),
            ("https://h/x?y=1#z", "/x"),
            ("https://h?y=/1", ""),
            ("//h/x", "/x"),
            ("/v1/", "/v1/"),
            ("v1", ""),
            ("api.example.com/v1", ""),
            ("ftp://h/x", ""),
            ("javascript:alert(1)", ""),
        ] {
            assert_eq!(path_of(address), path, "{address}");
        }
    }

    #[test]
    fn a_base_path_is_the_same_however_it_is_escaped() {
        assert_eq!(below("/a%20b/é", "/a%20b/%c3%a9/pets"), Some("/pets"));
        assert_eq!(below("/v1", "/%76%31/pets"), Some("/pets"));
        assert_eq!(below("", "/pets"), Some("/pets"));
        for other in ["/v1", "/v10/pets", "/v2/pets", "pets", "*"] {
            assert_eq!(below("/v1", other), None, "{other}");
        }
    }
}
