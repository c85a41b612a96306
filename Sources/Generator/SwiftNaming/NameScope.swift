package import Diagnostics

/// Gives every declaration of a scope a unique name.
///
/// The result does not depend on the order of the requests: names from the configuration come first, then those of the
/// lock. Of the others that want the same name, the one whose wire name it is keeps it, if there is one (`Product`
/// beside `_Product`); the rest take their next candidates together, round by round.
package struct NameScope: Sendable {
  package var reserved: Set<String>
  /// Services become files, types can, and some file systems ignore case.
  package var ignoresCase: Bool
  package var position: SwiftLanguage.Position
  /// Names that new things avoid, though one of the lock or of the configuration may have them.
  package var avoided: Set<String>

  package init(
    reserved: Set<String>, avoided: Set<String> = [], ignoresCase: Bool = false, position: SwiftLanguage.Position
  ) {
    self.position = position
    self.ignoresCase = ignoresCase
    self.reserved = ignoresCase ? Set(reserved.map(NameCasing.folded)) : reserved
    self.avoided = ignoresCase ? Set(avoided.map(NameCasing.folded)) : avoided
  }

  /// The same scope, in which new things avoid further names.
  package func avoiding(_ names: Set<String>) -> NameScope {
    var scope = self
    scope.avoided.formUnion(names.lazy.map(key))
    return scope
  }

  /// The names, in the order of the requests, with diagnostics about them.
  ///
  /// - Parameter numbers: The places of the requests' paths in the lock; nil to look them up.
  package func assign(
    _ requests: [NameRequest], lock: NameLock, numbers: [Int?]? = nil, diagnostics: inout [Diagnostic]
  ) -> [SwiftIdentifier] {
    let numbers = numbers ?? requests.map { lock.number(of: $0.path) }
    var names = [String?](repeating: nil, count: requests.count)
    var owners: [String: Int] = [:]
    owners.reserveCapacity(requests.count)
    takeOverrides(requests, &names, &owners, &diagnostics)
    takeLocked(requests, lock, numbers, &names, &owners, &diagnostics)
    takeCandidates(requests, lock, numbers, &names, owners, &diagnostics)
    return names.map { SwiftIdentifier($0 ?? "") }
  }

  private func key(_ name: String) -> String { ignoresCase ? NameCasing.folded(name) : name }

  private func isReserved(_ name: String) -> Bool { reserved.contains(key(name)) }

  private func isUsable(_ name: String) -> Bool {
    !isReserved(name) && SwiftLanguage.isIdentifier(name)
      && SwiftLanguage.isUsable(name, at: position)
  }

  private func takeOverrides(
    _ requests: [NameRequest], _ names: inout [String?], _ owners: inout [String: Int],
    _ diagnostics: inout [Diagnostic]
  ) {
    for index in requests.indices {
      guard let override = requests[index].override?.text else { continue }
      let request = requests[index]
      if !isUsable(override) {
        let example = candidates(of: request).first ?? request.usual
        diagnostics.append(.unusableOverride(override, of: request, example: example))
      } else if let owner = owners[key(override)] {
        let example = numbered(override, requests)
        diagnostics.append(.clashingOverride(override, of: request, with: requests[owner], example: example))
      } else {
        names[index] = override
        owners[key(override)] = index
      }
    }
  }

  private func takeLocked(
    _ requests: [NameRequest], _ lock: NameLock, _ numbers: [Int?], _ names: inout [String?],
    _ owners: inout [String: Int], _ diagnostics: inout [Diagnostic]
  ) {
    if lock.isEmpty { return }
    for index in requests.indices where names[index] == nil {
      guard let locked = locked(requests[index], lock, numbers[index]) else { continue }
      if isReserved(locked) {
        // It was not when it was given. It gets a new name with the others, and a note.
        continue
      } else if !isUsable(locked) {
        diagnostics.append(.unusableLockedName(locked, of: requests[index]))
      } else if let owner = owners[key(locked)] {
        let example = numbered(locked, requests)
        diagnostics.append(
          .clashingLockedName(locked, of: requests[index], with: requests[owner], example: example))
      } else {
        names[index] = locked
        owners[key(locked)] = index
      }
    }
  }

  private func takeCandidates(
    _ requests: [NameRequest], _ lock: NameLock, _ numbers: [Int?], _ names: inout [String?],
    _ owners: [String: Int], _ diagnostics: inout [Diagnostic]
  ) {
    let open = requests.indices.filter { names[$0] == nil }
    if open.isEmpty { return }
    var levels = [Int](repeating: 0, count: requests.count)
    var lists = [[String]?](repeating: nil, count: requests.count)
    for _ in 0..<Self.rounds {
      var wanted: [String: [Int]] = [:]
      wanted.reserveCapacity(open.count)
      for index in open {
        let name = candidate(requests[index], levels[index], &lists[index])
        names[index] = name
        wanted[key(name), default: []].append(index)
      }
      var isSettled = true
      for (key, indices) in wanted where indices.count > 1 || owners[key] != nil || avoided.contains(key) {
        isSettled = false
        let isFree = owners[key] == nil && !avoided.contains(key)
        let keeper = isFree ? rightful(indices, requests, names) : nil
        for index in indices where index != keeper { levels[index] += 1 }
      }
      if isSettled { break }
    }
    for index in open {
      guard let name = names[index] else { continue }
      guard requests[index].isVisible else { continue }
      if let locked = locked(requests[index], lock, numbers[index]), isReserved(locked) {
        diagnostics.append(.reservedLockedName(locked, of: requests[index], replacement: name))
      } else if name != requests[index].usual {
        diagnostics.append(.renamed(requests[index], to: name))
      }
    }
  }

  private func locked(_ request: NameRequest, _ lock: NameLock, _ number: Int?) -> String? {
    if let number { return lock.entries[number].name }
    return request.formerPath.flatMap { lock[$0] }
  }

  /// Of the requests for one name, the only one that has it as its wire name, at least if case is ignored.
  private func rightful(_ indices: [Int], _ requests: [NameRequest], _ names: [String?]) -> Int? {
    let exact = indices.filter { requests[$0].wireName == names[$0] }
    if !exact.isEmpty { return exact.count == 1 ? exact[0] : nil }
    let folded = indices.filter { index in
      names[index].map(NameCasing.folded) == NameCasing.folded(requests[index].wireName)
    }
    return folded.count == 1 ? folded[0] : nil
  }

  /// The name followed by a number, such that no request has or wants it.
  private func numbered(_ name: String, _ requests: [NameRequest]) -> String {
    let taken = Set(requests.flatMap { [$0.override?.text, $0.usual] }.compactMap(\.self).map(key))
    return (2...).lazy.map { "\(name)\($0)" }.first { !taken.contains(key($0)) && isUsable($0) } ?? name
  }

  /// More than any list of candidates is long, with every length of fingerprint after it.
  private static let rounds = 24

  /// The candidate at a level: the request's own, as far as usable here, then with its suffix, then ever longer
  /// fingerprints.
  private func candidate(_ request: NameRequest, _ level: Int, _ list: inout [String]?) -> String {
    if level == 0, case let usual = request.usual, isUsable(usual) { return usual }
    let usable = list ?? candidates(of: request)
    list = usable
    if level < usable.count { return usable[level] }
    let longest = usable.last ?? "unnamed"
    let suffixed = longest + request.suffix
    let hasSuffix = longest.hasSuffix(request.suffix) || !isUsable(suffixed)
    if level == usable.count, !hasSuffix { return suffixed }
    let fingerprint = StableHash.text(
      "\(request.path) \(request.wireName)", length: 6 + level - usable.count - (hasSuffix ? 0 : 1))
    return longest + "_" + fingerprint
  }

  private func candidates(of request: NameRequest) -> [String] {
    var result: [String] = []
    for candidate in [request.usual] + request.longer() {
      let suffixed = candidate + request.suffix
      for name in [candidate, suffixed, suffixed + "Type"] where isUsable(name) {
        if !result.contains(name) { result.append(name) }
        break
      }
    }
    return result
  }
}
