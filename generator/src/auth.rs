//! Security schemes, from the document to what the client is told.

use std::collections::HashSet;
use std::sync::Arc;

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

/// What an operation is signed in with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Security {
    /// Nothing is known of what is asked for: whatever there is may be of use.
    Whatever,
    /// One of these sets of schemes, by names: with an empty one it can do without, and without any nothing is of use.
    OneOf(Arc<[Vec<String>]>),
}

impl Security {
    /// What a document requires of calls. What no client can be given is not asked for.
    pub(crate) fn of(required: &[SecurityRequirement], known: &HashSet<String>) -> Self {
        let is_known = |name: &&String| known.contains(*name);
        let names = |set: &SecurityRequirement| -> Vec<String> {
            set.keys().filter(is_known).cloned().collect()
        };
        // What can be sent as a whole comes before a part of something.
        let (whole, parts): (Vec<_>, Vec<_>) =
            required.iter().partition(|set| set.keys().all(|name| is_known(&name)));
        let parts = parts.into_iter().map(names).filter(|names| !names.is_empty());
        let sets: Arc<[Vec<String>]> =
            whole.into_iter().map(names).chain(parts).collect();
        if sets.is_empty() && !required.is_empty() {
            return Self::Whatever;
        }
        Self::OneOf(sets)
    }

    /// Nothing.
    pub(crate) fn none() -> Self {
        Self::OneOf(Arc::default())
    }

    /// The sets of schemes, if they are known.
    pub fn sets(&self) -> &[Vec<String>] {
        match self {
            Self::Whatever => &[],
            Self::OneOf(sets) => sets,
        }
    }
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
