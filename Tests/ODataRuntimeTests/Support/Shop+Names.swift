import ODataRuntime

extension Shop.Invoice {
  struct Fields: EntityFields {
    init() {}
    var id: Property<Shop.Invoice, UUID> { Property(0) }
    var number: Property<Shop.Invoice, Int32?> { Property(1) }
    var code: Property<Shop.Invoice, PaddedCode?> { Property(2) }
    var name: Property<Shop.Invoice, String?> { Property(3) }
    var status: Property<Shop.Invoice, InvoiceStatus?> { Property(4) }
    var amount: Property<Shop.Invoice, Decimal?> { Property(5) }
    var modified: Property<Shop.Invoice, LocalDateTime?> { Property(6) }
    var isOpen: Property<Shop.Invoice, Bool> { Property(7) }
    var address: SelectableProperty<Shop.Invoice, Shop.Address?> { SelectableProperty(8) }
    var tags: SelectableProperty<Shop.Invoice, [String]> { SelectableProperty(9) }
    var lines: Navigation<Shop.Invoice, Shop.Line> { Navigation(10) }
    var contact: Navigation<Shop.Invoice, Shop.Contact> { Navigation(11) }
    var addresses: SelectableProperty<Shop.Invoice, [Shop.Address]> { SelectableProperty(12) }
  }

  struct Writable: WritableProperties {
    init() {}
    var id: WritableProperty<UUID> { WritableProperty(0) }
    var code: WritableProperty<PaddedCode> { WritableProperty(2) }
    var name: WritableProperty<String> { WritableProperty(3) }
    var status: WritableProperty<InvoiceStatus> { WritableProperty(4) }
    var amount: WritableProperty<Decimal> { WritableProperty(5) }
    var isOpen: WritableProperty<Bool> { WritableProperty(7) }
    var address: WritableProperty<Changes<Shop.Address>> { WritableProperty(8) }
    var tags: WritableProperty<[String]> { WritableProperty(9) }
    var lines: WritableProperty<[Changes<Shop.Line>]> { WritableProperty(10) }
    var contact: WritableProperty<Changes<Shop.Contact>> { WritableProperty(11) }
    var addresses: WritableProperty<[Changes<Shop.Address>]> { WritableProperty(12) }
    var stamps: WritableProperty<[LocalDateTime]> { WritableProperty(13) }
  }
}

extension Shop.Line {
  struct Fields: EntityFields {
    init() {}
    var id: Property<Shop.Line, Int64> { Property(0) }
    var quantity: Property<Shop.Line, Decimal> { Property(1) }
    var item: Property<Shop.Line, UUID?> { Property(2) }
    var invoice: Navigation<Shop.Line, Shop.Invoice> { Navigation(3) }
  }

  struct Writable: WritableProperties {
    init() {}
    var quantity: WritableProperty<Decimal> { WritableProperty(1) }
    var item: WritableProperty<UUID> { WritableProperty(2) }
  }
}

extension Shop.Contact {
  struct Fields: EntityFields {
    init() {}
    var id: Property<Shop.Contact, Int16> { Property(0) }
  }

  struct Writable: WritableProperties {
    init() {}
    var name: WritableProperty<String> { WritableProperty(1) }
    var staff: WritableProperty<[Changes<Shop.Contact>]> { WritableProperty(3) }
  }
}

extension Shop.Address {
  struct Writable: WritableProperties {
    init() {}
    var street: WritableProperty<String> { WritableProperty(0) }
    var zip: WritableProperty<PaddedCode> { WritableProperty(1) }
  }
}

extension Shop.Balance {
  struct Fields: EntityFields {
    init() {}
    var journal: Property<Shop.Balance, String> { Property(0) }
    var period: Property<Shop.Balance, Int32> { Property(1) }
  }
}

extension Shop.Currency {
  struct Fields: EntityFields {
    init() {}
    var code: Property<Shop.Currency, PaddedCode> { Property(0) }
  }
}

extension Shop.Acceptance {
  struct Fields: EntityFields { init() {} }

  struct Writable: WritableProperties {
    init() {}
    var quotationID: WritableProperty<UUID> { WritableProperty(0) }
  }
}
