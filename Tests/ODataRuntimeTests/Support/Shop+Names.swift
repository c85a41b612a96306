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

  struct Writable: EntityChanges {
    var changes = Changes<Shop.Invoice>()
    init() {}
    var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    var code: PaddedCode? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    var name: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    var status: InvoiceStatus? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    var amount: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    var isOpen: Bool? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    var address: Shop.Address.Writable? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    var tags: [String]? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    var lines: [Shop.Line.Writable]? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    var contact: Shop.Contact.Writable? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    var addresses: [Shop.Address.Writable]? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    var stamps: [LocalDateTime]? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
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

  struct Writable: EntityChanges {
    var changes = Changes<Shop.Line>()
    init() {}
    var quantity: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    var item: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
  }
}

extension Shop.Contact {
  struct Fields: EntityFields {
    init() {}
    var id: Property<Shop.Contact, Int16> { Property(0) }
  }

  struct Writable: EntityChanges {
    var changes = Changes<Shop.Contact>()
    init() {}
    var name: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    var staff: [Shop.Contact.Writable]? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
  }
}

extension Shop.Address {
  struct Writable: ComplexChanges {
    var changes = Changes<Shop.Address>()
    init() {}
    var street: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    var zip: PaddedCode? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
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

  struct Writable: EntityChanges {
    var changes = Changes<Shop.Acceptance>()
    init() {}
    var quotationID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
  }
}
