//! Security schemes, from the document to what the client is told.

use std::iter;

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme};

use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::source::Origin;

/// One way to authorise a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// As the document calls it.
    pub name: String,
    /// How the credential travels.
    pub kind: Kind,
    /// The word before a token, where the document says which.
    pub word: Option<&'static str>,
}

/// How a credential travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// `Authorization: Bearer …`, or another header and word by configuration.
    Token,
    /// User name and password.
    Basic,
    /// A key in a header.
    HeaderKey(String),
    /// A key in the query.
    QueryKey(String),
    /// A key in a cookie.
    CookieKey(String),
}

/// The schemes of all documents, each name once.
pub fn collect(documents: &[Document], diagnostics: &mut Diagnostics) -> Vec<Scheme> {
    let mut schemes: Vec<Scheme> = Vec::new();
    for document in documents {
        let Some(components) = &document.openapi.components else { continue };
        for (name, scheme) in &components.security_schemes {
            let origin = Origin {
                document: document.source,
                pointer: "/components/securitySchemes".into(),
            };
            let ReferenceOr::Item(scheme) = scheme else {
                diagnostics.unsupported_security(
                    &origin.child(name),
                    name,
                    "it is a reference",
                );
                continue;
            };
            let known = schemes.iter().find(|known| known.name == *name);
            match (kind(scheme), known) {
                (Ok(kind), None) => {
                    let word = matches!(scheme, SecurityScheme::HTTP { .. });
                    let word = (word && kind == Kind::Token).then_some("Bearer");
                    schemes.push(Scheme { name: name.clone(), kind, word });
                }
                (Ok(kind), Some(known)) if known.kind != kind => {
                    diagnostics.unsupported_security(
                        &origin.child(name),
                        name,
                        "another document has a different one of this name, which is used",
                    );
                }
                (Ok(_), Some(_)) => {}
                (Err(reason), _) => {
                    diagnostics.unsupported_security(&origin.child(name), name, &reason);
                }
            }
        }
    }
    schemes
}

/// The sets of schemes of which a requirement wants one, by names; an empty set where it can be done without. What no client
/// can be given is no choice, unless there is no other: then all is sent that there is.
pub(crate) fn alternatives(
    security: &[SecurityRequirement],
    schemes: &[Scheme],
) -> Vec<Vec<String>> {
    let is_known = |name: &String| schemes.iter().any(|scheme| scheme.name == *name);
    let sets = security.iter().filter(|set| set.keys().all(is_known));
    let sets: Vec<Vec<String>> = sets.map(|set| set.keys().cloned().collect()).collect();
    if sets.is_empty() && !security.is_empty() { whatever(schemes) } else { sets }
}

/// What is asked for where a document does not say it: nothing, but what there is may be of use.
pub(crate) fn whatever(schemes: &[Scheme]) -> Vec<Vec<String>> {
    let names = || schemes.iter().map(|scheme| scheme.name.clone());
    let each = names().map(|name| vec![name]);
    let all = (schemes.len() > 1).then(|| names().collect());
    let sets = all.into_iter().chain(each).chain(iter::once(Vec::new()));
    sets.filter(|_| !schemes.is_empty()).collect()
}

fn kind(scheme: &SecurityScheme) -> Result<Kind, String> {
    match scheme {
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
            Ok(Kind::Token)
        }
        SecurityScheme::HTTP { scheme, .. } => {
            match scheme.to_ascii_lowercase().as_str() {
                "bearer" => Ok(Kind::Token),
                "basic" => Ok(Kind::Basic),
                other => Err(format!("nothing is known of the HTTP scheme `{other}`")),
            }
        }
        SecurityScheme::APIKey { location, name, .. } => Ok(match location {
            APIKeyLocation::Header => Kind::HeaderKey(name.clone()),
            APIKeyLocation::Query => Kind::QueryKey(name.clone()),
            APIKeyLocation::Cookie => Kind::CookieKey(name.clone()),
        }),
    }
}
