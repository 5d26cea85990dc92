#pragma once

#include "app/dates/expression.h"
#include "app/dates/token_reader.h"
#include "app/domain/token.h"

#include <QStringView>

#include <vector>

namespace linimasa::dates {

/// What one language's rules find, in text order, never overlapping. Each rules file is the grammar of one language.
[[nodiscard]] std::vector<Expression> findIndonesian(QStringView text, const domain::SegmentedText& segments);
[[nodiscard]] std::vector<Expression> findEnglish(QStringView text, const domain::SegmentedText& segments);
[[nodiscard]] std::vector<Expression> findVietnamese(QStringView text, const domain::SegmentedText& segments);
[[nodiscard]] std::vector<Expression> findJapanese(QStringView text, const domain::SegmentedText& segments);

/// The word lists of the rules (words_*.cpp).
[[nodiscard]] const WordTable& indonesianWords();
[[nodiscard]] const WordTable& englishWords();
[[nodiscard]] const WordTable& vietnameseWords();

/// What a rule found: the tokens [begin, end) and what they say.
struct Match {
    qsizetype begin = 0;
    qsizetype end = 0;
    DatePoint first {};
    std::optional<DatePoint> last {};
    bool hasTime = false;
    bool isName = false; // called after a date ("Jalan 10 November") or recurring ("every May"): read, and no date
};

} // namespace linimasa::dates
