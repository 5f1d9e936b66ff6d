// What the Swift runtime wants to know before main, where it cannot find it out by itself.
//
// Swift 6.3 on Linux reads the command line by way of /proc/self/maps, and looks for its own place by way of
// /proc/self/exe if it is linked statically. In a root without /proc (a chroot, a strict container) it would get an
// empty command line, and end with “Unable to obtain Swift runtime path” before docket has said a word. glibc hands the
// command line to every function that runs before main, in static programs as well; it is passed on to the runtime.

#if defined(__linux__)

#include <features.h>

#if defined(__GLIBC__)

#include <stdlib.h>
#include <unistd.h>

// A function of the runtime. Weak: a runtime that has it no more does not need to be told.
__attribute__((weak)) void _swift_stdlib_overrideUnsafeArgvArgc(char **argv, int argc);

// 101 is the first priority that is free for programs: before the constructors of the runtime, which have none.
__attribute__((constructor(101))) static void docket_before_start(int argc, char **argv) {
  char place;
  // With this variable the runtime looks for its place no more. It wanted it for a helper that prints traces of crashes.
  if (readlink("/proc/self/exe", &place, 1) < 0) setenv("SWIFT_ROOT", "/", 0);
  if (_swift_stdlib_overrideUnsafeArgvArgc) _swift_stdlib_overrideUnsafeArgvArgc(argv, argc);
}

#endif
#endif
