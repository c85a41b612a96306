/// The company whose administration this is.
enum Company {
  static let name = "Lantaarn & Licht B.V."
  static let iban = Identification.iban(4_820_117, bank: "ZAND")
  /// Banks, and their codes, that do not exist.
  static let banks = [("Zandbank", "ZANDNL2A"), ("Duinbank", "DUINNL2A"), ("Veenbank", "VEENNL2A")]
}
