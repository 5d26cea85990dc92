#include "ui/inspector/date_explanation.h"

#include "ui/models/date_words.h"
#include "ui/models/explanation_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(DateExplanation)
};

const domain::Timex* timexOf(const domain::AnalysedArticle& article, const domain::Event& telling)
{
    if (!telling.dateRange) {
        return nullptr;
    }
    const auto& timexes = article.analysis.timexes;
    const auto found = std::ranges::find(timexes, *telling.dateRange, &domain::Timex::range);
    return found == timexes.end() ? nullptr : &*found;
}

/// The words of one plain date, each part that was inferred in the lighter colour.
QString wordsByPart(const domain::EdtfDate& date, domain::DateParts inferred, const QLocale& locale,
                    const QColor& lighter)
{
    const QDate day(*date.year, std::max(1, date.month), std::max(1, date.day));
    const auto part = [&](domain::DatePart which, const QString& text) {
        return inferred.testFlag(which)
            ? u"<span style=\"color:%1\">%2</span>"_s.arg(lighter.name(), text.toHtmlEscaped())
            : u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
    };
    const QString year = part(domain::DatePart::Year, QString::number(*date.year));
    if (date.month == 0) {
        return Explanation::tr("%1", "a year alone").arg(year);
    }
    const QString month = part(domain::DatePart::Month, locale.toString(day, u"MMMM"_s));
    return date.day > 0 ? Explanation::tr("%1 %2 %3", "day, name of the month, year")
                              .arg(part(domain::DatePart::Day, QString::number(date.day)), month, year)
                        : Explanation::tr("%1 %2", "name of the month, year").arg(month, year);
}

QString htmlWords(const domain::Edtf& date, domain::DateParts inferred, const QLocale& locale, const QColor& lighter)
{
    const auto& first = date.first();
    const bool plain = !date.isInterval() && first && first->year && first->yearUnknownDigits == 0 && first->month <= 12
        && !first->uncertain && !first->approximate && first->earliest().isValid();
    if (plain && inferred) {
        return wordsByPart(*first, inferred, locale, lighter);
    }
    const QString words = models::dateInWords(date, locale).toHtmlEscaped();
    return inferred ? u"<span style=\"color:%1\">%2</span>"_s.arg(lighter.name(), words) : u"<b>%1</b>"_s.arg(words);
}

} // namespace

DateExplanation explainDate(const domain::AnalysedArticle& article, const domain::Event& telling, const QLocale& locale,
                            const QColor& lighter)
{
    DateExplanation explanation;
    const domain::Timex* timex = timexOf(article, telling);
    if (telling.dateRange) {
        explanation.asWritten = telling.dateRange->of(article.article.text).toString().simplified();
    }
    if (timex != nullptr) {
        explanation.rule = timex->rule;
    }
    if (!telling.date) {
        explanation.words = Explanation::tr("undated");
        explanation.how = explanation.asWritten.isEmpty() ? Explanation::tr("The passage names no date.")
            : article.analysis.published                  ? Explanation::tr("It cannot be placed on the calendar.")
                                         : Explanation::tr("It cannot be placed: the article has no publication date.");
        return explanation;
    }
    explanation.edtf = telling.date->toString();
    explanation.words = htmlWords(*telling.date, telling.inferred, locale, lighter);
    if (timex != nullptr) {
        explanation.how = models::explanationFor(article, locale).of(*timex);
    } else if (explanation.asWritten.isEmpty()) {
        explanation.how = Explanation::tr("The passage itself names no date; it is taken from its surroundings.");
    } else {
        explanation.how = Explanation::tr("It is taken from the words around.");
    }
    return explanation;
}

} // namespace linimasa::inspector
