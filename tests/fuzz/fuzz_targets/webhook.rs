//! A secret, a signature, a body and parameters: a message is believed with the signature that was calculated for it, whatever the
//! order of its parameters, and with no other.

#![no_main]

use hmac::{Hmac, KeyInit, Mac};
use libfuzzer_sys::fuzz_target;
use openapi_crate_fuzz::parts;
use sha2::Sha256;
use zoho_books::runtime::webhook::WebhookKey;

fuzz_target!(|data: &[u8]| {
    let parts = parts(data);
    let [secret, signature, body, parameters @ ..] = &parts[..] else { return };
    let (secret, signature) = (text(secret), text(signature));
    // Names that are alike have no order of their own.
    let mut parameters: Vec<(String, String)> =
        parameters.iter().map(|part| pair(part)).collect();
    parameters.sort();
    parameters.dedup_by(|one, other| one.0 == other.0);
    let calculated = calculated(&secret, &parameters, body);
    let key = WebhookKey::new(secret);
    parameters.reverse();
    let verify = |signature: &str| {
        let parameters = parameters.iter().map(|(name, value)| (name, value));
        key.verify(parameters, body, signature).is_ok()
    };
    assert!(verify(&calculated), "the service's own signature");
    assert!(verify(&calculated.to_uppercase()), "in capital letters");
    assert!(!verify(&calculated[2..]), "a part of it");
    assert_eq!(verify(&signature), signature.trim().to_lowercase() == calculated);
});

/// The signature as the service calculates it.
fn calculated(secret: &str, parameters: &[(String, String)], body: &[u8]) -> String {
    let mut code =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any length");
    for (name, value) in parameters {
        code.update(name.as_bytes());
        code.update(value.as_bytes());
    }
    code.update(body);
    code.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn pair(part: &[u8]) -> (String, String) {
    let part = text(part);
    let (name, value) = part.split_once('=').unwrap_or((&part, ""));
    (name.to_owned(), value.to_owned())
}
