#include "app/desktop/hand_over.h"
#include "app/desktop/message.h"
#include "app/desktop/request_receiver.h"
#include "app/desktop/service_name.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <future>

#include "private_bus.h"

using namespace linimasa;
using namespace linimasa::desktop;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"org.linimasa.Linimasa.Library_test"_s;

/// Hands over as a second program does, while the first one's event loop runs.
HandOver handOverMeanwhile(const QDBusConnection& bus, const Request& request)
{
    auto answer = std::async(std::launch::async, [&] { return handOver(bus, name, request); });
    REQUIRE(
        QTest::qWaitFor([&] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 20000));
    return answer.get();
}

class Listener {
public:
    explicit Listener(RequestReceiver& receiver)
    {
        QObject::connect(&receiver, &RequestReceiver::requested, &receiver,
                         [this](const Request& request) { m_heard.append(request); });
    }
    [[nodiscard]] const QList<Request>& heard() const { return m_heard; }

private:
    QList<Request> m_heard;
};

} // namespace

TEST_CASE("A second start gives its files to the window that is open")
{
    tests::PrivateBus bus;
    if (!bus.isRunning()) {
        SKIP("there is no dbus-daemon");
    }
    RequestReceiver receiver;
    Listener listener(receiver);
    REQUIRE(receiver.listen(bus.connect(), {name, applicationName()}) == RequestReceiver::Place::First);

    const Request files {.paths = {u"/tmp/kerja sama #1.txt"_s, u"/tmp/日本とASEAN.html"_s},
                         .elsewhere = {u"smb://server/a.txt"_s},
                         .action = {},
                         .token = "host-12-linimasa-0_TIME4711"};
    CHECK(handOverMeanwhile(bus.connect(), files) == HandOver::Taken);
    CHECK(listener.heard() == QList<Request> {files});

    const Request nothing;
    CHECK(handOverMeanwhile(bus.connect(), nothing) == HandOver::Taken);
    CHECK(listener.heard().last() == nothing);

    const Request action {.paths = {}, .elsewhere = {}, .action = u"search"_s, .token = "t"};
    CHECK(handOverMeanwhile(bus.connect(), action) == HandOver::Taken);
    CHECK(listener.heard().last() == action);
}

TEST_CASE("There is one window a library, and the next is first when it has gone")
{
    tests::PrivateBus bus;
    if (!bus.isRunning()) {
        SKIP("there is no dbus-daemon");
    }
    RequestReceiver first;
    RequestReceiver second;
    RequestReceiver ofAnotherLibrary;
    CHECK(first.listen(bus.connect(), {name, applicationName()}) == RequestReceiver::Place::First);
    const QDBusConnection place = bus.connect();
    CHECK(second.listen(place, {name, applicationName()}) == RequestReceiver::Place::Second);
    CHECK(ofAnotherLibrary.listen(bus.connect(), {name + u"2"_s}) == RequestReceiver::Place::First);
    first.stop();
    CHECK(second.listen(place, {name, applicationName()}) == RequestReceiver::Place::First);
}

TEST_CASE("The desktop's name passes on to the next window when its holder ends")
{
    tests::PrivateBus bus;
    if (!bus.isRunning()) {
        SKIP("there is no dbus-daemon");
    }
    RequestReceiver holder;
    RequestReceiver next;
    const QDBusConnection hers = bus.connect();
    REQUIRE(holder.listen(bus.connect(), {name, applicationName()}) == RequestReceiver::Place::First);
    REQUIRE(next.listen(hers, {name + u"2"_s, applicationName()}) == RequestReceiver::Place::First);
    const auto owner = [&hers] { return hers.interface()->serviceOwner(applicationName()).value(); };
    CHECK(owner() != hers.baseService());
    holder.stop();
    CHECK(owner() == hers.baseService());
}

TEST_CASE("Without a bus, or with a dead one, nobody is waited for")
{
    const QDBusConnection none = QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"dead"_s);
    CHECK(handOver(none, name, {}) == HandOver::NobodyThere);
    RequestReceiver receiver;
    CHECK(receiver.listen(none, {name}) == RequestReceiver::Place::Deaf);
    receiver.stop();
}

