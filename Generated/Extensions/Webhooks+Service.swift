public import ExactOnlineRuntime

nonisolated extension Webhooks: WebhookService {}
