#include "ui/inspector/evidence_list.h"

#include "ui/inspector/evidence_row.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

EvidenceList::EvidenceList(const models::Collection& collection, const domain::ChronologyEvent& event,
                           models::Selection& selection, models::EventDesk* desk, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const bool canSplit = desk != nullptr && event.evidences.size() > 1;
    for (const domain::Evidence& evidence : event.evidences) {
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        if (canSplit) {
            auto* box = new QCheckBox(this);
            box->setAccessibleName(tr("This source tells of another event"));
            box->hide();
            connect(box, &QCheckBox::toggled, this, &EvidenceList::showWhetherPossible);
            m_boxes.push_back(box);
            line->addWidget(box, 0, Qt::AlignTop);
        }
        auto* row = new EvidenceRow(collection, evidence, locale(), this);
        connect(row, &EvidenceRow::opened, &selection, &models::Selection::showPassage);
        line->addWidget(row, 1);
        column->addLayout(line);
    }
    if (canSplit) {
        addSplitting(event, *desk);
    }
}

void EvidenceList::addSplitting(const domain::ChronologyEvent& event, models::EventDesk& desk)
{
    auto* line = new QHBoxLayout;
    m_begin = new QPushButton(tr("They are two events…"), this);
    m_begin->setObjectName(u"split-begin"_s);
    m_begin->setCheckable(true);
    m_begin->setToolTip(tr("Mark the sources that tell of another event"));
    m_split = new QPushButton(tr("Make it an event of its own"), this);
    m_split->setObjectName(u"split"_s);
    m_split->hide();
    line->addWidget(m_begin);
    line->addWidget(m_split);
    line->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_begin, &QPushButton::toggled, this, [this](bool isBegun) {
        for (QCheckBox* box : m_boxes) {
            box->setVisible(isBegun);
        }
        m_begin->setText(isBegun ? tr("Cancel") : tr("They are two events…"));
        m_split->setVisible(isBegun);
        showWhetherPossible();
    });
    connect(m_split, &QPushButton::clicked, this, [this, &desk, id = event.id] { desk.split(id, checked()); });
}

std::vector<std::size_t> EvidenceList::checked() const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            found.push_back(i);
        }
    }
    return found;
}

void EvidenceList::showWhetherPossible()
{
    const std::size_t count = checked().size();
    m_split->setEnabled(count > 0 && count < m_boxes.size()); // one stays, one goes
}

} // namespace linimasa::inspector
