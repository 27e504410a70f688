// A short search, always the same one: every operator that can be called alone, then random models. The long
// one is `npm run search`; test/search holds both.
#include <gtest/gtest.h>

#include <ATen/Parallel.h>

#include <chrono>

#include "generator.h"
#include "search.h"

namespace torchlane::search {
namespace {

constexpr uint64_t kSeed = 2;
constexpr uint64_t kModels = 200;
// On a slow or busy machine fewer models are judged.
constexpr std::chrono::seconds kTimeForModels(3);

class Search : public testing::Test {
 protected:
  // As in the search itself; other tests may want more threads.
  void SetUp() override { at::set_num_threads(1); }
  void TearDown() override { at::set_num_threads(threads_); }

 private:
  const int threads_ = at::get_num_threads();
  const c10::WarningUtils::WarningHandlerGuard noWarnings_{&silentWarnings()};
};

TEST_F(Search, FindsNoSilentDifference) {
  std::vector<size_t> recordable;
  const std::vector<Operator>& operators = catalogue().operators;
  for (size_t i = 0; i < operators.size(); ++i) {
    const Probe probed = probe(operators[i], 1);
    if (probed.isRecordable) recordable.push_back(i);
    EXPECT_NE(probed.judgement.outcome, Outcome::kFailed)
        << operators[i].name() << ": " << probed.judgement.detail << "\n"
        << probed.model;
  }
  EXPECT_GT(recordable.size(), 1300u) << "of " << operators.size() << " operators that can be called";

  Totals totals;
  const auto until = std::chrono::steady_clock::now() + kTimeForModels;
  for (uint64_t index = 0; index < kModels && std::chrono::steady_clock::now() < until; ++index) {
    const std::optional<Model> model = randomModel(recordable, kSeed, index);
    if (!model) continue;
    const Judgement judgement = judgeModel(*model);
    totals.add(judgement, &*model);
    EXPECT_NE(judgement.outcome, Outcome::kFailed)
        << "model " << index << " of seed " << kSeed << ": " << judgement.detail << "\n"
        << model->toString();
  }
  EXPECT_GT(totals.outcomes[Outcome::kEqual], 20);
  EXPECT_GE(totals.acceptedPart(), 0.8);
}

}  // namespace
}  // namespace torchlane::search
