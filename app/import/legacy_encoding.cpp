#include "app/import/legacy_encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <uchardet.h>
#include <utility>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 65536; // bytes that candidates are judged by

struct Candidate {
    const char* name; // as reported
    const char* converter; // ICU's name; what files call Shift_JIS is Microsoft's superset of it
    double (*plausibility)(QStringView text); // of non-ASCII characters, 0–1
};

constexpr bool isHiragana(char16_t c)
{
    return c >= 0x3041 && c <= 0x309f;
}

constexpr bool isKatakana(char16_t c)
{
    return c >= 0x30a0 && c <= 0x30ff;
}

double japanesePlausibility(QStringView text)
{
    double good = 0;
    double all = 0;
    double hiragana = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80) {
            continue;
        }
        all += 1;
        if (isHiragana(u)) {
            hiragana += 1;
            good += 1;
        } else if (isKatakana(u) || (u >= 0x3000 && u <= 0x301f) || (u >= 0xff01 && u <= 0xff5e)) {
            good += 1;
        } else if (u >= 0x4e00 && u <= 0x9fff) {
            good += 0.9;
        } else if (u >= 0xff61 && u <= 0xff9f) {
            good -= 1; // half-width katakana: bytes of another encoding read as Shift_JIS
        } else if (c.category() == QChar::Other_PrivateUse || u == QChar::ReplacementCharacter) {
            good -= 3;
        } else {
            good += 0.5; // dashes, quotation marks, Greek, Cyrillic and line drawing of the character set
        }
    }
    if (all == 0) {
        return 0;
    }
    // Running Japanese is a third to a half hiragana; kanji alone are as likely another encoding's bytes.
    const double share = hiragana / all;
    return std::clamp(good / all, 0.0, 1.0) * (share >= 0.15 ? 1.0 : 0.6 + share * 2.0);
}

bool isVietnameseVowel(QChar c)
{
    const QString plain = c.toLower().decomposition();
    const QChar base = plain.isEmpty() ? c.toLower() : plain.front();
    return QStringView(u"aeiouy").contains(base);
}

double vietnamesePlausibility(QStringView text)
{
    double good = 0;
    double all = 0;
    double proof = 0;
    QChar before;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80) {
            all += 1;
            if (c.category() == QChar::Mark_NonSpacing) {
                good += isVietnameseVowel(before) ? 1 : -2;
                proof += isVietnameseVowel(before) ? 1 : 0;
            } else if (QStringView(u"đĐơƠưƯăĂ").contains(c)) {
                good += 1;
                proof += 1;
            } else if (QStringView(u"âÂêÊôÔàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝ–—“”‘’…₫").contains(c)) {
                good += 1;
            } else {
                good -= 0.5;
            }
        }
        before = c;
    }
    if (all == 0) {
        return 0;
    }
    // Without letters and marks that only Vietnamese has, the text is as well any western language.
    return std::clamp(good / all, 0.0, 1.0) * std::min(1.0, 0.5 + 2.0 * proof / all);
}

double westernPlausibility(QStringView text)
{
    double good = 0;
    double all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            continue;
        }
        all += 1;
        const bool afterLower = i > 0 && text[i - 1].isLower();
        const bool lonely
            = (i == 0 || text[i - 1].unicode() < 0x80) && (i + 1 == text.size() || text[i + 1].unicode() < 0x80);
        if (c.isLetter()) {
            // An accent stands inside a word, mostly alone, and no capital follows a small letter.
            const bool known = QStringView(u"àâäáãåçèéêëìíîïñòóôöõøùúûüýßæœÀÁÂÄÅÇÈÉÊËÍÎÑÓÔÖØÚÜŠšŽžŸÿ").contains(c);
            good += (c.isUpper() && afterLower) ? -1.0 : (known ? (lonely ? 0.95 : 0.5) : 0.1);
        } else if (QStringView(u"‘’“”–—…•€£©®°«»·™¿¡§½¼¾²³¥\u00a0").contains(c)) {
            good += lonely ? 0.9 : 0.4;
        } else {
            good -= 0.5;
        }
    }
    return all == 0 ? 0 : std::clamp(good / all, 0.0, 1.0) * 0.97;
}

constexpr std::array candidates = {
    Candidate {"Shift_JIS", "windows-31j", japanesePlausibility},
    Candidate {"EUC-JP", "EUC-JP", japanesePlausibility},
    Candidate {"windows-1258", "windows-1258", vietnamesePlausibility},
    Candidate {"windows-1252", "windows-1252", westernPlausibility},
};

QString uchardetsOpinion(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

void countError(const void* context, UConverterToUnicodeArgs* arguments, const char* /*units*/, int32_t /*length*/,
                UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason <= UCNV_IRREGULAR) {
        ++*static_cast<qsizetype*>(const_cast<void*>(context));
        *status = U_ZERO_ERROR;
        ucnv_cbToUWriteSub(arguments, 0, status);
    }
}

} // namespace

std::optional<Conversion> convert(QByteArrayView bytes, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), &ucnv_close);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    Conversion result;
    ucnv_setToUCallBack(converter.get(), countError, &result.errors, nullptr, nullptr, &status);
    // No converter makes more than two units of a byte; the rest of the room is given back below.
    std::u16string buffer(static_cast<std::size_t>(bytes.size()) * 2 + 16, u'\0');
    char16_t* target = buffer.data();
    const char* source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, bytes.data() + bytes.size(),
                   nullptr, true, &status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    result.text = QString::fromUtf16(buffer.data(), target - buffer.data());
    return result;
}

DecodedText decodeLegacy(QByteArrayView bytes)
{
    const auto sample = bytes.first(std::min(bytes.size(), sampleSize));
    const QString opinion = uchardetsOpinion(sample);
    QString best;
    QByteArray bestConverter;
    double bestScore = 0;
    for (const Candidate& candidate : candidates) {
        const auto converted = convert(sample, candidate.converter);
        if (!converted) {
            continue;
        }
        const double wrong = static_cast<double>(converted->errors) / static_cast<double>(sample.size());
        double score = candidate.plausibility(converted->text) - std::min(0.9, wrong * 60);
        if (opinion.compare(QLatin1StringView(candidate.name), Qt::CaseInsensitive) == 0) {
            score += 0.08;
        }
        if (score > bestScore) {
            bestScore = score;
            best = QString::fromLatin1(candidate.name);
            bestConverter = candidate.converter;
        }
    }
    if (bestScore < 0.5 && !opinion.isEmpty()) {
        const QByteArray name = opinion.toLatin1();
        const auto converted = convert(sample, name.constData());
        if (converted && converted->errors == 0) {
            best = opinion;
            bestConverter = name;
            bestScore = 0.6;
        }
    }
    if (best.isEmpty()) {
        best = u"windows-1252"_s;
        bestConverter = "windows-1252";
        bestScore = 0.2;
    }
    auto converted = convert(bytes, bestConverter.constData());
    if (!converted) {
        return {QString::fromUtf8(bytes), u"UTF-8"_s, 0.1};
    }
    QString text = std::move(converted->text);
    if (best == "windows-1258"_L1) {
        text = text.normalized(
            QString::NormalizationForm_C); // the encoding has no other way to write a vowel with two marks
    }
    // The best guess among encodings that mean something else for the same bytes is never certain.
    return {std::move(text), best, std::clamp(bestScore, 0.1, 0.97)};
}

} // namespace linimasa::import
