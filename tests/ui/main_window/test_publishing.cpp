#include "tests/support/printing.h"
#include "ui/annotating.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/main_window.h"
#include "ui/publishing.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/status_line.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace linimasa;
using namespace linimasa::ui;
using namespace Qt::StringLiterals;

namespace {

// Loading the lists takes a while under the sanitizers; all cases share them, as one program does.
std::shared_ptr<jobs::SharedAnalyser> analyser()
{
    static const auto shared = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
        .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}});
    return shared;
}

Surroundings surroundings()
{
    Surroundings around;
    around.analyser = analyser();
    around.sampleFolder = u":/linimasa/samples"_s;
    return around;
}

struct Fixture {
    QTemporaryDir folder;
    MainWindow window {surroundings()};

    Fixture()
    {
        window.resize(1200, 800);
        window.show();
        QCoreApplication::processEvents();
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    QString pact()
    {
        return write(
            u"pact.txt"_s,
            "Japan and Vietnam sign a cybersecurity agreement\n\nTOKYO, Nov. 23, 2021 - Japan and Vietnam signed "
            "a cybersecurity cooperation agreement in Tokyo on Nov. 23, 2021.\n");
    }

    void open(const QStringList& paths)
    {
        window.open(paths);
        REQUIRE(QTest::qWaitFor([this] { return !window.collection().chronology().empty(); }, 60000));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(focus, key, modifiers);
    }

    void trigger(Act act) { window.actions()[act]->trigger(); }
};

} // namespace

TEST_CASE("A passage is copied with its outlet, title, date, file and paragraph, as text and as HTML")
{
    Fixture it;
    it.open({it.pact()});
    QGuiApplication::clipboard()->clear();
    it.trigger(Act::CopyWithCitation);
    CHECK(QGuiApplication::clipboard()->text().isEmpty()); // nothing is selected
    reader::ArticleView& view = it.window.reader().view();
    const QString text = view.article()->article.text;
    const qsizetype begin = text.indexOf(u"signed a cybersecurity"_s);
    QTextCursor cursor = view.textCursor();
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(begin + 22), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data != nullptr);
    CHECK(data->text()
          == u"“signed a cybersecurity” — “Japan and Vietnam sign a cybersecurity agreement”, 2021-11-23, paragraph 2, "
             u"pact.txt"_s);
    CHECK(data->html().startsWith(u"<blockquote lang=\"en\"><p>signed a cybersecurity</p></blockquote>"_s));
}

TEST_CASE("Ctrl+E opens the export of what the timeline holds")
{
    Fixture it;
    it.open({it.pact()});
    it.press(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = it.window.findChild<dialogs::ExportDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    const QString path = it.folder.filePath(u"chronology.md"_s);
    dialog->choose(dialogs::ExportContent::Chronology, u"md"_s);
    QSignalSpy exported(dialog, &dialogs::ExportDialog::exported);
    dialog->exportTo(path, dialogs::ExistingFile::Refuse);
    REQUIRE(QTest::qWaitFor([&] { return !exported.isEmpty(); }, 60000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.count("<!-- ev:") == static_cast<qsizetype>(it.window.collection().chronology().size()));
    CHECK(text.contains("scope: all events"));
    dialog->close();
}

TEST_CASE("Opening a library export brings its highlights in")
{
    Fixture first;
    const QString pact = first.pact();
    first.open({pact});
    reader::ArticleView& view = first.window.reader().view();
    QTextCursor cursor(view.document());
    const int begin = static_cast<int>(view.toPlainText().indexOf(u"cooperation agreement"_s));
    REQUIRE(begin > 0);
    cursor.setPosition(begin);
    cursor.setPosition(begin + 21, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    first.trigger(Act::MarkSecond);
    const QString notes = first.folder.filePath(u"notes.linimasa.json"_s);
    const dialogs::ExportChoice choice {
        .content = dialogs::ExportContent::Notes, .scope = u"all"_s, .format = u"json"_s};
    std::optional<bool> isWritten;
    first.window.findChild<Publishing*>()->exports().write(
        choice, notes, dialogs::ExistingFile::Replace,
        [&](const base::Result<void>& made) { isWritten = made.has_value(); });
    REQUIRE(QTest::qWaitFor([&] { return isWritten.has_value(); }, 60000));
    REQUIRE(*isWritten);

    Fixture second;
    second.open({pact});
    second.window.open({notes, pact});
    CHECK(second.window.collection().size() == 1); // an export is no article
    const auto brought = second.window.annotating().annotations().highlights();
    REQUIRE(brought.size() == 1);
    CHECK(brought.front().anchor.exact == u"cooperation agreement"_s);

    const auto* bottom = second.window.findChild<StatusLine*>();
    CHECK_FALSE(bottom->currentMessage().isEmpty());
    second.window.refuse({u"smb://server/a.txt"_s});
    CHECK(bottom->currentMessage().contains(u"smb://server/a.txt"_s));
}

TEST_CASE("The title names a library that is not the reader's own")
{
    Surroundings around = surroundings();
    around.libraryName = u"asean-japan"_s;
    const MainWindow window(around);
    CHECK(window.windowTitle() == u"asean-japan – Linimasa"_s);
}

TEST_CASE("A new chronology is asked of whoever makes windows")
{
    Fixture it;
    const QSignalSpy wanted(&it.window, &MainWindow::libraryWanted);
    it.trigger(Act::NewChronology);
    auto* dialog = it.window.findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->fileMode() == QFileDialog::Directory);
    Q_EMIT dialog->fileSelected(it.folder.path());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toString() == it.folder.path());
}
