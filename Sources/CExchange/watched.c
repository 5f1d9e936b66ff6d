// An answer to libdispatch's watch over its threads, where there is no /proc.
//
// On Linux libdispatch asks once a second for /proc/THREAD/stat of each of its threads, to see how many are waiting, and
// ends the program where one cannot be opened (Swift 6.3.1, workqueue.c). In a root without /proc that is every program
// that has run for a second. An empty file in its place says that nothing is known of that thread; then there may be more
// threads than processors for a while, and nothing else.
//
// Release/build asks the linker to send each call of `open` here; in other builds nobody calls this.

#if defined(__linux__)

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// The function of libc, by the name that the linker gives it. Weak: where calls are not sent here, there is no such name.
__attribute__((weak)) int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);

// Whether a path is that of a thread's state: /proc/, digits, /stat.
static int is_state_of_thread(const char *path) {
  if (strncmp(path, "/proc/", 6) != 0) return 0;
  const char *rest = path + 6 + strspn(path + 6, "0123456789");
  return rest > path + 6 && strcmp(rest, "/stat") == 0;
}

int __wrap_open(const char *path, int flags, ...) {
  int mode = 0;
  if (flags & (O_CREAT | O_TMPFILE)) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, int);
    va_end(rest);
  }
  if (!__real_open) {
    errno = ENOSYS;
    return -1;
  }
  int file = __real_open(path, flags, mode);
  if (file >= 0 || errno != ENOENT || !is_state_of_thread(path)) return file;
  return memfd_create("state", MFD_CLOEXEC);
}

#endif
