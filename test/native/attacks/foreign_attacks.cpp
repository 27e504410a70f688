// Attacks from outside the step: memory that the host fills, threads, values that JavaScript would keep,
// other models, layouts that a Program cannot hold.
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>

#include <memory>
#include <thread>

#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

at::Tensor filled(int64_t count) {
  at::Tensor tensor = at::empty({count});
  for (int64_t i = 0; i < count; ++i) tensor.data_ptr<float>()[i] = static_cast<float>(i) * 0.25F - 1;
  return tensor;
}

void addHostMemory(Subject& foreign) {
  foreign.equal("tensor of values written in the source", [](In in) {
    return (hidden(in) * at::tensor({1.0F, -2.0F, 0.5F, 3.0F})).mean() +
           at::tensor({2, 3}).sum() * in.p[1].mean();
  });
  foreign.equal("host-filled memory", [](In in) { return (hidden(in) * filled(4)).mean(); });
  foreign.equal("host-filled memory read through two views", [](In in) {
    const at::Tensor memory = filled(8);
    return (hidden(in) * memory.slice(0, 0, 4) + memory.slice(0, 4, 8)).pow(2).mean();
  });
  foreign.equal("host-filled memory, a view written before the whole is read", [](In in) {
    at::Tensor memory = filled(8);
    memory.slice(0, 2, 4).add_(in.p[1].detach().slice(0, 0, 2));
    return (hidden(in) * memory.view({2, 4}).sum(0)).mean();
  });
  foreign.equal("host-filled memory written in place as a whole", [](In in) {
    at::Tensor memory = filled(4);
    memory.mul_(2).add_(in.x[0].mean(0));
    return (hidden(in) * memory).mean();
  });
  foreign.equalOrRefused("memory filled again between two reads", [](In in) {
    at::Tensor memory = filled(4);
    const at::Tensor first = hidden(in) * memory;
    for (int i = 0; i < 4; ++i) memory.data_ptr<float>()[i] = 7;
    return (first + memory).pow(2).mean();
  });
  foreign.equalOrRefused("memory of the batch written by the host", [](In in) {
    in.x[0].data_ptr<float>()[0] = 5;
    return squared(hidden(in));
  });
  foreign.refused("value of the batch read by the host", "aten::mul", [](In in) {
    const double first = in.x[0].data_ptr<float>()[0];
    return (hidden(in) * first).mean();
  });
  foreign.refused("from_blob, not through the door", "aten::mul", [] {
    const auto memory = std::make_shared<std::vector<float>>(4, 0.5F);
    return over(Setup{},
                [memory](In in) { return (hidden(in) * at::from_blob(memory->data(), {4})).mean(); });
  });
  foreign.equal("from_blob, through the door", [] {
    const auto memory = std::make_shared<std::vector<float>>(std::vector<float>{1, 2, 3, 4});
    return over(Setup{}, [memory](In in) {
      return (hidden(in) * seenAtDoor(at::from_blob(memory->data(), {4}))).mean();
    });
  });
  foreign.equalOrRefused("from_blob over the batch's own memory", [](In in) {
    return (hidden(in) * at::from_blob(in.x[1].data_ptr(), {8, 4})).mean();
  });
}

