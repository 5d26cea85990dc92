#pragma once

#include <QStringView>
#include <QtTypes>

#include <compare>

namespace linimasa::base {

/// A half-open range [begin, end) into an article's clean text, in UTF-16 units (a QTextCursor position).
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(begin, length()); }

    constexpr auto operator<=>(const TextRange&) const = default;
};

} // namespace linimasa::base
