#pragma once
// Debian keeps libpq's headers in a folder of their own, others do not.
#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#else
#include <postgresql/libpq-fe.h>
#endif
