# make generate    Metadata/ becomes Generated/
# make test        all tests
# make check       fails when Generated/ is not what Metadata/ gives
# make lint        the format, checked strictly
# make benchmark   compile time, decoding, calls, memory, files, generating, webhooks, mirrors, the sandbox: their goals
# make sandbox     the sandbox with demo data, until Ctrl-C
# make demo        the sandbox, and a program that uses it: it ends with that program
# make documentation   the site in .build/documentation: the pages, and the reference of the modules

.PHONY: generate test check lint benchmark sandbox demo documentation setup

SWIFT ?= swift

# SwiftPM passes the traits to the compiler in the order of a Swift Set, which is random in each process. In another order
# everything is compiled again.
export SWIFT_DETERMINISTIC_HASHING = 1

setup:
	@.ci/setup

# SwiftPM does not run a package in which a target has no sources: where Generated/ is gone, it gets a file that the
# generator replaces.
generate: setup
	@test -d Generated || { mkdir Generated; echo '// exact-online-generator placeholder' >Generated/ExactOnline.swift; }
	@$(SWIFT) run --quiet exact-online-generator generate

check: setup
	@$(SWIFT) run --quiet exact-online-generator check
	@$(SWIFT) run --quiet exact-online-generator check --config Tests/EndToEnd/ForeignServiceTests/exact-online-generator.yaml
	@$(SWIFT) run --quiet exact-online-generator check --config Tests/EndToEnd/SAPGatewayTests/exact-online-generator.yaml

# Four tests at a time: with all of them at once each waits for seconds in a line of hundreds, and times out. Tests have
# sets in another order each time.
test:
	@.ci/setup tests
	@$(SWIFT) build --quiet --build-tests --explicit-target-dependency-import-check error
	@env -u SWIFT_DETERMINISTIC_HASHING $(SWIFT) test --skip-build --quiet --disable-xctest \
	  --experimental-maximum-parallelization-width 4

lint:
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Plugins Tests Templates Generated Examples Benchmarks

benchmark: setup
	@Benchmarks/run

sandbox: setup
	@$(SWIFT) run exact-online-sandbox --seed demo

demo: setup
	@Examples/demo

documentation: setup
	@.ci/documentation .build/documentation
