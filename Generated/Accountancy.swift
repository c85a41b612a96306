// exact-online-generator 0.1.0 · for runtime 1 · services/accountancy.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// Does not compile if the runtime is too new for this client.
private typealias RuntimeFit = GeneratedCode.FitsRuntime1

/// `/api/v1/{division}/accountancy`
nonisolated public struct Accountancy: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `InvolvedUsers` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var involvedUsers: EntitySet<Accountancy.InvolvedUser, Methods.ReadCreateUpdateDelete> { EntitySet(root, "InvolvedUsers") }

  /// `TaskTypes` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var taskTypes: EntitySet<Accountancy.TaskType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TaskTypes") }

  /// `AccountInvolvedAccounts` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  public var accountInvolvedAccounts: EntitySet<Accountancy.AccountInvolvedAccount, Methods.ReadCreateUpdateDelete> { EntitySet(root, "AccountInvolvedAccounts") }

  /// `InvolvedUserRoles` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var involvedUserRoles: EntitySet<Accountancy.InvolvedUserRole, Methods.ReadCreateUpdateDelete> { EntitySet(root, "InvolvedUserRoles") }

  /// `SolutionLinks` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var solutionLinks: EntitySet<Accountancy.SolutionLink, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SolutionLinks") }

  /// `ExcludedDivisions`
  public var excludedDivisions: EntitySet<Accountancy.ExcludedDivision, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ExcludedDivisions") }

  /// `AccountOwners` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var accountOwners: EntitySet<Accountancy.AccountOwner, Methods.ReadCreateUpdateDelete> { EntitySet(root, "AccountOwners") }

  /// `CollaborationRequests`
  public var collaborationRequests: EntitySet<Accountancy.CollaborationRequest, Methods.ReadCreateUpdateDelete> { EntitySet(root, "CollaborationRequests") }

  /// `StopCollaboration`
  public var stopCollaboration: EntitySet<Accountancy.StopCollaboration, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StopCollaboration") }

  /// `DeclarationUploads`
  public var declarationUploads: EntitySet<Accountancy.DeclarationUpload, Methods.ReadCreateUpdateDelete> { EntitySet(root, "DeclarationUploads") }

  /// `DeclarationRenderData`
  public var declarationRenderData: EntitySet<Accountancy.DeclarationData, Methods.ReadCreateUpdateDelete> { EntitySet(root, "DeclarationRenderData") }

  /// `QuestionlistClientLists`
  public var questionlistClientLists: EntitySet<Accountancy.QuestionList, Methods.ReadCreateUpdateDelete> { EntitySet(root, "QuestionlistClientLists") }

  /// `QuestionlistClientSections`
  public var questionlistClientSections: EntitySet<Accountancy.QuestionListSection, Methods.ReadCreateUpdateDelete> { EntitySet(root, "QuestionlistClientSections") }

  /// `QuestionlistClientQuestions`
  public var questionlistClientQuestions: EntitySet<Accountancy.QuestionListQuestion, Methods.ReadCreateUpdateDelete> { EntitySet(root, "QuestionlistClientQuestions") }

  /// `StopCollaborationByAccountant`
  public var stopCollaborationByAccountant: EntitySet<Accountancy.StopCollaborationByAccountant, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StopCollaborationByAccountant") }

  /// `DeclarationStatus` · function · GET
  public func declarationStatus(declarationID: UUID) async throws -> Accountancy.DeclarationInfo {
    try await root.complex("DeclarationStatus", .get, [FunctionParameter("declarationId", .guid, declarationID)])
  }

  /// `DeclarationSent` · function · POST
  public func declarationSent(declarationID: UUID) async throws -> Accountancy.DeclarationInfo {
    try await root.complex("DeclarationSent", .post, [FunctionParameter("declarationId", .guid, declarationID)])
  }

  /// `DeclarationAccept` · function · POST
  public func declarationAccept(declarationID: UUID) async throws -> Accountancy.DeclarationInfo {
    try await root.complex("DeclarationAccept", .post, [FunctionParameter("declarationId", .guid, declarationID)])
  }

  /// `DeclarationAssign` · function · POST
  public func declarationAssign(declarationID: UUID) async throws -> Accountancy.DeclarationInfo {
    try await root.complex("DeclarationAssign", .post, [FunctionParameter("declarationId", .guid, declarationID)])
  }

  /// `DeclarationDelete` · function · POST
  public func declarationDelete(declarationID: UUID) async throws -> Accountancy.DeclarationInfo {
    try await root.complex("DeclarationDelete", .post, [FunctionParameter("declarationId", .guid, declarationID)])
  }

  /// `DeclarationSet3rdPartyTenantId` · function · POST
  public func declarationSet3rdPartyTenantID(tenantID: UUID) async throws -> Bool {
    try await root.primitive("DeclarationSet3rdPartyTenantId", .post, [FunctionParameter("tenantId", .guid, tenantID)])
  }

  /// `DeclarationRenderSummary` · function · GET
  public func declarationRenderSummary(declarationID: UUID) async throws -> Accountancy.DeclarationSummary {
    try await root.complex("DeclarationRenderSummary", .get, [FunctionParameter("declarationId", .guid, declarationID)])
  }

  /// `DeclarationRenderData` · function · GET
  public func declarationRenderData(declarationID: UUID) async throws -> [Accountancy.DeclarationData] {
    try await root.collection("DeclarationRenderData", .get, [FunctionParameter("declarationId", .guid, declarationID)])
  }

  /// `DeclarationRenderSummaryByDocId` · function · GET
  public func declarationRenderSummary(byDocID documentID: UUID) async throws -> Accountancy.DeclarationSummary {
    try await root.complex("DeclarationRenderSummaryByDocId", .get, [FunctionParameter("documentId", .guid, documentID)])
  }

  /// `DeclarationRenderDataByDocId` · function · GET
  public func declarationRenderData(byDocID documentID: UUID) async throws -> [Accountancy.DeclarationData] {
    try await root.collection("DeclarationRenderDataByDocId", .get, [FunctionParameter("documentId", .guid, documentID)])
  }

  /// `QuestionlistUpdateQuestion` · function · POST
  public func questionlistUpdateQuestion() async throws -> [Accountancy.QuestionListResult] {
    try await root.complexCollection("QuestionlistUpdateQuestion", .post, [])
  }

  /// `PeriodClosingChecklistUpdateCheck` · function · POST
  public func periodClosingChecklistUpdateCheck() async throws -> [Accountancy.PeriodClosingCheckListResult] {
    try await root.complexCollection("PeriodClosingChecklistUpdateCheck", .post, [])
  }

  /// `QuestionlistQuestion` · function · GET
  public func questionlistQuestion(questionlistID: Int32, questionID: Int32) async throws -> Int32 {
    try await root.primitive("QuestionlistQuestion", .get, [FunctionParameter("questionlistId", .int32, questionlistID), FunctionParameter("questionId", .int32, questionID)])
  }

  /// `QuestionlistClientLists` · function · GET
  public func questionlistClientListsFunction() async throws -> [Accountancy.QuestionList] {
    try await root.collection("QuestionlistClientLists", .get, [])
  }

  /// `QuestionlistClientListByRequestId` · function · GET
  public func questionlistClientList(byRequestID requestID: UUID) async throws -> Accountancy.QuestionList {
    try await root.entity("QuestionlistClientListByRequestId", .get, [FunctionParameter("requestId", .guid, requestID)])
  }

  /// `QuestionlistClientSections` · function · GET
  public func questionlistClientSections(questionlistID: UUID) async throws -> [Accountancy.QuestionListSection] {
    try await root.collection("QuestionlistClientSections", .get, [FunctionParameter("questionlistId", .guid, questionlistID)])
  }

  /// `QuestionlistClientQuestions` · function · GET
  public func questionlistClientQuestions(questionlistID: UUID, sectionID: UUID) async throws -> [Accountancy.QuestionListQuestion] {
    try await root.collection("QuestionlistClientQuestions", .get, [FunctionParameter("questionlistId", .guid, questionlistID), FunctionParameter("sectionId", .guid, sectionID)])
  }

  /// `QuestionlistClientAddDocumentAttachment` · function · POST
  public func questionlistClientAddDocumentAttachment() async throws -> [Accountancy.QuestionListResult] {
    try await root.complexCollection("QuestionlistClientAddDocumentAttachment", .post, [])
  }

  /// `QuestionlistClientDeleteDocumentAttachment` · function · POST
  public func questionlistClientDeleteDocumentAttachment() async throws -> [Accountancy.QuestionListResult] {
    try await root.complexCollection("QuestionlistClientDeleteDocumentAttachment", .post, [])
  }
}

