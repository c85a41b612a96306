package import ClientBlueprint
package import EntityDataModel
package import ServiceAnnotations
import SwiftNaming

/// The part of the metadata that a configuration selects, and the reasons for the rest.
package struct SelectionSummary: Sendable, Equatable {
  /// The numbers of one kind of thing: how many exist, and how many are selected.
  struct Count: Sendable, Equatable {
    var kind: String
    var all: Int
    var selected: Int
  }

  /// The things that one reason keeps out of the client.
  struct Exclusion: Sendable, Equatable {
    /// `exclude sync/*`, or a sentence that no pattern of `include` matches them.
    var reason: String
    var services: [String] = []
    /// Sets, types and functions of services that are selected, stubs among them: `crm:Contacts`.
    var members: [String] = []
    /// Properties of types that are selected: `crm:Account.FreeTextField_01`.
    var properties: [String] = []

    var names: [String] { services + members + properties }
  }

  /// A type reduced to its key, because something selected leads to it.
  struct Stub: Sendable, Equatable {
    /// `crm:Contact`.
    var type: String
    /// The properties that lead to it: `crm:Account.MainContact`.
    var uses: [String]
  }

  var counts: [Count] = []
  var exclusions: [Exclusion] = []
  var stubs: [Stub] = []
}

extension SelectionSummary {
  /// - Parameter selected: The client planned from the documents and annotations with the configuration.
  package init(
    selected: ClientBlueprint, documents: [MetadataDocument], annotations: Annotations, configuration: Configuration
  ) {
    var everything = configuration
    everything.include = []
    everything.exclude = []
    let all =
      everything == configuration
      ? selected
      : ClientPlanner.plan(documents, annotations: annotations, configuration: everything, lock: NameLock()).blueprint
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
