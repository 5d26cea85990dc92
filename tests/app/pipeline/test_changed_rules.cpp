// What a person decided stays as it was decided when the machine's own rules change.
#include "app/corrections/decision_maker.h"
#include "app/corrections/event_review.h"
#include "app/domain/text_key.h"
#include "app/pipeline/analyser.h"
#include "app/pipeline/chronology_maker.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <vector>

#include "source_folder.h"

using namespace linimasa;
using namespace Qt::StringLiterals;
using domain::DecisionStatus;

namespace {

const auto repositoryEvents = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/events");

pipeline::Analyser analyserWith(const QString& eventFolder)
{
    auto made = pipeline::Analyser::create({.lexiconFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/lexicons"),
                                            .eventFolder = eventFolder,
                                            .userTrackFolders = {}});
    REQUIRE(made.has_value());
    return *std::move(made);
}

/// A copy of the program's lists in which no word of signing is known any more.
void copyWithoutSigning(const QString& to)
{
    QDirIterator files(repositoryEvents, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString target = to + u'/' + QDir(repositoryEvents).relativeFilePath(file.fileName());
        REQUIRE(QDir().mkpath(QFileInfo(target).path()));
        QByteArray kept;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.startsWith("en\tact:agreement") && !line.startsWith("en\tnoun:agreement")) {
                kept += line + '\n';
            }
        }
        QFile copy(target);
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(kept);
    }
}

domain::AnalysedArticle article(const QString& text)
{
    domain::AnalysedArticle made;
    made.article.text = text;
    made.article.language = domain::Language::English;
    return made;
}

QString told(const domain::Chronology& events)
{
    QStringList lines;
    for (const domain::ChronologyEvent& event : events) {
        const QChar sign = event.review == DecisionStatus::Confirmed ? u'+'
            : event.review == DecisionStatus::Rejected               ? u'-'
                                                                     : u'?';
        lines << u"%1 %2 %3"_s.arg(sign).arg(event.date ? event.date->toString() : u"?"_s, event.title);
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Decisions survive a new analysis with changed rules, and so do merges and rejections", "[pipeline]")
{
    std::vector<domain::AnalysedArticle> articles {
        article(u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 4 June 2024.\n"_s),
        article(u"Japan and Indonesia signed a cybersecurity memorandum in Jakarta on 7 March 2023.\n"_s),
        article(u"Japan and the Philippines signed a cybersecurity agreement in Manila on 9 July 2022.\n"_s)};
    const corrections::ArticleNames names {
        .textKeyOf = [&](qsizetype index) { return domain::textKey(articles.at(std::size_t(index)).article.text); },
        .articleOf = [&](const QString& key) -> std::optional<qsizetype> {
            for (std::size_t i = 0; i < articles.size(); ++i) {
                if (domain::textKey(articles[i].article.text) == key) {
                    return static_cast<qsizetype>(i);
                }
            }
            return std::nullopt;
        }};
    const auto analyse = [&](const pipeline::Analyser& analyser) {
        std::vector<const domain::AnalysedArticle*> all;
        for (domain::AnalysedArticle& one : articles) {
            one.analysis = analyser.analyse(one.article);
            all.push_back(&one);
        }
        return pipeline::makeChronology(all);
    };
    const domain::Chronology before = analyse(analyserWith(repositoryEvents));
    REQUIRE(before.size() == 3);

    domain::EventDecisions decisions;
    int ids = 0;
    const auto take = [&](auto step) {
        const corrections::DecisionContext context {
            .names = names, .decisions = decisions, .newId = [&] { return u"d%1"_s.arg(++ids); }, .now = 100 + ids};
        const domain::CorrectionChange change = step(context);
        for (const auto& edit : change.decisions) {
            decisions.push_back(*edit.after);
        }
    };
    const auto event = [&](int index) { return std::vector {before[std::size_t(index)]}; };
    domain::EventFields edited = corrections::fieldsOf(before[2]);
    edited.title = u"Signed at last"_s;
    edited.date = domain::Edtf::parse(u"2024-06-05");
    take([&](const auto& context) { return corrections::rejectEvents(event(0), context); });
    take([&](const auto& context) { return corrections::confirmEvents(event(1), context); });
    take([&](const auto& context) { return corrections::editEvent(before[2], edited, context); });

    const domain::Chronology reviewed = corrections::reviewEvents(before, decisions, names);
    REQUIRE(told(reviewed).count(u'\n') == 2);
    INFO(told(reviewed).toStdString());
    CHECK(told(reviewed).contains(u"+ 2024-06-05 Signed at last"_s));

    QTemporaryDir folder;
    copyWithoutSigning(folder.path());
    const domain::Chronology after = analyse(analyserWith(folder.path()));
    const auto kinds = [](const domain::Chronology& events) {
        std::vector<domain::EventKind> all;
        std::ranges::transform(events, std::back_inserter(all), &domain::ChronologyEvent::kind);
        return all;
    };
    REQUIRE(kinds(after) != kinds(before)); // the rules did change what the machine finds
    CHECK(told(corrections::reviewEvents(after, decisions, names)) == told(reviewed));

    // A person's correction of an entity changes the analysis too, and no decision.
    const domain::EntityRules rules {
        {.id = u"r"_s, .kind = domain::EntityRuleKind::NotAnEntity, .entity = u"Q17"_s, .target = {}}};
    std::vector<const domain::AnalysedArticle*> all;
    const auto analyser = analyserWith(repositoryEvents);
    for (domain::AnalysedArticle& one : articles) {
        one.analysis = analyser.analyse(one.article, rules);
        all.push_back(&one);
    }
    const domain::Chronology corrected = pipeline::makeChronology(all);
    CHECK(told(corrections::reviewEvents(corrected, decisions, names)) == told(reviewed));
}
