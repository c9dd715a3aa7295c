package dev.lathe.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Task(
        String taskId,
        Status status,
        String statusMessage,
        String createdAt,
        String lastUpdatedAt,
        Long ttl,
        Long pollInterval) {}
