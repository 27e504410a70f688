// Finding, choosing, calling. See op_registry.h; preparing one schema and converting one value is op_schema.
#include "core/tensor/op_registry.h"

#include <algorithm>
#include <cctype>
#include <memory>
#include <unordered_map>

#include "core/base/error.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/op_schema.h"
#include "core/tensor/torch_error.h"
#include "core/tensor/torch_names.h"

namespace torchlane {

struct Operator {
  std::string name;                 // "aten::add"
  std::vector<Overload> overloads;  // best first
};

namespace {

// Narrower argument types first, then fewer arguments. Overloads with dimension names come last: only a
// caller who gives names wants them. The order settles calls that fit several; most fit one.
bool preferred(const Overload& a, const Overload& b) {
  if (a.named != b.named) return b.named;
  const size_t common = std::min(a.arguments.size(), b.arguments.size());
  for (size_t i = 0; i < common; ++i) {
    const SchemaArgument& x = a.arguments[i];
    const SchemaArgument& y = b.arguments[i];
    if (x.kind != y.kind) return x.kind < y.kind;
    if (x.list != y.list) return y.list;
  }
  return a.arguments.size() < b.arguments.size();
}

[[noreturn]] void throwArgument(const std::string& op, const std::string& message) {
  ErrorContext context;
  context.op = op;
  throw Error(Code::ERR_ARGUMENT, message, std::move(context));
}

// Names to operators, for one thread: handles are trivial to keep, and no lock stands in the way of a call.
class Registry {
 public:
  const Operator* find(const std::string& name) {
    const auto found = operators_.find(name);
    if (found != operators_.end()) return found->second.get();
    std::unique_ptr<Operator> made = make(name);
    if (made == nullptr) return nullptr;
    return operators_.emplace(name, std::move(made)).first->second.get();
  }

  // Names that begin or end like `name`, for "did you mean".
  std::string suggestion(const std::string& name) const {
    const std::string wanted =
        camelCase(name.substr(name.rfind(':') == std::string::npos ? 0 : name.rfind(':') + 1));
    if (wanted.size() < 3) return "";
    std::string best;
    for (const auto& [key, fullName] : byCamelName_) {
      const std::string candidate = key.substr(key.rfind(':') + 1);
      if (candidate.find(wanted) == std::string::npos &&
          (candidate.size() < 4 || wanted.find(candidate) == std::string::npos)) {
        continue;
      }
      const auto distance = [&](const std::string& text) {
        return text.size() > wanted.size() ? text.size() - wanted.size() : wanted.size() - text.size();
      };
      if (best.empty() || distance(candidate) < distance(best) ||
          (distance(candidate) == distance(best) && candidate < best)) {
        best = candidate;
      }
    }
    return best;
  }

 private:
  std::unique_ptr<Operator> make(const std::string& name) {
    std::string base = name;
    std::optional<std::string> overload;
    const size_t colons = base.find("::");
    const size_t dot = base.find('.', colons == std::string::npos ? 0 : colons);
    if (dot != std::string::npos) {
      overload = base.substr(dot + 1) == "default" ? "" : base.substr(dot + 1);
      base.resize(dot);
    }
    if (colons == std::string::npos) base = "aten::" + base;

    const std::vector<std::string>* overloads = overloadsOf(base);
    if (overloads == nullptr) {
      // Operators may have been registered since the index was made.
      index();
      overloads = overloadsOf(base);
    }
    if (overloads == nullptr) return nullptr;
    auto made = std::make_unique<Operator>();
    made->name = base;
    for (const std::string& each : *overloads) {
      if (overload && *overload != each) continue;
      if (auto handle = c10::Dispatcher::singleton().findSchema({base, each}))
        made->overloads.emplace_back(*handle);
    }
    if (made->overloads.empty()) return nullptr;
    std::stable_sort(made->overloads.begin(), made->overloads.end(), preferred);
    return made;
  }

  // Overload names of `base`, which becomes the operator's own name if it was written in camelCase.
  const std::vector<std::string>* overloadsOf(std::string& base) const {
    auto found = byName_.find(base);
    if (found == byName_.end()) {
      const auto camel = byCamelName_.find(base);
      if (camel == byCamelName_.end()) return nullptr;
      base = camel->second;
      found = byName_.find(base);
    }
    return &found->second;
  }

  void index() {
    byName_.clear();
    byCamelName_.clear();
    for (const c10::OperatorName& each : c10::Dispatcher::singleton().getAllOpNames()) {
      byName_[each.name].push_back(each.overload_name);
      const size_t start = each.name.find("::") + 2;
      byCamelName_.emplace(each.name.substr(0, start) + camelCase(each.name.substr(start)), each.name);
    }
  }

