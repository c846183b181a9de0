#pragma once

#include "qtestcase.h"
