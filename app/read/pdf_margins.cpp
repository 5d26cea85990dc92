#include "app/read/pdf_lines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace linimasa::read {

using namespace Qt::StringLiterals;

namespace {

constexpr double zone = 0.11; // of the page's height, at either edge
constexpr double browserZone = 0.06; // where browsers print
constexpr double repeatedShare = 0.4; // of the pages: heads of left and right pages often differ

enum class Edge { None, Upper, Lower };

Edge edgeOf(const PdfLine& line, double share)
{
    if (line.pageHeight <= 0) {
        return Edge::None;
    }
    if (line.bottom < line.pageHeight * share) {
        return Edge::Upper;
    }
    return line.top > line.pageHeight * (1 - share) ? Edge::Lower : Edge::None;
}

bool isPageNumber(const QString& text)
{
    static const QRegularExpression number(
        u"^[^\\p{L}\\d]*(?:(?:page|p\\.|pg\\.?|halaman|hal\\.?|trang|ページ|頁)\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})"
        u"(?:\\s*(?:of|dari|/|trên|／)\\s*\\d{1,4})?\\s*(?:ページ|頁)?[^\\p{L}\\d]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(number);
}

bool isAddress(const QString& text)
{
    static const QRegularExpression address(u"^(?:https?://|file://)\\S+(?:\\s+\\d+/\\d+)?$"_s);
    return text.contains(address);
}

/// The same head on every page, though its number changes.
QString patternOf(const PdfLine& line, Edge edge)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return (edge == Edge::Upper ? u"^"_s : u"$"_s) + QString(line.text).replace(digits, u"#"_s).simplified().toLower();
}

} // namespace

MarginSplit splitMargins(std::vector<PdfLine> lines, int pages)
{
    QHash<QString, QSet<int>> pagesOf;
    QSet<int> printed; // pages printed by a browser: their address stands below them
    for (const PdfLine& line : lines) {
        if (const Edge edge = edgeOf(line, zone); edge != Edge::None) {
            pagesOf[patternOf(line, edge)].insert(line.page);
        }
        if (edgeOf(line, browserZone) == Edge::Lower && isAddress(line.text)) {
            printed.insert(line.page);
        }
    }
    const double enough = std::max(2.0, repeatedShare * pages);
    MarginSplit split;
    for (PdfLine& line : lines) {
        const Edge edge = edgeOf(line, zone);
        const bool repeats = edge != Edge::None && static_cast<double>(pagesOf[patternOf(line, edge)].size()) >= enough;
        const bool isMargin = repeats || (edge != Edge::None && isPageNumber(line.text))
            || (printed.contains(line.page) && edgeOf(line, browserZone) != Edge::None);
        (isMargin ? split.margins : split.body).push_back(std::move(line));
    }
    return split;
}

} // namespace linimasa::read
