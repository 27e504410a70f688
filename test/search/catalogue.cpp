// See catalogue.h.
#include "catalogue.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <map>

#include "core/runtime/cpu_allocator.h"
#include "discovery.h"
#include "recipe_text.h"
#include "recipes.h"
#include "schema_types.h"

namespace torchlane::search {
namespace {

bool returnsOnlyTensors(const c10::FunctionSchema& schema) {
  for (const c10::Argument& result : schema.returns()) {
    const ArgumentType type = typeOf(result);
    if (!isTensor(type)) return false;
  }
  if (!schema.returns().empty()) return true;
  return std::any_of(schema.arguments().begin(), schema.arguments().end(), isWritten);
}

bool leavesMemoryUnwritten(std::string_view name) {
  return startsWith(name, "empty") || startsWith(name, "new_empty") || startsWith(name, "_empty") ||
         startsWith(name, "resize_");
}

std::string exclusionOf(std::string_view name) {
  for (const Exclusion& exclusion : exclusions()) {
    if (matches(name, exclusion.pattern)) return std::string(exclusion.reason);
  }
  return "";
}

Catalogue build() {
  installCpuAllocator();
  // Trying deprecated operators warns.
  const c10::WarningUtils::WarningHandlerGuard noWarnings(&silentWarnings());
  std::vector<c10::OperatorName> names;
  for (const c10::OperatorName& name : c10::Dispatcher::singleton().getAllOpNames()) {
    if (startsWith(name.name, "aten::")) names.push_back(name);
  }
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
    return std::tie(a.name, a.overload_name) < std::tie(b.name, b.overload_name);
  });
  std::multimap<std::string, std::string_view> written;
  for (const WrittenRecipe& row : writtenRecipes()) written.emplace(row.name, row.call);

  Catalogue result;
  for (const c10::OperatorName& operatorName : names) {
    const auto handle = c10::Dispatcher::singleton().findSchema(operatorName);
    if (!handle) continue;
    const c10::FunctionSchema& schema = handle->schema();
    const bool isOut = std::any_of(schema.arguments().begin(), schema.arguments().end(),
                                   [](const c10::Argument& argument) { return argument.is_out(); });
    if (isOut) continue;
    Operator candidate{*handle};
    const std::string name = candidate.name();
    const std::string shortName(withoutNamespace(name));
    candidate.leavesMemoryUnwritten = leavesMemoryUnwritten(shortName);
    candidate.isView =
        std::any_of(schema.returns().begin(), schema.returns().end(), [](const auto& returned) {
          return returned.alias_info() != nullptr && !returned.alias_info()->isWrite();
        });
    std::string reason = exclusionOf(shortName);
    if (reason.empty() && !returnsOnlyTensors(schema)) reason = "returns no tensor";
    if (reason.empty()) {
      for (const std::string& key : {shortName, std::string(withoutNamespace(schema.name()))}) {
        const auto [begin, end] = written.equal_range(key);
        if (begin == end) continue;
        for (auto row = begin; row != end; ++row) {
          std::string problem;
          try {
            const Recipe recipe = parseRecipe(row->second, schema);
            const Trial outcome = tryOut(candidate, recipe);
            if (outcome == Trial::kWorks || outcome == Trial::kNotFinite) {
              candidate.recipes.push_back(recipe);
              continue;
            }
            problem = "does not work";
          } catch (const std::exception& error) {
            problem = error.what();
          }
          // A row without an overload is meant for those that it fits.
          if (key == shortName && schema.overload_name().empty() == false)
            reason = "recipe '" + std::string(row->second) + "' " + problem;
        }
        break;
      }
      if (candidate.recipes.empty() && reason.empty()) reason = discover(candidate);
    }
    if (candidate.recipes.empty()) {
      result.uncovered.push_back({name, reason});
    } else {
      result.operators.push_back(std::move(candidate));
    }
  }
  return result;
}

}  // namespace

std::string Recipe::toString() const {
  std::ostringstream out;
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (i > 0) out << " ";
    const ArgumentRecipe& argument = arguments[i];
    if (argument.kind == ArgumentRecipe::Kind::kValue) {
      out << argument.value;
    } else if (argument.kind == ArgumentRecipe::Kind::kTensor) {
      out << argument.tensors[0].toString();
    } else {
      out << "{";
      for (const TensorSpec& spec : argument.tensors) {
        out << (spec.dtype == at::ScalarType::Undefined ? "-" : spec.toString()) << " ";
      }
      out << "}";
    }
  }
  return out.str();
}

std::string Operator::name() const {
  return fullName(op.schema());
}

std::vector<c10::IValue> makeArguments(const Recipe& recipe, at::Generator generator) {
  std::vector<c10::IValue> arguments;
  for (const ArgumentRecipe& argument : recipe.arguments) {
    switch (argument.kind) {
      case ArgumentRecipe::Kind::kValue:
        arguments.push_back(argument.value);
        break;
      case ArgumentRecipe::Kind::kTensor:
        arguments.emplace_back(makeTensor(argument.tensors[0], generator));
        break;
      case ArgumentRecipe::Kind::kTensorList: {
        c10::List<at::Tensor> list;
        for (const TensorSpec& spec : argument.tensors) list.push_back(makeTensor(spec, generator));
        arguments.emplace_back(std::move(list));
        break;
      }
      case ArgumentRecipe::Kind::kOptionalTensorList: {
        c10::List<std::optional<at::Tensor>> list;
        for (const TensorSpec& spec : argument.tensors) {
          const bool absent = spec.dtype == at::ScalarType::Undefined;
          list.push_back(absent ? std::nullopt : std::optional(makeTensor(spec, generator)));
        }
        arguments.emplace_back(std::move(list));
        break;
      }
    }
  }
  return arguments;
}

c10::WarningHandler& silentWarnings() {
  struct Silent final : c10::WarningHandler {
    void process(const c10::Warning&) override {}
  };
  static Silent handler;
  return handler;
}

const Catalogue& catalogue() {
  static const auto* built = new Catalogue(build());
  return *built;
}

}  // namespace torchlane::search
