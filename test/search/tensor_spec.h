// What a random model knows of a tensor before it has one: dtype, shape and the range of its values. Read
// from and printed as text such as `f(4,6)`, `f+(6)`, `l<5(3)`. Knows nothing of operators or models.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <string>
#include <string_view>
#include <vector>

namespace torchlane::search {

enum class Domain : uint8_t {
  kAny,       // floats from (-1.5, 1.5), integers from [-3, 4)
  kPositive,  // from (0.1, 1.6); integers from [1, 5)
  kUnit,      // from (0.05, 0.95)
  kIndex,     // integers from [0, high)
  kDefinite,  // symmetric, positive definite matrices
};

struct TensorSpec {
  at::ScalarType dtype = at::kFloat;
  std::vector<int64_t> sizes;
  Domain domain = Domain::kAny;
  int64_t high = 0;  // kIndex: one past the largest value

  int64_t numel() const;
  std::string toString() const;
};

// `f(4,6)`: float32 of shape (4, 6). Letters: f float32, d float64, g float16, h bfloat16, c complex64,
// z complex128, l int64, i int32, u uint8, b bool. After the letter: `+` positive, `^` from the unit
// interval,
// `<5` an index below 5, `*` positive definite. Throws std::invalid_argument.
TensorSpec parseTensorSpec(std::string_view text);
bool isTensorSpec(std::string_view text);

// Contiguous values of the spec. Draws from `generator` alone.
at::Tensor makeTensor(const TensorSpec& spec, at::Generator generator);

}  // namespace torchlane::search
