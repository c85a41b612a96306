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
    public var assignedDivision: Int32? { row[2] }

    /// `YourReference` · Edm.String
    public var yourReference: String? { row[3] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[4] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Accountancy.DeclarationInfo>()
    public init() {}
    public var status: Accountancy.DeclarationInfoDeclarationStatus.Writable? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var type: Accountancy.DeclarationInfoDeclarationType.Writable? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var assignedDivision: Int32? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var yourReference: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var dueDate: LocalDateTime? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var sendThirdParty: Bool? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
  }
}
