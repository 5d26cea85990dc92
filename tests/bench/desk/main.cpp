// What one decision costs in a long chronology, half of which is decided: laying the decisions over the suggestions, the table's
// rows and the review queue that follow.
#include "app/annotations/memory_annotation_store.h"
#include "app/corrections/memory_correction_store.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/models/collection_directory.h"
#include "ui/models/event_desk.h"
#include "ui/models/event_table_model.h"
#include "ui/models/review_queue.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace linimasa;

namespace {

/// Milliseconds of processor time.
template<typename Work> double cost(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    models::Collection collection;
    models::Selection selection;
    corrections::MemoryCorrectionStore corrected;
    annotations::MemoryAnnotationStore marked;
    QUndoStack stack;
    models::Corrections corrections(corrected, stack);
    models::Annotations annotations(marked, stack);
    models::CollectionDirectory articles(collection);
    models::EventDesk desk(collection, corrections, selection);
    support::fillWithMany(collection, count);
    const models::ReviewQueue queue(collection, annotations, articles);
    const models::EventTableModel table(collection, models::TrackNames(support::tracks()), QLocale::c());
    const domain::Chronology suggestions = collection.chronology();
    std::printf("%d events\n", count);
    std::printf("suggestions given        %7.1f ms\n", cost([&] { desk.setSuggestions(suggestions); }));
    QStringList half;
    for (std::size_t i = 0; i < suggestions.size(); i += 2) {
        half << suggestions[i].id;
    }
    std::printf("half of them accepted    %7.1f ms\n", cost([&] { desk.confirm(half); }));
    const QString one = suggestions.at(1).id;
    selection.setEvent(one);
    std::printf("one more accepted        %7.1f ms\n", cost([&] { desk.confirm({one}); }));
    std::printf("that taken back          %7.1f ms\n", cost([&] { stack.undo(); }));
    std::printf("one rejected             %7.1f ms\n", cost([&] { desk.reject({suggestions.at(3).id}); }));
    std::printf("all of it taken back     %7.1f ms\n", cost([&] {
                    stack.undo();
                    stack.undo();
                }));
    return queue.rowCount() > 0 && table.rowCount() > 0 ? 0 : 1;
}
