// Attacks by layers over images: convolutions, pooling, padding, upsampling, activations.
#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

void addConvolutions(Subject& layers) {
  layers.equal("conv1d, padded", Setup{{{3, 2, 3}, {3}}, {{2, 2, 9}}},
               [](In in) { return squared(at::conv1d(in.x[0], in.p[0], in.p[1], 2, 1).relu()); });
  layers.equal("conv2d, strided and dilated", Setup{{{3, 2, 3, 3}, {3}}, {{2, 2, 9, 9}}}, [](In in) {
    return squared(at::conv2d(in.x[0], in.p[0], in.p[1], {2, 1}, {1, 2}, {1, 2}).tanh());
  });
  layers.equal("conv2d, same padding by name", Setup{{{3, 2, 3, 4}}, {{2, 2, 7, 7}}}, [](In in) {
    return squared(at::conv2d(in.x[0], in.p[0], {}, at::IntArrayRef({1, 1}), "same").tanh());
  });
  layers.equal("conv2d in groups", Setup{{{6, 2, 3, 3}, {6}}, {{2, 4, 6, 6}}},
               [](In in) { return squared(at::conv2d(in.x[0], in.p[0], in.p[1], 1, 1, 1, 2).relu()); });
  layers.equal("depthwise and pointwise", Setup{{{4, 1, 3, 3}, {5, 4, 1, 1}}, {{2, 4, 6, 6}}}, [](In in) {
    return squared(at::conv2d(at::conv2d(in.x[0], in.p[0], {}, 1, 1, 1, 4).relu(), in.p[1]));
  });
  layers.equal("conv3d", Setup{{{3, 2, 2, 3, 3}, {3}}, {{2, 2, 4, 5, 5}}},
               [](In in) { return squared(at::conv3d(in.x[0], in.p[0], in.p[1], 1, {0, 1, 1}).tanh()); });
  layers.equal("transposed conv1d", Setup{{{2, 3, 4}, {3}}, {{2, 2, 5}}}, [](In in) {
    return squared(at::conv_transpose1d(in.x[0], in.p[0], in.p[1], 2, 1, 1).tanh());
  });
  layers.equal("transposed conv2d in groups", Setup{{{4, 2, 3, 3}, {4}}, {{2, 4, 4, 4}}}, [](In in) {
    return squared(at::conv_transpose2d(in.x[0], in.p[0], in.p[1], 2, 1, 1, 2).tanh());
  });
  layers.equal("transposed conv3d, dilated", Setup{{{2, 2, 2, 2, 2}}, {{1, 2, 3, 3, 3}}}, [](In in) {
    return squared(at::conv_transpose3d(in.x[0], in.p[0], {}, 1, 0, 0, 1, 2).tanh());
  });
  layers.equal("channels last with its norm", [] {
    Tensors parameters{seededRandn({4, 3, 3, 3}, 1)
                           .mul_(0.3)
                           .contiguous(at::MemoryFormat::ChannelsLast)
                           .requires_grad_(true),
                       at::ones({4}).requires_grad_(true)};
    return over(parameters, {at::zeros({4}), at::ones({4})}, {{2, 3, 6, 6}}, [](In in) {
      const at::Tensor x = in.x[0].contiguous(at::MemoryFormat::ChannelsLast);
      at::Tensor y = at::conv2d(x, in.p[0], {}, 1, 1);
      y = at::batch_norm(y, in.p[1], {}, in.b[0], in.b[1], true, 0.1, 1e-5, false).relu_();
      return squared(at::max_pool2d(y, 2).sum({2, 3}));
    });
  });
  layers.equal("channels last within a plain net", Setup{{{4, 3, 3, 3}, {4, 4, 1, 1}}, {{2, 3, 6, 6}}},
               [](In in) {
                 const at::Tensor y = at::conv2d(in.x[0], in.p[0]).to(at::MemoryFormat::ChannelsLast);
                 return squared(at::conv2d(y, in.p[1]).contiguous().view({2, -1}).tanh());
               });
  layers.equal("convolution over time, batch and channels", Setup{{{3, 4, 5}, {5}}, {{7, 2, 4}}},
               [](In in) { return squared(at::conv_tbc(in.x[0], in.p[0], in.p[1], 1).tanh()); });
  layers.equal("convolution with a kernel that the step makes", Setup{{{2, 9}}, {{2, 2, 6, 6}}}, [](In in) {
    return squared(at::conv2d(in.x[0], in.p[0].softmax(1).view({1, 2, 3, 3})).tanh());
  });
  layers.equal("convolution of one image without a batch", Setup{{{3, 2, 3, 3}}, {{2, 6, 6}}},
               [](In in) { return squared(at::conv2d(in.x[0], in.p[0]).tanh()); });
  layers.equal("unfold and fold", Setup{{{4, 8}}, {{2, 2, 6, 6}}}, [](In in) {
    const at::Tensor columns = at::im2col(in.x[0], {2, 2}, {1, 1}, {0, 0}, {2, 2});
    return squared(at::col2im(in.p[0].matmul(columns), {6, 6}, {2, 2}, {1, 1}, {0, 0}, {2, 2}).tanh());
  });
}

