// `npm run search`: judges random models, `--from` to `--from + --models`. Prints how each operator was
// covered, why models were refused, and every failure in its smallest form. Exit status: 0 if the run is good
// enough, by the figures below, else 1, with the reasons in the last lines.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "campaign.h"
#include "child.h"
#include "command_line.h"
#include "core/program/fault.h"
#include "generator.h"
#include "report.h"

namespace torchlane::search {
namespace {

constexpr double kRequiredAcceptedPart = 0.8;
constexpr int64_t kRequiredCalls = 20;
constexpr uint64_t kModelsForRequiredCalls = 20000;  // shorter runs cannot reach every operator as often

// Every recipe of one operator, and what became of it.
int runOperator(const Options& options) {
  bool failed = false;
  for (const Operator& op : catalogue().operators) {
    if (op.name() != options.op) continue;
    for (size_t i = 0; i < 2 * op.recipes.size(); ++i) {
      const Recipe& recipe = op.recipes[i / 2];
      const bool withGradients = i % 2 == 0;
      int status = 0;
      const std::string text = inChild(
          [&](std::ostream& out) {
            alarm(kModelSeconds);
            const std::optional<Model> model = singleCall(op, recipe, withGradients);
            if (!model) {
              out << "eager cannot run it and its backward pass\n";
              return;
            }
            out << model->toString() << std::flush;
            const Judgement judgement = judgeModel(*model, options.check);
            static constexpr std::array<const char*, 5> kNames = {
                "equal", "refused: ", "refused by the self-check: ", "failed: ", "discarded: "};
            out << kNames[static_cast<size_t>(judgement.outcome)] << judgement.detail << "\n";
          },
          status);
      const std::string ended = endOf(status);
      failed = failed || !ended.empty() || text.find("failed: ") != std::string::npos;
      std::cout << recipe.toString() << "\n" << text << ended << (ended.empty() ? "" : "\n") << std::flush;
    }
  }
  return failed ? 1 : 0;
}

int printModels(const Options& options, const std::vector<size_t>& drawn) {
  for (uint64_t index = options.from; index < options.from + options.models; ++index) {
    int status = 0;
    const std::string text = inChild(
        [&](std::ostream& out) {
          const auto model = randomModel(drawn, options.seed, index);
          out << (model ? model->toString() : "  eager cannot run it\n");
        },
        status);
    std::cout << "model " << index << "\n" << text << endOf(status) << std::flush;
  }
  return 0;
}

// Would the search have seen it? Every fault that can be planted in the recorder, without the self-check.
int plantFaults(Options options, const std::vector<size_t>& drawn) {
  options.check = false;
  int unseen = 0;
  for (int fault = 1; fault <= static_cast<int>(kLastFault); ++fault) {
    plant(static_cast<Fault>(fault));
    const Found found = judgeAll(options, drawn);
    std::cout << "fault " << fault << ": " << found.failures.size() << " of " << options.models
              << " models fail";
    if (!found.failures.empty()) {
      std::cout << ", the first is " << found.failures[0].index << ": "
                << found.failures[0].detail.substr(0, 100);
    }
    std::cout << std::endl;
    unseen += found.failures.empty() ? 1 : 0;
  }
  plant(Fault::kNone);
  return unseen == 0 ? 0 : 1;
}

struct Tally {
  size_t failures = 0;
  size_t falseAlarms = 0;  // refused by the self-check, and equal without it
  size_t rare = 0;         // recordable operators in fewer than kRequiredCalls calls
};

std::vector<std::string> unmetRequirements(const Options& options, const Totals& totals, const Tally& tally) {
  std::vector<std::string> unmet;
  const auto require = [&](bool isMet, const auto&... words) {
    if (isMet) return;
    std::ostringstream line;
    (line << ... << words);
    unmet.push_back(line.str());
  };
  require(totals.acceptedPart() >= kRequiredAcceptedPart, 100 * totals.acceptedPart(),
          " % of the judged models accepted, expected ", 100 * kRequiredAcceptedPart, " % or more");
  require(tally.failures == 0, tally.failures, " failures of operators and models, expected none");
  require(tally.falseAlarms == 0, tally.falseAlarms,
          " operators and models refused by the self-check that are equal without it, expected none");
  require(options.models < kModelsForRequiredCalls || tally.rare == 0, tally.rare,
          " recordable operators in fewer than ", kRequiredCalls, " calls, expected none in a run of ",
          kModelsForRequiredCalls, " models or more");
  return unmet;
}

int run(const Options& options) {
  at::set_num_threads(1);
  const c10::WarningUtils::WarningHandlerGuard noWarnings(&silentWarnings());
  sharedPosition();  // before the first child
  const auto started = std::chrono::steady_clock::now();
  const auto seconds = [&] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
  };
  if (!options.op.empty()) return runOperator(options);
  const Catalogue& all = catalogue();
  std::printf("%zu operators can be called, %zu are left out (%.1f s)\n", all.operators.size(),
              all.uncovered.size(), seconds());
  const Coverage covered = coverage(options.check);
  std::printf("%zu of them are recordable, alone and with every recipe (%.1f s)\n", covered.recordable.size(),
              seconds());
  std::fflush(stdout);
  if (options.printsModels) return printModels(options, covered.recordable);
  if (options.plantsFaults) return plantFaults(options, covered.recordable);
  const Found found = judgeAll(options, covered.recordable);

