#include "ui/correcting.h"

#include "ui/actions.h"
#include "ui/correction_files.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/librarian.h"
#include "ui/library_entities.h"
#include "ui/models/rules_model.h"
#include "ui/opening.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/status_line.h"

#include <QMenu>

#include <algorithm>

namespace linimasa::ui {

using namespace Qt::StringLiterals;
using domain::EntityRuleKind;
using models::ArticleId;

Correcting::Correcting(const Place& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_desk(place.collection, place.corrections)
    , m_own(place.collection)
    , m_again(place.analyser)
{
    m_desk.setDirectory(&m_own);
    connect(&place.librarian, &Librarian::listBegun, this, &Correcting::useLibrary);
    connect(&place.librarian, &Librarian::readAgain, this, &Correcting::note);
    connect(&place.corrections, &models::Corrections::reloaded, this, &Correcting::giveRules);
    connect(&place.corrections, &models::Corrections::changed, this, &Correcting::apply);
    connect(&m_again, &jobs::AnalysingAgain::finished, this,
            [this](qint64 id, const std::shared_ptr<const domain::AnalysedArticle>& article) {
                if (const int row = m_place.collection.rowOfId(id); row >= 0) {
                    m_place.collection.setArticle(row, article);
                    m_place.opening.mergeSoon();
                }
                note(id);
            });
    connectActions();
}

Correcting::~Correcting()
{
    giveRules(); // for an analysis that waits for them
}

void Correcting::use(inspector::InspectorPane& inspector)
{
    m_inspector = &inspector;
    inspector.setEntityDesk(&m_desk);
}

void Correcting::useLibrary()
{
    if (library::Database* database = m_place.librarian.database()) {
        m_kept = std::make_unique<LibraryEntities>(*database);
        m_desk.setDirectory(m_kept.get());
    }
}

void Correcting::connectActions()
{
    const auto openOr
        = [this](const std::optional<models::EntitySubject>& subject, EntityRuleKind kind, const QString& otherwise) {
              if (subject) {
                  open(*subject, kind);
              } else {
                  m_place.status.announce(otherwise);
              }
          };
    m_place.actions.on(Act::CorrectName, this, [this, openOr] {
        openOr(subjectHere(), EntityRuleKind::Rename, tr("Go to a name in the text first"));
    });
    m_place.actions.on(Act::ShowRules, this, [this] { showRules(); });
    m_place.actions.on(Act::AddName, this, [this, openOr] {
        openOr(m_desk.subjectOfWords(m_place.selection.article(), m_place.reader.view().selectedRange()),
               EntityRuleKind::Add, tr("Select the words of the name first"));
    });
}

void Correcting::showRules()
{
    auto* dialog = new dialogs::RulesDialog(new models::RulesModel(m_place.corrections, m_place.collection),
                                            m_place.reader.window());
    connect(dialog, &dialogs::RulesDialog::exportWanted, this, [this](const QString& path) {
        m_place.status.announce(CorrectionFiles::write(path, m_place.corrections));
    });
    connect(dialog, &dialogs::RulesDialog::importWanted, this, [this](const QString& path) {
        if (const QString words = CorrectionFiles::read(path, m_place.corrections); !words.isEmpty()) {
            m_place.status.announce(words);
        }
    });
    dialog->show();
}

void Correcting::open(const models::EntitySubject& subject, EntityRuleKind kind)
{
    Q_EMIT inspectorWanted();
    if (m_inspector != nullptr) {
        m_inspector->correctEntity(subject, kind);
    }
}

void Correcting::offer(QMenu& menu, base::TextRange mention)
{
    const auto subject = m_desk.subjectAt(m_place.selection.article(), mention);
    if (!subject) {
        return;
    }
    menu.addSection(QString(subject->name).replace(u'&', u"&&"_s));
    const auto add = [&](const QString& text, const QString& name, EntityRuleKind kind) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, subject = *subject, kind] { open(subject, kind); });
    };
    add(tr("&Rename…"), u"rename"_s, EntityRuleKind::Rename);
    add(tr("&Merge with…"), u"merge"_s, EntityRuleKind::Merge);
    add(tr("&Split…"), u"split"_s, EntityRuleKind::Split);
    add(tr("Change &type…"), u"type"_s, EntityRuleKind::ChangeType);
    add(tr("&Not a name…"), u"not-a-name"_s, EntityRuleKind::NotAnEntity);
}

std::optional<models::EntitySubject> Correcting::subjectHere() const
{
    const int row = m_place.selection.article();
    const auto& mark = m_place.reader.view().focusMark();
    if (mark && mark->layer == reader::Layer::Entities) {
        if (auto subject = m_desk.subjectAt(row, mark->range)) {
            return subject;
        }
    }
    return m_desk.subjectIn(row, m_place.selection.entity());
}

void Correcting::giveRules()
{
    m_place.analyser->setRules(m_place.corrections.rules());
}

void Correcting::apply(const domain::CorrectionChange& change)
{
    if (change.rules.empty()) {
        return;
    }
    giveRules();
    QSet<ArticleId> articles;
    for (const auto& edit : change.rules) {
        if (edit.after) {
            Reach& reach = m_reach[edit.after->id];
            for (const ArticleId id : m_desk.reachedBy(*edit.after)) {
                reach.articles.insert(id);
            }
            reach.size = m_place.collection.size();
            articles += reach.articles;
        } else if (edit.before) {
            articles += reachedBefore(*edit.before);
        }
    }
    readAgain(articles);
}

QSet<ArticleId> Correcting::reachedBefore(const domain::EntityRule& rule) const
{
    const Reach reach = m_reach.value(rule.id);
    QSet<ArticleId> articles = reach.articles;
    for (int row = std::min(reach.size, m_place.collection.size()); row < m_place.collection.size(); ++row) {
        articles.insert(m_place.collection.idOf(row));
    }
    for (const models::EntityArticle& place : m_desk.directory()->articlesNaming(rule.target.id)) {
        articles.insert(place.article);
    }
    return articles;
}

void Correcting::readAgain(const QSet<ArticleId>& articles)
{
    std::vector<ArticleId> order(articles.begin(), articles.end());
    std::ranges::sort(order);
    const ArticleId shown = m_place.collection.idOf(m_place.selection.article());
    std::ranges::stable_partition(order, [shown](ArticleId id) { return id == shown; });
    for (const ArticleId id : order) {
        const int row = m_place.collection.rowOfId(id);
        const bool isKept = id > 0 && m_place.librarian.canKeep();
        models::ArticlePointer article = isKept || row < 0 ? nullptr : m_place.collection.article(row);
        if (!isKept && !article) {
            continue; // it is read with the rules anyway
        }
        m_total = m_waiting.isEmpty() ? 0 : m_total;
        m_waiting.insert(id);
        ++m_total;
        if (isKept) {
            m_place.librarian.read(static_cast<domain::ArticleId>(id));
        } else {
            m_again.start(id, std::move(article));
        }
    }
}

void Correcting::note(ArticleId article)
{
    if (m_waiting.remove(article) && m_waiting.isEmpty() && m_total > 1) {
        m_place.status.announce(tr("Corrected in %n article(s).", nullptr, m_total));
    }
}

} // namespace linimasa::ui
