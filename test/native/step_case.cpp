// See step_case.h.
#include "step_case.h"

#include <ATen/CPUGeneratorImpl.h>

#include "step_verdict.h"

namespace torchlane::test {

at::Tensor seededRandn(at::IntArrayRef sizes, uint64_t seed) {
  return at::randn(sizes, at::make_generator<at::CPUGeneratorImpl>(seed));
}

at::Tensor seededIntegers(int64_t high, at::IntArrayRef sizes, uint64_t seed) {
  return at::randint(high, sizes, at::make_generator<at::CPUGeneratorImpl>(seed), at::kLong);
}

RecordingSpec StepCase::spec(int step) const {
  RecordingSpec result;
  result.parameters = parameters;
  result.buffers = buffers;
  result.trained.assign(parameters.size(), true);
  for (size_t i = 0; i < parameters.size(); ++i) result.parameterNames.push_back("p" + std::to_string(i));
  for (size_t i = 0; i < buffers.size(); ++i) result.bufferNames.push_back("b" + std::to_string(i));
  result.batch = batch(step);
  result.seed = 1234;
  return result;
}

void expectReplayEqualsEager(const StepCase& model, int steps) {
  const Verdict verdict = judge(model, {.batches = steps, .steps = steps});
  ASSERT_EQ(verdict.kind, Verdict::kEqual) << verdictName(verdict.kind) << ": " << verdict.detail << "\n"
                                           << (verdict.program != nullptr ? verdict.program->toString() : "");
}

std::string expectRefused(const StepCase& model) {
  const Verdict verdict = judge(model, {.steps = 0});
  EXPECT_EQ(verdict.kind, Verdict::kRefused)
      << verdictName(verdict.kind) << ": " << verdict.detail << "\n"
      << (verdict.program != nullptr ? verdict.program->toString() : "");
  return verdict.detail;
}

}  // namespace torchlane::test
