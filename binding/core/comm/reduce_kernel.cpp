// The loops of reduce_kernel.h: blocks of a fixed length, so that the compiler vectorises them, added up on
// the stack, so that inputs and outputs may overlap.
#include "core/comm/reduce_kernel.h"

#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>
#include <c10/util/complex.h>

#include <cstdint>
#include <type_traits>

namespace torchlane {
namespace {

constexpr size_t kBlock = 256;  // elements: 1 to 4 KiB, stays in the first-level cache

// Integers wrap around, as ATen's do; without the detour by unsigned it would be undefined behaviour.
template <class T>
using Accumulator = std::conditional_t<
    std::is_same_v<T, c10::BFloat16> || std::is_same_v<T, c10::Half>, float,
    typename std::conditional_t<std::is_integral_v<T>, std::make_unsigned<T>, std::type_identity<T>>::type>;

template <class T>
void reduceBlock(const T* const* inputs, int inputCount, T* const* outputs, int outputCount, size_t at,
                 size_t size) {
  using A = Accumulator<T>;
  A sum[kBlock];
  const auto add = [&](size_t n) {
    for (size_t i = 0; i < n; ++i) sum[i] = static_cast<A>(inputs[0][at + i]);
    for (int r = 1; r < inputCount; ++r) {
      const T* in = inputs[r] + at;
      for (size_t i = 0; i < n; ++i) sum[i] = static_cast<A>(sum[i] + static_cast<A>(in[i]));
    }
    for (int r = 0; r < outputCount; ++r) {
      T* out = outputs[r] + at;
      for (size_t i = 0; i < n; ++i) out[i] = static_cast<T>(sum[i]);
    }
  };
  if (size == kBlock) {
    add(kBlock);
  } else {
    add(size);
  }
}

template <class T>
void reduce(const void* const* inputs, int inputCount, void* const* outputs, int outputCount, size_t begin,
            size_t end) {
  const auto in = reinterpret_cast<const T* const*>(inputs);
  const auto out = reinterpret_cast<T* const*>(outputs);
  for (size_t at = begin; at < end; at += kBlock) {
    reduceBlock<T>(in, inputCount, out, outputCount, at, std::min(kBlock, end - at));
  }
}

}  // namespace

ReduceKernel reduceKernel(c10::ScalarType dtype) noexcept {
  switch (dtype) {
    case c10::ScalarType::Float:
      return reduce<float>;
    case c10::ScalarType::Double:
      return reduce<double>;
    case c10::ScalarType::BFloat16:
      return reduce<c10::BFloat16>;
    case c10::ScalarType::Half:
      return reduce<c10::Half>;
    case c10::ScalarType::ComplexFloat:
      return reduce<c10::complex<float>>;
    case c10::ScalarType::ComplexDouble:
      return reduce<c10::complex<double>>;
    case c10::ScalarType::Char:
      return reduce<int8_t>;
    case c10::ScalarType::Byte:
      return reduce<uint8_t>;
    case c10::ScalarType::Short:
      return reduce<int16_t>;
    case c10::ScalarType::UInt16:
      return reduce<uint16_t>;
    case c10::ScalarType::Int:
      return reduce<int32_t>;
    case c10::ScalarType::UInt32:
      return reduce<uint32_t>;
    case c10::ScalarType::Long:
      return reduce<int64_t>;
    case c10::ScalarType::UInt64:
      return reduce<uint64_t>;
    default:
      return nullptr;
  }
}

}  // namespace torchlane
