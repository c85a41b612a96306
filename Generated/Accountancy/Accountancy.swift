// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/accountancy`
nonisolated public struct Accountancy: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `InvolvedUsers` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var involvedUsers: EntitySet<Accountancy.InvolvedUser, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "InvolvedUsers")
  }

  /// `TaskTypes` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var taskTypes: EntitySet<Accountancy.TaskType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TaskTypes") }

  /// `AccountInvolvedAccounts` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  public var accountInvolvedAccounts: EntitySet<Accountancy.AccountInvolvedAccount, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "AccountInvolvedAccounts")
  }

  /// `InvolvedUserRoles` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var involvedUserRoles: EntitySet<Accountancy.InvolvedUserRole, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "InvolvedUserRoles")
  }

  /// `SolutionLinks` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var solutionLinks: EntitySet<Accountancy.SolutionLink, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SolutionLinks")
  }

  /// `ExcludedDivisions`
  public var excludedDivisions: EntitySet<Accountancy.ExcludedDivision, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ExcludedDivisions")
  }

  /// `AccountOwners` · read, create, update, delete · 60 rows a page · permission "Accountancy practicemanagement"
  public var accountOwners: EntitySet<Accountancy.AccountOwner, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "AccountOwners")
  }

  /// `CollaborationRequests`
  public var collaborationRequests: EntitySet<Accountancy.CollaborationRequest, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "CollaborationRequests")
  }

  /// `StopCollaboration`
  public var stopCollaboration: EntitySet<Accountancy.StopCollaboration, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StopCollaboration")
  }

  /// `DeclarationUploads`
  public var declarationUploads: EntitySet<Accountancy.DeclarationUpload, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "DeclarationUploads")
  }

  /// `DeclarationRenderData`
  public var declarationRenderData: EntitySet<Accountancy.DeclarationData, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "DeclarationRenderData")
  }

  /// `QuestionlistClientLists`
  public var questionlistClientLists: EntitySet<Accountancy.QuestionList, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "QuestionlistClientLists")
  }

  /// `QuestionlistClientSections`
  public var questionlistClientSections: EntitySet<Accountancy.QuestionListSection, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "QuestionlistClientSections")
  }

  /// `QuestionlistClientQuestions`
  public var questionlistClientQuestions: EntitySet<Accountancy.QuestionListQuestion, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "QuestionlistClientQuestions")
  }

  /// `StopCollaborationByAccountant`
  public var stopCollaborationByAccountant:
    EntitySet<Accountancy.StopCollaborationByAccountant, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "StopCollaborationByAccountant")
  }

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
    try await root.complex(
      "DeclarationRenderSummaryByDocId", .get,
      [FunctionParameter("documentId", .guid, documentID)])
  }

  /// `DeclarationRenderDataByDocId` · function · GET
  public func declarationRenderData(byDocID documentID: UUID) async throws -> [Accountancy.DeclarationData] {
    try await root.collection(
      "DeclarationRenderDataByDocId", .get,
      [FunctionParameter("documentId", .guid, documentID)])
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
    try await root.primitive(
      "QuestionlistQuestion", .get,
      [
        FunctionParameter("questionlistId", .int32, questionlistID),
        FunctionParameter("questionId", .int32, questionID),
      ])
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
    try await root.collection(
      "QuestionlistClientSections", .get,
      [FunctionParameter("questionlistId", .guid, questionlistID)])
  }

  /// `QuestionlistClientQuestions` · function · GET
  public func questionlistClientQuestions(
    questionlistID: UUID,
    sectionID: UUID
  ) async throws -> [Accountancy.QuestionListQuestion] {
    try await root.collection(
      "QuestionlistClientQuestions", .get,
      [FunctionParameter("questionlistId", .guid, questionlistID), FunctionParameter("sectionId", .guid, sectionID)])
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
