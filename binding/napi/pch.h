// Precompiled for every file of binding/napi: core's headers of torch, and node-addon-api.
#pragma once

#include <napi.h>

#include "core/pch.h"
