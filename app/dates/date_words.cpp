#include "app/dates/date_words.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bit>

namespace linimasa::dates {

namespace {

constexpr std::size_t longestWord = 24;

// FNV-1a over UTF-16 units (Fowler, Noll, Vo).
std::size_t hashOf(const char16_t* letters, std::size_t length)
{
    quint32 hash = 2'166'136'261U;
    for (std::size_t i = 0; i < length; ++i) {
        hash = (hash ^ letters[i]) * 16'777'619U;
    }
    return hash;
}

bool isCombining(char16_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

} // namespace

WordTable::WordTable(std::span<const WordEntry> entries)
    : m_slots(std::bit_ceil(entries.size() * 2 + 1))
{
    for (const WordEntry& entry : entries) {
        m_longest = std::max(m_longest, entry.text.size());
        std::size_t slot = hashOf(entry.text.data(), entry.text.size()) & (m_slots.size() - 1);
        while (!m_slots[slot].text.empty()) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = {.text = entry.text, .word = {.kind = entry.kind, .value = static_cast<qint8>(entry.value)}};
    }
}

Word WordTable::lookUp(const char16_t* letters, std::size_t length) const
{
    std::size_t slot = hashOf(letters, length) & (m_slots.size() - 1);
    while (!m_slots[slot].text.empty()) {
        if (m_slots[slot].text == std::u16string_view(letters, length)) {
            return m_slots[slot].word;
        }
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return {};
}

Word WordTable::find(QStringView word) const
{
    const auto length = static_cast<std::size_t>(word.size());
    if (length > longestWord) {
        return {};
    }
    std::array<char16_t, longestWord> letters {};
    bool decomposed = false;
    for (std::size_t i = 0; i < length; ++i) {
        const char16_t c = word[static_cast<qsizetype>(i)].unicode();
        if (c < 0x80) {
            letters.at(i) = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
        } else {
            decomposed = decomposed || isCombining(c);
            letters.at(i) = c == u'\u2019' ? u'\'' : static_cast<char16_t>(QChar::toLower(char32_t(c)));
        }
    }
    if (decomposed) {
        const QString composed
            = QStringView(letters.data(), word.size()).toString().normalized(QString::NormalizationForm_C);
        return lookUp(composed.utf16() ? reinterpret_cast<const char16_t*>(composed.utf16()) : u"",
                      static_cast<std::size_t>(composed.size()));
    }
    return length > m_longest ? Word {} : lookUp(letters.data(), length);
}

} // namespace linimasa::dates
