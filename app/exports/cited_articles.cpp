#include "app/exports/cited_articles.h"

#include "app/exports/json_writer.h"
#include "app/exports/notes_formats.h"

#include <QUrl>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

/// A plain year, month or day; what RIS and BibTeX have fields for.
std::optional<domain::EdtfDate> plainDateOf(const Citation& citation)
{
    if (!citation.published || citation.published->isInterval() || !citation.published->first()) {
        return std::nullopt;
    }
    domain::EdtfDate date = *citation.published->first();
    constexpr int months = 12;
    if (!date.year || date.yearUnknownDigits > 0) {
        return std::nullopt;
    }
    if (date.month > months) {
        date.month = 0;
    }
    return date;
}

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

/// TeX's own characters as words; a brace in a title must not close the field.
QString texEscaped(const QString& text)
{
    QString out;
    for (const QChar c : text.simplified()) {
        switch (c.unicode()) {
        case u'\\':
            out += u"\\textbackslash{}"_s;
            break;
        case u'~':
            out += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            out += u"\\textasciicircum{}"_s;
            break;
        case u'{':
        case u'}':
        case u'%':
        case u'&':
        case u'#':
        case u'$':
        case u'_':
            out += u'\\';
            [[fallthrough]];
        default:
            out += c;
        }
    }
    return out;
}

void writeDateParts(JsonWriter& json, const domain::EdtfDate& date)
{
    constexpr int months = 12;
    json.beginArray();
    json.value(qsizetype(date.year.value_or(0)));
    if (date.month > 0 && date.month <= months) {
        json.value(qsizetype(date.month));
        if (date.day > 0) {
            json.value(qsizetype(date.day));
        }
    }
    json.endArray();
}

void writeIssued(JsonWriter& json, const domain::Edtf& date)
{
    if (!date.first() || !date.first()->year || !date.last() || !date.last()->year) {
        return;
    }
    json.key("issued"_L1);
    json.beginObject();
    json.key("date-parts"_L1);
    json.beginArray();
    writeDateParts(json, *date.first());
    if (date.isInterval()) {
        writeDateParts(json, *date.last());
    }
    json.endArray();
    if (date.first()->uncertain || date.first()->approximate) {
        json.key("circa"_L1);
        json.value(true);
    }
    json.endObject();
}

} // namespace

std::vector<Citation> citationsOf(const NotesView& view)
{
    std::vector<Citation> citations;
    for (const NotesChapter& chapter : bookOf(view).chapters) {
        if (!chapter.source) {
            continue;
        }
        const NotesSource& source = *chapter.source;
        Citation citation {.key = {},
                           .title = titleOf(chapter),
                           .outlet = source.outlet.simplified(),
                           .authors = source.authors,
                           .language = domain::languageCode(source.language),
                           .file = {},
                           .published = source.published ? std::optional(source.published->date) : std::nullopt};
        if (source.language == domain::Language::Unknown || source.language == domain::Language::Other) {
            citation.language.clear();
        }
        if (source.path.startsWith(u'/')) {
            citation.file = QUrl::fromLocalFile(source.path).toString(QUrl::FullyEncoded);
        }
        const auto date = plainDateOf(citation);
        citation.key = u"linimasa-%1-%2"_s.arg(date ? QString::number(*date->year) : u"nd"_s, chapter.textKey.first(8));
        citations.push_back(std::move(citation));
    }
    return citations;
}

QByteArray citedRis(const NotesView& view)
{
    QString out;
    for (const Citation& citation : citationsOf(view)) {
        const auto line = [&out](QLatin1StringView tag, const QString& text) {
            if (!text.isEmpty()) {
                out += u"%1  - %2\r\n"_s.arg(tag, text.simplified());
            }
        };
        line("TY"_L1, u"NEWS"_s);
        line("ID"_L1, citation.key);
        line("TI"_L1, citation.title);
        for (const QString& author : citation.authors) {
            line("AU"_L1, author);
        }
        line("T2"_L1, citation.outlet);
        if (const auto date = plainDateOf(citation)) {
            line("PY"_L1, QString::number(*date->year));
            if (date->month > 0) {
                line("DA"_L1,
                     u"%1/%2/%3/"_s.arg(*date->year)
                         .arg(twoDigits(date->month), date->day > 0 ? twoDigits(date->day) : QString()));
            }
        }
        line("LA"_L1, citation.language);
        line("L1"_L1, citation.file);
        out += u"ER  - \r\n\r\n"_s;
    }
    return out.toUtf8();
}

QByteArray citedBibtex(const NotesView& view)
{
    QString out;
    for (const Citation& citation : citationsOf(view)) {
        out += u"@article{%1,\n"_s.arg(citation.key);
        const auto field = [&out](QLatin1StringView name, const QString& value) {
            if (!value.isEmpty()) {
                out += u"  %1 = {%2},\n"_s.arg(name, value);
            }
        };
        QStringList authors;
        for (const QString& author : citation.authors) {
            authors.append(u"{%1}"_s.arg(texEscaped(author))); // a name in braces is not taken apart
        }
        field("author"_L1, authors.join(u" and "_s));
        field("title"_L1, u"{%1}"_s.arg(texEscaped(citation.title))); // braces keep capitals
        field("journal"_L1, texEscaped(citation.outlet));
        if (const auto date = plainDateOf(citation)) {
            const QString month = date->month > 0 ? u"-"_s + twoDigits(date->month) : QString();
            const QString day = date->day > 0 ? u"-"_s + twoDigits(date->day) : QString();
            field("date"_L1, QString::number(*date->year) + month + day);
            field("year"_L1, QString::number(*date->year));
        }
        field("langid"_L1, citation.language);
        field("url"_L1, citation.file);
        field("entrysubtype"_L1, u"newspaper"_s);
        out += u"}\n\n"_s;
    }
    return out.toUtf8();
}

QByteArray citedCslJson(const NotesView& view)
{
    JsonWriter json;
    const auto text = [&json](QLatin1StringView key, const QString& value) {
        if (!value.isEmpty()) {
            json.key(key);
            json.value(value);
        }
    };
    json.beginArray();
    for (const Citation& citation : citationsOf(view)) {
        json.beginObject();
        text("id"_L1, citation.key);
        text("type"_L1, u"article-newspaper"_s);
        text("title"_L1, citation.title);
        text("container-title"_L1, citation.outlet);
        if (!citation.authors.isEmpty()) {
            json.key("author"_L1);
            json.beginArray();
            for (const QString& author : citation.authors) {
                json.beginObject();
                text("literal"_L1, author);
                json.endObject();
            }
            json.endArray();
        }
        if (citation.published) {
            writeIssued(json, *citation.published);
        }
        text("language"_L1, citation.language);
        text("URL"_L1, citation.file);
        json.endObject();
    }
    json.endArray();
    return json.bytes().append('\n');
}

} // namespace linimasa::exports
