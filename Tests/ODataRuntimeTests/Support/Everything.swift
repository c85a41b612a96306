import ODataRuntime

/// One nullable property of every kind, and names that are awkward on the wire.
struct Everything: KeyedEntity, WritableEntity {
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

  struct Fields: EntityFields {
    init() {}
    var id: Property<Everything, Int64> { Property(0) }
    var string: Property<Everything, String?> { Property(1) }
    var guid: Property<Everything, UUID?> { Property(2) }
    var byte: Property<Everything, UInt8?> { Property(3) }
    var sbyte: Property<Everything, Int8?> { Property(4) }
    var int16: Property<Everything, Int16?> { Property(5) }
    var int32: Property<Everything, Int32?> { Property(6) }
    var int64: Property<Everything, Int64?> { Property(7) }
    var boolean: Property<Everything, Bool?> { Property(8) }
    var single: Property<Everything, Float?> { Property(9) }
    var double: Property<Everything, Double?> { Property(10) }
    var decimal: Property<Everything, Decimal?> { Property(11) }
    var dateTime: Property<Everything, LocalDateTime?> { Property(12) }
    var dateTimeOffset: Property<Everything, Date?> { Property(13) }
    var time: Property<Everything, Duration?> { Property(14) }
    var binary: Property<Everything, Data?> { Property(15) }
    var priority: Property<Everything, Priority?> { Property(20) }
  }

  struct Writable: EntityChanges {
    var changes = Changes<Everything>()
    init() {}
    var guid: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    var int64: Int64? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    var single: Float? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    var double: Double? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    var decimal: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    var dateTime: LocalDateTime? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    var dateTimeOffset: Date? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    var time: Duration? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    var binary: Data? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    var raw: JSONValue? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    var priority: Priority? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
  }
}
