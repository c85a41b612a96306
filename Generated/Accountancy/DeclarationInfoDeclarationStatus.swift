// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:DeclarationInfo_DeclarationStatus`
  nonisolated public struct DeclarationInfoDeclarationStatus: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.Int32
    public var code: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `ResponseMessage` · Edm.String
    public var responseMessage: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code             Int32!  create update
      Description      String  create update
      ResponseMessage  String  create update
      """)
  }
}

nonisolated extension Accountancy.DeclarationInfoDeclarationStatus {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<Int32> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(1) }
    public var responseMessage: WritableProperty<String> { WritableProperty(2) }
  }
}
