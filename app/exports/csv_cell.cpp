#include "app/exports/csv_cell.h"

#include <algorithm>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

QString csvCell(QStringView text)
{
    QString cell = text.toString();
    // White space before the sign does not stop a spreadsheet, and full-width signs are read as signs by some.
    const QStringView trimmed = text.trimmed();
    const QStringView formulaSigns = u"=+-@＝＋－＠";
    if ((!trimmed.isEmpty() && formulaSigns.contains(trimmed.front()))
        || (!text.isEmpty() && (text.front() == u'\t' || text.front() == u'\r'))) {
        cell.prepend(u'\'');
    }
    const bool quoted = std::ranges::any_of(
        cell, [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t'; });
    if (!quoted) {
        return cell;
    }
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QString csvStart(const CsvOptions& options, QStringView summary)
{
    QString out;
    if (options.byteOrderMark == ByteOrderMark::Yes) {
        out += QChar(0xfeff);
    }
    if (options.summaryLine == SummaryLine::Yes) {
        QString line = summary.toString().simplified();
        line.replace(u',', u" ·"_s).replace(u';', u" ·"_s).remove(u'"');
        out += u"# "_s + line + u"\r\n"_s;
    }
    return out;
}

} // namespace linimasa::exports
