//! What the snapshots of `cases/` show is Rust that compiles without a warning, and so are the examples that they show.
//!
//! All cases are modules of one crate, so that dependencies and tools start once.

use std::fmt::Write as _;

use openapi_crate::files::Files;
use syn::ext::IdentExt as _;
use syn::punctuated::Punctuated;
use syn::{Expr, ImplItem, Item, LitStr, Meta, Token};
use tests::{cargo, case, folder};

#[test]
fn all_cases_compile_without_a_warning() {
    let project = folder::scratch("cases");
    let cases = case::all().into_iter().map(|case| {
        let mut files = case.generate().files;
        add_examples(&mut files);
        (case.name, files)
    });
    let files = cargo::one_crate("The crates of all cases.", cases.collect());
    cargo::write_project(&files, &project);
    cargo::clippy(&project, &[]);
    cargo::clippy(&project, &["--all-features"]);
}

#[test]
fn the_documentation_of_a_crate_with_a_module_of_its_own_name_compiles() {
    let project = folder::scratch("first_page");
    let files = files_of("first_page");
    assert!(files.contains_key("src/shop/mod.rs"), "{:?}", files.keys());
    cargo::write_project(&files, &project);
    let said = cargo::run(&project, &["test", "--doc"]);
    assert!(said.contains("4 passed"), "{said}");
}

#[test]
fn documents_called_as_the_files_of_their_tests_pass_them() {
    let files = files_of("names_that_everything_has");
    for path in ["src/harness_api/mod.rs", "tests/wire/harness.rs"] {
        assert!(files.contains_key(path), "{path} of {:?}", files.keys());
    }
    assert_passes_its_tests("names", &files);
}

#[test]
fn calls_of_several_schemes_are_signed_in_as_the_document_says() {
    assert_passes_its_tests("auth", &files_of("auth_alternatives"));
}

/// Runs the test of every call that comes with a crate.
fn assert_passes_its_tests(folder: &str, files: &Files) {
    let project = folder::scratch(folder);
    cargo::write_project(files, &project);
    cargo::clippy(&project, &["--all-targets", "--all-features"]);
    let said = cargo::run(&project, &["test", "--test", "wire", "--all-features"]);
    assert!(said.contains("0 failed"), "{said}");
}

fn files_of(name: &str) -> Files {
    let case = case::all().into_iter().find(|case| case.name == name);
    case.expect("the case").generate().files
}

/// Makes the program on a crate's first page and the example of each call modules of the crate: as tests of its
/// documentation, all that they need would be compiled to the end.
fn add_examples(files: &mut Files) {
    let mut examples = first_page(files);
    for (path, text) in files.iter() {
        if let Some(module) =
            path.strip_prefix("src/").and_then(|path| path.strip_suffix("/mod.rs"))
            && module != "runtime"
        {
            // An import of the crate may be in the way of one of the module only where both are asked for.
            write!(examples, "mod of_{module} {{\nuse super::super::*;\nuse super::super::{module}::*;\n{}}}\n", of_calls(text))
                .expect("text takes all");
        }
    }
    let root = files.get_mut("src/lib.rs").expect("a first page");
    // Of the modules that are features, the run without features has none.
    write!(root, "\n#[cfg(feature = \"testing\")]\n#[allow(clippy::all, deprecated, unused)]\nmod examples {{\n{examples}}}\n")
        .expect("text takes all");
}

/// The program on a crate's first page.
fn first_page(files: &Files) -> String {
    let mut manifest = files["Cargo.toml"].lines();
    let name =
        manifest.find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    let library = name.expect("a name").replace('-', "_");
    let root = &files["src/lib.rs"];
    let lines = root.lines().filter_map(|line| line.strip_prefix("//!"));
    let program: String = lines
        .skip_while(|line| *line != " ```rust,no_run")
        .skip(1)
        .take_while(|line| *line != " ```")
        .map(|line| format!("{line}\n"))
        .collect();
    assert!(program.contains("async fn example()"), "{root}");
    let program = program.replace(&format!(" use {library}::"), "use super::super::");
    format!("mod first_page {{\n{program}}}\n")
}

/// The examples of a module's calls, as functions.
fn of_calls(module: &str) -> String {
    let file = syn::parse_file(module).expect("a module");
    let mut functions = String::new();
    for item in file.items {
        let Item::Impl(block) = item else { continue };
        for item in block.items {
            let ImplItem::Fn(method) = item else { continue };
            for attribute in method.attrs {
                let Meta::NameValue(documentation) = attribute.meta else { continue };
                let Expr::Macro(example) = documentation.value else { continue };
                let parser = Punctuated::<LitStr, Token![,]>::parse_terminated;
                let lines = example.mac.parse_body_with(parser).expect("lines");
                let lines: String =
                    lines.iter().map(|line| line.value() + "\n").collect();
                let name = method.sig.ident.unraw();
                write!(functions, "async fn example_of_{name}(client: Client) -> Result<(), Error> {{\n{lines}Ok(())\n}}\n")
                    .expect("text takes all");
            }
        }
    }
    functions
}
