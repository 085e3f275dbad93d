# syntax=docker/dockerfile:1
# Build the jar first: ./mvnw -DskipTests package
FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY target/image/signin-diagnosis-*.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/signin-diagnosis --create-home signin
WORKDIR /var/lib/signin-diagnosis
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
RUN mkdir data rules && chown signin data rules
USER signin
VOLUME ["/var/lib/signin-diagnosis/data"]
EXPOSE 8080

# A container listens beyond loopback, so the application starts only when it is told how access is granted:
# docker run -e SIGNIN_SECURITY_MODE=proxy …
ENV SERVER_ADDRESS=0.0.0.0
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60"

HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "application.jar"]
