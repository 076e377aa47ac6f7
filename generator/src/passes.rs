//! The passes, in order: each removes one complication from the model and promises that it is gone.
//!
//! A later pass never brings back what an earlier one removed: debug builds check every earlier
//! promise again after every pass.

mod add_missing_inputs;
mod apply_scalar_rules;
mod break_circles;
mod drop_leaked_fields;
mod drop_unreachable;
mod find_downloads;
mod flatten_all_of;
mod inline_aliases;
pub(crate) mod join_types;
mod join_unique_key;
pub(crate) mod lift_client_parameters;
mod lift_files;
mod merge_twin_operations;
mod name_types;
mod offer_formats;
mod rename_modules;
mod repair_parameters;
pub(crate) mod repair_paths;
mod require_bodies;
mod settle_lists;
mod split_directions;
mod tell_one_from_many;
mod unwrap_envelopes;

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::model::Api;

/// One step.
pub struct Pass {
    /// A verb phrase, for `show api --after`.
    pub name: &'static str,
    /// Does it.
    pub run: fn(&mut Api, &Config, &mut Diagnostics),
    /// Whether the complication is gone.
    pub ensures: fn(&Api, &Config) -> bool,
}

/// All of them, in order.
pub const PASSES: &[Pass] = &[
    rename_modules::PASS,
    repair_paths::PASS,
    repair_parameters::PASS,
    lift_client_parameters::PASS,
    join_unique_key::PASS,
    flatten_all_of::PASS,
    inline_aliases::PASS,
    break_circles::PASS,
    merge_twin_operations::PASS,
    drop_leaked_fields::PASS,
    lift_files::PASS,
    require_bodies::PASS,
    add_missing_inputs::PASS,
    unwrap_envelopes::PASS,
    tell_one_from_many::PASS,
    find_downloads::PASS,
    offer_formats::PASS,
    apply_scalar_rules::PASS,
    split_directions::PASS,
    settle_lists::PASS,
    join_types::PASS,
    drop_unreachable::PASS,
    name_types::PASS,
];

/// The last pass that leaves each operation the types of its own document.
pub const BEFORE_JOINING: &str = "settle_lists";

/// The passes up to and including the one of this name, or all of them; and those that are left.
pub fn through(last: Option<&str>) -> (&'static [Pass], &'static [Pass]) {
    let index = PASSES.iter().position(|pass| Some(pass.name) == last);
    PASSES.split_at(index.map_or(PASSES.len(), |index| index + 1))
}

/// Runs passes, which follow each other and on those that ran before.
///
/// # Panics
///
/// In debug builds, when a pass breaks its own promise or an earlier one: a mistake in this crate.
pub fn run(
    api: &mut Api,
    config: &Config,
    passes: &[Pass],
    diagnostics: &mut Diagnostics,
) {
    for pass in passes {
        (pass.run)(api, config, diagnostics);
        for earlier in through(Some(pass.name)).0 {
            debug_assert!(
                (earlier.ensures)(api, config),
                "{} broke {}",
                pass.name,
                earlier.name
            );
        }
    }
}

/// Whether all promises hold.
pub fn hold(api: &Api, config: &Config) -> bool {
    PASSES.iter().all(|pass| (pass.ensures)(api, config))
}
