#include "app/dates/page_lines.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace linimasa::dates {

using base::TextRange;
using namespace Qt::StringLiterals;
using Words = std::u16string_view;

namespace {

constexpr qsizetype longestDateLine = 220;
constexpr qsizetype longestDatelinePlace = 60;
constexpr qsizetype longestDatelineSource = 50;
constexpr int mostWordsBefore = 6;
constexpr int mostWordsAfter = 8;

constexpr auto publishedLabels = std::to_array<Words>({
    u"published", u"posted",    u"date",      u"issued",    u"diterbitkan", u"dipublikasikan", u"terbit",
    u"tayang",    u"publikasi", u"dimuat",    u"dipublish", u"diunggah",    u"dibuat",         u"tanggal",
    u"xuất bản",  u"đăng",      u"ngày đăng", u"công bố",   u"公開",        u"配信",           u"掲載",
    u"投稿",      u"発行",      u"公開日",    u"配信日",    u"掲載日",
});
constexpr auto updatedLabels = std::to_array<Words>({
    u"updated",
    u"update",
    u"modified",
    u"diperbarui",
    u"diperbaharui",
    u"pembaruan",
    u"disunting",
    u"cập nhật",
    u"sửa",
    u"更新",
    u"改訂",
});
constexpr auto captionLabels = std::to_array<Words>({
    u"foto", u"photo", u"image", u"gambar", u"picture", u"caption", u"file photo", u"ilustrasi", u"dok",   u"arsip",
    u"ảnh",  u"hình",  u"video", u"写真",   u"【写真",  u"図",      u"動画",       u"資料写真",  u"[写真",
});

// Labels in Latin letters count as whole words ("date" is no part of "updated"); Japanese has no word ends.
bool standsFree(QStringView text, qsizetype begin, qsizetype end)
{
    constexpr char16_t firstKana = 0x3040;
    return text[begin].unicode() >= firstKana
        || ((begin == 0 || !text[begin - 1].isLetter()) && (end == text.size() || !text[end].isLetter()));
}

// The position of the last label in the text; -1 without one.
template<std::size_t size> qsizetype lastLabel(QStringView text, const std::array<Words, size>& labels)
{
    qsizetype best = -1;
    for (const Words label : labels) {
        const auto length = static_cast<qsizetype>(label.size());
        for (qsizetype at = text.indexOf(QStringView(label), 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(QStringView(label), at + 1, Qt::CaseInsensitive)) {
            if (standsFree(text, at, at + length)) {
                best = std::max(best, at);
            }
        }
    }
    return best;
}

// What stands before a time of day that precedes the date ("Minh Anh - 10:25").
QStringView withoutTime(QStringView before)
{
    qsizetype end = before.size();
    while (end > 0 && (before[end - 1].isDigit() || before[end - 1] == u':' || before[end - 1] == u'h')) {
        --end;
    }
    return before.size() - end >= 4 ? before.first(end).trimmed() : before;
}

bool isSeparator(QChar c)
{
    static constexpr Words separators = u"|,-–—―·•:：/»>()（）[]【】;；、　・";
    return c.isSpace() || separators.find(c.unicode()) != Words::npos;
}

// Words outside figures and zone names, and whether running text is among them.
struct Surroundings {
    int words = 0;
    int lowerWords = 0;
};

Surroundings surroundingsOf(QStringView part)
{
    Surroundings result;
    for (qsizetype i = 0; i < part.size();) {
        if (isSeparator(part[i]) || !part[i].isLetter()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < part.size() && !isSeparator(part[i])) {
            ++i;
        }
        const QStringView word = part.sliced(begin, i - begin);
        // A word of a script without spaces is as long as four letters of another.
        result.words += word.front().unicode() >= 0x3040 ? static_cast<int>((word.size() + 3) / 4) : 1;
        result.lowerWords += word.front().isLower() ? 1 : 0;
    }
    return result;
}

bool closesSentence(QStringView text)
{
    const QStringView end = text.trimmed();
    return end.endsWith(u'.') || end.endsWith(u'。') || end.endsWith(u'?') || end.endsWith(u'!') || end.endsWith(u'"')
        || end.endsWith(u'”');
}

// "- 14:05", "| 10.11 WIB"
bool beginsWithTime(QStringView after)
{
    while (!after.isEmpty() && !after.front().isLetterOrNumber()) {
        after = after.sliced(1);
    }
    qsizetype digits = 0;
    while (digits < after.size() && after[digits].isDigit()) {
        ++digits;
    }
    return digits > 0 && digits <= 2 && digits + 2 < after.size()
        && (after[digits] == u':' || after[digits] == u'.' || after[digits] == u'h') && after[digits + 1].isDigit();
}

} // namespace

PageLines::PageLines(QStringView text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        if (!text.sliced(begin, end - begin).trimmed().isEmpty()) {
            m_lines.push_back({.begin = begin, .end = end});
        }
        begin = end + 1;
    }
}

