//! What the service says about too many calls is three different things; and a client that minds its limits hears none.

use std::collections::VecDeque;
use std::future::IntoFuture;
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::runtime::{Clock, ErrorKind, Limits, Operation, Retry};
use super::shop::models::OrderRequest;
use super::world::{Said, World, an_order};

const MINUTE: Duration = Duration::from_secs(60);

/// A service that first gives this answer and then orders.
fn first(answer: Said) -> World {
    let once = Mutex::new(Some(answer));
    World::new(move |_| once.lock().expect("one thread").take().unwrap_or_else(an_order))
}

fn refused(code: u32, retry_after: Option<&str>) -> Said {
    let headers = retry_after.map(|wait| ("retry-after", wait.to_owned()));
    let body = format!(r#"{{"code":{code},"message":"too many"}}"#);
    (429, headers.into_iter().collect(), body)
}

const WAITS: [Option<&str>; 9] = [
    None,
    Some("5"),
    Some("0"),
    Some("Thu, 01 Jan 2026 00:01:30 GMT"),
    Some("Thu, 01 Jan 2015 00:00:00 GMT"),
    Some("1000000000"),
    Some("1e9"),
    Some("inf"),
    Some("soon"),
];

/// R5
#[test]
fn a_minute_used_up_stops_the_whole_account_for_a_minute() {
    for wait in WAITS {
        let world = first(refused(44, wait));
        let client = world.client();
        let calls = [client.orders().create(&OrderRequest::new("1")).into_future()];
        let result = world.clock.run_all(calls).remove(0);
        if wait == Some("1000000000") {
            let error = result.expect_err("a wait that long is the caller's to decide");
            assert_eq!(error.retry_after(), Some(Duration::from_secs(1_000_000_000)));
            assert!(world.clock.now() < Duration::from_secs(1));
            // Another call of the account is not made either, and says so at once.
            let error = world.clock.run(client.orders().get("1").into_future());
            assert_eq!(error.expect_err("a pause").kind(), ErrorKind::RateLimited);
            assert_eq!(world.calls().len(), 1);
        } else {
            result.expect("an order after the pause");
            let calls = world.calls();
            assert_eq!(calls.len(), 2);
            let pause = calls[1].at - calls[0].at;
            assert!(pause >= MINUTE && pause <= MINUTE * 2, "{wait:?}: {pause:?}");
        }
    }
}

/// R5
#[test]
fn while_one_account_pauses_another_goes_on() {
    let world = World::new(|asked| match asked.url.contains("tenant_id=70001") {
        true => refused(44, None),
        false => an_order(),
    });
    let client = world.client();
    let ours = client.orders().get("1").retry(Retry::never());
    let error = world.clock.run(ours.into_future()).expect_err("a pause");
    assert_eq!(
        (error.kind(), error.retry_after()),
        (ErrorKind::RateLimited, Some(MINUTE))
    );
    let mut other = client.orders().get("1");
    other.request_mut().query("tenant_id", &"70002");
    world.clock.run(other.into_future()).expect("an order");
    assert!(world.clock.now() < Duration::from_secs(1));
}

/// R5
#[test]
fn a_day_used_up_fails_at_once_until_it_is_over() {
    let mut answer = refused(45, Some("soon"));
    answer.1.push(("x-rate-limit-limit", "1000".into()));
    answer.1.push(("x-rate-limit-remaining", "0".into()));
    answer.1.push(("x-rate-limit-reset", "34881".into()));
    let world = first(answer);
    let client = world.client();
    let reset = Duration::from_secs(34_881);
    for calls in [1, 1, 1] {
        let before = world.clock.now();
        let error = world.clock.run(client.orders().get("1").into_future());
        let error = error.expect_err("no calls are left");
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::DailyQuota, false));
        assert!(
            error
                .retry_after()
                .is_some_and(|wait| wait <= reset && wait > reset - MINUTE)
        );
        assert_eq!(world.calls().len(), calls);
        assert!(world.clock.now() - before <= Duration::from_millis(100));
    }
    let quota = client.quota();
    assert_eq!((quota.limit, quota.remaining), (Some(1000), Some(0)));
    assert!(quota.reset_in.is_some_and(|wait| wait <= reset && wait > reset - MINUTE));
    world.clock.advance(reset);
    world.clock.run(client.orders().get("1").into_future()).expect("a new day");
}

