// The allocator of cpu_allocator.h. Every block carries a header with its size before the data, so that it
// can be freed on any thread: into that thread's cache if it has one, else to the system.
#include "core/runtime/cpu_allocator.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/alignment.h>
#include <c10/core/impl/alloc_cpu.h>

#include <sanitizer/asan_interface.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <mutex>
#include <new>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/runtime/process_state.h"

namespace torchlane {
namespace {

// Before the data of each block, as long as libtorch's alignment, so that the data keeps it.
struct alignas(c10::gAlignment) Header {
  size_t bytes;  // of the data, rounded up: what the free lists go by
  Header* next;  // in a free list

  void* data() { return this + 1; }
  static Header* of(void* data) { return static_cast<Header*>(data) - 1; }
};
static_assert(sizeof(Header) == c10::gAlignment);

Header* newBlock(size_t bytes) {
  auto* header = static_cast<Header*>(c10::alloc_cpu(bytes + sizeof(Header)));
  header->bytes = bytes;
  return header;
}

void freeBlock(Header* header) {
  c10::free_cpu(header);
}

// The free lists of one thread.
class Cache {
 public:
  explicit Cache(size_t minimumBytes) : minimumBytes_(static_cast<int64_t>(minimumBytes)) {}

  ~Cache() {
    for (auto& [bytes, bucket] : buckets_) drain(bucket);
  }

  Header* take(size_t bytes) {
    Bucket& bucket = find(bytes);
    bucket.lastUse = ++clock_;
    Header* header = bucket.first;
    if (header != nullptr) {
      bucket.first = header->next;
      add(counters->cachedBytes, -static_cast<int64_t>(bytes));
      ASAN_UNPOISON_MEMORY_REGION(header->data(), bytes);
    } else {
      header = newBlockAtAnyPrice(bytes);
    }
    const int64_t live = add(counters->liveBytes, static_cast<int64_t>(bytes));
    if (live > counters->peakLiveBytes.load(std::memory_order_relaxed)) {
      counters->peakLiveBytes.store(live, std::memory_order_relaxed);
    }
    return header;
  }

  void put(Header* header) noexcept {
    const auto bytes = static_cast<int64_t>(header->bytes);
    add(counters->liveBytes, -bytes);
    const int64_t limit = std::max(minimumBytes_, counters->peakLiveBytes.load(std::memory_order_relaxed));
    if (bytes > limit) return freeBlock(header);
    try {
      if (counters->cachedBytes.load(std::memory_order_relaxed) + bytes > limit) {
        // To three quarters, so that the search is not repeated for every block.
        evict(std::max<int64_t>(0, limit / 4 * 3 - bytes));
      }
      Bucket& bucket = find(header->bytes);
      header->next = bucket.first;
      bucket.first = header;
      add(counters->cachedBytes, bytes);
      ASAN_POISON_MEMORY_REGION(header->data(), header->bytes);  // a use after the free shows in ASan builds
    } catch (const std::bad_alloc&) {
      freeBlock(header);
    }
  }

  const std::shared_ptr<CpuMemoryCounters> counters = std::make_shared<CpuMemoryCounters>();

 private:
  struct Bucket {
    Header* first = nullptr;
    uint64_t lastUse = 0;
  };

  // The counters have one writer, so they need no atomic addition.
  static int64_t add(std::atomic<int64_t>& counter, int64_t amount) {
    const int64_t value = counter.load(std::memory_order_relaxed) + amount;
    counter.store(value, std::memory_order_relaxed);
    return value;
  }

  Bucket& find(size_t bytes) {
    auto& [knownBytes, known] = recent_[bytes / c10::gAlignment % recent_.size()];
    if (known == nullptr || knownBytes != bytes) {
      known = &buckets_[bytes];
      knownBytes = bytes;
    }
    return *known;
  }

