#include "ui/inspector/entities_page.h"

#include "ui/inspector/entity_card.h"
#include "ui/inspector/entity_correction.h"
#include "ui/inspector/subject_notes.h"
#include "ui/models/event_words.h"
#include "ui/models/listed.h"
#include "ui/models/stage_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fitting_area.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

EntitiesPage::EntitiesPage(models::Collection& collection, models::Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_collection(collection)
    , m_selection(selection)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_name(new QLabel(this))
    , m_written(new QLabel(this))
    , m_position(new QLabel(this))
    , m_stepper(makeStepper())
    , m_empty(new widgets::EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    m_tree->setModel(m_model);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Entities of the article"));

    auto* listed = new QWidget(this);
    auto* listLayout = new QVBoxLayout(listed);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_tree, 1);
    auto* about = new QWidget(listed); // the chosen name
    auto* aboutLayout = new QVBoxLayout(about);
    aboutLayout->setContentsMargins(0, 0, 0, 0);
    aboutLayout->setSpacing(0);
    aboutLayout->addWidget(m_stepper);
    listLayout->addWidget(new widgets::FittingArea(about, listed));
    m_pages->addWidget(listed);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString id = index.siblingAtColumn(0).data(idRole).toString();
        if (!m_following && !id.isEmpty()) {
            m_selection.setEntity(id);
        }
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (index.siblingAtColumn(0).data(idRole).isValid()) {
            step(1);
        }
    });
    connect(&selection, &models::Selection::entityChanged, this, &EntitiesPage::follow);
    connect(&selection, &models::Selection::articleChanged, this, &EntitiesPage::readArticle);
    connect(&collection, &models::Collection::entryChanged, this, [this](int row) {
        if (row == m_selection.article()) {
            m_readSoon.start(); // the text has its turn first
        }
    });
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &EntitiesPage::readArticle);
    readArticle();
}

QWidget* EntitiesPage::makeStepper()
{
    auto* stepper = new QWidget(this);
    auto* layout = new QGridLayout(stepper);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setVerticalSpacing(2);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    m_written->setTextFormat(Qt::PlainText);
    m_written->setWordWrap(true);
    m_written->setForegroundRole(QPalette::PlaceholderText);
    m_position->setObjectName(u"position"_s);
    m_position->setAlignment(Qt::AlignCenter);
    m_position->setMinimumWidth(fontMetrics().horizontalAdvance(u"888/888"_s));
    const auto arrow = [&](const QString& text, const QString& name, const QString& object, int direction) {
        auto* button = new QToolButton(stepper);
        button->setObjectName(object);
        button->setText(text);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
        return button;
    };
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(arrow(u"◀"_s, tr("Previous mention"), u"previous"_s, -1), 0, 1);
    layout->addWidget(m_position, 0, 2);
    layout->addWidget(arrow(u"▶"_s, tr("Next mention"), u"next"_s, 1), 0, 3);
    layout->addWidget(m_written, 1, 0, 1, 4);
    layout->setColumnStretch(0, 1);
    return stepper;
}

void EntitiesPage::setDesk(models::EntityDesk* desk)
{
    m_desk = desk;
    m_card = new EntityCard(*desk, m_collection, m_selection, this);
    m_stepper->parentWidget()->layout()->addWidget(m_card);
    m_tree->setMinimumHeight(6 * fontMetrics().height());
    m_tree->viewport()->installEventFilter(this);
    m_written->hide(); // the card tells it for each language
    connect(m_card, &EntityCard::correctionRequested, this, &EntitiesPage::correctChosen);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](QPoint point) {
        auto* button = m_card->findChild<QToolButton*>(u"correct"_s);
        if (m_tree->indexAt(point).siblingAtColumn(0).data(idRole).isValid() && chosen() != nullptr) {
            button->menu()->popup(m_tree->viewport()->mapToGlobal(point));
        }
    });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    showStepper();
}

