import ExactOnlineTesting
import ExactVAT
import Foundation

/// Issues a loyalty card to everybody with enough points. It talks to answers in memory, so that it runs anywhere.
@main
struct Loyalty {
  static func main() async throws {
    let account = "f1b0b0b0-0000-4000-8000-000000000001"
    let card = "f1b0b0b0-0000-4000-8000-000000000002"
    let transport = InMemoryTransport(
      .odata(results: #"[{"ID":"\#(account)","Name":"Acme","LoyaltyPoints":120}]"#),
      .odata(entity: #"{"ID":"\#(card)","Account":"\#(account)","IssuedOn":null}"#, status: .created),
      .odata(results: #"[{"Code":"4","Description":"21 %, high"}]"#))
    let exact = ExactOnlineClient(site: .netherlands, authorization: BearerToken("none"), transport: transport)
    let division = exact.division(123_456)

    for line in try await issueCards(in: division) { print(line) }
    for line in try await vatCodes(of: division) { print(line) }
  }
}

/// A line for each card.
func issueCards(in division: Division) async throws -> [String] {
  let loyal = division.crm.accounts
    .where { $0.loyaltyPoints >= 100 }  // a free field of this administration
    .select { ($0.id, $0.name, $0.loyaltyPoints) }

  var lines: [String] = []
  for try await (id, name, points) in loyal {
    let card = try await division.crm.loyaltyCards.create { $0.account = id }  // an entity of this administration
    lines.append("\(name ?? ""), \(points ?? 0) points: card \(card.key)")
  }
  return lines
}
