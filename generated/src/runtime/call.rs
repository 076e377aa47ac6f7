//! A whole call: its turn at the gate, its token, its attempts, and what happens between them.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::answer::Reply;
use super::attempt::{Attempt, Moment};
use super::client::Settings;
use super::clock::within;
use super::endpoint::Answer;
use super::error::{Error, ErrorKind};
use super::exchange::{Allotted, RawAnswer, send, take_in};
use super::file::OpenFile;
use super::gate::{Gate, Permit};
use super::quota::Quota;
use super::request::{Request, Sign};
use super::retry::{Budget, LONGEST_WAIT};
use super::token::AccessToken;
use super::trace::Span;
use super::transport::{Incoming, TransportError};

/// Makes a call and gives what was answered, understood.
pub(super) async fn reply(request: &Request) -> Result<Reply, Error> {
    match Call::of(request)?.run(Wanted::Reply).await? {
        Got::Reply(reply) => Ok(*reply),
        Got::File(_) | Got::Saved { .. } => {
            Err(Error::new(ErrorKind::UnexpectedContent, "the answer is a file"))
        }
    }
}

/// Makes a call and gives the file that was answered, to be read.
pub(super) async fn open(request: &Request) -> Result<OpenFile, Error> {
    match Call::of(request)?.run(Wanted::File).await? {
        Got::File(file) => Ok(*file),
        Got::Reply(reply) => Ok(OpenFile::whole(request, reply.raw)),
        Got::Saved { .. } => {
            Err(Error::new(ErrorKind::UnexpectedContent, "the file was saved"))
        }
    }
}

/// Makes a call and saves the file that was answered; a file that breaks off half way is asked for again.
pub(super) async fn save(request: &Request, path: &Path) -> Result<u64, Error> {
    match Call::of(request)?.run(Wanted::Saved(path)).await? {
        Got::Saved { length, .. } => Ok(length),
        Got::File(file) => file.save_to(path).await,
        Got::Reply(reply) => OpenFile::whole(request, reply.raw).save_to(path).await,
    }
}

/// Makes one attempt of a call and gives what was answered, whatever it is.
pub(super) async fn raw(request: &Request) -> Result<RawAnswer, Error> {
    let mut call = Call::of(request)?;
    let (incoming, _permit) = call.begin(Wanted::Reply).await?;
    let status = Some(incoming.status.as_u16());
    let taken = take_in(request, incoming, call.time_left()).await;
    let error = taken.as_ref().err().map(Error::kind);
    call.tell_end(Attempt::of(request.endpoint, 0), status, error);
    taken
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted<'p> {
    Reply,
    File,
    Saved(&'p Path),
}

enum Got {
    Reply(Box<Reply>),
    File(Box<OpenFile>),
    Saved { status: u16, length: u64 },
}

impl Got {
    fn status(&self) -> u16 {
        match self {
            Self::Reply(reply) => reply.raw.status.as_u16(),
            Self::File(file) => file.status(),
            Self::Saved { status, .. } => *status,
        }
    }
}

struct Call<'r> {
    request: &'r Request,
    settings: &'r Settings,
    gate: Arc<Gate>,
    deadline: Duration,
    attempt_began: Duration,
    attempt_ends: Duration,
    repetitions: u32,
    spent: u32,
    /// Whether an attempt may have been carried out.
    in_doubt: bool,
    token: Option<AccessToken>,
    /// The token that was refused, and how.
    refused: Option<(AccessToken, Error)>,
    /// Whether another token was asked for after that: it is once.
    renewed: bool,
}

impl<'r> Call<'r> {
    fn of(request: &'r Request) -> Result<Self, Error> {
        let settings = &*request.client.0;
        #[cfg(feature = "blocking")]
        super::blocking::check(settings.waits)
            .map_err(|error| error.of(request.endpoint))?;
        // Neither a turn nor a token is spent on what cannot be sent.
        request.assemble(Sign::Hidden)?;
        let time = request.total_timeout.unwrap_or(settings.total_timeout);
        let time = time.max(request.timeout.unwrap_or_default());
        Ok(Self {
            request,
            settings,
            gate: settings.gate(&request.gate_key()),
            deadline: settings.clock.now().saturating_add(time),
            attempt_began: Duration::ZERO,
            attempt_ends: Duration::ZERO,
            repetitions: 0,
            spent: 0,
            in_doubt: false,
            token: None,
            refused: None,
            renewed: false,
        })
    }

    async fn run(mut self, wanted: Wanted<'_>) -> Result<Got, Error> {
        let span = Span::of_call(self.request.endpoint, self.settings);
        loop {
            let attempt = span.attempt(self.repetitions);
            match attempt.around(self.attempt(wanted)).await {
                Ok(got) => {
                    attempt.answered(got.status());
                    self.settings.budget.earn(self.spent);
                    return Ok(got);
                }
                Err(error) => {
                    attempt.failed(&error);
                    self.settle(error).await.inspect_err(|error| span.failed(error))?;
                }
            }
        }
    }

    async fn attempt(&mut self, wanted: Wanted<'_>) -> Result<Got, Error> {
        let attempt = Attempt::of(self.request.endpoint, self.repetitions);
        let (incoming, permit) = self.begin(wanted).await?;
        let status = incoming.status.as_u16();
        let result = self.finish(incoming, permit, wanted).await;
        let error = result.as_ref().err().map(Error::kind);
        self.tell_end(attempt, Some(status), error);
        result
    }

