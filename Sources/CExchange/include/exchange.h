#ifndef DOCKET_EXCHANGE_H
#define DOCKET_EXCHANGE_H

/// Exchanges two paths of one file system in a single step.
/// Returns 0, or -1 with errno set: ENOSYS, EINVAL or ENOTSUP where the system or the file system cannot.
int docket_exchange(const char *first, const char *second);

/// Writes everything of the file system that holds an open file to its device.
int docket_sync(int descriptor);

/// The environment of the process: entries `NAME=value`, ended by a null pointer.
char **docket_environment(void);

#endif
