@_spi(Generated) import ODataRuntime

/// Entity types as the generator writes them, for tests: a shop with everything that is hard.
enum Shop {
  /// A header with lines.
  struct Invoice: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    typealias Key = UUID
    let row: Row
    init(row: Row) { self.row = row }

    var id: UUID { row[0] }
    var number: Int32? { row[1] }
    var code: PaddedCode? { row[2] }
    var name: String? { row[3] }
    var status: InvoiceStatus? { row[4] }
    var amount: Decimal? { row[5] }
    var modified: LocalDateTime? { row[6] }
    var isOpen: Bool { row[7] }
    var address: Shop.Address? { row[8] }
    var tags: [String] { row[9] }
    var lines: Expanded<Shop.Line> { row[10] }
    var contact: ExpandedOne<Shop.Contact> { row[11] }
    var addresses: [Shop.Address] { row[12] }
    var stamps: [LocalDateTime?] { row[13] }

    static let table: PropertyTable = PropertyTable(
      """
      ID         Guid!            key create
      Number     Int32
      Code       String           create update padded(18)
      Name       String           create! update
      Status     String           create update
      Amount     Double           create update
      Modified   DateTime
      IsOpen     Boolean!         create update
      Address    Shop.Address     create update
      Tags       String[]         create update
      Lines      Shop.Line*       create
      Contact    Shop.Contact?    create
      Addresses  Shop.Address[]   create update
      Stamps     DateTime[]       create
      """,
      related: { [Shop.Address.table, Shop.Line.table, Shop.Contact.table, Shop.Address.table] })
  }

  struct Line: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    typealias Key = Int64
    let row: Row
    init(row: Row) { self.row = row }

    var id: Int64 { row[0] }
    var quantity: Decimal { row[1] }
    var item: UUID? { row[2] }
    var invoice: ExpandedOne<Shop.Invoice> { row[3] }

    static let table: PropertyTable = PropertyTable(
      """
      LineID    Int64!         key
      Quantity  Decimal!       create! update
      Item      Guid           create update
      Invoice   Shop.Invoice?
      """,
      related: { [Shop.Invoice.table] })
  }

  /// A type that refers to itself.
  struct Contact: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    typealias Key = Int16
    let row: Row
    init(row: Row) { self.row = row }

    var id: Int16 { row[0] }
    var name: String? { row[1] }
    var chief: ExpandedOne<Shop.Contact> { row[2] }
    var staff: Expanded<Shop.Contact> { row[3] }

    static let table: PropertyTable = PropertyTable(
      """
      ID     Int16!         key
      Name   String         create update
      Chief  Shop.Contact?  create
      Staff  Shop.Contact*  create
      """,
      related: { [Shop.Contact.table, Shop.Contact.table] })
  }

  struct Address: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    let row: Row
    init(row: Row) { self.row = row }

    var street: String { row[0] }
    var zip: PaddedCode? { row[1] }
    var next: Shop.Address? { row[2] }

    static let table: PropertyTable = PropertyTable(
      """
      Street  String!       create update
      Zip     String        create update padded(6)
      Next    Shop.Address  create update
      """,
      related: { [Shop.Address.table] })
  }

  /// A composite key.
  struct Balance: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    struct Key: EntityKey {
      var journal: String
      var period: Int32
      var year: Int32
      init(journal: String, period: Int32, year: Int32) {
        self.journal = journal
        self.period = period
        self.year = year
      }
      init?(odataKeyValues keyValues: [PrimitiveValue]) {
        guard keyValues.count == 3, let journal = String(odataValue: keyValues[0]),
          let period = Int32(odataValue: keyValues[1]),
          let year = Int32(odataValue: keyValues[2])
        else { return nil }
        self.init(journal: journal, period: period, year: year)
      }
      var odataKeyValues: [PrimitiveValue] { [journal.odataValue, period.odataValue, year.odataValue] }
    }

    let row: Row
    init(row: Row) { self.row = row }

    var amount: Decimal? { row[3] }

    static let table: PropertyTable = PropertyTable(
      """
      Journal  String!  key create
      Period   Int32!   key create
      Year     Int32!   key create
      Amount   Decimal  create update
      """)
  }

  /// A string key that the service pads.
  struct Currency: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    typealias Key = PaddedCode
    let row: Row
    init(row: Row) { self.row = row }

    static let table: PropertyTable = PropertyTable(
      """
      Code  String!  key create padded(5)
      """)
  }

  /// A resource that only takes a POST, and stands for an action.
  struct Acceptance: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    let row: Row
    init(row: Row) { self.row = row }

    var errorMessage: String? { row[1] }

    static let table: PropertyTable = PropertyTable(
      """
      QuotationID   Guid!   create!
      ErrorMessage  String
      """)
  }
}

struct InvoiceStatus: OpenEnumeration, Codable {
  let rawValue: String
  init(rawValue: String) { self.rawValue = rawValue }

  static var draft: Self { Self(rawValue: "D") }
  static var paid: Self { Self(rawValue: "P") }
  static var knownValues: [Self] { [.draft, .paid] }
}

struct Priority: OpenEnumeration, Codable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }

  static var high: Self { Self(rawValue: 1) }
  static var knownValues: [Self] { [.high] }
}