void addHostState(Subject& foreign) {
  foreign.refused("counter of the host as a factor", "aten::mul", [] {
    const auto counter = std::make_shared<int>(0);
    return over(Setup{}, [counter](In in) { return (hidden(in) * static_cast<double>(++*counter)).mean(); });
  });
  foreign.refused("counter of the host in a tensor", "aten::mul", [] {
    const auto counter = std::make_shared<int>(0);
    return over(Setup{}, [counter](In in) { return (hidden(in) * at::tensor({++*counter})).mean(); });
  });
  foreign.refused("random number of the host", "aten::mul", [] {
    const auto state = std::make_shared<uint32_t>(1);
    return over(Setup{}, [state](In in) {
      *state = *state * 1664525U + 1013904223U;
      return (hidden(in) * (static_cast<double>(*state) / 4294967296.0)).mean();
    });
  });
  foreign.refused("length that changes from step to step", "aten::slice", [] {
    const auto counter = std::make_shared<int>(0);
    return over(Setup{}, [counter](In in) { return squared(hidden(in).slice(0, 0, 4 + ++*counter % 3)); });
  });
  foreign.refused("branch by a coin of the host", "aten::tanh", [] {
    const auto counter = std::make_shared<int>(0);
    return over(Setup{}, [counter](In in) {
      const at::Tensor y = in.x[0].mm(in.p[0]);
      return squared(++*counter % 2 == 0 ? y.relu() : y.tanh());
    });
  });
  foreign.refused("one call more from time to time", "aten::pow", [] {
    const auto counter = std::make_shared<int>(0);
    return over(Setup{}, [counter](In in) {
      at::Tensor y = hidden(in);
      if (++*counter % 2 == 0) y = y.sin();
      return squared(y);
    });
  });
  foreign.refused("hidden state kept by the host", "aten::add", [] {
    const auto kept = std::make_shared<at::Tensor>(at::zeros({8, 4}));
    return over(Setup{}, [kept](In in) {
      const at::Tensor y = (in.x[0].mm(in.p[0]) + seenAtDoor(*kept)).tanh();
      *kept = y.detach();
      return squared(y);
    });
  });
  foreign.refused("hidden state kept by the host, not through the door", "aten::add", [] {
    const auto kept = std::make_shared<at::Tensor>();
    return over(Setup{}, [kept](In in) {
      at::Tensor y = in.x[0].mm(in.p[0]);
      if (kept->defined()) y = y + *kept;
      *kept = y.detach();
      return squared(y);
    });
  });
  foreign.equalOrRefused("weights remembered from the first step", [] {
    const auto first = std::make_shared<at::Tensor>();
    return over(Setup{}, [first](In in) {
      if (!first->defined()) *first = in.p[0].detach().clone();
      return squared(hidden(in)) + squared(in.p[0] - seenAtDoor(*first));
    });
  });
  foreign.refused("item()", "aten::_local_scalar_dense",
                  [](In in) { return hidden(in).mean() * in.x[0].sum().item<double>(); });
  foreign.refused("is_nonzero", "aten::_local_scalar_dense", [](In in) {
    torch::jit::Stack stack{in.x[0].sum() > 0};
    callOperator(c10::Dispatcher::singleton().findSchemaOrThrow("aten::is_nonzero", ""), stack);
    return hidden(in).mean() * (stack.back().toBool() ? 1.0 : 2.0);
  });
  foreign.refused("equal", "aten::equal",
                  [](In in) { return hidden(in).mean() * (at::equal(in.x[0], in.x[1]) ? 1.0 : 2.0); });
  foreign.refused("allclose", "aten::allclose",
                  [](In in) { return hidden(in).mean() * (at::allclose(in.x[0], in.x[1]) ? 1.0 : 2.0); });
  foreign.refused("loss as a condition", "aten::_local_scalar_dense", [](In in) {
    const at::Tensor loss = squared(hidden(in));
    return (loss > 0.1).item<bool>() ? loss : loss * 2;
  });
  foreign.refused("other thread", "aten::mul", [](In in) {
    at::Tensor factor;
    std::thread other([&] { factor = in.x[1].exp(); });
    other.join();
    return (hidden(in) * factor).mean();
  });
  foreign.equalOrRefused("other thread that writes the batch", [](In in) {
    std::thread other([&] { at::Tensor(in.x[1]).mul_(2); });
    other.join();
    return (hidden(in) * in.x[1]).mean();
  });
}

