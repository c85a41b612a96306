@_exported public import SandboxBehaviours
@_exported public import SandboxWebhooks
