#include "ui/models/event_table_model.h"

#include "ui/models/date_words.h"
#include "ui/models/event_words.h"
#include "ui/models/folded_text.h"
#include "ui/models/passages.h"

#include <utility>

namespace linimasa::models {

using namespace Qt::StringLiterals;

EventTableModel::EventTableModel(const Collection& collection, TrackNames names, QLocale locale, QObject* parent)
    : QAbstractTableModel(parent)
    , m_collection(collection)
    , m_names(std::move(names))
    , m_locale(std::move(locale))
{
    const auto index = [this] {
        m_rows.clear();
        m_searchable.assign(m_collection.chronology().size(), {});
        for (int row = 0; row < rowCount(); ++row) {
            m_rows.insert(eventAt(row).id, row);
        }
    };
    index();
    connect(&collection, &Collection::chronologyAboutToChange, this, [this] { beginResetModel(); });
    connect(&collection, &Collection::chronologyChanged, this, [this, index] {
        index();
        endResetModel();
    });
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_collection.chronology().size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const domain::ChronologyEvent& EventTableModel::eventAt(int row) const
{
    return m_collection.chronology().at(static_cast<std::size_t>(row));
}

int EventTableModel::rowOf(const QString& id) const
{
    return m_rows.value(id, -1);
}

const QString& EventTableModel::searchableText(int row) const
{
    QString& text = m_searchable.at(static_cast<std::size_t>(row));
    if (text.isEmpty()) {
        QString words = eventAt(row).title;
        for (const domain::Evidence& evidence : eventAt(row).evidences) {
            words += u'\n';
            words += evidence.passage;
        }
        text = folded(words);
    }
    return text;
}

QStringList EventTableModel::descriptionLines(int row) const
{
    const domain::ChronologyEvent& event = this->eventAt(row);
    const QString date = event.date ? dateInWords(*event.date, m_locale) : tr("undated");
    QStringList lines {event.title, u"%1 · %2 · %3"_s.arg(date, kindWord(event.kind), statusLine(event))};
    if (const domain::Evidence* best = bestEvidence(m_collection, event)) {
        lines << u"“%1”"_s.arg(best->passage.simplified());
    }
    return lines;
}

QString EventTableModel::description(int row) const
{
    return descriptionLines(row).join(u'\n');
}

QString EventTableModel::card(int row) const
{
    QStringList lines = descriptionLines(row);
    for (QString& line : lines) {
        line = line.toHtmlEscaped();
    }
    lines.first() = u"<b>%1</b>"_s.arg(lines.constFirst());
    return u"<qt>%1</qt>"_s.arg(lines.join(u"<br>"_s));
}

QString EventTableModel::display(const domain::ChronologyEvent& event, int column) const
{
    switch (column) {
    case DateColumn: {
        const QString date = event.date ? dateInBrief(*event.date) : tr("undated");
        return event.conflict ? date + u" ⚠"_s : date;
    }
    case TitleColumn:
        return event.title;
    case KindColumn:
        return kindWord(event.kind);
    case TrackColumn:
        return m_names.name(event.track);
    case SourcesColumn:
        return sourcesInBrief(event);
    case StatusColumn:
        return statusLine(event);
    default:
        return {};
    }
}

QVariant EventTableModel::sortValue(int row, int column) const
{
    const domain::ChronologyEvent& event = this->eventAt(row);
    switch (column) {
    case DateColumn:
        return row; // the chronology is in order already
    case TrackColumn:
        return m_names.indexOf(event.track);
    case SourcesColumn:
        return static_cast<qlonglong>(event.origins * 100'000 + static_cast<qsizetype>(event.evidences.size()));
    default:
        return display(event, column);
    }
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return display(eventAt(index.row()), index.column());
    case Qt::ToolTipRole:
        return card(index.row());
    case Qt::AccessibleDescriptionRole:
        return description(index.row());
    case Qt::AccessibleTextRole:
        if (index.column() == DateColumn && eventAt(index.row()).conflict) {
            return tr("%1, dates disagree").arg(display(eventAt(index.row()), DateColumn).chopped(2));
        }
        return display(eventAt(index.row()), index.column());
    case IdRole:
        return eventAt(index.row()).id;
    case SortRole:
        return sortValue(index.row(), index.column());
    default:
        return {};
    }
}

void EventTableModel::setTrackNames(TrackNames names)
{
    beginResetModel();
    m_names = std::move(names);
    endResetModel();
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DateColumn:
        return tr("Date");
    case TitleColumn:
        return tr("Event");
    case KindColumn:
        return tr("Kind");
    case TrackColumn:
        return tr("Track");
    case SourcesColumn:
        return tr("Sources");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace linimasa::models