void addPooling(Subject& layers) {
  const Setup line{{{1}}, {{2, 3, 9}}}, image{{{1}}, {{2, 3, 7, 7}}}, volume{{{1}}, {{2, 2, 5, 5, 5}}};
  layers.equal("max pooling with its indices", image, [](In in) {
    const auto [y, at] = at::max_pool2d_with_indices(in.x[0] * in.p[0], 3, 2, 1);
    return squared(y) + at.to(at::kFloat).mean() * in.p[0].sum() * 0.01;
  });
  layers.equal("max pooling of one and three dimensions", volume, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::max_pool3d(x, 2, 1)) + squared(at::max_pool1d(x.flatten(2), 3, 2, 1, 2, true));
  });
  layers.equal("average pooling", image, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::avg_pool2d(x, 3, 2, 1, true, false)) +
           squared(at::avg_pool2d(x, 2, 2, 0, false, true, 3));
  });
  layers.equal("average pooling of one and three dimensions", volume, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::avg_pool3d(x, 2, 2)) + squared(at::avg_pool1d(x.flatten(2), 4, 3));
  });
  layers.equal("adaptive pooling", image, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::adaptive_avg_pool2d(x, {3, 2})) +
           squared(std::get<0>(at::adaptive_max_pool2d(x, {2, 4}))) +
           squared(at::adaptive_avg_pool2d(x, {1, 1}));
  });
  layers.equal("adaptive pooling of one and three dimensions", volume, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::adaptive_avg_pool3d(x, {2, 1, 3})) +
           squared(std::get<0>(at::adaptive_max_pool3d(x, {2, 2, 2}))) +
           squared(at::adaptive_avg_pool1d(x.flatten(2), 4)) +
           squared(std::get<0>(at::adaptive_max_pool1d(x.flatten(2), 5)));
  });
  layers.equal("pooling by a power", line, [](In in) {
    const at::Tensor sum = at::avg_pool1d((in.x[0] * in.p[0]).abs().pow(3), 3, 2);
    return squared(sum.mul(3).add(1e-6).pow(1.0 / 3));
  });
  layers.equal("fractional max pooling", image, [](In in) {
    const at::Tensor samples = at::rand({2, 3, 2});
    return squared(std::get<0>(at::fractional_max_pool2d(in.x[0] * in.p[0], {2, 2}, {4, 4}, samples)));
  });
  layers.equal("max unpooling", Setup{{{1}}, {{2, 3, 6, 6}}}, [](In in) {
    const auto [y, at] = at::max_pool2d_with_indices(in.x[0] * in.p[0], 2, 2);
    return squared(at::max_unpool2d(y, at, {6, 6}).cumsum(3));
  });
  layers.equal("padding: reflected, replicated, circular, constant", image, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::reflection_pad2d(x, {1, 2, 2, 1}).cumsum(2)) +
           squared(at::replication_pad2d(x, {1, 1, 2, 0}).cumsum(3)) +
           squared(at::pad(x, {1, 2, 1, 0}, "circular").cumsum(2)) +
           squared(at::constant_pad_nd(x, {1, -1, 0, 2}, 0.5).cumsum(3));
  });
  layers.equal("padding of one and three dimensions", volume, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::replication_pad3d(x, {1, 0, 1, 1, 0, 1}).cumsum(2)) +
           squared(at::reflection_pad3d(x, {1, 1, 1, 1, 2, 0}).cumsum(3)) +
           squared(at::reflection_pad1d(x.flatten(2), {3, 2}).cumsum(2)) +
           squared(at::replication_pad1d(x.flatten(2), {1, 2}).cumsum(2));
  });
  layers.equal("upsampling of images", image, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::upsample_nearest2d(x, {9, 12})) + squared(at::upsample_bilinear2d(x, {10, 9}, true)) +
           squared(at::upsample_bilinear2d(x, {5, 4}, false)) +
           squared(at::upsample_bicubic2d(x, {11, 9}, false));
  });
  layers.equal("upsampling, exact nearest and antialiased", image, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::_upsample_nearest_exact2d(x, {10, 5})) +
           squared(at::_upsample_bilinear2d_aa(x, {4, 5}, false)) +
           squared(at::_upsample_bicubic2d_aa(x, {5, 3}, false));
  });
  layers.equal("upsampling of one and three dimensions", volume, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(at::upsample_trilinear3d(x, {6, 7, 4}, false)) +
           squared(at::upsample_nearest3d(x, {7, 6, 8})) +
           squared(at::upsample_linear1d(x.flatten(2), {50}, true)) +
           squared(at::upsample_nearest1d(x.flatten(2), {77}));
  });
  layers.equal("grid sampling with a learnt map", Setup{{{2, 3}}, {{2, 3, 6, 6}}}, [](In in) {
    const at::Tensor grid =
        at::affine_grid_generator(in.p[0].unsqueeze(0).expand({2, 2, 3}), {2, 3, 5, 5}, false);
    return squared(at::grid_sampler(in.x[0], grid, 0, 1, false)) +
           squared(at::grid_sampler(in.x[0], grid, 2, 0, true)) +
           squared(at::grid_sampler(in.x[0], grid, 1, 2, false));
  });
  layers.equal("grid sampling of volumes", Setup{{{3, 4}}, {{1, 2, 4, 4, 4}}}, [](In in) {
    const at::Tensor grid = at::affine_grid_generator(in.p[0].unsqueeze(0), {1, 2, 3, 3, 3}, true);
    return squared(at::grid_sampler(in.x[0], grid, 0, 0, true));
  });
  layers.equal("pixel and channel shuffles", Setup{{{8, 8}}, {{2, 8, 4, 4}}}, [](In in) {
    const at::Tensor x = at::einsum("nchw,cd->ndhw", {in.x[0], in.p[0]});
    return squared(at::pixel_shuffle(x, 2).cumsum(3)) + squared(at::pixel_unshuffle(x, 2).cumsum(1)) +
           squared(at::channel_shuffle(x, 4).cumsum(1));
  });
}

