/// A line for each VAT code of an administration: `4  21 %, high`.
public func vatCodes(of division: Division) async throws -> [String] {
  try await division.vat.vatCodes.select { ($0.code, $0.description) }.all()
    .map { code, description in "\(code ?? "?")  \(description ?? "")" }
}
