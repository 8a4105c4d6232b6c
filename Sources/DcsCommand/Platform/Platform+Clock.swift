#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif os(Windows)
  import CRT
#endif

extension Platform {
  /// How many seconds have passed since 1970 began in UTC.
  static var secondsSince1970: Int {
    #if os(Windows)
      Int(_time64(nil))
    #else
      Int(time(nil))
    #endif
  }

  /// The day that it is at a time where the computer is: by its settings, or by the variable `TZ` where it is set. Nil for
  /// a time beyond all calendars.
  ///
  /// Foundation without its tables of regions, as dcs has it, knows no zone but UTC.
  static func localDay(at seconds: Int) -> (year: Int, month: Int, day: Int)? {
    var parts = tm()
    #if os(Windows)
      var time = __time64_t(seconds)
      guard _localtime64_s(&parts, &time) == 0 else { return nil }
    #else
      var time = time_t(seconds)
      // Not every system reads the settings by itself here.
      tzset()
      guard localtime_r(&time, &parts) != nil else { return nil }
    #endif
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
