//! Tokens are renewed early, once for all and not too often, whatever the load and whatever clocks do.

use std::future::IntoFuture;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::runtime::{Clock, ErrorKind, Operation, RefreshToken, Retry};
use super::world::{Asked, World, an_order, issuing};

/// R1
#[test]
fn two_hundred_calls_with_an_expired_token_ask_for_one_new_token() {
    let world = issuing(|token| token == "Shop-token token-1");
    let source = RefreshToken::new("client", "secret", "refresh")
        .starting_with("expired", Duration::from_secs(3000));
    let builder = world.builder().token_source(source).total_timeout(HOUR);
    let client = builder.build().expect("a client");
    let calls = (0..200).map(|_| client.orders().get("1").into_future());
    let orders = world.clock.run_all(calls);
    assert_eq!(orders.iter().filter(|order| order.is_ok()).count(), 200);
    assert_eq!(world.tokens_asked(), 1);
    let stale =
        world.calls().iter().filter(|asked| asked.token.ends_with("expired")).count();
    assert!(
        stale <= 200 && world.calls().len() == 200 + stale,
        "one repetition for each at most"
    );
}

const HOUR: Duration = Duration::from_secs(36_000);

/// R1, with many threads and real time.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn threads_share_one_renewal_too() {
    let world = issuing(|token| token == "Shop-token token-1");
    let clock = world.clock.clone();
    let builder = world.builder().refresh_token("a", "b", "c").total_timeout(HOUR);
    let client = builder.build().expect("a client");
    let done = Arc::new(AtomicUsize::new(0));
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let (call, done) = (client.orders().get("1"), Arc::clone(&done));
            tokio::spawn(async move {
                let order = call.await;
                done.fetch_add(1, Ordering::SeqCst);
                order
            })
        })
        .collect();
    while done.load(Ordering::SeqCst) < 50 {
        tokio::time::sleep(Duration::from_millis(1)).await;
        clock.advance(Duration::from_millis(50));
    }
    for task in tasks {
        task.await.expect("no panic").expect("an order");
    }
    assert_eq!(world.tokens_asked(), 1);
}

/// R2
#[test]
fn a_token_refused_for_ever_costs_one_renewal_and_one_repetition_a_call() {
    let world = issuing(|_| false);
    let client = world.renewing_client();
    let error = world.clock.run(client.orders().get("1").into_future());
    assert_eq!(error.expect_err("refused").kind(), ErrorKind::Unauthorized);
    // The first token is asked for anyway.
    assert_eq!((world.tokens_asked(), world.calls().len()), (2, 2));
}

/// R2
#[test]
fn not_more_than_ten_tokens_are_asked_for_in_ten_minutes_whatever_the_load() {
    let world = issuing(|_| false);
    let client = world.renewing_client();
    for _ in 0..30 {
        let calls = (0..20).map(|_| client.orders().create(&order()).into_future());
        for error in world.clock.run_all(calls) {
            assert_eq!(error.expect_err("refused").kind(), ErrorKind::Unauthorized);
        }
    }
    let asked: Vec<_> = world.log().into_iter().filter(Asked::is_for_a_token).collect();
    for (index, first) in asked.iter().enumerate() {
        let window = asked[index..].iter().filter(|a| a.at - first.at < TEN_MINUTES);
        assert!(window.count() <= 10);
    }
    assert!(asked.len() >= 10);
}

const TEN_MINUTES: Duration = Duration::from_secs(600);

fn order() -> super::shop::models::OrderRequest {
    super::shop::models::OrderRequest::new("17")
}

/// R13
#[test]
fn a_jump_of_the_clock_on_the_wall_renews_nothing() {
    let world = issuing(|_| true);
    let client = world.renewing_client();
    for (forward, back) in
        [(Duration::ZERO, Duration::ZERO), (DAY, Duration::ZERO), (Duration::ZERO, DAY)]
    {
        world.clock.set_wall(forward, back);
        for _ in 0..5 {
            world.clock.run(client.orders().get("1").into_future()).expect("an order");
        }
    }
    assert_eq!(world.tokens_asked(), 1);
}

/// R13: a machine that slept for a day.
#[test]
fn a_day_that_passes_at_once_renews_once() {
    let world = issuing(|_| true);
    let client = world.builder().refresh_token("a", "b", "c").total_timeout(HOUR);
    let client = client.build().expect("a client");
    world.clock.run(client.orders().get("1").into_future()).expect("an order");
    world.clock.advance(DAY);
    let calls = (0..200).map(|_| client.orders().get("1").into_future());
    assert!(world.clock.run_all(calls).iter().all(Result::is_ok));
    assert_eq!(world.tokens_asked(), 2);
}

/// R13: a date to wait for is told by the clock on the wall, whatever that says.
#[test]
fn a_jump_of_the_clock_on_the_wall_never_makes_a_wait_negative_or_endless() {
    for (forward, back) in [(DAY, Duration::ZERO), (Duration::ZERO, DAY)] {
        let busy = AtomicUsize::new(0);
        let world = World::new(move |_| match busy.fetch_add(1, Ordering::SeqCst) {
            0 => {
                let wait = ("retry-after", "Thu, 01 Jan 2026 00:00:30 GMT".to_owned());
                (503, vec![wait], String::new())
            }
            _ => an_order(),
        });
        let client = world.client();
        world.clock.set_wall(forward, back);
        let answer = world.clock.run(client.orders().get("1").into_future());
        assert!(world.clock.now() <= Duration::from_secs(121));
        match back.is_zero() {
            true => drop(answer.expect("the date has passed: no further wait is due")),
            false => {
                let error = answer.expect_err("a day is longer than a call may take");
                assert!(error.retry_after().is_some_and(|wait| wait > DAY));
            }
        }
    }
}

const DAY: Duration = Duration::from_secs(86_400);

#[test]
fn a_call_that_cannot_be_sent_asks_for_no_token() {
    let world = issuing(|_| true);
    let client = world.renewing_client();
    let error =
        world.clock.run(client.orders().get("..").retry(Retry::never()).into_future());
    assert_eq!(error.expect_err("another route").kind(), ErrorKind::InvalidInput);
    assert!(world.log().is_empty());
    let mut call = pin!(client.orders().get("1").into_future());
    assert!(matches!(
        call.as_mut().poll(&mut Context::from_waker(Waker::noop())),
        Poll::Pending
    ));
}
