// Attacks by norms, losses and embeddings: every one of them in its forms.
#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

constexpr int64_t kMean = at::Reduction::Mean, kSum = at::Reduction::Sum, kNone = at::Reduction::None;

}  // namespace

std::vector<AttackCase> normCases() {
  Subject norms("norms");
  const auto running = [](std::vector<Field> batch, int64_t channels, const Body& body) {
    return [=] {
      Tensors parameters{seededRandn({4, 4}, 1).requires_grad_(true),
                         at::ones({channels}).requires_grad_(true),
                         at::zeros({channels}).requires_grad_(true)};
      return over(parameters, {at::zeros({channels}), at::ones({channels}), at::zeros({}, at::kLong)}, batch,
                  body);
    };
  };
  norms.equal("batch norm in training", running({{8, 4}}, 4, [](In in) {
                return squared(at::batch_norm(in.x[0].mm(in.p[0]), in.p[1], in.p[2], in.b[0], in.b[1], true,
                                              0.1, 1e-5, false)
                                   .tanh());
              }));
  norms.equal("batch norm in evaluation", running({{8, 4}}, 4, [](In in) {
                return squared(at::batch_norm(in.x[0].mm(in.p[0]), in.p[1], in.p[2], in.b[0], in.b[1], false,
                                              0.1, 1e-5, false));
              }));
  norms.equal(
      "batch norm of images, counted", running({{3, 4, 5, 5}}, 4, [](In in) {
        in.b[2].add_(1);
        const at::Tensor x = at::einsum("nchw,cd->ndhw", {in.x[0], in.p[0]});
        return squared(at::batch_norm(x, in.p[1], in.p[2], in.b[0], in.b[1], true, 0.1, 1e-5, false).tanh());
      }));
  norms.equal(
      "batch norm, channels last", running({{3, 4, 5, 5}}, 4, [](In in) {
        const at::Tensor x = in.x[0].mul(in.p[0].mean()).contiguous(at::MemoryFormat::ChannelsLast);
        return squared(at::batch_norm(x, in.p[1], in.p[2], in.b[0], in.b[1], true, 0.1, 1e-5, false).tanh());
      }));
  norms.equal("batch norm without statistics", [](In in) {
    return squared(at::batch_norm(in.x[0].mm(in.p[0]), in.p[1], {}, {}, {}, true, 0.1, 1e-5, false) -
                   in.x[1]);
  });
  norms.equal("batch norm used twice a step", running({{8, 4}}, 4, [](In in) {
                at::Tensor y = in.x[0].mm(in.p[0]);
                for (int i = 0; i < 2; ++i)
                  y = at::batch_norm(y.mm(in.p[0]), in.p[1], in.p[2], in.b[0], in.b[1], true, 0.3, 1e-5,
                                     false)
                          .relu();
                return squared(y);
              }));
  norms.refused("batch norm with momentum null, counted on the host", "aten::_local_scalar_dense",
                running({{8, 4}}, 4, [](In in) {
                  in.b[2].add_(1);
                  const double momentum = 1.0 / in.b[2].item<double>();
                  return squared(at::batch_norm(in.x[0].mm(in.p[0]), in.p[1], in.p[2], in.b[0], in.b[1], true,
                                                momentum, 1e-5, false));
                }));
  norms.equal("batch norm with momentum null, counted by a tensor", running({{8, 4}}, 4, [](In in) {
                in.b[2].add_(1);
                const at::Tensor factor = at::reciprocal(in.b[2].to(at::kFloat)), y = in.x[0].mm(in.p[0]);
                {
                  at::NoGradGuard noGrad;
                  in.b[0].add_((y.mean(0) - in.b[0]) * factor);
                  in.b[1].add_((y.var(0) - in.b[1]) * factor);
                }
                return squared(at::batch_norm(y, in.p[1], in.p[2], {}, {}, true, 0.0, 1e-5, false).tanh());
              }));
  norms.equal("layer norm", [](In in) {
    return squared(at::layer_norm(in.x[0].mm(in.p[0]), {4}, in.p[1], in.p[1]) - in.x[1]) +
           squared(at::layer_norm(in.x[0].mm(in.p[0]).view({2, 4, 4}), {4, 4}, in.p[0]).tanh());
  });
  norms.equal("group norm", Setup{{{6, 6}, {6}}, {{2, 6, 5}}}, [](In in) {
    const at::Tensor y = at::group_norm(in.p[0].matmul(in.x[0]), 3, in.p[1], in.p[1]);
    return squared(y.tanh());
  });
  norms.equal("instance norm with statistics", running({{3, 4, 7}}, 4, [](In in) {
                const at::Tensor x = in.p[0].matmul(in.x[0]);
                return squared(
                    at::instance_norm(x, in.p[1], in.p[2], in.b[0], in.b[1], true, 0.1, 1e-5, false).tanh());
              }));
  norms.equal("instance norm without statistics", Setup{{{4, 4}}, {{3, 4, 7}}}, [](In in) {
    return squared(at::instance_norm(in.p[0].matmul(in.x[0]), {}, {}, {}, {}, true, 0.1, 1e-5, false).tanh());
  });
  norms.equal("root mean square norm",
              [](In in) { return squared(at::rms_norm(in.x[0].mm(in.p[0]), {4}, in.p[1]) - in.x[1]); });
  norms.equal("local response norm", Setup{{{1}}, {{2, 6, 3, 3}}}, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    const at::Tensor window = at::constant_pad_nd(x.pow(2).unsqueeze(1), {0, 0, 0, 0, 1, 1});
    return squared(x / at::avg_pool3d(window, {3, 1, 1}, 1).squeeze(1).mul(1e-4).add(1).pow(0.75));
  });
  norms.equal("weight norm", [](In in) {
    return squared(in.x[0].mm(at::_weight_norm(in.p[0], in.p[1].abs().add(0.1).view({4, 1}), 0)));
  });
  norms.equal("spectral norm by power iteration", Setup{.buffers = {{4}, {4}}}, [](In in) {
    {
      at::NoGradGuard noGrad;
      at::Tensor u = in.b[0], v = in.b[1];
      v.copy_(in.p[0].t().mv(u));
      v.div_(v.norm() + 1e-12);
      u.copy_(in.p[0].mv(v));
      u.div_(u.norm() + 1e-12);
    }
    const at::Tensor sigma = at::dot(in.b[0].clone(), in.p[0].mv(in.b[1].clone()));
    return squared(in.x[0].mm(in.p[0] / sigma).tanh());
  });
  norms.equal("norms of vectors and matrices", [](In in) {
    const at::Tensor y = linear(in);
    return y.norm(1, 1).mean() + y.norm(3, {0}).sum() +
           at::linalg_vector_norm(y, INFINITY, at::IntArrayRef({1})).mean() +
           at::linalg_matrix_norm(y, "fro", {0, 1}) + at::linalg_vector_norm(y, 0).mul(0);
  });
  norms.equal("renorm and normalized rows", [](In in) {
    const at::Tensor y = linear(in);
    return squared(at::renorm(y, 2, 0, 1.0)) + squared(y / y.norm(2, {1}, true).clamp_min(1e-12) - in.x[1]);
  });
  norms.equal("frozen statistics that the norm must not touch", running({{8, 4}}, 4, [](In in) {
                const at::Tensor mean = in.b[0].clone(), variance = in.b[1].clone();
                return squared(at::batch_norm(in.x[0].mm(in.p[0]), in.p[1], in.p[2], mean, variance, true,
                                              0.1, 1e-5, false) +
                               mean + in.b[0]);
              }));
  return norms.take();
}

