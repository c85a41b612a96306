import ODataRuntime

/// The stages of looking again at the end of a full read.
enum SecondLook: Sendable, Hashable {
  /// It was not looked at again since the last new row.
  case none
  /// The rows before it were requested again.
  case ofRows
  /// The service was asked whether the user may read the set.
  case ofRight
}

extension ChangeReader {
  /// Whether the end of a full read is requested again. An empty page that ends it says that all rows that were not read
  /// were deleted, and so do a lost right and a mistake of the service.
  ///
  /// The rows that were read last must be there again: then the user may read them. If they are not, or there are none,
  /// the service must say so, and the end is requested once more. A set that was empty before is not doubted.
  mutating func looksAgain() async throws -> Bool {
    guard cursor.startOver != nil, endsEmpty, hasRows || mayHaveRows else { return false }
    let newest = cursor.rows.entries.suffix(Self.anchors).first
    switch secondLook {
    case .ofRight: return false
    case .ofRows where foundAgain: return false
    case .none where stable == nil && newest != nil: secondLook = .ofRows
    case .none, .ofRows:
      secondLook = .ofRight
      calls += 1
      try await source.address.checkRight()
      // Rows without an order cannot be requested from a place on.
      if stable != nil { return false }
    }
    readRows(above: newest.map { $0.version - 1 })
    return true
  }

  /// Whether the program has rows of the set from before this run.
  private var mayHaveRows: Bool {
    given.map { $0.rowVersion > 0 || $0.startOver != nil } ?? policy.holdsRows
  }

  /// Whether row versions were reset: a row has a lower one than before; none of the cursor's last rows is in the feed,
  /// although no deletion explains that; or one has been missing for as long as a transaction may take.
  var isUnknown: Bool {
    guard source.versions == .rowVersion, announced == nil else { return false }
    // A line can be gone, and its header be late.
    if !source.hasLines, expected.hasEarlierVersion { return true }
    if expected.isContradicted, deletedCount == 0 { return true }
    guard listsDeletions, let doubt = cursor.doubt, !expected.explains(doubt), !doubtsTimes else { return false }
    return now.since(doubt.since) >= policy.overlap.wholeSeconds
  }

  /// Notes in the cursor the newest of its rows that is missing, until later runs explain it.
  mutating func noteDoubt() {
    guard source.versions == .rowVersion, announced == nil, listsDeletions else {
      cursor.doubt = nil
      return
    }
    if let doubt = cursor.doubt, !expected.explains(doubt) {
      if doubtsTimes { cursor.doubt?.since = now }
      return
    }
    cursor.doubt = expected.missing
    cursor.doubt?.since = now
  }
}
