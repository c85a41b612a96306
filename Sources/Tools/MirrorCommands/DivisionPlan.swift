import ExactOnlineMirror

/// Options for the workers of a command.
struct DivisionPlan: Sendable {
  var sets: [MirrorSet]
  var rules: MirrorOptions
  var workers: Int
  /// The time after which a division is due again; nil for once a night.
  var interval: Duration?
  /// Whether divisions are updated immediately, even if they are not due.
  var isNow: Bool
  var isEndless: Bool
  var isJSON: Bool
  /// The path of the folder for the files of attachments; nil for none.
  var files: String?
  /// Whether files are removed at the end that nothing refers to.
  var prunes = false
}