std::vector<AttackCase> lossCases() {
  Subject losses("losses");
  const Setup classes{.batch = {{8, 4}, integers(4, {8})}};
  losses.equal("mean squared error in its reductions", [](In in) {
    const at::Tensor y = linear(in);
    return at::mse_loss(y, in.x[1]) + at::mse_loss(y, in.x[1], kSum) * 0.1 +
           std::get<0>(at::mse_loss(y, in.x[1], kNone).max(1)).mean();
  });
  losses.equal("absolute error", [](In in) { return at::l1_loss(linear(in), in.x[1]); });
  losses.equal("smooth and Huber", [](In in) {
    return at::smooth_l1_loss(linear(in), in.x[1], kMean, 0.7) +
           at::huber_loss(linear(in), in.x[1], kSum, 0.5);
  });
  losses.equal("binary cross entropy", [](In in) {
    return at::binary_cross_entropy(linear(in).sigmoid(), in.x[1].sigmoid(), in.x[0].abs());
  });
  losses.equal("binary cross entropy of logits with weights", [](In in) {
    return at::binary_cross_entropy_with_logits(linear(in), (in.x[1] > 0).to(at::kFloat), in.x[0].abs(),
                                                in.x[1].abs().mean(0).add(1));
  });
  losses.equal("negative log likelihood with weights", classes, [](In in) {
    const at::Tensor weight = in.x[0].mean(0).abs();
    return at::nll_loss(linear(in).log_softmax(1), in.x[1], weight, kMean, 2);
  });
  losses.equal("negative log likelihood of images", Setup{{{4}}, {{2, 4, 3, 3}, integers(4, {2, 3, 3})}},
               [](In in) {
                 const at::Tensor scores = in.x[0].mul(in.p[0].view({4, 1, 1})).log_softmax(1);
                 return at::nll_loss2d(scores, in.x[1], {}, kMean, 1);
               });
  losses.equal("cross entropy, smoothed and weighed", classes, [](In in) {
    const at::Tensor weight = in.x[0].mean(0).abs().add(0.1);
    return callAtDoor("aten::cross_entropy_loss", "", {linear(in), in.x[1], weight, kMean, -100, 0.1}) +
           at::cross_entropy_loss(linear(in), in.x[1], weight, kSum, -100, 0.0) * 0.1;
  });
  losses.equal("cross entropy, some ignored", classes, [](In in) {
    const at::Tensor weight = in.x[0].mean(0).abs().add(0.1);
    return at::cross_entropy_loss(linear(in), in.x[1], weight, kMean, 1, 0.0) +
           at::cross_entropy_loss(linear(in), in.x[1], {}, kMean, 2, 0.1);
  });
  // Eager sums the weights of the rows that are not ignored, a varying number of them: a sum with zeros in
  // their places may differ in its last bit.
  losses.equal("cross entropy, smoothed and weighed, some ignored",
               Setup{.batch = {{203, 4}, integers(4, {203})}}, [](In in) {
                 const at::Tensor weight = in.x[0].mean(0).abs().add(0.1);
                 return callAtDoor("aten::cross_entropy_loss", "",
                                   {linear(in), in.x[1], weight, kMean, 1, 0.1});
               });
  losses.refused("cross entropy, smoothed and weighed, not through the door", "aten::masked_select", classes,
                 [](In in) {
                   const at::Tensor weight = in.x[0].mean(0).abs().add(0.1);
                   return at::cross_entropy_loss(linear(in), in.x[1], weight, kMean, 1, 0.1);
                 });
  losses.equal("cross entropy of probabilities", [](In in) {
    return at::cross_entropy_loss(linear(in), in.x[1].softmax(1), {}, kMean, -100, 0.05);
  });
  losses.equal("cross entropy of which all are ignored", classes, [](In in) {
    return at::cross_entropy_loss(linear(in), in.x[1].mul(0).sub(100)) + squared(linear(in));
  });
  losses.equal("Kullback-Leibler divergence", [](In in) {
    return at::kl_div(linear(in).log_softmax(1), in.x[1].softmax(1), kMean) +
           at::kl_div(linear(in).log_softmax(1), in.x[1].log_softmax(1), kSum, true);
  });
  losses.equal("Poisson", [](In in) {
    return at::poisson_nll_loss(linear(in), in.x[1].abs(), true, true, 1e-8, kMean);
  });
  losses.equal("Gaussian", [](In in) {
    const at::Tensor variance = in.p[1].exp().expand({8, 4}).clamp_min(1e-6);
    return (variance.log() + (linear(in) - in.x[1]).pow(2) / variance).mean() * 0.5;
  });
  losses.equal("cosine embedding", [](In in) {
    const at::Tensor target = (in.x[1].select(1, 0) > 0).to(at::kFloat).mul(2).sub(1);
    return at::cosine_embedding_loss(linear(in), in.x[1], target, 0.2) +
           at::cosine_similarity(linear(in), in.x[1], 1).mean();
  });
  losses.equal("margin ranking and hinge embedding", [](In in) {
    const at::Tensor target = (in.x[1] > 0).to(at::kFloat).mul(2).sub(1);
    return at::margin_ranking_loss(linear(in), in.x[1], target, 0.1) +
           at::hinge_embedding_loss(linear(in), target, 0.8);
  });
  losses.equal("multi margin", classes, [](In in) {
    return at::multi_margin_loss(linear(in), in.x[1], 1, 0.9) + at::multi_margin_loss(linear(in), in.x[1], 2);
  });
  losses.equal("multi-label margin", Setup{.batch = {{8, 4}, integers(4, {8, 4})}},
               [](In in) { return at::multilabel_margin_loss(linear(in), in.x[1]); });
  losses.equal("multi-label soft margin", [](In in) {
    const at::Tensor target = (in.x[1] > 0).to(at::kFloat), y = linear(in);
    return (target * at::log_sigmoid(y) + (1 - target) * at::log_sigmoid(-y)).neg().mean(1).mean();
  });
  losses.equal("soft margin", [](In in) { return at::soft_margin_loss(linear(in), in.x[1].sign()); });
  losses.equal("triplet margin", [](In in) {
    return at::triplet_margin_loss(linear(in), in.x[1], in.x[0], 1.0, 2, 1e-6, true);
  });
  losses.equal("pairwise distances", [](In in) {
    return at::cdist(linear(in), in.x[1], 2).mean() + at::pdist(linear(in), 2).mean() +
           at::pairwise_distance(linear(in), in.x[1]).mean();
  });
  losses.equal("contrastive with temperature", [](In in) {
    const at::Tensor a = linear(in), b = in.x[1];
    const at::Tensor logits = (a / a.norm(2, {1}, true)).mm((b / b.norm(2, {1}, true)).t()).div(0.1);
    return at::cross_entropy_loss(logits, at::arange(8)) + at::cross_entropy_loss(logits.t(), at::arange(8));
  });
  losses.equal("focal", [](In in) {
    const at::Tensor target = (in.x[1] > 0).to(at::kFloat);
    const at::Tensor loss = at::binary_cross_entropy_with_logits(linear(in), target, {}, {}, kNone);
    return ((1 - loss.neg().exp()).pow(2) * loss).mean();
  });
  const Setup speech{{{4, 5}}, {{6, 2, 4}, integers(4, {2, 3})}};
  losses.equalOrRefused("CTC with lengths as numbers", speech, [](In in) {
    return at::ctc_loss(in.x[0].matmul(in.p[0]).log_softmax(2), in.x[1].add(1), at::IntArrayRef({6, 5}),
                        at::IntArrayRef({3, 2}));
  });
  losses.equalOrRefused("CTC that forgives infinities", speech, [](In in) {
    return at::ctc_loss(in.x[0].matmul(in.p[0]).log_softmax(2), in.x[1].add(1), at::IntArrayRef({6, 2}),
                        at::IntArrayRef({3, 3}), 0, kSum, true);
  });
  losses.equalOrRefused("CTC with lengths as tensors", speech, [](In in) {
    return at::ctc_loss(in.x[0].matmul(in.p[0]).log_softmax(2), in.x[1].add(1), at::full({2}, 6, at::kLong),
                        at::full({2}, 3, at::kLong));
  });
  losses.refused("CTC with lengths as tensors, at the door", "aten::ctc_loss", speech, [](In in) {
    return callAtDoor("aten::ctc_loss", "Tensor",
                      {in.x[0].matmul(in.p[0]).log_softmax(2), in.x[1].add(1), at::full({2}, 6, at::kLong),
                       at::full({2}, 3, at::kLong), int64_t{0}, kMean, false});
  });
  return losses.take();
}

