@_spi(Generated) import ODataRuntime

/// One nullable property of every kind, and names that are awkward on the wire.
struct Everything: Entity, Hashable, Encodable, CustomDebugStringConvertible {
  typealias Key = Int64
  let row: Row
  init(row: Row) { self.row = row }

  var id: Int64 { row[0] }
  var string: String? { row[1] }
  var guid: UUID? { row[2] }
  var byte: UInt8? { row[3] }
  var sbyte: Int8? { row[4] }
  var int16: Int16? { row[5] }
  var int32: Int32? { row[6] }
  var int64: Int64? { row[7] }
  var boolean: Bool? { row[8] }
  var single: Float? { row[9] }
  var double: Double? { row[10] }
  var decimal: Decimal? { row[11] }
  var dateTime: LocalDateTime? { row[12] }
  var dateTimeOffset: Date? { row[13] }
  var time: Duration? { row[14] }
  var binary: Data? { row[15] }
  var date: LocalDateTime? { row[16] }
  var timeOfDay: Duration? { row[17] }
  var duration: Duration? { row[18] }
  var raw: JSONValue? { row[19] }
  var priority: Priority? { row[20] }

  static let table: PropertyTable = PropertyTable(
    """
    ID        Int64!          key
    String    String          create update
    Guid      Guid            create update
    Byte      Byte            create update
    SByte     SByte           create update
    Int16     Int16           create update
    Int32     Int32           create update
    Int64     Int64           create update
    Boolean   Boolean         create update
    Single    Single          create update
    Double    Double          create update
    Decimal   Decimal         create update
    DateTime  DateTime        create update
    Offset    DateTimeOffset  create update
    Time      Time            create update
    Binary    Binary          create update
    Date      Date            create update
    TimeOfDay TimeOfDay       create update
    Duration  Duration        create update
    Raw       Raw             create update
    Priority  Byte            create update
    """)
}

extension Everything {
  static var id: Property<Self, Int64> { Property(0) }
  static var string: Property<Self, String?> { Property(1) }
  static var guid: WritableProperty<Self, UUID?> { WritableProperty(2) }
  static var byte: Property<Self, UInt8?> { Property(3) }
  static var sbyte: Property<Self, Int8?> { Property(4) }
  static var int16: Property<Self, Int16?> { Property(5) }
  static var int32: Property<Self, Int32?> { Property(6) }
  static var int64: WritableProperty<Self, Int64?> { WritableProperty(7) }
  static var boolean: Property<Self, Bool?> { Property(8) }
  static var single: WritableProperty<Self, Float?> { WritableProperty(9) }
  static var double: WritableProperty<Self, Double?> { WritableProperty(10) }
  static var decimal: WritableProperty<Self, Decimal?> { WritableProperty(11) }
  static var dateTime: WritableProperty<Self, LocalDateTime?> { WritableProperty(12) }
  static var dateTimeOffset: WritableProperty<Self, Date?> { WritableProperty(13) }
  static var time: WritableProperty<Self, Duration?> { WritableProperty(14) }
  static var binary: WritableProperty<Self, Data?> { WritableProperty(15) }
  static var priority: WritableProperty<Self, Priority?> { WritableProperty(20) }
  static var raw: WritableSelectableProperty<Self, JSONValue?, JSONValue> { WritableSelectableProperty(19) }
}
