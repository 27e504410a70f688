// The table of a schedule: rows that come in time, rows that are waited for, and one fate for all ranks.
#include "core/train/schedule_table.h"

#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "training_util.h"

namespace torchlane {
namespace {

using namespace std::chrono_literals;

TEST(ScheduleTable, GivesRowsOfAllGroupsAndAsksForMoreWithEachChunk) {
  std::vector<bool> asked;
  ScheduleTable table({.isPerEpoch = false, .hasMomentum = true, .rows = {1, 2, 3, 4, 5, 6, 7, 8}}, 2, 1,
                      [&](bool isWaiting) { asked.push_back(isWaiting); });
  const Scheduled* row = table.row(0, 0);
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row[0].lr, 1);
  EXPECT_EQ(row[0].momentum, 2);
  EXPECT_EQ(row[1].lr, 3);
  EXPECT_EQ(table.row(0, 1)[1].momentum, 8);
  EXPECT_EQ(asked, std::vector<bool>{false});
  table.append({9, 10, 11, 12});
  EXPECT_EQ(table.row(0, 2)[0].lr, 9);
  EXPECT_EQ(asked, (std::vector<bool>{false, false}));
}

TEST(ScheduleTable, RanksWaitForRowsThatAreNotThereYet) {
  std::atomic<int> waiting{0};
  ScheduleTable table({.rows = {1}}, 1, 2, [&](bool isWaiting) { waiting += isWaiting; });
  std::vector<double> seen(2);
  std::vector<std::thread> ranks;
  for (int rank = 0; rank < 2; ++rank)
    ranks.emplace_back([&, rank] {
      for (int64_t i = 0; i < 3; ++i) seen[rank] += table.row(rank, i)[0].lr;
    });
  while (waiting == 0) std::this_thread::sleep_for(1ms);
  table.append({2});
  while (waiting == 1) std::this_thread::sleep_for(1ms);
  table.append({4});
  for (auto& rank : ranks) rank.join();
  EXPECT_EQ(seen, (std::vector<double>{7, 7}));
  EXPECT_EQ(waiting, 2);
}

TEST(ScheduleTable, AfterTheEndAllRanksGetTheSameRows) {
  ScheduleTable table({.rows = {1, 2}}, 1, 2, [](bool) {});
  EXPECT_NE(table.row(0, 1), nullptr);
  table.close();
  table.append({3});
  EXPECT_NE(table.row(1, 1), nullptr);
  EXPECT_EQ(table.row(0, 2), nullptr);
  EXPECT_EQ(table.row(1, 2), nullptr);
}

// The rates of `rows`, one a step, by an eager loop over the same batches and by a job.
TEST(ScheduleTable, AJobStepsWithItsRates) {
  const test::Training training = test::linearTraining(40);
  JobSpec spec = training.spec(2, 5, {.shuffle = false, .seed = 0, .dropLast = false});
  spec.optimizer = test::sgd({.lr = 7});  // never used
  spec.schedule = ScheduleSpec{.rows = {0.1, 0.05}};
  spec.logEverySteps = 1;
  const auto job = Job::create(spec);
  std::vector<double> rates;
  test::RunningRanks ranks(job);
  const auto deadline = std::chrono::steady_clock::now() + test::kHangs;
  while (!job->wait(std::chrono::steady_clock::now() + 1ms)) {
    ASSERT_LT(std::chrono::steady_clock::now(), deadline);
    for (const Event& event : job->events().drain()) {
      if (event.kind == Event::Kind::kSchedule && rates.size() < 4) job->appendSchedule({0.02, 0.01});
      if (event.kind == Event::Kind::kStep) rates.push_back(event.learningRate);
    }
  }
  for (const Event& event : job->events().drain())
    if (event.kind == Event::Kind::kStep) rates.push_back(event.learningRate);
  EXPECT_EQ(rates, (std::vector<double>{0.1, 0.05, 0.02, 0.01}));
  ASSERT_TRUE(job->result().state);

  std::vector<at::Tensor> params, start;
  for (const at::Tensor& param : training.parameters) start.push_back(param.detach().clone());
  Optimizer optimizer("SGD");
  optimizer.addGroup(training.parameters, test::sgdGroup({.lr = 1}));
  std::thread([&] {
    at::set_num_threads(1);
    for (int64_t step = 0; step < 4; ++step) {
      optimizer.schedule(0, {.lr = rates[step]});
      std::vector<at::Tensor> batch;
      // Rank r has every second row from r on: together rows 10 · step to 10 · step + 9.
      for (const at::Tensor& field : training.fields)
        batch.push_back(field.slice(0, 10 * step, 10 * step + 10));
      optimizer.step(torch::autograd::grad({training.step(batch).loss}, training.parameters));
    }
  }).join();
  at::NoGradGuard noGrad;
  for (size_t i = 0; i < start.size(); ++i) {
    EXPECT_TRUE(at::allclose(job->result().state->parameters[i], training.parameters[i], 0, 1e-6));
    training.parameters[i].copy_(start[i]);
  }
}

TEST(ScheduleTable, AMainThreadThatGivesNoRowsIsATimeout) {
  const test::Training training = test::linearTraining(40);
  JobSpec spec = training.spec(2, 5);
  spec.schedule = ScheduleSpec{.rows = {0.1}};
  spec.timeout = 200ms;
  const JobResult result = test::runJob(spec);
  EXPECT_EQ(result.outcome, JobResult::Outcome::kFailed);
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(test::codeOf(result.failure->error), Code::ERR_COLLECTIVE_TIMEOUT);
  EXPECT_NE(test::messageOf(result.failure->error).find("schedule"), std::string::npos);
}

TEST(ScheduleTable, AStopEndsARunThatWaitsForRows) {
  const test::Training training = test::linearTraining(40);
  JobSpec spec = training.spec(2, 5);
  spec.schedule = ScheduleSpec{.rows = {0.1}};
  const auto job = Job::create(spec);
  test::RunningRanks ranks(job);
  const auto deadline = std::chrono::steady_clock::now() + test::kHangs;
  // The second request is that of a rank that waits.
  for (int requests = 0; requests < 2 && std::chrono::steady_clock::now() < deadline;)
    for (const Event& event : job->events().drain()) requests += event.kind == Event::Kind::kSchedule;
  job->requestStop();
  const JobResult& result = ranks.wait();
  EXPECT_EQ(result.outcome, JobResult::Outcome::kStopped);
  EXPECT_EQ(result.steps, 1);
}

}  // namespace
}  // namespace torchlane
