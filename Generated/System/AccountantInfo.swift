// exact-online-generator 0.1.0 · services/system.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension System {
  /// `system/AccountantInfo` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct AccountantInfo: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[ifPresent: 1] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 2] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 3] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 4] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 5] }

    /// `IsAccountant` · Edm.Boolean
    public var isAccountant: Bool { row[6] }

    /// `Logo` · Edm.Binary
    public var logo: Data? { row[ifPresent: 7] }

    /// `MenuLogoUrl` · Edm.String
    public var menuLogoURL: String? { row[ifPresent: 8] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 9] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 10] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 11] }

    /// `Website` · Edm.String
    public var website: String? { row[ifPresent: 12] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID            Guid!     key
      AddressLine1  String
      AddressLine2  String
      AddressLine3  String
      City          String
      Email         String
      IsAccountant  Boolean!
      Logo          Binary
      MenuLogoUrl   String
      Name          String
      Phone         String
      Postcode      String
      Website       String
      """)
  }
}

nonisolated extension System.AccountantInfo {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<System.AccountantInfo, UUID> { Property(0) }
    public var addressLine1: Property<System.AccountantInfo, String?> { Property(1) }
    public var addressLine2: Property<System.AccountantInfo, String?> { Property(2) }
    public var addressLine3: Property<System.AccountantInfo, String?> { Property(3) }
    public var city: Property<System.AccountantInfo, String?> { Property(4) }
    public var email: Property<System.AccountantInfo, String?> { Property(5) }
    public var isAccountant: Property<System.AccountantInfo, Bool> { Property(6) }
    public var logo: Property<System.AccountantInfo, Data?> { Property(7) }
    public var menuLogoURL: Property<System.AccountantInfo, String?> { Property(8) }
    public var name: Property<System.AccountantInfo, String?> { Property(9) }
    public var phone: Property<System.AccountantInfo, String?> { Property(10) }
    public var postcode: Property<System.AccountantInfo, String?> { Property(11) }
    public var website: Property<System.AccountantInfo, String?> { Property(12) }
  }
}