TEST_CASE("Nobody there is said as such, and no other program is started for it")
{
    tests::PrivateBus bus;
    if (!bus.isRunning()) {
        SKIP("there is no dbus-daemon");
    }
    CHECK(handOver(bus.connect(), name, {}) == HandOver::NobodyThere);
}

TEST_CASE("The object speaks org.freedesktop.Application and nothing of its own")
{
    tests::PrivateBus bus;
    if (!bus.isRunning()) {
        SKIP("there is no dbus-daemon");
    }
    RequestReceiver receiver;
    Listener listener(receiver);
    REQUIRE(receiver.listen(bus.connect(), {name}) == RequestReceiver::Place::First);
    const QDBusConnection desk = bus.connect();
    const auto call = [&](const QString& interface, const QString& method, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(name, objectPath(), interface, method);
        message.setArguments(arguments);
        QDBusPendingCall pending = desk.asyncCall(message);
        REQUIRE(QTest::qWaitFor([&] { return pending.isFinished(); }, 20000));
        return pending.reply();
    };
    const QString xml
        = call(u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s, {}).arguments().value(0).toString();
    CHECK(xml.count("<interface"_L1) == 4); // with the bus's own three
    CHECK(xml.contains("org.freedesktop.Application"_L1));
    CHECK_FALSE(xml.contains("<signal name=\"requested"_L1));

    const QVariantMap startup {{u"desktop-startup-id"_s, u"x11_TIME7"_s}};
    const auto done
        = call(u"org.freedesktop.Application"_s, u"Open"_s,
               {QStringList {u"file:///a%20b.txt"_s, u"/plain.txt"_s, u"https://example.org/"_s, u""_s}, startup});
    CHECK(done.type() == QDBusMessage::ReplyMessage);
    CHECK(listener.heard()
          == QList<Request> {{.paths = {u"/a b.txt"_s, u"/plain.txt"_s},
                              .elsewhere = {u"https://example.org/"_s},
                              .action = {},
                              .token = "x11_TIME7"}});
    const auto wrong = call(u"org.freedesktop.Application"_s, u"Open"_s, {u"not a list"_s});
    CHECK(wrong.type() == QDBusMessage::ErrorMessage);
    CHECK(listener.heard().size() == 1);
}

TEST_CASE("A Wayland token goes before a startup id")
{
    CHECK(tokenIn({{u"activation-token"_s, u"w"_s}, {u"desktop-startup-id"_s, u"x"_s}}) == "w");
    CHECK(tokenIn({{u"desktop-startup-id"_s, u"x"_s}}) == "x");
    CHECK(tokenIn({{u"activation-token"_s, 7}}) == "7");
    CHECK(tokenIn({}).isEmpty());
    CHECK(tokenIn(platformDataWith("t")) == "t");
    CHECK(platformDataWith({}).isEmpty());
}

TEST_CASE("Names on the bus are one a library, however its folder is written")
{
    const QTemporaryDir folder;
    const QDir place(folder.path());
    REQUIRE(place.mkpath(u"real/library"_s));
    REQUIRE(QFile::link(place.filePath(u"real"_s), place.filePath(u"link"_s)));
    const QString plain = nameForLibrary(place.filePath(u"real/library"_s));
    CHECK(plain.startsWith(applicationName() + u'.'));
    CHECK(nameForLibrary(place.filePath(u"link/library/"_s)) == plain);
    CHECK(nameForLibrary(place.filePath(u"real/../real/./library"_s)) == plain);
    CHECK(nameForLibrary(place.filePath(u"link/later/deep"_s)) == nameForLibrary(place.filePath(u"real/later/deep"_s)));
    CHECK(nameForLibrary(place.filePath(u"real"_s)) != plain);
    // A part of a name on the bus: letters, digits and underscores, not a digit first.
    CHECK(QRegularExpression(u"^[A-Za-z_][A-Za-z0-9_]*$"_s).match(plain.section(u'.', -1)).hasMatch());
}

TEST_CASE("The desktop and the object agree on the object's place")
{
    QString fromName = u'/' + applicationName();
    CHECK(objectPath() == fromName.replace(u'.', u'/').replace(u'-', u'_'));
}
