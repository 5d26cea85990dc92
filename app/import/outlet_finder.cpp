#include "app/import/outlet_finder.h"

#include "app/import/boilerplate_phrases.h"
#include "app/import/date_line.h"
#include "app/import/line_kinds.h"

#include <QRegularExpression>

#include <algorithm>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype datelineReach = 120; // UTF-16 units

QRegularExpression expression(const QString& pattern)
{
    QRegularExpression made(pattern, QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

// A name in running text that is a site: the endings are those that news sites of the region have.
constexpr QStringView domainPattern = u"(?:[A-Za-z0-9-]+\\.)+(?i:com|net|org|info|news|co|id|vn|jp|my|sg|ph|th|asia|tv|"
                                      u"press|online|go|ac|or|ne|example)"
                                      u"(?:\\.[A-Za-z]{2,3})?";

const QRegularExpression& datelineExpression()
{
    // Place and region, date, agency in brackets or after a comma, dash. Named groups are the two places of an agency.
    static const QRegularExpression made
        = expression(u"^(?:(?<japanese>【[^】=＝]{1,20}(?:[=＝](?<jagency>[^】]{1,20}))?】)"
                     u"|[(（](?<bracketed>[\\p{L}][\\p{L}\\d .&/-]{1,24})[)）]\\s*[-–—:]"
                     u"|(?<leading>%1)\\s*,\\s*\\p{Lu}[\\p{L} .'-]{1,24}\\s*[-–—]"
                     u"|(?<bare>%1)\\s+[-–—]\\s"
                     u"|\\p{Lu}[\\p{L} .'-]{1,40}(?:,\\s*[\\p{L} ]{1,24})?,\\s*(?<site>%1)\\s*[-–—]"
                     u"|\\p{Lu}[\\p{L}\\d .'-]{1,40}(?:,\\s*[\\p{L}\\d .'-]{1,24}?)?(?:,\\s*[\\p{L}\\d ./]{1,24}?)?"
                     u"\\s*(?:[(（](?<agency>[^()（）]{2,30})[)）])?\\s*[-–—]\\s)"_s.arg(domainPattern));
    return made;
}

const QRegularExpression& domainExpression()
{
    static const QRegularExpression made = expression(u"(?<![\\w@.-])%1(?![\\w-])"_s.arg(domainPattern));
    return made;
}

/// A place's or person's name before the dash may be nothing but the start of a sentence with a dash in it.
bool isPlaceLike(QStringView opening)
{
    qsizetype words = 0;
    for (const QStringView word : opening.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
        const QChar first = word.front();
        if (first.isLetter() && !first.isUpper()) {
            return false;
        }
    }
    return words <= 8;
}

/// Agencies of one bracket are told from remarks by their letters: "(ANTARA)", "(Kyodo)", "(VOV5)", not "(23/8)".
QString asOutlet(QStringView written)
{
    QString name = written.trimmed().toString();
    const bool hasLetters = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    const bool isDate = std::ranges::count_if(name, [](QChar c) { return c.isDigit(); }) > 2;
    return hasLetters && !isDate ? name : QString();
}

QString outletOfHeadLine(QStringView line)
{
    if (const auto site = domainExpression().matchView(line); site.hasMatch()) {
        return site.captured();
    }
    // "Name – Báo Hôm Nay": a part of a byline that calls itself a newspaper.
    static const QRegularExpression dividers = expression(u"\\s+[-–—|•·]\\s+|\\s*[|•]\\s*|,\\s+|　"_s);
    for (const QString& part : line.toString().split(dividers, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (isOutletName(name)) {
            return name;
        }
    }
    return {};
}

/// The name after "Sumber :", "© 2023", "==", or the site in a reporter's code.
QString outletOfTailLine(QStringView line)
{
    static const QRegularExpression labelled = expression(u"^(?i:sumber|source|nguồn|theo|出典|提供)\\s*[:：]\\s*(?<"
                                                          u"name>[^:：]{2,40}?)\\.?$|^Theo (?<by>\\p{Lu}[^.]{1,30})$"
                                                          u"|^==?\\s*(?<end>[\\p{L}]{2,20})$"_s);
    static const QRegularExpression copyright = expression(
        u"(?:©|\\([cC]\\)|(?i:copyright))\\s*(?:(?i:copyright)\\s*|©\\s*)?(?:\\d{4}(?:[-–]\\d{4})?,?\\s+(?<after>\\p{L}[\\p{L}\\d .]{1,30}?)(?:[.,]|\\s+-|$)|(?<before>\\p{L}[\\p{L} .]{1,30}?)\\s*,?\\s*\\d{4})"_s);
    if (const auto match = labelled.matchView(line); match.hasMatch()) {
        for (const QStringView group : {u"name", u"by", u"end"}) {
            if (const QString name = match.captured(group); !name.isEmpty()) {
                return name.trimmed();
            }
        }
    }
    if (const auto match = copyright.matchView(line); match.hasMatch()) {
        const QString after = match.captured(u"after"_s).trimmed();
        return after.isEmpty() ? match.captured(u"before"_s).trimmed() : after;
    }
    return {};
}

} // namespace

bool hasDateline(QStringView paragraph)
{
    const QStringView head = paragraph.first(std::min(paragraph.size(), datelineReach));
    const auto match = datelineExpression().matchView(head);
    if (!match.hasMatch()) {
        return false;
    }
    if (!match.capturedView(u"japanese"_s).isEmpty()) {
        return !kindOfLabel(match.capturedView(u"japanese"_s).sliced(1).chopped(1)).has_value();
    }
    // Headlines also have dashes ("Việt Nam – Nhật Bản ký…"): a dateline proves itself by capitals, an agency or a date.
    const QStringView opening = match.capturedView();
    const bool named = !match.capturedView(u"agency"_s).isEmpty() || !match.capturedView(u"site"_s).isEmpty()
        || !match.capturedView(u"bracketed"_s).isEmpty() || !match.capturedView(u"leading"_s).isEmpty()
        || !match.capturedView(u"bare"_s).isEmpty();
    const bool dated = std::ranges::any_of(opening, [](QChar c) { return c.isDigit(); });
    return isPlaceLike(opening) && (named || dated || isParagraph(paragraph));
}

QString outletOfDateline(QStringView paragraph)
{
    const QStringView head = paragraph.first(std::min(paragraph.size(), datelineReach));
    const auto match = datelineExpression().matchView(head);
    if (!match.hasMatch()) {
        return {};
    }
    for (const QStringView group : {u"jagency", u"site", u"agency", u"leading", u"bracketed", u"bare"}) {
        if (const QString name = asOutlet(match.capturedView(group)); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

bool isOutletName(QStringView name)
{
    static const QRegularExpression newspaper = expression(
        u"^(?:(?i:báo|tạp chí|harian|koran|majalah|kantor berita|đài|thông tấn xã)\\s+\\p{Lu}[\\p{L} ]{1,30}|"
        u"(?:The )?(?:\\p{Lu}[\\p{L}]+ "
        u"){1,3}(?:Times|Post|Herald|Tribune|Daily|News|Gazette|Star|Journal|Review|Mail|Observer|Chronicle|Mirror|"
        u"Today|Insider)|"
        u"[\\p{Han}\\p{Katakana}\\p{Hiragana}]{1,12}(?:新聞|通信|新報|日報|放送|ニュース|タイムズ))(?:\\s+(?i:online|digital|電子版))?$"_s);
    return name.size() <= 60 && newspaper.matchView(name).hasMatch();
}

bool isOutletLine(QStringView line)
{
    if (isOutletName(line)) {
        return true;
    }
    const auto match = domainExpression().matchView(line);
    return match.hasMatch() && match.capturedLength() + 4 >= line.size();
}

QString findOutlet(const std::vector<Line>& lines, std::size_t first)
{
    const std::size_t head = std::min(first, lines.size());
    // A line of its own is the paper that printed it; a dateline may name the agency the paper has it from.
    for (std::size_t i = 0; i < head; ++i) {
        if (isOutletLine(lines[i].text)) {
            return lines[i].text.toString();
        }
    }
    if (first < lines.size()) {
        if (QString name = outletOfDateline(lines[first].text); !name.isEmpty()) {
            return name;
        }
    }
    for (std::size_t i = 0; i < head; ++i) {
        const auto kind = kindOfLine(lines[i].text, Zone::Head);
        if (i > 0 && kind == domain::BoilerplateKind::Caption) {
            continue;
        }
        if (QString name = outletOfHeadLine(lines[i].text); !name.isEmpty()) {
            return name;
        }
    }
    constexpr qsizetype longestTailLine = 200; // UTF-16 units; a longer one tells something
    constexpr std::size_t reach = 40; // lines from the end; links below a story may be many
    const std::size_t from = lines.size() > reach ? std::max(first, lines.size() - reach) : first;
    for (std::size_t i = from; i < lines.size(); ++i) {
        if (lines[i].text.size() <= longestTailLine) {
            if (QString name = outletOfTailLine(lines[i].text); !name.isEmpty()) {
                return name;
            }
        }
        if (const qsizetype tail = codeTailLength(lines[i].text); tail > 0) {
            if (const auto site = domainExpression().matchView(lines[i].text.last(tail)); site.hasMatch()) {
                return site.captured();
            }
        }
    }
    return {};
}

} // namespace linimasa::import
