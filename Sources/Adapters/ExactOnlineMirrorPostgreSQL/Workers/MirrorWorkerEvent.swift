/// Something that a worker tells of. The queue's tables have the same, see `mirror_status`.
public enum MirrorWorkerEvent: Sendable {
  /// A division was claimed.
  case claimed(DivisionLease)
  /// It is up to date.
  case finished(DivisionLease)
  /// It failed, and is tried again after a pause.
  case failed(DivisionLease, error: any Error, pause: Duration)
  /// It is left alone for a reason.
  case parked(DivisionLease, MirrorParking)
  /// It was given back because the worker is stopped.
  case released(DivisionLease)
  /// Another worker has it. Nothing more is stored for this one.
  case lost(DivisionLease)
  /// The database cannot be reached, or refuses. It is tried again after a pause.
  case databaseFailed(any Error, pause: Duration)
}
