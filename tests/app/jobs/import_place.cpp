#include "import_place.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

namespace linimasa::jobs {

using namespace Qt::StringLiterals;

namespace {

struct Unheard : base::Progress {
    void report(qsizetype, qsizetype) override { }
    [[nodiscard]] bool stopRequested() const override { return false; }
};

} // namespace

ImportPlace::ImportPlace()
{
    REQUIRE(QDir().mkpath(clippings()));
    REQUIRE(library::openLibrary(library(), juneFirst()).has_value());
}

QString ImportPlace::write(const QString& name, const QByteArray& content) const
{
    QFile file(clippings() + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QStringList ImportPlace::writeStories(int count, int first) const
{
    QStringList paths;
    for (int i = first; i < first + count; ++i) {
        paths.append(write(u"%1.txt"_s.arg(i, 4, 10, QChar(u'0')), story(i)));
    }
    return paths;
}

ImportSummary ImportPlace::add(const QStringList& paths) const
{
    const auto database = open();
    Unheard progress;
    auto summary = importFiles(*database, *sharedAnalyser(), {.paths = paths, .added = juneFirst()}, progress);
    REQUIRE(summary.has_value());
    return std::move(*summary);
}

std::unique_ptr<library::Database> ImportPlace::open() const
{
    auto database = library::connectTo(library(), library::Access::ReadWrite, library::Durability::Relaxed);
    REQUIRE(database.has_value());
    return std::move(*database);
}

QByteArray story(int number)
{
    QByteArray text = "Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 23 November 2021.\n";
    for (int i = 0; i < 6; ++i) {
        text += QStringLiteral("Kalimat %1 berita %2 menyebut delegasi %3 yang tiba di kota %4 dengan kereta %5.\n")
                    .arg(i)
                    .arg(number)
                    .arg((number * 31) + i)
                    .arg((number * 17) + i)
                    .arg((number * 13) + i)
                    .toUtf8();
    }
    return text;
}

QDateTime juneFirst()
{
    return QDateTime(QDate(2025, 6, 1), QTime(9, 0), QTimeZone::UTC);
}

std::shared_ptr<SharedAnalyser> sharedAnalyser()
{
    static const auto shared = std::make_shared<SharedAnalyser>(pipeline::AnalyserData {
        .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}});
    return shared;
}

} // namespace linimasa::jobs
