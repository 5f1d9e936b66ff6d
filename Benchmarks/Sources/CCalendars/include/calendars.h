#ifndef DOCKET_CALENDARS_H
#define DOCKET_CALENDARS_H

/// A calendar as plain values: the properties of its entries as C strings, times and numbers.
typedef struct docket_calendar docket_calendar;

/// Takes the values out of a calendar, with libical.
///
/// @return the values, or NULL when the text is not one VCALENDAR or an entry has something that is not expected.
docket_calendar *docket_calendar_take(const char *text);

/// The number of entries.
long docket_calendar_count(const docket_calendar *calendar);

/// Builds the calendar from its values with libical, writes it into a string, and frees both.
///
/// @return the length of the string, or -1.
long docket_calendar_write(const docket_calendar *calendar);

/// Frees the values.
void docket_calendar_free(docket_calendar *calendar);

#endif
