import ExactOnlineWebhooks

let receiver = WebhookReceiver(secrets: ["secret"])
