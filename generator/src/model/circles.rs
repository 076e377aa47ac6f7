//! Types that lead to each other, at once or by way of others.

use std::collections::HashMap;

use super::TypeId;

/// A number for each type, the same for those that lead to each other. Whatever else a type leads to has a smaller one. In one
/// pass over what leads to what (Tarjan's), without recursion: a chain may be as long as a document.
pub(crate) fn circles(
    direct: &HashMap<TypeId, Vec<TypeId>>,
    ids: impl Iterator<Item = TypeId>,
) -> HashMap<TypeId, usize> {
    let held = |id: TypeId| direct.get(&id).map_or(&[][..], Vec::as_slice);
    let mut numbers: HashMap<TypeId, usize> = HashMap::new();
    let mut lowest: HashMap<TypeId, usize> = HashMap::new();
    let mut circles = HashMap::new();
    let mut found = 0;
    let mut waiting: Vec<TypeId> = Vec::new();
    for root in ids {
        if numbers.contains_key(&root) {
            continue;
        }
        let mut path = vec![(root, 0)];
        while let Some((id, next)) = path.last_mut() {
            let id = *id;
            if *next == 0 {
                let number = numbers.len();
                numbers.insert(id, number);
                lowest.insert(id, number);
                waiting.push(id);
            }
            if let Some(child) = held(id).get(*next) {
                *next += 1;
                if !numbers.contains_key(child) {
                    path.push((*child, 0));
                } else if !circles.contains_key(child) {
                    let reached = numbers[child].min(lowest[&id]);
                    lowest.insert(id, reached);
                }
                continue;
            }
            path.pop();
            if let Some((above, _)) = path.last() {
                let reached = lowest[&id].min(lowest[above]);
                lowest.insert(*above, reached);
            }
            if lowest[&id] == numbers[&id] {
                let number = found;
                found += 1;
                while let Some(member) = waiting.pop() {
                    circles.insert(member, number);
                    if member == id {
                        break;
                    }
                }
            }
        }
    }
    circles
}
