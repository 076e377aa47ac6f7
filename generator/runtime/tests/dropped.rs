//! Calls that are dropped before they end, at every point at which they can be.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Waker};
use std::time::Duration;

use bytes::Bytes;

use super::files::files_in;
use super::runtime::transport::{
    Boxed, Chunks, Incoming, Outgoing, Transport, TransportError,
};
use super::runtime::{Client, Clock, Operation, Part, within};
use super::shop::models::OrderRequest;
use super::wire::Server;
use super::world::{Said, World, an_order, issuing, said};

/// A way to the world on which bodies come in small pieces, with a pause before each.
struct Slow(World);

impl Transport for Slow {
    fn send(&self, call: Outgoing) -> Boxed<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let incoming = self.0.send(call).await?;
            let body =
                Drops { body: incoming.body, left: Bytes::new(), world: self.0.clone() };
            Ok(Incoming { body: Box::new(body), ..incoming })
        })
    }
}

struct Drops {
    body: Box<dyn Chunks>,
    left: Bytes,
    world: World,
}

impl Chunks for Drops {
    fn next(&mut self) -> Boxed<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            if self.left.is_empty() {
                self.left = self.body.next().await?.unwrap_or_default();
            }
            self.world.clock.sleep(Duration::from_millis(10)).await;
            let piece = self.left.split_to(self.left.len().min(16));
            Ok(Some(piece).filter(|piece| !piece.is_empty()))
        })
    }
}

type Work = Pin<Box<dyn Future<Output = ()>>>;

/// What a program does with a client; dropped somewhere on the way.
type Doing = fn(Client) -> Work;

const DOINGS: [(&str, Doing); 5] = [
    ("a read", |client| Box::pin(async move { drop(client.orders().get("1").await) })),
    ("a write with a file", |client| {
        Box::pin(async move {
            let part = Part::reader("a.txt", &b"text"[..], Some(4));
            drop(client.orders().create(&OrderRequest::new("1")).attachment(part).await);
        })
    }),
    ("a list", |client| {
        Box::pin(async move { drop(client.orders().list().stream().all().await) })
    }),
    ("a file", |client| {
        Box::pin(async move {
            let Ok(mut file) = client.orders().pdf("1").open().await else { return };
            while let Ok(Some(_)) = file.next().await {}
        })
    }),
    ("an answer as it is", |client| {
        Box::pin(async move { drop(client.orders().get("1").send_raw().await) })
    }),
];

/// A service that answers each path once with trouble and then as it should.
fn troubled(trouble: Said) -> World {
    let world = issuing(|token| token != "Shop-token token-1");
    let asked_before = std::sync::Mutex::new(std::collections::HashSet::new());
    let answers = world.clone();
    World::new(move |asked| {
        let path = asked.url.split('?').next().unwrap_or_default().to_owned();
        let is_heard = !asked.is_for_a_token()
            && !asked.token.ends_with("token-1")
            && !path.ends_with("/orders/2");
        let is_first = || asked_before.lock().expect("one thread").insert(path.clone());
        match answers.answer(asked) {
            _ if is_heard && is_first() => trouble.clone(),
            (200, headers, _) if asked.url.contains("/pdf") => {
                let kind = ("content-type", "application/pdf".to_owned());
                (200, headers.into_iter().chain([kind]).collect(), "%PDF".to_owned())
            }
            (200, _, _) if asked.url.contains("/orders?") && asked.method == "GET" => {
                let more = !asked.url.contains("page=2");
                said(
                    200,
                    &format!(
                        r#"{{"code":0,"message":"","orders":[{{"order_id":"{more}"}}],"page_context":{{"has_more_page":{more}}}}}"#
                    ),
                )
            }
            answer => answer,
        }
    })
}

