//! Says which calls are answered by a file where the documents declare no more than an acknowledgement, and which by
//! data that they do not declare: nobody asks (`GET`) for an acknowledgement.

use super::Pass;
use crate::config::Config;
use crate::model::{Method, Operation, Reply, Twin};
use crate::pattern::matches_any;

pub(super) const PASS: Pass = Pass {
    name: "find_downloads",
    run: |api, config, _| {
        for operation in
            api.operations_mut().filter(|operation| operation.method == Method::Get)
        {
            find(operation, config);
        }
    },
    ensures: |api, _| {
        api.operations().all(|operation| {
            operation.method != Method::Get || !matches!(operation.reply, Reply::Ack)
        })
    },
};

fn find(operation: &mut Operation, config: &Config) {
    let known = matches_any(&config.downloads.paths, &operation.path);
    match operation.reply {
        Reply::Ack if known || !operation.twins.is_empty() => as_file(operation),
        Reply::Nothing if known => as_file(operation),
        Reply::Ack => operation.reply = Reply::Undeclared,
        Reply::Undeclared
        | Reply::Payload { .. }
        | Reply::Page { .. }
        | Reply::Whole(_)
            if known && operation.twins.is_empty() =>
        {
            operation.twins.push(Twin {
                name: "file".into(),
                accept: "*/*".into(),
                query: None,
            });
        }
        _ => {}
    }
}

fn as_file(operation: &mut Operation) {
    operation.reply = Reply::Bytes;
    operation.twins.clear();
}
