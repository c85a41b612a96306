// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// Terms that set due dates, discounts and the way of paying.
  ///
  /// `cashflow/PaymentConditions` · read, create · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct PaymentCondition: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `CreditManagementScenario` · Edm.Guid
    public var creditManagementScenario: UUID? { row[ifPresent: 4] }

    /// `CreditManagementScenarioCode` · Edm.String · read-only
    public var creditManagementScenarioCode: String? { row[ifPresent: 5] }

    /// `CreditManagementScenarioDescription` · Edm.String · read-only
    public var creditManagementScenarioDescription: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 7] }

    /// `DiscountCalculation` · Edm.String
    public var discountCalculation: PaymentConditionDiscountCalculation? { row[ifPresent: 8] }

    /// `DiscountPaymentDays` · Edm.Int32
    public var discountPaymentDays: Int32? { row[ifPresent: 9] }

    /// `DiscountPercentage` · Edm.Double
    public var discountPercentage: Decimal? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 11] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[12] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 13] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `PaymentDays` · Edm.Int32
    public var paymentDays: Int32? { row[ifPresent: 16] }

    /// `PaymentDiscountType` · Edm.String
    public var paymentDiscountType: PaymentDiscountType? { row[ifPresent: 17] }

    /// `PaymentEndOfMonths` · Edm.Int32
    public var paymentEndOfMonths: Int32? { row[ifPresent: 18] }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 19] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[ifPresent: 20] }

    /// `VATCalculation` · Edm.String
    public var vatCalculation: PaymentConditionVATCalculation? { row[ifPresent: 21] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                                 String    create!
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      CreditManagementScenario             Guid      create
      CreditManagementScenarioCode         String
      CreditManagementScenarioDescription  String
      Description                          String    create!
      DiscountCalculation                  String    create
      DiscountPaymentDays                  Int32     create
      DiscountPercentage                   Double    create
      Division                             Int32
      ID                                   Guid!     key create
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      PaymentDays                          Int32     create
      PaymentDiscountType                  String    create
      PaymentEndOfMonths                   Int32     create
      PaymentMethod                        String    create
      Percentage                           Double    create
      VATCalculation                       String    create
      """)
  }
}

nonisolated extension Cashflow.PaymentCondition {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Cashflow.PaymentCondition, String?> { Property(0) }
    public var created: Property<Cashflow.PaymentCondition, LocalDateTime?> { Property(1) }
    public var creator: Property<Cashflow.PaymentCondition, UUID?> { Property(2) }
    public var creatorFullName: Property<Cashflow.PaymentCondition, String?> { Property(3) }
    public var creditManagementScenario: Property<Cashflow.PaymentCondition, UUID?> { Property(4) }
    public var creditManagementScenarioCode: Property<Cashflow.PaymentCondition, String?> { Property(5) }
    public var creditManagementScenarioDescription: Property<Cashflow.PaymentCondition, String?> { Property(6) }
    public var description: Property<Cashflow.PaymentCondition, String?> { Property(7) }
    public var discountCalculation: Property<Cashflow.PaymentCondition, PaymentConditionDiscountCalculation?> {
      Property(8)
    }
    public var discountPaymentDays: Property<Cashflow.PaymentCondition, Int32?> { Property(9) }
    public var discountPercentage: Property<Cashflow.PaymentCondition, Decimal?> { Property(10) }
    public var division: Property<Cashflow.PaymentCondition, Int32?> { Property(11) }
    public var id: Property<Cashflow.PaymentCondition, UUID> { Property(12) }
    public var modified: Property<Cashflow.PaymentCondition, LocalDateTime?> { Property(13) }
    public var modifier: Property<Cashflow.PaymentCondition, UUID?> { Property(14) }
    public var modifierFullName: Property<Cashflow.PaymentCondition, String?> { Property(15) }
    public var paymentDays: Property<Cashflow.PaymentCondition, Int32?> { Property(16) }
    public var paymentDiscountType: Property<Cashflow.PaymentCondition, PaymentDiscountType?> { Property(17) }
    public var paymentEndOfMonths: Property<Cashflow.PaymentCondition, Int32?> { Property(18) }
    public var paymentMethod: Property<Cashflow.PaymentCondition, PaymentMethod?> { Property(19) }
    public var percentage: Property<Cashflow.PaymentCondition, Decimal?> { Property(20) }
    public var vatCalculation: Property<Cashflow.PaymentCondition, PaymentConditionVATCalculation?> { Property(21) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var creditManagementScenario: WritableProperty<UUID> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(7) }
    public var discountCalculation: WritableProperty<PaymentConditionDiscountCalculation> { WritableProperty(8) }
    public var discountPaymentDays: WritableProperty<Int32> { WritableProperty(9) }
    public var discountPercentage: WritableProperty<Decimal> { WritableProperty(10) }
    public var id: WritableProperty<UUID> { WritableProperty(12) }
    public var paymentDays: WritableProperty<Int32> { WritableProperty(16) }
    public var paymentDiscountType: WritableProperty<PaymentDiscountType> { WritableProperty(17) }
    public var paymentEndOfMonths: WritableProperty<Int32> { WritableProperty(18) }
    public var paymentMethod: WritableProperty<PaymentMethod> { WritableProperty(19) }
    public var percentage: WritableProperty<Decimal> { WritableProperty(20) }
    public var vatCalculation: WritableProperty<PaymentConditionVATCalculation> { WritableProperty(21) }
  }
}
