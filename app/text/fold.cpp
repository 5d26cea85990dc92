#include "app/text/fold.h"

#include "app/text/segmenter.h"

#include <algorithm>

namespace linimasa::text {

namespace {

// Letters whose stroke or ligature has no decomposition in Unicode.
QStringView withoutStroke(char16_t c)
{
    switch (c) {
    case u'đ':
    case u'ð':
        return u"d";
    case u'ł':
        return u"l";
    case u'ø':
        return u"o";
    case u'ı':
        return u"i";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'þ':
        return u"th";
    case u'\u2018':
    case u'\u2019':
    case u'\u02BC':
        return u"'";
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2212':
        return u"-";
    default:
        return {};
    }
}

// Marks that ride on Latin, Greek and Cyrillic letters; kana keep their voicing marks (U+3099, U+309A).
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF);
}

bool losesAccent(char16_t c)
{
    return (c >= 0x00C0 && c < 0x0600) || (c >= 0x1E00 && c < 0x2000);
}

void appendFolded(char16_t c, QString& out)
{
    const QStringView plain = withoutStroke(c);
    if (!plain.isEmpty()) {
        out += plain;
    } else if (!isAccent(c)) {
        out += QChar(c);
    }
}

QString foldGeneral(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString out;
    out.reserve(composed.size());
    for (const QChar character : composed) {
        const char16_t c = character.unicode();
        if (c < 0x80) {
            out += character;
        } else if (losesAccent(c) && character.decompositionTag() == QChar::Canonical) {
            const QString parts = QString(character).normalized(QString::NormalizationForm_D);
            for (const QChar part : parts) {
                appendFolded(part.unicode(), out);
            }
        } else {
            appendFolded(c, out);
        }
    }
    return out;
}

} // namespace

QString fold(QStringView text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        return foldGeneral(text);
    }
    QString out(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, out.begin(), [](QChar c) {
        const char16_t unit = c.unicode();
        return QChar(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit);
    });
    return out;
}

QStringList foldedWords(QStringView text)
{
    const domain::SegmentedText segments = segment(text, domain::Language::Unknown);
    QStringList words;
    words.reserve(static_cast<qsizetype>(segments.tokens.size()));
    for (const domain::Token& token : segments.tokens) {
        if (token.kind == domain::TokenKind::Word || token.kind == domain::TokenKind::Number) {
            words.append(fold(token.range.of(text)));
        }
    }
    return words;
}

} // namespace linimasa::text
