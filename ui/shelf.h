#pragma once

#include "app/base/result.h"
#include "app/domain/annotation_store.h"
#include "app/domain/correction_store.h"
#include "app/library/library.h"

#include <functional>
#include <memory>

namespace linimasa::ui {

/// The reader's highlights, notes, decisions and rules in the library's file. It is opened when something of it is first asked
/// for, so that a start need not wait for it. A file that cannot be opened leaves them lasting as long as the program.
class Shelf {
public:
    using Open = std::function<base::Result<library::OpenedLibrary>()>;

    explicit Shelf(Open open);
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;
    ~Shelf();

    [[nodiscard]] domain::AnnotationStore& annotations() { return *m_annotations; }
    [[nodiscard]] domain::CorrectionStore& corrections() { return *m_corrections; }
    /// What the reader should know of the file: that nothing is kept, and why, or that a backup took its place. Empty before it
    /// is opened, and when all is well.
    [[nodiscard]] QString notice() const;

private:
    class Annotations;
    class Corrections;
    struct Content;

    Content& content();

    Open m_open;
    std::unique_ptr<Content> m_content; // null until first asked for
    std::unique_ptr<domain::AnnotationStore> m_annotations;
    std::unique_ptr<domain::CorrectionStore> m_corrections;
};

} // namespace linimasa::ui
