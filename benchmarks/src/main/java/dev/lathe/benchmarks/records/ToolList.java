package dev.lathe.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONField;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolList(
        List<Tool> tools,
        String nextCursor,

        @JsonProperty("_meta") @JSONField(name = "_meta") @Json.Property("_meta")
        Map<String, Object> meta) {}