std::size_t PageLines::indexOf(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_lines, position, {}, &TextRange::begin);
    return next == m_lines.begin() ? 0 : static_cast<std::size_t>(next - m_lines.begin() - 1);
}

TextRange PageLines::lineOf(qsizetype position) const
{
    return m_lines.empty() ? TextRange {} : m_lines[indexOf(position)];
}

qsizetype PageLines::linesBefore(qsizetype position) const
{
    return static_cast<qsizetype>(indexOf(position));
}

qsizetype PageLines::linesAfter(qsizetype position) const
{
    return static_cast<qsizetype>(m_lines.size()) - 1 - linesBefore(position);
}

bool isCaptionOrCopyright(QStringView line)
{
    const QStringView head = line.trimmed();
    if (head.contains(u'©') || head.contains(u"copyright", Qt::CaseInsensitive)
        || head.contains(u"hak cipta", Qt::CaseInsensitive)) {
        return true;
    }
    return std::ranges::any_of(captionLabels, [head](Words label) {
        if (!head.startsWith(QStringView(label), Qt::CaseInsensitive)) {
            return false;
        }
        const QStringView rest = head.sliced(static_cast<qsizetype>(label.size()));
        return rest.isEmpty() || !rest.front().isLetter() || rest.front().unicode() >= 0x3040;
    });
}

