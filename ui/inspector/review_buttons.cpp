#include "ui/inspector/review_buttons.h"

#include "ui/models/event_words.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;
using domain::DecisionStatus;

namespace {

/// "● confirmed 24/11/2026 by Ani", with the reason where one was given.
QString said(const domain::ChronologyEvent& event, const domain::EventDecision* decision, const QLocale& locale)
{
    if (decision == nullptr) {
        return ReviewButtons::tr("%1 by the machine").arg(models::reviewWord(event.review));
    }
    const QString day
        = locale.toString(QDateTime::fromMSecsSinceEpoch(decision->decidedAt).date(), QLocale::ShortFormat);
    QString words = decision->decidedBy.isEmpty()
        ? ReviewButtons::tr("%1 on %2", "confirmed on a day").arg(models::reviewWord(event.review), day)
        : ReviewButtons::tr("%1 on %2 by %3", "confirmed on a day by a person")
              .arg(models::reviewWord(event.review), day, decision->decidedBy);
    if (!decision->reason.isEmpty()) {
        words += u'\n' + ReviewButtons::tr("Reason: %1").arg(decision->reason);
    }
    return words;
}

} // namespace

ReviewButtons::ReviewButtons(models::EventDesk& desk, const domain::ChronologyEvent& event, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* state = new QLabel(said(event, desk.decisionOn(event.id), locale()), this);
    state->setObjectName(u"review"_s);
    state->setTextFormat(Qt::PlainText);
    state->setWordWrap(true);
    layout->addWidget(state);
    auto* row = new widgets::FlowLayout; // "Accept 12 new sources" and three more need two lines in a narrow pane
    row->setSpacing(6);
    layout->addLayout(row);
    const auto add = [&](const QString& name, const QString& text, const QString& tip, auto work) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, work);
    };
    const QString id = event.id;
    const auto undecided = std::ranges::count(event.evidences, false, &domain::Evidence::isDecided);
    if (event.review == DecisionStatus::Suggested) {
        add(u"accept"_s, tr("Accept"), tr("This event stands (A)"), [&desk, id] { desk.confirm({id}); });
    } else if (event.review == DecisionStatus::Confirmed && undecided > 0) {
        add(u"accept"_s, undecided == 1 ? tr("Accept new source") : tr("Accept %1 new sources").arg(undecided),
            tr("The suggested passages are sources of this event (A)"), [&desk, id] { desk.confirm({id}); });
    }
    if (event.review != DecisionStatus::Rejected) {
        add(u"reject"_s, tr("Reject"), tr("This is no event of the chronology (X)"),
            [&desk, id] { desk.reject({id}); });
    }
    add(u"edit"_s, tr("Edit…"), tr("Change its date, kind, parties, place or title (F2)"),
        [this] { Q_EMIT editRequested(); });
    if (event.review != DecisionStatus::Suggested) {
        add(u"withdraw"_s, tr("Take back"), tr("Withdraw the decision; it can be undone"),
            [&desk, id] { desk.withdraw({id}); });
    }
}

} // namespace linimasa::inspector
