// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:DeclarationInfo`
  nonisolated public struct DeclarationInfo: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Status` · Exact.Web.Api.Models.Accountancy.DeclarationInfo_DeclarationStatus
    public var status: Accountancy.DeclarationInfoDeclarationStatus { row[0] }

    /// `Type` · Exact.Web.Api.Models.Accountancy.DeclarationInfo_DeclarationType
    public var type: Accountancy.DeclarationInfoDeclarationType { row[1] }

    /// `AssignedDivision` · Edm.Int32
    public var assignedDivision: Int32? { row[ifPresent: 2] }

    /// `YourReference` · Edm.String
    public var yourReference: String? { row[ifPresent: 3] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 4] }

    /// `SendThirdParty` · Edm.Boolean
    public var sendThirdParty: Bool { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      Status            Accountancy.DeclarationInfoDeclarationStatus!  create update
      Type              Accountancy.DeclarationInfoDeclarationType!    create update
      AssignedDivision  Int32                                          create update
      YourReference     String                                         create update
      DueDate           DateTime                                       create update
      SendThirdParty    Boolean!                                       create update
      """,
      related: {
        [
          Accountancy.DeclarationInfoDeclarationStatus.table,
          Accountancy.DeclarationInfoDeclarationType.table,
        ]
      })
  }
}

nonisolated extension Accountancy.DeclarationInfo {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var status: WritableProperty<Changes<Accountancy.DeclarationInfoDeclarationStatus>> { WritableProperty(0) }
    public var type: WritableProperty<Changes<Accountancy.DeclarationInfoDeclarationType>> { WritableProperty(1) }
    public var assignedDivision: WritableProperty<Int32> { WritableProperty(2) }
    public var yourReference: WritableProperty<String> { WritableProperty(3) }
    public var dueDate: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var sendThirdParty: WritableProperty<Bool> { WritableProperty(5) }
  }
}
