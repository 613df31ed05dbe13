# Everything a person or a machine does with this project. `make help` lists it.

SWIFT ?= swift
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
PACKAGES := libcsv-dev libcld2-dev libxlsxwriter-dev libsqlite3-dev coinor-libclp-dev coinor-libcbc-dev unzip chromium python3 python3-venv
ROLLCALL := .build/release/rollcall
VENV := .build/venv
BENCH_PYTHON := .build/bench-venv/bin/python
BENCH ?=
QUALITY_VENV := .build/quality-venv
QUALITY ?=
CHAINS ?= 300
FUZZ := .build/fuzz/release/fuzz
FUZZ_TARGETS ?= delimited recognised chat timestamps names settings agenda decisions taxonomy
SECONDS ?= 60
COUNT ?= 200
SANITIZERS ?= address thread
NOTEBOOKS_VENV := .build/notebooks-venv
OUTPUT ?=

.PHONY: help deps chains python build demo test lint docs format bench quality fuzz fuzz-folders faults sanitize notebooks clean

help: ## List what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

deps: ## Install the Debian packages that are missing, and nothing else
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.3 is needed: install a toolchain from swift.org and put it on the PATH"; exit 1; }
	@missing=""; for package in $(PACKAGES); do \
		dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -z "$$missing" ]; then echo "deps: nothing is missing ($(PACKAGES))"; else \
		echo "deps: installing$$missing"; \
		$(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing; \
	fi

build: deps ## Build the command line tool, optimised
	$(SWIFT) build -c release --product rollcall

demo: build ## Write out/blma-launch/report.html from the sample event
	$(ROLLCALL) report SampleData/blma-launch --output out/blma-launch
	@echo "open out/blma-launch/report.html"

test: deps python ## Run all tests
	$(SWIFT) test
	$(VENV)/bin/python -m unittest discover --start-directory Tests/Python

chains: build python ## Attack chains of publications (CHAINS=300 archives; a short run is a part of make test)
	ROLLCALL=$(ROLLCALL) $(VENV)/bin/python Tests/Python/chains.py $(CHAINS)

python: deps $(VENV)/requirements.txt ## Install the Python packages that the tests need, if they are not there yet

# The copy beside the packages tells what is installed: another list makes the environment anew.
$(VENV)/requirements.txt: Tests/requirements.txt | deps
	python3 -m venv --clear $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	cp $< $@

lint: deps ## Check format and the fences between modules
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	python3 Tests/check_fences.py
	python3 Tests/draw_house.py --check

docs: deps ## Build guides and comments with DocC into out/docs; a warning fails
	$(SWIFT) build
	python3 Tests/build_docs.py out/docs

format: ## Format the sources in place
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

bench: PACKAGES += gcc libc6-dev python3-venv
bench: build ## Compare answers and speed with DuckDB, Polars and pandas (BENCH="--help" for options)
	@test -x $(BENCH_PYTHON) || python3 -m venv .build/bench-venv
	@cmp -s Tests/Benchmarks/requirements.txt .build/bench-venv/requirements.txt || { \
		$(BENCH_PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/Benchmarks/requirements.txt && \
		cp Tests/Benchmarks/requirements.txt .build/bench-venv/; }
	@mkdir -p .build/bench && cc -O3 -o .build/bench/bare_libcsv Tests/Benchmarks/bare_libcsv.c -lcsv
	$(BENCH_PYTHON) Tests/Benchmarks/bench.py $(BENCH)

quality: build $(QUALITY_VENV)/requirements.txt ## Measure who is who on invented events (QUALITY="--help" for options)
	$(SWIFT) build -c release --product quality-report
	$(QUALITY_VENV)/bin/python Tests/Quality/quality.py $(QUALITY)

$(QUALITY_VENV)/requirements.txt: Tests/Quality/requirements.txt | deps
	python3 -m venv --clear $(QUALITY_VENV)
	$(QUALITY_VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	cp $< $@

# Every module is made for libFuzzer here, so this has a scratch path of its own.
fuzz: deps ## Give the readers arbitrary bytes under AddressSanitizer (SECONDS=60 for each of FUZZ_TARGETS)
	ROLLCALL_FUZZ=1 $(SWIFT) build -c release --product fuzz --scratch-path .build/fuzz \
		-Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld -Xswiftc -enable-testing
	python3 Tests/Fuzz/run_targets.py --program $(FUZZ) --seconds $(SECONDS) $(FUZZ_TARGETS)

fuzz-folders: build ## Damage whole event folders and run every command on each (COUNT=200 folders); measure the worst inputs
	ROLLCALL=$(ROLLCALL) python3 Tests/Fuzz/damage_folders.py $(COUNT)
	ROLLCALL=$(abspath $(ROLLCALL)) python3 Tests/Fuzz/worst_inputs.py

faults: PACKAGES += gcc libc6-dev
faults: build ## Fail or kill every command at each of its calls of the system
	@mkdir -p .build/faults && cc -O1 -Wall -shared -fPIC -o .build/faults/shim.so Tests/Faults/shim.c -ldl
	ROLLCALL=$(abspath $(ROLLCALL)) SHIM=$(abspath .build/faults/shim.so) python3 Tests/Faults/faults.py

# XCTest leaks some bytes at its end, which is no fault of what is tested; a crash must not ask what to do.
sanitize: deps ## Run the tests under AddressSanitizer and ThreadSanitizer (SANITIZERS=thread for one)
	@for sanitizer in $(SANITIZERS); do \
		SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 TSAN_OPTIONS=suppressions=$(abspath Tests/thread_sanitizer.txt) $(SWIFT) test --sanitize $$sanitizer --scratch-path .build/$$sanitizer || exit 1; \
	done

notebooks: build $(NOTEBOOKS_VENV)/requirements.txt ## Execute the notebooks on the sample event, into out/notebooks/ (OUTPUT=folder for your own)
	@test -n "$(OUTPUT)" || $(ROLLCALL) figures SampleData/blma-launch --output out/blma-launch --quiet
	@mkdir -p out/notebooks
	ROLLCALL_OUTPUT="$(abspath $(or $(OUTPUT),out/blma-launch))" PYTHONDONTWRITEBYTECODE=1 $(NOTEBOOKS_VENV)/bin/jupyter nbconvert --log-level ERROR --execute --ExecutePreprocessor.kernel_name=python3 --to html --output-dir out/notebooks Notebooks/*.ipynb
	@echo "open out/notebooks/*.html; to work on them: $(NOTEBOOKS_VENV)/bin/jupyter lab Notebooks"

$(NOTEBOOKS_VENV)/requirements.txt: Notebooks/requirements.txt | deps
	python3 -m venv --clear $(NOTEBOOKS_VENV)
	$(NOTEBOOKS_VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	cp $< $@

clean: ## Remove what was built and written
	rm -rf .build out
