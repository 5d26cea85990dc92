#include "ui/inspector/event_editor.h"

#include "ui/models/event_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;
using domain::EventKind;
using domain::EventStatus;

namespace {

constexpr std::array kinds {EventKind::Agreement,   EventKind::Meeting,          EventKind::Exercise,
                            EventKind::Partnership, EventKind::CapacityBuilding, EventKind::Aid,
                            EventKind::Statement,   EventKind::Incident,         EventKind::Plan,
                            EventKind::Other};
constexpr std::array statuses {EventStatus::Happened, EventStatus::Planned, EventStatus::Postponed,
                               EventStatus::Denied};

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

EventEditor::EventEditor(const domain::EventFields& fields, const models::TrackNames& tracks,
                         const QHash<QString, QString>& entities, QWidget* parent)
    : QWidget(parent)
    , m_before(fields)
    , m_entities(entities)
    , m_title(new QLineEdit(fields.title, this))
    , m_written(new QLineEdit(fields.dateWritten, this))
    , m_date(new QLineEdit(fields.date ? fields.date->toString() : QString(), this))
    , m_complaint(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_track(new QComboBox(this))
    , m_parties(new QLineEdit(this))
    , m_place(new QLineEdit(nameOf(fields.place), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    QStringList parties;
    std::ranges::transform(fields.parties, std::back_inserter(parties),
                           [this](const QString& id) { return nameOf(id); });
    m_parties->setText(parties.join(u"; "_s));
    m_parties->setToolTip(tr("Names, parted by semicolons"));
    m_date->setPlaceholderText(tr("2023-10-05, 2023-10, 2023-10-04/2023-10-05; empty: undated"));
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_title->setObjectName(u"title"_s);
    m_date->setObjectName(u"date"_s);
    m_written->setObjectName(u"written"_s);
    m_kind->setObjectName(u"kind"_s);
    m_parties->setObjectName(u"parties"_s);
    m_save->setObjectName(u"save"_s);
    addChoices(tracks);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Date (EDTF)"), m_date);
    form->addRow(m_complaint);
    form->addRow(tr("As &written"), m_written);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Status"), m_status);
    form->addRow(tr("T&rack"), m_track);
    form->addRow(tr("&Parties"), m_parties);
    form->addRow(tr("P&lace"), m_place);
    auto* buttons = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Cancel"), this);
    leave->setObjectName(u"cancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(leave);
    buttons->addStretch();
    form->addRow(buttons);
    setTabOrder({m_title, m_date, m_written, m_kind, m_status, m_track, m_parties, m_place, m_save, leave});
    connect(m_save, &QPushButton::clicked, this, &EventEditor::save);
    connect(leave, &QPushButton::clicked, this, &EventEditor::left);
    connect(m_date, &QLineEdit::textChanged, this, &EventEditor::showWhetherDate);
    for (QLineEdit* line : {m_title, m_date, m_written, m_parties, m_place}) {
        connect(line, &QLineEdit::returnPressed, this, &EventEditor::save);
    }
    m_title->setCursorPosition(0); // a long title is read from its beginning
    setFocusProxy(m_title);
    showWhetherDate();
}

void EventEditor::addChoices(const models::TrackNames& tracks)
{
    for (const EventKind kind : kinds) {
        m_kind->addItem(models::kindWord(kind), static_cast<int>(kind));
    }
    for (const EventStatus status : statuses) {
        m_status->addItem(models::statusWord(status), static_cast<int>(status));
    }
    for (const QString& id : tracks.ids()) {
        m_track->addItem(tracks.name(id), id);
    }
    choose(*m_kind, static_cast<int>(m_before.kind));
    choose(*m_status, static_cast<int>(m_before.status));
    choose(*m_track, m_before.track);
}

QString EventEditor::nameOf(const QString& id) const
{
    return m_entities.value(id, id);
}

QString EventEditor::idOf(const QString& name) const
{
    const QString wanted = name.simplified();
    for (auto entity = m_entities.cbegin(); entity != m_entities.cend(); ++entity) {
        if (entity.value().compare(wanted, Qt::CaseInsensitive) == 0) {
            return entity.key();
        }
    }
    return wanted;
}

std::optional<domain::EventFields> EventEditor::fields() const
{
    const QString typed = m_date->text().trimmed();
    const auto date = domain::Edtf::parse(typed);
    if (!typed.isEmpty() && !date) {
        return std::nullopt;
    }
    domain::EventFields fields = m_before;
    fields.date = date;
    fields.dateWritten = m_written->text().trimmed();
    fields.title = m_title->text().simplified();
    fields.kind = static_cast<EventKind>(m_kind->currentData().toInt());
    fields.status = static_cast<EventStatus>(m_status->currentData().toInt());
    fields.track = m_track->currentData().toString();
    fields.place = idOf(m_place->text());
    fields.parties.clear();
    for (const QString& name : m_parties->text().split(u';', Qt::SkipEmptyParts)) {
        if (const QString id = idOf(name); !id.isEmpty() && !fields.parties.contains(id)) {
            fields.parties << id;
        }
    }
    std::ranges::sort(fields.parties);
    return fields;
}

void EventEditor::showWhetherDate()
{
    const bool isWrong = !fields();
    m_complaint->setVisible(isWrong);
    m_complaint->setText(isWrong ? tr("“%1” is no date. Write a day as 2023-10-05, a month as 2023-10, days as "
                                      "2023-10-04/2023-10-05.")
                                       .arg(m_date->text().trimmed())
                                 : QString());
    m_save->setEnabled(!isWrong);
}

void EventEditor::save()
{
    if (const auto complete = fields()) {
        Q_EMIT saved(*complete);
    }
}

void EventEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace linimasa::inspector
