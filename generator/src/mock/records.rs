//! What operations do to records, and answers with records in them.

use serde_json::Value;

use super::answers::{
    Cut, Members, Refusal, envelope, members_of, object, page_context, refusal,
};
use super::message::{Answer, Request};
use super::resources::Role;
use super::rows::{Layout, row};
use super::seat::{Seat, record_of, records_of};
use super::service::{Call, Service};
use super::store::{Given, Store};
use crate::bounds;
use crate::model::fits::fits;
use crate::model::{Api, Field, Limits, Place, Reply, Type};

/// The record that an answer is about.
#[derive(Debug, Clone)]
struct Subject {
    /// The path of its list.
    list: String,
    id: String,
    /// The field of its id.
    id_field: Option<String>,
}

impl Service {
    /// Does what the operation does, and tells what came of it.
    pub(super) fn act(&self, call: Call<'_>) -> Answer {
        let given = || self.sent(call).cloned().unwrap_or_default();
        let whole = call.segments.join("/");
        let (list, id) = match call.segments.split_last() {
            Some((last, above)) => (above.join("/"), last.as_str()),
            None => (String::new(), ""),
        };
        match self.resources.role(call.index) {
            Role::List => self.list(call, &whole),
            Role::Create => {
                let chosen = self.chosen_id(call);
                let id = self.store().create(&whole, chosen, given());
                self.record(call, 201, &whole, &id)
            }
            Role::Read => self.record(call, 200, &list, id),
            Role::Update => {
                self.store().update(&list, id, given());
                self.record(call, 200, &list, id)
            }
            Role::Delete => {
                // It is answered as it was.
                let answer = self.record(call, 200, &list, id);
                self.store().remove(&list, id);
                answer
            }
            Role::DeleteMany(parameter) => {
                let ids = call.request.query(parameter).unwrap_or_default();
                for id in ids.split(',') {
                    let id = self.meant(&call.operation.path, id);
                    self.store().remove(&whole, &id);
                }
                self.other(call)
            }
            Role::Upsert => match self.upsert(call, &whole, given()) {
                Some((status, id)) => self.record(call, status, &whole, &id),
                None => {
                    let message = format!("there is no such record in {whole}");
                    refusal(&self.config, Refusal::NoRecord, &message)
                }
            },
            Role::Other => self.other(call),
        }
    }

