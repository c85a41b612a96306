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

  struct Writable: WritableProperties {
    init() {}
    var guid: WritableProperty<UUID> { WritableProperty(2) }
    var int64: WritableProperty<Int64> { WritableProperty(7) }
    var single: WritableProperty<Float> { WritableProperty(9) }
    var double: WritableProperty<Double> { WritableProperty(10) }
    var decimal: WritableProperty<Decimal> { WritableProperty(11) }
    var dateTime: WritableProperty<LocalDateTime> { WritableProperty(12) }
    var dateTimeOffset: WritableProperty<Date> { WritableProperty(13) }
    var time: WritableProperty<Duration> { WritableProperty(14) }
    var binary: WritableProperty<Data> { WritableProperty(15) }
    var raw: WritableProperty<JSONValue> { WritableProperty(19) }
    var priority: WritableProperty<Priority> { WritableProperty(20) }
  }
}
