// Judges the models of a search and adds up what came out. No processes, no command line: see campaign.h and
// main.cpp. Thread: any, one at a time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "catalogue.h"
#include "model.h"

namespace torchlane::search {

enum class Outcome : uint8_t {
  kEqual,      // eager and replay agree in every bit
  kRefused,    // by a TraceError
  kAlarmed,    // by the self-check: a false alarm, an operator that differs from itself, or a good catch
  kFailed,     // other bits, or another error
  kDiscarded,  // eager itself cannot run it, or differs from itself
};

struct Judgement {
  Outcome outcome = Outcome::kEqual;
  std::string op;      // that the recorder names
  std::string detail;  // what differs, or the message
};

// What judging runs eagerly, alone. Throws what eager throws.
void runEagerly(const Model& model);

Judgement judgeModel(const Model& model, bool check = true);

// What kind of failure or refusal it is, without its numbers: two details of one kind are alike.
std::string kindOf(const std::string& detail);

struct Totals {
  std::map<Outcome, int64_t> outcomes;
  std::map<std::string, int64_t> refusals;  // "operator: kind" → models
  std::map<std::string, int64_t> calls;     // operator → calls in models that were equal
  std::map<size_t, int64_t> lengths;        // calls of a model, in tens

  void add(const Judgement& judgement, const Model* model);
  double acceptedPart() const;
};

// Whether one recorded call of the operator can be part of a step, by its recipes; the first failure, if any.
struct Probe {
  bool isRecordable = false;
  Judgement judgement;        // of the failing recipe, else of the last
  std::string model;          // the failing one, printed
  std::string alarm;          // what the self-check said of one of the recipes; empty: nothing
  bool isFalseAlarm = false;  // it said so of one that is equal without it
};

Probe probe(const Operator& op, size_t maxRecipes, bool check = true);

}  // namespace torchlane::search
