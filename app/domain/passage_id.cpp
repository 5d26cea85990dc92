#include "app/domain/passage_id.h"

#include <QRegularExpression>

namespace linimasa::domain {

using namespace Qt::StringLiterals;

QString passageId(const QString& textKey, base::TextRange range)
{
    return u"%1:%2-%3"_s.arg(textKey).arg(range.begin).arg(range.end);
}

std::optional<Passage> passageFrom(const QString& id)
{
    static const QRegularExpression form(u"^([0-9a-f]{64}):([0-9]+)-([0-9]+)$"_s);
    const QRegularExpressionMatch match = form.match(id);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Passage passage;
    passage.textKey = match.captured(1);
    passage.range = {.begin = match.captured(2).toLongLong(), .end = match.captured(3).toLongLong()};
    return passage;
}

} // namespace linimasa::domain
