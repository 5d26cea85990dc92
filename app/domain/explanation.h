#pragma once

#include "app/domain/analysis.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace linimasa::domain {

/// Says how a finding came about: which rule, list or model found it, on what evidence, and what was inferred. The window and
/// everything that leaves the program use these same sentences. Nothing is said that the analysis does not know.
class Explanation {
public:
    using DateWords = std::function<QString(const Edtf&)>;

    /// `dateWords` writes a date for the reader; without it dates are written in EDTF, which is the same everywhere. Article and
    /// analysis must outlive the explanation.
    Explanation(const Article& article, const Analysis& analysis, DateWords dateWords = {});

    [[nodiscard]] QString of(const Mention& mention) const;
    [[nodiscard]] QString of(const Timex& timex) const;
    [[nodiscard]] QString of(const Event& event) const;

private:
    [[nodiscard]] QString quoted(base::TextRange range) const;
    [[nodiscard]] QString inferred(const Timex& timex) const;
    [[nodiscard]] QString nameOfParty(const QString& id) const;
    [[nodiscard]] QString withUnderstood(const QString& sentence, const Event& event) const;

    const Article& m_article;
    const Analysis& m_analysis;
    DateWords m_dateWords;
};

} // namespace linimasa::domain
