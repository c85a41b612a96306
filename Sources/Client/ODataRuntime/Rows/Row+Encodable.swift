/// Rows as JSON and the like, by the names that the service itself uses.
extension Row: Encodable {
  /// Encodes each property that the service sent by its wire name, in the order of the table.
  ///
  /// ```swift
  /// try JSONEncoder().encode(account)  // {"ID":"5d3f…","Name":"Acme","CreditLineSales":1500,"Email":null}
  /// ```
  ///
  /// Properties that were not sent are left out, as are members that the metadata does not have and navigations that
  /// were not expanded; null is encoded as null. Dates are ISO 8601 text (a wall clock without a zone, an instant with
  /// `Z`), Guids are text, binary values are base64, and numbers are numbers, decimal ones without loss where the
  /// encoder has a form for `Decimal`, as `JSONEncoder` has. Rows of an expanded collection are an array.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    for (slot, property) in table.properties.enumerated() {
      let cell = Cell(self, slot)
      let name = WireName(stringValue: property.wireName)
      if cell.slot.isAbsent { continue }
      switch cell.child {
      case .row(let row): try container.encode(row, forKey: name)
      case .rows(let rows, _): try container.encode(rows, forKey: name)
      case .values(let list):
        try container.encode(list.table.properties.indices.map { Cell(list, $0).primitiveValue }, forKey: name)
      case .deferred: continue
      case nil: try container.encode(cell.primitiveValue, forKey: name)
      }
    }
  }

  private struct WireName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