    /// Up to the head of the answer.
    async fn begin(&mut self, wanted: Wanted<'_>) -> Result<(Incoming, Permit), Error> {
        let endpoint = self.request.endpoint;
        let permit = self.gate.enter(self.deadline).await.map_err(|e| e.of(endpoint))?;
        self.find_token().await.map_err(|error| error.of(endpoint))?;
        let request = self.request.to_send(self.token.as_ref())?;
        let attempt = Attempt::of(endpoint, self.repetitions);
        self.settings.tell(&attempt);
        let time = self.begin_time(wanted);
        let (clock, transport) = (&self.settings.clock, &*self.settings.transport);
        let sent = send(clock, transport, request, time).await;
        let incoming = sent.map_err(|error: TransportError| {
            let error = Error::transport(error).of(endpoint);
            self.tell_end(attempt, None, Some(error.kind()));
            error
        })?;
        if let Some(quota) =
            Quota::read(&incoming.headers, &self.settings.service.limits)
        {
            self.gate.learn(quota);
        }
        Ok((incoming, permit))
    }

    async fn finish(
        &self,
        incoming: Incoming,
        permit: Permit,
        wanted: Wanted<'_>,
    ) -> Result<Got, Error> {
        if wanted != Wanted::Reply && OpenFile::is_file(&incoming) {
            let file = OpenFile::of(self.request, incoming, permit)?;
            let Wanted::Saved(path) = wanted else {
                return Ok(Got::File(Box::new(file)));
            };
            let status = file.status();
            return Ok(Got::Saved { status, length: file.save_to(path).await? });
        }
        let raw = take_in(self.request, incoming, self.time_left()).await?;
        drop(permit);
        Reply::understand(self.request, raw, self.token.as_ref())
            .map(|reply| Got::Reply(Box::new(reply)))
    }

    /// How long the attempt that begins now may take.
    fn begin_time(&mut self, wanted: Wanted<'_>) -> Allotted {
        let now = self.settings.clock.now();
        self.attempt_began = now;
        let left = self.deadline.saturating_sub(now);
        let takes_files = self.request.body.has_files();
        if takes_files || self.request.answer == Answer::Bytes {
            // What is long takes long; it is only not to stand still.
            let idle = self.request.timeout.unwrap_or(self.settings.transfer_timeout);
            let whole = left.max(idle);
            self.attempt_ends = now.saturating_add(whole);
            return Allotted { idle, whole: (wanted == Wanted::Reply).then_some(whole) };
        }
        let time = self.request.timeout.unwrap_or(self.settings.timeout).min(left);
        self.attempt_ends = now.saturating_add(time);
        Allotted { idle: time, whole: Some(time) }
    }

    fn time_left(&self) -> Duration {
        self.attempt_ends.saturating_sub(self.settings.clock.now())
    }

    fn tell_end(&self, attempt: Attempt, status: Option<u16>, error: Option<ErrorKind>) {
        let took = self.settings.clock.now().saturating_sub(self.attempt_began);
        let moment = Moment::After { status, error, took };
        self.settings.tell(&Attempt { moment, ..attempt });
    }

    async fn find_token(&mut self) -> Result<(), Error> {
        let Some(source) = self.settings.source.as_deref() else { return Ok(()) };
        let asked = self.request.schemes().unwrap_or_default();
        if asked.iter().all(|name| self.settings.token_scheme(name).is_none()) {
            return Ok(());
        }
        let clock = &*self.settings.clock;
        let left = self.deadline.saturating_sub(clock.now());
        let refused = self.refused.as_ref().map(|(token, _)| token);
        let asked = source.token(&self.settings.accounts, refused);
        let given = within(clock, left, asked).await.unwrap_or_else(|| {
            Err(Error::new(ErrorKind::Timeout, "no token came in the time allowed")
                .unsent())
        });
        self.token = match (given, self.refused.take()) {
            (Ok(token), _) => Some(token),
            // That the service refused the token says more than that it gives no other one so soon.
            (Err(error), Some((_, refusal)))
                if error.kind() == ErrorKind::RateLimited =>
            {
                return Err(refusal.unsent());
            }
            (Err(error), _) => return Err(error.unsent()),
        };
        Ok(())
    }

    /// Decides whether a failed call is repeated, and waits until it can be.
    async fn settle(&mut self, error: Error) -> Result<(), Error> {
        self.in_doubt |= error.is_ambiguous();
        let error = if self.in_doubt { error.in_doubt() } else { error };
        let replayable = self.request.body.is_replayable();
        if error.is_unsent() {
            return Err(error);
        }
        if error.kind() == ErrorKind::Unauthorized && replayable {
            if let Some(token) = self.token.take().filter(|_| !self.renewed) {
                self.renewed = true;
                self.refused = Some((token, error));
                return Ok(());
            }
            return Err(error);
        }
        let by_code = error.code().and_then(|code| self.settings.service.meaning(code));
        let (error, pause) = self.gate.heed(error, by_code.is_some());
        let policy = self.request.retry.unwrap_or(self.settings.retry);
        let idempotent =
            policy.idempotent || self.request.endpoint.method.is_idempotent();
        if self.repetitions >= policy.times
            || !replayable
            || !policy.allows(&error, idempotent)
        {
            return Err(error);
        }
        let asked = pause.or(error.retry_after()).unwrap_or_default();
        let wait = policy.wait(self.repetitions).max(asked);
        let clock = &self.settings.clock;
        let too_late = clock.now().saturating_add(wait) >= self.deadline;
        let cost = Budget::cost(&error);
        if asked > LONGEST_WAIT || too_late || !self.settings.budget.spend(cost) {
            return Err(error);
        }
        self.spent += cost;
        self.repetitions += 1;
        // Whoever is to pause waits in the queue, where those who came first go first.
        if pause.is_none() {
            clock.sleep(wait).await;
        }
        Ok(())
    }
}
