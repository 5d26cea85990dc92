#include "ui/models/notes_model.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace linimasa::models {

namespace {

constexpr qsizetype mostSingly = 64; // things changed at once whose rows are looked for one by one

auto orderOf(const auto& row)
{
    // What belongs to no article, or to one without a date, comes behind.
    return std::tuple(row.textKey.isEmpty(), row.published.isEmpty(), row.published, row.title, row.textKey, row.begin,
                      row.highlight, row.note);
}

} // namespace

NotesModel::NotesModel(const Annotations& annotations, const ArticleDirectory& articles, QObject* parent)
    : QAbstractListModel(parent)
    , m_annotations(annotations)
    , m_articles(articles)
{
    connect(&annotations, &Annotations::changed, this, &NotesModel::follow);
    connect(&annotations, &Annotations::reloaded, this, &NotesModel::reset);
    connect(&articles, &ArticleDirectory::changed, this, &NotesModel::followAll);
    m_rows = wantedRows();
}

NotesModel::Row NotesModel::rowFor(const QString& highlight, const domain::Note* note) const
{
    Row row {.highlight = highlight, .note = note ? note->id : QString(), .published = {}, .title = {}, .textKey = {}};
    if (const domain::Highlight* marked = m_annotations.highlight(highlight)) {
        row.textKey = marked->textKey;
        row.begin = marked->anchor.range.begin;
    } else if (note && note->target.subject == domain::NoteSubject::Article) {
        row.textKey = note->target.id;
        row.begin = -1;
    }
    if (const auto facts = m_articles.facts(row.textKey)) {
        row.published = facts->published;
        row.title = facts->title;
    }
    return row;
}

std::vector<NotesModel::Row> NotesModel::wantedRows() const
{
    std::vector<Row> rows;
    QSet<QString> withNote;
    for (const domain::Note& note : m_annotations.notes()) {
        const bool isOnHighlight = note.target.subject == domain::NoteSubject::Highlight
            && m_annotations.highlight(note.target.id) != nullptr;
        if (isOnHighlight) {
            withNote.insert(note.target.id);
        }
        rows.push_back(rowFor(isOnHighlight ? note.target.id : QString(), &note));
    }
    for (const domain::Highlight& highlight : m_annotations.highlights()) {
        if (!withNote.contains(highlight.id)) {
            rows.push_back(rowFor(highlight.id, nullptr));
        }
    }
    std::ranges::sort(rows, isBefore);
    return rows;
}

bool NotesModel::isBefore(const Row& a, const Row& b)
{
    return orderOf(a) < orderOf(b);
}

void NotesModel::reset()
{
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
}

void NotesModel::followAll()
{
    // Row by row, so that views keep what is chosen and where they are. A row whose place in the order changed is another one.
    std::vector<Row> wanted = wantedRows();
    std::size_t at = 0;
    for (std::size_t next = 0; next < wanted.size() || at < m_rows.size();) {
        if (next < wanted.size() && at < m_rows.size() && orderOf(m_rows[at]) == orderOf(wanted[next])) {
            ++at;
            ++next;
        } else if (at < m_rows.size() && (next == wanted.size() || orderOf(m_rows[at]) < orderOf(wanted[next]))) {
            std::size_t end = at + 1;
            while (end < m_rows.size() && (next == wanted.size() || orderOf(m_rows[end]) < orderOf(wanted[next]))) {
                ++end;
            }
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at),
                         m_rows.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
        } else {
            std::size_t end = next + 1;
            while (end < wanted.size() && (at == m_rows.size() || orderOf(wanted[end]) < orderOf(m_rows[at]))) {
                ++end;
            }
            const std::size_t count = end - next;
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + count) - 1);
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at),
                          wanted.begin() + static_cast<std::ptrdiff_t>(next),
                          wanted.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
            at += count;
            next = end;
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void NotesModel::follow(const domain::AnnotationChange& change)
{
    QSet<QString> highlights; // whose rows may have come, gone or changed
    QSet<QString> notes;
    for (const auto& edit : change.highlights) {
        highlights.insert(edit.before ? edit.before->id : edit.after->id);
    }
    for (const auto& edit : change.notes) {
        for (const auto& note : {edit.before, edit.after}) {
            if (note) {
                notes.insert(note->id);
                if (note->target.subject == domain::NoteSubject::Highlight) {
                    highlights.insert(note->target.id);
                }
            }
        }
    }
    if (change.labels || highlights.size() + notes.size() > mostSingly) {
        followAll();
        return;
    }
    std::vector<Row> wanted;
    for (const QString& id : std::as_const(highlights)) {
        const bool isThere = m_annotations.highlight(id) != nullptr;
        const auto onIt = m_annotations.notesOn({.subject = domain::NoteSubject::Highlight, .id = id});
        for (const domain::Note& note : onIt) {
            notes.insert(note.id);
            wanted.push_back(rowFor(isThere ? id : QString(), &note));
        }
        if (isThere && onIt.empty()) {
            wanted.push_back(rowFor(id, nullptr));
        }
    }
    for (const QString& id : std::as_const(notes)) {
        const domain::Note* note = m_annotations.note(id);
        if (note != nullptr && note->target.subject != domain::NoteSubject::Highlight) {
            wanted.push_back(rowFor({}, note));
        }
    }
    take(std::move(wanted), highlights, notes);
}

