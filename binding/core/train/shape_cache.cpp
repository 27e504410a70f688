#include "core/train/shape_cache.h"

#include <algorithm>

#include "core/base/check.h"

namespace torchlane {

size_t ShapeCache::add(const Signature& signature) {
  TORCHLANE_CHECK(entries_.size() < slotCount_, entries_.size(), " signatures for ", slotCount_, " slots");
  return entries_.try_emplace(signature, Entry{entries_.size(), now_}).first->second.slot;
}

ShapeCache::Entries::iterator ShapeCache::leastRecentlyUsed() {
  return std::min_element(entries_.begin(), entries_.end(),
                          [](const auto& a, const auto& b) { return a.second.lastUse < b.second.lastUse; });
}

const std::vector<ShapeCache::Missing>& ShapeCache::look(const std::vector<Signature>& perRank) {
  TORCHLANE_CHECK(perRank.size() <= slotCount_, perRank.size(), " ranks for ", slotCount_, " slots");
  ++now_;
  missing_.clear();
  slots_.resize(perRank.size());
  // First those that are there: nothing that this step uses is dropped for it.
  for (const Signature& signature : perRank)
    if (const auto found = entries_.find(signature); found != entries_.end()) found->second.lastUse = now_;
  for (size_t rank = 0; rank < perRank.size(); ++rank) {
    auto entry = entries_.find(perRank[rank]);
    if (entry == entries_.end()) {
      Missing missing{.slot = entries_.size(), .rank = rank};
      if (entries_.size() == slotCount_) {
        const auto oldest = leastRecentlyUsed();
        missing.slot = oldest->second.slot;
        missing.drops = true;
        entries_.erase(oldest);
      }
      entry = entries_.emplace(perRank[rank], Entry{missing.slot, now_}).first;
      missing_.push_back(missing);
    }
    slots_[rank] = entry->second.slot;
  }
  return missing_;
}

}  // namespace torchlane
