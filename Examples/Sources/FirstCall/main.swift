import ExactOnline
import ExactOnlineAsyncHTTPClient

let sandbox = Site(Origin(scheme: "http", host: "127.0.0.1", port: 8800))
let exact = ExactOnlineClient(
  site: sandbox, authorization: BearerToken("sandbox-token"), transport: AsyncHTTPClientTransport())
let customers = exact.division(123_456).crm.accounts
  .where { $0.status == .customer && $0.city == "Utrecht" }
  .orderBy { $0.name }
  .select { ($0.code, $0.name) }

for try await (code, name) in customers {
  print(code ?? "", name ?? "")
}
