/// The meaning of an XML namespace in CSDL.
enum CSDLNamespace {
  /// `Schema` and the elements in it, in any version.
  case edm
  /// `Edmx`, `DataServices`, `Reference`.
  case edmx
  /// The `m:` attributes.
  case metadata
  /// `xml:lang` and similar attributes, which do not affect the model.
  case xml
  case foreign

  static func isV4(_ uri: String) -> Bool { uri.hasPrefix("http://docs.oasis-open.org/") }

  init(_ uri: String) {
    switch uri {
    case "http://schemas.microsoft.com/ado/2006/04/edm",  // V1
      "http://schemas.microsoft.com/ado/2007/05/edm",  // V1.1
      "http://schemas.microsoft.com/ado/2008/01/edm",  // V1.2
      "http://schemas.microsoft.com/ado/2008/09/edm",  // V2
      "http://schemas.microsoft.com/ado/2009/08/edm",  // V2.2
      "http://schemas.microsoft.com/ado/2009/11/edm",  // V3
      "http://docs.oasis-open.org/odata/ns/edm":  // V4
      self = .edm
    case "http://schemas.microsoft.com/ado/2007/06/edmx",
      "http://schemas.microsoft.com/ado/2008/10/edmx",
      "http://schemas.microsoft.com/ado/2009/11/edmx",
      "http://docs.oasis-open.org/odata/ns/edmx":
      self = .edmx
    case "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata",
      "http://docs.oasis-open.org/odata/ns/metadata":
      self = .metadata
    case "http://www.w3.org/XML/1998/namespace":
      self = .xml
    default:
      self = .foreign
    }
  }
}