nonisolated extension Accountancy {
  /// `accountancy/AccountInvolvedAccounts` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct AccountInvolvedAccount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                                       Guid      create update
      AccountName                                   String    create update
      Created                                       DateTime  create update
      Creator                                       Guid      create update
      CreatorFullName                               String    create update
      Division                                      Int32     create update
      ID                                            Guid!     key create update
      InvolvedAccount                               Guid      create update
      InvolvedAccountRelationTypeDescription        String    create update
      InvolvedAccountRelationTypeDescriptionTermId  Int32     create update
      InvolvedAccountRelationTypeId                 Int16     create update
      Modified                                      DateTime  create update
      Modifier                                      Guid      create update
      ModifierFullName                              String    create update
      Notes                                         String    create update
      """)
  }
}

nonisolated extension Accountancy.AccountInvolvedAccount {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: WritableProperty<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(6) }

  /// `InvolvedAccount` · Edm.Guid
  public var involvedAccount: UUID? { row.guid(7) }
  /// `InvolvedAccount` in queries and change sets.
  public static var involvedAccount: WritableProperty<Self, UUID?> { .init(7) }

  /// `InvolvedAccountRelationTypeDescription` · Edm.String
  public var involvedAccountRelationTypeDescription: String? { row.string(8) }
  /// `InvolvedAccountRelationTypeDescription` in queries and change sets.
  public static var involvedAccountRelationTypeDescription: WritableProperty<Self, String?> { .init(8) }

  /// `InvolvedAccountRelationTypeDescriptionTermId` · Edm.Int32
  public var involvedAccountRelationTypeDescriptionTermID: Int32? { row.int32(9) }
  /// `InvolvedAccountRelationTypeDescriptionTermId` in queries and change sets.
  public static var involvedAccountRelationTypeDescriptionTermID: WritableProperty<Self, Int32?> { .init(9) }

  /// `InvolvedAccountRelationTypeId` · Edm.Int16
  public var involvedAccountRelationTypeID: Int16? { row[ifPresent: 10] }
  /// `InvolvedAccountRelationTypeId` in queries and change sets.
  public static var involvedAccountRelationTypeID: WritableProperty<Self, Int16?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(13) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(14) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(14) }
}

nonisolated extension Accountancy {
  /// `accountancy/AccountOwners` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct AccountOwner: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account           Guid      create update
      AccountCode       String    padded(18)
      AccountName       String
      OwnerAccount      Guid      create update
      OwnerAccountCode  String
      OwnerAccountName  String
      Created           DateTime
      Creator           Guid      create update
      CreatorFullName   String
      Division          Int32     create update
      ID                Guid!     key create update
      Shares            Double    create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      """)
  }
}

nonisolated extension Accountancy.AccountOwner {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `OwnerAccount` · Edm.Guid
  public var ownerAccount: UUID? { row.guid(3) }
  /// `OwnerAccount` in queries and change sets.
  public static var ownerAccount: WritableProperty<Self, UUID?> { .init(3) }

  /// `OwnerAccountCode` · Edm.String · read-only
  public var ownerAccountCode: String? { row.string(4) }
  /// `OwnerAccountCode` in queries and change sets.
  public static var ownerAccountCode: Property<Self, String?> { .init(4) }

  /// `OwnerAccountName` · Edm.String · read-only
  public var ownerAccountName: String? { row.string(5) }
  /// `OwnerAccountName` in queries and change sets.
  public static var ownerAccountName: Property<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(10) }

  /// `Shares` · Edm.Double
  public var shares: Decimal? { row.decimal(11) }
  /// `Shares` in queries and change sets.
  public static var shares: WritableProperty<Self, Decimal?> { .init(11) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }
}

nonisolated extension Accountancy {
  /// `accountancy:AddressAnswerInfo`
  nonisolated public struct AddressAnswerInfo: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AddressLine1  String  create update
      AddressLine2  String  create update
      AddressLine3  String  create update
      PostCode      String  create update
      City          String  create update
      State         String  create update
      Country       String  create update
      """)
  }
}

nonisolated extension Accountancy.AddressAnswerInfo {
  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(0) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: WritableProperty<Self, String?> { .init(0) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(1) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: WritableProperty<Self, String?> { .init(1) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(2) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: WritableProperty<Self, String?> { .init(2) }

  /// `PostCode` · Edm.String
  public var postCode: String? { row.string(3) }
  /// `PostCode` in queries and change sets.
  public static var postCode: WritableProperty<Self, String?> { .init(3) }

  /// `City` · Edm.String
  public var city: String? { row.string(4) }
  /// `City` in queries and change sets.
  public static var city: WritableProperty<Self, String?> { .init(4) }

  /// `State` · Edm.String
  public var state: String? { row.string(5) }
  /// `State` in queries and change sets.
  public static var state: WritableProperty<Self, String?> { .init(5) }

  /// `Country` · Edm.String
  public var country: String? { row.string(6) }
  /// `Country` in queries and change sets.
  public static var country: WritableProperty<Self, String?> { .init(6) }
}

nonisolated extension Accountancy {
  /// `accountancy/CollaborationRequests`
  nonisolated public struct CollaborationRequest: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID            Guid!   key create update
      Customer      Guid    create update
      Accountant    Guid    create update
      Status        Int16!  create update
      InvitationID  Guid    create update
      """)
  }
}

