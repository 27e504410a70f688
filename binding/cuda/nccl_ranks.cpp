// Start and end of NCCL; see the header.
#include "cuda/nccl_ranks.h"

#include <c10/cuda/CUDAFunctions.h>
#include <cuda_runtime_api.h>

#include <chrono>
#include <string>
#include <thread>

namespace torchlane {
namespace {

using Clock = std::chrono::steady_clock;

// How long an abort waits for a rank's thread to come out of NCCL. Calls only enqueue, or connect (well
// below a second); beyond this NCCL itself hangs, and its communicators are leaked, not freed under a
// thread's feet.
constexpr auto kLeaveNccl = std::chrono::seconds(10);

Error startError(Code code, std::optional<int> rank, const std::string& what) {
  ErrorContext context;
  context.op = "init";
  context.rank = rank;
  return Error(code, what, context);
}

Error ncclStartError(std::optional<int> rank, ncclResult_t result) {
  return startError(Code::ERR_COLLECTIVE_FAILED, rank,
                    std::string("NCCL could not start: ") + ncclGetErrorString(result) + ". " +
                        ncclGetLastError(nullptr) + " Set NCCL_DEBUG=INFO to see more.");
}

}  // namespace

NcclRanks::NcclRanks(const GroupOptions& options)
    : options_(options), slots_(static_cast<size_t>(options.worldSize)) {
  if (const auto result = ncclGetUniqueId(&id_); result != ncclSuccess) throw ncclStartError({}, result);
}

void NcclRanks::start(int rank, int device) {
  meet(rank, device);
  enterNccl(rank);
}

void NcclRanks::meet(int rank, int device) {
  std::unique_lock lock(mutex_);
  slots_[static_cast<size_t>(rank)].device = device;
  if (++arrived_ == options_.worldSize && !aborted()) {
    started_ = true;
    met_.notify_all();
  }
  const bool decided = met_.wait_for(lock, options_.timeout, [&] { return started_ || aborted(); });
  // Once all have met, all go on, also beside an abort: one that stayed away would leave the others in NCCL.
  if (!started_ && decided)
    throw startError(Code::ERR_COLLECTIVE_ABORTED, rank, "the run was aborted before NCCL started");
  if (!started_) {
    // Whoever comes later must not enter NCCL to wait for this rank.
    aborted_ = true;
    met_.notify_all();
    throw startError(Code::ERR_COLLECTIVE_TIMEOUT, rank,
                     "waited " + std::to_string(options_.timeout.count()) +
                         " ms for all ranks to start NCCL: " + std::to_string(arrived_) + " of " +
                         std::to_string(options_.worldSize) + " came");
  }
  for (size_t other = 0; other < slots_.size(); ++other) {
    if (static_cast<int>(other) != rank && slots_[other].device == device) {
      throw startError(Code::ERR_ARGUMENT, rank,
                       "expected a CUDA device of its own for each rank, received device " +
                           std::to_string(device) + " for ranks " + std::to_string(rank) + " and " +
                           std::to_string(other));
    }
  }
}

void NcclRanks::enterNccl(int rank) {
  ncclComm_t comm = nullptr;
  const auto result = ncclCommInitRank(&comm, options_.worldSize, id_, rank);
  if (result != ncclSuccess) throw ncclStartError(rank, result);
  std::lock_guard lock(mutex_);
  auto& slot = slots_[static_cast<size_t>(rank)];
  slot.comm = comm;
  if (aborted()) {
    release(slot, /*drained=*/false);
    throw startError(Code::ERR_COLLECTIVE_ABORTED, rank, "the run was aborted while NCCL started");
  }
}

void NcclRanks::leave(int rank) noexcept {
  std::lock_guard lock(mutex_);
  auto& slot = slots_[static_cast<size_t>(rank)];
  if (slot.comm && !slot.released) release(slot, /*drained=*/true);
}

void NcclRanks::abort() noexcept {
  aborted_ = true;
  std::lock_guard lock(mutex_);
  met_.notify_all();
  auto* const last = rankOutsideNccl();
  for (auto& slot : slots_)
    if (&slot != last && slot.comm && !slot.released) release(slot, /*drained=*/false);
  if (last) release(*last, /*drained=*/false);
}

// A rank still to be released, outside NCCL if there is such a one; null if there is none. Null also while a
// rank is still starting: it waits for mutex_, and its own release, in `enterNccl`, will be the last.
NcclRanks::Slot* NcclRanks::rankOutsideNccl() {
  for (const auto& slot : slots_)
    if (!slot.comm) return nullptr;
  const auto deadline = Clock::now() + kLeaveNccl;
  while (true) {
    Slot* candidate = nullptr;
    for (auto& slot : slots_) {
      if (slot.released) continue;
      candidate = &slot;
      if (slot.calling.try_lock()) {
        slot.calling.unlock();
        return &slot;
      }
    }
    if (!candidate || Clock::now() > deadline) return candidate;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

void NcclRanks::release(Slot& slot, bool drained) noexcept {
  slot.released = true;
  if (++releasedCount_ == options_.worldSize && !allOutsideNccl()) return;
  // NCCL puts the thread's device back with cudaSetDevice, which would make a context on a device that this
  // thread, often Node's main one, never used. libtorch knows whether there is one.
  int before = slot.device;
  (void)cudaGetDevice(&before);
  (void)cudaSetDevice(slot.device);
  (void)(drained ? ncclCommDestroy(slot.comm) : ncclCommAbort(slot.comm));
  try {
    (void)c10::cuda::MaybeSetDevice(static_cast<c10::DeviceIndex>(before));
  } catch (...) {
    // The device is lost, or the driver does not say: the thread stays on the rank's.
  }
  (void)cudaGetLastError();
}

bool NcclRanks::allOutsideNccl() noexcept {
  const auto deadline = Clock::now() + kLeaveNccl;
  for (auto& slot : slots_) {
    if (!slot.calling.try_lock_until(deadline)) return false;
    slot.calling.unlock();
  }
  return true;
}

}  // namespace torchlane
