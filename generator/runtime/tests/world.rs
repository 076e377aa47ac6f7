//! A service that exists only in this process and in virtual time, and remembers all it was asked.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::runtime::testing::VirtualClock;
use super::runtime::transport::{Boxed, Incoming, Outgoing, Transport, TransportError};
use super::runtime::{Client, ClientBuilder, Clock};

/// What the service answers: status, headers, body.
pub(crate) type Said = (u16, Vec<(&'static str, String)>, String);

/// What the service was asked, and when.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) at: Duration,
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) token: String,
    pub(crate) body: String,
}

impl Asked {
    pub(crate) fn is_for_a_token(&self) -> bool {
        self.url.contains("/oauth/")
    }
}

type Handler = dyn Fn(&Asked) -> Said + Send + Sync;

/// The service.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) clock: VirtualClock,
    handler: Arc<Handler>,
    latency: Duration,
    log: Arc<Mutex<Vec<Asked>>>,
    in_flight: Arc<AtomicUsize>,
    pub(crate) most_in_flight: Arc<AtomicUsize>,
}

impl World {
    /// A service that answers after a tenth of a second.
    pub(crate) fn new(handler: impl Fn(&Asked) -> Said + Send + Sync + 'static) -> Self {
        Self {
            clock: VirtualClock::new(),
            handler: Arc::new(handler),
            latency: Duration::from_millis(100),
            log: Arc::default(),
            in_flight: Arc::default(),
            most_in_flight: Arc::default(),
        }
    }

    /// A client of it that has a token for good.
    pub(crate) fn client(&self) -> Client {
        self.builder().access_token("the-secret-token").build().expect("a client")
    }

    /// A client of it that renews its tokens.
    pub(crate) fn renewing_client(&self) -> Client {
        let builder =
            self.builder().refresh_token("client", "the-client-secret", "the-refresh");
        builder.build().expect("a client")
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder()
            .tenant_id("70001")
            .transport(self.clone())
            .clock(self.clock.clone())
    }

    /// What the service answers, without its being asked.
    pub(crate) fn answer(&self, asked: &Asked) -> Said {
        (self.handler)(asked)
    }

    pub(crate) fn log(&self) -> Vec<Asked> {
        self.log.lock().expect("no test panics while holding it").clone()
    }

    pub(crate) fn tokens_asked(&self) -> usize {
        self.log().iter().filter(|asked| asked.is_for_a_token()).count()
    }

    pub(crate) fn calls(&self) -> Vec<Asked> {
        self.log().into_iter().filter(|asked| !asked.is_for_a_token()).collect()
    }
}

impl Transport for World {
    fn send(&self, call: Outgoing) -> Boxed<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let (head, body) = call.request.into_parts();
            let header = |name: &str| {
                let value = head.headers.get(name).and_then(|value| value.to_str().ok());
                value.unwrap_or_default().to_owned()
            };
            let body = body.as_bytes().cloned().unwrap_or_default();
            let asked = Asked {
                at: self.clock.now(),
                method: head.method.to_string(),
                url: head.uri.to_string(),
                token: header("authorization"),
                body: String::from_utf8_lossy(&body).into_owned(),
            };
            self.log
                .lock()
                .expect("no test panics while holding it")
                .push(asked.clone());
            let counts = usize::from(!asked.is_for_a_token());
            let now = self.in_flight.fetch_add(counts, Ordering::SeqCst) + counts;
            self.most_in_flight.fetch_max(now, Ordering::SeqCst);
            let _leaving = Leaving(&self.in_flight, counts);
            let (status, pairs, body) = (self.handler)(&asked);
            self.clock.sleep(self.latency).await;
            let mut headers = HeaderMap::new();
            headers.insert("content-type", HeaderValue::from_static("application/json"));
            for (name, value) in pairs {
                let value = HeaderValue::from_str(&value).expect("a header");
                headers.insert(HeaderName::from_static(name), value);
            }
            let status = StatusCode::from_u16(status).expect("a status");
            Ok(Incoming::whole(status, headers, Bytes::from(body)))
        })
    }
}

struct Leaving<'a>(&'a AtomicUsize, usize);

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(self.1, Ordering::SeqCst);
    }
}

/// An answer in JSON without further headers.
pub(crate) fn said(status: u16, body: &str) -> Said {
    (status, Vec::new(), body.to_owned())
}

/// An order that is there.
pub(crate) fn an_order() -> Said {
    said(200, r#"{"code":0,"message":"success","order":{"order_id":"1"}}"#)
}

/// A token that is handed out.
pub(crate) fn a_token(number: usize) -> Said {
    said(
        200,
        &format!(
            r#"{{"access_token":"token-{number}","expires_in":3600,"token_type":"Bearer"}}"#
        ),
    )
}

const UNAUTHORIZED: &str = r#"{"code":57,"message":"not authorized"}"#;

/// A service that gives numbered tokens and accepts those that a rule accepts.
pub(crate) fn issuing(accepts: impl Fn(&str) -> bool + Send + Sync + 'static) -> World {
    let given = AtomicUsize::new(0);
    World::new(move |asked| {
        if asked.is_for_a_token() {
            a_token(given.fetch_add(1, Ordering::SeqCst) + 1)
        } else if accepts(&asked.token) {
            an_order()
        } else {
            said(401, UNAUTHORIZED)
        }
    })
}
