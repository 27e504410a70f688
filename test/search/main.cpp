// `npm run search`: judges random models, `--from` to `--from + --models`, in child processes, so that a
// crash costs a model and not the search. Prints how each operator was covered, why models were refused, and
// every failure in its smallest form. Exit status: 0 if no model failed.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <set>

#include "core/program/fault.h"
#include "generator.h"
#include "search.h"
#include "shrink.h"

namespace torchlane::search {
namespace {

constexpr uint64_t kChunk = 250;  // models a child judges
constexpr unsigned kModelSeconds = 30;
constexpr int64_t kRequiredCalls = 20;
constexpr size_t kProbeChunk = 100;
constexpr size_t kShrunk = 12;  // failures that are shrunk, of as many kinds as there are

struct Options {
  uint64_t models = 20000, from = 0, seed = 0;
  bool check = true;
  bool printsModels = false;
  bool plantsFaults = false;
  std::string op;  // this one alone, each of its recipes
};

Options parse(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string name = argv[i];
    const auto number = [&] { return std::strtoull(i + 1 < argc ? argv[++i] : "", nullptr, 10); };
    if (name == "--models") {
      options.models = number();
    } else if (name == "--from") {
      options.from = number();
    } else if (name == "--seed") {
      options.seed = number();
    } else if (name == "--no-check") {
      options.check = false;
    } else if (name == "--print") {
      options.printsModels = true;
    } else if (name == "--faults") {
      options.plantsFaults = true;
    } else if (name == "--operator") {
      options.op = i + 1 < argc ? argv[++i] : "";
    } else {
      std::cerr << "search: expected --models N, --from N, --seed N, --no-check, --print, --faults or "
                   "--operator NAME, "
                   "received '"
                << name << "'\n";
      std::exit(2);
    }
  }
  return options;
}

// Runs `work` in a child; what it writes to the stream comes back as text. `status` as from waitpid.
std::string inChild(const std::function<void(std::ostream&)>& work, int& status) {
  char path[] = "/tmp/torchlane-search-XXXXXX";
  const int file = mkstemp(path);
  if (file < 0) throw std::runtime_error("search: no temporary file can be made in /tmp");
  close(file);
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    std::ofstream out(path);
    work(out);
    out.close();
    _exit(out.good() ? 0 : 1);
  }
  waitpid(child, &status, 0);
  std::ifstream in(path);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  unlink(path);
  return text;
}

std::string endOf(int status) {
  if (WIFSIGNALED(status)) {
    return WTERMSIG(status) == SIGALRM ? "took longer than " + std::to_string(kModelSeconds) + " s"
                                       : std::string("crashed: ") + strsignal(WTERMSIG(status));
  }
  return WEXITSTATUS(status) == 0 ? "" : "exited with " + std::to_string(WEXITSTATUS(status));
}

std::vector<std::string> fields(const std::string& line, char separator) {
  std::vector<std::string> result;
  std::stringstream in(line);
  std::string field;
  while (std::getline(in, field, separator)) result.push_back(field);
  return result;
}

std::string oneLine(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  std::replace(text.begin(), text.end(), '\t', ' ');
  return text;
}

// ---- which operators can be recorded

struct Coverage {
  std::vector<size_t> recordable;  // indices into the catalogue
  std::vector<std::string> notRecordable;
  std::vector<std::string> failures;
  std::vector<std::string> alarms;
};

// Shared with children: what they are at, so that a crash can be put down to it.
uint64_t* sharedPosition() {
  static auto* position = static_cast<uint64_t*>(
      mmap(nullptr, sizeof(uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  return position;
}

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
                << oneLine(failed ? probed.model : probed.alarm) << std::endl;
          }
        },
        status);
    for (const std::string& line : fields(text, '\n')) {
      const std::vector<std::string> parts = fields(line, '\t');
      const size_t index = std::stoul(parts[0]);
      const std::string name = operators[index].name();
      if (parts[1] != "no") result.recordable.push_back(index);
      if (parts[1] == "no") result.notRecordable.push_back(name + ": " + parts[2]);
      if (parts[1] == "yes" && parts.size() > 3) result.alarms.push_back(name + ": " + parts[3]);
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

// ---- models

struct Failure {
  uint64_t index = 0;
  std::string op;  // that the recorder names
  std::string detail;
};

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

struct Found {
  Totals totals;
  std::vector<Failure> failures;
  std::vector<Failure> alarms;
  std::vector<Failure> refusals;
  std::map<std::string, int64_t> discards;  // by reason
};

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

// A judgement in a child: a crash is a failure like others.
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

// The first of each operator and reason: is the refusal too broad?
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
  return found.failures.empty() && covered.failures.empty() ? 0 : 1;
}

}  // namespace
}  // namespace torchlane::search

int main(int argc, char** argv) {
  return torchlane::search::run(torchlane::search::parse(argc, argv));
}
