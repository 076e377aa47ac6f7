//! Lists fetched page by page. What one page is stands in `page`.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::answer::{Reply, Returned};
use super::call;
use super::error::Error;
use super::json::Decode;
use super::page::Page;
use super::request::Request;
use super::service::Paging;
use super::transport::Boxed;

/// The pages of a list, each fetched when it is asked for. Ends with the last page, with one that is empty or was there
/// before, at a maximum, or with the first error.
#[must_use = "nothing is fetched until a page is asked for"]
pub struct Pages<T> {
    request: Request,
    /// How a page is read from an answer.
    read: Read<T>,
    paging: Paging,
    /// The number of the page to fetch next; nothing at the end.
    next: Option<u64>,
    resume: Option<u64>,
    left: u64,
    hasher: RandomState,
    /// The pages that were there before.
    seen: HashSet<u64>,
    fetching: Option<Boxed<'static, Result<Fetched<T>, Error>>>,
}

type Read<T> = fn(&Reply) -> Result<Page<T>, Error>;

struct Fetched<T> {
    page: Page<T>,
    /// Tells pages apart.
    hash: u64,
}

impl<T: Decode + Send + 'static> Pages<T> {
    /// The pages of a list, beginning with the one the call asks for.
    pub fn of(request: Request) -> Self {
        Self::read_by(Page::from_reply, request)
    }
}

impl<T: Send + 'static> Pages<T> {
    fn read_by(read: Read<T>, request: Request) -> Self {
        let paging = request.client.0.service.paging.unwrap_or(Paging::DEFAULT);
        let first = request.query_number(paging.page).unwrap_or(paging.first);
        Self {
            request,
            read,
            paging,
            next: Some(first),
            resume: Some(first),
            left: u64::MAX,
            hasher: RandomState::new(),
            seen: HashSet::new(),
            fetching: None,
        }
    }

    /// Begins with the page of this number.
    pub fn start_at(mut self, page: u64) -> Self {
        (self.next, self.resume) = (Some(page), Some(page));
        self
    }

    /// Fetches at most so many pages.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.left = pages;
        self
    }

    /// The number of the page to go on with, now or with another client and [`start_at`](Self::start_at); after an error the
    /// one that failed. Nothing once the list is at its end.
    #[must_use]
    pub fn resume_page(&self) -> Option<u64> {
        self.resume
    }

    /// The next page; nothing at the end.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<T>, Error>>> {
        let Some(number) = self.next.filter(|_| self.left > 0) else {
            return Poll::Ready(None);
        };
        let fetching = self.fetching.get_or_insert_with(|| {
            let mut request = self.request.clone();
            request.query(self.paging.page, &number);
            let (read, hasher) = (self.read, self.hasher.clone());
            Box::pin(async move { fetch(request, read, hasher).await })
        });
        let fetched = ready!(fetching.as_mut().poll(context));
        self.fetching = None;
        let Fetched { page, hash } = match fetched {
            Ok(fetched) => fetched,
            Err(error) => {
                self.next = None;
                return Poll::Ready(Some(Err(error)));
            }
        };
        if page.items.is_empty() || !self.seen.insert(hash) {
            (self.next, self.resume) = (None, None);
            return Poll::Ready(None);
        }
        self.left -= 1;
        self.next = Some(number + 1).filter(|_| self.has_more(&page));
        self.resume = self.next;
        Poll::Ready(Some(Ok(page)))
    }

    /// What the service says, or if it says nothing, whether the page is full.
    fn has_more(&self, page: &Page<T>) -> bool {
        let context = page.context.as_ref();
        let said = context.and_then(|context| context.has_more);
        said.unwrap_or_else(|| {
            let length =
                context.and_then(|context| u64::try_from(context.per_page?).ok());
            let length =
                length.or_else(|| self.request.query_number(self.paging.per_page));
            let length = length.or(self.paging.length);
            length.is_some_and(|length| length > 0 && page.items.len() as u64 >= length)
        })
    }
}

async fn fetch<T>(
    request: Request,
    read: Read<T>,
    hasher: RandomState,
) -> Result<Fetched<T>, Error> {
    let reply: Reply = call::reply(&request).await?;
    let hash = hasher.hash_one(reply.payload()?.1);
    Ok(Fetched { page: read(&reply)?, hash })
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("resume_page", &self.resume)
            .finish_non_exhaustive()
    }
}

type Key<T> = Box<dyn Fn(&T) -> Option<String> + Send>;

/// The items of a list, from page after page. At most one page is held at a time. An item that cannot be read is an error of
/// its own, after which the list goes on; after any other error it is at its end.
#[must_use = "nothing is fetched until an item is asked for"]
pub struct Items<T> {
    pages: Pages<Result<T, Error>>,
    held: std::vec::IntoIter<Result<T, Error>>,
    held_page: Option<u64>,
    key: Option<Key<T>>,
    seen: HashSet<String>,
}

impl<T> Unpin for Items<T> {}

impl<T: Decode + Send + 'static> Items<T> {
    /// The items of a list, beginning with the page the call asks for.
    pub fn of(request: Request) -> Self {
        Self {
            pages: Pages::read_by(Page::of_each, request),
            held: Vec::new().into_iter(),
            held_page: None,
            key: None,
            seen: HashSet::new(),
        }
    }

    /// Begins with the page of this number.
    pub fn start_at(mut self, page: u64) -> Self {
        self.pages = self.pages.start_at(page);
        self
    }

    /// Fetches at most so many pages.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Leaves out items whose key came before: services list an item twice when others are added meanwhile. Items without
    /// a key are never left out. All keys are kept in memory.
    pub fn distinct_by<K: ToString>(
        mut self,
        key: impl Fn(&T) -> Option<K> + Send + 'static,
    ) -> Self {
        self.key = Some(Box::new(move |item| key(item).map(|key| key.to_string())));
        self
    }

    /// The number of the page to go on with: the one the next item stands on, or would. Nothing at the end.
    #[must_use]
    pub fn resume_page(&self) -> Option<u64> {
        match self.held.as_slice() {
            [] => self.pages.resume_page(),
            _ => self.held_page,
        }
    }

    /// The next item; nothing at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items.
    ///
    /// # Errors
    /// The first that comes up; what was fetched before it is dropped.
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, Error>>> {
        loop {
            for item in self.held.by_ref() {
                let item = match item {
                    Ok(item) => item,
                    Err(error) => return Poll::Ready(Some(Err(error))),
                };
                let key = self.key.as_ref().and_then(|key| key(&item));
                if key.is_none_or(|key| self.seen.insert(key)) {
                    return Poll::Ready(Some(Ok(item)));
                }
            }
            let number = self.pages.resume_page();
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    self.held_page = number;
                    self.held = page.items.into_iter();
                }
            }
        }
    }
}

impl<T: Decode + Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
