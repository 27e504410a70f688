// See generator_states.h.
#include "core/program/generator_states.h"

namespace torchlane {
namespace {

std::string bytesOf(const at::Tensor& state) {
  return {static_cast<const char*>(state.const_data_ptr()), state.nbytes()};
}

}  // namespace

void GeneratorStates::watch(at::Generator generator, size_t position) {
  Watched watched;
  watched.last = bytesOf(generator.get_state());
  watched.known.emplace(watched.last, positions_.size());
  watched.generator = std::move(generator);
  positions_.push_back(position);
  watched_.push_back(std::move(watched));
}

std::vector<GeneratorStates::Move> GeneratorStates::takeMoves() {
  std::vector<Move> moves;
  for (Watched& watched : watched_) {
    at::Tensor state = watched.generator.get_state();
    std::string now = bytesOf(state);
    if (now == watched.last) continue;
    const auto known = watched.known.find(now);
    moves.push_back({known == watched.known.end() ? std::nullopt : std::optional(known->second), state});
    watched.last = std::move(now);
  }
  return moves;
}

bool GeneratorStates::draw(size_t position) {
  bool moved = false;
  for (Watched& watched : watched_) {
    std::string now = bytesOf(watched.generator.get_state());
    if (now == watched.last) continue;
    moved = true;
    if (watched.known.emplace(now, positions_.size()).second) positions_.push_back(position);
    watched.last = std::move(now);
  }
  return moved;
}

}  // namespace torchlane
