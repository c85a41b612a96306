import ExactOnlineWebhooksSQLite

func store() throws -> SQLiteWebhookStore { try SQLiteWebhookStore(at: "webhooks.sqlite") }
