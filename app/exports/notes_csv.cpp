#include "app/base/code_points.h"
#include "app/domain/names.h"
#include "app/exports/notes_formats.h"

#include <optional>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView header
    = u"subject,highlight_id,note_id,label_number,label,quote,note,note_language,about,placed_by,score,quote_as_marked,"
      u"start,end,paragraph,outlet,article_title,author,published,published_from,language,file,sha256,text_key,created,"
      u"modified,note_created,note_modified";

QString timeOf(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QStringList sourceCells(const NotesChapter* chapter)
{
    if (!chapter || !chapter->source) {
        return QStringList(8, QString()) + QStringList {chapter ? chapter->textKey : QString()};
    }
    const NotesSource& source = *chapter->source;
    return {source.outlet,
            source.title,
            source.authors.join(u"; "_s),
            source.published ? source.published->date.toString() : QString(),
            source.published ? domain::nameOf(source.published->from) : QString(),
            domain::languageCode(source.language),
            source.path,
            QString::fromLatin1(source.sha256.toHex()),
            chapter->textKey};
}

class Rows {
public:
    explicit Rows(const NotesView& view)
        : m_view(view)
    {
    }

    void add(const NotesChapter* chapter, const domain::Highlight* highlight, const domain::Note* note)
    {
        const QString none;
        QStringList cells {highlight ? nameOf(domain::NoteSubject::Highlight) : nameOf(note->target.subject),
                           highlight ? highlight->id : none,
                           note ? note->id : none,
                           highlight ? QString::number(domain::numberOf(highlight->label)) : none,
                           highlight ? m_view.labels.name(highlight->label) : none,
                           highlight ? highlight->anchor.exact : none,
                           note ? note->text : none,
                           note ? note->language : none,
                           note ? note->about : none};
        cells += placeCells(chapter, highlight);
        cells += sourceCells(chapter);
        cells += {highlight ? timeOf(highlight->created) : none, highlight ? timeOf(highlight->modified) : none,
                  note ? timeOf(note->created) : none, note ? timeOf(note->modified) : none};
        for (QString& cell : cells) {
            cell = csvCell(cell);
        }
        m_out += cells.join(u',') + u"\r\n"_s;
    }

    /// Positions of the chapter's text are counted once.
    void begin(const NotesChapter& chapter)
    {
        m_codePoints.reset();
        if (chapter.source && !chapter.source->text.isEmpty()) {
            m_codePoints.emplace(chapter.source->text);
        }
    }

    [[nodiscard]] const QString& text() const { return m_out; }

private:
    [[nodiscard]] QStringList placeCells(const NotesChapter* chapter, const domain::Highlight* highlight) const
    {
        if (!highlight) {
            return QStringList(6, QString());
        }
        const base::TextRange range = highlight->anchor.range;
        const bool hasPosition = m_codePoints && highlight->isPlaced() && range.end <= chapter->source->text.size();
        return {nameOf(highlight->placedBy),
                QString::number(highlight->score, 'g', 4),
                highlight->markedQuote,
                hasPosition ? QString::number(m_codePoints->at(range.begin)) : QString(),
                hasPosition ? QString::number(m_codePoints->at(range.end)) : QString(),
                highlight->isPlaced() ? QString::number(highlight->anchor.paragraph + 1) : QString()};
    }

    const NotesView& m_view;
    QString m_out;
    std::optional<base::CodePoints> m_codePoints;
};

} // namespace

QByteArray notesCsv(const NotesView& view, const CsvOptions& options)
{
    const NotesBook book = bookOf(view);
    Rows rows(view);
    for (const NotesChapter& chapter : book.chapters) {
        rows.begin(chapter);
        for (const domain::Note* note : chapter.notes) {
            rows.add(&chapter, nullptr, note);
        }
        for (const MarkedPassage& passage : chapter.passages) {
            if (passage.notes.empty()) {
                rows.add(&chapter, passage.highlight, nullptr);
            }
            for (const domain::Note* note : passage.notes) {
                rows.add(&chapter, passage.highlight, note);
            }
        }
    }
    for (const domain::Note* note : book.others) {
        rows.add(nullptr, nullptr, note);
    }
    return (csvStart(options, u"Highlights and notes: "_s + summaryOf(view)) + header.toString() + u"\r\n"_s
            + rows.text())
        .toUtf8();
}

} // namespace linimasa::exports
