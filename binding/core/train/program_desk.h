// Where ranks ask for Programs in the middle of a run and the main thread gives them: one request at a time,
// with one fate for all ranks. Knows nothing of deadlines, of what a Program is for or of how it is recorded.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/program/program.h"

namespace torchlane {

// A Program that ranks need.
struct WantedProgram {
  std::vector<int64_t> rows;  // of a batch that it must fit
  size_t slot = 0;            // its place among the ranks' Programs
  bool drops = false;         // another Program goes for it
};

using ProgramList = std::vector<std::shared_ptr<const Program>>;

// Note [One fate for a request]
// A request is for one step, and all ranks come to the desk before that step. Whether they get the Programs
// or are sent away is decided once, whoever of them is here already: either all of them get the Programs, and
// meet again before the step, or none of them begins it. So nobody waits for a rank that has left.
class ProgramDesk {
 public:
  // The first rank to come before `step` lays its request down, others find it there. `isCancelled`: it is
  // sent away at once. True where the main thread has to be told. Thread: rank.
  bool open(int64_t step, const std::vector<WantedProgram>& wanted, bool isCancelled);
  // Waits for the fate of the request for `step`: the Programs in its order, or nothing. Thread: rank, after
  // `open`.
  std::optional<ProgramList> wait(int64_t step);

  // The request that nobody has answered yet; nothing if there is none any more. Thread: main.
  std::optional<std::vector<WantedProgram>> take() const;
  // What was asked for, in its order. Nothing happens if the request was cancelled meanwhile. Thread: main.
  void answer(ProgramList programs);
  // Whoever waits for an answer is sent away. Thread: any.
  void cancel();

 private:
  enum class Fate : uint8_t { kNone, kOpen, kAnswered, kCancelled };

  mutable std::mutex mutex_;
  std::condition_variable decided_;
  int64_t step_ = 0;  // of the last request
  Fate fate_ = Fate::kNone;
  std::vector<WantedProgram> wanted_;
  ProgramList programs_;  // the answer, until the next request
};

}  // namespace torchlane
