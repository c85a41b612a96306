/// The bounds beyond which a document is refused.
///
/// Each is far above what services publish and low enough that a hostile document stays cheap.
enum Limits {
  /// Elements within elements. CSDL needs about ten, annotations some more.
  static let depth = 100
  /// Attributes of one element; libxml2 2.9 compares each with each.
  static let attributes = 256
  /// Namespace declarations of one element.
  static let namespaces = 64
  /// Different names of elements, attributes and prefixes; libxml2 2.9 finds each more slowly than the one before.
  static let vocabulary = 10_000
  /// UTF-8 bytes of a name or a type.
  static let name = 1_024
  /// UTF-8 bytes of any other value, and of one description.
  static let value = 65_536
  /// Bytes read without a tag, a text or a comment ending: bounds one token's memory.
  static let token = 524_288
  /// Findings listed of each severity.
  static let findings = 200
  /// Base types of one type, each the base of the one before.
  static let baseTypes = 64
  /// Members that the types of a document have from their base types, counted with each type: a client repeats them.
  static let inheritedMembers = 500_000
  /// Names that are examined for one "did you mean".
  static let suggestionCandidates = 5_000
  /// Findings of a document that get a "did you mean".
  static let suggestions = 50
}
