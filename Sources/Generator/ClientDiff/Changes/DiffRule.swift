/// A kind of change, and its judgement for those who read and for those who write.
struct DiffRule: Sendable, Hashable {
  /// Stable, in kebab case: `property-removed`.
  var id: String
  /// Its level for reading; nil if it does not concern reading.
  var reading: ChangeLevel?
  /// Its level for writing; nil if it does not concern writing. If something cannot be written, a change of it is
  /// judged for reading alone, whatever this says.
  var writing: ChangeLevel?
  /// The change, as described in the documentation.
  var summary: String
  /// Advice for users of the client; nil if there is nothing to do.
  var advice: String?

  init(
    _ id: String, reading: ChangeLevel? = nil, writing: ChangeLevel? = nil, _ summary: String,
    advice: String? = nil
  ) {
    self.id = id
    self.reading = reading
    self.writing = writing
    self.summary = summary
    self.advice = advice
  }
}
