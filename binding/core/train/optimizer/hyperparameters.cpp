#include "core/train/optimizer/hyperparameters.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/error.h"

namespace torchlane {

namespace {

struct Description {
  std::string operator()(std::monostate) const { return "nothing"; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(double value) const { return detail::concat(value); }
  std::string operator()(const std::string& value) const { return detail::concat("'", value, "'"); }
  std::string operator()(const Hyperparameters::List& value) const {
    return detail::concat("an array of ", value.size());
  }
};

[[noreturn]] void refuse(std::string_view name, const std::string& expected,
                         const Hyperparameters::Value& received) {
  throw Error(Code::ERR_ARGUMENT,
              detail::concat("expected ", expected, " for '", name, "' of a parameter group, received ",
                             std::visit(Description(), received)));
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
  refuse(name, "a value", std::monostate());
}

double Hyperparameters::number(std::string_view name) const {
  const Value& value = find(name);
  if (const auto* number = std::get_if<double>(&value)) return *number;
  refuse(name, "a number", value);
}

bool Hyperparameters::flag(std::string_view name) const {
  const Value& value = find(name);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  refuse(name, "true or false", value);
}

std::optional<std::string> Hyperparameters::text(std::string_view name) const {
  const Value& value = find(name);
  if (std::holds_alternative<std::monostate>(value)) return std::nullopt;
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  refuse(name, "a string or null", value);
}

Hyperparameters::List Hyperparameters::list(std::string_view name, size_t length) const {
  const Value& value = find(name);
  const auto* list = std::get_if<List>(&value);
  if (!list || list->size() != length)
    refuse(name, detail::concat("an array of ", length, " numbers"), value);
  return *list;
}

double Hyperparameters::orElse(const std::optional<double>& value, const std::optional<double>& null,
                               std::string_view name) {
  if (value) return *value;
  if (null) return *null;
  refuse(name, "numbers", std::monostate());
}

}  // namespace torchlane
