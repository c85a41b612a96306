import ExactOnline
import ExactOnlineTesting

extension CannedResponse {
  /// The response to `system/Divisions` of a division that was never moved.
  static func unmovedDivision(headers: HTTPFields = [:]) -> CannedResponse {
    .odata(results: #"[{"Code":1,"DivisionMoveDate":null,"DivisionHRLinkUnlinkDate":null}]"#, headers: headers)
  }
}
