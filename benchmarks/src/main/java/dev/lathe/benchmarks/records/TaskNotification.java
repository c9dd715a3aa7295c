package dev.lathe.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskNotification(String jsonrpc, String method, Task params) implements Message {}