nonisolated extension Accountancy.CollaborationRequest {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Customer` · Edm.Guid
  public var customer: UUID? { row.guid(1) }
  /// `Customer` in queries and change sets.
  public static var customer: WritableProperty<Self, UUID?> { .init(1) }

  /// `Accountant` · Edm.Guid
  public var accountant: UUID? { row.guid(2) }
  /// `Accountant` in queries and change sets.
  public static var accountant: WritableProperty<Self, UUID?> { .init(2) }

  /// `Status` · Edm.Int16
  public var status: Int16 { row[3] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int16> { .init(3) }

  /// `InvitationID` · Edm.Guid
  public var invitationID: UUID? { row.guid(4) }
  /// `InvitationID` in queries and change sets.
  public static var invitationID: WritableProperty<Self, UUID?> { .init(4) }
}

nonisolated extension Accountancy {
  /// `accountancy:DateRange`
  nonisolated public struct DateRange: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      StartDate  DateTime  create update
      EndDate    DateTime  create update
      """)
  }
}

nonisolated extension Accountancy.DateRange {
  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(0) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(0) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(1) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(1) }
}

nonisolated extension Accountancy {
  /// `accountancy/DeclarationRenderData`
  nonisolated public struct DeclarationData: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!    key create update
      ParentID     Int32     create update
      HasChildren  Boolean!  create update
      Caption      String    create update
      DataType     Int32     create update
      Values       String    create update
      Level        Int32!    create update
      Dimensions   Int32!    create update
      """)
  }
}

nonisolated extension Accountancy.DeclarationData {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, Int32> { .init(0) }

  /// `ParentID` · Edm.Int32
  public var parentID: Int32? { row.int32(1) }
  /// `ParentID` in queries and change sets.
  public static var parentID: WritableProperty<Self, Int32?> { .init(1) }

  /// `HasChildren` · Edm.Boolean
  public var hasChildren: Bool { row[2] }
  /// `HasChildren` in queries and change sets.
  public static var hasChildren: WritableProperty<Self, Bool> { .init(2) }

  /// `Caption` · Edm.String
  public var caption: String? { row.string(3) }
  /// `Caption` in queries and change sets.
  public static var caption: WritableProperty<Self, String?> { .init(3) }

  /// `DataType` · Edm.Int32
  public var dataType: Int32? { row.int32(4) }
  /// `DataType` in queries and change sets.
  public static var dataType: WritableProperty<Self, Int32?> { .init(4) }

  /// `Values` · Edm.String
  public var values: String? { row.string(5) }
  /// `Values` in queries and change sets.
  public static var values: WritableProperty<Self, String?> { .init(5) }

  /// `Level` · Edm.Int32
  public var level: Int32 { row[6] }
  /// `Level` in queries and change sets.
  public static var level: WritableProperty<Self, Int32> { .init(6) }

  /// `Dimensions` · Edm.Int32
  public var dimensions: Int32 { row[7] }
  /// `Dimensions` in queries and change sets.
  public static var dimensions: WritableProperty<Self, Int32> { .init(7) }
}

nonisolated extension Accountancy {
  /// `accountancy:DeclarationInfo`
  nonisolated public struct DeclarationInfo: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Status            Accountancy.DeclarationInfoDeclarationStatus  create update
      Type              Accountancy.DeclarationInfoDeclarationType    create update
      AssignedDivision  Int32                                         create update
      YourReference     String                                        create update
      DueDate           DateTime                                      create update
      SendThirdParty    Boolean!                                      create update
      """, related: { [Accountancy.DeclarationInfoDeclarationStatus.table, Accountancy.DeclarationInfoDeclarationType.table] })
  }
}

nonisolated extension Accountancy.DeclarationInfo {
  /// `Status` · Exact.Web.Api.Models.Accountancy.DeclarationInfo_DeclarationStatus
  public var status: Accountancy.DeclarationInfoDeclarationStatus? { row[ifPresent: 0] }
  /// `Status` in queries and change sets.
  public static var status: WritableSelectableProperty<Self, Accountancy.DeclarationInfoDeclarationStatus?, Changes<Accountancy.DeclarationInfoDeclarationStatus>> { .init(0) }

  /// `Type` · Exact.Web.Api.Models.Accountancy.DeclarationInfo_DeclarationType
  public var type: Accountancy.DeclarationInfoDeclarationType? { row[ifPresent: 1] }
  /// `Type` in queries and change sets.
  public static var type: WritableSelectableProperty<Self, Accountancy.DeclarationInfoDeclarationType?, Changes<Accountancy.DeclarationInfoDeclarationType>> { .init(1) }

  /// `AssignedDivision` · Edm.Int32
  public var assignedDivision: Int32? { row.int32(2) }
  /// `AssignedDivision` in queries and change sets.
  public static var assignedDivision: WritableProperty<Self, Int32?> { .init(2) }

  /// `YourReference` · Edm.String
  public var yourReference: String? { row.string(3) }
  /// `YourReference` in queries and change sets.
  public static var yourReference: WritableProperty<Self, String?> { .init(3) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(4) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `SendThirdParty` · Edm.Boolean
  public var sendThirdParty: Bool { row[5] }
  /// `SendThirdParty` in queries and change sets.
  public static var sendThirdParty: WritableProperty<Self, Bool> { .init(5) }
}

nonisolated extension Accountancy {
  /// `accountancy:DeclarationInfo_DeclarationStatus`
  nonisolated public struct DeclarationInfoDeclarationStatus: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code             Int32!  create update
      Description      String  create update
      ResponseMessage  String  create update
      """)
  }
}

nonisolated extension Accountancy.DeclarationInfoDeclarationStatus {
  /// `Code` · Edm.Int32
  public var code: Int32 { row[0] }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(1) }

  /// `ResponseMessage` · Edm.String
  public var responseMessage: String? { row.string(2) }
  /// `ResponseMessage` in queries and change sets.
  public static var responseMessage: WritableProperty<Self, String?> { .init(2) }
}

nonisolated extension Accountancy {
  /// `accountancy:DeclarationInfo_DeclarationType`
  nonisolated public struct DeclarationInfoDeclarationType: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code         Int32!  create update
      Description  String  create update
      """)
  }
}

nonisolated extension Accountancy.DeclarationInfoDeclarationType {
  /// `Code` · Edm.Int32
  public var code: Int32 { row[0] }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(1) }
}

nonisolated extension Accountancy {
  /// `accountancy:DeclarationSummary`
  nonisolated public struct DeclarationSummary: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `ID` · Edm.Guid
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(1) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(1) }

  /// `FormattedAmount` · Edm.String
  public var formattedAmount: String? { row.string(2) }
  /// `FormattedAmount` in queries and change sets.
  public static var formattedAmount: WritableProperty<Self, String?> { .init(2) }

  /// `AmountCaption` · Edm.String
  public var amountCaption: String? { row.string(3) }
  /// `AmountCaption` in queries and change sets.
  public static var amountCaption: WritableProperty<Self, String?> { .init(3) }

  /// `DaysToAction` · Edm.Int32
  public var daysToAction: Int32? { row.int32(4) }
  /// `DaysToAction` in queries and change sets.
  public static var daysToAction: WritableProperty<Self, Int32?> { .init(4) }

  /// `DaysToActionCaption` · Edm.String
  public var daysToActionCaption: String? { row.string(5) }
  /// `DaysToActionCaption` in queries and change sets.
  public static var daysToActionCaption: WritableProperty<Self, String?> { .init(5) }

  /// `Period` · Edm.String
  public var period: String? { row.string(6) }
  /// `Period` in queries and change sets.
  public static var period: WritableProperty<Self, String?> { .init(6) }

  /// `PeriodCaption` · Edm.String
  public var periodCaption: String? { row.string(7) }
  /// `PeriodCaption` in queries and change sets.
  public static var periodCaption: WritableProperty<Self, String?> { .init(7) }

  /// `RefNumber` · Edm.String
  public var refNumber: String? { row.string(8) }
  /// `RefNumber` in queries and change sets.
  public static var refNumber: WritableProperty<Self, String?> { .init(8) }

  /// `RefNumberCaption` · Edm.String
  public var refNumberCaption: String? { row.string(9) }
  /// `RefNumberCaption` in queries and change sets.
  public static var refNumberCaption: WritableProperty<Self, String?> { .init(9) }

  /// `Status` · Edm.Int32
  public var status: Int32? { row.int32(10) }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int32?> { .init(10) }

  /// `StatusCaption` · Edm.String
  public var statusCaption: String? { row.string(11) }
  /// `StatusCaption` in queries and change sets.
  public static var statusCaption: WritableProperty<Self, String?> { .init(11) }

  /// `Type` · Edm.Int32
  public var type: Int32 { row[12] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, Int32> { .init(12) }

  /// `TypeCaption` · Edm.String
  public var typeCaption: String? { row.string(13) }
  /// `TypeCaption` in queries and change sets.
  public static var typeCaption: WritableProperty<Self, String?> { .init(13) }

  /// `Title` · Edm.String
  public var title: String? { row.string(14) }
  /// `Title` in queries and change sets.
  public static var title: WritableProperty<Self, String?> { .init(14) }
}

nonisolated extension Accountancy {
  /// `accountancy/DeclarationUploads`
  nonisolated public struct DeclarationUpload: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Action         Int32!                                        create update
      XBRLDocument   Binary                                        create update
      Attachment     Binary                                        create update
      Description    String                                        create update
      Amount         Decimal                                       create update
      YourReference  String                                        create update
      DueDate        DateTime                                      create update
      ID             Guid!                                         key create update
      Status         Accountancy.DeclarationInfoDeclarationStatus  create update
      Type           Accountancy.DeclarationInfoDeclarationType    create update
      """, related: { [Accountancy.DeclarationInfoDeclarationStatus.table, Accountancy.DeclarationInfoDeclarationType.table] })
  }
}

nonisolated extension Accountancy.DeclarationUpload {
  /// `Action` · Edm.Int32
  public var action: Int32 { row[0] }
  /// `Action` in queries and change sets.
  public static var action: WritableProperty<Self, Int32> { .init(0) }

  /// `XBRLDocument` · Edm.Binary
  public var xbrlDocument: Data? { row[ifPresent: 1] }
  /// `XBRLDocument` in queries and change sets.
  public static var xbrlDocument: WritableProperty<Self, Data?> { .init(1) }

  /// `Attachment` · Edm.Binary
  public var attachment: Data? { row[ifPresent: 2] }
  /// `Attachment` in queries and change sets.
  public static var attachment: WritableProperty<Self, Data?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(3) }

  /// `Amount` · Edm.Decimal
  public var amount: Decimal? { row.decimal(4) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(4) }

  /// `YourReference` · Edm.String
  public var yourReference: String? { row.string(5) }
  /// `YourReference` in queries and change sets.
  public static var yourReference: WritableProperty<Self, String?> { .init(5) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(6) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `Status` · Exact.Web.Api.Models.Accountancy.DeclarationInfo_DeclarationStatus
  public var status: Accountancy.DeclarationInfoDeclarationStatus? { row[ifPresent: 8] }
  /// `Status` in queries and change sets.
  public static var status: WritableSelectableProperty<Self, Accountancy.DeclarationInfoDeclarationStatus?, Changes<Accountancy.DeclarationInfoDeclarationStatus>> { .init(8) }

  /// `Type` · Exact.Web.Api.Models.Accountancy.DeclarationInfo_DeclarationType
  public var type: Accountancy.DeclarationInfoDeclarationType? { row[ifPresent: 9] }
  /// `Type` in queries and change sets.
  public static var type: WritableSelectableProperty<Self, Accountancy.DeclarationInfoDeclarationType?, Changes<Accountancy.DeclarationInfoDeclarationType>> { .init(9) }
}

nonisolated extension Accountancy {
  /// `accountancy/ExcludedDivisions`
  nonisolated public struct ExcludedDivision: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ClientDivision  Int32!  create update
      Customer        Guid!   create update
      ID              Guid!   key create update
      """)
  }
}

nonisolated extension Accountancy.ExcludedDivision {
  /// `ClientDivision` · Edm.Int32
  public var clientDivision: Int32 { row[0] }
  /// `ClientDivision` in queries and change sets.
  public static var clientDivision: WritableProperty<Self, Int32> { .init(0) }

  /// `Customer` · Edm.Guid
  public var customer: UUID { row[1] }
  /// `Customer` in queries and change sets.
  public static var customer: WritableProperty<Self, UUID> { .init(1) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[2] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(2) }
}

nonisolated extension Accountancy {
  /// A user assigned to an account with a given role.
  ///
  /// `accountancy/InvolvedUsers` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct InvolvedUser: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                      Guid      create update
      AccountCity                  String    create update
      AccountCode                  String    padded(18)
      AccountLogoThumbnailUrl      String
      AccountName                  String
      AccountStatus                String
      AccountIsSupplier            Boolean
      Created                      DateTime
      Creator                      Guid
      CreatorFullName              String
      Division                     Int32
      ID                           Guid!     key create update
      InvolvedUserRole             Guid      create update
      InvolvedUserRoleDescription  String
      IsMainContact                Boolean   create update
      User                         Guid      create update
      PersonEmail                  String
      PersonPhone                  String
      PersonPhoneExtension         String
      PersonPictureThumbnailUrl    String
      UserFullName                 String
      Modified                     DateTime
      Modifier                     Guid
      ModifierFullName             String
      """)
  }
}

nonisolated extension Accountancy.InvolvedUser {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountCity` · Edm.String
  public var accountCity: String? { row.string(1) }
  /// `AccountCity` in queries and change sets.
  public static var accountCity: WritableProperty<Self, String?> { .init(1) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 2] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(2) }

  /// `AccountLogoThumbnailUrl` · Edm.String · read-only
  public var accountLogoThumbnailURL: String? { row.string(3) }
  /// `AccountLogoThumbnailUrl` in queries and change sets.
  public static var accountLogoThumbnailURL: Property<Self, String?> { .init(3) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(4) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(4) }

  /// `AccountStatus` · Edm.String · read-only
  public var accountStatus: String? { row.string(5) }
  /// `AccountStatus` in queries and change sets.
  public static var accountStatus: Property<Self, String?> { .init(5) }

  /// `AccountIsSupplier` · Edm.Boolean · read-only
  public var accountIsSupplier: Bool? { row.boolean(6) }
  /// `AccountIsSupplier` in queries and change sets.
  public static var accountIsSupplier: Property<Self, Bool?> { .init(6) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(7) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(7) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(8) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(9) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(11) }

  /// `InvolvedUserRole` · Edm.Guid
  public var involvedUserRole: UUID? { row.guid(12) }
  /// `InvolvedUserRole` in queries and change sets.
  public static var involvedUserRole: WritableProperty<Self, UUID?> { .init(12) }

  /// `InvolvedUserRoleDescription` · Edm.String · read-only
  public var involvedUserRoleDescription: String? { row.string(13) }
  /// `InvolvedUserRoleDescription` in queries and change sets.
  public static var involvedUserRoleDescription: Property<Self, String?> { .init(13) }

  /// `IsMainContact` · Edm.Boolean
  public var isMainContact: Bool? { row.boolean(14) }
  /// `IsMainContact` in queries and change sets.
  public static var isMainContact: WritableProperty<Self, Bool?> { .init(14) }

  /// `User` · Edm.Guid
  public var user: UUID? { row.guid(15) }
  /// `User` in queries and change sets.
  public static var user: WritableProperty<Self, UUID?> { .init(15) }

  /// `PersonEmail` · Edm.String · read-only
  public var personEmail: String? { row.string(16) }
  /// `PersonEmail` in queries and change sets.
  public static var personEmail: Property<Self, String?> { .init(16) }

  /// `PersonPhone` · Edm.String · read-only
  public var personPhone: String? { row.string(17) }
  /// `PersonPhone` in queries and change sets.
  public static var personPhone: Property<Self, String?> { .init(17) }

  /// `PersonPhoneExtension` · Edm.String · read-only
  public var personPhoneExtension: String? { row.string(18) }
  /// `PersonPhoneExtension` in queries and change sets.
  public static var personPhoneExtension: Property<Self, String?> { .init(18) }

  /// `PersonPictureThumbnailUrl` · Edm.String · read-only
  public var personPictureThumbnailURL: String? { row.string(19) }
  /// `PersonPictureThumbnailUrl` in queries and change sets.
  public static var personPictureThumbnailURL: Property<Self, String?> { .init(19) }

  /// `UserFullName` · Edm.String · read-only
  public var userFullName: String? { row.string(20) }
  /// `UserFullName` in queries and change sets.
  public static var userFullName: Property<Self, String?> { .init(20) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(23) }
}

