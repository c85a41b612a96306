import ExactOnlineAsyncHTTPClient

let transport = AsyncHTTPClientTransport()
