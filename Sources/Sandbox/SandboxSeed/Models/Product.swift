/// Something that is sold.
struct Product {
  enum Kind {
    case stock, batch, assembled, service, hours
  }

  var number: Int
  var code: String
  var description: String
  var kind: Kind
  /// In hundredths of a euro, without VAT.
  var price: Int
  var cost: Int
  /// The quantity that is bought at a time.
  var lot: Int

  var id: String { SeedID.item.text(number) }
  var isStock: Bool { kind == .stock || kind == .batch || kind == .assembled }
  var unit: Unit { kind == .hours ? .hour : .piece }
  var group: ItemGroup {
    switch kind {
    case .stock, .batch: .goods
    case .assembled: .sets
    case .service: .services
    case .hours: .hours
    }
  }
}
