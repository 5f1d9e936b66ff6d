# Reads calendars with ruby-icalendar and prints what it understood, in the lines of checks/dumped.py, after a line
# "file PATH" for each. Where no ActiveSupport is installed, it believes the VTIMEZONE in the file.
#
# Usage: ruby ruby_dump.rb FILE…

require 'stringio'
require 'time'
require 'icalendar'

def plain(text)
  text.to_s.gsub('\\') { '\\\\' }.gsub("\t") { '\\t' }.gsub("\n") { '\\n' }
end

# Days as 2031-05-20, times in UTC as 2031-05-20T04:00:00Z; an hour without zone as it stands.
def moment(value)
  return '-' if value.nil?
  return value.strftime('%Y-%m-%d') if value.is_a?(Icalendar::Values::Date)
  return value.strftime('%Y-%m-%dT%H:%M:%S') if value.ical_params['tzid'].nil?

  value.to_time.utc.strftime('%Y-%m-%dT%H:%M:%SZ')
end

def fault(words)
  puts "fault\t#{plain(words)}"
end

def entry(event)
  time = event.dtstart
  if time.is_a?(Icalendar::Values::DateTime) && time.ical_params['tzid'].nil?
    fault "a time without zone in #{event.uid}"
  end
  parts = [event.uid, moment(event.dtstart), moment(event.dtend), event.status || '-', event.summary]
  puts "entry\t#{parts.map { |part| plain(part) }.join("\t")}"
end

def read(path)
  puts "file\t#{path}"
  calendars = Icalendar::Calendar.parse(File.read(path, encoding: 'UTF-8'))
  fault "this is not one VCALENDAR but #{calendars.length}" unless calendars.length == 1
  calendars.each do |calendar|
    calendar.events.each do |event|
      entry(event)
      fault "#{event.uid} is not valid" unless event.valid?
    end
    calendar.timezones.each { |zone| fault "#{zone.tzid} is not valid" unless zone.valid? }
  end
rescue StandardError => e
  fault "#{e.class}: #{e.message}"
end

abort 'ActiveSupport is installed, which believes the names of zones' if defined?(ActiveSupport::TimeZone)
$stdout.set_encoding('UTF-8')
ARGV.each { |path| read(path) }