std::vector<AttackCase> embeddingCases() {
  Subject embeddings("embeddings");
  const Setup words{{{9, 4}, {4, 4}}, {integers(9, {3, 5})}};
  embeddings.equal("embedding", words,
                   [](In in) { return squared(at::embedding(in.p[0], in.x[0]).matmul(in.p[1])); });
  embeddings.equal("padding index", words,
                   [](In in) { return squared(at::embedding(in.p[0], in.x[0], 2).matmul(in.p[1])); });
  embeddings.equal("gradient scaled by frequency", words,
                   [](In in) { return squared(at::embedding(in.p[0], in.x[0], -1, true).matmul(in.p[1])); });
  embeddings.equalOrRefused("sparse gradient", words, [](In in) {
    return squared(at::embedding(in.p[0], in.x[0], -1, false, true).matmul(in.p[1]));
  });
  embeddings.equal("rows kept below a norm", words, [](In in) {
    {
      at::NoGradGuard noGrad;
      at::Tensor table = in.p[0];
      at::embedding_renorm_(table, in.x[0], 0.4, 2);
    }
    return squared(at::embedding(in.p[0], in.x[0]).matmul(in.p[1]));
  });
  embeddings.equal("tied with the output", words, [](In in) {
    const at::Tensor y = at::embedding(in.p[0], in.x[0]).matmul(in.p[1]).tanh();
    return at::cross_entropy_loss(y.matmul(in.p[0].t()).view({15, 9}), in.x[0].roll(1, 1).view(15));
  });
  embeddings.equal(
      "table used three times", Setup{{{9, 4}}, {integers(9, {6}), integers(9, {6})}}, [](In in) {
        return squared(at::embedding(in.p[0], in.x[0]) * at::embedding(in.p[0], in.x[1]) + in.p[0].mean(0));
      });
  const auto bag = [](int64_t mode, bool lastOffset, int64_t padding) -> Body {
    return [=](In in) {
      const at::Tensor offsets = lastOffset ? at::arange(0, 20, 5) : at::arange(0, 15, 5);
      const auto result = at::embedding_bag(in.p[0], in.x[0].view(15), offsets, false, mode, false, {},
                                            lastOffset, std::optional<int64_t>(padding));
      return squared(std::get<0>(result).matmul(in.p[1]));
    };
  };
  embeddings.equal("bags summed", words, bag(0, false, -1));
  embeddings.equal("bags averaged, with padding", words, bag(1, false, 3));
  embeddings.equal("bags' maxima, with the last offset", words, bag(2, true, -1));
  embeddings.equal("bags with weights for each sample", words, [](In in) {
    const at::Tensor weights = in.p[1].view(16).slice(0, 0, 15);
    return squared(std::get<0>(
        at::embedding_bag(in.p[0], in.x[0].view(15), at::arange(0, 15, 3), false, 0, false, weights)));
  });
  embeddings.equal("one-hot by comparison", words, [](In in) {
    const at::Tensor hot = in.x[0].unsqueeze(-1).eq(at::arange(9)).to(at::kFloat);
    return squared(hot.matmul(in.p[0]).matmul(in.p[1]));
  });
  embeddings.equal("no words at all", Setup{{{9, 4}, {4, 4}}, {integers(9, {0, 5})}}, [](In in) {
    return at::embedding(in.p[0], in.x[0]).matmul(in.p[1]).sum() + squared(in.p[1]);
  });
  return embeddings.take();
}

}  // namespace torchlane::test
