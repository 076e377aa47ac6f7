//! A server that speaks raw TCP, so that it can do all that servers should not.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::runtime::{Client, ClientBuilder};

/// A server on this machine.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) address: String,
    /// How many requests arrived whole.
    pub(crate) executed: Arc<AtomicUsize>,
    pub(crate) connections: Arc<AtomicUsize>,
    pub(crate) heard: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// A server that does this with each connection, told its number and, for each request that arrived whole, the number of
    /// that.
    pub(crate) async fn start<F, W>(work: F) -> Self
    where
        F: Fn(Connection) -> W + Send + Sync + 'static,
        W: Future<Output = ()> + Send,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let server = Self {
            address,
            executed: Arc::default(),
            connections: Arc::default(),
            heard: Arc::default(),
        };
        let (shared, work) = (server.clone(), Arc::new(work));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let number = shared.connections.fetch_add(1, Ordering::SeqCst);
                let connection = Connection {
                    socket,
                    number,
                    server: shared.clone(),
                    rest: Vec::new(),
                };
                let work = Arc::clone(&work);
                tokio::spawn(async move { work(connection).await });
            }
        });
        server
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder()
            .tenant_id("70001")
            .access_token("the-secret-token")
            .base_url(format!("http://{}/v3", self.address))
    }

    pub(crate) fn executed(&self) -> usize {
        self.executed.load(Ordering::SeqCst)
    }
}

/// One connection.
pub(crate) struct Connection {
    pub(crate) socket: TcpStream,
    pub(crate) number: usize,
    server: Server,
    rest: Vec<u8>,
}

impl Connection {
    /// A whole request, and its number among all; nothing when the other side hangs up.
    pub(crate) async fn request(&mut self) -> Option<usize> {
        loop {
            let text = String::from_utf8_lossy(&self.rest).into_owned();
            if let Some(end) = text.find("\r\n\r\n") {
                let head = text[..end].to_ascii_lowercase();
                let length = head.split("content-length:").nth(1);
                let length =
                    length.and_then(|rest| rest.lines().next()?.trim().parse().ok());
                let whole = end + 4 + length.unwrap_or(0);
                if self.rest.len() >= whole {
                    let request: Vec<u8> = self.rest.drain(..whole).collect();
                    let request = String::from_utf8_lossy(&request).into_owned();
                    self.server.heard.lock().expect("no panics").push(request);
                    return Some(self.server.executed.fetch_add(1, Ordering::SeqCst));
                }
            }
            let mut piece = [0; 4096];
            match self.socket.read(&mut piece).await {
                Ok(0) | Err(_) => return None,
                Ok(length) => self.rest.extend_from_slice(&piece[..length]),
            }
        }
    }

    /// So many bytes, and no more.
    pub(crate) async fn hear(&mut self, bytes: usize) {
        let mut piece = vec![0; bytes];
        // Who hangs up first is told apart by nobody.
        let _ = self.socket.read_exact(&mut piece).await;
    }

    /// Sends bytes; whether they could be.
    pub(crate) async fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.socket.write_all(bytes.as_ref()).await.is_ok()
    }
}

/// An answer in JSON that keeps the connection.
pub(crate) fn json(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

pub(crate) const ORDER: &str =
    r#"{"code":0,"message":"success","order":{"order_id":"1"}}"#;
