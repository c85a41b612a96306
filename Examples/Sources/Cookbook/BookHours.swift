// Book hours and costs on a project
//
// Hours and costs are separate entries, each with an employee, a project, an item and a quantity.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let employees = division.payroll.employees.where { $0.fullName == "Carlijn Wetering" }
let projects = division.project.projects.where { $0.code == "P2026012" }
guard let employee = try await employees.select({ $0.id }).first(),
  let project = try await projects.select({ $0.id }).first()
else { fatalError("No such employee, or no such project") }
let items = try await division.logistics.items.where { $0.code == "UR001" || $0.code == "DN002" }
  .select { ($0.code, $0.id) }.all()
let ids = Dictionary(uniqueKeysWithValues: items.map { ($0 ?? "", $1) })

let hours = try await division.project.timeTransactions.create {
  $0.employee = employee
  $0.project = project
  $0.item = ids["UR001"]
  $0.date = LocalDateTime("2026-03-16")
  $0.quantity = 7.5
  $0.notes = "Panels on the second floor"
}
let travel = try await division.project.costTransactions.create {
  $0.employee = employee
  $0.project = project
  $0.item = ids["DN002"]
  $0.date = LocalDateTime("2026-03-16")
  $0.quantity = 1
}
let time = try await hours.read()
print(time.projectDescription ?? "", time.itemDescription ?? "", time.quantity ?? 0, separator: "  ")
let cost = try await travel.read()
print(cost.projectDescription ?? "", cost.itemDescription ?? "", cost.quantity ?? 0, separator: "  ")
