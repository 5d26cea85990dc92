#include "ui/notes/note_editor.h"

#include "ui/notes/note_edit.h"
#include "ui/notes/spelling_highlighter.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace linimasa::notes {

using namespace Qt::StringLiterals;

namespace {

/// Lines that break and are never cut, also where a splitter knows nothing of them.
class WholeWords : public QLabel {
public:
    using QLabel::QLabel;
    void fit() { setMinimumHeight(std::max(0, heightForWidth(width()))); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }
};

} // namespace

NoteEditor::NoteEditor(models::Annotations& annotations, std::shared_ptr<Spelling> spelling, QWidget* parent)
    : QWidget(parent)
    , m_annotations(annotations)
    , m_spelling(spelling)
    , m_about(new WholeWords(this))
    , m_preview(new QToolButton(this))
    , m_delete(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_edit(new NoteEdit(spelling, this))
    , m_shown(new QTextBrowser(this))
    , m_language(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(10, 6, 10, 0);
    m_edit->setPlaceholderText(tr("Write here. Markdown: **bold**, *italic*, - list, > quote"));
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setMinimumHeight(4 * m_edit->fontMetrics().lineSpacing()); // in a low window too one sees what one writes
    m_preview->setText(tr("Preview"));
    m_preview->setObjectName(u"preview"_s);
    m_preview->setCheckable(true);
    m_preview->setAutoRaise(true);
    m_delete->setText(tr("Delete note"));
    m_delete->setObjectName(u"deleteNote"_s);
    m_delete->setAutoRaise(true);
    m_shown->setFrameShape(QFrame::NoFrame);
    m_shown->setOpenLinks(false); // nothing is fetched, nothing is left
    m_shown->document()->setDocumentMargin(10);
    m_shown->setAccessibleName(tr("Preview of the note"));
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language of the spelling"));
    m_language->setToolTip(tr("The language that the spelling is checked in"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(10);
    m_hint->setObjectName(u"dictionaryHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setContentsMargins(10, 0, 10, 6);
    m_hint->hide();
    m_pages->addWidget(m_edit);
    m_pages->addWidget(m_shown);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    bar->addWidget(m_preview);
    bar->addWidget(m_language, 1);
    bar->addWidget(m_delete);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_about);
    column->addWidget(m_pages, 1);
    column->addLayout(bar);
    column->addWidget(m_hint);
    setTabOrder({m_edit, m_shown, m_preview, m_language, m_delete});
    fillLanguages();
    connect(m_edit, &NoteEdit::paused, this, &NoteEditor::keep);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteEditor::showLanguage);
    connect(m_preview, &QToolButton::toggled, this, &NoteEditor::togglePreview);
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT deletionRequested(m_noteId); });
    connect(m_language, &QComboBox::activated, this, &NoteEditor::chooseLanguage);
    connect(&annotations, &models::Annotations::changed, this, &NoteEditor::follow);
    close();
}

void NoteEditor::fillLanguages()
{
    m_language->addItem(tr("Guess"), QString());
    for (const Dictionary& dictionary : m_spelling->dictionaries()) {
        m_language->addItem(dictionary.name, dictionary.code);
    }
    // What has no dictionary can be chosen too: the hint says how to get one.
    for (const auto& language : {u"id"_s, u"en"_s, u"vi"_s}) {
        if (m_spelling->dictionaryFor(language).isEmpty()) {
            const QString name = QLocale::languageToString(QLocale(language).language());
            m_language->addItem(tr("%1 (no dictionary)").arg(name), language);
        }
    }
}

void NoteEditor::open(const domain::NoteTarget& target, const QString& about, const QString& usual)
{
    keep();
    const auto notes = m_annotations.notesOn(target);
    m_target = target;
    m_noteId = notes.empty() ? QString() : notes.front().id;
    showNote(about, usual);
}

void NoteEditor::openNote(const QString& noteId, const QString& about, const QString& usual)
{
    if (m_noteId == noteId && m_target) {
        return;
    }
    keep();
    const domain::Note* note = m_annotations.note(noteId);
    if (note == nullptr) {
        close();
        return;
    }
    m_target = note->target;
    m_noteId = noteId;
    showNote(about, usual);
}

void NoteEditor::showNote(const QString& about, const QString& usual)
{
    ++m_sitting;
    m_aboutWords = about;
    m_usual = m_usualOfPerson.isEmpty() ? usual : m_usualOfPerson;
    const domain::Note* note = m_annotations.note(m_noteId);
    m_edit->showText(note ? note->text : QString());
    m_about->setText(about);
    static_cast<WholeWords*>(m_about)->fit();
    m_about->setVisible(!about.isEmpty());
    const int index = m_language->findData(note ? m_spelling->dictionaryFor(note->language) : QString());
    m_language->setCurrentIndex(note && !note->language.isEmpty() && index > 0 ? index : 0);
    m_edit->highlighter().setLanguage(m_language->currentData().toString(), m_usual);
    m_edit->highlighter().rehighlight();
    m_delete->setEnabled(note != nullptr);
    m_edit->setEnabled(true);
    m_preview->setChecked(false);
    setEnabled(true);
    showLanguage();
}

