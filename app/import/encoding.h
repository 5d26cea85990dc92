#pragma once

#include <QByteArrayView>
#include <QString>

namespace linimasa::import {

/// Text decoded from bytes whose encoding was not told.
struct DecodedText {
    QString text; // without byte order mark; bytes that mean nothing are U+FFFD
    QString encoding; // "UTF-8", "UTF-16LE", "Shift_JIS", "windows-1258", …
    double confidence = 0; // 0–1; 1 for a byte order mark and for faultless UTF-8
};

/// True when bytes are UTF-16 or UTF-32, by mark or by where their zeros lie. Such a text looks binary to a format sniffer.
[[nodiscard]] bool looksLikeWideText(QByteArrayView bytes);

/// Decodes: byte order mark, then UTF-16/32 by the place of zeros, ISO-2022-JP by its escapes, UTF-8 by its validity; else the
/// most plausible of the older encodings of our languages, with uchardet's opinion as one more witness.
/// Does not fail: in doubt it answers with little confidence.
[[nodiscard]] DecodedText decode(QByteArrayView bytes);

} // namespace linimasa::import
