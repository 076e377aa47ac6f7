//! Files come and go piece by piece, whole or not at all, and under no name the service chose.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::line::{Told, told};
use super::runtime::{ErrorKind, Operation, Part, Retry};
use super::shop::models::OrderRequest;
use super::wire::{ORDER, Server, json};

pub(crate) fn files_in(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect()
}

/// A server that answers the first requests with half a file and the next with all of it.
async fn half_then_whole() -> Server {
    Server::start(|mut connection| async move {
        while let Some(number) = connection.request().await {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"../../evil.pdf\"\r\nContent-Length: 8\r\n\r\n";
            connection.send(head).await;
            if number == 0 {
                connection.send("%PDF").await;
                return;
            }
            connection.send("%PDF-1.7").await;
        }
    })
    .await
}

#[tokio::test]
async fn a_file_is_saved_whole_or_not_at_all() {
    let server = half_then_whole().await;
    let client = server.builder().build().expect("a client");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("order.pdf");
    std::fs::write(&path, "before").expect("a file");
    let once = client.orders().pdf("1").retry(Retry::never());
    let error = once.save_to(&path).await.expect_err("half a file");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "before");
    assert_eq!(files_in(folder.path()), ["order.pdf"]);
    assert_eq!(client.orders().pdf("1").save_to(&path).await.expect("a file"), 8);
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "%PDF-1.7");
    assert_eq!(files_in(folder.path()), ["order.pdf"]);
    let error = client.orders().pdf("1").save_to(folder.path().join("no/such")).await;
    assert_eq!(error.expect_err("no folder").kind(), ErrorKind::File);
}

#[tokio::test]
async fn a_file_that_breaks_off_is_asked_for_again() {
    let server = half_then_whole().await;
    let client = server.builder().build().expect("a client");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("order.pdf");
    assert_eq!(client.orders().pdf("1").save_to(&path).await.expect("a file"), 8);
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "%PDF-1.7");
    assert_eq!(files_in(folder.path()), ["order.pdf"]);
}

#[tokio::test]
async fn a_failure_is_never_taken_for_a_file() {
    let refusal = br#"{"code":1002,"message":"no such order"}"#.to_vec();
    let (client, _) = told(Told::Answer(200, super::line::JSON, refusal));
    let error = client.orders().pdf("1").open().await.expect_err("no file");
    assert_eq!(error.code(), Some("1002"));
    let (client, _) =
        told(Told::Answer(200, super::line::HTML, b"<html>sign in".to_vec()));
    let error = client.orders().list().pdf().await.expect_err("a web page");
    assert_eq!(error.kind(), ErrorKind::UnexpectedContent);
    let pdf: &[(&str, &str)] = &[("content-type", "application/pdf")];
    let (client, line) = told(Told::Answer(200, pdf, b"%PDF".to_vec()));
    let file = client.orders().list().pdf().await.expect("a file");
    assert_eq!(file.bytes, b"%PDF"[..]);
    assert_eq!(line.heard()[0].headers()["accept"], "application/pdf");
}

#[tokio::test]
async fn a_file_longer_than_allowed_is_refused() {
    let pdf: &[(&str, &str)] = &[("content-type", "application/pdf")];
    let line = super::line::Line::default();
    line.tell(Told::Answer(200, pdf, vec![0; 1000]));
    let client = super::runtime::Client::builder().tenant_id("7").access_token("t");
    let client = client.transport(line).download_limit(999).build().expect("a client");
    let mut file = client.orders().pdf("1").open().await.expect("a file");
    assert_eq!(file.next().await.expect_err("too long").kind(), ErrorKind::TooLarge);
}

/// A reader that counts what is taken from it.
struct Counted(u64, Arc<AtomicUsize>);

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = buffer.len().min(usize::try_from(self.0).expect("small"));
        buffer[..length].fill(b'x');
        self.0 -= length as u64;
        self.1.fetch_add(length, Ordering::SeqCst);
        Ok(length)
    }
}

#[tokio::test]
async fn files_are_sent_as_they_are_read_and_readers_once() {
    let server = Server::start(|mut connection| async move {
        // The first connection is cut when the whole request is there.
        while let Some(number) = connection.request().await {
            if number == 0 {
                return;
            }
            connection.send(json(ORDER)).await;
        }
    })
    .await;
    let soon = Retry::default()
        .waits(Duration::from_millis(1), Duration::from_millis(1))
        .assume_idempotent();
    let client = server.builder().retry(soon).build().expect("a client");
    let body = OrderRequest::new("1");
    let read = Arc::new(AtomicUsize::new(0));
    let part = Part::reader("a.pdf", Counted(200_000, Arc::clone(&read)), Some(200_000));
    let error = client.orders().create(&body).attachment(part).await.expect_err("cut");
    assert_eq!((server.executed(), read.load(Ordering::SeqCst)), (1, 200_000));
    assert!(error.outcome_unknown());

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("scan.png");
    std::fs::write(&path, vec![b'y'; 150_000]).expect("a file");
    let part = Part::path(&path).expect("a file");
    client.orders().create(&body).attachment(part).await.expect("an order");
    let heard = server.heard.lock().expect("no panics").clone();
    assert!(
        heard[1].contains("filename=\"scan.png\"\r\nContent-Type: image/png\r\n\r\nyyy")
    );
    assert!(heard[1].contains(&"y".repeat(150_000)));
    assert!(Part::path(folder.path()).is_err() && Part::path("/no/such/file").is_err());
}
