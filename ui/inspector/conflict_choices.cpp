#include "ui/inspector/conflict_choices.h"

#include "ui/inspector/date_explanation.h"
#include "ui/models/conflict_grounds.h"
#include "ui/models/conflict_words.h"
#include "ui/models/date_words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;
using domain::DateSettlement;

namespace {

constexpr int labelGap = 8; // pixels between a radio button's mark and its words, and a little more

} // namespace

std::optional<domain::Edtf> stretchOf(const std::vector<domain::Edtf>& readings)
{
    QDate first;
    QDate last;
    for (const domain::Edtf& reading : readings) {
        if (!reading.earliest().isValid() || !reading.latest().isValid()) {
            return std::nullopt;
        }
        first = first.isValid() ? std::min(first, reading.earliest()) : reading.earliest();
        last = last.isValid() ? std::max(last, reading.latest()) : reading.latest();
    }
    if (!first.isValid() || first == last) {
        return std::nullopt;
    }
    return domain::Edtf::interval(domain::Edtf::day(first).first(), domain::Edtf::day(last).first());
}

ConflictChoices::ConflictChoices(models::EventDesk& desk, const models::Collection& collection,
                                 const domain::ChronologyEvent& event, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_event(event.id)
    , m_choices(new QButtonGroup(this))
    , m_date(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_complaint(new QLabel(this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    for (const domain::Edtf& reading : event.conflict->readings) {
        addChoice(readingInWords(reading, locale()), u"reading-"_s + reading.toString(),
                  {.way = DateSettlement::Preferred, .date = reading, .reason = {}},
                  models::groundsFor(reading, event, collection));
    }
    if (const auto stretch = stretchOf(event.conflict->readings)) {
        addChoice(tr("The whole time: %1").arg(models::dateInWords(*stretch, locale())), u"range"_s,
                  {.way = DateSettlement::Range, .date = stretch, .reason = {}});
    }
    addTwoEvents(event);
    addChoice(tr("Keep open"), u"keep-open"_s, {.way = DateSettlement::KeptOpen, .date = event.date, .reason = {}});
    m_typed = static_cast<int>(m_settlements.size());
    addChoice(tr("Another date:"), u"typed"_s, {.way = DateSettlement::Typed, .date = {}, .reason = {}});
    m_date->setObjectName(u"typed-date"_s);
    m_date->setPlaceholderText(tr("2023-10-05, 2023-10 or 2023-10-04/2023-10-05"));
    m_date->setAccessibleName(tr("Another date, as EDTF"));
    layout->addWidget(m_date);
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    layout->addWidget(m_complaint);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("Reason (kept with the decision)"));
    m_reason->setAccessibleName(tr("Reason"));
    layout->addWidget(m_reason);
    m_apply->setObjectName(u"apply"_s);
    layout->addWidget(m_apply, 0, Qt::AlignLeft);
    setTabOrder({m_choices->button(m_typed), m_date, m_reason, m_apply});

    connect(m_choices, &QButtonGroup::idToggled, this, &ConflictChoices::showWhetherComplete);
    connect(m_date, &QLineEdit::textEdited, this, [this] {
        m_choices->button(m_typed)->setChecked(true);
        showWhetherComplete();
    });
    connect(m_reason, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_date, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_apply, &QPushButton::clicked, this, &ConflictChoices::apply);
    showWhetherComplete();
}

void ConflictChoices::addChoice(const QString& text, const QString& name, corrections::Settlement settlement,
                                const QString& grounds)
{
    auto* button = new QRadioButton(text, this);
    button->setObjectName(name);
    m_choices->addButton(button, static_cast<int>(m_settlements.size()));
    m_settlements.push_back(std::move(settlement));
    layout()->addWidget(button);
    if (!grounds.isEmpty()) {
        auto* label = new QLabel(grounds, this);
        label->setObjectName(name + u"-grounds"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + labelGap, 0, 0, 2);
        layout()->addWidget(label);
        button->setAccessibleDescription(grounds);
    }
}

void ConflictChoices::addTwoEvents(const domain::ChronologyEvent& event)
{
    const auto& first = event.evidences.front().date;
    for (std::size_t i = 1; i < event.evidences.size(); ++i) {
        const auto& date = event.evidences[i].date;
        if (date && first && !date->nests(*first) && !first->nests(*date)) {
            m_others.push_back(i);
        }
    }
    if (!m_others.empty()) {
        m_split = static_cast<int>(m_settlements.size());
        addChoice(tr("They are two events"), u"two"_s, {});
    }
}

bool ConflictChoices::isTyped() const
{
    return m_choices->checkedId() == m_typed;
}

void ConflictChoices::showWhetherComplete()
{
    const QString typed = m_date->text().trimmed();
    const bool isDate = domain::Edtf::parse(typed).has_value();
    const bool isWrong = isTyped() && !typed.isEmpty() && !isDate;
    m_complaint->setVisible(isWrong);
    m_complaint->setText(isWrong ? tr("“%1” is no date. Write a day as 2023-10-05, a month as 2023-10, days as "
                                      "2023-10-04/2023-10-05.")
                                       .arg(typed)
                                 : QString());
    m_apply->setEnabled(m_choices->checkedId() >= 0 && (!isTyped() || isDate));
}

void ConflictChoices::apply()
{
    const int chosen = m_choices->checkedId();
    if (chosen < 0 || !m_apply->isEnabled()) {
        return;
    }
    if (chosen == m_split) {
        m_desk.split(m_event, m_others, m_reason->text().trimmed());
        return;
    }
    corrections::Settlement settlement = m_settlements.at(static_cast<std::size_t>(chosen));
    if (isTyped()) {
        settlement.date = domain::Edtf::parse(m_date->text().trimmed());
    }
    settlement.reason = m_reason->text().trimmed();
    m_desk.settle(m_event, settlement);
}

} // namespace linimasa::inspector
