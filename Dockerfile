FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY bpmn bpmn
COPY forms forms
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/liangqu-approval-*.jar extract --layers --destination layers \
    && mv layers/application/liangqu-approval-*.jar layers/application/liangqu-approval.jar

FROM eclipse-temurin:17-jre
# Previews of PDFs that don't embed their Chinese font are drawn with this one.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-wqy-microhei \
    && rm -rf /var/lib/apt/lists/*
RUN groupadd --system --gid 10001 liangqu \
    && useradd --system --uid 10001 --gid liangqu --home-dir /opt/liangqu --shell /usr/sbin/nologin liangqu \
    && install --directory --owner=liangqu --group=liangqu --mode=0750 /var/lib/liangqu/attachments
WORKDIR /opt/liangqu
# From what changes least to what changes most, so that a release replaces the last layer alone.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER liangqu
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Duser.timezone=Asia/Shanghai -Dfile.encoding=UTF-8"
EXPOSE 8080
VOLUME /var/lib/liangqu/attachments
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=8 \
    CMD ["curl", "--fail", "--silent", "--show-error", "http://127.0.0.1:8080/actuator/health"]
ENTRYPOINT ["java", "-jar", "liangqu-approval.jar"]
