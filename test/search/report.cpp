// See report.h.
#include "report.h"

#include <algorithm>
#include <iostream>
#include <optional>
#include <set>

#include "child.h"
#include "generator.h"
#include "shrink.h"

namespace torchlane::search {
namespace {

constexpr size_t kShrunk = 12;  // failures that are shrunk, of as many kinds as there are

// What happened, not where: a wrong gradient may become a wrong loss on the way to a smaller model.
std::string classOf(const Judgement& judgement) {
  if (judgement.outcome == Outcome::kAlarmed) return "alarm " + judgement.op;
  if (judgement.outcome == Outcome::kRefused) return "refused " + judgement.op;
  if (judgement.outcome != Outcome::kFailed) return "";
  if (judgement.detail.find(" differs") != std::string::npos) return "differs";
  return kindOf(judgement.detail).substr(0, 24);
}

void printShrunk(const Options& options, const std::vector<size_t>& drawn, const Failure& failure,
                 Outcome outcome) {
  int status = 0;
  const std::string text = inChild(
      [&](std::ostream& out) {
        const std::optional<Model> model = randomModel(drawn, options.seed, failure.index);
        if (!model) return;
        const std::string wanted = classOf({outcome, failure.op, failure.detail});
        const Model small = shrink(*model, [&](const Model& candidate) {
          return classOf(judgedApart(candidate, options.check)) == wanted;
        });
        out << small.calls.size() << " of " << model->calls.size()
            << " calls: " << judgedApart(small, options.check).detail << "\n";
        if (outcome == Outcome::kAlarmed) {
          const Judgement unchecked = judgedApart(small, false);
          out << "  without the self-check: "
              << (unchecked.outcome == Outcome::kEqual ? "equal" : unchecked.detail) << "\n";
        }
        out << small.toString();
      },
      status);
  std::cout << "\nmodel " << failure.index << " of seed " << options.seed << ": " << failure.detail << "\n"
            << (text.empty() ? endOf(status) + "\n" : text) << std::flush;
}

}  // namespace

void printFailures(const Options& options, const std::vector<size_t>& drawn,
                   const std::vector<Failure>& failures, Outcome outcome) {
  std::map<std::string, std::vector<const Failure*>> kinds;
  for (const Failure& failure : failures) kinds[kindOf(failure.detail)].push_back(&failure);
  for (const auto& [kind, same] : kinds) {
    std::cout << same.size() << " × " << kind << "\n  models";
    for (size_t i = 0; i < std::min<size_t>(same.size(), 20); ++i) std::cout << " " << same[i]->index;
    std::cout << "\n";
  }
  // Round the kinds, so that each is shown before one is shown twice.
  size_t shown = 0;
  for (size_t i = 0; shown < kShrunk; ++i) {
    const size_t before = shown;
    for (const auto& [kind, same] : kinds) {
      if (i >= same.size() || shown >= kShrunk) continue;
      printShrunk(options, drawn, *same[i], outcome);
      ++shown;
    }
    if (shown == before) break;
  }
}

void printRefusals(const Options& options, const std::vector<size_t>& drawn,
                   const std::vector<Failure>& refusals) {
  std::set<std::string> seen;
  for (const Failure& refusal : refusals) {
    if (seen.insert(kindOf(refusal.detail)).second) printShrunk(options, drawn, refusal, Outcome::kRefused);
  }
}

void printTable(const char* title, const std::map<std::string, int64_t>& counts) {
  std::vector<std::pair<int64_t, std::string>> rows;
  for (const auto& [name, count] : counts) rows.emplace_back(count, name);
  std::sort(rows.rbegin(), rows.rend());
  std::cout << title << "\n";
  for (const auto& [count, name] : rows) std::cout << "  " << count << "  " << name << "\n";
}

}  // namespace torchlane::search
