/// The progress of a download or an upload.
public struct TransferProgress: Sendable, Hashable, CustomStringConvertible {
  /// The number of bytes received or sent so far.
  public let bytes: Int64
  /// The total number of bytes; nil if the service does not state it.
  public let total: Int64?

  /// From 0 to 1; nil if the total is not known.
  public var fraction: Double? { total.map { $0 > 0 ? Double(bytes) / Double($0) : 1 } }

  /// `1048576 of 5242880 bytes`
  public var description: String { "\(bytes)\(total.map { " of \($0)" } ?? "") bytes" }
}
