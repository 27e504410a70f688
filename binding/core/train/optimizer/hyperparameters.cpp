#include "core/train/optimizer/hyperparameters.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/error.h"

namespace torchlane {

namespace {

[[noreturn]] void refuse(std::string_view name, const std::string& expected) {
  throw Error(Code::ERR_ARGUMENT,
              detail::concat("expected ", expected, " for '", name, "' of a parameter group"));
}

}  // namespace

void Hyperparameters::set(std::string name, Value value) {
  const auto found =
      std::find_if(values_.begin(), values_.end(), [&](const auto& entry) { return entry.first == name; });
  if (found != values_.end())
    found->second = std::move(value);
  else
    values_.emplace_back(std::move(name), std::move(value));
}

const Hyperparameters::Value& Hyperparameters::find(std::string_view name) const {
  for (const auto& [key, value] : values_)
    if (key == name) return value;
  refuse(name, "a value");
}

double Hyperparameters::number(std::string_view name) const {
  if (const auto* number = std::get_if<double>(&find(name))) return *number;
  refuse(name, "a number");
}

bool Hyperparameters::flag(std::string_view name) const {
  if (const auto* flag = std::get_if<bool>(&find(name))) return *flag;
  refuse(name, "true or false");
}

std::optional<std::string> Hyperparameters::text(std::string_view name) const {
  const Value& value = find(name);
  if (std::holds_alternative<std::monostate>(value)) return std::nullopt;
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  refuse(name, "a string or null");
}

Hyperparameters::List Hyperparameters::list(std::string_view name, size_t length) const {
  const auto* list = std::get_if<List>(&find(name));
  if (!list || list->size() != length) refuse(name, detail::concat("an array of ", length, " numbers"));
  return *list;
}

double Hyperparameters::orElse(const std::optional<double>& value, const std::optional<double>& null,
                               std::string_view name) {
  if (value) return *value;
  if (null) return *null;
  refuse(name, "numbers");
}

}  // namespace torchlane
