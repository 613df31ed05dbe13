// The C interface of COIN-OR Clp; the rest of its headers are C++.
#include <coin/Clp_C_Interface.h>
