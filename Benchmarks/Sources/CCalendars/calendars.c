#include "calendars.h"

#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

// A time as a record has it: numbers, and the name of a zone where it is on the clock of one.
struct moment {
  struct icaltimetype time;
  char *zone;
};

struct entry {
  char *identifier, *summary, *description, *location, *categories;
  struct moment start, end;
  struct icaltimetype stamp, modified;
  struct icalrecurrencetype rule;
  int sequence, has_rule;
  icalproperty_status status;
};

struct docket_calendar {
  struct entry *entries;
  long count;
  // The calendar's own properties and its zones, without entries. They are few, so they are copied as they are.
  icalcomponent *frame;
};

static char *copied(const char *text) { return text ? strdup(text) : NULL; }

static icalproperty *first(icalcomponent *component, icalproperty_kind kind) {
  return icalcomponent_get_first_property(component, kind);
}

static struct moment moment(icalcomponent *event, icalproperty_kind kind) {
  struct moment result = {icaltime_null_time(), NULL};
  icalproperty *property = first(event, kind);
  if (!property) return result;
  result.time = icalvalue_get_datetime(icalproperty_get_value(property));
  result.time.zone = icaltime_is_utc(result.time) ? icaltimezone_get_utc_timezone() : NULL;
  icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  if (zone) result.zone = copied(icalparameter_get_tzid(zone));
  return result;
}

static void take(struct entry *entry, icalcomponent *event) {
  icalproperty *property;
  entry->identifier = copied(icalcomponent_get_uid(event));
  entry->summary = copied(icalcomponent_get_summary(event));
  entry->description = copied(icalcomponent_get_description(event));
  entry->location = copied(icalcomponent_get_location(event));
  property = first(event, ICAL_CATEGORIES_PROPERTY);
  entry->categories = property ? copied(icalproperty_get_categories(property)) : NULL;
  entry->start = moment(event, ICAL_DTSTART_PROPERTY);
  entry->end = moment(event, ICAL_DTEND_PROPERTY);
  entry->stamp = moment(event, ICAL_DTSTAMP_PROPERTY).time;
  entry->modified = moment(event, ICAL_LASTMODIFIED_PROPERTY).time;
  property = first(event, ICAL_RRULE_PROPERTY);
  entry->has_rule = property != NULL;
  if (property) entry->rule = icalproperty_get_rrule(property);
  entry->sequence = icalcomponent_get_sequence(event);
  entry->status = icalcomponent_get_status(event);
}

docket_calendar *docket_calendar_take(const char *text) {
  icalcomponent *calendar = icalparser_parse_string(text);
  if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
    if (calendar) icalcomponent_free(calendar);
    return NULL;
  }
  docket_calendar *result = calloc(1, sizeof *result);
  int count = icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT);
  if (result) result->entries = calloc((size_t)count + 1, sizeof *result->entries);
  if (!result || !result->entries) {
    free(result);
    icalcomponent_free(calendar);
    return NULL;
  }
  for (icalcomponent *event; (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT));) {
    take(&result->entries[result->count++], event);
    icalcomponent_remove_component(calendar, event);
    icalcomponent_free(event);
  }
  result->frame = calendar;
  return result;
}

long docket_calendar_count(const docket_calendar *calendar) { return calendar->count; }

static void add_time(icalcomponent *event, icalproperty *property, const char *zone) {
  if (zone) icalproperty_add_parameter(property, icalparameter_new_tzid(zone));
  icalcomponent_add_property(event, property);
}

static icalcomponent *built(const struct entry *entry) {
  icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  icalcomponent_add_property(event, icalproperty_new_uid(entry->identifier));
  icalcomponent_add_property(event, icalproperty_new_dtstamp(entry->stamp));
  icalcomponent_add_property(event, icalproperty_new_lastmodified(entry->modified));
  icalcomponent_add_property(event, icalproperty_new_sequence(entry->sequence));
  add_time(event, icalproperty_new_dtstart(entry->start.time), entry->start.zone);
  if (!icaltime_is_null_time(entry->end.time))
    add_time(event, icalproperty_new_dtend(entry->end.time), entry->end.zone);
  if (entry->has_rule) icalcomponent_add_property(event, icalproperty_new_rrule(entry->rule));
  if (entry->summary) icalcomponent_add_property(event, icalproperty_new_summary(entry->summary));
  if (entry->description) icalcomponent_add_property(event, icalproperty_new_description(entry->description));
  if (entry->location) icalcomponent_add_property(event, icalproperty_new_location(entry->location));
  icalcomponent_add_property(event, icalproperty_new_status(entry->status));
  if (entry->categories) icalcomponent_add_property(event, icalproperty_new_categories(entry->categories));
  icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  return event;
}

long docket_calendar_write(const docket_calendar *calendar) {
  icalcomponent *copy = icalcomponent_new_clone(calendar->frame);
  if (!copy) return -1;
  for (long index = 0; index < calendar->count; index++)
    icalcomponent_add_component(copy, built(&calendar->entries[index]));
  char *text = icalcomponent_as_ical_string_r(copy);
  long length = text ? (long)strlen(text) : -1;
  icalmemory_free_buffer(text);
  icalcomponent_free(copy);
  return length;
}

void docket_calendar_free(docket_calendar *calendar) {
  for (long index = 0; index < calendar->count; index++) {
    struct entry *entry = &calendar->entries[index];
    free(entry->identifier);
    free(entry->summary);
    free(entry->description);
    free(entry->location);
    free(entry->categories);
    free(entry->start.zone);
    free(entry->end.zone);
  }
  free(calendar->entries);
  icalcomponent_free(calendar->frame);
  free(calendar);
}
