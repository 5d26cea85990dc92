#include "ui/inspector/entity_card.h"

#include "ui/models/count_words.h"
#include "ui/models/event_words.h"
#include "ui/models/listed.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;
using domain::EntityRuleKind;

namespace {

constexpr int mostCompanions = 5;
constexpr std::size_t mostTexts = 12; // that are looked into for how the name is written

} // namespace

EntityCard::EntityCard(models::EntityDesk& desk, const models::Collection& collection, models::Selection& selection,
                       QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_collection(collection)
    , m_selection(selection)
    , m_count(new QLabel(this))
    , m_position(new QLabel(this))
    , m_names(new QLabel(this))
    , m_companions(new QLabel(this))
    , m_stepper(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 0, 6, 8);
    column->setSpacing(3);
    column->addWidget(makeHead());
    m_count->setObjectName(u"everywhere"_s);
    m_count->setWordWrap(true); // it gives way to the buttons beside it
    m_names->setObjectName(u"names"_s);
    m_companions->setObjectName(u"companions"_s);
    m_companions->setTextFormat(Qt::RichText);
    m_companions->setTextInteractionFlags(Qt::TextBrowserInteraction);
    for (QLabel* label : {m_names, m_companions}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_names->setTextFormat(Qt::PlainText);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTabOrder({findChild<QToolButton*>(u"correct"_s), m_names, m_companions});
    connect(m_companions, &QLabel::linkActivated, &selection, &models::Selection::setEntity);
}

QWidget* EntityCard::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_count, 1);
    auto* steps = new QHBoxLayout(m_stepper);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(2);
    const auto arrow = [&](const QString& text, const QString& name, const QString& object, int direction) {
        auto* button = new QToolButton(m_stepper);
        button->setObjectName(object);
        button->setText(text);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, direction] { stepArticle(direction); });
        steps->addWidget(button);
    };
    arrow(u"◂"_s, tr("Previous article that names it"), u"previous-article"_s, -1);
    m_position->setObjectName(u"article-position"_s);
    steps->addWidget(m_position);
    arrow(u"▸"_s, tr("Next article that names it"), u"next-article"_s, 1);
    row->addWidget(m_stepper);
    auto* correct = new QToolButton(head);
    correct->setObjectName(u"correct"_s);
    correct->setText(tr("Correct"));
    correct->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(correct);
    const auto add = [&](const QString& text, EntityRuleKind kind) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { Q_EMIT correctionRequested(kind); });
    };
    add(tr("&Rename…"), EntityRuleKind::Rename);
    add(tr("&Merge with…"), EntityRuleKind::Merge);
    add(tr("&Split…"), EntityRuleKind::Split);
    add(tr("Change &type…"), EntityRuleKind::ChangeType);
    add(tr("&Not a name…"), EntityRuleKind::NotAnEntity);
    correct->setMenu(menu);
    row->addWidget(correct);
    return head;
}

void EntityCard::show(const std::optional<models::EntitySubject>& subject)
{
    setVisible(subject.has_value());
    if (subject) {
        m_entity = subject->id;
        fill();
    }
}

void EntityCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_companions->text().isEmpty()) {
        const QString text = m_companions->text();
        m_companions->clear(); // the colour of links is written into the text
        m_companions->setText(text);
    }
}

void EntityCard::fill()
{
    const models::EntityDirectory* directory = m_desk.directory();
    const auto facts = directory == nullptr ? std::nullopt : directory->facts(m_entity);
    m_articles = facts ? directory->articlesNaming(m_entity) : std::vector<models::EntityArticle> {};
    m_count->setText(
        facts ? tr("%n mention(s) in %1", nullptr, facts->mentions).arg(models::articlesCounted(facts->articles))
              : QString());
    const auto here
        = std::ranges::find(m_articles, m_collection.idOf(m_selection.article()), &models::EntityArticle::article);
    m_position->setText(here == m_articles.end()
                            ? QString()
                            : tr("%1/%2", "place in a list").arg(here - m_articles.begin() + 1).arg(m_articles.size()));
    m_stepper->setVisible(m_articles.size() > 1);
    m_names->setText(namesByLanguage());
    m_names->setVisible(!m_names->text().isEmpty());
    m_companions->setText(companions());
    m_companions->setVisible(!m_companions->text().isEmpty());
}

QString EntityCard::namesByLanguage() const
{
    std::map<domain::Language, QStringList> names;
    for (std::size_t i = 0; i < std::min(m_articles.size(), mostTexts); ++i) {
        const int row = m_collection.rowOfId(m_articles[i].article);
        const models::ArticlePointer article = row < 0 ? nullptr : m_collection.article(row);
        if (!article) {
            continue;
        }
        QStringList& written = names[article->article.language];
        for (const domain::Mention& mention : article->analysis.mentions) {
            const QString form = mention.range.of(article->article.text).toString().simplified();
            if (mention.entityId == m_entity && !written.contains(form)) {
                written << form;
            }
        }
    }
    QStringList lines;
    for (const auto& [language, written] : names) {
        if (!written.isEmpty()) {
            lines << tr("%1: %2", "language, names").arg(models::languageWord(language), models::listed(written));
        }
    }
    return lines.join(u'\n');
}

QString EntityCard::companions() const
{
    QStringList links;
    if (const models::EntityDirectory* directory = m_desk.directory()) {
        for (const models::EntityFacts& facts : directory->beside(m_entity, mostCompanions)) {
            links << u"<a href=\"%1\">%2</a>"_s.arg(facts.id.toHtmlEscaped(), facts.name.toHtmlEscaped());
        }
    }
    return links.isEmpty() ? QString() : tr("Named with it: %1").arg(links.join(u" · "_s));
}

void EntityCard::stepArticle(int direction)
{
    if (m_articles.empty()) {
        return;
    }
    const auto count = std::ssize(m_articles);
    const auto here
        = std::ranges::find(m_articles, m_collection.idOf(m_selection.article()), &models::EntityArticle::article);
    const auto index = here == m_articles.end() ? (direction > 0 ? 0 : count - 1)
                                                : (here - m_articles.begin() + direction + count) % count;
    const int row = m_collection.rowOfId(m_articles[static_cast<std::size_t>(index)].article);
    const models::ArticlePointer article = row < 0 ? nullptr : m_collection.article(row);
    if (!article) {
        return;
    }
    const auto& mentions = article->analysis.mentions;
    const auto first = std::ranges::find(mentions, m_entity, &domain::Mention::entityId);
    if (first != mentions.end()) {
        m_selection.showPassage({.row = row, .range = first->range});
    }
}

} // namespace linimasa::inspector