nonisolated extension Accountancy {
  /// `accountancy/InvolvedUserRoles` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct InvolvedUserRole: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code               String    create update
      Created            DateTime
      Creator            Guid
      CreatorFullName    String
      Description        String    create update
      DescriptionTermID  Int32     create update
      Division           Int32
      ID                 Guid!     key create update
      Modified           DateTime
      Modifier           Guid
      ModifierFullName   String
      """)
  }
}

nonisolated extension Accountancy.InvolvedUserRole {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `DescriptionTermID` · Edm.Int32
  public var descriptionTermID: Int32? { row.int32(5) }
  /// `DescriptionTermID` in queries and change sets.
  public static var descriptionTermID: WritableProperty<Self, Int32?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }
}

nonisolated extension Accountancy {
  /// `accountancy:PeriodClosingCheckListResult`
  nonisolated public struct PeriodClosingCheckListResult: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ErrorMessage                String    create update
      PeriodClosingChecklistId    Guid!     create update
      PeriodClosingCheckId        Guid!     create update
      Answer                      String    create update
      DoubleValue                 Double    create update
      DateValue                   DateTime  create update
      LongValue                   Int64     create update
      Document                    Guid      create update
      CheckListMultiSelectAnswer  Guid      create update
      AttachmentId                Guid!     create update
      IsNotApplicableValue        Boolean   create update
      CheckListAction             Int32     create update
      """)
  }
}

