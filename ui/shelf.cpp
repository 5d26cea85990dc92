#include "ui/shelf.h"

#include "app/annotations/memory_annotation_store.h"
#include "app/corrections/memory_correction_store.h"
#include "app/library/sqlite_annotation_store.h"
#include "app/library/sqlite_correction_store.h"

#include <QCoreApplication>

#include <utility>

namespace linimasa::ui {

struct Shelf::Content {
    std::unique_ptr<library::Database> database; // null when nothing is kept
    std::unique_ptr<domain::AnnotationStore> annotations;
    std::unique_ptr<domain::CorrectionStore> corrections;
    QString notice;
};

class Shelf::Annotations : public domain::AnnotationStore {
public:
    explicit Annotations(Shelf& shelf)
        : m_shelf(shelf)
    {
    }

    base::Result<std::vector<domain::Highlight>> highlights() const override { return store().highlights(); }
    base::Result<std::vector<domain::Highlight>> highlightsIn(const QString& textKey) const override
    {
        return store().highlightsIn(textKey);
    }
    base::Result<std::vector<domain::Note>> notes() const override { return store().notes(); }
    base::Result<domain::Labels> labels() const override { return store().labels(); }
    base::Result<void> apply(const domain::AnnotationChange& change) override { return store().apply(change); }

private:
    [[nodiscard]] domain::AnnotationStore& store() const { return *m_shelf.content().annotations; }

    Shelf& m_shelf;
};

class Shelf::Corrections : public domain::CorrectionStore {
public:
    explicit Corrections(Shelf& shelf)
        : m_shelf(shelf)
    {
    }

    base::Result<domain::EventDecisions> decisions() const override { return store().decisions(); }
    base::Result<domain::EntityRules> rules() const override { return store().rules(); }
    base::Result<void> apply(const domain::CorrectionChange& change) override { return store().apply(change); }

private:
    [[nodiscard]] domain::CorrectionStore& store() const { return *m_shelf.content().corrections; }

    Shelf& m_shelf;
};

Shelf::Shelf(Open open)
    : m_open(std::move(open))
    , m_annotations(std::make_unique<Annotations>(*this))
    , m_corrections(std::make_unique<Corrections>(*this))
{
}

Shelf::~Shelf() = default;

QString Shelf::notice() const
{
    return m_content ? m_content->notice : QString();
}

Shelf::Content& Shelf::content()
{
    if (m_content) {
        return *m_content;
    }
    m_content = std::make_unique<Content>();
    auto opened = m_open();
    if (opened) {
        m_content->database = std::move(opened->database);
        m_content->annotations = std::make_unique<library::SqliteAnnotationStore>(*m_content->database);
        m_content->corrections = std::make_unique<library::SqliteCorrectionStore>(*m_content->database);
        m_content->notice = opened->restored ? opened->restored->sentence() : QString();
    } else {
        const base::Error& error = opened.error();
        qWarning("%s %s", qPrintable(error.sentence), qPrintable(error.detail));
        m_content->annotations = std::make_unique<annotations::MemoryAnnotationStore>();
        m_content->corrections = std::make_unique<corrections::MemoryCorrectionStore>();
        m_content->notice
            = QCoreApplication::translate("main", "Highlights and notes of this time will not be kept. %1")
                  .arg(error.sentence);
    }
    return *m_content;
}

} // namespace linimasa::ui
