//! A call is signed in with the first set of schemes that it asks for and the client has all credentials of.

use std::time::Duration;

use super::line::{JSON, Line, Told};
use super::runtime::{
    self, Client, Credential, Error, ErrorKind, Operation, RefreshToken, Security, Value,
};

runtime::calls! {
    /// Asks for a key and a password, or for a token.
    Audit -> Value {
        Get "/audit" => Whole, id: "audit",
        security: Some(Security::OneOf(&[&["key", "login"], &["oauth"]]));
    }

    /// Takes a token, and does without.
    Offers -> Value {
        Get "/offers" => Whole, id: "offers",
        security: Some(Security::OneOf(&[&[], &["oauth"]]));
    }

    /// Does not say what it takes.
    News -> Value {
        Get "/news" => Whole, id: "news",
        security: Some(Security::Whatever);
    }

    /// Takes nothing.
    Status -> Value {
        Get "/status" => Whole, id: "status",
        security: Some(Security::OneOf(&[]));
    }
}

/// A client with a credential for each of these schemes.
fn client(schemes: &[&str]) -> Client {
    let credential = |name: &str| match name {
        "login" => Credential::password("Aladdin", "open sesame"),
        _ => Credential::token("secret"),
    };
    let builder = schemes.iter().fold(Client::builder(), |builder, name| {
        builder.credential(*name, credential(name))
    });
    builder.transport(Line::default()).build().expect("a client")
}

/// What a call carries: its query and its `Authorization`.
fn carried(call: impl Operation) -> Result<(String, String), Error> {
    let preview = call.build()?;
    let header = preview.header("authorization").unwrap_or_default();
    let word = header.split(' ').next().unwrap_or_default();
    Ok((preview.query().unwrap_or_default().to_owned(), word.to_owned()))
}

fn audit(schemes: &[&str]) -> Result<(String, String), Error> {
    carried(Audit::of(client(schemes).request(Audit::ENDPOINT)))
}

#[test]
fn the_first_set_is_sent_that_is_there_as_a_whole_and_nothing_beside_it() {
    let both = audit(&["oauth", "key", "login"]).expect("a call");
    assert_eq!((both.0.starts_with("api_key="), &*both.1), (true, "Basic"));
    let token = audit(&["oauth", "key"]).expect("a call");
    assert_eq!(token, (String::new(), "Shop-token".to_owned()));
}

#[tokio::test]
async fn a_source_of_tokens_takes_the_place_of_a_token_given_before() {
    let source = RefreshToken::new("id", "secret", "refresh");
    let client = Client::builder()
        .credential("oauth", Credential::token("old"))
        .token_source(source.starting_with("new", Duration::from_secs(3600)));
    let line = Line::default();
    line.tell(Told::Answer(200, JSON, br#"{"code":0}"#.to_vec()));
    let client = client.transport(line.clone()).build().expect("a client");
    let call = News::of(client.request(News::ENDPOINT));
    call.await.expect("news");
    assert_eq!(line.heard()[0].headers()["authorization"], "Shop-token new");
}

#[test]
fn what_is_missing_is_told_before_anything_is_sent() {
    let error = audit(&["key"]).expect_err("half of a set");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let said = error.to_string();
    assert!(said.contains("key and login, or oauth"), "{said}");
}

#[test]
fn a_call_that_can_do_without_is_made_without_and_sends_what_there_is() {
    let offers = |schemes: &[&str]| {
        carried(Offers::of(client(schemes).request(Offers::ENDPOINT))).expect("a call").1
    };
    assert_eq!([offers(&[]), offers(&["login"])], ["", ""]);
    assert_eq!(offers(&["oauth"]), "Shop-token");
}

#[test]
fn a_call_that_takes_nothing_is_sent_nothing() {
    let call = Status::of(client(&["oauth", "key"]).request(Status::ENDPOINT));
    assert_eq!(carried(call).expect("a call"), (String::new(), String::new()));
}

#[test]
fn a_call_that_does_not_say_what_it_takes_is_sent_all_there_is() {
    let news = |schemes: &[&str]| {
        carried(News::of(client(schemes).request(News::ENDPOINT))).expect("a call")
    };
    let (query, word) = news(&["key", "oauth"]);
    assert_eq!((query.starts_with("api_key="), &*word), (true, "Shop-token"));
    assert_eq!(news(&[]), (String::new(), String::new()));
}
