#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::support {

/// One text of a .ts file.
struct CatalogueText {
    QString context = {};
    QString source = {};
    QStringList forms = {}; // one, or one a plural form
    bool isFinished = false;
    bool hasPlural = false;
};

/// The texts of resources/translations/NAME.ts, or none where it cannot be read.
[[nodiscard]] std::vector<CatalogueText> catalogue(const QString& name);
[[nodiscard]] std::vector<CatalogueText> catalogueIn(const QString& path);

/// What must be alike in a text and its translation: placeholders, tags of markup in their order, and how it ends ("…", ":").
[[nodiscard]] QStringList skeleton(const QString& text);

/// The letter behind the "&" of a text, lower case; null where there is none.
[[nodiscard]] QChar mnemonic(const QString& text);

} // namespace linimasa::support
