package dev.lathe.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;
import java.util.List;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Annotations(List<String> audience, Double priority, String lastModified) {}
