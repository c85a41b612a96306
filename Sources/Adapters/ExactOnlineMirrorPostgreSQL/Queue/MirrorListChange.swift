/// What `MirrorQueue.follow` has changed.
public struct MirrorListChange: Sendable, Hashable {
  /// The divisions that are new in the queue.
  public var added: [Int32] = []
  /// The divisions that were missing in the list before, and are due again.
  public var returned: [Int32] = []
  /// The divisions that the list no longer has, and that are parked.
  public var missing: [Int32] = []

  /// Whether nothing has changed.
  public var isEmpty: Bool { added.isEmpty && returned.isEmpty && missing.isEmpty }
}
