//! The variables of a program's environment that a client reads.

use proc_macro2::TokenStream;
use quote::quote;

use super::service::{has_accounts, renews};
use super::tokens::docs;
use crate::auth::Kind;
use crate::rust::Service;

/// Their names, and what each says.
pub(super) fn variables(service: &Service) -> Vec<(String, String)> {
    let mut variables: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, says: &str| {
        variables.push((format!("{}_{name}", service.environment), says.to_owned()));
    };
    for parameter in &service.parameters {
        let says = format!("what [`{0}`](Self::{0}) sets", parameter.ident);
        add(&parameter.wire.to_ascii_uppercase(), &says);
    }
    if has_accounts(service) {
        let names: Vec<String> =
            service.regions.iter().map(|region| format!("`{}`", region.name)).collect();
        add("REGION", &format!("where the API is called: {}", names.join(", ")));
    }
    add("URL", "an address instead, as for [`base_url`](Self::base_url)");
    if renews(service) {
        add("ACCOUNTS_URL", "where tokens are asked for, if not where the region says");
    }
    let mut schemes = service.schemes.iter();
    if schemes.any(|(scheme, _)| scheme.kind == Kind::Token) {
        add("ACCESS_TOKEN", "a token, which comes before all that follow");
    }
    if renews(service) {
        add("CLIENT_ID", "the program, as the service knows it");
        add("CLIENT_SECRET", "its secret");
        add("REFRESH_TOKEN", "what the user's consent gave; it needs the two before");
    }
    variables
}

/// The builder's function that reads them.
pub(super) fn setter(service: &Service) -> TokenStream {
    let variables = variables(service).into_iter();
    let listed = variables.map(|(name, says)| format!("- `{name}`: {says}"));
    let listed = docs(&listed.collect::<Vec<_>>());
    quote! {
        /// Takes settings from these variables of the program's environment:
        ///
        #listed
        ///
        /// What the environment does not say stays as it is; blank is as good as not there.
        ///
        /// # Errors
        /// If the environment names a region the service does not have, or only some of what belongs together.
        pub fn environment(self) -> Result<Self, Error> {
            self.words(|name| std::env::var(name).ok())
        }
    }
}
