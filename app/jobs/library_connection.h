#pragma once

#include "app/base/result.h"
#include "app/library/library.h"

#include <memory>
#include <utility>

namespace linimasa::jobs {

/// A connection to the library that is opened when it is first asked for. It belongs to the thread that asks, which also
/// closes it.
class LibraryConnection {
public:
    LibraryConnection(library::LibraryFolder folder, library::Access access)
        : m_folder(std::move(folder))
        , m_access(access)
    {
    }

    [[nodiscard]] base::Result<library::Database*> get()
    {
        if (!m_database) {
            auto opened = library::connectTo(m_folder, m_access, library::Durability::Full);
            if (!opened) {
                return std::unexpected(opened.error());
            }
            m_database = std::move(*opened);
        }
        return m_database.get();
    }
    void close() { m_database.reset(); }

private:
    library::LibraryFolder m_folder;
    library::Access m_access;
    std::unique_ptr<library::Database> m_database;
};

} // namespace linimasa::jobs
