@_exported public import SandboxBehaviours
