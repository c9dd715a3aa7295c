package dev.lathe;

import java.util.List;

/** Every kind of change that a schema can undergo, each as small as it can be. */
final class UpdateCases {
    private static final String TASK = "\"Task\": {\"type\": \"object\", \"properties\": {%s}, \"required\": [%s]}";
    private static final String STATUS = "\"Status\": {\"type\": \"string\", \"enum\": [%s]}";
    private static final String SQUARE =
            "\"Square\": {\"type\": \"object\", \"properties\": {\"kind\": {\"const\": \"square\"}, \"side\": {\"type\": \"number\"}}, \"required\": [\"kind\", \"side\"]}";
    private static final String CIRCLE =
            "\"Circle\": {\"type\": \"object\", \"properties\": {\"kind\": {\"const\": \"circle\"}, \"radius\": {\"type\": \"number\"}}, \"required\": [\"kind\", \"radius\"]}";
    private static final String LINE =
            "\"Line\": {\"type\": \"object\", \"properties\": {\"kind\": {\"const\": \"line\"}, \"length\": {\"type\": \"number\"}}, \"required\": [\"kind\", \"length\"]}";
    private static final String TWO =
            "\"Figure\": {\"oneOf\": [{\"$ref\": \"#/$defs/Square\"}, {\"$ref\": \"#/$defs/Circle\"}]}, " + SQUARE
                    + ", " + CIRCLE + ", " + LINE;
    private static final String THREE =
            "\"Figure\": {\"oneOf\": [{\"$ref\": \"#/$defs/Square\"}, {\"$ref\": \"#/$defs/Circle\"}, {\"$ref\": \"#/$defs/Line\"}]}, "
                    + SQUARE + ", " + CIRCLE + ", " + LINE;

