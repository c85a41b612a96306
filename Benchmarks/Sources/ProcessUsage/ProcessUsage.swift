import Foundation

/// The processor time and the memory of this process, as the system counts them.
public enum ProcessUsage {
  /// The processor time so far, in seconds: that of the process and that of the system on its behalf.
  public static var processorSeconds: Double {
    let usage = usage
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// The maximum resident memory so far, in bytes.
  public static var peakMemory: Int {
    #if os(Linux)
      // Linux counts in units of 1,024 bytes.
      usage.ru_maxrss * 1024
    #else
      usage.ru_maxrss
    #endif
  }

  private static var usage: rusage {
    var usage = rusage()
    #if os(Linux)
      _ = getrusage(RUSAGE_SELF.rawValue, &usage)
    #else
      _ = getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
