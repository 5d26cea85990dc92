#include "tests/ui/scenes/room.h"

#include "app/entities/party_reader.h"
#include "app/events/track_reader.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

#include <stdexcept>

#include "source_folder.h"

namespace linimasa::support {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120000; // milliseconds; the sanitizers are slow
constexpr auto damaged = LINIMASA_SOURCE_DIR "/tests/damaged/";

/// Files that say something is wrong with them.
constexpr std::array unreadable {"zip-named-text.txt", "empty.txt", "truncated-shift-jis.txt"};

std::shared_ptr<jobs::SharedAnalyser> analyser()
{
    static const auto shared
        = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {.lexiconFolder = u":/linimasa/lexicons"_s,
                                                                         .eventFolder = u":/linimasa/events"_s,
                                                                         .userTrackFolders = {},
                                                                         .modelFolder = u":/linimasa/models"_s});
    return shared;
}

domain::Track ownTrack()
{
    domain::Track track;
    track.id = u"cyber-exercises"_s;
    track.names = {{domain::Language::English, u"Cyber exercises"_s}};
    track.order = 5;
    track.words = {u"exercise"_s, u"latihan"_s, u"演習"_s};
    return track;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("no place for the files of the scenes");
    }
}

} // namespace

Room::Room()
{
    const library::LibraryFolder place {m_folder.filePath(u"library"_s)};
    const QDateTime now({2025, 6, 1}, {9, 0});
    auto opened = library::openLibrary(place, now);
    if (!opened) {
        throw std::runtime_error(opened.error().sentence.toStdString());
    }
    m_database = std::move(opened->database);
    m_annotations = std::make_unique<library::SqliteAnnotationStore>(*m_database);
    m_corrections = std::make_unique<library::SqliteCorrectionStore>(*m_database);
    m_tracks = std::make_unique<events::TrackFolder>(m_folder.filePath(u"tracks"_s));
    if (!m_tracks->save(ownTrack())) {
        throw std::runtime_error("no place for a track");
    }
    ui::Surroundings around {.analyser = analyser(), .tracks = {}, .sampleFolder = u":/linimasa/samples"_s};
    around.tracks = events::readTracks({u":/linimasa/events/tracks"_s}).value_or(std::vector<domain::Track> {});
    around.parties
        = [] { return entities::readParties(u":/linimasa/lexicons"_s).value_or(std::vector<domain::Party> {}); };
    around.trackStore = m_tracks.get();
    around.annotations = m_annotations.get();
    around.corrections = m_corrections.get();
    around.settingsFile = u"/home/reader/.config/linimasa/settings.json"_s;
    around.library = ui::Librarian::Start {.folder = place,
                                           .open = [place, now] { return library::openLibrary(place, now); },
                                           .analyser = analyser(),
                                           .version = u"scenes"_s};
    m_window = std::make_unique<ui::MainWindow>(around);
}

Room::~Room() = default;

void Room::openArticles()
{
    const QDir clippings(m_folder.filePath(u"clippings"_s));
    clippings.mkpath(u"."_s);
    QStringList paths;
    for (const QFileInfo& sample : QDir(u":/linimasa/samples"_s).entryInfoList({u"*.txt"_s}, QDir::Files)) {
        QFile file(sample.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            paths << clippings.filePath(sample.fileName());
            write(paths.last(), file.readAll());
        }
    }
    for (const char* name : unreadable) {
        QFile file(QLatin1StringView(damaged) + QLatin1StringView(name));
        if (file.open(QIODevice::ReadOnly)) {
            paths << clippings.filePath(QLatin1StringView(name));
            write(paths.last(), file.readAll());
        }
    }
    paths << clippings.filePath(u"undated.txt"_s);
    write(
        paths.last(),
        "Exercise opens in Hanoi\n\nJapan and Vietnam opened a joint exercise on cyber defence yesterday, the ministry "
        "in Hanoi said in a short statement to the press.\n");
    m_window->open(paths);
    const auto isRead = [&] {
        const auto& collection = m_window->collection();
        return collection.size() >= paths.size() && collection.tally().waiting == 0 && !collection.chronology().empty();
    };
    if (!QTest::qWaitFor(isRead, patience)) {
        throw std::runtime_error("the articles of the scenes are not read");
    }
    settle(400); // events are merged a moment after the last article
}

bool Room::select(const QString& words) const
{
    reader::ArticleView& view = m_window->reader().view();
    const auto begin = static_cast<int>(view.toPlainText().indexOf(words));
    if (begin < 0) {
        return false;
    }
    QTextCursor cursor(view.document());
    cursor.setPosition(begin);
    cursor.setPosition(begin + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    return true;
}

int Room::row(const QString& name) const
{
    const auto& collection = m_window->collection();
    for (int row = 0; row < collection.size(); ++row) {
        if (collection.entry(row).path.section(u'/', -1).startsWith(name)) {
            return row;
        }
    }
    return -1;
}

void settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

} // namespace linimasa::support
