//! Whether a webhook comes from the service. The signature is over the parameters and the body as they came.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// The secret that a webhook was set up with.
#[derive(Clone)]
pub struct WebhookKey(SecretString);

/// The signature is none, or not that of this message and secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidSignature;

impl WebhookKey {
    /// The secret, as it was given to the service.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self(SecretString::from(secret.into()))
    }

    /// Checks a signature in hexadecimal digits. The parameters are those of the address and of a form, decoded, in any
    /// order; the body is the JSON byte for byte, and empty for a form. How long it takes does not depend on what is wrong.
    ///
    /// # Errors
    /// If the message is not to be believed.
    pub fn verify<K: AsRef<str>, V: AsRef<str>>(
        &self,
        parameters: impl IntoIterator<Item = (K, V)>,
        body: &[u8],
        signature: &str,
    ) -> Result<(), InvalidSignature> {
        let mut parameters: Vec<_> = parameters.into_iter().collect();
        parameters.sort_by(|one, other| one.0.as_ref().cmp(other.0.as_ref()));
        let key = self.0.expose_secret().as_bytes();
        let mut code =
            Hmac::<Sha256>::new_from_slice(key).map_err(|_| InvalidSignature)?;
        for (name, value) in &parameters {
            code.update(name.as_ref().as_bytes());
            code.update(value.as_ref().as_bytes());
        }
        code.update(body);
        let expected = code.finalize().into_bytes();
        let given = bytes_of(signature.trim()).ok_or(InvalidSignature)?;
        if bool::from(expected.as_slice().ct_eq(&given)) {
            Ok(())
        } else {
            Err(InvalidSignature)
        }
    }
}

fn bytes_of(hexadecimal: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<_>> = hexadecimal.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

impl fmt::Debug for WebhookKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookKey(***)")
    }
}

impl fmt::Display for InvalidSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the signature is not the sender's")
    }
}

impl std::error::Error for InvalidSignature {}
