// What the Programs of one run must have in common, whatever the shapes of their batches. Thread: main.
#pragma once

#include <string>
#include <vector>

#include "core/program/program.h"

namespace torchlane {

// Throws ERR_TRACE where `other` differs from the run's first Program in the parameters among `optimized`
// (indexes) that its loss depends on, or from `metricNames` in its metrics: buckets, optimizer and events are
// planned once for all.
void checkAgreement(const Program& first, const Program& other, const std::vector<size_t>& optimized,
                    const std::vector<std::string>& metricNames);

}  // namespace torchlane