void addActivations(Subject& layers) {
  using Activation = std::function<at::Tensor(const at::Tensor&)>;
  const auto add = [&](const char* name, std::vector<Activation> all) {
    layers.equal(name, [all](In in) {
      const at::Tensor y = in.x[0].mm(in.p[0]).add(in.p[1]).mul(3);
      at::Tensor sum = at::zeros({8, 4});
      for (const Activation& each : all) sum = sum + each(y);
      return squared(sum);
    });
  };
  add("activations: rectifiers",
      {[](const at::Tensor& y) { return at::relu(y); }, [](const at::Tensor& y) { return at::relu6(y); },
       [](const at::Tensor& y) { return at::leaky_relu(y, 0.2); },
       [](const at::Tensor& y) { return at::elu(y, 0.7); }, [](const at::Tensor& y) { return at::selu(y); },
       [](const at::Tensor& y) { return at::celu(y, 1.3); },
       [](const at::Tensor& y) { return at::threshold(y, 0.1, -0.2); },
       [](const at::Tensor& y) { return at::rrelu(y); }});
  add("activations: smooth ones",
      {[](const at::Tensor& y) { return at::gelu(y); },
       [](const at::Tensor& y) { return at::gelu(y, "tanh"); },
       [](const at::Tensor& y) { return at::silu(y); }, [](const at::Tensor& y) { return at::mish(y); },
       [](const at::Tensor& y) { return at::softplus(y, 2, 15); },
       [](const at::Tensor& y) { return at::log_sigmoid(y); },
       [](const at::Tensor& y) { return y / (1 + y.abs()); }});
  add("activations: hard ones", {[](const at::Tensor& y) { return at::hardswish(y); },
                                 [](const at::Tensor& y) { return at::hardsigmoid(y); },
                                 [](const at::Tensor& y) { return at::hardtanh(y, -0.5, 0.8); },
                                 [](const at::Tensor& y) { return at::hardshrink(y, 0.3); },
                                 [](const at::Tensor& y) { return at::softshrink(y, 0.3); },
                                 [](const at::Tensor& y) { return y - y.tanh(); }});
  add("activations: over a dimension",
      {[](const at::Tensor& y) { return at::softmax(y, 0); },
       [](const at::Tensor& y) { return at::log_softmax(y, 1); },
       [](const at::Tensor& y) { return at::softmax(-y, 1, at::kDouble).to(at::kFloat); },
       [](const at::Tensor& y) { return at::glu(at::cat({y, y.sin()}, 1), 1); },
       [](const at::Tensor& y) { return y.logsumexp(1, true); }});
  add("activations: in place", {[](const at::Tensor& y) { return y.clone().relu_(); },
                                [](const at::Tensor& y) { return y.clone().exp_().neg(); },
                                [](const at::Tensor& y) { return y.clone().tanh_(); },
                                [](const at::Tensor& y) { return y.clone().sigmoid_(); },
                                [](const at::Tensor& y) {
                                  at::Tensor z = y.clone();
                                  return at::silu_(z);
                                },
                                [](const at::Tensor& y) {
                                  at::Tensor z = y.clone();
                                  return at::celu_(z);
                                },
                                [](const at::Tensor& y) {
                                  at::Tensor z = y.clone();
                                  return at::hardtanh_(z);
                                }});
  layers.equal("learnt slope", [](In in) {
    return squared(at::prelu(in.x[0].mm(in.p[0]), in.p[1])) +
           squared(at::prelu(in.x[1], in.p[1].slice(0, 0, 1)));
  });
  layers.equal("linear and bilinear", Setup{{{3, 4}, {5, 4, 4}, {5}}, {{8, 4}, {8, 4}}}, [](In in) {
    return squared(at::linear(in.x[0], in.p[0])) +
           squared(at::bilinear(in.x[0], in.x[1], in.p[1], in.p[2]).tanh());
  });
  layers.equal("residual net with squeeze and excitation",
               Setup{{{4, 4, 3, 3}, {2, 4}, {4, 2}}, {{2, 4, 6, 6}}}, [](In in) {
                 at::Tensor y = at::conv2d(in.x[0], in.p[0], {}, 1, 1).relu_();
                 const at::Tensor gate =
                     at::linear(at::linear(y.mean({2, 3}), in.p[1]).relu(), in.p[2]).sigmoid();
                 return squared((y * gate.view({2, 4, 1, 1}) + in.x[0]).relu_());
               });
}

}  // namespace

std::vector<AttackCase> layerCases() {
  Subject layers("layers");
  addConvolutions(layers);
  addPooling(layers);
  addActivations(layers);
  return layers.take();
}

}  // namespace torchlane::test
