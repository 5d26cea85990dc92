#include "ui/models/notes_filter.h"

#include "app/domain/edtf.h"
#include "ui/models/folded_text.h"
#include "ui/models/notes_model.h"

namespace linimasa::models {

namespace {

/// Whether an article's date can lie between the two; one without a date cannot.
bool isBetween(const QString& published, const QString& from, const QString& until)
{
    const auto date = domain::Edtf::parse(published);
    const auto first = domain::Edtf::parse(from);
    const auto last = domain::Edtf::parse(until);
    return date && (!first || date->latest() >= first->earliest()) && (!last || date->earliest() <= last->latest());
}

} // namespace

bool NotesQuestion::asks() const
{
    NotesQuestion nothing;
    nothing.textKey = textKey;
    return *this != nothing;
}

void NotesFilter::setQuestion(const NotesQuestion& question)
{
    if (question == m_question) {
        return;
    }
    m_question = question;
    m_words = folded(question.words.simplified());
    invalidateFilter();
}

bool NotesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto text = [&](NotesModel::Role role) { return index.data(role).toString(); };
    const NotesQuestion& q = m_question;
    if (q.textKey && text(NotesModel::TextKeyRole) != *q.textKey) {
        return false;
    }
    if (q.onlyUnplaced && index.data(NotesModel::IsPlacedRole).toBool()) {
        return false;
    }
    if (q.onlyWithNotes && text(NotesModel::NoteIdRole).isEmpty()) {
        return false;
    }
    if (!q.labels.isEmpty() && !q.labels.contains(index.data(NotesModel::LabelRole).toInt())) {
        return false;
    }
    if (!q.languages.isEmpty() && !q.languages.contains(index.data(NotesModel::LanguageRole).toInt())) {
        return false;
    }
    if (!q.outlet.isEmpty() && text(NotesModel::OutletRole) != q.outlet) {
        return false;
    }
    if (!q.entity.isEmpty() && !index.data(NotesModel::EntitiesRole).toStringList().contains(q.entity)) {
        return false;
    }
    if ((!q.from.isEmpty() || !q.until.isEmpty()) && !isBetween(text(NotesModel::PublishedRole), q.from, q.until)) {
        return false;
    }
    return m_words.isEmpty()
        || folded(text(NotesModel::QuoteRole) + u'\n' + text(NotesModel::NoteTextRole) + u'\n'
                  + text(NotesModel::TitleRole))
               .contains(m_words);
}

} // namespace linimasa::models