void addOtherModels(Subject& foreign) {
  foreign.equal("teacher held outside", [] {
    const at::Tensor teacher = seededRandn({4, 4}, 90), bias = teacher.select(0, 1);
    return over(Setup{}, [=](In in) {
      const at::Tensor target = at::addmm(seenAtDoor(bias), in.x[0], seenAtDoor(teacher)).softmax(1);
      return at::kl_div(in.x[0].mm(in.p[0]).log_softmax(1), target, at::Reduction::Sum);
    });
  });
  foreign.equal("teacher in inference mode", [] {
    const at::Tensor teacher = seededRandn({4, 4}, 90);
    return over(Setup{}, [=](In in) {
      at::Tensor target;
      {
        const c10::InferenceMode inference;
        target = in.x[0].mm(seenAtDoor(teacher)).tanh().add_(1);
      }
      return squared(hidden(in) - target);
    });
  });
  foreign.equal("student and teacher with one memory, in inference mode", [](In in) {
    at::Tensor target;
    {
      const c10::InferenceMode inference;
      target = in.x[1].mm(in.p[0]).relu_().softmax(1);
    }
    return squared(hidden(in) - target.clone());
  });
  foreign.equal("moving average of the weights in a buffer", Setup{.buffers = {{4, 4}}}, [](In in) {
    in.b[0].mul_(0.9).add_(in.p[0].detach(), 0.1);
    return squared(hidden(in) - in.x[0].mm(in.b[0]));
  });
  foreign.refused("moving average of the weights outside", "aten::mul_", [] {
    const at::Tensor average = at::zeros({4, 4});
    return over(Setup{}, [average](In in) {
      const at::Tensor seen = seenAtDoor(average);
      at::Tensor(seen).mul_(0.9).add_(in.p[0].detach(), 0.1);
      return squared(hidden(in) - in.x[0].mm(seen));
    });
  });
  foreign.refused("moving average of the weights outside, not through the door", "aten::mul_", [] {
    const at::Tensor average = at::zeros({4, 4});
    return over(Setup{}, [average](In in) {
      at::Tensor(average).mul_(0.9).add_(in.p[0].detach(), 0.1);
      return squared(hidden(in) - in.x[0].mm(average));
    });
  });
  foreign.refused("tensor from outside, not through the door", "aten::add", [] {
    const at::Tensor hiddenOne = at::ones({4});
    return over(Setup{}, [=](In in) { return squared(in.x[0].mm(in.p[0]) + hiddenOne); });
  });
  foreign.refused("outside tensor with a graph behind it", "", [] {
    const Setup setup;
    StepCase model = over(setup, [](In) { return at::Tensor(); });
    const at::Tensor transposed = model.parameters[0].t();
    model.step = [transposed](const Tensors& batch) {
      return StepOutput{squared(batch[0].mm(seenAtDoor(transposed))), {}};
    };
    return model;
  });
  foreign.equal("views of one outside tensor, and its conjugate", [] {
    const at::Tensor outside = seededRandn({4}, 77), part = outside.slice(0, 1, 2);
    const at::Tensor conjugate = at::complex(outside, outside.sin()).conj(), negative = at::imag(conjugate);
    return over(Setup{}, [=](In in) {
      const at::Tensor z = seenAtDoor(conjugate) * hidden(in);
      return (hidden(in) + seenAtDoor(outside) * seenAtDoor(part)).pow(2).mean() + squared(z) +
             (at::imag(z) * seenAtDoor(negative)).mean();
    });
  });
  foreign.equal("table of the host as an index", [] {
    const at::Tensor order = at::tensor({3, 1, 0, 2}), mask = at::tensor({1.0F, 0.0F, 1.0F, 1.0F}) > 0;
    return over(Setup{}, [=](In in) {
      return squared(
          hidden(in).index_select(1, seenAtDoor(order)).cumsum(1).masked_fill(seenAtDoor(mask), 0.5));
    });
  });
}

