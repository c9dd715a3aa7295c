package dev.lathe.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallToolRequest(String jsonrpc, Long id, String method, CallToolParams params) implements Message {}
