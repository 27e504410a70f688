// The options of one parameter group by name, as they come from the user's group: the only form in which they
// travel; each rule keeps them as a struct of its own. Knows no rule.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace torchlane {

// Reading throws ERR_ARGUMENT that names the option for a value of another type or an absent one. Thread:
// any.
class Hyperparameters {
 public:
  using List = std::vector<std::optional<double>>;
  using Value = std::variant<std::monostate, bool, double, std::string, List>;

  Hyperparameters() = default;
  Hyperparameters(std::initializer_list<std::pair<std::string, Value>> values) : values_(values) {}

  // Replaces the value of that name.
  void set(std::string name, Value value);

  double number(std::string_view name) const;
  bool flag(std::string_view name) const;
  // Nothing for null.
  std::optional<std::string> text(std::string_view name) const;
  // As many numbers as asked for; one that is null becomes `null`.
  template <size_t N>
  std::array<double, N> numbers(std::string_view name, std::optional<double> null = std::nullopt) const {
    const List values = list(name, N);
    std::array<double, N> result;
    for (size_t i = 0; i < N; ++i) result[i] = orElse(values[i], null, name);
    return result;
  }

 private:
  const Value& find(std::string_view name) const;
  List list(std::string_view name, size_t length) const;
  static double orElse(const std::optional<double>& value, const std::optional<double>& null,
                       std::string_view name);

  std::vector<std::pair<std::string, Value>> values_;
};

}  // namespace torchlane
