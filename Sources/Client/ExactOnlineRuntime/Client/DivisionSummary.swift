@_spi(Generated) public import ODataRuntime

/// An administration, as listed by `system/Divisions`.
public struct DivisionSummary: Entity, Identifiable, Hashable, Encodable, CustomDebugStringConvertible {
  /// The code.
  public typealias Key = Int32
  /// The row that the service sent.
  public let row: Row
  /// Wraps a row of `system/Divisions`.
  ///
  /// - Parameter row: The row.
  public init(row: Row) { self.row = row }

  /// The number in paths, see ``ExactOnlineClient/division(_:)``.
  public var code: Int32 { row[0] }
  /// The number that users see.
  public var hid: Int64? { row[1] }
  /// The name that users see.
  public var name: String? { row[2] }
  /// The company that the administration belongs to.
  public var customerName: String? { row[3] }
  /// The country, as an ISO 3166 code.
  public var country: String? { row[4] }
  /// The currency, as an ISO 4217 code.
  public var currency: String? { row[5] }
  /// Whether this is the division that the API used last.
  public var isCurrent: Bool? { row[6] }

  /// The properties, by their names in the service.
  public static let table = PropertyTable(
    """
    Code          Int32!   key
    Hid           Int64
    Description   String
    CustomerName  String
    Country       String
    Currency      String
    Current       Boolean
    """)

  /// The code as a property, for queries.
  public static var code: Property<Self, Int32> { Property(0) }
  /// The name as a property, for queries.
  public static var name: Property<Self, String?> { Property(2) }
}

/// The one property of `current/Me` that finding divisions needs.
struct CurrentDivision: Entity {
  let row: Row
  init(row: Row) { self.row = row }

  var code: Int32 { row[0] }

  static let table = PropertyTable("CurrentDivision Int32! key")
}
