#include "tests/support/printing.h"
#include "ui/dialogs/party_box.h"
#include "ui/dialogs/tracks_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace linimasa;
using namespace linimasa::dialogs;
using namespace Qt::StringLiterals;

namespace {

/// Keeps tracks in memory; a track catches as many events as it has parties and words.
class FakeTracks : public TrackSource {
public:
    std::vector<ListedTrack> tracks;
    std::vector<domain::Party> all;
    bool isFull = false; // the disk

    FakeTracks()
    {
        using domain::EntityType;
        using domain::Language;
        const auto add = [this](const QString& id, const QString& english, const QString& vietnamese) {
            all.push_back({.id = id,
                           .type = EntityType::Country,
                           .country = id,
                           .names = {{Language::English, english}, {Language::Vietnamese, vietnamese}},
                           .shortName = {}});
        };
        add(u"Q17"_s, u"Japan"_s, u"Nhật Bản"_s);
        add(u"Q881"_s, u"Vietnam"_s, u"Việt Nam"_s);
        domain::Track shipped;
        shipped.id = u"japan-vietnam"_s;
        shipped.names.insert(Language::English, u"Japan–Vietnam"_s);
        shipped.sides = {{u"Q17"_s}, {u"Q881"_s}};
        shipped.without = {u"*"_s};
        tracks.push_back({.track = shipped, .isOwn = false});
    }

    [[nodiscard]] std::vector<ListedTrack> listedTracks() const override { return tracks; }
    [[nodiscard]] QString nameOf(const domain::Track& track) const override
    {
        return track.names.value(domain::Language::English);
    }
    [[nodiscard]] const std::vector<domain::Party>& parties() override { return all; }
    [[nodiscard]] QString partyName(const QString& id) override
    {
        const auto found = std::ranges::find(all, id, &domain::Party::id);
        return found == all.end() ? id : found->names.value(domain::Language::English);
    }
    [[nodiscard]] TrackPreview preview(const domain::Track& track) const override
    {
        TrackPreview preview {.caught = 0, .all = 10, .rows = {}};
        for (const QString& word : track.sides.value(0) + track.sides.value(1) + track.words) {
            preview.rows.push_back({.date = u"2021"_s, .title = word, .track = {}});
            ++preview.caught;
        }
        return preview;
    }
    [[nodiscard]] domain::Track named(domain::Track track, const QString& name) const override
    {
        track.names.insert(domain::Language::English, name);
        track.id = track.id.isEmpty() ? name.toLower() : track.id;
        return track;
    }
    [[nodiscard]] base::Result<void> save(const domain::Track& track) override
    {
        if (isFull) {
            return base::failure(base::ErrorKind::DiskFull, u"The disk is full."_s);
        }
        std::erase_if(tracks, [&](const ListedTrack& listed) { return listed.track.id == track.id; });
        tracks.insert(tracks.begin(), {.track = track, .isOwn = true});
        return {};
    }
    [[nodiscard]] base::Result<void> remove(const QString& id) override
    {
        std::erase_if(tracks, [&](const ListedTrack& listed) { return listed.track.id == id; });
        return {};
    }
};

struct Fixture {
    FakeTracks source;
    QPointer<TracksDialog> dialog = new TracksDialog(source);

    Fixture() { dialog->show(); }
    ~Fixture() { delete dialog; }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    template<typename Widget> Widget& find(const char* name)
    {
        auto* found = dialog->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void type(const char* field, const QString& text)
    {
        auto& line = find<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        line.insert(text); // as an input method does; keys are ASCII alone
    }
    void addParty(const char* box, const QString& name)
    {
        auto* line = find<PartyBox>(box).findChild<QLineEdit*>();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString count() { return find<QLabel>("count").text(); }
    QString message() { return find<QLabel>("message").text(); }
};

} // namespace

TEST_CASE("a track is made from a name, parties in any language and words, with what it would catch shown before")
{
    Fixture f;
    CHECK_FALSE(f.find<QPushButton>("save").isEnabled());
    f.type("name", u"Training"_s);
    CHECK_FALSE(f.find<QPushButton>("save").isEnabled()); // it would catch everything
    f.addParty("first", u"nhat ban"_s);
    CHECK(f.find<PartyBox>("first").ids() == QStringList {u"Q17"_s});
    f.type("words", u"pelatihan、đào tạo ,"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.count() == u"Catches 3 of 10 events"_s; }));
    CHECK(f.find<QTreeWidget>("caught").topLevelItemCount() == 3);
    QTest::mouseClick(&f.find<QPushButton>("save"), Qt::LeftButton);
    REQUIRE(f.source.tracks.size() == 2);
    const domain::Track& made = f.source.tracks.front().track;
    CHECK(made.id == u"training"_s);
    CHECK(made.sides == QList<QStringList> {{u"Q17"_s}});
    CHECK(made.words == QStringList {u"pelatihan"_s, u"đào tạo"_s});
    CHECK(made.without.isEmpty());
    CHECK(made.order < 10);
    CHECK(f.message() == u"Saved. The timeline shows it."_s);
}

