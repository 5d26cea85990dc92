#include "app/import/metadata.h"

#include "app/import/boilerplate.h"
#include "app/import/line_kinds.h"
#include "app/import/outlet_finder.h"
#include "app/import/title_finder.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression expression(const QString& pattern)
{
    QRegularExpression made(pattern, QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

constexpr QStringView nameStops = u"|•(（/<";

/// Cuts what follows a name ("Laras | Senin, 5/6") and divides several names ("A and B", "A, B").
QStringList namesIn(QStringView written)
{
    const auto stop = std::ranges::find_if(written, [](QChar c) { return nameStops.contains(c) || c.isDigit(); });
    const QString names = written.first(stop - written.begin()).trimmed().toString();
    static const QRegularExpression divider = expression(u"\\s*,\\s*|\\s+(?:and|dan|và|&)\\s+|\\s+[-–—]\\s+|、|;"_s);
    QStringList found;
    for (const QString& part : names.split(divider, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.size() >= 2 && name.size() <= 48 && name.front().isLetter() && !name.front().isLower()) {
            found.append(name);
        }
    }
    return found;
}

void addMissing(QStringList& list, const QStringList& names)
{
    for (const QString& name : names) {
        if (!list.contains(name)) {
            list.append(name);
        }
    }
}

} // namespace

QStringList findAuthors(const std::vector<Line>& lines, const std::vector<domain::Boilerplate>& boilerplate)
{
    static const QRegularExpression writer = expression(
        u"^(?i:pewarta|penulis|reporter|wartawan|oleh|laporan|kontributor|jurnalis|authors?|by|written by|reporting by|"
        u"tác giả|phóng viên|bài|bài viết|thực hiện|記者|文|執筆|筆者|著者)\\s*[:：]\\s*(?<labelled>.+)$"
        u"|^(?:By|BY|Oleh|OLEH)\\s+(?<by>\\p{Lu}.+)$|^(?<before>[\\p{Han}\\p{Katakana}・]{2,12})\\s?(?:記者|特派員)$"
        u"|^(?:記者|特派員)[・ 　](?<after>[\\p{Han}\\p{Katakana}]{2,12})$"_s);
    static const QRegularExpression editor
        = expression(u"^(?i:editors?|redaktur|penyunting|biên tập|編集)\\s*[:：]\\s*(?<labelled>.+)$"_s);
    QStringList writers;
    QStringList editors;
    for (const domain::Boilerplate& part : boilerplate) {
        if (part.why != domain::BoilerplateKind::Byline) {
            continue;
        }
        const auto line = std::ranges::lower_bound(lines, part.range, {}, &Line::range);
        if (line == lines.end() || line->range != part.range) {
            continue;
        }
        if (const auto match = writer.matchView(line->text); match.hasMatch()) {
            for (const QStringView group : {u"labelled", u"by", u"before", u"after"}) {
                addMissing(writers, namesIn(match.capturedView(group)));
            }
        } else if (const auto edited = editor.matchView(line->text); edited.hasMatch()) {
            addMissing(editors, namesIn(edited.capturedView(u"labelled"_s)));
        } else if (!isDateLine(line->text) && !line->text.contains(u':')) {
            for (const QString& name : namesIn(line->text)) {
                if (name.contains(u' ') && !isOutletName(name)) {
                    addMissing(writers, {name});
                }
            }
        }
    }
    return writers.isEmpty() ? editors : writers;
}

std::optional<domain::PublicationDate> dateOfFileName(const QString& path)
{
    static const QRegularExpression day = expression(
        u"(?<![0-9A-Za-z])((?:19|20)\\d{2})([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?![0-9A-Za-z])"_s);
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const auto match = day.match(name);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!date.isValid()) {
        return std::nullopt;
    }
    return domain::PublicationDate {.date = domain::Edtf::day(date),
                                    .from = domain::PublishedFrom::FileName,
                                    .text = match.captured(),
                                    .range = {}};
}

void readMetadata(domain::Article& article, const std::vector<Line>& lines, const Document& document)
{
    std::optional<std::size_t> title;
    if (document.title) {
        const auto line = std::ranges::lower_bound(lines, *document.title, {}, &Line::range);
        if (line != lines.end() && line->range == *document.title) {
            title = static_cast<std::size_t>(line - lines.begin());
        }
    } else {
        title = findTitle(lines);
    }
    if (title) {
        article.title = lines[*title].text.toString();
        article.titleRange = lines[*title].range;
    }
    article.boilerplate
        = findBoilerplate(lines, title ? std::optional(lines[*title].number) : std::nullopt, document.lines);
    std::size_t first = 0;
    const auto isTelling = [&](const Line& line) {
        return isParagraph(line.text)
            && !std::ranges::binary_search(article.boilerplate, line.range, {}, &domain::Boilerplate::range);
    };
    while (first < lines.size() && !isTelling(lines[first])) {
        ++first;
    }
    // A subheading may stand above the paragraph with the dateline.
    std::size_t opening = first;
    for (std::size_t i = first; i < std::min(lines.size(), first + 4); ++i) {
        if (!outletOfDateline(lines[i].text).isEmpty()) {
            opening = i;
            break;
        }
    }
    article.outlet = document.outlet.isEmpty() ? findOutlet(lines, opening) : document.outlet;
    if (article.outlet.isEmpty()) {
        article.outlet = document.site;
    }
    article.authors = document.authors.isEmpty() ? findAuthors(lines, article.boilerplate) : document.authors;
}

} // namespace linimasa::import
