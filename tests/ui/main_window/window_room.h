#pragma once

#include "tests/support/printing.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/drawer.h"
#include "ui/main_window.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/widgets/message_bar.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSet>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include "shared_analyser.h"

namespace linimasa::ui::tests {

using namespace Qt::StringLiterals;

/// A window without a library, on files in a folder of its own.
struct WindowRoom {
    QTemporaryDir folder;
    MainWindow window {Surroundings {.analyser = analyser(), .tracks = {}, .sampleFolder = u":/linimasa/samples"_s}};

    WindowRoom()
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

    QString talks()
    {
        return write(
            u"talks.txt"_s,
            "Tokyo and ASEAN hold talks\n\nJapan and ASEAN held a meeting on cyber security in Tokyo on 5 October "
            "2023. Officials of Indonesia took part.\n");
    }

    bool isRead() const
    {
        for (const models::CollectionEntry& entry : window.collection().entries()) {
            if (entry.state == models::ReadingState::Waiting) {
                return false;
            }
        }
        return window.collection().size() > 0;
    }

    void open(const QStringList& paths)
    {
        const int before = window.collection().size();
        window.open(paths);
        REQUIRE(QTest::qWaitFor([&] { return window.collection().size() > before && isRead(); }, 60000));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(focus, key, modifiers);
    }

    void trigger(Act act) { window.actions()[act]->trigger(); }
    QDockWidget& dock(const QString& id) { return *window.findChild<QDockWidget*>(id); }
};

} // namespace linimasa::ui::tests
