#pragma once

#include "tests/app/events/marked_article.h"

namespace linimasa::tests {

/// A marked article and the events that are to be found in it, as `summaries` tells them.
struct Example {
    const char* what;
    domain::Language language;
    QString text;
    QStringList events;
};

// The title makes Japan, the partner and cyber security the matter of every example.
extern const QString idTitle;
extern const QString enTitle;
extern const QString viTitle;
extern const QString jaTitle;

/// Checks each example as an article published on 10 June 2024.
void check(const std::vector<Example>& examples);

} // namespace linimasa::tests
