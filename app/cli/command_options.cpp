#include "app/cli/command_options.h"

#include <QThread>

#include <algorithm>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

void addPublishedOption(QCommandLineParser& parser)
{
    parser.addOption(
        {u"published"_s, u"The day the articles were published, for those that do not say."_s, u"YYYY-MM-DD"_s});
}

void addJobsOption(QCommandLineParser& parser)
{
    parser.addOption(
        {{u"j"_s, u"jobs"_s}, u"Articles worked on at once; 0 is as many as the machine has processors."_s, u"N"_s});
}

base::Result<std::optional<QDate>> publishedOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"published"_s)) {
        return std::optional<QDate>();
    }
    const QString value = parser.value(u"published"_s);
    const QDate date = QDate::fromString(value, u"yyyy-MM-dd"_s);
    if (!date.isValid()) {
        return base::failure(base::ErrorKind::BadUsage,
                             u"--published: “%1” is not a day like 2021-11-23."_s.arg(value));
    }
    return std::optional(date);
}

base::Result<int> jobsOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"jobs"_s)) {
        return 1;
    }
    constexpr int most = 256;
    bool isNumber = false;
    const int jobs = parser.value(u"jobs"_s).toInt(&isNumber);
    if (!isNumber || jobs < 0 || jobs > most) {
        return base::failure(base::ErrorKind::BadUsage,
                             u"--jobs: “%1” is not a number from 0 to %2."_s.arg(parser.value(u"jobs"_s)).arg(most));
    }
    return jobs == 0 ? std::max(1, QThread::idealThreadCount()) : jobs;
}

void reportPassedOver(const QStringList& passedOver, const Streams& streams)
{
    if (passedOver.isEmpty()) {
        return;
    }
    const QString name = passedOver.front().section(u'/', -1);
    streams.complain(passedOver.size() == 1
                         ? u"1 file in a folder was passed over: its name says that it is no article (%1)."_s.arg(name)
                         : u"%1 files in folders were passed over: their names say that they are no articles (%2, …)."_s
                               .arg(passedOver.size())
                               .arg(name));
}

base::Result<std::optional<domain::Edtf>> dateOption(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option)) {
        return std::optional<domain::Edtf>();
    }
    const auto date = domain::Edtf::parse(parser.value(option));
    if (!date || !date->earliest().isValid() || !date->latest().isValid()) {
        return base::failure(
            base::ErrorKind::BadUsage,
            u"--%1: “%2” is not a date like 2021, 2021-11 or 2021-11-23."_s.arg(option, parser.value(option)));
    }
    return date;
}

} // namespace linimasa::cli
