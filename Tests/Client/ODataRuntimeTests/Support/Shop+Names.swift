@_spi(Generated) import ODataRuntime

extension Shop.Invoice {
  static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  static var number: Property<Self, Int32?> { Property(1) }
  static var code: WritableProperty<Self, PaddedCode?> { WritableProperty(2) }
  static var name: WritableProperty<Self, String?> { WritableProperty(3) }
  static var status: WritableProperty<Self, InvoiceStatus?> { WritableProperty(4) }
  static var amount: WritableProperty<Self, Decimal?> { WritableProperty(5) }
  static var modified: Property<Self, LocalDateTime?> { Property(6) }
  static var isOpen: WritableProperty<Self, Bool> { WritableProperty(7) }
  static var address: WritableSelectableProperty<Self, Shop.Address?, Changes<Shop.Address>> {
    WritableSelectableProperty(8)
  }
  static var tags: WritableSelectableProperty<Self, [String], [String]> { WritableSelectableProperty(9) }
  static var lines: WritableNavigation<Self, Shop.Line, [Changes<Shop.Line>]> { WritableNavigation(10) }
  static var contact: WritableNavigation<Self, Shop.Contact, Changes<Shop.Contact>> { WritableNavigation(11) }
  static var addresses: WritableSelectableProperty<Self, [Shop.Address], [Changes<Shop.Address>]> {
    WritableSelectableProperty(12)
  }
  static var stamps: WritableSelectableProperty<Self, [LocalDateTime?], [LocalDateTime]> {
    WritableSelectableProperty(13)
  }
}

extension Shop.Line {
  static var id: Property<Self, Int64> { Property(0) }
  static var quantity: WritableProperty<Self, Decimal> { WritableProperty(1) }
  static var item: WritableProperty<Self, UUID?> { WritableProperty(2) }
  static var invoice: Navigation<Self, Shop.Invoice> { Navigation(3) }
}

extension Shop.Contact {
  static var id: Property<Self, Int16> { Property(0) }
  static var name: WritableProperty<Self, String?> { WritableProperty(1) }
  static var staff: WritableNavigation<Self, Shop.Contact, [Changes<Shop.Contact>]> { WritableNavigation(3) }
}

extension Shop.Address {
  static var street: WritableProperty<Self, String> { WritableProperty(0) }
  static var zip: WritableProperty<Self, PaddedCode?> { WritableProperty(1) }
}

extension Shop.Balance {
  static var journal: Property<Self, String> { Property(0) }
  static var period: Property<Self, Int32> { Property(1) }
}

extension Shop.Currency {
  static var code: Property<Self, PaddedCode> { Property(0) }
}

extension Shop.Acceptance {
  static var quotationID: WritableProperty<Self, UUID> { WritableProperty(0) }
}
