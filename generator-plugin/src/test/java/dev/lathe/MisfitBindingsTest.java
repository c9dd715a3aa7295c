package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bindings that do not fit the schema: each is reported where it stands in the bindings file. */
class MisfitBindingsTest {
    private static final String SCHEMA = """
            {"$defs": {
              "Stage": {"enum": ["packed", "delivered"]},
              "Parcel": {
                "type": "object",
                "properties": {
                  "kind": {"const": "parcel"},
                  "id": {"type": "string"},
                  "stage": {"$ref": "#/$defs/Stage"},
                  "delay": {"type": "integer"},
                  "place": {"type": "object", "properties": {"city": {"type": "string"}}}
                },
                "required": ["kind", "id", "stage"]
              },
              "Id": {"type": ["string", "integer"]},
              "Name": {"type": "string"}
            }}
            """;

    static Stream<Arguments> misfits() {
        return Stream.of(
                // what is no bindings file
                misfit(
                        "kinds: {}",
                        "1:1: error LATHE-040: a bindings file has no \"kinds\"; it may have types, unions, operations, corrections"),
                misfit("type: {}", "1:1: error LATHE-040: a bindings file has no \"type\". Did you mean \"types\"?"),
                misfit("[]", "1:1: error LATHE-042: the bindings file must be an object, found an array"),
                misfit("types: {", "1:9: error LATHE-001: "),
                // what is bound to nothing
                misfit(
                        "types: {/$defs/Parcl: {name: Box}}",
                        "1:9: error LATHE-041: the schema has nothing at \"/$defs/Parcl\". Did you mean \"/$defs/Parcel\"?"),
                misfit(
                        "types: {Parcel: {name: Box}}",
                        "1:9: error LATHE-042: \"Parcel\" is no JSON Pointer; write it as in \"/$defs/Task\""),
                misfit(
                        "corrections: [{at: /$defs/Gone, because: it is wrong, replace: {}}]",
                        "1:20: error LATHE-041: the schema has nothing at \"/$defs/Gone\", as \"/$defs\" has no \"Gone\"; correct the address, or remove what is bound to it"),
                misfit(
                        "corrections: [{at: /$defs/Id, replace: {}}]",
                        "1:15: error LATHE-042: the correction lacks \"because\""),
                // what does not fit an enum
                misfit(
                        "types: {/$defs/Stage: {predicates: {isGone: [gone]}}}",
                        "1:37: error LATHE-042: \"gone\" is not a value of the enum; it has packed, delivered"),
                misfit(
                        "types: {/$defs/Stage: {transitions: {packed: [gone]}}}",
                        "1:38: error LATHE-042: \"gone\" is not a value of the enum; it has packed, delivered"),
                misfit(
                        "types: {/$defs/Parcel: {predicates: {isGone: [packed]}}}",
                        "1:9: error LATHE-042: predicates and transitions are for enums; \"/$defs/Parcel\" is an object"),
                misfit(
                        "types: {/$defs/Name: {predicates: {isGone: [packed]}}}",
                        "1:9: error LATHE-042: predicates and transitions are for enums; \"/$defs/Name\" is no type"),
                misfit(
                        "types: {/$defs/Stage: {predicates: {int: [packed]}}}",
                        "1:37: error LATHE-042: a method cannot be called \"int\", which is a reserved word of Java"),
                misfit(
                        "types: {/$defs/Stage: {predicates: {hashCode: [packed]}}}",
                        "1:37: error LATHE-042: a method cannot be called \"hashCode\", which is a method of every Java object"),
                misfit(
                        "types: {/$defs/Stage: {predicates: {isGone: []}}}",
                        "1:45: error LATHE-042: \"isGone\" must list at least one string"),
                // what does not fit a class
                misfit(
                        "types: {/$defs/Stage: {views: {a: {of: id, as: instant}}}}",
                        "1:9: error LATHE-042: factories, views and delegates are for objects with properties; \"/$defs/Stage\" is an enum"),
                misfit(
                        "types: {/$defs/Id: {views: {a: {of: id, as: instant}}}}",
                        "1:9: error LATHE-042: factories, views and delegates are for objects with properties; \"/$defs/Id\" is a union"),
                misfit(
                        "types: {/$defs/Parcel: {views: {a: {of: ids, as: instant}}}}",
                        "1:33: error LATHE-042: the class has no property \"ids\""),
                misfit(
                        "types: {/$defs/Parcel: {views: {a: {of: id, as: millis}}}}",
                        "1:33: error LATHE-042: the view needs an integer, which \"id\" is not"),
                misfit(
                        "types: {/$defs/Parcel: {views: {a: {of: delay, as: instant}}}}",
                        "1:33: error LATHE-042: the view needs a text, which \"delay\" is not"),
                misfit(
                        "types: {/$defs/Parcel: {views: {a: {of: id, plus: id}}}}",
                        "1:33: error LATHE-042: the view needs an integer, which \"id\" is not"),
                misfit(
                        "types: {/$defs/Parcel: {views: {a: {of: id, as: date}}}}",
                        "1:45: error LATHE-042: \"as\" must be instant or millis, found \"date\""),
                misfit(
                        "types: {/$defs/Parcel: {delegate: {stage: [isGone]}}}",
                        "1:36: error LATHE-042: \"stage\" has no predicate \"isGone\"; give its enum one under \"predicates\""),
                misfit(
                        "types: {/$defs/Parcel: {delegate: {id: [isGone]}}}",
                        "1:36: error LATHE-042: \"id\" has no predicate \"isGone\"; give its enum one under \"predicates\""),
                misfit(
                        "types: {/$defs/Parcel: {factories: {a: {parameters: [id, stage, ids]}}}}",
                        "1:37: error LATHE-042: the class has no property \"ids\""),
                misfit(
                        "types: {/$defs/Parcel: {factories: {a: {parameters: [id, stage, kind]}}}}",
                        "1:37: error LATHE-042: \"kind\" is a constant and cannot be set"),
                misfit(
                        "types: {/$defs/Parcel: {factories: {a: {parameters: [id, stage], set: {delay: 1.5}}}}}",
                        "1:37: error LATHE-042: 1.5 is no value for \"delay\""),
                misfit(
                        "types: {/$defs/Parcel: {factories: {a: {parameters: [stage], set: {id: null}}}}}",
                        "1:37: error LATHE-042: null is no value for \"id\""),
                misfit(
                        "types: {/$defs/Parcel: {factories: {a: {parameters: [id, stage], set: {delay: {same: id}}}}}}",
                        "1:37: error LATHE-042: \"delay\" cannot be the same as \"id\": their types differ"),
                misfit(
                        "types: {/$defs/Parcel: {factories: {a: {parameters: [stage], set: {id: {same: place}}}}}}",
                        "1:37: error LATHE-042: \"same\" names \"place\", which is no parameter of the factory"),
                misfit(
                        "types: {/$defs/Parcel: {factories: {a: {parameters: [id]}}}}",
                        "1:37: error LATHE-042: the factory says nothing of \"stage\", which is required; make it a parameter, or set it"),
                // what is no name, or one that is taken
                misfit(
                        "types: {/$defs/Parcel: {name: a-b}}",
                        "1:31: error LATHE-042: a type or accessor cannot be called \"a-b\", which is no Java identifier"),
                misfit(
                        "types: {/$defs/Parcel: {name: String}}",
                        "1:9: error LATHE-042: \"String\" would hide a type of Java or of the generated code; choose another name"),
                misfit(
                        "types: {/$defs/Stage: {name: A}, /$defs/Parcel: {name: A}}",
                        "1:34: error LATHE-043: the name \"A\" is given twice, or taken by a class around it; choose another"),
                misfit(
                        "types: {/$defs/Parcel/properties/id: {name: stage}, /$defs/Parcel/properties/stage: {name: stage}}",
                        "1:53: error LATHE-043: the class has another member or method \"stage\"; choose another name"),
                misfit(
                        "types: {/$defs/Parcel/properties/id: {name: toString}}",
                        "1:9: error LATHE-042: \"toString\" means something else in Java; choose another name"),
                misfit(
                        "types: {/$defs/Name: {name: Title}}",
                        "1:9: error LATHE-042: \"Title\" would be the name of a type; \"/$defs/Name\" is no type"),
                misfit(
                        "types: {/$defs/Parcel/properties/id: {name: Title}}",
                        "1:9: error LATHE-042: \"Title\" would be the name of a type; \"/$defs/Parcel/properties/id\" is no type"),
                misfit(
                        "types: {/$defs/Parcel: {name: parcel}}",
                        "1:9: error LATHE-042: \"parcel\" would be the name of an accessor; \"/$defs/Parcel\" is no property"),
                misfit(
                        "types: {/$defs/Name: {shared: true}}",
                        "1:9: error LATHE-042: only a schema that becomes a type can be shared; \"/$defs/Name\" is no type"));
    }

    private static Arguments misfit(String bindings, String report) {
        return Arguments.of(bindings, "bindings.yaml:" + report);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void saysWhatDoesNotFitAndWhere(String bindings, String report) {
        List<String> refusal = Generation.of(SCHEMA).withBindings(bindings).refusal();

        assertThat(refusal).hasSize(1);
        assertThat(refusal.get(0)).startsWith(report);
    }

    @Test
    void namesEverythingThatDoesNotFitAtOnceInTheOrderOfTheFile() {
        List<String> refusal = Generation.of(SCHEMA).withBindings("""
                types:
                  /$defs/Stage:
                    predicates: {isGone: [gone]}
                  /$defs/Parcel:
                    views:
                      a: {of: ids, as: instant}
                  /$defs/Id: {shared: true, predicates: {isA: [a]}}
                """).refusal();

        assertThat(refusal)
                .extracting(line -> line.substring(0, line.indexOf(" error")))
                .containsExactly("bindings.yaml:3:18:", "bindings.yaml:6:7:", "bindings.yaml:7:3:");
    }
}
