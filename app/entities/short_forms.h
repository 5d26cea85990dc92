#pragma once

#include "app/entities/candidate.h"
#include "app/entities/reading.h"

#include <vector>

namespace linimasa::entities {

/// A short form and the full name it stands for, both as they were found.
struct ShortForm {
    base::TextRange range; // of the short form
    base::TextRange fullName; // of the first full name
    domain::EntityType type = domain::EntityType::Person;
};

/// Finds later short forms of names that the article gave in full: "Kishi" after "Nobuo Kishi", and short forms that the
/// text defines in brackets ("Badan Aman Nusantara (BAN)"), there and wherever they return. `found` are merged candidates in
/// text order. The short forms are in text order; one that overlaps `found` has the very range of one there: a defined acronym,
/// or a person's one name that no list holds.
[[nodiscard]] std::vector<ShortForm> findShortForms(const Reading& reading, const Candidates& found);

} // namespace linimasa::entities
