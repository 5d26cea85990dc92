#include "ui/inspector/entity_correction.h"

#include "ui/models/count_words.h"
#include "ui/models/event_words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;
using domain::EntityRuleKind;
using domain::EntityType;
using domain::RuleReach;

namespace {

constexpr int mostTargets = 30;
constexpr std::array types {EntityType::Person, EntityType::Country, EntityType::Place,
                            EntityType::Org,    EntityType::Role,    EntityType::Event};

} // namespace

EntityCorrection::EntityCorrection(models::EntityDesk& desk, const models::EntitySubject& subject, EntityRuleKind kind,
                                   const QStringList& written, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_subject(subject)
    , m_kind(new QComboBox(this))
    , m_nameCaption(new QLabel(this))
    , m_name(new QLineEdit(subject.name, this))
    , m_targets(new QListWidget(this))
    , m_wordsCaption(new QLabel(tr("Only where it is written"), this))
    , m_words(new QComboBox(this))
    , m_typeCaption(new QLabel(tr("It is"), this))
    , m_type(new QComboBox(this))
    , m_reach(new QButtonGroup(this))
    , m_extent(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(5);
    auto* title = new QLabel(tr("“%1”").arg(subject.name), this);
    title->setObjectName(u"title"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    column->addWidget(title);
    column->addWidget(m_kind);
    makeFields(written);
    makeReach();
    m_extent->setObjectName(u"extent"_s);
    m_extent->setWordWrap(true);
    column->addWidget(m_extent);
    auto* row = new QHBoxLayout;
    m_apply->setObjectName(u"apply"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    row->addWidget(m_apply);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    setFocusProxy(m_name);

    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What is wrong with it"));
    if (kind == EntityRuleKind::Add) {
        m_kind->addItem(tr("Add it as a name"), static_cast<int>(kind));
        m_kind->hide();
    } else {
        m_kind->addItem(tr("It is called otherwise"), static_cast<int>(EntityRuleKind::Rename));
        m_kind->addItem(tr("It is the same as another"), static_cast<int>(EntityRuleKind::Merge));
        m_kind->addItem(tr("Some of it is another"), static_cast<int>(EntityRuleKind::Split));
        m_kind->addItem(tr("It is of another type"), static_cast<int>(EntityRuleKind::ChangeType));
        m_kind->addItem(tr("It is no name at all"), static_cast<int>(EntityRuleKind::NotAnEntity));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(kind))));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntityCorrection::showKind);
    connect(m_name, &QLineEdit::textChanged, this, &EntityCorrection::showTargets);
    connect(m_name, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_targets, &QListWidget::currentRowChanged, this, &EntityCorrection::showExtent);
    connect(m_targets, &QListWidget::itemActivated, m_apply, &QPushButton::click);
    connect(m_words, &QComboBox::currentTextChanged, this, &EntityCorrection::showExtent);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EntityCorrection::showExtent);
    connect(m_reach, &QButtonGroup::idToggled, this, &EntityCorrection::showExtent);
    connect(m_apply, &QPushButton::clicked, this, &EntityCorrection::apply);
    connect(cancel, &QPushButton::clicked, this, &EntityCorrection::left);
    showKind();
}

void EntityCorrection::makeFields(const QStringList& written)
{
    QLayout& column = *layout();
    m_name->setObjectName(u"name"_s);
    m_targets->setObjectName(u"targets"_s);
    m_targets->setAccessibleName(tr("The entity it is"));
    m_targets->setMinimumHeight(5 * fontMetrics().height());
    m_targets->setMaximumHeight(9 * fontMetrics().height());
    m_targets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setObjectName(u"words"_s);
    m_words->addItems(written);
    m_words->setCurrentIndex(std::max(0, m_words->findText(m_subject.written)));
    m_type->setObjectName(u"type"_s);
    for (const EntityType type : types) {
        m_type->addItem(models::entityTypeWord(type), static_cast<int>(type));
    }
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_subject.type)));
    m_wordsCaption->setBuddy(m_words);
    m_nameCaption->setBuddy(m_name);
    m_typeCaption->setBuddy(m_type);
    for (QWidget* part : std::initializer_list<QWidget*> {m_wordsCaption, m_words, m_nameCaption, m_name, m_targets,
                                                          m_typeCaption, m_type}) {
        column.addWidget(part);
    }
}

void EntityCorrection::makeReach()
{
    const auto add = [&](RuleReach reach, const QString& text, const QString& name) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(name);
        m_reach->addButton(button, static_cast<int>(reach));
        layout()->addWidget(button);
        return button;
    };
    add(RuleReach::Mention, tr("This mention"), u"reach-mention"_s)->setVisible(m_subject.mention.has_value());
    add(RuleReach::Article, tr("This article"), u"reach-article"_s);
    add(RuleReach::Everywhere, tr("Everywhere"), u"reach-everywhere"_s)->setChecked(true);
}

EntityRuleKind EntityCorrection::kind() const
{
    return static_cast<EntityRuleKind>(m_kind->currentData().toInt());
}

RuleReach EntityCorrection::reach() const
{
    return static_cast<RuleReach>(m_reach->checkedId());
}

QString EntityCorrection::words() const
{
    return kind() == EntityRuleKind::Split && reach() != RuleReach::Mention ? m_words->currentText() : QString();
}

