# For scripts, to be sourced: Maven over the jars that `mvn -q -Pdemo package` has staged, as examples/pom.xml starts it.

examples=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
outer_repository=file://$(mvn -q -N -f "$examples/../pom.xml" help:evaluate -Dexpression=settings.localRepository -DforceStdout)

staged_mvn() {
  mvn -q -B --global-settings "$examples/settings.xml" "-Douter.repository=$outer_repository" \
    "-Dmaven.repo.local=$examples/target/repository" -Daether.offline.protocols=file \
    "-Dnativebound.runtime=$examples/../rust-runtime" "$@"
}
