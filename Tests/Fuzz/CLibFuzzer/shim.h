// The entry of libFuzzer for a program with a main of its own: SwiftPM gives every executable one.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*body)(const uint8_t *data, size_t size));
