//! What the accounts host answers, and where tokens then go: to the service's own hosts and nowhere else.

use std::future::IntoFuture;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::runtime::testing::Replay;
use super::runtime::transport::Failure;
use super::runtime::{Clock, ErrorKind, RefreshToken, Retry};
use super::world::{Asked, Said, World, a_token, an_order, issuing, said};

const TEN_MINUTES: Duration = Duration::from_secs(600);

/// What becomes of a call when the accounts host says this.
fn asking(answer: Said) -> (Result<(), ErrorKind>, World) {
    let world =
        World::new(
            move |asked| {
                if asked.is_for_a_token() { answer.clone() } else { an_order() }
            },
        );
    let client = world.renewing_client();
    let result = world.clock.run(client.orders().get("1").into_future());
    (result.map(drop).map_err(|error| error.kind()), world)
}

/// R3
#[test]
fn each_answer_of_the_accounts_host_has_its_own_error() {
    let throttled = r#"{"error":"Access Denied","error_description":"You have made too many requests continuously.","status":"failure"}"#;
    let cases = [
        (said(400, throttled), ErrorKind::RateLimited),
        (said(200, r#"{"error":"invalid_code"}"#), ErrorKind::ReauthRequired),
        (said(200, r#"{"error":"invalid_client"}"#), ErrorKind::ReauthRequired),
        (said(200, r#"{"error":"general_error"}"#), ErrorKind::Refused),
        (said(503, "busy"), ErrorKind::Server),
        (said(200, "<html>sign in</html>"), ErrorKind::Malformed),
        (said(200, "{}"), ErrorKind::Malformed),
        (said(302, ""), ErrorKind::Redirected),
    ];
    for (answer, kind) in cases {
        let body = answer.2.clone();
        let (result, world) = asking(answer);
        assert_eq!(result, Err(kind), "{body}");
        assert_eq!((world.tokens_asked(), world.calls().len()), (1, 0), "{body}");
    }
}

/// R3
#[test]
fn each_way_not_to_reach_the_accounts_host_has_its_own_error() {
    let cases = [
        (Failure::Connect, ErrorKind::Connect, "no connection"),
        (Failure::Timeout, ErrorKind::Timeout, "took longer"),
        (Failure::Broken, ErrorKind::Transport, "broke"),
    ];
    for (failure, kind, words) in cases {
        let world = World::new(|_| an_order());
        let line = Replay::new().failure(failure);
        let builder = world.builder().transport(line.clone()).retry(Retry::never());
        let client = builder.refresh_token("client", "a-secret", "the-refresh").build();
        let call = client.expect("a client").orders().get("1").into_future();
        let error = world.clock.run(call).expect_err("no token");
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(line.heard().iter().all(|asked| asked.uri().path().contains("oauth")));
    }
}

/// R3
#[test]
fn a_dead_token_is_not_tried_again() {
    let world = World::new(|_| said(200, r#"{"error":"invalid_code"}"#));
    let client = world.renewing_client();
    for _ in 0..5 {
        let error = world.clock.run(client.orders().get("1").into_future());
        let error = error.expect_err("no token");
        assert_eq!(
            (error.kind(), error.is_retryable()),
            (ErrorKind::ReauthRequired, false)
        );
        assert!(!error.outcome_unknown());
    }
    assert_eq!(world.tokens_asked(), 1);
}

/// R3: how long a token is used whose answer does not say it in seconds a token lives.
#[test]
fn absurd_lifetimes_are_replaced() {
    for life in [
        "",
        r#","expires_in":0"#,
        r#","expires_in":-1"#,
        r#","expires_in":3600000"#,
        r#","expires_in":1e30"#,
        r#","expires_in":"soon""#,
    ] {
        let body = format!(r#"{{"access_token":"token"{life}}}"#);
        let world = World::new(move |asked| {
            if asked.is_for_a_token() { said(200, &body) } else { an_order() }
        });
        let client = world.renewing_client();
        for (minute, tokens) in [(0, 1), (54, 1), (56, 2)] {
            let passed = world.clock.now();
            world.clock.advance(Duration::from_secs(minute * 60).saturating_sub(passed));
            world.clock.run(client.orders().get("1").into_future()).expect("an order");
            assert_eq!(world.tokens_asked(), tokens, "{life} after {minute} minutes");
        }
    }
}

/// R3
#[test]
fn a_token_that_is_still_good_is_used_while_no_new_one_is_to_be_had() {
    let given = AtomicUsize::new(0);
    let world = World::new(move |asked| match asked.is_for_a_token() {
        true if given.fetch_add(1, Ordering::SeqCst) == 0 => a_token(1),
        true => said(400, r#"{"error":"Access Denied"}"#),
        false => an_order(),
    });
    let client = world.renewing_client();
    world.clock.run(client.orders().get("1").into_future()).expect("an order");
    // Late enough to be renewed, too early to be over.
    world.clock.advance(Duration::from_secs(3400));
    for _ in 0..10 {
        world.clock.run(client.orders().get("1").into_future()).expect("an order");
    }
    assert_eq!(world.tokens_asked(), 2);
    world.clock.advance(Duration::from_secs(300));
    let error = world.clock.run(client.orders().get("1").into_future());
    let error = error.expect_err("the token is over");
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert!(error.retry_after().is_some_and(|wait| wait <= TEN_MINUTES));
    assert_eq!(world.tokens_asked(), 2);
}

/// R4
#[test]
fn a_token_goes_to_no_host_but_the_services_own() {
    let hosts = |domain: &str| {
        let body = format!(r#"{{"access_token":"token","api_domain":"{domain}"}}"#);
        let world = World::new(move |asked| {
            if asked.is_for_a_token() { said(200, &body) } else { an_order() }
        });
        let client = world.renewing_client();
        world.clock.run(client.orders().get("1").into_future()).expect("an order");
        world.calls()[0].url.clone()
    };
    for evil in [
        "https://evil.example",
        "http://api.shop.example",
        "https://api.shop.example.evil.io",
        "https://api.shop.example@evil.example",
        "https://user@api.shop.example",
        "https://api.shop.example:8443",
        "https://api.shop.example/x",
        "https://evil.example/.shop-api.example",
        "https://.shop-api.example",
        "https://a b.shop-api.example",
        "api.shop.example",
        "",
    ] {
        let url = hosts(evil);
        assert!(
            url.starts_with("https://api.shop.example/v3/orders/1?"),
            "{evil}: {url}"
        );
    }
    assert!(
        hosts("https://ca.shop-api.example")
            .starts_with("https://ca.shop-api.example/v3/orders/1?")
    );
}

/// R4: a client that was told to call a server of one's own does not leave it.
#[test]
fn a_client_of_another_server_follows_nowhere() {
    let world = World::new(|asked| match asked.is_for_a_token() {
        true => said(
            200,
            r#"{"access_token":"t","api_domain":"https://ca.shop-api.example"}"#,
        ),
        false => an_order(),
    });
    let builder =
        world.builder().refresh_token("a", "b", "c").base_url("http://localhost:1/v3");
    let client = builder.build().expect("a client");
    world.clock.run(client.orders().get("1").into_future()).expect("an order");
    assert!(world.calls()[0].url.starts_with("http://localhost:1/v3/"));
}

#[test]
fn new_tokens_are_told_and_secrets_travel_in_the_body_only() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let hook = Arc::clone(&told);
    let source = RefreshToken::new("client", "the-client-secret", "the-refresh")
        .on_refresh(move |tokens| {
            hook.lock().expect("one thread").push(tokens.access_token().to_owned());
        });
    let world = issuing(|_| true);
    let client = world.builder().token_source(source).build().expect("a client");
    world.clock.run(client.orders().get("1").into_future()).expect("an order");
    assert_eq!(*told.lock().expect("one thread"), ["token-1"]);
    let asked = world.log().into_iter().find(Asked::is_for_a_token).expect("a renewal");
    assert_eq!(asked.url, "https://accounts.shop.example/oauth/token");
    assert_eq!(asked.method, "POST");
    assert_eq!(
        asked.body,
        "grant_type=refresh_token&client_id=client&client_secret=the-client-secret&refresh_token=the-refresh"
    );
}

#[test]
fn consent_is_asked_for_and_comes_back_to_the_right_host() {
    let world = World::new(|_| {
        said(200, r#"{"access_token":"a","refresh_token":"r","expires_in":3600}"#)
    });
    let accounts = world.builder().accounts().expect("accounts");
    let consent = accounts
        .consent("id", "secret")
        .redirect_url("http://localhost:8080/x")
        .scopes(["shop.orders.READ", "shop.settings.READ"]);
    let url = consent.url().expect("an address");
    let start = "https://accounts.shop.example/oauth/auth?response_type=code&client_id=id&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fx&scope=shop.orders.READ%2Cshop.settings.READ&state=";
    assert!(
        url.starts_with(start) && url.ends_with("&access_type=offline&prompt=consent"),
        "{url}"
    );
    let state = &url[start.len()..start.len() + 32];
    let back = |query: &str| {
        let address = format!("http://localhost:8080/x?{query}");
        world.clock.run(consent.come_back(&address)).map_err(|error| error.kind())
    };
    let canada = "accounts-server=https%3A%2F%2Faccounts.shopcloud.example";
    let tokens =
        back(&format!("state={state}&code=1.2&location=ca&{canada}")).expect("tokens");
    assert_eq!((tokens.access_token(), tokens.refresh_token()), ("a", Some("r")));
    assert_eq!(world.log()[0].url, "https://accounts.shopcloud.example/oauth/token");
    assert!(
        world.log()[0].body.contains("grant_type=authorization_code")
            && world.log()[0].body.contains("code=1.2")
    );
    for wrong in [
        format!("state={state}&code=1&accounts-server=https%3A%2F%2Fevil.example"),
        "state=other&code=1".to_owned(),
        format!("state={state}"),
    ] {
        assert_eq!(
            back(&wrong).expect_err("a refusal"),
            ErrorKind::InvalidInput,
            "{wrong}"
        );
    }
    assert_eq!(
        back(&format!("state={state}&error=access_denied")).expect_err("no"),
        ErrorKind::Refused
    );
    assert_eq!(world.log().len(), 1);
    world.clock.run(accounts.revoke("r")).expect("revoked");
    assert_eq!(
        (world.log()[1].url.as_str(), world.log()[1].body.as_str()),
        ("https://accounts.shop.example/oauth/revoke", "token=r")
    );
}

#[test]
fn the_environment_sets_a_client_up() {
    let from = |pairs: &'static [(&str, &str)]| {
        let world = issuing(|_| true);
        let builder = world.builder().words(move |name| {
            let pair = pairs.iter().find(|(known, _)| *known == name);
            pair.map(|(_, value)| (*value).to_owned())
        });
        builder.map(|builder| {
            let client = builder.build().expect("a client");
            world.clock.run(client.orders().get("1").into_future()).expect("an order");
            world.log().last().expect("a call").clone()
        })
    };
    let asked = from(&[
        ("SHOP_ACCESS_TOKEN", "t"),
        ("SHOP_TENANT_ID", "9"),
        ("SHOP_REGION", "ca"),
    ]);
    let asked = asked.expect("settings");
    assert_eq!(asked.url, "https://ca.shop-api.example/v3/orders/1?tenant_id=9");
    assert_eq!(asked.token, "Shop-token t");
    let asked = from(&[
        ("SHOP_CLIENT_ID", "i"),
        ("SHOP_CLIENT_SECRET", "s"),
        ("SHOP_REFRESH_TOKEN", "r"),
    ]);
    assert_eq!(asked.expect("settings").token, "Shop-token token-1");
    assert!(from(&[("SHOP_REFRESH_TOKEN", "r")]).is_err());
    assert!(from(&[("SHOP_REGION", "mars")]).is_err());
}
