// Judges every operator alone and then the models of a run, in child processes, and gathers what came out.
// Prints nothing: see report.h.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "command_line.h"
#include "search.h"

namespace torchlane::search {

// ---- which operators can be recorded

struct Coverage {
  std::vector<size_t> recordable;  // indices into the catalogue
  std::vector<std::string> notRecordable;
  std::vector<std::string> failures;
  std::vector<std::string> alarms;
  std::vector<std::string> falseAlarms;  // of those, equal without the self-check
};

Coverage coverage(bool check);

// ---- models

struct Failure {
  uint64_t index = 0;
  std::string op;  // that the recorder names
  std::string detail;
};

struct Found {
  Totals totals;
  std::vector<Failure> failures;
  std::vector<Failure> alarms;
  std::vector<Failure> refusals;
  std::map<std::string, int64_t> discards;  // by reason
};

// `drawn`: the operators that models are made of, as indices into the catalogue.
Found judgeAll(const Options& options, const std::vector<size_t>& drawn);

// A judgement in a child: a crash is a failure like others.
Judgement judgedApart(const Model& model, bool check);

// Of models that the self-check refused, those that are equal without it.
std::vector<Failure> falseAlarms(const Options& options, const std::vector<size_t>& drawn,
                                 const std::vector<Failure>& alarms);

}  // namespace torchlane::search
