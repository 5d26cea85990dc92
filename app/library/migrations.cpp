#include "app/library/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace {

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

Result<void> refuseNewer(qint64 version, int newest)
{
    if (version <= newest) {
        return {};
    }
    return failure(
        ErrorKind::Newer,
        LibraryWords::tr(
            "This library was made by a newer version of Linimasa. Nothing in it was changed. Update Linimasa, or "
            "choose another library folder."),
        u"schema %1, this program knows up to %2"_s.arg(version).arg(newest));
}

} // namespace

Result<std::vector<Migration>> readMigrations(const QString& folder)
{
    static const QRegularExpression pattern(u"^(\\d{4})_[a-z0-9_]+\\.sql$"_s);
    std::vector<Migration> migrations;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int expected = static_cast<int>(migrations.size()) + 1;
        const auto match = pattern.match(name);
        QFile file(directory.filePath(name));
        if (!match.hasMatch() || match.captured(1).toInt() != expected || !file.open(QIODevice::ReadOnly)) {
            return failure(ErrorKind::Damaged,
                           LibraryWords::tr("This copy of Linimasa is incomplete. Install it again."),
                           u"%1 is not step %2 of the schema"_s.arg(file.fileName()).arg(expected));
        }
        migrations.push_back({expected, name, QString::fromUtf8(file.readAll())});
    }
    if (migrations.empty()) {
        return failure(ErrorKind::NotFound, LibraryWords::tr("This copy of Linimasa is incomplete. Install it again."),
                       u"%1 has no schema"_s.arg(folder));
    }
    return migrations;
}

Result<void> migrate(Database& database, const std::vector<Migration>& migrations,
                     const std::function<Result<void>()>& beforeChange)
{
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    auto version = database.number(u"PRAGMA user_version"_s);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (auto known = refuseNewer(*version, newest); !known || *version == newest) {
        return known;
    }
    if (*version > 0 && beforeChange) {
        if (auto ready = beforeChange(); !ready) {
            return ready;
        }
    }
    return database.inTransaction([&]() -> Result<void> {
        // Asked again: another program may have migrated while this one waited for its turn.
        const auto now = database.number(u"PRAGMA user_version"_s);
        if (!now) {
            return std::unexpected(now.error());
        }
        for (const Migration& migration : migrations) {
            if (migration.number <= *now) {
                continue;
            }
            if (auto applied = database.executeScript(migration.script); !applied) {
                applied.error().detail += u" in %1"_s.arg(migration.name);
                return applied;
            }
            if (auto counted = database.execute(u"PRAGMA user_version = %1"_s.arg(migration.number)); !counted) {
                return counted;
            }
        }
        return {};
    });
}

} // namespace linimasa::library
