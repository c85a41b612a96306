import ClientRendering

/// The size of a client: its numbers of declarations.
package struct ClientSummary: Sendable, Equatable {
  package var services: Int
  package var types: Int
  package var properties: Int
}
