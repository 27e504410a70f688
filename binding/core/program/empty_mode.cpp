// See empty_mode.h. ATen asks `dispatch_mode_enabled()`, which looks at the stack of dispatch modes: we push
// one that belongs to no Python interpreter, and take back the dispatch keys that would lead calls to it.
#include "core/program/empty_mode.h"

#include <ATen/core/Tensor.h>
#include <c10/core/SafePyObject.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <c10/core/impl/PyInterpreter.h>
#include <c10/core/impl/TorchDispatchModeTLS.h>

#include <string>

#include "core/base/error.h"

namespace torchlane {
namespace {

thread_local bool isModeOn = false;

// An interpreter that is never called, but for `detach`: libtorch asks the topmost mode to make shallow
// copies.
class NoInterpreter final : public c10::impl::PyInterpreterVTable {
 public:
  std::string name() const override { return "torchlane"; }
  void incref(PyObject*) const override {}
  void decref(PyObject*) const override {}
  bool try_incref(const c10::impl::PyObjectSlot&) const override { return false; }
  size_t refcnt(PyObject*) const override { return 1; }
  c10::intrusive_ptr<c10::TensorImpl> detach(const c10::TensorImpl* self) const override {
    c10::impl::ExcludeDispatchKeyGuard withoutMode(c10::DispatchKey::Python);
    return self->shallow_copy_and_detach(/*version_counter=*/0, /*allow_tensor_metadata_change=*/false);
  }
  void dispatch(const c10::OperatorHandle&, torch::jit::Stack*) const override { never(); }
  void reportErrorCallback(PyObject*, c10::DispatchKey) const override { never(); }
  void python_op_registration_trampoline(const c10::OperatorHandle&, c10::DispatchKey, c10::DispatchKeySet,
                                         torch::jit::Stack*, bool, bool) const override {
    never();
  }
  void throw_abstract_impl_not_imported_error(std::string, const char*, const char*) const override {
    never();
  }
  void python_dispatcher(const c10::OperatorHandle&, c10::DispatchKeySet, torch::jit::Stack*) const override {
    never();
  }
  bool is_contiguous(const c10::TensorImpl*, at::MemoryFormat) const override { never(); }
  c10::SymBool sym_is_contiguous(const c10::TensorImpl*, at::MemoryFormat) const override { never(); }
  bool is_strides_like(const c10::TensorImpl*, at::MemoryFormat) const override { never(); }
  bool is_non_overlapping_and_dense(const c10::TensorImpl*) const override { never(); }
  c10::Device device(const c10::TensorImpl*) const override { never(); }
  int64_t dim(const c10::TensorImpl*) const override { never(); }
  c10::IntArrayRef strides(const c10::TensorImpl*) const override { never(); }
  c10::IntArrayRef sizes(const c10::TensorImpl*) const override { never(); }
  c10::SymIntArrayRef sym_sizes(const c10::TensorImpl*) const override { never(); }
  c10::Layout layout(const c10::TensorImpl*) const override { never(); }
  int64_t numel(const c10::TensorImpl*) const override { never(); }
  c10::SymInt sym_numel(const c10::TensorImpl*) const override { never(); }
  c10::SymIntArrayRef sym_strides(const c10::TensorImpl*) const override { never(); }
  c10::SymInt sym_storage_offset(const c10::TensorImpl*) const override { never(); }
  void trace_gpu_event_creation(c10::DeviceType, uintptr_t) const override {}
  void trace_gpu_event_deletion(c10::DeviceType, uintptr_t) const override {}
  void trace_gpu_event_record(c10::DeviceType, uintptr_t, uintptr_t) const override {}
  void trace_gpu_event_wait(c10::DeviceType, uintptr_t, uintptr_t) const override {}
  void trace_gpu_memory_allocation(c10::DeviceType, uintptr_t) const override {}
  void trace_gpu_memory_deallocation(c10::DeviceType, uintptr_t) const override {}
  void trace_gpu_stream_creation(c10::DeviceType, uintptr_t) const override {}
  void trace_gpu_device_synchronization(c10::DeviceType) const override {}
  void trace_gpu_stream_synchronization(c10::DeviceType, uintptr_t) const override {}
  void trace_gpu_event_synchronization(c10::DeviceType, uintptr_t) const override {}
  void reset_backward_hooks(const c10::TensorImpl*) const override {}

 private:
  [[noreturn]] static void never() {
    throw Error(Code::ERR_INTERNAL, "libtorch called the empty dispatch mode");
  }
};

// Leaked on purpose, as every interpreter of libtorch.
c10::impl::PyInterpreter* noInterpreter() {
  static auto* interpreter = new c10::impl::PyInterpreter(new NoInterpreter());
  return interpreter;
}

}  // namespace

EmptyDispatchMode::EmptyDispatchMode() {
  using c10::impl::TorchDispatchModeTLS;
  TorchDispatchModeTLS::push_non_infra_mode_onto_stack(
      std::make_shared<c10::impl::PyObject_TorchDispatchMode>(nullptr, noInterpreter()));
  // Not included, which is something else than excluded: no call is led to the mode, yet it is "enabled".
  c10::impl::tls_set_dispatch_key_included(c10::DispatchKey::Python, false);
  c10::impl::tls_set_dispatch_key_included(c10::DispatchKey::PythonTLSSnapshot, false);
  isModeOn = true;
}

EmptyDispatchMode::~EmptyDispatchMode() {
  c10::impl::TorchDispatchModeTLS::pop_stack();
  isModeOn = false;
}

bool EmptyDispatchMode::isOn() noexcept {
  return isModeOn;
}

}  // namespace torchlane
