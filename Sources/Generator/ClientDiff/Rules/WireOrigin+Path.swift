import ClientBlueprint

extension WireOrigin {
  /// `crm:Account`; for a code list, its name alone.
  var path: String { service.isEmpty ? name : "\(service):\(name)" }
}
