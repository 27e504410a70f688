# The binaries that Node loads. No RPATH: the stub opens everything by absolute path. `nodelete`: nothing is ever
# unloaded (a worker's dlclose would take thread-local destructors of libtorch with it).
include(cmake/node_headers.cmake)
set(out ${CMAKE_BINARY_DIR}/Release)
set(torch_out ${out}/torch-${TORCHLANE_TORCH_SERIES})

add_library(torchlane_stub MODULE ${CMAKE_SOURCE_DIR}/binding/stub/stub.c)
target_include_directories(torchlane_stub SYSTEM PRIVATE ${node_headers})
target_compile_definitions(torchlane_stub PRIVATE NAPI_VERSION=9)
target_link_libraries(torchlane_stub PRIVATE dl)
set_target_properties(torchlane_stub PROPERTIES
  PREFIX "" SUFFIX ".node" OUTPUT_NAME torchlane LIBRARY_OUTPUT_DIRECTORY ${out} C_STANDARD 11)

file(GLOB napi_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/binding/napi/*.cpp)
add_library(torchlane_core MODULE ${napi_sources})
target_include_directories(torchlane_core SYSTEM PRIVATE ${node_headers})
target_compile_definitions(torchlane_core PRIVATE
  NAPI_VERSION=9
  NODE_ADDON_API_CPP_EXCEPTIONS_ALL
  NODE_ADDON_API_DISABLE_DEPRECATED
  NODE_ADDON_API_REQUIRE_BASIC_FINALIZERS
  NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS)
target_link_libraries(torchlane_core PRIVATE torchlane_objects)
target_precompile_headers(torchlane_core PRIVATE ${CMAKE_SOURCE_DIR}/binding/napi/pch.h)
set_target_properties(torchlane_core PROPERTIES OUTPUT_NAME torchlane_core LIBRARY_OUTPUT_DIRECTORY ${torch_out})

file(GLOB cuda_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/binding/cuda/*.cpp)
add_library(torchlane_cuda MODULE ${cuda_sources})
target_include_directories(torchlane_cuda PRIVATE ${CMAKE_SOURCE_DIR}/binding)
target_link_libraries(torchlane_cuda PRIVATE torchlane::torch_cuda)
# Every symbol must be in what it links: a missing one is found here, not on the first machine with a GPU.
target_link_options(torchlane_cuda PRIVATE -Wl,-z,defs)
set_target_properties(torchlane_cuda PROPERTIES OUTPUT_NAME torchlane_cuda LIBRARY_OUTPUT_DIRECTORY ${torch_out})

# What ships is linked to the oldest userland that is promised, and brings what that one lacks; see binding/floor.
if(TORCHLANE_FLOOR)
  set(CMAKE_C_STANDARD_LIBRARIES "-Wl,--as-needed")
  foreach(library ${TORCHLANE_FLOOR})
    string(APPEND CMAKE_C_STANDARD_LIBRARIES " ${library}")
  endforeach()
  set(CMAKE_CXX_STANDARD_LIBRARIES ${CMAKE_C_STANDARD_LIBRARIES})
  add_library(torchlane_floor_c OBJECT ${CMAKE_SOURCE_DIR}/binding/floor/glibc.c)
  add_library(torchlane_floor OBJECT ${CMAKE_SOURCE_DIR}/binding/floor/libstdcxx.cpp)
  target_link_libraries(torchlane_stub PRIVATE torchlane_floor_c)
  foreach(target torchlane_core torchlane_cuda)
    target_link_libraries(${target} PRIVATE torchlane_floor torchlane_floor_c)
  endforeach()
  foreach(target torchlane_stub torchlane_core torchlane_cuda)
    target_link_options(${target} PRIVATE -nodefaultlibs)
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${TORCHLANE_FLOOR}")
  endforeach()
endif()

foreach(target torchlane_stub torchlane_core torchlane_cuda)
  set_target_properties(${target} PROPERTIES SKIP_BUILD_RPATH TRUE)
  target_link_options(${target} PRIVATE -Wl,-z,nodelete -Wl,-z,now)
  if(CMAKE_BUILD_TYPE STREQUAL Release)
    target_link_options(${target} PRIVATE -s)
  endif()
endforeach()
