/// The exit codes of all commands of this package. Their pages say what each means there.
package enum ExitStatus: Int32 {
  case done = 0
  /// No: the service refused the call, the row does not exist, or files differ from what they should be.
  case refused = 1
  /// A word of the command line, or a file that it names, is wrong; nothing was written to the service.
  case wrongInput = 2
  /// `doctor` found a problem.
  case unhealthy = 3
  /// A user must log in: nobody has, the service refuses the login, or what is stored of it is broken.
  case loginRequired = 4
  /// No response, maintenance, no calls left, or a file that cannot be written: the same command may succeed later.
  case unavailable = 5
  /// Ctrl-C.
  case interrupted = 130
}
