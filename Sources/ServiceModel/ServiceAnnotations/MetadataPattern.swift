package import Diagnostics

/// A choice of services, sets, types, functions or properties: `crm`, `sync/*`, `crm:Accounts`,
/// `crm:Account.FreeTextField*`.
///
/// Grammar: service path, then `:` and the name of a set, type or function, then `.` and the name of a property.
/// `*` stands for any characters, also none and also `/`; `?` for one. Everything else is matched exactly.
package struct MetadataPattern: Sendable, Equatable, CustomStringConvertible {
  package var service: String
  /// Matches sets, types and functions by their names; nil means the service as a whole.
  package var name: String?
  /// Matches properties; nil means the type as a whole.
  package var member: String?
  package var location: SourceLocation?

  package init(service: String, name: String? = nil, member: String? = nil, location: SourceLocation? = nil) {
    self.service = service
    self.name = name
    self.member = member
    self.location = location
  }

  /// Nil if a part is empty: `crm:`, `:Account`, `crm:Account.`; or if the service begins or ends with a blank. Names of
  /// the metadata can have blanks anywhere.
  package init?(_ text: String, location: SourceLocation? = nil) {
    // By bytes, as there are thousands.
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let service = parts.first, let first = service.first, let last = service.last, first > 0x20, last > 0x20
    else { return nil }
    self.init(service: String(Substring(service)), location: location)
    guard parts.count == 2 else { return }
    let names = parts[1].split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = names.first, names.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.name = String(Substring(name))
    self.member = names.count == 2 ? String(Substring(names[1])) : nil
  }

  package var description: String {
    service + (name.map { ":\($0)" } ?? "") + (member.map { ".\($0)" } ?? "")
  }

  /// Whether the pattern covers this service or something in it.
  package func reaches(service: String) -> Bool { Wildcard.matches(self.service, service) }

  /// Whether the pattern covers one of these names of the service, or something in it; a pattern for the service as a
  /// whole covers all.
  package func reaches(service: String, names: [String]) -> Bool {
    guard reaches(service: service) else { return false }
    guard let name else { return true }
    return names.contains { Wildcard.matches(name, $0) }
  }

  /// Whether the pattern chooses this property, by itself or with its type or service.
  package func covers(service: String, names: [String], property: String) -> Bool {
    guard reaches(service: service, names: names) else { return false }
    guard let member else { return true }
    return Wildcard.matches(member, property)
  }
}