TEST_CASE("a name that is in no list is said and kept, not dropped")
{
    Fixture f;
    f.type("name", u"Pakta"_s);
    f.type("words", u"pakta"_s);
    f.addParty("second", u"Atlantis"_s);
    QTest::mouseClick(&f.find<QPushButton>("save"), Qt::LeftButton);
    CHECK(f.source.tracks.size() == 1);
    CHECK(f.message().contains(u"Atlantis"));
    CHECK(f.find<PartyBox>("second").leftover() == u"Atlantis"_s);
}

TEST_CASE("a track of the program is shown with what it catches and cannot be changed")
{
    Fixture f;
    auto* list = f.dialog->findChild<QListWidget*>();
    list->setCurrentRow(0);
    CHECK(f.find<PartyBox>("second").ids() == QStringList {u"Q881"_s});
    CHECK(f.find<QCheckBox>("alone").isChecked());
    CHECK_FALSE(f.find<QLineEdit>("name").isEnabled());
    CHECK_FALSE(f.find<QPushButton>("save").isEnabled());
    CHECK_FALSE(f.find<QPushButton>("delete").isEnabled());
    CHECK(f.count() == u"Catches 2 of 10 events"_s);
}

TEST_CASE("a track of one's own is changed and deleted, a third side written by hand stays")
{
    Fixture f;
    domain::Track own;
    own.id = u"own"_s;
    own.names.insert(domain::Language::English, u"Own"_s);
    own.sides = {{u"Q17"_s}, {u"Q881"_s}, {u"Q252"_s}};
    CHECK(f.source.save(own).has_value());
    auto* dialog = new TracksDialog(f.source);
    delete f.dialog;
    f.dialog = dialog;
    dialog->show();
    QTest::mouseClick(f.find<PartyBox>("first").findChild<QToolButton*>(), Qt::LeftButton);
    f.type("words", u"x"_s);
    QTest::mouseClick(&f.find<QPushButton>("save"), Qt::LeftButton);
    CHECK(f.source.tracks.front().track.sides == QList<QStringList> {{u"Q881"_s}, {u"Q252"_s}});
    CHECK(f.source.tracks.front().track.id == u"own"_s);
    QTest::mouseClick(&f.find<QPushButton>("delete"), Qt::LeftButton);
    CHECK(f.source.tracks.size() == 1);
    CHECK(f.message().contains(u"Own"));
    CHECK_FALSE(f.find<QPushButton>("delete").isEnabled());
    QTest::mouseClick(&f.find<QPushButton>("save"), Qt::LeftButton); // it was a mistake
    REQUIRE(f.source.tracks.size() == 2);
    CHECK(f.source.tracks.front().track.id == u"own"_s);
    CHECK(f.source.tracks.front().track.words == QStringList {u"x"_s});
}

TEST_CASE("a failed save is told and nothing typed is lost, not even by closing")
{
    Fixture f;
    f.source.isFull = true;
    f.type("name", u"Training"_s);
    f.type("words", u"pelatihan"_s);
    f.dialog->close();
    CHECK(f.dialog->isVisible());
    CHECK(f.message().contains(u"not saved yet"));
    QTest::mouseClick(&f.find<QPushButton>("save"), Qt::LeftButton);
    CHECK(f.message() == u"The disk is full."_s);
    CHECK(f.find<QLineEdit>("name").text() == u"Training"_s);
    f.dialog->close();
    CHECK((f.dialog.isNull() || !f.dialog->isVisible()));
}
