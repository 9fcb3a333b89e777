# Muniment. `make demo` shows what it does; `make test` checks that it does it.
SWIFT ?= swift
PREFIX ?= /usr/local
ROOMS := Package.swift Sources Importers Archive Tests
PACKAGES := libsqlite3-dev sqlite3 libxml2-dev libzip-dev libarchive-dev zlib1g-dev pkg-config zip libvectorscan-dev \
  libcairo2-dev libpango1.0-dev fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji poppler-utils
CHECKED := --explicit-target-dependency-import-check error

.PHONY: demo test build release lint format packages man install bench soak mutations corpus clean

# A made-up council's archive in ./demo-archive, three searches in it, and a check.
demo: release
	$(SWIFT) run -c release --skip-build muniment demo demo-archive

# Everything that must hold before a change is taken: borders, style, tests.
test: packages lint
	$(SWIFT) build --build-tests $(CHECKED)
	$(SWIFT) test --skip-build

build: packages
	$(SWIFT) build $(CHECKED)

release: packages
	$(SWIFT) build -c release --product muniment

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(ROOMS)

format:
	$(SWIFT) format --in-place --recursive --parallel $(ROOMS)

# Installs the system libraries that are missing (Debian 12); asks for nothing when all are there.
packages:
	@missing=$$(for package in $(PACKAGES); do dpkg -s $$package >/dev/null 2>&1 || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	  sudo=$$([ $$(id -u) = 0 ] || echo sudo); \
	  echo "Installing" $$missing; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing; \
	fi

# The manual page and the shells' completions, in ./out.
man: release
	mkdir -p out
	$(SWIFT) package --allow-writing-to-package-directory generate-manual --multi-page --output-directory out
	for shell in bash zsh fish; do .build/release/muniment --generate-completion-script $$shell > out/muniment.$$shell; done

install: man
	install -d $(PREFIX)/bin $(PREFIX)/share/man/man1 $(PREFIX)/share/bash-completion/completions
	install .build/release/muniment $(PREFIX)/bin/muniment
	cp -R .build/release/muniment_muniment.resources .build/release/muniment_Policy.resources $(PREFIX)/bin/
	install -m 644 out/*.1 $(PREFIX)/share/man/man1/
	install -m 644 out/muniment.bash $(PREFIX)/share/bash-completion/completions/muniment

# Speed of an import of 500,000 posts, beside the bare database. Takes some minutes and 4 GB in ./out.
bench: release
	Bench/import-bench.sh .build/release/muniment out/bench

# 50 imports killed at random moments.
soak: release
	Bench/kill-test.sh .build/release/muniment Sources/muniment/Demo/twitter-wenlowtc-2025-04-28 50

# Every beginning and every changed byte of every fixture: some hours. MUNIMENT_MUTATIONS=X tries those of X alone.
mutations: packages
	$(SWIFT) build --build-tests
	MUNIMENT_MUTATIONS=all $(SWIFT) test --skip-build --filter MutationTests

# Expected against found for a folder of sample exports: make corpus CORPUS=DIR
corpus: release
	python3 Bench/corpus-table.py .build/release/muniment $(CORPUS)

clean:
	rm -rf .build out demo-archive
