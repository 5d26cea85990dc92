#pragma once

#include "app/jobs/analysing_again.h"
#include "ui/models/collection.h"
#include "ui/models/collection_entities.h"
#include "ui/models/corrections.h"
#include "ui/models/entity_desk.h"
#include "ui/models/selection.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

class QMenu;

namespace linimasa::inspector {
class InspectorPane;
}
namespace linimasa::reader {
class ReaderPane;
}

namespace linimasa::ui {

class Actions;
class Librarian;
class LibraryEntities;
class Opening;
class StatusLine;

/// Correcting entities in the window: brings the desk, its actions and the pane together, hands the rules to the analysis,
/// and has every article that a rule concerns read anew, the one on the screen first.
class Correcting : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        models::Collection& collection;
        models::Selection& selection;
        models::Corrections& corrections;
        reader::ReaderPane& reader;
        Actions& actions;
        StatusLine& status;
        Opening& opening;
        Librarian& librarian;
        std::shared_ptr<jobs::SharedAnalyser> analyser;
    };
    explicit Correcting(const Place& place, QObject* parent = nullptr);
    ~Correcting() override;

    [[nodiscard]] models::EntityDesk& desk() { return m_desk; }
    /// The pane that is made later than the window.
    void use(inspector::InspectorPane& inspector);
    /// Adds what can be corrected about the mention of the open article; nothing where no name is.
    void offer(QMenu& menu, base::TextRange mention);

Q_SIGNALS:
    /// The inspector is to be seen.
    void inspectorWanted();

private:
    void connectActions();
    void showRules();
    void open(const models::EntitySubject& subject, domain::EntityRuleKind kind);
    void useLibrary();
    void giveRules();
    void apply(const domain::CorrectionChange& change);
    void readAgain(const QSet<models::ArticleId>& articles);
    void note(models::ArticleId article);
    [[nodiscard]] QSet<models::ArticleId> reachedBefore(const domain::EntityRule& rule) const;
    [[nodiscard]] std::optional<models::EntitySubject> subjectHere() const;

    /// What a rule of this session has reached: taking it back concerns the same articles, and those that came since.
    struct Reach {
        QSet<models::ArticleId> articles;
        int size = 0; // of the list when the rule was made
    };

    Place m_place;
    models::EntityDesk m_desk;
    models::CollectionEntities m_own;
    std::unique_ptr<LibraryEntities> m_kept;
    jobs::AnalysingAgain m_again;
    QHash<QString, Reach> m_reach; // by the rule's id
    QSet<models::ArticleId> m_waiting; // being read again
    int m_total = 0; // of these since nothing was waiting
    inspector::InspectorPane* m_inspector = nullptr;
};

} // namespace linimasa::ui
