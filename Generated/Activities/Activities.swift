// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/activities`
nonisolated public struct Activities: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Tasks` · read, create · 60 rows a page · permission "Organization workflow"
  public var tasks: EntitySet<Activities.TaskEntity, Methods.ReadCreate> { EntitySet(root, "Tasks") }

  /// `Complaints` · read, create · 60 rows a page · permission "Organization workflow"
  public var complaints: EntitySet<Activities.Complaint, Methods.ReadCreate> { EntitySet(root, "Complaints") }

  /// `ServiceRequests` · read, create · 60 rows a page · permission "Organization workflow"
  public var serviceRequests: EntitySet<Activities.ServiceRequest, Methods.ReadCreate> {
    EntitySet(root, "ServiceRequests")
  }

  /// `CommunicationNotes` · read, create · 60 rows a page · permission "Organization workflow"
  public var communicationNotes: EntitySet<Activities.CommunicationNote, Methods.ReadCreate> {
    EntitySet(root, "CommunicationNotes")
  }

  /// `Events` · read, create · 60 rows a page · permission "Organization workflow"
  public var events: EntitySet<Activities.Event, Methods.ReadCreate> { EntitySet(root, "Events") }

  /// `InContextRequests`
  public var inContextRequests: EntitySet<Activities.InContextQARequest, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "InContextRequests")
  }

  /// `Messages`
  public var messages: EntitySet<Activities.RequestMessage, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Messages")
  }

  /// `RequestAttachments`
  public var requestAttachments: EntitySet<Activities.RequestAttachment, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "RequestAttachments")
  }
}
