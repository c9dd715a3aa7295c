package dev.lathe.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;
import java.util.List;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Icon(String src, String mimeType, List<String> sizes, String theme) {}
