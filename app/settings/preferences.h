#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace linimasa::settings {

/// How a person likes the program: what the settings dialog shows. Every value has a meaning from the first start on.
struct Preferences {
    QString language; // of the interface: "en", "id", "ja" or "vi"; empty: the desktop's. Read at the start.
    QString latinFont; // families to read in; empty: the program's choice
    QString vietnameseFont;
    QString japaneseFont;
    bool isStill = false; // nothing flashes
    bool hasLetterKeys = true; // single letters do something where nothing is typed
    QMap<QString, QStringList> keys; // that were changed, by the act's name, in portable text; an empty list: none
    bool checksSpelling = true; // of notes
    QString noteLanguage; // what notes are usually written in, for their spelling: as `language`; empty: guessed
    bool keepsRecent = true; // the list of files opened lately
    bool keepsPlace = true; // the article and the place in it, for the next start
    int copies = 7; // daily backups that are kept, 2–60
    QString seenVersion; // whose news were shown; empty: none, this is the first start

    bool operator==(const Preferences&) const = default;
};

constexpr int fewestCopies = 2;
constexpr int mostCopies = 60;

/// The languages the interface speaks.
[[nodiscard]] const QStringList& interfaceLanguages();

/// Adds them to an object of settings, and takes them from one. A value that is missing, of another type or out of bounds
/// keeps its default.
void write(const Preferences& preferences, QJsonObject& object);
[[nodiscard]] Preferences readPreferences(const QJsonObject& object);

} // namespace linimasa::settings
