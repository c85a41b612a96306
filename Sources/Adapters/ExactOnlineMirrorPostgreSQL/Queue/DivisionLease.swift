/// The exclusive right of a worker to update the mirror of a division. It expires unless it is renewed.
///
/// Each transaction of a worker locks the division's row in the queue and checks ``token``. So a worker whose lease was
/// taken over can no longer write, whatever its own clock says.
public struct DivisionLease: Sendable, Hashable {
  /// The division.
  public let division: Int32
  /// The name of the division, if it was enqueued with one.
  public let name: String?
  /// The worker that holds it.
  public let worker: String
  /// The fencing token, which grows with every claim of the division.
  public let token: Int64
  /// The time after which it expires unless it is renewed; storing a page renews it.
  public let length: Duration
  /// The number of claims since the division was last finished, this one included.
  public let attempt: Int
  /// The worker from which it was taken over after its lease expired; nil if there was none.
  public let takenFrom: String?
}

/// The error of a worker that no longer holds the lease: another one has taken it over, or the division was parked or
/// removed from the queue. The transaction was rolled back.
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
