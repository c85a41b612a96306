// Generated code and its users import one module, which re-exports the runtime below it.
@_exported public import ODataRuntime
