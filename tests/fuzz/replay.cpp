// The main of a fuzzer in an ordinary build: tries files and mutations of them that are the same in every run.
#include <QByteArray>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void tryBytes(const QByteArray& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

/// A few small changes: bytes changed, cut, repeated, put in from elsewhere.
QByteArray mutated(QByteArray bytes, std::mt19937& random)
{
    // Distributions differ between standard libraries; the remainder does not.
    const auto below
        = [&random](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(limit)); };
    constexpr qsizetype longestRun = 64;
    const qsizetype changes = 1 + below(6);
    for (qsizetype change = 0; change < changes; ++change) {
        if (bytes.isEmpty()) {
            bytes.append(static_cast<char>(random()));
        }
        const qsizetype at = below(bytes.size());
        const qsizetype length = std::min(1 + below(longestRun), bytes.size() - at);
        switch (below(6)) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.sliced(at, length).repeated(1 + below(8)));
            break;
        case 3:
            bytes.insert(at, bytes.sliced(below(bytes.size())).first(1));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default: {
            // What parsers of dates, names and lines trip over.
            static const QByteArrayList bits {"\n\n",
                                              "\r",
                                              "31/2/2025",
                                              "(",
                                              ")",
                                              "(4/10)",
                                              "\xe6\x9c\x88",
                                              "\xcc\x81",
                                              " \xe2\x80\x93 ",
                                              "\xf0\x9f\x98\x80",
                                              "99999999999999999999",
                                              "\xff",
                                              "Kamis",
                                              "th\xc3\xa1ng 13"};
            bytes.insert(at, bits[below(bits.size())]);
        }
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: %s MUTATIONS FOLDER…\n", argv[0]);
        return 2;
    }
    const int mutations = arguments[1].toInt();
    QStringList paths;
    for (const QString& folder : arguments.sliced(2)) {
        QDirIterator files(folder, QDir::Files);
        while (files.hasNext()) {
            paths.append(files.next());
        }
    }
    std::ranges::sort(paths);
    if (paths.isEmpty()) {
        std::fputs("no files to try\n", stderr);
        return 2;
    }
    constexpr unsigned seed = 20211123;
    std::mt19937 random(seed);
    // One line as long as a file: nothing may take quadratic time over it.
    tryBytes(QByteArray("Kamis (4/10) Jepang dan Vietnam, ").repeated(8000));
    for (const QString& path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
            return 2;
        }
        const QByteArray bytes = file.readAll();
        tryBytes(bytes);
        for (int i = 0; i < mutations; ++i) {
            tryBytes(mutated(bytes, random));
        }
    }
    std::printf("%lld files and %d mutations of each\n", static_cast<long long>(paths.size()), mutations);
    return 0;
}
