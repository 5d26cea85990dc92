#include "app/annotations/comparable_text.h"

#include "app/text/character_class.h"

#include <algorithm>

namespace linimasa::annotations {

namespace {

constexpr char16_t firstMark = 0x300; // no combining mark and no letter with another canonical form comes before it

bool isInvisible(char32_t c)
{
    return c == 0xad || c == 0x200b || c == 0x2060 || c == 0xfeff || QChar::isSpace(c);
}

} // namespace

ComparableText::ComparableText(QStringView text)
{
    m_text.reserve(text.size());
    m_from.reserve(static_cast<std::size_t>(text.size()));
    qsizetype at = 0;
    while (at < text.size()) {
        const text::CodePoint first = text::codePointAt(text, at);
        qsizetype end = at + first.units;
        if (isInvisible(first.value)) {
            at = end;
            continue;
        }
        while (end < text.size() && text[end].unicode() >= firstMark) {
            const text::CodePoint next = text::codePointAt(text, end);
            if (!QChar::isMark(next.value)) {
                break;
            }
            end += next.units;
        }
        const QStringView character = text.sliced(at, end - at);
        const bool isPlain = character.size() == 1 && character.front().unicode() < firstMark;
        const QString composed = isPlain ? QString() : character.toString().normalized(QString::NormalizationForm_C);
        m_text.append(isPlain ? character : QStringView(composed));
        m_from.resize(static_cast<std::size_t>(m_text.size()), {.begin = at, .end = end});
        at = end;
    }
}

base::TextRange ComparableText::original(base::TextRange part) const
{
    if (part.isEmpty()) {
        return {};
    }
    return {.begin = m_from.at(static_cast<std::size_t>(part.begin)).begin,
            .end = m_from.at(static_cast<std::size_t>(part.end - 1)).end};
}

qsizetype ComparableText::comparablePosition(qsizetype originalPosition) const
{
    const auto found = std::ranges::lower_bound(m_from, originalPosition, {}, &base::TextRange::begin);
    return found - m_from.begin();
}

QString comparable(QStringView text)
{
    return ComparableText(text).text();
}

} // namespace linimasa::annotations
