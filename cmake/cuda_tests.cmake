# Tests of the CUDA plugin.
find_package(GTest REQUIRED)

# Through its one entry: it is opened at run time, as the core does it. They build everywhere; what needs a GPU
# skips with its reason. RUNPATH, not RPATH: TORCHLANE_LIBTORCH at run time comes first (see main.cpp).
file(GLOB cuda_test_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/cuda/*.cpp)
add_executable(torchlane_cuda_tests ${cuda_test_sources})
target_link_libraries(torchlane_cuda_tests PRIVATE torchlane::torch_cpu GTest::gtest dl)
target_link_options(torchlane_cuda_tests PRIVATE -Wl,--enable-new-dtags)
add_dependencies(torchlane_cuda_tests torchlane_cuda)
target_compile_definitions(torchlane_cuda_tests PRIVATE
  TORCHLANE_CUDA_PLUGIN="$<TARGET_FILE:torchlane_cuda>")

# How NCCL starts and ends, against a NCCL of the test's own: of CUDA's libraries it links the two small ones.
set(torch_lib ${TORCHLANE_LIBTORCH_ROOT}/torch/lib)
set(cuda_lib ${TORCHLANE_LIBTORCH_ROOT}/nvidia/cu13/lib)
add_executable(torchlane_nccl_ranks_tests
  ${CMAKE_SOURCE_DIR}/test/cuda/ranks/nccl_ranks_test.cpp ${CMAKE_SOURCE_DIR}/binding/cuda/nccl_ranks.cpp)
target_include_directories(torchlane_nccl_ranks_tests SYSTEM PRIVATE
  $<TARGET_PROPERTY:torchlane::torch_cuda,INTERFACE_INCLUDE_DIRECTORIES>)
target_link_libraries(torchlane_nccl_ranks_tests PRIVATE
  torchlane::torch_cpu ${torch_lib}/libc10_cuda.so ${cuda_lib}/libcudart.so.13 GTest::gtest GTest::gtest_main)

foreach(target torchlane_cuda_tests torchlane_nccl_ranks_tests)
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/binding)
  # -fPIC as the objects whose precompiled header this takes; CMake would give an executable -fPIE.
  target_compile_options(${target} PRIVATE -fPIC)
  target_precompile_headers(${target} REUSE_FROM torchlane_objects)
  set_target_properties(${target} PROPERTIES
    POSITION_INDEPENDENT_CODE OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
  # One test each: the cases share a CUDA context, which takes seconds to make.
  add_test(NAME ${target} COMMAND ${target})
  set_tests_properties(${target} PROPERTIES TIMEOUT 300)
endforeach()
