// How long the reader waits with many highlights in one article: the longest frame of scrolling, of adding and of deleting. The
// notes pane is open beside the text and follows.
#include "app/annotations/anchor_maker.h"
#include "app/annotations/memory_annotation_store.h"
#include "app/domain/text_key.h"
#include "ui/models/collection_directory.h"
#include "ui/notes/notes_pane.h"
#include "ui/reader/article_view.h"
#include "ui/reader/highlighting.h"
#include "ui/reader/reader_pane.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of processor time of the work and of all painting and following that it causes: what else the machine does at
/// the moment does not count.
double wait(const std::function<void()>& work)
{
    const std::clock_t begin = std::clock();
    work();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

struct Longest {
    const char* name;
    double longest = 0;
    double sum = 0;
    int count = 0;

    void add(double milliseconds)
    {
        longest = std::max(longest, milliseconds);
        sum += milliseconds;
        ++count;
    }
    void print() const
    {
        std::printf("%-24s longest %6.1f ms, mean %6.1f ms, %d times\n", name, longest, sum / std::max(count, 1),
                    count);
    }
};

std::shared_ptr<domain::AnalysedArticle> articleFor(int highlights)
{
    auto made = std::make_shared<domain::AnalysedArticle>();
    QString& text = made->article.text;
    for (int i = 0; i < highlights; ++i) {
        text += u"Kedua negara menandatangani nota kesepahaman nomor %1 di Tokyo. "_s.arg(i);
        text += i % 4 == 3 ? u"\n\n"_s : QString();
    }
    made->article.path = u"bench.txt"_s;
    made->article.language = domain::Language::Indonesian;
    return made;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 2000;
    const auto article = articleFor(count);
    const QString& text = article->article.text;
    const QString key = domain::textKey(text);

    annotations::MemoryAnnotationStore store;
    models::Annotations notes(store);
    std::vector<domain::TextAnchor> anchors;
    for (int i = 0; i < count; ++i) {
        const qsizetype begin = text.indexOf(u"nota kesepahaman nomor %1 di"_s.arg(i));
        anchors.push_back(*annotations::anchorOf(text, {.begin = begin, .end = begin + 24}));
    }
    domain::AnnotationChange all;
    for (int i = 0; i < count; ++i) {
        domain::Highlight highlight;
        highlight.id = u"h%1"_s.arg(i);
        highlight.textKey = key;
        highlight.anchor = anchors[static_cast<std::size_t>(i)];
        highlight.label = domain::labelFromNumber(1 + i % 4);
        all.highlights.push_back({.before = {}, .after = highlight});
    }
    if (!store.apply(all) || !notes.load()) {
        return 1;
    }
    models::Collection collection;
    models::Selection selection;
    collection.append({article->article.path});
    models::CollectionDirectory directory(collection);
    collection.setArticle(0, article);
    reader::ReaderPane pane(collection, selection);
    reader::Highlighting highlighting(pane.view(), notes, pane);
    notes::NotesPane list(notes, directory, selection);
    pane.resize(900, 900);
    list.resize(360, 900);
    pane.show();
    list.show();

    Longest open {"opening the article"};
    open.add(wait([&] { selection.setArticle(0); }));
    open.print();
    Longest scroll {"scrolling a page"};
    QScrollBar* bar = pane.view().verticalScrollBar();
    for (int i = 0; i <= 200; ++i) {
        scroll.add(wait([&] { bar->setValue(bar->maximum() * i / 200); }));
    }
    scroll.print();
    Longest adding {"adding one"};
    Longest deleting {"deleting one"};
    Longest undoing {"undoing"};
    for (int i = 0; i < 50; ++i) {
        QString id;
        const auto& anchor = anchors[static_cast<std::size_t>(i * 31 % count)];
        adding.add(wait([&] { id = notes.mark(key, anchor, domain::LabelId::Second); }));
        deleting.add(wait([&] { notes.remove({id}); }));
        undoing.add(wait([&] { notes.undoStack().undo(); }));
    }
    adding.print();
    deleting.print();
    undoing.print();
    QStringList ids;
    for (const domain::Highlight& highlight : notes.highlights()) {
        ids << highlight.id;
    }
    Longest bulk {"deleting all of them"};
    bulk.add(wait([&] { notes.remove(ids); }));
    bulk.print();
    return 0;
}
