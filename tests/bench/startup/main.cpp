// Starts Linimasa and a bare window in turn on the same text and compares how long each takes until the text is painted:
//   bench_startup [FILE]
// Once on a display, as a reader does it (the one named by DISPLAY, else an Xvfb of its own), and once offscreen.
// Ends with 1 when Linimasa takes more than one and a half times as long on the display (offscreen where there is none).
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr double aim = 1.5;

std::optional<double> millisecondsToText(const QString& program, const QStringList& arguments, const QString& platform)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"QT_LOGGING_RULES"_s, u"linimasa.startup.debug=true"_s);
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("first article painted")) {
        if (timer.elapsed() > 20000 || !process.waitForReadyRead(20000)) {
            std::fprintf(stderr, "%s did not paint the text: %s\n", qPrintable(program), said.constData());
            process.kill();
            process.waitForFinished();
            return std::nullopt;
        }
        said += process.readAllStandardError();
    }
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    return taken;
}

struct Times {
    double best = 0;
    double median = 0;
};

Times summary(std::vector<double> times)
{
    std::ranges::sort(times);
    return {.best = times.front(), .median = times[times.size() / 2]};
}

/// An X server without a screen, where there is no other. Its number is left in DISPLAY.
class Display {
public:
    Display()
    {
        if (qEnvironmentVariableIsSet("DISPLAY")) {
            m_isThere = true;
            return;
        }
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s, u"-nolisten"_s, u"tcp"_s});
        if (m_server.waitForStarted() && m_server.waitForReadyRead(10000)) {
            qputenv("DISPLAY", ":" + m_server.readAllStandardOutput().trimmed());
            m_isThere = true;
        }
    }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QProcess m_server;
    bool m_isThere = false;
};

/// How many times as long Linimasa takes, by the medians.
std::optional<double> ratioOn(const QString& platform, const QString& file)
{
    std::vector<double> bare;
    std::vector<double> ours;
    for (int round = 0; round <= rounds; ++round) {
        // In turn, so that what else the machine does falls on both. The first round warms the disk's cache.
        const auto one = millisecondsToText(QStringLiteral(BARE_PROGRAM), {file}, platform);
        const auto other = millisecondsToText(QStringLiteral(LINIMASA_PROGRAM), {u"--no-session"_s, file}, platform);
        if (!one || !other) {
            return std::nullopt;
        }
        if (round > 0) {
            bare.push_back(*one);
            ours.push_back(*other);
        }
    }
    const Times plain = summary(bare);
    const Times linimasa = summary(ours);
    std::printf("start to first painted article, %d rounds, %s\n", rounds,
                platform == u"xcb"_s ? "on an X display" : "offscreen");
    std::printf("  bare window  median %7.1f ms  best %7.1f ms\n", plain.median, plain.best);
    std::printf("  linimasa     median %7.1f ms  best %7.1f ms\n", linimasa.median, linimasa.best);
    std::printf("  ratio        median %7.2f     best %7.2f     (aim: at most %.1f)\n", linimasa.median / plain.median,
                linimasa.best / plain.best, aim);
    return linimasa.median / plain.median;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString file = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(SAMPLE_FILE);
    const Display display;
    std::optional<double> onDisplay = 0;
    if (display.isThere()) {
        onDisplay = ratioOn(u"xcb"_s, file);
    } else {
        std::puts("no display and no Xvfb here: offscreen only");
    }
    const std::optional<double> offscreen = ratioOn(u"offscreen"_s, file);
    if (!onDisplay || !offscreen) {
        return 2;
    }
    return (display.isThere() ? *onDisplay : *offscreen) <= aim ? 0 : 1;
}
