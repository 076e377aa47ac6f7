//! A service on this machine that answers from a list and remembers what it was asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What a request is answered with.
#[derive(Debug, Clone)]
pub struct Answer {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
}

impl Answer {
    /// JSON with this status.
    #[must_use]
    pub fn json(status: u16, body: &str) -> Self {
        let headers = vec![("Content-Type", "application/json;charset=UTF-8")];
        Self { status, headers, body: body.as_bytes().to_vec() }
    }

    /// A file.
    #[must_use]
    pub fn file(
        content_type: &'static str,
        disposition: &'static str,
        body: &[u8],
    ) -> Self {
        let headers =
            vec![("Content-Type", content_type), ("Content-Disposition", disposition)];
        Self { status: 200, headers, body: body.to_vec() }
    }
}

/// What was asked.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    /// The method.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Heard {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The path without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The pairs of the query, sorted.
    #[must_use]
    pub fn query(&self) -> Vec<&str> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        let mut pairs: Vec<&str> =
            query.split('&').filter(|pair| !pair.is_empty()).collect();
        pairs.sort_unstable();
        pairs
    }
}

/// The service; it ends with the test.
#[derive(Debug)]
pub struct Server {
    address: String,
    heard: Arc<Mutex<Vec<Heard>>>,
}

impl Server {
    /// Starts a service that gives these answers, one after the other.
    ///
    /// # Panics
    ///
    /// When this machine has no free port.
    pub async fn start(answers: impl IntoIterator<Item = Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let mut answers: VecDeque<Answer> = answers.into_iter().collect();
        let remembered = Arc::clone(&heard);
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let asked = read(&mut socket).await;
                lock(&remembered).push(asked);
                // An answer too few shows in the test as a failure of the service.
                let answer = answers.pop_front().unwrap_or(Answer {
                    status: 500,
                    headers: Vec::new(),
                    body: b"no answer is left".to_vec(),
                });
                write(&mut socket, &answer).await;
            }
        });
        Self { address, heard }
    }

    /// The address under which it takes calls.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}/books/v3", self.address)
    }

    /// All that it was asked so far.
    #[must_use]
    pub fn heard(&self) -> Vec<Heard> {
        lock(&self.heard).clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads one request; its body has a known length, since clients send what they have in memory.
async fn read(socket: &mut TcpStream) -> Heard {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if socket.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return Heard::default();
        }
    };
    let mut heard = parse(&String::from_utf8_lossy(&bytes[..head]));
    let length = heard.header("content-length").and_then(|length| length.parse().ok());
    let length: usize = length.unwrap_or(0);
    let mut body = bytes.split_off(head + 4);
    while body.len() < length {
        if socket.read_buf(&mut body).await.unwrap_or(0) == 0 {
            break;
        }
    }
    heard.body = body;
    heard
}

fn parse(head: &str) -> Heard {
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    Heard {
        method: first.next().unwrap_or_default(),
        target: first.next().unwrap_or_default(),
        headers: lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect(),
        body: Vec::new(),
    }
}

async fn write(socket: &mut TcpStream, answer: &Answer) {
    let mut head = format!(
        "HTTP/1.1 {} Told\r\nConnection: close\r\nContent-Length: {}\r\n",
        answer.status,
        answer.body.len()
    );
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    // A client that has gone away notices by itself.
    let _ = socket.write_all(head.as_bytes()).await;
    let _ = socket.write_all(&answer.body).await;
    let _ = socket.shutdown().await;
}
