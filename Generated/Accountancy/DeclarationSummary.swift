// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:DeclarationSummary`
  nonisolated public struct DeclarationSummary: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid
    public var id: UUID { row[0] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[1] }

    /// `FormattedAmount` · Edm.String
    public var formattedAmount: String? { row[2] }

    /// `AmountCaption` · Edm.String
    public var amountCaption: String? { row[3] }

    /// `DaysToAction` · Edm.Int32
    public var daysToAction: Int32? { row[4] }

    /// `DaysToActionCaption` · Edm.String
    public var daysToActionCaption: String? { row[5] }

    /// `Period` · Edm.String
    public var period: String? { row[6] }

    /// `PeriodCaption` · Edm.String
    public var periodCaption: String? { row[7] }

    /// `RefNumber` · Edm.String
    public var refNumber: String? { row[8] }

    /// `RefNumberCaption` · Edm.String
    public var refNumberCaption: String? { row[9] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[10] }

    /// `StatusCaption` · Edm.String
    public var statusCaption: String? { row[11] }

    /// `Type` · Edm.Int32
    public var type: Int32 { row[12] }

    /// `TypeCaption` · Edm.String
    public var typeCaption: String? { row[13] }

    /// `Title` · Edm.String
    public var title: String? { row[14] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                   Guid!   create update
      Amount               Double  create update
      FormattedAmount      String  create update
      AmountCaption        String  create update
      DaysToAction         Int32   create update
      DaysToActionCaption  String  create update
      Period               String  create update
      PeriodCaption        String  create update
      RefNumber            String  create update
      RefNumberCaption     String  create update
      Status               Int32   create update
      StatusCaption        String  create update
      Type                 Int32!  create update
      TypeCaption          String  create update
      Title                String  create update
      """)
  }
}

nonisolated extension Accountancy.DeclarationSummary {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Accountancy.DeclarationSummary>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var amount: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var formattedAmount: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var amountCaption: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var daysToAction: Int32? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var daysToActionCaption: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var period: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var periodCaption: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var refNumber: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var refNumberCaption: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var status: Int32? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var statusCaption: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var type: Int32? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var typeCaption: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var title: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
  }
}
