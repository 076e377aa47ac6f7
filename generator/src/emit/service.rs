//! The conventions of the service in `client.rs`: its error codes, regions, tokens and limits.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::option;
use crate::auth::Kind;
use crate::config::{ErrorCode, ErrorKind};
use crate::rust::Service;
use crate::rust::names::ident;

/// Names of the runtime that the conventions use.
pub(super) fn names(service: &Service) -> Vec<&'static str> {
    let used = [
        (!service.errors.is_empty(), "ErrorKind"),
        (has_accounts(service), "Hosts"),
        (service.limits.is_some(), "Allowance"),
        (service.oauth.is_some(), "OAuth"),
        (renews(service), "RefreshToken"),
    ];
    used.into_iter().filter_map(|(is_used, name)| is_used.then_some(name)).collect()
}

/// Whether every region says where its tokens are handed out.
pub(super) fn has_accounts(service: &Service) -> bool {
    !service.regions.is_empty()
        && service.regions.iter().all(|region| region.accounts.is_some())
}

/// Whether tokens are renewed by themselves.
pub(super) fn renews(service: &Service) -> bool {
    let mut schemes = service.schemes.iter();
    service.oauth.is_some() && schemes.any(|(scheme, _)| scheme.kind == Kind::Token)
}

/// Fields of the service's constant.
pub(super) fn conventions(service: &Service) -> TokenStream {
    let codes = (!service.errors.is_empty()).then(|| {
        let codes = service.errors.iter().map(code);
        quote!(codes: &[#(#codes),*],)
    });
    let regions = has_accounts(service).then(|| {
        let regions = service.regions.iter().map(|region| {
            let (name, api, accounts) = (&region.name, &region.api, &region.accounts);
            quote!(Hosts { region: #name, base_url: #api, accounts_url: #accounts })
        });
        quote!(regions: &[#(#regions),*],)
    });
    let (oauth, limits, environment) =
        (oauth(service), limits(service), &service.environment);
    quote! {
        #codes
        #regions
        #oauth
        #limits
        environment: #environment,
    }
}

fn code(error: &ErrorCode) -> TokenStream {
    let code = error.code.to_string();
    let kind = match error.kind {
        ErrorKind::Request => "Refused",
        ErrorKind::NotFound => "NotFound",
        ErrorKind::Authorization => "Unauthorized",
        ErrorKind::Configuration => "Configuration",
        ErrorKind::RateLimit => "RateLimited",
        ErrorKind::Quota => "DailyQuota",
        ErrorKind::Concurrency => "Concurrency",
        ErrorKind::Server => "Server",
    };
    let kind = ident(kind);
    quote!((#code, ErrorKind::#kind))
}

fn oauth(service: &Service) -> Option<TokenStream> {
    let (how, accounts) = service.oauth.as_ref()?;
    let text = |name: &str, value: Option<&String>| {
        let name = ident(name);
        match value {
            Some(value) => quote!(#name: #value,),
            None => quote!(#name: OAuth::DEFAULT.#name,),
        }
    };
    let words = |name: &str, values: Option<&Vec<String>>| {
        let name = ident(name);
        match values {
            Some(values) => quote!(#name: &[#(#values),*],),
            None => quote!(#name: OAuth::DEFAULT.#name,),
        }
    };
    let authorize = text("authorize_path", how.authorize_path.as_ref());
    let token = text("token_path", how.token_path.as_ref());
    let revoke = option(how.revoke_path.as_ref(), |path| quote!(#path));
    let lifetime = match how.token_lifetime {
        Some(seconds) => quote!(std::time::Duration::from_secs(#seconds)),
        None => quote!(OAuth::DEFAULT.token_lifetime),
    };
    let domain = option(how.api_domain.as_ref(), |key| quote!(#key));
    let dead = words("dead_errors", how.dead_errors.as_ref());
    let throttled = words("throttled_errors", how.throttled_errors.as_ref());
    let query = text("consent_query", how.consent_query.as_ref());
    Some(quote! {
        oauth: Some(OAuth {
            accounts_url: #accounts,
            #authorize
            #token
            revoke_path: #revoke,
            token_lifetime: #lifetime,
            api_domain: #domain,
            #dead
            #throttled
            #query
        }),
    })
}

/// What the least of the service's plans allows: nobody says which one an account has.
fn limits(service: &Service) -> Option<TokenStream> {
    let limits = service.limits.as_ref()?;
    let concurrent = option(limits.concurrent.values().min(), |calls| quote!(#calls));
    let per_minute = option(limits.per_minute.as_ref(), |calls| quote!(#calls));
    let headers = [
        ("limit_header", "limit"),
        ("remaining_header", "remaining"),
        ("reset_header", "reset"),
        ("retry_after_header", "retry_after"),
    ];
    let headers = headers.iter().map(|(field, key)| {
        let field = ident(field);
        match limits.headers.get(*key) {
            Some(header) => quote!(#field: #header,),
            None => quote!(#field: Allowance::DEFAULT.#field,),
        }
    });
    Some(quote! {
        limits: Allowance {
            concurrent: #concurrent,
            per_minute: #per_minute,
            #(#headers)*
        },
    })
}

/// The setter of tokens that are renewed by themselves.
pub(super) fn renewal(service: &Service) -> Option<TokenStream> {
    renews(service).then(|| {
        quote! {
            /// Authorises calls by tokens that are renewed with the one the user's consent gave.
            ///
            /// New tokens are kept in memory only. A program that keeps them gives a [`RefreshToken`] with
            /// [`on_refresh`](RefreshToken::on_refresh) to [`token_source`](Self::token_source) instead. How consent
            /// is asked for stands at [`Accounts::consent`](super::runtime::Accounts::consent).
            pub fn refresh_token(
                self,
                client_id: impl Into<String>,
                client_secret: impl Into<String>,
                refresh_token: impl Into<String>,
            ) -> Self {
                self.token_source(RefreshToken::new(client_id, client_secret, refresh_token))
            }
        }
    })
}

/// The function of a region that says where its tokens are handed out.
pub(super) fn accounts(service: &Service) -> Option<TokenStream> {
    has_accounts(service).then(|| {
        let addresses = service.regions.iter().map(|region| {
            let (name, accounts) = (ident(&region.ident), &region.accounts);
            quote!(Self::#name => #accounts)
        });
        quote! {
            /// Where its tokens are handed out.
            pub fn accounts_url(self) -> &'static str {
                match self {
                    #(#addresses),*
                }
            }
        }
    })
}

/// What is known of the service's webhooks.
pub(super) fn webhooks(service: &Service) -> Option<TokenStream> {
    service.webhook_signature.as_ref().map(|header| {
        quote! {
            #[cfg(feature = "webhooks")]
            impl super::runtime::webhook::WebhookKey {
                /// The header in which a webhook carries its signature.
                pub const HEADER: &'static str = #header;
            }
        }
    })
}
