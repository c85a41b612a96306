#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

extension Date {
  package init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// Milliseconds since 1970, the nearest; 0 for earlier times.
  package var milliseconds: Int64 { Int64(max(0, min((timeIntervalSince1970 * 1000).rounded(), 1e13))) }
}
