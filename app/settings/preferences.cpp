#include "app/settings/preferences.h"

#include <QJsonArray>

#include <algorithm>

namespace linimasa::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200; // letters of a font's name
constexpr qsizetype mostKeys = 1000; // more acts than there can be

QString knownLanguage(const QJsonValue& value)
{
    const QString language = value.toString();
    return interfaceLanguages().contains(language) ? language : QString();
}

QString nameFrom(const QJsonValue& value)
{
    const QString name = value.toString();
    return name.size() <= longestName ? name : QString();
}

QMap<QString, QStringList> keysFrom(const QJsonObject& object)
{
    QMap<QString, QStringList> keys;
    for (auto one = object.begin(); one != object.end() && keys.size() < mostKeys; ++one) {
        if (!one.value().isArray()) {
            continue;
        }
        QStringList& texts = keys[one.key()];
        for (const QJsonValue& text : one.value().toArray()) {
            if (text.isString()) {
                texts << text.toString();
            }
        }
    }
    return keys;
}

} // namespace

const QStringList& interfaceLanguages()
{
    static const QStringList languages {u"en"_s, u"id"_s, u"ja"_s, u"vi"_s};
    return languages;
}

void write(const Preferences& preferences, QJsonObject& object)
{
    object.insert(u"language"_s, preferences.language);
    object.insert(u"fonts"_s,
                  QJsonObject {{u"latin"_s, preferences.latinFont},
                               {u"vietnamese"_s, preferences.vietnameseFont},
                               {u"japanese"_s, preferences.japaneseFont}});
    object.insert(u"still"_s, preferences.isStill);
    object.insert(u"letterKeys"_s, preferences.hasLetterKeys);
    QJsonObject keys;
    for (auto one = preferences.keys.begin(); one != preferences.keys.end(); ++one) {
        keys.insert(one.key(), QJsonArray::fromStringList(one.value()));
    }
    object.insert(u"keys"_s, keys);
    object.insert(u"spelling"_s, preferences.checksSpelling);
    object.insert(u"noteLanguage"_s, preferences.noteLanguage);
    object.insert(u"keepRecent"_s, preferences.keepsRecent);
    object.insert(u"keepPlace"_s, preferences.keepsPlace);
    object.insert(u"copies"_s, preferences.copies);
    object.insert(u"seenVersion"_s, preferences.seenVersion);
}

Preferences readPreferences(const QJsonObject& object)
{
    Preferences preferences;
    preferences.language = knownLanguage(object.value("language"_L1));
    const QJsonObject fonts = object.value("fonts"_L1).toObject();
    preferences.latinFont = nameFrom(fonts.value("latin"_L1));
    preferences.vietnameseFont = nameFrom(fonts.value("vietnamese"_L1));
    preferences.japaneseFont = nameFrom(fonts.value("japanese"_L1));
    preferences.isStill = object.value("still"_L1).toBool(preferences.isStill);
    preferences.hasLetterKeys = object.value("letterKeys"_L1).toBool(preferences.hasLetterKeys);
    preferences.keys = keysFrom(object.value("keys"_L1).toObject());
    preferences.checksSpelling = object.value("spelling"_L1).toBool(preferences.checksSpelling);
    preferences.noteLanguage = knownLanguage(object.value("noteLanguage"_L1));
    preferences.keepsRecent = object.value("keepRecent"_L1).toBool(preferences.keepsRecent);
    preferences.keepsPlace = object.value("keepPlace"_L1).toBool(preferences.keepsPlace);
    preferences.copies = std::clamp(object.value("copies"_L1).toInt(preferences.copies), fewestCopies, mostCopies);
    preferences.seenVersion = nameFrom(object.value("seenVersion"_L1));
    return preferences;
}

} // namespace linimasa::settings
