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
    public var targetNamespace: String? { row[1] }

    /// `FinancialYear` · Edm.Int32
    public var financialYear: Int32 { row[2] }

    /// `Timestamp` · Edm.DateTime
    public var timestamp: LocalDateTime { row[3] }

    /// `RSIN` · Edm.String
    public var rsin: String? { row[4] }

    /// `KVKNumber` · Edm.String
    public var kvkNumber: String? { row[5] }

    /// `VatNumber` · Edm.String
    public var vatNumber: String? { row[6] }

    /// `CompanyName` · Edm.String
    public var companyName: String? { row[7] }

    /// `SoftwarePackage` · Edm.String
    public var softwarePackage: String? { row[8] }

    /// `EmailaddressReceived` · Edm.String
    public var emailaddressReceived: String? { row[9] }

    /// `RgsVersion` · Edm.String
    public var rgsVersion: String? { row[10] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Financial.RGSBrugstaatMetaData>()
    public init() {}
    public var rgsSchema: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var targetNamespace: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var financialYear: Int32? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var timestamp: LocalDateTime? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var rsin: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var kvkNumber: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var vatNumber: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var companyName: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var softwarePackage: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var emailaddressReceived: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var rgsVersion: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
  }
}
