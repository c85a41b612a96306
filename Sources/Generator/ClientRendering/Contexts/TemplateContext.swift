import Mustache

/// The values that a template can write, by name.
///
/// The names are an enumeration, so that each has a value, and the check of users' templates knows them all.
protocol TemplateContext: MustacheParent {
  associatedtype Name: CaseIterable, RawRepresentable<String>
  /// Nil for one that is absent here.
  func value(of name: Name) -> TemplateValue?
}

extension TemplateContext {
  func value(named name: String) -> TemplateValue? { Name(rawValue: name).flatMap(value) }

  func child(named name: String) -> Any? { value(named: name)?.forMustache }

  static var names: Set<String> { Set(Name.allCases.map(\.rawValue)) }
}
