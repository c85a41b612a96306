import ExactOnline
import ExactOnlineMirror

/// The lines that the comments about mirrors show; `.ci/pages` finds them here.
enum MirrorComments {
  static func copy(_ division: Division, into mirror: Mirror) async throws {
    try await mirror.update(division, [.accounts, .items, MirrorSet("opportunities") { $0.crm.opportunities }])

    try await mirror.update(division, [.documents, .documentAttachments])
    try await mirror.updateFiles(division, in: "files") { print($0) }
  }
}
