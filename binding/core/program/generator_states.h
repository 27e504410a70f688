// The states that the default generators go through during a recording. A draw moves a generator; whatever
// else moved it, the step did itself: it was set back to an earlier state (checkpointing recomputes with the
// same random numbers), or to one of its own (`manual_seed` in the step). Rule 4 of Note [Registers].
// Thread: JS, while recording.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace torchlane {

class GeneratorStates {
 public:
  // How a generator came to where it is, if not by draws.
  struct Move {
    std::optional<size_t> earlier;  // index of the state it was set back to
    at::Tensor state;               // what it is now
  };

  // `position`: of the tape. The state of now is the first one.
  void watch(at::Generator generator, size_t position);

  // The moves since the last draw; the states that are current afterwards are known.
  std::vector<Move> takeMoves();
  // Takes the generators as they are, `position`: of the tape, after a call that may have drawn. True if one
  // moved.
  bool draw(size_t position);

  // Where the tape was when a state was first seen.
  size_t positionOf(size_t state) const { return positions_[state]; }

 private:
  struct Watched {
    at::Generator generator;
    std::string last;  // bytes of its state
    std::unordered_map<std::string, size_t> known;
  };

  std::vector<Watched> watched_;
  std::vector<size_t> positions_;
};

}  // namespace torchlane
