// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial:RGSBrugstaatMetaData`
  nonisolated public struct RGSBrugstaatMetaData: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `RgsSchema` · Edm.Guid
    public var rgsSchema: UUID { row[0] }

    /// `TargetNamespace` · Edm.String
    public var targetNamespace: String? { row[ifPresent: 1] }

    /// `FinancialYear` · Edm.Int32
    public var financialYear: Int32 { row[2] }

    /// `Timestamp` · Edm.DateTime
    public var timestamp: LocalDateTime { row[3] }

    /// `RSIN` · Edm.String
    public var rsin: String? { row[ifPresent: 4] }

    /// `KVKNumber` · Edm.String
    public var kvkNumber: String? { row[ifPresent: 5] }

    /// `VatNumber` · Edm.String
    public var vatNumber: String? { row[ifPresent: 6] }

    /// `CompanyName` · Edm.String
    public var companyName: String? { row[ifPresent: 7] }

    /// `SoftwarePackage` · Edm.String
    public var softwarePackage: String? { row[ifPresent: 8] }

    /// `EmailaddressReceived` · Edm.String
    public var emailaddressReceived: String? { row[ifPresent: 9] }

    /// `RgsVersion` · Edm.String
    public var rgsVersion: String? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      RgsSchema             Guid!      create update
      TargetNamespace       String     create update
      FinancialYear         Int32!     create update
      Timestamp             DateTime!  create update
      RSIN                  String     create update
      KVKNumber             String     create update
      VatNumber             String     create update
      CompanyName           String     create update
      SoftwarePackage       String     create update
      EmailaddressReceived  String     create update
      RgsVersion            String     create update
      """)
  }
}

nonisolated extension Financial.RGSBrugstaatMetaData {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var rgsSchema: WritableProperty<UUID> { WritableProperty(0) }
    public var targetNamespace: WritableProperty<String> { WritableProperty(1) }
    public var financialYear: WritableProperty<Int32> { WritableProperty(2) }
    public var timestamp: WritableProperty<LocalDateTime> { WritableProperty(3) }
    public var rsin: WritableProperty<String> { WritableProperty(4) }
    public var kvkNumber: WritableProperty<String> { WritableProperty(5) }
    public var vatNumber: WritableProperty<String> { WritableProperty(6) }
    public var companyName: WritableProperty<String> { WritableProperty(7) }
    public var softwarePackage: WritableProperty<String> { WritableProperty(8) }
    public var emailaddressReceived: WritableProperty<String> { WritableProperty(9) }
    public var rgsVersion: WritableProperty<String> { WritableProperty(10) }
  }
}
