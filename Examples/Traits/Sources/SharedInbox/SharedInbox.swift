import ExactOnlinePostgreSQL
import ExactOnlineWebhooksPostgreSQL

func store(in database: PostgreSQLDatabase) throws -> PostgreSQLWebhookStore {
  try PostgreSQLWebhookStore(in: database)
}
