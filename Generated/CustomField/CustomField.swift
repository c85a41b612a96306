// exact-online-generator 0.1.0 · services/customfield.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/customfield`
nonisolated public struct CustomField: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `UpdateCustomField` · create
  public var updateCustomField: EntitySet<CustomField.CustomFieldEntityType, Methods.Create> {
    EntitySet(root, "UpdateCustomField")
  }

  /// `CustomFields` · function · GET · permission "Organization extensibility"
  public func customFields(linkID: UUID, bcName: String) async throws -> [CustomField.CustomFieldEntityType] {
    try await root.collection(
      "CustomFields", .get,
      [FunctionParameter("LinkId", .guid, linkID), FunctionParameter("BcName", .string, bcName)])
  }
}
