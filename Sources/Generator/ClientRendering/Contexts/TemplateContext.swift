import Mustache

/// The values that a template can write, by name.
///
/// The names are an enumeration, so that each has a value, and the check of users' templates knows them all.
protocol TemplateContext: MustacheParent {
  associatedtype Name: CaseIterable, RawRepresentable<String>
  func value(of name: Name) -> Any?
}

extension TemplateContext {
  func child(named name: String) -> Any? { Name(rawValue: name).flatMap(value) }

  static var names: Set<String> { Set(Name.allCases.map(\.rawValue)) }
}
