// Sends a file to a server on this machine, fetches one of the same size, and prints the most memory that the process ever
// held, in bytes.
//
// `FileMemory asynchttpclient|urlsession PORT FILE`. The server takes what it is sent and has as many bytes to give as the
// file has; Benchmarks/Scripts/transfers.py starts one.
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineURLSession
import Foundation
import ProcessUsage

let arguments = CommandLine.arguments
guard arguments.count == 4, let port = Int(arguments[2]) else {
  fatalError("Usage: FileMemory asynchttpclient|urlsession PORT FILE")
}
let transport: any ClientTransport =
  arguments[1] == "urlsession" ? URLSessionTransport() : AsyncHTTPClientTransport()
let file = arguments[3]
let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int64 ?? 0
var limits = RequestLimits.exactOnline
limits.maximumFileSize = nil
let division = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)), authorization: BearerToken("benchmark"),
  transport: transport, requestLimits: limits, policies: .bare
).division(1)

_ = try await division.documents.documentAttachments.create(.file(file), document: UUID())
let copy = file + ".copy"
try await division.download(
  RemoteFile(link: "/docs/SysAttachment.aspx?ID=\(size)&_Division_=1", name: "a.bin", size: size), to: copy)
try FileManager.default.removeItem(atPath: copy)

print(ProcessUsage.peakMemory)