nonisolated extension Accountancy.PeriodClosingCheckListResult {
  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(0) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(0) }

  /// `PeriodClosingChecklistId` · Edm.Guid
  public var periodClosingChecklistID: UUID { row[1] }
  /// `PeriodClosingChecklistId` in queries and change sets.
  public static var periodClosingChecklistID: WritableProperty<Self, UUID> { .init(1) }

  /// `PeriodClosingCheckId` · Edm.Guid
  public var periodClosingCheckID: UUID { row[2] }
  /// `PeriodClosingCheckId` in queries and change sets.
  public static var periodClosingCheckID: WritableProperty<Self, UUID> { .init(2) }

  /// `Answer` · Edm.String
  public var answer: String? { row.string(3) }
  /// `Answer` in queries and change sets.
  public static var answer: WritableProperty<Self, String?> { .init(3) }

  /// `DoubleValue` · Edm.Double
  public var doubleValue: Decimal? { row.decimal(4) }
  /// `DoubleValue` in queries and change sets.
  public static var doubleValue: WritableProperty<Self, Decimal?> { .init(4) }

  /// `DateValue` · Edm.DateTime
  public var dateValue: LocalDateTime? { row.dateTime(5) }
  /// `DateValue` in queries and change sets.
  public static var dateValue: WritableProperty<Self, LocalDateTime?> { .init(5) }

  /// `LongValue` · Edm.Int64
  public var longValue: Int64? { row[ifPresent: 6] }
  /// `LongValue` in queries and change sets.
  public static var longValue: WritableProperty<Self, Int64?> { .init(6) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(7) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(7) }

  /// `CheckListMultiSelectAnswer` · Edm.Guid
  public var checkListMultiSelectAnswer: UUID? { row.guid(8) }
  /// `CheckListMultiSelectAnswer` in queries and change sets.
  public static var checkListMultiSelectAnswer: WritableProperty<Self, UUID?> { .init(8) }

  /// `AttachmentId` · Edm.Guid
  public var attachmentID: UUID { row[9] }
  /// `AttachmentId` in queries and change sets.
  public static var attachmentID: WritableProperty<Self, UUID> { .init(9) }

  /// `IsNotApplicableValue` · Edm.Boolean
  public var isNotApplicableValue: Bool? { row.boolean(10) }
  /// `IsNotApplicableValue` in queries and change sets.
  public static var isNotApplicableValue: WritableProperty<Self, Bool?> { .init(10) }

  /// `CheckListAction` · Edm.Int32
  public var checkListAction: Int32? { row.int32(11) }
  /// `CheckListAction` in queries and change sets.
  public static var checkListAction: WritableProperty<Self, Int32?> { .init(11) }
}

nonisolated extension Accountancy {
  /// `accountancy/QuestionlistClientLists`
  nonisolated public struct QuestionList: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!               key create update
      Description  String              create update
      Sender       Accountancy.Sender  create update
      """, related: { [Accountancy.Sender.table] })
  }
}

nonisolated extension Accountancy.QuestionList {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(1) }

  /// `Sender` · Exact.Web.Api.Models.Accountancy.Sender
  public var sender: Accountancy.Sender? { row[ifPresent: 2] }
  /// `Sender` in queries and change sets.
  public static var sender: WritableSelectableProperty<Self, Accountancy.Sender?, Changes<Accountancy.Sender>> { .init(2) }
}

nonisolated extension Accountancy {
  /// `accountancy:QuestionListAddressData`
  nonisolated public struct QuestionListAddressData: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AddressLine1  String  create update
      AddressLine2  String  create update
      AddressLine3  String  create update
      PostCode      String  create update
      City          String  create update
      State         String  create update
      Country       String  create update
      """)
  }
}

nonisolated extension Accountancy.QuestionListAddressData {
  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(0) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: WritableProperty<Self, String?> { .init(0) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(1) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: WritableProperty<Self, String?> { .init(1) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(2) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: WritableProperty<Self, String?> { .init(2) }

  /// `PostCode` · Edm.String
  public var postCode: String? { row.string(3) }
  /// `PostCode` in queries and change sets.
  public static var postCode: WritableProperty<Self, String?> { .init(3) }

  /// `City` · Edm.String
  public var city: String? { row.string(4) }
  /// `City` in queries and change sets.
  public static var city: WritableProperty<Self, String?> { .init(4) }

  /// `State` · Edm.String
  public var state: String? { row.string(5) }
  /// `State` in queries and change sets.
  public static var state: WritableProperty<Self, String?> { .init(5) }

  /// `Country` · Edm.String
  public var country: String? { row.string(6) }
  /// `Country` in queries and change sets.
  public static var country: WritableProperty<Self, String?> { .init(6) }
}

nonisolated extension Accountancy {
  /// `accountancy:QuestionListAnswer`
  nonisolated public struct QuestionListAnswer: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ValueType         String                                   create update
      DefaultValue      String                                   create update
      Value             String                                   create update
      AddressValue      Accountancy.QuestionListAddressData      create update
      MultiSelectValue  Accountancy.QuestionListMultiSelectData  create update
      DateRangeValue    Accountancy.DateRange                    create update
      NotApplicable     Boolean                                  create update
      Status            Int32                                    create update
      """, related: { [Accountancy.QuestionListAddressData.table, Accountancy.QuestionListMultiSelectData.table, Accountancy.DateRange.table] })
  }
}

nonisolated extension Accountancy.QuestionListAnswer {
  /// `ValueType` · Edm.String
  public var valueType: String? { row.string(0) }
  /// `ValueType` in queries and change sets.
  public static var valueType: WritableProperty<Self, String?> { .init(0) }

  /// `DefaultValue` · Edm.String
  public var defaultValue: String? { row.string(1) }
  /// `DefaultValue` in queries and change sets.
  public static var defaultValue: WritableProperty<Self, String?> { .init(1) }

  /// `Value` · Edm.String
  public var value: String? { row.string(2) }
  /// `Value` in queries and change sets.
  public static var value: WritableProperty<Self, String?> { .init(2) }

  /// `AddressValue` · Exact.Web.Api.Models.Accountancy.QuestionListAddressData
  public var addressValue: Accountancy.QuestionListAddressData? { row[ifPresent: 3] }
  /// `AddressValue` in queries and change sets.
  public static var addressValue: WritableSelectableProperty<Self, Accountancy.QuestionListAddressData?, Changes<Accountancy.QuestionListAddressData>> { .init(3) }

  /// `MultiSelectValue` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectData
  public var multiSelectValue: Accountancy.QuestionListMultiSelectData? { row[ifPresent: 4] }
  /// `MultiSelectValue` in queries and change sets.
  public static var multiSelectValue: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectData?, Changes<Accountancy.QuestionListMultiSelectData>> { .init(4) }

  /// `DateRangeValue` · Exact.Web.Api.Models.Accountancy.DateRange
  public var dateRangeValue: Accountancy.DateRange? { row[ifPresent: 5] }
  /// `DateRangeValue` in queries and change sets.
  public static var dateRangeValue: WritableSelectableProperty<Self, Accountancy.DateRange?, Changes<Accountancy.DateRange>> { .init(5) }

  /// `NotApplicable` · Edm.Boolean
  public var notApplicable: Bool? { row.boolean(6) }
  /// `NotApplicable` in queries and change sets.
  public static var notApplicable: WritableProperty<Self, Bool?> { .init(6) }

  /// `Status` · Edm.Int32
  public var status: Int32? { row.int32(7) }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int32?> { .init(7) }
}

nonisolated extension Accountancy {
  /// `accountancy:QuestionListMultiSelectAnswerData`
  nonisolated public struct QuestionListMultiSelectAnswerData: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Id           Guid!   create update
      Code         Int32!  create update
      Description  String  create update
      """)
  }
}

