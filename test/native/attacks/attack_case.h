// The words in which the attack cases are written: a case is a step that people write or that is meant to
// break the recorder, and the verdict that it must get. Holds no case and judges nothing.
#pragma once

#include <ATen/ATen.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/tensor/boxed_call.h"
#include "step_case.h"

namespace torchlane::test {

using Tensors = std::vector<at::Tensor>;

enum class Expected {
  kEqual,
  kRefused,
  kEqualOrRefused,  // both are right; silently wrong is not
};

struct AttackCase {
  std::string subject;
  std::string name;
  Expected expected = Expected::kEqual;
  std::string op;  // kRefused: the operator that the error must name
  std::function<StepCase()> make;
};

// The step's tensors as it sees them through the door.
struct Inputs {
  Tensors p;  // parameters
  Tensors b;  // buffers
  Tensors x;  // batch
};
using Body = std::function<at::Tensor(const Inputs& in)>;

// A tensor of seeded values.
struct Field {
  Field(std::initializer_list<int64_t> size) : sizes(size) {}
  std::vector<int64_t> sizes;
  int64_t high = 0;  // 0: normal distribution; else int64 from [0, high)
};
Field integers(int64_t high, std::initializer_list<int64_t> sizes);

struct Setup {
  std::vector<std::vector<int64_t>> parameters = {{4, 4}, {4}};
  std::vector<Field> batch = {{8, 4}, {8, 4}};
  std::vector<Field> buffers = {};
};

// A model of `setup`, parameters about 0.3 in size, whose loss is what `body` returns.
StepCase over(const Setup& setup, const Body& body);
// The same with parameters and buffers made by the case.
StepCase over(Tensors parameters, Tensors buffers, std::vector<Field> batch, const Body& body);

using In = const Inputs&;

// The layer of `Setup`'s defaults: x0 · p0 + p1, (8, 4); and through tanh.
at::Tensor linear(In in);
at::Tensor hidden(In in);

// A loss of any tensor: the mean of its squared magnitudes.
at::Tensor squared(const at::Tensor& tensor);

// Calls an operator as a user's code does, through the door; returns its first result.
at::Tensor callAtDoor(const char* op, const char* overload, torch::jit::Stack arguments);

// Collects the cases of one subject.
class Subject {
 public:
  explicit Subject(std::string name) : name_(std::move(name)) {}

  template <class... What>
  void equal(const std::string& name, What&&... what) {
    add(name, Expected::kEqual, "", maker(std::forward<What>(what)...));
  }
  // `op`: the operator that the error must name; empty: the step as a whole is refused.
  template <class... What>
  void refused(const std::string& name, const std::string& op, What&&... what) {
    add(name, Expected::kRefused, op, maker(std::forward<What>(what)...));
  }
  template <class... What>
  void equalOrRefused(const std::string& name, What&&... what) {
    add(name, Expected::kEqualOrRefused, "", maker(std::forward<What>(what)...));
  }

  std::vector<AttackCase> take() { return std::move(cases_); }

 private:
  using Maker = std::function<StepCase()>;
  static Maker maker(Body body) {
    return [body] { return over(Setup{}, body); };
  }
  static Maker maker(Setup setup, Body body) {
    return [setup, body] { return over(setup, body); };
  }
  static Maker maker(Maker make) { return make; }
  void add(const std::string& name, Expected expected, const std::string& op, Maker make) {
    cases_.push_back({name_, name, expected, op, std::move(make)});
  }

  std::string name_;
  std::vector<AttackCase> cases_;
};

// One function per subject, each in the file of its name or with its kin.
std::vector<AttackCase> viewCases();
std::vector<AttackCase> inPlaceCases();
std::vector<AttackCase> autogradCases();
std::vector<AttackCase> randomCases();
std::vector<AttackCase> normCases();
std::vector<AttackCase> lossCases();
std::vector<AttackCase> layerCases();
std::vector<AttackCase> sequenceLayerCases();
std::vector<AttackCase> embeddingCases();
std::vector<AttackCase> indexingCases();
std::vector<AttackCase> linearAlgebraCases();
std::vector<AttackCase> complexCases();
std::vector<AttackCase> sortingCases();
std::vector<AttackCase> autocastCases();
std::vector<AttackCase> foreignCases();
std::vector<AttackCase> parameterCases();
std::vector<AttackCase> numberCases();
std::vector<AttackCase> outputCases();

}  // namespace torchlane::test