DateLine judgeDateLine(QStringView text, TextRange line, TextRange date, bool hasTime)
{
    const QStringView whole = line.of(text);
    if (whole.size() > longestDateLine || isCaptionOrCopyright(whole)) {
        return DateLine::None;
    }
    const QStringView head = text.sliced(line.begin, date.begin - line.begin).trimmed();
    const QStringView before = withoutTime(head);
    const QStringView after = text.sliced(date.end, line.end - date.end).trimmed();
    const Surroundings left = surroundingsOf(before);
    const Surroundings right = surroundingsOf(after);
    if (left.words > 2 * mostWordsBefore || right.words > 2 * mostWordsAfter || closesSentence(after)) {
        return DateLine::None;
    }
    const qsizetype published = lastLabel(before, publishedLabels);
    const qsizetype updated = lastLabel(before, updatedLabels);
    // A label counts when nothing but a few words of a byline stand around it.
    if ((published >= 0 || updated >= 0) && left.lowerWords <= mostWordsBefore && right.lowerWords <= 4) {
        return updated > published ? DateLine::Updated : DateLine::Published;
    }
    if (lastLabel(after, publishedLabels) == 0) { // 2021年11月24日18時30分配信
        return DateLine::Published;
    }
    if (lastLabel(after, updatedLabels) == 0 && before.isEmpty()) { // 2021年11月24日更新
        return DateLine::Updated;
    }
    // "Thùy Dương thực hiện - Nhịp Sống Số - Chủ nhật, 15/12/2024": parts set apart, the date the last of them
    static constexpr QStringView separators = u"-–—|·•";
    const auto parts = std::ranges::count_if(before, [](QChar c) { return separators.contains(c); });
    const bool closes = after.isEmpty() || (beginsWithTime(after) && right.words <= 3) || (hasTime && right.words <= 2);
    if (closes && parts > 1 && separators.contains(before.back()) && left.lowerWords <= 2) {
        return DateLine::Plain;
    }
    // "Bộ Ngoại giao, ngày 27 tháng 2 năm 2026": a body, whose name has small letters, and nothing else
    if (after.isEmpty() && before.endsWith(u',') && left.words <= mostWordsBefore && left.lowerWords <= 3
        && left.words > 1 && 2 * left.lowerWords <= left.words && !before.contains(u'.')) {
        return DateLine::Plain;
    }
    if (left.words > mostWordsBefore || right.words > mostWordsAfter) {
        return DateLine::None;
    }
    const int words = left.words + right.words;
    // With a time of day, a short line may hold a few small words ("waktu baca 2 menit").
    if (hasTime || before.size() < head.size() || beginsWithTime(after)) {
        return left.lowerWords <= 2 && left.lowerWords + right.lowerWords <= 4 ? DateLine::Plain : DateLine::None;
    }
    const bool bullet
        = before == u"-" || before == u"•" || before == u"*" || before == u"–"; // an entry of a list of dates
    // "Saturday 14 June 2025 · Red River Times"
    const bool named = right.words <= 5 && right.lowerWords == 0
        && (after.startsWith(u'|') || after.startsWith(u'·') || after.startsWith(u'•'));
    if (bullet || (right.words > 2 && !named)) {
        return DateLine::None;
    }
    const QChar beside = date.begin > line.begin ? text[date.begin - 1] : QChar(u' ');
    const bool parted = before.isEmpty() || !before.back().isLetterOrNumber() || (beside.isSpace() && left.words <= 4);
    const bool partedBehind = after.isEmpty() || !text[date.end].isLetterOrNumber();
    return parted && partedBehind && left.lowerWords == 0 && right.lowerWords <= 1
            && (before.isEmpty() || words <= mostWordsBefore)
        ? DateLine::Plain
        : DateLine::None;
}

bool isDateline(QStringView text, TextRange line, TextRange date)
{
    const QStringView before = text.sliced(line.begin, date.begin - line.begin);
    if (before.isEmpty() || before.size() > longestDatelinePlace) {
        return false;
    }
    const QStringView after = text.sliced(date.end, line.end - date.end);
    const QStringView head = before.trimmed();
    if (head.startsWith(u'【') || head.startsWith(u'［') || head.startsWith(u'〔')) {
        return !head.contains(u'】') && !head.contains(u'］') && !head.contains(u'〕') && !head.startsWith(u"【写真");
    }
    const QChar last = head.isEmpty() ? QChar() : head.back();
    const bool inBracket = head.lastIndexOf(u'(') > head.lastIndexOf(u')');
    if ((last != u',' && last != u'、' && !inBracket) || surroundingsOf(head).lowerWords > 0) {
        return false;
    }
    qsizetype at = 0;
    const auto skipSpace = [&after, &at] {
        while (at < after.size() && (after[at].isSpace() || after[at] == u'.')) {
            ++at;
        }
    };
    skipSpace();
    if (at < after.size() && inBracket && after[at] == u')') {
        ++at;
        skipSpace();
    }
    if (at < after.size() && after[at] == u'(') {
        const qsizetype closing = after.indexOf(u')', at);
        if (closing < 0 || closing - at > longestDatelineSource) {
            return false;
        }
        at = closing + 1;
        skipSpace();
    }
    static constexpr Words dashes = u"-–—―:";
    return at < after.size() && dashes.find(after[at].unicode()) != Words::npos;
}

} // namespace linimasa::dates
