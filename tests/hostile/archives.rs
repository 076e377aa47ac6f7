//! G7: zip archives. Only regular documents are read, into memory and by name; an archive that looks made to do harm is
//! refused whole.

use std::fs;
use std::io::{Cursor, Write as _};

use openapi_crate::Project;
use tests::noise::noise;
use tests::program::{self, Run};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

const DOCUMENT: &str = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {/a: {get: {responses: {'204': {description: d}}}}}\n";

type Writer = ZipWriter<Cursor<Vec<u8>>>;

fn archive(fill: impl FnOnce(&mut Writer)) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    fill(&mut writer);
    writer.finish().expect("an archive").into_inner()
}

fn entry(writer: &mut Writer, name: &str, bytes: &[u8]) {
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    writer.start_file(name, options).expect("an entry");
    writer.write_all(bytes).expect("its bytes");
}

fn plain() -> Vec<u8> {
    archive(|writer| entry(writer, "shop.yaml", DOCUMENT.as_bytes()))
}

/// The archive with bytes in place of others of the same length, wherever they stand.
fn replaced(archive: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = archive.to_vec();
    let mut at = 0;
    while let Some(found) =
        bytes[at..].windows(from.len()).position(|window| window == from)
    {
        bytes[at + found..at + found + from.len()].copy_from_slice(to);
        at += found + from.len();
    }
    assert_ne!(bytes, archive, "nothing was replaced");
    bytes
}

/// What the program says of an archive, with little memory and time.
fn check(bytes: &[u8]) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.zip"), bytes).expect("an archive");
    let run = program::run_bounded(PROGRAM, folder.path(), &["check", "a.zip"]);
    let left = tests::folder::contents(folder.path());
    assert_eq!(left.len(), 1, "something was unpacked: {:?}", left.keys());
    run
}

fn assert_refused(what: &str, bytes: &[u8], code: &str) {
    let run = check(bytes);
    assert_eq!(run.status, Some(1), "{what}: {}", run.stderr);
    assert!(run.stderr.contains(&format!("error[{code}]")), "{what}: {}", run.stderr);
}

#[test]
fn an_archive_of_documents_is_read_and_all_else_in_it_left_alone() {
    let bytes = archive(|writer| {
        entry(writer, "shop.yaml", DOCUMENT.as_bytes());
        entry(writer, "evil.sh", b"touch hostile-canary");
        entry(writer, "inner.zip", &plain());
        entry(writer, ".hidden.yaml", b"{");
        writer
            .add_directory("folder.yaml", SimpleFileOptions::default())
            .expect("a folder");
    });
    let run = check(&bytes);
    assert_eq!(run.status, Some(0), "{}", run.stderr);

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.zip");
    fs::write(&path, bytes).expect("an archive");
    let project = Project::read(std::slice::from_ref(&path)).expect("it is read");
    let names: Vec<&str> =
        project.documents.iter().map(|input| input.name.as_str()).collect();
    assert_eq!(names, [format!("{}/shop.yaml", path.display())]);
}

#[test]
fn names_that_lead_out_are_refused() {
    let length = |name: &str| name.replace(|_: char| true, "a");
    for name in [
        "../shop.yaml",
        "a/../../shop.yaml",
        "/etc/shop.yaml",
        "C:/shop.yaml",
        "C:shop.yaml",
        "..\\shop.yaml",
        "a\\b.yaml",
        "\\\\h\\s.yaml",
        "a\0b.yaml",
        "..",
        "a/..",
    ] {
        // The writer corrects names, so they are put in behind its back.
        let mild = length(name);
        let honest = archive(|writer| {
            entry(writer, &mild, DOCUMENT.as_bytes());
            entry(writer, "shop.yaml", DOCUMENT.as_bytes());
        });
        assert_refused(
            name,
            &replaced(&honest, mild.as_bytes(), name.as_bytes()),
            "zip-unsafe-name",
        );
    }
}

