// See campaign.h.
#include "campaign.h"

#include <unistd.h>

#include <algorithm>
#include <optional>

#include "child.h"
#include "generator.h"

namespace torchlane::search {
namespace {

constexpr uint64_t kChunk = 250;  // models a child judges
constexpr size_t kProbeChunk = 100;

// One line a model: index, outcome, operator named, detail, length, operators.
void judgeChunk(const Options& options, const std::vector<size_t>& drawn, uint64_t begin, uint64_t end,
                std::ostream& out) {
  for (uint64_t index = begin; index < end; ++index) {
    *sharedPosition() = index;
    alarm(kModelSeconds);
    const std::optional<Model> model = randomModel(drawn, options.seed, index);
    const Judgement judgement = model ? judgeModel(*model, options.check)
                                      : Judgement{Outcome::kDiscarded, "", "no attempt at it ran to its end"};
    out << index << "\t" << static_cast<int>(judgement.outcome) << "\t" << judgement.op << "\t"
        << oneLine(judgement.detail) << "\t" << (model ? model->calls.size() : 0) << "\t";
    if (model && judgement.outcome == Outcome::kEqual) {
      for (const Call& call : model->calls) out << call.name() << " ";
    }
    out << std::endl;
  }
}

// Some operators crash or never end by themselves, on matrices of NaN for example.
bool crashesEagerly(const Options& options, const std::vector<size_t>& drawn, uint64_t index) {
  int status = 0;
  inChild(
      [&](std::ostream&) {
        alarm(kModelSeconds / 2);
        if (const auto model = randomModel(drawn, options.seed, index)) runEagerly(*model);
      },
      status);
  return !endOf(status).empty();
}

}  // namespace

Coverage coverage(bool check) {
  Coverage result;
  const std::vector<Operator>& operators = catalogue().operators;
  for (size_t begin = 0; begin < operators.size();) {
    const size_t end = std::min(begin + kProbeChunk, operators.size());
    int status = 0;
    const std::string text = inChild(
        [&](std::ostream& out) {
          for (size_t i = begin; i < end; ++i) {
            *sharedPosition() = i;
            alarm(kModelSeconds);
            const Probe probed = probe(operators[i], operators[i].recipes.size(), check);
            const bool failed = probed.judgement.outcome == Outcome::kFailed;
            out << i << "\t"
                << (failed                ? "failed"
                    : probed.isRecordable ? "yes"
                                          : "no")
                << "\t" << oneLine(probed.judgement.detail) << "\t"
                << oneLine(failed ? probed.model : probed.alarm) << "\t"
                << (probed.isFalseAlarm ? "false" : "") << std::endl;
          }
        },
        status);
    for (const std::string& line : fields(text, '\n')) {
      const std::vector<std::string> parts = fields(line, '\t');
      const size_t index = std::stoul(parts[0]);
      const std::string name = operators[index].name();
      if (parts[1] != "no") result.recordable.push_back(index);
      if (parts[1] == "no") result.notRecordable.push_back(name + ": " + parts[2]);
      if (parts[1] == "yes" && parts.size() > 3 && !parts[3].empty())
        result.alarms.push_back(name + ": " + parts[3]);
      if (parts.size() > 4 && parts[4] == "false") result.falseAlarms.push_back(name + ": " + parts[3]);
      if (parts[1] == "failed") result.failures.push_back(name + ": " + parts[2] + "\n" + parts[3]);
    }
    const std::string ended = endOf(status);
    begin = end;
    if (!ended.empty()) {
      begin = *sharedPosition() + 1;
      result.failures.push_back(operators[begin - 1].name() + ": " + ended);
    }
  }
  return result;
}

Found judgeAll(const Options& options, const std::vector<size_t>& drawn) {
  Found found;
  const uint64_t last = options.from + options.models;
  for (uint64_t begin = options.from; begin < last;) {
    const uint64_t end = std::min(begin + kChunk, last);
    int status = 0;
    const std::string text =
        inChild([&](std::ostream& out) { judgeChunk(options, drawn, begin, end, out); }, status);
    for (const std::string& line : fields(text, '\n')) {
      const std::vector<std::string> parts = fields(line, '\t');
      const auto outcome = static_cast<Outcome>(std::stoi(parts[1]));
      found.totals.add({outcome, parts[2], parts[3]}, nullptr);
      ++found.totals.lengths[std::stoul(parts[4]) / 10 * 10];
      if (outcome == Outcome::kFailed) found.failures.push_back({std::stoull(parts[0]), "", parts[3]});
      if (outcome == Outcome::kDiscarded) ++found.discards[kindOf(parts[3]).substr(0, 90)];
      if (outcome == Outcome::kRefused) found.refusals.push_back({std::stoull(parts[0]), parts[2], parts[3]});
      if (outcome == Outcome::kAlarmed) found.alarms.push_back({std::stoull(parts[0]), parts[2], parts[3]});
      if (parts.size() > 5) {
        for (const std::string& op : fields(parts[5], ' ')) ++found.totals.calls[op];
      }
    }
    const std::string ended = endOf(status);
    begin = end;
    if (!ended.empty()) {
      begin = *sharedPosition() + 1;
      const bool isEager = crashesEagerly(options, drawn, begin - 1);
      if (!isEager) found.failures.push_back({begin - 1, "", ended});
      if (isEager) ++found.discards["eager " + ended + ", model " + std::to_string(begin - 1)];
      ++found.totals.outcomes[isEager ? Outcome::kDiscarded : Outcome::kFailed];
    }
  }
  return found;
}

Judgement judgedApart(const Model& model, bool check) {
  int status = 0;
  const std::string text = inChild(
      [&](std::ostream& out) {
        alarm(kModelSeconds);
        const Judgement judgement = judgeModel(model, check);
        out << static_cast<int>(judgement.outcome) << "\t" << judgement.op << "\t"
            << oneLine(judgement.detail);
      },
      status);
  const std::string ended = endOf(status);
  if (!ended.empty()) return {Outcome::kFailed, "", ended};
  const std::vector<std::string> parts = fields(text, '\t');
  return {static_cast<Outcome>(std::stoi(parts[0])), parts.size() > 1 ? parts[1] : "",
          parts.size() > 2 ? parts[2] : ""};
}

std::vector<Failure> falseAlarms(const Options& options, const std::vector<size_t>& drawn,
                                 const std::vector<Failure>& alarms) {
  std::vector<Failure> result;
  for (const Failure& refused : alarms) {
    int status = 0;
    const std::string text = inChild(
        [&](std::ostream& out) {
          alarm(kModelSeconds);
          const std::optional<Model> model = randomModel(drawn, options.seed, refused.index);
          if (model && judgeModel(*model, false).outcome == Outcome::kEqual) out << "equal";
        },
        status);
    if (text == "equal") result.push_back(refused);
  }
  return result;
}

}  // namespace torchlane::search