void NotesModel::take(std::vector<Row> wanted, const QSet<QString>& highlights, const QSet<QString>& notes)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Row& old = m_rows[static_cast<std::size_t>(row)];
        if (!highlights.contains(old.highlight) && !notes.contains(old.note)) {
            continue;
        }
        const auto same = std::ranges::find_if(wanted, [&](const Row& each) { return orderOf(each) == orderOf(old); });
        if (same != wanted.end()) {
            wanted.erase(same);
            Q_EMIT dataChanged(index(row), index(row));
        } else {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (const Row& row : wanted) {
        const auto place = std::ranges::upper_bound(m_rows, row, isBefore);
        const auto at = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(place, row);
        endInsertRows();
    }
}

int NotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NotesModel::rowOf(const QString& highlightId, const QString& noteId) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) {
        return (!noteId.isEmpty() && row.note == noteId)
            || (noteId.isEmpty() && !highlightId.isEmpty() && row.highlight == highlightId);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant NotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return data(index, NoteTextRole).toString().isEmpty() ? data(index, QuoteRole) : data(index, NoteTextRole);
    case Qt::AccessibleTextRole: {
        const QString label = data(index, LabelNameRole).toString();
        const QString quote = data(index, QuoteRole).toString().simplified();
        const QString note = data(index, NoteTextRole).toString().simplified();
        if (label.isEmpty()) {
            return tr("note on %1: %2").arg(quote, note);
        }
        return note.isEmpty() ? tr("highlight, label %1: %2").arg(label, quote)
                              : tr("highlight, label %1, has note: %2; note: %3").arg(label, quote, note);
    }
    case HighlightIdRole:
        return row.highlight;
    case NoteIdRole:
        return row.note;
    case TextKeyRole:
        return row.textKey;
    case TitleRole:
    case OutletRole:
    case PublishedRole:
    case LanguageRole:
        return articleData(row, role);
    default:
        break;
    }
    return row.highlight.isEmpty() ? noteData(row, role) : highlightData(row, role);
}

QVariant NotesModel::articleData(const Row& row, int role) const
{
    const ArticleFacts facts = m_articles.facts(row.textKey).value_or(ArticleFacts());
    switch (role) {
    case TitleRole:
        return facts.title;
    case OutletRole:
        return facts.outlet;
    case PublishedRole:
        return facts.published;
    default:
        return static_cast<int>(facts.language);
    }
}

QVariant NotesModel::highlightData(const Row& row, int role) const
{
    const domain::Highlight* highlight = m_annotations.highlight(row.highlight);
    if (highlight == nullptr) {
        return {};
    }
    switch (role) {
    case QuoteRole:
        return highlight->anchor.exact;
    case LabelRole:
        return domain::numberOf(highlight->label);
    case LabelNameRole:
        return m_annotations.labels().name(highlight->label);
    case IsPlacedRole:
        return highlight->isPlaced();
    case ScoreRole:
        return highlight->score;
    case SubjectRole:
        return static_cast<int>(domain::NoteSubject::Highlight);
    case SubjectIdRole:
        return highlight->id;
    case EntitiesRole:
        return highlight->isPlaced() ? m_articles.entitiesIn(row.textKey, highlight->anchor.range) : QStringList();
    case ParagraphRole:
        return static_cast<int>(highlight->anchor.paragraph) + 1;
    case RangeBeginRole:
        return static_cast<qlonglong>(highlight->anchor.range.begin);
    case RangeEndRole:
        return static_cast<qlonglong>(highlight->anchor.range.end);
    default:
        return role == NoteTextRole ? noteData(row, role) : QVariant();
    }
}

QVariant NotesModel::noteData(const Row& row, int role) const
{
    const domain::Note* note = m_annotations.note(row.note);
    if (note == nullptr) {
        return role == NoteTextRole ? QVariant(QString()) : QVariant();
    }
    switch (role) {
    case NoteTextRole:
        return note->text;
    case QuoteRole:
        return row.title.isEmpty() ? note->about : row.title;
    case LabelRole:
    case ParagraphRole:
        return 0;
    case IsPlacedRole:
        return true;
    case ScoreRole:
        return 1.0;
    case SubjectRole:
        return static_cast<int>(note->target.subject);
    case SubjectIdRole:
        return note->target.id;
    case EntitiesRole:
        return note->target.subject == domain::NoteSubject::Entity ? QStringList {note->target.id} : QStringList();
    default:
        return {};
    }
}

} // namespace linimasa::models
