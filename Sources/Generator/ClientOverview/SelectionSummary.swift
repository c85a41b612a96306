package import ClientBlueprint
package import EntityDataModel
package import ServiceAnnotations

/// What a configuration selects of the metadata, what it leaves out and why.
package struct SelectionSummary: Sendable, Equatable {
  /// One kind of thing: how many there are, and how many are selected.
  package struct Count: Sendable, Equatable {
    package var kind: String
    package var all: Int
    package var selected: Int
  }

  /// What one reason keeps out of the client.
  package struct Exclusion: Sendable, Equatable {
    /// `exclude sync/*`, or that no pattern of `include` names it.
    package var reason: String
    package var services: [String] = []
    /// Sets, types and functions of services that are selected, stubs among them: `crm:Contacts`.
    package var members: [String] = []
    /// Properties of types that are selected: `crm:Account.FreeTextField_01`.
    package var properties: [String] = []

    package var names: [String] { services + members + properties }
  }

  /// A type that has its key only, because something selected leads to it.
  package struct Stub: Sendable, Equatable {
    /// `crm:Contact`.
    package var type: String
    /// The properties that lead to it: `crm:Account.MainContact`.
    package var uses: [String]
  }

  package var counts: [Count] = []
  package var exclusions: [Exclusion] = []
  package var stubs: [Stub] = []
}

extension SelectionSummary {
  /// - Parameters:
  ///   - selected: The client as the configuration wants it.
  ///   - all: The client of the same metadata without `include` and `exclude`.
  package init(
    selected: ClientBlueprint, all: ClientBlueprint, documents: [MetadataDocument], annotations: Annotations,
    configuration: Configuration
  ) {
    counts = zip(Self.sizes(of: all), Self.sizes(of: selected)).map { Count(kind: $0.0, all: $0.1, selected: $1.1) }
    let survey = SelectionSurvey(documents, annotations: annotations, configuration: configuration)
    exclusions = survey.exclusions()
    stubs = survey.stubs()
  }

  /// Members of types are counted with inherited ones, as they are generated.
  private static func sizes(of client: ClientBlueprint) -> [(String, Int)] {
    let slots = client.types.flatMap(\.slots)
    let navigations = slots.count { if case .navigation = $0.queryUse { true } else { false } }
    let entities = client.types.count { if case .entity = $0.form { true } else { false } }
    return [
      ("services", client.services.count { $0.source != nil }),
      ("sets", client.services.reduce(0) { $0 + $1.sets.count }),
      ("entity types", entities),
      ("complex types", client.types.count - entities),
      ("properties", slots.count - navigations),
      ("navigation properties", navigations),
      ("functions", client.services.reduce(0) { $0 + $1.functions.count }),
      ("enumerations", client.enumerations.count),
    ]
  }
}
