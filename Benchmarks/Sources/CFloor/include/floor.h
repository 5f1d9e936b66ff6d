#ifndef DOCKET_FLOOR_H
#define DOCKET_FLOOR_H

#include <stddef.h>
#include <stdint.h>

/// Reads bytes as YAML with the system's libyaml, event by event, and throws every event away.
///
/// @return the number of events, or -1 when the bytes do not parse or there is no libyaml.
long docket_floor_scan(const uint8_t *bytes, size_t count);

/// The seconds of processor time that this process has used, on all its threads, in the program and the kernel.
double docket_processor_seconds(void);

/// Seconds of a clock that only runs forward.
double docket_wall_seconds(void);

/// The most memory this process has held at one time, in bytes.
long docket_peak_bytes(void);

/// Gives memory that was freed back to the system, so that a measurement begins with what is in use.
void docket_trim(void);

#endif
