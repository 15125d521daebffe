# En action: the commands of the project. The work is done by the scripts in scripts/.

PYTHON := .venv/bin/python
PORT ?= 8765
MINUTES ?= 10

.DEFAULT_GOAL := help
.PHONY: help setup demo dossiers test package platform bench evaluate reliability screenshots strings lint format clean

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1 \t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: ## Install what is missing (asked for by every other command)
	@scripts/bootstrap

demo: setup ## Run the whole job, from loading to sending, and show it
	@$(PYTHON) -m scripts.package
	@$(PYTHON) -m scripts.demo

dossiers: setup ## Print district dossiers from real contributions, each page as a picture too
	@$(PYTHON) -m scripts.package
	@$(PYTHON) -m scripts.real_dossiers

test: setup ## Run every check and every test
	@$(PYTHON) -m scripts.check

package: setup ## Build the zip that QGIS installs, and look at it as the plugin portal does
	@$(PYTHON) -m scripts.package
	@$(PYTHON) -m scripts.portal build/*.zip

platform: setup ## Start the reference platform with the demonstration data (PORT=8765)
	@PORT=$(PORT) $(PYTHON) -m scripts.demo_platform

bench: setup ## Measure against what a user would pick instead
	@$(PYTHON) -m benchmarks

evaluate: setup ## Measure how good the suggestions are, against what is simple
	@$(PYTHON) -m benchmarks.suggestions

reliability: setup ## Run the property and state-machine tests with a large budget (MINUTES=10)
	@$(PYTHON) -m scripts.reliability $(MINUTES)

screenshots: setup ## Take the demonstration's pictures of a real QGIS again, without opening it
	@$(PYTHON) -m scripts.package
	@CI=1 $(PYTHON) -m scripts.demo

strings: setup ## Collect the texts to translate in i18n/, and list those that wait
	@$(PYTHON) -m scripts.strings

lint: setup ## Run the checks of style, types and security, without the tests
	@$(PYTHON) -m scripts.check lint

format: setup ## Put the code in the common form
	@$(PYTHON) -m ruff check --quiet --fix-only .
	@$(PYTHON) -m ruff format .

clean: ## Remove what was built; .venv stays
	rm -rf build demo .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings i18n/*.qm
	find . -name __pycache__ -not -path './.venv*' -prune -exec rm -rf {} +
