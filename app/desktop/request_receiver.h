#pragma once

#include "app/desktop/request.h"

#include <QDBusConnection>
#include <QObject>

namespace linimasa::desktop {

/// Hears what the desktop and later starts of the program ask for.
class RequestReceiver : public QObject {
    Q_OBJECT

public:
    explicit RequestReceiver(QObject* parent = nullptr);
    ~RequestReceiver() override;

    enum class Place {
        First, // requests are heard
        Second, // another program has the first of the names
        Deaf, // there is no bus: nothing is heard, and nobody else is
    };
    /// From now on requests are heard under these names. The first must be free; the others are taken as soon as they are.
    [[nodiscard]] Place listen(const QDBusConnection& bus, const QStringList& names);
    /// Gives the names back, so that whoever asks next is not kept waiting by a program that ends.
    void stop();

Q_SIGNALS:
    void requested(const linimasa::desktop::Request& request);

private:
    QDBusConnection m_bus;
    QStringList m_names; // that are ours
};

} // namespace linimasa::desktop
