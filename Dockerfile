# Builds the jar and packs it unpacked; the database is a server of its own (docker-compose.yml).
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -B -ntp -DskipTests -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar app-web/target/anxin.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --create-home anxin && mkdir /data /keys && chown anxin /data /keys
COPY --from=build /app /app
USER anxin
ENV ANXIN_DATA_DIR=/data ANXIN_KEY_FILE=/keys/encryption.keys
VOLUME ["/data", "/keys"]
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=12 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q 200"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", \
    "-Duser.timezone=Asia/Shanghai", "--enable-native-access=ALL-UNNAMED", "-jar", "/app/anxin.jar"]
