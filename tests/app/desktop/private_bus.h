#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QProcess>
#include <QString>

#include <utility>

namespace linimasa::tests {

/// A session bus that nobody else is on; it ends with the test. Not running where there is no dbus-daemon.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        }
    }
    ~PrivateBus()
    {
        for (int i = 0; i < m_connections; ++i) {
            QDBusConnection::disconnectFromBus(nameOf(i));
        }
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    /// A connection as a program of its own has it.
    [[nodiscard]] QDBusConnection connect()
    {
        return QDBusConnection::connectToBus(m_address, nameOf(std::exchange(m_connections, m_connections + 1)));
    }

private:
    [[nodiscard]] QString nameOf(int number) const { return m_address + QString::number(number); }

    QProcess m_daemon;
    QString m_address;
    int m_connections = 0;
};

} // namespace linimasa::tests