nonisolated extension Accountancy.QuestionListMultiSelectAnswerData {
  /// `Id` · Edm.Guid
  public var id: UUID { row[0] }
  /// `Id` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Code` · Edm.Int32
  public var code: Int32 { row[1] }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, Int32> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(2) }
}

nonisolated extension Accountancy {
  /// `accountancy:QuestionListMultiSelectData`
  nonisolated public struct QuestionListMultiSelectData: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      MultiSelectValue1   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue2   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue3   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue4   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue5   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue6   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue7   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue8   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue9   Accountancy.QuestionListMultiSelectAnswerData  create update
      MultiSelectValue10  Accountancy.QuestionListMultiSelectAnswerData  create update
      """, related: { [Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table, Accountancy.QuestionListMultiSelectAnswerData.table] })
  }
}

nonisolated extension Accountancy.QuestionListMultiSelectData {
  /// `MultiSelectValue1` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue1: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 0] }
  /// `MultiSelectValue1` in queries and change sets.
  public static var multiSelectValue1: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(0) }

  /// `MultiSelectValue2` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue2: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 1] }
  /// `MultiSelectValue2` in queries and change sets.
  public static var multiSelectValue2: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(1) }

  /// `MultiSelectValue3` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue3: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 2] }
  /// `MultiSelectValue3` in queries and change sets.
  public static var multiSelectValue3: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(2) }

  /// `MultiSelectValue4` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue4: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 3] }
  /// `MultiSelectValue4` in queries and change sets.
  public static var multiSelectValue4: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(3) }

  /// `MultiSelectValue5` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue5: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 4] }
  /// `MultiSelectValue5` in queries and change sets.
  public static var multiSelectValue5: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(4) }

  /// `MultiSelectValue6` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue6: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 5] }
  /// `MultiSelectValue6` in queries and change sets.
  public static var multiSelectValue6: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(5) }

  /// `MultiSelectValue7` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue7: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 6] }
  /// `MultiSelectValue7` in queries and change sets.
  public static var multiSelectValue7: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(6) }

  /// `MultiSelectValue8` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue8: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 7] }
  /// `MultiSelectValue8` in queries and change sets.
  public static var multiSelectValue8: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(7) }

  /// `MultiSelectValue9` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue9: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 8] }
  /// `MultiSelectValue9` in queries and change sets.
  public static var multiSelectValue9: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(8) }

  /// `MultiSelectValue10` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
  public var multiSelectValue10: Accountancy.QuestionListMultiSelectAnswerData? { row[ifPresent: 9] }
  /// `MultiSelectValue10` in queries and change sets.
  public static var multiSelectValue10: WritableSelectableProperty<Self, Accountancy.QuestionListMultiSelectAnswerData?, Changes<Accountancy.QuestionListMultiSelectAnswerData>> { .init(9) }
}

nonisolated extension Accountancy {
  /// `accountancy/QuestionlistClientQuestions`
  nonisolated public struct QuestionListQuestion: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                   Guid!                           key create update
      QuestionlistId       Guid!                           create update
      Description          String                          create update
      SectionId            Guid!                           create update
      SectionDescription   String                          create update
      Answer               Accountancy.QuestionListAnswer  create update
      DataType             Int32!                          create update
      DataTypeDescription  String                          create update
      LinkedQuestionId     Guid                            create update
      ShowInState          Int32                           create update
      SequenceNumber       Int32!                          create update
      Level1               Int32!                          create update
      Level2               Int32                           create update
      Options              Accountancy.QuestionOptions     create update
      DocumentId           Guid                            create update
      """, related: { [Accountancy.QuestionListAnswer.table, Accountancy.QuestionOptions.table] })
  }
}

nonisolated extension Accountancy.QuestionListQuestion {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `QuestionlistId` · Edm.Guid
  public var questionlistID: UUID { row[1] }
  /// `QuestionlistId` in queries and change sets.
  public static var questionlistID: WritableProperty<Self, UUID> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(2) }

  /// `SectionId` · Edm.Guid
  public var sectionID: UUID { row[3] }
  /// `SectionId` in queries and change sets.
  public static var sectionID: WritableProperty<Self, UUID> { .init(3) }

  /// `SectionDescription` · Edm.String
  public var sectionDescription: String? { row.string(4) }
  /// `SectionDescription` in queries and change sets.
  public static var sectionDescription: WritableProperty<Self, String?> { .init(4) }

  /// `Answer` · Exact.Web.Api.Models.Accountancy.QuestionListAnswer
  public var answer: Accountancy.QuestionListAnswer? { row[ifPresent: 5] }
  /// `Answer` in queries and change sets.
  public static var answer: WritableSelectableProperty<Self, Accountancy.QuestionListAnswer?, Changes<Accountancy.QuestionListAnswer>> { .init(5) }

  /// `DataType` · Edm.Int32
  public var dataType: Int32 { row[6] }
  /// `DataType` in queries and change sets.
  public static var dataType: WritableProperty<Self, Int32> { .init(6) }

  /// `DataTypeDescription` · Edm.String
  public var dataTypeDescription: String? { row.string(7) }
  /// `DataTypeDescription` in queries and change sets.
  public static var dataTypeDescription: WritableProperty<Self, String?> { .init(7) }

  /// `LinkedQuestionId` · Edm.Guid
  public var linkedQuestionID: UUID? { row.guid(8) }
  /// `LinkedQuestionId` in queries and change sets.
  public static var linkedQuestionID: WritableProperty<Self, UUID?> { .init(8) }

  /// `ShowInState` · Edm.Int32
  public var showInState: Int32? { row.int32(9) }
  /// `ShowInState` in queries and change sets.
  public static var showInState: WritableProperty<Self, Int32?> { .init(9) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32 { row[10] }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: WritableProperty<Self, Int32> { .init(10) }

  /// `Level1` · Edm.Int32
  public var level1: Int32 { row[11] }
  /// `Level1` in queries and change sets.
  public static var level1: WritableProperty<Self, Int32> { .init(11) }

  /// `Level2` · Edm.Int32
  public var level2: Int32? { row.int32(12) }
  /// `Level2` in queries and change sets.
  public static var level2: WritableProperty<Self, Int32?> { .init(12) }

  /// `Options` · Exact.Web.Api.Models.Accountancy.QuestionOptions
  public var options: Accountancy.QuestionOptions? { row[ifPresent: 13] }
  /// `Options` in queries and change sets.
  public static var options: WritableSelectableProperty<Self, Accountancy.QuestionOptions?, Changes<Accountancy.QuestionOptions>> { .init(13) }

  /// `DocumentId` · Edm.Guid
  public var documentID: UUID? { row.guid(14) }
  /// `DocumentId` in queries and change sets.
  public static var documentID: WritableProperty<Self, UUID?> { .init(14) }
}

