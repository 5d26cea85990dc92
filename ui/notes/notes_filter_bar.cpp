#include "ui/notes/notes_filter_bar.h"

#include "app/domain/edtf.h"
#include "ui/models/article_directory.h"
#include "ui/models/event_words.h"
#include "ui/models/notes_model.h"
#include "ui/widgets/label_look.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QToolButton>

#include <map>

namespace linimasa::notes {

using namespace Qt::StringLiterals;
using models::NotesModel;

namespace {

/// Fills the box anew and keeps what was chosen, also when it no longer occurs.
void refill(QComboBox& box, const QString& all, const std::map<QString, QVariant>& entries)
{
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    const QString chosenText = box.currentText();
    box.clear();
    box.addItem(all, QVariant());
    for (const auto& [text, value] : entries) {
        box.addItem(text, value);
    }
    if (chosen.isValid()) {
        if (box.findData(chosen) < 0) {
            box.addItem(chosenText, chosen);
        }
        box.setCurrentIndex(box.findData(chosen));
    }
}

QString edtfOf(const QLineEdit& line)
{
    const QString text = line.text().trimmed();
    return domain::Edtf::parse(text) ? text : QString();
}

} // namespace

NotesFilterBar::NotesFilterBar(const models::ArticleDirectory& articles, QWidget* parent)
    : QWidget(parent)
    , m_articles(articles)
    , m_words(new QLineEdit(this))
    , m_withNotes(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_entity(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_outlet(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_moreRows(makeMore())
{
    m_words->setPlaceholderText(tr("Search quotes and notes"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setObjectName(u"words"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (int label = 1; label <= 4; ++label) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"label%1"_s.arg(label));
        button->setCheckable(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this, &NotesFilterBar::changed);
        m_labelButtons[static_cast<std::size_t>(label - 1)] = button;
        buttons->addWidget(button);
    }
    m_withNotes->setText(u"✎"_s);
    m_withNotes->setToolTip(tr("Only with a note"));
    m_withNotes->setAccessibleName(m_withNotes->toolTip());
    m_withNotes->setObjectName(u"withNotes"_s);
    m_withNotes->setCheckable(true);
    m_withNotes->setAutoRaise(true);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Filter by name, language, outlet and date"));
    m_more->setObjectName(u"more"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    buttons->addWidget(m_withNotes);
    buttons->addStretch();
    buttons->addWidget(m_more);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addWidget(m_moreRows);
    m_moreRows->hide();
    connect(m_words, &QLineEdit::textChanged, this, &NotesFilterBar::changed);
    connect(m_withNotes, &QToolButton::toggled, this, &NotesFilterBar::changed);
    connect(m_more, &QToolButton::toggled, m_moreRows, &QWidget::setVisible);
    connect(m_more, &QToolButton::toggled, this, &NotesFilterBar::changed);
    for (QComboBox* box : {m_entity, m_language, m_outlet}) {
        connect(box, &QComboBox::activated, this, &NotesFilterBar::changed);
    }
    for (QLineEdit* line : {m_from, m_until}) {
        connect(line, &QLineEdit::textChanged, this, &NotesFilterBar::changed);
    }
    refreshLabels();
}

QWidget* NotesFilterBar::makeMore()
{
    auto* rows = new QWidget(this);
    auto* form = new QFormLayout(rows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(3);
    form->addRow(tr("Name"), m_entity);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Outlet"), m_outlet);
    auto* dates = new QHBoxLayout;
    dates->addWidget(m_from);
    dates->addWidget(m_until);
    form->addRow(tr("Published"), dates);
    m_from->setPlaceholderText(tr("from 2025-01"));
    m_until->setPlaceholderText(tr("until 2025-06"));
    m_from->setAccessibleName(tr("Published on or after"));
    m_until->setAccessibleName(tr("Published on or before"));
    m_entity->setObjectName(u"entity"_s);
    m_language->setObjectName(u"language"_s);
    m_outlet->setObjectName(u"outlet"_s);
    m_from->setObjectName(u"from"_s);
    m_until->setObjectName(u"until"_s);
    for (QComboBox* box : {m_entity, m_language, m_outlet}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    return rows;
}

void NotesFilterBar::setLabels(const domain::Labels& labels)
{
    m_labels = labels;
    refreshLabels();
}

void NotesFilterBar::refreshLabels()
{
    for (const domain::LabelId label : domain::allLabels) {
        const int number = domain::numberOf(label);
        QToolButton* button = m_labelButtons[static_cast<std::size_t>(number - 1)];
        if (button != nullptr) {
            button->setIcon(widgets::labelIcon(palette(), number));
            button->setToolTip(tr("Only %1").arg(m_labels.name(label)));
            button->setAccessibleName(button->toolTip());
        }
    }
}

void NotesFilterBar::offer(const QAbstractItemModel& notes)
{
    if (!m_more->isChecked()) {
        return; // reading the names of all articles takes a while
    }
    std::map<QString, QVariant> outlets;
    std::map<QString, QVariant> languages;
    std::map<QString, QVariant> entities;
    for (int row = 0; row < notes.rowCount(); ++row) {
        const QModelIndex index = notes.index(row, 0);
        if (const QString outlet = index.data(NotesModel::OutletRole).toString(); !outlet.isEmpty()) {
            outlets.emplace(outlet, outlet);
        }
        if (!index.data(NotesModel::TextKeyRole).toString().isEmpty()) {
            const int language = index.data(NotesModel::LanguageRole).toInt();
            languages.emplace(models::languageWord(static_cast<domain::Language>(language)), language);
        }
        for (const QString& id : index.data(NotesModel::EntitiesRole).toStringList()) {
            const QString name = m_articles.entityName(id);
            entities.emplace(name.isEmpty() ? id : name, id);
        }
    }
    refill(*m_outlet, tr("Any"), outlets);
    refill(*m_language, tr("Any"), languages);
    refill(*m_entity, tr("Any"), entities);
}

models::NotesQuestion NotesFilterBar::question() const
{
    models::NotesQuestion question;
    question.words = m_words->text();
    for (int label = 1; label <= 4; ++label) {
        if (m_labelButtons[static_cast<std::size_t>(label - 1)]->isChecked()) {
            question.labels.insert(label);
        }
    }
    question.onlyWithNotes = m_withNotes->isChecked();
    question.entity = m_entity->currentData().toString();
    question.outlet = m_outlet->currentData().toString();
    if (m_language->currentData().isValid()) {
        question.languages.insert(m_language->currentData().toInt());
    }
    question.from = edtfOf(*m_from);
    question.until = edtfOf(*m_until);
    return question;
}

void NotesFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_words->clear();
        m_from->clear();
        m_until->clear();
        m_withNotes->setChecked(false);
        for (QToolButton* button : m_labelButtons) {
            button->setChecked(false);
        }
        for (QComboBox* box : {m_entity, m_language, m_outlet}) {
            box->setCurrentIndex(0);
        }
    }
    Q_EMIT changed();
}

void NotesFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void NotesFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshLabels();
    }
}

} // namespace linimasa::notes