bool EntitiesPage::eventFilter(QObject* watched, QEvent* event)
{
    // The card takes its room from the list; the name that was chosen stays in sight.
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize && m_tree->currentIndex().isValid()) {
        QMetaObject::invokeMethod(
            m_tree, [tree = m_tree] { tree->scrollTo(tree->currentIndex()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void EntitiesPage::correctChosen(domain::EntityRuleKind kind)
{
    auto subject = m_desk->subjectIn(m_selection.article(), m_selection.entity());
    if (!subject) {
        return;
    }
    // The mention that was shown last can be meant alone.
    if (const EntitySummary* entity = chosen(); entity != nullptr && m_mention >= 0) {
        subject = m_desk->subjectAt(m_selection.article(), entity->mentions.at(std::size_t(m_mention)));
    }
    if (subject) {
        correct(*subject, kind);
    }
}

void EntitiesPage::correct(const models::EntitySubject& subject, domain::EntityRuleKind kind)
{
    closeForm();
    const auto known = std::ranges::find(m_entities, subject.id, &EntitySummary::id);
    auto* form = new EntityCorrection(*m_desk, subject, kind,
                                      known == m_entities.end() ? QStringList() : known->written, this);
    m_form = form;
    m_formRow = m_selection.article();
    connect(form, &EntityCorrection::left, this, &EntitiesPage::closeForm);
    m_pages->setCurrentIndex(m_pages->addWidget(form));
    form->setFocus(Qt::OtherFocusReason);
}

void EntitiesPage::closeForm()
{
    if (QWidget* form = std::exchange(m_form, nullptr)) {
        m_pages->removeWidget(form);
        form->deleteLater();
        readArticle();
        m_tree->setFocus(Qt::OtherFocusReason);
    }
}

void EntitiesPage::setAnnotations(const models::Annotations& annotations)
{
    m_notes = new SubjectNotes(annotations, m_stepper);
    connect(m_notes, &SubjectNotes::noteRequested, this, &EntitiesPage::noteRequested);
    static_cast<QGridLayout*>(m_stepper->layout())->addWidget(m_notes, 2, 0, 1, 4);
    showStepper();
}

bool EntitiesPage::writeNote()
{
    const EntitySummary* entity = chosen();
    if (entity != nullptr) {
        Q_EMIT noteRequested({.subject = domain::NoteSubject::Entity, .id = entity->id}, entity->name);
    }
    return entity != nullptr;
}

void EntitiesPage::readArticle()
{
    m_readSoon.stop();
    if (m_form != nullptr && m_selection.article() != m_formRow) {
        closeForm(); // it was about another article
        return;
    }
    const int row = m_selection.article();
    const auto article = row >= 0 && row < m_collection.size() ? m_collection.article(row) : nullptr;
    m_entities = article ? entitiesOf(*article) : std::vector<EntitySummary> {};
    fillTree();
    if (m_entities.empty()) {
        QString detail;
        const QString title = whyEmpty(detail);
        m_empty->setMessage(title, detail);
        m_pages->setCurrentWidget(m_empty);
    } else {
        m_pages->setCurrentIndex(0);
    }
    if (m_form != nullptr) {
        m_pages->setCurrentWidget(m_form); // what is typed stays
    }
    follow();
}

void EntitiesPage::fillTree()
{
    const QScopedValueRollback guard(m_following, true);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Mentions")});
    QStandardItem* group = nullptr;
    std::optional<domain::EntityType> type;
    for (const EntitySummary& entity : m_entities) {
        if (type != entity.type) {
            type = entity.type;
            const auto count = std::ranges::count(m_entities, entity.type, &EntitySummary::type);
            group = new QStandardItem(u"%1 · %2"_s.arg(models::entityTypeWord(entity.type)).arg(count));
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(bold);
            group->setSizeHint(QSize(0, fontMetrics().height() + 7));
            group->setSelectable(false);
            m_model->appendRow({group, new QStandardItem});
        }
        auto* name = new QStandardItem(entity.name);
        name->setData(entity.id, idRole);
        name->setToolTip(u"<qt>%1</qt>"_s.arg(
            tr("%1 (%2), written: %3").arg(entity.name, entity.id, models::listed(entity.written)).toHtmlEscaped()));
        auto* mentions = new QStandardItem(QString::number(entity.mentions.size()));
        mentions->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        group->appendRow({name, mentions});
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void EntitiesPage::follow()
{
    m_mention = -1;
    const QScopedValueRollback guard(m_following, true);
    QModelIndex found;
    for (int group = 0; group < m_model->rowCount() && !found.isValid(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        const auto matches = m_model->match(m_model->index(0, 0, parent), idRole, m_selection.entity(), 1,
                                            Qt::MatchExactly | Qt::MatchCaseSensitive);
        found = matches.isEmpty() ? QModelIndex() : matches.constFirst();
    }
    if (found.isValid()) {
        m_tree->setCurrentIndex(found);
    } else {
        m_tree->selectionModel()->clear();
    }
    showStepper();
}

const EntitySummary* EntitiesPage::chosen() const
{
    const auto found = std::ranges::find(m_entities, m_selection.entity(), &EntitySummary::id);
    return found == m_entities.end() ? nullptr : &*found;
}

void EntitiesPage::showStepper()
{
    const EntitySummary* entity = chosen();
    m_stepper->setVisible(entity != nullptr);
    if (m_card != nullptr) {
        m_card->show(entity == nullptr ? std::nullopt : m_desk->subjectIn(m_selection.article(), entity->id));
    }
    if (entity == nullptr) {
        return;
    }
    const QString count = QString::number(entity->mentions.size());
    m_name->setText(u"%1 · %2"_s.arg(entity->name, entity->id));
    m_written->setText(tr("Written: %1").arg(models::listed(entity->written)));
    if (m_notes != nullptr) {
        m_notes->setSubject({.subject = domain::NoteSubject::Entity, .id = entity->id}, entity->name);
    }
    m_position->setText(u"%1/%2"_s.arg(m_mention < 0 ? u"–"_s : QString::number(m_mention + 1), count));
}

void EntitiesPage::step(int direction)
{
    const EntitySummary* entity = chosen();
    if (entity == nullptr) {
        return;
    }
    const auto count = static_cast<int>(entity->mentions.size());
    m_mention = m_mention < 0 ? (direction > 0 ? 0 : count - 1) : (m_mention + direction + count) % count;
    showStepper();
    m_selection.showPassage({.row = m_selection.article(), .range = entity->mentions.at(std::size_t(m_mention))});
}

QString EntitiesPage::whyEmpty(QString& detail) const
{
    const int row = m_selection.article();
    if (row < 0 || row >= m_collection.size()) {
        detail = tr("Open an article to see who and what it names.");
        return tr("No article is open.");
    }
    const models::CollectionEntry& entry = m_collection.entry(row);
    if (entry.state == models::ReadingState::Waiting) {
        return tr("The article is being read.");
    }
    if (const auto article = m_collection.load(row); !article) {
        detail = models::translated(article.error().sentence);
        return tr("The article could not be read.");
    }
    const domain::Language language = entry.language;
    if (language == domain::Language::Other || language == domain::Language::Unknown) {
        detail = tr("Names are looked for in Indonesian, English, Vietnamese and Japanese.");
    }
    return tr("No names found in this article (language: %1).").arg(models::languageWord(language));
}

} // namespace linimasa::inspector
