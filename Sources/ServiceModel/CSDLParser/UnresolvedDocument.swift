import Diagnostics
import EntityDataModel

/// A document as read, before the references within it are resolved.
struct UnresolvedDocument {
  /// The position of a type: its schema, and its index in that schema's list.
  struct TypeAddress: Hashable {
    enum Kind { case entity, complex }
    var kind: Kind
    var schema: Int
    var index: Int
  }

  /// A V1 to V3 navigation property, which names an association instead of a type.
  struct PendingNavigation {
    var type: TypeAddress
    var index: Int
    var relationship: QualifiedName
    var fromRole: String?
    var toRole: String
  }

  /// A V4 import, which names an operation.
  struct PendingImport {
    var schema: Int
    var container: Int
    var index: Int
  }

  /// An `Annotations` element's description of something elsewhere.
  struct PendingDescription {
    var target: String
    var text: String
    var location: SourceLocation
  }

  /// A namespace that another document holds.
  struct Reference {
    var namespace: String
    var alias: String?
  }

  /// Declarations that faults leave out. They are removed at the end, so that positions stay valid until then.
  struct Omitted {
    var types: Set<NameScope.Declaration> = []
    var properties: [TypeAddress: Set<Int>] = [:]
    /// Types that lost a part of their key.
    var keys: Set<TypeAddress> = []
    /// Names of properties without a type, which never had a position.
    var unread: [TypeAddress: Set<String>] = [:]
    var navigations: [TypeAddress: Set<Int>] = [:]
    /// By schema, and position in its list.
    var associations: [Int: Set<Int>] = [:]
    var operations: [Int: Set<Int>] = [:]
    /// Operations that lack a parameter or a result, and never had a position.
    var unreadOperations: Set<QualifiedName> = []
  }

  var document: MetadataDocument
  var omitted = Omitted()
  var navigations: [PendingNavigation] = []
  var imports: [PendingImport] = []
  var descriptions: [PendingDescription] = []
  var references: [Reference] = []
  /// If each schema and each element directly in one begins, in the order of the document.
  var declarationPlaces: [SourceLocation] = []
  /// A `Reference` without an `Include`, as V3 has them: any namespace may come from there.
  var hasOpenReference = false
  /// The names of types, each once, as the document spells them.
  var spelledTypes: Set<QualifiedName> = []
}
