#include "ui/dialogs/party_box.h"

#include "ui/models/folded_text.h"
#include "ui/widgets/flow_layout.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

PartyBox::PartyBox(const std::vector<domain::Party>& parties, std::function<QString(const QString& id)> name,
                   QWidget* parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_flow(new widgets::FlowLayout(this))
    , m_line(new QLineEdit(this))
{
    QStringList names;
    const auto learn = [&](const QString& word, const QString& id) {
        const QString key = models::folded(word);
        if (!key.isEmpty() && !m_idOfName.contains(key)) {
            m_idOfName.insert(key, id);
            names.append(word);
        }
    };
    for (const domain::Party& party : parties) {
        learn(m_name(party.id), party.id);
        for (const QString& word : party.names) {
            learn(word, party.id);
        }
        learn(party.shortName, party.id);
    }
    names.sort();
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_line->setPlaceholderText(tr("Add a country or body…"));
    m_line->setAccessibleName(m_line->placeholderText());
    constexpr int room = 24; // pixels for the frame and the margins of a line
    m_line->setMinimumWidth(fontMetrics().horizontalAdvance(m_line->placeholderText()) + room);
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    setFocusProxy(m_line);
    // The completer writes into the line after it has told what was chosen.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this] { QTimer::singleShot(0, this, &PartyBox::takeLine); });
    connect(m_line, &QLineEdit::returnPressed, this, &PartyBox::takeLine);
    connect(m_line, &QLineEdit::editingFinished, this, &PartyBox::takeLine);
    m_flow->addWidget(m_line);
}

QString PartyBox::leftover() const
{
    return m_line->text().trimmed();
}

void PartyBox::takeLine()
{
    const QString id = m_idOfName.value(models::folded(m_line->text().trimmed()));
    if (!id.isEmpty()) {
        m_line->clear();
        add(id);
    }
}

void PartyBox::add(const QString& id)
{
    if (!m_ids.contains(id)) {
        m_ids.append(id);
        showParties();
        Q_EMIT changed();
    }
}

void PartyBox::setIds(const QStringList& ids)
{
    m_ids = ids;
    m_line->clear();
    showParties();
}

void PartyBox::showParties()
{
    for (QToolButton* button : findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
        m_flow->removeWidget(button);
        button->deleteLater();
    }
    m_flow->removeWidget(m_line);
    for (const QString& id : std::as_const(m_ids)) {
        auto* button = new QToolButton(this);
        button->setText(tr("%1 ✕", "a party that a press takes away").arg(m_name(id)));
        button->setToolTip(tr("Take %1 away").arg(m_name(id)));
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, id] {
            m_ids.removeAll(id);
            m_line->setFocus();
            showParties();
            Q_EMIT changed();
        });
        m_flow->addWidget(button);
        button->show();
    }
    m_flow->addWidget(m_line);
    updateGeometry();
}

} // namespace linimasa::dialogs
