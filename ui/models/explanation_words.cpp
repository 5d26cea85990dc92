#include "ui/models/explanation_words.h"

#include "ui/models/date_words.h"

namespace linimasa::models {

using namespace Qt::StringLiterals;

domain::Explanation explanationFor(const domain::AnalysedArticle& article, const QLocale& locale)
{
    return domain::Explanation(article.article, article.analysis, [locale](const domain::Edtf& date) {
        const QDate day = date.earliest();
        const bool isDay = !date.isInterval() && day.isValid() && day == date.latest();
        return isDay ? u"%1, %2"_s.arg(locale.dayName(day.dayOfWeek()), dateInWords(date, locale))
                     : dateInWords(date, locale);
    });
}

} // namespace linimasa::models
