#include "app/jobs/shared_analyser.h"

#include "app/pipeline/analysis_version.h"

#include <utility>

namespace linimasa::jobs {

SharedAnalyser::SharedAnalyser(pipeline::AnalyserData data)
    : m_data(std::move(data))
{
}

base::Result<const pipeline::Analyser*> SharedAnalyser::get()
{
    std::call_once(m_once, [this] { m_analyser.emplace(pipeline::Analyser::create(m_data)); });
    if (!m_analyser->has_value()) {
        return std::unexpected(m_analyser->error());
    }
    return &**m_analyser;
}

QString SharedAnalyser::version()
{
    std::call_once(m_versionOnce, [this] { m_version = pipeline::analysisVersion(m_data); });
    return m_version;
}

void SharedAnalyser::awaitRules()
{
    const std::scoped_lock lock(m_rulesMutex);
    m_rules = nullptr;
}

void SharedAnalyser::setRules(domain::EntityRules rules)
{
    auto made = std::make_shared<const domain::EntityRules>(std::move(rules));
    {
        const std::scoped_lock lock(m_rulesMutex);
        m_rules = std::move(made);
    }
    m_rulesGiven.notify_all();
}

std::shared_ptr<const domain::EntityRules> SharedAnalyser::rules() const
{
    std::unique_lock lock(m_rulesMutex);
    m_rulesGiven.wait(lock, [this] { return m_rules != nullptr; });
    return m_rules;
}

} // namespace linimasa::jobs
