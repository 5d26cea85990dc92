#include "ui/import_report.h"

#include "ui/models/listed.h"

#include <QLocale>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

QString ImportReport::sentence() const
{
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    QStringList parts {tr("%1 new").arg(number(added))};
    if (!known.isEmpty()) {
        parts << tr("%1 in the list already").arg(number(known.size()));
    }
    if (!unread.empty()) {
        parts << tr("%1 could not be read").arg(number(static_cast<qsizetype>(unread.size())));
    }
    if (!passedOver.isEmpty()) {
        parts << tr("%1 passed over").arg(number(passedOver.size()));
    }
    const qsizetype rest = asked - added - known.size() - static_cast<qsizetype>(unread.size());
    if (wasCancelled && rest > 0) {
        parts << tr("%1 not read, because you cancelled").arg(number(rest));
    }
    const QString files = asked == 1 ? tr("1 file") : tr("%1 files").arg(number(asked));
    return tr("%1: %2.").arg(files, models::listed(parts));
}

QString ImportReport::details() const
{
    QStringList lines;
    for (const auto& [path, why] : unread) {
        lines << tr("%1: %2").arg(path, why);
    }
    for (const QString& path : known) {
        lines << tr("%1: its text is in the list already.").arg(path);
    }
    for (const QString& path : passedOver) {
        lines << tr("%1: passed over, it is no article by its name. Open it by itself to read it.").arg(path);
    }
    return lines.join(u'\n');
}

} // namespace linimasa::ui
