/// The division and the endpoint that a call counts for, by its path.
struct CallTarget: Hashable {
  /// Nil for calls that name none, such as `current/Me`.
  var division: Int32?
  /// The resource, without keys and what follows them: `crm/Accounts`.
  var endpoint: String

  /// `/api/v1/123456/crm/Accounts(guid'…')?…`, also with `beta/` before the division. Files and the XML services lie
  /// elsewhere and name their division in the query, as `_Division_` or as `Division`; they are counted together with
  /// the others (Documentation/protocol.md, sections 3.1 and 15).
  init(_ target: String) {
    let bytes = target.utf8
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "(") }
    guard path.starts(with: "/api/v1/".utf8) else {
      endpoint = String(decoding: path, as: UTF8.self)
      division = Self.option("_division_", in: target) ?? Self.option("division", in: target)
      return
    }
    var rest = path.dropFirst(8)
    if rest.starts(with: "beta/".utf8) { rest = rest.dropFirst(5) }
    let segment = rest.prefix { $0 != UInt8(ascii: "/") }
    if let code = Int32(String(decoding: segment, as: UTF8.self)), code >= 0 {
      division = code
      rest = rest.dropFirst(segment.count + 1)
    }
    // `/$count` and `/$value` belong to the set before them.
    var end = rest.endIndex
    if let dollar = rest.firstIndex(of: UInt8(ascii: "$")), dollar > rest.startIndex {
      end = rest.index(before: dollar)
    }
    endpoint = String(decoding: rest[..<end], as: UTF8.self)
  }

  /// The number that an option in the query has, by the option's name in lower case.
  private static func option(_ name: String, in target: String) -> Int32? {
    for option in target.split(separator: "?", maxSplits: 1).dropFirst().joined().split(separator: "&") {
      let parts = option.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].lowercased() == name, let number = Int32(parts[1]), number >= 0 { return number }
    }
    return nil
  }
}
