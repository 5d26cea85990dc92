#include "app/import/encoding.h"

#include "app/import/legacy_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

struct Wide {
    const char* name = nullptr;
    QStringConverter::Encoding encoding = QStringConverter::Utf16LE;
    qsizetype markLength = 0;
    double confidence = 1;
};

std::optional<Wide> wideByMark(QByteArrayView bytes)
{
    using enum QStringConverter::Encoding;
    // A UTF-16LE text that begins with NUL would look the same as UTF-32LE; whole units of four decide.
    if (bytes.startsWith("\xff\xfe") && bytes.size() % 4 == 0 && bytes.size() > 4 && bytes[2] == 0 && bytes[3] == 0) {
        return Wide {.name = "UTF-32LE", .encoding = Utf32LE, .markLength = 4};
    }
    if (bytes.size() >= 4 && bytes.first(4) == QByteArrayView("\0\0\xfe\xff", 4)) {
        return Wide {.name = "UTF-32BE", .encoding = Utf32BE, .markLength = 4};
    }
    if (bytes.startsWith("\xff\xfe")) {
        return Wide {.name = "UTF-16LE", .encoding = Utf16LE, .markLength = 2};
    }
    if (bytes.startsWith("\xfe\xff")) {
        return Wide {.name = "UTF-16BE", .encoding = Utf16BE, .markLength = 2};
    }
    return std::nullopt;
}

/// Without a mark: spaces, digits and line ends have a zero half in every script, always on the same side.
std::optional<Wide> wideByZeros(QByteArrayView bytes)
{
    using enum QStringConverter::Encoding;
    const auto sample = bytes.first(std::min<qsizetype>(bytes.size(), 8192) & ~qsizetype(3));
    if (sample.size() < 8) {
        return std::nullopt;
    }
    std::array<qsizetype, 4> zeros {};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        zeros[static_cast<std::size_t>(i % 4)] += sample[i] == 0 ? 1 : 0;
    }
    const qsizetype quarter = sample.size() / 4;
    const auto nearlyAll = [quarter](qsizetype count) { return count * 100 >= quarter * 98; };
    if (nearlyAll(zeros[3]) && nearlyAll(zeros[2]) && zeros[0] * 20 < quarter) {
        return Wide {.name = "UTF-32LE", .encoding = Utf32LE, .confidence = 0.9};
    }
    if (nearlyAll(zeros[0]) && nearlyAll(zeros[1]) && zeros[3] * 20 < quarter) {
        return Wide {.name = "UTF-32BE", .encoding = Utf32BE, .confidence = 0.9};
    }
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    const qsizetype half = sample.size() / 2;
    const auto plausible = [&](qsizetype here, qsizetype there) { return here * 50 >= half && there * 20 <= here; };
    for (const auto& [here, there, wide] :
         {std::tuple {odd, even, Wide {.name = "UTF-16LE", .encoding = Utf16LE, .confidence = 0.85}},
          std::tuple {even, odd, Wide {.name = "UTF-16BE", .encoding = Utf16BE, .confidence = 0.85}}}) {
        if (!plausible(here, there)) {
            continue;
        }
        // Binary data also has zeros on one side; a text has letters and no control characters.
        QStringDecoder decoder(wide.encoding, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(sample);
        const auto odds = std::ranges::count_if(text, [](QChar c) {
            const auto category = c.category();
            return category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse
                || (category == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f')
                || c == QChar::ReplacementCharacter;
        });
        const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber() || c.isSpace(); });
        if (odds * 50 <= text.size() && letters * 2 >= text.size()) {
            return wide;
        }
    }
    return std::nullopt;
}

struct Utf8Count {
    qsizetype sequences = 0; // valid ones of two bytes and more
    qsizetype errors = 0;
};

/// Well-formed UTF-8 as the Unicode Standard's table 3-7 defines it.
Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    const auto byteAt = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char lead = byteAt(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        bool valid = lead >= 0xc2 && lead <= 0xf4;
        int read = 1;
        for (; valid && read < length; ++read) {
            if (i + read >= bytes.size()) {
                valid = false;
                break;
            }
            const unsigned char next = byteAt(i + read);
            unsigned char low = 0x80;
            unsigned char high = 0xbf;
            if (read == 1) {
                low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : low;
                high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : high;
            }
            if (next < low || next > high) {
                valid = false;
                break;
            }
        }
        (valid ? count.sequences : count.errors) += 1;
        i += read;
    }
    return count;
}

bool looksLikeIso2022Jp(QByteArrayView bytes)
{
    return (bytes.contains("\x1b$B") || bytes.contains("\x1b$@") || bytes.contains("\x1b$(D"))
        && std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

} // namespace

bool looksLikeWideText(QByteArrayView bytes)
{
    return wideByMark(bytes).has_value() || wideByZeros(bytes).has_value();
}

DecodedText decode(QByteArrayView bytes)
{
    auto wide = wideByMark(bytes);
    if (!wide) {
        wide = wideByZeros(bytes);
    }
    if (wide) {
        QStringDecoder decoder(wide->encoding, QStringConverter::Flag::Stateless);
        QString text = decoder.decode(bytes.sliced(wide->markLength));
        const bool whole = !decoder.hasError();
        return {std::move(text), QString::fromLatin1(wide->name), whole ? wide->confidence : wide->confidence * 0.8};
    }
    const bool marked = bytes.startsWith("\xef\xbb\xbf");
    const QByteArrayView body = marked ? bytes.sliced(3) : bytes;
    if (!marked && looksLikeIso2022Jp(body)) {
        if (auto converted = convert(body, "ISO-2022-JP")) {
            return {std::move(converted->text), u"ISO-2022-JP"_s, converted->errors == 0 ? 0.98 : 0.7};
        }
    }
    const Utf8Count count = countUtf8(body);
    // A few broken sequences in much good UTF-8 are a damaged copy; another encoding is hardly ever valid by chance.
    if (marked || count.errors == 0 || count.errors * 10 <= count.sequences) {
        const double doubt = count.errors == 0 ? 0
                                               : 0.1
                + 0.5 * static_cast<double>(count.errors)
                    / static_cast<double>(std::max<qsizetype>(count.errors + count.sequences, 1));
        return {QString::fromUtf8(body), u"UTF-8"_s, 1.0 - doubt};
    }
    return decodeLegacy(body);
}

} // namespace linimasa::import