#[test]
fn symbolic_links_and_chains_of_them_are_refused() {
    for chain in
        [&[("a.yaml", "/etc/passwd")][..], &[("a", "b"), ("b", ".."), ("b/c.yaml", "d")]]
    {
        let bytes = archive(|writer| {
            for (name, target) in chain {
                writer
                    .add_symlink(*name, *target, SimpleFileOptions::default())
                    .expect("a link");
            }
            entry(writer, "shop.yaml", DOCUMENT.as_bytes());
        });
        assert_refused("a link", &bytes, "zip-unsafe-name");
    }
}

#[test]
fn two_entries_of_one_name_are_refused() {
    let bytes = archive(|writer| {
        entry(writer, "shop.yaml", DOCUMENT.as_bytes());
        entry(writer, "shop.yam_", b"{}");
    });
    assert_refused(
        "two",
        &replaced(&bytes, b"shop.yam_", b"shop.yaml"),
        "zip-duplicate-name",
    );
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused() {
    let zeros = vec![b' '; 7 << 20];
    let ratio = archive(|writer| entry(writer, "shop.yaml", &zeros));
    assert!(ratio.len() < 20_000);
    assert_refused("the ratio", &ratio, "zip-bomb");
    // Each entry is small, dense, and one of many.
    let noise: Vec<u8> = noise().take(7 << 20).collect();
    let total = archive(|writer| {
        for index in 0..11 {
            entry(writer, &format!("{index}.yaml"), &noise);
        }
    });
    assert_refused("the total", &total, "zip-bomb");
}

#[test]
fn an_archive_of_too_many_entries_is_refused_before_they_are_looked_at() {
    let many = archive(|writer| {
        for index in 0..2_001 {
            entry(writer, &format!("{index}"), b"");
        }
    });
    assert_refused("2,001 entries", &many, "zip-bomb");
    // One that only says so: the closing record of the older form, and of the newer one.
    let mut says = plain();
    let record = says.len() - 22;
    says[record + 8..record + 12].copy_from_slice(&[0xff; 4]);
    assert_refused("65,535 entries that are not there", &says, "zip-bomb");
}

#[test]
fn a_hundred_and_twelve_bytes_that_claim_all_memory_are_refused() {
    let mut bytes = Vec::new();
    // The end of central directory of ZIP64, its locator, and the older one that sends there.
    bytes.extend(b"PK\x06\x06");
    bytes.extend(44_u64.to_le_bytes());
    bytes.extend([45, 0, 45, 0]);
    bytes.extend([0; 8]);
    bytes.extend([u64::MAX / 64; 4].map(u64::to_le_bytes).concat());
    bytes.extend(b"PK\x06\x07");
    bytes.extend([0; 4]);
    bytes.extend(0_u64.to_le_bytes());
    bytes.extend([1, 0, 0, 0]);
    bytes.extend(b"PK\x05\x06");
    bytes.extend([0; 4]);
    bytes.extend([0xff; 12]);
    bytes.extend([0; 2]);
    let run = check(&bytes);
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(run.stderr.contains("error[zip-"), "{}", run.stderr);
}

#[test]
fn encrypted_damaged_and_cut_archives_are_refused() {
    let plain = plain();
    let mut encrypted = plain.clone();
    let central = encrypted
        .windows(4)
        .position(|window| window == b"PK\x01\x02")
        .expect("a directory");
    encrypted[central + 8] |= 1;
    encrypted[6] |= 1;
    assert_refused("encrypted", &encrypted, "zip-unreadable");
    let mut wrong = plain.clone();
    wrong[central + 16] ^= 0xff;
    assert_refused("a wrong checksum", &wrong, "zip-unreadable");
    for end in [0, 1, 21, plain.len() / 2, plain.len() - 1] {
        assert_refused("cut", &plain[..end], "zip-unreadable");
    }
}