nonisolated extension Accountancy {
  /// `accountancy:QuestionListResult`
  nonisolated public struct QuestionListResult: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ErrorMessage                   String                         create update
      QuestionlistId                 Guid!                          create update
      QuestionId                     Guid!                          create update
      Answer                         String                         create update
      DoubleValue                    Double                         create update
      DateValue                      DateTime                       create update
      EndDateValue                   DateTime                       create update
      LongValue                      Int64                          create update
      Document                       Guid                           create update
      QuestionListMultiSelectAnswer  Guid                           create update
      AddressAnswer                  Accountancy.AddressAnswerInfo  create update
      AttachmentId                   Guid!                          create update
      IsNotApplicableValue           Boolean                        create update
      """, related: { [Accountancy.AddressAnswerInfo.table] })
  }
}

nonisolated extension Accountancy.QuestionListResult {
  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(0) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(0) }

  /// `QuestionlistId` · Edm.Guid
  public var questionlistID: UUID { row[1] }
  /// `QuestionlistId` in queries and change sets.
  public static var questionlistID: WritableProperty<Self, UUID> { .init(1) }

  /// `QuestionId` · Edm.Guid
  public var questionID: UUID { row[2] }
  /// `QuestionId` in queries and change sets.
  public static var questionID: WritableProperty<Self, UUID> { .init(2) }

  /// `Answer` · Edm.String
  public var answer: String? { row.string(3) }
  /// `Answer` in queries and change sets.
  public static var answer: WritableProperty<Self, String?> { .init(3) }

  /// `DoubleValue` · Edm.Double
  public var doubleValue: Decimal? { row.decimal(4) }
  /// `DoubleValue` in queries and change sets.
  public static var doubleValue: WritableProperty<Self, Decimal?> { .init(4) }

  /// `DateValue` · Edm.DateTime
  public var dateValue: LocalDateTime? { row.dateTime(5) }
  /// `DateValue` in queries and change sets.
  public static var dateValue: WritableProperty<Self, LocalDateTime?> { .init(5) }

  /// `EndDateValue` · Edm.DateTime
  public var endDateValue: LocalDateTime? { row.dateTime(6) }
  /// `EndDateValue` in queries and change sets.
  public static var endDateValue: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `LongValue` · Edm.Int64
  public var longValue: Int64? { row[ifPresent: 7] }
  /// `LongValue` in queries and change sets.
  public static var longValue: WritableProperty<Self, Int64?> { .init(7) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(8) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(8) }

  /// `QuestionListMultiSelectAnswer` · Edm.Guid
  public var questionListMultiSelectAnswer: UUID? { row.guid(9) }
  /// `QuestionListMultiSelectAnswer` in queries and change sets.
  public static var questionListMultiSelectAnswer: WritableProperty<Self, UUID?> { .init(9) }

  /// `AddressAnswer` · Exact.Web.Api.Models.Accountancy.AddressAnswerInfo
  public var addressAnswer: Accountancy.AddressAnswerInfo? { row[ifPresent: 10] }
  /// `AddressAnswer` in queries and change sets.
  public static var addressAnswer: WritableSelectableProperty<Self, Accountancy.AddressAnswerInfo?, Changes<Accountancy.AddressAnswerInfo>> { .init(10) }

  /// `AttachmentId` · Edm.Guid
  public var attachmentID: UUID { row[11] }
  /// `AttachmentId` in queries and change sets.
  public static var attachmentID: WritableProperty<Self, UUID> { .init(11) }

  /// `IsNotApplicableValue` · Edm.Boolean
  public var isNotApplicableValue: Bool? { row.boolean(12) }
  /// `IsNotApplicableValue` in queries and change sets.
  public static var isNotApplicableValue: WritableProperty<Self, Bool?> { .init(12) }
}

nonisolated extension Accountancy {
  /// `accountancy/QuestionlistClientSections`
  nonisolated public struct QuestionListSection: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!   key create update
      QuestionlistId    Guid!   create update
      Description       String  create update
      LinkedQuestionId  Guid    create update
      ShowInState       Int32   create update
      Questions         Int32!  create update
      SequenceNumber    Int32!  create update
      """)
  }
}

nonisolated extension Accountancy.QuestionListSection {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `QuestionlistId` · Edm.Guid
  public var questionlistID: UUID { row[1] }
  /// `QuestionlistId` in queries and change sets.
  public static var questionlistID: WritableProperty<Self, UUID> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(2) }

  /// `LinkedQuestionId` · Edm.Guid
  public var linkedQuestionID: UUID? { row.guid(3) }
  /// `LinkedQuestionId` in queries and change sets.
  public static var linkedQuestionID: WritableProperty<Self, UUID?> { .init(3) }

  /// `ShowInState` · Edm.Int32
  public var showInState: Int32? { row.int32(4) }
  /// `ShowInState` in queries and change sets.
  public static var showInState: WritableProperty<Self, Int32?> { .init(4) }

  /// `Questions` · Edm.Int32
  public var questions: Int32 { row[5] }
  /// `Questions` in queries and change sets.
  public static var questions: WritableProperty<Self, Int32> { .init(5) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32 { row[6] }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: WritableProperty<Self, Int32> { .init(6) }
}

nonisolated extension Accountancy {
  /// `accountancy:QuestionOption`
  nonisolated public struct QuestionOption: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Id           Guid!   create update
      Code         Int32!  create update
      Description  String  create update
      """)
  }
}

nonisolated extension Accountancy.QuestionOption {
  /// `Id` · Edm.Guid
  public var id: UUID { row[0] }
  /// `Id` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Code` · Edm.Int32
  public var code: Int32 { row[1] }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, Int32> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(2) }
}

nonisolated extension Accountancy {
  /// `accountancy:QuestionOptions`
  nonisolated public struct QuestionOptions: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Option1   Accountancy.QuestionOption  create update
      Option2   Accountancy.QuestionOption  create update
      Option3   Accountancy.QuestionOption  create update
      Option4   Accountancy.QuestionOption  create update
      Option5   Accountancy.QuestionOption  create update
      Option6   Accountancy.QuestionOption  create update
      Option7   Accountancy.QuestionOption  create update
      Option8   Accountancy.QuestionOption  create update
      Option9   Accountancy.QuestionOption  create update
      Option10  Accountancy.QuestionOption  create update
      """, related: { [Accountancy.QuestionOption.table, Accountancy.QuestionOption.table, Accountancy.QuestionOption.table, Accountancy.QuestionOption.table, Accountancy.QuestionOption.table, Accountancy.QuestionOption.table, Accountancy.QuestionOption.table, Accountancy.QuestionOption.table, Accountancy.QuestionOption.table, Accountancy.QuestionOption.table] })
  }
}

