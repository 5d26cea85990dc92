#include "app/events/event_knowledge.h"

#include "app/events/track_reader.h"
#include "app/events/word_list.h"

#include <QFile>
#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages = {domain::Language::Indonesian, domain::Language::English, domain::Language::Vietnamese,
                                  domain::Language::Japanese};

base::Result<QString> readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::NotFound, u"The word list “%1” cannot be read."_s.arg(path),
                             file.errorString());
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

struct EventKnowledge::Lists {
    std::array<WordList, languages.size()> words;
    std::vector<domain::Track> tracks;
};

base::Result<EventKnowledge> EventKnowledge::load(const QString& folder, const QStringList& userTrackFolders)
{
    auto lists = std::make_unique<Lists>();
    for (const QString& name : {u"triggers.tsv"_s, u"topic_words.tsv"_s, u"status_words.tsv"_s,
                                u"discourse_words.tsv"_s, u"party_words.tsv"_s}) {
        const QString path = folder + u'/' + name;
        const auto text = readText(path);
        if (!text) {
            return std::unexpected(text.error());
        }
        qsizetype number = 0;
        for (const QStringView line : qTokenize(*text, u'\n')) {
            ++number;
            for (std::size_t i = 0; i < languages.size(); ++i) {
                if (auto added = lists->words.at(i).addLine(line, domain::languageCode(languages.at(i))); !added) {
                    added.error().detail = u"%1, line %2: %3"_s.arg(path).arg(number).arg(added.error().detail);
                    return std::unexpected(std::move(added.error()));
                }
            }
        }
    }
    std::ranges::for_each(lists->words, &WordList::finish);
    QStringList trackFolders {folder + u"/tracks"_s};
    trackFolders += userTrackFolders;
    auto tracks = readTracks(trackFolders);
    if (!tracks) {
        return std::unexpected(std::move(tracks.error()));
    }
    lists->tracks = std::move(*tracks);
    return EventKnowledge(std::move(lists));
}

EventKnowledge::EventKnowledge(std::unique_ptr<const Lists> lists)
    : m_lists(std::move(lists))
{
}

EventKnowledge::EventKnowledge(EventKnowledge&&) noexcept = default;
EventKnowledge& EventKnowledge::operator=(EventKnowledge&&) noexcept = default;
EventKnowledge::~EventKnowledge() = default;

const std::vector<domain::Track>& EventKnowledge::tracks() const
{
    return m_lists->tracks;
}

const WordList& EventKnowledge::words(domain::Language language) const
{
    const auto* found = std::ranges::find(languages, language);
    if (found == languages.end()) {
        found = std::ranges::find(languages, domain::Language::English);
    }
    return m_lists->words.at(static_cast<std::size_t>(found - languages.begin()));
}

} // namespace linimasa::events
