// exact-online-generator 0.1.0 · services/beta/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta.Payroll {
  /// `beta/payroll:PayrollComponent`
  nonisolated public struct PayrollComponent: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Calculate` · Edm.Byte
    public var calculate: UInt8? { row[ifPresent: 1] }

    /// `Category` · Edm.String
    public var category: String? { row[ifPresent: 2] }

    /// `CategoryDescription` · Edm.String
    public var categoryDescription: String? { row[ifPresent: 3] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }

    /// `EmploymentConditionGroupCode` · Edm.String
    public var employmentConditionGroupCode: String? { row[ifPresent: 10] }

    /// `EmploymentConditionGroupDescription` · Edm.String
    public var employmentConditionGroupDescription: String? { row[ifPresent: 11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }

    /// `GLClassification` · Edm.String
    public var glClassification: String? { row[ifPresent: 13] }

    /// `GLClassificationDescription` · Edm.String
    public var glClassificationDescription: String? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 15] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `PensionDeclarationClassification` · Edm.String
    public var pensionDeclarationClassification: String? { row[ifPresent: 18] }

    /// `PensionDeclarationClassificationDescription` · Edm.String
    public var pensionDeclarationClassificationDescription: String? { row[ifPresent: 19] }

    /// `PensionDeclarationSubclassification` · Edm.String
    public var pensionDeclarationSubclassification: String? { row[ifPresent: 20] }

    /// `PensionDeclarationSubclassificationDescription` · Edm.String
    public var pensionDeclarationSubclassificationDescription: String? { row[ifPresent: 21] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 22] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 23] }

    /// `Subcategory` · Edm.String
    public var subcategory: String? { row[ifPresent: 24] }

    /// `SubcategoryDescription` · Edm.String
    public var subcategoryDescription: String? { row[ifPresent: 25] }

    /// `TaxDeclarationClassification` · Edm.String
    public var taxDeclarationClassification: String? { row[ifPresent: 26] }

    /// `TaxDeclarationClassificationDescription` · Edm.String
    public var taxDeclarationClassificationDescription: String? { row[ifPresent: 27] }

    /// `TransactionType` · Edm.Int16
    public var transactionType: PayrollComponentTransactionType? { row[ifPresent: 28] }

    /// `Type` · Edm.Int32
    public var type: PayrollComponentType? { row[ifPresent: 29] }

    /// `WageListClassification` · Edm.String
    public var wageListClassification: String? { row[ifPresent: 30] }

    /// `WageListClassificationDescription` · Edm.String
    public var wageListClassificationDescription: String? { row[ifPresent: 31] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                              Guid!     key
      Calculate                                       Byte
      Category                                        String
      CategoryDescription                             String
      Code                                            String
      Created                                         DateTime
      Creator                                         Guid
      CreatorFullName                                 String
      Description                                     String
      Division                                        Int32
      EmploymentConditionGroupCode                    String
      EmploymentConditionGroupDescription             String
      EndDate                                         DateTime
      GLClassification                                String
      GLClassificationDescription                     String
      Modified                                        DateTime
      Modifier                                        Guid
      ModifierFullName                                String
      PensionDeclarationClassification                String
      PensionDeclarationClassificationDescription     String
      PensionDeclarationSubclassification             String
      PensionDeclarationSubclassificationDescription  String
      SearchCode                                      String
      StartDate                                       DateTime
      Subcategory                                     String
      SubcategoryDescription                          String
      TaxDeclarationClassification                    String
      TaxDeclarationClassificationDescription         String
      TransactionType                                 Int16
      Type                                            Int32
      WageListClassification                          String
      WageListClassificationDescription               String
      """)
  }
}

nonisolated extension Beta.Payroll.PayrollComponent {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Beta.Payroll.PayrollComponent, UUID> { Property(0) }
    public var calculate: Property<Beta.Payroll.PayrollComponent, UInt8?> { Property(1) }
    public var category: Property<Beta.Payroll.PayrollComponent, String?> { Property(2) }
    public var categoryDescription: Property<Beta.Payroll.PayrollComponent, String?> { Property(3) }
    public var code: Property<Beta.Payroll.PayrollComponent, String?> { Property(4) }
    public var created: Property<Beta.Payroll.PayrollComponent, LocalDateTime?> { Property(5) }
    public var creator: Property<Beta.Payroll.PayrollComponent, UUID?> { Property(6) }
    public var creatorFullName: Property<Beta.Payroll.PayrollComponent, String?> { Property(7) }
    public var description: Property<Beta.Payroll.PayrollComponent, String?> { Property(8) }
    public var division: Property<Beta.Payroll.PayrollComponent, Int32?> { Property(9) }
    public var employmentConditionGroupCode: Property<Beta.Payroll.PayrollComponent, String?> { Property(10) }
    public var employmentConditionGroupDescription: Property<Beta.Payroll.PayrollComponent, String?> { Property(11) }
    public var endDate: Property<Beta.Payroll.PayrollComponent, LocalDateTime?> { Property(12) }
    public var glClassification: Property<Beta.Payroll.PayrollComponent, String?> { Property(13) }
    public var glClassificationDescription: Property<Beta.Payroll.PayrollComponent, String?> { Property(14) }
    public var modified: Property<Beta.Payroll.PayrollComponent, LocalDateTime?> { Property(15) }
    public var modifier: Property<Beta.Payroll.PayrollComponent, UUID?> { Property(16) }
    public var modifierFullName: Property<Beta.Payroll.PayrollComponent, String?> { Property(17) }
    public var pensionDeclarationClassification: Property<Beta.Payroll.PayrollComponent, String?> { Property(18) }
    public var pensionDeclarationClassificationDescription: Property<Beta.Payroll.PayrollComponent, String?> {
      Property(19)
    }
    public var pensionDeclarationSubclassification: Property<Beta.Payroll.PayrollComponent, String?> { Property(20) }
    public var pensionDeclarationSubclassificationDescription: Property<Beta.Payroll.PayrollComponent, String?> {
      Property(21)
    }
    public var searchCode: Property<Beta.Payroll.PayrollComponent, String?> { Property(22) }
    public var startDate: Property<Beta.Payroll.PayrollComponent, LocalDateTime?> { Property(23) }
    public var subcategory: Property<Beta.Payroll.PayrollComponent, String?> { Property(24) }
    public var subcategoryDescription: Property<Beta.Payroll.PayrollComponent, String?> { Property(25) }
    public var taxDeclarationClassification: Property<Beta.Payroll.PayrollComponent, String?> { Property(26) }
    public var taxDeclarationClassificationDescription: Property<Beta.Payroll.PayrollComponent, String?> {
      Property(27)
    }
    public var transactionType: Property<Beta.Payroll.PayrollComponent, PayrollComponentTransactionType?> {
      Property(28)
    }
    public var type: Property<Beta.Payroll.PayrollComponent, PayrollComponentType?> { Property(29) }
    public var wageListClassification: Property<Beta.Payroll.PayrollComponent, String?> { Property(30) }
    public var wageListClassificationDescription: Property<Beta.Payroll.PayrollComponent, String?> { Property(31) }
  }
}
