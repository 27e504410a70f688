# The libtorch that the build compiles against: torchlane's own cache (`torchlane setup --build` fills it), a folder
# with the wheels unpacked side by side: torch/, nvidia/. TorchConfig.cmake is not used: it demands a CUDA tool kit.
set(TORCHLANE_LIBTORCH_ROOT "" CACHE PATH "Folder that holds torch/ and nvidia/ (unpacked wheels)")
if(NOT EXISTS ${TORCHLANE_LIBTORCH_ROOT}/torch/lib/libtorch_cpu.so)
  message(FATAL_ERROR "TORCHLANE_LIBTORCH_ROOT='${TORCHLANE_LIBTORCH_ROOT}' holds no torch/lib/libtorch_cpu.so. "
                      "Run `npm run build`, which gets libtorch and passes its place.")
endif()

# Its series, 2.11 of 2.11.0+cu130: what is built fits no other.
file(STRINGS ${TORCHLANE_LIBTORCH_ROOT}/torch/version.py version_line REGEX "^__version__ = ")
string(REGEX MATCH "[0-9]+\\.[0-9]+" TORCHLANE_TORCH_SERIES "${version_line}")

add_library(torchlane::torch_cpu INTERFACE IMPORTED)
target_include_directories(torchlane::torch_cpu SYSTEM INTERFACE
  ${TORCHLANE_LIBTORCH_ROOT}/torch/include
  ${TORCHLANE_LIBTORCH_ROOT}/torch/include/torch/csrc/api/include)
target_compile_definitions(torchlane::torch_cpu INTERFACE USE_DISTRIBUTED _GLIBCXX_USE_CXX11_ABI=1)
target_link_libraries(torchlane::torch_cpu INTERFACE
  ${TORCHLANE_LIBTORCH_ROOT}/torch/lib/libtorch_cpu.so
  ${TORCHLANE_LIBTORCH_ROOT}/torch/lib/libc10.so)

add_library(torchlane::torch_cuda INTERFACE IMPORTED)
target_include_directories(torchlane::torch_cuda SYSTEM INTERFACE
  ${TORCHLANE_LIBTORCH_ROOT}/nvidia/cu13/include
  ${TORCHLANE_LIBTORCH_ROOT}/nvidia/cu13/include/cccl
  ${TORCHLANE_LIBTORCH_ROOT}/nvidia/nccl/include)
# Nothing names a symbol of libtorch_cuda at link time in a way that linkers keep (pytorch#36437).
target_link_libraries(torchlane::torch_cuda INTERFACE
  torchlane::torch_cpu
  -Wl,--no-as-needed
  ${TORCHLANE_LIBTORCH_ROOT}/torch/lib/libtorch_cuda.so
  ${TORCHLANE_LIBTORCH_ROOT}/torch/lib/libc10_cuda.so
  ${TORCHLANE_LIBTORCH_ROOT}/nvidia/nccl/lib/libnccl.so.2
  ${TORCHLANE_LIBTORCH_ROOT}/nvidia/cu13/lib/libcudart.so.13
  -Wl,--as-needed
  # The libraries behind libtorch_cuda (cuDNN, cuBLAS…) are not needed for linking, and 2 GB.
  -Wl,--allow-shlib-undefined)
