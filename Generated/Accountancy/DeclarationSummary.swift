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
    public var amount: Decimal? { row[ifPresent: 1] }

    /// `FormattedAmount` · Edm.String
    public var formattedAmount: String? { row[ifPresent: 2] }

    /// `AmountCaption` · Edm.String
    public var amountCaption: String? { row[ifPresent: 3] }

    /// `DaysToAction` · Edm.Int32
    public var daysToAction: Int32? { row[ifPresent: 4] }

    /// `DaysToActionCaption` · Edm.String
    public var daysToActionCaption: String? { row[ifPresent: 5] }

    /// `Period` · Edm.String
    public var period: String? { row[ifPresent: 6] }

    /// `PeriodCaption` · Edm.String
    public var periodCaption: String? { row[ifPresent: 7] }

    /// `RefNumber` · Edm.String
    public var refNumber: String? { row[ifPresent: 8] }

    /// `RefNumberCaption` · Edm.String
    public var refNumberCaption: String? { row[ifPresent: 9] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[ifPresent: 10] }

    /// `StatusCaption` · Edm.String
    public var statusCaption: String? { row[ifPresent: 11] }

    /// `Type` · Edm.Int32
    public var type: Int32 { row[12] }

    /// `TypeCaption` · Edm.String
    public var typeCaption: String? { row[ifPresent: 13] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 14] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var amount: WritableProperty<Decimal> { WritableProperty(1) }
    public var formattedAmount: WritableProperty<String> { WritableProperty(2) }
    public var amountCaption: WritableProperty<String> { WritableProperty(3) }
    public var daysToAction: WritableProperty<Int32> { WritableProperty(4) }
    public var daysToActionCaption: WritableProperty<String> { WritableProperty(5) }
    public var period: WritableProperty<String> { WritableProperty(6) }
    public var periodCaption: WritableProperty<String> { WritableProperty(7) }
    public var refNumber: WritableProperty<String> { WritableProperty(8) }
    public var refNumberCaption: WritableProperty<String> { WritableProperty(9) }
    public var status: WritableProperty<Int32> { WritableProperty(10) }
    public var statusCaption: WritableProperty<String> { WritableProperty(11) }
    public var type: WritableProperty<Int32> { WritableProperty(12) }
    public var typeCaption: WritableProperty<String> { WritableProperty(13) }
    public var title: WritableProperty<String> { WritableProperty(14) }
  }
}
