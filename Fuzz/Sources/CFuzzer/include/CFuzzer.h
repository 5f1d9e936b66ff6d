#ifndef CFUZZER_H
#define CFUZZER_H

#include <stddef.h>
#include <stdint.h>

// Two functions of libFuzzer, which no header of a toolchain declares for C.

// Runs the fuzzer with the arguments of its command line; `run` gets each input and returns 0.
int LLVMFuzzerRunDriver(
    int *argument_count, char ***arguments, int (*run)(const uint8_t *bytes, size_t count));

// Mutates bytes in place as libFuzzer would, to at most `capacity`, and returns how many there are then.
size_t LLVMFuzzerMutate(uint8_t *bytes, size_t count, size_t capacity);

#endif
