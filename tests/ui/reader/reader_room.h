#pragma once

#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/reader/article_view.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/mark_card.h"
#include "ui/reader/notice_page.h"
#include "ui/reader/reader_pane.h"
#include "ui/reader/start_page.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace linimasa::reader::tests {

using namespace Qt::StringLiterals;

/// A reading pane on a window of its own.
struct ReaderRoom {
    models::Collection collection;
    models::Selection selection;
    ReaderPane pane {collection, selection};
    QSignalSpy said {&pane, &ReaderPane::announced};

    ReaderRoom()
    {
        pane.resize(800, 500);
        pane.show();
        QCoreApplication::processEvents();
    }

    void openSample(int row)
    {
        support::fillWithSamples(collection);
        selection.setArticle(row);
        QCoreApplication::processEvents();
    }

    ArticleView& view() { return pane.view(); }
    MarkCard& card() { return *pane.findChild<MarkCard*>(); }
    FindBar& find() { return *pane.findChild<FindBar*>(); }
    QString text() { return collection.article(selection.article())->article.text; }

    void click(const QString& words)
    {
        const qsizetype at = text().indexOf(words);
        REQUIRE(at >= 0);
        const QRect rect = view().rectOf({.begin = at, .end = at + words.size()});
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, rect.center());
    }

    std::shared_ptr<domain::AnalysedArticle> longArticle()
    {
        auto made = std::make_shared<domain::AnalysedArticle>(
            *support::article(u"Long"_s, u"Paper"_s, domain::Language::English, {}, {}, {}));
        for (int i = 0; i < 400; ++i) {
            made->article.text += u"\nParagraph %1 about cyber cooperation between Japan and its partners."_s.arg(i);
        }
        return made;
    }
};

} // namespace linimasa::reader::tests