void NoteEditor::close()
{
    keep();
    m_target.reset();
    m_noteId.clear();
    showNote({}, {});
    setEnabled(false);
}

bool NoteEditor::keep()
{
    if (!m_target || m_isKeeping) {
        return true;
    }
    const QScopedValueRollback keeping(m_isKeeping, true);
    const QString text = m_edit->toPlainText();
    const domain::Note* note = m_annotations.note(m_noteId);
    if (note == nullptr) {
        if (!text.trimmed().isEmpty()) {
            m_noteId = m_annotations.addNote(*m_target, m_aboutWords, text);
        }
    } else if (note->text != text) {
        if (text.trimmed().isEmpty() && !m_edit->hasFocus()) {
            m_annotations.remove({}, {m_noteId});
            m_noteId.clear();
        } else {
            m_annotations.setNoteText(m_noteId, text, m_sitting);
        }
    }
    const domain::Note* kept = m_annotations.note(m_noteId);
    m_delete->setEnabled(kept != nullptr);
    return text.trimmed().isEmpty() || (kept != nullptr && kept->text == text);
}

void NoteEditor::follow(const domain::AnnotationChange& change)
{
    if (m_isKeeping || !m_target) {
        return;
    }
    for (const auto& edit : change.notes) {
        const bool isGone = edit.before && edit.before->id == m_noteId && !edit.after;
        const bool isBack = edit.after && m_noteId.isEmpty() && edit.after->target == *m_target;
        const bool isOther = edit.after && edit.after->id == m_noteId && edit.after->text != m_edit->toPlainText();
        if (isGone) {
            m_noteId.clear();
        } else if (isBack) {
            m_noteId = edit.after->id;
        }
        if (isGone || isBack || isOther) {
            showNote(m_aboutWords, m_usual);
        }
    }
}

void NoteEditor::setSpelling(bool isChecked, const QString& usual)
{
    m_isChecked = isChecked;
    m_usualOfPerson = usual;
    m_usual = usual.isEmpty() ? m_usual : usual;
    m_edit->highlighter().setActive(isChecked);
    m_edit->highlighter().setLanguage(m_language->currentData().toString(), m_usual);
    m_language->setVisible(isChecked);
    showLanguage();
}

void NoteEditor::chooseLanguage()
{
    const QString code = m_language->currentData().toString();
    m_edit->highlighter().setLanguage(code, m_usual);
    keep();
    if (!m_noteId.isEmpty()) {
        const QScopedValueRollback keeping(m_isKeeping, true);
        m_annotations.setNoteLanguage(m_noteId, QString(code).replace(u'_', u'-'));
    }
    showLanguage();
}

void NoteEditor::showLanguage()
{
    const SpellingHighlighter& highlighter = m_edit->highlighter();
    const QString paragraph = m_edit->textCursor().block().text();
    const QString language = highlighter.languageOf(paragraph);
    const QString name = language.isEmpty() ? QString() : QLocale::languageToString(QLocale(language).language());
    const bool isGuessed = m_language->currentIndex() == 0;
    m_language->setItemText(
        0, isGuessed && !paragraph.isEmpty() && !name.isEmpty() ? tr("Guess: %1").arg(name) : tr("Guess"));
    const QString package = dictionaryPackage(language);
    const bool isMissing = m_isChecked && m_target && !paragraph.isEmpty() && !package.isEmpty()
        && highlighter.dictionaryOf(paragraph).isEmpty();
    m_hint->setVisible(isMissing);
    if (isMissing) {
        m_hint->setText(
            tr("The spelling is not checked: there is no dictionary for %1. Install the package %2 with your "
               "software centre and start Linimasa again.")
                .arg(name, package));
    }
}

void NoteEditor::togglePreview(bool shown)
{
    if (shown) {
        keep();
        m_shown->document()->setMarkdown(m_edit->toPlainText(),
                                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                             | QTextDocument::MarkdownNoHTML);
    }
    m_pages->setCurrentIndex(shown ? 1 : 0);
    (shown ? static_cast<QWidget*>(m_shown) : m_edit)->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::takeFocus()
{
    m_preview->setChecked(false);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::hideEvent(QHideEvent* event)
{
    keep();
    QWidget::hideEvent(event);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        keep();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace linimasa::notes
