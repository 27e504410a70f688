// c10d's view of our communicators: a process group over any Communicator, on which c10d's Reducer stands
// (own loops alone; train() uses communicators directly). Holds what the Reducer calls: sums and broadcasts.
#pragma once

#include <memory>
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>

#include "core/comm/communicator.h"

namespace torchlane {

// A process group of this rank whose collectives `communicator` runs on `device`. Its Work is complete when
// it is returned on the CPU; on CUDA its future carries the event of the collectives' stream, so that waiting
// for it makes the waiting stream wait, never the host. Failures throw the communicator's Error out of the
// collective itself. Thread: the rank's, and while that waits in a backward pass the engine's thread of the
// device.
c10::intrusive_ptr<c10d::ProcessGroup> makeProcessGroup(std::shared_ptr<Communicator> communicator,
                                                        c10::Device device);

}  // namespace torchlane
