# The application on Debian with a Java 25 runtime. Build it from the repository alone:
#   docker build -t praksisplass .

FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends openjdk-25-jdk-headless curl ca-certificates unzip \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --no-transfer-progress dependency:go-offline
COPY src src
# The tests are run by CI on the same commit
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --no-transfer-progress package -DskipTests -Dmaven.test.skip=true
RUN java -Djarmode=tools -jar target/praksisplass-*.jar extract --layers --launcher --destination extracted \
 # The demo's database for other systems than this image's, three quarters of the weight
 && rm -f extracted/dependencies/BOOT-INF/lib/embedded-postgres-binaries-darwin-* \
          extracted/dependencies/BOOT-INF/lib/embedded-postgres-binaries-windows-* \
          extracted/dependencies/BOOT-INF/lib/embedded-postgres-binaries-*-alpine-*

FROM debian:trixie-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends openjdk-25-jre-headless curl tzdata \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /application praksisplass
ENV LANG=C.UTF-8
WORKDIR /application
# From what changes seldom to what changes always
COPY --from=build /source/extracted/dependencies/ ./
COPY --from=build /source/extracted/spring-boot-loader/ ./
COPY --from=build /source/extracted/snapshot-dependencies/ ./
COPY --from=build /source/extracted/application/ ./
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
  CMD curl --fail --silent --output /dev/null "http://localhost:${SERVER_PORT:-8080}/actuator/health" || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-Dfile.encoding=UTF-8", "org.springframework.boot.loader.launch.JarLauncher"]
