# Native tests: GoogleTest over binding/core, ranks as threads, no Node. One executable; ctest runs one suite a test.
find_package(GTest REQUIRED)
include(GoogleTest)
file(GLOB_RECURSE test_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/native/*.cpp)
add_executable(torchlane_tests ${test_sources})
target_include_directories(torchlane_tests PRIVATE ${CMAKE_SOURCE_DIR}/test/native)
target_link_libraries(torchlane_tests PRIVATE torchlane_objects GTest::gtest GTest::gtest_main)
target_precompile_headers(torchlane_tests REUSE_FROM torchlane_objects)
# Like the objects, position-independent for a library: the precompiled header is shared.
target_compile_options(torchlane_tests PRIVATE -fPIC)
set_target_properties(torchlane_tests PROPERTIES POSITION_INDEPENDENT_CODE OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
target_compile_definitions(torchlane_tests PRIVATE TORCHLANE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
# The attack cases are hundreds of small tests and one table of all their verdicts: one process for them.
gtest_discover_tests(torchlane_tests TEST_FILTER "-Attack*" DISCOVERY_MODE PRE_TEST PROPERTIES TIMEOUT 120)
add_test(NAME AttackSuite COMMAND torchlane_tests --gtest_filter=Attack*)
set_tests_properties(AttackSuite PROPERTIES TIMEOUT 300 ENVIRONMENT OMP_NUM_THREADS=1)

# The search for models that train differently when replayed (test/search): random models, `npm run search`.
file(GLOB search_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/search/*.cpp)
add_executable(torchlane_search ${search_sources} ${CMAKE_SOURCE_DIR}/test/native/step_verdict.cpp
                                ${CMAKE_SOURCE_DIR}/test/native/step_case.cpp)
target_include_directories(torchlane_search PRIVATE ${CMAKE_SOURCE_DIR}/test/native)
target_link_libraries(torchlane_search PRIVATE torchlane_objects GTest::gtest)
target_precompile_headers(torchlane_search REUSE_FROM torchlane_objects)
target_compile_options(torchlane_search PRIVATE -fPIC)
set_target_properties(torchlane_search PROPERTIES POSITION_INDEPENDENT_CODE OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
