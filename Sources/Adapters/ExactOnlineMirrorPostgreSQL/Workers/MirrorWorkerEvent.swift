/// An event of a worker. The queue's tables have the same information; see `mirror_status`.
public enum MirrorWorkerEvent: Sendable {
  /// A division was claimed.
  case claimed(DivisionLease)
  /// The division is up to date.
  case finished(DivisionLease)
  /// The update failed, and is retried after a pause.
  case failed(DivisionLease, error: any Error, pause: Duration)
  /// The division was parked for a reason.
  case parked(DivisionLease, MirrorParking)
  /// The division was given back because the worker is being stopped.
  case released(DivisionLease)
  /// The lease was lost, or the outcome could not be stored because the database failed. The worker stores nothing more
  /// for this division; another one has taken it over, or any may when the lease ends.
  case lost(DivisionLease)
  /// The database could not be reached, or returned an error. It is retried after a pause.
  case databaseFailed(any Error, pause: Duration)
}
