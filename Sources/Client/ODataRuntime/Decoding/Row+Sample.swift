/// Access for sample rows (ExactOnlineTesting), which are decoded as answers are.
extension Row {
  /// Decodes the answer to a read of one entity, `{"d":{…}}`.
  package init(decoding body: [UInt8], table: PropertyTable) throws(ODataDecodingError) {
    self = try Envelope.single(body, table: table) ?? .empty(table)
  }
}

extension PropertyTable {
  /// The table of the structured type in a slot; nil when the slot holds none.
  package func structuredTable(at slot: Int) -> PropertyTable? { relatedTable(at: slot) }
}
