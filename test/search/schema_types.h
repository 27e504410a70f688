// What discovery and the reading of recipes need to know of a schema: types of arguments, names. Only looks
// at schemas. Thread: any.
#pragma once

#include <ATen/core/function_schema.h>

#include <optional>
#include <string>
#include <string_view>

namespace torchlane::search {

struct ArgumentType {
  c10::TypePtr element;  // without Optional and List
  bool isOptional = false;
  bool isList = false;
  bool hasOptionalElements = false;
  std::optional<int32_t> fixedLength;
};

ArgumentType typeOf(const c10::Argument& argument);
bool isTensor(const ArgumentType& type);
bool isInteger(const ArgumentType& type);
// In place.
bool isWritten(const c10::Argument& argument);

// "aten::add.Tensor"
std::string fullName(const c10::FunctionSchema& schema);
std::string_view withoutNamespace(std::string_view name);

bool contains(std::string_view text, std::string_view part);
bool startsWith(std::string_view text, std::string_view part);
bool endsWith(std::string_view text, std::string_view part);
// `pattern`: a part of the name; with `^` in front its beginning, with `$` behind its end, with both all of
// it.
bool matches(std::string_view name, std::string_view pattern);

}  // namespace torchlane::search