  std::unordered_map<std::string, std::unique_ptr<Operator>> operators_;
  std::unordered_map<std::string, std::vector<std::string>> byName_;
  std::unordered_map<std::string, std::string> byCamelName_;
};

Registry& registry() {
  thread_local Registry instance;
  return instance;
}

const ArgValue* findNamed(const OperatorArguments& given, const std::string& name, int32_t& position) {
  for (size_t i = 0; i < given.named.size(); ++i) {
    if (given.named[i].first == name) {
      position = static_cast<int32_t>(given.positional.size() + i);
      return &given.named[i].second;
    }
  }
  return nullptr;
}

// The arguments of one overload as the call gives them.
struct Bound {
  torch::jit::Stack& stack;
  std::vector<int32_t>& source;  // per schema argument: which given one, or -1 for a default
};

// Says which of the names given is none of the overload's; empty if all are.
std::string unknownName(const Overload& overload, const OperatorArguments& given) {
  for (const auto& [name, value] : given.named) {
    const bool isKnown =
        std::any_of(overload.arguments.begin(), overload.arguments.end(),
                    [&name = name](const SchemaArgument& argument) { return argument.name == name; });
    if (isKnown || value.isUndefined()) continue;
    std::string text = "has no argument named '" + name + "' (it has ";
    for (size_t i = 0; i < overload.arguments.size(); ++i)
      text += (i > 0 ? ", " : "") + overload.arguments[i].name;
    return text + ")";
  }
  return "";
}

// Binds the given arguments to `overload`. `reason`, if asked for, says why they do not fit; without it
// nothing is formatted, as choosing among overloads fails often.
bool bind(const Overload& overload, const OperatorArguments& given, const Bound& bound, std::string* reason) {
  const auto fail = [&](auto&& text) {
    if (reason != nullptr) *reason = text();
    return false;
  };
  const size_t count = overload.arguments.size();
  if (reason != nullptr) {
    // First: what a misspelt name leaves missing would hide it.
    *reason = unknownName(overload, given);
    if (!reason->empty()) return false;
  }
  const size_t takesPositional = overload.positionalCount;
  if (given.positional.size() > takesPositional) {
    return fail([&] {
      std::string text = "takes " + std::to_string(takesPositional) + " positional argument" +
                         (takesPositional == 1 ? "" : "s") + ", received " +
                         std::to_string(given.positional.size());
      if (takesPositional > 0 && overload.arguments[takesPositional - 1].list)
        text += "; '" + overload.arguments[takesPositional - 1].name + "' is one array";
      if (takesPositional < count) {
        text += " (by name: ";
        for (size_t i = takesPositional; i < count; ++i)
          text += (i > takesPositional ? ", " : "") + overload.arguments[i].name;
        text += ")";
      }
      return text;
    });
  }
  bound.stack.resize(count);
  bound.source.assign(count, OperatorResult::kNewValue);
  size_t usedNames = 0;
  for (size_t i = 0; i < count; ++i) {
    const SchemaArgument& argument = overload.arguments[i];
    const ArgValue* value = nullptr;
    int32_t position = OperatorResult::kNewValue;
    if (!given.named.empty()) {
      value = findNamed(given, argument.name, position);
      if (value != nullptr) ++usedNames;
    }
    if (i < given.positional.size() && !argument.keywordOnly) {
      if (value != nullptr && !value->isUndefined() && !given.positional[i].isUndefined()) {
        return fail(
            [&] { return "argument '" + argument.name + "' is given twice, by position and by name"; });
      }
      if (value == nullptr || value->isUndefined()) {
        value = &given.positional[i];
        position = static_cast<int32_t>(i);
      }
    }
    if (value == nullptr || value->isUndefined()) {
      if (argument.defaultValue) {
        bound.stack[i] = *argument.defaultValue;
      } else {
        return fail([&] {
          return "argument '" + argument.name + "' is missing: expected " + expectedText(argument);
        });
      }
      continue;
    }
    if (!convertArgument(argument, *value, bound.stack[i])) {
      return fail([&] {
        return "argument '" + argument.name + "': expected " + expectedText(argument) + ", received " +
               describe(*value);
      });
    }
    bound.source[i] = position;
  }
  return usedNames == given.named.size() || unknownName(overload, given).empty();
}

// Whether one of the overload's out= arguments is given by name: without, such overloads are no candidates.
bool namesOut(const Overload& overload, const OperatorArguments& given) {
  return std::any_of(overload.arguments.begin(), overload.arguments.end(),
                     [&](const SchemaArgument& argument) {
                       int32_t position = 0;
                       return argument.out && findNamed(given, argument.name, position) != nullptr;
                     });
}

std::string given(const OperatorArguments& arguments) {
  std::string text = "(";
  for (size_t i = 0; i < arguments.positional.size(); ++i)
    text += (i > 0 ? ", " : "") + describe(arguments.positional[i]);
  for (const auto& [name, value] : arguments.named) {
    text += (text.size() > 1 ? ", " : "") + name + ": " + describe(value);
  }
  return text + ")";
}

[[noreturn]] void throwNoOverload(const Operator& op, const std::vector<const Overload*>& candidates,
                                  const OperatorArguments& arguments) {
  constexpr size_t kMaxListed = 8;
  std::vector<std::pair<std::string, std::string>> reasons;  // signature, reason
  torch::jit::Stack stack;
  std::vector<int32_t> source;
  for (const Overload* overload : candidates) {
    if (overload->named && candidates.size() > 1) continue;
    std::string reason;
    bind(*overload, arguments, {stack, source}, &reason);
    reasons.emplace_back(overload->signature(), std::move(reason));
  }
  if (reasons.size() == 1)
    throwArgument(op.name, op.name + ": " + reasons[0].second + "\n  " + reasons[0].first);
  std::string text = op.name + ": no overload takes " + given(arguments);
  for (size_t i = 0; i < reasons.size() && i < kMaxListed; ++i) {
    text += "\n  " + reasons[i].first + ": " + reasons[i].second;
  }
  if (reasons.size() > kMaxListed) text += "\n  and " + std::to_string(reasons.size() - kMaxListed) + " more";
  throwArgument(op.name, text);
}

// Calls `overload` with what is bound to it.
void call(const Operator& op, const Overload& overload, const std::vector<int32_t>& source,
          OperatorResult& result) {
  result.given.clear();
  for (const int32_t index : overload.returnsArgument) {
    result.given.push_back(index < 0 ? OperatorResult::kNewValue : source[static_cast<size_t>(index)]);
  }
  namingOperator(op.name, [&] { callOperator(overload.op, result.values); });
  if (!overload.returnsDtype) return;
  const auto& returns = overload.op.schema().returns();
  for (size_t i = 0; i < returns.size(); ++i) {
    if (returns[i].real_type()->kind() == c10::TypeKind::ScalarTypeType) {
      result.values[i] = dtypeName(result.values[i].toScalarType());
    }
  }
}

}  // namespace

std::string camelCase(const std::string& name) {
  std::string text;
  text.reserve(name.size());
  for (size_t i = 0; i < name.size(); ++i) {
    const bool joins = name[i] == '_' && i > 0 && name[i - 1] != '_' && i + 1 < name.size() &&
                       std::isalpha(static_cast<unsigned char>(name[i + 1])) != 0;
    const bool inside = joins && text.find_first_not_of('_') != std::string::npos;
    if (!inside) {
      text += name[i];
      continue;
    }
    ++i;
    text += static_cast<char>(std::toupper(static_cast<unsigned char>(name[i])));
  }
  return text;
}

bool hasOperator(const std::string& name) {
  return registry().find(name) != nullptr;
}

const Operator* findOperator(const std::string& name) {
  return registry().find(name);
}

void callOperator(const Operator& op, const OperatorArguments& arguments, OperatorResult& result) {
  const bool outNamed = !arguments.named.empty() &&
                        std::any_of(op.overloads.begin(), op.overloads.end(),
                                    [&](const Overload& overload) { return namesOut(overload, arguments); });
  // Free again when the operator runs.
  thread_local std::vector<int32_t> source;
  const auto isCandidate = [&](const Overload& overload) {
    return overload.hasOut == outNamed || op.overloads.size() == 1;
  };
  for (const Overload& overload : op.overloads) {
    if (isCandidate(overload) && bind(overload, arguments, {result.values, source}, nullptr))
      return call(op, overload, source, result);
  }
  std::vector<const Overload*> candidates;
  for (const Overload& overload : op.overloads) {
    if (isCandidate(overload)) candidates.push_back(&overload);
  }
  if (candidates.empty()) {
    for (const Overload& overload : op.overloads) candidates.push_back(&overload);
  }
  throwNoOverload(op, candidates, arguments);
}

OperatorResult callByName(const std::string& name, const OperatorArguments& arguments) {
  const Operator* op = registry().find(name);
  if (op == nullptr) {
    const std::string suggestion = registry().suggestion(name);
    throwArgument(name, "expected the name of an operator, received '" + name + "'" +
                            (suggestion.empty() ? "" : "; did you mean '" + suggestion + "'?"));
  }
  OperatorResult result;
  callOperator(*op, arguments, result);
  return result;
}

}  // namespace torchlane
