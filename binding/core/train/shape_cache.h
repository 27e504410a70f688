// Which signatures have a Program, and in which slot; the least recently used one goes when all slots are
// taken. Knows nothing of Programs themselves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "core/train/dataset.h"

namespace torchlane {

// Note [Shapes on request]
// The order of rows and their lengths are known to every rank, so each looks at the batches of all ranks
// before a step and feeds its own cache with all their signatures: all caches are equal at all times, and
// all ranks agree without a word on what has to be recorded, into which slot, and what is dropped for it.
class ShapeCache {
 public:
  struct Missing {
    size_t slot = 0;     // where its Program goes
    size_t rank = 0;     // the first whose batch has it
    bool drops = false;  // the slot's old Program goes for it
  };

  // `slotCount`: at least as many as there are ranks, since all their batches may differ.
  explicit ShapeCache(size_t slotCount) : slotCount_(slotCount) {}

  // A signature that has a Program before the first step; slots in the order of the calls. Returns the slot.
  size_t add(const Signature& signature);

  // The next step, with one signature per rank: which of them have no Program, each once, in rank order. It
  // must be there before `slotOf` is of use. Valid until the next call.
  const std::vector<Missing>& look(const std::vector<Signature>& perRank);

  // The slot of that rank's batch in the step last looked at.
  size_t slotOf(size_t rank) const { return slots_[rank]; }

 private:
  struct Entry {
    size_t slot = 0;
    uint64_t lastUse = 0;
  };
  using Entries = std::map<Signature, Entry>;

  Entries::iterator leastRecentlyUsed();

  const size_t slotCount_;
  Entries entries_;
  uint64_t now_ = 0;  // counts the steps looked at
  std::vector<size_t> slots_;
  std::vector<Missing> missing_;
};

}  // namespace torchlane
