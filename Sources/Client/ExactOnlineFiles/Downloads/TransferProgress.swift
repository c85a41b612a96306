/// The bytes of a file that have arrived, or were sent, so far.
public struct TransferProgress: Sendable, Hashable, CustomStringConvertible {
  /// The number of bytes so far.
  public let bytes: Int64
  /// The number of all bytes; nil when the service does not say.
  public let total: Int64?

  /// From 0 to 1; nil when the number of all bytes is not known.
  public var fraction: Double? { total.map { $0 > 0 ? Double(bytes) / Double($0) : 1 } }

  /// `1048576 of 5242880 bytes`
  public var description: String { "\(bytes)\(total.map { " of \($0)" } ?? "") bytes" }
}
