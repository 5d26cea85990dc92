#include "app/import/date_line.h"

#include "app/import/lines.h"

#include <QRegularExpression>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRest = 40; // weight of what may stand beside the date: an outlet, a section
constexpr qsizetype longestLine = 130;

QRegularExpression expression(const QString& pattern)
{
    QRegularExpression made(pattern,
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

// Month names of the four languages in full and as pages shorten them.
constexpr QStringView months
    = u"januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|"
      u"may|"
      u"june|july|august|october|december|jan|feb|mar|apr|jun|jul|ags|agu|agt|aug|sept?|okt|oct|nov|nop|des|dec";

const QRegularExpression& dateExpression()
{
    static const QRegularExpression made
        = expression(u"\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日(?:\\s*[(（][月火水木金土日](?:曜日?)?[)）])?"
                     u"|(?:令和|平成)(?:\\d{1,2}|元)年\\s*\\d{1,2}月\\s*\\d{1,2}日"
                     u"|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)"
                     u"|\\b\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{4}(?!\\d)"
                     u"|(?:ngày\\s+)?\\b\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:[,\\s]+(?:năm\\s+)?\\d{4})?"
                     u"|\\b\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:%1)\\b\\.?,?[\\s-]+\\d{4}(?!\\d)"
                     u"|\\b(?:%1)\\b\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?!\\d)"_s.arg(months));
    return made;
}

const QRegularExpression& accompaniment()
{
    static const QRegularExpression made = expression(
        u"\\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|"
        u"sunday|"
        u"mon|tues?|wed|thurs?|thu|fri|sat|sun|thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\b\\.?"
        u"|[(（]?[月火水木金土日]曜日?[)）]?|[(（][月火水木金土日][)）]"
        u"|(?:午前|午後)?\\s*\\d{1,2}時(?:\\d{1,2}分)?"
        u"|\\b(?:pukul|jam|at|lúc|pkl\\.?)?\\s*\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?![\\w])"
        u"|\\b(?:wib|wita|wit|jst|ict|gmt|utc|est|edt|sgt)\\b(?:\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)?|\\+0\\d:?00"
        u"|\\b(?:published|publish|updated|last "
        u"updated|posted|on|date|diterbitkan|dipublikasikan|diunggah|dirilis|diperbarui|"
        u"terbit|tayang|tanggal|pada|hari|ngày đăng|ngày|cập nhật|xuất bản|đăng lúc|đăng|lúc)\\b"
        u"|公開日?|更新日?|投稿日?|配信|掲載日?|日時"
        u"|\\d+\\s*(?:min(?:ute)?s?|menit|phút|分)\\s*(?:read|baca|đọc)?\\b"
        u"|[|•·,:;/()（）\\[\\]【】\\-–—~～\\s]+"_s);
    return made;
}

} // namespace

std::optional<DateLine> readDateLine(QStringView line)
{
    if (weightOf(line) > longestLine) {
        return std::nullopt;
    }
    QString rest = line.toString();
    if (!rest.contains(dateExpression())) {
        return std::nullopt;
    }
    rest.replace(dateExpression(), u" "_s);
    rest.replace(accompaniment(), u" "_s);
    rest = rest.simplified();
    // A sentence that tells of a day has verbs and a full stop; a date line has a name beside it at most.
    if (weightOf(rest) > longestRest || rest.count(u' ') > 5 || (endsSentence(rest) && rest.count(u' ') > 1)) {
        return std::nullopt;
    }
    return DateLine {rest};
}

} // namespace linimasa::import
