#include "core/train/program_agreement.h"

#include <c10/util/StringUtil.h>

#include "core/base/check.h"
#include "core/program/trace_error.h"

namespace torchlane {

namespace {

constexpr const char* kWayOut =
    "A step must use the same parameters and return the same metrics for every shape of its batch";

// "[8, 5, 3] and [8]": what a Program is for.
std::string shapesOf(const Program::Parts& parts) {
  std::string text;
  for (size_t i = 0; i < parts.batch.size(); ++i) {
    const bool isLast = i + 1 == parts.batch.size();
    text += (i == 0   ? "["
             : isLast ? " and ["
                      : ", [") +
            c10::Join(", ", parts.registers.at(parts.batch[i]).meta.sizes) + "]";
  }
  return text;
}

std::string listOf(const std::vector<std::string>& names) {
  return names.empty() ? "no metric" : "'" + c10::Join("', '", names) + "'";
}

}  // namespace

void checkAgreement(const Program& first, const Program& other, const std::vector<size_t>& optimized,
                    const std::vector<std::string>& metricNames) {
  const Program::Parts& ours = first.parts();
  const Program::Parts& parts = other.parts();
  TORCHLANE_CHECK(parts.parameters.size() == ours.parameters.size() &&
                  parts.gradients.size() == ours.parameters.size() &&
                  parts.buffers.size() == ours.buffers.size());
  for (size_t parameter : optimized) {
    const bool hasGradient = parts.gradients.at(parameter) != kNoRegister;
    if (hasGradient == (ours.gradients.at(parameter) != kNoRegister)) continue;
    throw traceError("", "",
                     detail::concat("the loss depends on the parameter '", parts.parameterNames.at(parameter),
                                    "' for a batch of ", shapesOf(hasGradient ? parts : ours),
                                    " and not for one of ", shapesOf(hasGradient ? ours : parts)),
                     kWayOut);
  }
  if (parts.metricNames != metricNames)
    throw traceError(
        "", "",
        detail::concat("it returns ", listOf(parts.metricNames), " for a batch of ", shapesOf(parts), " and ",
                       listOf(metricNames), " for one of ", shapesOf(ours)),
        kWayOut);
  TORCHLANE_CHECK(parts.outputs.size() == 1 + metricNames.size());
}

}  // namespace torchlane
