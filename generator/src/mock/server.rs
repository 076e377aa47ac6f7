//! The mock's socket: HTTP/1.1 on this machine, on a thread of its own.

use std::error::Error as _;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use hyper::header::EXPECT;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::sync::oneshot;

use super::message::{Answer, Delivery, Request, Unreadable};
use super::service::Service;
use crate::bounds::{MOCK_BODY_BYTES, MOCK_READ_BYTES};

/// How long calls that are under way may take when the mock stops.
const LAST_CALLS: Duration = Duration::from_secs(2);

/// A service that takes calls until it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Takes calls at an address; port 0 is one that is free.
    pub(crate) fn start(service: Arc<Service>, address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let thread =
            std::thread::Builder::new().name("mock".into()).spawn(move || {
                runtime.block_on(serve(service, listener, address, stopped));
            })?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The channel closing is the word to stop; a thread that has ended already needs none.
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn serve(
    service: Arc<Service>,
    listener: TcpListener,
    address: SocketAddr,
    mut stopped: oneshot::Receiver<()>,
) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    let host: Arc<str> = format!("http://{address}").into();
    let connections = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = &mut stopped => break,
        };
        // What cannot be accepted concerns one caller only.
        let Ok((socket, _)) = accepted else { continue };
        let _ = socket.set_nodelay(true);
        let (service, host) = (Arc::clone(&service), Arc::clone(&host));
        let answering = service_fn(move |request| {
            answer(Arc::clone(&service), Arc::clone(&host), request)
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .serve_connection(TokioIo::new(socket), answering);
        let connection = connections.watch(connection);
        // A connection that ends early has been told so by a fault, or its caller has gone.
        tokio::spawn(async move { drop(connection.await) });
    }
    let _ = tokio::time::timeout(LAST_CALLS, connections.shutdown()).await;
}

async fn answer(
    service: Arc<Service>,
    host: Arc<str>,
    request: hyper::Request<Incoming>,
) -> Result<hyper::Response<Told>, Gone> {
    let (head, body) = request.into_parts();
    let awaits_word = head.headers.contains_key(EXPECT);
    let (body, wrong) = match whole(body, awaits_word).await {
        Ok(body) => (body, None),
        Err(wrong) => (Bytes::new(), Some(wrong)),
    };
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
    let method = head.method.as_str();
    let request = Request::new(method, target, head.headers, body);
    if let Some(wrong) = wrong {
        let answer = service.unreadable(&request, &wrong);
        return response(&answer.with_header("connection", "close"), false);
    }
    match service.deliver(&host, &request) {
        Delivery::Whole(answer) => response(&answer, false),
        Delivery::Cut(answer) => response(&answer, true),
        Delivery::Late(answer, time) => {
            tokio::time::sleep(time).await;
            response(&answer, false)
        }
        Delivery::Dropped => Err(Gone),
    }
}

/// A whole body. Of one that is too long the rest is read as well, within bounds: who still sends hears no answer.
async fn whole(mut body: Incoming, awaits_word: bool) -> Result<Bytes, Unreadable> {
    let declared = body.size_hint().lower();
    if awaits_word && declared > MOCK_BODY_BYTES as u64 {
        return Err(Unreadable::TooLong(MOCK_BODY_BYTES));
    }
    let (mut bytes, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| {
            let cause = error.source().map(ToString::to_string);
            Unreadable::Broken(cause.unwrap_or_else(|| error.to_string()))
        })?;
        let Ok(data) = frame.into_data() else { continue };
        length += data.len();
        if length <= MOCK_BODY_BYTES {
            bytes.extend_from_slice(&data);
        } else if length > MOCK_READ_BYTES {
            break;
        }
    }
    if length > MOCK_BODY_BYTES {
        return Err(Unreadable::TooLong(MOCK_BODY_BYTES));
    }
    Ok(bytes.into())
}

fn response(answer: &Answer, is_cut: bool) -> Result<hyper::Response<Told>, Gone> {
    let mut response = hyper::Response::builder().status(answer.status);
    for (name, value) in &answer.headers {
        response = response.header(name, value);
    }
    let length = answer.body.len() as u64;
    let told = if is_cut { answer.body.len() / 2 } else { answer.body.len() };
    let rest = Some(answer.body.slice(..told));
    let body = Told { length, rest, is_cut, is_flushed: false };
    response.body(body).map_err(|_| Gone)
}

/// A body that may end before its end.
struct Told {
    /// What its headers say.
    length: u64,
    rest: Option<Bytes>,
    is_cut: bool,
    /// Whether what was told has had its time to leave.
    is_flushed: bool,
}

impl Body for Told {
    type Data = Bytes;
    type Error = Gone;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Gone>>> {
        if let Some(bytes) = self.rest.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if self.is_cut && !self.is_flushed {
            self.is_flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.is_cut.then_some(Err(Gone)))
    }

    fn is_end_stream(&self) -> bool {
        !self.is_cut && self.rest.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}

/// The connection ends here.
#[derive(Debug)]
struct Gone;

impl std::fmt::Display for Gone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection ends here")
    }
}

impl std::error::Error for Gone {}
