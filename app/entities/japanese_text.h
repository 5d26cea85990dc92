#pragma once

#include "app/entities/japanese_characters.h"
#include "app/entities/reading.h"

#include <span>
#include <vector>

namespace linimasa::entities {

/// Questions about Japanese text that its rules share; positions are UTF-16 units.
class JapaneseText {
public:
    explicit JapaneseText(const Reading& reading);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar(u'\n');
    }
    [[nodiscard]] Kana kana(qsizetype position) const { return kanaOf(at(position)); }
    [[nodiscard]] const Gazetteer& gazetteer() const { return m_reading.gazetteer(); }
    [[nodiscard]] std::span<const SpacelessFind> finds() const { return m_reading.spacelessFinds(); }
    [[nodiscard]] bool startsWith(qsizetype position, QStringView word) const
    {
        return position >= 0 && position <= size() && m_text.sliced(position).startsWith(word);
    }
    [[nodiscard]] bool endsWith(qsizetype position, QStringView word) const
    {
        return position >= 0 && position <= size() && m_text.first(position).endsWith(word);
    }

    /// The longest find of one of `classes` that ends at `position`; null when there is none.
    [[nodiscard]] const SpacelessFind* wordEndingAt(qsizetype position, WordClasses classes) const;
    /// The longest listed name, Latin ones included, that ends at `position` and keeps the script's boundaries.
    [[nodiscard]] const SpacelessFind* nameEndingAt(qsizetype position) const;
    [[nodiscard]] const SpacelessFind* wordAt(qsizetype position, WordClasses classes) const;
    [[nodiscard]] const SpacelessFind* nameAt(qsizetype position) const;
    /// The name is no part of a longer word of its script.
    [[nodiscard]] bool keepsBoundaries(const SpacelessFind& find) const;
    [[nodiscard]] domain::EntityType typeOf(const SpacelessFind& find) const
    {
        return gazetteer().entityOf(*find.name).type;
    }
    /// Where the run of name characters (kanji, katakana, Latin, middle dots) that ends at `end` begins. Counters after
    /// digits (23日) and words of time (昨年) before the name are left out.
    [[nodiscard]] qsizetype runStart(qsizetype end) const;

private:
    const Reading& m_reading;
    QStringView m_text;
    std::vector<SpacelessFind> m_all; // Latin names too, by begin, longest first
    std::vector<std::size_t> m_byEnd; // indices into m_all, by end, longest first
};

} // namespace linimasa::entities
