#include "app/annotations/memory_annotation_store.h"
#include "tests/support/annotation_store_contract.h"

using namespace linimasa;

TEST_CASE("The store in memory keeps what every store must keep")
{
    annotations::MemoryAnnotationStore store;
    tests::checkContract(store);
}

TEST_CASE("The store in memory refuses when it is told to, and changes nothing")
{
    annotations::MemoryAnnotationStore store;
    store.refuseWith(base::Error {.kind = base::ErrorKind::WriteFailed, .sentence = {}, .detail = {}});
    const domain::AnnotationChange change {.highlights
                                           = {{.before = {}, .after = tests::sampleHighlight(QStringLiteral("h"))}},
                                           .notes = {},
                                           .labels = {}};
    CHECK(!store.apply(change));
    CHECK(store.highlights().value().empty());
    store.refuseWith({});
    CHECK(store.apply(change));
}