/// R5
#[test]
fn too_many_at_once_is_tried_again_three_times_and_soon() {
    for wait in WAITS {
        let world = World::new(move |_| refused(1070, wait));
        let error = world
            .clock
            .run(world.client().orders().create(&OrderRequest::new("1")).into_future());
        let error = error.expect_err("refused");
        assert_eq!((error.kind(), error.code()), (ErrorKind::Concurrency, Some("1070")));
        assert!(!error.outcome_unknown());
        let calls = world.calls();
        let asks_too_much = wait == Some("1000000000");
        // One date is 90 seconds away: after two such waits the time of the call is over.
        assert!(calls.len() <= 4 && (asks_too_much || calls.len() >= 2), "{wait:?}");
        for pair in calls.windows(2) {
            assert!(pair[1].at - pair[0].at <= Duration::from_secs(121), "{wait:?}");
        }
        assert!(world.clock.now() <= Duration::from_secs(130));
    }
}

#[test]
fn what_is_left_of_the_day_can_be_read() {
    let mut answer = an_order();
    answer.1.push(("x-rate-limit-limit", "2000".into()));
    answer.1.push(("x-rate-limit-remaining", "1999".into()));
    answer.1.push(("x-rate-limit-reset", "3600".into()));
    let world = World::new(move |_| answer.clone());
    let client = world.client();
    assert_eq!(client.quota().remaining, None);
    world.clock.run(client.orders().get("1").into_future()).expect("an order");
    world.clock.advance(Duration::from_secs(600));
    let quota = client.clone().quota();
    assert_eq!((quota.limit, quota.remaining), (Some(2000), Some(1999)));
    assert!(quota.reset_in.is_some_and(|left| left <= Duration::from_secs(3000)));
    world.clock.advance(Duration::from_secs(3000));
    assert_eq!(client.quota().remaining, None);
}

/// A service that answers more than 100 calls in any 60 seconds, or more than 5 at once, with its refusal.
fn strict() -> World {
    let recent = Mutex::new(VecDeque::new());
    World::new(move |asked| {
        let mut recent = recent.lock().expect("one thread");
        while recent.front().is_some_and(|at| *at + MINUTE <= asked.at) {
            recent.pop_front();
        }
        recent.push_back(asked.at);
        if recent.len() > 100 { refused(44, None) } else { an_order() }
    })
}

/// R6
#[test]
fn a_thousand_tasks_go_through_a_hundred_a_minute() {
    let world = strict();
    let builder = world.builder().access_token("t").total_timeout(MINUTE * 60);
    let client =
        builder.limits(Limits::new().per_minute(100)).build().expect("a client");
    let tasks = (0..1000).map(|_| {
        let (call, clock) = (client.orders().get("1"), world.clock.clone());
        async move {
            call.await.expect("no refusal");
            clock.now()
        }
    });
    let ends = world.clock.run_all(tasks);
    assert_eq!(ends.len(), 1000);
    let calls = world.calls();
    assert_eq!(calls.len(), 1000, "nothing was refused and repeated");
    for (index, call) in calls.iter().enumerate() {
        let window =
            calls[index..].iter().take_while(|later| later.at - call.at < MINUTE);
        assert!(window.count() <= 100);
    }
    assert!(world.most_in_flight.load(Ordering::SeqCst) <= 5);
    assert!(ends.is_sorted(), "first come, first served");
    let (took, best) = (world.clock.now(), MINUTE * 9);
    println!("1,000 calls in {took:?}, at best {best:?}");
    assert!(took < best * 2);
}

/// R6: tasks that call again and again wait equally long.
#[test]
fn no_task_waits_twice_as_long_as_another() {
    let world = strict();
    let builder = world.builder().access_token("t").total_timeout(MINUTE * 60);
    let client = builder.build().expect("a client");
    let tasks = (0..50).map(|_| {
        let (client, clock) = (client.clone(), world.clock.clone());
        async move {
            let mut waited = Duration::ZERO;
            for _ in 0..20 {
                let before = clock.now();
                client.orders().get("1").await.expect("no refusal");
                waited += clock.now() - before;
            }
            waited
        }
    });
    let waits = world.clock.run_all(tasks);
    let (least, most) = (waits.iter().min(), waits.iter().max());
    let spread =
        most.zip(least).map(|(most, least)| most.as_secs_f64() / least.as_secs_f64());
    println!("spread of waiting: {spread:?}");
    assert!(spread.is_some_and(|spread| spread < 2.0));
    assert_eq!(world.calls().len(), 1000);
}

#[test]
fn a_call_that_waits_longer_than_it_may_was_never_sent() {
    let world = World::new(|_| an_order());
    let builder = world.builder().access_token("t").limits(Limits::new().per_minute(1));
    let client = builder.build().expect("a client");
    world.clock.run(client.orders().get("1").into_future()).expect("an order");
    let call = client.orders().create(&OrderRequest::new("1")).total_timeout(MINUTE / 2);
    let error = world.clock.run(call.into_future()).expect_err("no turn");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.outcome_unknown() && error.is_retryable());
    assert_eq!(world.calls().len(), 1);
}