// What a Program does ahead of the loop must not be spoilt within it.
void addConstants(Subject& foreign) {
  const auto with = [](const std::function<at::Tensor(In in, const at::Tensor& outside)>& body) {
    return [body] {
      const at::Tensor outside = seededRandn({4}, 77);
      return over(Setup{}, [=](In in) { return body(in, seenAtDoor(outside)); });
    };
  };
  foreign.equal("value of a constant, written afterwards", with([](In in, const at::Tensor& outside) {
                  at::Tensor y = outside.sin();
                  y.add_(in.x[0].mean(0));
                  return squared(hidden(in) * y);
                }));
  foreign.equal("value of a constant, written through a view", with([](In in, const at::Tensor& outside) {
                  const at::Tensor y = outside.exp().view({2, 2});
                  y.select(0, 1).mul_(in.p[1].detach().slice(0, 0, 2));
                  return squared(hidden(in) * y.view(4));
                }));
  foreign.equal("value of a constant, copied and written", with([](In in, const at::Tensor& outside) {
                  const at::Tensor y = outside.sin();
                  at::Tensor z = y.clone();
                  z.mul_(in.x[0].mean());
                  return squared(hidden(in) * y + z);
                }));
  foreign.equal("constants made in the step and written", [](In in) {
    at::Tensor sum = at::ones({4}), table = at::arange(4, at::kFloat);
    sum.add_(in.x[0].mean(0));
    table.mul_(in.p[1].detach());
    return squared(hidden(in) * sum + table);
  });
  foreign.equal("gradient of a constant alone", with([](In in, const at::Tensor& outside) {
                  return (in.p[1] * outside.sin()).sum() + (in.p[0] * outside.cos()).sum() +
                         in.x[0].sum() * 0;
                }));
  foreign.equal("noise on a constant", with([](In in, const at::Tensor& outside) {
                  return squared(hidden(in) * (outside + at::randn_like(outside) * 0.1)) +
                         squared(at::dropout(outside, 0.5, true) * in.p[1]);
                }));
  foreign.equal("views of a parameter around its write", [](In in) {
    const at::Tensor before = in.p[0].detach().t().mul(1);
    {
      at::NoGradGuard noGrad;
      in.p[0].t().select(0, 0).mul_(0.9);
    }
    return squared(in.x[0].mm(in.p[0].t()) - in.x[1].mm(before));
  });
  foreign.refused("constant written through a view of it", "aten::mul_",
                  with([](In in, const at::Tensor& outside) {
                    outside.slice(0, 1, 3).mul_(2);
                    return squared(hidden(in) * outside);
                  }));
  foreign.equalOrRefused("default dtype changed within the step", [](In in) {
    const caffe2::TypeMeta before = at::get_default_dtype();
    at::set_default_dtype(caffe2::TypeMeta::Make<double>());
    struct Restore {
      caffe2::TypeMeta before;
      ~Restore() { at::set_default_dtype(before); }
    } restore{before};
    return squared(hidden(in) * at::rand({8, 4}).to(at::kFloat)) +
           (at::ones({4}) / 3).sum().to(at::kFloat) * in.p[1].sum();
  });
  foreign.equalOrRefused("deterministic algorithms within the step", [](In in) {
    auto& context = at::globalContext();
    context.setDeterministicAlgorithms(true, false);
    struct Restore {
      ~Restore() { at::globalContext().setDeterministicAlgorithms(false, false); }
    } restore;
    at::Tensor y = at::empty({8, 4});
    y.copy_(hidden(in));
    return squared(y.index_add(0, at::tensor({1, 1, 2}), in.x[1].slice(0, 0, 3)));
  });
  foreign.equalOrRefused("attention by another kernel within the step", [](In in) {
    at::globalContext().setSDPUseFlash(false);
    struct Restore {
      ~Restore() { at::globalContext().setSDPUseFlash(true); }
    } restore;
    const at::Tensor y = hidden(in).view({1, 2, 4, 4});
    return squared(at::scaled_dot_product_attention(y, y, y));
  });
}

