// c10d's view of our process groups: one over any of ours, on which c10d's Reducer stands
// (own loops alone; train() uses communicators directly). Holds what the Reducer calls: sums and broadcasts.
#pragma once

#include <memory>
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>

#include "core/comm/process_group.h"

namespace torchlane {

// The collectives of `group` for tensors on `device`. Its Work is complete when it is returned on the CPU; on
// CUDA its future carries the event of the collectives' stream, so that waiting for it makes the waiting
// stream wait, never the host. Failures throw the group's Error out of the collective itself; ERR_DISPOSED
// once the group has ended, which this does not prevent. Thread: the rank's, and while that waits in a
// backward pass the engine's thread of the device.
c10::intrusive_ptr<c10d::ProcessGroup> makeProcessGroup(const std::shared_ptr<ProcessGroup>& group,
                                                        c10::Device device);

}  // namespace torchlane
