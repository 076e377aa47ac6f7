//! A page of a list, and where in the list it stands. Fetching further pages is not here.

use super::answer::{Reply, Returned};
use super::error::{Error, ErrorKind};
use super::json::{
    self, Decode, DecodeError, Fill, Kind, Map, Reader, Record, Slots, Value,
};
use super::service::Paging;

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where in the list the page stands, if the service says.
    pub context: Option<PageContext>,
    /// Whatever else the answer holds.
    pub extra: Map<Value>,
}

impl<T> Page<T> {
    /// Whether the service says that pages follow.
    #[must_use]
    pub fn has_more(&self) -> bool {
        self.context.as_ref().is_some_and(|context| context.has_more == Some(true))
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Decode> Returned for Page<T> {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        let (key, text) = reply.payload()?;
        let items = json::decode(&text).map_err(|error| reply.misfit(key, error))?;
        let (context, extra) = reply.around_page(key)?;
        Ok(Self { items, context, extra })
    }
}

impl<T: Decode> Page<Result<T, Error>> {
    /// The same, where an item that cannot be read keeps no other back.
    pub(super) fn of_each(reply: &Reply) -> Result<Self, Error> {
        let Page { items, context, extra } = match Page::<T>::from_reply(reply) {
            Ok(page) => {
                let items = page.items.into_iter().map(Ok).collect();
                return Ok(Self { items, context: page.context, extra: page.extra });
            }
            // Reading each by itself takes longer, so it is done only where it must be.
            Err(error) if error.kind() == ErrorKind::Decode => {
                Page::<Each<T>>::from_reply(reply)?
            }
            Err(error) => return Err(error),
        };
        let (key, _) = reply.payload()?;
        let items = items.into_iter().enumerate().map(|(index, Each(item))| {
            item.map_err(|error| reply.misfit(key, error.within_index(index)))
        });
        Ok(Self { items: items.collect(), context, extra })
    }
}

/// An item, or why it cannot be read.
struct Each<T>(Result<T, DecodeError>);

impl<T: Decode> Decode for Each<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let raw = reader.raw()?;
        Ok(Self(reader.reread(raw)))
    }

    fn decode_element(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        let raw = reader.raw()?;
        let read = reader.again(raw, T::decode_element);
        Ok(read.transpose().map(Self))
    }
}

impl Reply {
    fn around_page(
        &self,
        items: Option<&str>,
    ) -> Result<(Option<PageContext>, Map<Value>), Error> {
        let extra = self.extra(items)?;
        let Some(paging) = self.service.paging else {
            return Ok((None, extra));
        };
        let Some(text) = self.member(paging.context) else {
            return Ok((None, extra));
        };
        let context = PageContext::read(&paging, text)
            .map_err(|error| self.misfit(Some(paging.context), error))?;
        Ok((context, extra))
    }
}

/// Where in a list a page stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageContext {
    /// The number of the page.
    pub page: Option<i64>,
    /// The length of a page.
    pub per_page: Option<i64>,
    /// Whether pages follow.
    pub has_more: Option<bool>,
    /// Whatever else the service says about the page, such as how it is sorted.
    pub extra: Map<Value>,
}

impl PageContext {
    /// Services write it as an object, as a list of one, or leave it blank.
    fn read(paging: &Paging, text: &str) -> Result<Option<Self>, DecodeError> {
        let mut reader = Reader::new(text);
        if reader.absent_object()?
            || !matches!(reader.peek()?, Kind::Object | Kind::Array)
        {
            return Ok(None);
        }
        let keys = [paging.page, paging.per_page, paging.more];
        let mut reading = Reading { keys, context: Self::default() };
        reader.record(&mut reading)?;
        Ok(Some(reading.context))
    }
}

/// The keys of a page's context differ from service to service, so they are no constants here.
struct Reading {
    keys: [&'static str; 3],
    context: PageContext,
}

impl Record for Reading {
    fn slots(&mut self, fill: Fill<'_>) -> Result<(), DecodeError> {
        let context = &mut self.context;
        fill(Slots {
            keys: &self.keys,
            fields: &mut [
                &mut context.page,
                &mut context.per_page,
                &mut context.has_more,
            ],
            extra: &mut context.extra,
            expected: 0,
        })
    }
}
