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

// How an input joins what is there already. The input stands first, as in gloo's functions: it shows where a
// NaN or two zeros are compared.
struct Sum {
  template <class A>
  static A apply(A in, A before) {
    return static_cast<A>(before + in);
  }
};
struct Product {
  template <class A>
  static A apply(A in, A before) {
    // Without the detour two uint16 would be multiplied as int, which overflows.
    if constexpr (std::is_integral_v<A>)
      return static_cast<A>(static_cast<uint64_t>(before) * static_cast<uint64_t>(in));
    else
      return before * in;
  }
};
struct Min {
  template <class A>
  static A apply(A in, A before) {
    return before < in ? before : in;
  }
};
struct Max {
  template <class A>
  static A apply(A in, A before) {
    return in < before ? before : in;
  }
};
struct BitAnd {
  template <class A>
  static A apply(A in, A before) {
    return static_cast<A>(before & in);
  }
};
struct BitOr {
  template <class A>
  static A apply(A in, A before) {
    return static_cast<A>(before | in);
  }
};
struct BitXor {
  template <class A>
  static A apply(A in, A before) {
    return static_cast<A>(before ^ in);
  }
};

template <class T, class A, class Join, bool isAverage>
void reduceBlock(const T* const* inputs, int inputCount, T* const* outputs, int outputCount, size_t at,
                 size_t size) {
  A result[kBlock];
  const auto reduce = [&](size_t n) {
    for (size_t i = 0; i < n; ++i) result[i] = static_cast<A>(inputs[0][at + i]);
    for (int r = 1; r < inputCount; ++r) {
      const T* in = inputs[r] + at;
      for (size_t i = 0; i < n; ++i) result[i] = Join::apply(static_cast<A>(in[i]), result[i]);
    }
    if constexpr (isAverage) {
      const auto count = static_cast<A>(static_cast<float>(inputCount));
      for (size_t i = 0; i < n; ++i) result[i] = result[i] / count;
    }
    for (int r = 0; r < outputCount; ++r) {
      T* out = outputs[r] + at;
      for (size_t i = 0; i < n; ++i) out[i] = static_cast<T>(result[i]);
    }
  };
  if (size == kBlock) {
    reduce(kBlock);
  } else {
    reduce(size);
  }
}

// `A`: what is computed in.
template <class T, class A, class Join, bool isAverage = false>
void reduce(const void* const* inputs, int inputCount, void* const* outputs, int outputCount, size_t begin,
            size_t end) {
  const auto in = reinterpret_cast<const T* const*>(inputs);
  const auto out = reinterpret_cast<T* const*>(outputs);
  for (size_t at = begin; at < end; at += kBlock) {
    reduceBlock<T, A, Join, isAverage>(in, inputCount, out, outputCount, at, std::min(kBlock, end - at));
  }
}

template <class T>
ReduceKernel kernelOf(ReduceOp op) {
  using A = Accumulator<T>;
  constexpr bool isInteger = std::is_integral_v<T>;
  constexpr bool isComplex = c10::is_complex<T>::value;
  switch (op) {
    case ReduceOp::kSum:
      return reduce<T, A, Sum>;
    case ReduceOp::kProduct:
      return reduce<T, A, Product>;
    case ReduceOp::kAverage:
      if constexpr (!isInteger) return reduce<T, A, Sum, true>;
      return nullptr;
    case ReduceOp::kMin:
      // Integers are compared as what they are, not as the unsigned ones in which they are added.
      if constexpr (isInteger) return reduce<T, T, Min>;
      if constexpr (!isInteger && !isComplex) return reduce<T, A, Min>;
      return nullptr;
    case ReduceOp::kMax:
      if constexpr (isInteger) return reduce<T, T, Max>;
      if constexpr (!isInteger && !isComplex) return reduce<T, A, Max>;
      return nullptr;
    case ReduceOp::kBitAnd:
      if constexpr (isInteger) return reduce<T, A, BitAnd>;
      return nullptr;
    case ReduceOp::kBitOr:
      if constexpr (isInteger) return reduce<T, A, BitOr>;
      return nullptr;
    case ReduceOp::kBitXor:
      if constexpr (isInteger) return reduce<T, A, BitXor>;
      return nullptr;
  }
  return nullptr;
}

// A bool is a byte that holds 0 or 1.
ReduceKernel kernelOfBool(ReduceOp op) {
  switch (op) {
    case ReduceOp::kSum:
      return kernelOf<uint8_t>(ReduceOp::kMax);
    case ReduceOp::kProduct:
      return kernelOf<uint8_t>(ReduceOp::kMin);
    default:
      return kernelOf<uint8_t>(op);
  }
}

}  // namespace

ReduceKernel reduceKernel(c10::ScalarType dtype, ReduceOp op) noexcept {
  switch (dtype) {
    case c10::ScalarType::Float:
      return kernelOf<float>(op);
    case c10::ScalarType::Double:
      return kernelOf<double>(op);
    case c10::ScalarType::BFloat16:
      return kernelOf<c10::BFloat16>(op);
    case c10::ScalarType::Half:
      return kernelOf<c10::Half>(op);
    case c10::ScalarType::ComplexFloat:
      return kernelOf<c10::complex<float>>(op);
    case c10::ScalarType::ComplexDouble:
      return kernelOf<c10::complex<double>>(op);
    case c10::ScalarType::Char:
      return kernelOf<int8_t>(op);
    case c10::ScalarType::Byte:
      return kernelOf<uint8_t>(op);
    case c10::ScalarType::Short:
      return kernelOf<int16_t>(op);
    case c10::ScalarType::UInt16:
      return kernelOf<uint16_t>(op);
    case c10::ScalarType::Int:
      return kernelOf<int32_t>(op);
    case c10::ScalarType::UInt32:
      return kernelOf<uint32_t>(op);
    case c10::ScalarType::Long:
      return kernelOf<int64_t>(op);
    case c10::ScalarType::UInt64:
      return kernelOf<uint64_t>(op);
    case c10::ScalarType::Bool:
      return kernelOfBool(op);
    default:
      return nullptr;
  }
}

}  // namespace torchlane
