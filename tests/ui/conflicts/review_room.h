#pragma once

#include "app/annotations/memory_annotation_store.h"
#include "app/corrections/memory_correction_store.h"
#include "app/domain/text_key.h"
#include "app/pipeline/analyser.h"
#include "app/pipeline/chronology_maker.h"
#include "tests/support/printing.h"
#include "ui/inspector/date_choices.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/models/collection_directory.h"
#include "ui/models/event_desk.h"
#include "ui/models/review_queue.h"
#include "ui/review/review_pane.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <utility>

namespace linimasa::conflicts {

using namespace Qt::StringLiterals;

constexpr auto en = domain::Language::English;
constexpr auto id = domain::Language::Indonesian;
constexpr auto vi = domain::Language::Vietnamese;
constexpr auto ja = domain::Language::Japanese;

/// An article of one or two sentences; without `published` it does not say when it was published.
struct Told {
    domain::Language language;
    QString text;
    QString published = {};
    QString outlet = {};
};

[[nodiscard]] const pipeline::Analyser& analyser();

/// Articles as the machine reads them, the review queue and the inspector on them.
struct ReviewRoom {
    explicit ReviewRoom(const std::vector<Told>& told);

    /// More articles, and the chronology made anew.
    void add(const std::vector<Told>& told);
    /// "status date ×evidences !readings" of every event that is not rejected, sorted; "+" before what is confirmed.
    QString events() const;
    const domain::ChronologyEvent& only() const;
    /// Of the given widget: the names of what can be chosen, radio buttons and push buttons alike.
    QStringList choicesIn(QWidget& place) const;
    /// The first visible part with this name.
    template<typename Part> Part* find(QWidget& place, const QString& name) const
    {
        for (Part* part : place.findChildren<Part*>(name)) {
            if (part->isVisible()) {
                return part;
            }
        }
        return nullptr;
    }
    /// What the inspector's notes on dates say.
    QStringList notes();
    void look(int row = 0) { pane.list().setCurrentIndex(queue.index(row)); }
    void press(Qt::Key key) { QTest::keyClick(&pane.list(), key); }
    void click(QWidget& place, const QString& name);
    void undo() { stack.undo(); }

    std::vector<std::shared_ptr<domain::AnalysedArticle>> read;
    models::Collection collection;
    models::Selection selection;
    corrections::MemoryCorrectionStore corrected;
    annotations::MemoryAnnotationStore marked;
    QUndoStack stack;
    models::Corrections corrections {corrected, stack};
    models::Annotations annotations {marked, stack};
    models::CollectionDirectory articles {collection};
    models::EventDesk desk {collection, corrections, selection};
    models::ReviewQueue queue {collection, annotations, articles};
    inspector::InspectorPane inspector {collection, selection};
    review::ReviewPane pane {{.queue = queue, .collection = collection, .selection = selection, .desk = desk}};
};

} // namespace linimasa::conflicts
