#pragma once

#include "app/dates/timex_finder.h"
#include "app/domain/article.h"

#include <QString>
#include <QStringView>

namespace linimasa::dates::test {

/// An article with that text, given out on that day (nothing when empty).
[[nodiscard]] domain::Article articleOf(domain::Language language, QStringView text, QStringView published = {});

[[nodiscard]] DateReading readingOf(const domain::Article& article);

/// What is found, as "Kamis (4/10) = 2023-10-05; kemarin = ?"; "!" marks a conflict, "?" what stays unresolved.
[[nodiscard]] QString datesOf(const domain::Article& article);

/// One row of a table of examples.
struct Example {
    const char16_t* text;
    const char16_t* expected;
};

} // namespace linimasa::dates::test
