#pragma once

#include "app/base/result.h"
#include "app/domain/entity_rule.h"
#include "app/pipeline/analyser.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace linimasa::jobs {

/// The one analyser of a program, loaded by whichever thread asks first, so that the window need not wait for its lists.
class SharedAnalyser {
public:
    explicit SharedAnalyser(pipeline::AnalyserData data);

    /// Loads it on the first call; every thread gets the same answer. The pointer lives as long as this.
    [[nodiscard]] base::Result<const pipeline::Analyser*> get();
    /// The name under which the library keeps its analyses (pipeline::analysisVersion); found out on the first call.
    [[nodiscard]] QString version();

    /// Until setRules() is called, rules() waits: for a start that reads files before it knows the person's corrections.
    void awaitRules();
    /// A person's corrections of entities, which articles are analysed with from now on.
    void setRules(domain::EntityRules rules);
    /// As they stand now. From any thread but the one that is to give them.
    [[nodiscard]] std::shared_ptr<const domain::EntityRules> rules() const;

private:
    pipeline::AnalyserData m_data;
    std::once_flag m_once;
    std::optional<base::Result<pipeline::Analyser>> m_analyser;
    std::once_flag m_versionOnce;
    QString m_version;
    mutable std::mutex m_rulesMutex; // guards what follows
    mutable std::condition_variable m_rulesGiven;
    std::shared_ptr<const domain::EntityRules> m_rules = std::make_shared<const domain::EntityRules>(); // null: awaited
};

} // namespace linimasa::jobs