    static final List<UpdateCase> ALL = List.of(
            UpdateCase.of("nothing", task("", ""), task("", "")),
            UpdateCase.of(
                    "definition added",
                    STATUS.formatted("\"a\""),
                    STATUS.formatted("\"a\"") + "," + task("", ""),
                    "added definition /$defs/Task C C C"),
            UpdateCase.of(
                    "definition removed",
                    STATUS.formatted("\"a\"") + "," + task(text("id"), ""),
                    STATUS.formatted("\"a\""),
                    "removed definition /$defs/Task B B B"),
            UpdateCase.of(
                    "alias removed",
                    "\"Name\": {\"type\": \"string\"}," + task("", ""),
                    task("", ""),
                    "removed definition /$defs/Name C C C"),
            UpdateCase.of(
                    "definition renamed",
                    task(text("id") + "," + text("name"), "\"id\""),
                    task(text("id") + "," + text("name"), "\"id\"").replace("Task", "Job"),
                    "added definition /$defs/Job C C C",
                    "renamed definition /$defs/Job B B C"),
            UpdateCase.of(
                            "definition renamed and bound",
                            task(text("id") + "," + text("name"), "\"id\""),
                            task(text("id") + "," + text("name"), "\"id\"").replace("Task", "Job"),
                            "added definition /$defs/Job C C C",
                            "renamed definition /$defs/Job C C C")
                    .bound("types:\n  /$defs/Job: {name: Task}\n"),
            UpdateCase.of(
                            "optional property added",
                            task(text("id"), ""),
                            task(text("id") + "," + text("note"), ""),
                            "added property /$defs/Task/properties/note C C C")
                    .sending("Task", "{\"id\": \"1\"}", "{\"id\": \"1\", \"note\": \"x\"}"),
            UpdateCase.of(
                            "required property added",
                            task(text("id"), ""),
                            task(text("id") + "," + text("note"), "\"note\""),
                            "added property /$defs/Task/properties/note C C B")
                    .sending("Task", "{\"id\": \"1\"}"),
            UpdateCase.of(
                            "optional property removed",
                            task(text("id") + "," + text("note"), ""),
                            task(text("id"), ""),
                            "removed property /$defs/Task/properties/note B B C")
                    .sending("Task", "{\"id\": \"1\", \"note\": \"x\"}", "{}"),
            UpdateCase.of(
                            "required property removed",
                            task(text("id") + "," + text("note"), "\"note\""),
                            task(text("id"), ""),
                            "removed property /$defs/Task/properties/note B B B")
                    .sending("Task", "{\"id\": \"1\"}"),
            UpdateCase.of(
                    "property renamed",
                    task(described("note"), ""),
                    task(described("remark"), ""),
                    "renamed property /$defs/Task/properties/remark B B U"),
            UpdateCase.of(
                            "property renamed and bound",
                            task(described("note"), ""),
                            task(described("remark"), ""),
                            "renamed property /$defs/Task/properties/remark C C U")
                    .bound("types:\n  /$defs/Task/properties/remark: {name: note}\n"),
            UpdateCase.of(
                            "text may be absent",
                            task(text("id"), "\"id\""),
                            task(text("id"), ""),
                            "presence property /$defs/Task/properties/id C C B")
                    .sending("Task", "{}"),
            UpdateCase.of(
                            "number may be absent",
                            task(typed("n", "integer"), "\"n\""),
                            task(typed("n", "integer"), ""),
                            "presence property /$defs/Task/properties/n B B B")
                    .sending("Task", "{}"),
            UpdateCase.of(
                            "number must be there",
                            task(typed("n", "integer"), ""),
                            task(typed("n", "integer"), "\"n\""),
                            "presence property /$defs/Task/properties/n B B B")
                    .sending("Task", "{}"),
            UpdateCase.of(
                            "text must be there",
                            task(text("id"), ""),
                            task(text("id"), "\"id\""),
                            "presence property /$defs/Task/properties/id C C B")
                    .sending("Task", "{}"),
            UpdateCase.of(
                            "required may be null",
                            task(text("id"), "\"id\""),
                            task(nullable("id"), "\"id\""),
                            "presence property /$defs/Task/properties/id C C B")
                    .sending("Task", "{\"id\": null}"),
            UpdateCase.of(
                            "optional may be null",
                            task(text("id"), ""),
                            task(nullable("id"), ""),
                            "presence property /$defs/Task/properties/id C C C")
                    .sending("Task", "{\"id\": null}", "{}"),
            UpdateCase.of(
                            "optional is never null",
                            task(nullable("id"), ""),
                            task(text("id"), ""),
                            "presence property /$defs/Task/properties/id B B B")
                    .sending("Task", "{\"id\": null}"),
            UpdateCase.of(
                            "text became a number",
                            task(text("id"), ""),
                            task(typed("id", "integer"), ""),
                            "type property /$defs/Task/properties/id B B B")
                    .sending("Task", "{\"id\": 1}", "{\"id\": \"1\"}"),
            UpdateCase.of(
                            "integer became a number",
                            task(typed("id", "integer"), ""),
                            task(typed("id", "number"), ""),
                            "type property /$defs/Task/properties/id B B B")
                    .sending("Task", "{\"id\": 1.5}"),
            UpdateCase.of(
                            "items are of another type",
                            task(list("tags", "string"), ""),
                            task(list("tags", "integer"), ""),
                            "type schema /$defs/Task/properties/tags/items B C B")
                    .sending("Task", "{\"tags\": [1]}"),
            UpdateCase.of(
                            "alias is of another type",
                            "\"Id\": {\"type\": \"string\"}," + task("\"id\": {\"$ref\": \"#/$defs/Id\"}", ""),
                            "\"Id\": {\"type\": \"integer\"}," + task("\"id\": {\"$ref\": \"#/$defs/Id\"}", ""),
                            "type definition /$defs/Id B B B")
                    .sending("Task", "{\"id\": 1}"),
            UpdateCase.of(
                            "inline object became a definition",
                            task("\"at\": {\"type\": \"object\", \"properties\": {" + text("x") + "}}", ""),
                            task("\"at\": {\"$ref\": \"#/$defs/Place\"}", "")
                                    + ", \"Place\": {\"type\": \"object\", \"properties\": {" + text("x") + "}}",
                            "type property /$defs/Task/properties/at B B C",
                            "added definition /$defs/Place C C C")
                    .sending("Task", "{\"at\": {\"x\": \"1\"}}"),
            UpdateCase.of(
                            "map became an object",
                            task("\"at\": {\"type\": \"object\"}", ""),
                            task("\"at\": {\"type\": \"object\", \"properties\": {" + text("x") + "}}", ""),
                            "type property /$defs/Task/properties/at B B C")
                    .sending("Task", "{\"at\": {\"y\": 1}}", "{\"at\": {\"x\": \"1\"}}"),
            UpdateCase.of(
                            "value became a choice",
                            task("\"f\": {\"$ref\": \"#/$defs/Square\"}", "") + "," + TWO,
                            task("\"f\": {\"$ref\": \"#/$defs/Figure\"}", "") + "," + TWO,
                            "type property /$defs/Task/properties/f B B B")
                    .sending("Task", "{\"f\": {\"kind\": \"circle\", \"radius\": 1.5}}"),
            UpdateCase.of(
                            "enum value added",
                            STATUS.formatted("\"a\", \"c\""),
                            STATUS.formatted("\"a\", \"b\", \"c\""),
                            "added value /$defs/Status B C C")
                    .sending("Status", "\"a\"", "\"b\""),
            UpdateCase.of(
                            "enum value removed",
                            STATUS.formatted("\"a\", \"b\", \"c\""),
                            STATUS.formatted("\"a\", \"c\""),
                            "removed value /$defs/Status B B B")
                    .sending("Status", "\"b\""),
            UpdateCase.of(
                    "constant became an enum",
                    STATUS.formatted("\"a\""),
                    STATUS.formatted("\"a\", \"b\""),
                    "type definition /$defs/Status C C B"),
            UpdateCase.of("enum value moved", STATUS.formatted("\"a\", \"b\""), STATUS.formatted("\"b\", \"a\"")),
            UpdateCase.of(
                            "enum became any text",
                            task("\"s\": {\"enum\": [\"a\", \"b\"]}", ""),
                            task(text("s"), ""),
                            "type property /$defs/Task/properties/s B B C")
                    .sending("Task", "{\"s\": \"c\"}"),
            UpdateCase.of(
                            "text became an enum",
                            task(text("s"), ""),
                            task("\"s\": {\"enum\": [\"a\", \"b\"]}", ""),
                            "type property /$defs/Task/properties/s B B B")
                    .sending("Task", "{\"s\": \"c\"}"),
            UpdateCase.of("arm added", TWO, THREE, "added arm /$defs/Figure/oneOf/2 B C C")
                    .sending(
                            "Figure",
                            "{\"kind\": \"line\", \"length\": 1.5}",
                            "{\"kind\": \"circle\", \"radius\": 1.5}"),
            UpdateCase.of("arm removed", THREE, TWO, "removed arm /$defs/Figure/oneOf/2 B B B")
                    .sending("Figure", "{\"kind\": \"line\", \"length\": 1.5}"),
            UpdateCase.of(
                            "scalar arm added",
                            "\"Id\": {\"type\": [\"string\", \"integer\"]}",
                            "\"Id\": {\"type\": [\"string\", \"integer\", \"boolean\"]}",
                            "added arm /$defs/Id/type/2 B C C")
                    .sending("Id", "true", "1"),
            UpdateCase.of(
                            "scalar arm removed",
                            "\"Id\": {\"type\": [\"string\", \"integer\", \"boolean\"]}",
                            "\"Id\": {\"type\": [\"string\", \"integer\"]}",
                            "removed arm /$defs/Id/type/2 B B B")
                    .sending("Id", "true"),
            UpdateCase.of(
                            "constant changed",
                            task("\"v\": {\"const\": \"1\"}", "\"v\""),
                            task("\"v\": {\"const\": \"2\"}", "\"v\""),
                            "constant property /$defs/Task/properties/v C C B")
                    .sending("Task", "{\"v\": \"1\"}", "{\"v\": \"2\"}"),
            UpdateCase.of(
                            "constant became optional",
                            task("\"v\": {\"const\": \"1\"}", "\"v\""),
                            task("\"v\": {\"const\": \"1\"}", ""),
                            "presence property /$defs/Task/properties/v C C B")
                    .sending("Task", "{}"),
            UpdateCase.of(
                            "limit narrowed",
                            task("\"n\": {\"type\": \"integer\", \"maximum\": 9}", ""),
                            task("\"n\": {\"type\": \"integer\", \"maximum\": 5}", ""),
                            "constraint property /$defs/Task/properties/n C C B")
                    .sending("Task", "{\"n\": 7}"),
            UpdateCase.of(
                            "limit widened",
                            task("\"n\": {\"type\": \"integer\", \"maximum\": 5}", ""),
                            task("\"n\": {\"type\": \"integer\", \"maximum\": 9}", ""),
                            "constraint property /$defs/Task/properties/n C C C")
                    .sending("Task", "{\"n\": 7}", "{\"n\": 1}"),
            UpdateCase.of(
                            "limit asked",
                            task(text("s"), ""),
                            task("\"s\": {\"type\": \"string\", \"maxLength\": 2}", ""),
                            "constraint property /$defs/Task/properties/s C C B")
                    .sending("Task", "{\"s\": \"long\"}"),
            UpdateCase.of(
                    "format asked",
                    task(text("s"), ""),
                    task("\"s\": {\"type\": \"string\", \"format\": \"uri\"}", ""),
                    "constraint property /$defs/Task/properties/s C C U"),
            UpdateCase.of(
                    "default changed",
                    task("\"n\": {\"type\": \"integer\", \"default\": 1}", ""),
                    task("\"n\": {\"type\": \"integer\", \"default\": 2}", ""),
                    "default property /$defs/Task/properties/n C C U"),
            UpdateCase.of(
                    "deprecated",
                    task(text("s"), ""),
                    task("\"s\": {\"type\": \"string\", \"deprecated\": true}", ""),
                    "deprecated property /$defs/Task/properties/s C C C"),
            UpdateCase.of(
                            "closed",
                            task(text("s"), ""),
                            task(text("s"), "")
                                    .replace("\"properties\"", "\"additionalProperties\": false, \"properties\""),
                            "openness definition /$defs/Task C C B")
                    .sending("Task", "{\"t\": 1}"),
            UpdateCase.of(
                            "opened",
                            task(text("s"), "")
                                    .replace("\"properties\"", "\"additionalProperties\": false, \"properties\""),
                            task(text("s"), ""),
                            "openness definition /$defs/Task C C C")
                    .sending("Task", "{\"t\": 1}", "{\"s\": \"1\"}"),
            UpdateCase.of(
                            "other members have a type",
                            task(text("s"), ""),
                            task(text("s"), "")
                                    .replace(
                                            "\"properties\"",
                                            "\"additionalProperties\": {\"type\": \"string\"}, \"properties\""),
                            "openness definition /$defs/Task B B B")
                    .sending("Task", "{\"t\": 1}"),
            UpdateCase.of(
                    "no longer contains a part",
                    part("{\"$ref\": \"#/$defs/Task\"}, {\"properties\": {" + text("x") + "}}"),
                    part("{\"type\": \"object\", \"properties\": {" + text("id") + "}}, {\"properties\": {" + text("x")
                            + "}}"),
                    "parts definition /$defs/Whole B B C"),
            UpdateCase.of(
                    "described in other words",
                    task(described("s"), ""),
                    task(described("s").replace("words", "other words"), ""),
                    "description property /$defs/Task/properties/s C C C"),
            UpdateCase.of(
                    "Java name taken by another",
                    task(text("task-id"), ""),
                    task(text("task_id") + "," + text("task-id"), ""),
                    "added property /$defs/Task/properties/task_id C C C"),
            UpdateCase.of(
                            "bindings rename a type",
                            task(text("id"), ""),
                            task(text("id"), ""),
                            "java schema /$defs/Task B B C")
                    .bound("types:\n  /$defs/Task: {name: Job}\n"));

    private UpdateCases() {}

    private static String task(String properties, String required) {
        return TASK.formatted(properties, required);
    }

    private static String part(String all) {
        return "\"Whole\": {\"allOf\": [" + all + "]}, " + task(text("id"), "");
    }

    private static String text(String name) {
        return typed(name, "string");
    }

    private static String typed(String name, String type) {
        return "\"" + name + "\": {\"type\": \"" + type + "\"}";
    }

    private static String nullable(String name) {
        return "\"" + name + "\": {\"type\": [\"string\", \"null\"]}";
    }

    private static String list(String name, String type) {
        return "\"" + name + "\": {\"type\": \"array\", \"items\": {\"type\": \"" + type + "\"}}";
    }

    private static String described(String name) {
        return "\"" + name + "\": {\"type\": \"string\", \"description\": \"What it is, in words.\"}";
    }
}
