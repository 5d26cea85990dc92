#include "app/corrections/memory_correction_store.h"
#include "app/library/library.h"
#include "app/library/library_folder.h"
#include "app/library/sqlite_correction_store.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include "program_run.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using cli::runProgram;

namespace {

const QByteArray article
    = "Japan and Vietnam sign a cybersecurity agreement\n\nTOKYO, Nov. 23, 2021 - Japan and Vietnam signed "
      "a cybersecurity cooperation agreement in Tokyo on Nov. 23, 2021.\n";

class Shelf {
public:
    explicit Shelf(const QString& folder)
        : m_opened(library::openLibrary({folder}, QDateTime::currentDateTimeUtc()))
    {
        REQUIRE(m_opened);
    }

    library::SqliteCorrectionStore store() { return library::SqliteCorrectionStore(*m_opened->database); }

private:
    base::Result<library::OpenedLibrary> m_opened;
};

} // namespace

TEST_CASE("Corrections go from one library to another, and its articles are analysed with them")
{
    QTemporaryDir folder;
    const QString here = folder.filePath(u"here"_s);
    const QString there = folder.filePath(u"there"_s);
    const QString file = folder.filePath(u"pact.txt"_s);
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(article);
    written.close();
    const domain::EntityRule rule {.id = u"r1"_s,
                                   .kind = domain::EntityRuleKind::Rename,
                                   .entity = u"Q17"_s,
                                   .target = {.id = u"Q17"_s, .name = u"Nipponia"_s},
                                   .madeAt = 5};
    for (const QString& library : {here, there}) {
        REQUIRE(runProgram({u"import"_s, u"--library"_s, library, file}).status == cli::AllRead);
    }
    REQUIRE(Shelf(here).store().apply({.decisions = {}, .rules = {{.before = std::nullopt, .after = rule}}}));
    const auto named = [&] { return runProgram({u"search"_s, u"--library"_s, there, u"entity:Nipponia"_s}).out; };
    CHECK_FALSE(named().contains("cybersecurity"));

    const QString json = folder.filePath(u"corrections.json"_s);
    REQUIRE(runProgram({u"export"_s, u"--library"_s, here, u"--what"_s, u"corrections"_s, u"--format"_s, u"json"_s,
                        u"-o"_s, json})
                .status
            == cli::AllRead);
    const auto dry = runProgram({u"import"_s, u"--library"_s, there, u"--corrections"_s, json, u"--dry-run"_s});
    CHECK(dry.complaints.constFirst().contains(u"0 decisions, 1 corrections of names"_s));
    CHECK_FALSE(named().contains("cybersecurity"));
    REQUIRE(runProgram({u"import"_s, u"--library"_s, there, u"--corrections"_s, json}).status == cli::AllRead);
    CHECK(named().contains("cybersecurity"));
    CHECK(*Shelf(there).store().rules() == std::vector {rule});

    // What is imported later is read with them.
    QFile later(folder.filePath(u"later.txt"_s));
    REQUIRE(later.open(QIODevice::WriteOnly));
    later.write("Japan and the Philippines held talks on cyber security on 4 May 2022.\n");
    later.close();
    REQUIRE(runProgram({u"import"_s, u"--library"_s, there, later.fileName()}).status == cli::AllRead);
    CHECK(named().contains("Philippines"));

    CHECK(runProgram({u"import"_s, u"--library"_s, there, u"--corrections"_s, file}).status == cli::SomeUnread);
    CHECK(runProgram({u"export"_s, u"--library"_s, here, u"--what"_s, u"corrections"_s, u"--format"_s, u"pdf"_s,
                      u"-o"_s, u"-"_s})
              .status
          == cli::BadUsage);
}
