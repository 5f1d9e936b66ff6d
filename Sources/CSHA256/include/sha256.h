#ifndef DOCKET_SHA256_H
#define DOCKET_SHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The eight words of the state under their names in FIPS 180-4.
struct docket_sha256_state {
  uint32_t a, b, c, d, e, f, g, h;
};

/// Whether this processor has instructions for SHA-256. Asking takes a microsecond, more in a virtual machine.
bool docket_sha256_has_instructions(void);

/// Takes blocks of 64 bytes into a state. Only where `docket_sha256_has_instructions` is true.
void docket_sha256_take(struct docket_sha256_state *state, const uint8_t *bytes, size_t blocks);

#endif
