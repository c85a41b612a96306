package import Diagnostics
package import ServiceAnnotations

/// The options of a run, each with its value, read from `exact-online-generator.yaml` and the
/// command line, or its default. Documented in `Documentation/configuration.md`.
package struct Configuration: Sendable, Equatable {
  /// Folder with `services/`, `annotations.yaml`, `enumerations.yaml` and `descriptions.yaml`.
  package var metadata = "Metadata"
  /// `metadata: packaged`: the documents of the generator's package are used.
  package var usesPackagedMetadata = false
  /// Folder that the generated files are written to.
  package var output = "Generated"
  /// `output: build`: the build plugin generates the files on every build; other commands write only `names.lock`.
  package var generatesOnBuild = false
  /// The name of the generated module.
  package var module = "ExactOnline"
  package var runtime = Runtime.exactOnline
  package var access = Access.public
  /// Patterns of the things to generate; empty means everything.
  package var include: [MetadataPattern] = []
  /// Patterns of the things to leave out of that.
  package var exclude: [MetadataPattern] = []
  /// Swift types for Edm types, if not the usual ones: `Edm.Double` → `Double`. One of ``typeChoices``.
  package var types: [String: String] = [:]
  /// Swift names by exact path: `sync/CRM` (its last segment), `crm:Account` (type), `crm:Accounts` (set),
  /// `crm:Account.GLAccount` (property); `AccountStatus` and `AccountStatus.customer` for code lists of the
  /// annotations.
  package var names: [String: String] = [:]
  package var nullability = NullabilityExceptions()
  /// Further annotation files, each overriding those before it.
  package var annotations: [String] = []
  /// `annotations: packaged`: the annotations of the generator's package are read before all others.
  package var usesPackagedAnnotations = false
  /// Folder with templates that replace built-in ones of the same name.
  package var templates: String?
  /// Ids of rules whose warnings and notes are not shown. Errors cannot be silenced.
  package var silence: Set<String> = []
  /// Whether it is an error when a fault in a document leaves something out of the client.
  package var isStrict = false
  /// The place where an option was written, by its key path: `names/crm:Account`, `types/Edm.Double`.
  package var locations: [String: SourceLocation] = [:]

  package init() {}

  /// The Swift types that an Edm type can be generated as; the first is the usual one.
  package static let typeChoices: [String: [String]] = [
    "Edm.Decimal": ["Decimal", "Double", "String"],
    "Edm.Double": ["Decimal", "Double", "String"],
    "Edm.Int64": ["Int64", "String"],
    "Edm.Single": ["Float", "Double", "Decimal", "String"],
  ]

  /// The module that generated files import.
  package enum Runtime: String, Sendable, CaseIterable {
    case exactOnline = "ExactOnlineRuntime"
    case odata = "ODataRuntime"
  }

  /// Access level of generated declarations, and of the import that they need.
  package enum Access: String, Sendable, CaseIterable {
    case `public`, package, `internal`
  }

  /// The properties that are Optional although the metadata says that they are never null.
  package struct NullabilityExceptions: Sendable, Equatable {
    /// Non-nullable properties that become Optional; keys never do.
    package var relax: [MetadataPattern] = []
    /// Exceptions to `relax`.
    package var honour: [MetadataPattern] = []

    package init() {}
  }
}
