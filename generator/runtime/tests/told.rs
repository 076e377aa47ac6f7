//! What is told of calls while they are made, to hooks and in spans; and that no secret is.

use std::fmt::Write as _;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::runtime::{Moment, Operation, Part};
use super::shop::models::OrderRequest;
use super::world::{World, a_token, an_order, said};

/// Collects all that is told, as text.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<String>>);

impl Collector {
    fn write(&self, text: &str) {
        self.0.lock().expect("no panics").push_str(text);
    }
}

impl Visit for Collector {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.write(&format!("{}={value:?}\n", field.name()));
    }
}

impl Subscriber for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        self.write(&format!("span {}\n", attributes.metadata().name()));
        attributes.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

const SECRETS: [&str; 5] =
    ["token-1", "the-client-secret", "the-refresh", "private-id", "private-body"];

/// R15: in tokens, ids, bodies and answers, whatever becomes of the call.
#[test]
fn planted_secrets_are_told_nowhere() {
    let collector = Collector::default();
    let all = collector.clone();
    tracing::subscriber::with_default(collector, || {
        for (status, body) in [
            (200, r#"{"code":0,"message":"fine","order":{"order_id":"private-body"}}"#),
            (401, r#"{"code":57,"message":"token-1 the-refresh is wrong"}"#),
            (400, r#"{"code":2,"message":"no","x":"private-body"}"#),
            (500, "private-body"),
            (200, r#"{"code":0,"order":{"total":"private-body"}}"#),
            (200, "<html>private-body token-1"),
        ] {
            let world = World::new(move |asked| {
                if asked.is_for_a_token() { a_token(1) } else { said(status, body) }
            });
            let client = world.renewing_client();
            let call = client.orders().create(&OrderRequest::new("private-body"));
            let call = call.attachment(Part::text("private-body"));
            let mut said = format!("{client:?} {call:?} {:?}", call.clone().build());
            if let Err(error) = world.clock.run(call.into_future()) {
                let _ = write!(said, "{error} {error:?}");
                let mut source = std::error::Error::source(&error);
                while let Some(error) = source {
                    let _ = write!(said, "{error} {error:?}");
                    source = error.source();
                }
            }
            if let Err(error) =
                world.clock.run(client.orders().get("private-id").into_future())
            {
                let _ = write!(said, "{error} {error:?}");
            }
            all.write(&said);
            for asked in world.log() {
                for secret in SECRETS.iter().filter(|secret| !secret.contains("private"))
                {
                    assert!(!asked.url.contains(secret));
                }
            }
        }
    });
    let told = all.0.lock().expect("no panics").clone();
    for secret in SECRETS {
        assert!(!told.contains(secret), "{secret} in {told}");
    }
    for name in [
        "http.request.method",
        "url.template=\"/orders/{order_id}\"",
        "server.address=\"api.shop.example\"",
        "http.response.status_code=401",
        "http.request.resend_count=0",
        "error.type=Unauthorized",
        "service.code=\"57\"",
    ] {
        assert!(told.contains(name), "{name} in {told}");
    }
}

#[test]
fn each_attempt_is_told_before_and_after() {
    let world = World::new(|asked| match asked.at.as_millis() {
        0 => said(503, "busy"),
        _ => an_order(),
    });
    let told = Arc::new(Mutex::new(Vec::new()));
    let hook = Arc::clone(&told);
    let builder = world.builder().access_token("t").on_attempt(move |attempt| {
        let moment = match attempt.moment {
            Moment::After { status, .. } => status,
            _ => None,
        };
        hook.lock().expect("one thread").push((
            attempt.repetition,
            attempt.template,
            moment,
        ));
    });
    let client = builder.build().expect("a client");
    world.clock.run(client.orders().get("1").into_future()).expect("an order");
    let path = "/orders/{order_id}";
    assert_eq!(
        *told.lock().expect("one thread"),
        [(0, path, None), (0, path, Some(503)), (1, path, None), (1, path, Some(200))]
    );
}
