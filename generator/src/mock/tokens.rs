//! Where tokens are handed out, on the paths of the configuration: every consent is given, every refresh token is good.

use std::sync::atomic::{AtomicU64, Ordering};

use hyper::body::Bytes;
use serde_json::{Map, Value, json};

use super::message::{Answer, Request};
use crate::config::Authorization;

/// Seconds that a token lives when nobody says.
const LIFETIME: u64 = 3600;

/// Hands out tokens.
#[derive(Debug)]
pub(crate) struct Tokens {
    rules: Authorization,
    /// How many were handed out.
    count: AtomicU64,
}

impl Tokens {
    pub(crate) fn new(rules: &Authorization) -> Self {
        Self { rules: rules.clone(), count: AtomicU64::new(0) }
    }

    /// The answer to a request about tokens; nothing for any other. `host` is the mock's own address.
    pub(crate) fn answer(&self, host: &str, request: &Request) -> Option<Answer> {
        let is = |path: &Option<String>| Some(&request.path) == path.as_ref();
        if is(&self.rules.token_path) {
            Some(self.token(host, request))
        } else if is(&self.rules.revoke_path) {
            Some(Answer::json(200, r#"{"status":"success"}"#))
        } else if is(&self.rules.authorize_path) {
            Some(consent(request))
        } else {
            None
        }
    }

    fn token(&self, host: &str, request: &Request) -> Answer {
        let field = |name: &str| form_field(&request.body, name);
        let wanted = match field("grant_type").as_deref() {
            Some("refresh_token") => "refresh_token",
            Some("authorization_code") => "code",
            _ => return refused("unsupported_grant_type"),
        };
        if field("client_id").is_none() || field("client_secret").is_none() {
            return refused("invalid_client");
        }
        if field(wanted).is_none() {
            return refused("invalid_grant");
        }
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let mut answer = Map::new();
        answer.insert("access_token".into(), format!("mock.access.{number}").into());
        if wanted == "code" {
            answer.insert("refresh_token".into(), "mock.refresh".into());
        }
        let lifetime = self.rules.token_lifetime.unwrap_or(LIFETIME);
        answer.insert("expires_in".into(), lifetime.into());
        answer.insert("token_type".into(), "Bearer".into());
        if let Some(key) = &self.rules.api_domain {
            answer.insert(key.clone(), host.into());
        }
        Answer::json(200, Value::Object(answer).to_string())
    }
}

fn refused(error: &str) -> Answer {
    Answer::json(400, json!({ "error": error }).to_string())
}

/// Sends the browser back with a code, as if somebody had agreed.
fn consent(request: &Request) -> Answer {
    let Some(target) = request.query("redirect_uri") else {
        return refused("invalid_request");
    };
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("code", "mock.code");
    if let Some(state) = request.query("state") {
        query.append_pair("state", &state);
    }
    let mark = if target.contains('?') { '&' } else { '?' };
    // What no header can hold is no address either.
    let target: String = target.chars().filter(|c| !c.is_control()).collect();
    let target = format!("{target}{mark}{}", query.finish());
    Answer::empty(302).with_header("location", target)
}

fn form_field(body: &Bytes, name: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(body);
    let found = pairs.find(|(known, _)| known == name);
    found.map(|(_, value)| value.into_owned()).filter(|value| !value.is_empty())
}
