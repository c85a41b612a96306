import ExactOnlineTracing

let observer = TracingObserver()
