#include "tests/support/printing.h"
#include "ui/main_window.h"
#include "ui/reader/start_page.h"
#include "ui/sample_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // milliseconds; the sanitizers are slow
const QString shipped = u":/linimasa/samples"_s;

QPushButton* samplesButton(const MainWindow& window)
{
    const auto* page = window.findChild<reader::StartPage*>();
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->text().contains(u"sample"_s)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("On a first start the samples are opened by their button, and are files of the reader's, all of them read")
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"linimasa/samples"_s);
    MainWindow window {Surroundings {
        .analyser = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
            .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}}),
        .tracks = {},
        .sampleFolder = shipped,
        .ownSampleFolder = own}};
    window.show();
    QPushButton* button = samplesButton(window);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    const auto samples = QDir(shipped).entryList(QDir::Files);
    REQUIRE(samples.size() >= 10);
    const models::Collection& collection = window.collection();
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (int row = 0; row < collection.size(); ++row) {
                if (collection.entry(row).state == models::ReadingState::Waiting) {
                    return false;
                }
            }
            return collection.size() == samples.size();
        },
        patience));
    for (int row = 0; row < collection.size(); ++row) {
        const models::CollectionEntry& entry = collection.entry(row);
        INFO(entry.path.toStdString());
        CHECK(entry.state == models::ReadingState::Ready);
        CHECK(entry.path.startsWith(own));
    }
}

TEST_CASE("Samples that the reader has changed stay as they are; those that are gone come back")
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"samples"_s);
    REQUIRE(putSamples(shipped, own) == own);
    const QStringList names = QDir(own).entryList(QDir::Files);
    CHECK(names == QDir(shipped).entryList(QDir::Files));
    QFile changed(QDir(own).filePath(names[0]));
    REQUIRE(changed.open(QIODevice::WriteOnly)); // it may be written
    changed.write("mine");
    changed.close();
    REQUIRE(QFile::remove(QDir(own).filePath(names[1])));
    REQUIRE(putSamples(shipped, own));
    CHECK(QFileInfo(changed.fileName()).size() == 4);
    CHECK(QFileInfo::exists(QDir(own).filePath(names[1])));
}

TEST_CASE("Where nothing can be put it says so")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"samples"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto samples = putSamples(shipped, inTheWay.fileName());
    REQUIRE_FALSE(samples);
    CHECK_FALSE(samples.error().sentence.isEmpty());
}
