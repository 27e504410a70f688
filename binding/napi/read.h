// Reading JS values into plain ones, for every function of the addon. Each names what it expected and what
// came (ERR_ARGUMENT); `what` is the argument's name in that text. Options are checked in TypeScript, so
// these texts are for mistakes in ours, and for the arguments of operators. Thread: JS.
#pragma once

#include <ATen/core/Tensor.h>
#include <napi.h>

#include <optional>
#include <string>
#include <vector>

#include "core/tensor/arg_value.h"
#include "napi/tensor_handle.h"

namespace torchlane {

std::string readString(const Napi::Value& value, const char* what);
bool readBool(const Napi::Value& value, const char* what);
double readNumber(const Napi::Value& value, const char* what);
// A number without fraction within ±2^53, or a bigint of 64 bits.
int64_t readInteger(const Napi::Value& value, const char* what);
std::vector<int64_t> readIntegers(const Napi::Value& value, const char* what);
at::ScalarType readDtype(const Napi::Value& value, const char* what);
c10::Device readDevice(const Napi::Value& value, const char* what);
Napi::Function readFunction(const Napi::Value& value, const char* what);

// Tensors are shared. ERR_DISPOSED for closed ones.
at::Tensor readTensor(const Napi::Value& value, const char* what);
std::vector<at::Tensor> readTensors(const Napi::Value& value, const char* what);
// null entries become undefined tensors.
std::vector<at::Tensor> readOptionalTensors(const Napi::Value& value, const char* what);
std::vector<std::string> readStrings(const Napi::Value& value, const char* what);
std::vector<bool> readBools(const Napi::Value& value, const char* what);

// `options[name]`; nothing for an absent or undefined one, or if `options` itself is undefined.
std::optional<Napi::Value> findOption(const Napi::Value& options, const char* name);

// An argument of an operator, whatever it is.
ArgValue readArgValue(napi_env env, napi_value value);

// "a string", "an object of class Foo": for error texts.
std::string describeJs(const Napi::Value& value);

}  // namespace torchlane
