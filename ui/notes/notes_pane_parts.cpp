// How the notes pane is put together.
#include "ui/models/listed.h"
#include "ui/notes/note_delegate.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/notes_filter_bar.h"
#include "ui/notes/notes_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace linimasa::notes {

using namespace Qt::StringLiterals;

NotesPane::NotesPane(models::Annotations& annotations, const models::ArticleDirectory& articles,
                     models::Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_annotations(annotations)
    , m_articles(articles)
    , m_selection(selection)
    , m_model(annotations, articles)
    , m_here(new QToolButton(this))
    , m_everywhere(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_bar(new NotesFilterBar(articles, this))
    , m_unplaced(new widgets::MessageBar(this))
    , m_list(new QListView(this))
    , m_delegate(new NoteDelegate(this))
    , m_empty(new widgets::EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_editor(new NoteEditor(annotations, std::make_shared<Spelling>(), this))
{
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Highlights and notes"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_editor);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_bar);
    column->addWidget(m_unplaced);
    column->addWidget(m_split, 1);
    auto* remove = new QAction(tr("Delete"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &NotesPane::removeRows);
    connectParts();
    ask();
}

QString NotesPane::filterWords() const
{
    const models::NotesQuestion& question = m_filter.question();
    if (!question.asks()) {
        return {};
    }
    QStringList parts;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            parts << name + u'=' + value;
        }
    };
    QStringList labels;
    for (const domain::LabelId label : domain::allLabels) {
        if (question.labels.contains(domain::numberOf(label))) {
            labels << m_annotations.labels().name(label);
        }
    }
    QStringList languages;
    for (const int language : question.languages) {
        languages << domain::languageCode(static_cast<domain::Language>(language));
    }
    languages.sort();
    add(u"article"_s,
        question.textKey ? m_articles.facts(*question.textKey).value_or(models::ArticleFacts()).title : QString());
    add(u"words"_s, question.words);
    add(u"label"_s, labels.join(u'+'));
    add(u"entity"_s, question.entity);
    add(u"language"_s, languages.join(u'+'));
    add(u"outlet"_s, question.outlet);
    add(u"from"_s, question.from);
    add(u"until"_s, question.until);
    if (question.onlyWithNotes) {
        parts << u"with notes"_s;
    }
    if (question.onlyUnplaced) {
        parts << u"unplaced"_s;
    }
    return models::listed(parts);
}

QWidget* NotesPane::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(2);
    auto* scopes = new QButtonGroup(this);
    m_here->setText(tr("This article"));
    m_here->setObjectName(u"thisArticle"_s);
    m_everywhere->setText(tr("All"));
    m_everywhere->setObjectName(u"allArticles"_s);
    m_everywhere->setAccessibleName(tr("All articles"));
    for (QToolButton* button : {m_here, m_everywhere}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        scopes->addButton(button);
        row->addWidget(button);
    }
    m_here->setChecked(true);
    row->addStretch();
    m_count->setObjectName(u"count"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_count);
    const auto arrow = [&](const QString& text, const QString& name, int direction) {
        auto* button = new QToolButton(head);
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
        row->addWidget(button);
    };
    arrow(u"◀"_s, tr("Previous highlight or note"), -1);
    arrow(u"▶"_s, tr("Next highlight or note"), 1);
    return head;
}

} // namespace linimasa::notes