void addLayoutsAndSetData(Subject& foreign) {
  foreign.equalOrRefused("set_data on an intermediate", [](In in) {
    at::Tensor y = in.x[1].clone();
    y.set_data(in.x[0].mul(2));
    return squared(y.mm(in.p[0]));
  });
  foreign.equalOrRefused("set_data on an intermediate, to its own view", [](In in) {
    at::Tensor y = in.x[1].clone();
    const at::Tensor before = y.mul(1);
    y.set_data(y.detach().slice(0, 0, 4).t());
    return squared(before.mm(in.p[0])) + squared(y.mm(in.p[0]));
  });
  foreign.equalOrRefused("set_data on a buffer", Setup{.buffers = {{4}}}, [](In in) {
    const at::Tensor y = hidden(in) + in.b[0];
    at::Tensor(in.b[0]).set_data(in.b[0].mul(0.5).add(in.x[0].mean(0)));
    return squared(y);
  });
  foreign.equalOrRefused("set_data on a parameter", [](In in) {
    at::Tensor(in.p[0]).set_data(in.p[0].detach().mul(0.9));
    return squared(hidden(in));
  });
  foreign.equalOrRefused("set_data on the batch", [](In in) {
    at::Tensor(in.x[0]).set_data(in.x[1].mul(0.5));
    return squared(hidden(in));
  });
  foreign.refused("set_data at the door", "aten::set_data", [](In in) {
    at::Tensor y = in.x[1].clone();
    torch::jit::Stack stack{y, in.x[0]};
    callOperator(c10::Dispatcher::singleton().findSchemaOrThrow("aten::set_data", ""), stack);
    return squared(y.mm(in.p[0]));
  });
  foreign.equalOrRefused("two tensors exchange their memory", [](In in) {
    at::Tensor a = in.x[0].clone(), b = in.x[1].clone();
    const at::Tensor keep = a.detach();
    a.set_data(b.detach());
    b.set_data(keep);
    return squared(a.mm(in.p[0]) - b);
  });
  foreign.equalOrRefused("sparse matrix",
                         [](In in) { return squared(at::_sparse_mm(in.x[0].relu().to_sparse(), in.p[0])); });
  foreign.equalOrRefused("compressed rows",
                         [](In in) { return squared(in.x[0].to_sparse_csr().matmul(in.p[0])); });
  foreign.equalOrRefused("layout of MKL-DNN", [](In in) {
    return squared(hidden(in)) + in.x[0].to_mkldnn().to_dense().mean() * in.p[1].mean();
  });
  foreign.equalOrRefused("nested tensors", [](In in) {
    const at::Tensor nested = at::_nested_tensor_from_tensor_list({in.x[0], in.x[1].slice(0, 0, 3)});
    return squared(at::nested_to_padded_tensor(nested, 0).sum(0).mm(in.p[0]));
  });
  foreign.equalOrRefused("quantized values", [](In in) {
    const at::Tensor q = at::quantize_per_tensor(in.x[0], 0.1, 10, at::kQInt8);
    return squared(q.dequantize().mm(in.p[0]));
  });
  foreign.equalOrRefused("fake quantization", [](In in) {
    const at::Tensor w = at::fake_quantize_per_tensor_affine(in.p[0], 0.02, 0, -128, 127);
    return squared(in.x[0].mm(w).add(in.p[1]));
  });
  foreign.equalOrRefused("meta tensors", [](In in) {
    const at::Tensor shape = at::empty({8, 4}, at::kMeta);
    return squared(hidden(in).view(shape.sizes())) + at::zeros(shape.sizes()).sum() * in.p[1].mean();
  });
}

}  // namespace

std::vector<AttackCase> foreignCases() {
  Subject foreign("foreign");
  addHostMemory(foreign);
  addHostState(foreign);
  addOtherModels(foreign);
  addConstants(foreign);
  addLayoutsAndSetData(foreign);
  return foreign.take();
}

}  // namespace torchlane::test
