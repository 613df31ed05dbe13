// The C interface of COIN-OR Cbc, which needs the types of size_t before it; the rest of its headers are C++.
#include <stddef.h>
#include <coin/Cbc_C_Interface.h>
