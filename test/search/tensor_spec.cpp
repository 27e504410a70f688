// See tensor_spec.h.
#include "tensor_spec.h"

#include <ATen/ATen.h>

#include <array>
#include <stdexcept>

namespace torchlane::search {
namespace {

constexpr std::array<std::pair<char, at::ScalarType>, 10> kLetters = {{{'f', at::kFloat},
                                                                       {'d', at::kDouble},
                                                                       {'g', at::kHalf},
                                                                       {'h', at::kBFloat16},
                                                                       {'c', at::kComplexFloat},
                                                                       {'z', at::kComplexDouble},
                                                                       {'l', at::kLong},
                                                                       {'i', at::kInt},
                                                                       {'u', at::kByte},
                                                                       {'b', at::kBool}}};

[[noreturn]] void invalid(std::string_view text) {
  throw std::invalid_argument("expected a tensor such as f(4,6) or l<5(3), received '" + std::string(text) +
                              "'");
}

}  // namespace

int64_t TensorSpec::numel() const {
  int64_t count = 1;
  for (int64_t size : sizes) count *= size;
  return count;
}

std::string TensorSpec::toString() const {
  std::string text;
  for (const auto& [letter, type] : kLetters) {
    if (type == dtype) text += letter;
  }
  if (text.empty()) text = c10::toString(dtype);
  if (domain == Domain::kPositive) text += "+";
  if (domain == Domain::kUnit) text += "^";
  if (domain == Domain::kDefinite) text += "*";
  if (domain == Domain::kIndex) text += "<" + std::to_string(high);
  return text + "(" + c10::str(c10::Join(",", sizes)) + ")";
}

bool isTensorSpec(std::string_view text) {
  return text.size() >= 3 && text.back() == ')' && text.find('(') != std::string_view::npos;
}

TensorSpec parseTensorSpec(std::string_view text) {
  const size_t open = text.find('(');
  if (!isTensorSpec(text) || open == 0) invalid(text);
  TensorSpec spec;
  bool known = false;
  for (const auto& [letter, type] : kLetters) {
    if (letter != text[0]) continue;
    spec.dtype = type;
    known = true;
  }
  if (!known) invalid(text);
  const std::string_view mark = text.substr(1, open - 1);
  if (mark == "+") {
    spec.domain = Domain::kPositive;
  } else if (mark == "^") {
    spec.domain = Domain::kUnit;
  } else if (mark == "*") {
    spec.domain = Domain::kDefinite;
  } else if (!mark.empty() && mark[0] == '<') {
    spec.domain = Domain::kIndex;
    spec.high = std::stoll(std::string(mark.substr(1)));
  } else if (!mark.empty()) {
    invalid(text);
  }
  std::string_view rest = text.substr(open + 1, text.size() - open - 2);
  while (!rest.empty()) {
    const size_t comma = std::min(rest.find(','), rest.size());
    spec.sizes.push_back(std::stoll(std::string(rest.substr(0, comma))));
    rest = rest.substr(std::min(comma + 1, rest.size()));
  }
  return spec;
}

at::Tensor makeTensor(const TensorSpec& spec, at::Generator generator) {
  if (spec.domain == Domain::kIndex) {
    return at::randint(std::max<int64_t>(spec.high, 1), spec.sizes, generator, at::kLong).to(spec.dtype);
  }
  if (spec.dtype == at::kBool) return at::randint(2, spec.sizes, generator, at::kLong).to(at::kBool);
  if (at::isIntegralType(spec.dtype, false)) {
    const bool positive = spec.domain != Domain::kAny || spec.dtype == at::kByte;
    return at::randint(positive ? 1 : -3, positive ? 5 : 4, spec.sizes, generator, at::kLong).to(spec.dtype);
  }
  if (at::isComplexType(spec.dtype)) {
    std::vector<int64_t> pairs = spec.sizes;
    pairs.push_back(2);
    return at::view_as_complex(at::rand(pairs, generator, at::kDouble).mul_(3).sub_(1.5)).to(spec.dtype);
  }
  at::Tensor uniform = at::rand(spec.sizes, generator, at::kDouble);
  switch (spec.domain) {
    case Domain::kPositive:
      uniform.mul_(1.5).add_(0.1);
      break;
    case Domain::kUnit:
      uniform.mul_(0.9).add_(0.05);
      break;
    case Domain::kDefinite:
      uniform = uniform.matmul(uniform.mT()).add_(at::eye(spec.sizes.back(), at::kDouble));
      break;
    default:
      uniform.mul_(3).sub_(1.5);
  }
  return uniform.to(spec.dtype);
}

}  // namespace torchlane::search
