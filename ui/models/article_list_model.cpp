#include "ui/models/article_list_model.h"

#include "app/domain/language.h"
#include "ui/models/count_words.h"
#include "ui/models/date_words.h"
#include "ui/models/event_words.h"
#include "ui/models/folded_text.h"
#include "ui/models/listed.h"
#include "ui/models/stage_words.h"

#include <QLocale>

#include <algorithm>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

QString fileName(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// "24 Nov 2021", short enough for a narrow list; anything but a day as EDTF has it.
QString shortDate(const domain::Edtf& date)
{
    const QDate day = date.earliest();
    if (date.isInterval() || !day.isValid() || day != date.latest()) {
        return dateInBrief(date);
    }
    return QLocale().toString(day, ArticleListModel::tr("d MMM yyyy"));
}

QVariant articleData(const CollectionEntry& it, int role)
{
    switch (role) {
    case ArticleListModel::OutletRole:
        return it.outlet;
    case ArticleListModel::DateRole:
        return it.published ? shortDate(*it.published) : QString();
    case ArticleListModel::DateKeyRole:
        return it.published ? it.published->toString() : QString();
    case ArticleListModel::LanguageRole:
        return it.language == domain::Language::Unknown || it.language == domain::Language::Other
            ? QString()
            : domain::languageCode(it.language);
    case ArticleListModel::EventsRole:
        return it.events;
    case ArticleListModel::HighlightsRole:
        return it.highlights;
    case ArticleListModel::FileRole:
        return static_cast<int>(it.file);
    default:
        return {};
    }
}

} // namespace

QString titleOf(const CollectionEntry& entry)
{
    return entry.title.isEmpty() ? fileName(entry.path) : entry.title;
}

QString remedyFor(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::NotFound:
        return ArticleListModel::tr("Locate…");
    case base::ErrorKind::NoPermission:
    case base::ErrorKind::ReadFailed:
    case base::ErrorKind::Cancelled:
        return ArticleListModel::tr("Try again");
    default:
        return ArticleListModel::tr("Remove from list");
    }
}

ArticleListModel::ArticleListModel(const Collection& collection, QObject* parent)
    : QAbstractListModel(parent)
    , m_collection(collection)
{
    for (const CollectionEntry& entry : collection.entries()) {
        m_keys.push_back(keysOf(entry));
    }
    connect(&collection, &Collection::aboutToAppend, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&collection, &Collection::appended, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row) {
            m_keys.push_back(keysOf(m_collection.entry(row)));
        }
        endInsertRows();
    });
    connect(&collection, &Collection::entryChanged, this, &ArticleListModel::refresh);
    connect(&collection, &Collection::aboutToRemove, this, [this](int row) { beginRemoveRows({}, row, row); });
    connect(&collection, &Collection::removed, this, [this](int row) {
        m_keys.erase(m_keys.begin() + row);
        endRemoveRows();
    });
}

void ArticleListModel::setSettledDates(const SettledDates& settled)
{
    m_settled = &settled;
    connect(&settled, &SettledDates::changed, this, [this](const QList<qint64>& articles) {
        for (const qint64 article : articles) {
            if (const int row = m_collection.rowOfId(article); row >= 0 && row < rowCount()) {
                Q_EMIT dataChanged(index(row), index(row), {ConflictsRole});
            }
        }
    });
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CollectionEntry& entry = m_collection.entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(entry);
    case Qt::ToolTipRole:
    case PathRole:
        return entry.path;
    case Qt::AccessibleTextRole:
        return spoken(index);
    case StateRole:
        return static_cast<int>(entry.state);
    case ConflictsRole:
        return std::max(0, entry.conflicts - (m_settled == nullptr ? 0 : m_settled->countOf(entry.id)));
    case CauseRole:
        return entry.state == ReadingState::Failed ? translated(entry.error.sentence) : QString();
    case RemedyRole:
        return entry.state == ReadingState::Failed ? remedyFor(entry.error.kind) : QString();
    case SearchRole:
        return m_keys[static_cast<std::size_t>(index.row())].search;
    case SortTitleRole:
        return m_keys[static_cast<std::size_t>(index.row())].title;
    default:
        return articleData(entry, role);
    }
}

void ArticleListModel::refresh(int row)
{
    Keys& keys = m_keys[static_cast<std::size_t>(row)];
    const ArticleId before = keys.group;
    keys = keysOf(m_collection.entry(row));
    keys.formerGroup = before;
    Q_EMIT dataChanged(index(row), index(row));
}

ArticleListModel::Keys ArticleListModel::keysOf(const CollectionEntry& entry) const
{
    const QString title = folded(titleOf(entry));
    QStringList words {title, folded(fileName(entry.path))};
    if (!entry.outlet.isEmpty()) {
        words << folded(entry.outlet);
    }
    if (entry.language != domain::Language::Unknown) {
        words << domain::languageCode(entry.language) << folded(languageWord(entry.language));
    }
    if (entry.published) {
        words << entry.published->toString() << folded(dateInWords(*entry.published, QLocale()));
    }
    const QDate day = entry.published ? entry.published->earliest() : QDate();
    return {.search = words.join(u'\n'),
            .title = title,
            .day = day.isValid() ? day.toJulianDay() : 0,
            .group = entry.copyOf,
            .formerGroup = entry.copyOf};
}

QString ArticleListModel::spoken(const QModelIndex& index) const
{
    QStringList parts {index.data().toString()};
    if (const QString cause = index.data(CauseRole).toString(); !cause.isEmpty()) {
        return listed(parts << cause);
    }
    for (const int role : {int(OutletRole), int(DateRole)}) {
        if (const QString part = index.data(role).toString(); !part.isEmpty()) {
            parts << part;
        }
    }
    if (index.data(StateRole).toInt() == static_cast<int>(ReadingState::Ready)) {
        parts << eventsCounted(index.data(EventsRole).toInt());
        if (const int highlights = index.data(HighlightsRole).toInt(); highlights > 0) {
            parts << marksCounted(highlights);
        }
        if (const int conflicts = index.data(ConflictsRole).toInt(); conflicts > 0) {
            parts << datesToDecide(conflicts);
        }
    }
    return listed(parts);
}

} // namespace linimasa::models
