// A value that a user hands to an operator, with JavaScript left behind: what napi makes of every argument at
// the door, and what the native tests write by hand. Holds no conversion to a schema's types; that is
// op_registry.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace torchlane {

struct ArgValue;
using ArgList = std::vector<ArgValue>;

// `undefined`: the argument's default. `null`: the schema's None.
struct Undefined {};
struct Null {};
// A JavaScript number. JavaScript cannot tell 1 from 1.0: an integral one is an integer unless `float(1)`
// said otherwise.
struct Number {
  double value = 0;
  bool isFloat = false;
};
// A bigint.
struct BigInteger {
  int64_t value = 0;
};

// Strings stand for dtypes ('float32'), devices ('cuda:1'), layouts ('strided') and memory formats
// ('channelsLast') as well: which one is meant, the schema says.
struct ArgValue {
  using Variant = std::variant<Undefined, Null, bool, Number, BigInteger, std::string, at::Tensor,
                               at::Generator, ArgList>;
  Variant value;

  ArgValue() = default;
  ArgValue(Undefined) {}
  ArgValue(Null null) : value(null) {}
  ArgValue(bool flag) : value(flag) {}
  ArgValue(double number) : value(Number{number, false}) {}
  ArgValue(int number) : value(Number{static_cast<double>(number), false}) {}
  ArgValue(Number number) : value(number) {}
  ArgValue(BigInteger integer) : value(integer) {}
  ArgValue(const char* text) : value(std::string(text)) {}
  ArgValue(std::string text) : value(std::move(text)) {}
  ArgValue(at::Tensor tensor) : value(std::move(tensor)) {}
  ArgValue(at::Generator generator) : value(std::move(generator)) {}
  ArgValue(ArgList list) : value(std::move(list)) {}

  bool isUndefined() const noexcept { return std::holds_alternative<Undefined>(value); }
  bool isNull() const noexcept { return std::holds_alternative<Null>(value); }
};

// For error texts: `'abc'`, `1.5`, `a float32 tensor of shape [2, 3]`, `a list of 2`.
std::string describe(const ArgValue& value);

}  // namespace torchlane