  std::map<std::string, int64_t> reasons;
  for (const Uncovered& each : all.uncovered) ++reasons[each.reason];
  printTable("\nleft out, by reason:", reasons);
  std::cout << "\nleft out:\n";
  for (const Uncovered& each : all.uncovered) std::cout << "  " << each.name << ": " << each.reason << "\n";
  std::cout << "\ncan be called and not recorded:\n";
  for (const std::string& each : covered.notRecordable) std::cout << "  " << each << "\n";

  std::map<std::string, int64_t> calls;
  for (size_t index : covered.recordable) calls[all.operators[index].name()] = 0;
  size_t rare = 0;
  for (auto& [name, count] : calls) {
    const auto counted = found.totals.calls.find(name);
    if (counted != found.totals.calls.end()) count = counted->second;
    rare += count < kRequiredCalls ? 1 : 0;
  }
  printTable("\ncalls of each recordable operator in models that are equal:", calls);
  printTable("\nrefused models, by operator and reason:", found.totals.refusals);
  printTable("\nmodels that eager cannot run or that differ from themselves, by reason:", found.discards);
  std::cout << "\ncalls a model:\n";
  for (const auto& [length, count] : found.totals.lengths)
    std::cout << "  " << length << "+  " << count << "\n";

  std::cout << "\nfailures of one operator alone: " << covered.failures.size() << "\n";
  for (const std::string& failure : covered.failures) std::cout << failure << "\n";
  std::cout << "\nrecordable, but refused by the self-check with other arguments: " << covered.alarms.size()
            << "\n";
  for (const std::string& each : covered.alarms) std::cout << each << "\n";
  std::cout << "\nof them equal without the self-check: " << covered.falseAlarms.size() << "\n";
  for (const std::string& each : covered.falseAlarms) std::cout << each << "\n";
  std::cout << "\nfailures of models: " << found.failures.size() << "\n";
  printFailures(options, covered.recordable, found.failures, Outcome::kFailed);
  std::cout << "\nmodels refused, one of each kind: " << found.refusals.size() << "\n";
  printRefusals(options, covered.recordable, found.refusals);
  std::cout << "\nmodels refused by the self-check: " << found.alarms.size() << "\n";
  printFailures(options, covered.recordable, found.alarms, Outcome::kAlarmed);

  auto outcomes = found.totals.outcomes;
  std::cout << "\nseed " << options.seed << ", models " << options.from << " to "
            << options.from + options.models << ": " << outcomes[Outcome::kEqual] << " equal, "
            << outcomes[Outcome::kRefused] << " refused, " << outcomes[Outcome::kAlarmed]
            << " refused by the self-check, " << outcomes[Outcome::kFailed] << " failed, "
            << outcomes[Outcome::kDiscarded] << " that eager cannot run or that differ from themselves\n"
            << std::fixed << std::setprecision(1) << 100 * found.totals.acceptedPart()
            << " % of the judged models accepted; " << rare << " of " << calls.size()
            << " recordable operators in fewer than " << kRequiredCalls << " calls; " << seconds() << " s\n";

  const Tally tally{
      covered.failures.size() + found.failures.size(),
      covered.falseAlarms.size() + falseAlarms(options, covered.recordable, found.alarms).size(), rare};
  const std::vector<std::string> unmet = unmetRequirements(options, found.totals, tally);
  for (const std::string& each : unmet) std::cout << "not good enough: " << each << "\n";
  return unmet.empty() ? 0 : 1;
}

}  // namespace
}  // namespace torchlane::search

int main(int argc, char** argv) {
  return torchlane::search::run(torchlane::search::parse(argc, argv));
}
