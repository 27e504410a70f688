// Attacks by layers over sequences: recurrent layers, attention with masks; and autocast over all kinds of
// layers.
#include <ATen/autocast_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

constexpr int64_t kHidden = 5, kIn = 3, kTime = 4, kBatch = 2;

// Weights of a recurrent layer with `gates` gates, in the order that ATen takes them.
Setup recurrent(int64_t gates, int layers, int directions) {
  Setup setup{{}, {{kTime, kBatch, kIn}}};
  for (int layer = 0; layer < layers; ++layer) {
    for (int direction = 0; direction < directions; ++direction) {
      setup.parameters.push_back({gates * kHidden, layer == 0 ? kIn : kHidden * directions});
      setup.parameters.push_back({gates * kHidden, kHidden});
      setup.parameters.push_back({gates * kHidden});
      setup.parameters.push_back({gates * kHidden});
    }
  }
  return setup;
}

at::Tensor zeroState(int64_t rows) {
  return at::zeros({rows, kBatch, kHidden});
}

void addRecurrent(Subject& sequences) {
  sequences.equal("LSTM", recurrent(4, 1, 1), [](In in) {
    return squared(
        std::get<0>(at::lstm(in.x[0], {zeroState(1), zeroState(1)}, in.p, true, 1, 0, true, false, false)));
  });
  sequences.equal("LSTM, two layers, both directions, with dropout", recurrent(4, 2, 2), [](In in) {
    const auto [y, h, c] =
        at::lstm(in.x[0], {zeroState(4), zeroState(4)}, in.p, true, 2, 0.3, true, true, false);
    return squared(y) + squared(h) + squared(c);
  });
  sequences.equal("LSTM, batch first", recurrent(4, 1, 1), [](In in) {
    const at::Tensor x = in.x[0].transpose(0, 1);
    return squared(
        std::get<0>(at::lstm(x, {zeroState(1), zeroState(1)}, in.p, true, 1, 0, true, false, true)));
  });
  sequences.equal("LSTM with a projection",
                  Setup{{{4 * kHidden, kIn}, {4 * kHidden, 2}, {4 * kHidden}, {4 * kHidden}, {2, kHidden}},
                        {{kTime, kBatch, kIn}}},
                  [](In in) {
                    return squared(std::get<0>(at::lstm(in.x[0], {at::zeros({1, kBatch, 2}), zeroState(1)},
                                                        in.p, true, 1, 0, true, false, false)));
                  });
  sequences.equal("GRU, two layers, both directions", recurrent(3, 2, 2), [](In in) {
    return squared(std::get<0>(at::gru(in.x[0], zeroState(4), in.p, true, 2, 0.2, true, true, false)));
  });
  sequences.equal("plain recurrent nets", recurrent(1, 1, 1), [](In in) {
    return squared(std::get<0>(at::rnn_tanh(in.x[0], zeroState(1), in.p, true, 1, 0, true, false, false))) +
           squared(std::get<0>(at::rnn_relu(in.x[0], zeroState(1), in.p, true, 1, 0, true, false, false)));
  });
  sequences.equal("cells in a loop",
                  Setup{{{4 * kHidden, kIn},
                         {4 * kHidden, kHidden},
                         {3 * kHidden, kIn},
                         {3 * kHidden, kHidden},
                         {kHidden, kIn},
                         {kHidden, kHidden}},
                        {{kTime, kBatch, kIn}}},
                  [](In in) {
                    at::Tensor h = at::zeros({kBatch, kHidden}), c = at::zeros({kBatch, kHidden});
                    at::Tensor g = h, r = h;
                    for (const at::Tensor& x : in.x[0].unbind(0)) {
                      std::tie(h, c) = at::lstm_cell(x, {h, c}, in.p[0], in.p[1]);
                      g = at::gru_cell(x, g, in.p[2], in.p[3]);
                      r = at::rnn_tanh_cell(x, r, in.p[4], in.p[5]);
                    }
                    return squared(h * g + r) + squared(c);
                  });
  sequences.equal("hidden state carried in a buffer", [] {
    const Setup setup = recurrent(3, 1, 1);
    StepCase model = over(setup, [](In) { return at::Tensor(); });
    return over(model.parameters, {at::zeros({1, kBatch, kHidden})}, setup.batch, [](In in) {
      const auto [y, h] = at::gru(in.x[0], in.b[0].clone(), in.p, true, 1, 0, true, false, false);
      in.b[0].copy_(h.detach());
      return squared(y);
    });
  });
  sequences.refused("packed LSTM at the door", "aten::_pack_padded_sequence", recurrent(4, 1, 1), [](In in) {
    const at::Tensor packed =
        callAtDoor("aten::_pack_padded_sequence", "", {in.x[0], at::full({kBatch}, kTime, at::kLong), false});
    return squared(packed) * in.p[0].mean();
  });
  sequences.equalOrRefused("packed LSTM below the door", recurrent(4, 1, 1), [](In in) {
    const auto [data, sizes] =
        at::_pack_padded_sequence(in.x[0], at::full({kBatch}, kTime, at::kLong), false);
    return squared(
        std::get<0>(at::lstm(data, sizes, {zeroState(1), zeroState(1)}, in.p, true, 1, 0, true, false)));
  });
}

