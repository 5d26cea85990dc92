#pragma once

#include "app/base/text_range.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace linimasa::annotations {

/// Where short strings stand in a text: finds the places where a longer, perhaps changed string may lie without comparing
/// it with the whole text.
class Seeds {
public:
    /// The text must outlive it.
    explicit Seeds(QStringView text);

    /// At most `most` parts of the text, the likeliest first, each wide enough to hold the pattern and `slack` more units on
    /// either side.
    [[nodiscard]] std::vector<base::TextRange> places(QStringView pattern, qsizetype slack, std::size_t most) const;

private:
    QStringView m_text;
    struct Seed {
        std::uint32_t hash = 0; // of the short string
        std::uint32_t position = 0; // it begins at

        auto operator<=>(const Seed&) const = default;
    };
    std::vector<Seed> m_seeds; // in ascending order
};

} // namespace linimasa::annotations
