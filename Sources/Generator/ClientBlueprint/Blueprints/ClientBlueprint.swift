/// The client to generate, with every name decided, but not its source text.
package struct ClientBlueprint: Sendable, Equatable {
  package var module: String
  package var runtime: Configuration.Runtime
  package var access: Configuration.Access
  /// Every namespace, parents before children, sorted by Swift path.
  package var services: [ServiceBlueprint] = []
  /// Entities, complex types and stubs, sorted by Swift path.
  package var types: [StructuredTypeBlueprint] = []
  /// Sorted by Swift path.
  package var enumerations: [EnumerationBlueprint] = []

  package init(module: String, runtime: Configuration.Runtime, access: Configuration.Access) {
    self.module = module
    self.runtime = runtime
    self.access = access
  }
}
