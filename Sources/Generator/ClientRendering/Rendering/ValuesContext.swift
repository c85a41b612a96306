import Mustache

/// Values by name, for templates. A class, because a dictionary conforms conditionally and takes Mustache, which asks for
/// every tag, several times as long.
final class ValuesContext: MustacheParent {
  private let values: [String: Any]

  init(_ values: [String: Any] = [:]) { self.values = values }

  func child(named name: String) -> Any? { values[name] }
}
