import Foundation
import SandboxAuthorization
import SandboxBehaviours
import SandboxService
import SandboxWebhooks

/// The memory of a sandbox as JSON.
enum ControlJSON {
  static func node(_ exchange: SandboxExchange) -> JSONNode {
    .object([
      "number": .number(String(exchange.number)), "time": .string(text(exchange.time.timeIntervalSince1970)),
      "method": .string(exchange.method), "path": .string(exchange.path), "query": .string(exchange.query),
      "headers": node(exchange.headers), "body": .string(String(decoding: exchange.body, as: UTF8.self)),
      "status": .number(String(exchange.status)), "answerHeaders": node(exchange.answerHeaders),
      "answer": .string(String(decoding: exchange.answer, as: UTF8.self)),
      "milliseconds": .number("\(exchange.milliseconds)"),
    ])
  }

  /// Without headers and bodies.
  static func brief(_ exchange: SandboxExchange) -> JSONNode {
    .object([
      "number": .number(String(exchange.number)), "time": .string(text(exchange.time.timeIntervalSince1970)),
      "method": .string(exchange.method), "path": .string(exchange.path), "query": .string(exchange.query),
      "status": .number(String(exchange.status)), "client": .string(exchange.headers["user-agent"] ?? ""),
      "milliseconds": .number("\(exchange.milliseconds)"),
    ])
  }

  static func node(_ token: IssuedToken) -> JSONNode {
    .object([
      "kind": .string(token.kind.rawValue), "token": .string(token.text), "user": .string(token.user),
      "state": .string(token.state.rawValue), "issued": .string(text(token.issued)),
      "expires": token.expires.map { .string(text($0)) } ?? .null,
    ])
  }

  static func node(_ delivery: WebhookDelivery) -> JSONNode {
    .object([
      "topic": .string(delivery.topic), "action": .string(delivery.action), "callback": .string(delivery.callback),
      "body": .string(String(decoding: delivery.body, as: UTF8.self)),
      "status": delivery.status.map { .number(String($0)) } ?? .null,
    ])
  }

  static func node(_ report: SandboxReport) -> JSONNode {
    .object([
      "clients": .array(
        report.clients.map { client in
          .object([
            "name": .string(client.name), "calls": .number(String(client.calls)),
            "findings": .array(
              client.findings.map { finding in
                .object([
                  "name": .string(finding.name), "calls": .number(String(finding.calls)),
                  "example": .string(finding.example), "advice": .string(finding.advice),
                ])
              }),
          ])
        })
    ])
  }

  private static func node(_ headers: [String: String]) -> JSONNode {
    .object(headers.sorted { $0.key < $1.key }.map { JSONNode.Member(name: $0.key, value: .string($0.value)) })
  }

  /// An instant in UTC, to the millisecond.
  static func text(_ seconds: Double) -> String {
    Date(timeIntervalSince1970: seconds).formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
