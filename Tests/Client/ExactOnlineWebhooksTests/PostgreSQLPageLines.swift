import ExactOnlinePostgreSQL
import ExactOnlineRuntime
import ExactOnlineWebhooks
import ExactOnlineWebhooksPostgreSQL

/// The lines of Documentation/postgresql.md and many-machines.md; `.ci/pages` finds them here.
func sharesAConnection(id: String, secret: String) async throws -> (OAuthSession, PostgreSQLRateLimitStore) {
  let database = try PostgreSQLDatabase(connectionString: "postgresql://exact@db.example/books?sslmode=verify-full")
  try await PostgreSQLTokenStore.createTable(in: database)
  try await PostgreSQLRateLimitStore.createTable(in: database)

  let session = OAuthSession(
    clientID: id, clientSecret: secret, tokens: try PostgreSQLTokenStore(in: database, name: "customer 42"))
  let limits = try PostgreSQLRateLimitStore(in: database)
  return (session, limits)
}

func sharesAnInbox(in database: PostgreSQLDatabase) async throws -> WebhookInbox {
  try await PostgreSQLWebhookStore.createTable(in: database)
  let inbox = WebhookInbox(store: try PostgreSQLWebhookStore(in: database), consumer: "worker-3")
  return inbox
}
