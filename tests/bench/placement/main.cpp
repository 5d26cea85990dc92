// How many marks find their place again in edited texts, how many are listed as unplaced, and that none is wrong.
#include "tests/support/edits/placement_trial.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

using namespace linimasa;

int main(int argc, char* argv[])
{
    const long edits = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 1000;
    const auto seed = static_cast<unsigned>(argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1);
    qsizetype wrong = 0;
    for (const tests::OldText old : {tests::OldText::Known, tests::OldText::Unknown}) {
        QElapsedTimer timer;
        timer.start();
        const tests::PlacementCounts counts = tests::tryPlacing(edits, seed, old);
        std::printf("%s: %s; %lld ms\n", old == tests::OldText::Known ? "old text known" : "old text not known",
                    qPrintable(counts.words()), static_cast<long long>(timer.elapsed()));
        for (const QString& example :
             counts.wrongExamples.first(std::min<qsizetype>(20, counts.wrongExamples.size()))) {
            std::printf("  %s\n", qPrintable(example));
        }
        if (argc > 3) {
            for (const QString& example : counts.unplacedExamples) {
                std::printf("  unplaced: %s\n", qPrintable(example));
            }
        }
        wrong += counts.wrong;
    }
    return wrong == 0 ? 0 : 1;
}
