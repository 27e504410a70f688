// See tensor_data.h.
#include "napi/tensor_data.h"

#include <ATen/ATen.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include "core/accelerators/plugin_host.h"
#include "core/base/check.h"
#include "core/program/trace_error.h"
#include "core/tensor/torch_error.h"
#include "core/tensor/torch_names.h"
#include "napi/operators.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"

namespace torchlane {
namespace {

constexpr int64_t kMaxSafeInteger = 9007199254740991;
constexpr const char* kReadWayOut =
    "A recorded step has no values while it is recorded: compute with tensors (where, maskedFill, clamp), "
    "return what is to be seen as a metric of `step`, or " TORCHLANE_OWN_LOOP;

struct ArrayType {
  napi_typedarray_type array;
  at::ScalarType dtype;  // of its elements, in libtorch
};

at::ScalarType elementDtype(napi_typedarray_type type) {
  switch (type) {
    case napi_int8_array:
      return at::kChar;
    case napi_uint8_array:
    case napi_uint8_clamped_array:
      return at::kByte;
    case napi_int16_array:
      return at::kShort;
    case napi_uint16_array:
      return at::kUInt16;
    case napi_int32_array:
      return at::kInt;
    case napi_uint32_array:
      return at::kUInt32;
    case napi_float32_array:
      return at::kFloat;
    case napi_float64_array:
      return at::kDouble;
    case napi_bigint64_array:
      return at::kLong;
    case napi_biguint64_array:
      return at::kUInt64;
    default:
      throw Error(Code::ERR_ARGUMENT, "expected a typed array of integers, floats or bigints");
  }
}

// The typed array that holds a dtype; half precision, which JavaScript lacks, is widened, bool is a byte.
ArrayType arrayFor(at::ScalarType dtype) {
  switch (dtype) {
    case at::kFloat:
    case at::kHalf:
    case at::kBFloat16:
      return {napi_float32_array, at::kFloat};
    case at::kDouble:
      return {napi_float64_array, at::kDouble};
    case at::kChar:
      return {napi_int8_array, at::kChar};
    case at::kByte:
      return {napi_uint8_array, at::kByte};
    case at::kBool:
      return {napi_uint8_array, at::kBool};
    case at::kShort:
      return {napi_int16_array, at::kShort};
    case at::kInt:
      return {napi_int32_array, at::kInt};
    case at::kLong:
      return {napi_bigint64_array, at::kLong};
    case at::kUInt16:
      return {napi_uint16_array, at::kUInt16};
    case at::kUInt32:
      return {napi_uint32_array, at::kUInt32};
    case at::kUInt64:
      return {napi_biguint64_array, at::kUInt64};
    default:
      throw Error(Code::ERR_ARGUMENT, "expected a tensor whose values JavaScript can hold, received dtype " +
                                          dtypeName(dtype) + ": convert it first, x.to('float32')");
  }
}

void requireValues(const at::Tensor& tensor) {
  if (tensor.layout() != c10::kStrided) {
    throw Error(Code::ERR_ARGUMENT, detail::concat("expected a strided tensor, received layout ",
                                                   tensor.layout(), ": convert it first, x.toDense()"));
  }
  if (tensor.is_meta()) throw Error(Code::ERR_ARGUMENT, "a tensor on the meta device has no values");
}

}  // namespace

napi_value tensorFromData(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  if (!info[0].IsTypedArray())
    throw Error(Code::ERR_ARGUMENT, "expected a typed array, received " + describeJs(info[0]));
  napi_typedarray_type type{};
  size_t length = 0;
  void* data = nullptr;
  if (napi_get_typedarray_info(env, info[0], &type, &length, &data, nullptr, nullptr) != napi_ok)
    throw Napi::Error::New(env);
  const std::vector<int64_t> shape = readIntegers(info[1], "shape");
  const at::ScalarType dtype = readDtype(info[2], "dtype");
  const c10::Device device = info[3].IsUndefined() ? c10::Device(c10::kCPU) : readDevice(info[3], "device");
  if (device.is_cuda()) accelerator(c10::kCUDA);
  int64_t count = 1;
  for (const int64_t size : shape) count *= size;
  if (count != static_cast<int64_t>(length)) {
    throw Error(Code::ERR_ARGUMENT, detail::concat("expected ", count, " values for shape ",
                                                   at::IntArrayRef(shape), ", received ", length));
  }
  const at::NoGradGuard noGrad;
  // Values that come from JavaScript are a constant to a recording: it must not see the memory being filled.
  const c10::impl::ExcludeDispatchKeyGuard unseen(c10::DispatchKey::Fake);
  at::Tensor tensor = namingOperator("tensor", [&] {
    at::Tensor made = at::empty(shape, at::TensorOptions().dtype(dtype).device(device));
    if (length > 0) made.copy_(at::from_blob(data, shape, elementDtype(type)));
    return made;
  });
  return makeTensor(env, std::move(tensor));
}

napi_value tensorData(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  at::Tensor tensor = readTensor(info[0], "tensor");
  refuseWhileRecording(info.Env(), readString(info[1], "what").c_str(), kReadWayOut);
  requireValues(tensor);
  const at::NoGradGuard noGrad;
  if (tensor.is_complex()) {
    // (…) complex → (…, 2) real
    tensor = at::view_as_real(
        (tensor.scalar_type() == at::kComplexHalf ? tensor.to(at::kComplexFloat) : tensor).resolve_conj());
  }
  const ArrayType type = arrayFor(tensor.scalar_type());
  const auto count = static_cast<size_t>(tensor.numel());
  Napi::ArrayBuffer buffer = Napi::ArrayBuffer::New(env, count * c10::elementSize(type.dtype));
  if (count > 0) {
    namingOperator("data", [&] { at::from_blob(buffer.Data(), tensor.sizes(), type.dtype).copy_(tensor); });
  }
  napi_value array = nullptr;
  if (napi_create_typedarray(env, type.array, count, buffer, 0, &array) != napi_ok)
    throw Napi::Error::New(env);
  return array;
}

napi_value tensorItem(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const at::Tensor tensor = readTensor(info[0], "tensor");
  refuseWhileRecording(info.Env(), "item()", kReadWayOut);
  requireValues(tensor);
  if (tensor.numel() != 1) {
    throw Error(Code::ERR_ARGUMENT, detail::concat("item() expected a tensor of one element, received shape ",
                                                   tensor.sizes(), ": use toArray() or data()"));
  }
  const at::Scalar scalar = namingOperator("item", [&] { return tensor.item(); });
  if (scalar.isBoolean()) return Napi::Boolean::New(env, scalar.toBool());
  if (scalar.isComplex()) {
    throw Error(Code::ERR_ARGUMENT, "item() expected a real tensor, received dtype " +
                                        dtypeName(tensor.scalar_type()) +
                                        ": use data(), real and imaginary parts in turn");
  }
  if (scalar.isFloatingPoint()) return Napi::Number::New(env, scalar.toDouble());
  const bool isSafe = tensor.scalar_type() == at::kUInt64
                          ? scalar.toUInt64() <= static_cast<uint64_t>(kMaxSafeInteger)
                          : std::abs(scalar.toLong()) <= kMaxSafeInteger && scalar.toLong() != INT64_MIN;
  if (!isSafe) {
    throw Error(Code::ERR_ARGUMENT,
                detail::concat("item() expected an integer within ±2^53, received ", scalar,
                               ", which a number cannot hold exactly: use data()[0], a bigint"));
  }
  return Napi::Number::New(env, static_cast<double>(scalar.toLong()));
}

}  // namespace torchlane
