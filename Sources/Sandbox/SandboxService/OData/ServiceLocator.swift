import HTTPTypes
import ODataQueries
package import SandboxStore

/// Finds the service that an address belongs to.
package struct ServiceLocator: Sendable {
  private struct Entry: Sendable {
    var segments: [String]
    var service: Int
  }

  let services: [ServiceSchema]
  /// The division whose rows are written.
  package private(set) var division: Int
  private let divisions: [Int]
  private let known: Set<Int>
  private let entries: [String: [Entry]]

  /// A service, the path below it still percent-encoded, and the path of the service as it was sent.
  package struct Place: Sendable {
    package var service: ServiceSchema
    package var rest: String
    package var base: String
  }

  /// - Parameters:
  ///   - division: The division whose rows are written.
  ///   - divisions: All divisions that addresses may name.
  package init(_ services: [ServiceSchema], division: Int, divisions: [Int]) {
    self.services = services
    self.division = division
    self.divisions = divisions
    known = Set(divisions)
    let all = services.enumerated().map { index, service in
      Entry(segments: service.base.split(separator: "/").map { $0.lowercased() }, service: index)
    }
    entries = Dictionary(grouping: all) { $0.segments.last ?? "" }
  }

  /// The same services for another division.
  package func of(_ division: Int) -> ServiceLocator {
    var other = self
    other.division = division
    return other
  }

  package func place(_ path: String) throws(ODataError) -> Place {
    let segments = path.parts(by: "/")
    var best: (entry: Entry, division: Substring?)?
    for segment in segments.prefix(8) {
      for entry in entries[segment.lowercased()] ?? [] {
        guard let division = match(entry, segments) else { continue }
        if best.map({ $0.entry.segments.count < entry.segments.count }) ?? true { best = (entry, division) }
      }
    }
    guard let (entry, named) = best else {
      throw ODataError(404, "The metadata has no service at '\(path.prefix(200))'.")
    }
    if let named, Int(named).map({ known.contains($0) }) != true {
      var problem = ODataError(
        named.allSatisfy(\.isNumber) ? 403 : 404,
        "Forbidden: the sandbox has \(Self.list(divisions)) and no division '\(named.prefix(20))'.")
      if let reason = HTTPField.Name("Reason") { problem.headers[reason] = "NoDivisionAccess" }
      throw problem
    }
    let count = entry.segments.count
    return Place(
      service: services[entry.service], rest: segments.dropFirst(count).joined(separator: "/"),
      base: "/" + segments.prefix(count).joined(separator: "/"))
  }

  /// `the division 1` or `the divisions 1, 2`; of many the first ten, and how many more.
  package static func list(_ divisions: [Int]) -> String {
    let names = divisions.prefix(10).map(String.init).joined(separator: ", ")
    let rest = divisions.count > 10 ? " … \(divisions.count - 10) more" : ""
    return "the division\(divisions.count == 1 ? "" : "s") \(names)\(rest)"
  }

  /// The segment where the division stands, or a present nil where there is none.
  private func match(_ entry: Entry, _ segments: [Substring]) -> Substring?? {
    guard segments.count >= entry.segments.count else { return nil }
    var division: Substring?
    for (pattern, segment) in zip(entry.segments, segments) {
      if pattern == "{division}" { division = segment } else if pattern != segment.lowercased() { return nil }
    }
    return .some(division)
  }
}
