#include "ui/inspector/subject_notes.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthShown = 300; // characters of a note

} // namespace

SubjectNotes::SubjectNotes(const models::Annotations& annotations, QWidget* parent)
    : QWidget(parent)
    , m_annotations(annotations)
    , m_text(new QLabel(this))
    , m_write(new QPushButton(this))
{
    m_text->setObjectName(u"subjectNote"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_write->setObjectName(u"writeSubjectNote"_s);
    m_write->setToolTip(tr("Write a note (M)"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_write, 0, Qt::AlignLeft);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_target) {
            Q_EMIT noteRequested(*m_target, m_about);
        }
    });
    connect(&annotations, &models::Annotations::changed, this, &SubjectNotes::showNotes);
    connect(&annotations, &models::Annotations::reloaded, this, &SubjectNotes::showNotes);
}

void SubjectNotes::setSubject(const domain::NoteTarget& target, const QString& about)
{
    m_target = target;
    m_about = about;
    showNotes();
}

void SubjectNotes::showNotes()
{
    QStringList texts;
    if (m_target) {
        for (const domain::Note& note : m_annotations.notesOn(*m_target)) {
            texts << (note.text.size() <= lengthShown ? note.text : note.text.first(lengthShown - 1) + u'…');
        }
    }
    m_text->setText(texts.isEmpty() ? QString() : u"✎ "_s + texts.join(u"\n✎ "_s));
    m_text->setVisible(!texts.isEmpty());
    m_write->setText(texts.isEmpty() ? tr("Write a note…") : tr("Edit the note…"));
}

} // namespace linimasa::inspector
