//! The examples in the documentation of calls.

/// The lines of an example as documentation: the client, the crate's types and those of the module are at hand. A module
/// may be called as the crate is.
macro_rules! example {
    ($($line:literal),+) => {
        concat!(
            "```\n# use ::", env!("CARGO_CRATE_NAME"), "::*;\n# use ::", module_path!(), "::*;\n",
            "# async fn example(client: Client) -> Result<(), Error> {\n",
            $($line, "\n",)+
            "# Ok(())\n# }\n```"
        )
    };
}

pub(crate) use example;
