//! Every bound on what a document may cost. No code is here.
//!
//! Time and memory follow from them: whatever is read costs no more than in proportion to its size, so that a document
//! within these bounds takes seconds and some hundred bytes for each of its own. `tests/hostile/bombs.rs` holds a
//! debug build to a minute of the processor and a gigabyte of addresses, `tests/little_memory.rs` what is refused to 100 MB.
//!
//! The largest documents in public use (cloud and source-hosting APIs) have some 12 MB and half a million nodes and stay
//! well inside; an input that does not is either hostile or not a document.

/// Bytes of one document given as a file.
pub(crate) const FILE_BYTES: u64 = 64 << 20;
/// Documents in one run.
pub(crate) const FILES: usize = 2_000;
/// Bytes of all documents of a run.
pub(crate) const RUN_BYTES: u64 = 128 << 20;
/// Bytes of one document inside a zip archive, unpacked.
pub(crate) const ZIP_ENTRY_BYTES: u64 = 8 << 20;
/// Bytes of all documents inside one zip archive, unpacked.
pub(crate) const ZIP_TOTAL_BYTES: u64 = 32 << 20;
/// Unpacked bytes for each packed byte of a zip entry.
pub(crate) const ZIP_RATIO: u64 = 100;
/// Entries of a zip archive, of whatever type.
pub(crate) const ZIP_ENTRIES: usize = 2_000;
/// Levels of nesting; below the 128 at which `serde_json` and `serde_yaml` stop.
pub(crate) const DEPTH: usize = 120;
/// Maps, lists, scalars and keys in one document, and twice the further lines of texts. Values of no meaning just below take
/// less than 256 MB; schemas and descriptions take more, as each becomes a type or a line of documentation. They are counted
/// before anything is read, so that refusing what has more takes the texts' own memory, and less than 100 MB where they stand
/// in an archive.
pub(crate) const NODES: usize = 700_000;
/// Brackets that may open before YAML is looked through: libyaml's time grows with the square of the open ones.
pub(crate) const HARMLESS_BRACKETS: usize = 4_096;
/// Signs that begin or end something in YAML, likewise: each makes two nodes at most, and `serde_yaml` takes memory for all
/// of them before it hands out the first.
pub(crate) const HARMLESS_SEPARATORS: usize = NODES / 2;
/// The same in all documents of a run: twenty times those of `specs/books`. Reading so many takes some
/// 400 MB, and a run of schemas alone that stays just below takes about 2 GB. The only bound that a configuration moves.
pub(crate) const RUN_NODES: usize = 2_800_000;
/// Places that one JSONPath of an overlay may look at in one document: a descent within a descent in the largest.
pub(crate) const PATH_STEPS: usize = 1 << 25;
/// Places that all JSONPaths of a run may look at in all documents; `specs/books` takes some three million.
pub(crate) const OVERLAY_STEPS: usize = 1 << 28;
/// Maps, lists and scalars in a default or an extension: larger ones are left out.
pub(crate) const VALUE_NODES: usize = 1_000;
/// Fields of a type, with those of all that stands in it, before it stands in others in a box: a value is moved as it is.
pub(crate) const INLINE_FIELDS: usize = 1_000;
/// Lists in lists that names of lists may come to.
pub(crate) const NESTED_LISTS: usize = 16;
/// Maps, lists and scalars in what references into the middle of a document copy, and in path items that paths refer to: each
/// copy becomes types or calls of its own.
pub(crate) const COPIED_NODES: usize = 200_000;
/// Fields that types take over from others by `allOf`: each is written again in the crate.
pub(crate) const INHERITED_FIELDS: usize = 100_000;
/// References that may stand behind each other before it must be a circle.
pub(crate) const REFERENCE_CHAIN: usize = 64;
/// Bytes of an identifier, about: beyond that nobody reads it.
pub(crate) const IDENTIFIER_BYTES: usize = 100;
/// Characters of a document's own words that one message quotes.
pub(crate) const QUOTED_CHARS: usize = 120;
/// A document's own words that one message lists before the rest are only counted.
pub(crate) const LISTED_WORDS: usize = 5;
/// Characters of a source line that a message still shows.
pub(crate) const LINE_CHARS: usize = 400;
/// Warnings with the same code in the same document before the rest are only counted.
pub(crate) const REPEATED_WARNINGS: usize = 5;
/// Bytes that a regular expression of a document may be once it is compiled; those of real documents are a few thousand.
pub(crate) const PATTERN_BYTES: usize = 1 << 20;
/// Characters of a text that is made up because a document asks for so long a one.
pub(crate) const SAMPLE_CHARS: usize = 10_000;
/// Values in one that is made up for a call; the largest calls of real services have some hundred.
pub(crate) const SAMPLE_VALUES: usize = 5_000;
/// Bytes of a call's body that the mock takes.
#[cfg(feature = "mock")]
pub(crate) const MOCK_BODY_BYTES: usize = 64 << 20;
/// Bytes that it reads of a longer one, so that the caller hears the refusal.
#[cfg(feature = "mock")]
pub(crate) const MOCK_READ_BYTES: usize = 1 << 30;
/// Records of the mock's lists that come in one piece, beside those that were created, and on a page where nobody says how
/// many.
#[cfg(feature = "mock")]
pub(crate) const MOCK_LIST: u64 = 200;
/// Records on a page of the mock where the configuration says nothing of the longest.
#[cfg(feature = "mock")]
pub(crate) const MOCK_PAGE: u64 = 10_000;
/// Records that each list of the mock begins with, at most: their ids stay numbers of 64 bits, which documents may promise.
#[cfg(feature = "mock")]
pub(crate) const MOCK_ROWS: u64 = 1 << 60;
/// Values in the example of a call, beyond which it has none.
pub(crate) const EXAMPLE_VALUES: usize = 200;
/// Elements of a list that is made up because a document asks for so many.
pub(crate) const SAMPLE_ITEMS: usize = 20;
/// Stack for reading documents of that depth; only what is used of it is ever taken.
pub(crate) const STACK_BYTES: usize = 256 << 20;
/// Threads that read and write documents at once; more of them would only wait for the parts that one does alone.
pub(crate) const THREADS: usize = 8;
