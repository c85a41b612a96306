/// The right to update the mirror of a division, which one worker at a time has. It ends unless it is renewed.
///
/// Everything that a worker writes is written under its lease: the same transaction locks the division's row in the
/// queue and compares ``token`` with it. So a worker whose lease was taken over writes nothing any more, whatever its
/// own clock says.
public struct DivisionLease: Sendable, Hashable {
  /// The division.
  public let division: Int32
  /// The name of the division, if it was enqueued with one.
  public let name: String?
  /// The worker that holds it.
  public let worker: String
  /// Grows with every claim of the division.
  public let token: Int64
  /// The time for which it is valid without being renewed; a page that is written renews it.
  public let length: Duration
  /// The number of claims since the division was last finished, this one included.
  public let attempt: Int
  /// The worker from which it was taken over, because its lease had ended.
  public let takenFrom: String?
}

/// The error of a worker that does not hold the lease any more: another one has taken it over, or the division was
/// removed from the queue. Nothing of what it was about to write has been written.
public struct LeaseLost: Error, Sendable, Hashable, CustomStringConvertible {
  /// The division.
  public let division: Int32
  /// The worker that held the lease.
  public let worker: String

  init(_ lease: DivisionLease) {
    division = lease.division
    worker = lease.worker
  }

  /// One sentence.
  public var description: String {
    "\(worker) no longer holds the lease of division \(division): another worker has taken it over, or the division "
      + "was removed from the queue"
  }
}
