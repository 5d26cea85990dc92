#include "review_room.h"

#include "source_folder.h"

namespace linimasa::conflicts {

const pipeline::Analyser& analyser()
{
    static const auto made
        = pipeline::Analyser::create({.lexiconFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/lexicons"),
                                      .eventFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/events"),
                                      .userTrackFolders = {}});
    REQUIRE(made.has_value());
    return *made;
}

ReviewRoom::ReviewRoom(const std::vector<Told>& told)
{
    inspector.setDesk(&desk);
    pane.setChoices([this](const domain::ChronologyEvent& event, QWidget* parent) {
        return inspector::makeDateChoices(desk, collection, event, parent);
    });
    for (QWidget* window : {static_cast<QWidget*>(&inspector), static_cast<QWidget*>(&pane)}) {
        window->resize(360, 800);
        window->show();
    }
    pane.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&pane));
    pane.list().setFocus();
    add(told);
    look();
}

void ReviewRoom::add(const std::vector<Told>& told)
{
    for (const Told& one : told) {
        auto article = std::make_shared<domain::AnalysedArticle>();
        article->article.language = one.language;
        article->article.text = one.text + u'\n';
        article->article.outlet = one.outlet;
        if (!one.published.isEmpty()) {
            domain::PublicationDate date;
            date.date = *domain::Edtf::parse(one.published);
            date.from = domain::PublishedFrom::Meta;
            article->article.publishedCandidates = {date};
        }
        article->analysis = analyser().analyse(article->article);
        read.push_back(article);
        collection.append(QStringList {u"/%1.txt"_s.arg(read.size())});
        collection.setArticle(collection.size() - 1, article);
    }
    std::vector<const domain::AnalysedArticle*> all;
    for (const auto& article : read) {
        all.push_back(article.get());
    }
    domain::Chronology made = pipeline::makeChronology(all);
    for (domain::ChronologyEvent& event : made) {
        for (domain::Evidence& evidence : event.evidences) {
            evidence.article = collection.idOf(static_cast<int>(evidence.article));
        }
    }
    desk.setSuggestions(std::move(made));
    QTest::qWait(150); // what comes in slices is there
}

QString ReviewRoom::events() const
{
    QStringList lines;
    for (const domain::ChronologyEvent& event : collection.chronology()) {
        if (event.review == domain::DecisionStatus::Rejected) {
            continue;
        }
        QString line = event.review == domain::DecisionStatus::Confirmed ? u"+"_s : QString();
        line += u"%1 ×%2"_s.arg(event.date ? event.date->toString() : u"?"_s).arg(event.evidences.size());
        if (event.conflict) {
            QStringList readings;
            for (const domain::Edtf& reading : event.conflict->readings) {
                readings << reading.toString();
            }
            line += u" !"_s + readings.join(u' ');
        }
        lines << line;
    }
    lines.sort();
    return lines.join(u"; "_s);
}

const domain::ChronologyEvent& ReviewRoom::only() const
{
    REQUIRE_FALSE(collection.chronology().empty());
    return collection.chronology().front();
}

QStringList ReviewRoom::choicesIn(QWidget& place) const
{
    QStringList names;
    for (const QAbstractButton* button : place.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->objectName().isEmpty()) {
            names << button->objectName();
        }
    }
    return names;
}

QStringList ReviewRoom::notes()
{
    QStringList lines;
    for (const QLabel* label : inspector.findChildren<QLabel*>(u"difference"_s)) {
        if (label->isVisible()) {
            lines << label->text();
        }
    }
    return lines;
}

void ReviewRoom::click(QWidget& place, const QString& name)
{
    auto* button = find<QAbstractButton>(place, name);
    INFO(name.toStdString() << " of " << choicesIn(place).join(u' ').toStdString());
    REQUIRE(button != nullptr);
    button->click();
}

} // namespace linimasa::conflicts
