import ClientRendering

/// How much a client has.
package struct ClientSummary: Sendable, Equatable {
  package var services: Int
  package var types: Int
  package var properties: Int
}
