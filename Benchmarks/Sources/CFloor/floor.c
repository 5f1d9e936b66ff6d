#define _GNU_SOURCE

#include "floor.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <yaml.h>

#ifdef __linux__
#include <malloc.h>
#endif

// libyaml is opened by name and not linked, so that the floor is the system's libyaml also in a program that
// brings a copy of its own, as Yams does.
struct libyaml {
  int (*initialize)(yaml_parser_t *);
  void (*set_input)(yaml_parser_t *, const unsigned char *, size_t);
  void (*set_encoding)(yaml_parser_t *, yaml_encoding_t);
  int (*parse)(yaml_parser_t *, yaml_event_t *);
  void (*delete_event)(yaml_event_t *);
  void (*delete)(yaml_parser_t *);
};

static const struct libyaml *libyaml(void) {
  static struct libyaml yaml;
  static int state; // 0: not tried, 1: there, 2: not there
  if (state == 0) {
    void *library = dlopen("libyaml-0.so.2", RTLD_NOW | RTLD_LOCAL);
    if (!library) library = dlopen("libyaml.dylib", RTLD_NOW | RTLD_LOCAL);
    state = 2;
    if (library) {
      yaml.initialize = dlsym(library, "yaml_parser_initialize");
      yaml.set_input = dlsym(library, "yaml_parser_set_input_string");
      yaml.set_encoding = dlsym(library, "yaml_parser_set_encoding");
      yaml.parse = dlsym(library, "yaml_parser_parse");
      yaml.delete_event = dlsym(library, "yaml_event_delete");
      yaml.delete = dlsym(library, "yaml_parser_delete");
      if (yaml.initialize && yaml.set_input && yaml.set_encoding && yaml.parse && yaml.delete_event && yaml.delete)
        state = 1;
    }
  }
  return state == 1 ? &yaml : NULL;
}

long docket_floor_scan(const uint8_t *bytes, size_t count) {
  const struct libyaml *yaml = libyaml();
  yaml_parser_t parser;
  yaml_event_t event;
  if (!yaml || !yaml->initialize(&parser)) return -1;
  yaml->set_input(&parser, bytes, count);
  yaml->set_encoding(&parser, YAML_UTF8_ENCODING);
  long events = 0;
  for (;;) {
    if (!yaml->parse(&parser, &event)) {
      events = -1;
      break;
    }
    int last = event.type == YAML_STREAM_END_EVENT;
    yaml->delete_event(&event);
    events += 1;
    if (last) break;
  }
  yaml->delete(&parser);
  return events;
}

static double seconds(clockid_t clock) {
  struct timespec now;
  return clock_gettime(clock, &now) == 0 ? (double)now.tv_sec + (double)now.tv_nsec / 1e9 : 0;
}

double docket_processor_seconds(void) { return seconds(CLOCK_PROCESS_CPUTIME_ID); }

double docket_wall_seconds(void) { return seconds(CLOCK_MONOTONIC); }

long docket_peak_bytes(void) {
  struct rusage usage;
  if (getrusage(RUSAGE_SELF, &usage) != 0) return 0;
#ifdef __APPLE__
  return usage.ru_maxrss;
#else
  return usage.ru_maxrss * 1024;
#endif
}

void docket_trim(void) {
#ifdef __linux__
  malloc_trim(0);
#endif
}
