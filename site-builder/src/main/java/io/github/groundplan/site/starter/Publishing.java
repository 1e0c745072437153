package io.github.groundplan.site.starter;

/** What a new course needs to be kept by Git and to be published. */
public final class Publishing {
  private Publishing() {}

  /** What Git is to leave out. */
  public static String ignored() {
    return "# What is built, and what builds it\n/target/\n/groundplan.jar\n";
  }

  /** How to go on, for whoever opens the folder. */
  public static String readme(Name name) {
    return """
    # %s

    Lessons lie in `content/lessons`. The program, `groundplan.jar`, is the only thing needed beside Java 17 or later.

    See the course while you write:

        java -jar groundplan.jar serve --open yes

    Build it into `target/site`, which any web server can publish and any browser can open from a disk:

        java -jar groundplan.jar build

    Publish it on GitHub: say in `content/site.yaml` where it will be (`base`) and where it is kept
    (`repository`), choose *GitHub Actions* under *Settings → Pages*, and push. The workflow in
    `.github/workflows` does the rest.
    """
        .formatted(name.title());
  }

  /** A workflow of GitHub that publishes the course with every change. */
  public static String workflow() {
    return """
    name: Deploy

    on:
      push:
        branches: [main]
      workflow_dispatch:

    permissions:
      contents: read
      pages: write
      id-token: write

    concurrency:
      group: pages
      cancel-in-progress: false

    jobs:
      deploy:
        runs-on: ubuntu-latest
        timeout-minutes: 10
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        env:
          GROUNDPLAN: https://github.com/groundplan/groundplan/releases/latest/download/groundplan.jar
        steps:
          # Pages say when they were last changed, which the whole history tells.
          - uses: actions/checkout@v7
            with:
              fetch-depth: 0
          - uses: actions/setup-java@v6
            with:
              distribution: temurin
              java-version: '17'
          - run: |
              curl --fail --location --silent --show-error --remote-name-all "$GROUNDPLAN" "$GROUNDPLAN.sha256"
              sha256sum --check groundplan.jar.sha256
          - run: java -jar groundplan.jar check
          - run: java -jar groundplan.jar build
          - uses: actions/configure-pages@v6
          - uses: actions/upload-pages-artifact@v5
            with:
              path: target/site
          - id: deployment
            uses: actions/deploy-pages@v5
    """;
  }
}