  Header* newBlockAtAnyPrice(size_t bytes) {
    try {
      return newBlock(bytes);
    } catch (const c10::Error&) {
      if (counters->cachedBytes.load(std::memory_order_relaxed) == 0) throw;
    }
    evict(0);
    return newBlock(bytes);
  }

  void drain(Bucket& bucket) noexcept {
    while (Header* header = bucket.first) {
      bucket.first = header->next;
      add(counters->cachedBytes, -static_cast<int64_t>(header->bytes));
      freeBlock(header);
    }
  }

  // Gives up whole sizes, those not asked for longest first, until no more than `targetBytes` are kept.
  void evict(int64_t targetBytes) {
    std::vector<std::pair<uint64_t, size_t>> byAge;
    for (const auto& [bytes, bucket] : buckets_) byAge.emplace_back(bucket.lastUse, bytes);
    std::sort(byAge.begin(), byAge.end());
    recent_.fill({});
    for (const auto& [lastUse, bytes] : byAge) {
      if (counters->cachedBytes.load(std::memory_order_relaxed) <= targetBytes) break;
      const auto bucket = buckets_.find(bytes);
      drain(bucket->second);
      buckets_.erase(bucket);
    }
  }

  const int64_t minimumBytes_;
  std::unordered_map<size_t, Bucket> buckets_;
  // A direct-mapped shortcut into buckets_, whose elements stay in place until they are erased.
  std::array<std::pair<size_t, Bucket*>, 64> recent_{};
  uint64_t clock_ = 0;
};

thread_local Cache* threadCache = nullptr;
thread_local int poisonDepth = 0;

void releaseData(void* data) {
  if (data == nullptr) return;
  c10::profiledCPUMemoryReporter().Delete(data);
  Header* header = Header::of(data);
  if (threadCache != nullptr) {
    threadCache->put(header);
  } else {
    freeBlock(header);
  }
}

// More than any system grants; what a negative number of elements turns into is above it.
constexpr size_t kMostBytes = std::numeric_limits<ptrdiff_t>::max() - 2 * c10::gAlignment;

class CpuAllocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    const c10::Device cpu(c10::DeviceType::CPU);
    if (bytes == 0) return {nullptr, nullptr, &releaseData, cpu};
    if (bytes > kMostBytes) c10::alloc_cpu(bytes);  // throws, with libtorch's own words
    const size_t rounded = (bytes + c10::gAlignment - 1) / c10::gAlignment * c10::gAlignment;
    Header* header;
    try {
      header = threadCache != nullptr ? threadCache->take(rounded) : newBlock(rounded);
    } catch (...) {
      c10::profiledCPUMemoryReporter().OutOfMemory(bytes);
      throw;
    }
    void* data = header->data();
    c10::profiledCPUMemoryReporter().New(data, bytes);
    if (poisonDepth > 0) std::memset(data, 0xFF, bytes);
    return {data, data, &releaseData, cpu};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &releaseData; }

  void copy_data(void* destination, const void* source, size_t bytes) const override {
    default_copy_data(destination, source, bytes);
  }
};

}  // namespace

void installCpuAllocator() {
  // Leaked on purpose: tensors are freed until the very end of the process.
  std::call_once(processState().cpuAllocator, [] { c10::SetCPUAllocator(new CpuAllocator, /*priority=*/0); });
}

CpuCacheScope::CpuCacheScope(size_t minimumBytes) : isOuter_(threadCache == nullptr) {
  if (isOuter_) threadCache = new Cache(minimumBytes);
}

CpuCacheScope::~CpuCacheScope() {
  if (!isOuter_) return;
  delete std::exchange(threadCache, nullptr);
}

std::shared_ptr<const CpuMemoryCounters> CpuCacheScope::counters() const {
  return threadCache->counters;
}

ScopedPoison::ScopedPoison() {
  ++poisonDepth;
}
ScopedPoison::~ScopedPoison() {
  --poisonDepth;
}

}  // namespace torchlane