    /// The record that is sent: the body, or what stands there under the key that answers have records under.
    pub(super) fn sent<'c>(&self, call: Call<'c>) -> Option<&'c Given> {
        let seat = self.resources.seat(&self.api, call.operation);
        let under = seat.and_then(|seat| {
            let key = seat.key?;
            let mut fields =
                records_of(&self.api, seat.ty).flat_map(|record| &record.fields);
            let is_own = fields.any(|field| field.name == key);
            call.body.get(key).filter(|_| !is_own)?.as_object()
        });
        under.or_else(|| call.body.as_object())
    }

    /// Changes the record that has a value in a field, or adds it where that is asked for.
    fn upsert(
        &self,
        call: Call<'_>,
        list: &str,
        mut given: Given,
    ) -> Option<(u16, String)> {
        let key = call.operation.unique_key.as_ref()?;
        let header = |name: &str| call.request.header(name);
        let (field, value) = (header(&key.field)?, header(&key.value)?);
        let mut store = self.store();
        if let Some(id) = store.find(list, field, value) {
            store.update(list, &id, given);
            return Some((200, id));
        }
        given.insert(field.to_owned(), value.into());
        (header(&key.create) == Some("true"))
            .then(|| (201, store.create(list, None, given)))
    }

    /// An answer about one record of a list.
    fn record(&self, call: Call<'_>, status: u16, list: &str, id: &str) -> Answer {
        let id_field = self.id_field(call.index);
        let subject = Subject { list: list.to_owned(), id: id.to_owned(), id_field };
        self.about(call, status, &subject)
    }

    /// An answer about the record that the path leads to, when it is of that kind, else about none that is kept.
    fn other(&self, call: Call<'_>) -> Answer {
        let subject = match self.resources.subject(&self.api, call.operation) {
            Some((list, field)) => {
                let at = list.matches('/').count();
                Subject {
                    list: call.segments[..at].join("/"),
                    id: call.segments[at].clone(),
                    id_field: Some(field.to_owned()),
                }
            }
            None => Subject {
                list: call.segments.join("/"),
                id: String::new(),
                id_field: None,
            },
        };
        self.about(call, 200, &subject)
    }

    /// The field with the id of the records that an operation answers with.
    pub(super) fn id_field(&self, index: usize) -> Option<String> {
        let operation = self.operation(index);
        let field = self.resources.id_field_of(&self.api, index, operation);
        field.map(|field| field.name.clone())
    }

    fn layout<'a>(
        &'a self,
        index: usize,
        seat: &Seat<'a>,
        list: &'a str,
        id_field: Option<&'a str>,
    ) -> Layout<'a> {
        let (api, config, operation) = (&self.api, &self.config, self.operation(index));
        let (ty, declared) = (seat.ty, seat.declared);
        let limits = seat.record_limits();
        let template = self.resources.list(api, index, operation);
        let shown = self.shown.records(ty, template);
        let uuids = self.resources.has_uuids(template);
        Layout {
            api,
            config,
            ty,
            declared,
            limits,
            list,
            id_field,
            uuids,
            sample: None,
            shown,
        }
    }

    fn about(&self, call: Call<'_>, status: u16, subject: &Subject) -> Answer {
        let (operation, status) = (call.operation, call.status(status));
        let Some(seat) = self.resources.seat(&self.api, operation) else {
            return match operation.reply {
                Reply::Nothing => Answer::empty(call.status(204)),
                _ => call.answer(status, object(&envelope(&self.config))),
            };
        };
        let Subject { list, id, id_field } = subject;
        let sample = self.samples.get(&operation.id);
        let layout = self.layout(call.index, &seat, list, id_field.as_deref());
        let layout = Layout { sample, ..layout };
        let store = self.store();
        let text = self.rows.text(layout, id, store.read(list, id).flatten());
        drop(store);
        let text = if seat.is_list { format!("[{text}]") } else { text };
        call.answer(status, self.seated(call, &seat, list, text, Vec::new()))
    }

    /// A page of a list, or all of one that has no pages.
    fn list(&self, call: Call<'_>, list: &str) -> Answer {
        let Some(seat) = self.resources.seat(&self.api, call.operation) else {
            return self.other(call);
        };
        let store = self.store();
        let (ranges, cut) = match self.page(call) {
            Some((from, cut)) => {
                let has_more = from.saturating_add(cut.per_page) < store.len(list);
                (vec![(from, cut.per_page)], Some(Cut { has_more, ..cut }))
            }
            None => {
                let left = store.left(list);
                (vec![(0, left.min(bounds::MOCK_LIST)), (left, u64::MAX)], None)
            }
        };
        let text = self.rows_text(call.index, &seat, list, &store, &ranges);
        let mut more = Members::new();
        for view in call.views {
            // Another view may have the same records under another key.
            let other = self.resources.seat(&self.api, self.operation(*view));
            if let Some(other) = other.filter(|other| other.is_list)
                && let Some(key) = other.key.filter(|key| Some(*key) != seat.key)
            {
                let text = self.rows_text(*view, &other, list, &store, &ranges);
                more.push((key.to_owned(), text));
            }
        }
        drop(store);
        more.extend(cut.into_iter().flat_map(|cut| page_context(&self.config, cut)));
        call.answer(call.status(200), self.seated(call, &seat, list, text, more))
    }

    fn rows_text(
        &self,
        index: usize,
        seat: &Seat<'_>,
        list: &str,
        store: &Store,
        ranges: &[(u64, u64)],
    ) -> String {
        let id_field = self.id_field(index);
        let sample = self.samples.get(&self.operation(index).id);
        let layout = self.layout(index, seat, list, id_field.as_deref());
        let layout = Layout { sample, ..layout };
        let rows = ranges.iter().flat_map(|(from, count)| {
            let page = store.page(list, *from, *count);
            page.map(|(id, given)| self.rows.text(layout, &id, given))
        });
        let rows = rows.take(seat.limits.max_items.unwrap_or(usize::MAX));
        format!("[{}]", rows.collect::<Vec<_>>().join(","))
    }

    /// Where the page that is asked for begins; nothing where lists come whole.
    fn page(&self, call: Call<'_>) -> Option<(u64, Cut)> {
        let paging = self.config.paging.as_ref()?;
        let mut parameters = call.operation.parameters.iter();
        parameters.find(|parameter| {
            parameter.place == Place::Query && parameter.name == paging.page
        })?;
        let asked = |name: &str| call.request.query_number(name);
        let per_page = asked(&paging.per_page).or(paging.default_per_page);
        let longest = paging.max_per_page.unwrap_or(bounds::MOCK_PAGE).max(1);
        let per_page = per_page.unwrap_or(bounds::MOCK_LIST).clamp(1, longest);
        let page = asked(&paging.page).unwrap_or(paging.first).max(paging.first);
        let from = (page - paging.first).saturating_mul(per_page);
        Some((from, Cut { page, per_page, has_more: false }))
    }

    /// The body of an answer with records in their place.
    fn seated(
        &self,
        call: Call<'_>,
        seat: &Seat<'_>,
        list: &str,
        text: String,
        more: Members,
    ) -> String {
        let mut members = envelope(&self.config);
        let Some(key) = seat.key else {
            return match text.strip_prefix('{') {
                // The envelope's keys stand among the record's own.
                Some(own) if !members.is_empty() => {
                    let before = object(&members);
                    let before = before.trim_end_matches('}');
                    let comma = if own == "}" { "" } else { "," };
                    format!("{before}{comma}{own}")
                }
                _ => text,
            };
        };
        if let Some(ty) = seat.around {
            let limits = call.operation.limits.as_deref().unwrap_or(Limits::NONE);
            let all = Seat {
                key: None,
                ty,
                declared: ty,
                is_list: false,
                limits,
                around: None,
            };
            let mut whole = row(self.layout(call.index, &all, list, None), "", None);
            if seat.is_list {
                let count = self.store().len(list);
                last_page(&self.api, ty, &mut whole, (call.request, count));
            }
            let mut whole = members_of(&whole);
            let is_said = |name: &str| more.iter().any(|(other, _)| other == name);
            whole.retain(|(other, _)| other != key && !is_said(other));
            members.extend(whole);
        }
        members.push((key.to_owned(), text));
        members.extend(more);
        object(&members)
    }
}

