#ifndef ROLLCALL_PREFETCH_H
#define ROLLCALL_PREFETCH_H

/// Asks for the memory around an address, which need not be valid, and does not wait for it.
static inline void prefetch_memory(const void *address) { __builtin_prefetch(address); }

#endif
