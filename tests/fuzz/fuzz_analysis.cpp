#include "app/exports/analysis_json.h"
#include "app/import/importer.h"
#include "app/pipeline/analyser.h"

#include <QJsonDocument>

#include <cstdint>

#include "expect.h"

using namespace linimasa;

namespace {

const pipeline::Analyser& analyser()
{
    static const auto made = pipeline::Analyser::create({.lexiconFolder = QStringLiteral(":/linimasa/lexicons"),
                                                         .eventFolder = QStringLiteral(":/linimasa/events"),
                                                         .userTrackFolders = {},
                                                         .modelFolder = QStringLiteral(":/linimasa/models")});
    fuzz::expect(made.has_value(), "the lists can be read");
    return *made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto article
        = import::importBytes(QByteArrayView(data, static_cast<qsizetype>(size)), QStringLiteral("input.txt"));
    if (!article) {
        return 0;
    }
    const domain::Analysis analysis = analyser().analyse(*article);
    for (const domain::Event& event : analysis.events) {
        fuzz::expect(event.range.begin >= 0 && !event.range.isEmpty() && event.range.end <= article->text.size(),
                     "an event has a passage");
        fuzz::expect(!event.id.isEmpty() && !event.track.isEmpty(), "an event has an id and a track");
    }
    const QByteArray json = exports::analysisJson(*article, analysis, exports::WithText::Yes);
    QJsonParseError problem;
    const auto parsed = QJsonDocument::fromJson(json, &problem);
    fuzz::expect(parsed.isObject() && !json.contains('\n'), "the answer is one line of JSON");
    fuzz::expect(json == exports::analysisJson(*article, analyser().analyse(*article), exports::WithText::Yes),
                 "the same article gives the same bytes");
    return 0;
}
