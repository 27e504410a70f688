// Scalars from the device; see the header.
#include "cuda/cuda_scalar_board.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>
#include <c10/core/GradMode.h>
#include <c10/cuda/CUDAException.h>

#include "cuda/cuda_backend.h"

namespace torchlane {
namespace {

std::vector<double> valuesOf(const at::Tensor& onHost) {
  const auto* data = onHost.const_data_ptr<double>();
  return {data, data + onHost.numel()};
}

}  // namespace

CudaScalarBoard::CudaScalarBoard(CudaBackend& backend, int count) : backend_(backend), count_(count) {
  c10::NoGradGuard noGrad;
  const auto onDevice = at::TensorOptions(at::kDouble).device(backend.device());
  const auto pinned = at::TensorOptions(at::kDouble).pinned_memory(true);
  sums_ = at::zeros({count}, onDevice);
  posted_ = at::zeros({count}, onDevice);
  for (int i = 0; i < count; ++i) {
    sumSlots_.push_back(sums_.select(0, i));
    postSlots_.push_back(posted_.select(0, i));
  }
  sumsOnHost_ = at::empty({count}, pinned);
  postedOnHost_ = at::empty({count}, pinned);
}

CudaScalarBoard::~CudaScalarBoard() {
  // The device may still write these few bytes, and a wait here, while a failed run unwinds, could be for a
  // collective that nobody has aborted yet. So the memory is not given to anybody else.
  if (!sumsArrived_.isDone()) new at::Tensor(std::move(sumsOnHost_));
  if (!postArrived_.isDone()) new at::Tensor(std::move(postedOnHost_));
}

void CudaScalarBoard::accumulate(at::TensorList values, double weight) {
  requireCount(values);
  backend_.guarded([&] {
    c10::NoGradGuard noGrad;
    // Type promotion makes the product and the sum in float64, whatever the value's dtype.
    for (int i = 0; i < count_; ++i) sumSlots_[i].add_(values[i].reshape({}), weight);
  });
}

void CudaScalarBoard::post(at::TensorList values) {
  requireCount(values);
  backend_.guarded([&] {
    c10::NoGradGuard noGrad;
    if (underway_) backend_.wait(postArrived_);
    for (int i = 0; i < count_; ++i) postSlots_[i].copy_(values[i].reshape({}), /*non_blocking=*/true);
    transfer(posted_, postedOnHost_, postArrived_);
    underway_ = true;
  });
}

bool CudaScalarBoard::take(std::vector<double>& out, bool wait) {
  return backend_.guarded([&] {
    if (!underway_) return false;
    if (wait) {
      backend_.wait(postArrived_);
    } else if (!postArrived_.query()) {
      return false;
    }
    out = valuesOf(postedOnHost_);
    underway_ = false;
    return true;
  });
}

std::vector<double> CudaScalarBoard::takeSums() {
  return backend_.guarded([&] {
    c10::NoGradGuard noGrad;
    transfer(sums_, sumsOnHost_, sumsArrived_);
    sums_.zero_();
    backend_.wait(sumsArrived_);
    return valuesOf(sumsOnHost_);
  });
}

void CudaScalarBoard::transfer(const at::Tensor& from, at::Tensor& to, DeviceEvent& arrived) {
  const auto stream = backend_.currentStream();
  // Not copy_: see Note [Nothing throws on a lost device].
  C10_CUDA_CHECK(cudaMemcpyAsync(to.mutable_data_ptr(), from.const_data_ptr(), from.nbytes(),
                                 cudaMemcpyDeviceToHost, stream));
  arrived.record(stream);
}

void CudaScalarBoard::requireCount(at::TensorList values) const {
  if (values.size() == static_cast<size_t>(count_)) return;
  throw Error(Code::ERR_INTERNAL, "a scalar board of " + std::to_string(count_) + " values was given " +
                                      std::to_string(values.size()) + ". Please report this.");
}

}  // namespace torchlane
