# Tests of the CUDA plugin through its one entry: it is opened at run time, as the core does it. They build everywhere; what
# needs a GPU skips with its reason. RUNPATH, not RPATH: TORCHLANE_LIBTORCH at run time comes first (see main.cpp).
find_package(GTest REQUIRED)
file(GLOB cuda_test_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/cuda/*.cpp)
add_executable(torchlane_cuda_tests ${cuda_test_sources})
target_include_directories(torchlane_cuda_tests PRIVATE ${CMAKE_SOURCE_DIR}/binding)
target_link_libraries(torchlane_cuda_tests PRIVATE torchlane::torch_cpu GTest::gtest dl)
target_link_options(torchlane_cuda_tests PRIVATE -Wl,--enable-new-dtags)
target_precompile_headers(torchlane_cuda_tests REUSE_FROM torchlane_objects)
add_dependencies(torchlane_cuda_tests torchlane_cuda)
target_compile_definitions(torchlane_cuda_tests PRIVATE
  TORCHLANE_CUDA_PLUGIN="$<TARGET_FILE:torchlane_cuda>")
set_target_properties(torchlane_cuda_tests PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
# One test: its cases share a CUDA context, which takes seconds to make.
add_test(NAME torchlane_cuda_tests COMMAND torchlane_cuda_tests)
set_tests_properties(torchlane_cuda_tests PROPERTIES TIMEOUT 300)
