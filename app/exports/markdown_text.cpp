#include "app/exports/markdown_text.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView beginMark = "<!-- begin linimasa:";
constexpr QByteArrayView endMark = "<!-- end linimasa:";
constexpr QByteArrayView closing = " -->";

/// A stretch of a file: a part of ours with its marks and the end of its last line, or what is between parts (no name).
struct Stretch {
    QByteArray name;
    QByteArray bytes;
};

/// The name in a line that is a mark of ours; empty for any other line.
QByteArray nameIn(QByteArrayView line, QByteArrayView mark)
{
    line = line.trimmed();
    if (!line.startsWith(mark) || !line.endsWith(closing)) {
        return {};
    }
    return line.sliced(mark.size(), std::max<qsizetype>(0, line.size() - mark.size() - closing.size())).toByteArray();
}

base::Result<QList<Stretch>> stretchesOf(const QByteArray& file)
{
    QList<Stretch> stretches {{}};
    QList<QByteArray> seen;
    bool isInside = false;
    for (qsizetype at = 0; at < file.size();) {
        const qsizetype lineEnd = file.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? file.size() : lineEnd + 1;
        const QByteArrayView line = QByteArrayView(file).sliced(at, next - at);
        at = next;
        const QByteArray begun = nameIn(line, beginMark);
        const QByteArray ended = nameIn(line, endMark);
        const bool wrong = (!begun.isEmpty() && (isInside || seen.contains(begun)))
            || (!ended.isEmpty() && (!isInside || stretches.last().name != ended));
        if (wrong) {
            return base::failure(
                base::ErrorKind::Damaged,
                u"The file's mark “%1” has no partner or is there twice, so what Linimasa wrote cannot be told "
                u"from your own words. Nothing was changed; mend the mark, or export to a new file."_s.arg(
                    QString::fromUtf8(line.trimmed())));
        }
        if (!begun.isEmpty()) {
            seen.append(begun);
            stretches.append({begun, {}});
            isInside = true;
        }
        stretches.last().bytes += line;
        if (!ended.isEmpty()) {
            isInside = false;
            stretches.append(Stretch {});
        }
    }
    if (isInside) {
        return base::failure(
            base::ErrorKind::Damaged,
            u"The file has the mark “begin linimasa:%1” without its end. Nothing was changed; mend the mark, "
            u"or export to a new file."_s.arg(QString::fromUtf8(stretches.last().name)));
    }
    return stretches;
}

} // namespace

QString escapedMarkdown(const QString& text)
{
    QString out;
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*_[]<>#|~&").contains(c)) {
            out += u'\\';
        }
        out += c;
    }
    return out;
}

QString markdownPart(const QString& name, const QString& content)
{
    QString kept = content;
    // Nobody's words may look like our marks.
    kept.replace(u"<!-- begin linimasa:"_s, u"&lt;!-- begin linimasa:"_s);
    kept.replace(u"<!-- end linimasa:"_s, u"&lt;!-- end linimasa:"_s);
    return u"<!-- begin linimasa:%1 -->\n"_s.arg(name) + kept + (kept.endsWith(u'\n') ? u""_s : u"\n"_s)
        + u"<!-- end linimasa:%1 -->\n"_s.arg(name);
}

base::Result<QByteArray> mergedMarkdown(const QByteArray& existing, const QByteArray& fresh)
{
    const auto before = stretchesOf(existing);
    const auto now = stretchesOf(fresh);
    if (!before || !now) {
        return std::unexpected(!before ? before.error() : now.error());
    }
    const auto isPart = [](const Stretch& stretch) { return !stretch.name.isEmpty(); };
    if (std::ranges::none_of(*before, isPart)) {
        const QByteArray gap = existing.isEmpty() ? "" : existing.endsWith('\n') ? "\n" : "\n\n";
        return existing + gap + fresh;
    }
    QHash<QByteArray, QByteArray> contents;
    QHash<QByteArray, QList<QByteArray>> followers; // new parts by the part they stand behind
    QByteArray last;
    for (const Stretch& stretch : *now) {
        if (!isPart(stretch)) {
            continue;
        }
        contents.insert(stretch.name, stretch.bytes);
        if (std::ranges::contains(*before, stretch.name, &Stretch::name)) {
            last = stretch.name;
        } else {
            followers[last].append(stretch.name);
        }
    }
    QByteArray out;
    const auto addFollowers = [&](const QByteArray& name) {
        for (const QByteArray& follower : followers.take(name)) {
            out += '\n' + contents.value(follower);
        }
    };
    for (const Stretch& stretch : *before) {
        if (!isPart(stretch)) {
            out += stretch.bytes;
            continue;
        }
        if (contents.contains(stretch.name)) {
            addFollowers({}); // parts in front of all that were there: behind the first that is, as near as can be
            out += contents.value(stretch.name);
            addFollowers(stretch.name);
        }
    }
    addFollowers({});
    return out;
}

} // namespace linimasa::exports
