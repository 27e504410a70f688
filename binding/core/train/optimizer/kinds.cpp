// The table of update rules: their names, the options of a group and the kinds of state, as torch.optim has
// them. src/optim has the same names of options.
#include "core/base/check.h"
#include "core/base/error.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

const std::vector<RuleKind>& kinds() {
  static const std::vector<RuleKind> table{
      {.name = "SGD",
       .options = {"lr", "momentum", "dampening", "weightDecay", "nesterov", "maximize"},
       .state = {"momentum_buffer"},
       .make = makeSgd,
       .walksMemory = true,
       .tellsFirstStep = true,
       .takesSparseGradients = true},
      {.name = "Adam",
       .options = {"lr", "betas", "eps", "weightDecay", "amsgrad", "maximize", "decoupledWeightDecay"},
       .state = {"step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq"},
       .make = makeAdam,
       .walksMemory = true},
      {.name = "AdamW",
       .options = {"lr", "betas", "eps", "weightDecay", "amsgrad", "maximize"},
       .state = {"step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq"},
       .make = makeAdamW,
       .walksMemory = true},
      {.name = "Adamax",
       .options = {"lr", "betas", "eps", "weightDecay", "maximize"},
       .state = {"step", "exp_avg", "exp_inf"},
       .make = makeAdamax},
      {.name = "NAdam",
       .options = {"lr", "betas", "eps", "weightDecay", "momentumDecay", "decoupledWeightDecay", "maximize"},
       .state = {"step", "mu_product", "exp_avg", "exp_avg_sq"},
       .make = makeNAdam},
      {.name = "RAdam",
       .options = {"lr", "betas", "eps", "weightDecay", "decoupledWeightDecay", "maximize"},
       .state = {"step", "exp_avg", "exp_avg_sq"},
       .make = makeRAdam},
      {.name = "Adagrad",
       .options = {"lr", "lrDecay", "weightDecay", "initialAccumulatorValue", "eps", "maximize"},
       .state = {"step", "sum"},
       .make = makeAdagrad,
       .walksMemory = true,
       .hasStateFromStart = true,
       .takesSparseGradients = true},
      {.name = "Adadelta",
       .options = {"lr", "rho", "eps", "weightDecay", "maximize"},
       .state = {"step", "square_avg", "acc_delta"},
       .make = makeAdadelta},
      {.name = "RMSprop",
       .options = {"lr", "alpha", "eps", "weightDecay", "momentum", "centered", "maximize"},
       .state = {"step", "square_avg", "momentum_buffer", "grad_avg"},
       .make = makeRmsprop},
      {.name = "Rprop",
       .options = {"lr", "etas", "stepSizes", "maximize"},
       .state = {"step", "prev", "step_size"},
       .make = makeRprop},
      {.name = "ASGD",
       .options = {"lr", "lambd", "alpha", "t0", "weightDecay", "maximize"},
       .state = {"step", "eta", "mu", "ax"},
       .make = makeAsgd},
      {.name = "Adafactor",
       .options = {"lr", "beta2Decay", "eps", "d", "weightDecay", "maximize"},
       .state = {"step", "row_var", "col_var", "variance"},
       .make = makeAdafactor,
       .takesComplex = false},
      {.name = "Muon",
       .options = {"lr", "weightDecay", "momentum", "nesterov", "nsCoefficients", "eps", "nsSteps",
                   "adjustLrFn"},
       .state = {"momentum_buffer"},
       .make = makeMuon,
       .takesComplex = false},
      {.name = "SparseAdam",
       .options = {"lr", "betas", "eps", "maximize"},
       .state = {"step", "exp_avg", "exp_avg_sq"},
       .make = makeSparseAdam,
       .takesComplex = false,
       .takesDenseGradients = false,
       .takesSparseGradients = true},
  };
  return table;
}

}  // namespace

const RuleKind& ruleKind(const std::string& name) {
  for (const RuleKind& kind : kinds())
    if (name == kind.name) return kind;
  throw Error(Code::ERR_ARGUMENT, detail::concat("expected the name of an optimizer, received '", name, "'"));
}

}  // namespace torchlane
