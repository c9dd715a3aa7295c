package dev.lathe.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;

/** One block of content. */
@Json(typeProperty = "type")
@Json.SubType(type = TextBlock.class, name = "text")
@Json.SubType(type = ImageBlock.class, name = "image")
@Json.SubType(type = AudioBlock.class, name = "audio")
@Json.SubType(type = LinkBlock.class, name = "resource_link")
@Json.SubType(type = ResourceBlock.class, name = "resource")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextBlock.class, name = "text"),
    @JsonSubTypes.Type(value = ImageBlock.class, name = "image"),
    @JsonSubTypes.Type(value = AudioBlock.class, name = "audio"),
    @JsonSubTypes.Type(value = LinkBlock.class, name = "resource_link"),
    @JsonSubTypes.Type(value = ResourceBlock.class, name = "resource")
})
@JSONType(
        typeKey = "type",
        seeAlso = {TextBlock.class, ImageBlock.class, AudioBlock.class, LinkBlock.class, ResourceBlock.class})
public sealed interface Block permits TextBlock, ImageBlock, AudioBlock, LinkBlock, ResourceBlock {}
