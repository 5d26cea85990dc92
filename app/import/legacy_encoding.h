#pragma once

#include "app/import/encoding.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace linimasa::import {

/// Bytes through one of ICU's converters; `errors` counts the sequences that mean nothing in that encoding.
struct Conversion {
    QString text;
    qsizetype errors = 0;
};
[[nodiscard]] std::optional<Conversion> convert(QByteArrayView bytes, const char* encoding);

/// Decodes bytes that are not Unicode: Shift_JIS, EUC-JP, windows-1252, windows-1258, or what uchardet names. Each candidate
/// is judged by what its text looks like: Japanese in kana and kanji, Vietnamese marks over vowels, accents inside words.
[[nodiscard]] DecodedText decodeLegacy(QByteArrayView bytes);

} // namespace linimasa::import