void addAttention(Subject& sequences) {
  const Setup heads{{{8, 24}, {8, 8}}, {{2, 5, 8}}};
  using Attend =
      std::function<at::Tensor(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, In in)>;
  const auto with = [](const Attend& attend) -> Body {
    return [attend](In in) {
      const auto parts = in.x[0].matmul(in.p[0]).chunk(3, -1);
      const auto split = [](const at::Tensor& t) { return t.view({2, 5, 2, 4}).transpose(1, 2); };
      const at::Tensor y = attend(split(parts[0]), split(parts[1]), split(parts[2]), in);
      return squared(y.transpose(1, 2).reshape({2, 5, 8}).matmul(in.p[1]));
    };
  };
  using T = const at::Tensor&;
  sequences.equal("attention", heads,
                  with([](T q, T k, T v, In) { return at::scaled_dot_product_attention(q, k, v); }));
  sequences.equal("causal attention", heads, with([](T q, T k, T v, In) {
                    return at::scaled_dot_product_attention(q, k, v, {}, 0, true, 0.7);
                  }));
  sequences.equal("attention with a boolean mask", heads, with([](T q, T k, T v, In) {
                    const at::Tensor mask = at::ones({5, 5}, at::kBool).tril();
                    return at::scaled_dot_product_attention(q, k, v, mask);
                  }));
  sequences.equal("attention with a mask of the batch", heads, with([](T q, T k, T v, In in) {
                    const at::Tensor keep =
                        (in.x[0].select(2, 0) > -1).view({2, 1, 1, 5}).logical_or(at::eye(5, at::kBool));
                    return at::scaled_dot_product_attention(q, k, v, keep);
                  }));
  sequences.equal("attention with a learnt bias", Setup{{{8, 24}, {8, 8}, {2, 5, 5}}, {{2, 5, 8}}},
                  with([](T q, T k, T v, In in) {
                    return at::scaled_dot_product_attention(q, k, v, in.p[2].unsqueeze(0));
                  }));
  sequences.equal("attention with dropout and mask", heads, with([](T q, T k, T v, In in) {
                    return at::scaled_dot_product_attention(q, k, v, in.x[0].select(2, 1).view({2, 1, 1, 5}),
                                                            0.3);
                  }));
  sequences.equal("attention of grouped queries", heads, with([](T q, T k, T v, In) {
                    return at::scaled_dot_product_attention(q, k.slice(1, 0, 1), v.slice(1, 0, 1), {}, 0,
                                                            false, std::nullopt, true);
                  }));
  sequences.equal("attention by hand", heads, with([](T q, T k, T v, In) {
                    const at::Tensor future = at::ones({5, 5}, at::kBool).triu(1);
                    const at::Tensor scores =
                        q.matmul(k.transpose(-2, -1)).div(2).masked_fill(future, -INFINITY);
                    return at::dropout(scores.softmax(-1), 0.2, true).matmul(v);
                  }));
  sequences.equal(
      "rotary positions", heads, with([](T q, T k, T v, In) {
        const at::Tensor angle = at::outer(at::arange(5, at::kFloat), at::tensor({1.0, 0.1}).to(at::kFloat));
        const at::Tensor turn = at::polar(at::ones_like(angle), angle);
        const auto rotate = [&](T t) {
          return at::view_as_real(at::view_as_complex(t.reshape({2, 2, 5, 2, 2})) * turn).flatten(3);
        };
        return at::scaled_dot_product_attention(rotate(q), rotate(k), v, {}, 0, true);
      }));
  sequences.equal("keys and values kept in a buffer", [] {
    Tensors parameters{seededRandn({8, 24}, 1).mul_(0.3).requires_grad_(true)};
    return over(parameters, {at::zeros({2, 10, 8})}, {{2, 5, 8}}, [](In in) {
      const auto parts = in.x[0].matmul(in.p[0]).chunk(3, -1);
      const at::Tensor keys = at::cat({in.b[0].clone(), parts[1]}, 1);
      const at::Tensor y =
          at::scaled_dot_product_attention(parts[0], keys, at::cat({in.b[0].clone(), parts[2]}, 1));
      in.b[0].copy_(keys.detach().slice(1, 5, 15));
      return squared(y);
    });
  });
}

