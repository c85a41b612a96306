import ODataRuntime

extension SetAddress {
  /// Throws if the user may not read the set: the service can then return no rows instead of an error, which would look
  /// as if all of them were deleted (Documentation/protocol.md, section 9). Costs one call.
  ///
  /// - Throws: `ODataError`, of kind `.forbidden` if the service says that the user may not. What it does not tell, for
  ///   example because it knows the set by another name, is no error.
  package func checkRight() async throws {
    let users = service("users")
    // Feeds and bulk sets have the rows of other sets.
    let endpoint = path.split(separator: "/").drop { ["sync", "bulk"].contains($0) }.joined(separator: "/")
    let answer: JSONValue
    do {
      let target = "\(users.path)/UserHasRights?endpoint='\(endpoint)'&action='GET'"
      answer = try await users.send(.get, target).json()
    } catch let error as ODataError where !error.isTemporary && [400, 403, 404, 500].contains(error.status) {
      return
    }
    guard answer["d"]?["UserHasRights"]?.booleanValue == false else { return }
    throw ODataError(
      .forbidden(reason: nil, permission: nil), operation: operation,
      detail: "the service returns no rows, because the user may not read them (users/UserHasRights); "
        + "nothing is deleted",
      advice: "Give the user of the login the right to read \(endpoint), or leave the set out")
  }

  /// Reads keys, to find out which rows were deleted. If the last page is empty although not all keys were found, it may
  /// be for want of a right, or a mistake: then the user must have the right to read, and the keys are read once more.
  ///
  /// - Parameters:
  ///   - pages: The keys of all rows.
  ///   - isWanted: Whether there is any key to find.
  ///   - take: Takes the keys of a page, and returns whether any key is still to be found.
  /// - Returns: The number of calls: one per page, one for the right.
  /// - Throws: `ODataError`, of kind `.forbidden` if the user may not read the set.
  package func readKeys<Key: Sendable>(
    _ pages: Pages<Key>, of isWanted: Bool, _ take: ([Key]) -> Bool
  ) async throws -> Int {
    var (calls, isWanted, endsEmpty) = (0, isWanted, false)
    for isFirst in [true, false] {
      var iterator = pages.makeAsyncIterator()
      while isWanted, let page = try await iterator.next() {
        calls += 1
        endsEmpty = page.rows.isEmpty
        isWanted = take(page.rows)
      }
      guard isFirst, isWanted, endsEmpty else { break }
      calls += 1
      try await checkRight()
    }
    return calls
  }
}
