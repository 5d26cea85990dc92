#pragma once

#include "app/annotations/seeds.h"
#include "app/domain/text_anchor.h"

#include <QString>

#include <optional>
#include <vector>

namespace linimasa::annotations {

/// What is looked for, in comparable form.
struct Wanted {
    QString before;
    QString quote;
    QString behind;
    qsizetype position = 0; // where it would begin in the comparable text if nothing before it had changed
    qsizetype occurrences = 0; // in the text it was marked in; 0: not known
    bool hasBreak = false; // it reaches from one line to another: half of it may have moved away
    QString firstLine; // the parts of it on its first and last line
    QString lastLine;

    Wanted(const domain::TextAnchor& anchor, qsizetype place);
};

/// A place where it may be. Similarities go from 0 to 1.
struct Candidate {
    base::TextRange range; // in the comparable text
    double quote = 0;
    double before = 0;
    double behind = 0;

    [[nodiscard]] bool isVerbatim() const { return quote >= 1; }
};

/// Where the quote stands word for word, with how alike the surroundings are. At most 200, in text order.
[[nodiscard]] std::vector<Candidate> verbatimIn(const QString& text, const Wanted& wanted);
/// Where something like it stands in something like its surroundings. Overlapping places count once.
[[nodiscard]] std::vector<Candidate> similarIn(const QString& text, const Seeds& seeds, const Wanted& wanted);

/// The candidate that is meant, or none when none is good enough or two are equally good.
[[nodiscard]] std::optional<Candidate> choose(const std::vector<Candidate>& candidates, const Wanted& wanted);

} // namespace linimasa::annotations
