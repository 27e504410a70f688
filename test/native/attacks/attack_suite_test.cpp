// Runs every attack case as a test of its own, on one rank and, where it is sound, on two and three; and
// holds the committed table of verdicts against what this run says. With TORCHLANE_WRITE_TABLES=1 it writes
// the table.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <unordered_set>

#include "attacks/attack_case.h"
#include "step_verdict.h"

namespace torchlane::test {
namespace {

constexpr const char* kTable = TORCHLANE_SOURCE_DIR "/test/attacks/recording-cases.md";
constexpr const char* kBegin = "<!-- cases over the native core: begin; written by torchlane_tests -->\n";
constexpr const char* kEnd = "<!-- cases over the native core: end -->\n";

const std::vector<AttackCase>& allCases() {
  static const auto* cases = [] {
    auto* all = new std::vector<AttackCase>;
    for (const auto& subject :
         {viewCases, inPlaceCases, autogradCases, randomCases, normCases, lossCases, layerCases,
          sequenceLayerCases, embeddingCases, indexingCases, linearAlgebraCases, complexCases, sortingCases,
          autocastCases, foreignCases, parameterCases, numberCases, outputCases}) {
      const std::vector<AttackCase> cases = subject();
      all->insert(all->end(), cases.begin(), cases.end());
    }
    return all;
  }();
  return *cases;
}

// The verdict on one rank, judged once a process.
const Verdict& verdictOf(size_t index) {
  static std::map<size_t, Verdict> known;
  const auto found = known.find(index);
  if (found != known.end()) return found->second;
  return known.emplace(index, judge(allCases()[index].make())).first->second;
}

std::string describe(const Verdict& verdict) {
  return std::string(verdictName(verdict.kind)) + (verdict.op.empty() ? "" : " (" + verdict.op + ")") + ": " +
         verdict.detail + "\n" + (verdict.kind == Verdict::kWrong ? verdict.program->toString() : "");
}

class Recorded : public testing::TestWithParam<size_t> {};

TEST_P(Recorded, TrainsAsEagerOrIsRefused) {
  const AttackCase& attack = allCases()[GetParam()];
  const Verdict& verdict = verdictOf(GetParam());
  switch (attack.expected) {
    case Expected::kEqual:
      ASSERT_EQ(verdict.kind, Verdict::kEqual) << describe(verdict);
      break;
    case Expected::kRefused:
      ASSERT_EQ(verdict.kind, Verdict::kRefused) << describe(verdict);
      if (!attack.op.empty()) {
        EXPECT_EQ(verdict.op, attack.op) << describe(verdict);
      }
      break;
    case Expected::kEqualOrRefused:
      ASSERT_TRUE(verdict.kind == Verdict::kEqual || verdict.kind == Verdict::kRefused) << describe(verdict);
      break;
  }
  if (verdict.kind != Verdict::kEqual) return;
  for (int worldSize : {2, 3}) {
    const Verdict ranks = judge(attack.make(), {.steps = 2, .worldSize = worldSize});
    EXPECT_EQ(ranks.kind, Verdict::kEqual) << worldSize << " ranks: " << describe(ranks);
  }
}

std::string testName(const testing::TestParamInfo<size_t>& info) {
  const AttackCase& attack = allCases()[info.param];
  std::string name = attack.subject + "_";
  for (char letter : attack.name) {
    if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
      name += letter;
    } else if (name.back() != '_') {
      name += '_';
    }
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Attack, Recorded, testing::Range(size_t{0}, allCases().size()), testName);

// The reason within a TraceError's message, on one line: what follows "cannot be part of a recorded step: ",
// up to the way out.
std::string reasonOf(const Verdict& verdict) {
  std::string reason = verdict.detail;
  for (const char* lead : {" cannot be part of a recorded step: ", "The step cannot be recorded: "}) {
    const size_t at = reason.find(lead);
    if (at != std::string::npos) reason = reason.substr(at + std::string(lead).size());
  }
  reason = reason.substr(0, std::min(reason.find('\n'), reason.find(": element [")));
  // Values that another processor computes otherwise in the last place.
  reason = std::regex_replace(reason, std::regex(R"(-?\d+\.\d{3,}(e[-+]?\d+)?)"), "…");
  for (size_t at = reason.find(". "); at != std::string::npos; at = reason.find(". ", at + 1)) {
    if (at + 2 < reason.size() && std::isupper(static_cast<unsigned char>(reason[at + 2])) != 0)
      return reason.substr(0, at);
  }
  return reason;
}

// '|' would end a cell, '<' begin an element.
std::string cell(const std::string& text) {
  std::string escaped;
  for (char letter : text) {
    if (letter == '|' || letter == '<' || letter == '*') escaped += '\\';
    escaped += letter;
  }
  return escaped;
}

std::string table() {
  std::map<std::string, int> counts;
  std::ostringstream rows;
  for (size_t i = 0; i < allCases().size(); ++i) {
    const AttackCase& attack = allCases()[i];
    const Verdict& verdict = verdictOf(i);
    const std::string kind = verdictName(verdict.kind);
    ++counts[kind];
    rows << "| " << attack.subject << " | " << cell(attack.name) << " | " << kind << " | "
         << (verdict.op.empty() ? "" : "`" + verdict.op + "`") << " | "
         << (verdict.kind == Verdict::kEqual ? "" : cell(reasonOf(verdict))) << " |\n";
  }
  std::ostringstream text;
  text << kBegin << "\n" << allCases().size() << " cases:";
  const char* separator = " ";
  for (const auto& [kind, count] : counts) {
    text << separator << count << " " << kind;
    separator = ", ";
  }
  text << ". Equal means bit for bit, after each of 5 steps on 2 batches, on one rank, and again on 2 and 3 "
          "ranks.\n\n"
       << "| subject | case | verdict | operator | reason |\n| --- | --- | --- | --- | --- |\n"
       << rows.str() << "\n"
       << kEnd;
  return text.str();
}

std::string readFile(const char* path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(AttackSuite, HasTwoHundredCasesOfDifferentNames) {
  EXPECT_GE(allCases().size(), 200u);
  std::unordered_set<std::string> names;
  for (const AttackCase& attack : allCases())
    EXPECT_TRUE(names.insert(attack.subject + attack.name).second) << attack.subject << ": " << attack.name;
}

TEST(AttackSuite, TableOfCasesIsCurrent) {
  const std::string current = table();
  std::string text = readFile(kTable);
  const size_t begin = text.find(kBegin), end = text.find(kEnd);
  ASSERT_TRUE(begin != std::string::npos && end != std::string::npos && begin < end)
      << kTable << " lacks the marks " << kBegin << kEnd;
  const size_t length = end + std::strlen(kEnd) - begin;
  if (std::getenv("TORCHLANE_WRITE_TABLES") != nullptr) {
    std::ofstream(kTable) << text.replace(begin, length, current);
    return;
  }
  EXPECT_EQ(text.substr(begin, length), current) << "run the native tests with TORCHLANE_WRITE_TABLES=1 and "
                                                    "commit the table if each change of it is meant";
}

}  // namespace
}  // namespace torchlane::test