/// R12: at every point at which they can be broken off, whatever it is they wait for.
#[test]
fn work_dropped_at_any_await_leaves_permits_and_tokens_as_they_were() {
    let busy = r#"{"code":1070,"message":"busy"}"#;
    let minute = r#"{"code":44,"message":"minute"}"#;
    let troubles = [an_order(), said(503, "down"), said(429, busy), said(429, minute)];
    let mut points = 0;
    for (what, doing) in DOINGS {
        for trouble in &troubles {
            points += drop_everywhere(what, doing, trouble);
        }
    }
    println!("dropped at {points} points");
}

/// Drops the work after one poll, after two and so on until it ends by itself; gives how often that was.
fn drop_everywhere(what: &str, doing: Doing, trouble: &Said) -> usize {
    for polls in 1..2000 {
        let world = troubled(trouble.clone());
        let builder = world.builder().refresh_token("client", "secret", "refresh");
        let client = builder.transport(Slow(world.clone())).build().expect("a client");
        let mut work = doing(client.clone());
        let mut context = Context::from_waker(Waker::noop());
        let mut is_done = false;
        for _ in 0..polls {
            is_done = work.as_mut().poll(&mut context).is_ready();
            if is_done {
                break;
            }
            world.clock.advance(Duration::from_millis(200));
        }
        drop(work);
        world.most_in_flight.store(0, Ordering::SeqCst);
        let calls = (0..12).map(|_| client.orders().get("2").into_future());
        for order in world.clock.run_all(calls) {
            order.unwrap_or_else(|error| panic!("{what} after {polls} polls: {error}"));
        }
        let permits = world.most_in_flight.load(Ordering::SeqCst);
        assert_eq!(permits, 5, "{what} after {polls} polls: all permits are back");
        assert!(world.tokens_asked() <= 2, "{what}: the renewal under way was not lost");
        if is_done {
            return polls;
        }
    }
    panic!("{what} never ended");
}

/// R12: whoever waits for a renewal that another call began carries it on when that call is gone.
#[test]
fn a_renewal_outlives_the_call_that_began_it() {
    let world = issuing(|_| true);
    let client = world.renewing_client();
    let mut context = Context::from_waker(Waker::noop());
    let mut first = Box::pin(client.orders().get("1").into_future());
    assert!(first.as_mut().poll(&mut context).is_pending());
    let mut second = Box::pin(client.orders().get("1").into_future());
    assert!(second.as_mut().poll(&mut context).is_pending());
    drop(first);
    world.clock.run(second).expect("an order");
    assert_eq!(world.tokens_asked(), 1);
}

/// R12: places in the queue that are given up hold nobody up.
#[test]
fn tasks_that_leave_the_queue_hold_nobody_up() {
    let world = World::new(|_| an_order());
    let client = world.client();
    let tasks = (0..100).map(|index| {
        let (call, clock) = (client.orders().get("1"), world.clock.clone());
        async move {
            let patience =
                Duration::from_millis(if index % 2 == 0 { 350 } else { 60_000 });
            within(&clock, patience, call.into_future()).await.is_some()
        }
    });
    let done = world.clock.run_all(tasks);
    assert!(done.iter().skip(1).step_by(2).all(|done| *done));
    assert!(done.iter().step_by(2).any(|done| !done));
    assert!(world.most_in_flight.load(Ordering::SeqCst) <= 5);
}

/// R12: also when the saving is broken off.
#[tokio::test]
async fn a_saving_that_is_broken_off_leaves_nothing() {
    let server = Server::start(|mut connection| async move {
        connection.request().await;
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 8\r\n\r\n%PDF").await;
        tokio::time::sleep(Duration::from_secs(60)).await;
    })
    .await;
    let client = server.builder().build().expect("a client");
    let folder = tempfile::tempdir().expect("a folder");
    let saving = client.orders().pdf("1").save_to(folder.path().join("a.pdf"));
    assert!(tokio::time::timeout(Duration::from_millis(300), saving).await.is_err());
    assert!(files_in(folder.path()).is_empty());
}
