package dev.lathe.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.Map;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
@JSONType(typeName = "audio")
public record AudioBlock(
        String data,
        String mimeType,
        Annotations annotations,

        @JsonProperty("_meta") @JSONField(name = "_meta") @Json.Property("_meta")
        Map<String, Object> meta)
        implements Block {}
