/// Nested values: complex values, collections, and navigations in all the forms that services write.
extension RowDecoder {
  /// Decodes the value of a slot that is not a single primitive; the value is not null.
  mutating func decodeStructured(
    _ slot: Int, of plan: RowPlan, depth: Int, children: inout [RowStorage.Child]
  ) throws(DecodingFault) -> RowStorage.Slot {
    let property = plan.table.slotPlans[slot]
    path.append(.member(plan.table.properties[slot].wireName))
    let child: RowStorage.Child
    switch (property.shape, property.isStructured) {
    case (.collection, false):
      child = .values(try decodeValueList(property.kind, isBinary: property.isBinary, depth: depth))
    case (.collection, true), (.toMany, _): child = try decodeChildren(slot, of: plan, depth: depth)
    default: child = try decodeChild(slot, of: plan, depth: depth)
    }
    path.removeLast()
    children.append(child)
    return RowStorage.Slot(offset: UInt32(truncatingIfNeeded: children.count - 1), length: 0)
  }

  private func relatedPlan(_ slot: Int, of plan: RowPlan) throws(DecodingFault) -> RowPlan {
    guard let related = plan.relatedPlan(at: slot) else {
      throw DecodingFault(.unexpectedShape, "the table does not state the type of this value", at: scanner.position)
    }
    return related
  }

  /// One nested entity or complex value, or `{"__deferred":…}`.
  private mutating func decodeChild(_ slot: Int, of plan: RowPlan, depth: Int) throws(DecodingFault) -> RowStorage.Child
  {
    if startsObject(with: "__deferred") {
      let wrapper = try decodeWrapper(nil, depth: depth)
      return .deferred(uri: wrapper.deferred)
    }
    return .row(try decodeRow(try relatedPlan(slot, of: plan), depth: depth + 1))
  }

  /// Nested rows: `[…]`, `{"results":[…],"__next":…}`, or `{"__deferred":…}`.
  private mutating func decodeChildren(
    _ slot: Int, of plan: RowPlan, depth: Int
  ) throws(DecodingFault) -> RowStorage.Child {
    let related = try relatedPlan(slot, of: plan)
    if scanner.peek == UInt8(ascii: "[") {
      return .rows(try decodeRows(related, depth: depth), next: nil)
    }
    let wrapper = try decodeWrapper(related, depth: depth)
    if let rows = wrapper.rows { return .rows(rows, next: wrapper.next) }
    guard wrapper.isDeferred else {
      throw DecodingFault(.unexpectedShape, "rows or a deferred link are expected", at: scanner.position)
    }
    return .deferred(uri: wrapper.deferred)
  }

  /// A collection of primitives: `[…]` or `{"results":[…]}`.
  mutating func decodeValueList(
    _ kind: EdmKind, isBinary: Bool, depth: Int, acceptsNull: Bool = true
  ) throws(DecodingFault) -> Row {
    let firstByte = bytes.count
    var values: [RowStorage.Slot] = []
    var isThere = false
    func elements(_ decoder: inout RowDecoder) throws(DecodingFault) {
      isThere = true
      try decoder.decodeElements { (decoder) throws(DecodingFault) in
        let start = decoder.scanner.position
        if decoder.scanner.takeNull() {
          guard acceptsNull else {
            throw DecodingFault(.missingValue, "an element of the function's result is null", at: start)
          }
          values.append(.null)
        } else {
          values.append(try decoder.decodePrimitive(kind, isBinary: isBinary, firstByte: firstByte, depth: depth + 1))
        }
      }
    }
    if scanner.peek == UInt8(ascii: "[") {
      try elements(&self)
    } else {
      try decodeMembers { (decoder, name) throws(DecodingFault) in
        if name == "results" { try elements(&decoder) } else { try decoder.scanner.skipValue(depth: depth + 1) }
      }
    }
    guard isThere else {
      throw DecodingFault(.unexpectedShape, "a collection is expected", at: scanner.position)
    }
    try checkSize(from: firstByte, at: scanner.position)
    defer { bytes.removeLast(downTo: firstByte) }
    let table = PropertyTable(listOf: kind, count: values.count)
    return values.withUnsafeBufferPointer {
      Row(table: table, slots: $0, bytes: bytes.slice(from: firstByte))
    }
  }
}
