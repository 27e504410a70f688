// Prints what a search found: tables, and failures and refusals each in its smallest form.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "campaign.h"

namespace torchlane::search {

void printTable(const char* title, const std::map<std::string, int64_t>& counts);

// Failures by kind, with the numbers of their models, and some of each kind shrunk. `outcome`: what they all
// are.
void printFailures(const Options& options, const std::vector<size_t>& drawn,
                   const std::vector<Failure>& failures, Outcome outcome);

// The first of each operator and reason, shrunk: is the refusal too broad?
void printRefusals(const Options& options, const std::vector<size_t>& drawn,
                   const std::vector<Failure>& refusals);

}  // namespace torchlane::search
