/* Reads a calendar with libical and prints what it understood, one line each, parts separated by tabs.
 *
 * Usage: libical_dump FILE FIRST_YEAR LAST_YEAR
 *
 *   entry       UID START END STATUS SUMMARY   every VEVENT; days as 2031-05-20, times in UTC as 2031-05-20T04:00:00Z
 *   occurrence  UID START                      every occurrence that begins in these years, also of entries that do not
 *                                              come back
 *   fault       WORDS                          whatever libical objects to
 *
 * Times are computed with the VTIMEZONE in the file, never with the system's zones. Ends are exclusive. In texts,
 * backslash, tab and line feed are written as \\, \t and \n. Exits with 0 whatever the file says, with 2 when it
 * cannot be read at all.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_text(const char *text)
{
    for (; text && *text; text++) {
        switch (*text) {
        case '\\': fputs("\\\\", stdout); break;
        case '\t': fputs("\\t", stdout); break;
        case '\n': fputs("\\n", stdout); break;
        default: putchar(*text);
        }
    }
}

static void fault(const char *words, const char *more)
{
    fputs("fault\t", stdout);
    print_text(words);
    print_text(more);
    putchar('\n');
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    long size;

    if (!file)
        return NULL;
    if (fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
        text = malloc((size_t)size + 1);
        if (text && fread(text, 1, (size_t)size, file) == (size_t)size)
            text[size] = '\0';
    }
    fclose(file);
    return text;
}

/* X-LIC-ERROR properties are where libical leaves what it could not parse, and what breaks the rules of RFC 5546. */
static void print_errors(icalcomponent *component)
{
    icalproperty *property;
    icalcomponent *child;

    for (property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
        fault("", icalproperty_get_value_as_string(property));
    for (child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        print_errors(child);
}

/* The value of DTSTART or DTEND, with the zone of the file; a null time where the property is missing. */
static struct icaltimetype read_time(icalcomponent *calendar, icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    icalparameter *zone_parameter;
    struct icaltimetype time;
    icaltimezone *zone;

    if (!property)
        return icaltime_null_time();
    time = icalvalue_get_datetime(icalproperty_get_value(property));
    zone_parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (zone_parameter) {
        zone = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(zone_parameter));
        if (!zone)
            fault("there is no VTIMEZONE for ", icalparameter_get_tzid(zone_parameter));
        time.zone = zone;
    } else if (!icaltime_is_date(time) && !icaltime_is_utc(time)) {
        fault("a time without zone in ", icalcomponent_get_uid(event));
    }
    return time;
}

static void print_time(struct icaltimetype time)
{
    if (icaltime_is_null_time(time)) {
        putchar('-');
    } else if (icaltime_is_date(time)) {
        printf("%04d-%02d-%02d", time.year, time.month, time.day);
    } else {
        time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
        printf("%04d-%02d-%02dT%02d:%02d:%02dZ", time.year, time.month, time.day, time.hour, time.minute, time.second);
    }
}

static void print_occurrence(icalcomponent *event, struct icaltimetype start, int first_year, int last_year)
{
    if (start.year < first_year || start.year > last_year)
        return;
    fputs("occurrence\t", stdout);
    print_text(icalcomponent_get_uid(event));
    putchar('\t');
    print_time(start);
    putchar('\n');
}

static void print_occurrences(icalcomponent *event, struct icaltimetype start, int first_year, int last_year)
{
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    icalrecur_iterator *occurrences;
    struct icaltimetype time;

    if (!rule) {
        print_occurrence(event, start, first_year, last_year);
        return;
    }
    occurrences = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
    if (!occurrences) {
        fault("the recurrence cannot be expanded of ", icalcomponent_get_uid(event));
        return;
    }
    for (time = icalrecur_iterator_next(occurrences); !icaltime_is_null_time(time) && time.year <= last_year;
         time = icalrecur_iterator_next(occurrences))
        print_occurrence(event, time, first_year, last_year);
    icalrecur_iterator_free(occurrences);
}

static void print_entry(icalcomponent *calendar, icalcomponent *event, int first_year, int last_year)
{
    icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
    struct icaltimetype start = read_time(calendar, event, ICAL_DTSTART_PROPERTY);
    struct icaltimetype end = read_time(calendar, event, ICAL_DTEND_PROPERTY);

    fputs("entry\t", stdout);
    print_text(icalcomponent_get_uid(event));
    putchar('\t');
    print_time(start);
    putchar('\t');
    print_time(end);
    putchar('\t');
    print_text(status ? icalproperty_get_value_as_string(status) : "-");
    putchar('\t');
    print_text(icalcomponent_get_summary(event));
    putchar('\n');
    print_occurrences(event, start, first_year, last_year);
}

int main(int count, char **arguments)
{
    char *text = count == 4 ? read_file(arguments[1]) : NULL;
    icalcomponent *calendar, *event;

    if (!text)
        return 2;
    icalerror_set_errors_are_fatal(0);
    calendar = icalparser_parse_string(text);
    free(text);
    if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
        fault("this is not one VCALENDAR", "");
        return 0;
    }
    if (!icalrestriction_check(calendar))
        fault("libical's check of RFC 5546 and RFC 5545 fails", "");
    print_errors(calendar);
    for (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        print_entry(calendar, event, atoi(arguments[2]), atoi(arguments[3]));
    icalcomponent_free(calendar);
    icaltimezone_free_builtin_timezones();
    return 0;
}
