// Losses and metrics: summed in float64 on the device, brought to the host through pinned memory behind the
// step.
#pragma once

#include <vector>

#include "core/runtime/device_backend.h"
#include "cuda/device_event.h"

namespace torchlane {

class CudaBackend;

class CudaScalarBoard final : public ScalarBoard {
 public:
  CudaScalarBoard(CudaBackend& backend, int count);
  ~CudaScalarBoard() override;

  void accumulate(at::TensorList values, double weight) override;
  // sync: only if the values posted before have not arrived; they are then replaced.
  void post(at::TensorList values) override;
  bool take(std::vector<double>& out, bool wait) override;
  std::vector<double> takeSums() override;

 private:
  // Starts the transfer of `from` into `to`, and notes in `arrived` when it is there.
  void transfer(const at::Tensor& from, at::Tensor& to, DeviceEvent& arrived);
  void requireCount(at::TensorList values) const;

  CudaBackend& backend_;
  const int count_;
  at::Tensor sums_;                    // (count) float64, device
  at::Tensor posted_;                  // (count) float64, device
  std::vector<at::Tensor> sumSlots_;   // () views of sums_
  std::vector<at::Tensor> postSlots_;  // () views of posted_
  at::Tensor sumsOnHost_;              // (count) float64, pinned
  at::Tensor postedOnHost_;            // (count) float64, pinned
  DeviceEvent sumsArrived_;
  DeviceEvent postArrived_;
  bool underway_ = false;  // posted and not taken yet
};

}  // namespace torchlane
