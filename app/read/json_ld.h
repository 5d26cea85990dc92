#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace linimasa::read {

/// What an article's JSON-LD says (schema.org). Strings are empty where it says nothing.
struct JsonLdFacts {
    QString headline;
    QString outlet;
    QString published; // as written
    QString language;
    QStringList authors;
};

/// Reads one <script type="application/ld+json">; facts already there stay.
void readJsonLd(JsonLdFacts& facts, const QByteArray& script);

} // namespace linimasa::read
