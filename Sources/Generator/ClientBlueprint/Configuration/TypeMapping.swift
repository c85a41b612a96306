/// The Swift types that an Edm type can be generated as; the first is the usual one.
package enum TypeMapping {
  package static let choices: [String: [String]] = [
    "Edm.Decimal": ["Decimal", "Double", "String"],
    "Edm.Double": ["Decimal", "Double", "String"],
    "Edm.Int64": ["Int64", "String"],
    "Edm.Single": ["Float", "Double", "Decimal", "String"],
  ]
}
