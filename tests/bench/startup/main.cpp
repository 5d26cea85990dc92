// Starts Linimasa and a bare window in turn on the same text and compares how long each takes until the text is painted:
//   bench_startup [FILE]
// Ends with 1 when Linimasa takes more than one and a half times as long.
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

std::optional<double> millisecondsToText(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
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

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QString file = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(SAMPLE_FILE);
    std::vector<double> bare;
    std::vector<double> ours;
    for (int round = 0; round <= rounds; ++round) {
        // In turn, so that what else the machine does falls on both. The first round warms the disk's cache.
        const auto one = millisecondsToText(QStringLiteral(BARE_PROGRAM), {file});
        const auto other = millisecondsToText(QStringLiteral(LINIMASA_PROGRAM), {u"--no-session"_s, file});
        if (!one || !other) {
            return 2;
        }
        if (round > 0) {
            bare.push_back(*one);
            ours.push_back(*other);
        }
    }
    const Times plain = summary(bare);
    const Times linimasa = summary(ours);
    std::printf("start to first painted article, %d rounds\n", rounds);
    std::printf("  bare window  median %7.1f ms  best %7.1f ms\n", plain.median, plain.best);
    std::printf("  linimasa     median %7.1f ms  best %7.1f ms\n", linimasa.median, linimasa.best);
    std::printf("  ratio        median %7.2f     best %7.2f     (aim: at most %.1f)\n", linimasa.median / plain.median,
                linimasa.best / plain.best, aim);
    return linimasa.median <= aim * plain.median ? 0 : 1;
}
