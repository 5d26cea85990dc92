#include "ui/models/folded_text.h"

#include <QChar>

namespace linimasa::models {

namespace {

bool isVoicingMark(char32_t c)
{
    return c == 0x3099 || c == 0x309A; // は and ば are different letters
}

bool isAccent(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing && !isVoicingMark(c);
}

char32_t withoutStroke(char32_t c)
{
    switch (c) {
    case 0x0111: // đ has no decomposition
        return U'd';
    case 0x0131: // dotless i
        return U'i';
    case 0x2018: // typographic quotes and hyphens are typed plain
    case 0x2019:
        return U'\'';
    case 0x201C:
    case 0x201D:
        return U'"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
        return U'-';
    default:
        return c;
    }
}

template<typename Add> void foldInto(char32_t c, Add add)
{
    if (c < 0x80) {
        add(c == U'\n' || c == U'\t' ? U' ' : QChar::toCaseFolded(c));
        return;
    }
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    for (const char32_t part : parts.toUcs4()) {
        if (!isAccent(part)) {
            add(withoutStroke(QChar::toCaseFolded(part)));
        }
    }
}

template<typename Each> void forEachCodePoint(QStringView text, Each each)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        each(i, isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += isPair ? 2 : 1;
    }
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    m_text.reserve(text.size());
    m_begin.reserve(static_cast<std::size_t>(text.size()) + 1);
    forEachCodePoint(text, [this](qsizetype position, char32_t c) {
        foldInto(c, [this, position](char32_t part) {
            m_text += QChar::fromUcs4(part);
            m_begin.resize(static_cast<std::size_t>(m_text.size()), position);
        });
    });
    m_begin.push_back(text.size());
}

std::vector<base::TextRange> FoldedText::occurrences(QStringView words) const
{
    std::vector<base::TextRange> found;
    const QString wanted = folded(words);
    if (wanted.isEmpty()) {
        return found;
    }
    qsizetype at = m_text.indexOf(wanted);
    while (at >= 0) {
        auto end = static_cast<std::size_t>(at + wanted.size());
        // A character that folds into several units (㎏) is found as a whole.
        while (end + 1 < m_begin.size() && m_begin[end] == m_begin[end - 1]) {
            ++end;
        }
        found.push_back({.begin = m_begin[static_cast<std::size_t>(at)], .end = m_begin[end]});
        at = m_text.indexOf(wanted, static_cast<qsizetype>(end));
    }
    return found;
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    forEachCodePoint(text, [&result](qsizetype /*position*/, char32_t c) {
        foldInto(c, [&result](char32_t part) { result += QChar::fromUcs4(part); });
    });
    return result;
}

} // namespace linimasa::models