nonisolated extension Accountancy.QuestionOptions {
  /// `Option1` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option1: Accountancy.QuestionOption? { row[ifPresent: 0] }
  /// `Option1` in queries and change sets.
  public static var option1: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(0) }

  /// `Option2` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option2: Accountancy.QuestionOption? { row[ifPresent: 1] }
  /// `Option2` in queries and change sets.
  public static var option2: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(1) }

  /// `Option3` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option3: Accountancy.QuestionOption? { row[ifPresent: 2] }
  /// `Option3` in queries and change sets.
  public static var option3: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(2) }

  /// `Option4` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option4: Accountancy.QuestionOption? { row[ifPresent: 3] }
  /// `Option4` in queries and change sets.
  public static var option4: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(3) }

  /// `Option5` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option5: Accountancy.QuestionOption? { row[ifPresent: 4] }
  /// `Option5` in queries and change sets.
  public static var option5: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(4) }

  /// `Option6` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option6: Accountancy.QuestionOption? { row[ifPresent: 5] }
  /// `Option6` in queries and change sets.
  public static var option6: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(5) }

  /// `Option7` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option7: Accountancy.QuestionOption? { row[ifPresent: 6] }
  /// `Option7` in queries and change sets.
  public static var option7: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(6) }

  /// `Option8` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option8: Accountancy.QuestionOption? { row[ifPresent: 7] }
  /// `Option8` in queries and change sets.
  public static var option8: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(7) }

  /// `Option9` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option9: Accountancy.QuestionOption? { row[ifPresent: 8] }
  /// `Option9` in queries and change sets.
  public static var option9: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(8) }

  /// `Option10` · Exact.Web.Api.Models.Accountancy.QuestionOption
  public var option10: Accountancy.QuestionOption? { row[ifPresent: 9] }
  /// `Option10` in queries and change sets.
  public static var option10: WritableSelectableProperty<Self, Accountancy.QuestionOption?, Changes<Accountancy.QuestionOption>> { .init(9) }
}

nonisolated extension Accountancy {
  /// `accountancy:Sender`
  nonisolated public struct Sender: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Id         Guid    create update
      FirstName  String  create update
      LastName   String  create update
      FullName   String  create update
      """)
  }
}

nonisolated extension Accountancy.Sender {
  /// `Id` · Edm.Guid
  public var id: UUID? { row.guid(0) }
  /// `Id` in queries and change sets.
  public static var id: WritableProperty<Self, UUID?> { .init(0) }

  /// `FirstName` · Edm.String
  public var firstName: String? { row.string(1) }
  /// `FirstName` in queries and change sets.
  public static var firstName: WritableProperty<Self, String?> { .init(1) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(2) }
  /// `LastName` in queries and change sets.
  public static var lastName: WritableProperty<Self, String?> { .init(2) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(3) }
  /// `FullName` in queries and change sets.
  public static var fullName: WritableProperty<Self, String?> { .init(3) }
}

nonisolated extension Accountancy {
  /// Ties an account to a solution, inside Exact Online or elsewhere.
  ///
  /// `accountancy/SolutionLinks` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct SolutionLink: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                    Guid!      create! update
      Created                    DateTime!
      Creator                    Guid
      Division                   Int32!
      ExternalSolutionCode       Int32      create update
      ExternalSolutionName       String
      ExternalSolutionUrl        String     create update
      ID                         Guid!      key
      InternalSolutionDivision   Int32      create update
      Modified                   DateTime!
      Modifier                   Guid
      Name                       String     create update
      OtherExternalSolutionName  String     create update
      SolutionType               Int32!     create! update
      Status                     Int32!
      """)
  }
}

nonisolated extension Accountancy.SolutionLink {
  /// `Account` · Edm.Guid · required on create
  public var account: UUID { row[0] }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(3) }

  /// `ExternalSolutionCode` · Edm.Int32
  public var externalSolutionCode: Int32? { row.int32(4) }
  /// `ExternalSolutionCode` in queries and change sets.
  public static var externalSolutionCode: WritableProperty<Self, Int32?> { .init(4) }

  /// `ExternalSolutionName` · Edm.String · read-only
  public var externalSolutionName: String? { row.string(5) }
  /// `ExternalSolutionName` in queries and change sets.
  public static var externalSolutionName: Property<Self, String?> { .init(5) }

  /// `ExternalSolutionUrl` · Edm.String
  public var externalSolutionURL: String? { row.string(6) }
  /// `ExternalSolutionUrl` in queries and change sets.
  public static var externalSolutionURL: WritableProperty<Self, String?> { .init(6) }

  /// `ID` · Edm.Guid · key · read-only
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `InternalSolutionDivision` · Edm.Int32
  public var internalSolutionDivision: Int32? { row.int32(8) }
  /// `InternalSolutionDivision` in queries and change sets.
  public static var internalSolutionDivision: WritableProperty<Self, Int32?> { .init(8) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[9] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(9) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `Name` · Edm.String
  public var name: String? { row.string(11) }
  /// `Name` in queries and change sets.
  public static var name: WritableProperty<Self, String?> { .init(11) }

  /// `OtherExternalSolutionName` · Edm.String
  public var otherExternalSolutionName: String? { row.string(12) }
  /// `OtherExternalSolutionName` in queries and change sets.
  public static var otherExternalSolutionName: WritableProperty<Self, String?> { .init(12) }

  /// `SolutionType` · Edm.Int32 · required on create
  public var solutionType: SolutionLinkType { row[13] }
  /// `SolutionType` in queries and change sets.
  public static var solutionType: WritableProperty<Self, SolutionLinkType> { .init(13) }

  /// `Status` · Edm.Int32 · read-only
  public var status: SolutionLinkStatus { row[14] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, SolutionLinkStatus> { .init(14) }
}

nonisolated extension Accountancy {
  /// `accountancy/StopCollaboration`
  nonisolated public struct StopCollaboration: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID          Guid!  key create update
      Customer    Guid   create update
      Accountant  Guid   create update
      """)
  }
}

nonisolated extension Accountancy.StopCollaboration {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Customer` · Edm.Guid
  public var customer: UUID? { row.guid(1) }
  /// `Customer` in queries and change sets.
  public static var customer: WritableProperty<Self, UUID?> { .init(1) }

  /// `Accountant` · Edm.Guid
  public var accountant: UUID? { row.guid(2) }
  /// `Accountant` in queries and change sets.
  public static var accountant: WritableProperty<Self, UUID?> { .init(2) }
}

nonisolated extension Accountancy {
  /// `accountancy/StopCollaborationByAccountant`
  nonisolated public struct StopCollaborationByAccountant: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID          Guid!  key create update
      Accountant  Guid!  create update
      Customer    Guid!  create update
      """)
  }
}

nonisolated extension Accountancy.StopCollaborationByAccountant {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Accountant` · Edm.Guid
  public var accountant: UUID { row[1] }
  /// `Accountant` in queries and change sets.
  public static var accountant: WritableProperty<Self, UUID> { .init(1) }

  /// `Customer` · Edm.Guid
  public var customer: UUID { row[2] }
  /// `Customer` in queries and change sets.
  public static var customer: WritableProperty<Self, UUID> { .init(2) }
}

nonisolated extension Accountancy {
  /// `accountancy/TaskTypes` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct TaskType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created            DateTime
      Creator            Guid      create update
      CreatorFullName    String
      Description        String    create update
      DescriptionTermID  Int32     create update
      Division           Int32     create update
      ID                 Guid!     key create update
      Modified           DateTime
      Modifier           Guid
      ModifierFullName   String
      """)
  }
}

nonisolated extension Accountancy.TaskType {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(3) }

  /// `DescriptionTermID` · Edm.Int32
  public var descriptionTermID: Int32? { row.int32(4) }
  /// `DescriptionTermID` in queries and change sets.
  public static var descriptionTermID: WritableProperty<Self, Int32?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(6) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }
}
