#include "app/import/line_kinds.h"

#include "app/import/boilerplate_phrases.h"
#include "app/import/date_line.h"
#include "app/import/lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace linimasa::import {

using namespace Qt::StringLiterals;
using domain::BoilerplateKind;

namespace {

constexpr qsizetype longestLabel = 30; // UTF-16 units before the colon
constexpr qsizetype longestLabelled = 200; // weight of a labelled line; a longer one tells something
constexpr qsizetype longestCaption = 320; // weight
constexpr qsizetype longestCredit = 160; // UTF-16 units at a line's end
constexpr qsizetype longestAgency = 60;
constexpr qsizetype longestPhrase = 60; // UTF-16 units of a line that is one phrase

QRegularExpression expression(const QString& pattern)
{
    QRegularExpression made(pattern, QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

QStringView withoutDecoration(QStringView line)
{
    const QStringView before = u"▶►▷>»«•●■◆◇□▪・·*-–—=＝#【[(（<〈《 \t\u3000";
    const QStringView after = u"▶►>»:：…．.】])）〉》 \t\u3000";
    while (!line.isEmpty() && before.contains(line.front())) {
        line = line.sliced(1);
    }
    while (!line.isEmpty() && after.contains(line.back())) {
        line.chop(1);
    }
    return line;
}

/// The words before the first colon or closing bracket, without decoration; empty when the line has no label.
QStringView labelOf(QStringView line)
{
    const qsizetype last = std::min(line.size(), longestLabel);
    for (qsizetype i = 1; i < last; ++i) {
        if (QStringView(u":：】]|").contains(line[i])) {
            return withoutDecoration(line.first(i));
        }
    }
    return {};
}

/// A quick look before an expression is tried: most lines have none of the marks it needs.
bool containsAny(QStringView line, QStringView marks)
{
    return std::ranges::any_of(line, [marks](QChar c) { return marks.contains(c); });
}

bool hasSentenceInside(QStringView line)
{
    static const QRegularExpression end = expression(u"[.!?…][\"”’)]*\\s+[\\p{Lu}\"“]|[。！？].*[^）」』)\\s]"_s);
    return line.contains(end);
}

bool isCaption(QStringView line)
{
    if (weightOf(line) > longestCaption) {
        return false;
    }
    // A credit that ends the line: "(Foto: …)", "(Sumber: …)", "（代表撮影）", ". ANTARA/Name Name", "AFP/Getty Images".
    static const QRegularExpression credit = expression(
        u"[(（\\[](?i:foto|photo|ảnh|hình|sumber|source|nguồn|dok|dokumentasi|credit|image|ist|istimewa|写真|提供|"
        u"pool photo|file photo|ant|antara|reuters|afp|ap|getty)(?:\\b[^()（）\\[\\]]{0,60})?[)）\\]]\\.?$"
        u"|（[^（）]{0,24}(?:撮影|提供|写真|資料)[^（）]{0,12}）$|[＝=][^＝=。]{0,24}(?:撮影|提供)$"
        u"|(?:[.)\\]]|^)\\s*\\p{Lu}{2,}(?: FOTO| PHOTO| Photo)?/\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){0,3}$"_s);
    static const QRegularExpression agency
        = expression(u"\\b(?:Getty Images|Shutterstock|EPA-EFE|AFP Photo|AP Photo|Reuters)/?[\\p{L} .]{0,30}$"_s);
    const qsizetype reach = std::max<qsizetype>(0, line.size() - longestCredit);
    auto match
        = containsAny(line.sliced(reach), u")]）/=＝") ? credit.matchView(line, reach) : QRegularExpressionMatch();
    if (!match.hasMatch()) {
        match = agency.matchView(line, std::max<qsizetype>(0, line.size() - longestAgency));
    }
    if (!match.hasMatch()) {
        return false;
    }
    // A paragraph of several sentences only closes with a credit; its telling stays.
    const QStringView telling = line.first(match.capturedStart());
    return !telling.isEmpty() && !hasSentenceInside(telling.trimmed());
}

bool isShareBar(QStringView line)
{
    constexpr qsizetype mostOthers = 8; // a paragraph is told from a bar by its first words
    qsizetype words = 0;
    qsizetype sharing = 0;
    for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QStringView bare = withoutDecoration(word);
        if (bare.isEmpty()) {
            continue;
        }
        ++words;
        sharing += isShareWord(bare) ? 1 : 0;
        if (words - sharing > mostOthers) {
            return false;
        }
    }
    return words > 1 && sharing * 3 >= words * 2;
}

bool isBreadcrumb(QStringView line)
{
    static const QRegularExpression crumb = expression(
        u"^[^.!?。]{1,30}(?:\\s*[»›＞〉]\\s*|\\s+[>/|]\\s+)[^.!?。]{1,40}(?:(?:\\s*[»›＞〉]\\s*|\\s+[>/|]\\s+).{1,80})*$"_s);
    return weightOf(line) <= 120 && line.contains(crumb);
}

bool isContactLine(QStringView line)
{
    static const QRegularExpression reach = expression(
        u"(?<![\\d/])(?:\\+?\\d{1,4}[ .-]?)?\\(?\\d{2,4}\\)?[ .-]\\d{3,4}(?:[ .-]\\d{3,4})?(?![\\d/])|[\\w.+-]+@[\\w-]+\\.\\w+"_s);
    static const QRegularExpression invitation = expression(
        u"(?i:\\b(?:laporkan|hubungi|kontak|telepon|pengaduan|aduan|call|contact|dial|report|hotline|e-?mail|surel|"
        u"whatsapp|tips?|đường dây nóng|liên hệ|phản ánh|gọi|gửi)\\b|問い合わせ|連絡|通報|情報提供)"_s);
    return weightOf(line) <= 130 && !hasSentenceInside(line) && line.contains(reach) && line.contains(invitation);
}

bool isCounter(QStringView line)
{
    static const QRegularExpression counter = expression(
        u"^(?:[\\d.,]{1,9}\\s?[KkMm]?|[\\d.,]{1,9}\\s?[KkMm]?\\+?\\s*(?i:kali|views?|shares?|comments?|komentar|likes?|"
        u"suka|dilihat|dibaca|lượt xem|bình luận|người|件|回|人|シェア|コメント)|(?i:dibaca|dilihat|views?|lượt xem)\\s*:?\\s*[\\d.,]{1,9}.{0,6})$"_s);
    return line.size() <= 30 && line.contains(counter);
}

bool isHashtags(QStringView line)
{
    static const QRegularExpression tags = expression(u"^(?:[#＃][\\p{L}\\p{N}_]+[\\s,、]*)+$"_s);
    return line.contains(tags);
}

bool isReporterCode(QStringView line)
{
    static const QRegularExpression code = expression(
        u"^[(（\\[](?:[\\p{L}*]{1,6}(?:[./,*&-]\\s?[\\p{L}\\d*]{1,8}){1,4}\\.?|\\p{Ll}{1,6}|\\*+)[)）\\]]\\.?$"_s);
    return line.size() <= 32 && line.contains(code);
}

bool isAgencyLine(QStringView line)
{
    static const QRegularExpression agency = expression(
        u"^(?:==?\\s*[\\p{L} ]{2,24}|[(（](?i:theo |by )?[\\p{Lu}\\p{Lo}][\\p{L}\\d .&/+-]{1,24}[)）]|[-–—]\\s?(?i:with )?\\p{Lu}[\\p{L} ./&]{1,24})$"_s);
    return line.size() <= 34 && line.contains(agency);
}

bool isCopyright(QStringView line)
{
    return weightOf(line) <= 200
        && (line.contains(u'©') || line.contains(u"(c) 20"_s, Qt::CaseInsensitive)
            || line.contains(u"all rights reserved"_s, Qt::CaseInsensitive) || line.contains(u"無断転載"_s));
}

bool isBy(QStringView line)
{
    static const QRegularExpression by
        = expression(u"^(?:By|BY|Oleh|OLEH|Laporan wartawan)\\s+(?:the\\s+)?\\p{Lu}[^.!?]*(?:\\.[^.!?]*)?$"_s);
    static const QRegularExpression writer = expression(
        u"^[\\p{Han}\\p{Katakana}・ 　]{2,14}(?:記者|特派員)$|^(?:記者|特派員)[・ 　][\\p{Han}\\p{Katakana}]+$|^[（(]\\p{Han}{2,6}[）)]$"_s);
    return (weightOf(line) <= 110 && line.contains(by)) || (line.size() <= 24 && line.contains(writer));
}

} // namespace

bool isRelatedHeading(QStringView line)
{
    return line.size() <= longestPhrase && isRelatedPhrase(withoutDecoration(line));
}

bool isDateLine(QStringView line)
{
    return readDateLine(line).has_value();
}

bool endsArticle(QStringView line)
{
    static const QRegularExpression end = expression(
        u"(?:\\[\\]|\\[ \\]|(?:^|\\s)[*]{3,}|(?:^|\\s)#{3,}|\\((?i:end|ends|hết|tamat|selesai)\\)|（(?:了|おわり|終わり)）|■|◆|-\\s?(?i:ends?|30)\\s?-|==\\w+)\\s*$"_s);
    const QStringView tail = line.last(std::min<qsizetype>(line.size(), 24));
    return containsAny(tail, u"]*#)）■◆-=") && tail.contains(end);
}

qsizetype codeTailLength(QStringView line)
{
    static const QRegularExpression tail = expression(
        u"\\s*(?:(?:\\(\\p{Ll}{1,6}(?:[/*.]\\p{Ll}{1,6}){1,3}\\)|(?<=[.!?\"”])\\s*\\((?:\\p{Ll}{1,6}|\\*|Ant|ANT|ant)\\))(?:/[\\w.-]+\\.\\w{2,6})?\\.?(?:\\s*\\[\\s?\\])?|\\[\\s?\\]|(?:\\*{3,}|#{3,}|■|◆)|（了）|(?<=[.!?\"”])\\s*\\((?i:end|hết)\\))$"_s);
    constexpr qsizetype reach = 60;
    const qsizetype from = std::max<qsizetype>(0, line.size() - reach);
    if (!containsAny(line.sliced(from), u")]*#■◆）")) {
        return 0;
    }
    const auto match = tail.matchView(line.sliced(from));
    return match.hasMatch() ? match.capturedLength() : 0;
}

std::optional<BoilerplateKind> kindOfLine(QStringView line, Zone zone)
{
    if (line.size() > longestCaption) {
        return std::nullopt; // quick way out for paragraphs
    }
    const QStringView bare = withoutDecoration(line);
    if (bare.isEmpty()) {
        return endsArticle(line) ? BoilerplateKind::EndMark
                                 : BoilerplateKind::Navigation; // a row of marks divides a page
    }
    if (isCounter(line)) {
        return BoilerplateKind::Counter;
    }
    if (line.size() <= longestPhrase) {
        if (const auto kind = kindOfWholeLine(bare)) {
            return kind;
        }
    }
    if (isCopyright(line)) {
        return BoilerplateKind::Copyright;
    }
    if (const QStringView label = labelOf(line); !label.isEmpty() && weightOf(line) <= longestLabelled) {
        if (const auto kind = kindOfLabel(label)) {
            return kind;
        }
    }
    if (isReporterCode(line)) {
        return BoilerplateKind::ReporterCode;
    }
    if (isShareBar(line) || isHashtags(line) || isContactLine(line)) {
        return BoilerplateKind::Navigation;
    }
    if (isCaption(line)) {
        return BoilerplateKind::Caption;
    }
    if (weightOf(line) <= longestLabelled) {
        if (const auto kind = kindOfBeginning(line)) {
            return kind;
        }
    }
    if (zone == Zone::Body) {
        return std::nullopt;
    }
    // What follows may also be telling, so only its place above or below the article makes it boilerplate.
    if (isDateLine(line) || isBy(line)) {
        return BoilerplateKind::Byline;
    }
    if (isAgencyLine(line)
        || (zone == Zone::Tail && weightOf(line) <= 40 && line.startsWith(u"Theo ") && !endsSentence(line))) {
        return BoilerplateKind::Source;
    }
    if (isBreadcrumb(line)) {
        return BoilerplateKind::Navigation;
    }
    return std::nullopt;
}

} // namespace linimasa::import