// Autocast of the CPU for the length of a scope.
class Autocast {
 public:
  explicit Autocast(bool on, at::ScalarType dtype = at::kBFloat16)
      : wasOn_(at::autocast::is_autocast_enabled(at::kCPU)),
        dtypeBefore_(at::autocast::get_autocast_dtype(at::kCPU)) {
    at::autocast::set_autocast_enabled(at::kCPU, on);
    at::autocast::set_autocast_dtype(at::kCPU, dtype);
    at::autocast::increment_nesting();
  }
  ~Autocast() {
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(at::kCPU, wasOn_);
    at::autocast::set_autocast_dtype(at::kCPU, dtypeBefore_);
  }

 private:
  const bool wasOn_;
  const at::ScalarType dtypeBefore_;
};

at::Tensor toFloat(const at::Tensor& tensor) {
  return tensor.to(at::kFloat);
}

}  // namespace

std::vector<AttackCase> sequenceLayerCases() {
  Subject sequences("sequences");
  addRecurrent(sequences);
  addAttention(sequences);
  return sequences.take();
}

std::vector<AttackCase> autocastCases() {
  Subject autocast("autocast");
  autocast.equal("linear layers", [](In in) {
    const Autocast on(true);
    return at::mse_loss(at::linear(at::linear(in.x[0], in.p[0], in.p[1]).relu(), in.p[0]), in.x[1]);
  });
  autocast.equal("a weight cast once and used three times", [](In in) {
    const Autocast on(true);
    at::Tensor y = in.x[0];
    for (int i = 0; i < 3; ++i) y = y.mm(in.p[0]).tanh();
    return squared(toFloat(y));
  });
  autocast.equal("a region switched off", [](In in) {
    const Autocast on(true);
    const at::Tensor y = in.x[0].mm(in.p[0]);
    const Autocast off(false);
    return squared(toFloat(y).mm(in.p[0]) + in.p[1]);
  });
  autocast.equal("float16", [](In in) {
    const Autocast on(true, at::kHalf);
    return squared(toFloat(in.x[0].mm(in.p[0]).add(in.p[1])));
  });
  autocast.equal("convolution with batch norm", [] {
    Tensors parameters{seededRandn({4, 3, 3, 3}, 1).mul_(0.3).requires_grad_(true),
                       at::ones({4}).requires_grad_(true)};
    return over(parameters, {at::zeros({4}), at::ones({4})}, {{2, 3, 6, 6}}, [](In in) {
      const Autocast on(true);
      const at::Tensor y = at::conv2d(in.x[0], in.p[0], {}, 1, 1);
      return squared(
          toFloat(at::batch_norm(y, in.p[1], {}, in.b[0], in.b[1], true, 0.1, 1e-5, false).relu()));
    });
  });
  autocast.equal("recurrent layer", recurrent(4, 1, 1), [](In in) {
    const Autocast on(true);
    return squared(toFloat(
        std::get<0>(at::lstm(in.x[0], {zeroState(1), zeroState(1)}, in.p, true, 1, 0, true, false, false))));
  });
  autocast.equal("attention with dropout", Setup{{{8, 24}}, {{2, 5, 8}}}, [](In in) {
    const Autocast on(true);
    const auto parts = in.x[0].matmul(in.p[0]).chunk(3, -1);
    return squared(toFloat(at::scaled_dot_product_attention(parts[0], parts[1], parts[2], {}, 0.2, true)));
  });
  autocast.equal("cross entropy over logits", Setup{.batch = {{8, 4}, integers(4, {8})}}, [](In in) {
    const Autocast on(true);
    return at::cross_entropy_loss(at::linear(at::layer_norm(in.x[0], {4}, in.p[1]), in.p[0]), in.x[1]);
  });
  autocast.equal("double backward", [](In in) {
    const Autocast on(true);
    const at::Tensor x = in.x[0].detach().requires_grad_(true);
    const at::Tensor y = toFloat(x.mm(in.p[0])).tanh();
    const at::Tensor slope = torch::autograd::grad({y.sum()}, {x}, {}, true, true)[0];
    return squared(y) + squared(slope);
  });
  autocast.equal("double backward outside the region", [](In in) {
    const at::Tensor x = in.x[0].detach().requires_grad_(true);
    at::Tensor y;
    {
      const Autocast on(true);
      y = toFloat(x.mm(in.p[0]).mm(in.p[0])).sin();
    }
    return squared(y) + squared(torch::autograd::grad({y.sum()}, {x}, {}, true, true)[0]);
  });
  autocast.equal("cache warm from outside the step", [] {
    const Setup setup;
    StepCase model = over(setup, [](In in) {
      const Autocast on(true);
      return squared(toFloat(in.x[0].mm(in.p[0]).add(in.p[1])));
    });
    model.step = [inner = model.step, weight = model.parameters[0]](const Tensors& batch) {
      {
        at::AutoGradMode grad(true);
        const Autocast on(true);
        batch[0].mm(seenAtDoor(weight));  // the cast is cached, and the cache is gone with the region
      }
      return inner(batch);
    };
    return model;
  });
  autocast.equalOrRefused("cache that outlives the step", [] {
    return over(Setup{}, [](In in) {
      at::autocast::increment_nesting();  // as a caller's own outer region would
      at::Tensor loss;
      {
        const Autocast on(true);
        loss = squared(toFloat(in.x[0].mm(in.p[0])));
      }
      at::autocast::decrement_nesting();
      at::autocast::clear_cache();
      return loss;
    });
  });
  autocast.equal("the cache switched off", [](In in) {
    at::autocast::set_autocast_cache_enabled(false);
    struct Restore {
      ~Restore() { at::autocast::set_autocast_cache_enabled(true); }
    } restore;
    const Autocast on(true);
    return squared(toFloat(in.x[0].mm(in.p[0]).mm(in.p[0])));
  });
  autocast.equal("cast parameters changed within the step", [](In in) {
    const Autocast on(true);
    const at::Tensor first = in.x[0].mm(in.p[0]);
    {
      at::NoGradGuard noGrad;
      in.p[1].mul_(0.99);
    }
    return squared(toFloat(first + in.p[1]).mm(in.p[0]));
  });
  autocast.equal("bfloat16 by hand", [](In in) {
    const at::Tensor y = in.x[0].to(at::kBFloat16).mm(in.p[0].to(at::kBFloat16));
    return squared(y.to(at::kFloat) + in.p[1]);
  });
  return autocast.take();
}

}  // namespace torchlane::test
