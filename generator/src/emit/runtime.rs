//! The runtime's files, copied as they are into every crate.

macro_rules! files {
    ($($path:literal)*) => { &[$(($path, include_str!(concat!("../../runtime/", $path)))),*] };
}

/// Path below `src/runtime/`, and text.
pub(super) const FILES: &[(&str, &str)] = files! {
    "ack.rs"
    "answer.rs"
    "answer/payload.rs"
    "assemble.rs"
    "attempt.rs"
    "blocking.rs"
    "body.rs"
    "builder.rs"
    "builder/finish.rs"
    "call.rs"
    "client.rs"
    "clock.rs"
    "clock/machine.rs"
    "credential.rs"
    "declare.rs"
    "download.rs"
    "endpoint.rs"
    "environment.rs"
    "error.rs"
    "error/kind.rs"
    "example.rs"
    "exchange.rs"
    "file.rs"
    "gate.rs"
    "json.rs"
    "json/absence.rs"
    "json/choice.rs"
    "json/containers.rs"
    "json/error.rs"
    "json/map.rs"
    "json/nested.rs"
    "json/number.rs"
    "json/plain.rs"
    "json/reader.rs"
    "json/record.rs"
    "json/serde.rs"
    "json/union.rs"
    "json/value.rs"
    "json/writer.rs"
    "macros.rs"
    "mod.rs"
    "operation.rs"
    "page.rs"
    "pages.rs"
    "part.rs"
    "path.rs"
    "preview.rs"
    "quota.rs"
    "request.rs"
    "retry.rs"
    "scalar.rs"
    "scalar/chrono.rs"
    "scalar/date.rs"
    "scalar/date_time.rs"
    "scalar/decimal.rs"
    "scalar/id.rs"
    "scalar/jiff.rs"
    "scalar/patch.rs"
    "scalar/time.rs"
    "service.rs"
    "style.rs"
    "testing.rs"
    "token.rs"
    "token/accounts.rs"
    "token/consent.rs"
    "token/flight.rs"
    "token/refresh.rs"
    "token/tokens.rs"
    "trace.rs"
    "transport.rs"
    "transport/payload.rs"
    "transport/reqwest.rs"
    "transport/upload.rs"
    "transport/ureq.rs"
    "unique_key.rs"
    "webhook.rs"
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    fn walk(folder: &Path, found: &mut BTreeSet<String>, root: &Path) {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("its entry is readable").path();
            if path.is_dir() && !path.ends_with("tests") {
                walk(&path, found, root);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(root).expect("it is below the root");
                found.insert(below.to_string_lossy().replace('\\', "/"));
            }
        }
    }

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
        let mut found = BTreeSet::new();
        walk(&root, &mut found, &root);
        let listed: BTreeSet<String> =
            super::FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(found, listed);
    }
}
