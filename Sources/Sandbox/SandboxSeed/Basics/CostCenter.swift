/// A cost center, or a cost unit.
struct CostCenter: Sendable {
  var code: String
  var description: String

  static let all = [
    CostCenter(code: "ALG", description: "Algemeen"), CostCenter(code: "VKP", description: "Verkoop"),
    CostCenter(code: "MAG", description: "Magazijn"), CostCenter(code: "MON", description: "Montage"),
    CostCenter(code: "ADM", description: "Administratie"),
  ]
  static let units = [
    CostCenter(code: "BIN", description: "Binnenverlichting"),
    CostCenter(code: "BUI", description: "Buitenverlichting"),
    CostCenter(code: "NOO", description: "Noodverlichting"), CostCenter(code: "SRV", description: "Service"),
  ]
}
