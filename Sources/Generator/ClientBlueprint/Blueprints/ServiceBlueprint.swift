package import SwiftNaming

/// A namespace: a service, or the part of service paths that several share.
package struct ServiceBlueprint: Sendable, Equatable {
  package var path: SwiftPath
  /// Its document; nil if only its children have one.
  package var source: String?
  package var documentation: [String]
  /// Name of its accessor on its parent or on the entry point.
  package var accessor: SwiftIdentifier
  /// Address below the host, or below the service root.
  package var base: String
  /// The path segment below its parent; nil when only the whole address leads here.
  package var segment: String?
  package var origin: WireOrigin
  package var children: [ChildBlueprint] = []
  package var sets: [EntitySetBlueprint] = []
  package var functions: [FunctionBlueprint] = []

  package init(
    path: SwiftPath, source: String?, documentation: [String], accessor: SwiftIdentifier, base: String,
    segment: String?,
    origin: WireOrigin
  ) {
    self.path = path
    self.source = source
    self.origin = origin
    self.documentation = documentation
    self.accessor = accessor
    self.base = base
    self.segment = segment
  }

  /// The way from a parent to a child.
  package struct ChildBlueprint: Sendable, Equatable {
    package var accessor: SwiftIdentifier
    package var path: SwiftPath
    package var base: String
    package var segment: String?

    package init(accessor: SwiftIdentifier, path: SwiftPath, base: String, segment: String?) {
      self.accessor = accessor
      self.path = path
      self.base = base
      self.segment = segment
    }
  }
}

extension ServiceBlueprint {
  /// The type that has the accessor of a top-level service.
  package var entryPoint: String { base.contains("{division}") ? "Division" : "ExactOnlineClient" }
}
