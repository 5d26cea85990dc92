#pragma once

#include "app/library/article_store.h"
#include "app/library/library.h"
#include "app/library/sqlite_annotation_store.h"
#include "tests/support/printing.h"
#include "ui/annotating.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/dialogs/folders_dialog.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/library_list.h"
#include "ui/main_window.h"
#include "ui/models/sorted_articles.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/search_box.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

#include "shared_analyser.h"

namespace linimasa::ui::tests {

using namespace Qt::StringLiterals;

constexpr int patience = 60000; // milliseconds; the sanitizers are slow

/// A window on a library in a folder, which windows after it may open again.
class Desk {
public:
    /// `marks`: where highlights and notes are kept; without it they last as long as the window.
    explicit Desk(const QString& folder, domain::AnnotationStore* marks = nullptr)
        : m_window({.analyser = analyser(),
                    .tracks = {},
                    .sampleFolder = {},
                    .annotations = marks,
                    .library = Librarian::Start {
                        .folder = {folder},
                        .open = [folder] { return library::openLibrary({folder}, QDateTime({2025, 6, 1}, {9, 0})); },
                        .analyser = analyser(),
                        .version = u"test"_s}})
    {
        m_window.resize(1200, 800);
        m_window.show();
        QCoreApplication::processEvents();
    }

    MainWindow& window() { return m_window; }
    const models::Collection& articles() { return m_window.collection(); }
    QListView& list() { return *m_window.findChild<article_list::ArticleListPane*>()->findChild<QListView*>(); }
    SearchBox& search() { return *m_window.findChild<SearchBox*>(); }
    widgets::NoticeBar& bar(const QString& name) { return *m_window.findChild<widgets::NoticeBar*>(name); }
    QString text() { return m_window.reader().view().toPlainText(); }

    template<typename Test> void waitFor(Test test) { REQUIRE(QTest::qWaitFor(test, patience)); }
    void open(const QStringList& paths, int articlesThen)
    {
        m_window.open(paths);
        waitFor([&] { return kept() == articlesThen; });
    }
    /// Articles that the library has.
    int kept()
    {
        return static_cast<int>(
            std::ranges::count_if(articles().entries(), [](const models::CollectionEntry& it) { return it.id > 0; }));
    }
    void typeSearch(const QString& words)
    {
        search().setFocus();
        search().clear();
        QTest::keyClicks(&search(), words);
    }

private:
    MainWindow m_window;
};

struct Fixture {
    QTemporaryDir clippings;
    QTemporaryDir library;

    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = clippings.filePath(name);
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
    QString talks()
    {
        return write(u"talks.txt"_s,
                     "Tokyo and ASEAN hold talks\n\nJapan and ASEAN held a meeting on cyber security in Tokyo on 5 "
                     "October 2023. Officials of Indonesia took part.\n");
    }
    QString undated()
    {
        return write(u"undated.txt"_s,
                     "Exercise opens in Hanoi\n\nJapan and Vietnam opened a joint exercise on cyber defence "
                     "yesterday, the ministry in Hanoi said in a short statement to the press.\n");
    }
};

} // namespace linimasa::ui::tests