/// What stands beside a list that comes whole: nothing is said to follow, its length is told, and a number that was asked for
/// is given back, each where the document allows it.
fn last_page(
    api: &Api,
    ty: &Type,
    beside: &mut Value,
    (request, count): (&Request, u64),
) {
    const NEXT: [&str; 2] = ["next", "cursor"];
    const COUNT: [&str; 5] = ["total", "count", "items", "records", "results"];
    let (Some((_, record)), Value::Object(members)) = (record_of(api, ty), beside)
    else {
        return;
    };
    for Field { name, ty, docs, required, .. } in &record.fields {
        let words = crate::words::words(name);
        let mut words = words.iter().map(|word| word.to_lowercase());
        let leads_on = words.clone().any(|word| NEXT.contains(&&*word));
        if leads_on
            && !required
            && members.get(name).is_some_and(|one| !one.is_boolean())
        {
            members.remove(name);
        }
        let Some(value) = members.get_mut(name) else { continue };
        let said = match value {
            Value::Bool(_) => Some(Value::from(false)),
            Value::String(_) | Value::Number(_) if leads_on => Some(Value::Null),
            Value::Number(_) if words.all(|word| COUNT.contains(&&*word)) => {
                Some(Value::from(count))
            }
            Value::Number(_) => request.query_number(name).map(Value::from),
            Value::Object(_) => {
                last_page(api, ty, value, (request, count));
                None
            }
            _ => None,
        };
        if let Some(said) = said.filter(|said| fits(api, ty, docs.limits(), said)) {
            *value = said;
        }
    }
}
