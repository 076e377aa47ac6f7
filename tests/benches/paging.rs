//! A million items, page by page from the mock server in the same process: how long it takes alone and with five lists under
//! way at once, and whether memory stays flat. Fewer with `ITEMS=10000`.

use std::fs;
use std::time::Instant;

use openapi_crate::Project;
use openapi_crate::files::Input;
use openapi_crate::mock::Mock;
use tests::folder;
use zoho_books::{Client, Limits};

const PER_PAGE: i64 = 200;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // Cargo asks every bench with `--bench`; without it this is a test run, which is no time for a million items.
    let usual =
        if std::env::args().any(|word| word == "--bench") { 1_000_000 } else { 1_000 };
    let items = std::env::var("ITEMS").ok().and_then(|items| items.parse().ok());
    let items = items.unwrap_or(usual);
    alone(items).await;
    five_at_once(items).await;
}

async fn alone(items: u64) {
    let mock = mock().rows(items).start().expect("a free port");
    let client = client(&mock.base_url());
    let begin = Instant::now();
    let mut stream = client.items().list().per_page(PER_PAGE).stream();
    let (mut count, mut early) = (0_u64, None);
    while let Some(item) = stream.next().await {
        item.expect("an item");
        count += 1;
        // After a tenth everything has the size that it keeps.
        if count == items / 10 {
            early = peak();
        }
    }
    assert_eq!(count, items);
    println!("{count} items in {:.1?}, one list", begin.elapsed());
    if let (Some(early), Some(late)) = (early, peak()) {
        println!("peak memory: {early} kB after a tenth, {late} kB at the end");
        assert!(late < early + early / 10, "memory grows with the items");
    }
}

async fn five_at_once(items: u64) {
    let mock = mock().rows(items / 5).start().expect("a free port");
    let client = client(&mock.base_url());
    let begin = Instant::now();
    let lists: Vec<_> = (0..5)
        .map(|_| {
            let mut stream = client.items().list().per_page(PER_PAGE).stream();
            tokio::spawn(async move {
                let mut count = 0_u64;
                while let Some(item) = stream.next().await {
                    item.expect("an item");
                    count += 1;
                }
                count
            })
        })
        .collect();
    let mut count = 0;
    for list in lists {
        count += list.await.expect("a list to its end");
    }
    assert_eq!(count, items / 5 * 5);
    println!("{count} items in {:.1?}, five lists at once", begin.elapsed());
}

fn mock() -> Mock {
    let mut project = Project::read(&[folder::books()]).expect("the documents");
    let config = folder::books().join("client.toml");
    let bytes = fs::read(&config).expect("the configuration");
    project.config = Some(Input { name: config.display().to_string(), bytes });
    let mock = Mock::new(project).unwrap_or_else(|findings| panic!("{findings}"));
    // What it heard would grow in this process.
    mock.disable_request_recording()
}

fn client(base_url: &str) -> Client {
    Client::builder()
        .base_url(base_url)
        .organization_id("10234695")
        .access_token("secret")
        .limits(Limits::none())
        .build()
        .expect("a complete client")
}

/// The most memory that this process has had at once, in kilobytes, where the system says it.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
