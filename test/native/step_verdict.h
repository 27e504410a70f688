// Judges one step: trained eagerly with autograd and by replaying its recording, side by side, are all bits
// equal? Asserts nothing, so that lists of cases, searches and tables can stand on it. Thread: the caller's;
// with several ranks each replays on one of its own.
#pragma once

#include <memory>
#include <string>

#include "step_case.h"

namespace torchlane::test {

struct Verdict {
  enum Kind {
    kEqual,    // loss, metrics, gradients, weights, buffers and the generator's state, after every step
    kRefused,  // by a TraceError
    kWrong,    // recorded, but some bits differ; or the recording left a mark on the model
    kThrew,    // anything else thrown: by the recorder, by the replay, or by the step itself, run eagerly
  };
  Kind kind = kEqual;
  std::string op;                          // kRefused: the operator that the TraceError names; may be empty
  std::string detail;                      // kEqual: empty; else the message, or what differs and when
  std::shared_ptr<const Program> program;  // where one was recorded
};

const char* verdictName(Verdict::Kind kind);

struct JudgeOptions {
  int batches = 2;    // distinct batches of each rank, taken in turn
  int steps = 5;      // optimizer steps
  int worldSize = 1;  // ranks: a replica, a generator and batches each; gradients are averaged in rank order
  bool check = true;  // the self-check
};

// Consumes `model`: its parameters and buffers are trained by the eager side. Leaves libtorch's default
// generator in another state. The batch of rank r is model.batch(n * worldSize + r), n < batches; recorded is
// on model.batch(1000), checked on model.batch(1001).
Verdict judge(const StepCase& model, const JudgeOptions& options = {});

}  // namespace torchlane::test
