// Download the PDF of an invoice
//
// The PDF is an attachment of the document that was made when the invoice was printed. It is streamed to a file, which is
// either complete or not there.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let invoices = division.salesInvoice.salesInvoices
guard let invoice = try await invoices.where({ $0.yourRef == "PO-4453" }).first() else { fatalError("No such invoice") }

let pdf = try await invoices.pdfFile(of: invoice)
let folder = FileManager.default.temporaryDirectory.appending(path: "invoices-\(UUID())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
let path = try await division.download(pdf, into: folder.path)
let content = try Data(contentsOf: URL(filePath: path))
print(URL(filePath: path).lastPathComponent, content.starts(with: Data("%PDF-".utf8)) ? "is a PDF" : "is no PDF")
try FileManager.default.removeItem(at: folder)