void EntityCorrection::showKind()
{
    const EntityRuleKind chosen = kind();
    const bool asksForName = chosen != EntityRuleKind::ChangeType && chosen != EntityRuleKind::NotAnEntity;
    const bool hasTargets = chosen == EntityRuleKind::Merge || chosen == EntityRuleKind::Add;
    m_nameCaption->setVisible(asksForName);
    m_name->setVisible(asksForName);
    m_targets->setVisible(hasTargets);
    for (QWidget* part : std::initializer_list<QWidget*> {m_wordsCaption, m_words}) {
        part->setVisible(chosen == EntityRuleKind::Split);
    }
    for (QWidget* part : std::initializer_list<QWidget*> {m_typeCaption, m_type}) {
        part->setVisible(chosen == EntityRuleKind::ChangeType || chosen == EntityRuleKind::Add);
    }
    m_nameCaption->setText(chosen == EntityRuleKind::Merge       ? tr("It is the same as (type to find it)")
                               : chosen == EntityRuleKind::Split ? tr("That one is called")
                                                                 : tr("It is called"));
    m_apply->setText(chosen == EntityRuleKind::Rename           ? tr("Rename")
                         : chosen == EntityRuleKind::Merge      ? tr("Merge")
                         : chosen == EntityRuleKind::Split      ? tr("Split")
                         : chosen == EntityRuleKind::ChangeType ? tr("Change type")
                         : chosen == EntityRuleKind::Add        ? tr("Add")
                                                                : tr("Not a name"));
    // The name to find is not the one it has.
    m_name->setText(chosen == EntityRuleKind::Merge       ? QString()
                        : chosen == EntityRuleKind::Split ? m_words->currentText()
                                                          : m_subject.name);
    m_name->selectAll();
    showTargets();
}

void EntityCorrection::showTargets()
{
    m_offered.clear();
    m_targets->clear();
    const EntityRuleKind chosen = kind();
    const QString typed = m_name->text().simplified();
    if (chosen == EntityRuleKind::Add) {
        m_offered.push_back({.name = typed});
        m_targets->addItem(tr("A new name: “%1”").arg(typed));
    }
    if ((chosen == EntityRuleKind::Merge || chosen == EntityRuleKind::Add) && m_desk.directory() != nullptr) {
        for (const models::EntityFacts& facts : m_desk.directory()->called(typed, mostTargets)) {
            if (facts.id != m_subject.id) {
                m_offered.push_back(facts);
                m_targets->addItem(
                    tr("%1 · %2 · %3", "name, type, articles")
                        .arg(facts.name, models::entityTypeWord(facts.type), models::articlesCounted(facts.articles)));
            }
        }
    }
    // Adding begins with a new name; what it is to be the same as is for the reader to choose, unless it is spelt out.
    const bool isSpeltOut = m_offered.size() == 1
        || (!m_offered.empty() && m_offered.front().name.compare(typed, Qt::CaseInsensitive) == 0);
    m_targets->setCurrentRow(chosen == EntityRuleKind::Add || (isSpeltOut && !typed.isEmpty()) ? 0 : -1);
    showExtent();
}

models::EntityFacts EntityCorrection::target() const
{
    const int row = m_targets->currentRow();
    models::EntityFacts facts
        = row >= 0 && row < std::ssize(m_offered) ? m_offered[static_cast<std::size_t>(row)] : models::EntityFacts {};
    if (facts.id.isEmpty()) {
        facts.type = static_cast<EntityType>(m_type->currentData().toInt());
    }
    return facts;
}

bool EntityCorrection::isComplete() const
{
    const QString name = m_name->text().simplified();
    switch (kind()) {
    case EntityRuleKind::Rename:
        return !name.isEmpty() && name != m_subject.name;
    case EntityRuleKind::Merge:
        return !target().id.isEmpty();
    case EntityRuleKind::Split:
        return !name.isEmpty();
    case EntityRuleKind::ChangeType:
        return m_type->currentData().toInt() != static_cast<int>(m_subject.type);
    case EntityRuleKind::Add:
        return !target().name.isEmpty();
    case EntityRuleKind::NotAnEntity:
        return true;
    }
    return false;
}

void EntityCorrection::showExtent()
{
    m_type->setEnabled(kind() != EntityRuleKind::Add || target().id.isEmpty());
    const models::CorrectionExtent extent = m_desk.extentOf(m_subject, reach(), words());
    m_extent->setText(
        tr("Changes %n mention(s) in %1.", nullptr, extent.mentions).arg(models::articlesCounted(extent.articles)));
    m_apply->setEnabled(isComplete());
}

void EntityCorrection::apply()
{
    if (!m_apply->isEnabled()) {
        return;
    }
    const QString name = m_name->text().simplified();
    switch (kind()) {
    case EntityRuleKind::Rename:
        m_desk.rename(m_subject, reach(), name);
        break;
    case EntityRuleKind::Merge:
        m_desk.merge(m_subject, reach(), target());
        break;
    case EntityRuleKind::Split:
        m_desk.split(m_subject, reach(), reach() == RuleReach::Mention ? m_subject.written : m_words->currentText(),
                     name);
        break;
    case EntityRuleKind::ChangeType:
        m_desk.changeType(m_subject, reach(), static_cast<EntityType>(m_type->currentData().toInt()));
        break;
    case EntityRuleKind::NotAnEntity:
        m_desk.dismiss(m_subject, reach());
        break;
    case EntityRuleKind::Add:
        m_desk.add(m_subject, reach(), target());
        break;
    }
    Q_EMIT left();
}

void EntityCorrection::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace linimasa::inspector
