// The text of a TraceError: what was refused, where in the user's code, and the way out.
#pragma once

#include <cctype>
#include <string>

#include "core/base/error.h"

// The last way out, in every text: what no Program can hold, a loop of one's own can.
#define TORCHLANE_OWN_LOOP                                                                                  \
  "write the loop yourself, with backward() and optimizer.step(), in launch() on several devices, instead " \
  "of train()"

namespace torchlane {

inline Error traceError(const std::string& op, const std::string& site, const std::string& reason,
                        const std::string& wayOut) {
  std::string message = (op.empty() ? std::string("The step cannot be recorded: ")
                                    : op + " cannot be part of a recorded step: ") +
                        reason;
  if (!site.empty()) message += " (at " + site + ")";
  message += ". ";
  std::string way = wayOut;
  if (!way.empty()) way[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(way[0])));
  message += way;
  if (!way.empty() && way.back() != '.') message += ".";
  ErrorContext context;
  context.op = op;
  context.site = site;
  return Error(Code::ERR_TRACE, message, context);
}

}  // namespace torchlane
