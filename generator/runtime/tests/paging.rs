//! Lists end, whatever the service says about their pages; and no page is asked for that is not needed.

use super::runtime::{Error, ErrorKind};
use super::world::{Asked, Said, World, said};

/// The number of the page that is asked for.
fn number(asked: &Asked) -> usize {
    let rest = asked.url.split("page=").nth(1).unwrap_or("0");
    rest.split('&').next().and_then(|text| text.parse().ok()).unwrap_or(0)
}

fn page(ids: &[usize], context: &str) -> Said {
    let orders: Vec<_> =
        ids.iter().map(|id| format!(r#"{{"order_id":"{id}"}}"#)).collect();
    said(
        200,
        &format!(
            r#"{{"code":0,"message":"success","orders":[{}]{context}}}"#,
            orders.join(",")
        ),
    )
}

fn context(page: usize, more: bool) -> String {
    format!(r#","page_context":{{"page":{page},"per_page":2,"has_more_page":{more}}}"#)
}

/// The ids a list gives, and how many pages were asked for.
fn ids(world: &World) -> (Result<Vec<String>, Error>, usize) {
    let items = world.client().orders().list().stream();
    let ids = world.clock.run(items.all()).map(|orders| {
        orders
            .into_iter()
            .map(|order| order.order_id.expect("an id").to_string())
            .collect()
    });
    (ids, world.calls().len())
}

#[test]
fn a_list_is_fetched_page_by_page_to_its_end() {
    let world = World::new(|asked| match number(asked) {
        1 => page(&[1, 2], &context(1, true)),
        2 => page(&[3, 4], &context(2, true)),
        _ => page(&[5], &context(3, false)),
    });
    let (ids, pages) = ids(&world);
    assert_eq!((ids.expect("ids").join(" "), pages), ("1 2 3 4 5".to_owned(), 3));
}

/// R11
#[test]
fn lists_end_whatever_the_service_says() {
    let list = |number: usize| {
        format!(
            r#","page_context":[{{"page":{number},"has_more_page":{}}}]"#,
            number < 2
        )
    };
    let cases: Vec<(World, &str, usize)> = vec![
        // The same page for ever.
        (World::new(|_| page(&[1, 2], &context(1, true))), "1 2", 2),
        // Two pages that take turns for ever.
        (World::new(|asked| page(&[number(asked) % 2], &context(1, true))), "1 0", 3),
        // An empty page that promises more.
        (
            World::new(|asked| {
                if number(asked) == 1 {
                    page(&[1], &context(1, true))
                } else {
                    page(&[], &context(2, true))
                }
            }),
            "1",
            2,
        ),
        // The context as a list, as text, as nothing, not at all.
        (
            World::new(move |asked| page(&[number(asked)], &list(number(asked)))),
            "1 2",
            2,
        ),
        (World::new(|_| page(&[1], r#","page_context":"""#)), "1", 1),
        (World::new(|_| page(&[1], r#","page_context":null"#)), "1", 1),
        (World::new(|_| page(&[1], "")), "1", 1),
        (World::new(|_| page(&[], "")), "", 1),
    ];
    for (world, expected, pages) in cases {
        let (found, asked) = ids(&world);
        assert_eq!((found.expect("ids").join(" "), asked), (expected.to_owned(), pages));
    }
}

/// R11: a service that never comes to an end.
#[test]
fn a_maximum_of_pages_is_kept() {
    let world =
        World::new(|asked| page(&[number(asked)], &context(number(asked), true)));
    let mut pages = world.client().orders().list().pages().max_pages(7);
    let count = world.clock.run(async {
        let mut count = 0;
        while let Some(page) = pages.next().await {
            count += page.expect("a page").items.len();
        }
        count
    });
    assert_eq!((count, world.calls().len(), pages.resume_page()), (7, 7, Some(8)));
}

/// R11: lists without a word about pages go on while pages are full.
#[test]
fn a_full_page_without_a_context_is_followed_by_another() {
    let world = World::new(|asked| {
        let ids: Vec<usize> = (0..200).map(|id| number(asked) * 1000 + id).collect();
        page(if number(asked) < 3 { &ids } else { &ids[..5] }, "")
    });
    let (ids, pages) = ids(&world);
    assert_eq!((ids.expect("ids").len(), pages), (405, 3));
}

/// R11
#[test]
fn items_that_come_twice_are_given_once_where_that_is_asked_for() {
    let world = World::new(|asked| {
        let number = number(asked);
        page(&[number, number + 1], &context(number, number < 4))
    });
    let client = world.client();
    let all = world.clock.run(client.orders().list().stream().all()).expect("orders");
    let distinct =
        client.orders().list().stream().distinct_by(|order| order.order_id.clone());
    let distinct = world.clock.run(distinct.all()).expect("orders");
    assert_eq!((all.len(), distinct.len()), (8, 5));
}

#[test]
fn a_list_goes_on_where_it_stopped() {
    let world = World::new(|asked| match number(asked) {
        3 => said(400, r#"{"code":2,"message":"no"}"#),
        number => page(&[number * 2, number * 2 + 1], &context(number, true)),
    });
    let client = world.client();
    let mut items = client.orders().list().stream();
    world.clock.run(async {
        for at in [1, 1, 2, 2] {
            let order = items.next().await.expect("an item").expect("an order");
            assert!(order.order_id.is_some());
            let on = items.resume_page();
            assert!(on == Some(at) || on == Some(at + 1), "{on:?} after page {at}");
        }
        let error = items.next().await.expect("an error").expect_err("page 3");
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(items.next().await.is_none(), "an error ends it");
    });
    assert_eq!(items.resume_page(), Some(3));
    let mut again = client.orders().list().stream().start_at(4).max_pages(1);
    world.clock.run(async {
        assert_eq!(
            again
                .next()
                .await
                .expect("an item")
                .expect("an order")
                .order_id
                .expect("an id")
                .as_str(),
            "8"
        );
        assert!(again.next().await.expect("an item").is_ok());
        assert!(again.next().await.is_none());
    });
    let started = client.orders().list().page(5).pages().max_pages(1);
    assert_eq!(started.resume_page(), Some(5));
}

#[test]
fn an_item_that_cannot_be_read_keeps_no_other_back() {
    let world = World::new(|asked| match number(asked) {
        1 => said(
            200,
            &format!(
                r#"{{"code":0,"orders":[{{"order_id":"1"}},{{"order_id":"2","total":"much"}}]{}}}"#,
                context(1, true)
            ),
        ),
        _ => page(&[3], &context(2, false)),
    });
    let mut items = world.client().orders().list().stream();
    let mut told = Vec::new();
    world.clock.run(async {
        while let Some(item) = items.next().await {
            told.push(match item {
                Ok(order) => order.order_id.expect("an id").to_string(),
                Err(error) => error.path().expect("a path").to_owned(),
            });
        }
    });
    assert_eq!(told, ["1", "orders[1].total", "3"]);
}
